import type { ClearanceStatus, Instant } from '../../domain/model.ts';
import { compareKeysDown } from '../page.ts';
import type { GraphView } from '../view.ts';

/** Clearances, newest first. */
export function clearances(
  view: GraphView,
  filter: { readonly actor: string | null; readonly status: ClearanceStatus | null; readonly subjectKey?: string },
): string[] {
  const { graph } = view;
  const actor = filter.actor === null ? null : view.actorId(filter.actor);
  if (filter.actor !== null && actor === null) return [];
  const found = actor === null ? [...graph.all('clearance')] : graph.referring('clearance', actor);
  return found
    .filter(
      (clearance) =>
        (filter.status === null || clearance.status === filter.status) &&
        (filter.subjectKey === undefined || clearance.subjectKey === filter.subjectKey) &&
        view.maySee(clearance),
    )
    .sort((a, b) => compareKeysDown([a.at, a.id], [b.at, b.id]))
    .map(({ id }) => id);
}

/** Customer lists, by name. */
export function customerLists(view: GraphView): string[] {
  return view.graph
    .customerLists()
    .filter(({ list }) => view.maySee(list))
    .map(({ list }) => list.id);
}

/** Screenings of a customer list after an instant, newest first. */
export function screeningRuns(view: GraphView, list: string, after: Instant | null): string[] {
  return view.graph
    .referring('screeningRun', list)
    .filter((run) => (after === null || run.at > after) && view.maySee(run))
    .sort((a, b) => compareKeysDown([a.at, a.id], [b.at, b.id]))
    .map(({ id }) => id);
}
