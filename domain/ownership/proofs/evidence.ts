/** The facts a proof rests on, what follows from them alone, and the steps in which it does. */
import type { ProofStep } from '../proof.ts';
import type { OwnershipRule } from '../rule.ts';
import type { Stake } from '../world.ts';

import type { Right } from './counted.ts';
import { interestsOf, isControl, isHeld, largerFirst, lowOf, lowReaches, partiesOf, thresholdOf } from './counted.ts';

export interface Evidence {
  /** Listed actors. */
  readonly listings: ReadonlySet<number>;
  /** Rights by the actor they are in. */
  readonly rights: ReadonlyMap<number, readonly Right[]>;
}

/** Everyone whom the evidence blocks, in an order in which it does: listed actors, then those whose holders come before them. */
export function establishedBy({ listings, rights }: Evidence, rule: OwnershipRule): Set<number> {
  const established = new Set(listings);
  const ownedBy = new Map<number, number[]>();
  for (const [owned, held] of rights) {
    for (const { owner } of held) {
      const known = ownedBy.get(owner);
      if (known === undefined) ownedBy.set(owner, [owned]);
      else known.push(owned);
    }
  }
  // A set's iteration reaches what is added on the way.
  for (const holder of established) {
    for (const owned of ownedBy.get(holder) ?? []) {
      if (!established.has(owned) && isHeld(rights.get(owned) ?? [], rule, (each) => established.has(each))) established.add(owned);
    }
  }
  return established;
}

/** Whether everyone is held for the sake of just one that comes before, and by nothing too much: then the conclusion needs all of it. */
export function isSingleChain({ listings, rights }: Evidence, rule: OwnershipRule): boolean {
  const isIn = (actor: number) => listings.has(actor) || rights.has(actor);
  return [...rights.values()].every((held) => {
    const members = new Set(held.map(({ owner }) => owner).filter(isIn));
    const suffices = (without: Right) =>
      isHeld(
        held.filter((each) => each !== without),
        rule,
        isIn,
      );
    return members.size === 1 && !held.some(suffices);
  });
}

/** The evidence without whatever the conclusion does not need: without one fact more it would not follow. */
export function irreducible(evidence: Evidence, actor: number, rule: OwnershipRule): Evidence {
  const listings = new Set(evidence.listings);
  const rights = new Map(evidence.rights);
  const follows = () => establishedBy({ listings, rights }, rule).has(actor);
  for (const listing of evidence.listings) {
    listings.delete(listing);
    if (!follows()) listings.add(listing);
  }
  for (const [owned, held] of evidence.rights) {
    // Small ones first, so that few and large ones stay.
    for (const right of [...held].sort(largerFirst).reverse()) {
      const before = rights.get(owned) ?? [];
      rights.set(
        owned,
        before.filter((each) => each !== right),
      );
      if (!follows()) rights.set(owned, before);
    }
  }
  return { listings, rights };
}

/** @param order the actors of the evidence, each after those that it rests on */
export function stepsOf({ listings, rights }: Evidence, order: Iterable<number>, rule: OwnershipRule): ProofStep[] {
  const before = new Set<number>();
  const steps: ProofStep[] = [];
  for (const actor of order) {
    steps.push(
      listings.has(actor) ? { kind: 'LISTED', actor } : heldStep(actor, rights.get(actor) ?? [], rule, (each) => before.has(each)),
    );
    before.add(actor);
  }
  return steps;
}

function heldStep(actor: number, evidence: readonly Right[], rule: OwnershipRule, isIn: (holder: number) => boolean): ProofStep {
  for (const interest of interestsOf(rule)) {
    const reaches = (rights: readonly Right[]) => lowReaches(lowOf(rights), thresholdOf(interest, rule));
    const party = partiesOf(evidence, interest, rule, isIn).find(({ rights }) => reaches(rights));
    if (party === undefined) continue;
    const counted = [...party.rights].sort(largerFirst);
    const shared = {
      actor,
      sum: lowOf(counted),
      membership: evidence.filter((right) => !counted.includes(right)),
      citation: rule.citation,
    };
    if (interest !== 'EQUITY') return { kind: 'CONTROLLED', rights: counted.filter(isControl), ...shared };
    const stakes = counted.filter((right): right is Stake => !isControl(right));
    return { kind: 'OWNED', holders: stakes.map((stake) => ({ holder: stake.owner, stake })), ...shared };
  }
  throw new TypeError(`The evidence chosen for actor ${actor} does not establish it.`);
}
