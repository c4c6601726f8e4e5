/**
 * What proofs, flips, labels and trees are told of ownership: the stakes of one day as one viewer sees them, who is listed, and what the
 * solver found. Actors are numbered; what a number means is the caller's.
 */
import type { Bound } from './fraction.ts';
import type { OwnershipRule } from './rule.ts';

/** Everything two actors' statements of equity say together: where sources differ, their hull. */
export interface Stake {
  readonly owner: number;
  readonly owned: number;
  readonly lo: Bound;
  readonly hi: Bound;
  /** Number of the joint arrangement; 0 where it is held alone. */
  readonly arrangement: number;
  /** Numbers of the statements (links) it rests on, ascending. */
  readonly statements: readonly number[];
  /** Whether sources state different shares. */
  readonly isConflicting: boolean;
}

/** Control that is not ownership: votes, or the board. `lo` and `hi` are of the votes, and 100 for the board. */
export interface ControlRight {
  readonly owner: number;
  readonly owned: number;
  readonly interest: 'VOTING_RIGHTS' | 'BOARD_MAJORITY';
  readonly lo: Bound;
  readonly hi: Bound;
  readonly arrangement: number;
  readonly statements: readonly number[];
}

/** `YES` certainly under a blocking measure of the regime, `POSSIBLY` where lists leave the day open. */
export type Listed = 'YES' | 'POSSIBLY' | 'NO';

/** `BLOCKED`: in the certain set. `POSSIBLE`: in the possible set only. `CIRCULAR`: only in the circular set. */
export type Reached = 'BLOCKED' | 'POSSIBLE' | 'CIRCULAR' | 'NOT';

export interface OwnershipWorld {
  readonly rule: OwnershipRule;
  /** What shares nobody accounts for count as. */
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
  /** Stakes in an actor, by owner. */
  stakesIn(actor: number): readonly Stake[];
  /** Stakes an actor holds, by owned. */
  stakesOf(actor: number): readonly Stake[];
  controlIn(actor: number): readonly ControlRight[];
  listed(actor: number): Listed;
  reached(actor: number): Reached;
  /**
   * When the solver found an actor BLOCKED: smaller numbers first, so that those whose stakes establish it come strictly before it.
   * Meaningless for others.
   */
  order(actor: number): number;
}
