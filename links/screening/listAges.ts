import { daysBetween } from '../../domain/day.ts';
import type { Day } from '../../domain/model.ts';
import { isStale } from '../../domain/staleness.ts';
import type { Graph } from '../graph.ts';
import type { GraphView } from '../view.ts';

/** How old a list is on the View's day; null where the dataset has no versions. */
export interface ListAgeAnswer {
  readonly dataset: string;
  readonly asOf: Day | null;
  readonly ageDays: number | null;
  readonly stale: boolean;
}

const mostKept = 32;
const known = new WeakMap<Graph, Map<string, { readonly seq: number; readonly newest: ReadonlyMap<string, Day | null> }>>();

/** The lists behind what the viewer is told of sanctions, by name: those with versions, and those that visible designations come from. */
export function listAges(view: GraphView): ListAgeAnswer[] {
  return [...newestVersions(view)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dataset, asOf]) => {
      const ageDays = asOf === null ? null : daysBetween(asOf, view.asOf);
      return { dataset, asOf, ageDays, stale: isStale(dataset, ageDays) };
    });
}

/** Looked up once for a circle while nothing is committed: every receipt says it. */
function newestVersions(view: GraphView): ReadonlyMap<string, Day | null> {
  const { graph, circle } = view;
  const kept = known.get(graph) ?? new Map<string, { seq: number; newest: ReadonlyMap<string, Day | null> }>();
  known.set(graph, kept);
  const found = kept.get(circle);
  if (found?.seq === graph.seq) return found.newest;
  const newest = new Map<string, Day | null>();
  for (const designation of graph.all('designation')) {
    if (designation.sources.every(({ dataset }) => newest.has(dataset)) || !view.maySee(designation)) continue;
    for (const { dataset } of designation.sources) newest.set(dataset, null);
  }
  for (const version of graph.all('listVersion')) {
    const before = newest.get(version.dataset) ?? null;
    if (view.maySee(version) && (before === null || version.asOf > before)) newest.set(version.dataset, version.asOf);
  }
  if (kept.size >= mostKept) kept.clear();
  kept.set(circle, { seq: graph.seq, newest });
  return newest;
}
