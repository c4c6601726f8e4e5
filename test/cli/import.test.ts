import { afterEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../cli/program.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { loadLinkGraph } from '../../links/load.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { fileOf, line } from '../ingest/lineFiles.ts';
import { cleanUp, temporaryDir } from '../ingest/lists.ts';

afterEach(cleanUp);

async function ostrakon(args: string[], dir: string, env: Record<string, string> = {}) {
  const output = { out: '', err: '' };
  const exitCode = await run(args, {
    env: { OSTRAKON_SEED: 'none', OSTRAKON_DATA: dir, ...env },
    now: () => new Date('2026-01-01T12:00:00.000Z'),
    out: (text) => (output.out += text),
    err: (text) => (output.err += text),
    isTerminal: false,
  });
  return { exitCode, ...output };
}

/** The verdict on an actor and the share that blocked holders have of it. */
async function verdict(dir: string, actor: string, regime: 'US' | 'EU' | 'UK', asOf = '2026-01-01'): Promise<string> {
  const ledger = await openEmbedded({ dir });
  const graph = await loadLinkGraph(ledger);
  try {
    const status = graph.view(publicViewer, { asOf }).sanctionStatus(actor, regime, 'IGNORE');
    return `${status?.verdict} ${status?.blockedShare.min}-${status?.blockedShare.max}`;
  } finally {
    await graph.close();
    await ledger.close();
  }
}

const entities = [
  line('NK-cook', 'Person', { name: 'Yevgeniy Prigozhin' }),
  line('NK-mill', 'Company', { name: 'Invented Mill' }),
  line('NK-shop', 'Company', { name: 'Invented Shop' }),
  line('o1', 'Ownership', { owner: 'NK-cook', asset: 'NK-mill', percentage: 'Over 50% up to 75%', startDate: '2019-02-03' }),
  line('o2', 'Ownership', { owner: 'NK-mill', asset: 'NK-shop', percentage: 'minority' }),
  line('s1', 'Sanction', { entity: 'NK-cook', programId: 'US-FORINT', startDate: '2019-09-30' }),
  line('s2', 'Sanction', { entity: 'NK-cook', programId: 'EU-CYB', startDate: '2020-10-15' }),
].join('\n');

describe('ostrakon import ftm and stakes-csv', () => {
  it('make verdicts of what they read, by regime and day', async () => {
    const dir = await temporaryDir();
    expect((await ostrakon(['import', 'ftm', await fileOf(entities, 'entities.json')], dir)).exitCode).toBe(0);
    expect(await verdict(dir, 'ftm:NK-mill', 'US')).toMatch(/^BLOCKED 50-75/);
    expect(await verdict(dir, 'ftm:NK-mill', 'US', '2019-09-29')).toMatch(/^NOT_BLOCKED/);
    expect(await verdict(dir, 'ftm:NK-mill', 'EU')).toMatch(/^BLOCKED/);
    expect(await verdict(dir, 'ftm:NK-mill', 'EU', '2020-10-14')).toMatch(/^NOT_BLOCKED/);
    expect(await verdict(dir, 'ftm:NK-shop', 'US')).toMatch(/^POSSIBLY_BLOCKED/);
    await expect(verdict(dir, 'ftm:NK-mill', 'UK')).rejects.toMatchObject({ code: 'REGIME_NOT_LOADED' });
    const stakes = 'owner,owned,share,since\nftm:NK-mill,ftm:NK-shop,49.99,\nftm:NK-mill,Kiosk,50,2024-01-01\n';
    expect((await ostrakon(['import', 'stakes-csv', await fileOf(stakes, 'stakes.csv')], dir)).exitCode).toBe(0);
    expect(await verdict(dir, 'csv:Kiosk', 'US')).toBe('BLOCKED 50-50');
    expect(await verdict(dir, 'csv:Kiosk', 'US', '2023-12-31')).toMatch(/^NOT_BLOCKED/);
  });

  it('print a summary with notes and progress, or one JSON document', async () => {
    const dir = await temporaryDir();
    const file = await fileOf(entities, 'entities.json');
    const { out, err } = await ostrakon(['import', 'ftm', file, '--source', 'demo'], dir);
    expect(out).toContain('demo of 2026-01-01\n  read 3, added 3, changed 0, removed 0, unchanged 0, rejected 0\n');
    expect(out).toContain('  links added 2, changed 0, ended 0, unchanged 0\n  designations added 2, delisted 0\n');
    expect(out).toContain('  note: entities.json line 5: The percentage cannot be read, so the share is unknown.\n');
    expect(err).toBe('100 % read\nreading the store\nreading and comparing\nwriting one commit\n');
    const again = await ostrakon(['import', 'ftm', file, '--source', 'demo', '--as-of', '2025-12-31', '--json'], dir);
    expect(again.err).toBe('');
    expect(JSON.parse(again.out)).toMatchObject({ dataset: 'demo', effect: 'history', read: 3, durationMs: expect.any(Number) });
  });

  it('end with 65, name every bad line, write them to a file, and leave the store alone', async () => {
    const dir = await temporaryDir();
    const rejects = join(dir, 'rejects.csv');
    const file = await fileOf('owner,owned,share\nA,A,50\nA,B,50\nA,ofac:1,200\n', 'stakes.csv');
    const { exitCode, out, err } = await ostrakon(['import', 'stakes-csv', file, '--rejects', rejects], dir);
    expect({ exitCode, out }).toEqual({ exitCode: 65, out: '' });
    expect(err).toContain('2 lines cannot be used, so nothing is imported:\n  stakes.csv line 2: ');
    expect((await readFile(rejects, 'utf8')).split('\r\n').map((row) => row.slice(0, 13))).toEqual([
      'file,line,rea',
      'stakes.csv,2,',
      'stakes.csv,4,',
      '',
    ]);
    const json = await ostrakon(['import', 'stakes-csv', file, '--json'], dir);
    expect(JSON.parse(json.err)).toMatchObject({ error: { code: 'LIST_REJECTED', rejects: [{ line: 2 }, { line: 4 }] } });
    const ledger = await openEmbedded({ dir });
    expect((await ledger.scan()).seq).toBe(0);
    await ledger.close();
    const skipped = await ostrakon(['import', 'stakes-csv', file, '--rejects', rejects, '--skip-bad-lines'], dir);
    expect(skipped.exitCode).toBe(0);
    expect(skipped.out).toContain('  read 1, added 1, changed 0, removed 0, unchanged 0, rejected 2\n');
    expect(skipped.out).toContain('  left out: stakes.csv line 4: ');
  });

  it('write nothing in a dry run, which knows what an empty store is about to be filled with', async () => {
    const dir = await temporaryDir();
    const file = await fileOf('owner,owned,share\nofac:23943,Kiosk,50\n', 'stakes.csv');
    const dry = await ostrakon(['import', 'stakes-csv', file, '--dry-run'], dir, { OSTRAKON_SEED: 'bundled' });
    expect(dry.exitCode).toBe(0);
    expect(dry.out).toContain('(dry run, nothing written)');
    const ledger = await openEmbedded({ dir });
    expect((await ledger.scan()).seq).toBe(0);
    await ledger.close();
    expect((await ostrakon(['import', 'stakes-csv', file], dir)).exitCode).toBe(65);
    expect((await ostrakon(['import', 'stakes-csv', file], dir, { OSTRAKON_SEED: 'bundled' })).exitCode).toBe(0);
  });

  it.each([
    ['no file', ['import', 'ftm']],
    ['an unknown format', ['import', 'stakes', 'x.csv']],
    ['OFAC under another name', ['import', 'ofac-csv', 'a', '--as-of', '2021-07-07', '--source', 'mine']],
    ['OFAC without its bad lines', ['import', 'ofac-csv', 'a', '--as-of', '2021-07-07', '--skip-bad-lines']],
  ])('end with 64 for %s', async (_title, args) => expect((await ostrakon(args, await temporaryDir())).exitCode).toBe(64));

  it('end with 65 for a day in the future and 69 where the store cannot be reached', async () => {
    const file = await fileOf('owner,owned,share\nA,B,50\n', 'stakes.csv');
    expect((await ostrakon(['import', 'stakes-csv', file, '--as-of', '2026-01-02'], await temporaryDir())).exitCode).toBe(65);
    expect((await ostrakon(['import', 'stakes-csv', file], join(file, 'store'))).exitCode).toBe(69);
  });
});
