import { half, isWide } from '../../stakes/intervals.ts';
import { special } from '../holdings.ts';
import { listedYes } from '../sets.ts';
import { anyStamp } from '../support.ts';

import type { Sweep, Unsolved } from './sweep.ts';
import { certainMark, readAhead, touchedMark, unsummed, waitingMark } from './sweep.ts';

/** Puts who is certainly listed into the certain set. @returns how many: the first places of `queue` */
export function joinListed({ sets, seeds, stamps }: Unsolved, queue: Int32Array, marks: Uint8Array): number {
  const certain = sets.certain.values;
  const listed = sets.listed.values;
  let count = 0;
  for (const seed of seeds) {
    if (listed[seed] !== listedYes || marks[seed] !== 0) continue;
    marks[seed] = certainMark;
    certain[seed] = stamps.next();
    queue[count] = seed;
    count += 1;
  }
  return count;
}

/** Whom the certain set holds something of, itself included. */
export interface Touched {
  /** How many there are: the first places of `list`. */
  count: number;
  /** Those of whom it holds something that is not known exactly: only they may be possible and not certain because of it. */
  readonly vaguely: number[];
}

/**
 * Fills the certain set from its first members on `queue`. Sums decide as holders join; those of whom one holding is special wait until no
 * sum decides any more, and are then weighed, once for all holders that have joined meanwhile.
 */
export function solveCertain(sweep: Sweep, listed: number): Touched {
  const { sets, support, stamps, marks, queue } = sweep;
  const certain = sets.certain.values;
  const touched: Touched = { count: 0, vaguely: [] };
  let [head, tail] = [0, listed];
  while (head < tail) {
    const waiting: number[] = [];
    const end = addUp(sweep, head, tail, touched, waiting);
    [head, tail] = [end, end];
    for (const actor of waiting) {
      const mark = (marks[actor] ?? 0) & ~waitingMark;
      marks[actor] = mark;
      if ((mark & certainMark) !== 0 || !support.isCertain(actor, 'certain', anyStamp)) continue;
      marks[actor] = mark | certainMark;
      certain[actor] = stamps.next();
      queue[tail] = actor;
      tail += 1;
    }
  }
  return touched;
}

/** Goes through `queue` from `head`, and on through all who join. @returns where it ends */
function addUp(sweep: Sweep, begin: number, length: number, touched: Touched, waiting: number[]): number {
  const { table, holdings, sets, support, stamps, isJoint, marks, sums, slack, queue, list } = sweep;
  const isAtLeast = support.rule.threshold === 'AT_LEAST_HALF';
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { lo: los, hi: his, flags } = table.intervals;
  const certain = sets.certain.values;
  const { vaguely } = touched;
  let tail = length;
  let { count } = touched;
  let read = begin;
  for (let head = begin; head < tail; head += 1) {
    if (head === read) read = readAhead(sweep, queue, head, tail);
    const holder = queue[head] ?? 0;
    const start = slots[2 * holder] ?? 0;
    const end = start + 2 * (slots[2 * holder + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      const owned = pool[at + 1] ?? 0;
      const code = codes[pair] ?? 0;
      let mark = marks[owned] ?? 0;
      if (code === 0 || (mark & certainMark) !== 0) continue;
      if (code === special ? !support.holdsSome(pair) : his[code - 1] === 0) continue;
      if ((mark & touchedMark) === 0) {
        mark |= touchedMark;
        marks[owned] = mark;
        list[count] = owned;
        count += 1;
      }
      const before = sums[owned] ?? 0;
      if (code === special || before === unsummed) {
        sums[owned] = unsummed;
        vaguely.push(owned);
        if ((mark & waitingMark) === 0) waiting.push(owned);
        marks[owned] = mark | waitingMark;
        continue;
      }
      if (((flags[code - 1] ?? 0) & isWide) !== 0) vaguely.push(owned);
      const alone = los[code - 1] ?? 0;
      const lower = isJoint ? Math.max(before, alone) : before + alone;
      sums[owned] = lower;
      if (lower < half - slack) continue;
      // Open bounds and fractions of a unit matter only that close to the half, where all holders are weighed.
      const isClear = lower > half + slack || (lower === half && isAtLeast && slack === 0);
      if (!isClear && !support.isCertain(owned, 'certain', anyStamp)) continue;
      marks[owned] = mark | certainMark;
      certain[owned] = stamps.next();
      queue[tail] = owned;
      tail += 1;
    }
  }
  touched.count = count;
  return tail;
}
