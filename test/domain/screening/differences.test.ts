import { describe, expect, it } from '@jest/globals';
import type { Customer, CustomerResult } from '../../../domain/model.ts';
import { differencesOf } from '../../../domain/screening/differences.ts';

const customer = (ref: string, addedAt = '2024-01-01T00:00:00.000Z'): Customer => ({
  ref,
  name: ref,
  kind: null,
  birthDate: null,
  countries: [],
  identifiers: [],
  addedAt,
});
const result = (ref: string, decision: CustomerResult['decision'], hits: Record<string, string>): CustomerResult => ({
  ref,
  decision,
  hits: Object.entries(hits).map(([actor, verdict]) => ({ actor, score: 0.9, verdict })),
});
const at = '2024-02-01T00:00:00.000Z';
const nothing = { appeared: [], disappeared: [], verdictChanged: [] };

describe('What differs between two screenings', () => {
  it('is every customer that is not clear, the first time', () => {
    expect(differencesOf([customer('a'), customer('b')], null, [result('b', 'REVIEW', { x: 'BLOCKED' })])).toEqual([
      { ref: 'b', before: null, after: 'REVIEW', ...nothing, appeared: ['x'] },
    ]);
  });
  it('is nothing where conclusion, hits and verdicts are the same, whatever the scores', () => {
    const before = { at, results: [result('a', 'MATCH', { x: 'BLOCKED', y: 'NOT_BLOCKED' })] };
    const now = [{ ...result('a', 'MATCH', { y: 'NOT_BLOCKED', x: 'BLOCKED' }), ref: 'a' }];
    expect(differencesOf([customer('a')], before, now)).toEqual([]);
  });
  it.each([
    ['a conclusion', result('a', 'MATCH', { x: 'BLOCKED' }), { before: 'REVIEW', after: 'MATCH', ...nothing }],
    [
      'a hit that appeared',
      result('a', 'REVIEW', { x: 'BLOCKED', y: 'BLOCKED' }),
      { before: 'REVIEW', after: 'REVIEW', ...nothing, appeared: ['y'] },
    ],
    [
      'a hit that took the place of another',
      result('a', 'REVIEW', { y: 'BLOCKED' }),
      { before: 'REVIEW', after: 'REVIEW', ...nothing, appeared: ['y'], disappeared: ['x'] },
    ],
    ['a verdict', result('a', 'REVIEW', { x: 'NOT_BLOCKED' }), { before: 'REVIEW', after: 'REVIEW', ...nothing, verdictChanged: ['x'] }],
  ])('is %s', (_what, now, expected) => {
    const before = { at, results: [result('a', 'REVIEW', { x: 'BLOCKED' })] };
    expect(differencesOf([customer('a')], before, [now])).toEqual([{ ref: 'a', ...expected }]);
  });
  it('is a customer that became clear, and one that left the list, and not one that left it clear', () => {
    const before = { at, results: [result('a', 'MATCH', { x: 'BLOCKED' }), result('z', 'MATCH', { x: 'BLOCKED' })] };
    expect(differencesOf([customer('a')], before, [])).toEqual([
      { ref: 'a', before: 'MATCH', after: 'CLEAR', ...nothing, disappeared: ['x'] },
      { ref: 'z', before: 'MATCH', after: null, ...nothing, disappeared: ['x'] },
    ]);
    expect(differencesOf([], { at, results: [] }, [])).toEqual([]);
  });
  it('tells a customer that was clear from one that was not on the list', () => {
    const before = { at, results: [] };
    const now = [result('a', 'MATCH', { x: 'BLOCKED' }), result('b', 'MATCH', { x: 'BLOCKED' })];
    const customers = [customer('a'), customer('b', '2024-02-01T00:00:00.001Z'), customer('c', '2024-02-02T00:00:00.000Z')];
    expect(differencesOf(customers, before, now).map(({ ref, before: was }) => [ref, was])).toEqual([
      ['a', 'CLEAR'],
      ['b', null],
    ]);
  });
});
