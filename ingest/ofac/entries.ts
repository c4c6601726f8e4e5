/** The entries of a list from the rows of its files, and the checks that the files belong together and are whole. */
import type { ActorKind, NameType } from '../../domain/model.ts';
import type { Reject } from '../listContent.ts';
import { addressOf, type OfacEntry } from './actor.ts';
import { listRejected } from '../listRejected.ts';
import type { CsvFiles, Row } from './csvFiles.ts';
import type { OfacList } from './lists.ts';
import { readItems, readRemarks, remarkItems } from './remarks.ts';

/** Types of entries, in small letters; in the CSV form those of entities are empty. */
export const kinds: ReadonlyMap<string, ActorKind> = new Map([
  ['individual', 'INDIVIDUAL'],
  ['entity', 'ENTITY'],
  ['vessel', 'VESSEL'],
  ['aircraft', 'AIRCRAFT'],
]);
/** `nka` is a name in use now. */
const aliasTypes: ReadonlyMap<string, NameType> = new Map([
  ['aka', 'AKA'],
  ['fka', 'FKA'],
  ['nka', 'AKA'],
]);
/** Above this share of rows that cannot be used, a file is taken for another kind of file. */
const rejectedShareLimit = 0.05;

/**
 * Joins the rows.
 *
 * Single rows that cannot be used become rejects. OFAC writes at least one address row for every entry, even where it has no address,
 * and none for others: a breach of that means that a file is cut off or of another day.
 *
 * @throws {OstrakonError} LIST_REJECTED when a file is cut off, foreign, or of another day than the others
 */
export function entriesOf(files: CsvFiles, list: OfacList): { entries: OfacEntry[]; rejects: Reject[] } {
  const rejects: Reject[] = [];
  const reading: Reading = { list, byUid: new Map(), known: new Set(), comments: new Map() };
  for (const { cells } of files.comments) {
    const [uid = null, comment = null] = cells;
    if (uid !== null && comment !== null) reading.comments.set(uid, comment);
  }
  const { entries: file } = list.files;
  for (const row of files.entries) {
    const reason = readEntry(row, reading);
    if (reason !== null) rejects.push({ file, line: row.line, reason });
  }
  requireReadable(file, files.entries.length, rejects);
  if (reading.byUid.size === 0) throw listRejected(`${file} has no entries: the file is empty or not OFAC's.`);
  readAddresses(files.addresses, reading);
  readAliases(files.aliases, reading, rejects);
  return { entries: [...reading.byUid.values()], rejects };
}

interface Reading {
  readonly list: OfacList;
  readonly byUid: Map<string, OfacEntry>;
  /** Numbers of all rows, those that cannot be used included. */
  readonly known: Set<string>;
  /** What remarks go on with, by number. */
  readonly comments: Map<string, string>;
}

/** Why the row cannot be used; null where it could. */
function readEntry(row: Row, { list, byUid, known, comments }: Reading): string | null {
  const [uid = null, name = null, type = null, program = null, title = null, callSign = null, vesselType = null, tonnage = null] =
    row.cells;
  const [grossTonnage = null, flag = null, owner = null, remarks = null] = row.cells.slice(8);
  if (uid === null || !/^\d{1,9}$/.test(uid)) return 'The entry number is not a number.';
  if (known.has(uid)) return `Entry ${uid} stands in the file already.`;
  known.add(uid);
  if (name === null) return `Entry ${uid} has no name.`;
  const kind = type === null ? 'ENTITY' : kinds.get(type.toLowerCase());
  if (kind === undefined) return `Entry ${uid} has a type that is not individual, vessel, aircraft or empty.`;
  const tags = tagsOf((program ?? '').split(/\]\s*\[/), list);
  const more = comments.get(uid);
  if (tags.length === 0) return `Entry ${uid} has no programme.`;
  byUid.set(uid, {
    uid,
    place: { file: list.files.entries, line: row.line },
    name,
    kind,
    tags,
    periods: [],
    title,
    callSign,
    vesselType,
    tonnage,
    grossTonnage,
    flag,
    owner,
    remarks: more === undefined ? readRemarks(remarks) : readItems(remarkItems((remarks ?? '') + more)),
    aliases: [],
    addresses: [],
    links: [],
  });
  return null;
}

/** The programmes that tags, as written, mean on a list. */
export function tagsOf(written: readonly string[], list: OfacList): string[] {
  const tags = written.map((tag) => tag.replace(/[[\]]/g, '').trim()).filter((tag) => tag !== '');
  return [...new Set(tags.map(list.tagOf))];
}

function readAddresses(rows: readonly Row[], { list, byUid, known }: Reading): void {
  const { entries: file, addresses: own } = list.files;
  const addressed = new Set<string>();
  for (const row of rows) {
    const uid = row.cells[0] ?? '';
    if (!known.has(uid)) {
      throw listRejected(
        `${own} line ${row.line} belongs to no entry of ${file}: ${file} is cut off, or the files are of different days. Download all three again.`,
      );
    }
    addressed.add(uid);
    const [, , street = null, city = null, country = null, remarks = null] = row.cells;
    const address = addressOf(street, city, country, remarks);
    if (address !== null) byUid.get(uid)?.addresses.push(address);
  }
  for (const entry of byUid.values()) {
    if (!addressed.has(entry.uid)) {
      throw listRejected(
        `${own} has no row for entry ${entry.uid} (${file} line ${entry.place.line}): ${own} is cut off, or the files are of different days. Download all three again.`,
      );
    }
  }
}

function readAliases(rows: readonly Row[], { list, byUid, known }: Reading, rejects: Reject[]): void {
  const { entries: file, aliases: own } = list.files;
  const aliased = new Set<string>();
  let unread = 0;
  let unowned = 0;
  for (const row of rows) {
    const [uid = null, , type = null, value = null] = row.cells;
    const reject = (reason: string): void => {
      unread += 1;
      rejects.push({ file: own, line: row.line, reason });
    };
    const nameType = aliasTypes.get((type ?? '').toLowerCase());
    if (uid === null || !/^\d{1,9}$/.test(uid)) reject('The entry number is not a number.');
    else if (!known.has(uid)) {
      unowned += 1;
      reject(`Entry ${uid} is not in ${file}.`);
    } else if (nameType === undefined) reject('The alias type is not aka, fka or nka.');
    else if (value === null) reject('The alias has no name.');
    else {
      aliased.add(uid);
      byUid.get(uid)?.aliases.push({ type: nameType, value });
    }
  }
  if (unowned > 1 && unowned > rows.length / 5) {
    throw listRejected(
      `${unowned} of ${rows.length} rows of ${own} belong to no entry of ${file}: the files are of different days. Download all three again.`,
    );
  }
  if (unread - unowned > Math.max(1, rows.length * rejectedShareLimit)) {
    throw listRejected(`${unread - unowned} of ${rows.length} rows of ${own} cannot be read: the file is not OFAC's.`);
  }
  // Entries without an alias come in runs; a closing run far longer than any other is where the file was cut.
  let run = 0;
  let longest = 0;
  for (const entry of byUid.values()) {
    if (aliased.has(entry.uid)) {
      longest = Math.max(longest, run);
      run = 0;
    } else run += 1;
  }
  if (run > Math.max(50, 2 * longest)) {
    throw listRejected(`${own} has no row for the last ${run} entries of ${file}: ${own} is cut off. Download all three files again.`);
  }
}

function requireReadable(file: string, rows: number, rejects: readonly Reject[]): void {
  const first = rejects[0];
  if (first !== undefined && rejects.length > Math.max(1, rows * rejectedShareLimit)) {
    throw listRejected(
      `${rejects.length} of ${rows} rows of ${file} cannot be read, the first on line ${first.line}: ${first.reason} The file is not OFAC's.`,
    );
  }
}
