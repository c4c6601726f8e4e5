import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileOf, line } from '../ingest/lineFiles.ts';
import { zipOf } from '../ingest/inputs/zip.ts';
import { cleanUp, fixture, temporaryDir } from '../ingest/lists.ts';
import { ostrakon } from './commandLine.ts';

afterEach(cleanUp);

const mill = line('NK-mill', 'Company', { name: 'Invented Mill' });
const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

describe('ostrakon import', () => {
  it('reads gzip files and zip archives as they are, and takes a list packed for the same as one that is not', async () => {
    const dir = await temporaryDir();
    expect((await ostrakon(['import', 'ftm', await fileOf(gzipSync(mill), 'entities.json.gz')], dir)).out).toContain('read 1, added 1');
    const files = await Promise.all(
      ['sdn.csv', 'alt.csv', 'add.csv'].map(async (name) => ({
        name: `list/${name}`,
        content: await readFile(join(fixture('first'), name)),
      })),
    );
    const zip = await fileOf(zipOf(files), 'list.zip');
    expect((await ostrakon(['import', 'ofac-csv', zip, '--as-of', '2021-07-07'], dir)).out).toContain('read 9, added 9');
    const again = await ostrakon(['import', 'ofac-csv', fixture('first'), '--as-of', '2021-07-07'], dir);
    expect(again.out).toContain('Nothing has changed');
    expect((await ostrakon(['import', 'ftm', await fileOf(mill, 'entities.json')], dir)).out).toContain('Nothing has changed');
  });

  it('only checks with --check: opens no store, and ends as an import would', async () => {
    const dir = join(await temporaryDir(), 'store');
    const good = await ostrakon(['import', 'ofac-csv', fixture('first'), '--as-of', '2021-07-07', '--check'], dir);
    expect(good).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('(checked, no store opened)\n  9 read, 5 links, 10 designations, 1 rejected'),
    });
    const bad = await ostrakon(['import', 'stakes-csv', await fileOf('owner,owned,share\nA,B,200\n', 'stakes.csv'), '--check'], dir);
    expect(bad).toMatchObject({ exitCode: 65, err: expect.stringContaining('stakes.csv line 2: The share') });
    // Actors of other sources are not looked for.
    expect(
      (await ostrakon(['import', 'stakes-csv', await fileOf('owner,owned,share\nofac:1,B,20\n', 'stakes.csv'), '--check'], dir)).exitCode,
    ).toBe(0);
    expect(existsSync(dir)).toBe(false);
  });

  it('writes its report to a file, of what was imported and of what was refused', async () => {
    const dir = await temporaryDir();
    const report = join(dir, 'report.json');
    await ostrakon(['import', 'ftm', await fileOf(mill, 'entities.json'), '--report', report], dir);
    expect(await json(report)).toMatchObject({ format: 'ftm', dataset: 'entities.json', read: 1, commit: 1, reports: [{ added: 1 }] });
    await ostrakon(['import', 'ftm', await fileOf(`${mill}\nnonsense`, 'entities.json'), '--report', report], dir);
    expect(await json(report)).toMatchObject({ error: { code: 'LIST_REJECTED', rejects: [{ file: 'entities.json', line: 2 }] } });
  });

  it.each([
    ['FollowTheMoney', async () => [await fileOf(mill, 'x')], [], 'ftm'],
    ['a table of stakes', async () => [await fileOf('Owner;Owned;Share\nA;B;50\n', 'x')], [], 'stakes-csv'],
    ["OFAC's three files", async () => [fixture('first')], ['--as-of', '2021-07-07'], 'ofac-csv'],
  ])('guesses %s from what is in the files, and says so', async (_title, paths, more, format) => {
    const { exitCode, err } = await ostrakon(['import', 'auto', ...(await paths()), ...more, '--check'], await temporaryDir());
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: expect.stringContaining(`The files are taken for ${format}.\n`) });
  });

  it('refuses what it cannot guess, and asks for the day where the guessed format needs it', async () => {
    const dir = await temporaryDir();
    const unknown = await ostrakon(['import', 'auto', await fileOf('some text\n', 'x.txt')], dir);
    expect(unknown).toMatchObject({ exitCode: 65, err: expect.stringContaining('x.txt: the format is not recognised') });
    expect((await ostrakon(['import', 'auto', fixture('first')], dir)).exitCode).toBe(64);
  });
});
