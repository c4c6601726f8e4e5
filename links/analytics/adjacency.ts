import type { GraphView } from '../view.ts';
import { Walk } from '../walk.ts';
import { sorted, stride } from './slices.ts';
import type { Sliced } from './slices.ts';

/**
 * Who is linked to whom in a View, in typed arrays: the neighbours of actor `n` are `targets` from `offsets[n]` up to `offsets[n + 1]`.
 *
 * Actors are numbered from 0 by id, visible ones only, so that neither hidden actors nor the order of arrival change a number. Links are
 * followed both ways; a neighbour is there once for each link, a link from an actor to itself once, as `degree` counts them. Neighbours
 * are in ascending order.
 */
export interface Adjacency {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  /** The slot of each number in the graph's actor table. */
  readonly slots: Int32Array;
}

/** Neighbours once each and never oneself, with the number of links to them. */
export interface Neighbours {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Int32Array;
}

export function* adjacencyOf(view: GraphView): Sliced<Adjacency> {
  const { actors, links } = view.graph;
  const slots = yield* visibleSlots(view);
  const numbers = new Int32Array(actors.size).fill(-1);
  for (const [number, slot] of slots.entries()) numbers[slot] = number;
  const walk = new Walk(view, {});
  const offsets = new Int32Array(slots.length + 1);
  const targets = new Int32Array(2 * links.size);
  let end = 0;
  let pauseAt = stride;
  for (const [number, slot] of slots.entries()) {
    const start = end;
    walk.each(slot, (_link, other) => (targets[end++] = numbers[other] ?? 0));
    if (end - start > 1) targets.subarray(start, end).sort();
    offsets[number + 1] = end;
    if (number + end < pauseAt) continue;
    pauseAt = number + end + stride;
    yield;
  }
  return { offsets, targets: targets.slice(0, end), slots };
}

/** Slots of the visible actors, by id. */
function* visibleSlots(view: GraphView): Sliced<Int32Array> {
  const { actors } = view.graph;
  const slots = new Int32Array(actors.size);
  let count = 0;
  for (let slot = 0; slot < actors.size; slot += 1) {
    if (view.seesActor(slot)) slots[count++] = slot;
    if (slot % stride === 0) yield;
  }
  return yield* sorted(slots.subarray(0, count), (a, b) => actors.compareIds(a, b));
}

export function* neighboursOf({ offsets, targets }: Adjacency): Sliced<Neighbours> {
  const found = {
    offsets: new Int32Array(offsets.length),
    targets: new Int32Array(targets.length),
    weights: new Int32Array(targets.length),
  };
  let end = 0;
  for (let actor = 0; actor + 1 < offsets.length; actor += 1) {
    const start = end;
    for (let at = offsets[actor] ?? 0; at < (offsets[actor + 1] ?? 0); at += 1) {
      const other = targets[at] ?? 0;
      if (other === actor) continue;
      if (end === start || found.targets[end - 1] !== other) found.targets[end++] = other;
      found.weights[end - 1] = (found.weights[end - 1] ?? 0) + 1;
    }
    found.offsets[actor + 1] = end;
    if (actor % 1024 === 0) yield;
  }
  return { offsets: found.offsets, targets: found.targets.slice(0, end), weights: found.weights.slice(0, end) };
}
