import type { Reading } from '../../domain/audit.ts';
import { OstrakonError } from '../../domain/errors.ts';
import { partsOf } from '../../domain/ledger.ts';
import type { AppliedChange, Commit, Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord, RecordType } from '../../domain/model.ts';

import { commitIndexOf } from '../audit/auditLog.ts';
import { mostLooked, readCommits, take, tooFar } from '../audit/readCommits.ts';
import { levels, Sight } from '../audit/sight.ts';
import { checkRange } from '../page.ts';
import type { View } from '../questions.ts';
import { GraphView } from '../view.ts';

import { dependentsOf } from './dependents.ts';
import { FormerSight } from './formerSight.ts';
import { rereading } from './rereading.ts';

/** What a commit did to a record as a viewer sees it. */
export type ChangeKind = 'CREATED' | 'UPDATED' | 'REMOVED';

/** A place among the changes of a commit: a record it changed, and where that made others visible, one of those. */
export interface ChangePlace {
  readonly seq: number;
  readonly id: string;
  readonly shown: string | null;
}

export interface ChangesRequest {
  /** A commit (`id` null), or a place within one. */
  readonly after: { readonly seq: number; readonly id: string | null; readonly shown: string | null };
  /** The last commit to look at; null: the newest. */
  readonly until: number | null;
  /** Types of records; null: all. */
  readonly types: ReadonlySet<RecordType> | null;
  /** 1 to 500. */
  readonly first: number;
}

export interface ViewedChange {
  readonly place: ChangePlace;
  readonly at: string;
  readonly id: string;
  readonly type: RecordType;
  readonly change: ChangeKind;
  /** The version before; null for what was not seen before, and for what is taken out of sight. */
  readonly before: LedgerRecord | null;
  readonly after: LedgerRecord | null;
}

const mostAtOnce = 50;
const sliceSize = 200;

/**
 * What changed between two commits as a viewer sees it, oldest first; within a commit in its order.
 *
 * A version is seen by its own marking, and only while the record is seen as it stands now (`Sight`). A record that becomes visible is
 * CREATED, with those that could not be seen without it. One that the viewer saw at `after` and that is not to be seen any more is REMOVED
 * by the first commit to change it, without a word of what it says. What cannot be without a removed record goes with it, unsaid. A
 * version may be told more than once: it is to be put, whether it was there or not. Commits of which nothing is seen are as if they were
 * not there.
 *
 * @throws {OstrakonError} BAD_INPUT for `first`; OPERATION_TOO_COMPLEX where too little is found in 2,000 commits; STORE_UNAVAILABLE
 */
export async function changesBetween(
  view: View,
  ledger: Ledger,
  { after, until, types, first }: ChangesRequest,
): Promise<{ readonly changes: readonly ViewedChange[]; readonly hasMore: boolean; readonly reading: Reading }> {
  if (!(view instanceof GraphView)) throw new TypeError('Changes are asked for with a View of a graph.');
  checkRange('first', first, 1, 500);
  const { graph } = view;
  const index = commitIndexOf(ledger);
  const newest = graph.seq;
  await index.reach(newest);
  const sight = new Sight(view, index);
  const reading = rereading(ledger);
  const former = new FormerSight(view, ledger, index, reading.past);
  /** The commit whose state the caller knows. */
  const known = after.id === null ? after.seq : after.seq - 1;
  const found: ViewedChange[] = [];
  const seqs = index.between(known + 1, Math.min(until ?? newest, newest), (marking) => view.sees(marking));
  let looked = 0;
  for (let most = 1; found.length <= first; most = Math.min(2 * most, mostAtOnce)) {
    const next = take(seqs, most);
    if (next.length === 0) break;
    if (looked >= mostLooked) throw tooFar('for more kinds of records');
    looked += next.length;
    await readCommits(reading.ledger, next, async (commit) => {
      for await (const change of ofCommit(commit)) {
        if (types === null || types.has(change.type)) found.push(change);
        if (found.length > first) return;
      }
    });
  }
  return { changes: found.slice(0, first), hasMore: found.length > first, reading: sight.reading };

  async function* ofCommit(commit: Commit): AsyncGenerator<ViewedChange> {
    if (found.length > first) return;
    const { seq } = commit;
    const isResumed = seq === after.seq && after.id !== null;
    let isReached = !isResumed;
    for await (const changes of partsOf(commit)) {
      const from = isReached ? 0 : changes.findIndex(({ id }) => id === after.id);
      const resumed = changes[from];
      if (resumed === undefined) continue;
      // An id that was never shown is answered like one that is not there.
      if (!isReached && !(await wasShown(resumed, seq))) break;
      yield* ofPart(commit, changes.slice(from), !isReached);
      isReached = true;
    }
    if (!isReached) throw new OstrakonError({ code: 'BAD_INPUT', field: 'after', message: '"after" is no position of this ledger.' });
  }

  async function* ofPart(
    { seq, at, changes: whole }: Commit,
    changes: readonly AppliedChange[],
    isResumed: boolean,
  ): AsyncGenerator<ViewedChange> {
    // Of a large commit only the part is looked through: a record it makes visible twice is told twice, as a version may be.
    const touched = new Set((whole ?? changes).map(({ id }) => id));
    for (let from = 0; from < changes.length; from += sliceSize) {
      for (const change of await seenIn(changes.slice(from, from + sliceSize), seq)) {
        const place = { seq, id: change.id, shown: null };
        const isBefore = isResumed && change.id === after.id;
        if (!isBefore) yield { ...change, place, at };
        if (!change.isShown) continue;
        // A record made visible may have made others so, which come after it. Where the last one told is gone since, all are told again.
        const shown = dependentsOf(graph, change.id).filter((id) => view.isVisible(id));
        const told = isBefore && after.shown !== null ? shown.indexOf(after.shown) + 1 : 0;
        for (const id of shown.slice(told)) {
          const version = touched.has(id) ? null : await former.versionAt(id, seq);
          if (version === null || !(await former.sawVersion(version, seq)) || (await former.sawAt(id, seq - 1))) continue;
          const { type } = version;
          yield { place: { ...place, shown: id }, at, id, type, change: 'CREATED', before: null, after: version };
        }
      }
    }
  }

  /** Whether a change was told, or would be, to who asks; a record may have been hidden since. */
  async function wasShown(change: AppliedChange, seq: number): Promise<boolean> {
    return (await seenIn([change], seq)).length > 0 || (await former.sawVersion(change.record, seq));
  }

  type Seen = Omit<ViewedChange, 'place' | 'at'> & { readonly isShown: boolean };

  async function seenIn(changes: readonly AppliedChange[], seq: number): Promise<Seen[]> {
    const places = changes.flatMap(({ id, previousRevision }) => (previousRevision === null ? [] : [{ id, revision: previousRevision }]));
    const versions = new Map((await reading.past.at(places)).map((each, at) => [places[at]?.id, each?.change.record ?? null]));
    const both = changes.flatMap(({ id, record }) => [record, versions.get(id) ?? null]).filter((record) => record !== null);
    await sight.prepare(
      changes.map(({ id }) => id),
      both,
    );
    const seen: Seen[] = [];
    for (const change of changes) {
      const { id, record } = change;
      const earlier = versions.get(id) ?? null;
      const [before, now] = [earlier, record].map((version) =>
        version !== null && sight.levelOf(version) === levels.content ? version : null,
      );
      const either = now ?? before ?? null;
      if (either !== null) {
        const kind: ChangeKind = now == null ? 'REMOVED' : before == null ? 'CREATED' : 'UPDATED';
        const isShown = kind === 'CREATED' && earlier !== null;
        seen.push({ id, type: either.type, change: kind, before: before ?? null, after: now ?? null, isShown });
      } else if (earlier !== null && (await isTakenAway(change, earlier, seq))) {
        seen.push({ id, type: earlier.type, change: 'REMOVED', before: null, after: null, isShown: false });
      }
    }
    return seen;
  }

  /**
   * Whether the viewer had, at `after`, a record that is not to be seen now, and a commit is the first since to change it.
   *
   * That need not be the commit that hid it, but nothing can be told of those between.
   */
  async function isTakenAway({ previousRevision }: AppliedChange, before: LedgerRecord, seq: number): Promise<boolean> {
    if (previousRevision === null || previousRevision > known) return false;
    return (await former.sawVersion(before, known)) && (await former.sawVersion(before, seq - 1));
  }
}
