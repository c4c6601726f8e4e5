/** OFAC's legacy CSV files as rows: no header, Windows-1252, `-0- ` for null, every row with the same number of columns. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { listRejected } from '../listRejected.ts';

export { listRejected };

/** One row with its line in the file; null for `-0-`. */
export interface Row {
  readonly line: number;
  readonly cells: readonly (string | null)[];
}
export interface CsvFiles {
  readonly sdn: readonly Row[];
  readonly alt: readonly Row[];
  readonly add: readonly Row[];
  /** SHA-256 over the three files' names, sizes and bytes. */
  readonly contentHash: string;
}

const columns = { 'sdn.csv': 12, 'alt.csv': 5, 'add.csv': 6 } as const;
type FileName = keyof typeof columns;

/**
 * Reads sdn.csv, alt.csv and add.csv of a directory.
 *
 * @throws {OstrakonError} LIST_REJECTED when a file is missing, cut off or not in OFAC's format, naming file and line
 */
export async function readCsvFiles(dir: string): Promise<CsvFiles> {
  const hash = createHash('sha256');
  const read = async (name: FileName): Promise<Row[]> => {
    let bytes: Buffer;
    try {
      bytes = await readFile(join(dir, name));
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException;
      const why = code === 'ENOENT' || code === 'ENOTDIR' ? 'is missing' : `cannot be read (${code ?? 'unknown'})`;
      throw listRejected(`${name} ${why}: the directory must hold OFAC's sdn.csv, alt.csv and add.csv of one day.`);
    }
    hash.update(`${name} ${bytes.length}\n`).update(bytes);
    return rowsOf(name, bytes);
  };
  const sdn = await read('sdn.csv');
  const alt = await read('alt.csv');
  const add = await read('add.csv');
  return { sdn, alt, add, contentHash: hash.digest('hex') };
}

function rowsOf(name: FileName, bytes: Buffer): Row[] {
  // OFAC ends its files with a DOS end-of-file character.
  const text = new TextDecoder('windows-1252').decode(bytes).replace(/\u001a\s*$/, '');
  const rows: Row[] = [];
  let parsed: { record: string[]; info: { lines: number } }[];
  try {
    parsed = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as typeof parsed;
  } catch (cause) {
    const line = (cause as { lines?: number }).lines;
    throw listRejected(
      `${name} ${line === undefined ? '' : `line ${line} `}has an unclosed or misplaced quotation mark: the file is cut off or not CSV.`,
    );
  }
  const expected = columns[name];
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
