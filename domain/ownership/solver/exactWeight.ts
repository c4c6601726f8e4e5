import type { Fraction } from '../fraction.ts';
import { compared, fifty, hundred, minus, plus, zero } from '../fraction.ts';
import type { Intervals } from '../stakes/intervals.ts';

import type { Party, Threshold, Weight } from './weight.ts';
import { maybe, surely } from './weight.ts';

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

  count(interval: number): void {
    const { lo } = this.#intervals.ends(interval);
    this.#holders += 1;
    this.#lo = plus(this.#lo, lo.value);
    this.#openLos += lo.open ? 1 : 0;
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
    return this.#parties.some((party) => surely(compared(party.lo, fifty), party.openLos, threshold));
  }

  isPossible(threshold: Threshold, countsUnattributed: boolean): boolean {
    const isOpenToAll = countsUnattributed && this.#holders > 0;
    if (isOpenToAll && maybe(compared(minus(hundred, this.#lo), fifty), this.#openLos, threshold)) return true;
    return this.#parties.some((party) => {
      if (surely(compared(party.lo, fifty), party.openLos, threshold)) return true;
      const left = minus(hundred, minus(this.#lo, party.lo));
      const canHold = isOpenToAll || maybe(compared(party.hi, fifty), party.openHis, threshold);
      return canHold && maybe(compared(left, fifty), this.#openLos - party.openLos, threshold);
    });
  }

  isOverfull(): boolean {
    const order = compared(this.#lo, hundred);
    return order > 0 || (order === 0 && this.#openLos > 0);
  }
}
