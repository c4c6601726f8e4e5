import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../../domain/ledger.ts';
import { hashOf, sealsOf } from '../../runtime/receipts.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { noon, organization } from '../world.ts';

let dir: string;
let ledger: Ledger;
const opened: Ledger[] = [];

async function started(name: string): Promise<Ledger> {
  const made = await openEmbedded({ dir: join(dir, name) });
  opened.push(made);
  await made.commit({ by: 'test', at: noon, reason: 'test', changes: [{ op: 'put', record: organization('org:one', name) }] });
  return made;
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ostrakon-receipts-'));
  ledger = await started('one');
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
  await rm(dir, { recursive: true });
});

describe('A sealed question', () => {
  const question = { name: 'Some Body', birthDate: null };

  it('is read again by every process on the ledger, and by none on another', async () => {
    const sealed = await sealsOf(ledger).seal(question);
    expect(await sealsOf(ledger).open(sealed)).toEqual(question);
    await expect(sealsOf(await started('other')).open(sealed)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('shows nothing of itself, not even that another asks the same', async () => {
    const seals = sealsOf(ledger);
    const [one, other] = [await seals.seal(question), await seals.seal(question)];
    expect(one).not.toBe(other);
    expect(Buffer.from(one, 'base64url').toString('latin1')).not.toContain('Some Body');
  });

  it.each([
    ['changed in one character', (text: string) => `${text.slice(0, 20)}${text[20] === 'A' ? 'B' : 'A'}${text.slice(21)}`],
    ['cut short', (text: string) => text.slice(0, -4)],
    ['nothing', () => ''],
    ['other text', () => 'not a receipt'],
  ])('is refused where it is %s', async (_what, spoil) => {
    const seals = sealsOf(ledger);
    await expect(seals.open(spoil(await seals.seal(question)))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('asks the ledger for its key once, however many are sealed at the same time', async () => {
    let asked = 0;
    const counting: Ledger = {
      ...ledger,
      follow: (...args) => {
        asked += 1;
        return ledger.follow(...args);
      },
    };
    const seals = sealsOf(counting);
    await Promise.all(Array.from({ length: 100 }, () => seals.seal(question)));
    expect(asked).toBe(1);
  });
});

describe('The hash of a value', () => {
  it('does not turn on the order of keys, and does on that of a list', () => {
    expect(hashOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(hashOf({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
  });
});
