import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { open } from 'lmdb';
import type { Ledger } from '../../domain/ledger.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { openLedger } from '../../store/open.ts';
import { verifyChain } from '../../store/verify.ts';
import { noon, organization } from '../world.ts';
import { ledgerContract } from './contract.ts';
import type { OpenLedger } from './contract.ts';
import { streamedContract } from './streamed.ts';

const newDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'ostrakon-ledger-'));

const openStore = async (): Promise<OpenLedger> => {
  const dir = await newDir();
  const opened: Ledger[] = [];
  const openOne = async (): Promise<Ledger> => {
    const ledger = await openEmbedded({ dir });
    opened.push(ledger);
    return ledger;
  };
  const ledger = await openOne();
  return {
    ledger,
    async reopen() {
      await ledger.close();
      return openOne();
    },
    second: openOne,
    async destroy() {
      for (const one of opened) await one.close();
      await rm(dir, { recursive: true });
    },
  };
};
ledgerContract('The embedded store', openStore);
streamedContract('The embedded store', openStore);

/** Starts a writer; `acknowledged` grows as its commits are. */
function startWriter(dir: string, name: string, commits: number, changes: number) {
  const script = join(import.meta.dirname, 'writer.ts');
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, dir, name, String(commits), String(changes)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const acknowledged: number[] = [];
  let errors = '';
  let rest = '';
  const waiting = new Set<() => void>();
  child.stdout?.on('data', (data: Buffer) => {
    const lines = (rest + data.toString()).split('\n');
    rest = lines.pop() ?? '';
    acknowledged.push(...lines.map(Number));
    for (const look of waiting) look();
  });
  child.stderr?.on('data', (data: Buffer) => (errors += data.toString()));
  const ended = new Promise<{ code: number | null; signal: string | null; errors: string }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, errors })),
  );
  /** Resolves once that many commits are acknowledged, or the writer has ended. */
  const reached = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (acknowledged.length < count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      void ended.then(() => resolve());
      look();
    });
  return { child, acknowledged, ended, reached };
}

describe('The embedded store on disk', () => {
  let dir: string;
  let ledger: Ledger | null;
  beforeEach(async () => {
    dir = await newDir();
    ledger = null;
  });
  afterEach(async () => {
    await ledger?.close();
    await rm(dir, { recursive: true });
  });

  it('is shared by several processes that write at once, and loses none of their commits', async () => {
    ledger = await openEmbedded({ dir });
    const seen: number[] = [];
    const followed = (async (follower: Ledger) => {
      for await (const { seq } of follower.follow(0)) if (seen.push(seq) === 60) return;
    })(ledger);
    const writers = [startWriter(dir, 'one', 30, 3), startWriter(dir, 'two', 30, 3)];
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual([
      { code: 0, signal: null, errors: '' },
      { code: 0, signal: null, errors: '' },
    ]);
    await followed;
    const numbers = Array.from({ length: 60 }, (_, i) => i + 1);
    expect(seen).toEqual(numbers);
    expect(writers.flatMap(({ acknowledged }) => acknowledged).sort((a, b) => a - b)).toEqual(numbers);
    const stored = await ledger.records(['org:counter', 'org:one-2', 'org:two-2']);
    expect(stored.map((found) => (found?.record.type === 'organization' ? found.record.name : null))).toEqual(['60', 'one 29', 'two 29']);
    expect(await verifyChain(ledger)).toMatchObject({ ok: true, commits: 60 });
  });

  it('has everything acknowledged and nothing half-written after kill -9 at any moment', async () => {
    let before = 0;
    for (let round = 0; round < 5; round++) {
      const writer = startWriter(dir, 'killed', 100_000, 1_200);
      await writer.reached(2 + round);
      // A moment of its own in each round: somewhere within the next commits.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      writer.child.kill('SIGKILL');
      expect(await writer.ended).toEqual({ code: null, signal: 'SIGKILL', errors: '' });

      ledger = await openEmbedded({ dir });
      const verified = await verifyChain(ledger);
      if (!verified.ok) throw new Error(verified.reason);
      const last = writer.acknowledged.at(-1) ?? 0;
      // One commit may have been on disk without its acknowledgement having been read; more cannot have been.
      expect([last, last + 1]).toContain(verified.commits);
      expect(writer.acknowledged).toEqual(Array.from({ length: last - before }, (_, i) => before + i + 1));
      const ids = ['org:counter', ...Array.from({ length: 1_200 }, (_, i) => `org:killed-${i}`)];
      const stored = await ledger.records(ids);
      expect(new Set(stored.map((found) => found?.revision))).toEqual(new Set([verified.commits]));
      before = verified.commits;
      await ledger.close();
      ledger = null;
    }
    expect(before).toBeGreaterThan(10);
  });

  it('keeps nothing of a large commit whose writer is killed, be it preparing or writing, and no file of it', async () => {
    const killAt = async (word: string, delayMs: number): Promise<string> => {
      const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'largeWriter.ts'), dir, '30000'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let printed = '';
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.stdout.on('data', (data: Buffer) => {
        printed += data.toString();
        if (printed.includes(word)) setTimeout(() => child.kill('SIGKILL'), delayMs);
      });
      await ended;
      return printed;
    };
    for (const [word, delayMs] of [
      ['preparing', 5],
      ['preparing', 60],
      ['writing', 0],
      ['writing', 40],
      ['writing', 150],
      ['writing', 400],
    ] as const) {
      const printed = await killAt(word, delayMs);
      ledger = await openEmbedded({ dir });
      const commits: number[] = [];
      for await (const { changeCount } of ledger.follow(0, { live: false })) commits.push(changeCount);
      let records = 0;
      for await (const batch of (await ledger.scan()).records) records += batch.length;
      // On disk just before it was killed, and not told: that is a whole commit too.
      expect([[0], [30_000, 30_000]]).toContainEqual(records === 0 ? commits.concat(0) : [...commits, records]);
      if (printed.includes('done')) expect(records).toBe(30_000);
      if (word === 'preparing' && !printed.includes('writing')) expect(records).toBe(0);
      expect(await verifyChain(ledger)).toMatchObject({ ok: true, commits: records / 30_000 });
      expect((await readdir(dir)).filter((name) => name.startsWith('spool'))).toEqual([]);
      await ledger.close();
      ledger = null;
      await rm(dir, { recursive: true });
      await mkdir(dir);
    }
  }, 120_000);

  it('lets a process end that does nothing but follow', async () => {
    const from = JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../store/embedded.ts')).href);
    const code = `
      const { openEmbedded } = await import(${from});
      const ledger = await openEmbedded({ dir: process.argv[1] });
      void ledger.follow(0)[Symbol.asyncIterator]().next();`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code, dir], {
      stdio: 'ignore',
      timeout: 20_000,
    });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  it('betrays a commit or a record that was changed in the file', async () => {
    ledger = await openEmbedded({ dir });
    for (const name of ['a', 'b', 'c']) {
      const record = organization(`org:${name}`, name);
      await ledger.commit({ by: 'ada', at: noon, reason: 'test', commitId: `commit ${name}`, changes: [{ op: 'put', record }] });
    }
    const edit = async (table: string, key: string | [number, number]): Promise<void> => {
      await ledger?.close();
      const file = open({ path: join(dir, 'ledger.mdb'), overlappingSync: false });
      const rows = file.openDB<string, string | [number, number]>(table, { encoding: 'string', compression: table === 'parts' });
      await rows.put(key, (rows.get(key) ?? '').replace('"name":"b"', '"name":"forged"'));
      await file.close();
      ledger = await openEmbedded({ dir });
    };
    expect(await verifyChain(ledger)).toMatchObject({ ok: true, commits: 3 });
    await edit('records', 'org:b');
    expect(await verifyChain(ledger)).toEqual({
      ok: false,
      seq: 2,
      commitId: 'commit b',
      reason: 'The current record org:b is not what it wrote.',
    });
    await edit('parts', [2, 0]);
    expect(await verifyChain(ledger)).toEqual({
      ok: false,
      seq: 2,
      commitId: 'commit b',
      reason: 'Its hash is not that of its content.',
    });
  });

  it('refuses a directory that cannot be one', async () => {
    await writeFile(join(dir, 'file'), '');
    await expect(openEmbedded({ dir: join(dir, 'file') })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('is what opens where Neo4j is not configured, making its directory', async () => {
    ledger = await openLedger({ dir: join(dir, 'deep', 'er'), neo4j: null });
    expect((await ledger.scan()).seq).toBe(0);
  });
});
