/** The first pass over statements: which is the last word on each record, with the statements themselves set aside. */
import type { Day } from '../../domain/model.ts';
import { isId } from '../entityIds.ts';
import type { Input, Place } from '../listFormat.ts';
import { listRejected, mostRejects } from '../listRejected.ts';
import { IdTable } from '../spooling/idTable.ts';
import { Spool } from '../spooling/spool.ts';
import { eachObject, type PlacedValue } from './jsonObjects.ts';
import type { Statement } from './statement.ts';
import { flawsOf } from './statementCheck.ts';

const namedFlaws = 5;
const headBytes = 10;
const recordTypes = ['entity', 'person', 'relationship'] as const;
const decoder = new TextDecoder('utf-8', { fatal: true });

export type SetAside = { readonly place: Place; readonly next: number } & (
  { readonly statement: Statement; readonly isLast: boolean } | { readonly reason: string }
);

export class GatheredStatements {
  readonly spool = new Spool();
  statements = 0;
  rejects = 0;
  /** The latest day of publication; null where none is given. */
  publishedOn: Day | null = null;
  publisher: string | null = null;
  publisherUrl: string | null = null;
  licence: string | null = null;
  private readonly table = new IdTable();
  private readonly files: string[] = [];
  private readonly head = Buffer.alloc(headBytes);
  private firstReject = '';

  /**
   * Takes in one file.
   *
   * @throws {OstrakonError} LIST_REJECTED when it is no array or lines of objects, is cut off, or has more than 10,000 statements that
   *   cannot be used
   */
  async take({ name, bytes }: Input): Promise<void> {
    this.files.push(name);
    await eachObject(name, bytes, (value) => this.takeValue(value));
  }

  /** What a record id is; null for one the files do not have. */
  typeOf(recordId: string): (typeof recordTypes)[number] | null {
    return recordTypes[this.table.kindOf(recordId) - 1] ?? null;
  }

  /** What was set aside at a position, and where the next begins. */
  at(position: number): SetAside {
    const head = this.spool.read(position, headBytes);
    const [fileAndKind, line, length] = [head.readUInt16LE(0), head.readUInt32LE(2), head.readUInt32LE(6)];
    const text = this.spool.read(position + headBytes, length).toString();
    const place = { file: this.files[fileAndKind >> 1] ?? '', line };
    const next = position + headBytes + length;
    if ((fileAndKind & 1) === 1) return { place, next, reason: text };
    const statement = JSON.parse(text) as Statement;
    return { place, next, statement, isLast: this.table.attached(statement.recordId).at(-1) === position };
  }

  private takeValue({ bytes, line, index }: PlacedValue): void {
    const path = `$[${index}]`;
    if (bytes === null) {
      this.reject(`${path}: the statement is longer than 10 MB.`, line);
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(decoder.decode(bytes));
    } catch (error) {
      this.reject(`${path}: the statement is not ${error instanceof SyntaxError ? 'JSON' : 'UTF-8 text'}.`, line);
      return;
    }
    const flaws = flawsOf(value, path);
    if (flaws.length > 0) {
      const named = flaws.slice(0, namedFlaws).map(({ path: at, reason }) => `${at} ${reason}.`);
      this.reject([...named, ...(flaws.length > namedFlaws ? [`And ${flaws.length - namedFlaws} more.`] : [])].join(' '), line);
      return;
    }
    const statement = value as Statement;
    if (!isId(statement.recordId)) this.reject(`${path}.recordId is empty, has control characters or more than 250 bytes.`, line);
    else this.takeStatement(statement, bytes, path, line);
  }

  private takeStatement(statement: Statement, bytes: Buffer, path: string, line: number): void {
    const entry = this.table.add(statement.recordId);
    const before = this.table.placeOf(entry);
    const kind = recordTypes.indexOf(statement.recordType) + 1;
    if (before.kind !== 0 && before.kind !== kind) {
      this.reject(`${path}.recordId is that of a record of another type on line ${before.line}.`, line);
      return;
    }
    this.statements += 1;
    const position = this.setAside(bytes, 0, line);
    // Seconds, which 32 bits hold from 1970 until 2106.
    const said = Math.min(Math.max(Date.parse(statement.statementDate) / 1000, 0), 0xffff_ffff);
    if (before.kind === 0 || said >= before.content) {
      this.table.place(entry, { kind, content: said, file: 0, line });
      this.table.attach(entry, position);
    }
    const { publicationDetails } = statement;
    if (publicationDetails === undefined) return;
    const day = publicationDetails.publicationDate.slice(0, 10);
    if (this.publishedOn === null || day > this.publishedOn) this.publishedOn = day;
    this.publisher ??= publicationDetails.publisher.name?.slice(0, 120) ?? null;
    this.publisherUrl ??= publicationDetails.publisher.url ?? null;
    this.licence ??= publicationDetails.license ?? null;
  }

  private reject(reason: string, line: number): void {
    this.rejects += 1;
    if (this.rejects === 1) this.firstReject = `the first on line ${line}: ${reason}`;
    this.setAside(Buffer.from(reason), 1, line);
    if (this.rejects > mostRejects)
      throw listRejected(`More than ${mostRejects} statements of ${this.files.at(-1) ?? ''} cannot be used, ${this.firstReject}`);
  }

  private setAside(bytes: Uint8Array, kind: 0 | 1, line: number): number {
    this.head.writeUInt16LE(((this.files.length - 1) << 1) | kind, 0);
    this.head.writeUInt32LE(line, 2);
    this.head.writeUInt32LE(bytes.length, 6);
    const position = this.spool.append(this.head);
    this.spool.append(bytes);
    return position;
  }
}
