/** The import of files whose lines stand for themselves: any number of lists, all good lines or none. */
import { OstrakonError } from '../domain/errors.ts';
import type { Ledger } from '../domain/ledger.ts';
import { importList, type ImportOptions, type ImportReport } from './importList.ts';
import type { ListContent, ListedLink, Reject } from './listContent.ts';
import { byLine, refusedLines } from './refusedLines.ts';

type Place = NonNullable<ListedLink['place']>;

/** What was read: a list for each source, the lines that cannot be used, and what is worth knowing of those that can. */
export interface LineImport {
  readonly lists: readonly ListContent[];
  readonly rejects: readonly Reject[];
  /** Ids of other sources that rejected lines name: where the ledger has none of that id, that is wrong with them too. */
  readonly mentions: readonly { readonly ids: readonly string[]; readonly place: Place }[];
  readonly notes: readonly Reject[];
  /** What the format leaves aside, counted by what it is. */
  readonly counted: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface LineImportOptions extends ImportOptions {
  /** Imports the good lines of a file that has bad ones. */
  readonly skipBadLines?: boolean;
  /** Actors that the ledger is about to have, so that a dry run takes them for known. */
  readonly pending?: ReadonlySet<string>;
}

const idsAtOnce = 5_000;

/** The sums of the reports on each source; `dataset` names them all. */
export interface LineReport extends ImportReport {
  readonly notes: readonly Reject[];
  readonly counted: LineImport['counted'];
  /** One report for each source, in the order of the file. */
  readonly reports: readonly ImportReport[];
}

/**
 * Imports what was read, one commit for each source. Where any line cannot be used, nothing is written at all, unless bad lines are to be
 * skipped.
 *
 * @throws {OstrakonError} LIST_REJECTED with every bad line; what `importList` throws, before anything is written where it is about the
 *   lists themselves
 */
export async function importLines(ledger: Ledger, read: LineImport, options: LineImportOptions): Promise<LineReport> {
  const unknown = await unknownEnds(ledger, read, options.pending ?? new Set());
  const rejects = byLine([...read.rejects, ...unknown]);
  if (rejects.length > 0 && options.skipBadLines !== true) throw refusedLines(rejects);
  const bad = new Set(rejects.map(({ file, line }) => `${file}\n${line}`));
  const isGood = ({ place }: ListedLink): boolean => place === undefined || !bad.has(`${place.file}\n${place.line}`);
  const lists = read.lists.map((list) => goodPart(list, isGood)).filter((list) => list.links.length + list.entries.length > 0);
  if (lists.length === 0) throw refusedLines(rejects);
  // Refused before anything of another source is written.
  if (lists.length > 1 && options.dryRun !== true) for (const list of lists) await importList(ledger, list, { ...options, dryRun: true });
  const reports: ImportReport[] = [];
  for (const list of lists) reports.push(await importList(ledger, list, options));
  return summed(reports, rejects, read);
}

/** The list without its bad lines, and without entities that only they name. */
function goodPart(list: ListContent, isGood: (link: ListedLink) => boolean): ListContent {
  const links = list.links.filter(isGood);
  if (links.length === list.links.length || list.counts !== 'LINKS') return { ...list, links };
  const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
  return { ...list, links, entries: list.entries.filter(({ actor }) => linked.has(actor.id)) };
}

/** A reject for each line that names an actor which neither the lists nor the ledger have. */
async function unknownEnds(ledger: Ledger, { lists, mentions }: LineImport, pending: ReadonlySet<string>): Promise<Reject[]> {
  const known = new Set(lists.flatMap((list) => list.entries.map(({ actor }) => actor.id)));
  const named: { readonly ids: readonly string[]; readonly place: Place | undefined }[] = [
    ...lists.flatMap(({ links }) => links.map(({ from, to, place }) => ({ ids: [from, to], place }))),
    ...mentions,
  ];
  const asked = new Set(named.flatMap(({ ids }) => ids.filter((id) => !known.has(id) && !pending.has(id))));
  const ids = [...asked];
  for (let start = 0; start < ids.length; start += idsAtOnce) {
    for (const stored of await ledger.records(ids.slice(start, start + idsAtOnce))) {
      if (stored?.record.type === 'actor') asked.delete(stored.record.id);
    }
  }
  if (asked.size > 0) {
    // Rarely: an id that another source's actor has taken in.
    for await (const batch of (await ledger.scan()).records) {
      for (const { record } of batch) if (record.type === 'actor') for (const id of record.otherIds) asked.delete(id);
    }
  }
  if (asked.size === 0) return [];
  return named.flatMap(({ ids: ends, place }) => {
    const missing = ends.filter((id) => asked.has(id));
    if (missing.length === 0) return [];
    if (place === undefined) throw new OstrakonError({ code: 'LIST_REJECTED', message: 'A link of the list ends at no actor.' });
    return [{ ...place, reason: missing.map((id) => `The store has no actor ${id.slice(0, 60)}.`).join(' ') }];
  });
}

function summed(reports: readonly ImportReport[], rejects: readonly Reject[], read: LineImport): LineReport {
  const sum = (count: (report: ImportReport) => number): number => reports.reduce((total, report) => total + count(report), 0);
  const effects = reports.map(({ effect }) => effect);
  const unresolved = reports.flatMap(({ links }) => links.unresolvedReasons);
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
    rejected: rejects.length,
    rejects,
    links: {
      added: sum(({ links }) => links.added),
      changed: sum(({ links }) => links.changed),
      unchanged: sum(({ links }) => links.unchanged),
      ended: sum(({ links }) => links.ended),
      resolved: sum(({ links }) => links.resolved),
      unresolved: unresolved.length,
      unresolvedReasons: unresolved,
    },
    designations: {
      added: sum(({ designations }) => designations.added),
      delisted: sum(({ designations }) => designations.delisted),
    },
    commit: reports.map(({ commit }) => commit).findLast((commit) => commit !== null) ?? null,
    notes: read.notes,
    counted: read.counted,
    reports,
  };
}
