/** Apollo's own gateway as the executor. */
import '../telemetryOff.ts';
import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '../../runtime/log.ts';
import { checkOperation, clientLimits } from '../../runtime/operationLimits.ts';
import { oneKnownAt } from '../knownAt.ts';
import type { OperationContext } from '../operationContext.ts';
import { planThread } from '../planThread.ts';
import { Recent } from '../recent.ts';
import { supergraphOwners } from '../supergraphOwners.ts';
import { inlineChanges, inlineFields, maxPlans, maxRefused, planTooLong, refuseSubscription } from './executorParts.ts';
import type { Executor, ExecutorParts } from './executorParts.ts';

/** Bounds on the planner's search, so that no plan considers more than this many alternatives. */
export const plannerConfig = { debug: { maxEvaluatedPlans: 1_000, pathsLimit: 200 } };
type PlanCache = NonNullable<NonNullable<NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>['queryPlannerConfig']>['cache']>;
type Plan = NonNullable<Awaited<ReturnType<PlanCache['get']>>>;

/**
 * An executor over a composed supergraph.
 *
 * Large documents are planned in a thread of their own and refused with OPERATION_TOO_COMPLEX when that takes longer than
 * `planTimeoutMs`; a document refused once is refused at once thereafter.
 */
export function createApolloExecutor(options: ExecutorParts): Executor {
  const planTimeoutMs = options.planTimeoutMs ?? 1_000;
  const plans = new Recent<Plan>(maxPlans);
  const refused = new Recent<true>(maxRefused);
  const cache = {
    get: async (key: string) => plans.get(key),
    set: async (key: string, plan: Plan) => plans.set(key, plan),
    delete: async (key: string) => plans.delete(key),
    clear: () => plans.clear(),
  } as unknown as PlanCache;
  const owners = supergraphOwners(options.supergraphSdl);
  const thread = planThread({ supergraphSdl: options.supergraphSdl, plannerConfig, timeoutMs: planTimeoutMs });
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    buildService({ name }) {
      const source = options.dataSources[name];
      if (source === undefined) throw new Error(`The supergraph names a subgraph "${name}" that is not configured.`);
      return source;
    },
    queryPlannerConfig: { ...plannerConfig, cache },
    __exposeQueryPlanExperimental: false,
    logger: quiet(options.log),
  });

  const planning: ApolloServerPlugin<OperationContext> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ queryHash, source, document, operation, request }) {
          refuseSubscription(operation);
          const name = request.operationName ?? null;
          // The key under which the gateway looks for a plan.
          const key = name === null || name === '' ? queryHash : createHash('sha256').update(queryHash).update(name).digest('hex');
          if (plans.get(key) !== undefined) return;
          if (refused.get(key) === true) throw planTooLong(planTimeoutMs);
          const size = checkOperation(document, clientLimits, owners);
          const started = performance.now();
          if (size.fields <= inlineFields && size.subgraphChanges <= inlineChanges) {
            options.metrics.planned('inline', 0);
            return;
          }
          const outcome = await thread.plan(source, name);
          const seconds = (performance.now() - started) / 1000;
          options.metrics.planned(outcome === 'late' ? 'refused' : 'worker', seconds);
          if (outcome === 'late') {
            refused.set(key, true);
            throw planTooLong(planTimeoutMs);
          }
          if (outcome !== 'failed') plans.set(key, JSON.parse(outcome.plan) as Plan);
        },
      };
    },
  };
  return { gateway, plugins: [oneKnownAt, planning], owners, stop: () => thread.stop() };
}

/** The gateway's own lines, at debug level. */
function quiet(log: Log) {
  const line = (message?: unknown) => log.debug({ from: 'gateway' }, String(message));
  return { debug: () => undefined, info: line, warn: line, error: (message?: unknown) => log.error({ from: 'gateway' }, String(message)) };
}
