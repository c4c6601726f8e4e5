/** The first pass over entities: what there is, and which records speak of which, with the lines themselves set aside. */
import type { Input, Place } from '../listFormat.ts';
import { listRejected, mostRejects } from '../listRejected.ts';
import { eachLine } from '../spooling/byteLines.ts';
import { IdTable } from '../spooling/idTable.ts';
import { Spool } from '../spooling/spool.ts';
import { kindOf } from './actor.ts';
import { connectionOf } from './connection.ts';
import { contentOf, readEntity, valuesOf, type FtmEntity } from './entityLines.ts';

/**
 * What a record set aside is: the line of an entity, the line of one that is only read by whom it speaks of, or the reason of a note, of a
 * reject, or of what is counted.
 */
export const recordKinds = { entity: 1, note: 2, reject: 3, counted: 4, spoken: 5 } as const;
const headBytes = 11;
/** What joins more than this many pairs says nothing of any of them. */
const mostPairs = 1_000;
/** Stands in the table for a pair of ids that an Ownership joins; no schema has this number. */
export const pairKind = 255;
const otherSchema = 254;

export interface SpooledRecord {
  readonly kind: number;
  readonly place: Place;
  readonly bytes: Buffer;
}

/** What one pass over the files gathers. It holds 30 to 60 bytes for each entity and pair, and 12 for each record that speaks of another. */
export class Gathered {
  readonly table = new IdTable();
  readonly spool = new Spool();
  readonly files: string[] = [];
  /** The datasets that all entities name; null before the first. */
  datasets: readonly string[] | null = null;
  entities = 0;
  rejects = 0;
  private firstReject = '';
  private readonly schemata: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly head = Buffer.alloc(headBytes);

  /**
   * Takes in one file.
   *
   * @throws {OstrakonError} LIST_REJECTED when more than 10,000 lines cannot be used, or there is no room to set lines aside
   */
  async take({ name, bytes }: Input): Promise<void> {
    const file = this.files.push(name) - 1;
    await eachLine(bytes, (line, number) => {
      if (line === null) this.reject('The line is longer than 10 MB.', file, number);
      else if (line.length > 0) {
        const read = readEntity(line);
        if (typeof read === 'string') this.reject(read, file, number);
        else if (read !== null) this.takeEntity(read, line, file, number);
      }
    });
  }

  /** What schema an id of the file has; null for one the file does not have. */
  schemaOf(id: string): string | null {
    const code = this.table.kindOf(id);
    return code === 0 || code === pairKind ? null : (this.schemata[code - 1] ?? 'of another');
  }

  isActor(id: string): boolean {
    const schema = this.schemaOf(id);
    return schema !== null && kindOf(schema) !== null;
  }

  /** The record at a position, and where the next begins. */
  recordAt(position: number): SpooledRecord & { readonly next: number } {
    const head = this.spool.read(position, headBytes);
    const [kind, file, line, length] = [head.readUInt8(0), head.readUInt16LE(1), head.readUInt32LE(3), head.readUInt32LE(7)];
    const start = position + headBytes;
    return { kind, place: { file: this.files[file] ?? '', line }, bytes: this.spool.read(start, length), next: start + length };
  }

  private takeEntity(entity: FtmEntity, line: Uint8Array, file: number, number: number): void {
    const { table } = this;
    const entry = table.add(entity.id);
    const before = table.placeOf(entry);
    const content = contentOf(entity);
    if (before.kind !== 0) {
      const reason = `The entity of line ${before.line}${before.file === file ? '' : ` of ${this.files[before.file] ?? ''}`} has the same id`;
      if (before.content === content) this.setAside(recordKinds.note, Buffer.from(`${reason} and says the same.`), file, number);
      else this.reject(`${reason} and says something else.`, file, number);
      return;
    }
    this.entities += 1;
    table.place(entry, { kind: this.codeOf(entity.schema), content, file, line: number });
    const common = this.datasets;
    // An export is a part of what its datasets say, and would end the rest if it were taken for a version of one of them.
    if (entity.ostrakon !== undefined) this.datasets = [];
    else if (common === null) this.datasets = [...new Set(entity.datasets)];
    else if (!areIn(common, entity.datasets)) {
      const own = new Set(entity.datasets);
      this.datasets = common.filter((name) => own.has(name));
    }
    const { schema } = entity;
    const ends = endsOf(schema);
    if (ends !== null && valuesOf(entity, ends.from).length * valuesOf(entity, ends.to).length > mostPairs) {
      this.reject(`The entity joins more than ${mostPairs} pairs.`, file, number);
      return;
    }
    if (kindOf(schema) === null && ends === null) {
      const spokenOf = this.spokenOf(entity, entry);
      if (spokenOf === null) this.setAside(recordKinds.counted, Buffer.from(schema), file, number);
      else {
        // What an export of Ostrakon's says beside it may refuse the line.
        const isSilent = schema === 'Address' && entity.ostrakon === undefined;
        const position = this.setAside(isSilent ? recordKinds.spoken : recordKinds.entity, line, file, number);
        for (const one of spokenOf) table.attach(one, position);
      }
      return;
    }
    this.setAside(recordKinds.entity, line, file, number);
    if (schema !== 'Ownership') return;
    for (const owner of valuesOf(entity, 'owner')) {
      for (const asset of valuesOf(entity, 'asset')) {
        table.place(table.add(`${owner}\n${asset}`), { kind: pairKind, content: 0, file, line: number });
      }
    }
  }

  /** Entries of the ids that an entity speaks of, an address of itself; null for schemata that are left aside. */
  private spokenOf(entity: FtmEntity, entry: number): number[] | null {
    const entries = (property: string): number[] => valuesOf(entity, property).map((id) => this.table.add(id));
    switch (entity.schema) {
      case 'Sanction':
        return entries('entity');
      case 'Identification':
      case 'Passport':
        return entries('holder');
      case 'Address':
        return [entry];
      default:
        return null;
    }
  }

  private reject(reason: string, file: number, line: number): void {
    this.rejects += 1;
    if (this.rejects === 1) this.firstReject = `the first on line ${line}: ${reason}`;
    this.setAside(recordKinds.reject, Buffer.from(reason), file, line);
    if (this.rejects > mostRejects)
      throw listRejected(`More than ${mostRejects} lines of ${this.files[file] ?? ''} cannot be used, ${this.firstReject}`);
  }

  private setAside(kind: number, bytes: Uint8Array, file: number, line: number): number {
    this.head.writeUInt8(kind, 0);
    this.head.writeUInt16LE(file, 1);
    this.head.writeUInt32LE(line, 3);
    this.head.writeUInt32LE(bytes.length, 7);
    const position = this.spool.append(this.head);
    this.spool.append(bytes);
    return position;
  }

  private codeOf(schema: string): number {
    const known = this.codes.get(schema);
    if (known !== undefined) return known;
    if (this.schemata.length >= otherSchema - 1) return otherSchema;
    const code = this.schemata.push(schema);
    this.codes.set(schema, code);
    return code;
  }
}

function endsOf(schema: string): { readonly from: string; readonly to: string } | null {
  return schema === 'Ownership' ? { from: 'owner', to: 'asset' } : connectionOf(schema);
}

/** Whether all of a few names are among the others; false for many, so that nobody has to look for each. */
function areIn(names: readonly string[], others: readonly string[]): boolean {
  if (names.length > 20) return false;
  for (const name of names) if (!others.includes(name)) return false;
  return true;
}
