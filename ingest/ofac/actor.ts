/** One OFAC entry as an actor. */
import { countryCode } from '../../domain/countries.ts';
import type { ActorDetails, ActorKind, ActorName, ActorRecord, Address, Identifier, NameType } from '../../domain/model.ts';
import type { ListedLink, ListedPeriod } from '../listContent.ts';
import { publishedActor, type Place } from '../listFormat.ts';
import { scriptOf } from '../scriptOf.ts';
import type { Remarks } from './remarks.ts';

/** One entry, whatever the form it comes in. */
export interface OfacEntry {
  readonly uid: string;
  readonly place: Place;
  readonly name: string;
  readonly kind: ActorKind;
  readonly tags: readonly string[];
  /** Programmes with days, where the form has days; they are among `tags` too. */
  readonly periods: readonly ListedPeriod[];
  readonly title: string | null;
  readonly callSign: string | null;
  readonly vesselType: string | null;
  readonly tonnage: string | null;
  readonly grossTonnage: string | null;
  readonly flag: string | null;
  readonly owner: string | null;
  readonly remarks: Remarks;
  readonly aliases: { readonly type: NameType; readonly value: string }[];
  readonly addresses: Address[];
  /** What the form says of connections by number rather than by name. */
  readonly links: readonly ListedLink[];
}

/** An address of its parts, in order, nulls left out; null where nothing is said. */
export function addressOf(street: string | null, city: string | null, country: string | null, remarks: string | null): Address | null {
  const parts = [street, city, country, remarks].filter((part) => part !== null);
  return parts.length === 0 ? null : { text: parts.join(', '), country: country === null ? null : countryCode(country) };
}

/** The actor of an entry. `unresolved` are the names of "Linked To" that stay in the description. */
export function actorOf(entry: OfacEntry, unresolved: readonly string[], dataset: string): ActorRecord {
  const { remarks } = entry;
  const flag = entry.flag === null ? null : countryCode(entry.flag);
  const tail = remarks.tailNumber ?? (entry.kind === 'AIRCRAFT' && /^[A-Z0-9]{1,3}-?[A-Z0-9]{2,6}$/.test(entry.name) ? entry.name : null);
  const details = detailsOf(entry, flag, tail);
  const understood = {
    flag: entry.kind === 'VESSEL' && flag !== null,
    vessel: entry.kind === 'VESSEL',
    entityType: entry.kind === 'ENTITY',
    aircraft: entry.kind === 'AIRCRAFT',
  };
  const kept = (label: string, value: string | null, isElsewhere: boolean): string[] =>
    value === null || isElsewhere ? [] : [`${label} ${value}`];
  const description = [
    ...(entry.title === null ? [] : [entry.title]),
    ...kept('Vessel Flag', entry.flag, understood.flag),
    ...kept('Vessel Owner', entry.owner, false),
    ...kept('Vessel Call Sign', entry.callSign, understood.vessel),
    ...kept('Vessel Type', entry.vesselType, understood.vessel),
    ...kept('Tonnage', entry.tonnage, understood.vessel && wholeNumber(entry.tonnage) !== null),
    ...kept('Gross Tonnage', entry.grossTonnage, understood.vessel && wholeNumber(entry.grossTonnage) !== null),
    ...kept('Organization Type:', remarks.organizationType, understood.entityType),
    ...kept('Organization Established Date', remarks.founded, understood.entityType),
    ...kept('Aircraft Tail Number', remarks.tailNumber, understood.aircraft),
    ...kept('Aircraft Model', remarks.model, understood.aircraft),
    ...kept("Aircraft Manufacturer's Serial Number (MSN)", remarks.serialNumber, understood.aircraft),
    ...kept('Aircraft Manufacture Date', remarks.built, understood.aircraft),
    ...(entry.kind === 'INDIVIDUAL'
      ? []
      : [
          ...kept('Gender', remarks.gender, false),
          ...remarks.birthDates.map((date) => `DOB ${date}`),
          ...remarks.birthPlaces.map((place) => `POB ${place}`),
          ...remarks.nationalities.map((code) => `nationality ${code}`),
        ]),
    ...remarks.rest.filter((item) => item !== entry.title),
    ...unresolved.map((name) => `Linked To: ${name}`),
  ].join('; ');
  return publishedActor({
    id: `ofac:${entry.uid}`,
    kind: entry.kind,
    name: entry.name,
    names: namesOf(entry, dataset),
    countries: countriesOf(entry, flag),
    identifiers: identifiersOf(entry),
    addresses: distinctAddresses(entry.addresses),
    description: description === '' ? null : description,
    details,
  });
}

function namesOf(entry: OfacEntry, dataset: string): ActorName[] {
  const names = new Map<string, NameType>([[entry.name, 'PRIMARY']]);
  const add = (type: NameType, value: string): void => {
    if (!names.has(value)) names.set(value, type);
  };
  for (const alias of entry.aliases) add(alias.type, alias.value);
  for (const value of entry.remarks.formerNames) add('FKA', value);
  for (const value of entry.remarks.weakNames) add('WEAK_AKA', value);
  return [...names].map(([value, type]) => ({ value, type, script: scriptOf(value), sources: [dataset] }));
}

function countriesOf(entry: OfacEntry, flag: string | null): string[] {
  const codes = new Set<string>();
  if (entry.kind === 'INDIVIDUAL') for (const code of entry.remarks.nationalities) codes.add(code);
  if (entry.kind === 'ENTITY') for (const { country } of entry.addresses) if (country !== null) codes.add(country);
  if (entry.kind === 'VESSEL' && flag !== null) codes.add(flag);
  return [...codes].sort();
}

function identifiersOf(entry: OfacEntry): Identifier[] {
  const { imo, mmsi, identifiers } = entry.remarks;
  return [
    ...(imo === null ? [] : [{ type: 'IMO', value: imo, country: null }]),
    ...(mmsi === null ? [] : [{ type: 'MMSI', value: mmsi, country: null }]),
    ...identifiers,
  ];
}

function distinctAddresses(addresses: readonly Address[]): Address[] {
  return [...new Map(addresses.map((address) => [address.text, address])).values()];
}

function detailsOf(entry: OfacEntry, flag: string | null, tail: string | null): ActorDetails {
  const { remarks } = entry;
  switch (entry.kind) {
    case 'INDIVIDUAL':
      return {
        kind: 'INDIVIDUAL',
        birthDates: remarks.birthDates,
        birthPlaces: remarks.birthPlaces,
        nationalities: [...new Set(remarks.nationalities)].sort(),
        gender: remarks.gender,
      };
    case 'VESSEL':
      return {
        kind: 'VESSEL',
        imo: remarks.imo,
        mmsi: remarks.mmsi,
        callSign: entry.callSign,
        flag,
        vesselType: entry.vesselType,
        tonnage: wholeNumber(entry.tonnage),
        grossTonnage: wholeNumber(entry.grossTonnage),
      };
    case 'AIRCRAFT':
      return { kind: 'AIRCRAFT', tailNumber: tail, model: remarks.model, serialNumber: remarks.serialNumber, built: remarks.built };
    default:
      return { kind: 'ENTITY', entityType: remarks.organizationType, incorporated: null, founded: remarks.founded };
  }
}

/** `10,030` as 10030; null for what is no number. */
function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,3}(?:,?\d{3})*$|^\d+$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}
