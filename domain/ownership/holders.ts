import type { Bound, Fraction } from './fraction.ts';
import { compared, hundred, minus, sumOf, zero } from './fraction.ts';
import { largerFirst } from './proofs/counted.ts';
import type { OwnershipWorld, Stake } from './world.ts';

export interface BlockedHolder {
  readonly holder: number;
  readonly stake: Stake;
  /** Whether it is blocked by ownership or control itself rather than listed. */
  readonly isDerived: boolean;
}

export interface Holders {
  /** Those certainly blocked, largest lower bound first, then by number. */
  readonly blocked: readonly BlockedHolder[];
  /** From what those certainly blocked certainly have to the most that those possibly blocked can have, `upper(e, P)` of the rule. */
  readonly blockedShare: { readonly lo: Bound; readonly hi: Bound };
  /** What no recorded holder certainly has, in percent points; zero where sources give more than the whole. */
  readonly unattributed: Fraction;
}

/** Who holds an actor, as far as a verdict turns on it. Shares are summed whether or not the regime aggregates them. */
export function holdersOf(world: OwnershipWorld, actor: number): Holders {
  const stakes = world.stakesIn(actor);
  const blocked = stakes.filter(({ owner }) => world.reached(owner) === 'BLOCKED').sort(largerFirst);
  const attributed = sumOf(stakes.map(({ lo }) => lo)).value;
  return {
    blocked: blocked.map((stake) => ({ holder: stake.owner, stake, isDerived: world.listed(stake.owner) !== 'YES' })),
    blockedShare: { lo: sumOf(blocked.map(({ lo }) => lo)), hi: upperShare(world, stakes) },
    unattributed: compared(attributed, hundred) < 0 ? minus(hundred, attributed) : zero,
  };
}

function upperShare(world: OwnershipWorld, stakes: readonly Stake[]): Bound {
  const isPossible = ({ owner }: Stake) => world.reached(owner) === 'BLOCKED' || world.reached(owner) === 'POSSIBLE';
  const possible = stakes.filter(isPossible);
  const others = sumOf(stakes.filter((stake) => !isPossible(stake)).map(({ lo }) => lo));
  const left = { value: minus(hundred, others.value), open: others.open };
  const most = sumOf(possible.map(({ hi }) => hi));
  const hi = world.unattributed === 'POSSIBLE' && stakes.length > 0 ? left : smallerBound(most, left);
  // Where sources give more than the whole, what the possible holders certainly have stands.
  const least = sumOf(possible.map(({ lo }) => lo));
  const order = compared(least.value, hi.value);
  return order < 0 || (order === 0 && least.open) ? hi : { value: least.value, open: false };
}

function smallerBound(a: Bound, b: Bound): Bound {
  const order = compared(a.value, b.value);
  return order === 0 ? { value: a.value, open: a.open || b.open } : order < 0 ? a : b;
}
