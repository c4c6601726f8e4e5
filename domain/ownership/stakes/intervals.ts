import type { ShareInterval } from '../../model.ts';
import type { Bound, Fraction } from '../fraction.ts';
import { compared, fractionOf } from '../fraction.ts';

import { widened } from './widened.ts';

/**
 * How many units a percent point has: 10^10 · 9 · 7 · 11. Bounds that are whole numbers of units are summed as numbers, exactly: ten
 * decimals, thirds, sixths, sevenths, ninths, elevenths. Sums of up to 13 wholes stay below 2^53.
 */
export const unitsPerPoint = 6_930_000_000_000;
export const half = 50 * unitsPerPoint;
export const whole = 100 * unitsPerPoint;

/** Bits of `Intervals.flags`. */
export const isLoOpen = 1;
export const isHiOpen = 2;
/** A bound is no whole number of units: `lo` and `hi` are the nearest ones, less than one unit away, and near the half its fractions decide. */
export const isOffUnit = 4;
/** The bounds differ: the share is not known exactly. */
export const isWide = 8;

/** More than an actor has: a numbered pair fits an `Int32Array`, and two numbers a pair an array of 2^31 places. */
const mostHolders = 2 ** 30;

/** Number of the interval `[0, 100]`: a share that is not known. */
export const unknown = 0;

interface Ends {
  readonly lo: Bound;
  readonly hi: Bound;
}

/**
 * Intervals of percent points, each kept once under a small number: equal intervals have equal numbers, however they are written. Numbers
 * are never given back; there are as many as different intervals were ever seen.
 */
export class Intervals {
  /** In whole units. Public for loops that must be fast; replaced when they grow. */
  lo = new Float64Array(64);
  hi = new Float64Array(64);
  flags = new Uint8Array(64);
  readonly #ends: (Ends | undefined)[] = [];
  readonly #byText = new Map<string, number>();
  readonly #byEnds = new Map<string, number>();
  #count = 0;
  #slack = 0;

  constructor() {
    this.#numbered({ lo: { value: fractionOf('0'), open: false }, hi: { value: fractionOf('100'), open: false } });
  }

  /** How far, at most, a sum of an actor's bounds in units is from the true sum: 0 while no bound is off the unit. */
  get slack(): number {
    return this.#slack;
  }

  /** The number of an interval; of `[0, 100]` for null. @throws {RangeError} for bounds that are no fractions */
  number(share: ShareInterval | null): number {
    if (share === null) return unknown;
    const text = `${share.min} ${share.max} ${share.minOpen ? 1 : 0}${share.maxOpen ? 1 : 0}`;
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const found = this.#numbered({
      lo: { value: fractionOf(share.min), open: share.minOpen },
      hi: { value: fractionOf(share.max), open: share.maxOpen },
    });
    this.#byText.set(text, found);
    return found;
  }

  /** The least interval that holds both. */
  hull(a: number, b: number): number {
    if (a === b) return a;
    const [first, second] = [this.ends(a), this.ends(b)];
    return this.#numbered({ lo: outer(first.lo, second.lo, 1), hi: outer(first.hi, second.hi, -1) });
  }

  ends(number: number): Ends {
    const known = this.#ends[number];
    if (known !== undefined) return known;
    throw new RangeError(`There is no interval ${number}.`);
  }

  /** Every interval in the order of its number, for a snapshot; `restore` takes them back. */
  keep() {
    return this.#ends;
  }

  /** Takes back what `keep` gave, under the same numbers. */
  restore(kept: ReturnType<Intervals['keep']>): void {
    for (const ends of kept) if (ends !== undefined) this.#numbered(ends);
  }

  #numbered(ends: Ends): number {
    const flags = (ends.lo.open ? isLoOpen : 0) | (ends.hi.open ? isHiOpen : 0);
    const key = `${ends.lo.value.n}/${ends.lo.value.d} ${ends.hi.value.n}/${ends.hi.value.d} ${flags}`;
    const known = this.#byEnds.get(key);
    if (known !== undefined) return known;
    const number = this.#count;
    this.#count += 1;
    this.lo = widened(this.lo, this.#count);
    this.hi = widened(this.hi, this.#count);
    this.flags = widened(this.flags, this.#count);
    this.lo[number] = inUnits(ends.lo.value);
    this.hi[number] = inUnits(ends.hi.value);
    const isExact = compared(ends.lo.value, ends.hi.value) === 0;
    this.flags[number] = flags | (isExact ? 0 : isWide) | (isWhole(ends.lo.value) && isWhole(ends.hi.value) ? 0 : isOffUnit);
    if ((this.flags[number] & isOffUnit) !== 0) this.#slack = mostHolders;
    this.#ends[number] = ends;
    this.#byEnds.set(key, number);
    return number;
  }
}

const perPoint = BigInt(unitsPerPoint);
const isWhole = ({ n, d }: Fraction): boolean => (n * perPoint) % d === 0n;
/** The nearest whole number of units, but no less than 1 of what is more than nothing. */
const inUnits = ({ n, d }: Fraction): number => (n === 0n ? 0 : Math.max(1, Number((n * perPoint + d / 2n) / d)));

/** The bound further out: the lower one for `sign` 1, the higher one for -1; where they meet, the closed one. */
function outer(a: Bound, b: Bound, sign: 1 | -1): Bound {
  const order = compared(a.value, b.value) * sign;
  if (order === 0) return a.open ? b : a;
  return order < 0 ? a : b;
}
