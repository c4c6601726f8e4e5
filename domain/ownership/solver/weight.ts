import type { Fraction } from '../fraction.ts';
import { compared, fifty, hundred, minus, plus, zero } from '../fraction.ts';
import type { Intervals } from '../stakes/intervals.ts';
import { half, isHiOpen, isLoOpen, isOffUnit, whole } from '../stakes/intervals.ts';

export type Threshold = 'AT_LEAST_HALF' | 'MORE_THAN_HALF';

/**
 * What the holders of one actor weigh: all of them together, and parties of them, each by itself. A party is opened where it has a member
 * in the set that is asked about.
 */
export interface Weight {
  clear(): void;
  /** Takes a holder's interval. @returns whether it could be taken exactly */
  count(interval: number): boolean;
  /** Opens a party. */
  open(): void;
  /** Takes an interval, counted before or later, into the party opened last. */
  put(interval: number): void;
  /** Whether a party reaches the threshold whatever its true shares are. */
  isCertain(threshold: Threshold): boolean;
  /**
   * Whether a party can reach it: by what it may hold, within what the others leave.
   * @param countsUnattributed whether the shares nobody accounts for may be anyone's of the set, even of holders nobody recorded
   */
  isPossible(threshold: Threshold, countsUnattributed: boolean): boolean;
  /** Whether all holders together certainly have more than the whole. */
  isOverfull(): boolean;
}

interface Party<N> {
  lo: N;
  hi: N;
  openLos: number;
  openHis: number;
}

/** In numbers of units; takes no bound that is no whole number of them. */
export class UnitWeight implements Weight {
  readonly #intervals: Intervals;
  /** Used again from actor to actor. */
  readonly #parties: Party<number>[] = [];
  #party: Party<number> = { lo: 0, hi: 0, openLos: 0, openHis: 0 };
  #opened = 0;
  #holders = 0;
  #lo = 0;
  #openLos = 0;

  constructor(intervals: Intervals) {
    this.#intervals = intervals;
  }

  clear(): void {
    this.#opened = 0;
    this.#holders = 0;
    this.#lo = 0;
    this.#openLos = 0;
  }

  count(interval: number): boolean {
    const flags = this.#intervals.flags[interval] ?? 0;
    this.#holders += 1;
    this.#lo += this.#intervals.lo[interval] ?? 0;
    this.#openLos += flags & isLoOpen;
    return (flags & isOffUnit) === 0 && this.#lo <= Number.MAX_SAFE_INTEGER;
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

  isCertain(threshold: Threshold): boolean {
    for (let index = 0; index < this.#opened; index += 1) {
      const party = this.#parties[index];
      if (party !== undefined && surely(party.lo, party.openLos, threshold)) return true;
    }
    return false;
  }

  isPossible(threshold: Threshold, countsUnattributed: boolean): boolean {
    const isOpenToAll = countsUnattributed && this.#holders > 0;
    if (isOpenToAll && maybe(whole - this.#lo, this.#openLos, threshold)) return true;
    for (let index = 0; index < this.#opened; index += 1) {
      const party = this.#parties[index];
      if (party === undefined) continue;
      if (surely(party.lo, party.openLos, threshold)) return true;
      const canHold = isOpenToAll || maybe(party.hi, party.openHis, threshold);
      if (canHold && maybe(whole - (this.#lo - party.lo), this.#openLos - party.openLos, threshold)) return true;
    }
    return false;
  }

  isOverfull(): boolean {
    return this.#lo > whole || (this.#lo === whole && this.#openLos > 0);
  }
}

/** A sum of lower bounds: an open one is exceeded. */
export function surely(lo: number, openLos: number, threshold: Threshold): boolean {
  return lo > half || (lo === half && (threshold === 'AT_LEAST_HALF' || openLos > 0));
}

/** A sum of upper bounds: an open one is not reached. */
export function maybe(hi: number, opens: number, threshold: Threshold): boolean {
  return hi > half || (hi === half && threshold === 'AT_LEAST_HALF' && opens === 0);
}

/** In exact fractions, for any bounds; slow. */
export class ExactWeight implements Weight {
  readonly #intervals: Intervals;
  #parties: Party<Fraction>[] = [];
  #holders = 0;
  #lo = zero;
  #openLos = 0;

  constructor(intervals: Intervals) {
    this.#intervals = intervals;
  }

  clear(): void {
    this.#parties = [];
    this.#holders = 0;
    this.#lo = zero;
    this.#openLos = 0;
  }

  count(interval: number): boolean {
    const { lo } = this.#intervals.ends(interval);
    this.#holders += 1;
    this.#lo = plus(this.#lo, lo.value);
    this.#openLos += lo.open ? 1 : 0;
    return true;
  }

  open(): void {
    this.#parties.push({ lo: zero, hi: zero, openLos: 0, openHis: 0 });
  }

  put(interval: number): void {
    const { lo, hi } = this.#intervals.ends(interval);
    const party = this.#parties.at(-1);
    if (party === undefined) throw new TypeError('No party is open.');
    party.lo = plus(party.lo, lo.value);
    party.hi = plus(party.hi, hi.value);
    party.openLos += lo.open ? 1 : 0;
    party.openHis += hi.open ? 1 : 0;
  }

  isCertain(threshold: Threshold): boolean {
    return this.#parties.some((party) => exactlySurely(party, threshold));
  }

  isPossible(threshold: Threshold, countsUnattributed: boolean): boolean {
    const isOpenToAll = countsUnattributed && this.#holders > 0;
    if (isOpenToAll && exactlyMaybe(minus(hundred, this.#lo), this.#openLos, threshold)) return true;
    return this.#parties.some((party) => {
      if (exactlySurely(party, threshold)) return true;
      const left = minus(hundred, minus(this.#lo, party.lo));
      const canHold = isOpenToAll || exactlyMaybe(party.hi, party.openHis, threshold);
      return canHold && exactlyMaybe(left, this.#openLos - party.openLos, threshold);
    });
  }

  isOverfull(): boolean {
    const order = compared(this.#lo, hundred);
    return order > 0 || (order === 0 && this.#openLos > 0);
  }
}

function exactlySurely({ lo, openLos }: Party<Fraction>, threshold: Threshold): boolean {
  const order = compared(lo, fifty);
  return order > 0 || (order === 0 && (threshold === 'AT_LEAST_HALF' || openLos > 0));
}

function exactlyMaybe(hi: Fraction, opens: number, threshold: Threshold): boolean {
  const order = compared(hi, fifty);
  return order > 0 || (order === 0 && threshold === 'AT_LEAST_HALF' && opens === 0);
}
