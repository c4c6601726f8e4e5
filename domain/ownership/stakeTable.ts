import type { Interest, ShareInterval } from '../model.ts';
import { interests } from '../model.ts';

import { Adjacency } from './stakes/adjacency.ts';
import { Intervals } from './stakes/intervals.ts';
import { widened } from './stakes/widened.ts';

/** What a statement says; in force from `since` up to and including `until`, in days since 1970-01-01. */
export interface StakeStatement {
  readonly owner: number;
  readonly owned: number;
  readonly interest: Interest;
  /** Null where it is not known; not read of a right to appoint the board. */
  readonly share: ShareInterval | null;
  readonly since: number;
  readonly until: number;
  /** Number of the joint arrangement; 0 where it is held alone. */
  readonly arrangement: number;
}

/** Bit of `StakeTable.kind`: held under a joint arrangement. */
export const isArranged = 4;

/** How many changes are remembered for those who follow the table. */
const remembered = 65_536;

/**
 * Everything anyone states about who owns whom, whatever day it is and whoever may see it. Actors and statements have the small whole
 * numbers of the caller. Statements about the same two actors belong to one *pair*, the unit the solver walks on.
 */
export class StakeTable {
  readonly intervals = new Intervals();
  /** Pairs by owned, with the owner beside, and by owner, with the owned beside. */
  readonly into = new Adjacency();
  readonly from = new Adjacency();
  /** Columns by pair. Public for loops that must be fast; replaced when they grow. */
  owner = new Int32Array(64);
  owned = new Int32Array(64);
  /** First statement of a pair plus 1; 0 for a pair that is not in use. */
  first = new Int32Array(64);
  /** Columns by statement. `next` is the next statement of its pair plus 1, 0 at the end. */
  next = new Int32Array(64);
  since = new Int32Array(64);
  until = new Int32Array(64);
  interval = new Int32Array(64);
  /** Index of its interest in `interests`, and the bit `isArranged`. */
  kind = new Uint8Array(64);
  /** Of the few statements that name one. */
  readonly #arrangements = new Map<number, number>();
  /** A statement's pair plus 1; 0 for a number that is not in use. */
  #pair = new Int32Array(64);
  #statements = 0;
  #highest = 0;
  #pairs = 0;
  #freePairs: number[] = [];
  #changes: number[] = [];
  #forgotten = 0;

  /** How many statements there are. */
  get count(): number {
    return this.#statements;
  }

  /** One more than the highest number a pair has; some below may not be in use. */
  get pairs(): number {
    return this.#pairs;
  }

  /** One more than the highest number of an actor. */
  get actors(): number {
    return Math.max(this.into.actors, this.from.actors);
  }

  /** How many changes there were; grows with every put and remove. */
  get version(): number {
    return this.#forgotten + this.#changes.length;
  }

  get bytes(): number {
    const columns = [this.owner, this.owned, this.first, this.next, this.since, this.until, this.interval, this.#pair];
    return columns.reduce((sum, column) => sum + column.byteLength, this.kind.byteLength + this.into.bytes + this.from.bytes);
  }

  has(statement: number): boolean {
    return this.pairOf(statement) >= 0;
  }

  /** The pair a statement is about; -1 for none. */
  pairOf(statement: number): number {
    return (this.#pair[statement] ?? 0) - 1;
  }

  /** Adds a statement, or replaces the one of that number. @throws {RangeError} for a share whose bounds are no fractions of percent points */
  put(statement: number, stated: StakeStatement): void {
    const interval = this.intervals.number(stated.share);
    this.remove(statement);
    const pair = this.#pairFor(stated.owner, stated.owned);
    this.#highest = Math.max(this.#highest, statement + 1);
    this.#widenStatements(this.#highest);
    this.since[statement] = stated.since;
    this.until[statement] = stated.until;
    this.interval[statement] = interval;
    this.kind[statement] = interests.indexOf(stated.interest) | (stated.arrangement === 0 ? 0 : isArranged);
    if (stated.arrangement !== 0) this.#arrangements.set(statement, stated.arrangement);
    this.#pair[statement] = pair + 1;
    this.next[statement] = this.first[pair] ?? 0;
    this.first[pair] = statement + 1;
    this.#statements += 1;
    this.#changed(stated.owned);
  }

  /** Does nothing for a number that is not in use. */
  remove(statement: number): void {
    const pair = this.pairOf(statement);
    if (pair < 0) return;
    const after = this.next[statement] ?? 0;
    if (this.first[pair] === statement + 1) this.first[pair] = after;
    else {
      let at = (this.first[pair] ?? 0) - 1;
      while (this.next[at] !== statement + 1) at = (this.next[at] ?? 0) - 1;
      this.next[at] = after;
    }
    this.#pair[statement] = 0;
    this.#arrangements.delete(statement);
    this.#statements -= 1;
    this.#changed(this.owned[pair] ?? 0);
    if (this.first[pair] === 0) this.#dropPair(pair);
  }

  /** Actors whose owners' statements changed since a version, some more than once; null where that is too long ago to be remembered. */
  changedSince(version: number): readonly number[] | null {
    return version < this.#forgotten ? null : this.#changes.slice(version - this.#forgotten);
  }

  /** Actors that have a statement about their owners which begins or ends between two days: in force on one of them only. */
  changedBetween(one: number, other: number): Set<number> {
    const found = new Set<number>();
    for (let statement = 0; statement < this.#highest; statement += 1) {
      const pair = this.pairOf(statement);
      if (pair >= 0 && this.isInForce(statement, one) !== this.isInForce(statement, other)) found.add(this.owned[pair] ?? 0);
    }
    return found;
  }

  interestOf(statement: number): Interest {
    return interests[(this.kind[statement] ?? 0) & ~isArranged] ?? 'EQUITY';
  }

  /** 0 where it is held alone. */
  arrangementOf(statement: number): number {
    return this.#arrangements.get(statement) ?? 0;
  }

  isInForce(statement: number, day: number): boolean {
    return (this.since[statement] ?? 0) <= day && day <= (this.until[statement] ?? 0);
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const [pairs, highest] = [this.#pairs, this.#highest];
    return {
      owner: this.owner.slice(0, pairs),
      owned: this.owned.slice(0, pairs),
      first: this.first.slice(0, pairs),
      next: this.next.slice(0, highest),
      since: this.since.slice(0, highest),
      until: this.until.slice(0, highest),
      interval: this.interval.slice(0, highest),
      kind: this.kind.slice(0, highest),
      intervals: this.intervals.keep(),
      into: this.into.keep(),
      from: this.from.keep(),
      arrangements: this.#arrangements,
      pair: this.#pair.slice(0, highest),
      statements: this.#statements,
      highest,
      pairs,
      freePairs: this.#freePairs,
      version: this.version,
    };
  }

  /** Takes back what `keep` gave, into an empty table; the changes before are forgotten. */
  restore(kept: ReturnType<StakeTable['keep']>): void {
    [this.owner, this.owned, this.first, this.next] = [kept.owner, kept.owned, kept.first, kept.next];
    [this.since, this.until, this.interval, this.kind] = [kept.since, kept.until, kept.interval, kept.kind];
    this.intervals.restore(kept.intervals);
    this.into.restore(kept.into);
    this.from.restore(kept.from);
    for (const [statement, arrangement] of kept.arrangements) this.#arrangements.set(statement, arrangement);
    [this.#pair, this.#statements, this.#highest] = [kept.pair, kept.statements, kept.highest];
    [this.#pairs, this.#freePairs, this.#forgotten] = [kept.pairs, kept.freePairs, kept.version];
  }

  #pairFor(owner: number, owned: number): number {
    // The shorter list is short for all but a few pairs: cheaper than an index of pairs.
    const isOwnerShorter = this.from.length(owner) < this.into.length(owned);
    const known = isOwnerShorter ? this.from.pairWith(owner, owned) : this.into.pairWith(owned, owner);
    if (known >= 0) return known;
    const pair = this.#freePairs.pop() ?? this.#pairs++;
    this.owner = widened(this.owner, this.#pairs);
    this.owned = widened(this.owned, this.#pairs);
    this.first = widened(this.first, this.#pairs);
    this.owner[pair] = owner;
    this.owned[pair] = owned;
    this.from.add(owner, pair, owned);
    this.into.add(owned, pair, owner);
    return pair;
  }

  #dropPair(pair: number): void {
    this.from.remove(this.owner[pair] ?? 0, pair);
    this.into.remove(this.owned[pair] ?? 0, pair);
    this.#freePairs.push(pair);
  }

  #widenStatements(length: number): void {
    if (length <= this.#pair.length) return;
    this.#pair = widened(this.#pair, length);
    this.next = widened(this.next, length);
    this.since = widened(this.since, length);
    this.until = widened(this.until, length);
    this.interval = widened(this.interval, length);
    this.kind = widened(this.kind, length);
  }

  #changed(owned: number): void {
    this.#changes.push(owned);
    if (this.#changes.length < 2 * remembered) return;
    this.#forgotten += this.#changes.length - remembered;
    this.#changes = this.#changes.slice(-remembered);
  }
}
