import { describe, expect, it } from '@jest/globals';

import { inForce } from '../../domain/inForce.ts';

const undated = {
  status: 'ACTIVE' as const,
  since: null,
  firstListed: null,
  lastUnlisted: null,
  until: null,
  lastListed: null,
  firstUnlisted: null,
};
const published = { ...undated, since: '2020-03-01' };
const listed = { ...undated, firstListed: '2021-07-07', lastUnlisted: '2020-01-01' };
const delisted = { ...listed, status: 'DELISTED' as const, lastListed: '2022-01-01', firstUnlisted: '2023-01-20' };

describe('Whether a designation was in force on a day', () => {
  it.each([
    ['the day before it was published', published, '2020-02-29', 'NO'],
    ['the day it was published', published, '2020-03-01', 'YES'],
    ['the day of the first list that has it', listed, '2021-07-07', 'YES'],
    ['the day before that list', listed, '2021-07-06', 'POSSIBLY'],
    ['the day after the last list without it', listed, '2020-01-02', 'POSSIBLY'],
    ['the day of the last list without it', listed, '2020-01-01', 'NO'],
    ['any day before, where no earlier list is known', { ...listed, lastUnlisted: null }, '1999-01-01', 'POSSIBLY'],
    ['a day where nothing is dated', undated, '2020-01-01', 'POSSIBLY'],
    ['the day of the last list that had it', delisted, '2022-01-01', 'YES'],
    ['the day after that list', delisted, '2022-01-02', 'POSSIBLY'],
    ['the day before the first list without it again', delisted, '2023-01-19', 'POSSIBLY'],
    ['the day of the first list without it again', delisted, '2023-01-20', 'NO'],
    ['the last day as published', { ...published, status: 'DELISTED' as const, until: '2021-01-10' }, '2021-01-10', 'YES'],
    ['the day after', { ...published, status: 'DELISTED' as const, until: '2021-01-10' }, '2021-01-11', 'NO'],
    ['a day after a delisting that nobody dated', { ...published, status: 'DELISTED' as const }, '2021-01-11', 'POSSIBLY'],
    ['a day before it is published at all', { ...published, status: 'APPROVED' as const }, '2021-01-11', 'NO'],
  ])('%s', (_, designation, day, expected) => {
    expect(inForce(designation, day)).toBe(expected);
  });
});
