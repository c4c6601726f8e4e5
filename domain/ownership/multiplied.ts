/** Intervals of shares multiplied down a chain. Bounds stay sound; where a fraction grows too long they are rounded outwards. */
import type { Bound, Fraction } from './fraction.ts';
import { fraction, percentOf, zero } from './fraction.ts';

export interface Interval {
  readonly lo: Bound;
  readonly hi: Bound;
}

/** Beyond chains of some twenty stakes stated to two decimals; what is rounded off is far below what anyone can see. */
const longest = 1n << 256n;
const scale = 10n ** 40n;

/** The fraction, or the next shorter one below it. */
export function roundedDown(value: Fraction): Fraction {
  return value.d <= longest ? value : fraction((value.n * scale) / value.d, scale);
}

/** The fraction, or the next shorter one above it. */
export function roundedUp(value: Fraction): Fraction {
  return value.d <= longest ? value : fraction((value.n * scale) / value.d + 1n, scale);
}

/** The share of a share. A bound is open where it is not reached: where either is open and the other is not nothing. */
export function multiplied(a: Interval, b: Interval): Interval {
  return { lo: product(a.lo, b.lo, roundedDown), hi: product(a.hi, b.hi, roundedUp) };
}

function product(a: Bound, b: Bound, rounded: (value: Fraction) => Fraction): Bound {
  const exact = percentOf(a.value, b.value);
  const value = rounded(exact);
  if (value !== exact) return { value, open: false };
  const isSome = (bound: Bound) => bound.value.n !== zero.n;
  return { value, open: (a.open && b.open) || (a.open && isSome(b)) || (b.open && isSome(a)) };
}
