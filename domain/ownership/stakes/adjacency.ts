import { widened } from './widened.ts';

/**
 * For each actor a list of pairs, each with the other actor of the pair beside it, all in one array.
 *
 * A list of n entries occupies a block of the least power of two that holds it, so the block's size follows from the length; blocks that
 * lists grow out of or shrink from are used again. Entries have no order. The two arrays are public for loops that must be fast; they are
 * replaced when they grow.
 */
export class Adjacency {
  /** Entry by entry a pair and the other actor. */
  pool = new Int32Array(64);
  /** Actor by actor where in the pool its block begins, meaningless for an empty list, and how many entries it has. */
  slots = new Int32Array(64);
  #actors = 0;
  #used = 0;
  /** First free block by the logarithm of its size; each free block's first place holds the next one. -1 ends the list. */
  #free = new Int32Array(32).fill(-1);

  get bytes(): number {
    return this.pool.byteLength + this.slots.byteLength;
  }

  /** One more than the highest actor that ever had an entry. */
  get actors(): number {
    return this.#actors;
  }

  length(actor: number): number {
    return this.slots[2 * actor + 1] ?? 0;
  }

  forEach(actor: number, told: (other: number, pair: number) => void): void {
    const start = this.slots[2 * actor] ?? 0;
    const end = start + 2 * this.length(actor);
    for (let at = start; at < end; at += 2) told(this.pool[at + 1] ?? 0, this.pool[at] ?? 0);
  }

  /** The pair with another actor; -1 for none. */
  pairWith(actor: number, other: number): number {
    const start = this.slots[2 * actor] ?? 0;
    const end = start + 2 * this.length(actor);
    for (let at = start; at < end; at += 2) if (this.pool[at + 1] === other) return this.pool[at] ?? -1;
    return -1;
  }

  add(actor: number, pair: number, other: number): void {
    if (actor >= this.#actors) {
      this.#actors = actor + 1;
      this.slots = widened(this.slots, 2 * this.#actors);
    }
    const length = this.length(actor);
    // A full block's length is its size: a power of two.
    if ((length & (length - 1)) === 0) this.#move(actor, length);
    const place = (this.slots[2 * actor] ?? 0) + 2 * length;
    this.pool[place] = pair;
    this.pool[place + 1] = other;
    this.slots[2 * actor + 1] = length + 1;
  }

  /** Does nothing where there is no such pair. */
  remove(actor: number, pair: number): void {
    const left = this.length(actor) - 1;
    const start = this.slots[2 * actor] ?? 0;
    const last = start + 2 * left;
    let at = start;
    while (at <= last && this.pool[at] !== pair) at += 2;
    if (at > last) return;
    this.pool.copyWithin(at, last, last + 2);
    this.slots[2 * actor + 1] = left;
    if (left === 0) this.#release(start, 0);
    else if ((left & (left - 1)) === 0) this.#release(last, logarithm(left));
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const [pool, slots] = [this.pool.slice(0, this.#used), this.slots.slice(0, 2 * this.#actors)];
    return { pool, slots, actors: this.#actors, used: this.#used, free: this.#free };
  }

  /** Takes back what `keep` gave. */
  restore(kept: ReturnType<Adjacency['keep']>): void {
    [this.pool, this.slots, this.#actors, this.#used, this.#free] = [kept.pool, kept.slots, kept.actors, kept.used, kept.free];
  }

  #move(actor: number, length: number): void {
    const from = this.slots[2 * actor] ?? 0;
    const to = this.#take(length === 0 ? 0 : logarithm(length) + 1);
    this.pool.copyWithin(to, from, from + 2 * length);
    this.slots[2 * actor] = to;
    if (length > 0) this.#release(from, logarithm(length));
  }

  #take(size: number): number {
    const free = this.#free[size] ?? -1;
    if (free >= 0) {
      this.#free[size] = this.pool[free] ?? -1;
      return free;
    }
    const start = this.#used;
    this.#used += 2 << size;
    this.pool = widened(this.pool, this.#used);
    return start;
  }

  #release(start: number, size: number): void {
    this.pool[start] = this.#free[size] ?? -1;
    this.#free[size] = start;
  }
}

/** Of a power of two. */
const logarithm = (size: number): number => 31 - Math.clz32(size);
