/** What a version of a list says, entry by entry and link by link, without regard to what the ledger holds. */
import type { ActorRecord, Day, LinkRecord } from '../domain/model.ts';

/** A row that could not be used. Never repeats personal data. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** A designation with days of its own, where a list publishes them. */
export interface ListedPeriod {
  readonly tag: string;
  /** Published days; null where there is none. */
  readonly since: Day | null;
  readonly until: Day | null;
  readonly url: string | null;
}

/**
 * One entry; `actor` is a whole record as this version alone would make it, its `sources` to be filled in by the import. Its `statements`
 * are those of the list's own dataset, for values that the list dates and for former ones that it still tells.
 */
export interface ListedEntry {
  readonly actor: ActorRecord;
  /** Since when the publisher itself has had it, and its last day where it is one that the publisher has no more. Absent: neither is said. */
  readonly seen?: { readonly firstSeen: Day | null; readonly lastSeen: Day | null };
  /** Programmes the list puts it under without saying since when. */
  readonly tags: readonly string[];
  /** Programmes it puts it under with days; periods of one programme do not touch. Absent: none. */
  readonly periods?: readonly ListedPeriod[];
}

/** What a list says of a link beyond its ends. */
export type LinkParticulars = Pick<LinkRecord, 'linkType' | 'share' | 'interest' | 'arrangement' | 'since' | 'until' | 'description'>;

export interface ListedLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The ends as listed, set by the import where they were merged into another actor. */
  readonly listedFrom?: string | null;
  readonly listedTo?: string | null;
  /** Absent: the list says no more than that the two are linked. */
  readonly particulars?: LinkParticulars;
  readonly url?: string | null;
  /** Where the list says it; absent where its ends are entries of the list anyway. */
  readonly place?: { readonly file: string; readonly line: number };
}

/**
 * How much a list may lose against the version before it, which is more often a broken download than a thaw. `ENTRIES`: not more than
 * 20 % of the number of entries, and a second list of one day is refused. `CONTENTS`: not more than 20 % of what the version before had,
 * from 100 entries and links on; a second list of one day replaces the first.
 */
export type LossGuard = 'ENTRIES' | 'CONTENTS';
