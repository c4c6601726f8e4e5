import type { NameTable } from './nameTable.ts';

/** Names come in one by one until they are this many, and this part of those in order; then all are put in order anew. */
const looseAtLeast = 256;
const loosePart = 1 / 16;

/**
 * Which names have a word: four bytes for each word of each name, in one array by word. Names that came since it was made are kept loose.
 *
 * A name that has a word twice may be met twice, and one that was removed goes on being met: whoever reads looks.
 */
export class Postings {
  readonly #names: NameTable;
  #entries = new Uint32Array(0);
  #starts = new Uint32Array(1);
  /** Names below it are in order, those from it on loose, as far as `#looseEnd`. */
  #orderedEnd = 0;
  #looseEnd = 0;
  readonly #loose = new Map<number, number[]>();

  constructor(names: NameTable) {
    this.#names = names;
  }

  /** What names in order take; loose ones are few. */
  get bytes(): number {
    return this.#entries.byteLength + this.#starts.byteLength;
  }

  /**
   * Takes in the names that were added since the last time; to be called before reading.
   *
   * @param compact called before all names are put in order anew: names may be renumbered there, and only there
   */
  settle(wordCount: number, compact: () => void): void {
    const changed = this.#names.end - this.#orderedEnd + this.#names.removed;
    if (changed > looseAtLeast + this.#orderedEnd * loosePart) {
      compact();
      this.#order(wordCount);
    }
    for (; this.#looseEnd < this.#names.end; this.#looseEnd += 1)
      for (const word of this.#names.words(this.#looseEnd)) {
        const list = this.#loose.get(word);
        if (list === undefined) this.#loose.set(word, [this.#looseEnd]);
        else list.push(this.#looseEnd);
      }
  }

  /** Forgets what is in order, because the names were numbered anew; to be followed by `settle`. */
  forget(): void {
    this.#entries = new Uint32Array(0);
    this.#starts = new Uint32Array(1);
    [this.#orderedEnd, this.#looseEnd] = [0, 0];
    this.#loose.clear();
  }

  /** The names in order that have a word, as they stand in `entries`. */
  from(word: number): number {
    return this.#starts[word] ?? 0;
  }
  to(word: number): number {
    return this.#starts[word + 1] ?? 0;
  }
  get entries(): Uint32Array {
    return this.#entries;
  }
  /** The others that have it. */
  loose(word: number): readonly number[] {
    return this.#loose.get(word) ?? none;
  }

  #order(wordCount: number): void {
    const names = this.#names;
    const starts = new Uint32Array(wordCount + 2);
    for (let name = 0; name < names.end; name += 1) for (const word of names.words(name)) starts[word + 2] = (starts[word + 2] ?? 0) + 1;
    for (let at = 2; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    // Counted two places on: while a word's entries are filled in, its start moves to where the next one's is.
    const entries = new Uint32Array(starts[wordCount + 1] ?? 0);
    for (let name = 0; name < names.end; name += 1)
      for (const word of names.words(name)) {
        const at = starts[word + 1] ?? 0;
        entries[at] = name;
        starts[word + 1] = at + 1;
      }
    this.#entries = entries;
    this.#starts = starts;
    this.#loose.clear();
    this.#orderedEnd = names.end;
    this.#looseEnd = names.end;
  }
}

const none: readonly number[] = [];
