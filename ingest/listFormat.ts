/** What a list format hands to the import: a head that says which list it is, then everything in it, item by item, as it is read. */
import type { ActorRecord, DatasetRecord, Day, ProgramRecord } from '../domain/model.ts';
import { clear } from '../domain/tlp.ts';
import type { ListedEntry, ListedLink, LossGuard, Reject } from './listContent.ts';

/** One file as the import gives it to a format: decompressed already, in chunks. */
export interface Input {
  /** Name of the file, or of the archive and the file in it, for messages; never a path. Without `.gz`. */
  readonly name: string;
  /** Read once for each `read` of a format. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Where in the files something stands: line 1 is the first. */
export type Place = NonNullable<ListedLink['place']>;

/** An entry or link that can be used, a place that cannot, or what is worth knowing of it. Items of one list come in the order of the files. */
export type ListItem =
  | { readonly kind: 'entry'; readonly entry: ListedEntry; readonly place: Place }
  | { readonly kind: 'link'; readonly link: ListedLink }
  /** The place cannot be used. `mentions`: actors it names, which the store may not have; absent: none. */
  | { readonly kind: 'reject'; readonly reject: Reject; readonly mentions?: readonly string[] }
  | { readonly kind: 'note'; readonly note: Reject }
  /** A reference that names no entry, or several. */
  | { readonly kind: 'unresolved'; readonly link: Reject }
  /** What the format leaves aside, counted by what it is. */
  | { readonly kind: 'counted'; readonly what: string; readonly name: string };

export interface ListHead {
  readonly dataset: DatasetRecord;
  /** The day the list says it is of, else the day given. */
  readonly asOf: Day;
  /** What a record of a programme should say that the ledger does not know yet. */
  readonly program: (tag: string) => ProgramRecord;
  readonly counts: 'ENTRIES' | 'LINKS';
  readonly lossGuard: LossGuard;
}

/** A list being read. `items` is read once; a file that is cut off or foreign ends it with LIST_REJECTED. */
export interface ListReading {
  readonly head: ListHead;
  readonly items: AsyncIterable<ListItem>;
}

export interface ReadOptions {
  /** `--as-of`, null where not given. */
  readonly asOf: Day | null;
  readonly today: Day;
  /** `--source`, null where not given. */
  readonly source: string | null;
}

/** A format that `ostrakon import` reads. */
export interface ListFormat {
  /** What `ostrakon import` calls it, such as `un-xml`. */
  readonly name: string;
  /** One line of help: what the files are, and where the day comes from. */
  readonly help: string;
  /** Whether the files carry no day, so that `--as-of` has to say it. */
  readonly needsDay: boolean;
  /** False where the source is always the same, so that `--source` cannot name it. Absent: it can. */
  readonly takesSource?: false;
  /** True where single rows that cannot be used are left out and told, and refuse nothing. Absent: they refuse the whole, unless asked. */
  readonly leavesOutRejects?: true;
  /**
   * Reads the head and returns; the rest is read as `items` is.
   *
   * @param inputs one or more files; a directory or archive is given as the files in it
   * @throws {OstrakonError} LIST_REJECTED, in `read` or while `items` is read, naming file and line or element and the reason
   */
  read(inputs: readonly Input[], options: ReadOptions): Promise<ListReading>;
}

/** A format whose files may hold lists of several sources. */
export interface SeveralListsFormat extends Omit<ListFormat, 'read'> {
  /** One reading for each source, each of which may be read more than once; what concerns no source is in the first. */
  readAll(inputs: readonly Input[], options: ReadOptions): Promise<readonly ListReading[]>;
}
export type ImportFormat = ListFormat | SeveralListsFormat;

/** A record of a published dataset. */
export function publishedDataset(said: Pick<DatasetRecord, 'name' | 'title' | 'publisher' | 'licence' | 'url'>): DatasetRecord {
  return { type: 'dataset', id: `dataset:${said.name}`, marking: clear, sources: [], isSynthetic: false, ...said };
}

/** A record of a programme as one dataset makes it known. */
export function publishedProgram(
  dataset: string,
  said: Pick<ProgramRecord, 'tag' | 'name' | 'legalAuthority' | 'regime' | 'blocking'>,
): ProgramRecord {
  const sources = [{ dataset, url: null, firstSeen: null, lastSeen: null }];
  return { type: 'program', id: `program:${said.tag}`, marking: clear, sources, isSynthetic: false, ...said };
}

/** An actor as a published list has it: clear, not invented, without what only Ostrakon knows. */
export function publishedActor(
  said: Omit<ActorRecord, 'type' | 'marking' | 'sources' | 'isSynthetic' | 'otherIds' | 'usPersonBasis' | 'statements'>,
): ActorRecord {
  return { type: 'actor', marking: clear, sources: [], isSynthetic: false, otherIds: [], usPersonBasis: null, statements: [], ...said };
}
