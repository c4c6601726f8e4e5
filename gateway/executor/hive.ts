/** Hive's planner, which is native code, with an executor of our own over its plans. */
import { Supergraph } from '@apollo/federation-internals';
import type { GatewayGraphQLRequestContext, GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import type { ApolloServerPlugin } from '@apollo/server';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import { buildASTSchema, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { checkOperation, clientLimits } from '../../runtime/operationLimits.ts';
import { oneKnownAt } from '../knownAt.ts';
import type { OperationContext } from '../operationContext.ts';
import { Recent } from '../recent.ts';
import { supergraphOwners } from '../supergraphOwners.ts';
import { inlineChanges, inlineFields, maxPlans, maxRefused, planTooLong, refuseSubscription } from './executorParts.ts';
import type { Executor, ExecutorParts } from './executorParts.ts';
import { planOff } from './planOff.ts';
import { planSource } from './planSource.ts';
import { typeTest } from './planValues.ts';
import { preparedOperation } from './preparedOperation.ts';
import type { PreparedOperation } from './preparedOperation.ts';

/**
 * An executor over a composed supergraph.
 *
 * Large documents are planned off the main thread and refused with OPERATION_TOO_COMPLEX when that takes longer than `planTimeoutMs`; a
 * document refused once is refused at once thereafter.
 */
export function createHiveExecutor(parts: ExecutorParts): Executor {
  const { supergraphSdl, dataSources, metrics, planTimeoutMs = 1_000 } = parts;
  const owners = supergraphOwners(supergraphSdl);
  const planner = new QueryPlanner(supergraphSdl);
  const schema = Supergraph.build(supergraphSdl, { validateSupergraph: false }).apiSchema().toGraphQLJSSchema();
  const isOfType = typeTest(buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValid: true }));
  const prepared = new Recent<PreparedOperation>(maxPlans);
  const refused = new Recent<true>(maxRefused);
  const off = planOff(planner, planTimeoutMs);

  const prepare = (document: DocumentNode, operation: OperationDefinitionNode): PreparedOperation => {
    const source = planSource(document, operation);
    const plan = source === null ? undefined : planner.plan(source, undefined, new Set(), 100);
    return preparedOperation({ schema, document, operation, plan: plan?.node });
  };

  const planning: ApolloServerPlugin<OperationContext> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ queryHash, document, operation, request }) {
          refuseSubscription(operation);
          const key = planKey(queryHash, request.operationName);
          if (operation === undefined || prepared.get(key) !== undefined) return;
          if (refused.get(key) === true) throw planTooLong(planTimeoutMs);
          const size = checkOperation(document, clientLimits, owners);
          const started = performance.now();
          const source = planSource(document, operation);
          if (source === null || (size.fields <= inlineFields && size.subgraphChanges <= inlineChanges)) {
            prepared.set(key, prepare(document, operation));
            metrics.planned('inline', (performance.now() - started) / 1000);
            return;
          }
          const plan = await off.plan(source);
          metrics.planned(plan === 'late' ? 'refused' : 'worker', (performance.now() - started) / 1000);
          if (plan === 'late') {
            refused.set(key, true);
            throw planTooLong(planTimeoutMs);
          }
          prepared.set(key, preparedOperation({ schema, document, operation, plan: plan.node }));
        },
      };
    },
  };
  const execute = async (requestContext: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> => {
    const { queryHash, request, document, operation } = requestContext;
    // Forgotten since it was planned, where very many documents are asked at once.
    const ready = prepared.get(planKey(queryHash, request.operationName)) ?? prepare(document, operation);
    return await ready.run({ dataSources, requestContext, isOfType });
  };
  const gateway: GatewayInterface = {
    onSchemaLoadOrUpdate(callback) {
      loaded.add(callback);
      return () => loaded.delete(callback);
    },
    async load() {
      for (const callback of loaded) callback({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
      return { executor: execute };
    },
    stop: async () => undefined,
  };
  const loaded = new Set<Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]>();
  return { gateway, plugins: [oneKnownAt, planning], owners, stop: async () => undefined };
}

function planKey(queryHash: string, operationName: string | undefined): string {
  return `${queryHash} ${operationName ?? ''}`;
}
