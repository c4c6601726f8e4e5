import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExactWeight } from '../../../domain/ownership/solver/exactWeight.ts';
import { UnitWeight } from '../../../domain/ownership/solver/unitWeight.ts';
import { Intervals } from '../../../domain/ownership/stakes/intervals.ts';

const bound = fc.constantFrom('0', '10', '20', '25', '30', '40', '49.99', '50', '50.01', '60', '100', '50/3', '100/3', '100/7');
const order = (text: string): number => {
  const [numerator, denominator] = text.split('/');
  return Number(numerator) / Number(denominator ?? 1);
};
const share = fc
  .record({ one: bound, other: bound, minOpen: fc.boolean(), maxOpen: fc.boolean() })
  .map(({ one, other, minOpen, maxOpen }) => {
    const [min, max] = order(one) <= order(other) ? [one, other] : [other, one];
    return min === max ? { min, max, minOpen: false, maxOpen: false } : { min, max, minOpen, maxOpen };
  });
/** Of each holder its share, and the party that takes it: 0 for nobody's. */
const holders = fc.array(fc.record({ share, party: fc.integer({ min: 0, max: 3 }) }), { maxLength: 6 });

describe('weighing holders', () => {
  it('comes to the same in numbers of units and in exact fractions', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(holders, (drawn) => {
        const intervals = new Intervals();
        const answers = [new UnitWeight(intervals), new ExactWeight(intervals)].map((weight) => {
          weight.clear();
          for (const { share } of drawn) weight.count(intervals.number(share));
          for (const party of [1, 2, 3]) {
            weight.open();
            for (const { share } of drawn.filter((holder) => holder.party === party)) weight.put(intervals.number(share));
          }
          return (['AT_LEAST_HALF', 'MORE_THAN_HALF'] as const).flatMap((threshold) => [
            weight.isCertain(threshold),
            weight.isPossible(threshold, false),
            weight.isPossible(threshold, true),
            weight.isOverfull(),
          ]);
        });
        expect(answers[0]).toEqual(answers[1]);
        seen.add(String(answers[0]));
      }),
      { numRuns: 1000, seed: 4 },
    );
    expect(seen.size).toBeGreaterThan(9);
  });

  it.each([
    ['13 parts of 26: exactly half', Array.from({ length: 13 }, () => '100/26'), null, true],
    ['12 of them and a hair less', [...Array.from({ length: 12 }, () => '100/26'), '3.846153846153'], null, false],
    ['12 of them and less', [...Array.from({ length: 12 }, () => '100/26'), '3.8'], false, false],
    ['12 of them and more', [...Array.from({ length: 12 }, () => '100/26'), '3.9'], true, true],
  ])('tells in units where fractions of a unit cannot matter, and leaves the rest to fractions: %s', (_, parts, inUnits, exactly) => {
    const intervals = new Intervals();
    const told = [new UnitWeight(intervals), new ExactWeight(intervals)].map((weight) => {
      weight.clear();
      weight.open();
      for (const part of parts) {
        const number = intervals.number({ min: part, max: part, minOpen: false, maxOpen: false });
        weight.count(number);
        weight.put(number);
      }
      return weight.isCertain('AT_LEAST_HALF');
    });
    expect(told).toEqual([inUnits, exactly]);
  });

  it('tells nothing in units of more than numbers hold exactly', () => {
    const intervals = new Intervals();
    const all = intervals.number({ min: '100', max: '100', minOpen: false, maxOpen: false });
    const told = [new UnitWeight(intervals), new ExactWeight(intervals)].map((weight) => {
      weight.clear();
      for (let holder = 0; holder < 14; holder += 1) weight.count(all);
      return weight.isOverfull();
    });
    expect(told).toEqual([null, true]);
  });
});
