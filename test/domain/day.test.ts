import { describe, expect, it } from '@jest/globals';
import { addDays, isDay } from '../../domain/day.ts';

describe('A day so many days later', () => {
  it.each([
    ['over the end of February in a leap year', '2028-01-15', 45, '2028-02-29'],
    ['and in another', '2027-01-15', 45, '2027-03-01'],
    ['on the last day of all, however many are added', '9999-12-01', 45, '9999-12-31'],
    ['just before it', '9999-12-01', 29, '9999-12-30'],
    ['on the first day of all, however many are taken', '0001-01-10', -14, '0001-01-01'],
    ['just after it', '0001-01-10', -8, '0001-01-02'],
  ])('is a day that exists: %s', (_where, day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(isDay(addDays(day, days))).toBe(true);
  });
});
