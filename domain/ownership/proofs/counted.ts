/** What of an actor's holders counts together under a rule, and whether it is enough. */
import type { Interest } from '../../model.ts';
import type { Bound } from '../fraction.ts';
import { compared, fifty, sumOf } from '../fraction.ts';
import type { OwnershipRule } from '../rule.ts';
import type { ControlRight, OwnershipWorld, Stake } from '../world.ts';

export type Right = Stake | ControlRight;
export type Threshold = NonNullable<OwnershipRule['threshold']>;

/** Rights of one interest that are summed. */
export interface Party {
  readonly rights: readonly Right[];
  /** The established holder for whose sake all of them count; null where each holder counts because it is established itself. */
  readonly member: number | null;
}

export function isControl(right: Right): right is ControlRight {
  return 'interest' in right;
}

export function interestOf(right: Right): Interest {
  return isControl(right) ? right.interest : 'EQUITY';
}

/** All rights in an actor that the rule looks at; none where the regime only lists. */
export function rightsIn(world: OwnershipWorld, actor: number): readonly Right[] {
  const { threshold, control } = world.rule;
  if (threshold === null) return [];
  if (control.length === 0) return world.stakesIn(actor);
  return [...world.stakesIn(actor), ...world.controlIn(actor).filter(({ interest }) => control.includes(interest))];
}

/** The interests by which a rule blocks: ownership first. */
export function interestsOf({ control }: OwnershipRule): readonly Interest[] {
  return ['EQUITY', ...control];
}

/** How much of an interest the rule asks for. */
export function thresholdOf(interest: Interest, { threshold }: OwnershipRule): Threshold {
  return interest === 'EQUITY' && threshold !== null ? threshold : 'MORE_THAN_HALF';
}

/**
 * What counts together once some holders are established. Where stakes are not added up, a party is what one of them holds and what is held,
 * by whomever, under the joint arrangements it is in by anything it holds of the actor.
 *
 * @param rights all that the rule looks at in one actor
 */
export function partiesOf(
  rights: readonly Right[],
  interest: Interest,
  { aggregation }: OwnershipRule,
  isIn: (holder: number) => boolean,
): Party[] {
  const ofInterest = rights.filter((right) => interestOf(right) === interest);
  if (aggregation === 'ALL') {
    const inside = ofInterest.filter(({ owner }) => isIn(owner));
    return inside.length === 0 ? [] : [{ rights: inside, member: null }];
  }
  const members = [...new Set(rights.map(({ owner }) => owner))].filter(isIn);
  const parties = members.map((member) => {
    const arrangements = arrangementsOf(rights, member);
    const isShared = ({ owner, arrangement }: Right) => owner === member || arrangements.has(arrangement);
    return { rights: ofInterest.filter(isShared), member };
  });
  return parties.filter((party) => party.rights.length > 0);
}

/** The joint arrangements that a holder of an actor is in. */
export function arrangementsOf(rights: readonly Right[], holder: number): Set<number> {
  return new Set(rights.filter(({ owner, arrangement }) => owner === holder && arrangement !== 0).map(({ arrangement }) => arrangement));
}

/** The sum of the lower bounds. */
export function lowOf(rights: readonly Right[]): Bound {
  return sumOf(rights.map(({ lo }) => lo));
}

/** Whether a sum of lower bounds reaches: an open sum of exactly a half exceeds it. */
export function lowReaches({ value, open }: Bound, threshold: Threshold): boolean {
  const order = compared(value, fifty);
  return order > 0 || (order === 0 && (open || threshold === 'AT_LEAST_HALF'));
}

/** Whether established holders have enough of one interest. */
export function isHeldBy(rights: readonly Right[], interest: Interest, rule: OwnershipRule, isIn: (holder: number) => boolean): boolean {
  const threshold = thresholdOf(interest, rule);
  return partiesOf(rights, interest, rule, isIn).some((party) => lowReaches(lowOf(party.rights), threshold));
}

/** Whether established holders own or control an actor. */
export function isHeld(rights: readonly Right[], rule: OwnershipRule, isIn: (holder: number) => boolean): boolean {
  return interestsOf(rule).some((interest) => isHeldBy(rights, interest, rule, isIn));
}

/** Largest lower bound first, then by holder. */
export function largerFirst(a: Right, b: Right): number {
  return compared(b.lo.value, a.lo.value) || a.owner - b.owner;
}
