/**
 * One LMDB environment and its tables, shared by all handles that this process has on one directory.
 *
 * Canonical JSON is what is stored: each record is turned into text once, and the same text is kept, hashed and filed in its commit.
 * Ordinary LMDB durability is chosen over lmdb-js's default of flushing after the commit (`overlappingSync`): a write resolves when its
 * transaction is on disk, so an acknowledged commit survives the process and the machine. Nothing needs repair after a crash; an
 * unfinished transaction was never there. The file grows as needed.
 */
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { Database, RootDatabase } from 'lmdb';
import type { CommitHeader, Stored } from '../domain/ledger.ts';
import { OstrakonError } from '../domain/errors.ts';
import type { LedgerRecord, RecordType } from '../domain/model.ts';
import { sweepSpools } from './spool.ts';

/** What the tables look like; a file of another format is refused. */
const format = 1;

export interface EmbeddedFile {
  readonly dir: string;
  readonly root: RootDatabase<number, string>;
  /** `<revision> <type>\n<canonical text>` by record id. */
  readonly records: Database<string, string>;
  /** Keys `[record referred to, record that refers]`; values are empty. */
  readonly referrers: Database<string, [string, string]>;
  /** Commit headers by sequence number. */
  readonly commits: Database<CommitHeader, number>;
  /** Texts of changes by `[sequence number, part from 0]`. */
  readonly parts: Database<string, [number, number]>;
  /** Sequence numbers by commit id. */
  readonly commitIds: Database<number, string>;
  /** Called after each commit of this process. */
  readonly listeners: Set<() => void>;
}

const newline = 10;
const openFiles = new Map<string, { readonly file: EmbeddedFile; handles: number }>();

/**
 * Opens the directory, which is made where it is missing; each call needs its own `releaseFile`.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE where the directory cannot be used or holds another format
 */
export function acquireFile(dir: string): EmbeddedFile {
  try {
    mkdirSync(dir, { recursive: true });
    const key = realpathSync(dir);
    const shared = openFiles.get(key) ?? { file: openFile(key), handles: 0 };
    shared.handles += 1;
    openFiles.set(key, shared);
    return shared.file;
  } catch (error) {
    if (error instanceof OstrakonError) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    throw new OstrakonError({ code: 'STORE_UNAVAILABLE', message: `The store directory cannot be opened: ${cause}` }, { cause: error });
  }
}

/** Gives a file back; the last handle of this process closes it. */
export async function releaseFile(file: EmbeddedFile): Promise<void> {
  for (const [key, shared] of openFiles) {
    if (shared.file !== file) continue;
    shared.handles -= 1;
    if (shared.handles > 0) return;
    openFiles.delete(key);
    await file.root.close();
  }
}

function openFile(dir: string): EmbeddedFile {
  const root = open<number, string>({
    path: join(dir, 'ledger.mdb'),
    encoding: 'json',
    overlappingSync: false,
    maxDbs: 8,
    maxReaders: 512,
  });
  // A killed process leaves its place among the readers, which would keep old pages from being used again.
  root.readerCheck();
  const found = root.get('format');
  if (found === undefined) root.putSync('format', format);
  else if (found !== format) {
    void root.close();
    const message = `The store has format ${found}; this version reads format ${format}. Import into a new directory.`;
    throw new OstrakonError({ code: 'STORE_UNAVAILABLE', message });
  }
  sweepSpools(dir);
  return {
    dir,
    root,
    records: root.openDB<string, string>('records', { encoding: 'string' }),
    referrers: root.openDB<string, [string, string]>('referrers', { encoding: 'string' }),
    commits: root.openDB<CommitHeader, number>('commits', { encoding: 'json' }),
    parts: root.openDB<string, [number, number]>('parts', { encoding: 'string', compression: true }),
    commitIds: root.openDB<number, string>('commitIds', { encoding: 'json' }),
    listeners: new Set(),
  };
}

/** How a record is kept. */
export const rowOf = (record: LedgerRecord, revision: number, text: string): string => `${revision} ${record.type}\n${text}`;

/** Type and revision of a row, without reading the record. */
export function factsOf(row: string): { readonly type: RecordType; readonly revision: number } {
  const space = row.indexOf(' ');
  return { revision: Number(row.slice(0, space)), type: row.slice(space + 1, row.indexOf('\n')) as RecordType };
}

/** Type and revision of a record, of which nothing else is read; null where there is none. */
export function factsAt({ records }: EmbeddedFile, id: string): ReturnType<typeof factsOf> | null {
  const bytes = records.getBinaryFast(id);
  return bytes === undefined ? null : factsOf(bytes.toString('latin1', 0, bytes.indexOf(newline) + 1));
}

/** The record of a row with its revision. */
export function storedOf(row: string): Stored {
  const revision = Number(row.slice(0, row.indexOf(' ')));
  return { record: JSON.parse(row.slice(row.indexOf('\n') + 1)) as LedgerRecord, revision };
}

/** The newest commit's header, null where there is none. Asks for what other processes have written up to now. */
export function headOf(file: EmbeddedFile): CommitHeader | null {
  for (const { value } of file.commits.getRange({ reverse: true, limit: 1 })) return value;
  return null;
}
