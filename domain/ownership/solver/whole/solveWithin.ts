import { special } from '../holdings.ts';
import { nextStamp } from '../sets.ts';

import type { Sweep } from './sweep.ts';
import { certainMark, readAhead, unsummed, withinMark } from './sweep.ts';

/**
 * Fills what is within reach, and adds up what that holds too: after it, sums are of all holders within reach.
 *
 * @param touched how many the certain set holds something of: the first places of `list`
 * @returns how many outside the certain set are within reach: the first places of `queue`
 */
export function solveWithin(sweep: Sweep, touched: number): number {
  const { table, holdings, sets, support, stamps, isJoint, marks, sums, queue, list } = sweep;
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { lo: los, hi: his } = table.intervals;
  const within = sets.within.values;
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
    if (head === read) read = readAhead(sweep, table.from, queue, head, tail);
    const holder = queue[head] ?? 0;
    const start = slots[2 * holder] ?? 0;
    const end = start + 2 * (slots[2 * holder + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      const owned = pool[at + 1] ?? 0;
      const mark = marks[owned] ?? 0;
      const code = codes[pair] ?? 0;
      if (code === 0 || (mark & certainMark) !== 0) continue;
      if (code === special ? !support.holdsSome(pair) : his[code - 1] === 0) continue;
      const before = sums[owned] ?? 0;
      const alone = los[code - 1] ?? 0;
      if (code === special) sums[owned] = unsummed;
      else if (before !== unsummed) sums[owned] = isJoint ? Math.max(before, alone) : before + alone;
      if ((mark & withinMark) !== 0) continue;
      marks[owned] = mark | withinMark;
      within[owned] = stamps.next();
      queue[tail] = owned;
      tail += 1;
    }
  }
  return tail;
}
