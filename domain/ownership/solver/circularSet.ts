import type { Note } from './leastSet.ts';
import type { Sets } from './sets.ts';
import { isIn } from './sets.ts';
import type { Support } from './support.ts';
import { anyStamp } from './support.ts';
import { Waiting } from './waiting.ts';

/**
 * The members of the circular set outside the certain set: the most actors within reach such that they and the certain set certainly own
 * or control each of them.
 *
 * Revising it costs what depends on what changed, and for who may join, the majority-held actors upstream of them.
 */
export class CircularSet {
  readonly #sets: Sets;
  readonly #support: Support;
  readonly #note: Note;

  constructor(sets: Sets, support: Support, note: Note) {
    this.#sets = sets;
    this.#support = support;
    this.#note = note;
  }

  /**
   * @param changed whose support may have gone or come: those with other stakes, those that joined or left the sets it rests on, and whom these own
   */
  revise(changed: readonly number[]): void {
    const left = this.#drop(changed);
    let waiting = [...changed, ...left];
    while (waiting.length > 0) {
      const region = this.#candidates(waiting);
      for (const actor of region) this.#place(actor, 1);
      this.#drop(region);
      waiting = [];
      for (const actor of region) {
        if (this.#has(actor)) this.#forOwned(actor, (owned) => waiting.push(owned));
      }
    }
  }

  /** Removes those of the actors, and downstream, who do not belong or are not held enough any more. @returns who left */
  #drop(actors: readonly number[]): number[] {
    const left: number[] = [];
    const waiting = new Waiting(this.#support.table.into, actors);
    for (let actor = waiting.take(); actor >= 0; actor = waiting.take()) {
      if (!this.#has(actor)) continue;
      const isCertain = isIn(this.#sets, 'certain', actor, anyStamp);
      if (!isCertain && isIn(this.#sets, 'within', actor, anyStamp) && this.#support.isCertain(actor, 'circular', anyStamp)) continue;
      this.#place(actor, 0);
      // As a member of the certain set it counts as before.
      if (isCertain) continue;
      left.push(actor);
      this.#forOwned(actor, (owned) => waiting.add(owned));
    }
    return left;
  }

  /**
   * Those of the actors that may join, and everyone upstream that may. Whoever joins is held enough by members, or is on or below a circle
   * through one of the actors: all of which is found upstream of them, or downstream of those who join, whom the next round begins with.
   */
  #candidates(actors: readonly number[]): number[] {
    const found = new Set<number>();
    const seen = new Set<number>();
    const waiting = [...actors];
    const { into, from } = this.#support.table;
    for (const actor of waiting) {
      if (seen.has(actor)) continue;
      seen.add(actor);
      if (this.#has(actor) || isIn(this.#sets, 'certain', actor, anyStamp) || !isIn(this.#sets, 'within', actor, anyStamp)) continue;
      // Who owns nobody is on no circle, and nobody upstream need be looked at because of it.
      const isBelow = from.length(actor) === 0;
      if (!this.#support.isCertain(actor, isBelow ? 'circular' : 'within', anyStamp)) continue;
      found.add(actor);
      if (isBelow) continue;
      into.forEach(actor, (owner) => waiting.push(owner));
    }
    return [...found];
  }

  #has(actor: number): boolean {
    return this.#sets.circular.get(actor) > 0;
  }

  #place(actor: number, value: 0 | 1): void {
    this.#note(actor);
    this.#sets.circular.set(actor, value);
  }

  #forOwned(actor: number, told: (owned: number) => void): void {
    this.#support.table.from.forEach(actor, told);
  }
}
