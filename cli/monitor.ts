/** `ostrakon monitor [LIST]`: screens stored customer lists now and says what differs. */
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import type { CustomerDifference, Instant } from '../domain/model.ts';
import { screenedList } from '../subgraphs/sanctions/screenedList.ts';
import { csvLine } from '../domain/csvLine.ts';
import { exitCodes, ExitError } from './exitCodes.ts';
import { withGraph, type OpenGraph } from './openGraph.ts';
import { barOn } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

interface MonitorFlags {
  readonly out?: string;
  readonly since?: string;
  readonly json: boolean;
}

/** What is said of one list. */
interface ListReport {
  readonly id: string;
  readonly name: string;
  readonly customers: number;
  /** Customers of the newest run that are not clear; null where the list could not be screened. */
  readonly notClear: number | null;
  readonly differences: readonly (CustomerDifference & { readonly at: Instant })[];
}

const help = `
Examples:
  ostrakon monitor
  ostrakon monitor "Shipping customers" --out differences.csv
  ostrakon monitor --since 2026-01-01T00:00:00Z --out differences.csv --json

LIST is a list's id or name; all lists where absent. A list is screened as its organisation sees the data. A run is stored where something
differs from the run before, as the server does by itself while it runs; so --since, which adds what stored runs found after an instant, is
what to ask where a server runs too.

The CSV has a row for each customer that differs: list, ref, before, after, appeared, disappeared, verdictChanged (actor ids separated by
"; "), at. A cell that a spreadsheet would take for a formula begins with '.

Exit codes: 0 done, 64 wrong usage or no such list, 65 the file cannot be written, 69 no list of any regime is loaded or the store does not answer.`;

export function monitorCommand(around: Surroundings): Command {
  return new Command('monitor')
    .description('screen stored customer lists now')
    .argument('[list]', 'id or name of one list')
    .option('--out <file>', 'CSV file to write the differences to')
    .option('--since <instant>', 'also what stored runs found after this instant, ISO 8601')
    .option('--json', 'print the result as JSON', false)
    .addHelpText('after', help)
    .action(async (asked: string | undefined, flags: MonitorFlags) => {
      const since = flags.since === undefined ? null : instantOf(flags.since);
      const reports = await withGraph(around, async (open) => await screenedLists(around, open, asked, since, flags.json));
      if (flags.out !== undefined) await writeDifferences(flags.out, reports);
      around.out(flags.json ? `${JSON.stringify({ lists: reports })}\n` : summary(reports));
      if (reports.some(({ notClear }) => notClear === null)) {
        throw new ExitError(exitCodes.unavailable, 'No sanctions list is loaded, so nothing can be screened. Import one first.');
      }
    });
}

async function screenedLists(
  around: Surroundings,
  { graph, services, ledger, today }: OpenGraph,
  asked: string | undefined,
  since: Instant | null,
  isSilent: boolean,
): Promise<ListReport[]> {
  const lists = graph.customerLists().filter(({ list }) => asked === undefined || list.id === asked || list.name === asked);
  if (lists.length === 0 && asked !== undefined) throw new ExitError(exitCodes.usage, 'There is no customer list of that id or name.');
  const bar = barOn(around, lists.length, isSilent);
  const reports: ListReport[] = [];
  for (const { list } of lists) {
    const stored = since === null ? [] : graph.screeningRuns(list.id).filter(({ at }) => at > since);
    const run = await screenedList({ ledger, graph, now: services.now, today: () => today }, list.id);
    const newest = run ?? graph.customerLists().find((each) => each.list.id === list.id)?.newest ?? null;
    const runs = run === null ? stored : [...stored.filter(({ id }) => id !== run.id), run];
    reports.push({
      id: list.id,
      name: list.name,
      customers: list.customers.length,
      notClear: newest?.results.length ?? null,
      differences: runs.flatMap(({ at, differences }) => differences.map((difference) => ({ at, ...difference }))),
    });
    bar.update(reports.length, 'customer lists');
  }
  bar.end();
  return reports;
}

function instantOf(text: string): Instant {
  const time = /^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) throw new ExitError(exitCodes.usage, '--since must be an instant, as 2026-01-01T00:00:00Z.');
  return new Date(time).toISOString();
}

async function writeDifferences(file: string, reports: readonly ListReport[]): Promise<void> {
  const rows = reports.flatMap(({ name, differences }) =>
    differences.map(({ at, ref, before, after, appeared, disappeared, verdictChanged }) =>
      csvLine([name, ref, before ?? '', after ?? '', ...[appeared, disappeared, verdictChanged].map((ids) => ids.join('; ')), at]),
    ),
  );
  try {
    await writeFile(
      file,
      [csvLine(['list', 'ref', 'before', 'after', 'appeared', 'disappeared', 'verdictChanged', 'at']), ...rows].join(''),
    );
  } catch (error) {
    throw new ExitError(exitCodes.badData, `The file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

function summary(reports: readonly ListReport[]): string {
  if (reports.length === 0) return 'There are no customer lists.\n';
  return reports
    .map(({ name, customers, notClear, differences }) =>
      notClear === null
        ? `${name}: not screened\n`
        : `${name}: ${customers} customers, ${notClear} not clear, ${differences.length} ${differences.length === 1 ? 'differs' : 'differ'}\n`,
    )
    .join('');
}
