import type { ActorKind } from '../../domain/model.ts';
import { actorKinds } from '../../domain/model.ts';
import { readBirthDate } from '../../domain/screening/birthDate.ts';
import { identifierKey } from '../../domain/screening/profile.ts';
import type { ScreenProfile } from '../../domain/screening/profile.ts';

import { Interned } from '../interned.ts';
import type { TextPool } from '../textPool.ts';

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
  readonly #texts: TextPool;
  readonly #nothing: number;
  /** Texts of the actors' ids. */
  #ids = new Uint32Array(64);
  /** Texts of birth dates and identifiers as published. */
  #facts = new Uint32Array(64);
  #countries = new Uint32Array(64);
  /** Slots are below it. */
  #size = 0;
  /** Lists of countries and types of identifiers, each once. */
  readonly #lists = new Interned<readonly string[]>((list) => list.join(betweenParts));
  #types: string[] = [];
  readonly #typeNumbers = new Map<string, number>();
  readonly #byIdentifier = new HashedIds((add) => {
    for (let slot = 0; slot < this.#size; slot += 1) {
      const profile = this.#made(slot);
      for (const { key } of profile?.identifiers ?? none) add(textHash(key), slot);
    }
  });
  readonly #kept = new Array<ScreenProfile | undefined>(keptProfiles);
  readonly #keptSlots = new Int32Array(keptProfiles).fill(-1);

  /** @param texts shared with other tables */
  constructor(texts: TextPool) {
    this.#texts = texts;
    this.#nothing = texts.number('');
  }

  /** Replaces what is known of the actor at a slot. The names are not kept. */
  put(slot: number, profile: ScreenProfile, isPublic: boolean): void {
    this.remove(slot);
    this.#ids = widened(this.#ids, slot + 1);
    this.#facts = widened(this.#facts, slot + 1);
    this.#countries = widened(this.#countries, slot + 1);
    for (let before = this.#size; before < slot; before += 1) this.#clear(before);
    this.#size = Math.max(this.#size, slot + 1);
    this.#flags = widened(this.#flags, slot + 1);
    this.#flags[slot] =
      isThereBit |
      (isPublic ? isPublicBit : 0) |
      (Math.max(0, genders.indexOf(profile.gender as (typeof genders)[number])) << genderShift) |
      (actorKinds.indexOf(profile.kind) << kindShift);
    this.#ids[slot] = this.#texts.number(profile.id);
    this.#countries[slot] = this.#lists.number(profile.countries);
    this.#facts[slot] = this.#texts.number(this.#factsOf(profile));
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
    return this.#texts.at(this.#ids[slot] ?? this.#nothing);
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

  /** What the columns take, beside the texts themselves; the few hundred profiles that are kept whole for a while aside. */
  get bytes(): number {
    const columns = [this.#flags, this.#ids, this.#facts, this.#countries];
    return columns.reduce((sum, column) => sum + column.byteLength, this.#byIdentifier.bytes);
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const first = (column: Uint32Array<ArrayBuffer>) => column.slice(0, this.#size);
    return {
      flags: this.#flags,
      ids: first(this.#ids),
      facts: first(this.#facts),
      countries: first(this.#countries),
      types: this.#types,
      lists: this.#lists.values,
    };
  }

  /** Takes back what `keep` gave, into an empty table. */
  restore({ flags, ids, facts, types, countries, lists }: ReturnType<ProfileTable['keep']>): void {
    [this.#flags, this.#ids, this.#facts, this.#countries, this.#types] = [flags, ids, facts, countries, types];
    this.#size = ids.length;
    for (const [number, type] of types.entries()) this.#typeNumbers.set(type, number);
    this.#lists.restore(lists);
    this.#byIdentifier.refill();
  }

  #clear(slot: number): void {
    this.#ids[slot] = this.#nothing;
    this.#facts[slot] = this.#nothing;
    this.#countries[slot] = this.#lists.number(none);
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
      this.#lists.at(this.#countries[slot] ?? 0),
      this.#texts.at(this.#facts[slot] ?? this.#nothing),
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

function plain(text: string): string {
  return text.replaceAll(betweenFacts, ' ').replaceAll(betweenParts, ' ');
}
