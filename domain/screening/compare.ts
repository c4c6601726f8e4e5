/** Two names compared without a list around them. */
import type { ActorKind } from '../model.ts';
import { prepareName } from '../names/preparedName.ts';

import { bareSide, featuresOf, scoreOf } from './features.ts';
import type { FeatureScore } from './features.ts';
import { compareNameWords, plainlyWeighed } from './nameScore.ts';

/**
 * How likely two names are of one party, on the scale of `thresholds`, 0 to below 1, with the features that say so. Symmetric in its
 * score. How rare a word is on a list is not known here; words weigh by what they are.
 */
export function compareNames(
  a: string,
  b: string,
  kind: ActorKind | null,
): { readonly score: number; readonly features: readonly FeatureScore[] } {
  const [one, other] = a <= b ? [a, b] : [b, a];
  const [first, second] = [prepareName(one, kind), prepareName(other, kind)];
  const side = bareSide(one, first, other, second, kind, compareNameWords(plainlyWeighed(first), plainlyWeighed(second), kind));
  return { score: scoreOf(side), features: featuresOf(side) };
}
