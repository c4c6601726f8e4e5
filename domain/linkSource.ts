/**
 * What a store must be able to look up for the questions of the link graph to be answered without the graph in memory.
 *
 * Every look is bounded by what the viewer may see and by days, so that nothing else leaves the store.
 */
import type { Confidence, Day, LinkType } from './model.ts';
import type { Stored } from './ledger.ts';
import type { Marking } from './tlp.ts';

/** Which links count. Null conditions do not restrict; an empty list lets nothing pass. */
export interface LinkBounds {
  /** Markings beyond CLEAR that the viewer may see; a link and its other end must both be CLEAR or carry one of them. */
  readonly markings: readonly Marking[];
  /** A link counts that was in force at some time from this day. Null: from ever. */
  readonly from: Day | null;
  /** To this day, inclusive. Null: for ever. */
  readonly to: Day | null;
  readonly types: readonly LinkType[] | null;
  readonly confidences: readonly Confidence[] | null;
  readonly datasets: readonly string[] | null;
}

/** A link that counts, from the actor that was asked about to the other end, whichever way it points. */
export interface FoundStep {
  readonly at: string;
  readonly link: string;
  readonly other: string;
}

/** Looks at one state of the store, all of them at the same commit. */
export interface Look {
  /** Every distinct marking there is beyond CLEAR, whoever may see it. */
  markings(): Promise<readonly Marking[]>;
  /** What decides about the standing of an organisation: its record, its memberships and the communities it is a partner of. */
  standing(org: string): Promise<readonly Stored[]>;
  /** Records in the order of the ids; null for ids that name nothing. */
  records(ids: readonly string[]): Promise<readonly (Stored | null)[]>;
  /** The ids of the visible actors that ids or other sources' ids mean, by the id asked for; others are left out. */
  actors(ids: readonly string[], markings: readonly Marking[]): Promise<ReadonlyMap<string, string>>;
  /** The primary names of actors, whoever may see them. */
  names(actors: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Steps out of actors, in no order; a link from an actor to itself once. */
  steps(actors: readonly string[], direction: 'BOTH' | 'OUT' | 'IN', bounds: LinkBounds): Promise<readonly FoundStep[]>;
  /** How many links actors have, whichever way; actors without any may be left out. */
  degrees(actors: readonly string[], bounds: LinkBounds): Promise<ReadonlyMap<string, number>>;
  /** The ids of links of which both ends are among some actors, in no order. */
  linksAmong(actors: readonly string[], bounds: LinkBounds): Promise<readonly string[]>;
  /** The ids of the designations of an actor, whoever may see them. */
  designationsOf(actor: string): Promise<readonly string[]>;
}

export interface LinkSource {
  /**
   * Works on one state: where a commit came meanwhile, the work is done again.
   *
   * @throws {OstrakonError} STORE_UNAVAILABLE where the store does not answer, or commits come too fast to see one state
   */
  look<T>(work: (look: Look) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
