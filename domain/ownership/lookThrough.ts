import type { Fraction } from './fraction.ts';
import { compared } from './fraction.ts';
import { componentsOf } from './through/components.ts';
import { exactBound } from './through/exactBound.ts';
import { roundedBound } from './through/roundedBound.ts';
import { upstreamOf } from './through/upstream.ts';
import type { OwnershipWorld } from './world.ts';

export interface LookThrough {
  /** Percent; both bounds are taken as reached. */
  readonly lo: Fraction;
  readonly hi: Fraction;
  /** Whether owners, or rounds of a circle, were left out: the interval holds nevertheless, and may be wider than it need be. */
  readonly isCut: boolean;
}

/** Owners looked at. */
const mostOwners = 2_000;
/** Owners up to whom everything is exact. */
const mostExact = 100;

/**
 * What listed actors own of an actor with stakes multiplied down every chain, circles included. Exact for up to a hundred owners in circles
 * of up to sixteen, and otherwise rounded outwards in the eighteenth decimal.
 *
 * @returns null where nobody listed is among its owners, direct or indirect
 */
export function lookThrough(world: OwnershipWorld, actor: number): LookThrough | null {
  const upstream = upstreamOf(world, actor, mostOwners);
  const { inflows, isReached } = upstream;
  if (isReached[0] !== true) return null;
  const sourcesOf = inflows.map((inflow) => inflow.flatMap(({ source }) => (source === null ? [] : [source])));
  const components = componentsOf(sourcesOf)
    .map((component) => component.filter((place) => isReached[place]))
    .filter((component) => component.length > 0);
  let { isCut } = upstream;
  const bound = (name: 'lo' | 'hi') => {
    const exact = inflows.length <= mostExact ? exactBound(upstream, components, name) : null;
    if (exact !== null) return exact;
    const rounded = roundedBound(upstream, components, name);
    isCut ||= rounded.isCut;
    return rounded.value;
  };
  const [lo, hi] = [bound('lo'), bound('hi')];
  // Sources that give more than the whole leave less than the owners certainly have.
  return { lo, hi: compared(hi, lo) < 0 ? lo : hi, isCut };
}
