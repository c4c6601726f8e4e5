/**
 * The limit of the walks: breadth first over neighbours that lie one after another in typed arrays (compressed sparse rows), numbers only.
 * It knows neither days nor markings nor what a link is.
 */
import type { WorldLink } from '../large/world.ts';

export class BareWalk {
  readonly #starts: Int32Array;
  readonly #others: Int32Array;
  readonly #depths: Int8Array;

  constructor(actors: number, links: readonly Pick<WorldLink, 'from' | 'to'>[]) {
    this.#starts = new Int32Array(actors + 1);
    for (const { from, to } of links) for (const end of [from, to]) this.#starts[end + 1]! += 1;
    for (let actor = 0; actor < actors; actor++) this.#starts[actor + 1]! += this.#starts[actor]!;
    const filled = this.#starts.slice();
    this.#others = new Int32Array(2 * links.length);
    for (const { from, to } of links) {
      this.#others[filled[from]!++] = to;
      this.#others[filled[to]!++] = from;
    }
    this.#depths = new Int8Array(actors).fill(-1);
  }

  /** How many are within some steps, itself included; it stops at `most`. */
  within(start: number, depth: number, most: number): number {
    const found = [start];
    this.#depths[start] = 0;
    for (const actor of found) {
      const reached = this.#depths[actor]!;
      if (reached === depth || found.length >= most) break;
      for (const other of this.#neighbours(actor)) {
        if (this.#depths[other] !== -1 || found.length >= most) continue;
        this.#depths[other] = reached + 1;
        found.push(other);
      }
    }
    for (const actor of found) this.#depths[actor] = -1;
    return found.length;
  }

  /** Steps of a shortest way, by circles from both ends; null where it takes more than `most`. */
  distance(from: number, to: number, most: number): number | null {
    if (from === to) return 0;
    const sides = [
      { seen: new Set([from]), edge: [from] },
      { seen: new Set([to]), edge: [to] },
    ];
    for (let steps = 1; steps <= most; steps++) {
      const [near, far] = sides[0]!.edge.length <= sides[1]!.edge.length ? [sides[0]!, sides[1]!] : [sides[1]!, sides[0]!];
      const next: number[] = [];
      for (const actor of near.edge)
        for (const other of this.#neighbours(actor)) {
          if (far.seen.has(other)) return steps;
          if (near.seen.has(other)) continue;
          near.seen.add(other);
          next.push(other);
        }
      if (next.length === 0) return null;
      near.edge = next;
    }
    return null;
  }

  #neighbours(actor: number): Int32Array {
    return this.#others.subarray(this.#starts[actor], this.#starts[actor + 1]);
  }
}
