import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { ActorRecord, LedgerRecord, MatchRecord } from '../../domain/model.ts';
import { statementsOf } from '../../domain/statements.ts';
import { loadLinkGraph } from '../../links/load.ts';
import { undone } from '../../links/resolution/deciding.ts';
import { resolve } from '../../links/resolution/resolve.ts';
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

async function imported(ledger: Ledger, source: string, asOf: string, lines: readonly Line[]): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-merged-'));
  const path = join(dir, 'entities.ftm.json');
  await writeFile(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await importPaths(ledger, 'ftm', [path], { asOf, source, today: '2025-01-02' });
  await rm(dir, { recursive: true });
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
  const graph = await loadLinkGraph(ledger);
  const [match, whole] = await ledger.records(['match:ftm:leak-mill~ftm:reg-mill', 'ftm:leak-mill']);
  const decision = { by: 'ann', at, reason: 'A mistake.' };
  const { changes, result } = await undone({ ledger, graph }, match?.record as MatchRecord, whole as { record: ActorRecord; revision: number }, decision); // prettier-ignore
  await ledger.commit({ by: 'ann', at, reason: 'undo', changes: [...changes, { op: 'put', record: result }] });
  await graph.close();
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
