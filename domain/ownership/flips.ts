import { shownShare } from '../share.ts';
import type { Bound, Fraction } from './fraction.ts';
import { compared, fifty, hundred, intervalOf, minus, numberOf, plus, sumOf } from './fraction.ts';
import type { Right } from './proofs/counted.ts';
import { interestOf, isControl, largerFirst, lowOf, partiesOf, thresholdOf } from './proofs/counted.ts';
import type { Triggers } from './proofs/triggers.ts';
import { triggersOf } from './proofs/triggers.ts';
import type { ControlRight, OwnershipWorld, Stake } from './world.ts';

/**
 * `MORE_SHARE`: a holder gets more than is known of it. `RESOLVE_SHARE`: a share known as an interval turns out high enough. `LISTING`:
 * somebody is listed. `RESOLVE_LISTING`: a listing whose day is not known turns out to be in force.
 */
export type FlipKind = 'RESOLVE_SHARE' | 'MORE_SHARE' | 'RESOLVE_LISTING' | 'LISTING';

/** One change or missing fact that by itself would block an actor, perhaps by blocking an owner of it first. */
export interface Flip {
  readonly kind: FlipKind;
  /** Whose stake, votes or listing. */
  readonly actor: number;
  /** In whom the stake or the votes are held; null for listings. */
  readonly owned: number | null;
  /** As it is now; null for listings. */
  readonly stake: Stake | ControlRight | null;
  /** Percent points that are missing above the lower bound of the stake; null for listings. */
  readonly points: Fraction | null;
  /** Whether exactly so many points are not enough, and anything above is. */
  readonly mustExceed: boolean;
}

/**
 * Single changes that would make an actor BLOCKED, fewest points first, listings last; of equals those nearer to the actor. None for an actor
 * that is BLOCKED. A share is resolved where what is known leaves room for it, and otherwise has to grow.
 */
export function flipsOf(world: OwnershipWorld, actor: number, limit = 10): Flip[] {
  if (world.reached(actor) === 'BLOCKED') return [];
  const triggers = triggersOf(world, actor);
  const shares = [actor, ...triggers.actors].flatMap((owned) => shareFlips(world, triggers, owned));
  const listings = [...(world.listed(actor) === 'POSSIBLY' ? [actor] : []), ...triggers.actors].map((each) => listingFlip(world, each));
  // Sorting is stable: of equals those found first stay first.
  return [...shares, ...listings].sort(cheaperFirst).slice(0, limit);
}

const kinds: readonly FlipKind[] = ['RESOLVE_SHARE', 'MORE_SHARE', 'RESOLVE_LISTING', 'LISTING'];

function cheaperFirst(a: Flip, b: Flip): number {
  if (a.points === null || b.points === null) return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  return compared(a.points, b.points) || Number(a.mustExceed) - Number(b.mustExceed) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
}

function listingFlip(world: OwnershipWorld, actor: number): Flip {
  const kind = world.listed(actor) === 'POSSIBLY' ? 'RESOLVE_LISTING' : 'LISTING';
  return { kind, actor, owned: null, stake: null, points: null, mustExceed: false };
}

function shareFlips(world: OwnershipWorld, triggers: Triggers, owned: number): Flip[] {
  const { rule } = world;
  const all = triggers.rightsIn(owned);
  const interests = [...new Set(all.map(interestOf))].filter((interest) => interest !== 'BOARD_MAJORITY');
  return interests.flatMap((interest) => {
    const ofInterest = all.filter((right) => interestOf(right) === interest);
    const flips = partiesOf(all, interest, rule, (holder) => world.reached(holder) === 'BLOCKED').flatMap(({ rights }) => {
      const sum = lowOf(rights);
      return rights.map((right) => {
        const isOpen = rights.some((other) => other !== right && other.lo.open);
        const mustExceed = thresholdOf(interest, rule) === 'MORE_THAN_HALF' && !isOpen;
        return shareFlip(right, ofInterest, minus(fifty, sum.value), mustExceed);
      });
    });
    return cheapestOfEach(flips);
  });
}

function shareFlip(stake: Right, all: readonly Right[], points: Fraction, mustExceed: boolean): Flip {
  const wanted = plus(stake.lo.value, points);
  const others = sumOf(all.filter((right) => right !== stake).map(({ lo }) => lo));
  const room: Bound = { value: minus(hundred, others.value), open: others.open };
  const isPoint = compared(stake.lo.value, stake.hi.value) === 0;
  const canBe = !isPoint && allows(stake.hi, wanted, mustExceed) && allows(room, wanted, mustExceed);
  return { kind: canBe ? 'RESOLVE_SHARE' : 'MORE_SHARE', actor: stake.owner, owned: stake.owned, stake, points, mustExceed };
}

/** Whether a value, or one above it, is within an upper bound. */
function allows(hi: Bound, value: Fraction, mustExceed: boolean): boolean {
  const order = compared(value, hi.value);
  return order < 0 || (order === 0 && !hi.open && !mustExceed);
}

/** A holder in several joint arrangements may be short of less in one than in another. */
function cheapestOfEach(flips: readonly Flip[]): Flip[] {
  const cheapest = new Map<Right | null, Flip>();
  for (const flip of flips) {
    const known = cheapest.get(flip.stake);
    if (known === undefined || cheaperFirst(flip, known) < 0) cheapest.set(flip.stake, flip);
  }
  return [...cheapest.values()].sort((a, b) => (a.stake === null || b.stake === null ? 0 : largerFirst(a.stake, b.stake)));
}

/** A flip in words: `+0.01 points from X in A`. */
export function flipText({ kind, actor, owned, stake, points, mustExceed }: Flip, nameOf: (actor: number) => string): string {
  if (kind === 'LISTING') return `listing of ${nameOf(actor)}`;
  if (kind === 'RESOLVE_LISTING') return `resolve whether the listing of ${nameOf(actor)} is in force on the day`;
  if (stake === null || owned === null || points === null) throw new TypeError(`A flip of kind ${kind} has a stake.`);
  const what = isControl(stake) ? ' of the votes' : '';
  if (kind === 'MORE_SHARE') {
    const base = compared(stake.lo.value, stake.hi.value) === 0 ? '' : `, above the ${shown(stake.lo.value)} known for certain`;
    return `${mustExceed ? 'more than ' : ''}+${shown(points)} points${what} from ${nameOf(actor)} in ${nameOf(owned)}${base}`;
  }
  const { text } = shownShare(intervalOf(stake.lo, stake.hi));
  const wanted = `${shown(plus(stake.lo.value, points))} %${mustExceed ? ' is exceeded' : ' or more'}`;
  const share = text === 'unknown' ? `unknown share${what}` : `${text}${what}`;
  return `resolve the ${share} of ${nameOf(actor)} in ${nameOf(owned)}: it blocks where ${wanted}`;
}

/** To twelve digits: enough to tell what is missing from nothing. */
function shown(value: Fraction): string {
  return String(Number(numberOf(value).toPrecision(12)));
}
