/** OFAC's legacy CSV files as rows: no header, Windows-1252, `-0- ` for null, every row with the same number of columns. */
import { parse } from 'csv-parse/sync';
import type { Input } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';
import type { OfacList } from './lists.ts';

/** One row with its line in the file; null for `-0-`. */
export interface Row {
  readonly line: number;
  readonly cells: readonly (string | null)[];
}
export interface CsvFiles {
  readonly entries: readonly Row[];
  readonly aliases: readonly Row[];
  readonly addresses: readonly Row[];
  /** What remarks go on with where their column has no more room; empty where the file is not there. */
  readonly comments: readonly Row[];
}

const columns = { entries: 12, aliases: 5, addresses: 6, comments: 2 } as const;
type Part = keyof typeof columns;
/** Several times what the largest of them has. */
const largestFile = 24 << 20;
/** Several times what the longest row has. */
const longestRow = 100_000;

/**
 * Reads a list's files out of those given, whatever folder they are in; other files are passed over.
 *
 * @throws {OstrakonError} LIST_REJECTED when a file is missing, cut off, too large or not in OFAC's format, naming file and line
 */
export async function readCsvFiles(inputs: readonly Input[], { files }: OfacList): Promise<CsvFiles> {
  const read = async (part: Part): Promise<Row[]> => {
    const name = files[part];
    const [input, second] = inputs.filter((one) => one.name.replace(/^.*[\\/:]/, '').toLowerCase() === name);
    if (second !== undefined) throw listRejected(`${name} is there twice: give the files of one day.`);
    if (input === undefined && part === 'comments') return [];
    if (input === undefined) {
      throw listRejected(
        `${name} is missing: the directory must hold OFAC's ${files.entries}, ${files.aliases} and ${files.addresses} of one day.`,
      );
    }
    return rowsOf(name, await bytesOf(input, name), columns[part]);
  };
  const entries = await read('entries');
  const aliases = await read('aliases');
  const addresses = await read('addresses');
  const comments = await read('comments');
  return { entries, aliases, addresses, comments };
}

async function bytesOf(input: Input, name: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input.bytes) {
    length += chunk.length;
    if (length > largestFile) throw listRejected(`${name} is larger than ${largestFile >> 20} MiB, and OFAC's is not: it is another file.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function rowsOf(name: string, bytes: Buffer, expected: number): Row[] {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const line = bytes.subarray(0, nul).toString('latin1').split('\n').length;
    throw listRejected(`${name} line ${line} holds NUL, which no text has: it is damaged, or not in OFAC's encoding.`, {
      file: name,
      line,
    });
  }
  // OFAC ends its files with a DOS end-of-file character.
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/\u001a\s*$/, '');
  const rows: Row[] = [];
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
    }) as unknown as typeof parsed;
  } catch (cause) {
    const { lines: line, code } = cause as { lines?: number; code?: string };
    const where = line === undefined ? '' : `line ${line} `;
    throw listRejected(
      code === 'CSV_MAX_RECORD_SIZE'
        ? `${name} ${where}has a row of more than ${longestRow} characters: a quotation mark is not closed, or the file is not OFAC's.`
        : `${name} ${where}has an unclosed or misplaced quotation mark: the file is cut off or not CSV.`,
    );
  }
  for (const { record, info } of parsed) {
    if (record.length !== expected) {
      throw listRejected(
        `${name} line ${info.lines} has ${record.length} columns where OFAC's has ${expected}: the file is cut off, or is another file.`,
        { file: name, line: info.lines },
      );
    }
    rows.push({ line: info.lines, cells: record.map(cell) });
  }
  if (text.length > 0 && !/(?:\n|"|-0- ?)$/.test(text)) {
    throw listRejected(`${name} ends within line ${rows.at(-1)?.line ?? 1}: the file is cut off.`);
  }
  return rows;
}

function cell(raw: string): string | null {
  const value = raw.trim();
  return value === '' || value === '-0-' ? null : value;
}
