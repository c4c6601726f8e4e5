/** The import of one version of a list into the ledger: checks, one atomic commit, a report. */
import { OstrakonError } from '../domain/errors.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { ActorRecord, Day, Instant, ListVersionRecord } from '../domain/model.ts';
import { importPlanStages, type ImportProgress } from './importProgress.ts';
import { importState } from './importState.ts';
import { planImport, type ImportPlan } from './importPlan.ts';
import type { LinkCounts } from './planLinks.ts';
import type { ListContent, Reject } from './listContent.ts';
import { listRejected } from './ofac/csvFiles.ts';
import { removalsOf } from './orphans.ts';

export interface ImportOptions {
  /** When the import is made, and on what day. */
  readonly at: Instant;
  readonly today: Day;
  /** Accepts a list far shorter than the preceding one, and another content for a day already imported. */
  readonly force?: boolean;
  /** Reports what would change and writes nothing. */
  readonly dryRun?: boolean;
  /** What other sources say of actors by themselves, by id, so that their part outlives every version of this list. */
  readonly others?: ReadonlyMap<string, ActorRecord>;
  readonly onProgress?: ImportProgress;
}

export interface ImportReport {
  readonly dataset: string;
  readonly asOf: Day;
  /** `current`: the newest version; `history`: older than the newest imported; `none`: the very version is imported already. */
  readonly effect: 'current' | 'history' | 'none';
  readonly dryRun: boolean;
  /** Entries, or links of a list that is about links: `read` = `added` + `changed` + `unchanged`. */
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  /** What the preceding version had and this one has not: designations of such entries are delisted, such links ended. */
  readonly removed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejects: readonly Reject[];
  readonly links: LinkCounts & { readonly resolved: number; readonly unresolved: number; readonly unresolvedReasons: readonly Reject[] };
  readonly designations: { readonly added: number; readonly delisted: number };
  /** Sequence number of the commit; null where nothing was written. */
  readonly commit: number | null;
}

/** A list may have this share fewer entries than the preceding version. */
const shrinkLimit = 0.2;
/** Lists that people keep by hand are short, and may lose much of little. */
const smallestGuarded = 100;
const attempts = 3;

/**
 * Imports a list as read: one commit, or none where nothing changes. The same version again changes nothing.
 *
 * @throws {OstrakonError} LIST_REJECTED (store untouched) when the day is missing, malformed or in the future, when the list is more
 *   than 20 % shorter than the preceding version, or when another content of the same day is imported already, the last two without
 *   `force`; STALE_VERSION when others keep changing the same records; STORE_UNAVAILABLE
 */
export async function importList(ledger: Ledger, list: ListContent, options: ImportOptions): Promise<ImportReport> {
  requireDay(list.asOf, options.today);
  const progress = options.onProgress ?? (() => undefined);
  const [same] = await ledger.records([`list:${list.dataset.name}/${list.asOf}`]);
  const imported = same?.record.type === 'listVersion' ? same.record : null;
  if (imported !== null && imported.contentHash === list.contentHash && options.force !== true) return report(list, null, options, null);
  for (let attempt = 1; ; attempt += 1) {
    progress(importPlanStages.read);
    const state = await importState(ledger, list);
    if (state.dataset !== null && state.dataset.record.title !== list.dataset.title) {
      throw listRejected(
        `"${list.dataset.name}" is the source of ${state.dataset.record.title}: give what comes from elsewhere a name of its own with --source.`,
      );
    }
    requireAcceptable(list, state.versions, options.force ?? false);
    progress(importPlanStages.compare);
    const plan = planImport(list, state, options.others ?? new Map());
    requireKept(list, state.versions, plan, options.force ?? false);
    if (options.dryRun === true || plan.changes.length === 0) return report(list, plan, options, null);
    progress(importPlanStages.write);
    try {
      const { seq } = await ledger.commit({
        by: 'system:import',
        at: options.at,
        reason: `import ${list.dataset.name} ${list.asOf}`,
        changes: [...plan.changes, ...(await removalsOf(plan.orphans, plan.changes, ledger))],
      });
      return report(list, plan, options, seq);
    } catch (error) {
      if (attempt === attempts || !(error instanceof OstrakonError) || error.code !== 'STALE_VERSION') throw error;
    }
  }
}

/** @throws {OstrakonError} LIST_REJECTED */
export function requireDay(asOf: Day, today: Day): void {
  const time = Date.parse(`${asOf}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== asOf) {
    throw listRejected('The day the list is of must be a calendar day written as YYYY-MM-DD.');
  }
  if (asOf > today) throw listRejected(`The list cannot be of ${asOf}: that day is in the future.`);
}

function requireAcceptable(list: ListContent, versions: readonly ListVersionRecord[], force: boolean): void {
  if (force || list.lossGuard !== 'ENTRIES') return;
  const same = versions.find((version) => version.asOf === list.asOf);
  if (same !== undefined && same.contentHash !== list.contentHash) {
    throw listRejected(`Another list of ${list.asOf} is imported already. Check the date, or replace that list with --force.`);
  }
  const preceding = versions
    .filter((version) => version.asOf < list.asOf)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .at(-1);
  if (preceding !== undefined && list.entries.length < preceding.entries * (1 - shrinkLimit)) {
    throw listRejected(
      `The list has ${list.entries.length} entries where that of ${preceding.asOf} had ${preceding.entries}, more than 20 % fewer: it may be cut off. If it is right, repeat with --force.`,
    );
  }
}

function requireKept(list: ListContent, versions: readonly ListVersionRecord[], plan: ImportPlan, force: boolean): void {
  if (force || list.lossGuard !== 'CONTENTS' || plan.isHistory) return;
  const preceding = versions.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
  const lost = plan.removed + plan.links.ended;
  if (preceding === undefined || preceding.entries < smallestGuarded || lost <= preceding.entries * shrinkLimit) return;
  throw listRejected(
    `${lost} of the ${preceding.entries} entries and links that ${list.dataset.name} had on ${preceding.asOf} are not in this one, more than 20 %: it may be cut off, or come from another source, which --source would name. If it is right, repeat with --force.`,
  );
}

function report(list: ListContent, plan: ImportPlan | null, options: ImportOptions, commit: number | null): ImportReport {
  const isAboutLinks = list.counts === 'LINKS';
  const links = plan?.links ?? { added: 0, changed: 0, unchanged: list.links.length, ended: 0 };
  const entries = {
    added: plan?.added ?? 0,
    changed: plan?.changed ?? 0,
    removed: plan?.removed ?? 0,
    unchanged: plan?.unchanged ?? list.entries.length,
  };
  return {
    dataset: list.dataset.name,
    asOf: list.asOf,
    effect: plan === null || plan.changes.length === 0 ? 'none' : plan.isHistory ? 'history' : 'current',
    dryRun: options.dryRun ?? false,
    read: isAboutLinks ? list.links.length : list.entries.length,
    ...(isAboutLinks ? { added: links.added, changed: links.changed, removed: links.ended, unchanged: links.unchanged } : entries),
    rejected: list.rejects.length,
    rejects: list.rejects,
    links: { ...links, resolved: list.links.length, unresolved: list.unresolvedLinks.length, unresolvedReasons: list.unresolvedLinks },
    designations: { added: plan?.designationsAdded ?? 0, delisted: plan?.designationsDelisted ?? 0 },
    commit,
  };
}
