/** Rejects as a CSV file that spreadsheets open without running anything in it. */
import { csvLine } from '../domain/csvLine.ts';
import type { Reject } from './listContent.ts';

/** Header `file,line,reason`, one row a reject, CRLF line ends. A cell that a spreadsheet would take for a formula begins with `'`. */
export function rejectsCsv(rejects: readonly Reject[]): string {
  return ['file,line,reason\r\n', ...rejects.map(({ file, line, reason }) => csvLine([file, String(line), reason]))].join('');
}
