import { half, isOffUnit } from '../stakes/intervals.ts';
import type { StakeTable } from '../stakeTable.ts';

import type { AllHoldings } from './holdings.ts';
import { special } from './holdings.ts';
import type { Stamps } from './leastSet.ts';
import { LeastSet } from './leastSet.ts';
import type { setsOf } from './sets.ts';
import { firstStamp, listedPossibly, listedYes, nextStamp } from './sets.ts';
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

/** Whom the certain set holds something of, and by how much they may be held. */
interface Touched {
  readonly actors: Int32Array;
  readonly count: number;
  readonly mayBeHalf: (actor: number) => boolean;
}

/** Fills empty sets from the listings, in time proportional to what those reach. */
export function solveWhole(unsolved: Unsolved): void {
  const { sets, support, stamps, seeds, size } = unsolved;
  const isGiven = (actor: number) => sets.listed.get(actor) === listedPossibly;
  const possible = new LeastSet('possible', sets, support, stamps, () => undefined, isGiven);
  const queue = new Int32Array(size);
  const { threshold } = support.rule;
  if (threshold === null) {
    join(unsolved, queue);
    possible.grow(seeds.filter(isGiven));
    return;
  }
  const touched = solveCertain(unsolved, queue, threshold);
  possible.grow(possibleCandidates(unsolved, touched));
  const count = solveWithin(unsolved, touched, queue);
  solveCircular(unsolved, queue.subarray(0, count));
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
 * Sums of lower bounds are kept for each owned actor and grow as holders join. A holding that is special or off the unit makes its owned
 * actor `careful`: from then on all its holders are weighed together, every time.
 */
function solveCertain(unsolved: Unsolved, queue: Int32Array, threshold: Threshold): Touched {
  const { table, holdings, sets, support, stamps, size } = unsolved;
  const { pool, starts, lengths } = table.from;
  const { owned: ownedOf, intervals } = table;
  const { codes } = holdings;
  const { lo: los, hi: his, flags } = intervals;
  const certain = sets.certain.values;
  const isJoint = support.rule.aggregation === 'JOINT';
  // Lower and upper sum of an actor side by side: one place in memory is fetched, not two.
  const sums = new Float64Array(2 * size);
  const careful = new Uint8Array(size);
  const isTouched = new Uint8Array(size);
  const actors = new Int32Array(size);
  let touched = 0;
  let tail = join(unsolved, queue);
  for (let head = 0; head < tail; head += 1) {
    const holder = queue[head] ?? 0;
    const end = (starts[holder] ?? 0) + (lengths[holder] ?? 0);
    for (let at = starts[holder] ?? 0; at < end; at += 1) {
      const pair = pool[at] ?? 0;
      const code = codes[pair] ?? 0;
      if (code === 0) continue;
      const owned = ownedOf[pair] ?? 0;
      if (certain[owned] !== 0) continue;
      if (isTouched[owned] === 0) {
        isTouched[owned] = 1;
        actors[touched] = owned;
        touched += 1;
      }
      if (code === special || careful[owned] === 1 || ((flags[code - 1] ?? 0) & isOffUnit) !== 0) {
        careful[owned] = 1;
        if (!support.isCertain(owned, 'certain', anyStamp)) continue;
      } else {
        const place = 2 * owned;
        const alone = los[code - 1] ?? 0;
        const upper = his[code - 1] ?? 0;
        const lower = isJoint ? alone : (sums[place] ?? 0) + alone;
        sums[place] = lower;
        sums[place + 1] = isJoint ? Math.max(sums[place + 1] ?? 0, upper) : (sums[place + 1] ?? 0) + upper;
        if (lower < half) continue;
        // Whether any of the bounds is open matters only at exactly half, where they are looked at again.
        if (!surely(lower, 0, threshold) && !support.isCertain(owned, 'certain', anyStamp)) continue;
      }
      certain[owned] = stamps.next();
      queue[tail] = owned;
      tail += 1;
    }
  }
  return { actors, count: touched, mayBeHalf: (actor) => careful[actor] === 1 || (sums[2 * actor + 1] ?? 0) >= half };
}

function possibleCandidates({ table, sets, seeds, countsUnattributed }: Unsolved, touched: Touched): number[] {
  const found = seeds.filter((actor) => sets.listed.get(actor) === listedPossibly);
  if (countsUnattributed) {
    for (let actor = 0; actor < table.into.keys; actor += 1) if (table.into.length(actor) > 0) found.push(actor);
    return found;
  }
  for (let index = 0; index < touched.count; index += 1) {
    const actor = touched.actors[index] ?? 0;
    if (sets.certain.get(actor) === 0 && touched.mayBeHalf(actor)) found.push(actor);
  }
  return found;
}

/** @returns how many actors outside the certain set are within reach: the first places of `queue` */
function solveWithin({ table, sets, support, stamps }: Unsolved, touched: Touched, queue: Int32Array): number {
  const { pool, starts, lengths } = table.from;
  const { owned: ownedOf } = table;
  const certain = sets.certain.values;
  const within = sets.within.values;
  let tail = 0;
  for (let index = 0; index < touched.count; index += 1) {
    const actor = touched.actors[index] ?? 0;
    if (certain[actor] !== 0 || !support.isTouched(actor, 'certain', anyStamp)) continue;
    within[actor] = nextStamp;
    queue[tail] = actor;
    tail += 1;
  }
  for (let head = 0; head < tail; head += 1) {
    const holder = queue[head] ?? 0;
    const end = (starts[holder] ?? 0) + (lengths[holder] ?? 0);
    for (let at = starts[holder] ?? 0; at < end; at += 1) {
      const pair = pool[at] ?? 0;
      const owned = ownedOf[pair] ?? 0;
      if (certain[owned] !== 0 || within[owned] !== 0 || !support.holdsSome(pair)) continue;
      within[owned] = Math.max(firstStamp, stamps.next());
      queue[tail] = owned;
      tail += 1;
    }
  }
  return tail;
}

/** Starts with all that are held enough by whoever is within reach, and drops those that are not held enough by members. */
function solveCircular({ table, sets, support }: Unsolved, within: Int32Array): void {
  const { pool, starts, lengths } = table.from;
  const circular = sets.circular.values;
  const waiting: number[] = [];
  for (const actor of within) {
    if (!support.isCertain(actor, 'within', anyStamp)) continue;
    circular[actor] = 1;
    waiting.push(actor);
  }
  for (const actor of waiting) {
    if (circular[actor] === 0 || support.isCertain(actor, 'circular', anyStamp)) continue;
    circular[actor] = 0;
    const end = (starts[actor] ?? 0) + (lengths[actor] ?? 0);
    for (let at = starts[actor] ?? 0; at < end; at += 1) waiting.push(table.owned[pool[at] ?? 0] ?? 0);
  }
}
