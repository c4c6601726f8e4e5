/** Distinct objects numbered from 0 in the order they came; equal by a key, which is worked out once an object. */
export class Interned<T extends object> {
  readonly values: T[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #byIdentity = new WeakMap<T, number>();
  readonly #keyOf: (value: T) => string;

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  number(value: T): number {
    const seen = this.#byIdentity.get(value);
    if (seen !== undefined) return seen;
    const key = this.#keyOf(value);
    const number = this.#byKey.get(key) ?? this.values.push(value) - 1;
    this.#byKey.set(key, number);
    this.#byIdentity.set(value, number);
    return number;
  }

  /** Puts the values of a snapshot into an empty table, under the numbers they had. */
  restore(values: readonly T[]): void {
    for (const value of values) this.number(value);
  }

  at(number: number): T {
    const value = this.values[number];
    if (value === undefined) throw new RangeError(`No interned value has the number ${number}.`);
    return value;
  }
}
