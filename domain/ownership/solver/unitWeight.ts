import type { Intervals } from '../stakes/intervals.ts';
import { half, isHiOpen, isLoOpen, isOffUnit, whole } from '../stakes/intervals.ts';

import type { Party, Threshold, Weight } from './weight.ts';
import { maybe, surely } from './weight.ts';

/** In numbers of units: exact, or, where bounds are off the unit, exact but for one unit for each such bound. */
export class UnitWeight implements Weight {
  readonly #intervals: Intervals;
  /** Used again from actor to actor. */
  readonly #parties: Party<number>[] = [];
  #party: Party<number> = { lo: 0, hi: 0, openLos: 0, openHis: 0 };
  #opened = 0;
  #holders = 0;
  #lo = 0;
  #openLos = 0;
  /** How far sums may be from the truth. */
  #slack = 0;
  /** Whether any comparison since it was cleared was closer than that. */
  #isClose = false;

  constructor(intervals: Intervals) {
    this.#intervals = intervals;
  }

  clear(): void {
    this.#opened = 0;
    this.#holders = 0;
    this.#lo = 0;
    this.#openLos = 0;
    this.#slack = 0;
    this.#isClose = false;
  }

  count(interval: number): void {
    const flags = this.#intervals.flags[interval] ?? 0;
    this.#holders += 1;
    this.#lo += this.#intervals.lo[interval] ?? 0;
    this.#openLos += flags & isLoOpen;
    if ((flags & isOffUnit) !== 0) this.#slack += 1;
    if (this.#lo > Number.MAX_SAFE_INTEGER) this.#slack = Infinity;
  }

  open(): void {
    this.#party = this.#parties[this.#opened] ??= { lo: 0, hi: 0, openLos: 0, openHis: 0 };
    this.#opened += 1;
    this.#party.lo = 0;
    this.#party.hi = 0;
    this.#party.openLos = 0;
    this.#party.openHis = 0;
  }

  put(interval: number): void {
    const flags = this.#intervals.flags[interval] ?? 0;
    this.#party.lo += this.#intervals.lo[interval] ?? 0;
    // Beyond 2^53 a sum is no more exact, and far above the half in any case.
    this.#party.hi += this.#intervals.hi[interval] ?? 0;
    this.#party.openLos += flags & isLoOpen;
    this.#party.openHis += flags & isHiOpen;
  }

  isCertain(threshold: Threshold): boolean | null {
    for (let index = 0; index < this.#opened; index += 1) {
      const party = this.#parties[index];
      if (party !== undefined && surely(this.#compared(party.lo, half), party.openLos, threshold)) return this.#told(true);
    }
    return this.#told(false);
  }

  isPossible(threshold: Threshold, countsUnattributed: boolean): boolean | null {
    const isOpenToAll = countsUnattributed && this.#holders > 0;
    if (isOpenToAll && maybe(this.#compared(whole - this.#lo, half), this.#openLos, threshold)) return this.#told(true);
    for (let index = 0; index < this.#opened; index += 1) {
      const party = this.#parties[index];
      if (party === undefined) continue;
      if (surely(this.#compared(party.lo, half), party.openLos, threshold)) return this.#told(true);
      if (!isOpenToAll && !maybe(this.#compared(party.hi, half), party.openHis, threshold)) continue;
      const left = this.#compared(whole - (this.#lo - party.lo), half);
      if (maybe(left, this.#openLos - party.openLos, threshold)) return this.#told(true);
    }
    return this.#told(false);
  }

  isOverfull(): boolean | null {
    const order = this.#compared(this.#lo, whole);
    return this.#told(order > 0 || (order === 0 && this.#openLos > 0));
  }

  #compared(sum: number, limit: number): number {
    const difference = sum - limit;
    if (this.#slack > 0 && Math.abs(difference) <= this.#slack) this.#isClose = true;
    return difference;
  }

  /** An answer to which a comparison contributed that was too close is none. */
  #told(answer: boolean): boolean | null {
    return this.#isClose ? null : answer;
  }
}
