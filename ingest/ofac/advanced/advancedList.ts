/** A list in the advanced form while it is read, section by section. */
import type { Reject } from '../../listContent.ts';
import type { ListItem } from '../../listFormat.ts';
import { listRejected } from '../../listRejected.ts';
import { attributeOf, type XmlElement } from '../../xml/element.ts';
import type { OfacEntry } from '../actor.ts';
import { GatheredEntries } from '../gathered.ts';
import type { OfacList } from '../lists.ts';
import { documentItems } from './documents.ts';
import { measuresOf, type Measures } from './measures.ts';
import { partyIn } from './party.ts';
import { placeIn, type ListedPlace } from './places.ts';
import { References } from './references.ts';
import { linksOf, relationIn, type Relation } from './relations.ts';

/** Several times what OFAC has of places, papers, relationships and entries together. */
const mostHeld = 1_000_000;

export interface FinishedList {
  readonly entries: readonly OfacEntry[];
  readonly rejects: readonly Reject[];
  readonly unresolved: readonly Reject[];
  readonly aside: readonly ListItem[];
}

export class AdvancedList {
  readonly #file: string;
  readonly #list: OfacList;
  readonly #references = new References();
  readonly #places = new Map<string, ListedPlace>();
  readonly #documents = new Map<string, string[]>();
  readonly #parties: GatheredEntries;
  readonly #relations: Relation[] = [];
  readonly #unresolved: Reject[] = [];
  readonly #measures = new Map<string, Measures[]>();
  readonly #aside: ListItem[] = [];
  #held = 0;

  constructor(file: string, list: OfacList) {
    this.#file = file;
    this.#list = list;
    this.#parties = new GatheredEntries(file);
  }

  /** @throws {OstrakonError} LIST_REJECTED where there is more than a million things to hold */
  take(element: XmlElement): void {
    const place = { file: this.#file, line: element.line };
    this.#held += 1;
    if (this.#held > mostHeld) {
      throw listRejected(
        `${place.file} line ${place.line}: there is more than ${mostHeld} of everything, which no list of OFAC's has.`,
        place,
      );
    }
    const id = attributeOf(element, 'ID');
    switch (element.name) {
      case 'Location':
        if (id !== null) this.#places.set(id, placeIn(element, this.#references));
        break;
      case 'IDRegDocument': {
        const identity = attributeOf(element, 'IdentityID');
        if (identity !== null) append(this.#documents, identity, ...documentItems(element, this.#references));
        break;
      }
      case 'DistinctParty': {
        const context = { references: this.#references, places: this.#places, documents: this.#documents };
        this.#parties.take(partyIn(element, this.#file, context), place);
        break;
      }
      case 'ProfileRelationship': {
        const relation = relationIn(element, this.#file, this.#references);
        if (typeof relation === 'string') this.#unresolved.push({ ...place, reason: relation });
        else this.#relations.push(relation);
        break;
      }
      case 'SanctionsEntry': {
        const measures = measuresOf(element, this.#references, this.#list);
        if (measures === null) break;
        const { listName } = measures;
        if (listName === null || this.#list.isListed(listName)) append(this.#measures, measures.profile, measures);
        else this.#aside.push({ kind: 'counted', what: 'entries of other lists', name: listName.slice(0, 100) });
        break;
      }
      default:
        this.#references.take(element);
    }
  }

  /**
   * The list with programmes and links. A party without a programme is a reject; a relationship to one that is not here, unresolved.
   *
   * @throws {OstrakonError} LIST_REJECTED where hardly any entry can be used
   */
  finished(): FinishedList {
    if (this.#measures.size === 0 && this.#aside.length > 0) {
      throw listRejected(`${this.#file} is not ${this.#list.called}: every entry in it is on another list of OFAC's.`);
    }
    const complete = new GatheredEntries(this.#file);
    const known = new Set<string>();
    const links = new Map<string, OfacEntry['links'][number][]>();
    const parties = this.#parties.entries();
    for (const { uid } of parties) if (this.#tagged(uid)) known.add(uid);
    const ends = this.#relations.filter(({ from, to, place }) => {
      const missing = [from, to].find((end) => !known.has(end));
      if (missing === undefined) return true;
      this.#unresolved.push({
        ...place,
        reason: `The relationship ends at profile ${missing.slice(0, 20)}, which is no entry of the list.`,
      });
      return false;
    });
    for (const link of linksOf(ends)) append(links, link.from, link);
    for (const party of parties) {
      const measures = this.#measures.get(party.uid) ?? [];
      const tags = [...new Set(measures.flatMap((one) => one.tags))];
      // Of several entries of one programme the earliest counts.
      const dated = measures.flatMap((one) => one.periods).sort((a, b) => ((a.since ?? '') > (b.since ?? '') ? -1 : 1));
      const periods = new Map(dated.map((period) => [period.tag, period]));
      const entry = { ...party, tags, periods: [...periods.values()], links: links.get(`ofac:${party.uid}`) ?? [] };
      complete.take(tags.length === 0 ? `Entry ${party.uid} has no programme.` : entry, party.place);
    }
    const entries = complete.entries();
    return { entries, rejects: [...this.#parties.rejects, ...complete.rejects], unresolved: this.#unresolved, aside: this.#aside };
  }

  #tagged(uid: string): boolean {
    return this.#measures.get(uid)?.some(({ tags }) => tags.length > 0) === true;
  }
}

function append<T>(map: Map<string, T[]>, key: string, ...values: readonly T[]): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [...values]);
  else found.push(...values);
}
