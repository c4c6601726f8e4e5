/** Single commits of the ledger, read through the port's `follow`. */
import type { AppliedChange, Commit, Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';

/** Commits skipped rather than asked for anew between two that are wanted. */
const gap = 4;

/** Hands over the commits, oldest first, one at a time. `seqs` in any order; one that does not exist is left out. */
export async function readCommits(ledger: Ledger, seqs: Iterable<number>, each: (commit: Commit) => Promise<void> | void): Promise<void> {
  const wanted = [...new Set(seqs)].sort((a, b) => a - b);
  for (let at = 0; at < wanted.length;) {
    const start = wanted[at] ?? 0;
    for await (const commit of ledger.follow(start - 1, { live: false })) {
      if (commit.seq === wanted[at]) {
        at += 1;
        await each(commit);
      }
      const next = wanted[at];
      if (next === undefined || next - commit.seq > gap) break;
    }
    // Where the ledger ends before it.
    if (wanted[at] === start) return;
  }
}

/** Hands over records as single commits wrote them; commits are read once each, however many records of theirs are wanted. */
export async function versionsOf(
  ledger: Ledger,
  places: readonly { readonly id: string; readonly revision: number }[],
  each: (id: string, record: LedgerRecord, revision: number) => void,
): Promise<void> {
  const byRevision = new Map<number, Set<string>>();
  for (const { id, revision } of places) {
    const ids = byRevision.get(revision);
    if (ids === undefined) byRevision.set(revision, new Set([id]));
    else ids.add(id);
  }
  await readCommits(ledger, byRevision.keys(), ({ seq, changes }) => {
    const ids = byRevision.get(seq);
    for (const { id, record } of changes) if (record !== null && ids?.has(id) === true) each(id, record, seq);
  });
}

/** A commit, and what it did to one record. */
export interface ChangeOfOne {
  readonly commit: Pick<Commit, 'seq' | 'at' | 'by' | 'reason'>;
  readonly change: AppliedChange;
}

/** Single changes, each read once. */
export class ReadVersions {
  readonly #ledger: Ledger;
  readonly #read = new Map<number, ChangeOfOne | null>();

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** What a commit did to a record, always the same one; null where it did nothing to it. */
  async at(seq: number, record: string): Promise<ChangeOfOne | null> {
    const known = this.#read.get(seq);
    if (known !== undefined) return known;
    this.#read.set(seq, null);
    await readCommits(this.#ledger, [seq], ({ at, by, reason, changes }) => {
      const change = changes.find(({ id }) => id === record);
      if (change !== undefined) this.#read.set(seq, { commit: { seq, at, by, reason }, change });
    });
    return this.#read.get(seq) ?? null;
  }
}
