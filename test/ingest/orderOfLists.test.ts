import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { mergeSharing } from '../../links/resolution/mergeSharing.ts';
import { cleanUp, emptyLedger, fixture, hasRealLists, importPaths, real, recordsOf, temporaryDir } from './lists.ts';

afterEach(cleanUp);
jest.setTimeout(240_000);

const describeReal = hasRealLists || process.env['CI'] === 'true' ? describe : describe.skip;
const shared = join(real('ofac_2023-01'), '..');

/** The lists by a short name. */
const lists = {
  older: { format: 'ofac-csv', path: () => real('ofac_2021-07'), asOf: '2021-07-07' },
  newer: { format: 'ofac-csv', path: () => real('ofac_2023-01'), asOf: '2023-01-20' },
  others: { format: 'ofac-cons-csv', path: () => join(shared, 'ofac_nonsdn_2025-12'), asOf: '2025-12-19' },
  un: {
    format: 'un-xml',
    path: () =>
      join(
        shared,
        'un',
        readdirSync(join(shared, 'un')).find((name) => name.endsWith('.xml'))!,
      ),
    asOf: null,
  },
} as const;

interface ListFiles {
  readonly format: string;
  readonly path: () => string;
  readonly asOf: string | null;
}

async function importInOrder(
  ledger: Ledger,
  order: readonly (keyof typeof lists)[],
  from: Record<keyof typeof lists, ListFiles> = lists,
): Promise<string[]> {
  const effects: string[] = [];
  for (const name of order) {
    const { format, path, asOf } = from[name];
    // The lists beside the repository are newer than the day on which most tests take place.
    const report = await importPaths(ledger, format, [path()], { asOf, today: '2026-11-25', merge: mergeSharing });
    effects.push(`${name}: ${report.effect}`);
  }
  return effects;
}

/** A match tells what spoke for it when it was made, which is not written again as lists come; what was decided must be the same. */
function compared(record: LedgerRecord): string {
  if (record.type !== 'match') return JSON.stringify(record);
  const { id, marking, ids, actors, status, method, by, moved } = record;
  return JSON.stringify({ id, marking, ids, actors, status, method, by, moved });
}

/** Every order of some things. */
function ordersOf<T>(things: readonly T[]): T[][] {
  if (things.length === 0) return [[]];
  return things.flatMap((first) => ordersOf(things.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

/** Entries of invented lists that give the passport, the tax number and the hull of others whom the two OFAC fixtures have. */
const unText = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2025-06-30T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL>
  <DATAID>7000001</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>JORG</FIRST_NAME><SECOND_NAME>MUSTERMANN</SECOND_NAME>
  <UN_LIST_TYPE>Taliban</UN_LIST_TYPE><REFERENCE_NUMBER>TAi.999</REFERENCE_NUMBER><LISTED_ON>2001-01-25</LISTED_ON>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>El Ejemplo</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-07-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>A123456</NUMBER><ISSUING_COUNTRY>Cuba</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL></INDIVIDUALS><ENTITIES><ENTITY>
  <DATAID>7000002</DATAID><FIRST_NAME>EXAMPLE TRADING COMPANY</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
  <REFERENCE_NUMBER>KPe.999</REFERENCE_NUMBER><LISTED_ON>2016-03-02</LISTED_ON>
</ENTITY></ENTITIES></CONSOLIDATED_LIST>`;
const nothing = '-0- ';
const row = (...cells: string[]): string => `${cells.join(',')}\r\n`;
const entry = (id: number, name: string, type: string, tag: string, remarks: string): string =>
  row(`${id}`, `"${name}"`, type, `"${tag}"`, ...Array.from({ length: 7 }, () => nothing), `"${remarks}"`);
const othersText =
  entry(901, 'EXAMPLE HOLDING, S.A.', nothing, 'UKRAINE-EO13662', 'Tax ID No. 7700000 (Russia); Linked To: OTHER COMPANY.') +
  entry(902, 'SAMPLE STAR II', '"vessel"', 'UKRAINE-EO13662', 'Vessel Registration Identification IMO 1234567.') +
  entry(903, 'OTHER COMPANY', nothing, 'UKRAINE-EO13662', 'Organization Established Date 1999.');

async function inventedLists(): Promise<Record<keyof typeof lists, ListFiles>> {
  const dir = await temporaryDir();
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(dir, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, text);
    return path;
  };
  const un = await write('un.xml', unText);
  await write('others/cons_prim.csv', othersText);
  await write('others/cons_add.csv', [901, 902, 903].map((id) => row(`${id}`, `${id}`, nothing, nothing, nothing, nothing)).join(''));
  await write('others/cons_alt.csv', '');
  return {
    older: { format: 'ofac-csv', path: () => fixture('first'), asOf: '2021-07-07' },
    newer: { format: 'ofac-csv', path: () => fixture('second'), asOf: '2023-01-20' },
    others: { format: 'ofac-cons-csv', path: () => join(dir, 'others'), asOf: '2025-12-19' },
    un: { format: 'un-xml', path: () => un, asOf: null },
  };
}

describe('invented lists of two days, of the United Nations, and of those who are not blocked', () => {
  const orders = ordersOf(['older', 'newer', 'un', 'others'] as const);

  it('give the same records in each of their 24 orders, and change nothing when they come again in any', async () => {
    const invented = await inventedLists();
    let expected: ReadonlyMap<string, LedgerRecord> | null = null;
    for (const [index, order] of orders.entries()) {
      const ledger = await emptyLedger();
      const effects = await importInOrder(ledger, order, invented);
      const isFiled = order.indexOf('older') > order.indexOf('newer');
      expect(effects).toEqual(order.map((name) => `${name}: ${name === 'older' && isFiled ? 'history' : 'current'}`));
      const found = await recordsOf(ledger);
      expected ??= found;
      expect([order, [...found.values()].map(compared)]).toEqual([order, [...expected.values()].map(compared)]);
      const { seq } = await ledger.scan();
      const again = orders[orders.length - 1 - index] ?? order;
      expect(await importInOrder(ledger, again, invented)).toEqual(again.map((name) => `${name}: none`));
      expect((await ledger.scan()).seq).toBe(seq);
      await ledger.close();
    }
    // Without those that are made of two the order of merges would not be tried.
    const parts = [...(expected ?? new Map<string, LedgerRecord>()).keys()].filter((id) => id.startsWith('part:'));
    expect(parts.sort()).toEqual(['part:ofac:101', 'part:ofac:102', 'part:ofac:103', 'part:ofac:901', 'part:ofac:902', 'part:un:7000001']);
  });
});

describeReal('the lists of 2021 and 2023, of the United Nations, and of those who are not blocked', () => {
  it('give the same records in whatever order they come, and change nothing when they come again', async () => {
    const forwards = await emptyLedger();
    expect(await importInOrder(forwards, ['older', 'newer', 'un', 'others'])).toEqual([
      'older: current',
      'newer: current',
      'un: current',
      'others: current',
    ]);
    const expected = await recordsOf(forwards);
    // Both lists give the passport of some; without them the order of merges would not be tried.
    expect([...expected.values()].filter(({ type }) => type === 'actorPart').length).toBeGreaterThan(50);
    const { seq } = await forwards.scan();
    expect(await importInOrder(forwards, ['others', 'un', 'newer', 'older'])).toEqual([
      'others: none',
      'un: none',
      'newer: none',
      'older: none',
    ]);
    expect((await forwards.scan()).seq).toBe(seq);
    const backwards = await emptyLedger();
    expect(await importInOrder(backwards, ['un', 'others', 'newer', 'older'])).toEqual([
      'un: current',
      'others: current',
      'newer: current',
      'older: history',
    ]);
    const found = await recordsOf(backwards);
    expect([...found.keys()]).toEqual([...expected.keys()]);
    const different = [...found.values()].filter((record) => compared(record) !== compared(expected.get(record.id)!));
    // Names of real people stay out of what a failing test prints.
    expect(different.slice(0, 3).map(({ id }) => id)).toEqual([]);
  });
});
