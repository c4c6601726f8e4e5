/** The header row of a table: which column stands where. */
import { listRejected } from '../listRejected.ts';
import type { CsvRow } from './csvRows.ts';

export class Columns {
  readonly width: number;
  readonly #at: ReadonlyMap<string, number>;

  /**
   * Names are compared without regard to case and white space.
   *
   * @param list what the file is, for messages: "the EU's list"
   * @throws {OstrakonError} LIST_REJECTED, naming every column that is missing or stands twice
   */
  constructor(file: string, { line, cells }: CsvRow, list: string, required: readonly string[]) {
    const at = new Map<string, number>();
    const twice: string[] = [];
    for (const [index, cell] of cells.entries()) {
      const name = plain(cell);
      if (name === '') continue;
      if (at.has(name)) twice.push(cell.trim());
      else at.set(name, index);
    }
    const missing = required.filter((name) => !at.has(plain(name)));
    const wrong = [
      ...(missing.length === 0 ? [] : [`it has no column ${missing.map((name) => `"${name}"`).join(', ')}`]),
      ...twice.map((name) => `the column "${name.slice(0, 60)}" stands twice`),
    ];
    if (wrong.length > 0) throw listRejected(`${file} line ${line} is not the header row of ${list}: ${wrong.join('; ')}.`, { file, line });
    this.width = cells.length;
    this.#at = at;
  }

  /** Where a column stands; -1 where there is none. */
  indexOf(name: string): number {
    return this.#at.get(plain(name)) ?? -1;
  }

  /** What a row says in a column, trimmed, white space single; null where it is blank or the column missing. */
  cellOf({ cells }: CsvRow, name: string): string | null {
    return cleaned(cells[this.indexOf(name)]);
  }

  /** Why a row cannot be one of this table; null where it can. Blank cells beyond the header say nothing. */
  faultOf({ cells }: CsvRow): string | null {
    if (cells.length === this.width) return null;
    if (cells.length > this.width && cells.slice(this.width).every((cell) => cell.trim() === '')) return null;
    const hint = cells.length < this.width ? ': it is cut off' : '';
    return `The row has ${cells.length} cells where the header has ${this.width}${hint}.`;
  }
}

/** A cell trimmed, white space single; null where it is blank. */
export function cleaned(cell: string | undefined): string | null {
  if (cell === undefined || cell === '') return null;
  const text = cell.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

const plain = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();
