import type { Fraction } from '../fraction.ts';
import { fraction } from '../fraction.ts';

import type { Inflow, Upstream } from './upstream.ts';
import { isCircle } from './upstream.ts';

/** A percent point in the units that are counted. */
const point = 10n ** 18n;
const whole = 100n * point;

/** Stakes looked at in going round circles. */
const mostSteps = 20_000;

export interface RoundedBound {
  readonly value: Fraction;
  /** Whether going round a circle was ended before it came to rest. */
  readonly isCut: boolean;
}

/**
 * The same as `exactBound` in whole numbers of small units, rounded outwards at every step: for very many places, and for circles however
 * large. Those are gone round from nothing upwards for `lo` and from the whole downwards for `hi`, so that every round is sound.
 */
export function roundedBound(upstream: Upstream, components: readonly (readonly number[])[], bound: 'lo' | 'hi'): RoundedBound {
  const values = upstream.inflows.map(() => 0n);
  let steps = mostSteps;
  let isCut = false;
  const renew = (place: number) => (values[place] = valueOf(upstream, place, bound, values));
  for (const places of components) {
    if (!isCircle(upstream, places)) {
      for (const place of places) renew(place);
      continue;
    }
    for (const place of places) values[place] = bound === 'lo' ? 0n : whole;
    for (let isAtRest = false; !isAtRest;) {
      isAtRest = true;
      for (const place of places) {
        const before = values[place] ?? 0n;
        const after = renew(place);
        steps -= 1 + (upstream.inflows[place]?.length ?? 0);
        // A millionth of a point more or less is rest enough.
        if ((after > before ? after - before : before - after) > point / 1_000_000n) isAtRest = false;
      }
      if (steps <= 0 && !isAtRest) isCut = isAtRest = true;
    }
  }
  return { value: fraction(values[0] ?? 0n, point), isCut };
}

function valueOf({ inflows, isPossiblyListed }: Upstream, place: number, bound: 'lo' | 'hi', values: readonly bigint[]): bigint {
  if (bound === 'hi' && isPossiblyListed[place] === true) return whole;
  const inflow = inflows[place] ?? [];
  let sum = 0n;
  // What others certainly have cannot be theirs.
  let left = whole;
  for (const each of inflow) {
    sum += part(each, bound, values);
    if (bound === 'hi' && each.source !== null) left -= share(each.stake.lo.value, whole - (values[each.source] ?? 0n), 'lo');
  }
  const most = left < 0n ? 0n : left;
  return sum < most ? sum : most;
}

function part({ stake, source, counts }: Inflow, bound: 'lo' | 'hi', values: readonly bigint[]): bigint {
  if (counts === 'UNKNOWN' && bound === 'lo') return 0n;
  return share(stake[bound].value, source === null ? whole : (values[source] ?? 0n), bound);
}

/** A stake's share of a value, rounded down for `lo` and up for `hi`. */
function share({ n, d }: Fraction, value: bigint, bound: 'lo' | 'hi'): bigint {
  const [product, divisor] = [n * value, d * 100n];
  return bound === 'lo' ? product / divisor : (product + divisor - 1n) / divisor;
}
