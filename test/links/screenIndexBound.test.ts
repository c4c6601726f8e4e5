import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ActorRecord } from '../../domain/model.ts';
import type { ScreenedParty } from '../../domain/screening/party.ts';
import { ScreenIndex } from '../../links/screenIndex.ts';
import type { ScreenIndexHit } from '../../links/screenIndex.ts';
import { actor } from '../world.ts';

const words = [
  ...['Ivan', 'Iwan', 'Petrov', 'Petroff', 'Petrova', 'Ivanovich', 'Muhammad', 'Mohamed', 'al', 'bin', 'Masri', 'Elmasri', 'van', 'der'],
  ...['Bilt', 'Vanderbilt', 'Jean', 'Claude', 'JC', 'I.', 'P.', 'Sheikh', 'Karim', 'Karirn', 'Hizb', 'Allah', 'Hizballah', 'كريم', 'محمد'],
  ...['Trading', 'Bank', 'Delta', 'Deltabank', 'LLC', 'OOO', '17', '170', 'Russia', 'Ivanpetrov', 'Kim', 'Kin', 'Ri'],
];
const kinds = ['INDIVIDUAL', 'ENTITY', 'VESSEL'] as const;
/** The same words written together in several ways, with and without slips. */
const together = [
  ['Hizb Allah', 'Hizballah', 'Hezbolla', 'Hizbulla'],
  ['van der Bilt', 'Vanderbilt', 'van Derbild', 'Vanderbil'],
  ['Petrov Ivan', 'Ivanpetrov', 'Petrovivan', 'Ivanpetroff', 'Petrofivan'],
  ['Delta Bank', 'Deltabank', 'Deltabanc', 'Deltaban'],
  ['Jean Claude', 'JC', 'Jeanclaud', 'Jeanclaude'],
];
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...together).chain((ways) => fc.constantFrom(...ways)),
);
const name = fc.array(piece, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const listed = fc.record({ name, kind: fc.constantFrom(...kinds), country: fc.constantFrom('RU', 'DE') });
const party = fc.record({
  name,
  kind: fc.constantFrom(null, ...kinds),
  birthDate: fc.constantFrom(null, '1961'),
  gender: fc.constantFrom(null, 'male'),
  countries: fc.constantFrom([], ['RU']),
  identifiers: fc.constantFrom([], [{ type: null, value: 'AB12345', country: null }]),
});
interface Listed {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  readonly country: string;
}
const recordOf = ({ name: called, kind, country }: Listed, at: number): ActorRecord =>
  actor(`made:${at}`, called, {
    kind,
    countries: [country],
    identifiers: [{ type: 'Passport', value: at % 3 === 0 ? 'AB 12345' : `XY ${10_000 + at}`, country: null }],
    ...(kind === 'INDIVIDUAL' && at % 2 === 0
      ? { details: { kind, birthDates: ['1961-02-03'], birthPlaces: [], nationalities: [], gender: 'Male' } }
      : {}),
  });
const indexOf = (actors: readonly Listed[]): ScreenIndex => {
  const index = new ScreenIndex();
  actors.forEach((each, at) => index.put(at, recordOf(each, at)));
  return index;
};
const ask = (index: ScreenIndex, asked: ScreenedParty, threshold: number, limit: number): readonly ScreenIndexHit[] =>
  index.screen(asked, { passes: () => true, threshold, limit });

describe('no hit is lost by not comparing what cannot be one', () => {
  it('the hits above a threshold are those of all that reach it', () => {
    fc.assert(
      fc.property(fc.array(listed, { minLength: 1, maxLength: 25 }), party, fc.integer({ min: 50, max: 95 }), (actors, asked, percent) => {
        const index = indexOf(actors);
        const threshold = percent / 100;
        expect(ask(index, asked, threshold, 13)).toEqual(ask(index, asked, 0, 13).filter(({ evidence }) => evidence >= threshold));
      }),
      { numRuns: 1_000 },
    );
  });
  it('the first few are the first of many', () => {
    fc.assert(
      fc.property(fc.array(listed, { minLength: 5, maxLength: 25 }), party, fc.integer({ min: 1, max: 4 }), (actors, asked, limit) => {
        const index = indexOf(actors);
        expect(ask(index, asked, 0.3, limit)).toEqual(
          ask(index, asked, 0, 13)
            .filter(({ evidence }) => evidence >= 0.3)
            .slice(0, limit),
        );
      }),
      { numRuns: 500 },
    );
  });
});

it('an index that has seen thousands of changes answers as one filled with what is left', () => {
  const index = new ScreenIndex();
  const standing = new Map<number, Listed>();
  const stream = fc.sample(fc.tuple(fc.nat(150), fc.boolean(), listed), { numRuns: 3_000, seed: 4 });
  const questions = fc.sample(party, { numRuns: 40, seed: 5 });
  for (const [at, [slot, isKept, each]] of stream.entries()) {
    if (isKept) standing.set(slot, each);
    else standing.delete(slot);
    if (isKept) index.put(slot, recordOf(each, slot));
    else index.remove(slot);
    if (at % 500 !== 499) continue;
    const fresh = new ScreenIndex();
    for (const [known, one] of [...standing].sort(([x], [y]) => y - x)) fresh.put(known, recordOf(one, known));
    for (const asked of questions) expect(ask(index, asked, 0.4, 10)).toEqual(ask(fresh, asked, 0.4, 10));
  }
});

it('takes some hundred bytes a name beside the names, and gives back what replaced names took', () => {
  const index = new ScreenIndex();
  const called = (at: number): Listed => ({ name: `Name${at % 997} Other${at % 1_009}`, kind: 'ENTITY', country: 'RU' });
  for (let round = 0; round < 4; round += 1)
    for (let at = 0; at < 2_000; at += 1) {
      index.put(at, recordOf(called(at), at));
      if (at % 500 === 0) ask(index, { name: 'Name1', kind: null, birthDate: null, countries: [], identifiers: [] }, 0.5, 1);
    }
  expect(index.bytes / 2_000).toBeLessThan(220);
});
