/** `ostrakon import FORMAT PATH...`: brings lists, stakes and entities into the ledger. */
import { writeFile } from 'node:fs/promises';
import { Argument, Command } from 'commander';
import type { Ledger } from '../domain/ledger.ts';
import type { ActorRecord } from '../domain/model.ts';
import { bundledRecords, loadBundled } from '../ingest/bundled.ts';
import { formatNamed, formatNames, formats, shortNames } from '../ingest/formats.ts';
import { guessedFormat } from '../ingest/guessedFormat.ts';
import { checkFiles } from '../ingest/importCheck.ts';
import { importFiles, type FilesOptions } from '../ingest/importFiles.ts';
import type { FilesReport } from '../ingest/importReport.ts';
import { openInputs, type OpenedInputs } from '../ingest/inputs/openInputs.ts';
import type { Reject } from '../ingest/listContent.ts';
import type { ImportFormat } from '../ingest/listFormat.ts';
import { requireDay } from '../ingest/lossGuards.ts';
import { rejectsOf } from '../ingest/refusedLines.ts';
import { rejectsCsv } from '../ingest/rejectsCsv.ts';
import { exitCodes, ExitError, failureOf } from './exitCodes.ts';
import { importProgressOn } from './importProgress.ts';
import { checkSummary, importSummary } from './importSummary.ts';
import { mergeSharing } from '../links/resolution/mergeSharing.ts';
import { withLedger, type Surroundings } from './surroundings.ts';

interface ImportFlags {
  readonly asOf?: string;
  readonly source?: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly check: boolean;
  readonly skipBadLines: boolean;
  readonly merge: boolean;
  readonly json: boolean;
  readonly rejects?: string;
  readonly report?: string;
}

const help = (): string => `
Formats:
${[
  ...formats.map(({ name, help: told }) => ({ name, told })),
  { name: 'auto', told: 'guesses from what is in the files, and says what it guessed.' },
]
  .map(({ name, told }) => `  ${name.padEnd(23)} ${told}`)
  .join('\n')}
Shorter: ${Object.entries(shortNames)
  .map(([short, name]) => `${short} for ${name}`)
  .join(', ')}.

Paths are files or directories; a directory stands for the files in it. gzip files and zip archives are read as they are.

Examples:
  ostrakon import ofac-csv lists/2023-01-20 --as-of 2023-01-20
  ostrakon import ofac-csv lists/2023-01-20 --as-of 2023-01-20 --dry-run --json
  ostrakon import un-xml consolidated.xml --report report.json
  ostrakon import ftm entities.ftm.json.gz --source us_ofac_sdn --as-of 2024-03-01
  ostrakon import stakes-csv stakes.csv --skip-bad-lines --rejects rejects.csv
  ostrakon import auto download.zip --check

The same list again changes nothing; a newer one of the same source is applied as a whole, and what it has no more is ended; an older one
only refines history. All of a list is imported, in one commit, or nothing of it: an import that is killed leaves no trace. One line that
cannot be used refuses the whole, with every such line and its reason, unless --skip-bad-lines takes the others; only in OFAC's CSV files
single rows are left out and told. Of two imports of one source at the same time the second waits for the first and then compares with it.
Actors that are new or changed and share a strong number (IMO, LEI, passport or national, tax or registration number with its country) with
an actor of another list become one with it afterwards, each pair in a commit of its own that undoMatch takes back; where something speaks
against it, it is suggested to analysts. Names are compared by ostrakon resolve.
--source names the source, which is otherwise called like the dataset or the file; --as-of is today where neither it nor the list says.

Exit codes: 0 all merged, 64 wrong usage, 65 the list is refused, 69 the store does not answer, 130 interrupted with nothing written.`;

export function importCommand(around: Surroundings): Command {
  return new Command('import')
    .description('import a published list, stakes or entities')
    .addArgument(new Argument('<format>', 'format of the files').choices([...formatNames(), 'auto']))
    .argument('<path...>', 'the files, or the directory of the list; gzip and zip are read directly')
    .option('--as-of <date>', 'day the files are of, YYYY-MM-DD')
    .option('--source <name>', 'name of the source they come from')
    .option('--force', 'accept a list more than 20 % shorter than the preceding one, or another list of a day already imported', false)
    .option('--dry-run', 'say what would change and write nothing', false)
    .option('--check', 'only read the files and say what is wrong with them; opens no store', false)
    .option('--skip-bad-lines', 'leave out lines that cannot be used instead of refusing the whole', false)
    .option('--no-merge', 'leave actors that share a strong number with an actor of another list for ostrakon resolve')
    .option('--json', 'print the report as JSON', false)
    .option('--report <file>', 'write the report as JSON to a file, also where the list is refused')
    .option('--rejects <file>', 'write rows that could not be used to a CSV file: file, line, reason')
    .addHelpText('after', help)
    .action(async (name: string, paths: readonly string[], flags: ImportFlags, command: Command) => {
      const started = performance.now();
      const elapsed = (): number => Math.round(performance.now() - started);
      const today = around.now().toISOString().slice(0, 10);
      requireUsage(formatNamed(name), flags, command);
      if (flags.asOf !== undefined) requireDay(flags.asOf, today);
      let report: FilesReport;
      let format: ImportFormat;
      try {
        ({ report, format } = await importPaths(around, name, paths, flags, command, today));
      } catch (error) {
        const rejects = rejectsOf(error);
        if (flags.rejects !== undefined && rejects.length > 0) await writeOut(flags.rejects, 'rejects', rejectsCsv(rejects), false);
        if (flags.report !== undefined) {
          const { code, message } = failureOf(error);
          await writeOut(flags.report, 'report', jsonText({ error: { code, message, rejects }, durationMs: elapsed() }), false);
        }
        throw error;
      }
      const isImported = report.commit !== null;
      const durationMs = elapsed();
      if (flags.rejects !== undefined) {
        const rows: Reject[] = [...report.rejects, ...report.links.unresolvedReasons];
        await writeOut(flags.rejects, 'rejects', rejectsCsv(rows), isImported);
      }
      const told = { ...report, format: format.name, durationMs };
      if (flags.report !== undefined) await writeOut(flags.report, 'report', jsonText(told), isImported);
      const isGrouped = format.leavesOutRejects === true;
      if (flags.json) around.out(`${JSON.stringify(told)}\n`);
      else if (flags.check) around.out(checkSummary(report, durationMs, isGrouped));
      else around.out(importSummary(report, durationMs, flags.rejects, isGrouped));
    });
}

/** What a format cannot be asked; the format is undefined where it is to be guessed. */
function requireUsage(format: ImportFormat | undefined, flags: ImportFlags, command: Command): void {
  if (format === undefined) return;
  if (format.needsDay && flags.asOf === undefined) command.error("error: required option '--as-of <date>' not specified");
  if (format.takesSource === false && flags.source !== undefined) command.error(`error: ${format.name} does not take --source`);
  if (format.leavesOutRejects === true && flags.skipBadLines) command.error(`error: ${format.name} does not take --skip-bad-lines`);
}

async function importPaths(
  around: Surroundings,
  name: string,
  paths: readonly string[],
  flags: ImportFlags,
  command: Command,
  today: string,
): Promise<{ readonly report: FilesReport; readonly format: ImportFormat }> {
  const interruption = new AbortController();
  const interrupt = (): void => interruption.abort(new ExitError(exitCodes.interrupted, 'Interrupted: nothing is imported.'));
  const opened = await openInputs(paths);
  // A second Ctrl-C ends the process at once, which leaves no trace either.
  process.once('SIGINT', interrupt);
  try {
    const format = formatNamed(name) ?? (await guessedFormat(opened.inputs));
    opened.rewind();
    if (name === 'auto') {
      requireUsage(format, flags, command);
      if (!flags.json) around.err(`The files are taken for ${format.name}.\n`);
    }
    const progress = importProgressOn(around, opened, flags.json);
    const options: FilesOptions = {
      at: around.now().toISOString(),
      today,
      asOf: flags.asOf ?? null,
      source: flags.source ?? null,
      force: flags.force,
      dryRun: flags.dryRun,
      skipBadLines: flags.skipBadLines,
      onProgress: progress.show,
      signal: interruption.signal,
      ...(flags.merge ? { merge: mergeSharing } : {}),
    };
    try {
      const report = flags.check
        ? await checkFiles(format, opened.inputs, options)
        : await withLedger(around, async (ledger, config) => importInto(ledger, config.seed === 'bundled', format, opened, options));
      return { report, format };
    } finally {
      progress.end();
    }
  } finally {
    process.removeListener('SIGINT', interrupt);
    opened.close();
  }
}

/** An empty store starts with what the configuration says, whichever command comes first. */
async function importInto(
  ledger: Ledger,
  isSeeded: boolean,
  format: ImportFormat,
  { inputs }: OpenedInputs,
  options: FilesOptions,
): Promise<FilesReport> {
  if (isSeeded && options.dryRun !== true) await loadBundled(ledger, options.at);
  const pending = isSeeded && options.dryRun === true ? new Set(bundledRecords().map(({ id }) => id)) : new Set<string>();
  return importFiles(ledger, format, inputs, { ...options, pending, others: await bundledActors(ledger) });
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

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function writeOut(file: string, what: 'rejects' | 'report', text: string, isImported: boolean): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ExitError(
      exitCodes.badData,
      `The ${what} file cannot be written (${why}).${isImported ? ' The list itself is imported.' : ''}`,
    );
  }
}
