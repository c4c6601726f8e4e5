import { describe, expect, it } from '@jest/globals';

import { birthAgreement, readBirthDate } from '../../../domain/screening/birthDate.ts';

describe('a birth date as lists publish it', () => {
  it.each([
    ['1961-06-01', 19610601, 19610601, false],
    ['01 Jun 1961', 19610601, 19610601, false],
    ['June 1, 1961', 19610601, 19610601, false],
    ['01.06.1961', 19610601, 19610601, false],
    ['1961-06', 19610600, 19610699, false],
    ['Jun 1961', 19610600, 19610699, false],
    ['1961', 19610000, 19619999, false],
    ['circa 1961', 19610000, 19619999, true],
    ['1960 to 1962', 19600000, 19629999, false],
    ['1960-1962', 19600000, 19629999, false],
  ])('%s', (text, from, to, isAbout) => {
    expect(readBirthDate(text)).toEqual({ from, to, isAbout });
  });
  it('text without a year says nothing', () => {
    expect(readBirthDate('unknown')).toBeNull();
  });
});

describe('how far two birth dates agree', () => {
  it.each([
    ['1961-06-01', '1961-06-01', 1],
    ['1961-06-01', '1961-06', 0.8],
    ['1961-06-01', '1961', 0.6],
    ['1961-06-01', 'circa 1961', 0.35],
    ['1961-06-01', '1960 to 1962', 0.35],
    ['1961-03-04', '1961-04-03', 0.5],
    ['1961-06-01', '1961-06-02', 0.2],
    ['1961-06-01', '1961-09-20', -0.3],
    ['1961', '1962', -0.3],
    ['1961', 'circa 1963', 0.1],
    ['1961', '1964', -0.6],
    ['1961', '1975', -1],
  ])('%s and %s', (a, b, expected) => {
    const [x, y] = [readBirthDate(a)!, readBirthDate(b)!];
    expect(birthAgreement(x, y)).toBe(expected);
    expect(birthAgreement(y, x)).toBe(expected);
  });
});
