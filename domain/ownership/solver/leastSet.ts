import type { Sets } from './sets.ts';
import { firstStamp, isIn, nextStamp, ownStamp } from './sets.ts';
import type { Support } from './support.ts';
import { anyStamp } from './support.ts';
import { Waiting } from './waiting.ts';

/** Gives stamps, each larger than all before. */
export class Stamps {
  #last = firstStamp - 1;

  get last(): number {
    return this.#last;
  }

  next(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Goes on after a stamp. */
  static after(last: number): Stamps {
    const stamps = new Stamps();
    stamps.#last = Math.max(stamps.#last, last);
    return stamps;
  }
}

/** Is told of every actor before its place in a set changes. */
export type Note = (actor: number) => void;

/**
 * One set that grows from the ground up: the certain set, the possible set or what is within reach.
 *
 * Revising it costs what depends on what changed. A member stays without further ado while those with smaller stamps support it; one that
 * loses that support leaves, and with it, in turn, those downstream that it supported; then everyone concerned who is supported joins again.
 */
export class LeastSet {
  readonly name: 'certain' | 'possible' | 'within';
  readonly #sets: Sets;
  readonly #support: Support;
  readonly #stamps: Stamps;
  readonly #note: Note;
  /** Whether an actor is a member by itself. */
  readonly #isGiven: (actor: number) => boolean;

  constructor(
    name: 'certain' | 'possible' | 'within',
    sets: Sets,
    support: Support,
    stamps: Stamps,
    note: Note,
    isGiven: (actor: number) => boolean,
  ) {
    this.name = name;
    this.#sets = sets;
    this.#support = support;
    this.#stamps = stamps;
    this.#note = note;
    this.#isGiven = isGiven;
  }

  /** Adds those of the actors who are members, and all who are because of them. @returns who joined */
  grow(actors: readonly number[]): number[] {
    const stamps = this.#sets[this.name];
    const joined: number[] = [];
    const waiting = new Waiting(this.#support.table.into, actors);
    for (let actor = waiting.take(); actor >= 0; actor = waiting.take()) {
      if (isIn(this.#sets, this.name, actor, anyStamp)) continue;
      const isGiven = this.#isGiven(actor);
      if (!isGiven && !this.#isSupported(actor, anyStamp)) continue;
      this.#note(actor);
      stamps.set(actor, isGiven && this.name !== 'certain' ? ownStamp : this.#stamps.next());
      joined.push(actor);
      this.forOwned(actor, (owned) => waiting.add(owned));
    }
    return joined;
  }

  /** Removes those of the actors who have lost their support, and all who have because of them. @returns who left */
  shrink(actors: readonly number[]): number[] {
    const stamps = this.#sets[this.name];
    const left: number[] = [];
    const waiting = new Waiting(this.#support.table.into, actors);
    for (let actor = waiting.take(); actor >= 0; actor = waiting.take()) {
      const stamp = stamps.get(actor);
      if (stamp === 0) continue;
      if (this.#isGiven(actor) || (stamp !== ownStamp && this.#isSupported(actor, stamp))) continue;
      this.#note(actor);
      stamps.set(actor, 0);
      left.push(actor);
      this.forOwned(actor, (owned) => {
        if (stamps.get(owned) > stamp) waiting.add(owned);
      });
    }
    return left;
  }

  /**
   * Brings the certain set up to date. @param changed actors whose owners' stakes or whose listing changed
   */
  revise(changed: readonly number[]): { joined: number[]; left: number[] } {
    const left = this.shrink(changed);
    return net(left, this.grow([...left, ...changed]));
  }

  /**
   * Brings a set that counts the certain set among its own up to date, once that is.
   *
   * @returns who joined and left it, where the certain set's members count as members
   */
  reviseOver(
    certain: { joined: readonly number[]; left: readonly number[] },
    changed: readonly number[],
  ): { joined: number[]; left: number[] } {
    const stamps = this.#sets[this.name];
    const [suspects, candidates, joined, lost] = [[...changed], [...changed], [] as number[], [] as number[]];
    for (const actor of certain.joined) {
      if (stamps.get(actor) > 0) {
        this.#note(actor);
        stamps.set(actor, 0);
      } else {
        joined.push(actor);
        this.forOwned(actor, (owned) => candidates.push(owned));
      }
    }
    for (const actor of certain.left) {
      // It came before all others here. Where it still comes early, only those are concerned that no more come after it.
      const stamp = this.#isGiven(actor) ? ownStamp : this.#isSupported(actor, nextStamp) ? nextStamp : 0;
      this.#note(actor);
      stamps.set(actor, stamp);
      this.forOwned(actor, (owned) => {
        if (stamp === 0 || stamps.get(owned) <= stamp) suspects.push(owned);
      });
      if (stamp > 0) continue;
      lost.push(actor);
      candidates.push(actor);
    }
    const left = this.shrink(suspects);
    const again = this.grow([...left, ...candidates]);
    return net([...lost, ...left], [...joined, ...again]);
  }

  forOwned(actor: number, told: (owned: number) => void): void {
    this.#support.table.from.forEach(actor, told);
  }

  #isSupported(actor: number, before: number): boolean {
    if (this.name === 'certain') return this.#support.isCertain(actor, 'certain', before);
    if (this.name === 'possible') return this.#support.isPossible(actor, 'possible', before);
    return this.#support.isTouched(actor, 'within', before);
  }
}

/** Who really joined and left: not those who left and joined again. */
function net(left: readonly number[], joined: readonly number[]): { joined: number[]; left: number[] } {
  const [leaving, joining] = [new Set(left), new Set(joined)];
  return { joined: joined.filter((actor) => !leaving.has(actor)), left: left.filter((actor) => !joining.has(actor)) };
}
