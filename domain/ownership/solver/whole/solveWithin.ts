import { special } from '../holdings.ts';
import { nextStamp } from '../sets.ts';

import type { Sweep } from './sweep.ts';
import { addHolding, certainMark, passedMark, readAhead, withinMark } from './sweep.ts';

export interface Within {
  /** Like `Sweep.sums`, of all holders within reach. */
  readonly sums: Float64Array;
  /**
   * Holdings in actors that came before the holder when what is within reach was filled, or in the holder itself: every circle has one.
   * Three places for each: holder, held, code.
   */
  readonly backward: readonly number[];
}

/**
 * Fills what is within reach.
 *
 * @param touched how many the certain set holds something of: the first places of `list`
 */
export function solveWithin(sweep: Sweep, touched: number): Within {
  const reach: Sweep = { ...sweep, sums: sweep.sums.slice() };
  const { table, holdings, sets, support, stamps, marks, queue, list, sums } = reach;
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { hi: his } = table.intervals;
  const within = sets.within.values;
  const backward: number[] = [];
  let tail = 0;
  for (let index = 0; index < touched; index += 1) {
    const actor = list[index] ?? 0;
    const mark = marks[actor] ?? 0;
    if ((mark & certainMark) !== 0) continue;
    marks[actor] = mark | withinMark;
    within[actor] = nextStamp;
    queue[tail] = actor;
    tail += 1;
  }
  let read = 0;
  for (let head = 0; head < tail; head += 1) {
    if (head === read) read = readAhead(reach, queue, head, tail);
    const holder = queue[head] ?? 0;
    marks[holder] = (marks[holder] ?? 0) | passedMark;
    const start = slots[2 * holder] ?? 0;
    const end = start + 2 * (slots[2 * holder + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const owned = pool[at + 1] ?? 0;
      const mark = marks[owned] ?? 0;
      if ((mark & certainMark) !== 0) continue;
      const pair = pool[at] ?? 0;
      const code = codes[pair] ?? 0;
      if (code === 0) continue;
      if (code === special ? !support.holdsSome(pair) : his[code - 1] === 0) continue;
      addHolding(reach, owned, code);
      if ((mark & passedMark) !== 0) backward.push(holder, owned, code);
      if ((mark & withinMark) !== 0) continue;
      marks[owned] = mark | withinMark;
      within[owned] = stamps.next();
      queue[tail] = owned;
      tail += 1;
    }
  }
  return { sums, backward };
}
