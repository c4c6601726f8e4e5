import { resized, widened } from './resized.ts';
import type { AlikeWord } from './wordFinder.ts';

/** Rarity is reckoned as if so many public names more were indexed, so that a short list has no common words. */
const assumedNames = 2_000;
/** Weights are kept of counts below it. */
const keptCounts = 1_024;

/**
 * How rare words are, counted over names of actors that anyone may see: a count of others would show that they exist.
 */
export class Rarity {
  #counts = new Uint32Array(64);
  #names = 0;
  /** The names counted and assumed when a weight was last reckoned, and the logarithm of that. */
  #size = 0;
  #logOfSize = 1;
  /** Weights by count, as far as they were reckoned at that size; 0 where not. */
  readonly #weights = new Float64Array(keptCounts);

  get bytes(): number {
    return this.#counts.byteLength;
  }

  /** Counts a public name's words, each once, or takes them back. */
  count(words: Iterable<number>, step: 1 | -1): void {
    this.#names += step;
    for (const id of new Set(words)) {
      this.#counts = widened(this.#counts, id + 1);
      this.#counts[id] = (this.#counts[id] ?? 0) + step;
    }
  }

  /** How many public names have a word. */
  of(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** The same of a word asked for, -1 for one nobody has: then as many as have the commonest that it could be a spelling of. */
  ofAsked(id: number, alike: readonly AlikeWord[]): number {
    if (this.of(id) > 0) return this.of(id);
    let count = 0;
    for (const word of alike) if (word.likeness >= 0.8) count = Math.max(count, this.of(word.id) * (word.likeness - 0.3));
    return count;
  }

  /** Whether a word asked for is one of public names, or spelt nearly so. */
  isFound(alike: readonly AlikeWord[]): boolean {
    return alike.some(({ id, likeness }) => likeness >= 0.86 && this.of(id) > 0);
  }

  /** What a word weighs that so many names have, as a part of its weight by role: 0.4 to 1.1. */
  weight(count: number): number {
    const size = this.#names + assumedNames;
    if (size !== this.#size) {
      [this.#size, this.#logOfSize] = [size, Math.log(size)];
      this.#weights.fill(0);
    }
    // Counts of words asked for may be fractions.
    if (count >= keptCounts || !Number.isInteger(count)) return this.#reckoned(count);
    const kept = this.#weights[count] ?? 0;
    return kept > 0 ? kept : (this.#weights[count] = this.#reckoned(count));
  }

  #reckoned(count: number): number {
    return Math.min(1.1, 0.4 + 0.85 * (Math.log(this.#size / (1 + count)) / this.#logOfSize));
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    return { counts: this.#counts, names: this.#names };
  }

  /** Takes back what `keep` gave. */
  restore({ counts, names }: ReturnType<Rarity['keep']>): void {
    [this.#counts, this.#names] = [counts, names];
  }

  /** Gives back room that is not needed for words below `size`. */
  trim(size: number): void {
    this.#counts = resized(this.#counts, size);
  }
}
