/** Indexed names as runs of word numbers, in flat arrays: about forty bytes a name. */
export class NameTable {
  readonly #values: (string | null)[] = [];
  readonly #free: number[] = [];
  readonly #forms: string[] = [];
  #slots = new Uint32Array(64);
  #starts = new Uint32Array(64);
  #counts = new Uint8Array(64);
  #flags = new Uint8Array(64);
  #weights = new Float32Array(64);
  #pool = new Uint32Array(256);
  #poolEnd = 0;
  /** Runs that removed names left, by length. */
  readonly #holes = new Map<number, number[]>();

  /** Names ever held at once; numbers of names are below it. */
  get capacity(): number {
    return this.#values.length;
  }

  add(slot: number, value: string, words: readonly number[], isWeak: boolean, forms: readonly string[], weight: number): number {
    const name = this.#free.pop() ?? this.#values.length;
    this.#grow(name);
    this.#values[name] = value;
    this.#slots[name] = slot;
    this.#flags[name] = forms.reduce((flags, form) => flags | this.#formFlag(form), isWeak ? 1 : 0);
    this.#weights[name] = weight;
    this.#counts[name] = words.length;
    const start = this.#holes.get(words.length)?.pop() ?? this.#reserve(words.length);
    this.#starts[name] = start;
    words.forEach((word, at) => (this.#pool[start + at] = word));
    return name;
  }

  remove(name: number): void {
    this.#values[name] = null;
    const count = this.#counts[name] ?? 0;
    const holes = this.#holes.get(count) ?? [];
    holes.push(this.#starts[name] ?? 0);
    this.#holes.set(count, holes);
    this.#free.push(name);
  }

  value(name: number): string {
    return this.#values[name] ?? '';
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
    return this.#weights[name] ?? 0;
  }
  words(name: number): Uint32Array {
    const start = this.#starts[name] ?? 0;
    return this.#pool.subarray(start, start + (this.#counts[name] ?? 0));
  }

  get bytes(): number {
    return (
      this.#slots.byteLength + this.#starts.byteLength + this.#counts.byteLength + this.#flags.byteLength + this.#weights.byteLength +
      this.#pool.byteLength + this.#values.length * 8
    ); // prettier-ignore
  }

  /** One bit for each group of legal forms, of which there are at most seven. */
  #formFlag(form: string): number {
    if (!this.#forms.includes(form)) this.#forms.push(form);
    return 2 << this.#forms.indexOf(form);
  }

  #reserve(count: number): number {
    const start = this.#poolEnd;
    this.#poolEnd += count;
    if (this.#poolEnd > this.#pool.length) {
      const larger = new Uint32Array(Math.ceil(this.#poolEnd * 1.5));
      larger.set(this.#pool);
      this.#pool = larger;
    }
    return start;
  }

  #grow(name: number): void {
    if (name < this.#slots.length) return;
    const size = Math.ceil(name * 1.5) + 1;
    const slots = new Uint32Array(size);
    slots.set(this.#slots);
    this.#slots = slots;
    const starts = new Uint32Array(size);
    starts.set(this.#starts);
    this.#starts = starts;
    const counts = new Uint8Array(size);
    counts.set(this.#counts);
    this.#counts = counts;
    const flags = new Uint8Array(size);
    flags.set(this.#flags);
    this.#flags = flags;
    const weights = new Float32Array(size);
    weights.set(this.#weights);
    this.#weights = weights;
  }
}
