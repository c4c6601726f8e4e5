/** How well scores tell pairs that match from pairs that do not. */

export interface ScoredPair {
  readonly score: number;
  readonly isMatch: boolean;
}

/** Shares of 1. Precision is 0 where nothing scored high enough, recall where nothing matches. */
export interface PairGrade {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly threshold: number;
}

/** A pair counts as a match from the threshold on. */
export function pairGrade(pairs: readonly ScoredPair[], threshold: number): PairGrade {
  const found = pairs.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isMatch }) => isMatch).length;
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = matches === 0 ? 0 : right / matches;
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall), threshold };
}

/** The grade at whichever score is the best threshold for these very pairs: what tuning to them could reach at most. */
export function bestPairGrade(pairs: readonly ScoredPair[]): PairGrade {
  return [...new Set(pairs.map(({ score }) => score))]
    .map((threshold) => pairGrade(pairs, threshold))
    .reduce((best, grade) => (grade.f1 > best.f1 ? grade : best), pairGrade(pairs, Infinity));
}
