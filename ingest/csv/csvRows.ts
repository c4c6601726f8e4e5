/**
 * CSV as rows, fast enough for millions of wide ones. Cells are quoted as RFC 4180 has it; a quotation mark within a cell that does not
 * begin with one is a character like any other.
 */
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';
import { utf8Text } from './utf8Text.ts';

export interface CsvRow {
  /** The line on which the row begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Characters that one row may have. */
const longestRow = 1_000_000;
/** Cells that one row may have. */
const mostCells = 2_000;

const quote = 34;
const newline = 10;
const carriageReturn = 13;

/**
 * Reads rows out of text that comes in chunks, a batch for each chunk; empty lines are left out. Holds one row and one chunk.
 *
 * @param file its name, for messages
 * @param delimiter one character
 * @throws {OstrakonError} LIST_REJECTED, naming file and line, where a quotation mark is not closed or is followed by something else than
 *   the end of its cell, and where a row has more than a million characters or 2,000 cells
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  file: string,
  delimiter: ',' | ';' | '\t',
): AsyncGenerator<readonly CsvRow[], void, undefined> {
  let held = '';
  let line = 1;
  for await (const chunk of text) {
    held = held === '' ? chunk : held + chunk;
    const { rows, end, nextLine } = readRows(held, line, false);
    held = held.slice(end);
    line = nextLine;
    if (held.length > longestRow)
      throw refused(line, 'has a row of more than a million characters: a quotation mark is not closed, or it is no CSV');
    if (rows.length > 0) yield rows;
  }
  const { rows } = readRows(held, line, true);
  if (rows.length > 0) yield rows;

  function readRows(buffer: string, first: number, isLast: boolean): { rows: CsvRow[]; end: number; nextLine: number } {
    const separator = delimiter.charCodeAt(0);
    const found: CsvRow[] = [];
    let at = 0;
    let lineAt = first;
    for (;;) {
      const start = at;
      if (start >= buffer.length) return { rows: found, end: start, nextLine: lineAt };
      const cells: string[] = [];
      let lines = 1;
      let isWhole = false;
      while (!isWhole) {
        let value: string;
        if (buffer.charCodeAt(at) === quote) {
          let from = at + 1;
          let close = buffer.indexOf('"', from);
          let escaped = '';
          while (close !== -1 && buffer.charCodeAt(close + 1) === quote) {
            escaped += buffer.slice(from, close + 1);
            from = close + 2;
            close = buffer.indexOf('"', from);
          }
          // What follows a closing mark at the very end is not known yet: it may be a second one.
          if (close === -1 || (close + 1 === buffer.length && !isLast)) {
            if (isLast) throw refused(lineAt, 'has a quotation mark that is not closed: the file is cut off, or no CSV');
            break;
          }
          value = escaped === '' ? buffer.slice(from, close) : escaped + buffer.slice(from, close);
          if (value.includes('\n')) lines += newlinesIn(value);
          at = close + 1;
          const next = buffer.charCodeAt(at);
          if (at < buffer.length && next !== separator && next !== newline) {
            const isEnd = next === carriageReturn && (buffer.charCodeAt(at + 1) === newline || at + 1 === buffer.length);
            if (!isEnd)
              throw refused(lineAt + lines - 1, 'has a quotation mark in the wrong place: text follows it that belongs to no cell');
            if (at + 1 === buffer.length && !isLast) break;
            at += 1;
          }
        } else {
          let end = at;
          let code = buffer.charCodeAt(end);
          while (end < buffer.length && code !== separator && code !== newline) code = buffer.charCodeAt(++end);
          if (end === buffer.length && !isLast) break;
          const last = end > at && code !== separator && buffer.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
          value = buffer.slice(at, last);
          at = end;
        }
        cells.push(value);
        if (cells.length > mostCells) throw refused(lineAt, `has more than ${mostCells} cells: it is no such list`);
        if (at >= buffer.length) {
          if (!isLast) break;
          isWhole = true;
        } else if (buffer.charCodeAt(at) === separator) at += 1;
        else {
          at += 1;
          isWhole = true;
        }
      }
      if (!isWhole) return { rows: found, end: start, nextLine: lineAt };
      if (at - start > longestRow) throw refused(lineAt, 'is longer than a million characters');
      if (cells.length > 1 || cells[0] !== '') found.push({ line: lineAt, cells });
      lineAt += lines;
    }
  }
  function refused(at: number, reason: string): Error {
    return listRejected(`${file} line ${at} ${reason}.`, { file, line: at });
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The rows of an input that is UTF-8, one by one. */
export async function* csvRowsOf(input: Input, delimiter: ',' | ';' | '\t'): AsyncGenerator<CsvRow, void, undefined> {
  // Not `yield*`, which would wait for each row.
  for await (const rows of csvRows(utf8Text(input), input.name, delimiter)) for (const row of rows) yield row;
}
