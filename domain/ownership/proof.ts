/** What a proof of BLOCKED says. It can be replayed from nothing by whoever has the rule: `checkProof.ts` is such a one. */
import type { Bound } from './fraction.ts';
import type { ControlRight, Stake } from './world.ts';

/** An actor under a blocking measure. */
export interface ListedStep {
  readonly kind: 'LISTED';
  readonly actor: number;
}

interface HeldStep {
  readonly actor: number;
  /** Of the lower bounds counted. */
  readonly sum: Bound;
  /**
   * What is not counted and yet shows an established holder to be in a joint arrangement with those counted. Nearly always empty: where
   * stakes are added up, and where it is by what is counted that the holder takes part.
   */
  readonly membership: readonly (Stake | ControlRight)[];
  readonly citation: string;
}

/**
 * An actor owned by holders that earlier steps establish. Where stakes are not added up: by one such holder, or by it together with those
 * it holds jointly with.
 */
export interface OwnedStep extends HeldStep {
  readonly kind: 'OWNED';
  /** Largest lower bound first, then by number. */
  readonly holders: readonly CountedHolder[];
}

export interface CountedHolder {
  readonly holder: number;
  readonly stake: Stake;
}

/** An actor controlled by such holders, where control blocks: by votes together, or by one right to its board. */
export interface ControlledStep extends HeldStep {
  readonly kind: 'CONTROLLED';
  /** All of one interest; largest lower bound first, then by number of the holder. */
  readonly rights: readonly ControlRight[];
}

export type ProofStep = ListedStep | OwnedStep | ControlledStep;

/** Steps in an order in which they can be replayed; the last establishes the actor. Without any one listing, stake or right it does not follow. */
export interface Proof {
  readonly actor: number;
  readonly steps: readonly ProofStep[];
}
