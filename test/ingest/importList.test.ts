import { afterEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../domain/ledger.ts';
import type { ActorRecord, DesignationRecord, LedgerRecord, LinkRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { openInputs } from '../../ingest/inputs/openInputs.ts';
import { ofacCsv } from '../../ingest/ofacCsv.ts';
import { readWhole } from './formatReading.ts';
import { changed, cleanUp, emptyLedger, fixture, importFrom, recordsOf } from './lists.ts';

afterEach(cleanUp);

describe('importing a list', () => {
  it('adds every entry with one designation a programme, in one commit', async () => {
    const ledger = await emptyLedger();
    expect(await importFrom(ledger, fixture('first'), '2021-07-07')).toMatchObject({
      effect: 'current', read: 9, added: 9, changed: 0, removed: 0, unchanged: 0, rejected: 1, commit: 1,
      designations: { added: 10, delisted: 0 }, links: { resolved: 5, unresolved: 2 },
    }); // prettier-ignore
    const records = await recordsOf(ledger);
    expect(records.get('ofac:101/ELECTION-EO13848')).toEqual({
      type: 'designation',
      id: 'ofac:101/ELECTION-EO13848',
      marking: clear,
      sources: [{ dataset: 'ofac-sdn', url: null, firstSeen: '2021-07-07', lastSeen: null }],
      isSynthetic: false,
      actor: 'ofac:101',
      programs: ['ELECTION-EO13848'],
      round: null,
      status: 'ACTIVE',
      criterion: null,
      since: null,
      firstListed: '2021-07-07',
      lastUnlisted: null,
      until: null,
      lastListed: null,
      firstUnlisted: null,
      listedActor: null,
      legalAuthority: null,
      incidents: [],
    });
    expect(records.get('program:ELECTION-EO13848')).toMatchObject({
      legalAuthority: 'Executive Order 13848',
      blocking: true,
      regime: 'US',
    });
    expect(records.get('program:CUBA')).toMatchObject({ legalAuthority: 'not established' });
    expect(records.get('list:ofac-sdn/2021-07-07')).toMatchObject({ entries: 9, asOf: '2021-07-07' });
  });

  it('again changes nothing and writes nothing', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07');
    expect(await importFrom(ledger, fixture('first'), '2021-07-07')).toMatchObject({ effect: 'none', unchanged: 9, commit: null });
    // Even where every record is compared.
    expect(await importFrom(ledger, fixture('first'), '2021-07-07', { force: true })).toMatchObject({
      effect: 'none',
      unchanged: 9,
      commit: null,
    });
    expect((await ledger.scan()).seq).toBe(1);
  });

  it('of a newer version adds, changes and delists, and rewrites nothing else', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07');
    expect(await importFrom(ledger, fixture('second'), '2023-01-20')).toMatchObject({
      effect: 'current', read: 9, added: 1, changed: 2, removed: 1, unchanged: 6, designations: { added: 1, delisted: 2 },
    }); // prettier-ignore
    const records = await recordsOf(ledger);
    const gone = {
      firstListed: '2021-07-07',
      lastUnlisted: null,
      lastListed: '2021-07-07',
      firstUnlisted: '2023-01-20',
      status: 'DELISTED',
    };
    expect(records.get('ofac:101/SDGT')).toMatchObject(gone);
    expect(records.get('ofac:109/SDGT')).toMatchObject(gone);
    expect(records.get('ofac:110/RUSSIA-EO14024')).toMatchObject({
      firstListed: '2023-01-20',
      lastUnlisted: '2021-07-07',
      status: 'ACTIVE',
    });
    expect(records.get('ofac:109')?.sources).toEqual([{ dataset: 'ofac-sdn', url: null, firstSeen: '2021-07-07', lastSeen: '2021-07-07' }]);
    expect((records.get('ofac:109/linked-to/101') as LinkRecord).until).toBe('2021-07-07');
    expect((records.get('ofac:103/linked-to/101') as LinkRecord).until).toBeNull();
    const [untouched, delisted] = await ledger.records(['ofac:102', 'ofac:109/SDGT']);
    expect([untouched?.revision, delisted?.revision]).toEqual([1, 2]);
  });

  it('gives the same state in any order of versions, a re-listing included', async () => {
    const versions = [
      { dir: fixture('first'), asOf: '2021-07-07' },
      { dir: fixture('second'), asOf: '2022-01-01' },
      { dir: fixture('first'), asOf: '2023-01-20' },
      { dir: fixture('second'), asOf: '2024-01-01' },
    ];
    const states: (readonly [string, LedgerRecord][])[] = [];
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      const ledger = await emptyLedger();
      for (const index of order) await importFrom(ledger, versions[index]!.dir, versions[index]!.asOf);
      states.push([...(await recordsOf(ledger))]);
    }
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
    expect(states[3]).toEqual(states[0]);
    expect(new Map(states[0]).get('ofac:109/SDGT/2')).toMatchObject({
      firstListed: '2023-01-20', lastUnlisted: '2022-01-01', lastListed: '2023-01-20', firstUnlisted: '2024-01-01', status: 'DELISTED',
    }); // prettier-ignore
  });

  it('plans again from what is there where somebody wrote meanwhile', async () => {
    const ledger = await emptyLedger();
    let meanwhile: Promise<unknown> | null = null;
    const busy: Ledger = {
      ...ledger,
      records: async (ids) => ledger.records(ids),
      scan: async () => ledger.scan(),
      commit: async (request) => {
        // Another import finishes between the reading and the writing of this one.
        meanwhile ??= importFrom(ledger, fixture('first'), '2021-07-07');
        await meanwhile;
        return ledger.commit(request);
      },
    };
    expect(await importFrom(busy, fixture('second'), '2023-01-20')).toMatchObject({ added: 1, removed: 1, commit: 2 });
    expect((await recordsOf(ledger)).get('ofac:110/RUSSIA-EO14024')).toMatchObject({ lastUnlisted: '2021-07-07' });
  });

  it('of an older version is filed as history and changes nothing current', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('second'), '2023-01-20');
    const before = await recordsOf(ledger);
    expect(await importFrom(ledger, fixture('first'), '2021-07-07')).toMatchObject({ effect: 'history', added: 1, removed: 0 });
    const after = await recordsOf(ledger);
    for (const [id, record] of before) {
      if (record.type !== 'actor') continue;
      const now = after.get(id) as ActorRecord;
      expect({ ...now, sources: [], statements: [] }).toEqual({ ...record, sources: [], statements: [] });
      expect(now.sources[0]?.lastSeen).toBeNull();
    }
    expect(after.get('ofac:109/SDGT')).toMatchObject({ status: 'DELISTED', lastListed: '2021-07-07', firstUnlisted: '2023-01-20' });
    expect(after.get('ofac:110/RUSSIA-EO14024')).toMatchObject({ status: 'ACTIVE', lastUnlisted: '2021-07-07' });
  });
});

describe('what another source asserts', () => {
  const other = { dataset: 'eo13848-bundled', url: null, firstSeen: null, lastSeen: null };
  const bundledActor = (id: string): ActorRecord => ({
    type: 'actor',
    id,
    marking: clear,
    sources: [other],
    isSynthetic: false,
    kind: 'ENTITY',
    name: 'LEAVING COMPANY',
    names: [
      { value: 'LEAVING COMPANY', type: 'PRIMARY', script: 'Latn', sources: ['eo13848-bundled'] },
      { value: 'THE LEAVERS', type: 'AKA', script: 'Latn', sources: ['eo13848-bundled'] },
    ],
    countries: ['RU'],
    identifiers: [],
    addresses: [],
    description: null,
    details: null,
    otherIds: [],
    usPersonBasis: null,
    statements: [],
  });
  const bundledDesignation = (actor: string, tag: string): DesignationRecord => ({
    type: 'designation',
    id: `${actor}/${tag}`,
    marking: clear,
    sources: [other],
    isSynthetic: false,
    actor,
    programs: [tag],
    round: null,
    status: 'ACTIVE',
    criterion: 'II_MATERIAL_SUPPORT',
    since: '2019-09-30',
    firstListed: null,
    lastUnlisted: null,
    until: null,
    lastListed: null,
    firstUnlisted: null,
    listedActor: null,
    legalAuthority: 'Executive Order 13848',
    incidents: [],
  });

  it('is kept; what the list had and has no more is delisted, what it never had is left alone', async () => {
    const ledger = await emptyLedger();
    const program = (await readWhole(ofacCsv, (await openInputs([fixture('first')])).inputs, { asOf: '2021-07-07' })).head.program('SDGT');
    const known = { ...program, name: 'Terrorism', legalAuthority: 'Executive Order 13224' };
    const bundled = [bundledActor('ofac:109'), bundledActor('ofac:777')];
    const designations = [bundledDesignation('ofac:109', 'SDGT'), bundledDesignation('ofac:777', 'SDGT')];
    await ledger.commit({
      by: 'system:test',
      at: '2025-01-01T00:00:00.000Z',
      reason: 'bundled',
      changes: [known, ...bundled, ...designations].map((record) => ({ op: 'put', record })),
    });
    const others = new Map(bundled.map((record) => [record.id, record]));
    await importFrom(ledger, fixture('first'), '2021-07-07', { others });
    const listed = await recordsOf(ledger);
    expect(listed.get('ofac:109/SDGT')).toMatchObject({
      since: '2019-09-30', criterion: 'II_MATERIAL_SUPPORT', firstListed: '2021-07-07', status: 'ACTIVE',
      sources: [other, { dataset: 'ofac-sdn', url: null, firstSeen: '2021-07-07', lastSeen: null }],
    }); // prettier-ignore
    expect((listed.get('ofac:109') as ActorRecord).names).toEqual([
      { value: 'LEAVING COMPANY', type: 'PRIMARY', script: 'Latn', sources: ['eo13848-bundled', 'ofac-sdn'] },
      { value: 'THE LEAVERS', type: 'AKA', script: 'Latn', sources: ['eo13848-bundled'] },
    ]);
    expect(listed.get('program:SDGT')).toEqual(known);

    await importFrom(ledger, fixture('second'), '2023-01-20', { others });
    const after = await recordsOf(ledger);
    expect(after.get('ofac:109/SDGT')).toMatchObject({
      status: 'DELISTED', since: '2019-09-30', criterion: 'II_MATERIAL_SUPPORT', lastListed: '2021-07-07', firstUnlisted: '2023-01-20',
    }); // prettier-ignore
    expect(after.get('ofac:777')).toEqual(bundled[1]);
    expect(after.get('ofac:777/SDGT')).toEqual(designations[1]);
  });
});

describe('an import is refused, and the store untouched, when', () => {
  it.each([
    ['the day is in the future', '2026-01-02'],
    ['the day does not exist', '2023-02-30'],
    ['the day is not written as a day', '20 Jan 2023'],
  ])('%s', async (_title, asOf) => {
    const ledger = await emptyLedger();
    await expect(importFrom(ledger, fixture('first'), asOf)).rejects.toMatchObject({ code: 'LIST_REJECTED' });
    expect((await ledger.scan()).seq).toBe(0);
  });

  it('it has more than 20 % fewer entries than the preceding version by date, unless forced', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07');
    const keep = (count: number) => (text: string) => text.split('\r\n').slice(0, count).join('\r\n') + '\r\n';
    const short = await changed('first', 'sdn.csv', keep(7));
    const { readFile, writeFile } = await import('node:fs/promises');
    await writeFile(`${short}/add.csv`, keep(7)(await readFile(`${short}/add.csv`, 'latin1')), 'latin1');
    await expect(importFrom(ledger, short, '2022-01-01')).rejects.toMatchObject({
      code: 'LIST_REJECTED',
      message: expect.stringContaining('--force'),
    });
    expect((await ledger.scan()).seq).toBe(1);
    // Before the older version nothing precedes it.
    expect(await importFrom(ledger, short, '2020-01-01')).toMatchObject({ effect: 'history' });
    expect(await importFrom(ledger, short, '2022-01-01', { force: true })).toMatchObject({ effect: 'current', removed: 2 });
  });

  it('another list of the same day is imported already, unless forced', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07');
    await expect(importFrom(ledger, fixture('second'), '2021-07-07')).rejects.toMatchObject({ code: 'LIST_REJECTED' });
    await importFrom(ledger, fixture('second'), '2021-07-07', { force: true });
    const records = await recordsOf(ledger);
    expect(records.has('ofac:101/SDGT')).toBe(false);
    expect(records.get('ofac:110/RUSSIA-EO14024')).toMatchObject({ status: 'ACTIVE', firstListed: '2021-07-07' });
  });
});
