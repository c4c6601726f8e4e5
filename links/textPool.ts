import { resized, widened } from './screening/resized.ts';

/**
 * Distinct texts numbered from 0 in the order they came, each kept once, as bytes in one array: some five bytes and a half a text beside
 * its own.
 *
 * A text is kept as its UTF-16 units, each in one to three bytes as UTF-8 has them. So any text comes back as it was, half a surrogate
 * pair included, and bytes stand in the order of the texts. Texts are never taken out: `keep` leaves out those that nobody needs.
 */
export class TextPool {
  #bytes = new Uint8Array(1024);
  #starts = new Uint32Array(64);
  #size = 0;
  /** Number plus 1 by place; 0 for a place that is free. */
  #places = new Uint32Array(64);

  get size(): number {
    return this.#size;
  }

  get bytes(): number {
    return this.#bytes.byteLength + this.#starts.byteLength + this.#places.byteLength;
  }

  /** The number of a text, new or known. */
  number(text: string): number {
    const start = this.#starts[this.#size] ?? 0;
    const end = this.#write(text, start);
    const hash = hashOf(this.#bytes, start, end);
    const known = this.#find(hash, start, end);
    if (known >= 0) return known;
    const number = this.#size;
    this.#size += 1;
    this.#starts = widened(this.#starts, this.#size + 1);
    this.#starts[this.#size] = end;
    if (this.#size * 4 > this.#places.length * 3) this.#place(this.#places.length * 2);
    else this.#put(hash, number);
    return number;
  }

  /** The number of a text; -1 where it is not known. */
  find(text: string): number {
    // Written behind the last text, where the next one will be.
    const start = this.#starts[this.#size] ?? 0;
    const end = this.#write(text, start);
    return this.#find(hashOf(this.#bytes, start, end), start, end);
  }

  /** The text of a number; empty for a number that there is not. */
  at(number: number): string {
    if (number < 0 || number >= this.#size) return '';
    return read(this.#bytes, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0);
  }

  /** Orders two numbers as `<` orders their texts. */
  compare(one: number, other: number): number {
    if (one === other) return 0;
    const bytes = this.#bytes;
    const [from, to] = [this.#starts[one] ?? 0, this.#starts[one + 1] ?? 0];
    const [start, end] = [this.#starts[other] ?? 0, this.#starts[other + 1] ?? 0];
    const shared = Math.min(to - from, end - start);
    for (let at = 0; at < shared; at += 1) {
      const difference = (bytes[from + at] ?? 0) - (bytes[start + at] ?? 0);
      if (difference !== 0) return difference < 0 ? -1 : 1;
    }
    return to - from === end - start ? 0 : to - from < end - start ? -1 : 1;
  }

  /** For each number of some texts one that stands as its text does among them; equal ones say nothing of the order. */
  keys(numbers: readonly number[]): Float64Array {
    const bytes = this.#bytes;
    const first = this.#starts[numbers[0] ?? 0] ?? 0;
    let shared = (this.#starts[(numbers[0] ?? 0) + 1] ?? 0) - first;
    for (const number of numbers) {
      const start = this.#starts[number] ?? 0;
      shared = Math.min(shared, (this.#starts[number + 1] ?? 0) - start);
      for (let at = 0; at < shared; at += 1) if (bytes[first + at] !== bytes[start + at]) shared = at;
    }
    const keys = new Float64Array(numbers.length);
    for (let place = 0; place < numbers.length; place += 1) {
      const number = numbers[place] ?? 0;
      const start = (this.#starts[number] ?? 0) + shared;
      const end = this.#starts[number + 1] ?? 0;
      let key = 0;
      for (let at = start; at < start + keyBytes; at += 1) key = 256 * key + (at < end ? (bytes[at] ?? 0) : 0);
      keys[place] = key;
    }
    return keys;
  }

  /**
   * Everything it holds that is needed, for a snapshot; `restore` takes it back.
   *
   * @param columns numbers of the texts that are needed beside the first one; rewritten to the numbers that the texts have in what is
   *   kept. Absent: all are needed, and keep their numbers.
   */
  keep(columns?: readonly (Int32Array | Uint32Array)[]): TextsKept {
    if (columns === undefined) return this.#kept();
    const numbers = new Int32Array(this.#size);
    // The first is what tables have where there is no text.
    numbers[0] = 1;
    for (const column of columns) for (const number of column) numbers[number] = 1;
    const needed = new TextPool();
    // In the order they came, so that equal graphs are kept alike.
    for (const [number, isNeeded] of numbers.entries()) if (isNeeded === 1) numbers[number] = needed.number(this.at(number));
    for (const column of columns) for (const [at, number] of column.entries()) column[at] = numbers[number] ?? 0;
    return needed.#kept();
  }

  /** Takes back what `keep` gave, into an empty pool. */
  restore(kept: TextsKept): void {
    [this.#bytes, this.#starts, this.#places, this.#size] = [kept.bytes, kept.starts, kept.places, kept.size];
  }
  #kept(): TextsKept {
    const end = this.#starts[this.#size] ?? 0;
    const [bytes, starts] = [resized(this.#bytes, end), resized(this.#starts, this.#size + 1)];
    return { bytes, starts, places: this.#places, size: this.#size };
  }

  /** Writes a text from a place on, where there may be less room than it takes. The end. */
  #write(text: string, start: number): number {
    if (start + 3 * text.length > mostBytes) throw new RangeError('The texts of the link graph have outgrown what can be addressed.');
    this.#bytes = widened(this.#bytes, start + 3 * text.length);
    const bytes = this.#bytes;
    let to = start;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) bytes[to++] = unit;
      else {
        if (unit < 0x800) bytes[to++] = 0xc0 | (unit >> 6);
        else {
          bytes[to++] = 0xe0 | (unit >> 12);
          bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
        }
        bytes[to++] = 0x80 | (unit & 0x3f);
      }
    }
    return to;
  }

  #find(hash: number, start: number, end: number): number {
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0 || this.#is(number, start, end)) return number;
    }
  }

  #is(number: number, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    const bytes = this.#bytes;
    for (let at = start; at < end; at += 1) if (bytes[from + at - start] !== bytes[at]) return false;
    return true;
  }

  #put(hash: number, number: number): void {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = number + 1;
  }

  /** Puts all of them in a larger table. */
  #place(length: number): void {
    this.#places = new Uint32Array(length);
    for (let number = 0; number < this.#size; number += 1)
      this.#put(hashOf(this.#bytes, this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0), number);
  }
}

export interface TextsKept {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly places: Uint32Array<ArrayBuffer>;
  readonly size: number;
}

/** Where a text begins is kept in 32 bits. */
const mostBytes = 2 ** 32 - 1;
/** What a number holds exactly. */
const keyBytes = 6;
/** Begins a unit in three bytes, half a surrogate pair among them: those UTF-8 has otherwise. */
const mayBeHalf = 0xed;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Every bit of the bytes has a bearing on every bit of it, the lowest among them. @see Appleby, MurmurHash3, the last step */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 0x01000193) ^ (bytes[at] ?? 0)) | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function read(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  return part.includes(mayBeHalf) ? readUnits(part) : decoder.decode(part);
}

function readUnits(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const [byte = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : 3;
    const unit = length === 1 ? byte : length === 2 ? ((byte & 0x1f) << 6) | (second & 0x3f) : unitOfThree(byte, second, third);
    text += String.fromCharCode(unit);
    at += length;
  }
  return text;
}

const unitOfThree = (first: number, second: number, third: number): number =>
  ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
