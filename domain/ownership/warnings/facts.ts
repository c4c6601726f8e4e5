/** What warnings are told of an actor beside its verdict: everything as of the day and as the viewer sees it, with names to be shown. */
import type { Day, Interest, LinkType } from '../../model.ts';
import type { Fraction } from '../fraction.ts';
import type { Interval } from '../multiplied.ts';
import type { OwnershipRule } from '../rule.ts';

export interface WarningFacts {
  readonly name: string;
  readonly rule: OwnershipRule;
  readonly day: Day;
  readonly verdict: 'BLOCKED' | 'POSSIBLY_BLOCKED' | 'NOT_BLOCKED';
  /** What shares nobody accounts for counted as. */
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
  /** Both as `holdersOf` says. */
  readonly blockedShare: Interval;
  readonly unattributedShare: Fraction;
  /** Certainly blocked actors with a stake in it, in the order in which they are shown. */
  readonly blockedHolders: readonly Holding[];
  /** Links in force between it and certainly blocked actors that are no stakes. */
  readonly ties: readonly Tie[];
  /** Stakes in it that ended before the day, of owners that are certainly blocked on the day. */
  readonly endedStakes: readonly EndedStake[];
  /** Holders that are not blocked and are under measures of the regime that do not block. */
  readonly nonBlockingHolders: readonly MeasuredHolding[];
  /** Programmes of the regime that do not block and name the actor itself, while none that blocks does. */
  readonly nonBlockingPrograms: readonly string[];
  /** Stakes in it about which sources differ: what they say together. */
  readonly conflicts: readonly Holding[];
  /** Whether its holders certainly have more than the whole. */
  readonly isOverfull: boolean;
  /** Names of itself and of its owners whose listing may or may not be in force on the day. */
  readonly possiblyListed: readonly string[];
  /** Those in force on the day that cover it. */
  readonly licenses: readonly { readonly number: string; readonly scope: string }[];
}

export interface Holding {
  readonly name: string;
  readonly share: Interval;
}

export interface MeasuredHolding extends Holding {
  readonly programs: readonly string[];
}

export interface Tie {
  /** The blocked actor. */
  readonly name: string;
  readonly isIndividual: boolean;
  /** `IN`: from the blocked actor to this one, as `OFFICER_OF`. `OUT`: from this one to the blocked actor, as `AGENT_OF`. */
  readonly direction: 'IN' | 'OUT';
  readonly type: LinkType;
  /** Of CONTROLS links; null where not specified. */
  readonly interest: Interest | null;
  /** Of the votes; null where there is none or it is not known. */
  readonly share: Interval | null;
}

export interface EndedStake {
  /** The blocked owner. */
  readonly seller: string;
  readonly share: Interval;
  /** Last day it was held. */
  readonly until: Day;
  /** What the owner has left on the day; null nothing. */
  readonly left: Interval | null;
  /** First day the owner was under the blocking measure, as far as known; null where it is blocked otherwise or nobody knows. */
  readonly sellerListed: Day | null;
  /** Whether the actor was BLOCKED on the last day it was held. */
  readonly wasBlocked: boolean;
  /** Others whose stakes in it began within the week after, with the types of links between each and the seller in either direction. */
  readonly buyers: readonly { readonly name: string; readonly ties: readonly LinkType[] }[];
}
