/** `ostrakon verify` over stores that were tampered with behind its back. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { openEmbedded } from '../../store/embedded.ts';
import { noon, organization } from '../world.ts';
import { ostrakon } from './commandLine.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ostrakon-verify-'));
  const ledger = await openEmbedded({ dir });
  for (const name of ['a', 'b', 'c']) {
    const record = organization(`org:${name}`, `Office ${name}`);
    await ledger.commit({ by: 'ada', at: noon, reason: 'test', commitId: `commit-${name}`, changes: [{ op: 'put', record }] });
  }
  await ledger.close();
});
afterEach(() => rm(dir, { recursive: true, force: true }));

type Key = string | number | [number, number];
/** Changes one stored text, or takes it away where the change gives none. */
async function tamper(table: 'records' | 'parts' | 'commits', key: Key, change: (text: string) => string | null): Promise<void> {
  const file = open({ path: join(dir, 'ledger.mdb'), overlappingSync: false });
  const rows = file.openDB<string, Key>(table, { encoding: 'string', compression: table === 'parts' });
  const text = change(rows.get(key) ?? '');
  if (text === null) await rows.remove(key);
  else await rows.put(key, text);
  await file.close();
}
const verdict = async (): Promise<unknown> => JSON.parse((await ostrakon(['verify', '--json'], dir)).out);

describe('ostrakon verify', () => {
  it('ends with 0 for a store as it was written, and says how far it comes', async () => {
    const { exitCode, out, err } = await ostrakon(['verify'], dir);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^The chain of 3 commits holds\. Head: [0-9a-f]{64}\n$/);
    expect(err).toContain('100 % of 3 commits replayed\n');
    expect(err).toContain('100 % of 3 current records compared\n');
  });

  it('ends with 65 and names number and id of a commit whose content was changed', async () => {
    await tamper('parts', [2, 0], (text) => text.replace('Office b', 'Office x'));
    const { exitCode, out, err } = await ostrakon(['verify'], dir);
    expect(exitCode).toBe(65);
    expect(out).toBe('');
    expect(err).toContain('The chain breaks at commit 2 (commit-b): Its hash is not that of its content.\n');
  });

  it('prints the same as JSON, without progress', async () => {
    await tamper('commits', 2, (text) => text.replace('"by":"ada"', '"by":"eve"'));
    const { exitCode, out, err } = await ostrakon(['verify', '--json'], dir);
    expect(exitCode).toBe(65);
    expect(JSON.parse(out)).toEqual({ ok: false, seq: 2, commitId: 'commit-b', reason: 'Its hash is not that of its content.' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(err)).toMatchObject({ error: { message: expect.stringContaining('commit 2 (commit-b)') } });
  });

  it.each<[what: string, table: 'records' | 'parts' | 'commits', key: Key, change: (text: string) => string | null, found: object]>([
    [
      'a current record that was changed',
      'records',
      'org:a',
      (text) => text.replace('Office a', 'Office x'),
      { seq: 1, commitId: 'commit-a', reason: 'The current record org:a is not what it wrote.' },
    ],
    [
      'a current record that was taken away',
      'records',
      'org:c',
      () => null,
      { seq: 3, commitId: 'commit-c', reason: 'The current record org:c that it wrote is missing.' },
    ],
    [
      'a commit that was taken out of the middle',
      'commits',
      2,
      () => null,
      { seq: 2, commitId: null, reason: 'It is missing; the store has something of commit 3.' },
    ],
    [
      'the newest commit cut off',
      'commits',
      3,
      () => null,
      { seq: 3, commitId: null, reason: 'It is missing; the store has something of commit 3.' },
    ],
    [
      'changes of a commit that were taken away',
      'parts',
      [1, 0],
      () => null,
      { seq: 1, commitId: 'commit-a', reason: 'It announces 1 changes and has 0.' },
    ],
    ['a commit that is no text of changes', 'parts', [2, 0], () => '[{', { seq: 2, commitId: null, reason: 'It cannot be read.' }],
    [
      'a current record that is none',
      'records',
      'org:b',
      (text) => text.slice(0, -1),
      { seq: 3, commitId: 'commit-c', reason: 'The chain holds up to it, but a current record cannot be read.' },
    ],
  ])('finds %s', async (_what, table, key, change, found) => {
    await tamper(table, key, change);
    expect(await verdict()).toEqual({ ok: false, ...found });
  });

  it('finds nothing wrong with an empty store', async () => {
    await rm(dir, { recursive: true });
    expect(await verdict()).toEqual({ ok: true, commits: 0, head: '0'.repeat(64) });
  });
});
