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

/** Numbers that differ from others for a few actors. */
export class NumbersOver implements Numbers {
  readonly #base: Numbers;
  readonly #own = new Map<number, number>();

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
