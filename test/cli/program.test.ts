import { afterEach, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../cli/program.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { changed, cleanUp, fixture, temporaryDir } from '../ingest/lists.ts';

afterEach(cleanUp);

/** Runs the command line over a store of its own and says what came out. */
async function ostrakon(args: string[], env: Record<string, string> = {}, options: { isTerminal?: boolean } = {}) {
  const output = { out: '', err: '' };
  const exitCode = await run(args, {
    env: { OSTRAKON_SEED: 'none', ...env },
    now: () => new Date('2026-01-01T12:00:00.000Z'),
    out: (text) => (output.out += text),
    err: (text) => (output.err += text),
    isTerminal: options.isTerminal ?? false,
  });
  return { exitCode, ...output };
}
const imports = (dir: string, ...more: string[]) => ['import', 'ofac-csv', dir, '--as-of', '2021-07-07', ...more];

describe('ostrakon import', () => {
  it('prints a summary, plain progress lines where there is no terminal, and writes rejects with line numbers', async () => {
    const dir = await temporaryDir();
    const rejects = join(dir, 'rejects.csv');
    const { exitCode, out, err } = await ostrakon(imports(fixture('first'), '--rejects', rejects), { OSTRAKON_DATA: dir });
    expect(exitCode).toBe(0);
    expect(out).toContain('read 9, added 9, changed 0, removed 0, unchanged 0, rejected 1');
    expect(out).toContain('1 x Entry N is not in sdn.csv.');
    expect(err).toBe('100 % read\nreading the store\nreading and comparing\nwriting one commit\n');
    expect(await readFile(rejects, 'utf8')).toContain('alt.csv,4,Entry 999 is not in sdn.csv.\r\n');
  });
  it('prints one JSON document with --json, and nothing besides', async () => {
    const { exitCode, out, err } = await ostrakon(imports(fixture('first'), '--json'), { OSTRAKON_DATA: await temporaryDir() });
    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      read: 9,
      added: 9,
      rejected: 1,
      commit: 1,
      links: { resolved: 5 },
      durationMs: expect.any(Number),
    });
  });
  it('writes nothing in a dry run', async () => {
    const dir = await temporaryDir();
    expect(JSON.parse((await ostrakon(imports(fixture('first'), '--dry-run', '--json'), { OSTRAKON_DATA: dir })).out)).toMatchObject({
      added: 9,
      commit: null,
    });
    const ledger = await openEmbedded({ dir });
    expect((await ledger.scan()).seq).toBe(0);
    await ledger.close();
  });
  it('ends with 65 and one sentence for a list that is refused', async () => {
    const broken = await changed('first', 'alt.csv', null);
    const { exitCode, out, err } = await ostrakon(imports(broken), { OSTRAKON_DATA: await temporaryDir() });
    expect({ exitCode, out }).toEqual({ exitCode: 65, out: '' });
    expect(err).toContain("alt.csv is missing: the directory must hold OFAC's sdn.csv, alt.csv and add.csv of one day.");
    const json = await ostrakon(imports(broken, '--json'), { OSTRAKON_DATA: await temporaryDir() });
    expect(JSON.parse(json.err)).toMatchObject({ error: { code: 'LIST_REJECTED' } });
  });
  it('ends with 64 for wrong usage: no date, an unknown format, a bad configuration', async () => {
    expect((await ostrakon(['import', 'ofac-csv', fixture('first')])).exitCode).toBe(64);
    expect((await ostrakon(['import', 'ofac-pdf', fixture('first'), '--as-of', '2021-07-07'])).exitCode).toBe(64);
    const { exitCode, err } = await ostrakon(imports(fixture('first')), { PORT: 'x', OSTRAKON_DATA: await temporaryDir() });
    expect(exitCode).toBe(64);
    expect(err).toContain('PORT must be a port');
  });
  it('ends with 69 where the store cannot be reached', async () => {
    const file = join(fixture('first'), 'sdn.csv');
    expect((await ostrakon(imports(fixture('first')), { OSTRAKON_DATA: join(file, 'store') })).exitCode).toBe(69);
  });
});

describe('The command line', () => {
  it('lists every command in its help, and suggests the one that was meant', async () => {
    const { exitCode, out } = await ostrakon(['--help']);
    expect(exitCode).toBe(0);
    for (const name of ['import', 'resolve', 'screen', 'export', 'receipt', 'monitor', 'changes', 'verify', 'token', 'serve', 'demo'])
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    const mistyped = await ostrakon(['improt', 'ofac-csv', 'x']);
    expect(mistyped.exitCode).toBe(64);
    expect(mistyped.err).toContain('Did you mean import?');
    expect((await ostrakon(['constructor'])).exitCode).toBe(64);
  });
});

describe('ostrakon verify', () => {
  it('names the head of a chain that holds', async () => {
    const dir = await temporaryDir();
    await ostrakon(imports(fixture('first')), { OSTRAKON_DATA: dir });
    const { exitCode, out } = await ostrakon(['verify', '--json'], { OSTRAKON_DATA: dir });
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual({ ok: true, commits: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('ostrakon token', () => {
  it('prints a token, and refuses a role that does not exist', async () => {
    const env = { OSTRAKON_DATA: await temporaryDir() };
    const made = await ostrakon(['token', '--user', 'ana', '--role', 'ODNI_ANALYST', '--org', 'org:odni', '--ttl', '60'], env);
    expect(made.exitCode).toBe(0);
    const [, body = ''] = made.out.trim().split('.');
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ sub: 'ana' });
    const refused = await ostrakon(['token', '--user', 'ana', '--role', 'KING'], env);
    expect(refused.exitCode).toBe(64);
    expect(refused.err).toContain('There is no role "KING"');
  });
});

describe('--help', () => {
  it.each([
    [[]],
    [['import']],
    [['screen']],
    [['receipt']],
    [['receipt', 'verify']],
    [['monitor']],
    [['verify']],
    [['token']],
    [['serve']],
  ])('of %j explains itself and ends with 0', async (command) => {
    const { exitCode, out } = await ostrakon([...command, '--help']);
    expect(exitCode).toBe(0);
    expect(out).toContain('Usage: ostrakon');
    if (command.length > 0) expect(out).toContain('Examples:');
  });
});
