import type { ActorKind } from '../../domain/model.ts';
import { actorKinds } from '../../domain/model.ts';
import { readBirthDate } from '../../domain/screening/birthDate.ts';
import { identifierKey } from '../../domain/screening/profile.ts';
import type { ScreenProfile } from '../../domain/screening/profile.ts';

import { HashedIds } from './hashedIds.ts';
import { widened } from './resized.ts';
import { textHash } from './textHash.ts';

const genders = [null, 'MALE', 'FEMALE'] as const;
const isThereBit = 1;
const isPublicBit = 2;
const genderShift = 2;
const kindShift = 4;
/** Separates what is kept as one text; no list publishes these control characters. */
const betweenFacts = '\u001e';
const betweenParts = '\u001f';
/** Profiles made whole again that are kept, by the last bits of their slots. */
const keptProfiles = 512;

/**
 * What the actors at some slots are compared by beside their names: the facts of each as one short text, made whole when it is asked for.
 */
export class ProfileTable {
  #flags = new Uint8Array(64);
  #ids: string[] = [];
  /** Birth dates and identifiers as published. */
  #facts: string[] = [];
  #countries: (readonly string[])[] = [];
  /** Lists of countries and types of identifiers, each once. */
  readonly #lists = new Map<string, readonly string[]>();
  #types: string[] = [];
  readonly #typeNumbers = new Map<string, number>();
  readonly #byIdentifier = new HashedIds((add) => {
    for (let slot = 0; slot < this.#ids.length; slot += 1) {
      const profile = this.#made(slot);
      for (const { key } of profile?.identifiers ?? none) add(textHash(key), slot);
    }
  });
  readonly #kept = new Array<ScreenProfile | undefined>(keptProfiles);
  readonly #keptSlots = new Int32Array(keptProfiles).fill(-1);

  /** Replaces what is known of the actor at a slot. The names are not kept. */
  put(slot: number, profile: ScreenProfile, isPublic: boolean): void {
    this.remove(slot);
    for (let before = this.#ids.length; before < slot; before += 1) this.#clear(before);
    this.#flags = widened(this.#flags, slot + 1);
    this.#flags[slot] =
      isThereBit |
      (isPublic ? isPublicBit : 0) |
      (Math.max(0, genders.indexOf(profile.gender as (typeof genders)[number])) << genderShift) |
      (actorKinds.indexOf(profile.kind) << kindShift);
    this.#ids[slot] = profile.id;
    this.#countries[slot] = this.#listed(profile.countries);
    this.#facts[slot] = this.#factsOf(profile);
    for (const { key } of profile.identifiers) {
      const hash = textHash(key);
      // Whoever was here before may have had the same number.
      if (this.#byIdentifier.find(hash, (other) => other === slot) < 0) this.#byIdentifier.add(hash, slot);
    }
  }

  remove(slot: number): void {
    if (!this.has(slot)) return;
    this.#flags[slot] = 0;
    this.#clear(slot);
    if (this.#keptSlots[slot & (keptProfiles - 1)] === slot) this.#keptSlots[slot & (keptProfiles - 1)] = -1;
  }

  has(slot: number): boolean {
    return ((this.#flags[slot] ?? 0) & isThereBit) !== 0;
  }
  isPublic(slot: number): boolean {
    return ((this.#flags[slot] ?? 0) & isPublicBit) !== 0;
  }
  kind(slot: number): ActorKind {
    return actorKinds[(this.#flags[slot] ?? 0) >> kindShift] ?? 'ENTITY';
  }
  id(slot: number): string {
    return this.#ids[slot] ?? '';
  }

  /** Null where there is no actor. Its list of names is empty. */
  profile(slot: number): ScreenProfile | null {
    const place = slot & (keptProfiles - 1);
    const kept = this.#keptSlots[place] === slot ? this.#kept[place] : undefined;
    if (kept !== undefined) return kept;
    const made = this.#made(slot);
    if (made === null) return null;
    this.#keptSlots[place] = slot;
    this.#kept[place] = made;
    return made;
  }

  /** Slots of actors that have an identifier, in any order. */
  withIdentifier(key: string): number[] {
    const slots = new Set<number>();
    this.#byIdentifier.each(textHash(key), (slot) => {
      if (this.profile(slot)?.identifiers.some((one) => one.key === key) === true) slots.add(slot);
    });
    return [...slots];
  }

  /** What the columns and facts take; the few hundred profiles that are kept whole for a while aside. */
  get bytes(): number {
    const facts = this.#facts.reduce((sum, text) => sum + (text === '' ? 0 : bytesOfText + text.length), 0);
    return this.#flags.byteLength + this.#byIdentifier.bytes + facts + 3 * 8 * this.#ids.length;
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const lists = [none, ...this.#lists.values()];
    const numbers = new Map(lists.map((list, number) => [list, number]));
    const countries = Int32Array.from(this.#countries, (list) => numbers.get(list) ?? 0);
    return { flags: this.#flags, ids: this.#ids, facts: this.#facts, types: this.#types, countries, lists };
  }

  /** Takes back what `keep` gave, into an empty table. */
  restore({ flags, ids, facts, types, countries, lists }: ReturnType<ProfileTable['keep']>): void {
    [this.#flags, this.#ids, this.#facts, this.#types] = [flags, ids, facts, types];
    for (const [number, type] of types.entries()) this.#typeNumbers.set(type, number);
    this.#countries = Array.from(countries, (number) => (number === 0 ? none : this.#listed(lists[number] ?? none)));
    this.#byIdentifier.refill();
  }

  #clear(slot: number): void {
    this.#ids[slot] = '';
    this.#facts[slot] = '';
    this.#countries[slot] = none;
  }

  #listed(countries: readonly string[]): readonly string[] {
    const key = countries.join(betweenParts);
    const known = this.#lists.get(key);
    if (known === undefined) this.#lists.set(key, countries);
    return known ?? countries;
  }

  #factsOf({ birthDates, identifiers }: ScreenProfile): string {
    if (birthDates.length + identifiers.length === 0) return '';
    const births = birthDates.map(({ text }) => plain(text)).join(betweenParts);
    const numbers = identifiers.map(({ type, value, country }) => [this.#typeNumber(type), country ?? '', plain(value)].join(betweenParts));
    return [births, ...numbers].join(betweenFacts);
  }

  #typeNumber(type: string): string {
    let number = this.#typeNumbers.get(type);
    if (number === undefined) this.#typeNumbers.set(type, (number = this.#types.push(type) - 1));
    return number.toString(36);
  }

  #made(slot: number): ScreenProfile | null {
    if (!this.has(slot)) return null;
    return new TableProfile(
      this.id(slot),
      this.kind(slot),
      genders[((this.#flags[slot] ?? 0) >> genderShift) & 3] ?? null,
      this.#countries[slot] ?? none,
      this.#facts[slot] ?? '',
      this.#types,
    );
  }
}

/** A profile whose birth dates and identifiers are read when they are first asked for: most parties have none to compare them with. */
class TableProfile implements ScreenProfile {
  readonly id: string;
  readonly kind: ActorKind;
  readonly gender: 'MALE' | 'FEMALE' | null;
  readonly countries: readonly string[];
  readonly #facts: string;
  readonly #types: readonly string[];
  #birthDates: ScreenProfile['birthDates'] | null = null;
  #identifiers: ScreenProfile['identifiers'] | null = null;

  constructor(
    id: string,
    kind: ActorKind,
    gender: 'MALE' | 'FEMALE' | null,
    countries: readonly string[],
    facts: string,
    types: readonly string[],
  ) {
    this.id = id;
    this.kind = kind;
    this.gender = gender;
    this.countries = countries;
    this.#facts = facts;
    this.#types = types;
  }

  get names(): ScreenProfile['names'] {
    return none;
  }

  get birthDates(): ScreenProfile['birthDates'] {
    return (this.#birthDates ??= (this.#facts.split(betweenFacts, 1)[0] ?? '').split(betweenParts).flatMap((text) => {
      const range = readBirthDate(text);
      return range === null ? [] : [{ text, range }];
    }));
  }

  get identifiers(): ScreenProfile['identifiers'] {
    return (this.#identifiers ??= this.#facts
      .split(betweenFacts)
      .slice(1)
      .map((fact) => {
        const [type = '', country = '', value = ''] = fact.split(betweenParts);
        const name = this.#types[Number.parseInt(type, 36)] ?? '';
        return { key: identifierKey(value), type: name, value, country: country === '' ? null : country };
      }));
  }
}

const none: readonly never[] = [];
/** A text's head and what rounding up to whole words takes on average. */
const bytesOfText = 20;

function plain(text: string): string {
  return text.replaceAll(betweenFacts, ' ').replaceAll(betweenParts, ' ');
}
