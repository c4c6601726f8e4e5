/** Files, directories, gzip files and zip archives as the inputs of a list. */
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { fileNames } from '../fileNames.ts';
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';
import { meterOf, packingOf, unpackLimits, type Meter, type UnpackLimits } from './limits.ts';
import { unreadable } from './unreadable.ts';
import { zipEntries } from './zipEntries.ts';

/** What paths hold. Every input may be read more than once, each time from its beginning. */
export interface OpenedInputs {
  readonly inputs: readonly Input[];
  /** Bytes on disk of everything that is to be read. */
  readonly size: number;
  /** Bytes of it read since the last `rewind`. */
  readonly read: () => number;
  readonly rewind: () => void;
  /** Releases archives; nothing can be read afterwards. */
  readonly close: () => void;
}

interface File {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

const chunkSize = 1 << 18;
/** Text that opens with these bytes is no list, but somebody packed twice. */
const headLength = 8;

/**
 * Opens the paths: a directory stands for the files in it, those of archives for what is in them, in the order of their names. Packed
 * files are recognised by their first bytes, whatever they are called; `.gz` is left out of the names that messages use.
 *
 * @throws {OstrakonError} LIST_REJECTED where a path is missing, unreadable, no file or empty directory, or an archive that is damaged,
 *   encrypted, holds unsafe names or too many files. While an input is read: the same for one that is cut off, unpacks to more than the
 *   limits, or is an archive itself
 */
export async function openInputs(paths: readonly string[], limits: UnpackLimits = unpackLimits): Promise<OpenedInputs> {
  const files = await filesOf(paths);
  const counted = { bytes: 0 };
  const inputs: Input[] = [];
  const closers: (() => void)[] = [];
  const close = (): void => {
    for (const closer of closers.splice(0)) closer();
  };
  try {
    for (const file of files) {
      const packing = packingOf(await headOf(file));
      if (packing === 'other')
        throw listRejected(`${file.name} is packed in a way that is not read: unpack it, or pack it with gzip or zip.`);
      if (packing === 'zip') {
        const archive = await zipEntries(file, limits, (bytes) => (counted.bytes += bytes));
        closers.push(archive.close);
        inputs.push(...archive.entries.map(({ name, bytes }) => ({ name, bytes: notPacked(name, bytes) })));
      } else if (packing === 'gzip') {
        const name = file.name.replace(/\.gz$/i, '');
        const meter = (): Meter => meterOf(file.name, file.size, limits);
        inputs.push({
          name,
          bytes: notPacked(
            file.name,
            again(() => unpacked(file, meter(), counted)),
          ),
        });
      } else {
        inputs.push({ name: file.name, bytes: again(() => contents(file, counted)) });
      }
    }
  } catch (error) {
    close();
    throw error;
  }
  if (inputs.length === 0) throw listRejected(`${paths.map((path) => basename(path)).join(', ')}: there is no file in it.`);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  return { inputs, size, read: () => counted.bytes, rewind: () => (counted.bytes = 0), close };
}

async function filesOf(paths: readonly string[]): Promise<File[]> {
  const found: { path: string; size: number }[] = [];
  for (const path of paths) {
    const name = basename(path);
    try {
      const facts = await stat(path);
      if (facts.isDirectory()) {
        const inside = await readdir(path, { withFileTypes: true });
        const names = inside.filter((one) => !one.isDirectory() && !one.name.startsWith('.')).map((one) => one.name);
        for (const each of names.sort()) {
          const within = await stat(join(path, each));
          if (within.isFile()) found.push({ path: join(path, each), size: within.size });
        }
      } else if (facts.isFile()) found.push({ path, size: facts.size });
      else throw listRejected(`${name} is neither a file nor a directory.`);
    } catch (error) {
      throw unreadable(name, error);
    }
  }
  const names = fileNames(found.map(({ path }) => path));
  return found.map((file, index) => ({ ...file, name: names[index] ?? basename(file.path) }));
}

async function headOf({ path, name }: File): Promise<Uint8Array> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** An iterable that begins anew each time. */
function again(read: () => AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: read };
}

async function* contents({ path, name }: File, counted: { bytes: number }): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>) {
      counted.bytes += chunk.length;
      yield chunk;
    }
  } catch (error) {
    throw unreadable(name, error);
  }
}

async function* unpacked(file: File, meter: Meter, counted: { bytes: number }): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(file.path, { highWaterMark: chunkSize });
  const gunzip = createGunzip({ chunkSize });
  packed.on('data', (chunk) => (counted.bytes += chunk.length));
  packed.on('error', (error) => gunzip.destroy(error));
  packed.pipe(gunzip);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      meter.add(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw unreadable(file.name, error);
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}

/** The same bytes, unless they are packed once more. */
function notPacked(name: string, bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return again(async function* () {
    let isFirst = true;
    for await (const chunk of bytes) {
      if (isFirst && packingOf(chunk) !== null)
        throw listRejected(`${name} is an archive within an archive, which is not read: unpack it once.`);
      isFirst = false;
      yield chunk;
    }
  });
}
