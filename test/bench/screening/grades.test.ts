import { describe, expect, it } from '@jest/globals';
import { gradesOf, placeOf, type Answered } from '../../../bench/screening/grades.ts';
import { unlike } from '../../../bench/screening/withheld.ts';

/** A question whose answer is `right` (none for a stranger) and the scores of the hits, in order. */
function answered(category: string, right: string | null, hits: readonly (readonly [string, number])[]): Answered {
  return {
    question: { category, name: 'Ostrid Vellamo', kind: 'INDIVIDUAL', answers: right === null ? [] : [right], part: 'dev' },
    ranking: { hits: hits.map(([id, score]) => ({ id, score, name: null })), ms: 1, cpuMs: 1 },
  };
}
/** Twenty strangers, the highest at 0.9 and the next at 0.6: one in twenty is above 0.6. */
const strangers = Array.from({ length: 20 }, (_, at) => answered('stranger', null, [['x', at === 0 ? 0.9 : at === 1 ? 0.6 : 0.3]]));

describe('grades of an engine', () => {
  it('put the threshold where one stranger in twenty scores above it', () => {
    const grades = gradesOf([...strangers, answered('typo', 'a', [['a', 0.8]])]);
    expect(grades.threshold).toBe(0.6);
    expect(grades.strangers).toEqual([{ category: 'stranger', questions: 20, above: 0.05 }]);
  });
  it('count for recall what scores above the threshold, and not what only reaches it', () => {
    const grades = gradesOf([...strangers, answered('typo', 'a', [['a', 0.61]]), answered('typo', 'b', [['b', 0.6]])]);
    expect(grades.whole).toEqual({ category: 'all', questions: 2, atRank1: 1, inFive: 1, recall: 0.5 });
  });
  it('tell first from fifth from sixth', () => {
    const behind = (count: number): (readonly [string, number])[] => [
      ...Array.from({ length: count }, (_, at) => [`other${at}`, 0.9] as const),
      ['a', 0.8],
    ];
    const of = (count: number) => gradesOf([...strangers, answered('typo', 'a', behind(count))]).whole;
    expect([of(0), of(4), of(5)].map(({ atRank1, inFive }) => [atRank1, inFive])).toEqual([
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
  });
  it('leave aliases that no rule could find out of the total and show them by themselves', () => {
    const grades = gradesOf([...strangers, answered('typo', 'a', [['a', 0.8]]), answered(unlike, 'b', [])]);
    expect(grades.whole.questions).toBe(1);
    expect(grades.categories.map(({ category, atRank1 }) => [category, atRank1])).toEqual([
      ['typo', 1],
      [unlike, 0],
    ]);
  });
  it('count ties at the top where two hits share a score, and not where both have none', () => {
    const tied = answered('typo', 'a', [
      ['a', 0.8],
      ['b', 0.8],
    ]);
    const nothing = answered('typo', 'a', [
      ['a', 0],
      ['b', 0],
    ]);
    expect(gradesOf([...strangers, tied, nothing]).tiedAtTop).toBe(1 / 22);
  });
  it('know no place for an actor that is not among the hits', () => {
    expect(placeOf(answered('typo', 'a', [['b', 0.9]]))).toBeNull();
  });
});
