/** A subgraph in this process. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Log } from '../runtime/log.ts';
import type { Metrics } from '../runtime/metrics.ts';
import { forwardedHeaders, noteCommit } from './operationContext.ts';
import type { OperationContext } from './operationContext.ts';
import { cleanAnswer, failedAnswer } from './subgraphAnswer.ts';

/** Runs one operation of a subgraph. `headers` are those a subgraph of its own process would get: keys in lower case. */
export type RunOperation = (request: {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
}) => Promise<unknown>;

/** The data source over an in-process subgraph; answers and failures are those of `remoteDataSource`. */
export function localDataSource(
  service: string,
  run: RunOperation,
  options: { readonly timeoutMs: number; readonly log: Log; readonly metrics: Metrics },
): GraphQLDataSource {
  return {
    async process({ request, context }): Promise<GatewayGraphQLResponse> {
      const operation = context as Partial<OperationContext>;
      const started = performance.now();
      const done = (outcome: Parameters<Metrics['subgraphCall']>[1]) =>
        options.metrics.subgraphCall(service, outcome, (performance.now() - started) / 1000);
      let timer: NodeJS.Timeout | undefined;
      const timeout = new Promise<'timeout'>((resolve) => {
        timer = setTimeout(resolve, options.timeoutMs, 'timeout');
      });
      try {
        const body = await Promise.race([
          run({
            query: request.query ?? '',
            variables: request.variables ?? {},
            operationName: request.operationName,
            headers: forwardedHeaders(operation),
            signal: operation.signal,
          }),
          timeout,
        ]);
        if (body === 'timeout') {
          done('timeout');
          return failedAnswer(service, 'SUBGRAPH_TIMEOUT', request);
        }
        const answer = cleanAnswer(service, body);
        if (answer === null) throw new TypeError('The subgraph answered with something that is no GraphQL answer.');
        noteCommit(operation, answer.extensions);
        done(answer.errors === undefined ? 'ok' : 'errors');
        return answer;
      } catch (error) {
        done('unavailable');
        options.log.error({ err: error, service, requestId: operation.requestId }, 'subgraph failed');
        return failedAnswer(service, 'SUBGRAPH_UNAVAILABLE', request);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
