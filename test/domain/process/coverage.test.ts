import { describe, expect, it } from '@jest/globals';
import { coverageOf } from '../../../domain/process/coverage.ts';
import type { Seat } from '../../../domain/process/coverage.ts';

const seat = (org: string, level: Seat['level'], place: [string, 'STATE' | 'TERRITORY' | 'COUNTY', string | null] | null): Seat => ({
  org,
  level,
  place: place === null ? null : { id: place[0], level: place[1], state: place[2] },
});
const state = seat('SOS', 'STATE', ['us:1', 'STATE', 'us:1']);
const county = seat('CLERK', 'LOCAL', ['us:1/1', 'COUNTY', 'us:1']);

describe('How far a community reaches', () => {
  it.each<[string, Seat[], [number, number]]>([
    ['nobody', [], [0, 0]],
    ['a State and a county of it', [state, county], [1, 1]],
    ['a second office of each, which is no second place', [state, { ...state, org: 'B' }, county, { ...county, org: 'C' }], [1, 1]],
    [
      'a second place of each',
      [state, seat('B', 'STATE', ['us:2', 'STATE', 'us:2']), county, seat('C', 'LOCAL', ['us:1/2', 'COUNTY', 'us:1'])],
      [2, 2],
    ],
    ['offices that name no place, each for itself', [seat('A', 'STATE', null), seat('B', 'STATE', null), seat('C', 'LOCAL', null)], [2, 1]],
    ['a territory, which is none of the 50', [seat('A', 'STATE', ['us:9', 'TERRITORY', null])], [0, 0]],
    ['a company, which is neither', [seat('V', 'PRIVATE', null)], [0, 0]],
  ])('counts %s', (_, seats, counts) => {
    const { statesActive, localActive } = coverageOf(seats);
    expect([statesActive, localActive]).toEqual(counts);
  });

  it('counts localities State by State, and names the places that are covered', () => {
    const { localByState, places } = coverageOf([
      state,
      county,
      seat('D', 'LOCAL', ['us:2/1', 'COUNTY', 'us:2']),
      seat('E', 'LOCAL', null),
    ]);
    expect([...localByState]).toEqual([
      ['us:1', 1],
      ['us:2', 1],
    ]);
    expect([...places]).toEqual(['us:1', 'us:1/1', 'us:2/1']);
  });
});
