/** The files in a zip archive, unpacked as they are read. */
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { OstrakonError } from '../../domain/errors.ts';
import { listRejected } from '../listRejected.ts';
import { meterOf, type Meter, type UnpackLimits } from './limits.ts';
import { unreadable } from './unreadable.ts';

export interface ZipEntries {
  /** Without directories and what file managers put beside files; in the order of the names, `archive.zip/file`. */
  readonly entries: readonly { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }[];
  readonly close: () => void;
}

/** Entry names that an archive made to do harm uses; nothing is written to disk here, but such an archive is not a list. */
const unsafe = /^[\\/]|^[A-Za-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)|[\p{Cc}\\]/u;
const beside = /(?:^|\/)(?:__MACOSX\/|\.)/;

/**
 * Reads the directory of an archive.
 *
 * @param onRead told how many packed bytes have been used
 * @throws {OstrakonError} LIST_REJECTED where it is damaged, empty or encrypted, or holds unsafe names or too many files
 */
export async function zipEntries(
  file: { readonly path: string; readonly name: string; readonly size: number },
  limits: UnpackLimits,
  onRead: (bytes: number) => void,
): Promise<ZipEntries> {
  const damaged = (error: unknown): unknown => {
    const known = unreadable(file.name, error);
    return known === error ? listRejected(`${file.name} is not a whole zip archive: it is cut off or damaged.`) : known;
  };
  const zip = await openPromise(file.path, { lazyEntries: true, autoClose: false, strictFileNames: true }).catch((error: unknown) => {
    throw damaged(error);
  });
  const found: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (unsafe.test(entry.fileName)) throw listRejected(`${file.name} holds a file whose name leads out of the archive.`);
      if (entry.fileName.endsWith('/') || beside.test(entry.fileName)) continue;
      if (entry.isEncrypted()) throw listRejected(`${file.name} is encrypted: unpack it first.`);
      if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
        throw listRejected(`${file.name} is packed in a way that is not read: pack it with zip's ordinary method.`);
      }
      found.push(entry);
      if (found.length > limits.files) throw listRejected(`${file.name} holds more than ${limits.files} files.`);
    }
  } catch (error) {
    zip.close();
    if (error instanceof OstrakonError) throw error;
    const isName = error instanceof Error && /^(?:absolute path|invalid relative path|invalid characters)/.test(error.message);
    throw isName ? listRejected(`${file.name} holds a file whose name leads out of the archive.`) : damaged(error);
  }
  found.sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  // One meter for the archive: entries that share their packed bytes are each small for their size, and vast together.
  let meter = meterOf(file.name, file.size, limits);
  const entries = found.map((entry, index) => ({
    name: `${file.name}/${entry.fileName}`,
    bytes: {
      [Symbol.asyncIterator]: () => {
        if (index === 0) meter = meterOf(file.name, file.size, limits);
        return entryBytes(zip, entry, meter, onRead, damaged);
      },
    },
  }));
  return { entries, close: () => zip.close() };
}

async function* entryBytes(
  zip: ZipFile,
  entry: Entry,
  meter: Meter,
  onRead: (bytes: number) => void,
  damaged: (error: unknown) => unknown,
): AsyncGenerator<Uint8Array> {
  const share = entry.uncompressedSize === 0 ? 0 : entry.compressedSize / entry.uncompressedSize;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        meter.add(chunk.length);
        onRead(chunk.length * share);
        yield chunk;
      }
    } finally {
      stream.destroy();
    }
  } catch (error) {
    throw error instanceof OstrakonError ? error : damaged(error);
  }
}
