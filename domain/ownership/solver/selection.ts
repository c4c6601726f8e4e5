import type { OwnershipRule } from '../rule.ts';
import { unknown } from '../stakes/intervals.ts';
import type { StakeTable } from '../stakeTable.ts';

import type { SpecialHolding } from './holdings.ts';

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
