import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { mergeSharing } from '../../links/resolution/mergeSharing.ts';
import { cleanUp, emptyLedger, hasRealLists, importPaths, real, recordsOf } from './lists.ts';

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

async function importInOrder(ledger: Ledger, order: readonly (keyof typeof lists)[]): Promise<string[]> {
  const effects: string[] = [];
  for (const name of order) {
    const { format, path, asOf } = lists[name];
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
