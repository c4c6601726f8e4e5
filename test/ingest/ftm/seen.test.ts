import { afterEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../../domain/ledger.ts';
import type { ActorRecord } from '../../../domain/model.ts';
import { statementsOf } from '../../../domain/statements.ts';
import { ftm } from '../../../export/ftm.ts';
import { fileOf, recordsOfType } from '../lineFiles.ts';
import { cleanUp, emptyLedger, importPaths } from '../lists.ts';

afterEach(cleanUp);

/** One version: its day, and what it says of the one entity beside id and schema. */
interface Version {
  readonly asOf: string;
  readonly said: object;
}
const entity = (said: object): string => JSON.stringify({ id: 'mill', schema: 'Company', ...said });

async function importVersion(ledger: Ledger, { asOf, said }: Version, text = entity(said)): Promise<void> {
  await importPaths(ledger, 'ftm', [await fileOf(text, 'entities.json')], { source: 'made_up', asOf });
}
async function actorOf(ledger: Ledger, id = 'ftm:mill'): Promise<ActorRecord> {
  return (await recordsOfType(ledger, 'actor')).get(id)!;
}
async function after(...versions: readonly Version[]): Promise<ActorRecord> {
  const ledger = await emptyLedger();
  for (const version of versions) await importVersion(ledger, version);
  return actorOf(ledger);
}
const daysOf = (actor: ActorRecord): Record<string, (string | null)[]> =>
  Object.fromEntries(statementsOf(actor).map(({ field, value, firstSeen, lastSeen }) => [`${field} ${value}`, [firstSeen, lastSeen]]));

const named = (names: readonly string[], more: object = {}): object => ({ properties: { name: names }, ...more });
const statement = (prop: string, value: string, first: string | null, last: string | null, dataset = 'one'): object => ({
  prop,
  value,
  dataset,
  ...(first === null ? {} : { first_seen: `${first}T06:00:00` }),
  ...(last === null ? {} : { last_seen: `${last}T06:00:00` }),
});

describe('the day on which a publisher first saw an entity', () => {
  it('is that of the source and of its values, and is no day where it is no date', async () => {
    const actor = await after({ asOf: '2024-01-01', said: named(['Invented Mill'], { first_seen: '2021-03-04T10:00:00', last_seen: '2023-12-31T10:00:00', last_change: '2022-01-01T10:00:00' }) }); // prettier-ignore
    expect(actor.sources).toEqual([{ dataset: 'made_up', url: null, firstSeen: '2021-03-04', lastSeen: null }]);
    expect(actor.statements).toEqual([]);
    expect(daysOf(actor)['names Invented Mill']).toEqual(['2021-03-04', null]);
    for (const first of ['2021-02-30T00:00:00', 'long ago', 20210304, null]) {
      const plain = await after({ asOf: '2024-01-01', said: named(['Invented Mill'], { first_seen: first }) });
      expect(plain.sources[0]?.firstSeen).toBe('2024-01-01');
    }
  });

  it('is the earlier one where the list was heard before it, and leaves when values came and went to the versions', async () => {
    const versions = [
      { asOf: '2024-01-01', said: named(['Invented Mill', 'Old Mill'], { first_seen: '2021-03-04' }) },
      { asOf: '2024-02-01', said: named(['Invented Mill', 'New Mill'], { first_seen: '2021-03-04' }) },
      { asOf: '2024-03-01', said: named(['Invented Mill', 'New Mill', 'Newest Mill'], { first_seen: '2021-03-04' }) },
    ] as const;
    const [one, two, three] = versions;
    const expected = await after(one, two, three);
    expect(daysOf(expected)).toMatchObject({
      'names Invented Mill': ['2021-03-04', null],
      'names Old Mill': ['2021-03-04', '2024-01-01'],
      'names New Mill': ['2024-02-01', null],
      'names Newest Mill': ['2024-03-01', null],
    });
    for (const order of [[one, three, two], [two, one, three], [two, three, one], [three, one, two], [three, two, one]]) {
      expect(await after(...order)).toEqual(expected);
    } // prettier-ignore
    expect(await after(one, two, three, one, two, three)).toEqual(expected);
  });

  it('keeps no actor that only a version of the same day had, which was replaced', async () => {
    const ledger = await emptyLedger();
    const other = JSON.stringify({ id: 'other', schema: 'Company', properties: { name: ['Other'] } });
    const mill = entity(named(['Invented Mill'], { first_seen: '2021-03-04' }));
    await importVersion(ledger, { asOf: '2024-01-01', said: {} }, `${other}\n${mill}`);
    await importVersion(ledger, { asOf: '2024-01-01', said: {} }, other);
    expect([...(await recordsOfType(ledger, 'actor')).keys()]).toEqual(['ftm:other']);
  });
});

describe('statements that say when they were seen', () => {
  const said = {
    caption: 'Invented Mill',
    statements: [
      statement('id', 'checksum', '2020-01-01', '2024-01-01'),
      statement('name', 'Invented Mill', '2020-01-01', '2024-01-01'),
      statement('alias', 'Young Mill', '2022-05-06', '2024-01-01'),
      statement('alias', 'Former Mill', '2020-01-01', '2021-06-07'),
      statement('alias', 'Elsewhere Mill', '2021-01-01', '2021-02-02', 'two'),
      statement('alias', 'Undated Mill', null, null),
      statement('jurisdiction', 'cy', '2022-02-02', '2024-01-01'),
      statement('taxNumber', '77', '2023-03-03', '2024-01-01'),
      statement('taxNumber', '66', '2020-01-01', '2023-03-02'),
    ],
  };

  it('are statements of the values, of those that are given no more too', async () => {
    const actor = await after({ asOf: '2024-01-02', said });
    expect(actor.names.map(({ value }) => value)).toEqual(['Invented Mill', 'Young Mill', 'Elsewhere Mill', 'Undated Mill']);
    expect(daysOf(actor)).toMatchObject({
      'name Invented Mill': ['2020-01-01', null],
      'names Young Mill': ['2022-05-06', null],
      'names Former Mill': ['2020-01-01', '2021-06-07'],
      // The second source has not seen the entity since, so it has not dropped the name.
      'names Elsewhere Mill': ['2021-01-01', null],
      'names Undated Mill': ['2020-01-01', null],
      'countries CY': ['2022-02-02', null],
      'incorporated CY': ['2022-02-02', null],
      'identifiers Tax ID: 77': ['2023-03-03', null],
      'identifiers Tax ID: 66': ['2020-01-01', '2023-03-02'],
    });
    expect(actor.identifiers.map(({ value }) => value)).toEqual(['77']);
  });

  it('are the same when they come again, in a newer version and in another order', async () => {
    const next = { ...said, statements: [...said.statements, statement('alias', 'Third Mill', '2024-02-02', '2024-02-03')].map((one) => ('last_seen' in one && one.last_seen === '2024-01-01T06:00:00' ? { ...one, last_seen: '2024-02-03T06:00:00' } : one)) }; // prettier-ignore
    const [one, two] = [{ asOf: '2024-01-02', said }, { asOf: '2024-02-04', said: next }]; // prettier-ignore
    const expected = await after(one, two);
    expect(daysOf(expected)).toMatchObject({
      'names Young Mill': ['2022-05-06', null],
      'names Former Mill': ['2020-01-01', '2021-06-07'],
      'names Third Mill': ['2024-02-02', null],
    });
    expect(await after(two, one)).toEqual(expected);
    expect(await after(one, two, one, two)).toEqual(expected);
  });

  it('survive our own export and its import', async () => {
    const first = await after({ asOf: '2024-01-02', said });
    const ended = { ...first, id: 'ftm:ended', sources: first.sources.map((source) => ({ ...source, lastSeen: '2024-01-05' })) };
    const text = [...ftm({ actors: [first, ended], links: [], designations: [], dataVersion: 'v', asOf: '2025-01-01', marking: 'TLP:CLEAR' })].join(''); // prettier-ignore
    const ledger = await emptyLedger();
    await importVersion(ledger, { asOf: '2025-01-01', said: {} }, text);
    const again = await actorOf(ledger);
    expect(again.sources).toEqual(first.sources);
    expect(daysOf(again)).toEqual(daysOf(first));
    expect((await actorOf(ledger, 'ftm:ended')).sources).toEqual(ended.sources);
  });
});
