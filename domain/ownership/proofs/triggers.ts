/** Owners that are not blocked and whose being blocked would block an actor. */
import type { Interest } from '../../model.ts';
import type { Bound } from '../fraction.ts';
import { plus, zero } from '../fraction.ts';
import type { OwnershipWorld } from '../world.ts';

import type { Right } from './counted.ts';
import { interestOf, interestsOf, isHeld, largerFirst, lowReaches, rightsIn, thresholdOf } from './counted.ts';

/** Owners looked at, the nearest first. */
const mostOwners = 2_000;
/** Rights read on the way up, and looked at in following what a blocked owner would block. */
const mostRights = 50_000;

export interface Triggers {
  /** The nearest first, and of those at one distance the larger stakes of the larger. */
  readonly actors: readonly number[];
  /** What the rule looks at in the actor or in a trigger. */
  rightsIn(actor: number): readonly Right[];
}

/** Where very much is upstream, the nearest are looked at. */
export function triggersOf(world: OwnershipWorld, target: number): Triggers {
  const upstream = new UnblockedUpstream(world, target);
  const triggers = new Set<number>();
  for (const actor of upstream.actors) {
    if (upstream.isSpent) break;
    if (actor !== target && upstream.wouldBlock(actor, (owned) => owned === target || triggers.has(owned))) triggers.add(actor);
  }
  return { actors: [...triggers], rightsIn: (actor) => upstream.rights.get(actor) ?? [] };
}

/** What is upstream of an actor and not blocked. */
class UnblockedUpstream {
  readonly rights = new Map<number, readonly Right[]>();
  readonly #world: OwnershipWorld;
  /** By owner, what it has in those upstream. */
  readonly #holdings = new Map<number, Right[]>();
  /** By interest and owned, what blocked holders have already. */
  readonly #blocked = new Map<string, Bound>();
  #left = mostRights;

  constructor(world: OwnershipWorld, target: number) {
    this.#world = world;
    const found = new Set([target]);
    for (const actor of found) {
      if (this.rights.size >= mostOwners || this.#left <= 0) break;
      const rights = [...rightsIn(world, actor)].sort(largerFirst);
      this.rights.set(actor, rights);
      this.#left -= rights.length;
      for (const right of rights) {
        if (world.reached(right.owner) === 'BLOCKED') {
          this.#add(this.#blocked, right);
          continue;
        }
        const known = this.#holdings.get(right.owner);
        if (known === undefined) this.#holdings.set(right.owner, [right]);
        else known.push(right);
        found.add(right.owner);
      }
    }
    this.#left = mostRights;
  }

  get actors(): Iterable<number> {
    return this.#holdings.keys();
  }

  /** Whether enough was looked at. */
  get isSpent(): boolean {
    return this.#left <= 0;
  }

  /** Whether blocking one actor would, step by step, block another. */
  wouldBlock(actor: number, isWanted: (owned: number) => boolean): boolean {
    const blocked = new Set([actor]);
    const added = new Map<string, Bound>();
    for (const owner of blocked) {
      const holdings = this.#holdings.get(owner) ?? [];
      this.#left -= holdings.length;
      for (const right of holdings) this.#add(added, right);
      for (const { owned } of holdings) {
        if (blocked.has(owned) || !this.#isHeld(owned, owner, holdings, added)) continue;
        if (isWanted(owned)) return true;
        blocked.add(owned);
      }
    }
    return false;
  }

  #isHeld(owned: number, owner: number, holdings: readonly Right[], added: ReadonlyMap<string, Bound>): boolean {
    const { rule } = this.#world;
    if (rule.aggregation === 'JOINT') {
      const own = holdings.filter((right) => right.owned === owned);
      const isJoint = own.some(({ arrangement }) => arrangement !== 0);
      return isHeld(isJoint ? (this.rights.get(owned) ?? []) : own, rule, (each) => each === owner);
    }
    return interestsOf(rule).some((interest) => {
      const key = keyOf(interest, owned);
      const more = added.get(key);
      if (more === undefined) return false;
      const before = this.#blocked.get(key) ?? nothing;
      return lowReaches({ value: plus(before.value, more.value), open: before.open || more.open }, thresholdOf(interest, rule));
    });
  }

  #add(sums: Map<string, Bound>, right: Right): void {
    const key = keyOf(interestOf(right), right.owned);
    const before = sums.get(key) ?? nothing;
    sums.set(key, { value: plus(before.value, right.lo.value), open: before.open || right.lo.open });
  }
}

const nothing: Bound = { value: zero, open: false };
const keyOf = (interest: Interest, owned: number) => `${interest} ${owned}`;
