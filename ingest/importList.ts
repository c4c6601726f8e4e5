/** The import of one version of a list into the ledger: checks, one atomic commit, a report. */
import { setImmediate } from 'node:timers/promises';
import { OstrakonError } from '../domain/errors.ts';
import type { Change, CommitHeader, Ledger } from '../domain/ledger.ts';
import type { ActorRecord, Day, Instant } from '../domain/model.ts';
import { ImportFindings } from './importFindings.ts';
import { importPlan, removedActors, SameVersion, type PlanOptions } from './importPlan.ts';
import { planningOf, type Planning } from './importPlanning.ts';
import { importStages, type ImportProgress } from './importProgress.ts';
import type { ImportReport } from './importReport.ts';
import { facts, importState } from './importState.ts';
import type { ListHead, ListReading } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { requireDay } from './lossGuards.ts';
import { SharedNumbers } from './sharedNumbers.ts';

export interface ImportOptions {
  /** When the import is made, and on what day. */
  readonly at: Instant;
  readonly today: Day;
  /** Accepts a list far shorter than the preceding one, and another content for a day already imported. */
  readonly force?: boolean;
  /** Reports what would change and writes nothing. */
  readonly dryRun?: boolean;
  /** Leaves out lines that cannot be used instead of refusing the whole. */
  readonly skipBadLines?: boolean;
  /** What other sources say of actors by themselves, by id, so that their part outlives every version of this list. */
  readonly others?: ReadonlyMap<string, ActorRecord>;
  /** Actors that the ledger is about to have, so that a dry run takes them for known; null: ends of links are not looked for at all. */
  readonly pending?: ReadonlySet<string> | null;
  /** Makes one of actors that share a strong number, once the list is written; absent: nobody does. */
  readonly merge?: MergeStep;
  readonly onProgress?: ImportProgress;
  /** Ends the import with nothing written, unless the commit itself is being made. */
  readonly signal?: AbortSignal;
}

/**
 * Makes one of the actors of each pair where nothing speaks against it, and suggests it where something does.
 *
 * @param pairs ids of actors that seem to share a strong number, which is yet to be looked at
 */
export type MergeStep = (
  ledger: Ledger,
  pairs: readonly (readonly [string, string])[],
  options: { readonly at: Instant; readonly signal?: AbortSignal },
) => Promise<MergeCounts>;

export interface MergeCounts {
  readonly merged: number;
  readonly suggested: number;
}

const noMerges: MergeCounts = { merged: 0, suggested: 0 };
const attempts = 3;
/** Imports of up to this many changes are committed in one piece. */
const smallCommit = 5_000;

/**
 * Imports a list: one commit, or none where nothing changes. The same version again changes nothing. Memory is constant but for the ids
 * of what the dataset has, some 100 bytes each.
 *
 * Where somebody else wrote what this import had read, it reads the list again and plans anew: of two imports of one source at the same
 * time the second follows the first.
 *
 * @param open reads the list from its beginning; called again for each attempt
 * @throws {OstrakonError} LIST_REJECTED (store untouched) when the day is missing, malformed or in the future, when lines cannot be used
 *   and are not to be skipped, when the list is more than 20 % shorter than the preceding version, or when another content of the same day
 *   is imported already, the last two without `force`; STALE_VERSION when others keep changing the same records; STORE_UNAVAILABLE
 */
export async function importList(ledger: Ledger, open: () => Promise<ListReading>, options: ImportOptions): Promise<ImportReport> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptImport(ledger, await open(), options);
    } catch (error) {
      if (attempt === attempts || !(error instanceof OstrakonError) || error.code !== 'STALE_VERSION') throw error;
    }
  }
}

async function attemptImport(ledger: Ledger, { head, items }: ListReading, options: ImportOptions): Promise<ImportReport> {
  requireDay(head.asOf, options.today);
  const progress = options.onProgress ?? (() => undefined);
  progress(importStages.state, { entries: 0, links: 0 });
  const numbers = options.merge === undefined || options.dryRun === true ? null : new SharedNumbers();
  const state = await importState(ledger, head.dataset, numbers);
  if (state.dataset !== null && state.dataset.record.title !== head.dataset.title) {
    throw listRejected(
      `"${head.dataset.name}" is the source of ${state.dataset.record.title}: give what comes from elsewhere a name of its own with --source.`,
    );
  }
  const plan = planningOf(head, state, options.others ?? new Map<string, ActorRecord>());
  const findings = new ImportFindings();
  const told = (commit: number | null, isSame = false, counts: MergeCounts = noMerges): ImportReport => ({
    ...reportOf(head, plan, findings, options, commit, isSame),
    merged: counts.merged,
    suggested: counts.suggested,
    suggestionsWaiting: state.suggestions + counts.suggested,
  });
  const planOptions: PlanOptions = {
    at: options.at,
    force: options.force ?? false,
    skipsBadLines: options.skipBadLines ?? false,
    pending: options.pending === undefined ? new Set() : options.pending,
    onBatch: async () => {
      progress(importStages.read, plan.counts);
      // Signals and timers get their turn: a store in the process answers without one.
      await setImmediate();
      options.signal?.throwIfAborted();
    },
  };
  progress(importStages.read, plan.counts);
  const changes = importPlan(items, plan, findings, ledger, planOptions);
  try {
    if (options.dryRun === true) {
      for await (const batch of changes) plan.isChanged ||= batch.length > 0;
      return told(null);
    }
    const header = await commitStream(ledger, changes, () => progress(importStages.write, plan.counts), {
      by: 'system:import',
      at: options.at,
      reason: `import ${head.dataset.name} ${head.asOf}`,
    });
    return told(header?.seq ?? null, false, header === null ? noMerges : await mergedAfter(ledger, numbers, options));
  } catch (error) {
    if (error instanceof SameVersion) return told(null, true);
    throw error;
  } finally {
    await changes.return(undefined);
  }
}

/** @throws {OstrakonError} what `merge` throws, saying that the list is written nevertheless */
async function mergedAfter(ledger: Ledger, numbers: SharedNumbers | null, { merge, at, signal }: ImportOptions): Promise<MergeCounts> {
  const pairs = numbers?.pairs() ?? [];
  if (merge === undefined || pairs.length === 0) return noMerges;
  try {
    return await merge(ledger, pairs, { at, ...(signal === undefined ? {} : { signal }) });
  } catch (error) {
    if (!(error instanceof OstrakonError)) throw error;
    const message = `The list is imported, but not all that share a number with another list are merged; ostrakon resolve does that. ${error.message}`;
    throw new OstrakonError({ code: error.code === 'STALE_VERSION' ? 'STORE_UNAVAILABLE' : error.code, message }, { cause: error });
  }
}

/** Commits what the plan yields; null where it yields nothing. What the plan throws is thrown as it is. */
async function commitStream(
  ledger: Ledger,
  changes: AsyncGenerator<readonly Change[]>,
  onEnd: () => void,
  commit: { readonly by: string; readonly at: Instant; readonly reason: string },
): Promise<CommitHeader | null> {
  const first: Change[] = [];
  while (first.length < smallCommit) {
    const next = await changes.next();
    if (next.done === true) {
      if (first.length === 0) return null;
      onEnd();
      return ledger.commit({ ...commit, changes: first });
    }
    for (const change of next.value) first.push(change);
  }
  let failure: { readonly error: unknown } | null = null;
  async function* rest(): AsyncGenerator<readonly Change[]> {
    try {
      yield first;
      for await (const batch of changes) if (batch.length > 0) yield batch;
      onEnd();
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  try {
    return await ledger.commit({ ...commit, changes: rest() });
  } catch (error) {
    throw (failure as { readonly error: unknown } | null)?.error ?? error;
  }
}

function reportOf(
  head: ListHead,
  plan: Planning,
  findings: ImportFindings,
  options: ImportOptions,
  commit: number | null,
  isSame: boolean,
): Omit<ImportReport, 'merged' | 'suggested' | 'suggestionsWaiting'> {
  const { counts, isHistory, state } = plan;
  const entries = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  let listed = 0;
  for (const known of state.actors.values()) {
    const isActive = (known & facts.active) !== 0;
    const existed = isHistory ? (known & facts.stored) !== 0 : isActive;
    if ((known & facts.listed) === 0) continue;
    listed += 1;
    if (!isSame && existed && (known & facts.touched) !== 0) entries.changed += 1;
    if (!isSame && !isHistory && !isActive) entries.added += 1;
  }
  if (!isSame && isHistory) entries.added = counts.created;
  if (!isSame && !isHistory) entries.removed = removedActors(plan);
  entries.unchanged = listed - entries.added - entries.changed;
  const links = isSame
    ? { added: 0, changed: 0, unchanged: counts.links, ended: 0 }
    : {
        added: counts.linksAdded,
        changed: counts.linksChanged,
        unchanged: counts.links - counts.linksAdded - counts.linksChanged,
        ended: counts.linksEnded,
      };
  const isAboutLinks = head.counts === 'LINKS';
  const { rejects } = findings;
  const isChanged = commit !== null || (options.dryRun === true && plan.isChanged && !isSame);
  return {
    dataset: head.dataset.name,
    asOf: head.asOf,
    effect: !isChanged ? 'none' : isHistory ? 'history' : 'current',
    dryRun: options.dryRun ?? false,
    read: isAboutLinks ? counts.links : listed,
    ...(isAboutLinks ? { added: links.added, changed: links.changed, removed: links.ended, unchanged: links.unchanged } : entries),
    rejected: rejects.length,
    rejects,
    links: { ...links, resolved: counts.links, unresolved: findings.unresolvedCount, unresolvedReasons: findings.unresolved },
    designations: isSame ? { added: 0, delisted: 0 } : { added: counts.designationsAdded, delisted: counts.designationsDelisted },
    commit,
    notes: findings.notes,
    noteCount: findings.noteCount,
    counted: findings.counted(),
  };
}
