/** The entries of a list from the rows of its three files, and the checks that the files belong together and are whole. */
import type { ActorKind, NameType } from '../../domain/model.ts';
import type { Reject } from '../listContent.ts';
import { addressOf, type OfacEntry } from './actor.ts';
import { listRejected, type CsvFiles, type Row } from './csvFiles.ts';
import { readRemarks } from './remarks.ts';

const kinds: Readonly<Record<string, ActorKind>> = { individual: 'INDIVIDUAL', vessel: 'VESSEL', aircraft: 'AIRCRAFT' };
/** `nka` is a name in use now. */
const aliasTypes: Readonly<Record<string, NameType>> = { aka: 'AKA', fka: 'FKA', nka: 'AKA' };
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
export function entriesOf(files: CsvFiles): { entries: OfacEntry[]; rejects: Reject[] } {
  const rejects: Reject[] = [];
  const byUid = new Map<string, OfacEntry>();
  const known = new Set<string>();
  for (const row of files.sdn) {
    const reason = readEntry(row, byUid, known);
    if (reason !== null) rejects.push({ file: 'sdn.csv', line: row.line, reason });
  }
  requireReadable('sdn.csv', files.sdn.length, rejects);
  if (byUid.size === 0) throw listRejected("sdn.csv has no entries: the file is empty or not OFAC's.");
  readAddresses(files.add, byUid, known);
  readAliases(files.alt, byUid, known, rejects);
  return { entries: [...byUid.values()], rejects };
}

/** Why the row cannot be used; null where it could. */
function readEntry(row: Row, byUid: Map<string, OfacEntry>, known: Set<string>): string | null {
  const [uid = null, name = null, type = null, program = null, title = null, callSign = null, vesselType = null, tonnage = null] =
    row.cells;
  const [grossTonnage = null, flag = null, owner = null, remarks = null] = row.cells.slice(8);
  if (uid === null || !/^\d{1,9}$/.test(uid)) return 'The entry number is not a number.';
  if (known.has(uid)) return `Entry ${uid} stands in the file already.`;
  known.add(uid);
  if (name === null) return `Entry ${uid} has no name.`;
  const kind = type === null ? 'ENTITY' : kinds[type.toLowerCase()];
  if (kind === undefined) return `Entry ${uid} has a type that is not individual, vessel, aircraft or empty.`;
  const tags = [...new Set((program ?? '').split(/\]\s*\[/).map((tag) => tag.replace(/[[\]]/g, '').trim()))].filter((tag) => tag !== '');
  if (tags.length === 0) return `Entry ${uid} has no programme.`;
  byUid.set(uid, {
    uid,
    line: row.line,
    name,
    kind,
    tags,
    title,
    callSign,
    vesselType,
    tonnage,
    grossTonnage,
    flag,
    owner,
    remarks: readRemarks(remarks),
    aliases: [],
    addresses: [],
  });
  return null;
}

function readAddresses(rows: readonly Row[], byUid: ReadonlyMap<string, OfacEntry>, known: ReadonlySet<string>): void {
  const addressed = new Set<string>();
  for (const row of rows) {
    const uid = row.cells[0] ?? '';
    if (!known.has(uid)) {
      throw listRejected(
        `add.csv line ${row.line} belongs to no entry of sdn.csv: sdn.csv is cut off, or the files are of different days. Download all three again.`,
      );
    }
    addressed.add(uid);
    const address = addressOf(row);
    if (address !== null) byUid.get(uid)?.addresses.push(address);
  }
  for (const entry of byUid.values()) {
    if (!addressed.has(entry.uid)) {
      throw listRejected(
        `add.csv has no row for entry ${entry.uid} (sdn.csv line ${entry.line}): add.csv is cut off, or the files are of different days. Download all three again.`,
      );
    }
  }
}

function readAliases(rows: readonly Row[], byUid: ReadonlyMap<string, OfacEntry>, known: ReadonlySet<string>, rejects: Reject[]): void {
  const aliased = new Set<string>();
  let unread = 0;
  let unowned = 0;
  for (const row of rows) {
    const [uid = null, , type = null, value = null] = row.cells;
    const reject = (reason: string): void => {
      unread += 1;
      rejects.push({ file: 'alt.csv', line: row.line, reason });
    };
    const nameType = aliasTypes[(type ?? '').toLowerCase()];
    if (uid === null || !/^\d{1,9}$/.test(uid)) reject('The entry number is not a number.');
    else if (!known.has(uid)) {
      unowned += 1;
      reject(`Entry ${uid} is not in sdn.csv.`);
    } else if (nameType === undefined) reject('The alias type is not aka, fka or nka.');
    else if (value === null) reject('The alias has no name.');
    else {
      aliased.add(uid);
      byUid.get(uid)?.aliases.push({ type: nameType, value });
    }
  }
  if (unowned > 1 && unowned > rows.length / 5) {
    throw listRejected(
      `${unowned} of ${rows.length} rows of alt.csv belong to no entry of sdn.csv: the files are of different days. Download all three again.`,
    );
  }
  if (unread - unowned > Math.max(1, rows.length * rejectedShareLimit)) {
    throw listRejected(`${unread - unowned} of ${rows.length} rows of alt.csv cannot be read: the file is not OFAC's.`);
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
    throw listRejected(`alt.csv has no row for the last ${run} entries of sdn.csv: alt.csv is cut off. Download all three files again.`);
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
