/** The statements of a file, cut out of a JSON array or of lines, in memory for one statement. */
import { listRejected } from '../listRejected.ts';

/** One value: where it begins, its number in the file from 0, and its bytes; null for one longer than 10 MB. */
export interface PlacedValue {
  readonly line: number;
  readonly index: number;
  readonly bytes: Buffer | null;
}

const longest = 10_000_000;
const deepest = 60;
const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const openList = 0x5b;
const closeList = 0x5d;
const openObject = 0x7b;
const closeObject = 0x7d;
const newline = 0x0a;

/**
 * Hands over each member of the array, or each line's object. What stands between them, and members that are no objects, are not JSON of
 * the standard: they end the reading.
 *
 * @throws {OstrakonError} LIST_REJECTED, naming file, line and statement, when the text is no array and no lines of objects, nests deeper
 *   than 60, or is cut off
 */
export async function eachObject(name: string, chunks: AsyncIterable<Uint8Array>, take: (value: PlacedValue) => void): Promise<void> {
  const cut = new ObjectCutter(name, take);
  for await (const chunk of chunks) cut.push(chunk);
  cut.end();
}

type Where = 'START' | 'IN_LIST' | 'BETWEEN_LINES' | 'AFTER_LIST';

class ObjectCutter {
  private readonly name: string;
  private readonly take: (value: PlacedValue) => void;
  private where: Where = 'START';
  private depth = 0;
  private inText = false;
  private isEscaped = false;
  private line = 1;
  private firstLine = 1;
  private index = 0;
  private parts: Buffer[] = [];
  private length = 0;
  /** Whether a comma is due before the next member. */
  private needsComma = false;
  private hasComma = false;

  constructor(name: string, take: (value: PlacedValue) => void) {
    this.name = name;
    this.take = take;
  }

  push(chunk: Uint8Array): void {
    let start = this.depth > 0 ? 0 : -1;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === newline) this.line += 1;
      if (this.depth === 0) {
        if (this.between(byte)) start = at;
      } else if (this.inText) {
        if (this.isEscaped) this.isEscaped = false;
        else if (byte === backslash) this.isEscaped = true;
        else if (byte === quote) this.inText = false;
      } else if (byte === quote) this.inText = true;
      else if (byte === openObject || byte === openList) {
        this.depth += 1;
        if (this.depth > deepest) throw this.refused(`Statement ${this.index + 1} nests deeper than ${deepest}`);
      } else if (byte === closeObject || byte === closeList) {
        this.depth -= 1;
        if (this.depth === 0) {
          this.keep(chunk.subarray(start, at + 1));
          this.finish();
          start = -1;
        }
      }
    }
    if (start >= 0) this.keep(chunk.subarray(start));
  }

  end(): void {
    if (this.depth > 0) throw this.refused(`Statement ${this.index + 1} is cut off`);
    if (this.where === 'IN_LIST') throw this.refused('The list is not closed: the file is cut off');
  }

  /** A byte that belongs to no statement; true where one begins with it. */
  private between(byte: number): boolean {
    if (byte === newline || byte === 0x20 || byte === 0x0d || byte === 0x09) return false;
    if (this.where === 'START' && (byte === 0xef || byte === 0xbb || byte === 0xbf) && this.index === 0) return false;
    if (this.where === 'START' && byte === openList) {
      this.where = 'IN_LIST';
      return false;
    }
    if (this.where === 'IN_LIST' && byte === comma && this.needsComma) {
      this.needsComma = false;
      this.hasComma = true;
      return false;
    }
    if (this.where === 'IN_LIST' && byte === closeList && !this.hasComma) {
      this.where = 'AFTER_LIST';
      return false;
    }
    const isNext = this.where === 'IN_LIST' ? !this.needsComma : this.where !== 'AFTER_LIST';
    if (byte !== openObject || !isNext) {
      throw this.refused(
        this.where === 'START'
          ? 'The file is neither a list of statements nor one statement a line'
          : 'There is something other than a statement',
      );
    }
    if (this.where === 'START') this.where = 'BETWEEN_LINES';
    this.depth = 1;
    this.firstLine = this.line;
    return true;
  }

  private keep(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > longest) this.parts = [];
    else this.parts.push(Buffer.from(part));
  }

  private finish(): void {
    if (this.where === 'BETWEEN_LINES' && this.line !== this.firstLine) {
      throw this.refused('The file is neither a list of statements nor one statement a line');
    }
    const bytes = this.length > longest ? null : Buffer.concat(this.parts);
    this.parts = [];
    this.length = 0;
    this.needsComma = true;
    this.hasComma = false;
    const { index } = this;
    this.index += 1;
    this.take({ line: this.firstLine, index, bytes });
  }

  private refused(reason: string): Error {
    return listRejected(`${this.name} line ${this.line}: ${reason}.`);
  }
}
