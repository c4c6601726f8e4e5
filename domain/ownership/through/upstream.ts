/** The owners of an actor as far up as listed ones, numbered for a system of equations. */
import type { OwnershipWorld, Stake } from '../world.ts';

/** One owner's stake in a place; what the owner itself is worth follows from `source`. */
export interface Inflow {
  readonly stake: Stake;
  /** The owner's place; null where it counts in full and nothing above it matters, or where nothing is known above it. */
  readonly source: number | null;
  readonly counts: 'IN_FULL' | 'BY_PLACE' | 'UNKNOWN';
}

export interface Upstream {
  /** Inflows by place; place 0 is where the walk began. */
  readonly inflows: readonly (readonly Inflow[])[];
  /** By place: whether an actor is possibly listed, so that at most all of it counts. */
  readonly isPossiblyListed: readonly boolean[];
  /** By place: whether anything of anyone listed, or of anyone not looked at, can come down to it. */
  readonly isReached: readonly boolean[];
  /** Whether owners were left out because there are too many. */
  readonly isCut: boolean;
}

/** Owners up to those listed, nearest first, `most` of them. */
export function upstreamOf(world: OwnershipWorld, actor: number, most: number): Upstream {
  const places = new Map([[actor, 0]]);
  const inflows: Inflow[][] = [];
  let isCut = false;
  // A map's iteration reaches what is added on the way.
  for (const at of places.keys()) {
    const inflow: Inflow[] = [];
    for (const stake of world.stakesIn(at)) {
      const { owner, hi } = stake;
      if (hi.value.n === 0n) continue;
      if (world.listed(owner) === 'YES') {
        inflow.push({ stake, source: null, counts: 'IN_FULL' });
        continue;
      }
      if (!places.has(owner) && places.size >= most) {
        isCut = true;
        inflow.push({ stake, source: null, counts: 'UNKNOWN' });
        continue;
      }
      const source = places.get(owner) ?? places.size;
      places.set(owner, source);
      inflow.push({ stake, source, counts: 'BY_PLACE' });
    }
    inflows.push(inflow);
  }
  const isPossiblyListed = [...places.keys()].map((each) => each !== actor && world.listed(each) === 'POSSIBLY');
  return { inflows, isPossiblyListed, isReached: reached(inflows, isPossiblyListed), isCut };
}

/** Whether places of one component depend on themselves. */
export function isCircle({ inflows }: Pick<Upstream, 'inflows'>, component: readonly number[]): boolean {
  const [only] = component;
  return component.length > 1 || (only !== undefined && (inflows[only] ?? []).some(({ source }) => source === only));
}

function reached(inflows: readonly (readonly Inflow[])[], isPossiblyListed: readonly boolean[]): boolean[] {
  const holdings: number[][] = inflows.map(() => []);
  const isReached = inflows.map((inflow, place) => {
    for (const { source } of inflow) if (source !== null) holdings[source]?.push(place);
    return isPossiblyListed[place] === true || inflow.some(({ counts }) => counts !== 'BY_PLACE');
  });
  const waiting = [...isReached.keys()].filter((place) => isReached[place]);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const held of holdings[next] ?? []) {
      if (isReached[held] === true) continue;
      isReached[held] = true;
      waiting.push(held);
    }
  }
  return isReached;
}
