import { afterEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runPairs } from '../../bench/screening/pairsCommand.ts';
import { thresholds } from '../../domain/screening/features.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const header = 'case_group,schema,name1,name2,is_match,quality,category,notes';
/** Two that match and two near misses that do not: invented names far from any threshold. */
const four = [
  header,
  'people,Person,Ostrid Vellamo,"VELLAMO, Ostrid",true,STRONG,reordering,',
  'people,Person,Ostrid Vellamo,Henrik Pajunen,false,STRONG,reordering,',
  'companies,Company,"Brightwater Sawmills, Ltd.",Brightwater Sawmills Limited,true,STRONG,,',
  'companies,Company,"Brightwater Sawmills, Ltd.",Kestrel Optics Limited,false,STRONG,,',
].join('\n');

async function csv(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ostrakon-pairs-'));
  folders.push(folder);
  const file = join(folder, 'pairs.csv');
  await writeFile(file, text);
  return file;
}

async function pairs(...args: string[]) {
  const output = { out: '', err: '' };
  const exitCode = await runPairs(args, { out: (text) => (output.out += text), err: (text) => (output.err += text) });
  return { exitCode, ...output };
}

describe('bench/pairs.ts', () => {
  it('prints one line of JSON with --json, at the threshold that is published', async () => {
    expect(await pairs(await csv(four), '--json')).toEqual({
      exitCode: 0,
      out: `{"precision":1,"recall":1,"f1":1,"threshold":${thresholds.match}}\n`,
      err: '',
    });
  });
  it('takes every pair for a match at threshold 0, and none at 1', async () => {
    const file = await csv(four);
    const all = await pairs(file, '--json', '--threshold', '0');
    expect(JSON.parse(all.out)).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, threshold: 0 });
    const none = await pairs(file, '--json', '--threshold', '1');
    expect(JSON.parse(none.out)).toEqual({ precision: 0, recall: 0, f1: 0, threshold: 1 });
  });
  it('counts a match that is found and should not be against precision, one that is missed against recall', async () => {
    const mislabelled = four
      .replace('Henrik Pajunen,false', 'Henrik Pajunen,true')
      .replace('Sawmills Limited,true', 'Sawmills Limited,false');
    expect(JSON.parse((await pairs(await csv(mislabelled), '--json')).out)).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      threshold: thresholds.match,
    });
  });
  it('prints a table by case group and one by category without --json, and the same line last', async () => {
    const { exitCode, out } = await pairs(await csv(four));
    const lines = out.trimEnd().split('\n');
    expect(exitCode).toBe(0);
    const rows = lines.slice(0, -1).map((line) => line.slice(0, 32).trim());
    expect(rows).toEqual(['case group', 'people', 'companies', 'all', '', 'category', 'reordering', '(none)', 'all']);
    expect(lines[1]).toMatch(/^people +2 +0 +100\.0 +100\.0 +100\.0$/);
    expect(JSON.parse(lines.at(-1)!)).toEqual({ precision: 1, recall: 1, f1: 1, threshold: thresholds.match });
  });
  it('needs no more columns than names, schema and label, in any order, and no known schema', async () => {
    const file = await csv(
      'name2,is_match,schema,name1\n"VELLAMO, Ostrid",1,Person,Ostrid Vellamo\nKestrel Optics,0,Asset,Brightwater Sawmills\n',
    );
    expect(JSON.parse((await pairs(file, '--json')).out)).toMatchObject({ precision: 1, recall: 1 });
  });
  it.each([
    ['a missing column', 'schema,name1,is_match\nPerson,A,true\n', 'line 1 lacks the column name2.'],
    ['missing columns', 'case_group\npeople\n', 'line 1 lacks the columns schema, name1, name2, is_match.'],
    ['an empty file', '', 'line 1 lacks the columns schema, name1, name2, is_match.'],
    ['a header alone', `${header}\n`, 'has a header and no pairs.'],
    ['a label that is none', four.replace('Limited,true', 'Limited,perhaps'), 'line 4: is_match is "perhaps"; it takes true or false.'],
    ['a pair without a name', four.replace('Henrik Pajunen', ''), 'line 3 lacks a name.'],
    ['a row cut off', `${four}\ncompanies,Company,Kestrel Optics`, 'line 6 has 3 columns where the header has 8.'],
    ['an unclosed quotation mark', `${four}\ncompanies,Company,"Kestrel`, 'is not CSV: a quotation mark is unclosed or misplaced.'],
  ])('ends with 65 and the line for %s', async (_what, text, message) => {
    const file = await csv(text);
    const { exitCode, out, err } = await pairs(file, '--json');
    expect({ exitCode, out }).toEqual({ exitCode: 65, out: '' });
    expect(err.startsWith(`${file} `)).toBe(true);
    expect(err.endsWith(`${message}\n`)).toBe(true);
  });
  it('ends with 65 for a file that does not exist', async () => {
    expect(await pairs('no-such.csv')).toEqual({ exitCode: 65, out: '', err: 'no-such.csv does not exist.\n' });
  });
  it.each([
    ['no file', []],
    ['two files', ['a.csv', 'b.csv']],
    ['an unknown option', ['a.csv', '--jsn']],
    ['a threshold that is no number', ['a.csv', '--threshold', 'high']],
    ['a threshold above 1', ['a.csv', '--threshold', '1.1']],
  ])('ends with 64 for %s', async (_what, args) => {
    const { exitCode, out, err } = await pairs(...args);
    expect({ exitCode, out }).toEqual({ exitCode: 64, out: '' });
    expect(err).toContain('--help shows how');
  });
  it('explains itself with --help', async () => {
    const { exitCode, out } = await pairs('--help');
    expect(exitCode).toBe(0);
    expect(out).toContain('--threshold');
    expect(out).toContain('Exit codes: 0 done, 64 wrong usage, 65');
  });
  it('runs as a process whose last line is the result', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'bench/pairs.ts', await csv(four)]);
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1)!)).toMatchObject({ f1: 1 });
  });
});
