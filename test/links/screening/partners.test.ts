import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { prepareName } from '../../../domain/names/preparedName.ts';
import type { NameWord } from '../../../domain/names/preparedName.ts';
import { align, joinedLikeness } from '../../../domain/similarity/alignment.ts';
import { wordLikeness } from '../../../domain/similarity/wordLikeness.ts';
import { areRunsLeft, pairedWords, writtenTogether } from '../../../links/screening/partners.ts';
import type { Partners } from '../../../links/screening/partners.ts';

const words = [
  ...['Ivan', 'Petrov', 'Petroff', 'Petrovivan', 'Ivanpetrov', 'van', 'der', 'Bilt', 'Vanderbilt', 'Vanderbil', 'Jean', 'Claude', 'JC', 'Jeanclaude'],
  ...['Delta', 'Bank', 'Deltabank', 'Deltabanc', 'Hizb', 'Allah', 'Hizballah', 'حزب', 'الله', 'كريم', 'I.', '17', 'al', 'Kim', 'Ki', 'Mu'],
]; // prettier-ignore
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((some) => some.join(' '));
const kind = fc.constantFrom('INDIVIDUAL' as const, 'ENTITY' as const);

function pairedIn(a: readonly NameWord[], b: readonly NameWord[]): Partners {
  const likenesses = Float64Array.from(a.flatMap((x) => b.map((y) => wordLikeness(x, y))));
  return pairedWords(a.length, b.length, likenesses);
}

describe('words that can have no partner', () => {
  it('are not paired when the names are aligned, written together or apart', () => {
    fc.assert(
      fc.property(name, name, kind, (ours, theirs, of) => {
        const [a, b] = [prepareName(ours, of).words, prepareName(theirs, of).words];
        const { aRest, bRest } = align(a, b);
        const paired = pairedIn(a, b);
        const joined = writtenTogether(a, b, paired, (...run) => joinedLikeness(...run) > 0) ?? paired;
        for (const at of a.keys()) if (joined.ours[at] !== true) expect(aRest).toContain(at);
        for (const at of b.keys()) if (joined.theirs[at] !== true) expect(bRest).toContain(at);
      }),
      { numRuns: 3_000 },
    );
  });
  it('are in no run where too few words are left to make one', () => {
    fc.assert(
      fc.property(name, name, kind, (ours, theirs, of) => {
        const [a, b] = [prepareName(ours, of).words, prepareName(theirs, of).words];
        const paired = pairedIn(a, b);
        if (!areRunsLeft(paired)) expect(writtenTogether(a, b, paired, () => true)).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
  it('are left for a run in `van der Bilt` against `Vanderbilt`, and none in two names that share the one word left', () => {
    const one = prepareName('Vanderbilt', 'INDIVIDUAL').words;
    const three = prepareName('van der Bilt', 'INDIVIDUAL').words;
    expect(areRunsLeft(pairedIn(three, one))).toBe(true);
    expect(areRunsLeft(pairedIn(one, one))).toBe(false);
  });
});
