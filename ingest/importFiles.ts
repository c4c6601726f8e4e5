/** The import of files in a format: any number of lists, all of them or none. */
import type { Ledger } from '../domain/ledger.ts';
import type { Day } from '../domain/model.ts';
import { importList, type ImportOptions } from './importList.ts';
import { summedReport, type FilesReport, type ImportReport } from './importReport.ts';
import type { Reject } from './listContent.ts';
import type { ImportFormat, Input, ListReading, ReadOptions } from './listFormat.ts';
import { listRejected } from './listRejected.ts';
import { refusedLines } from './refusedLines.ts';

export interface FilesOptions extends ImportOptions {
  /** The day the files are of; null: what they say, else today. */
  readonly asOf: Day | null;
  /** What the source is called; null: what the files say. */
  readonly source: string | null;
}

/**
 * Imports files, one commit for each source. Where any line cannot be used, nothing is written at all, unless bad lines are to be skipped.
 *
 * @throws {OstrakonError} LIST_REJECTED with every bad line; what `importList` throws, before anything is written where it is about the
 *   lists themselves
 */
export async function importFiles(
  ledger: Ledger,
  format: ImportFormat,
  given: readonly Input[],
  options: FilesOptions,
): Promise<FilesReport> {
  const { asOf, source, today, signal } = options;
  const inputs = signal === undefined ? given : given.map((input) => interruptible(input, signal));
  const reading: ReadOptions = { asOf, today, source };
  if (format.needsDay && asOf === null) throw listRejected(`${format.name} files carry no date: say with --as-of which day they are of.`);
  const skipBadLines = format.leavesOutRejects === true || options.skipBadLines === true;
  if (!('readAll' in format)) {
    return summedReport([await importList(ledger, async () => format.read(inputs, reading), { ...options, skipBadLines })]);
  }
  const lists = await format.readAll(inputs, reading);
  const [only] = lists;
  if (only !== undefined && lists.length === 1) {
    return summedReport([await importList(ledger, async () => only, { ...options, skipBadLines })]);
  }
  return importSeveral(ledger, lists, { ...options, skipBadLines });
}

/** Refuses before anything of any source is written. */
async function importSeveral(ledger: Ledger, lists: readonly ListReading[], options: ImportOptions): Promise<FilesReport> {
  const trials: ImportReport[] = [];
  for (const list of lists) trials.push(await importList(ledger, async () => list, { ...options, dryRun: true, skipBadLines: true }));
  const rejects: readonly Reject[] = trials.flatMap((trial) => trial.rejects);
  if (rejects.length > 0 && options.skipBadLines !== true) throw refusedLines(rejects);
  if (options.dryRun === true) return summedReport(trials);
  const reports: ImportReport[] = [];
  for (const list of lists) reports.push(await importList(ledger, async () => list, { ...options, skipBadLines: true }));
  return summedReport(reports);
}

/** The input, until the signal aborts. */
function interruptible({ name, bytes }: Input, signal: AbortSignal): Input {
  return {
    name,
    bytes: {
      async *[Symbol.asyncIterator]() {
        for await (const chunk of bytes) {
          signal.throwIfAborted();
          yield chunk;
        }
      },
    },
  };
}
