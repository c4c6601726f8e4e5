/** Parties that lists spell out over several rows, which need not stand together. */
import type { ListItem, Place } from '../listFormat.ts';
import { listRejected, mostRejects } from '../listRejected.ts';
import { Party } from './party.ts';

/** More than any sanctions list has; what is gathered is held in memory. */
const mostParties = 200_000;

export class Gathered {
  readonly #parties = new Map<string, Party>();
  readonly #items: ListItem[] = [];
  #rejects = 0;

  /**
   * The party of an id, made by the first row that has it; null where another row made it of another kind, and `reject` has said so.
   *
   * @throws {OstrakonError} LIST_REJECTED from 200,000 parties on
   */
  of(id: string, kind: Party['kind'], place: Place): Party | null {
    const party = this.#parties.get(id);
    if (party === undefined) {
      if (this.#parties.size >= mostParties)
        throw listRejected(
          `${place.file} line ${place.line}: there are more than ${mostParties} entries, which no sanctions list has.`,
          place,
        );
      const made = new Party(id, kind, place);
      this.#parties.set(id, made);
      return made;
    }
    if (party.kind === kind) return party;
    this.reject(place, [`Line ${party.place.line} has the same entry as another kind of party.`]);
    return null;
  }

  /** @throws {OstrakonError} LIST_REJECTED from 10,000 rows that cannot be used on, naming the last of them */
  reject(place: Place, reasons: readonly string[]): void {
    this.#rejects += 1;
    if (this.#rejects > mostRejects)
      throw listRejected(`${place.file} line ${place.line}: more than ${mostRejects} rows cannot be used: ${reasons.join(' ')}`, place);
    this.#items.push({ kind: 'reject', reject: { ...place, reason: reasons.join(' ') } });
  }

  note(place: Place, reason: string): void {
    this.#items.push({ kind: 'note', note: { ...place, reason } });
  }

  counted(what: string, name: string): void {
    this.#items.push({ kind: 'counted', what, name });
  }

  /**
   * What was gathered: rejects and notes, then the entries in the order of the file. An entry that nothing names is noted.
   *
   * @throws {OstrakonError} LIST_REJECTED where there is neither an entry nor a reject: the file is cut off or empty
   */
  *items(dataset: string, file: string): Generator<ListItem, void, undefined> {
    if (this.#parties.size === 0 && this.#rejects === 0) throw listRejected(`${file} has no entry: it is cut off or empty.`);
    yield* this.#items.splice(0);
    for (const party of this.#parties.values()) {
      if (!party.hasName) yield { kind: 'note', note: { ...party.place, reason: 'Nothing names the entry, so its number does.' } };
      yield { kind: 'entry', entry: party.entry(dataset), place: party.place };
    }
  }
}
