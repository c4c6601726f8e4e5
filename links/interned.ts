/** Distinct values numbered from 0 in the order they came; equal by a key. */
export class Interned<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #keyOf: (value: T) => string;

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  number(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }

  at(number: number): T {
    const value = this.values[number];
    if (value === undefined) throw new RangeError(`No interned value has the number ${number}.`);
    return value;
  }
}
