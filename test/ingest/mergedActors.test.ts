import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { ActorRecord, LedgerRecord, MatchRecord } from '../../domain/model.ts';
import { statementsOf } from '../../domain/statements.ts';
import { loadLinkGraph } from '../../links/load.ts';
import { undone } from '../../links/resolution/deciding.ts';
import { mergeSharing } from '../../links/resolution/mergeSharing.ts';
import { resolve } from '../../links/resolution/resolve.ts';
import type { FilesOptions } from '../../ingest/importFiles.ts';
import type { FilesReport } from '../../ingest/importReport.ts';
import { cleanUp, emptyLedger, importPaths, recordsOf } from './lists.ts';

afterEach(cleanUp);
jest.setTimeout(60_000);

const at = '2025-01-02T12:00:00.000Z';

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}
const company = (id: string, name: string, lei: string, given: Record<string, string[]> = {}): Line => ({ id, schema: 'Company', properties: { name: [name], leiCode: [lei], ...given } }); // prettier-ignore
const owns = (id: string, owner: string, asset: string): Line => ({ id, schema: 'Ownership', properties: { owner: [owner], asset: [asset], percentage: ['60'] } }); // prettier-ignore
const lei = '5493001KJTIIGC8Y1R12';

async function imported(
  ledger: Ledger,
  source: string,
  asOf: string,
  lines: readonly Line[],
  given: Partial<FilesOptions> = {},
): Promise<FilesReport> {
  // prettier-ignore
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-merged-'));
  const path = join(dir, 'entities.ftm.json');
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  try {
    return await importPaths(ledger, 'ftm', [path], { asOf, source, today: '2025-01-02', ...given });
  } finally {
    await rm(dir, { recursive: true });
  }
}

const registry = [company('reg-mill', 'Mill Company', lei, { address: ['1 Mill Lane'] })];
const leaks = (address: string) => [
  company('leak-mill', 'MILL CO.', lei, { address: [address] }),
  company('leak-shop', 'Corner Shop', '529900T8BM49AURSDO55'),
  owns('leak-stake', 'leak-mill', 'leak-shop'),
];
const withoutMatches = (records: ReadonlyMap<string, LedgerRecord>) =>
  [...records.values()].filter(({ type }) => type !== 'match').sort((a, b) => (a.id < b.id ? -1 : 1));

async function resolved(ledger: Ledger): Promise<void> {
  const graph = await loadLinkGraph(ledger);
  expect(await resolve(ledger, graph, { at, dataset: null, isDryRun: false })).toMatchObject({ merged: 1 });
  await graph.close();
}

async function takenBack(ledger: Ledger): Promise<void> {
  const [match, whole] = await ledger.records(['match:ftm:leak-mill~ftm:reg-mill', 'ftm:leak-mill']);
  const decision = { by: 'ann', at, reason: 'A mistake.' };
  const { changes, result } = await undone({ ledger }, match?.record as MatchRecord, whole as { record: ActorRecord; revision: number }, decision); // prettier-ignore
  await ledger.commit({ by: 'ann', at, reason: 'undo', changes: [...changes, { op: 'put', record: result }] });
}

describe('A list that is imported after its actor was merged into another', () => {
  it('says what it says of its own part, and the whole follows', async () => {
    const ledger = await emptyLedger();
    await imported(ledger, 'registry', '2023-01-01', registry);
    await imported(ledger, 'leaks', '2023-06-01', leaks('2 Mill Lane'));
    await resolved(ledger);
    await imported(ledger, 'leaks', '2024-06-01', leaks('3 Mill Lane'));
    const records = await recordsOf(ledger);
    const whole = records.get('ftm:leak-mill') as ActorRecord;
    expect(whole.otherIds).toEqual(['ftm:reg-mill']);
    expect(whole.addresses.map(({ text }) => text).sort()).toEqual(['1 Mill Lane', '3 Mill Lane']);
    const addresses = statementsOf(whole).filter(({ field }) => field === 'addresses');
    expect(addresses.map(({ value, source, lastSeen }) => [value, source.dataset, lastSeen])).toEqual([
      ['1 Mill Lane', 'registry', null],
      ['2 Mill Lane', 'leaks', '2023-06-01'],
      ['3 Mill Lane', 'leaks', null],
    ]);
    expect(records.has('ftm:reg-mill')).toBe(false);
  });

  it('leaves what it would have left without the merge, once that is undone', async () => {
    const [one, other] = [await emptyLedger(), await emptyLedger()];
    for (const ledger of [one, other]) {
      await imported(ledger, 'registry', '2023-01-01', registry);
      await imported(ledger, 'leaks', '2023-06-01', leaks('2 Mill Lane'));
      if (ledger === one) await resolved(ledger);
      await imported(ledger, 'leaks', '2024-06-01', leaks('3 Mill Lane'));
      await imported(ledger, 'registry', '2024-01-01', [...registry, owns('reg-stake', 'reg-mill', 'reg-mine'), company('reg-mine', 'Mine', '815600E4E6DD3CA62F81')]); // prettier-ignore
    }
    const stake = [...(await recordsOf(one)).values()].find(({ id }) => id.endsWith('reg-stake'));
    expect(stake).toMatchObject({ from: 'ftm:leak-mill', listedFrom: 'ftm:reg-mill' });
    await takenBack(one);
    expect(withoutMatches(await recordsOf(one))).toEqual(withoutMatches(await recordsOf(other)));
  });
});

describe('An import of a list with numbers that another list has', () => {
  const merge = mergeSharing;
  const person = (id: string, name: string, passport: string, born: string, country = 'ru'): Line[] => [
    { id, schema: 'Person', properties: { name: [name], birthDate: [born] } },
    { id: `${id}-pass`, schema: 'Passport', properties: { holder: [id], number: [passport], country: [country] } },
  ];
  const first = [
    company('a-mill', 'Mill Company', lei),
    ...person('a-mira', 'Mira Quillfeather', 'RX 10-77331', '1970-01-02'),
    ...person('a-boris', 'Boris Tanglewood', 'TT9988776', '1961-06-01'),
    ...person('a-otto', 'Otto Vexingham', 'VV5544332', '1950-05-05'),
    ...person('a-ada', 'Ada Brightwater', 'AA1122334', '1980-08-08'),
  ];
  const second = [
    company('b-mill', 'Quite Another Name', lei),
    // The same passport, the name written differently.
    ...person('b-mira', 'QUILLFEATHER, Mirra', 'RX1077331', '1970-01-02'),
    // Born a generation apart; of another name; of another country.
    ...person('b-boris', 'Boris Tanglewood', 'TT9988776', '1990-01-01'),
    ...person('b-petra', 'Petra Lindqvist', 'VV5544332', '1950-05-05'),
    ...person('b-ada', 'Ada Brightwater', 'AA1122334', '1980-08-08', 'us'),
  ];
  const ids = async (ledger: Ledger, type: string) => [...(await recordsOf(ledger)).values()].filter((record) => record.type === type).map(({ id }) => id); // prettier-ignore

  it('merges those that nothing speaks against, and suggests the others', async () => {
    const ledger = await emptyLedger();
    expect(await imported(ledger, 'one', '2024-01-01', first, { merge })).toMatchObject({ merged: 0, suggested: 0, suggestionsWaiting: 0 });
    expect(await imported(ledger, 'two', '2024-01-01', second, { merge })).toMatchObject({ merged: 2, suggested: 2, suggestionsWaiting: 2 }); // prettier-ignore
    const records = await recordsOf(ledger);
    expect(records.get('ftm:a-mill')).toMatchObject({ otherIds: ['ftm:b-mill'], name: 'Mill Company' });
    expect(records.get('ftm:a-mira')).toMatchObject({ otherIds: ['ftm:b-mira'] });
    expect(records.has('ftm:b-mill')).toBe(false);
    const matches = [...records.values()].filter((record): record is MatchRecord => record.type === 'match');
    expect(matches.map(({ ids: pair, status, by }) => [...pair, status, by])).toEqual([
      ['ftm:a-boris', 'ftm:b-boris', 'SUGGESTED', null],
      ['ftm:a-mill', 'ftm:b-mill', 'CONFIRMED', 'system:resolution'],
      ['ftm:a-mira', 'ftm:b-mira', 'CONFIRMED', 'system:resolution'],
      ['ftm:a-otto', 'ftm:b-petra', 'SUGGESTED', null],
    ]);
  });

  it('leaves the same records in whatever order the lists come, and nothing to do when they come again', async () => {
    const [one, other] = [await emptyLedger(), await emptyLedger()];
    const third = [company('c-mill', 'Third Mill', lei), owns('c-stake', 'c-mill', 'c-shop'), company('c-shop', 'Shop', '529900T8BM49AURSDO55')]; // prettier-ignore
    const lists = [['one', first], ['two', second], ['three', third]] as const; // prettier-ignore
    for (const [source, lines] of lists) await imported(one, source, '2024-01-01', lines, { merge });
    for (const [source, lines] of [...lists].reverse()) await imported(other, source, '2024-01-01', lines, { merge });
    expect(withoutMatches(await recordsOf(one))).toEqual(withoutMatches(await recordsOf(other)));
    expect((await recordsOf(one)).get('ftm:a-mill')).toMatchObject({ otherIds: ['ftm:b-mill', 'ftm:c-mill'] });
    const { seq } = await one.scan();
    for (const [source, lines] of lists) expect(await imported(one, source, '2024-01-01', lines, { merge })).toMatchObject({ merged: 0, effect: 'none' }); // prettier-ignore
    expect((await one.scan()).seq).toBe(seq);
  });

  it('merges nothing in a dry run or where nobody asks for it, nor what an analyst has taken back', async () => {
    const ledger = await emptyLedger();
    await imported(ledger, 'registry', '2023-01-01', registry);
    await imported(ledger, 'leaks', '2023-06-01', leaks('2 Mill Lane'), { merge, dryRun: true });
    await imported(ledger, 'leaks', '2023-06-01', leaks('2 Mill Lane'));
    expect(await ids(ledger, 'match')).toEqual([]);
    await imported(ledger, 'leaks', '2024-06-01', leaks('3 Mill Lane'), { merge });
    expect(await ids(ledger, 'actorPart')).toHaveLength(2);
    await takenBack(ledger);
    expect(await imported(ledger, 'leaks', '2024-07-01', leaks('4 Mill Lane'), { merge })).toMatchObject({ merged: 0, suggested: 0 });
    expect(await ids(ledger, 'actorPart')).toEqual([]);
  });
});
