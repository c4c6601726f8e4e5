/** The snapshot of a link graph in a file beside the store: pieces with their lengths and checksums, replaced as a whole. */
import { closeSync, fstatSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';

/** The commit up to which everything is in it, and the hash of that commit. */
interface Position {
  readonly seq: number;
  readonly hash: string;
}

interface Head extends Position {
  readonly code: string;
}

const magic = 'ostrakon link graph 1\n';
/** Length (8 bytes) and checksum (4) of a piece. */
const frame = 12;
/** More is no piece of ours: a typed array of 2^31 bytes and its neighbours. */
const mostBytes = 2 ** 32;

/**
 * A place for one snapshot. It is of use only to the code that wrote it: what names are indexed by follows from the code.
 *
 * @param path of the file; `code` changes with whatever decides the pieces (`codeDigest`); `tell` is told why a snapshot was not used or
 *   could not be written
 */
export function snapshotFile(path: string, code: string, tell: (message: string) => void) {
  return {
    ignored: tell,

    open() {
      const file = opened(path);
      if (file === null) return Promise.resolve(null);
      try {
        const head = file.next() as Head;
        if (head.code === code)
          return Promise.resolve({ seq: head.seq, hash: head.hash, pieces: () => iterator(file.next), close: file.close });
        tell('The snapshot was made by another version.');
      } catch (error) {
        tell(`The snapshot cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      }
      file.close();
      return Promise.resolve(null);
    },

    async write({ seq, hash }: Position, pieces: Iterable<unknown>): Promise<void> {
      const part = `${path}.${randomUUID()}.part`;
      try {
        sweep(path);
        const descriptor = openSync(part, 'wx', 0o600);
        try {
          writeAll(descriptor, Buffer.from(magic));
          writePiece(descriptor, { code, seq, hash } satisfies Head);
          for (const piece of pieces) {
            writePiece(descriptor, piece);
            await setImmediate();
          }
        } finally {
          closeSync(descriptor);
        }
        renameSync(part, path);
      } catch (error) {
        rmSync(part, { force: true });
        tell(`The snapshot could not be written: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

/** A digest of the code that makes and reads snapshots: every source file under the directories, and the version of Node.js. */
export function codeDigest(directories: readonly string[]): string {
  const digest = createHash('sha256').update(process.version);
  for (const directory of directories) {
    for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.[jt]s$/.test(name)) digest.update(name).update(readFileSync(join(directory, name)));
    }
  }
  return digest.digest('hex');
}

function opened(path: string): { readonly next: () => unknown; readonly close: () => void } | null {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch {
    return null;
  }
  const { size } = fstatSync(descriptor);
  let position = 0;
  const read = (length: number): Buffer => {
    if (position + length > size) throw new RangeError('it ends early');
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let done = 0; done < length;) {
      const got = readSync(descriptor, bytes, done, Math.min(length - done, 1 << 30), position + done);
      if (got === 0) throw new RangeError('it ends early');
      done += got;
    }
    position += length;
    return bytes;
  };
  return {
    next() {
      if (position === 0 && read(magic.length).toString() !== magic) throw new TypeError('it is none');
      const head = read(frame);
      const length = Number(head.readBigUInt64LE(0));
      if (length > mostBytes) throw new RangeError('a piece is too long');
      const bytes = read(length);
      if (crc32(bytes) !== head.readUInt32LE(8)) throw new RangeError('it is damaged');
      return deserialize(bytes) as unknown;
    },
    close() {
      closeSync(descriptor);
    },
  };
}

const iterator = (next: () => unknown): Iterator<unknown> => ({ next: () => ({ done: false, value: next() }) });

function writePiece(descriptor: number, piece: unknown): void {
  const bytes = serialize(piece);
  const head = Buffer.alloc(frame);
  head.writeBigUInt64LE(BigInt(bytes.length), 0);
  head.writeUInt32LE(crc32(bytes), 8);
  writeAll(descriptor, head);
  writeAll(descriptor, bytes);
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done, Math.min(bytes.length - done, 1 << 30));
}

/** Takes away what was not finished. A process that is writing now would be told that its file is gone, and that is no loss. */
function sweep(path: string): void {
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(`${basename(path)}.`) && name.endsWith('.part')) rmSync(join(dirname(path), name), { force: true });
  }
}
