import { OstrakonError } from '../../domain/errors.ts';
import { checkRange, compareKeys } from '../page.ts';
import type { GraphView } from '../view.ts';
import { Walk } from '../walk.ts';
import { stride } from './slices.ts';
import type { Sliced } from './slices.ts';

/**
 * Actors within some steps of each of some others, those left out: the least sum of steps first, then by id.
 *
 * None where one of the ids names no actor the viewer may see.
 */
export async function commonActors(
  view: GraphView,
  ids: readonly string[],
  options: { readonly maxDistance: number; readonly first: number },
): Promise<string[]> {
  if (ids.length < 2 || ids.length > 20) {
    throw new OstrakonError({ code: 'BAD_INPUT', field: 'ids', message: `"ids" names ${ids.length} actors; it takes 2 to 20.` });
  }
  checkRange('maxDistance', options.maxDistance, 1, 3);
  checkRange('first', options.first, 1, 500);
  const { actors } = view.graph;
  const sums = await view.graph.analytics.reading(() => sumsOfSteps(view, ids, options.maxDistance));
  const found = [...sums].map(([slot, sum]) => ({ slot, key: [sum, actors.id(slot)] as const }));
  found.sort((a, b) => compareKeys(a.key, b.key));
  return found.slice(0, options.first).map(({ slot }) => actors.id(slot));
}

/** For the slots within reach of every one of the ids, the steps to all of them together. */
function* sumsOfSteps(view: GraphView, ids: readonly string[], maxDistance: number): Sliced<Map<number, number>> {
  const slots = ids.map((id) => view.actorSlot(id));
  if (slots.includes(-1)) return new Map();
  const walk = new Walk(view, {});
  let sums: Map<number, number> | null = null;
  for (const start of new Set(slots)) {
    const distance = new Map([[start, 0]]);
    let work = 0;
    for (const [actor, steps] of distance) {
      if (steps === maxDistance) break;
      for (const step of walk.steps(actor)) {
        work += 1;
        if (!distance.has(step.actor)) distance.set(step.actor, steps + 1);
      }
      if (work < stride) continue;
      work = 0;
      yield;
    }
    const before: ReadonlyMap<number, number> | null = sums;
    sums = new Map();
    for (const [actor, steps] of distance) {
      const sum = before === null ? 0 : before.get(actor);
      if (sum !== undefined) sums.set(actor, sum + steps);
    }
    yield;
  }
  for (const slot of slots) sums?.delete(slot);
  return sums ?? new Map();
}
