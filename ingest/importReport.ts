/** What an import tells of itself. */
import type { Day } from '../domain/model.ts';
import type { Reject } from './listContent.ts';
import type { LinkCounts } from './planLinks.ts';

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
  /** At most 10,000; a list with more is refused. */
  readonly rejects: readonly Reject[];
  /** `unresolvedReasons` are the first 10,000. */
  readonly links: LinkCounts & { readonly resolved: number; readonly unresolved: number; readonly unresolvedReasons: readonly Reject[] };
  readonly designations: { readonly added: number; readonly delisted: number };
  /** How many actors became one with an actor of another list because both have a strong number, each in a commit of its own. */
  readonly merged: number;
  /** How many pairs with such a number were put to an analyst instead, because something speaks against it. */
  readonly suggested: number;
  /** How many suggestions wait for an analyst in all, with those. */
  readonly suggestionsWaiting: number;
  /** Sequence number of the commit of the list; null where nothing was written. */
  readonly commit: number | null;
  /** What is worth knowing of lines that are used; the first 10,000 of `noteCount`. */
  readonly notes: readonly Reject[];
  readonly noteCount: number;
  /** What the format leaves aside, counted by what it is. */
  readonly counted: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The sums of the reports on each source; `dataset` names them all. */
export interface FilesReport extends ImportReport {
  /** One report for each source, in the order of the files. */
  readonly reports: readonly ImportReport[];
}

export function summedReport(reports: readonly ImportReport[]): FilesReport {
  const sum = (count: (report: ImportReport) => number): number => reports.reduce((total, report) => total + count(report), 0);
  const effects = reports.map(({ effect }) => effect);
  const counted: Record<string, Record<string, number>> = {};
  for (const report of reports) {
    for (const [what, counts] of Object.entries(report.counted)) {
      const all = (counted[what] ??= {});
      for (const [name, count] of Object.entries(counts)) all[name] = (all[name] ?? 0) + count;
    }
  }
  return {
    dataset: reports.map(({ dataset }) => dataset).join(', '),
    asOf: reports[0]?.asOf ?? '',
    effect: effects.find((effect) => effect === 'current') ?? effects.find((effect) => effect === 'history') ?? 'none',
    dryRun: reports.some(({ dryRun }) => dryRun),
    read: sum((report) => report.read),
    added: sum((report) => report.added),
    changed: sum((report) => report.changed),
    removed: sum((report) => report.removed),
    unchanged: sum((report) => report.unchanged),
    rejected: sum((report) => report.rejected),
    rejects: reports.flatMap(({ rejects }) => rejects),
    links: {
      added: sum(({ links }) => links.added),
      changed: sum(({ links }) => links.changed),
      unchanged: sum(({ links }) => links.unchanged),
      ended: sum(({ links }) => links.ended),
      resolved: sum(({ links }) => links.resolved),
      unresolved: sum(({ links }) => links.unresolved),
      unresolvedReasons: reports.flatMap(({ links }) => links.unresolvedReasons),
    },
    designations: {
      added: sum(({ designations }) => designations.added),
      delisted: sum(({ designations }) => designations.delisted),
    },
    merged: sum(({ merged }) => merged),
    suggested: sum(({ suggested }) => suggested),
    suggestionsWaiting: reports.at(-1)?.suggestionsWaiting ?? 0,
    commit: reports.map(({ commit }) => commit).findLast((commit) => commit !== null) ?? null,
    notes: reports.flatMap(({ notes }) => notes),
    noteCount: sum((report) => report.noteCount),
    counted,
    reports,
  };
}
