import { csvLine } from '../../domain/csvLine.ts';
import type { Row } from './screenAll.ts';

const columns = ['line', 'name', 'decision', 'score', 'matched_name', 'actor', 'verdict', 'programs', 'marking', 'clearance', 'receipt', 'query_hash', 'result_hash', 'error']; // prettier-ignore

/** A CSV file with a row for each party, its best hit and its receipt; ERROR where it was not screened. Safe to open in a spreadsheet. */
export function resultsCsv(rows: readonly Row[]): string {
  const lines = rows.map(({ line, party, result, error }) => {
    const hit = result?.hits[0];
    return csvLine([
      String(line),
      party.name,
      result?.decision ?? 'ERROR',
      hit?.score.toFixed(4) ?? '',
      hit?.matchedName ?? '',
      hit?.actor?.id ?? '',
      hit?.verdict ?? '',
      hit?.programs.join('; ') ?? '',
      hit?.actor?.marking ?? '',
      hit?.clearance?.status ?? '',
      result?.receipt.id ?? '',
      result?.receipt.queryHash ?? '',
      result?.receipt.resultHash ?? '',
      error,
    ]);
  });
  return csvLine(columns) + lines.join('');
}
