import { describe, expect, it } from '@jest/globals';
import { areKin, ListedNames } from '../../../bench/screening/listedNames.ts';
import type { ActorRecord } from '../../../domain/model.ts';

const listed = new ListedNames([
  { id: 'csv:1', names: [{ value: 'QADHAFI, Saif' }, { value: 'VELLAMO, Ostrid Maria' }] },
  { id: 'csv:2', names: [{ value: 'Brightwater Sawmills Limited' }] },
] as unknown as ActorRecord[]);

describe('names of other lists beside the listed ones', () => {
  it.each([
    ['the same spelling in another order', 'Ostrid Maria Vellamo', ['csv:1']],
    ['marks and case', 'östrid MARIA vellamo', ['csv:1']],
    ['near miss: one word fewer', 'Ostrid Vellamo', []],
  ])('are one spelling or not: %s', (_what, name, ids) => {
    expect(listed.idsOf(name)).toEqual(ids);
  });
  it('are a stranger’s only where no listed name has all their words, however romanized', () => {
    expect(listed.hasAllWordsOf('Ostrid Vellamo')).toBe(true);
    expect(listed.hasAllWordsOf('Saif Qathafi')).toBe(true);
    expect(listed.hasAllWordsOf('Maria Qadhafi')).toBe(false);
  });
  it('may mean a listed party where more than half of the words are shared, two at least', () => {
    expect(listed.hasKinOf('Brightwater Sawmills Group')).toBe(true);
    expect(listed.hasKinOf('Brightwater Optical Group')).toBe(false);
    expect(listed.hasKinOf('Brightwater')).toBe(false);
  });
});

describe('two names', () => {
  it.each([
    ['a romanization', 'Gadhafi Seif', 'Qadhafi Saif', true],
    ['near miss: another surname', 'Haddad Seif', 'Qadhafi Saif', false],
    ['one letter', 'Vellamo Ostrid', 'Velamo Ostrit', true],
    ['half of the words', 'Ostrid Pajunen', 'Ostrid Vellamo', false],
    ['two of three', 'Ostrid Maria Pajunen', 'Vellamo, Ostrid Maria', true],
    ['short words alone', 'Ali bin', 'Ali bin Said', false],
  ])('are kin or not: %s', (_what, name, other, expected) => {
    expect(areKin(name, other)).toBe(expected);
  });
});
