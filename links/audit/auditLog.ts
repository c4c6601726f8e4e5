import type { Reading, SeenChange } from '../../domain/audit.ts';
import type { Ledger } from '../../domain/ledger.ts';

import { checkRange } from '../page.ts';
import type { View } from '../questions.ts';
import { GraphView } from '../view.ts';

import { CommitIndex } from './commitIndex.ts';
import { mostLooked, take, tooFar } from './readCommits.ts';
import { seenCommits, seenOf } from './seenCommit.ts';
import type { AuditEntry } from './seenCommit.ts';
import { levels, Sight } from './sight.ts';

export interface AuditRequest {
  /** Only commits that changed this record, and its change alone; null: all. */
  readonly recordId: string | null;
  readonly by: string | null;
  /** Only commits with a smaller sequence number; null: from the newest on. */
  readonly below: number | null;
  /** 1 to 100. */
  readonly first: number;
}

/** Commits read ahead while most of them turn out to show nothing. */
const mostAtOnce = 50;
const appliedTimeoutMs = 10_000;
const indexes = new WeakMap<Ledger, CommitIndex>();

/**
 * The commits that changed something a viewer may see, newest first, and how to tell the records in them.
 *
 * The first question asked of a graph reads the whole ledger once, unless it is about a record that is there. Each call then reads only
 * commits that may show something and those that wrote what was there before; it keeps a hundred changes of a commit at most.
 *
 * @throws {OstrakonError} BAD_INPUT for `first`; OPERATION_TOO_COMPLEX where too little is found in 2,000 commits; STORE_UNAVAILABLE
 */
export async function auditLog(
  view: View,
  ledger: Ledger,
  request: AuditRequest,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly reading: Reading }> {
  if (!(view instanceof GraphView)) throw new TypeError('The log is asked with a View of a graph.');
  checkRange('first', request.first, 1, 100);
  const { graph } = view;
  const index = commitIndexOf(ledger);
  const sight = new Sight(view, index);
  const entries = request.recordId === null ? await whole(request) : await history(view.actorId(request.recordId) ?? request.recordId);
  return { entries, reading: sight.reading };

  async function whole({ by, below, first }: AuditRequest): Promise<AuditEntry[]> {
    const newest = graph.seq;
    await index.reach(newest);
    const candidates = index.candidates(Math.min(below ?? Infinity, newest + 1), by, sight.seesMarking);
    const found: AuditEntry[] = [];
    for (let looked = 0; found.length < first;) {
      const seqs = take(candidates, Math.max(first - found.length, Math.min(looked, mostAtOnce)));
      if (seqs.length === 0) break;
      if (looked >= mostLooked) throw tooFar('narrow the question by "by" or "recordId"');
      looked += seqs.length;
      found.push(...(await seenCommits(ledger, index.past, seqs, sight)));
    }
    return found.slice(0, first);
  }

  /** Follows a record back from revision to revision, as far as the viewer sees it without a break. */
  async function history(id: string): Promise<AuditEntry[]> {
    const { by, below, first } = request;
    const [stored] = await ledger.records([id]);
    if (stored === null || stored === undefined) await index.reach(graph.seq);
    else await graph.applied(stored.revision, appliedTimeoutMs);
    await sight.prepare([id], []);
    if (sight.mostOf(id) !== levels.content) return [];
    // A page goes on from where the one before has ended, if the viewer has seen that commit change this record.
    const last = below === null ? null : await step(id, below);
    const newest = stored?.revision ?? index.removalOf(id);
    let next = last === null ? newest : last.previous;
    const found: AuditEntry[] = [];
    for (let looked = 0; next !== null && found.length < first; looked += 1) {
      if (looked >= mostLooked) throw tooFar('narrow the question by "by" or "recordId"');
      const taken: Step | null = await step(id, next);
      if (taken === null) break;
      const { commit, seen, previous } = taken;
      if ((below === null || commit.seq < below) && (by === null || commit.by === by))
        found.push({ commit, changes: [seen], changeCount: 1 });
      next = previous;
    }
    return found;
  }

  /** What a commit did to a record, and where its history goes on; null where nothing of that is seen. */
  async function step(id: string, seq: number): Promise<Step | null> {
    const [at] = await index.past.at([{ id, revision: seq }]);
    if (at === null || at === undefined) return null;
    const { previousRevision, record } = at.change;
    const [earlier] = previousRevision === null ? [null] : await index.past.at([{ id, revision: previousRevision }]);
    const before = earlier?.change.record ?? null;
    await sight.prepare(
      [],
      [before, record].filter((version) => version !== null),
    );
    const seen = seenOf(id, before, record, sight);
    return seen === null ? null : { commit: at.commit, seen, previous: seen.before === null ? null : previousRevision };
  }
}

/** The index of a ledger, one for all questions. */
export function commitIndexOf(ledger: Ledger): CommitIndex {
  const index = indexes.get(ledger) ?? new CommitIndex(ledger);
  indexes.set(ledger, index);
  return index;
}

interface Step {
  readonly commit: AuditEntry['commit'];
  readonly seen: SeenChange;
  readonly previous: number | null;
}
