/** What a list importer hands to `importList`: one version of one list, as it stands, without regard to what the ledger holds. */
import type { ActorRecord, DatasetRecord, Day, ProgramRecord } from '../domain/model.ts';

/** A row that could not be used. Never repeats personal data. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** One entry; `actor` is a whole record as this version alone would make it, its `sources` to be filled in by the import. */
export interface ListedEntry {
  readonly actor: ActorRecord;
  readonly tags: readonly string[];
}

export interface ListedLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface ListContent {
  readonly dataset: DatasetRecord;
  readonly asOf: Day;
  /** SHA-256 of the files as read. */
  readonly contentHash: string;
  readonly entries: readonly ListedEntry[];
  readonly links: readonly ListedLink[];
  /** References between entries in the text that name no entry, or several. */
  readonly unresolvedLinks: readonly Reject[];
  readonly rejects: readonly Reject[];
  /** What a record of a programme should say that the ledger does not know yet. */
  readonly program: (tag: string) => ProgramRecord;
}
