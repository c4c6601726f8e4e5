/** CSV files as rows: UTF-8 with or without a byte order mark, separated by commas, semicolons or tabs, quoted as RFC 4180 has it. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { listRejected } from '../ofac/csvFiles.ts';

export interface CsvRow {
  /** The line of the file on which the row ends, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const longestRow = 1_000_000;

/**
 * Reads one file row by row; empty lines are left out.
 *
 * @throws {OstrakonError} LIST_REJECTED when the file cannot be read, is not UTF-8, has an unclosed quotation mark or a row of more than
 *   a million characters, with the line where there is one
 */
export async function* csvRows(path: string): AsyncGenerator<CsvRow> {
  const file = basename(path);
  const delimiter = await delimiterOf(path, file);
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: longestRow,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const text = Readable.from(decoded(path, file));
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
  }
}

async function* decoded(path: string, file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = 1;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true });
      line += text.split('\n').length - 1;
      yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw listRejected(`${file} is not UTF-8 text, at or after line ${line}: save it as UTF-8.`);
    throw unreadable(file, error);
  }
}

/** The separator that stands most often in the first line. */
async function delimiterOf(path: string, file: string): Promise<string> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
      const line = buffer.toString('latin1', 0, bytesRead).split(/[\r\n]/, 1)[0] ?? '';
      const counts = [',', ';', '\t'].map((sign) => ({ sign, count: line.split(sign).length }));
      return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code !== 'string' || (error as NodeJS.ErrnoException).syscall === undefined) return error;
  return listRejected(`${file} ${code === 'ENOENT' || code === 'ENOTDIR' ? 'is missing' : `cannot be read (${code})`}.`);
}
