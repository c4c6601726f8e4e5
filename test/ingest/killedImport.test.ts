import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openEmbedded } from '../../store/embedded.ts';
import { verifyChain } from '../../store/verify.ts';
import { line } from './lineFiles.ts';
import { cleanUp, importPaths, recordsOf, temporaryDir } from './lists.ts';

/** How many times the import is killed; `OSTRAKON_KILLS=50` for the whole of it. */
const kills = Number(process.env['OSTRAKON_KILLS'] ?? 4);
const root = join(import.meta.dirname, '../..');

let dir: string;
let before: string;
let after: string;
let file: string;
let wholeMs: number;

/** What a store holds, all of it. */
async function contentOf(store: string): Promise<string> {
  const ledger = await openEmbedded({ dir: store });
  try {
    expect(await verifyChain(ledger)).toMatchObject({ ok: true });
    return JSON.stringify([...(await recordsOf(ledger))]);
  } finally {
    await ledger.close();
  }
}

/** Runs the import in a process of its own over a copy of the store; kills it after so long, where a time is given. */
async function importKilled(store: string, afterMs: number | null): Promise<{ readonly code: number | null; readonly ms: number }> {
  await cp(join(dir, 'store'), store, { recursive: true });
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'import', 'ftm', file, '--source', 'made-up'], {
    cwd: root,
    env: { ...process.env, OSTRAKON_DATA: store, OSTRAKON_SEED: 'none', TMPDIR: dir },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  if (afterMs !== null) {
    await Promise.race([setTimeout(afterMs), ended]);
    child.kill('SIGKILL');
  }
  return { code: await ended, ms: performance.now() - started };
}

const entities = (from: number, to: number, name: string): string[] => {
  const lines: string[] = [];
  for (let at = from; at < to; at += 1) {
    lines.push(line(`c${at}`, 'Company', { name: `${name} ${at}`, country: 'ru' }));
    if (at > from) lines.push(line(`o${at}`, 'Ownership', { owner: `c${at - 1}`, asset: `c${at}`, percentage: '50' }));
  }
  return lines;
};

beforeAll(async () => {
  dir = await temporaryDir();
  const first = join(dir, 'first.json');
  file = join(dir, 'second.json');
  await writeFile(first, entities(0, 2_000, 'Invented Works').join('\n'));
  // More than are committed in one piece; most are new, some change, and some are gone.
  await writeFile(file, entities(100, 6_000, 'Invented Mill').join('\n'));
  const ledger = await openEmbedded({ dir: join(dir, 'store') });
  await importPaths(ledger, 'ftm', [first], { source: 'made-up', asOf: '2025-01-01' });
  await ledger.close();
  before = await contentOf(join(dir, 'store'));
  const whole = await importKilled(join(dir, 'whole'), null);
  expect(whole.code).toBe(0);
  wholeMs = whole.ms;
  after = await contentOf(join(dir, 'whole'));
  expect(after).not.toBe(before);
}, 120_000);
afterAll(cleanUp);

describe('an import that is killed', () => {
  it(`at any of ${kills} moments leaves the version before or the whole new one, and the next import completes`, async () => {
    const found = { before: 0, after: 0 };
    for (let kill = 0; kill < kills; kill += 1) {
      const store = join(dir, `killed-${kill}`);
      // Spread over the whole run, each at a random moment of its share.
      await importKilled(store, (wholeMs * (kill + Math.random())) / kills);
      const content = timeless(await contentOf(store));
      if (content === timeless(before)) found.before += 1;
      else if (content === timeless(after)) found.after += 1;
      else throw new Error(`The ledger holds part of a version after kill ${kill}.`);
      if (kill % 10 === 0) {
        const ledger = await openEmbedded({ dir: store });
        await importPaths(ledger, 'ftm', [file], { source: 'made-up', at: '2026-01-01T00:00:00.000Z', asOf: '2025-12-31' });
        await ledger.close();
        expect((await readdir(store)).filter((name) => !name.startsWith('ledger.mdb'))).toEqual([]);
      }
    }
    expect(found.before).toBeGreaterThan(0);
    expect(found.before + found.after).toBe(kills);
  }, 600_000);
});

/** Two runs are made at different times. */
const timeless = (content: string): string => content.replace(/"loadedAt":"[^"]*"/g, '').replace(/\d{4}-\d{2}-\d{2}T[\d:.]*Z/g, '');
