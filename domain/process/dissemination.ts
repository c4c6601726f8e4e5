/** What was sent to whom, when and at which version: the proof of a dissemination, and of every re-share. */
import type { Instant, Recorded } from '../model.ts';

export const disseminationKinds = ['RELEASED', 'DISSEMINATED', 'RESHARED'] as const;
export type DisseminationKind = (typeof disseminationKinds)[number];

/** One sending of one thing to some organisations or persons; never changed. */
export interface DisseminationRecord extends Recorded {
  readonly type: 'dissemination';
  readonly kind: DisseminationKind;
  /** Of what: exactly one of the five is not null. */
  readonly advisory: string | null;
  readonly intelItem: string | null;
  readonly tearline: string | null;
  readonly incident: string | null;
  readonly actor: string | null;
  /** The version of an advisory; null for what has none. */
  readonly version: number | null;
  /** SHA-256 of the text as sent, so that a recipient's copy can be compared with it. */
  readonly contentHash: string;
  readonly fromUser: string;
  readonly fromOrg: string | null;
  readonly toOrgs: readonly string[];
  /** User ids, where it went to named persons. */
  readonly toUsers: readonly string[];
  readonly toCommunity: string | null;
  readonly at: Instant;
}
