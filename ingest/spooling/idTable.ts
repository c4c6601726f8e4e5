/** What is known of each id of a file, in columns: some 30 to 60 bytes an id, however long the ids are. */
import { randomBytes } from 'node:crypto';

/** No place, no record, no entry. */
export const none = 0xffff_ffff;

/**
 * Ids with the place where each stands, a hash of what it says, its kind and the records that speak of it.
 *
 * Ids are kept as keyed 64-bit hashes, not as text: two different ids of a file of ten million are taken for one with a chance of less
 * than 1 to 300,000, and the key, made anew for each table, keeps a file from bringing that about.
 */
export class IdTable {
  private slots = new Uint32Array(1 << 12).fill(none);
  private count = 0;
  private low = new Uint32Array(1 << 11);
  private high = new Uint32Array(1 << 11);
  /** 0 for an id that is only referred to. */
  private kind = new Uint8Array(1 << 11);
  private content = new Uint32Array(1 << 11);
  private line = new Uint32Array(1 << 11);
  private file = new Uint16Array(1 << 11);
  private last = new Uint32Array(1 << 11).fill(none);
  private positions = new Float64Array(1 << 11);
  private previous = new Uint32Array(1 << 11);
  private records = 0;
  private readonly seeds = new Uint32Array(randomBytes(8).buffer.slice(0, 8));

  /** The entry of an id, made where there is none. */
  add(id: string): number {
    const [low, high] = this.hashes(id);
    const slot = this.slotOf(low, high);
    const found = this.slots[slot] ?? none;
    if (found !== none) return found;
    if (this.count === this.low.length) this.widen();
    const entry = this.count;
    this.count += 1;
    this.low[entry] = low;
    this.high[entry] = high;
    this.slots[slot] = entry;
    if (this.count * 2 > this.slots.length) this.rehash();
    return entry;
  }

  /** The entry of an id; null where there is none. */
  find(id: string): number | null {
    const [low, high] = this.hashes(id);
    const found = this.slots[this.slotOf(low, high)] ?? none;
    return found === none ? null : found;
  }

  /** What an id is; 0 for one that is only referred to or not there at all. */
  kindOf(id: string): number {
    const entry = this.find(id);
    return entry === null ? 0 : (this.kind[entry] ?? 0);
  }

  /** Says where an entry stands, what it is (1 to 255) and what it says. */
  place(entry: number, said: { readonly kind: number; readonly content: number; readonly file: number; readonly line: number }): void {
    this.kind[entry] = said.kind;
    this.content[entry] = said.content;
    this.file[entry] = said.file;
    this.line[entry] = said.line;
  }

  placeOf(entry: number): { readonly kind: number; readonly content: number; readonly file: number; readonly line: number } {
    return {
      kind: this.kind[entry] ?? 0,
      content: this.content[entry] ?? 0,
      file: this.file[entry] ?? 0,
      line: this.line[entry] ?? 0,
    };
  }

  /** Says that the record at a position speaks of an entry. */
  attach(entry: number, position: number): void {
    if (this.records === this.positions.length) {
      this.positions = widened(this.positions, Float64Array);
      this.previous = widened(this.previous, Uint32Array);
    }
    this.positions[this.records] = position;
    this.previous[this.records] = this.last[entry] ?? none;
    this.last[entry] = this.records;
    this.records += 1;
  }

  /** Positions of the records that speak of an id, in the order they came. */
  attached(id: string): number[] {
    const entry = this.find(id);
    const found: number[] = [];
    if (entry === null) return found;
    for (let record = this.last[entry] ?? none; record !== none; record = this.previous[record] ?? none) {
      found.push(this.positions[record] ?? 0);
    }
    return found.reverse();
  }

  private hashes(id: string): [number, number] {
    return [textHash(id, this.seeds[0] ?? 0), textHash(id, this.seeds[1] ?? 0)];
  }

  private slotOf(low: number, high: number): number {
    const mask = this.slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] ?? none;
      if (entry === none || (this.low[entry] === low && this.high[entry] === high)) return slot;
    }
  }

  private widen(): void {
    this.low = widened(this.low, Uint32Array);
    this.high = widened(this.high, Uint32Array);
    this.kind = widened(this.kind, Uint8Array);
    this.content = widened(this.content, Uint32Array);
    this.line = widened(this.line, Uint32Array);
    this.file = widened(this.file, Uint16Array);
    const last = new Uint32Array(this.last.length * 2).fill(none);
    last.set(this.last);
    this.last = last;
  }

  private rehash(): void {
    this.slots = new Uint32Array(this.slots.length * 2).fill(none);
    for (let entry = 0; entry < this.count; entry += 1) this.slots[this.slotOf(this.low[entry] ?? 0, this.high[entry] ?? 0)] = entry;
  }
}

/** A 32-bit hash of text under a key. */
export function textHash(text: string, seed: number): number {
  let hash = seed ^ Math.imul(text.length, 0x9e3779b1);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0xcc9e2d51);
    hash = (hash << 15) | (hash >>> 17);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function widened<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(column: T, make: new (length: number) => T): T {
  const wide = new make(column.length * 2);
  wide.set(column);
  return wide;
}
