/** Runs a plan of Hive's planner over the subgraphs. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { FetchNode, FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { isValues, mergeInto, representationOf, rewrite, setValue, valueAt, valuesAt } from './planValues.ts';
import type { IsOfType, Values } from './planValues.ts';

export interface PlanRun {
  readonly dataSources: Readonly<Record<string, GraphQLDataSource>>;
  readonly requestContext: GatewayGraphQLRequestContext;
  /** As the client sent them, with the defaults of those it did not. */
  readonly variables: Values;
  readonly isOfType: IsOfType;
  /** What the subgraphs answered so far; added to. */
  readonly data: Values;
  /** Added to, with paths of the client's answer. */
  readonly errors: GraphQLError[];
}

/** A call that failed whole is told at so many places, however many objects shared it. */
const maxFailedPlaces = 20;
const callFailed: ReadonlySet<unknown> = new Set(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT']);

/** Runs a node and those under it. What fails is an error of the run; nothing is thrown. */
export async function runPlan(run: PlanRun, node: PlanNode, path: readonly FlattenNodePathSegment[] = []): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const each of node.nodes) await runPlan(run, each, path);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((each) => runPlan(run, each, path)));
      return;
    case 'Flatten':
      return await runPlan(run, node.node, [...path, ...node.path]);
    case 'Condition': {
      const branch = run.variables[node.condition] === true ? node.ifClause : node.elseClause;
      return branch === undefined ? undefined : await runPlan(run, branch, path);
    }
    case 'Fetch':
      try {
        if (node.requires === undefined) await fetchRoot(run, node);
        else await fetchEntities(run, node, node.requires, path);
      } catch (error) {
        const originalError = error instanceof Error ? error : new Error(String(error));
        run.errors.push(new GraphQLError(originalError.message, { originalError }));
      }
      return;
    default:
      run.errors.push(new GraphQLError(`The plan has a part of kind ${node.kind}, which is not supported.`));
  }
}

async function fetchRoot(run: PlanRun, node: FetchNode): Promise<void> {
  const { data, errors } = await call(run, node, {});
  const renamed = renamedKeys(node);
  for (const error of errors)
    run.errors.push(
      placed(
        error,
        node.serviceName,
        error.path?.map((step) => renamed.get(step) ?? step),
      ),
    );
  if (data === null) return;
  rewrite(data, node.outputRewrites, run.isOfType);
  mergeInto(run.data, data);
}

async function fetchEntities(
  run: PlanRun,
  node: FetchNode,
  requires: NonNullable<FetchNode['requires']>,
  path: readonly FlattenNodePathSegment[],
): Promise<void> {
  const entities = valuesAt(run.data, path, run.isOfType);
  const representations: Values[] = [];
  const known = new Map<string, number>();
  // Of each entity, which representation stands for it; -1 for none.
  const shared = entities.map((entity) => {
    const made = representationOf(entity, requires, run.isOfType);
    if (made === null || made['__typename'] === undefined) return -1;
    const text = JSON.stringify(made);
    const index = known.get(text);
    if (index !== undefined) return index;
    known.set(text, representations.length);
    rewrite(made, node.inputRewrites, run.isOfType);
    return representations.push(made) - 1;
  });
  if (representations.length === 0) return;
  const { data, errors } = await call(run, node, { representations });
  if (errors.length > 0) run.errors.push(...placedErrors(run, node, path, shared, errors));
  if (data === null) return;
  const received = data['_entities'];
  if (!Array.isArray(received) || received.length !== representations.length) {
    throw new TypeError(`A subgraph answered ${representations.length} representations with something else than as many entities.`);
  }
  for (const each of received) {
    if (isValues(each)) rewrite(each, node.outputRewrites, run.isOfType);
  }
  entities.forEach((entity, index) => {
    const found: unknown = received[shared[index] ?? -1];
    if (isValues(found)) mergeInto(entity, found);
  });
}

/** Errors of one call at every place that the representation stands for. */
function placedErrors(
  run: PlanRun,
  node: FetchNode,
  path: readonly FlattenNodePathSegment[],
  shared: readonly number[],
  errors: readonly GraphQLFormattedError[],
): GraphQLError[] {
  const places: (readonly (string | number)[])[] = [];
  valuesAt(run.data, path, run.isOfType, places);
  const renamed = renamedKeys(node);
  const found: GraphQLError[] = [];
  let failed = 0;
  for (const error of errors) {
    const [, representation, ...rest] = error.path ?? [];
    if (typeof representation !== 'number') {
      found.push(placed(error, node.serviceName, undefined));
      continue;
    }
    const isWholeCall = callFailed.has(error.extensions?.['code']);
    for (const [index, place] of places.entries()) {
      if (shared[index] !== representation) continue;
      if (isWholeCall && (failed += 1) > maxFailedPlaces) break;
      found.push(placed(error, node.serviceName, [...place, ...rest.map((step) => renamed.get(step) ?? step)]));
    }
  }
  return found;
}

/** Keys under which a subgraph was asked, with those of the client's document. */
function renamedKeys(node: FetchNode): ReadonlyMap<string | number, string> {
  const renamed = new Map<string | number, string>();
  for (const each of node.outputRewrites ?? []) {
    if (!('KeyRenamer' in each)) continue;
    const last = each.KeyRenamer.path.at(-1);
    if (last !== undefined && 'Key' in last) renamed.set(last.Key, each.KeyRenamer.renameKeyTo);
  }
  return renamed;
}

function placed(error: GraphQLFormattedError, serviceName: string, path: readonly (string | number)[] | undefined): GraphQLError {
  return new GraphQLError(error.message, { ...(path === undefined ? {} : { path }), extensions: { ...error.extensions, serviceName } });
}

async function call(
  run: PlanRun,
  node: FetchNode,
  given: Values,
): Promise<{ data: Values | null; errors: readonly GraphQLFormattedError[] }> {
  const source = run.dataSources[node.serviceName];
  if (source === undefined) throw new TypeError('The plan names a subgraph that is not configured.');
  const variables: Values = {};
  for (const name of node.variableUsages ?? []) {
    const value = valueAt(run.variables, name);
    if (value !== undefined) setValue(variables, name, value);
  }
  const { data, errors } = await source.process({
    kind: 'incoming operation' as never,
    request: {
      query: node.operation,
      variables: Object.assign(variables, given),
      ...(node.operationName === undefined ? {} : { operationName: node.operationName }),
    },
    incomingRequestContext: run.requestContext,
    context: run.requestContext.context,
  });
  return { data: isValues(data) ? data : null, errors: errors ?? [] };
}
