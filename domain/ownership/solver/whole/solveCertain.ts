import { half, isOffUnit, isWide } from '../../stakes/intervals.ts';
import { special } from '../holdings.ts';
import { listedYes } from '../sets.ts';
import { anyStamp } from '../support.ts';
import type { Threshold } from '../weight.ts';
import { surely } from '../weight.ts';

import type { Sweep, Unsolved } from './sweep.ts';
import { certainMark, readAhead, touchedMark, unsummed } from './sweep.ts';

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
  readonly count: number;
  /** Those of whom it holds something that is not known exactly: only they may be possible and not certain because of it. */
  readonly vaguely: number[];
}

/** Fills the certain set from its first members on `queue`. */
export function solveCertain(sweep: Sweep, listed: number, threshold: Threshold): Touched {
  const { table, holdings, sets, support, stamps, isJoint, marks, sums, queue, list } = sweep;
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { lo: los, hi: his, flags } = table.intervals;
  const certain = sets.certain.values;
  const vaguely: number[] = [];
  let tail = listed;
  let count = 0;
  let read = 0;
  for (let head = 0; head < tail; head += 1) {
    if (head === read) read = readAhead(sweep, table.from, queue, head, tail);
    const holder = queue[head] ?? 0;
    const start = slots[2 * holder] ?? 0;
    const end = start + 2 * (slots[2 * holder + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      const owned = pool[at + 1] ?? 0;
      const code = codes[pair] ?? 0;
      const mark = marks[owned] ?? 0;
      if (code === 0 || (mark & certainMark) !== 0) continue;
      const flag = flags[code - 1] ?? 0;
      const isUnsummed = code === special || (flag & isOffUnit) !== 0;
      if (code === special ? !support.holdsSome(pair) : his[code - 1] === 0) continue;
      if ((mark & touchedMark) === 0) {
        marks[owned] = touchedMark;
        list[count] = owned;
        count += 1;
      }
      if (isUnsummed || (flag & isWide) !== 0) vaguely.push(owned);
      const before = sums[owned] ?? 0;
      if (isUnsummed || before === unsummed) {
        sums[owned] = unsummed;
        if (!support.isCertain(owned, 'certain', anyStamp)) continue;
      } else {
        const alone = los[code - 1] ?? 0;
        const lower = isJoint ? Math.max(before, alone) : before + alone;
        sums[owned] = lower;
        if (lower < half) continue;
        // Whether a bound is open matters only at exactly half, where they are looked at again.
        if (!surely(lower, 0, threshold) && !support.isCertain(owned, 'certain', anyStamp)) continue;
      }
      marks[owned] = touchedMark | certainMark;
      certain[owned] = stamps.next();
      queue[tail] = owned;
      tail += 1;
    }
  }
  return { count, vaguely };
}
