/** A subgraph in another process, over a pool of connections. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import { errors, Pool } from 'undici';
import type { Log } from '../runtime/log.ts';
import type { Metrics } from '../runtime/metrics.ts';
import { forwardedHeaders, noteCommit } from './operationContext.ts';
import type { OperationContext } from './operationContext.ts';
import { cleanAnswer, failedAnswer } from './subgraphAnswer.ts';

export interface RemoteDataSource extends GraphQLDataSource {
  close(): Promise<void>;
}

/** How long a connection is kept where the subgraph does not say for how long it does; Node's servers do, and that counts. */
const keepAliveMs = 4_000;
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * The data source over a subgraph's URL.
 *
 * Redirects are not followed; an answer that is not JSON, is no GraphQL answer, or is larger than `maxBytes` counts as none. A call that
 * fails yields nulls and errors `SUBGRAPH_UNAVAILABLE` or `SUBGRAPH_TIMEOUT` at the fields it was to fill; why it failed is logged only.
 *
 * @param options.timeoutMs for the whole call, connecting included
 */
export function remoteDataSource(
  service: string,
  url: string,
  options: {
    readonly timeoutMs: number;
    readonly maxBytes?: number;
    readonly connections?: number;
    readonly log: Log;
    readonly metrics: Metrics;
  },
): RemoteDataSource {
  const { origin, hostname, pathname, search } = new URL(url);
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
  const pool = new Pool(origin, {
    connections: options.connections ?? 64,
    connect: { timeout: options.timeoutMs },
    headersTimeout: options.timeoutMs,
    bodyTimeout: options.timeoutMs,
    maxResponseSize: maxBytes,
    keepAliveTimeout: keepAliveMs,
  });
  // On the same machine packing takes longer than sending.
  const unpacked: Record<string, string> = loopback.has(hostname) ? { 'accept-encoding': 'identity' } : {};

  async function call(body: string, headers: Record<string, string>, signal: AbortSignal): Promise<unknown> {
    const response = await pool.request({
      path: pathname + search,
      method: 'POST',
      headers: { ...headers, ...unpacked, 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal,
    });
    const type = String(response.headers['content-type'] ?? '');
    if (response.statusCode >= 300 && response.statusCode < 400) {
      response.body.destroy();
      throw new TypeError('The subgraph redirects.');
    }
    if (!/^application\/(graphql-response\+)?json\b/i.test(type)) {
      response.body.destroy();
      throw new TypeError('The subgraph answered with something that is not JSON.');
    }
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxBytes) throw new TooLarge();
      chunks.push(chunk);
    }
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  }

  return {
    async process({ request, context }): Promise<GatewayGraphQLResponse> {
      const operation = context as Partial<OperationContext>;
      const { query, variables, operationName } = request;
      const started = performance.now();
      const done = (outcome: Parameters<Metrics['subgraphCall']>[1]) =>
        options.metrics.subgraphCall(service, outcome, (performance.now() - started) / 1000);
      const timeout = AbortSignal.timeout(options.timeoutMs);
      const signal = operation.signal === undefined ? timeout : AbortSignal.any([timeout, operation.signal]);
      try {
        const answer = cleanAnswer(
          service,
          await call(JSON.stringify({ query, variables, operationName }), forwardedHeaders(operation), signal),
        );
        if (answer === null) throw new TypeError('The subgraph answered with something that is no GraphQL answer.');
        noteCommit(operation, answer.extensions);
        done(answer.errors === undefined ? 'ok' : 'errors');
        return answer;
      } catch (error) {
        if (operation.signal?.aborted === true) {
          done('aborted');
          return failedAnswer(service, 'SUBGRAPH_UNAVAILABLE', request);
        }
        const late = timeout.aborted || error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError;
        done(late ? 'timeout' : 'unavailable');
        options.log.warn({ err: error, service, requestId: operation.requestId }, 'subgraph call failed');
        return failedAnswer(service, late ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', request);
      }
    },
    close: () => pool.destroy(),
  };
}
