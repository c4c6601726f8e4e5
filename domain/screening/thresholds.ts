/** Where a score becomes a matter for an officer. */
export interface ScreenThresholds {
  readonly review: number;
  readonly match: number;
}
export type ScreenDecision = 'CLEAR' | 'REVIEW' | 'MATCH';

/** The defaults; a request may override either. */
export const thresholds: ScreenThresholds = Object.freeze({ review: 0.66, match: 0.78 });

/** CLEAR below `review`, MATCH from `match` on, REVIEW between. A `match` below `review` counts as `review`. */
export function decide(score: number, limits: ScreenThresholds = thresholds): ScreenDecision {
  if (score >= Math.max(limits.match, limits.review)) return 'MATCH';
  return score >= limits.review ? 'REVIEW' : 'CLEAR';
}
