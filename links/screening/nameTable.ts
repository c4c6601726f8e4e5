import type { TextPool } from '../textPool.ts';

import { resized, widened } from './resized.ts';

/** No slot: the name was removed. */
const nobody = 0xffff_ffff;
/** Weights are kept in thousandths. */
const perWeight = 1_000;

/**
 * Indexed names as runs of word numbers, in columns: some forty bytes a name with three words. The names of an actor follow one another.
 *
 * A name that was removed keeps its number until `compact`, which gives all names new ones.
 */
export class NameTable {
  readonly #texts: TextPool;
  /** Texts of the names as published. */
  #values = new Uint32Array(64);
  #size = 0;
  #forms: string[] = [];
  #slots = new Uint32Array(64);
  #starts = new Uint32Array(64);
  #flags = new Uint8Array(64);
  #weights = new Uint16Array(64);
  #pool = new Uint32Array(256);
  #removed = 0;
  /** First name plus 1 of each slot; 0 where there is none. */
  #firsts = new Uint32Array(64);

  /** @param texts shared with other tables */
  constructor(texts: TextPool) {
    this.#texts = texts;
  }

  /** Numbers of names are below it. */
  get end(): number {
    return this.#size;
  }

  /** Slots with names are below it. */
  get slotsEnd(): number {
    return this.#firsts.length;
  }

  /** How many names were removed since the last `compact`. */
  get removed(): number {
    return this.#removed;
  }

  /**
   * All names of a slot are added one after the other, before another slot's.
   *
   * @param weight the plain weight of all its words, below 65; kept in thousandths
   */
  add(slot: number, value: string, words: readonly number[], isWeak: boolean, forms: readonly string[], weight: number): number {
    const name = this.#size;
    this.#size += 1;
    this.#values = widened(this.#values, name + 1);
    this.#values[name] = this.#texts.number(value);
    this.#slots = widened(this.#slots, name + 1);
    this.#slots[name] = slot;
    this.#flags = widened(this.#flags, name + 1);
    this.#flags[name] = forms.reduce((flags, form) => flags | this.#formFlag(form), isWeak ? 1 : 0);
    this.#weights = widened(this.#weights, name + 1);
    this.#weights[name] = Math.round(weight * perWeight);
    const start = this.#starts[name] ?? 0;
    this.#pool = widened(this.#pool, start + words.length);
    words.forEach((word, at) => (this.#pool[start + at] = word));
    this.#starts = widened(this.#starts, name + 2);
    this.#starts[name + 1] = start + words.length;
    this.#firsts = widened(this.#firsts, slot + 1);
    if (this.#firsts[slot] === 0) this.#firsts[slot] = name + 1;
    return name;
  }

  /** Removes the names of a slot. */
  remove(slot: number): void {
    for (const name of this.namesOf(slot)) {
      this.#slots[name] = nobody;
      this.#removed += 1;
    }
    if (slot < this.#firsts.length) this.#firsts[slot] = 0;
  }

  namesOf(slot: number): number[] {
    const names: number[] = [];
    const first = (this.#firsts[slot] ?? 0) - 1;
    if (first >= 0) for (let name = first; name < this.end && this.#slots[name] === slot; name += 1) names.push(name);
    return names;
  }

  /** False for a name that was removed. */
  isThere(name: number): boolean {
    return this.#slots[name] !== nobody;
  }
  value(name: number): string {
    return this.#texts.at(this.#values[name] ?? 0);
  }
  slot(name: number): number {
    return this.#slots[name] ?? 0;
  }
  isWeak(name: number): boolean {
    return ((this.#flags[name] ?? 0) & 1) === 1;
  }
  /** The groups of its legal forms, each once. */
  forms(name: number): string[] {
    const flags = this.#flags[name] ?? 0;
    return flags < 2 ? [] : this.#forms.filter((_form, at) => (flags & (2 << at)) !== 0);
  }
  /** The plain weight of all its words. */
  weight(name: number): number {
    return Math.fround((this.#weights[name] ?? 0) / perWeight);
  }
  words(name: number): Uint32Array {
    return this.#pool.subarray(this.#starts[name] ?? 0, this.#starts[name + 1] ?? 0);
  }
  /** The same as a list of its own: of a few words it is made in a fraction of the time a part of a column takes. */
  wordList(name: number): number[] {
    const [start, end] = [this.#starts[name] ?? 0, this.#starts[name + 1] ?? 0];
    const ids: number[] = [];
    for (let at = start; at < end; at += 1) ids.push(this.#pool[at] ?? 0);
    return ids;
  }

  /** What the columns take, beside the names' own text. */
  get bytes(): number {
    const columns = [this.#values, this.#slots, this.#starts, this.#flags, this.#weights, this.#pool, this.#firsts];
    return columns.reduce((sum, column) => sum + column.byteLength, 0);
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. `values` is a copy, of numbers of the shared texts. */
  keep() {
    this.compact();
    const [values, forms, slots, starts] = [this.#values.slice(), this.#forms, this.#slots, this.#starts];
    return { values, forms, slots, starts, flags: this.#flags, weights: this.#weights, pool: this.#pool, firsts: this.#firsts };
  }

  /** Takes back what `keep` gave. */
  restore(kept: ReturnType<NameTable['keep']>): void {
    [this.#values, this.#forms, this.#slots, this.#starts] = [kept.values, kept.forms, kept.slots, kept.starts];
    [this.#flags, this.#weights, this.#pool, this.#firsts] = [kept.flags, kept.weights, kept.pool, kept.firsts];
    this.#size = kept.values.length;
    this.#removed = 0;
  }

  /** Numbers the names that are left anew, in the same order, and gives back room that is not needed now. */
  compact(): void {
    let [to, end] = [0, 0];
    for (let from = 0; from < this.#size; from += 1) {
      const slot = this.slot(from);
      if (slot === nobody) continue;
      // Nothing is written beyond what was read: a name never moves up.
      const [start, next] = [this.#starts[from] ?? 0, this.#starts[from + 1] ?? 0];
      this.#pool.copyWithin(end, start, next);
      if (this.#firsts[slot] === from + 1) this.#firsts[slot] = to + 1;
      this.#values[to] = this.#values[from] ?? 0;
      this.#slots[to] = slot;
      this.#flags[to] = this.#flags[from] ?? 0;
      this.#weights[to] = this.#weights[from] ?? 0;
      this.#starts[to] = end;
      end += next - start;
      to += 1;
    }
    this.#starts[to] = end;
    this.#size = to;
    this.#values = resized(this.#values, to);
    this.#slots = resized(this.#slots, to);
    this.#flags = resized(this.#flags, to);
    this.#weights = resized(this.#weights, to);
    this.#starts = resized(this.#starts, to + 1);
    this.#pool = resized(this.#pool, end);
    this.#removed = 0;
  }

  /** One bit for each group of legal forms, of which there are at most seven. */
  #formFlag(form: string): number {
    if (!this.#forms.includes(form)) this.#forms.push(form);
    return 2 << this.#forms.indexOf(form);
  }
}
