/** The entries of an XML file, held until the last is read, because they refer to each other. */
import type { Reject } from '../listContent.ts';
import type { Place } from '../listFormat.ts';
import { listRejected } from '../listRejected.ts';
import type { OfacEntry } from './actor.ts';

/** Ten times what OFAC has ever listed. */
const mostEntries = 200_000;
/** Above this share of entries that cannot be used, a file is taken for another kind of file. */
const rejectedShareLimit = 0.05;

export class GatheredEntries {
  readonly rejects: Reject[] = [];
  readonly #byUid = new Map<string, OfacEntry>();
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * Takes an entry, or why it cannot be used; a second entry of a number is a reject.
   *
   * @throws {OstrakonError} LIST_REJECTED from 200,000 on
   */
  take(entry: OfacEntry | string, place: Place): void {
    if (typeof entry === 'string') this.rejects.push({ ...place, reason: entry });
    else if (this.#byUid.has(entry.uid)) this.rejects.push({ ...place, reason: `Entry ${entry.uid} stands in the file already.` });
    else this.#byUid.set(entry.uid, entry);
    if (this.#byUid.size + this.rejects.length > mostEntries) {
      throw listRejected(
        `${place.file} line ${place.line}: there are more than ${mostEntries} entries, which no list of OFAC's has.`,
        place,
      );
    }
  }

  /** @throws {OstrakonError} LIST_REJECTED where there is none, or where too many cannot be used */
  entries(): OfacEntry[] {
    const count = this.#byUid.size + this.rejects.length;
    const [first] = this.rejects;
    if (first !== undefined && this.rejects.length > Math.max(1, count * rejectedShareLimit)) {
      throw listRejected(
        `${this.rejects.length} of ${count} entries of ${this.#file} cannot be read, the first on line ${first.line}: ${first.reason} The file is not OFAC's.`,
      );
    }
    if (this.#byUid.size === 0) throw listRejected(`${this.#file} has no entries: it is empty or not OFAC's.`);
    return [...this.#byUid.values()];
  }
}
