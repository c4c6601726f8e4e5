import { describe, expect, it } from '@jest/globals';
import { bestPairGrade, pairGrade } from '../../../bench/screening/pairGrade.ts';

const pairs = [
  { score: 0.9, isMatch: true },
  { score: 0.7, isMatch: true },
  { score: 0.7, isMatch: false },
  { score: 0.2, isMatch: false },
];

describe('the grade of scored pairs', () => {
  it('counts a pair that reaches the threshold as found', () => {
    expect(pairGrade(pairs, 0.7)).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, threshold: 0.7 });
  });
  it('does not count one just below it', () => {
    expect(pairGrade(pairs, 0.71)).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, threshold: 0.71 });
  });
  it('is nothing where nothing is found', () => {
    expect(pairGrade(pairs, 1)).toEqual({ precision: 0, recall: 0, f1: 0, threshold: 1 });
  });
  it('is best at the score that gives the highest F1', () => {
    expect(bestPairGrade(pairs)).toEqual({ precision: 2 / 3, recall: 1, f1: 0.8, threshold: 0.7 });
  });
});
