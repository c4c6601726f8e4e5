/** Several files as one zip, without compression: the same files make the same bytes. */
import type { Day } from '../domain/model.ts';

export interface ZippedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * The archive in pieces, in order. Names are UTF-8; every file has the day given as its date.
 *
 * @see PKWARE APPNOTE.TXT 6.3, 4.3 (layout) and 4.4 (fields)
 */
export function* zip(files: readonly ZippedFile[], day: Day): Generator<Uint8Array> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const dosDate = ((Math.max(year, 1980) - 1980) << 9) | (month << 5) | date;
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of files) {
    const nameBytes = new TextEncoder().encode(name);
    // Version 2.0, names in UTF-8, stored, midnight.
    const described = [20, 0x0800, 0, 0, dosDate].map(short);
    const sizes = [crc32(content), content.length, content.length].map(long);
    const lengths = [short(nameBytes.length), short(0)];
    const header = joined([long(0x04034b50), ...described, ...sizes, ...lengths, nameBytes]);
    const attributes = [short(0), short(0), short(0), long(0), long(offset)];
    entries.push(joined([long(0x02014b50), short(20), ...described, ...sizes, ...lengths, ...attributes, nameBytes]));
    offset += header.length + content.length;
    yield header;
    yield content;
  }
  const directory = joined(entries);
  const counts = [short(0), short(0), short(files.length), short(files.length)];
  yield directory;
  yield joined([long(0x06054b50), ...counts, long(directory.length), long(offset), short(0)]);
}

const short = (value: number) => new Uint8Array([value & 0xff, (value >>> 8) & 0xff]);
const long = (value: number) => new Uint8Array([value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff]);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (remainders[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
