/** The one place that knows what plans and runs operations over the subgraphs. */
import { createApolloExecutor } from './executor/apollo.ts';
import type { Executor, ExecutorKind, ExecutorParts } from './executor/executorParts.ts';
import { createHiveExecutor } from './executor/hive.ts';

export type { Executor, ExecutorKind } from './executor/executorParts.ts';

/**
 * An executor over a composed supergraph: `hive` plans with Hive's planner and runs plans by `executor/runPlan.ts`, `apollo` is Apollo's
 * own gateway. Both answer alike.
 */
export function createExecutor(parts: ExecutorParts & { readonly kind: ExecutorKind }): Executor {
  return parts.kind === 'hive' ? createHiveExecutor(parts) : createApolloExecutor(parts);
}
