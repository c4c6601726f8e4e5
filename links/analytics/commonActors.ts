import { checkRange } from '../page.ts';
import type { GraphView } from '../view.ts';
import { Walk } from '../walk.ts';

const mostIds = 20;

/**
 * Actors within some steps of every one of some others, the nearest to all of them together first, then those no one of them is far from,
 * then by id. The others themselves are left out, and so are those among them that are not there: fewer than two have nobody in common.
 *
 * @throws {OstrakonError} BAD_INPUT for a distance beyond 1 to 3, more than 20 ids, or `first` beyond 1 to 500
 */
export function commonActors(view: GraphView, ids: readonly string[], maxDistance: number, first: number): string[] {
  checkRange('ids', ids.length, 1, mostIds);
  checkRange('maxDistance', maxDistance, 1, 3);
  checkRange('first', first, 1, 500);
  const { actors } = view.graph;
  const asked = [...new Set(view.actorSlots(ids))];
  if (asked.length < 2) return [];
  const walk = new Walk(view, {});
  let common: Map<number, Nearness> | null = null;
  for (const one of asked) {
    const found = new Map<number, Nearness>();
    for (const [actor, distance] of around(walk, one, maxDistance)) {
      const known = common === null ? { sum: 0, most: 0 } : common.get(actor);
      if (known !== undefined) found.set(actor, { sum: known.sum + distance, most: Math.max(known.most, distance) });
    }
    common = found;
  }
  for (const one of asked) common?.delete(one);
  return [...(common ?? [])]
    .sort(([a, x], [b, y]) => x.sum - y.sum || x.most - y.most || actors.compareIds(a, b))
    .slice(0, first)
    .map(([actor]) => actors.id(actor));
}

interface Nearness {
  readonly sum: number;
  readonly most: number;
}

/** Everyone within some steps, with how many. */
function around(walk: Walk, centre: number, most: number): Map<number, number> {
  const found = new Map([[centre, 0]]);
  for (const [actor, distance] of found) {
    if (distance === most) break;
    walk.each(actor, (_link, other) => {
      if (!found.has(other)) found.set(other, distance + 1);
    });
  }
  return found;
}
