import type { OwnershipRule } from '../rule.ts';
import { unknown } from '../stakes/intervals.ts';
import { widened } from '../stakes/widened.ts';
import type { StakeTable } from '../stakeTable.ts';

import { FewKeys } from './numbers.ts';

/** What one actor holds of another beyond equity held alone. Numbers of intervals, -1 for none; arrangements are 0 where held alone. */
export interface SpecialHolding {
  readonly equity: number;
  readonly equityArrangement: number;
  readonly votes: number;
  readonly votesArrangement: number;
  readonly board: boolean;
  readonly boardArrangement: number;
}

/** Code of a pair whose holding is special. */
export const special = -1;

/**
 * What the owner of a pair holds on the day, as far as the rule looks at it: 0 nothing, the interval's number plus 1 for equity held alone,
 * `special` for more than that.
 */
export interface Holdings {
  code(pair: number): number;
  /** @throws {TypeError} for a pair that is not special */
  special(pair: number): SpecialHolding;
  /** Reads the statements about an actor's owners again. */
  refresh(owned: number): void;
}

/** Which statements count, and what of them the rule looks at. */
export class Selection {
  readonly table: StakeTable;
  readonly day: number;
  readonly passes: (statement: number) => boolean;
  readonly #isJoint: boolean;
  readonly #countsVotes: boolean;
  readonly #countsBoard: boolean;

  constructor(table: StakeTable, rule: OwnershipRule, day: number, passes: (statement: number) => boolean) {
    this.table = table;
    this.day = day;
    this.passes = passes;
    this.#isJoint = rule.aggregation === 'JOINT';
    this.#countsVotes = rule.control.includes('VOTING_RIGHTS');
    this.#countsBoard = rule.control.includes('BOARD_MAJORITY');
  }

  counts(statement: number): boolean {
    return this.table.isInForce(statement, this.day) && this.passes(statement);
  }

  holding(pair: number): number | SpecialHolding {
    const { table } = this;
    const statement = (table.first[pair] ?? 0) - 1;
    if (statement < 0) return 0;
    // Nearly all pairs: one statement, of equity, held alone.
    if (table.next[statement] === 0 && table.kind[statement] === 0) {
      return this.counts(statement) ? (table.interval[statement] ?? 0) + 1 : 0;
    }
    return this.#merged(statement);
  }

  #merged(first: number): number | SpecialHolding {
    const { table } = this;
    let [equity, equityArrangement, votes, votesArrangement] = [-1, 0, -1, 0];
    let [board, boardArrangement] = [false, 0];
    for (let statement = first; statement >= 0; statement = (table.next[statement] ?? 0) - 1) {
      if (!this.counts(statement)) continue;
      const interval = table.interval[statement] ?? 0;
      const arrangement = table.arrangementOf(statement);
      const interest = table.interestOf(statement);
      if (interest === 'EQUITY') {
        equity = equity < 0 ? interval : table.intervals.hull(equity, interval);
        equityArrangement = named(equityArrangement, arrangement);
      } else if (interest === 'VOTING_RIGHTS') {
        votes = votes < 0 ? interval : table.intervals.hull(votes, interval);
        votesArrangement = named(votesArrangement, arrangement);
      } else {
        board = true;
        boardArrangement = named(boardArrangement, arrangement);
      }
    }
    // Who votes holds something, nobody says how much.
    if (equity < 0 && votes >= 0) [equity, equityArrangement] = [unknown, votesArrangement];
    if (!this.#countsVotes) votes = -1;
    if (!this.#countsBoard) board = false;
    if (!this.#isJoint) [equityArrangement, votesArrangement, boardArrangement] = [0, 0, 0];
    if (votes < 0 && !board && equityArrangement === 0) return equity + 1;
    return { equity, equityArrangement, votes, votesArrangement, board, boardArrangement };
  }
}

/** The arrangement of several statements about one pair: the lowest number any of them names, 0 where none does. */
export function named(one: number, other: number): number {
  if (one === 0 || other === 0) return one + other;
  return Math.min(one, other);
}

/** The holdings of all pairs, read once. */
export class AllHoldings implements Holdings {
  /** By pair. Public for loops that must be fast; replaced when they grow. */
  codes: Int32Array<ArrayBuffer>;
  readonly #special = new Map<number, SpecialHolding>();
  #selection: Selection;

  constructor(selection: Selection) {
    this.#selection = selection;
    this.codes = new Int32Array(selection.table.pairs);
    for (let pair = 0; pair < this.codes.length; pair += 1) this.#read(pair);
  }

  /** Who changes what counts refreshes what it changes. */
  select(selection: Selection): void {
    this.#selection = selection;
  }

  code(pair: number): number {
    return this.codes[pair] ?? 0;
  }

  special(pair: number): SpecialHolding {
    return found(this.#special.get(pair), pair);
  }

  refresh(owned: number): void {
    const { table } = this.#selection;
    this.codes = widened(this.codes, table.pairs);
    table.into.forEach(owned, (_, pair) => this.#read(pair));
  }

  #read(pair: number): void {
    const holding = this.#selection.holding(pair);
    if (typeof holding === 'number') {
      if (this.codes[pair] === special) this.#special.delete(pair);
      this.codes[pair] = holding;
    } else {
      this.codes[pair] = special;
      this.#special.set(pair, holding);
    }
  }
}

/** Holdings that differ from others in a few pairs. */
export class HoldingsOver implements Holdings {
  readonly #base: Holdings;
  readonly #selection: Selection;
  readonly #own = new FewKeys<number | SpecialHolding>();

  constructor(base: Holdings, selection: Selection) {
    this.#base = base;
    this.#selection = selection;
  }

  code(pair: number): number {
    const own = this.#own.get(pair);
    if (own === undefined) return this.#base.code(pair);
    return typeof own === 'number' ? own : special;
  }

  special(pair: number): SpecialHolding {
    const own = this.#own.get(pair);
    if (own === undefined) return this.#base.special(pair);
    return found(typeof own === 'number' ? undefined : own, pair);
  }

  refresh(owned: number): void {
    const { table } = this.#selection;
    table.into.forEach(owned, (_, pair) => {
      const holding = this.#selection.holding(pair);
      if (typeof holding !== 'number' || holding !== this.code(pair)) this.#own.set(pair, holding);
    });
  }
}

function found(holding: SpecialHolding | undefined, pair: number): SpecialHolding {
  if (holding === undefined) throw new TypeError(`Pair ${pair} holds nothing special.`);
  return holding;
}
