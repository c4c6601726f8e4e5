import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Ledger } from '../../domain/ledger.ts';
import type { DesignationRecord } from '../../domain/model.ts';
import { bundledRecords, loadBundled } from '../../ingest/bundled.ts';
import { cleanUp, emptyLedger, hasRealLists, importFrom, real, recordsOf } from './lists.ts';

afterEach(cleanUp);
// Twenty thousand entries are read and written; what that may take is measured in bench/.
jest.setTimeout(180_000);

async function currentState(ledger: Ledger) {
  const records = [...(await recordsOf(ledger)).values()];
  const isCurrent = (record: (typeof records)[number]) => record.sources.some((one) => one.dataset === 'ofac-sdn' && one.lastSeen === null);
  return {
    entries: records.filter((record) => record.type === 'actor' && isCurrent(record)).length,
    tagged: records.filter(
      (one) => one.type === 'designation' && !one.isSynthetic && one.status === 'ACTIVE' && one.programs.includes('ELECTION-EO13848'),
    ).length,
  };
}

const describeReal = hasRealLists || process.env['CI'] === 'true' ? describe : describe.skip;

describeReal('the real lists of July 2021 and January 2023', () => {
  it('are read whole: 8,976 entries with 77 tagged, then 2,982 added and 515 removed, 11,443 with 101 tagged', async () => {
    const ledger = await emptyLedger();
    expect(await importFrom(ledger, real('ofac_2021-07'), '2021-07-07')).toMatchObject({ read: 8976, added: 8976, rejected: 0 });
    expect(await currentState(ledger)).toEqual({ entries: 8976, tagged: 77 });
    const second = await importFrom(ledger, real('ofac_2023-01'), '2023-01-20');
    expect(second).toMatchObject({ read: 11443, added: 2982, removed: 515, rejected: 0 });
    expect(second.links.resolved / 4760).toBeGreaterThanOrEqual(0.97);
    expect(await currentState(ledger)).toEqual({ entries: 11443, tagged: 101 });
    expect(await importFrom(ledger, real('ofac_2023-01'), '2023-01-20')).toMatchObject({ effect: 'none', commit: null });
  });

  it('leave the bundled designations in force: 111 tagged, each listed one with its published day', async () => {
    const ledger = await emptyLedger();
    await loadBundled(ledger, '2026-01-01T00:00:00.000Z');
    const others = new Map(bundledRecords().flatMap((record) => (record.type === 'actor' ? [[record.id, record] as const] : [])));
    await importFrom(ledger, real('ofac_2021-07'), '2021-07-07', { others });
    await importFrom(ledger, real('ofac_2023-01'), '2023-01-20', { others });
    expect(await currentState(ledger)).toEqual({ entries: 11443, tagged: 111 });
    const tagged = [...(await recordsOf(ledger)).values()].filter(
      (one) => one.type === 'designation' && one.programs.includes('ELECTION-EO13848') && !one.isSynthetic,
    ) as DesignationRecord[];
    expect(tagged.filter((one) => one.firstListed !== null)).toHaveLength(101);
    expect(tagged.filter((one) => one.since === null)).toEqual([]);
  });

  it('in the reversed order come to the same state, record by record', async () => {
    const forwards = await emptyLedger();
    await importFrom(forwards, real('ofac_2021-07'), '2021-07-07');
    await importFrom(forwards, real('ofac_2023-01'), '2023-01-20');
    const backwards = await emptyLedger();
    await importFrom(backwards, real('ofac_2023-01'), '2023-01-20');
    await importFrom(backwards, real('ofac_2021-07'), '2021-07-07');
    const expected = await recordsOf(forwards);
    const found = await recordsOf(backwards);
    expect([...found.keys()]).toEqual([...expected.keys()]);
    const different = [...found.values()].filter((record) => JSON.stringify(record) !== JSON.stringify(expected.get(record.id)));
    expect(different.slice(0, 3)).toEqual([]);
  });
});
