/** Words of estimative probability, kept apart from confidence. @see ICD 203 */
import type { Guard } from './machine.ts';

/** Each term with its band in percent, both ends included; neighbours share an end. */
export const likelihoodBands = {
  ALMOST_NO_CHANCE: [1, 5],
  VERY_UNLIKELY: [5, 20],
  UNLIKELY: [20, 45],
  ROUGHLY_EVEN_CHANCE: [45, 55],
  LIKELY: [55, 80],
  VERY_LIKELY: [80, 95],
  ALMOST_CERTAIN: [95, 99],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type Likelihood = keyof typeof likelihoodBands;

export interface Estimate {
  readonly likelihood: Likelihood | null;
  /** The percentage behind the term, where the analyst gave one. */
  readonly likelihoodPercent: number | null;
}

/** That a percentage lies within the band of its term. */
export const termFitsPercent: Guard<{ readonly input: Estimate }> = {
  codes: ['INVALID_LIKELIHOOD_TERM'],
  holds: 'A percentage, where given, is within the band of its likelihood term',
  violations: ({ input: { likelihood, likelihoodPercent: percent } }) => {
    if (percent === null) return [];
    const fitting = Object.entries(likelihoodBands).filter(([, [low, high]]) => low <= percent && percent <= high);
    if (fitting.some(([term]) => term === likelihood)) return [];
    const expected = fitting.map(([term]) => term).join(' or ') || 'outside every term, which run from 1 to 99%';
    const message = `${percent}% is ${expected}, not ${likelihood ?? 'without a term'} (ICD 203).`;
    return [{ code: 'INVALID_LIKELIHOOD_TERM', message, rule: 'ICD 203', field: 'likelihood' }];
  },
};
