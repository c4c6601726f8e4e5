/** Rejects as a CSV file that spreadsheets open without running anything in it. */
import type { Reject } from './listContent.ts';

/** Header `file,line,reason`, one row a reject, CRLF line ends. A cell that a spreadsheet would take for a formula begins with `'`. */
export function rejectsCsv(rejects: readonly Reject[]): string {
  const rows = rejects.map(({ file, line, reason }) => [cell(file), String(line), cell(reason)].join(','));
  return ['file,line,reason', ...rows, ''].join('\r\n');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
