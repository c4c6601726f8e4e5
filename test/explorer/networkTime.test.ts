import { describe, expect, it } from '@jest/globals';
import { daysOf, isInForce, stopAt } from '../../explorer/network/days.ts';
import { movedTo, startedAt } from '../../explorer/network/trail.ts';
import type { Trail } from '../../explorer/network/trail.ts';

const dated = (since: string | null, until: string | null = null) => ({ since, until });

describe('the stops of the time slider', () => {
  it('are months up to today where the links span ten years or less', () => {
    const { stops, step } = daysOf([dated('2026-08-20'), dated('2026-09-01', '2026-10-02')], '2026-11-25');
    expect([step, ...stops]).toEqual(['month', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-11-25']);
  });

  it('are years where they span more', () => {
    const { stops, step } = daysOf([dated('2013-05-05')], '2026-11-25');
    expect([step, stops[0], stops.at(-2), stops.at(-1), stops.length]).toEqual(['year', '2013-01-01', '2026-01-01', '2026-11-25', 15]);
  });

  it('go on after today where a link says that it will end', () => {
    expect(daysOf([dated('2026-10-05', '2027-01-15')], '2026-11-25').stops.at(-1)).toBe('2027-02-01');
  });

  it('show what existed before the first link began, and what is left after the last one ended', () => {
    const link = dated('2026-02-10', '2026-03-10');
    const { stops } = daysOf([link], '2026-04-20');
    expect(stops.map((day) => isInForce(link, day))).toEqual([false, true, false, false]);
  });

  it('are none where no link says a day, and those links are counted', () => {
    expect(daysOf([dated(null), dated(null)], '2026-11-25')).toEqual({ stops: [], step: 'year', undated: 2 });
    expect(daysOf([dated(null), dated(null, '2026-10-01')], '2026-11-25').undated).toBe(1);
  });

  it('are found by day: the last that is not after it', () => {
    const stops = ['2024-01-01', '2025-01-01', '2026-01-01'];
    expect(['2023-05-05', '2025-01-01', '2025-12-31', '2030-01-01'].map((day) => stopAt(stops, day))).toEqual([0, 1, 1, 2]);
  });
});

describe('a link that says when', () => {
  it('is in force from its first to its last day', () => {
    const link = dated('2020-01-01', '2020-12-31');
    expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((day) => isInForce(link, day))).toEqual([false, true, true, false]);
  });

  it('is in force on every day where it says none', () => {
    expect(isInForce(dated(null), '1000-01-01')).toBe(true);
  });
});

describe('undo', () => {
  const walked = (...addresses: readonly string[]) => addresses.slice(1).reduce<Trail>(movedTo, startedAt(addresses[0] ?? ''));

  it('goes back step by step, and forth again', () => {
    const there = walked('a', 'b', 'c');
    const back = movedTo(movedTo(there, 'b'), 'a');
    expect(back).toEqual({ past: [], present: 'a', future: ['b', 'c'] });
    expect(movedTo(movedTo(back, 'b'), 'c')).toEqual(there);
  });

  it('forgets what was undone once something else is done', () => {
    expect(movedTo(walked('a', 'b', 'a'), 'd')).toEqual({ past: ['a'], present: 'd', future: [] });
  });

  it('takes a slide over many days for one step', () => {
    const day = (value: string) => `#/network?ids=a&asOf=${value}`;
    expect(walked('#/network?ids=a', day('2020-01-01'), day('2020-02-01'), day('2020-03-01')).past).toEqual(['#/network?ids=a']);
  });

  it('does not take a slide and what was done before it for one', () => {
    expect(walked('#/network?ids=a', '#/network?ids=b', '#/network?ids=b&asOf=2020-01-01').past).toHaveLength(2);
  });
});
