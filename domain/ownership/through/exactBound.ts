import type { Fraction } from '../fraction.ts';
import { compared, fraction, hundred, minus, percentOf, plus, zero } from '../fraction.ts';
import { roundedDown, roundedUp } from '../multiplied.ts';

import { leastSolution } from './leastSolution.ts';
import type { Inflow, Upstream } from './upstream.ts';
import { isCircle } from './upstream.ts';

/** Circles of so many are solved exactly. */
const largestCircle = 16;

/**
 * One bound of what listed actors have of place 0, exactly (fractions of an unreasonable length are rounded outwards).
 *
 * @param components places that depend on one another, each after all it depends on
 * @returns null where a circle is too large, or passes on all that it holds, so that nothing bounds what goes round in it
 */
export function exactBound(upstream: Upstream, components: readonly (readonly number[])[], bound: 'lo' | 'hi'): Fraction | null {
  const values = upstream.inflows.map(() => zero);
  const part = ({ stake, source, counts }: Inflow): Fraction => {
    if (source !== null) return percentOf(stake[bound].value, values[source] ?? zero);
    return counts === 'UNKNOWN' && bound === 'lo' ? zero : stake[bound].value;
  };
  for (const places of components) {
    const found = isCircle(upstream, places)
      ? aroundCircle(upstream, places, bound, part)
      : places.map((place) => sumInto(upstream, place, part));
    if (found === null) return null;
    for (const [at, place] of places.entries()) {
      const isOpen = bound === 'hi' && upstream.isPossiblyListed[place] === true;
      values[place] = isOpen ? hundred : smaller(hundred, found[at] ?? zero);
    }
    for (const place of places) {
      const value = values[place] ?? zero;
      values[place] = bound === 'lo' ? roundedDown(value) : roundedUp(smaller(value, leftByOthers(upstream, place, values)));
    }
  }
  return values[0] ?? zero;
}

function sumInto(upstream: Upstream, place: number, part: (inflow: Inflow) => Fraction): Fraction {
  return (upstream.inflows[place] ?? []).reduce((sum, inflow) => plus(sum, part(inflow)), zero);
}

function aroundCircle(upstream: Upstream, places: readonly number[], bound: 'lo' | 'hi', part: (inflow: Inflow) => Fraction) {
  if (places.length > largestCircle) return null;
  const inside = places.map(() => places.map(() => zero));
  const outside = places.map((place, at) => {
    if (bound === 'hi' && upstream.isPossiblyListed[place] === true) return hundred;
    let sum = zero;
    for (const inflow of upstream.inflows[place] ?? []) {
      const from = inflow.source === null ? -1 : places.indexOf(inflow.source);
      const row = inside[at];
      if (from < 0 || row === undefined) sum = plus(sum, part(inflow));
      else row[from] = plus(row[from] ?? zero, ofOne(inflow.stake[bound].value));
    }
    return sum;
  });
  return leastSolution(inside, outside);
}

/** What others certainly have cannot be theirs. */
function leftByOthers(upstream: Upstream, place: number, values: readonly Fraction[]): Fraction {
  if (upstream.isPossiblyListed[place] === true) return hundred;
  let left = hundred;
  for (const { stake, source } of upstream.inflows[place] ?? []) {
    if (source !== null) left = minus(left, percentOf(stake.lo.value, minus(hundred, values[source] ?? zero)));
  }
  return compared(left, zero) < 0 ? zero : left;
}

const ofOne = ({ n, d }: Fraction) => fraction(n, d * 100n);
const smaller = (a: Fraction, b: Fraction) => (compared(a, b) <= 0 ? a : b);
