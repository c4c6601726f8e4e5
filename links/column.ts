type Numbers = Int32Array | Uint8Array | Float64Array;

/** A typed array that grows by doubling; reading past its length gives 0. */
export class Column<T extends Numbers> {
  #values: T;
  readonly #make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#values = make(1024);
  }

  get bytes(): number {
    return this.#values.byteLength;
  }

  /** For loops that must be fast; replaced when it grows, and longer than what was set. */
  get values(): T {
    return this.#values;
  }

  get(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** The first numbers, as they are now. */
  first(count: number): T {
    const values = this.#make(count);
    values.set(this.#values.subarray(0, count));
    return values;
  }

  /** Replaces everything by what `first` gave. */
  restore(values: T): void {
    this.#values = values;
  }

  set(index: number, value: number): void {
    if (index >= this.#values.length) {
      const grown = this.#make(Math.max(index + 1, this.#values.length * 2));
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[index] = value;
  }
}

export const int32Column = () => new Column((length) => new Int32Array(length));
export const byteColumn = () => new Column((length) => new Uint8Array(length));
export const float64Column = () => new Column((length) => new Float64Array(length));

export type AnyColumn = Column<Numbers>;

/** Gives each column what `first` gave of it. */
export function restoreAll(columns: readonly AnyColumn[], values: readonly Numbers[]): void {
  for (const [at, column] of columns.entries()) column.restore(values[at] ?? new Int32Array(0));
}
