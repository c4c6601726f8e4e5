import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { soundOf } from '../../../domain/names/sound.ts';
import { leastCost, letterSet, soundCost } from '../../../domain/similarity/soundCost.ts';

const costOf = (a: string, b: string, isVowelless = false): number => soundCost(soundOf(a), soundOf(b), Infinity, isVowelless);

describe('what it costs to hear one word as another', () => {
  it.each([
    ['qaddafi', 'gadhafi', 0.4],
    ['yevgeniy', 'evgeny', 0.2],
    ['mohammed', 'muhammad', 0.6],
    ['prigozhin', 'prigogine', 1.1],
    ['shcherbakov', 'chtcherbakov', 0],
    ['lukashenko', 'loukachenko', 0.4],
    ['prigozhin', 'prigojine', 0.8],
  ])('%s and %s are near', (a, b, most) => {
    expect(costOf(a, b)).toBeLessThanOrEqual(most);
  });
  it.each([
    ['lavrov', 'navros'],
    ['federer', 'federman'],
    ['castro', 'fidel'],
    ['lindemann', 'lind'],
  ])('%s and %s are not', (a, b) => {
    expect(costOf(a, b)).toBeGreaterThan(1.4);
  });
  it('neighbours exchanged, and rn read for m, cost less than two letters', () => {
    expect(costOf('macron', 'marcon')).toBeLessThan(0.8);
    expect(costOf('karim', 'karirn')).toBeLessThan(0.8);
  });
  it('vowels that a script leaves out cost next to nothing, consonants what they cost', () => {
    expect(costOf('mhmd', 'muhammad', true)).toBeLessThan(0.3);
    expect(costOf('mhmd', 'mahmoud', true)).toBeLessThan(0.3);
    expect(costOf('mhmd', 'mustafa', true)).toBeGreaterThan(1);
  });
});

const word = fc.stringMatching(/^[abdegiklmnorstuvyzSCZX]{1,10}$/);

it('is symmetric, nothing only between equals, and never above a limit it is given', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const cost = soundCost(a, b, Infinity);
      expect(soundCost(b, a, Infinity)).toBeCloseTo(cost, 9);
      expect(cost === 0).toBe(a === b);
      expect(soundCost(a, b, cost - 0.01)).toBe(a === b ? 0 : Infinity);
    }),
  );
});

it('is the same under any limit that it keeps to, and out of reach under any other', () => {
  fc.assert(
    fc.property(word, word, fc.nat(40), fc.boolean(), (a, b, tenths, isVowelless) => {
      const limit = tenths / 10;
      const cost = soundCost(a, b, Infinity, isVowelless);
      expect(soundCost(a, b, limit, isVowelless)).toBe(a === b || cost <= limit ? cost : Infinity);
    }),
    { numRuns: 1_000 },
  );
});

it('is bounded from below by the letters that only one of the words has', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      fc.pre(!a.includes('rn') && !b.includes('rn'));
      expect(leastCost(letterSet(a), letterSet(b))).toBeLessThanOrEqual(soundCost(a, b, Infinity) + 1e-9);
    }),
  );
});
