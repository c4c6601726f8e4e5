import { Turns } from './rows.ts';
import type { Rows } from './rows.ts';

/** So many entries of rows may be looked at: beyond, only some actors' shortest paths are counted. A few seconds in turns. */
const mostEntries = 400_000_000;
/** And never fewer actors' than this. */
const leastPivots = 32;

export interface Betweenness {
  /** By number, 0 to 1: the part of all shortest paths between two others that pass through an actor, several alike sharing their pair. */
  readonly scores: Float64Array;
  /** Whether it was reckoned from the paths of some actors only. */
  readonly isSampled: boolean;
}

/**
 * How often actors lie between others. Links have no direction and no length here, and several between two actors count as one.
 *
 * Exact where actors times links is bounded; of larger graphs the paths from some actors, drawn alike each time, stand for all.
 *
 * @see Brandes 2001; Brandes and Pich 2007 for drawn ones
 */
export function* betweenness({ starts, others, slots }: Rows, count: number, most = mostEntries): Generator<undefined, Betweenness> {
  const turns = new Turns();
  const linked = slots.length;
  const affordable = Math.max(leastPivots, Math.floor(most / Math.max(1, others.length)));
  const isSampled = linked > affordable;
  const pivots = isSampled ? drawn(linked, affordable) : Int32Array.from({ length: linked }, (_, number) => number);
  const scores = new Float64Array(linked);
  const distance = new Int32Array(linked).fill(-1);
  const ways = new Float64Array(linked);
  const share = new Float64Array(linked);
  const order = new Int32Array(linked);
  for (const pivot of pivots) {
    let end = 0;
    let entries = 0;
    order[end++] = pivot;
    distance[pivot] = 0;
    ways[pivot] = 1;
    for (let head = 0; head < end; head += 1) {
      const actor = order[head] ?? 0;
      const farther = (distance[actor] ?? 0) + 1;
      let before = -1;
      for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
        const other = others[at] ?? 0;
        entries += 1;
        if (other === before) continue;
        before = other;
        if (distance[other] === -1) {
          distance[other] = farther;
          order[end++] = other;
        }
        if (distance[other] === farther) ways[other] = (ways[other] ?? 0) + (ways[actor] ?? 0);
      }
    }
    for (let place = end - 1; place > 0; place -= 1) {
      const actor = order[place] ?? 0;
      const nearer = (distance[actor] ?? 0) - 1;
      const handed = (1 + (share[actor] ?? 0)) / (ways[actor] ?? 1);
      let before = -1;
      for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
        const other = others[at] ?? 0;
        if (other === before) continue;
        before = other;
        if (distance[other] === nearer) share[other] = (share[other] ?? 0) + (ways[other] ?? 0) * handed;
      }
      scores[actor] = (scores[actor] ?? 0) + (share[actor] ?? 0);
    }
    for (let place = 0; place < end; place += 1) {
      const actor = order[place] ?? 0;
      distance[actor] = -1;
      ways[actor] = 0;
      share[actor] = 0;
    }
    if (turns.isOver(2 * entries)) yield;
  }
  // Each pair was counted from both ends.
  const pairs = (count - 1) * (count - 2);
  const factor = pairs > 0 && pivots.length > 0 ? linked / pivots.length / pairs : 0;
  for (let number = 0; number < linked; number += 1) scores[number] = (scores[number] ?? 0) * factor;
  return { scores, isSampled };
}

/** So many different numbers below `end`, the same ones each time. */
function drawn(end: number, count: number): Int32Array {
  const numbers = Int32Array.from({ length: end }, (_, number) => number);
  let state = 0x9e3779b9;
  for (let at = 0; at < count; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    const chosen = at + Math.floor(((state >>> 0) / 2 ** 32) * (end - at));
    [numbers[at], numbers[chosen]] = [numbers[chosen] ?? 0, numbers[at] ?? 0];
  }
  return numbers.slice(0, count);
}
