/** Makes an array of the same numbers with at least `length` places, the new ones 0. */
export function widened<T extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  values: T,
  length: number,
): T {
  if (length <= values.length) return values;
  const made = new (values.constructor as new (places: number) => T)(Math.max(length, values.length * 2, 64));
  made.set(values);
  return made;
}

/**
 * A list of whole numbers for each of many keys, all in one array.
 *
 * A list of n entries occupies a block of the least power of two that holds it, so the block's size follows from the length; blocks that
 * lists grow out of or shrink from are used again. Entries have no order. The three arrays are public for loops that must be fast; they are
 * replaced when they grow.
 */
export class Segments {
  pool = new Int32Array(64);
  /** Where a key's block begins; meaningless for an empty list. */
  starts = new Int32Array(64);
  lengths = new Int32Array(64);
  #used = 0;
  /** First free block by the logarithm of its size; each free block's first place holds the next one. -1 ends the list. */
  readonly #free = new Int32Array(32).fill(-1);

  get bytes(): number {
    return this.pool.byteLength + this.starts.byteLength + this.lengths.byteLength;
  }

  /** One more than the highest key that ever had an entry. */
  keys = 0;

  length(key: number): number {
    return this.lengths[key] ?? 0;
  }

  /** @param index below the length */
  at(key: number, index: number): number {
    return this.pool[(this.starts[key] ?? 0) + index] ?? 0;
  }

  add(key: number, value: number): void {
    if (key >= this.keys) {
      this.keys = key + 1;
      this.starts = widened(this.starts, this.keys);
      this.lengths = widened(this.lengths, this.keys);
    }
    const length = this.length(key);
    // A full block's length is its size: a power of two.
    if ((length & (length - 1)) === 0) this.#move(key, length);
    this.pool[(this.starts[key] ?? 0) + length] = value;
    this.lengths[key] = length + 1;
  }

  /** Removes one entry of that value; none where there is none. */
  remove(key: number, value: number): void {
    const length = this.length(key);
    const start = this.starts[key] ?? 0;
    const index = this.pool.subarray(start, start + length).indexOf(value);
    if (index < 0) return;
    this.pool[start + index] = this.pool[start + length - 1] ?? 0;
    this.lengths[key] = length - 1;
    const left = length - 1;
    if (left === 0) this.#release(start, 0);
    else if ((left & (left - 1)) === 0) this.#release(start + left, sizeClass(left));
  }

  #move(key: number, length: number): void {
    const from = this.starts[key] ?? 0;
    const to = this.#take(length === 0 ? 0 : sizeClass(length) + 1);
    this.pool.copyWithin(to, from, from + length);
    this.starts[key] = to;
    if (length > 0) this.#release(from, sizeClass(length));
  }

  #take(size: number): number {
    const free = this.#free[size] ?? -1;
    if (free >= 0) {
      this.#free[size] = this.pool[free] ?? -1;
      return free;
    }
    const start = this.#used;
    this.#used += 1 << size;
    this.pool = widened(this.pool, this.#used);
    return start;
  }

  #release(start: number, size: number): void {
    this.pool[start] = this.#free[size] ?? -1;
    this.#free[size] = start;
  }
}

/** The logarithm of a power of two. */
const sizeClass = (size: number): number => 31 - Math.clz32(size);
