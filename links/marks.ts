/** Steps a walk may be long at most, and one more. */
const mostDepth = 16;

/**
 * How many steps away actors were found, for one walk at a time: four bytes an actor, cleared by moving on to other numbers.
 *
 * Kept between walks, so that a question about a few actors of a million need not begin by making room for all.
 */
export class Marks {
  #values = new Int32Array(64);
  #base = 0;
  #isTaken = false;

  /** Clears them for a walk over slots below `size`; to be followed by `end`. @throws where another walk has them */
  begin(size: number): void {
    if (this.#isTaken) throw new TypeError('Another walk is under way.');
    this.#isTaken = true;
    this.#base += mostDepth;
    if (size > this.#values.length) this.#values = new Int32Array(Math.ceil(size * 1.125));
    else if (this.#base > 2 ** 31 - 2 * mostDepth) this.#values.fill(0);
    else return;
    this.#base = mostDepth;
  }

  /** What is kept of each slot: its depth and `base`; less than `base` where it was not found. For loops that must be fast. */
  get values(): Int32Array {
    return this.#values;
  }

  get base(): number {
    return this.#base;
  }

  end(): void {
    this.#isTaken = false;
  }

  /** -1 for an actor that was not found. */
  depth(slot: number): number {
    const value = (this.#values[slot] ?? 0) - this.#base;
    return value < 0 ? -1 : value;
  }

  set(slot: number, depth: number): void {
    this.#values[slot] = this.#base + depth;
  }
}
