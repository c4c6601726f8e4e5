import { describe, expect, it } from '@jest/globals';
import { assessmentDue, daysLate, impactReportDue, isUnitedStatesElection } from '../../domain/clocks.ts';

describe('the period of section 1(a)', () => {
  it.each([
    ['2018-11-06', null, '2018-12-21'],
    ['2020-11-03', null, '2020-12-18'],
    ['2022-11-08', null, '2022-12-23'],
    ['2024-11-05', null, '2024-12-20'],
    ['2026-11-03', null, '2026-12-18'],
    ['2021-01-05', null, '2021-02-19'],
    ['2020-11-03', '2020-11-10', '2020-12-25'],
  ])('of an election of %s, concluded %s, ends on %s', (date, conclusionDate, due) => {
    expect(assessmentDue({ date, conclusionDate })).toBe(due);
  });
});

describe('the period of section 1(b)', () => {
  it.each([
    ['2018-12-21', '2019-02-04'],
    ['2021-01-07', '2021-02-21'],
    ['2022-12-23', '2023-02-06'],
    ['2026-12-18', '2027-02-01'],
  ])('of an assessment received %s ends on %s, a Sunday too', (receivedAt, due) => {
    expect(impactReportDue({ receivedAt })).toBe(due);
  });
  it('has no end while receipt is not established', () => {
    expect(impactReportDue({ receivedAt: null })).toBeNull();
  });
});

describe('days late', () => {
  it.each([
    ['2020-12-18', '2021-01-07', 20],
    ['2018-12-21', '2018-12-21', 0],
    ['2018-12-21', '2018-12-01', 0],
    ['2018-12-21', '2018-12-22', 1],
    ['2024-12-20', null, null],
    [null, '2021-03-16', null],
  ])('due %s and delivered %s are %s', (due, delivered, late) => {
    expect(daysLate(due, delivered)).toBe(late);
  });
});

describe('elections the order covers', () => {
  it.each([
    ['FEDERAL', '2018-09-12', true],
    ['FEDERAL', '2018-09-11', false],
    ['STATE', '2020-11-03', false],
    ['FEDERAL', '2016-11-08', false],
  ] as const)('%s office on %s: %s', (officeLevel, date, covered) => {
    expect(isUnitedStatesElection({ officeLevel, date })).toBe(covered);
  });
});
