import { describe, expect, it } from '@jest/globals';
import { comparableParty, partyOf, questionOf, questionViolations } from '../../../domain/screening/question.ts';
import { thresholds } from '../../../domain/screening/thresholds.ts';

describe('A screening question', () => {
  it('has every default filled in, so that its hash says all of it', () => {
    expect(questionOf({ name: ' Evgeny Prigozhin ' })).toEqual({
      party: { name: 'Evgeny Prigozhin', kind: null, birthDate: null, countries: [], identifiers: [] },
      programs: [],
      regime: 'US',
      threshold: thresholds.review,
      matchThreshold: thresholds.match,
      limit: 10,
      listedOnly: false,
    });
  });
  it('is the same whatever the order and repetition of countries and programmes', () => {
    const [one, other] = [
      questionOf({ name: 'x', countries: ['RU', 'IR', 'RU'], programs: ['B', 'A'] }),
      questionOf({ name: 'x', countries: ['IR', 'RU'], programs: ['A', 'B', 'B'] }),
    ];
    expect(one).toEqual(other);
  });
  it('never asks for a match below what makes a hit', () => {
    expect(questionOf({ name: 'x', threshold: 0.9 }).matchThreshold).toBe(0.9);
    expect(questionViolations({ name: 'x', threshold: 0.9 })).toEqual([]);
    expect(questionViolations({ name: 'x', matchThreshold: thresholds.review })).toEqual([]);
    expect(questionViolations({ name: 'x', matchThreshold: thresholds.review - 0.01 })).toMatchObject([{ field: 'matchThreshold' }]);
  });
  it.each([
    ['1961-02-28', true],
    ['1961-02-29', false],
    ['1960-02-29', true],
    ['1961-12', true],
    ['1961-13', false],
    ['1961', true],
    ['01 Jun 1961', true],
    ['circa 1961', true],
    ['1960 to 1962', true],
    ['unknown', false],
    ['', false],
  ])('reads the birth date %j: %s', (birthDate, isRead) => {
    expect(questionViolations({ name: 'x', birthDate })).toHaveLength(isRead ? 0 : 1);
  });
});

describe('A party is the same to a clearance', () => {
  const same = (one: Parameters<typeof partyOf>[0], other: Parameters<typeof partyOf>[0]) =>
    JSON.stringify(comparableParty(partyOf(one))) === JSON.stringify(comparableParty(partyOf(other)));

  it.each([
    ['case and spaces aside', { name: 'Evgeny  Prigozhin' }, { name: ' EVGENY PRIGOZHIN' }, true],
    ['compatible forms of characters aside', { name: 'Ｅvgeny' }, { name: 'Evgeny' }, true],
    ['the order of words not aside', { name: 'Evgeny Prigozhin' }, { name: 'Prigozhin Evgeny' }, false],
    [
      'spaces and dashes of numbers aside',
      { name: 'x', identifiers: [{ value: 'AB-12 3' }] },
      { name: 'x', identifiers: [{ value: 'ab123' }] },
      true,
    ],
    ['another number not aside', { name: 'x', identifiers: [{ value: 'AB123' }] }, { name: 'x', identifiers: [{ value: 'AB124' }] }, false],
    ['a birth date not aside', { name: 'x', birthDate: '1961' }, { name: 'x' }, false],
    ['a kind not aside', { name: 'x', kind: 'ENTITY' as const }, { name: 'x' }, false],
  ])('%s', (_what, one, other, expected) => {
    expect(same(one, other)).toBe(expected);
  });
});
