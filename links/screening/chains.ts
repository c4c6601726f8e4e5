import { resized, widened } from './resized.ts';

/**
 * Numbers under hashes, where many share one: each number is under one hash, and points at the one before it.
 *
 * Texts of one hash share a chain; whoever reads compares what it finds. Nothing is ever taken out.
 */
export class Chains {
  /** Hash and newest number plus 1 by place; a number of 0 marks a place that is free. */
  #hashes = new Int32Array(64);
  #newest = new Uint32Array(64);
  #places = 0;
  /** Which hashes belong at each place, by three more of their bits: most that are asked for are not there, and this says so at once. */
  #belonging = new Uint8Array(64);
  /** The number before each, plus 1. */
  #before = new Uint32Array(64);

  get bytes(): number {
    return this.#hashes.byteLength + this.#newest.byteLength + this.#belonging.byteLength + this.#before.byteLength;
  }

  add(hash: number, id: number): void {
    if (this.#places * 3 >= this.#hashes.length * 2) this.#grow();
    const place = this.#placeOf(hash);
    const newest = this.#newest[place] ?? 0;
    if (newest === 0) {
      this.#hashes[place] = hash;
      this.#places += 1;
      this.#note(hash);
    }
    this.#before = widened(this.#before, id + 1);
    this.#before[id] = newest;
    this.#newest[place] = id + 1;
  }

  /** The newest number under a hash; -1 where there is none. */
  newest(hash: number): number {
    const mixed = mixOf(hash);
    const noted = this.#belonging[(mixed >>> 3) & (this.#hashes.length - 1)] ?? 0;
    return ((noted >>> (mixed & 7)) & 1) === 0 ? -1 : (this.#newest[this.#placeOf(hash)] ?? 0) - 1;
  }

  /** The number that came before another under its hash; -1 where it was the first. */
  before(id: number): number {
    return (this.#before[id] ?? 0) - 1;
  }

  /** Gives back room that is not needed for numbers below `count`. */
  trim(count: number): void {
    this.#before = resized(this.#before, count);
  }

  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let place = (mixOf(hash) >>> 3) & mask;
    while (this.#newest[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & mask;
    return place;
  }

  #note(hash: number): void {
    const mixed = mixOf(hash);
    const home = (mixed >>> 3) & (this.#hashes.length - 1);
    this.#belonging[home] = (this.#belonging[home] ?? 0) | (1 << (mixed & 7));
  }

  #grow(): void {
    const [hashes, newest] = [this.#hashes, this.#newest];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#newest = new Uint32Array(hashes.length * 2);
    this.#belonging = new Uint8Array(hashes.length * 2);
    for (let at = 0; at < hashes.length; at += 1) {
      if (newest[at] === 0) continue;
      const hash = hashes[at] ?? 0;
      const place = this.#placeOf(hash);
      this.#hashes[place] = hash;
      this.#newest[place] = newest[at] ?? 0;
      this.#note(hash);
    }
  }
}

/** Three bits that tell hashes of one place apart, and above them the place, among as many as there are. */
const mixOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 4;
