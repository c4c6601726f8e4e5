import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../domain/csvLine.ts';
import { cleanUp, fixture, temporaryDir } from '../ingest/lists.ts';
import { ostrakon } from './commandLine.ts';

let store: string;
let files: string;
beforeEach(async () => {
  store = await temporaryDir();
  files = await temporaryDir();
  await ostrakon(['import', 'ofac-csv', fixture('first'), '--as-of', '2021-07-07'], store);
});
afterEach(cleanUp);

const output = () => join(files, 'hits.csv');
const given = async (text: string): Promise<string> => {
  const file = join(files, 'names.csv');
  await writeFile(file, text);
  return file;
};
const screen = async (text: string, ...more: string[]) =>
  await ostrakon(['screen', await given(text), '--out', output(), '--json', ...more], store);
const rows = async (): Promise<Record<string, string>[]> => parse(await readFile(output(), 'utf8'), { columns: true });
const exists = async (file: string) =>
  await stat(file).then(
    () => true,
    () => false,
  );

describe('ostrakon screen', () => {
  it('writes every column it was given, a row for each hit, and one without a hit where there is none', async () => {
    const { exitCode, out } = await screen('ref,Name,branch\r\n7,Joerg Mustermann,North\r\n8,Dorothea Wimpleton,"South, West"\r\n');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      rows: 2,
      match: 1,
      review: 0,
      clear: 1,
      failed: 0,
      incomplete: 0,
      durationMs: expect.any(Number),
    });
    const [hit, none] = await rows();
    expect(hit).toMatchObject({
      ref: '7',
      Name: 'Joerg Mustermann',
      branch: 'North',
      decision: 'MATCH',
      rank: '1',
      actor: 'ofac:102',
      verdict: 'BLOCKED',
      programs: 'ELECTION-EO13848',
      error: '',
    });
    expect(none).toMatchObject({ ref: '8', branch: 'South, West', decision: 'CLEAR', rank: '', actor: '' });
    for (const row of [hit, none])
      expect(row).toMatchObject({ receipt: expect.stringMatching(/./), result_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
  it('takes the columns under the names people use, and corroborates by them', async () => {
    await screen(
      'Customer Name,DOB,Nationality,Type\nMustermann Joerg,1961-07-03,Cuba,person\nMustermann Joerg,1931-01-01,Cuba,person\nMustermann Joerg,,,\n',
    );
    const scores = (await rows()).map(({ score }) => Number(score));
    expect(scores[0]).toBeGreaterThan(scores[2]!);
    expect(scores[1]).toBeLessThan(scores[2]!);
  });
  it('writes a row that cannot be screened with its error, and goes on', async () => {
    const { exitCode, out } = await screen('name,country\n,RU\na,b,c\nDorothea Wimpleton,RU\n');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 3, failed: 2, clear: 1 });
    expect(await rows()).toMatchObject([
      { name: '', country: 'RU', decision: 'ERROR', error: 'The name is empty: it has neither a letter nor a digit.' },
      { name: 'a', country: 'b,c', decision: 'ERROR', error: 'The row has 3 cells where the header has 2.' },
      { name: 'Dorothea Wimpleton', country: 'RU', decision: 'CLEAR', error: '' },
    ]);
  });
  it('screens a customer without what cannot be read of it, and says so', async () => {
    const { out } = await screen('name,birth_date,country\nJoerg Mustermann,31/31/9,Atlantis\nJoerg Mustermann,,\n');
    expect(JSON.parse(out)).toMatchObject({ match: 2, incomplete: 1, failed: 0 });
    const [first, second] = await rows();
    expect(first).toMatchObject({ error: 'The birth date cannot be read and was left out. The country cannot be read and was left out.' });
    expect(first!['score']).toBe(second!['score']);
  });
  it('writes no cell that a spreadsheet would run', async () => {
    await screen('ref,name\n=1+1,Dorothea Wimpleton\n@x,+Joerg Mustermann\n-2,Dorothea Wimpleton\n1-2,Dorothea Wimpleton\n');
    expect((await rows()).map((row) => row['ref'])).toEqual(["'=1+1", "'@x", "'-2", '1-2']);
    expect((await rows())[1]!['name']).toBe("'+Joerg Mustermann");
    for (const cell of (await rows()).flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@]/);
    expect(csvText("'=1+1")).toBe('=1+1');
    expect(csvText("'quoted'")).toBe("'quoted'");
  });
  it('heeds thresholds and limit', async () => {
    const name = 'name\nTwin Company\n';
    await screen(name);
    expect((await rows()).slice(0, 2).map((row) => [row['decision'], row['rank']])).toEqual([
      ['MATCH', '1'],
      ['MATCH', '2'],
    ]);
    await screen(name, '--limit', '1', '--match', '1');
    expect((await rows()).map((row) => [row['decision'], row['rank']])).toEqual([['REVIEW', '1']]);
  });
  it.each([
    [64, 'no output is named', ['screen', 'names.csv']],
    [64, 'a threshold is out of range', ['screen', 'names.csv', '--out', 'x', '--threshold', '1.5']],
    [64, 'a match is asked below a hit', ['screen', 'names.csv', '--out', 'x', '--threshold', '0.8', '--match', '0.7']],
    [64, 'a role is no role', ['screen', 'names.csv', '--out', 'x', '--user', 'u', '--role', 'KING']],
    [64, 'an organisation goes without a user', ['screen', 'names.csv', '--out', 'x', '--org', 'o']],
    [65, 'the input is not there', ['screen', 'nowhere.csv', '--out', 'x']],
  ])('ends with %i where %s', async (code, _why, args) => {
    expect((await ostrakon(args, store)).exitCode).toBe(code);
  });
  it('ends with 64 where the output is the input, and leaves it as it is', async () => {
    const file = await given('name\nx\n');
    expect((await ostrakon(['screen', file, '--out', file], store)).exitCode).toBe(64);
    expect(await readFile(file, 'utf8')).toBe('name\nx\n');
  });
  it('ends with 65 and a sentence for a file without a column of names, or that is no CSV', async () => {
    const unnamed = await screen('party_no,city\n1,Lutz\n');
    expect(unnamed.exitCode).toBe(65);
    expect(JSON.parse(unnamed.err).error.message).toContain('no column "name"');
    const broken = await ostrakon(['screen', await given('name\nx\n"open\n'), '--out', join(files, 'other.csv')], store);
    expect(broken.exitCode).toBe(65);
    expect(broken.err).toContain('a quote is out of place or never closed');
  });
  it('ends with 69 where no list of the regime is loaded, and clears nobody', async () => {
    const { exitCode, err } = await screen('name\nx\n', '--regime', 'UK');
    expect(exitCode).toBe(69);
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'REGIME_NOT_LOADED' } });
    expect(await exists(output())).toBe(false);
  });
  it('says how far it is where there is no terminal', async () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `Nobody ${at}`);
    const { err, out } = await ostrakon(['screen', await given(['name', ...names, ''].join('\n')), '--out', output()], store);
    expect(err).toMatch(/^\d+ % [\d,]+ names\n/);
    expect(out).toContain('1,000 names screened');
  });
});

describe('A screening that was interrupted', () => {
  const names = Array.from({ length: 1_400 }, (_, at) => (at % 100 === 7 ? `${at},Joerg Mustermann` : `${at},Nobody ${at}`));
  const whole = ['ref,name', ...names, ''].join('\n');
  /** What was found, the receipts apart, whose ids never repeat. */
  const findings = async () => (await rows()).map((row) => ({ ...row, receipt: '' }));
  /** The run breaks off behind row 1,300, after 1,000 rows were made safe. */
  const interrupted = async () => {
    const { exitCode } = await screen([...whole.split('\n').slice(0, 1_301), '"open'].join('\n'));
    expect(exitCode).toBe(65);
    expect(await exists(`${output()}.progress`)).toBe(true);
  };

  it('goes on where it stopped and ends as if nothing had happened', async () => {
    await screen(whole);
    const expected = await findings();
    await interrupted();
    const receipts = (await rows()).slice(0, 900).map((row) => row['receipt']);
    // What a killed process wrote after its last checkpoint.
    await appendFile(output(), 'half a ro');
    const { exitCode, out } = await screen(whole, '--resume');
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 1_400, match: 14, clear: 1_386 });
    expect(await findings()).toEqual(expected);
    expect((await rows()).slice(0, 900).map((row) => row['receipt'])).toEqual(receipts);
    expect(await exists(`${output()}.progress`)).toBe(false);
  });
  it('is not begun anew unless its traces are removed', async () => {
    await interrupted();
    const { exitCode, err } = await screen(whole);
    expect(exitCode).toBe(64);
    expect(JSON.parse(err).error.message).toContain('--resume goes on with it');
  });
  it.each([
    ['another file', () => whole.replace('3,Nobody 3', '3,Somebody 3'), [], 65],
    ['a shorter file', () => whole.split('\n').slice(0, 500).join('\n'), [], 65],
    ['other options', () => whole, ['--limit', '3'], 64],
  ])('does not go on with %s', async (_what, text, options, code) => {
    await interrupted();
    expect((await screen(text(), '--resume', ...options)).exitCode).toBe(code);
  });
  it('begins where there is nothing to go on with, and does not write over what is finished', async () => {
    expect((await screen(whole, '--resume')).exitCode).toBe(0);
    const written = await readFile(output(), 'utf8');
    expect((await screen(whole, '--resume')).exitCode).toBe(64);
    expect(await readFile(output(), 'utf8')).toBe(written);
  });
});
