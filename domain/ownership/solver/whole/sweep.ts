import { half } from '../../stakes/intervals.ts';
import type { StakeTable } from '../../stakeTable.ts';
import type { AllHoldings } from '../holdings.ts';
import { special } from '../holdings.ts';
import type { Stamps } from '../leastSet.ts';
import type { setsOf } from '../sets.ts';
import type { Support } from '../support.ts';

export interface Unsolved {
  readonly table: StakeTable;
  readonly holdings: AllHoldings;
  /** With listings, else empty. */
  readonly sets: ReturnType<typeof setsOf>;
  readonly support: Support;
  readonly stamps: Stamps;
  readonly countsUnattributed: boolean;
  /** Actors whose listing is set. */
  readonly seeds: readonly number[];
  readonly size: number;
}

/** Bits of `Sweep.marks`. */
export const certainMark = 1;
export const possibleMark = 2;
export const withinMark = 4;
/** It is in the circular set, as far as is known. */
export const circularMark = 8;
/** The certain set holds something of it. */
export const touchedMark = 16;
/** It waits to be looked at. */
export const waitingMark = 32;
/** What is within reach through it has been gone on with. */
export const passedMark = 64;

/** What is known on the way, in as few places in memory as can be: fetching them is what takes the time. */
export interface Sweep extends Unsolved {
  readonly isJoint: boolean;
  /** Of each actor the sets it is in: a byte, so that all of them stay near at hand. */
  readonly marks: Uint8Array;
  /**
   * Of each actor the sum of its holders' lower bounds; where stakes are not added up, the largest. Of holders in the certain set, later of
   * some more, and at last, of candidates for the circular set, of holders in both. `unsummed` where a holding is special. No further from the
   * truth than `slack`: 0 as long as every bound is a whole number of units.
   */
  readonly sums: Float64Array;
  readonly slack: number;
  /** Those on whom the work of the step goes on, in order. */
  readonly queue: Int32Array;
  /** Room for another list of actors. */
  readonly list: Int32Array;
  /** Means nothing; see `readAhead`. */
  read: number;
}

/** The sum of an actor one of whose holdings no sum takes: all its holders are weighed together, every time. */
export const unsummed = -Infinity;

/** Adds a holding to the sum of the actor held. @param code of the holding, not 0 @returns the sum */
export function addHolding({ table, isJoint, sums }: Sweep, owned: number, code: number): number {
  const before = sums[owned] ?? 0;
  if (before === unsummed) return unsummed;
  const alone = table.intervals.lo[code - 1] ?? 0;
  const sum = code === special ? unsummed : isJoint ? Math.max(before, alone) : before + alone;
  sums[owned] = sum;
  return sum;
}

/** Whether those whose sum it is may hold enough, as far as a sum tells. */
export const mayBeEnough = (sum: number, slack: number): boolean => sum >= half - slack || sum === unsummed;

/** The holdings in an actor, in units: of its holders who have a mark, and of all. */
export interface Held {
  loInside: number;
  hiInside: number;
  lo: number;
}

const held: Held = { loInside: 0, hiInside: 0, lo: 0 };

/** What the holders of an actor have; the same object each time. Null where no sum takes it, or where stakes are not added up. */
export function heldBy({ table, holdings, marks, isJoint }: Sweep, mark: number, actor: number): Held | null {
  if (isJoint) return null;
  const { pool, slots } = table.into;
  const { lo: los, hi: his } = table.intervals;
  const { codes } = holdings;
  const start = slots[2 * actor] ?? 0;
  const end = start + 2 * (slots[2 * actor + 1] ?? 0);
  let [loInside, hiInside, lo] = [0, 0, 0];
  for (let at = start; at < end; at += 2) {
    const code = codes[pool[at] ?? 0] ?? 0;
    if (code === 0) continue;
    if (code === special) return null;
    lo += los[code - 1] ?? 0;
    if (((marks[pool[at + 1] ?? 0] ?? 0) & mark) === 0) continue;
    loInside += los[code - 1] ?? 0;
    hiInside += his[code - 1] ?? 0;
  }
  if (lo > Number.MAX_SAFE_INTEGER) return null;
  held.loInside = loInside;
  held.hiInside = hiInside;
  held.lo = lo;
  return held;
}

/** Whether a sum is above the half; null where it is too close to it, so that open bounds and fractions of a unit decide. */
export function isAboveHalf(sum: number, slack: number): boolean | null {
  return Math.abs(sum - half) <= slack ? null : sum > half;
}

/** How many actors `readAhead` looks at. */
const ahead = 64;

/**
 * Reads what the work on what the next actors of a list hold will read, in an order in which nothing waits for anything. Otherwise the
 * processor waits for memory at each step in turn, as what is read decides what is read next; this halves the time of a large graph.
 *
 * @returns how far it has read: where it is to be called again
 */
export function readAhead(sweep: Sweep, actors: ArrayLike<number>, from: number, length: number): number {
  const { marks, sums, holdings, table } = sweep;
  const { codes } = holdings;
  const { pool, slots } = table.from;
  const end = Math.min(length, from + ahead);
  let read = 0;
  for (let index = from; index < end; index += 1) read += slots[2 * (actors[index] ?? 0)] ?? 0;
  for (let index = from; index < end; index += 1) {
    const place = 2 * (actors[index] ?? 0);
    const start = slots[place] ?? 0;
    const stop = start + 2 * (slots[place + 1] ?? 0);
    for (let at = start; at < stop; at += 2) {
      const owned = pool[at + 1] ?? 0;
      // Nothing more will be read of members of the certain set. No branch: the processor would guess wrong too often.
      const isOutside = 1 - ((marks[owned] ?? 0) & certainMark);
      read += (codes[(pool[at] ?? 0) * isOutside] ?? 0) + (sums[owned * isOutside] ?? 0);
    }
  }
  // Kept, so that reading is not found to be for nothing and left out.
  sweep.read = read;
  return end;
}

/** Like `readAhead`, for work on who holds the next actors. */
export function readHoldersAhead(sweep: Sweep, actors: ArrayLike<number>, from: number, length: number): number {
  const { marks, holdings, table } = sweep;
  const { codes } = holdings;
  const { pool, slots } = table.into;
  const end = Math.min(length, from + ahead);
  let read = 0;
  for (let index = from; index < end; index += 1) read += slots[2 * (actors[index] ?? 0)] ?? 0;
  for (let index = from; index < end; index += 1) {
    const place = 2 * (actors[index] ?? 0);
    const start = slots[place] ?? 0;
    const stop = start + 2 * (slots[place + 1] ?? 0);
    for (let at = start; at < stop; at += 2) read += (codes[pool[at] ?? 0] ?? 0) + (marks[pool[at + 1] ?? 0] ?? 0);
  }
  sweep.read = read;
  return end;
}
