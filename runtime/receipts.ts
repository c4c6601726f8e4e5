/** Receipts: a question and where it was asked, sealed, with hashes of question and answer. */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { OstrakonError } from '../domain/errors.ts';
import type { Ledger } from '../domain/ledger.ts';
import { textInOrder } from '../domain/textInOrder.ts';

/** Seals texts so that only processes on the same ledger can read them, and nobody can make or change one. */
export interface Seals {
  /** Two seals of the same content differ, so that they cannot be compared. */
  seal(content: unknown): Promise<string>;
  /** @throws {OstrakonError} BAD_INPUT for text that `seal` did not make on this ledger */
  open(text: string): Promise<unknown>;
}

const ivLength = 12;
const tagLength = 16;
const longest = 100_000;
/** A window of zlib's default size takes a quarter of a megabyte for each seal, which the garbage collector then runs after. */
const smallWindow = { windowBits: 10, memLevel: 2 } as const;

/** Seals keyed by the ledger's first commit; an empty ledger has nothing to seal. */
export function sealsOf(ledger: Ledger): Seals {
  let known: Promise<Buffer> | null = null;
  // Read once, however many ask at the same time; forgotten where it could not be read.
  const key = async (): Promise<Buffer> => {
    known ??= keyOf(ledger);
    try {
      return await known;
    } catch (error) {
      known = null;
      throw error;
    }
  };
  return {
    async seal(content) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', await key(), iv);
      const plain = deflateRawSync(Buffer.from(JSON.stringify(content), 'utf8'), smallWindow);
      return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
    },
    async open(text) {
      const sealed = /^[A-Za-z0-9_-]+$/.test(text) && text.length <= longest ? Buffer.from(text, 'base64url') : Buffer.alloc(0);
      // One text for one seal: the last character may have bits to spare, which decoding would pass over.
      if (sealed.length <= ivLength + tagLength || sealed.toString('base64url') !== text) throw foreign();
      const decipher = createDecipheriv('aes-256-gcm', await key(), sealed.subarray(0, ivLength));
      decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
      try {
        const plain = Buffer.concat([decipher.update(sealed.subarray(ivLength, sealed.length - tagLength)), decipher.final()]);
        return JSON.parse(inflateRawSync(plain, { maxOutputLength: 10_000_000 }).toString('utf8')) as unknown;
      } catch {
        throw foreign();
      }
    },
  };
}

async function keyOf(ledger: Ledger): Promise<Buffer> {
  for await (const { hash, commitId } of ledger.follow(0, { live: false })) {
    return Buffer.from(hkdfSync('sha256', `${hash}${commitId}`, 'ostrakon receipts', 'seal', 32));
  }
  throw new OstrakonError({ code: 'BAD_INPUT', message: 'The ledger is empty: it has given no receipts.' });
}

/** SHA-256 of a value as JSON with keys in order, in hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(textInOrder(value)).digest('hex');
}

function foreign(): OstrakonError {
  return new OstrakonError({ code: 'BAD_INPUT', message: 'This is no receipt of this ledger, or it has been changed.' });
}
