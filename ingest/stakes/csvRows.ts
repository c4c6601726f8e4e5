/** CSV files as rows: UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs, quoted as RFC 4180 has it. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { utf8Text } from '../csv/utf8Text.ts';
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';

export interface CsvRow {
  /** The line of the file on which the row ends, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const longestRow = 1_000_000;

/**
 * Reads one file row by row; empty lines are left out.
 *
 * @throws {OstrakonError} LIST_REJECTED when the file cannot be read, is not UTF-8 or holds NUL, has an unclosed quotation mark or a row of more than
 *   a million characters, with the line where there is one
 */
export async function* csvRows(input: Input): AsyncGenerator<CsvRow> {
  const file = input.name;
  const pieces = utf8Text(input);
  const first = await pieces.next();
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first.done === true ? '' : first.value),
    info: true,
    max_record_size: longestRow,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  async function* whole(): AsyncGenerator<string> {
    if (first.done !== true) yield first.value;
    yield* pieces;
  }
  const text = Readable.from(whole());
  text.on('error', (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { code, lines } = error as CsvError & { lines?: number };
    const where = `${file}${lines === undefined ? '' : ` line ${lines}`}`;
    if (code === 'CSV_MAX_RECORD_SIZE')
      throw listRejected(`${where} is longer than a million characters: a quotation mark is not closed, or the file is not CSV.`);
    throw listRejected(`${where} has an unclosed or misplaced quotation mark: the file is cut off or not CSV.`);
  } finally {
    text.destroy();
    await pieces.return();
  }
}

/** The separator that stands most often in the first line. */
function delimiterOf(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}
