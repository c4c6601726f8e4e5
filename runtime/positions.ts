/** Opaque names for places in the ledger and versions of records. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { OstrakonError } from '../domain/errors.ts';
import type { Ledger } from '../domain/ledger.ts';

/** Every process on one ledger makes the same names; without the ledger nobody can make, order or count them. */
export interface Positions {
  encode(seq: number): Promise<string>;
  /** @throws {OstrakonError} BAD_INPUT for text that `encode` did not make on this ledger */
  decode(text: string): Promise<number>;
  /** Equal for equal versions of a record; says nothing of their order or of other records. */
  revision(recordId: string, revision: number): Promise<string>;
}

interface Keys {
  readonly block: Buffer;
  readonly mac: Buffer;
}

const magic = Buffer.from('ostrakon');

/** Names keyed by the ledger's first commit, which is read when first needed; an empty ledger has nothing to name. */
export function positionsOf(ledger: Ledger): Positions {
  let known: Promise<Keys | null> | null = null;
  const keys = async (): Promise<Keys | null> => {
    known ??= firstCommit(ledger);
    try {
      const found = await known;
      if (found === null) known = null;
      return found;
    } catch (error) {
      known = null;
      throw error;
    }
  };
  const needed = async (): Promise<Keys> => {
    const found = await keys();
    if (found === null) throw new Error('The ledger is empty: it has no positions.');
    return found;
  };
  return {
    async encode(seq) {
      const plain = Buffer.alloc(16);
      magic.copy(plain);
      plain.writeBigUInt64BE(BigInt(seq), 8);
      // One block under a key of its own needs no mode; 64 known bits make a forgery fail.
      const cipher = createCipheriv('aes-256-ecb', (await needed()).block, null).setAutoPadding(false);
      return Buffer.concat([cipher.update(plain), cipher.final()]).toString('base64url');
    },
    async decode(text) {
      const found = /^[A-Za-z0-9_-]{22}$/.test(text) ? await keys() : null;
      if (found === null) throw badPosition();
      const decipher = createDecipheriv('aes-256-ecb', found.block, null).setAutoPadding(false);
      const plain = Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]);
      if (!plain.subarray(0, 8).equals(magic)) throw badPosition();
      return Number(plain.readBigUInt64BE(8));
    },
    async revision(recordId, revision) {
      const mac = createHmac('sha256', (await needed()).mac).update(`${revision} ${recordId}`);
      return mac.digest('base64url').slice(0, 22);
    },
  };
}

async function firstCommit(ledger: Ledger): Promise<Keys | null> {
  for await (const { hash, commitId } of ledger.follow(0, { live: false })) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', `${hash}${commitId}`, 'ostrakon positions', purpose, 32));
    return { block: derive('block'), mac: derive('revision') };
  }
  return null;
}

function badPosition(): OstrakonError {
  return new OstrakonError({ code: 'BAD_INPUT', message: 'The position is none of this ledger; use one as you got it.' });
}
