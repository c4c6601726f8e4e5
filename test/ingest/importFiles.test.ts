import { afterEach, describe, expect, it } from '@jest/globals';
import { openEmbedded } from '../../store/embedded.ts';
import { importFtm, importStakes, line, recordsOfType } from './lineFiles.ts';
import { cleanUp, emptyLedger, fixture, importFrom, recordsOf, temporaryDir } from './lists.ts';

afterEach(cleanUp);

const mill = line('mill', 'Company', { name: 'Invented Mill' });
const shop = line('shop', 'Company', { name: 'Invented Shop' });
const owns = line('o', 'Ownership', { owner: 'mill', asset: 'shop', percentage: '60' });

describe('two imports at the same time', () => {
  it('of two sources both stand', async () => {
    const dir = await temporaryDir();
    const [one, two] = [await openEmbedded({ dir }), await openEmbedded({ dir })];
    await Promise.all([
      importFrom(one, fixture('first'), '2021-07-07'),
      importFtm(two, [mill, shop, owns], '2025-01-01', { source: 'made-up' }),
    ]);
    const records = await recordsOf(one);
    await Promise.all([one.close(), two.close()]);
    expect([records.has('list:ofac-sdn/2021-07-07'), records.has('list:made-up/2025-01-01')]).toEqual([true, true]);
    expect(records.has('ftm:mill')).toBe(true);
  });

  it('of one source come to what they come to one after the other, whichever is the first', async () => {
    const dir = await temporaryDir();
    const [one, two] = [await openEmbedded({ dir }), await openEmbedded({ dir })];
    await Promise.all([importFrom(one, fixture('first'), '2021-07-07'), importFrom(two, fixture('second'), '2023-01-20')]);
    const found = await recordsOf(one);
    await Promise.all([one.close(), two.close()]);
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07');
    await importFrom(ledger, fixture('second'), '2023-01-20');
    expect(found).toEqual(await recordsOf(ledger));
  });
});

describe('an import that is interrupted', () => {
  it('writes nothing, and says so', async () => {
    const ledger = await emptyLedger();
    const interruption = new AbortController();
    const importing = importFtm(ledger, [mill, shop, owns], '2025-01-01', {
      signal: interruption.signal,
      onProgress: () => interruption.abort(new Error('Enough.')),
    });
    await expect(importing).rejects.toThrow('Enough.');
    expect((await ledger.scan()).seq).toBe(0);
  });
});

describe('a version of a list', () => {
  it('says how much it has, what was left out, and when it was loaded', async () => {
    const ledger = await emptyLedger();
    await importFrom(ledger, fixture('first'), '2021-07-07', { at: '2026-01-01T08:00:00.000Z' });
    const first = { entries: 9, links: 5, designations: 10, rejects: 1, loadedAt: '2026-01-01T08:00:00.000Z' };
    expect((await recordsOfType(ledger, 'listVersion')).get('list:ofac-sdn/2021-07-07')).toMatchObject(first);
    // The same again was loaded when it was first loaded.
    await importFrom(ledger, fixture('first'), '2021-07-07', { at: '2026-01-01T09:00:00.000Z', force: true });
    expect((await recordsOfType(ledger, 'listVersion')).get('list:ofac-sdn/2021-07-07')).toMatchObject(first);
  });

  it('is the same in another order of lines, and another where one word differs', async () => {
    const ledger = await emptyLedger();
    await importFtm(ledger, [mill, shop, owns], '2025-01-01');
    expect(await importFtm(ledger, [owns, shop, mill], '2025-01-01')).toMatchObject({ effect: 'none', commit: null, unchanged: 2 });
    const renamed = line('shop', 'Company', { name: 'Invented Store' });
    expect(await importFtm(ledger, [owns, renamed, mill], '2025-01-01')).toMatchObject({ effect: 'current', changed: 1, unchanged: 1 });
  });
});

describe('a table of stakes of several sources', () => {
  const table = (rows: string): string => `owner,owned,share,source\n${rows}`;

  it('is imported as one list for each, or not at all', async () => {
    const ledger = await emptyLedger();
    const bad = table('A,B,50,register\nC,D,50,newspaper\nC,ofac:999,50,newspaper\n');
    await expect(importStakes(ledger, bad)).rejects.toMatchObject({
      code: 'LIST_REJECTED',
      message: expect.stringContaining('stakes.csv line 4: The store has no actor ofac:999.'),
    });
    expect((await ledger.scan()).seq).toBe(0);
    const report = await importStakes(ledger, bad, '2025-01-01', { skipBadLines: true });
    expect(report).toMatchObject({ dataset: 'register, newspaper', read: 2, added: 2, rejected: 1 });
    expect([...(await recordsOfType(ledger, 'link')).keys()]).toEqual([
      'stake:newspaper/csv:C/csv:D/equity',
      'stake:register/csv:A/csv:B/equity',
    ]);
  });

  it('leaves out entities that only its bad lines name', async () => {
    const ledger = await emptyLedger();
    await importStakes(ledger, table('A,B,50,\nOnly Here,ofac:999,50,\n'), '2025-01-01', { skipBadLines: true });
    expect([...(await recordsOfType(ledger, 'actor')).keys()]).toEqual(['csv:A', 'csv:B']);
  });
});

describe('an id that stands for another entry', () => {
  it('is known by the entry that says so, also to links, and twice in one list is refused', async () => {
    const ledger = await emptyLedger();
    const renamed = line('shop', 'Company', { name: 'Invented Shop' }, { referents: ['old-shop'] });
    const stake = line('o', 'Ownership', { owner: 'mill', asset: 'old-shop', percentage: '60' });
    await importFtm(ledger, [mill, renamed], '2025-01-01');
    await importFtm(ledger, [mill, renamed, stake], '2025-02-01');
    expect([...(await recordsOfType(ledger, 'link')).values()].map(({ from, to }) => `${from} ${to}`)).toEqual(['ftm:mill ftm:shop']);
    const both = [mill, renamed, line('old-shop', 'Company', { name: 'Invented Shop' })];
    await expect(importFtm(ledger, both, '2025-03-01')).rejects.toMatchObject({
      code: 'LIST_REJECTED',
      message: expect.stringContaining('entities.json line 3: An earlier entry is of the same actor.'),
    });
  });
});
