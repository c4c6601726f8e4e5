/** `ostrakon import FORMAT PATH...`: brings lists, stakes and entities into the ledger. */
import { writeFile } from 'node:fs/promises';
import { Argument, Command } from 'commander';
import type { Ledger } from '../domain/ledger.ts';
import type { ActorRecord } from '../domain/model.ts';
import { bundledRecords, loadBundled } from '../ingest/bundled.ts';
import { importLines, type LineImport, type LineReport } from '../ingest/importLines.ts';
import { importList, requireDay, type ImportOptions, type ImportReport } from '../ingest/importList.ts';
import { importPlanStages } from '../ingest/importProgress.ts';
import type { Reject } from '../ingest/listContent.ts';
import { readFtm } from '../ingest/ftm.ts';
import { readOfacCsv } from '../ingest/ofacCsv.ts';
import { rejectsOf } from '../ingest/refusedLines.ts';
import { rejectsCsv } from '../ingest/rejectsCsv.ts';
import { readStakesCsv } from '../ingest/stakesCsv.ts';
import { exitCodes, ExitError } from './exitCodes.ts';
import { linesSummary, listSummary } from './importSummary.ts';
import { progressOn } from './progress.ts';
import { withLedger, type Surroundings } from './surroundings.ts';

interface ImportFlags {
  readonly asOf?: string;
  readonly source?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly skipBadLines: boolean;
  readonly json: boolean;
  readonly rejects?: string;
}

const help = `
Formats:
  ofac-csv     one directory with OFAC's sdn.csv, alt.csv and add.csv of one day. They carry no date, so --as-of says which day.
  stakes-csv   CSV files with a header row: owner, owned, share, and what else the documentation lists (docs/operations.md).
  ftm          FollowTheMoney entities, one JSON object a line: persons, organisations, companies, ownerships, and sanctions of known
               programmes.

Examples:
  ostrakon import ofac-csv lists/2023-01-20 --as-of 2023-01-20
  ostrakon import ofac-csv lists/2023-01-20 --as-of 2023-01-20 --dry-run --json
  ostrakon import ofac-csv lists/2021-07-07 --as-of 2021-07-07 --rejects rejects.csv
  ostrakon import stakes-csv stakes.csv
  ostrakon import stakes-csv stakes.csv --source registry --as-of 2024-03-01 --dry-run
  ostrakon import stakes-csv stakes.csv --skip-bad-lines --rejects rejects.csv
  ostrakon import ftm entities.ftm.json --source us_ofac_sdn --as-of 2024-03-01

The same list again changes nothing; a newer one of the same source is applied as a whole, and what it has no more is ended; an older one
only refines history. All of a list is imported, or nothing of it. In stakes-csv and ftm one bad line refuses the whole, with every bad line and
reason, unless --skip-bad-lines takes the others. --source names the source, which is otherwise called like the dataset or the file;
--as-of is today where it is not given.

Exit codes: 0 done, 64 wrong usage, 65 the list is refused, 69 the store does not answer.`;

/** The formats whose lines stand for themselves. */
const lineFormats: Readonly<
  Record<string, (paths: readonly string[], options: { asOf: string; source?: string | undefined }) => Promise<LineImport>>
> = {
  'stakes-csv': readStakesCsv,
  ftm: readFtm,
};

export function importCommand(around: Surroundings): Command {
  return new Command('import')
    .description('import a published list, stakes or entities')
    .addArgument(new Argument('<format>', 'format of the files').choices(['ofac-csv', ...Object.keys(lineFormats)]))
    .argument('<path...>', 'the files, or the directory of the list')
    .option('--as-of <date>', 'day the files are of, YYYY-MM-DD')
    .option('--source <name>', 'name of the source they come from')
    .option('--force', 'accept a list more than 20 % shorter than the preceding one, or another list of a day already imported', false)
    .option('--dry-run', 'say what would change and write nothing', false)
    .option('--skip-bad-lines', 'leave out lines that cannot be used instead of refusing the whole', false)
    .option('--json', 'print the report as JSON', false)
    .option('--rejects <file>', 'write rows that could not be used to a CSV file: file, line, reason')
    .addHelpText('after', help)
    .action(async (format: string, paths: readonly string[], flags: ImportFlags, command: Command) => {
      requireUsage(format, paths, flags, command);
      const started = performance.now();
      const today = around.now().toISOString().slice(0, 10);
      const asOf = flags.asOf ?? today;
      requireDay(asOf, today);
      const read = lineFormats[format];
      const progress = progressOn(around, flags.json);
      const options = { at: around.now().toISOString(), today, force: flags.force, dryRun: flags.dryRun, onProgress: progress.show };
      let report: ImportReport | LineReport;
      try {
        progress.show(importPlanStages.parse);
        report =
          read === undefined
            ? await importOfac(around, paths[0] ?? '', asOf, options)
            : await importByLine(around, await read(paths, { asOf, source: flags.source }), {
                ...options,
                skipBadLines: flags.skipBadLines,
              });
      } catch (error) {
        const rejects = rejectsOf(error);
        if (flags.rejects !== undefined && rejects.length > 0) await writeRejects(flags.rejects, rejects, false);
        throw error;
      } finally {
        progress.end();
      }
      if (flags.rejects !== undefined) {
        await writeRejects(flags.rejects, [...report.rejects, ...report.links.unresolvedReasons], report.commit !== null);
      }
      const durationMs = Math.round(performance.now() - started);
      if (flags.json) around.out(`${JSON.stringify({ ...report, durationMs })}\n`);
      else around.out(isByLine(report) ? linesSummary(report, durationMs, flags.rejects) : listSummary(report, durationMs, flags.rejects));
    });
}

function requireUsage(format: string, paths: readonly string[], flags: ImportFlags, command: Command): void {
  if (format !== 'ofac-csv') return;
  if (flags.asOf === undefined) command.error("error: required option '--as-of <date>' not specified");
  if (paths.length > 1) command.error('error: ofac-csv takes one directory');
  if (flags.source !== undefined || flags.skipBadLines) command.error('error: ofac-csv takes neither --source nor --skip-bad-lines');
}

async function importOfac(around: Surroundings, dir: string, asOf: string, options: ImportOptions): Promise<ImportReport> {
  const list = await readOfacCsv(dir, asOf);
  return withLedger(around, async (ledger, config) => {
    if (config.seed === 'bundled' && options.dryRun !== true) await loadBundled(ledger, options.at);
    return importList(ledger, list, { ...options, others: await bundledActors(ledger) });
  });
}

async function importByLine(
  around: Surroundings,
  read: LineImport,
  options: ImportOptions & { readonly skipBadLines: boolean },
): Promise<LineReport> {
  return withLedger(around, async (ledger, config) => {
    // An empty store starts with what the configuration says, whichever command comes first.
    const isSeeded = config.seed === 'bundled';
    if (isSeeded && options.dryRun !== true) await loadBundled(ledger, options.at);
    const pending = isSeeded && options.dryRun === true ? new Set(bundledRecords().map(({ id }) => id)) : new Set<string>();
    return importLines(ledger, read, { ...options, pending });
  });
}

/** What the bundled dataset says of actors, where the ledger has it. */
async function bundledActors(ledger: Ledger): Promise<ReadonlyMap<string, ActorRecord>> {
  const records = bundledRecords();
  const actors = records.filter(
    (record) => record.type === 'actor' && record.id.startsWith('ofac:') && !record.isSynthetic,
  ) as ActorRecord[];
  const first = actors[0];
  if (first === undefined || (await ledger.records([first.id]))[0] === null) return new Map();
  return new Map(actors.map((record) => [record.id, record]));
}

async function writeRejects(file: string, rejects: readonly Reject[], isImported: boolean): Promise<void> {
  try {
    await writeFile(file, rejectsCsv(rejects));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ExitError(
      exitCodes.badData,
      `The rejects file cannot be written (${why}).${isImported ? ' The list itself is imported.' : ''}`,
    );
  }
}

const isByLine = (report: ImportReport | LineReport): report is LineReport => 'reports' in report;
