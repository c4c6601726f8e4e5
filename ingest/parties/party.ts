/** A listed party while it is put together from what a sanctions list says of it, row by row or element by element. */
import type { ActorDetails, ActorKind, ActorRecord, Address, NameType } from '../../domain/model.ts';
import type { ListedEntry, ListedPeriod } from '../listContent.ts';
import { publishedActor, type Place } from '../listFormat.ts';
import { scriptOf } from '../scriptOf.ts';

/** Of vessels. */
interface Ship {
  imo: string | null;
  mmsi: string | null;
  callSign: string | null;
  flag: string | null;
  vesselType: string | null;
  tonnage: number | null;
  grossTonnage: number | null;
}

/** How a name counts where it stands several times: the strongest stays. */
const strength: Readonly<Record<NameType, number>> = { PRIMARY: 3, AKA: 2, FKA: 1, WEAK_AKA: 0 };

export class Party {
  readonly id: string;
  readonly kind: Extract<ActorKind, 'INDIVIDUAL' | 'ENTITY' | 'VESSEL'>;
  readonly place: Place;
  gender: string | null = null;
  entityType: string | null = null;
  founded: string | null = null;
  readonly ship: Ship = { imo: null, mmsi: null, callSign: null, flag: null, vesselType: null, tonnage: null, grossTonnage: null };
  readonly #names = new Map<string, NameType>();
  readonly #birthDates = new Set<string>();
  readonly #birthPlaces = new Set<string>();
  readonly #nationalities = new Set<string>();
  readonly #identifiers = new Map<string, ActorRecord['identifiers'][number]>();
  readonly #addresses = new Map<string, Address>();
  readonly #notes = new Set<string>();
  readonly #periods = new Map<string, ListedPeriod>();

  constructor(id: string, kind: Party['kind'], place: Place) {
    this.id = id;
    this.kind = kind;
    this.place = place;
  }

  addName(value: string | null, type: NameType): void {
    if (value === null) return;
    const before = this.#names.get(value);
    if (before === undefined || strength[type] > strength[before]) this.#names.set(value, type);
  }

  /** A date of birth as published. */
  addBirthDate(date: string): void {
    this.#birthDates.add(date);
  }

  /** Town, region and country in that order, nulls left out. */
  addBirthPlace(...parts: readonly (string | null)[]): void {
    const place = parts.filter((part) => part !== null).join(', ');
    if (place !== '') this.#birthPlaces.add(place);
  }

  /** A nationality; `code` null where the list's text is no country of ours, and the text is then kept as it is. */
  addNationality(code: string | null, text: string): void {
    if (code === null) this.note('Nationality', text);
    else this.#nationalities.add(code);
  }

  addIdentifier(type: string, value: string | null, country: string | null = null): void {
    if (value !== null) this.#identifiers.set(`${type}\n${value}\n${country ?? ''}`, { type, value, country });
  }

  addAddress(parts: readonly (string | null)[], country: string | null): void {
    const text = parts.filter((part) => part !== null).join(', ');
    if (text !== '') this.#addresses.set(text, { text, country });
  }

  /** What has no field of its own, for the description; said once. */
  note(label: string | null, text: string | null): void {
    if (text !== null) this.#notes.add(label === null ? text : `${label}: ${text}`);
  }

  /** That it is under a programme; of several days the earliest counts, and a day counts before none. */
  addPeriod(period: ListedPeriod): void {
    const before = this.#periods.get(period.tag);
    const since =
      before === undefined || before.since === null
        ? period.since
        : period.since === null
          ? before.since
          : earlier(before.since, period.since);
    this.#periods.set(period.tag, { ...period, since, url: before?.url ?? period.url });
  }

  get hasName(): boolean {
    return this.#names.size > 0;
  }

  /** Whether one of its names is more than a weak alias. */
  get hasStrongName(): boolean {
    return [...this.#names.values()].some((type) => type !== 'WEAK_AKA');
  }

  /** The entry; the first primary name, else the first name, is the primary one. Where nothing names it, its id does. */
  entry(dataset: string): ListedEntry {
    if (!this.hasName) this.addName(this.id.slice(this.id.indexOf(':') + 1), 'PRIMARY');
    const names = [...this.#names];
    const first = Math.max(
      0,
      names.findIndex(([, type]) => type === 'PRIMARY'),
    );
    const ordered = [names[first], ...names.slice(0, first), ...names.slice(first + 1)].filter((name) => name !== undefined);
    const notes = [...this.#notes];
    return {
      actor: publishedActor({
        id: this.id,
        kind: this.kind,
        name: ordered[0]?.[0] ?? this.id,
        names: ordered.map(([value, type], index) => ({
          value,
          type: index === 0 ? 'PRIMARY' : type === 'PRIMARY' ? 'AKA' : type,
          script: scriptOf(value),
          sources: [dataset],
        })),
        countries: this.#countries(),
        identifiers: [...this.#identifiers.values()],
        addresses: [...this.#addresses.values()],
        description: notes.length === 0 ? null : notes.join('; '),
        details: this.#details(),
      }),
      tags: [],
      periods: [...this.#periods.values()].sort((a, b) => (a.tag < b.tag ? -1 : 1)),
    };
  }

  #countries(): string[] {
    if (this.kind === 'VESSEL') return this.ship.flag === null ? [] : [this.ship.flag];
    if (this.kind === 'INDIVIDUAL') return [...this.#nationalities].sort();
    const codes = [...this.#addresses.values()].flatMap(({ country }) => country ?? []);
    return [...new Set([...codes, ...this.#nationalities])].sort();
  }

  #details(): ActorDetails {
    if (this.kind === 'VESSEL') return { kind: 'VESSEL', ...this.ship };
    if (this.kind === 'ENTITY') return { kind: 'ENTITY', entityType: this.entityType, incorporated: null, founded: this.founded };
    return {
      kind: 'INDIVIDUAL',
      birthDates: [...this.#birthDates].sort((a, b) => precision(a) - precision(b)),
      birthPlaces: [...this.#birthPlaces],
      nationalities: [...this.#nationalities].sort(),
      gender: this.gender,
    };
  }
}

const earlier = (a: string, b: string): string => (a < b ? a : b);

const forms = [/^\d{4}-\d{2}-\d{2}$/, /^\d{4}-\d{2}$/, /^\d{4}$/];

/** Days before months before years, then the rest. */
function precision(date: string): number {
  const form = forms.findIndex((one) => one.test(date));
  return form === -1 ? forms.length : form;
}
