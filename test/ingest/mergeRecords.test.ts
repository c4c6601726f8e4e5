import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { ActorRecord, Day } from '../../domain/model.ts';
import { statementsOf } from '../../domain/statements.ts';
import { mergeActor } from '../../ingest/mergeRecords.ts';
import { actor } from '../world.ts';

const list = 'ofac-sdn';

/** What one version says: identifiers and a description; null where it has not the actor. */
interface Said {
  readonly numbers: readonly string[];
  readonly description: string | null;
}

const listed = ({ numbers, description }: Said, dataset = list): ActorRecord =>
  actor('ofac:1', 'Listed', {
    sources: [],
    names: [{ value: 'Listed', type: 'PRIMARY', script: 'Latn', sources: [dataset] }],
    identifiers: numbers.map((value) => ({ type: 'Passport', value, country: null })),
    description,
  });

/** The record after versions of one list have been imported in the order given, as the import does it. */
function imported(
  versions: ReadonlyMap<Day, Said | null>,
  order: readonly Day[],
  start: ActorRecord | null = null,
  dataset = list,
): ActorRecord | null {
  const known: Day[] = [];
  const present: Day[] = [];
  let record = start;
  for (const asOf of order) {
    const said = versions.get(asOf) ?? null;
    const newest = [...known, asOf].sort().at(-1);
    if (said !== null) {
      const days = [...present, asOf].sort();
      const [firstSeen = asOf] = days;
      const last = days.at(-1) ?? asOf;
      const seen = { firstSeen, lastSeen: last === newest ? null : last };
      const isNewestWithIt = present.length === 0 || last === asOf;
      record = mergeActor(listed(said, dataset), record, null, dataset, seen, { asOf, known, isNewestWithIt });
      present.push(asOf);
    } else if (record !== null && present.length > 0) {
      const last = [...present].sort().at(-1) ?? asOf;
      const lastSeen = last === newest ? null : last;
      record = { ...record, sources: record.sources.map((source) => (source.dataset === dataset ? { ...source, lastSeen } : source)) };
    }
    known.push(asOf);
  }
  return record;
}

const passports = (record: ActorRecord | null) =>
  record === null
    ? []
    : statementsOf(record)
        .filter(({ field }) => field === 'identifiers')
        .map(({ value, source, firstSeen, lastSeen, isCurrent }) => [value, source.dataset, firstSeen, lastSeen, isCurrent]);

describe('A list that is imported again', () => {
  const version = { asOf: '2024-01-01', known: [], isNewestWithIt: true };

  it.each([['alone'], ['beside others']])('leaves what an analyst recorded of a United States person, %s', (how) => {
    const said = listed({ numbers: [], description: null });
    const existing = { ...said, usPersonBasis: 'citizen' };
    const seen = { firstSeen: '2024-01-01', lastSeen: null };
    const merged = mergeActor(said, existing, how === 'alone' ? null : existing, list, seen, version);
    expect(merged.usPersonBasis).toBe('citizen');
  });

  it('says of a value that it has dropped when it was last given, and of a new one since when', () => {
    const versions = new Map<Day, Said>([
      ['2021-01-01', { numbers: ['A1', 'B2'], description: null }],
      ['2022-01-01', { numbers: ['A1', 'C3'], description: null }],
    ]);
    const record = imported(versions, [...versions.keys()]);
    expect(record?.identifiers.map(({ value }) => value)).toEqual(['A1', 'C3']);
    expect(passports(record)).toEqual([
      ['Passport: A1', list, '2021-01-01', null, true],
      ['Passport: B2', list, '2021-01-01', '2021-01-01', false],
      ['Passport: C3', list, '2022-01-01', null, true],
    ]);
    // What never changed needs no statement of its own.
    expect(record?.statements.map(({ value }) => value)).toEqual(['Passport: B2', 'Passport: C3']);
  });

  it('needs no statements where nothing has changed', () => {
    const said = { numbers: ['A1'], description: 'Same.' };
    const versions = new Map<Day, Said>([
      ['2021-01-01', said],
      ['2022-01-01', said],
    ]);
    expect(imported(versions, ['2021-01-01', '2022-01-01'])?.statements).toEqual([]);
  });

  it('forgets what only the version had that it takes the place of', () => {
    const first = imported(new Map([['2021-01-01', { numbers: ['A1', 'B2'], description: null }]]), ['2021-01-01']);
    const seen = { firstSeen: '2021-01-01', lastSeen: null };
    const again = { asOf: '2021-01-01', known: ['2021-01-01'], isNewestWithIt: true };
    const record = mergeActor(listed({ numbers: ['A1'], description: null }), first, null, list, seen, again);
    expect(passports(record)).toEqual([['Passport: A1', list, '2021-01-01', null, true]]);
  });

  const days = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'];
  const said = fc.record({
    numbers: fc.uniqueArray(fc.constantFrom('A1', 'B2', 'C3'), { maxLength: 3 }),
    description: fc.constantFrom(null, 'One.', 'Two.'),
  });

  it('leaves the same record and the same statements, whatever the order of its versions', () => {
    const versionsOf = fc.array(fc.option(said, { nil: null }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(versionsOf, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (contents, keys) => {
        const versions = new Map(contents.map((content, index) => [days[index] ?? '', content]));
        const inOrder = [...versions.keys()];
        const shuffled = inOrder.toSorted((a, b) => (keys[days.indexOf(a)] ?? 0) - (keys[days.indexOf(b)] ?? 0));
        expect(imported(versions, shuffled)).toEqual(imported(versions, inOrder));
      }),
      { numRuns: 500 },
    );
  });

  it('gives each value of an actor its first and last version, worked out by hand', () => {
    const versionsOf = fc.array(said, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(versionsOf, (contents) => {
        const versions = new Map(contents.map((content, index) => [days[index] ?? '', content]));
        const expected = ['A1', 'B2', 'C3'].flatMap((number) => {
          const having = [...versions].filter(([, { numbers }]) => numbers.some((one) => one === number)).map(([day]) => day);
          if (having.length === 0) return [];
          const isCurrent = having.at(-1) === [...versions.keys()].at(-1);
          return [[`Passport: ${number}`, list, having[0], isCurrent ? null : having.at(-1), isCurrent]];
        });
        expect(passports(imported(versions, [...versions.keys()]))).toEqual(expected);
      }),
    );
  });
});

describe('Two lists that disagree', () => {
  const first = imported(new Map([['2021-01-01', { numbers: ['A1', 'B2'], description: 'One.' }]]), ['2021-01-01']);
  const both = (said: Said) => imported(new Map([['2022-01-01', said]]), ['2022-01-01'], first, 'un-sc');

  it('stay visible as a disagreement, value by value', () => {
    const record = both({ numbers: ['A1', 'C3'], description: 'Two.' });
    expect(passports(record)).toEqual([
      ['Passport: A1', list, '2021-01-01', null, true],
      ['Passport: A1', 'un-sc', '2022-01-01', null, true],
      ['Passport: B2', list, '2021-01-01', null, true],
      ['Passport: C3', 'un-sc', '2022-01-01', null, true],
    ]);
    const said = record === null ? [] : statementsOf(record).filter(({ field }) => field === 'description');
    expect(said.map(({ value, source }) => [value, source.dataset])).toEqual([
      ['One.', list],
      ['Two.', 'un-sc'],
    ]);
  });

  it('and what one of them drops goes, while the other keeps its own', () => {
    const record = imported(
      new Map([
        ['2022-01-01', { numbers: ['A1', 'C3'], description: 'Two.' }],
        ['2023-01-01', { numbers: ['A1'], description: null }],
      ]),
      ['2022-01-01', '2023-01-01'],
      first,
      'un-sc',
    );
    expect(record?.identifiers.map(({ value }) => value).sort()).toEqual(['A1', 'B2']);
    expect(record?.description).toBe('One.');
    expect(passports(record)).toContainEqual(['Passport: C3', 'un-sc', '2022-01-01', '2022-01-01', false]);
  });
});
