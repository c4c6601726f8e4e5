/** What an import prints for people. */
import type { FilesReport, ImportReport } from '../ingest/importReport.ts';
import type { Reject } from '../ingest/listContent.ts';

const effects: Readonly<Record<ImportReport['effect'], string>> = {
  current: 'This is the newest version now.',
  history: 'Filed as history: a newer version is imported, and nothing current has changed.',
  none: 'Nothing has changed: this very list is imported already.',
};

/** How many rejects and notes are printed one by one. */
const shownLines = 20;

/**
 * One block a source, then what was left out.
 *
 * @param isGrouped whether what was left out is counted by reason instead of told line by line
 */
export function importSummary(report: FilesReport, durationMs: number, rejectsFile: string | undefined, isGrouped: boolean): string {
  const leftOut = [...report.rejects, ...report.links.unresolvedReasons];
  return [
    ...report.reports.flatMap((one) => [
      ...opening(one),
      `  links added ${one.links.added}, changed ${one.links.changed}, ended ${one.links.ended}, unchanged ${one.links.unchanged}`,
      `  designations added ${one.designations.added}, delisted ${one.designations.delisted}`,
      ...resolution(one),
    ]),
    ...Object.entries(report.counted).flatMap(([what, counts]) =>
      Object.entries(counts).map(([name, count]) => `  ${what}: ${count} x ${name}`),
    ),
    ...(isGrouped ? byReason(leftOut) : lines('left out', leftOut, leftOut.length)),
    ...(isGrouped && report.noteCount > shownLines ? byReason(report.notes) : lines('note', report.notes, report.noteCount)),
    ...closing(report, durationMs, rejectsFile),
  ].join('\n');
}

/** What `--check` prints: what the files have, and what is wrong with single lines. */
export function checkSummary(report: FilesReport, durationMs: number, isGrouped: boolean): string {
  return [
    ...report.reports.map(
      (one) =>
        `${one.dataset} of ${one.asOf} (checked, no store opened)\n  ${one.read} read, ${one.links.resolved} links, ${one.designations.added} designations, ${one.rejected} rejected`,
    ),
    ...Object.entries(report.counted).flatMap(([what, counts]) =>
      Object.entries(counts).map(([name, count]) => `  ${what}: ${count} x ${name}`),
    ),
    ...(isGrouped ? byReason(report.rejects) : lines('left out', report.rejects, report.rejected)),
    ...lines('note', report.notes, report.noteCount),
    `  ${(durationMs / 1000).toFixed(1)} s`,
    '',
  ].join('\n');
}

function byReason(of: readonly Reject[]): string[] {
  const reasons = new Map<string, number>();
  for (const { reason } of of) {
    const kind = reason.replace(/\d+/g, 'N');
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  return [...reasons].map(([reason, count]) => `  ${count} x ${reason}`);
}

function opening(report: ImportReport): string[] {
  return [
    `${report.dataset} of ${report.asOf}${report.dryRun ? ' (dry run, nothing written)' : ''}`,
    `  read ${report.read}, added ${report.added}, changed ${report.changed}, removed ${report.removed}, unchanged ${report.unchanged}, rejected ${report.rejected}`,
  ];
}

/** What the numbers of the list have shown, and what there is left to look at. */
function resolution({ dataset, commit, merged, suggested, suggestionsWaiting }: ImportReport): string[] {
  if (commit === null) return [];
  return [
    ...(merged + suggested === 0
      ? []
      : [`  merged ${merged} with actors of other lists that have the same number, suggested ${suggested}`]),
    ...(suggestionsWaiting === 0 ? [] : [`  ${suggestionsWaiting} suggestions wait for an analyst (matchSuggestions)`]),
    ...(merged + suggested === 0 ? [] : [`  To compare names as well: ostrakon resolve --dataset ${dataset}`]),
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

function lines(what: string, of: readonly Reject[], total: number): string[] {
  const more = total - Math.min(of.length, shownLines);
  return [
    ...of.slice(0, shownLines).map(({ file, line, reason }) => `  ${what}: ${file} line ${line}: ${reason}`),
    ...(more > 0 ? [`  ${what}: and ${more} more`] : []),
  ];
}
