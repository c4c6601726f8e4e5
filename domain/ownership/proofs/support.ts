/** The rights by which holders established before an actor establish it. */
import type { Interest } from '../../model.ts';
import type { Bound } from '../fraction.ts';
import { compared, plus, zero } from '../fraction.ts';
import type { OwnershipRule } from '../rule.ts';

import type { Party, Right, Threshold } from './counted.ts';
import { arrangementsOf, interestsOf, isControl, largerFirst, lowOf, lowReaches, partiesOf, thresholdOf } from './counted.ts';

/** Whom a derivation may rest on. */
export interface Usable {
  /** Whether a holder is established before the actor. */
  readonly isBefore: (holder: number) => boolean;
  /** Whether it is by itself. */
  readonly isListed: (holder: number) => boolean;
}

export interface Support {
  readonly rights: readonly Right[];
  /** Those of the holders that have to be established. */
  readonly needed: readonly number[];
}

/**
 * As few rights in one actor as reach, by ownership where that is enough; null where established holders do not hold it. Listed holders are
 * preferred where they are enough: nothing has to be proved of them. Where holders are summed, none can be left out.
 *
 * @param rights all that the rule looks at in the actor
 */
export function supportOf(rights: readonly Right[], rule: OwnershipRule, { isBefore, isListed }: Usable): Support | null {
  for (const interest of interestsOf(rule)) {
    const found = fewest(rights, interest, rule, isListed) ?? fewest(rights, interest, rule, isBefore);
    if (found !== null) return found;
  }
  return null;
}

function fewest(rights: readonly Right[], interest: Interest, rule: OwnershipRule, isIn: (holder: number) => boolean): Support | null {
  let best: Support | null = null;
  for (const party of partiesOf(rights, interest, rule, isIn)) {
    const taken = leastOf(party, thresholdOf(interest, rule));
    if (taken === null) continue;
    const found = party.member === null ? { rights: taken, needed: taken.map(({ owner }) => owner) } : joined(rights, taken, party.member);
    if (best === null || found.rights.length < best.rights.length) best = found;
  }
  return best;
}

function leastOf({ rights }: Party, threshold: Threshold): readonly Right[] | null {
  const taken: Right[] = [];
  let sum: Bound = { value: zero, open: false };
  for (const right of [...rights].sort(largerFirst)) {
    if (lowReaches(sum, threshold)) break;
    taken.push(right);
    sum = { value: plus(sum.value, right.lo.value), open: sum.open || right.lo.open };
  }
  if (!lowReaches(sum, threshold)) return null;
  return sum.open || taken.some(({ lo }) => compared(lo.value, zero) === 0) ? withoutNeedless(taken, threshold) : taken;
}

/** A smaller bound that is open can do more than a larger one that is not. */
function withoutNeedless(taken: readonly Right[], threshold: Threshold): readonly Right[] {
  let left = taken;
  for (const right of [...taken].reverse()) {
    const without = left.filter((each) => each !== right);
    if (lowReaches(lowOf(without), threshold)) left = without;
  }
  return left;
}

/** What others hold counts only with something that shows the member to be in their arrangement. */
function joined(rights: readonly Right[], taken: readonly Right[], member: number): Support {
  const all = [...taken];
  for (const { owner, arrangement } of taken) {
    if (owner === member || arrangementsOf(all, member).has(arrangement)) continue;
    const shown = rights.filter((right) => right.owner === member && right.arrangement === arrangement);
    // A share not known that votes stand for is no statement of its own: the votes are brought forward, with all that follows from them.
    const stated = shown.find((right) => isControl(right) || !shown.some((other) => isControl(other) && rests(right, other)));
    if (stated !== undefined) all.push(stated);
  }
  return { rights: all, needed: [member] };
}

/** Whether one right is known from the statements of the other. */
const rests = (right: Right, other: Right): boolean => other.statements.some((statement) => right.statements.includes(statement));
