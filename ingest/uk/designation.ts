/** What one row or element of the UK Sanctions List says of one designation, and how it is taken in. */
import type { NameType } from '../../domain/model.ts';
import type { Place } from '../listFormat.ts';
import type { Gathered } from '../parties/gathered.ts';
import type { Party } from '../parties/party.ts';
import { writtenDay } from '../parties/writtenDay.ts';
import { ukBirthDate } from './dates.ts';
import { flag, imo, shipType, tonnage } from './otherInformation.ts';
import { ukCountry } from './places.ts';
import type { UkRegimes } from './regimes.ts';

export interface UkDesignation {
  readonly uniqueId: string | null;
  readonly ofsiGroup: string | null;
  readonly unReference: string | null;
  /** Individual, Entity or Ship. */
  readonly kind: string | null;
  readonly regime: string | null;
  readonly designated: string | null;
  /** `Asset freeze|Travel Ban`. */
  readonly sanctions: string | null;
  readonly gender: string | null;
  /** Name 1 to Name 6, in that order. */
  readonly names: readonly { readonly name: string; readonly type: string | null; readonly strength: string | null }[];
  readonly nonLatinNames: readonly string[];
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly { readonly town: string | null; readonly country: string | null }[];
  readonly nationalities: readonly string[];
  readonly addresses: readonly { readonly lines: readonly (string | null)[]; readonly country: string | null }[];
  /** Values by the type of identifier. */
  readonly identifiers: readonly (readonly [type: string, values: readonly string[]])[];
  readonly entityTypes: readonly string[];
  readonly imoNumbers: readonly string[];
  readonly flags: readonly string[];
  readonly shipTypes: readonly string[];
  readonly tonnages: readonly string[];
  /** What has no field of its own, under its label; null for text that needs none. */
  readonly notes: readonly (readonly [label: string | null, texts: readonly string[]])[];
}

const kinds: Readonly<Record<string, Party['kind']>> = { individual: 'INDIVIDUAL', entity: 'ENTITY', ship: 'VESSEL' };
const nameTypes: Readonly<Record<string, NameType>> = {
  'primary name': 'PRIMARY',
  'primary name variation': 'AKA',
  alias: 'AKA',
  aka: 'AKA',
  fka: 'FKA',
};

/** Takes in one designation, or rejects it with everything that is wrong with it. */
export function readDesignation(said: UkDesignation, place: Place, gathered: Gathered, regimes: UkRegimes): void {
  const kind = kinds[said.kind?.toLowerCase() ?? ''];
  const since = said.designated === null ? null : writtenDay(said.designated);
  const unknownTypes = said.names.filter(({ type }) => type !== null && !Object.hasOwn(nameTypes, type.toLowerCase()));
  const reasons = [
    ...(said.uniqueId !== null && /^[A-Z]{2,5}\d{3,6}$/.test(said.uniqueId)
      ? []
      : ['The Unique ID is not letters and digits such as RUS0001.']),
    ...(kind === undefined ? ['It is none of Individual, Entity and Ship.'] : []),
    ...(said.regime === null ? ['There is no Regime Name.'] : []),
    ...(said.designated !== null && since === null ? ['Date Designated is not a day (DD/MM/YYYY).'] : []),
    ...(unknownTypes.length > 0 ? ['A Name type is none of Primary name, Primary name variation, Alias, AKA and FKA.'] : []),
    ...(said.ofsiGroup === null || /^\d{1,9}$/.test(said.ofsiGroup) ? [] : ['The OFSI Group ID is not a number.']),
  ];
  if (said.uniqueId === null || kind === undefined || said.regime === null || reasons.length > 0) {
    gathered.reject(place, reasons);
    return;
  }
  const party = gathered.of(`uksl:${said.uniqueId}`, kind, place);
  if (party === null) return;
  readNames(party, said);
  party.addIdentifier('UK Sanctions List Ref', said.uniqueId);
  party.addIdentifier('OFSI Group ID', said.ofsiGroup);
  party.addIdentifier('UN Reference Number', said.unReference);
  for (const [type, values] of said.identifiers) for (const value of values) party.addIdentifier(type, value);
  if (kind === 'INDIVIDUAL') readPerson(party, said);
  if (kind === 'ENTITY') party.entityType ??= said.entityTypes[0] ?? null;
  for (const type of said.entityTypes) if (party.entityType !== type) party.note('Type of entity', type);
  for (const number of said.imoNumbers) if (!imo(party, number)) party.note('IMO number', number);
  for (const text of said.flags) if (!flag(party, text)) party.note('Flag', text);
  for (const text of said.shipTypes) if (!shipType(party, text)) party.note('Type of ship', text);
  for (const text of said.tonnages) if (!tonnage(party, text)) party.note('Tonnage', text);
  for (const { lines, country } of said.addresses) party.addAddress([...lines, country], country === null ? null : ukCountry(country));
  for (const [label, texts] of said.notes) for (const text of texts) party.note(label, text);
  const sanctions = said.sanctions?.split(/[|;]/).map((one) => one.trim()) ?? [];
  const isFreeze = sanctions.some((one) => /^asset freeze\b/i.test(one));
  party.note('Sanctions imposed', sanctions.length === 0 ? null : sanctions.join(', '));
  party.addPeriod({ tag: regimes.tagOf(said.regime, isFreeze), since, until: null, url: null });
}

function readNames(party: Party, said: UkDesignation): void {
  for (const { name, type, strength } of said.names) {
    const nameType = nameTypes[type?.toLowerCase() ?? ''] ?? 'AKA';
    const isWeak = /\blow\b/i.test(strength ?? '') && nameType !== 'PRIMARY';
    party.addName(name === '' ? null : name, isWeak ? 'WEAK_AKA' : nameType);
  }
  for (const name of said.nonLatinNames) party.addName(name, 'AKA');
}

function readPerson(party: Party, said: UkDesignation): void {
  party.gender ??= said.gender;
  for (const text of said.birthDates) {
    const date = ukBirthDate(text);
    if (date === null) party.note('Date of birth', text);
    else party.addBirthDate(date);
  }
  for (const { town, country } of said.birthPlaces) party.addBirthPlace(town, country);
  for (const text of said.nationalities) party.addNationality(ukCountry(text), text);
}
