import type { ActorKind } from '../model.ts';

import { constants } from './nameScore.ts';

/** What is certain of two names before their words are paired. Weights are those the comparison is made with. */
export interface CertainOfNames {
  readonly kind: ActorKind;
  /** At least so much of the party's name, and of the listed one, has no partner in the other. */
  readonly unanswered: number;
  readonly unasked: number;
  /** The weight of the words both have, at most. */
  readonly shared: number;
}

/**
 * What `compareAsked` scores at most, by what is certain: words without a partner only become more, shared weight only less.
 *
 * Words left over on one side become dearer as the other side loses more, or the other way round; of all there is between, one of the
 * two ends is the best, because the logarithm of the score is convex along it.
 *
 * Names of one telling word are scored by another rule: nothing is certain of them.
 */
export function nameScoreAtMost({ kind, unanswered, unasked, shared }: CertainOfNames): number {
  if (shared <= 0) return 0;
  const [least, most] = [Math.min(unanswered, unasked), Math.max(unanswered, unasked)];
  // Something unanswered forbids the leniency for names that have all that was asked for.
  const leniency = unanswered > 0 ? 1 : constants.whole;
  const isThin = most > 0.3 && shared < constants.enough;
  const thinness = isThin ? 1 - leniency * constants.thin * (1 - shared / constants.enough) : 1;
  const isPerson = kind === 'INDIVIDUAL';
  const price =
    unanswered > unasked
      ? isPerson
        ? constants.unansweredOfPerson
        : constants.unansweredOfOrganisation
      : (isPerson ? constants.extraOfPerson : constants.extraOfOrganisation) * (unanswered > 0 ? 1 : constants.wholeExtra);
  const asExtra = (shared / (shared + price * (most - least))) * Math.exp(-constants.contradiction * least);
  const asContradiction = Math.exp(-constants.contradiction * most);
  return thinness * Math.max(asExtra, asContradiction);
}
