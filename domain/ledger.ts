/**
 * The port of the system of record: a ledger of commits over typed records.
 *
 * Two adapters keep one contract (`test/store/`): LMDB in `store/embedded.ts`, Neo4j in `store/neo4j/`.
 */
import type { Instant, LedgerRecord } from './model.ts';

/** A record with its revision: the sequence number of the commit that last wrote it. */
export interface Stored<R extends LedgerRecord = LedgerRecord> {
  readonly record: R;
  readonly revision: number;
}

/**
 * One change asked for. `expected` is the revision the writer has read: a number must be the current one, `null` means "must not
 * exist yet", absent means no check.
 */
export type Change =
  | { readonly op: 'put'; readonly record: LedgerRecord; readonly expected?: number | null }
  | { readonly op: 'remove'; readonly id: string; readonly expected?: number };

export interface CommitRequest {
  /** User id, or `system:<what>`. */
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
  /**
   * At most one change a record; at least one change. Batches are read once, in order, and need not fit in memory together; a record may
   * be referred to before or after the change that writes it.
   */
  readonly changes: readonly Change[] | AsyncIterable<readonly Change[]>;
  /** The same id again is the same commit: it is answered with the first result and applied once. Made up where absent. */
  readonly commitId?: string;
}

/** A request whose changes are all at hand. */
export interface WholeRequest extends CommitRequest {
  readonly changes: readonly Change[];
}

/** One change as recorded. `previousRevision` is null where the record is new. */
export type AppliedChange =
  | { readonly op: 'put'; readonly id: string; readonly record: LedgerRecord; readonly previousRevision: number | null }
  | { readonly op: 'remove'; readonly id: string; readonly record: null; readonly previousRevision: number };

export interface CommitHeader {
  /** 1, 2, 3 ... without gaps. */
  readonly seq: number;
  readonly commitId: string;
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
  readonly changeCount: number;
  /** Hash of the preceding commit; 64 zeros for the first. */
  readonly prevHash: string;
  /** SHA-256 over the header's other fields and the hashes of the parts of `changes`. */
  readonly hash: string;
}

/** Changes above which a commit is not handed over in one piece. */
export const largestWhole = 10_000;

/** A commit of at most `largestWhole` changes. */
export interface WholeCommit extends CommitHeader {
  readonly changes: readonly AppliedChange[];
}

/** A commit that need not fit in memory: its changes come part by part, in order, as often as asked for. */
export interface LargeCommit extends CommitHeader {
  readonly changes: null;
  /** @throws {OstrakonError} STORE_UNAVAILABLE when the store does not answer, or the ledger closes */
  parts(): AsyncIterable<readonly AppliedChange[]>;
}

export type Commit = WholeCommit | LargeCommit;

/** The changes of a commit of any size, part by part. */
export async function* partsOf(commit: Commit): AsyncGenerator<readonly AppliedChange[]> {
  if (commit.changes === null) yield* commit.parts();
  else yield commit.changes;
}

/** A consistent starting point: applying `records`, then every commit after `seq`, in order, gives the current state exactly. */
export interface Scan {
  readonly seq: number;
  /** Batches in no particular order; a record may already be newer than `seq`, and is then repeated by `follow`. */
  readonly records: AsyncIterable<readonly Stored[]>;
}

export interface FollowOptions {
  /** True (the default) waits for further commits until `signal` aborts; false ends at the newest. */
  readonly live?: boolean;
  /** Ends after this many commits, and reads no further ahead; absent: no such end. */
  readonly most?: number;
  readonly signal?: AbortSignal;
}

export interface Ledger {
  /**
   * Writes all changes or none, durably, and returns the commit's header.
   *
   * @throws {OstrakonError} STALE_VERSION when an expected revision is not the current one; BAD_INPUT when a reference would dangle, a
   *   record still referred to would be removed, or a record is named twice; STORE_UNAVAILABLE when the store does not answer in time
   */
  commit(request: CommitRequest): Promise<CommitHeader>;
  /** The current records in the order of `ids`, null where there is none. One round trip, however many ids. */
  records(ids: readonly string[]): Promise<(Stored | null)[]>;
  /** In the order of `ids`, the ids of the current records that refer to each; in no particular order, and of whatever marking. */
  referrers(ids: readonly string[]): Promise<(readonly string[])[]>;
  scan(): Promise<Scan>;
  /** Commits with a sequence number above `afterSeq`, in order, without gaps, whichever process wrote them. */
  follow(afterSeq: number, options?: FollowOptions): AsyncIterable<Commit>;
  /** Ends every `follow`, waits for what is under way, releases the store. */
  close(): Promise<void>;
}
