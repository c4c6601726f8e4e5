import { mostChanges } from '../../domain/audit.ts';
import type { SeenChange } from '../../domain/audit.ts';
import { partsOf } from '../../domain/ledger.ts';
import type { AppliedChange, Commit, CommitHeader, Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';

import { readCommits } from './readCommits.ts';
import type { PastChanges } from './readCommits.ts';
import { levels } from './sight.ts';
import type { Level, Sight } from './sight.ts';

/** One commit with what is seen of it; `changes` are the first hundred of `changeCount`. */
export interface AuditEntry {
  readonly commit: Pick<CommitHeader, 'seq' | 'at' | 'by' | 'reason'>;
  readonly changes: readonly SeenChange[];
  readonly changeCount: number;
}

/** A change while its commit is looked at: the most that may be known of its versions so far, and those that may be shown. */
interface Looked {
  readonly place: number;
  readonly id: string;
  readonly previousRevision: number | null;
  type: string;
  level: Level;
  before: LedgerRecord | null;
  readonly after: LedgerRecord | null;
}

interface LookedCommit {
  readonly commit: AuditEntry['commit'];
  /** How many changes are seen whatever was there before; the first hundred of them are `sure`. */
  readonly count: number;
  readonly sure: readonly Looked[];
  /** Those that only the version before decides about. */
  readonly open: readonly Looked[];
}

/** Undecided changes of several commits that are kept until what was there before is read for all of them. */
const mostOpen = 5_000;

/** What is seen of some commits, newest first; those of which nothing is seen are left out. */
export async function seenCommits(ledger: Ledger, past: PastChanges, seqs: readonly number[], sight: Sight): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  let waiting: LookedCommit[] = [];
  const settle = async (): Promise<void> => {
    await readBefore(past, waiting, sight);
    entries.push(...waiting.map(entryOf).filter((entry) => entry !== null));
    waiting = [];
  };
  await readCommits(ledger, seqs, async (commit) => {
    waiting.push(await lookAt(commit, sight));
    if (waiting.reduce((sum, { open }) => sum + open.length, 0) > mostOpen) await settle();
  });
  await settle();
  return entries.reverse();
}

/** What is seen of a change, told from its two versions; null where nothing is. */
export function seenOf(id: string, before: LedgerRecord | null, after: LedgerRecord | null, sight: Sight): SeenChange | null {
  const [old, now] = [before, after].map((version) => (version === null ? levels.nothing : sight.levelOf(version)));
  const shown = { before: old === levels.content ? before : null, after: now === levels.content ? after : null };
  if (shown.before === null && shown.after === null) return null;
  return { recordId: id, type: (shown.after ?? shown.before)?.type ?? '', ...shown };
}

async function lookAt(commit: Commit, sight: Sight): Promise<LookedCommit> {
  const { seq, at, by, reason } = commit;
  const sure: Looked[] = [];
  const open: Looked[] = [];
  let count = 0;
  let first = 0;
  for await (const changes of partsOf(commit)) {
    await sight.prepare(...idsAndRecords(changes));
    for (const [index, { id, record, previousRevision }] of changes.entries()) {
      const most = sight.mostOf(id);
      if (most === levels.nothing) continue;
      const level = record === null ? levels.nothing : sight.levelOf(record);
      const after = level === levels.content ? record : null;
      const looked: Looked = { place: first + index, id, previousRevision, type: record?.type ?? '', level, before: null, after };
      if (previousRevision !== null && level < most) open.push(looked);
      else if (level !== levels.nothing && ++count <= mostChanges) sure.push(looked);
    }
    first += changes.length;
  }
  return { commit: { seq, at, by, reason }, count, sure, open };
}

/** Reads what was there before the changes. */
async function readBefore(past: PastChanges, commits: readonly LookedCommit[], sight: Sight): Promise<void> {
  const wanted: { readonly id: string; readonly revision: number; readonly looked: Looked }[] = [];
  for (const { sure, open } of commits) {
    for (const looked of [...sure.filter(({ level }) => level === levels.content), ...open]) {
      if (looked.previousRevision !== null) wanted.push({ id: looked.id, revision: looked.previousRevision, looked });
    }
  }
  const before = (await past.at(wanted)).map((found) => found?.change.record ?? null);
  await sight.prepare(
    [],
    before.filter((record) => record !== null),
  );
  for (const [place, { looked }] of wanted.entries()) {
    const record = before[place] ?? null;
    const level = record === null ? levels.nothing : sight.levelOf(record);
    if (record === null || level === levels.nothing) continue;
    if (looked.level < level) looked.level = level;
    looked.type = record.type;
    if (level === levels.content) looked.before = record;
  }
}

function entryOf({ commit, count, sure, open }: LookedCommit): AuditEntry | null {
  const seen = open.filter(({ level }) => level !== levels.nothing);
  if (count + seen.length === 0) return null;
  const shown = [...sure, ...seen].sort((a, b) => a.place - b.place).slice(0, mostChanges);
  const changes = shown.map(({ id, type, level, before, after }) => ({
    recordId: level === levels.content ? id : null,
    type,
    before,
    after,
  }));
  return { commit, changes, changeCount: count + seen.length };
}

function idsAndRecords(changes: readonly AppliedChange[]): [ids: string[], records: LedgerRecord[]] {
  return [changes.map(({ id }) => id), changes.map(({ record }) => record).filter((record) => record !== null)];
}
