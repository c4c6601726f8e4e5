/** Exact fractions of percent points, and bounds of intervals made of them. */
import type { ShareInterval } from '../model.ts';

/** Reduced, with a positive denominator. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** One end of an interval: `open` where the value itself is not reached. */
export interface Bound {
  readonly value: Fraction;
  readonly open: boolean;
}

export const zero: Fraction = { n: 0n, d: 1n };
export const fifty: Fraction = { n: 50n, d: 1n };
export const hundred: Fraction = { n: 100n, d: 1n };

export function fraction(n: bigint, d: bigint): Fraction {
  let [a, b] = n < 0n ? [-n, d] : [n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? zero : { n: n / a, d: d / a };
}

/** Reads decimal text (`16.66`) or a fraction of percent points (`50/3`), as `ShareInterval` holds them. @throws {RangeError} for other text */
export function fractionOf(text: string): Fraction {
  const found = /^(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text);
  if (found?.[1] === undefined || found[3] === '0') throw new RangeError(`"${text}" is no fraction of percent points.`);
  const decimals = found[2] ?? '';
  return fraction(BigInt(found[1] + decimals), 10n ** BigInt(decimals.length) * BigInt(found[3] ?? '1'));
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

/** The share of a share: `a` percent of `b` percent. */
export function percentOf(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d * 100n);
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compared(a: Fraction, b: Fraction): number {
  const order = a.n * b.d - b.n * a.d;
  return order < 0n ? -1 : order > 0n ? 1 : 0;
}

/** The nearest number. */
export function numberOf({ n, d }: Fraction): number {
  return Number(n) / Number(d);
}

/** Sums of bounds: open where any term is. */
export function sumOf(bounds: Iterable<Bound>): Bound {
  let value = zero;
  let open = false;
  for (const bound of bounds) {
    value = plus(value, bound.value);
    open ||= bound.open;
  }
  return { value, open };
}

/** Where an exact fraction is longer than this it is shown rounded outwards. */
const longestDenominator = 10n ** 15n;
const shownScale = 10n ** 12n;

/** An interval as records and answers hold it; bounds too long to show are rounded outwards to 12 decimals and then closed. */
export function intervalOf(lo: Bound, hi: Bound): ShareInterval {
  const min = lo.value.d <= longestDenominator ? lo : { value: fraction((lo.value.n * shownScale) / lo.value.d, shownScale), open: false };
  const max =
    hi.value.d <= longestDenominator ? hi : { value: fraction((hi.value.n * shownScale) / hi.value.d + 1n, shownScale), open: false };
  return { min: textOf(min.value), max: textOf(max.value), minOpen: min.open, maxOpen: max.open };
}

function textOf({ n, d }: Fraction): string {
  return d === 1n ? String(n) : `${n}/${d}`;
}
