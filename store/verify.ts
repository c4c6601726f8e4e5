/** Proof that nobody rewrote history: recomputes every hash of the ledger, then compares what is current with what history says. */
import { createHash } from 'node:crypto';
import { OstrakonError } from '../domain/errors.ts';
import { partsOf } from '../domain/ledger.ts';
import type { AppliedChange, Commit, Ledger } from '../domain/ledger.ts';
import type { LedgerRecord } from '../domain/model.ts';
import { canonicalText, commitHash, genesisHash, partHash, partSize } from './hash.ts';

/**
 * `head` is the newest commit's hash (64 zeros without commits). `seq` is the first commit that is wrong, `commitId` what it calls itself
 * (null where it is missing or cannot be read), `reason` a sentence about it.
 */
export type Verification = { readonly ok: true; readonly commits: number; readonly head: string } | ({ readonly ok: false } & Fault);

interface Fault {
  readonly seq: number;
  readonly commitId: string | null;
  readonly reason: string;
}

/** Told how far the work has come: through the commits first, then through the current records. */
export type Progress = (done: number, total: number, step: 'commits' | 'records') => void;

interface Written {
  readonly revision: number;
  readonly digest: string;
}

/**
 * Replays all commits and checks that sequence numbers have no gap, each commit names its predecessor's hash, each hash is that of what
 * the commit says, none is missing that the store or a record speaks of, and every current record is what the last commit on it wrote.
 * Commits made meanwhile do not disturb it. What it needs in memory grows with the current records.
 *
 * Who can rewrite the whole store can also make a new chain: compare `head` with one noted elsewhere.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE
 */
export async function verifyChain(ledger: Ledger, progress: Progress = () => undefined): Promise<Verification> {
  const { seq: total } = await ledger.scan();
  const current = new Map<string, Written>();
  let [seq, head] = [0, genesisHash];
  try {
    for await (const commit of allCommits(ledger)) {
      const reason = wrongPlace(commit, seq + 1, head) ?? (await wrongContent(commit, current));
      if (reason !== null) return { ok: false, seq: seq + 1, commitId: commit.seq === seq + 1 ? commit.commitId : null, reason };
      [seq, head] = [commit.seq, commit.hash];
      progress(seq, Math.max(seq, total), 'commits');
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return { ok: false, seq: seq + 1, commitId: null, reason: 'It cannot be read.' };
  }
  const fault = await wrongRecord(ledger, seq, current, progress);
  if (fault === null) return { ok: true, commits: seq, head };
  return { ok: false, seq: fault.seq, commitId: await commitIdOf(ledger, fault.seq), reason: fault.reason };
}

/** All commits. Where one cannot be read, an adapter may fail for those it reads together with it: then they are read one at a time. */
async function* allCommits(ledger: Ledger): AsyncGenerator<Commit> {
  let seq = 0;
  try {
    for await (const commit of ledger.follow(0, { live: false })) {
      seq = commit.seq;
      yield commit;
    }
    return;
  } catch (error) {
    if (!isUnreadable(error)) throw error;
  }
  for (let before = -1; before !== seq;) {
    before = seq;
    for await (const commit of ledger.follow(seq, { live: false, most: 1 })) {
      seq = commit.seq;
      yield commit;
    }
  }
}

const at = (revision: number | null): string => (revision === null ? 'no revision' : `revision ${revision}`);
const digestOf = (record: LedgerRecord): string => createHash('sha256').update(canonicalText(record)).digest('base64');

function wrongPlace(commit: Commit, seq: number, prevHash: string): string | null {
  if (commit.seq !== seq) return `Commit ${seq} is missing; the next one found is ${commit.seq}.`;
  return commit.prevHash === prevHash ? null : 'It does not name the hash of the commit before it.';
}

/** Applies a commit to what is current, part by part; what is wrong with its content or what it says of that, null where nothing. */
async function wrongContent(commit: Commit, current: Map<string, Written>): Promise<string | null> {
  const partHashes: string[] = [];
  let count = 0;
  let claim: string | null = null;
  for await (const changes of inParts(partsOf(commit))) {
    count += changes.length;
    partHashes.push(partHash(changes));
    for (const { id, record, previousRevision } of changes) {
      const known = current.get(id)?.revision ?? null;
      if (known !== previousRevision) claim ??= `It says that ${id} was at ${at(previousRevision)}; it was at ${at(known)}.`;
      if (record === null) current.delete(id);
      else current.set(id, { revision: commit.seq, digest: digestOf(record) });
    }
  }
  if (commit.changeCount !== count) return `It announces ${commit.changeCount} changes and has ${count}.`;
  const { seq, commitId, at: when, by, reason, changeCount, prevHash } = commit;
  const hash = commitHash({ seq, commitId, at: when, by, reason, changeCount, prevHash }, partHashes);
  return hash === commit.hash ? claim : 'Its hash is not that of its content.';
}

/** The same changes, `partSize` at a time, whatever pieces they came in. */
async function* inParts(pieces: AsyncIterable<readonly AppliedChange[]>): AsyncGenerator<readonly AppliedChange[]> {
  let part: AppliedChange[] = [];
  for await (const piece of pieces) {
    for (const change of piece) {
      if (part.push(change) < partSize) continue;
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}

/**
 * Compares the current records with those that history up to `seq` gives; records that changed since are left out. Of several faults that
 * of the oldest commit, and of its faults the one whose record comes first by id.
 */
async function wrongRecord(
  ledger: Ledger,
  seq: number,
  expected: ReadonlyMap<string, Written>,
  progress: Progress,
): Promise<Pick<Fault, 'seq' | 'reason'> | null> {
  const faults = new Faults();
  const found = new Map<string, number>();
  const scan = await ledger.scan();
  try {
    for await (const batch of scan.records) {
      for (const { record, revision } of batch) {
        found.set(record.id, revision);
        if (revision > seq) continue;
        const known = expected.get(record.id);
        if (known?.revision === revision && known.digest === digestOf(record)) continue;
        faults.add(revision, record.id, `The current record ${record.id} is not what it wrote.`);
      }
      progress(found.size, Math.max(found.size, expected.size), 'records');
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    return { seq, reason: 'The chain holds up to it, but a current record cannot be read.' };
  }
  const changed = new Set<string>();
  let newest = seq;
  for await (const commit of ledger.follow(seq, { live: false })) {
    for await (const changes of partsOf(commit)) for (const { id } of changes) changed.add(id);
    newest = commit.seq;
  }
  let last = scan.seq;
  for (const revision of found.values()) last = Math.max(last, revision);
  // What a missing commit did to a record is not known, so a record that is gone accuses nobody.
  if (last > newest) faults.add(newest + 1, '', `It is missing; the store has something of commit ${last}.`);
  else {
    for (const [id, { revision }] of expected) {
      if (!found.has(id) && !changed.has(id)) faults.add(revision, id, `The current record ${id} that it wrote is missing.`);
    }
  }
  return faults.first;
}

class Faults {
  #first: { readonly seq: number; readonly id: string; readonly reason: string } | null = null;

  get first(): { readonly seq: number; readonly reason: string } | null {
    return this.#first;
  }

  add(seq: number, id: string, reason: string): void {
    const known = this.#first;
    if (known === null || seq < known.seq || (seq === known.seq && id < known.id)) this.#first = { seq, id, reason };
  }
}

async function commitIdOf(ledger: Ledger, seq: number): Promise<string | null> {
  for await (const commit of ledger.follow(seq - 1, { live: false })) return commit.seq === seq ? commit.commitId : null;
  return null;
}

/** Whether what is stored is no record or commit at all, in contrast to a store that does not answer. */
function isUnreadable(error: unknown): boolean {
  const cause = error instanceof OstrakonError ? error.cause : error;
  return cause instanceof SyntaxError || cause instanceof TypeError;
}
