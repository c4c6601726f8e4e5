import { half } from '../../stakes/intervals.ts';
import { anyStamp } from '../support.ts';

import type { Sweep } from './sweep.ts';
import { circularMark, readAhead, unsummed } from './sweep.ts';

/**
 * Fills the circular set: begins with all that those within reach hold enough of, and drops those that members do not hold enough of.
 * Sums shrink as holders are dropped.
 *
 * @param count how many outside the certain set are within reach: the first places of `queue`
 */
export function solveCircular(sweep: Sweep, count: number): void {
  const { table, holdings, sets, support, isJoint, marks, sums, slack, queue, list: dropped } = sweep;
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { lo: los } = table.intervals;
  const circular = sets.circular.values;
  const looselyHeld: number[] = [];
  let tail = 0;
  for (let index = 0; index < count; index += 1) {
    const actor = queue[index] ?? 0;
    const sum = sums[actor] ?? 0;
    if (sum < half - slack && sum !== unsummed) {
      dropped[tail] = actor;
      tail += 1;
      continue;
    }
    marks[actor] = (marks[actor] ?? 0) | circularMark;
    circular[actor] = 1;
    if (isJoint || sum <= half + slack) looselyHeld.push(actor);
  }
  const drop = (actor: number) => {
    marks[actor] = (marks[actor] ?? 0) & ~circularMark;
    circular[actor] = 0;
    dropped[tail] = actor;
    tail += 1;
  };
  for (const actor of looselyHeld) if (!support.isCertain(actor, 'circular', anyStamp)) drop(actor);
  let read = 0;
  for (let head = 0; head < tail; head += 1) {
    if (head === read) read = readAhead(sweep, table.from, dropped, head, tail);
    const holder = dropped[head] ?? 0;
    const start = slots[2 * holder] ?? 0;
    const end = start + 2 * (slots[2 * holder + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      const owned = pool[at + 1] ?? 0;
      const code = codes[pair] ?? 0;
      if (code === 0 || ((marks[owned] ?? 0) & circularMark) === 0) continue;
      const before = sums[owned] ?? 0;
      // A largest bound does not shrink by a holder, and a sum beyond 2^53 not by exactly that.
      const isSummed = !isJoint && before !== unsummed && before <= Number.MAX_SAFE_INTEGER;
      const sum = isSummed ? before - (los[code - 1] ?? 0) : unsummed;
      sums[owned] = sum;
      if (sum > half + slack) continue;
      if ((sum >= half - slack || sum === unsummed) && support.isCertain(owned, 'circular', anyStamp)) continue;
      drop(owned);
    }
  }
}
