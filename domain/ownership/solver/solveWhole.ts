import { half, isOffUnit } from '../stakes/intervals.ts';
import type { StakeTable } from '../stakeTable.ts';

import type { AllHoldings } from './holdings.ts';
import { special } from './holdings.ts';
import type { Stamps } from './leastSet.ts';
import { LeastSet } from './leastSet.ts';
import type { setsOf } from './sets.ts';
import { listedPossibly, listedYes, nextStamp } from './sets.ts';
import type { Support } from './support.ts';
import { anyStamp } from './support.ts';
import type { Threshold } from './weight.ts';
import { surely } from './weight.ts';

export interface Unsolved {
  readonly table: StakeTable;
  readonly holdings: AllHoldings;
  readonly sets: ReturnType<typeof setsOf>;
  readonly support: Support;
  readonly stamps: Stamps;
  readonly countsUnattributed: boolean;
  /** Actors whose listing is set. */
  readonly seeds: readonly number[];
  readonly size: number;
}

/** Fills empty sets from the listings, in time proportional to what those reach. */
export function solveWhole(unsolved: Unsolved): void {
  const { sets, support, stamps, seeds, size } = unsolved;
  const isGiven = (actor: number) => sets.listed.get(actor) === listedPossibly;
  const possible = new LeastSet('possible', sets, support, stamps, () => undefined, isGiven);
  const queue = new Int32Array(size);
  const certain = join(unsolved, queue);
  const { threshold } = support.rule;
  if (threshold === null) {
    possible.grow(seeds.filter(isGiven));
    return;
  }
  // Of each actor the sum of its holders' lower bounds and the sum of their upper ones, side by side: one place in memory is fetched, not two.
  const sums = new Float64Array(2 * size);
  const touched = new Int32Array(size);
  const count = solveCertain(unsolved, { queue, tail: certain, sums, touched }, threshold);
  possible.grow(possibleCandidates(unsolved, touched.subarray(0, count), sums));
  const reached = solveWithin(unsolved, touched.subarray(0, count), queue, sums);
  solveCircular(unsolved, queue.subarray(0, reached), sums);
}

/** The sum of an actor one of whose holdings no sum takes: all its holders are weighed together, every time. */
const unsummed = -Infinity;

interface Sweep {
  /** The certain set in the order of joining, beginning with the first `tail` that are listed. */
  readonly queue: Int32Array;
  readonly tail: number;
  readonly sums: Float64Array;
  readonly touched: Int32Array;
}

/** @returns how many certainly listed actors joined the certain set */
function join({ sets, seeds, stamps }: Unsolved, queue: Int32Array): number {
  const certain = sets.certain.values;
  let count = 0;
  for (const seed of seeds) {
    if (sets.listed.get(seed) !== listedYes || certain[seed] !== 0) continue;
    certain[seed] = stamps.next();
    queue[count] = seed;
    count += 1;
  }
  return count;
}

/**
 * Fills the certain set. Sums of bounds grow as holders join; where stakes are not added up they are the largest bounds.
 *
 * @returns how many actors it holds something of, itself included: the first places of `touched`
 */
function solveCertain(unsolved: Unsolved, { queue, tail: listed, sums, touched }: Sweep, threshold: Threshold): number {
  const { table, holdings, sets, support, stamps } = unsolved;
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { lo: los, hi: his, flags } = table.intervals;
  const certain = sets.certain.values;
  const isJoint = support.rule.aggregation === 'JOINT';
  let [tail, count] = [listed, 0];
  for (let head = 0; head < tail; head += 1) {
    const holder = queue[head] ?? 0;
    const length = slots[2 * holder + 1] ?? 0;
    if (length === 0) continue;
    const start = slots[2 * holder] ?? 0;
    for (let at = start; at < start + 2 * length; at += 2) {
      const pair = pool[at] ?? 0;
      const code = codes[pair] ?? 0;
      if (code === 0) continue;
      const owned = pool[at + 1] ?? 0;
      const place = 2 * owned;
      const before = sums[place] ?? 0;
      const isSpecial = code === special || ((flags[code - 1] ?? 0) & isOffUnit) !== 0;
      const upper = isSpecial ? Infinity : (his[code - 1] ?? 0);
      if (upper === 0 || (code === special && !support.holdsSome(pair))) continue;
      if (sums[place + 1] === 0) {
        touched[count] = owned;
        count += 1;
      }
      sums[place + 1] = isJoint ? Math.max(sums[place + 1] ?? 0, upper) : (sums[place + 1] ?? 0) + upper;
      if (isSpecial || before === unsummed) {
        sums[place] = unsummed;
        if (certain[owned] !== 0 || !support.isCertain(owned, 'certain', anyStamp)) continue;
      } else {
        const alone = los[code - 1] ?? 0;
        const lower = isJoint ? Math.max(before, alone) : before + alone;
        sums[place] = lower;
        if (lower < half || certain[owned] !== 0) continue;
        // Whether a bound is open matters only at exactly half, where they are looked at again.
        if (!surely(lower, 0, threshold) && !support.isCertain(owned, 'certain', anyStamp)) continue;
      }
      certain[owned] = stamps.next();
      queue[tail] = owned;
      tail += 1;
    }
  }
  return count;
}

function possibleCandidates({ table, sets, seeds, countsUnattributed }: Unsolved, touched: Int32Array, sums: Float64Array): number[] {
  const found = seeds.filter((actor) => sets.listed.get(actor) === listedPossibly);
  if (countsUnattributed) {
    for (let actor = 0; actor < table.into.actors; actor += 1) if (table.into.length(actor) > 0) found.push(actor);
    return found;
  }
  for (const actor of touched) {
    if ((sums[2 * actor + 1] ?? 0) >= half && sets.certain.get(actor) === 0) found.push(actor);
  }
  return found;
}

/**
 * Fills what is within reach, and adds up what that holds too: after it, the sums of lower bounds are of all holders within reach.
 *
 * @returns how many outside the certain set there are: the first places of `queue`
 */
function solveWithin(
  { table, holdings, sets, support, stamps }: Unsolved,
  touched: Int32Array,
  queue: Int32Array,
  sums: Float64Array,
): number {
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { lo: los, hi: his, flags } = table.intervals;
  const certain = sets.certain.values;
  const within = sets.within.values;
  const isJoint = support.rule.aggregation === 'JOINT';
  let tail = 0;
  for (const actor of touched) {
    if (certain[actor] !== 0) continue;
    within[actor] = nextStamp;
    queue[tail] = actor;
    tail += 1;
  }
  for (let head = 0; head < tail; head += 1) {
    const holder = queue[head] ?? 0;
    const length = slots[2 * holder + 1] ?? 0;
    if (length === 0) continue;
    const start = slots[2 * holder] ?? 0;
    for (let at = start; at < start + 2 * length; at += 2) {
      const pair = pool[at] ?? 0;
      const code = codes[pair] ?? 0;
      if (code === 0 || (code === special ? !support.holdsSome(pair) : his[code - 1] === 0)) continue;
      const owned = pool[at + 1] ?? 0;
      if (certain[owned] !== 0) continue;
      const place = 2 * owned;
      const before = sums[place] ?? 0;
      const alone = los[code - 1] ?? 0;
      if (code === special || ((flags[code - 1] ?? 0) & isOffUnit) !== 0) sums[place] = unsummed;
      else if (before !== unsummed) sums[place] = isJoint ? Math.max(before, alone) : before + alone;
      if (within[owned] !== 0) continue;
      within[owned] = stamps.next();
      queue[tail] = owned;
      tail += 1;
    }
  }
  return tail;
}

/** Starts with all that are held enough by whoever is within reach, and drops those that are not held enough by members. */
function solveCircular({ table, sets, support }: Unsolved, within: Int32Array, sums: Float64Array): void {
  const circular = sets.circular.values;
  const waiting: number[] = [];
  for (const actor of within) {
    const sum = sums[2 * actor] ?? 0;
    if (sum < half && sum !== unsummed) continue;
    circular[actor] = 1;
    waiting.push(actor);
  }
  for (const actor of waiting) {
    if (circular[actor] === 0 || support.isCertain(actor, 'circular', anyStamp)) continue;
    circular[actor] = 0;
    table.from.forEach(actor, (owned) => {
      if (circular[owned] !== 0) waiting.push(owned);
    });
  }
}
