/** What the API answers to a screening, as `screenBatch.graphql` asks it. */
import type { Tlp } from '../tlp.ts';

export interface Party {
  readonly name: string;
  readonly kind?: string;
  readonly birthDate?: string;
  readonly countries?: readonly string[];
  readonly identifiers?: readonly { readonly value: string }[];
}

export interface Feature {
  readonly name: string;
  readonly score: number;
  readonly weight: number;
  readonly detail: string;
  readonly query: string | null;
  readonly candidate: string | null;
}

export interface Clearance {
  readonly id: string;
  readonly status: 'PROPOSED' | 'CLEARED' | 'ESCALATED' | 'REOPENED';
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly approvedBy: string | null;
  readonly current: boolean;
  readonly marking: Tlp;
  readonly revision: string;
}

export interface Hit {
  readonly rank: number;
  readonly score: number;
  readonly matchedName: string;
  readonly verdict: string;
  readonly programs: readonly string[];
  /** Null, with a problem, where the actor could not be answered. */
  readonly actor: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly countries: readonly string[];
    readonly marking: Tlp;
  } | null;
  readonly features: readonly Feature[];
  readonly clearance: Clearance | null;
}

export type Decision = 'MATCH' | 'REVIEW' | 'CLEAR';

export interface Screened {
  readonly query: string;
  readonly decision: Decision;
  readonly totalHits: number;
  readonly hits: readonly Hit[];
  readonly receipt: {
    readonly id: string;
    readonly dataVersion: string;
    readonly algorithm: string;
    readonly asOf: string;
    readonly queryHash: string;
    readonly resultHash: string;
    readonly at: string;
    readonly lists: readonly { readonly dataset: string; readonly asOf: string | null; readonly stale: boolean }[];
  };
}
