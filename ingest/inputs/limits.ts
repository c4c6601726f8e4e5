/** What an archive may unpack to: a published list is some ten times its archive, a bomb a thousand times and more. */
import { listRejected } from '../listRejected.ts';

export interface UnpackLimits {
  /** How many times the size of what is packed may come out of it. */
  readonly ratio: number;
  /** Bytes that may come out of any archive, however small it is. */
  readonly free: number;
  /** Bytes that may come out of one file or archive in all. */
  readonly total: number;
  /** Files in one archive. */
  readonly files: number;
}

/** The largest lists published (ownership registers, LEI records) unpack to some ten gigabytes, at ten to thirty to one. */
export const unpackLimits: UnpackLimits = { ratio: 200, free: 32 * 2 ** 20, total: 200 * 2 ** 30, files: 1_000 };

/** Counts what comes out of one archive. */
export interface Meter {
  /** @throws {OstrakonError} LIST_REJECTED beyond the limits, naming the archive */
  add(bytes: number): void;
}

/** @param packed bytes of the archive as it lies on disk */
export function meterOf(name: string, packed: number, limits: UnpackLimits): Meter {
  let unpacked = 0;
  return {
    add(bytes) {
      unpacked += bytes;
      if (unpacked > limits.free && unpacked > packed * limits.ratio) {
        throw listRejected(`${name} unpacks to more than ${limits.ratio} times its size, as lists do not: it is taken for a zip bomb.`);
      }
      if (unpacked > limits.total) {
        throw listRejected(`${name} unpacks to more than ${Math.round(limits.total / 2 ** 20)} MB: it is taken for a zip bomb.`);
      }
    },
  };
}

/** What the first bytes of a file say it is packed as; null where it is not packed. */
export function packingOf(head: Uint8Array): 'gzip' | 'zip' | 'other' | null {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, index) => head[index] === byte);
  if (begins(0x1f, 0x8b)) return 'gzip';
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6) || begins(0x50, 0x4b, 7, 8)) return 'zip';
  // bzip2, xz, 7z, zstd, RAR: told by name rather than as text that cannot be read.
  const isOther =
    (begins(0x42, 0x5a, 0x68) && head[4] === 0x41 && head[5] === 0x59) ||
    begins(0xfd, 0x37, 0x7a, 0x58, 0x5a) ||
    begins(0x37, 0x7a, 0xbc, 0xaf) ||
    begins(0x28, 0xb5, 0x2f, 0xfd) ||
    begins(0x52, 0x61, 0x72, 0x21);
  return isOther ? 'other' : null;
}
