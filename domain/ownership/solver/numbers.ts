import { widened } from '../stakes/widened.ts';

/** A whole number for each actor, 0 where none was set. */
export interface Numbers {
  get(actor: number): number;
  set(actor: number, value: number): void;
}

export class NumberColumn<T extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>> implements Numbers {
  /** Public for loops that must be fast; replaced when it grows. */
  values: T;

  constructor(values: T) {
    this.values = values;
  }

  get(actor: number): number {
    return this.values[actor] ?? 0;
  }

  set(actor: number, value: number): void {
    if (actor >= this.values.length) this.values = widened(this.values, actor + 1);
    this.values[actor] = value;
  }
}

/** A map of few keys that says quickly of most others that it does not have them. */
export class FewKeys<T> {
  readonly #values = new Map<number, T>();
  /** Whether any key with these low bits is there. */
  readonly #some = new Uint8Array(8192);

  get(key: number): T | undefined {
    return this.#some[key & 8191] === 0 ? undefined : this.#values.get(key);
  }

  set(key: number, value: T): void {
    this.#some[key & 8191] = 1;
    this.#values.set(key, value);
  }
}

/** Numbers that differ from others for a few actors. */
export class NumbersOver implements Numbers {
  readonly #base: Numbers;
  readonly #own = new FewKeys<number>();

  constructor(base: Numbers) {
    this.#base = base;
  }

  get(actor: number): number {
    return this.#own.get(actor) ?? this.#base.get(actor);
  }

  set(actor: number, value: number): void {
    this.#own.set(actor, value);
  }
}
