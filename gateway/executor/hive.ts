/** Hive's planner, which is native code, with an executor of our own over its plans. */
import { Supergraph } from '@apollo/federation-internals';
import type { GatewayGraphQLRequestContext, GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import type { ApolloServerPlugin } from '@apollo/server';
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { buildASTSchema, parse } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { checkOperation, clientLimits } from '../../runtime/operationLimits.ts';
import { oneKnownAt } from '../knownAt.ts';
import type { OperationContext } from '../operationContext.ts';
import { Recent } from '../recent.ts';
import { supergraphOwners } from '../supergraphOwners.ts';
import { conditionsOf } from './decidedDocument.ts';
import type { Conditions } from './decidedDocument.ts';
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

  const conditions = new WeakMap<DocumentNode, Map<OperationDefinitionNode, Conditions>>();
  const asked = ({ queryHash, document, operation, request }: Asked) => {
    const ofDocument = conditions.get(document) ?? new Map<OperationDefinitionNode, Conditions>();
    conditions.set(document, ofDocument);
    const known = ofDocument.get(operation) ?? conditionsOf(document, operation);
    ofDocument.set(operation, known);
    const sent = request.variables ?? {};
    const key = `${queryHash} ${request.operationName ?? ''} ${known.key(sent)}`;
    return {
      key,
      /** What is to be planned, and what becomes of the plan. */
      toPlan: () => {
        const decided = known.decide(sent);
        const source = planSource(decided.operation, decided.fragments);
        const keep = (plan: QueryPlan | undefined): PreparedOperation => {
          const made = preparedOperation({ schema, ...decided, plan: plan?.node });
          prepared.set(key, made);
          return made;
        };
        const planned = () => keep(source === null ? undefined : planner.plan(source, undefined, new Set(), 100));
        return { source, keep, planned };
      },
    };
  };

  const planning: ApolloServerPlugin<OperationContext> = {
    async requestDidStart() {
      return {
        async didResolveOperation({ queryHash, document, operation, request }) {
          refuseSubscription(operation);
          if (operation === undefined) return;
          const { key, toPlan } = asked({ queryHash, document, operation, request });
          if (prepared.get(key) !== undefined) return;
          if (refused.get(key) === true) throw planTooLong(planTimeoutMs);
          const size = checkOperation(document, clientLimits, owners);
          const started = performance.now();
          const { source, keep, planned } = toPlan();
          if (source === null || (size.fields <= inlineFields && size.subgraphChanges <= inlineChanges)) {
            planned();
            metrics.planned('inline', (performance.now() - started) / 1000);
            return;
          }
          const plan = await off.plan(source);
          metrics.planned(plan === 'late' ? 'refused' : 'worker', (performance.now() - started) / 1000);
          if (plan === 'late') {
            refused.set(key, true);
            throw planTooLong(planTimeoutMs);
          }
          keep(plan);
        },
      };
    },
  };
  const execute = async (requestContext: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> => {
    const { key, toPlan } = asked(requestContext);
    // Forgotten since it was planned, where very many documents are asked at once.
    const ready = prepared.get(key) ?? toPlan().planned();
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

type Asked = Pick<GatewayGraphQLRequestContext, 'queryHash' | 'document' | 'operation'> & {
  readonly request: { readonly operationName?: string | undefined; readonly variables?: Readonly<Record<string, unknown>> | undefined };
};
