/** Runs a plan of Hive's planner over the subgraphs. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { BatchFetchNode, EntityBatchAlias, FetchNode, FlattenNodePathSegment, PlanNode } from '@graphql-hive/router-query-planner';
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
export async function runPlan(run: PlanRun, node: PlanNode, path: FlattenNodePathSegment[] = []): Promise<void> {
  switch (node.kind) {
    case 'Sequence':
      for (const each of node.nodes) await runPlan(run, each, path);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((each) => runPlan(run, each, path)));
      return;
    case 'Flatten':
      await runPlan(run, node.node, [...path, ...node.path]);
      return;
    case 'Condition': {
      const branch = run.variables[node.condition] === true ? node.ifClause : node.elseClause;
      if (branch != null) await runPlan(run, branch, path);
      return;
    }
    case 'Fetch':
      await fetched(run, async () => {
        const { requires } = node;
        if (requires === undefined) await fetchRoot(run, node);
        else await fetchEntities(run, node, [{ ...node, requires, ...wholeCall, paths: [path] }]);
      });
      return;
    case 'BatchFetch':
      await fetched(run, () => fetchEntities(run, node, node.entityBatch.aliases));
      return;
    default:
      run.errors.push(new GraphQLError(`The plan has a part of kind ${node.kind}, which is not supported.`));
  }
}

/** How a call that asks for entities of one kind names them. */
const wholeCall = { alias: '_entities', representationsVariableName: 'representations' };

async function fetched(run: PlanRun, fetch: () => Promise<void>): Promise<void> {
  try {
    await fetch();
  } catch (error) {
    const originalError = error instanceof Error ? error : new Error(String(error));
    run.errors.push(new GraphQLError(originalError.message, { originalError }));
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

/** The objects that one `_entities` of a call is asked for. */
interface Entities {
  readonly part: EntityPart;
  readonly found: readonly Values[];
  readonly representations: readonly Values[];
  /** Of each object, which representation stands for it; -1 for none. */
  readonly shared: readonly number[];
}
type EntityPart = Pick<
  EntityBatchAlias,
  'alias' | 'representationsVariableName' | 'paths' | 'requires' | 'inputRewrites' | 'outputRewrites'
>;

/** Objects alike in what identifies them are asked for once. */
function entitiesOf(run: PlanRun, part: EntityPart): Entities {
  const found = part.paths.flatMap((path) => valuesAt(run.data, path, run.isOfType));
  const representations: Values[] = [];
  const known = new Map<string, number>();
  const shared = found.map((entity) => {
    const made = representationOf(entity, part.requires, run.isOfType);
    if (made?.['__typename'] === undefined) return -1;
    const text = JSON.stringify(made);
    const index = known.get(text);
    if (index !== undefined) return index;
    known.set(text, representations.length);
    rewrite(made, part.inputRewrites, run.isOfType);
    return representations.push(made) - 1;
  });
  return { part, found, representations, shared };
}

async function fetchEntities(run: PlanRun, node: FetchNode | BatchFetchNode, parts: readonly EntityPart[]): Promise<void> {
  const asked = parts.map((part) => entitiesOf(run, part));
  if (asked.every(({ representations }) => representations.length === 0)) return;
  const given = Object.fromEntries(asked.map(({ part, representations }) => [part.representationsVariableName, representations]));
  const { data, errors } = await call(run, node, given);
  if (errors.length > 0) run.errors.push(...placedErrors(run, node.serviceName, asked, errors));
  if (data === null) return;
  for (const { part, found, representations, shared } of asked) {
    const received = data[part.alias];
    if (!Array.isArray(received) || received.length !== representations.length) {
      throw new TypeError(`A subgraph answered ${representations.length} representations with something else than as many entities.`);
    }
    for (const each of received) if (isValues(each)) rewrite(each, part.outputRewrites, run.isOfType);
    for (const [index, entity] of found.entries()) {
      const answer: unknown = received[shared[index] ?? -1];
      if (isValues(answer)) mergeInto(entity, answer);
    }
  }
}

/** Errors of one call at every place that the representation stands for. */
function placedErrors(
  run: PlanRun,
  serviceName: string,
  asked: readonly Entities[],
  errors: readonly GraphQLFormattedError[],
): GraphQLError[] {
  const places = new Map(
    asked.map(({ part, shared }) => {
      const all: (readonly (string | number)[])[] = [];
      for (const path of part.paths) valuesAt(run.data, path, run.isOfType, all);
      return [part.alias, { all, shared, renamed: renamedKeys(part) }];
    }),
  );
  const found: GraphQLError[] = [];
  let failed = 0;
  for (const error of errors) {
    const [alias, representation, ...rest] = error.path ?? [];
    const of = typeof alias === 'string' ? places.get(alias) : undefined;
    if (of === undefined || typeof representation !== 'number') {
      found.push(placed(error, serviceName, undefined));
      continue;
    }
    const isWholeCall = callFailed.has(error.extensions?.['code']);
    for (const [index, place] of of.all.entries()) {
      if (of.shared[index] !== representation) continue;
      if (isWholeCall && (failed += 1) > maxFailedPlaces) break;
      found.push(placed(error, serviceName, [...place, ...rest.map((step) => of.renamed.get(step) ?? step)]));
    }
  }
  return found;
}

/** Keys under which a subgraph was asked, with those of the client's document. */
function renamedKeys(node: Pick<FetchNode, 'outputRewrites'>): ReadonlyMap<string | number, string> {
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
  node: FetchNode | BatchFetchNode,
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
