/**
 * The snapshot of a link graph in a file beside the store: pieces with their lengths and checksums, replaced as a whole. A piece is a value
 * without its typed arrays, and then each of those by itself: read into a buffer of its own, it needs no copy and keeps nothing else alive.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { DefaultSerializer, Deserializer } from 'node:v8';
import { crc32 } from 'node:zlib';

/** The commit up to which everything is in it, and the hash of that commit. */
interface Position {
  readonly seq: number;
  readonly hash: string;
}

interface Head extends Position {
  readonly code: string;
}

const magic = 'ostrakon link graph 2\n';
/** Length (8 bytes) and checksum (4) of a part of a piece. */
const frame = 12;
/** More is no part of ours: texts are addressed in 32 bits. */
const mostBytes = 2 ** 32;
const arrayTypes = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array];
type NumberArray = InstanceType<(typeof arrayTypes)[number]>;

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
  const readPart = (): Buffer => {
    const head = read(frame);
    const length = Number(head.readBigUInt64LE(0));
    if (length > mostBytes) throw new RangeError('a part is too long');
    const bytes = read(length);
    if (crc32(bytes) !== head.readUInt32LE(8)) throw new RangeError('it is damaged');
    return bytes;
  };
  return {
    next() {
      if (position === 0 && read(magic.length).toString() !== magic) throw new TypeError('it is none');
      return new PieceReader(readPart(), readPart).value();
    },
    close() {
      closeSync(descriptor);
    },
  };
}

/** Writes a value with the type of each typed array in its place; the arrays themselves follow in that order. */
class PieceWriter extends DefaultSerializer {
  readonly arrays: NumberArray[] = [];

  bytesOf(piece: unknown): Buffer {
    this.writeHeader();
    this.writeValue(piece);
    return this.releaseBuffer();
  }

  _writeHostObject(value: NumberArray): void {
    const type = arrayTypes.findIndex((one) => value instanceof one);
    if (type < 0) throw new TypeError('such an array is not written');
    this.writeUint32(type);
    this.arrays.push(value);
  }
}

class PieceReader extends Deserializer {
  readonly #readArray: () => Buffer;

  constructor(bytes: Buffer, readArray: () => Buffer) {
    super(bytes);
    this.#readArray = readArray;
  }

  value(): unknown {
    this.readHeader();
    return this.readValue();
  }

  _readHostObject(): NumberArray {
    const Type = arrayTypes[this.readUint32()];
    if (Type === undefined) throw new TypeError('there is an array of an unknown type');
    const { buffer, byteOffset, byteLength } = this.#readArray();
    return new Type(buffer as ArrayBuffer, byteOffset, byteLength / Type.BYTES_PER_ELEMENT);
  }
}

const iterator = (next: () => unknown): Iterator<unknown> => ({ next: () => ({ done: false, value: next() }) });

function writePiece(descriptor: number, piece: unknown): void {
  const writer = new PieceWriter();
  writePart(descriptor, writer.bytesOf(piece));
  for (const array of writer.arrays) writePart(descriptor, Buffer.from(array.buffer, array.byteOffset, array.byteLength));
}

function writePart(descriptor: number, bytes: Buffer): void {
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
