import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { LetterBound } from '../../../domain/similarity/letterBound.ts';
import { leastCost, letterSet, soundCost } from '../../../domain/similarity/soundCost.ts';

const leastOf = (a: string, b: string): number => new LetterBound(a).least(letterSet(b));

describe('what letters cost that only one of two words has', () => {
  it.each([
    ['petrov', 'petrof', 0.4, 'a letter like the one that is missing'],
    ['petrov', 'pitrov', 0.25, 'a vowel like the one that is missing'],
    ['petrov', 'petro', 1, 'a consonant that nothing stands for'],
    ['karim', 'karirn', 0.4, 'two letters read for one'],
    ['petrov', 'vortep', 0, 'nothing where the letters are the same'],
  ])('%s and %s: %d, %s', (a, b, cost) => {
    expect(leastOf(a, b)).toBeCloseTo(cost, 6);
    expect(leastOf(b, a)).toBeCloseTo(cost, 6);
  });
  it('comes nearer to the truth than prices that do not look at the other word', () => {
    expect(leastOf('petrov', 'kirov')).toBeGreaterThan(leastCost(letterSet('petrov'), letterSet('kirov')) + 0.9);
  });
});

const word = fc.stringMatching(/^[abdegiklmnorstuvyzSCZX]{1,10}$/);
const withBlots = fc.stringMatching(/^(?:rn|m|a|i|k){1,6}$/);

it('is never more than making one of the other costs, slips of the scanner included', () => {
  fc.assert(
    fc.property(fc.oneof(word, withBlots), fc.oneof(word, withBlots), (a, b) => {
      expect(leastOf(a, b)).toBeLessThanOrEqual(soundCost(a, b, Infinity));
    }),
    { numRuns: 2_000 },
  );
});
