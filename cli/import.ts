/** `ostrakon import FORMAT DIR`: brings a published list into the ledger. */
import { writeFile } from 'node:fs/promises';
import { Argument, Command } from 'commander';
import type { Ledger } from '../domain/ledger.ts';
import type { ActorRecord } from '../domain/model.ts';
import { bundledRecords, loadBundled } from '../ingest/bundled.ts';
import { importList, requireDay, type ImportReport } from '../ingest/importList.ts';
import { importPlanStages } from '../ingest/importProgress.ts';
import { readOfacCsv } from '../ingest/ofacCsv.ts';
import { rejectsCsv } from '../ingest/rejectsCsv.ts';
import { exitCodes, ExitError } from './exitCodes.ts';
import { progressOn } from './progress.ts';
import { withLedger, type Surroundings } from './surroundings.ts';

interface ImportFlags {
  readonly asOf: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly rejects?: string;
}

const help = `
Examples:
  ostrakon import ofac-csv lists/2023-01-20 --as-of 2023-01-20
  ostrakon import ofac-csv lists/2023-01-20 --as-of 2023-01-20 --dry-run --json
  ostrakon import ofac-csv lists/2021-07-07 --as-of 2021-07-07 --rejects rejects.csv

The directory holds OFAC's sdn.csv, alt.csv and add.csv of one day. They carry no date, so --as-of says which day the list is of. The same
list again changes nothing; an older list than the newest imported only refines history. All of a list is imported, or nothing of it.

Exit codes: 0 done, 64 wrong usage, 65 the list is refused, 69 the store does not answer.`;

export function importCommand(around: Surroundings): Command {
  return new Command('import')
    .description('import a published sanctions list')
    .addArgument(new Argument('<format>', 'format of the list').choices(['ofac-csv']))
    .argument('<dir>', 'directory with the files of the list')
    .requiredOption('--as-of <date>', 'day the list is of, YYYY-MM-DD')
    .option('--force', 'accept a list more than 20 % shorter than the preceding one, or another list of a day already imported', false)
    .option('--dry-run', 'say what would change and write nothing', false)
    .option('--json', 'print the report as JSON', false)
    .option('--rejects <file>', 'write rows that could not be used to a CSV file: file, line, reason')
    .addHelpText('after', help)
    .action(async (_format: string, dir: string, flags: ImportFlags) => {
      const started = performance.now();
      const today = around.now().toISOString().slice(0, 10);
      requireDay(flags.asOf, today);
      const progress = progressOn(around, flags.json);
      let report: ImportReport;
      try {
        progress.show(importPlanStages.parse);
        const list = await readOfacCsv(dir, flags.asOf);
        report = await withLedger(around, async (ledger, config) => {
          // An empty store starts with what the configuration says, whichever command comes first.
          if (config.seed === 'bundled' && !flags.dryRun) await loadBundled(ledger, around.now().toISOString());
          return importList(ledger, list, {
            at: around.now().toISOString(),
            today,
            force: flags.force,
            dryRun: flags.dryRun,
            others: await bundledActors(ledger),
            onProgress: progress.show,
          });
        });
      } finally {
        progress.end();
      }
      if (flags.rejects !== undefined) await writeRejects(flags.rejects, report);
      const durationMs = Math.round(performance.now() - started);
      around.out(flags.json ? `${JSON.stringify({ ...report, durationMs })}\n` : summary(report, durationMs, flags.rejects));
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

async function writeRejects(file: string, report: ImportReport): Promise<void> {
  try {
    await writeFile(file, rejectsCsv([...report.rejects, ...report.links.unresolvedReasons]));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const done = report.commit === null ? '' : ' The list itself is imported.';
    throw new ExitError(exitCodes.badData, `The rejects file cannot be written (${why}).${done}`);
  }
}

const effects: Readonly<Record<ImportReport['effect'], string>> = {
  current: 'This is the newest version now.',
  history: 'Filed as history: a newer version is imported, and nothing current has changed.',
  none: 'Nothing has changed: this very list is imported already.',
};

function summary(report: ImportReport, durationMs: number, rejectsFile: string | undefined): string {
  const { links, designations } = report;
  const reasons = new Map<string, number>();
  for (const { reason } of [...report.rejects, ...links.unresolvedReasons]) {
    const kind = reason.replace(/\d+/g, 'N');
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  const total = links.resolved + links.unresolved;
  const share = total === 0 ? '' : ` (${((100 * links.resolved) / total).toFixed(1)} %)`;
  return [
    `${report.dataset} of ${report.asOf}${report.dryRun ? ' (dry run, nothing written)' : ''}`,
    `  read ${report.read}, added ${report.added}, changed ${report.changed}, removed ${report.removed}, unchanged ${report.unchanged}, rejected ${report.rejected}`,
    `  designations added ${designations.added}, delisted ${designations.delisted}`,
    `  links resolved ${links.resolved} of ${total}${share}`,
    ...[...reasons].map(([reason, count]) => `  ${count} x ${reason}`),
    ...(rejectsFile === undefined ? [] : [`  rejects written to ${rejectsFile}`]),
    ...(report.dryRun && report.effect !== 'none' ? [] : [`  ${effects[report.effect]}`]),
    `  ${(durationMs / 1000).toFixed(1)} s`,
    '',
  ].join('\n');
}
