/** What questions about ownership answer: ids and small values, in the order in which they are shown. */
import type { Day, Regime, ShareInterval } from '../../domain/model.ts';
import type { Tlp } from '../../domain/tlp.ts';

import type { Verdict } from './feed.ts';

export type VerdictBasis = 'LISTED' | 'OWNERSHIP' | 'CONTROL' | 'CIRCULAR' | 'NONE';
export type OwnershipLabel = 'DIRECT' | 'INDIRECT' | 'CASCADE_DOWN';
export type Unattributed = 'IGNORE' | 'POSSIBLE';

export interface HolderAnswer {
  readonly holder: string;
  readonly share: ShareInterval;
  readonly derived: boolean;
  /** Tags it is listed under, sorted. */
  readonly programs: readonly string[];
  readonly links: readonly string[];
}

export interface ListedStepAnswer {
  readonly kind: 'LISTED';
  readonly actor: string;
  /** Null where the listing is only supposed. */
  readonly designation: string | null;
  readonly rule: string;
}
export interface OwnedStepAnswer {
  readonly kind: 'OWNED';
  readonly actor: string;
  readonly holders: readonly HolderAnswer[];
  /** Rights that are not summed, and show that an established holder belongs to the joint arrangement. */
  readonly members: readonly HolderAnswer[];
  readonly sum: ShareInterval;
  readonly rule: string;
}
export interface ControlledStepAnswer {
  readonly kind: 'CONTROLLED';
  readonly actor: string;
  readonly holders: readonly HolderAnswer[];
  /** Rights that are not summed, and show that an established holder belongs to the joint arrangement. */
  readonly members: readonly HolderAnswer[];
  readonly sum: ShareInterval;
  readonly rule: string;
}
export type ProofStepAnswer = ListedStepAnswer | OwnedStepAnswer | ControlledStepAnswer;

export interface FlipAnswer {
  readonly kind: 'MORE_SHARE' | 'RESOLVE_SHARE' | 'LISTING' | 'RESOLVE_LISTING';
  readonly actor: string;
  readonly owned: string | null;
  /** Percent. */
  readonly points: number | null;
  readonly text: string;
}

export interface StatusAnswer {
  readonly actor: string;
  readonly verdict: Verdict;
  readonly basis: VerdictBasis;
  readonly label: OwnershipLabel | null;
  readonly blockedShare: ShareInterval;
  readonly lookThroughShare: ShareInterval | null;
  /** Percent. */
  readonly unattributedShare: number;
  readonly holders: readonly HolderAnswer[];
  readonly proof: readonly ProofStepAnswer[];
  readonly flips: readonly FlipAnswer[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly regime: Regime;
  readonly rule: string;
  readonly asOf: Day;
  readonly unattributed: Unattributed;
  readonly marking: Tlp;
}

export interface NodeAnswer {
  readonly actor: string;
  /** Position among the nodes; null for the root. */
  readonly parent: number | null;
  readonly depth: number;
  readonly direct: ShareInterval;
  readonly integrated: ShareInterval;
  readonly cyclic: boolean;
  readonly repeated: boolean;
  readonly links: readonly string[];
}
export interface TreeAnswer {
  readonly root: string;
  readonly nodes: readonly NodeAnswer[];
  readonly truncated: boolean;
}
export interface TreeOptions {
  readonly direction: 'UP' | 'DOWN';
  readonly depth: number | null;
  readonly minShare: number | null;
}

export interface ImpactChangeAnswer {
  readonly actor: string;
  readonly before: Verdict;
  readonly after: Verdict;
  readonly proof: readonly ProofStepAnswer[];
  /** The strictest of its evidence. */
  readonly marking: Tlp;
}
export interface ImpactAnswer {
  readonly changes: readonly ImpactChangeAnswer[];
  readonly totalCount: number;
  /** The strictest of the evidence for every change, shown or not, and of the actors supposed. */
  readonly marking: Tlp;
}
