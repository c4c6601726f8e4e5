import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { prepareName } from '../../../domain/names/preparedName.ts';
import type { PreparedName } from '../../../domain/names/preparedName.ts';
import { bareSide, preparedParty, scoreAtMost, scoreOf } from '../../../domain/screening/features.ts';
import { compareAsked, constants, plainlyWeighed } from '../../../domain/screening/nameScore.ts';
import { nameScoreAtMost } from '../../../domain/screening/nameScoreBound.ts';
import { align } from '../../../domain/similarity/alignment.ts';

const words = ['Ivan', 'Iwan', 'Petrov', 'Petroff', 'Ivanovich', 'Sergeyevich', 'Smith', 'Muhammad', 'bin', 'I.', 'Trading', 'Bank', 'Delta', '17', 'Russia', 'LLC']; // prettier-ignore
const name = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 5 }).map((some) => some.join(' '));
const kind = fc.constantFrom('INDIVIDUAL' as const, 'ENTITY' as const);
/** How much less is known for certain than is so. */
const part = fc.constantFrom(0, 0.5, 1);

const restOf = (prepared: PreparedName, rest: readonly number[]): number => {
  const { weights } = plainlyWeighed(prepared);
  return rest.reduce((sum, at) => {
    const weight = weights[at] ?? 0;
    return sum + (prepared.words[at]?.role === 'INITIAL' ? Math.max(weight, constants.wrongInitial) : weight);
  }, 0);
};

describe('what a comparison scores at most', () => {
  it('is never less than it scores, however little is certain', () => {
    fc.assert(
      fc.property(name, name, kind, part, part, fc.constantFrom(1, 1.5), (ours, theirs, of, ofOurs, ofTheirs, more) => {
        const [a, b] = [prepareName(ours, of), prepareName(theirs, of)];
        fc.pre(a.words.filter(({ role }) => role === 'NAME' || role === 'INITIAL').length !== 1);
        const alignment = align(a.words, b.words);
        const comparison = compareAsked(plainlyWeighed(a), plainlyWeighed(b), alignment, of);
        const atMost = nameScoreAtMost({
          kind: of,
          unanswered: restOf(a, alignment.aRest) * ofOurs,
          unasked: restOf(b, alignment.bRest) * ofTheirs,
          shared: comparison.shared * more,
        });
        expect(comparison.score).toBeLessThanOrEqual(atMost + 1e-9);
        const party = { name: ours, kind: of, birthDate: null, countries: [], identifiers: [] };
        const side = bareSide(ours, a, theirs, b, of, comparison);
        expect(scoreOf(side)).toBeLessThanOrEqual(scoreAtMost(preparedParty(party, a), atMost, comparison.shared * more) + 1e-9);
      }),
      { numRuns: 2_000 },
    );
  });
  it('is little where much contradicts, and nothing where nothing is shared', () => {
    const certain = { kind: 'INDIVIDUAL', unanswered: 1, unasked: 1, shared: 1 } as const;
    expect(nameScoreAtMost(certain)).toBeLessThan(0.6);
    expect(nameScoreAtMost({ ...certain, unanswered: 0, unasked: 0 })).toBe(1);
    expect(nameScoreAtMost({ ...certain, shared: 0 })).toBe(0);
  });
});

it('what a party does not tell cannot raise its score', () => {
  const asked = { name: 'Ivan Petrov', kind: null, birthDate: null, countries: [], identifiers: [] };
  const prepared = prepareName(asked.name, null);
  const bare = scoreAtMost(preparedParty(asked, prepared), 0.5, 1);
  expect(bare).toBeLessThan(0.55);
  expect(scoreAtMost(preparedParty({ ...asked, birthDate: '1961' }, prepared), 0.5, 1)).toBeGreaterThan(0.75);
});
