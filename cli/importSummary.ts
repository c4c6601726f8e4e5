/** What an import prints for people. */
import type { LineReport } from '../ingest/importLines.ts';
import type { ImportReport } from '../ingest/importList.ts';
import type { Reject } from '../ingest/listContent.ts';

const effects: Readonly<Record<ImportReport['effect'], string>> = {
  current: 'This is the newest version now.',
  history: 'Filed as history: a newer version is imported, and nothing current has changed.',
  none: 'Nothing has changed: this very list is imported already.',
};

/** How many rejects and notes are printed one by one. */
const shownLines = 20;

/** The summary of a list whose rejects are counted by reason. */
export function listSummary(report: ImportReport, durationMs: number, rejectsFile: string | undefined): string {
  const { links, designations } = report;
  const reasons = new Map<string, number>();
  for (const { reason } of [...report.rejects, ...links.unresolvedReasons]) {
    const kind = reason.replace(/\d+/g, 'N');
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  const total = links.resolved + links.unresolved;
  const share = total === 0 ? '' : ` (${((100 * links.resolved) / total).toFixed(1)} %)`;
  return [
    ...opening(report),
    `  designations added ${designations.added}, delisted ${designations.delisted}`,
    `  links resolved ${links.resolved} of ${total}${share}`,
    ...[...reasons].map(([reason, count]) => `  ${count} x ${reason}`),
    ...closing(report, durationMs, rejectsFile),
  ].join('\n');
}

/** The summary of files whose lines stand for themselves: one block a source, then what was left out, line by line. */
export function linesSummary(report: LineReport, durationMs: number, rejectsFile: string | undefined): string {
  return [
    ...report.reports.flatMap((one) => [
      ...opening(one),
      `  links added ${one.links.added}, changed ${one.links.changed}, ended ${one.links.ended}, unchanged ${one.links.unchanged}`,
      `  designations added ${one.designations.added}, delisted ${one.designations.delisted}`,
    ]),
    ...Object.entries(report.counted).flatMap(([what, counts]) =>
      Object.entries(counts).map(([name, count]) => `  ${what}: ${count} x ${name}`),
    ),
    ...lines('left out', [...report.rejects, ...report.links.unresolvedReasons]),
    ...lines('note', report.notes),
    ...closing(report, durationMs, rejectsFile),
  ].join('\n');
}

function opening(report: ImportReport): string[] {
  return [
    `${report.dataset} of ${report.asOf}${report.dryRun ? ' (dry run, nothing written)' : ''}`,
    `  read ${report.read}, added ${report.added}, changed ${report.changed}, removed ${report.removed}, unchanged ${report.unchanged}, rejected ${report.rejected}`,
  ];
}

function closing(report: ImportReport, durationMs: number, rejectsFile: string | undefined): string[] {
  return [
    ...(rejectsFile === undefined ? [] : [`  rejects written to ${rejectsFile}`]),
    ...(report.dryRun && report.effect !== 'none' ? [] : [`  ${effects[report.effect]}`]),
    `  ${(durationMs / 1000).toFixed(1)} s`,
    '',
  ];
}

function lines(what: string, of: readonly Reject[]): string[] {
  const more = of.length - shownLines;
  return [
    ...of.slice(0, shownLines).map(({ file, line, reason }) => `  ${what}: ${file} line ${line}: ${reason}`),
    ...(more > 0 ? [`  ${what}: and ${more} more`] : []),
  ];
}
