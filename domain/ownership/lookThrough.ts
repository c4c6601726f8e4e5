import type { Fraction } from './fraction.ts';
import { compared, fraction, hundred, minus, percentOf, zero } from './fraction.ts';
import { roundedDown, roundedUp } from './multiplied.ts';
import { componentsOf } from './through/components.ts';
import { leastSolution, sumOfFractions } from './through/linear.ts';
import type { Inflow, Upstream } from './through/upstream.ts';
import { upstreamOf } from './through/upstream.ts';
import type { OwnershipWorld } from './world.ts';

export interface LookThrough {
  /** Percent; both bounds are taken as reached. */
  readonly lo: Fraction;
  readonly hi: Fraction;
  /** Whether owners, or rounds of a large circle, were left out: the interval holds nevertheless, and may be wider than it need be. */
  readonly isCut: boolean;
}

/** Owners looked at. */
const mostOwners = 2_000;
/** Circles of so many actors are solved exactly. */
const largestExact = 16;
/** Stakes looked at in larger ones. */
const mostSteps = 20_000;

/**
 * What listed actors own of an actor with stakes multiplied down every chain, circles included. Exact where shares are known and fractions
 * stay of a reasonable length (`multiplied.ts`).
 *
 * @returns null where nobody listed is among its owners, direct or indirect
 */
export function lookThrough(world: OwnershipWorld, actor: number): LookThrough | null {
  const upstream = upstreamOf(world, actor, mostOwners);
  if (upstream.isReached[0] !== true) return null;
  const shares = new Shares(upstream);
  const dependencies = upstream.inflows.map((inflow, place) =>
    upstream.isReached[place] === true ? inflow.flatMap(({ source }) => (source === null ? [] : [source])) : [],
  );
  for (const component of componentsOf(dependencies)) shares.solve(component);
  const lo = shares.lo[0] ?? zero;
  return { lo, hi: shares.hi[0] ?? hundred, isCut: upstream.isCut || shares.isRounded };
}

/** Bounds of what listed actors have of each place, solved from the top down. */
class Shares {
  readonly lo: Fraction[];
  readonly hi: Fraction[];
  isRounded = false;
  readonly #upstream: Upstream;

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
    this.lo = upstream.inflows.map(() => zero);
    this.hi = upstream.inflows.map(() => zero);
  }

  /** @param places that depend on one another and on nothing else that is not yet solved */
  solve(places: readonly number[]): void {
    const reached = places.filter((place) => this.#upstream.isReached[place] === true);
    if (reached.length === 0) return;
    const isCircle = reached.length > 1 || this.#inflows(reached[0] ?? 0).some(({ source }) => source === reached[0]);
    if (isCircle) this.#solveCircle(reached);
    else {
      for (const place of reached) {
        this.lo[place] = least(hundred, this.#lowInto(place));
        this.hi[place] = this.#highInto(place);
      }
    }
    for (const place of reached) this.#narrow(place);
  }

  #solveCircle(places: readonly number[]): void {
    const lo = places.length <= largestExact ? this.#exactly(places, 'lo') : null;
    const hi = places.length <= largestExact ? this.#exactly(places, 'hi') : null;
    for (const [at, place] of places.entries()) {
      this.lo[place] = least(hundred, lo?.[at] ?? zero);
      this.hi[place] = least(hundred, hi?.[at] ?? hundred);
    }
    if (lo !== null && hi !== null) return;
    // From nothing upwards and from the whole downwards: each round is sound.
    const stakes = places.reduce((sum, place) => sum + this.#inflows(place).length, 0);
    for (let rounds = Math.min(50, Math.ceil(mostSteps / stakes)); rounds > 0; rounds -= 1) {
      for (const place of places) {
        if (lo === null) this.lo[place] = roundedDown(least(hundred, this.#lowInto(place)));
        if (hi === null) this.hi[place] = roundedUp(this.#highInto(place));
      }
    }
    this.isRounded ||= lo === null || places.length > largestExact;
  }

  #exactly(places: readonly number[], bound: 'lo' | 'hi'): Fraction[] | null {
    const a = places.map(() => places.map(() => zero));
    const b = places.map((place, at) => {
      if (bound === 'hi' && this.#upstream.isPossiblyListed[place] === true) return hundred;
      const outside: Fraction[] = [];
      for (const inflow of this.#inflows(place)) {
        const inside = inflow.source === null ? -1 : places.indexOf(inflow.source);
        const row = a[at];
        if (inside < 0 || row === undefined) outside.push(this.#part(inflow, bound));
        else row[inside] = sumOfFractions([row[inside] ?? zero, ofOne(inflow.stake[bound].value)]);
      }
      return sumOfFractions(outside);
    });
    return leastSolution(a, b);
  }

  #lowInto(place: number): Fraction {
    return sumOfFractions(this.#inflows(place).map((inflow) => this.#part(inflow, 'lo')));
  }

  #highInto(place: number): Fraction {
    if (this.#upstream.isPossiblyListed[place] === true) return hundred;
    return least(hundred, sumOfFractions(this.#inflows(place).map((inflow) => this.#part(inflow, 'hi'))));
  }

  /** What others certainly have cannot be theirs. */
  #narrow(place: number): void {
    const others = this.#inflows(place).map(({ stake, source, counts }) => {
      const owned = counts === 'BY_PLACE' && source !== null ? (this.hi[source] ?? hundred) : hundred;
      return percentOf(stake.lo.value, minus(hundred, owned));
    });
    const isPossiblyListed = this.#upstream.isPossiblyListed[place] === true;
    this.lo[place] = roundedDown(this.lo[place] ?? zero);
    const hi = isPossiblyListed ? hundred : least(this.hi[place] ?? hundred, minus(hundred, sumOfFractions(others)));
    this.hi[place] = roundedUp(compared(hi, this.lo[place]) < 0 ? this.lo[place] : hi);
  }

  #part({ stake, source, counts }: Inflow, bound: 'lo' | 'hi'): Fraction {
    if (counts === 'IN_FULL') return stake[bound].value;
    if (counts === 'UNKNOWN') return bound === 'lo' ? zero : stake.hi.value;
    return percentOf(stake[bound].value, this[bound][source ?? -1] ?? zero);
  }

  #inflows(place: number): readonly Inflow[] {
    return this.#upstream.inflows[place] ?? [];
  }
}

const ofOne = ({ n, d }: Fraction) => fraction(n, d * 100n);
const least = (a: Fraction, b: Fraction) => (compared(a, b) <= 0 ? a : b);
