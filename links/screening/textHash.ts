/**
 * Hashes of texts as sums of powers, so that the hash of a text with a letter more, less or another follows from its own in a few steps.
 *
 * @see Karp and Rabin 1987
 */
const base = 0x01000193;
const longest = 64;

const powers = new Int32Array(longest + 2);
powers[0] = 1;
for (let at = 1; at < powers.length; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 0, base);

const powerOf = (exponent: number): number => powers[Math.min(exponent, longest + 1)] ?? 0;

/** Texts are read to 64 letters. */
export function textHash(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length && at < longest; at += 1) hash = (Math.imul(hash, base) + text.charCodeAt(at)) | 0;
  return hash;
}

/** The hash of a text that stands as codes in a pool. */
export function codesHash(codes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to && at < from + longest; at += 1) hash = (Math.imul(hash, base) + (codes[at] ?? 0)) | 0;
  return hash;
}

/** A text whose neighbours' hashes are asked for. */
export class TextNeighbours {
  readonly #text: string;
  readonly #hash: number;
  /** Hashes of what comes before each place. */
  readonly #before: Int32Array;

  constructor(text: string) {
    this.#text = text.slice(0, longest);
    this.#before = new Int32Array(this.#text.length + 1);
    for (let at = 0; at < this.#text.length; at += 1)
      this.#before[at + 1] = (Math.imul(this.#before[at] ?? 0, base) + this.#text.charCodeAt(at)) | 0;
    this.#hash = this.#before[this.#text.length] ?? 0;
  }

  get length(): number {
    return this.#text.length;
  }

  /** With another letter at a place. */
  changed(at: number, code: number): number {
    return (this.#hash + Math.imul(code - this.#text.charCodeAt(at), powerOf(this.length - 1 - at))) | 0;
  }

  /** Without the letter at a place. */
  shortened(at: number): number {
    return (Math.imul(this.#before[at] ?? 0, powerOf(this.length - 1 - at)) + this.#after(at + 1)) | 0;
  }

  /** With a letter more before a place. */
  lengthened(at: number, code: number): number {
    const left = this.length - at;
    return (Math.imul(this.#before[at] ?? 0, powerOf(left + 1)) + Math.imul(code, powerOf(left)) + this.#after(at)) | 0;
  }

  /** With the letters at a place and after it exchanged. */
  turned(at: number): number {
    const difference = this.#text.charCodeAt(at + 1) - this.#text.charCodeAt(at);
    return (this.#hash + Math.imul(difference, powerOf(this.length - 1 - at)) - Math.imul(difference, powerOf(this.length - 2 - at))) | 0;
  }

  #after(at: number): number {
    return (this.#hash - Math.imul(this.#before[at] ?? 0, powerOf(this.length - at))) | 0;
  }
}
