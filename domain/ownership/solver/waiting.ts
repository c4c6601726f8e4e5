import type { Adjacency } from '../stakes/adjacency.ts';

/** From so many holders on, looking at an actor again for each of them that joins or leaves would take long. */
const many = 16;

/** A queue of actors in which those with many holders wait once at a time; others may wait more than once, which costs less than to see to it. */
export class Waiting {
  readonly #into: Adjacency;
  readonly #list: number[] = [];
  readonly #largeOnes = new Set<number>();
  #next = 0;

  constructor(into: Adjacency, actors: readonly number[]) {
    this.#into = into;
    for (const actor of actors) this.add(actor);
  }

  add(actor: number): void {
    if (this.#into.length(actor) >= many) {
      if (this.#largeOnes.has(actor)) return;
      this.#largeOnes.add(actor);
    }
    this.#list.push(actor);
  }

  /** The longest waiting; -1 where nobody waits. */
  take(): number {
    const actor = this.#list[this.#next] ?? -1;
    this.#next += 1;
    if (actor >= 0 && this.#largeOnes.size > 0) this.#largeOnes.delete(actor);
    return actor;
  }
}
