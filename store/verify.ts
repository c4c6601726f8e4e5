/** Proof that nobody rewrote history: recomputes every hash of the ledger, then compares what is current with what history says. */
import { createHash } from 'node:crypto';
import type { Commit, Ledger } from '../domain/ledger.ts';
import type { LedgerRecord } from '../domain/model.ts';
import { canonicalText, commitHash, genesisHash, partsOf } from './hash.ts';

/** `head` is the newest commit's hash (64 zeros without commits); `seq` is the first commit that is wrong, `reason` a sentence. */
export type Verification =
  | { readonly ok: true; readonly commits: number; readonly head: string }
  | { readonly ok: false; readonly seq: number; readonly reason: string };

/**
 * Replays all commits and checks that sequence numbers have no gap, each commit names its predecessor's hash, each hash is that of what
 * the commit says, and every current record is what the last commit on it wrote. Commits made meanwhile do not disturb it.
 *
 * Who can rewrite the whole store can also make a new chain: compare `head` with one noted elsewhere.
 */
export async function verifyChain(ledger: Ledger): Promise<Verification> {
  const current = new Map<string, { readonly revision: number; readonly digest: string }>();
  let seq = 0;
  let head = genesisHash;
  for await (const commit of ledger.follow(0, { live: false })) {
    const reason = wrongWith(commit, seq + 1, head);
    if (reason !== null) return { ok: false, seq: seq + 1, reason };
    for (const { id, record, previousRevision } of commit.changes) {
      const known = current.get(id)?.revision ?? null;
      if (known !== previousRevision) {
        return { ok: false, seq: commit.seq, reason: `It says that ${id} was at ${at(previousRevision)}; it was at ${at(known)}.` };
      }
      if (record === null) current.delete(id);
      else current.set(id, { revision: commit.seq, digest: digestOf(record) });
    }
    seq = commit.seq;
    head = commit.hash;
  }
  const wrong = await wrongRecord(ledger, seq, current);
  return wrong ?? { ok: true, commits: seq, head };
}

const at = (revision: number | null): string => (revision === null ? 'no revision' : `revision ${revision}`);
const digestOf = (record: LedgerRecord): string => createHash('sha256').update(canonicalText(record)).digest('base64');

function wrongWith(commit: Commit, seq: number, prevHash: string): string | null {
  if (commit.seq !== seq) return `Commit ${seq} is missing; the next one found is ${commit.seq}.`;
  if (commit.prevHash !== prevHash) return 'It does not name the hash of the commit before it.';
  if (commit.changeCount !== commit.changes.length) return `It announces ${commit.changeCount} changes and has ${commit.changes.length}.`;
  const { hash, changes, ...header } = commit;
  const partHashes = partsOf(changes).map((part) => part.hash);
  return commitHash(header, partHashes) === hash ? null : 'Its hash is not that of its content.';
}

/** Compares the current records with those that history up to `seq` gives; records that changed since are left out. */
async function wrongRecord(
  ledger: Ledger,
  seq: number,
  expected: Map<string, { readonly revision: number; readonly digest: string }>,
): Promise<Verification | null> {
  const found = new Map<string, number>();
  let wrong: { readonly seq: number; readonly reason: string } | null = null;
  for await (const batch of (await ledger.scan()).records) {
    for (const { record, revision } of batch) {
      found.set(record.id, revision);
      if (revision > seq) continue;
      const known = expected.get(record.id);
      if (known?.revision !== revision || known.digest !== digestOf(record)) {
        wrong ??= { seq: revision, reason: `The current record ${record.id} is not what it wrote.` };
      }
    }
  }
  if (wrong !== null) return { ok: false, ...wrong };
  const changed = new Set<string>();
  for await (const commit of ledger.follow(seq, { live: false })) for (const { id } of commit.changes) changed.add(id);
  for (const [id, { revision }] of expected) {
    if (!found.has(id) && !changed.has(id))
      return { ok: false, seq: revision, reason: `The current record ${id} that it wrote is missing.` };
  }
  return null;
}
