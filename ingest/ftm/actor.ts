/** FollowTheMoney's persons, organisations, vessels and aircraft as actors. */
import { countryCode, isCountry } from '../../domain/countries.ts';
import type { ActorDetails, ActorKind, ActorName, ActorRecord, Address, Identifier, NameType } from '../../domain/model.ts';
import { publishedActor } from '../listFormat.ts';
import { scriptOf } from '../scriptOf.ts';
import { valuesOf, type FtmEntity } from './entityLines.ts';
import { actorIdOf } from './ids.ts';

/** The schemata that are read as actors, and what they become. */
const kinds: Readonly<Record<string, ActorKind>> = {
  Person: 'INDIVIDUAL',
  Organization: 'ENTITY',
  Company: 'ENTITY',
  LegalEntity: 'ENTITY',
  PublicBody: 'ENTITY',
  Vessel: 'VESSEL',
  Airplane: 'AIRCRAFT',
};

/** The kind of actor a schema stands for; null for those not read as actors. */
export function kindOf(schema: string): ActorKind | null {
  return Object.hasOwn(kinds, schema) ? (kinds[schema] ?? null) : null;
}

/** What other entities of the file say of an actor: its address entities and papers. */
export interface JoinedParticulars {
  readonly addresses: readonly Address[];
  readonly identifiers: readonly Identifier[];
}

const nameProperties: readonly (readonly [string, NameType])[] = [
  ['name', 'AKA'],
  ['alias', 'AKA'],
  ['previousName', 'FKA'],
  ['weakAlias', 'WEAK_AKA'],
  ['abbreviation', 'WEAK_AKA'],
];

/** Identifiers under the types that OFAC's lists give them, where they have one; the country where the number is one country's only. */
const identifierProperties: readonly (readonly [property: string, type: string, country: string | null])[] = [
  ['passportNumber', 'Passport', null],
  ['idNumber', 'Identification Number', null],
  ['socialSecurityNumber', 'SSN', null],
  ['registrationNumber', 'Registration Number', null],
  ['ogrnCode', 'Registration Number', 'RU'],
  ['taxNumber', 'Tax ID', null],
  ['innCode', 'Tax ID', 'RU'],
  ['vatCode', 'V.A.T. Number', null],
  ['okpoCode', 'Government Gazette Number', 'RU'],
  ['kppCode', 'KPP', 'RU'],
  ['bikCode', 'BIK (RU)', 'RU'],
  ['leiCode', 'LEI', null],
  ['imoNumber', 'IMO', null],
  ['crsNumber', 'CRS Number', null],
  ['mmsi', 'MMSI', null],
  ['icijId', 'ICIJ ID', null],
  ['bvdId', 'BvD ID', null],
  ['npiCode', 'NPI', 'US'],
  ['swiftBic', 'SWIFT/BIC', null],
  ['dunsCode', 'D-U-N-S Number', null],
  ['uscCode', 'Unified Social Credit Code (USCC)', 'CN'],
  ['isinCode', 'ISIN', null],
  ['licenseNumber', 'License', null],
  ['cikCode', 'CIK', 'US'],
  ['uniqueEntityId', 'UEI', 'US'],
  ['cageCode', 'CAGE', null],
  ['giiNumber', 'GIIN', null],
  ['permId', 'PermID', null],
  ['wikidataId', 'Wikidata', null],
];

/** The actor of an entity; `hasName` is false where nothing names it and its id has to. */
export function actorOf(
  entity: FtmEntity,
  kind: ActorKind,
  dataset: string,
  joined: JoinedParticulars = { addresses: [], identifiers: [] },
): { readonly actor: ActorRecord; readonly hasName: boolean } {
  const names = namesOf(entity, dataset);
  const name = names[0]?.value;
  const nationalities = codesOf([...valuesOf(entity, 'nationality'), ...valuesOf(entity, 'citizenship')]);
  const places = [...valuesOf(entity, 'country'), ...valuesOf(entity, 'jurisdiction'), ...valuesOf(entity, 'mainCountry'), ...valuesOf(entity, 'nationality'), ...valuesOf(entity, 'citizenship'), ...valuesOf(entity, 'flag')]; // prettier-ignore
  const id = actorIdOf(entity.id);
  const actor = publishedActor({
    id,
    kind,
    name: name ?? entity.id,
    names: names.length > 0 ? names : [{ value: entity.id, type: 'PRIMARY', script: scriptOf(entity.id), sources: [dataset] }],
    countries: codesOf(places),
    identifiers: identifiersOf(entity, kind, joined.identifiers),
    addresses: addressesOf(entity, joined.addresses),
    description: descriptionOf(entity, kind, places),
    details: detailsOf(entity, kind, nationalities),
  });
  const otherIds = [...new Set(entity.referents.map(actorIdOf))].filter((other) => other !== id).sort();
  return { actor: otherIds.length === 0 ? actor : { ...actor, otherIds }, hasName: name !== undefined };
}

/** The caption, where it is one of the names, first; otherwise the first name. */
function namesOf(entity: FtmEntity, dataset: string): ActorName[] {
  const { caption } = entity;
  const types = new Map<string, NameType>();
  const given = valuesOf(entity, 'name');
  const primary = caption !== null && (given.length === 0 || given.includes(caption)) ? caption : given[0];
  if (primary !== undefined) types.set(primary, 'PRIMARY');
  for (const [property, type] of nameProperties) {
    for (const value of valuesOf(entity, property)) if (!types.has(value)) types.set(value, types.size === 0 ? 'PRIMARY' : type);
  }
  const sources = [dataset];
  return [...types].map(([value, type]) => ({ value, type, script: scriptOf(value), sources }));
}

/** FollowTheMoney writes countries as lower-case codes; those that are no ISO country have none here. */
export function codeOf(text: string): string | null {
  const code = text.toUpperCase();
  return isCountry(code) ? code : countryCode(text);
}

function codesOf(texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [...new Set(texts.map(codeOf))].filter((code) => code !== null).sort();
}

function identifiersOf(entity: FtmEntity, kind: ActorKind, papers: readonly Identifier[]): Identifier[] {
  const found = new Map<string, Identifier>();
  // A paper says more of a number than the bare property does.
  const proven = papers.length === 0 ? null : new Map(papers.map((paper) => [keyOf(paper), paper]));
  for (const [property, label, country] of identifierProperties) {
    const values = entity.properties[property];
    // Of an aircraft it is the tail number.
    if (values === undefined || (property === 'registrationNumber' && kind === 'AIRCRAFT')) continue;
    const type = property === 'idNumber' && kind === 'INDIVIDUAL' ? 'National ID' : label;
    for (const value of values) {
      const said = { type, value, country };
      const key = keyOf(said);
      if (!found.has(key)) found.set(key, proven?.get(key) ?? said);
    }
  }
  for (const [key, paper] of proven ?? []) if (!found.has(key)) found.set(key, paper);
  return [...found.values()];
}

const keyOf = ({ type, value }: Identifier): string => `${type}\n${value}`;

function addressesOf(entity: FtmEntity, joined: readonly Address[]): Address[] {
  const own = valuesOf(entity, 'address');
  if (joined.length === 0) return own.map((text) => ({ text, country: null }));
  const found = new Map<string, Address>(own.map((text) => [text, { text, country: null }]));
  for (const address of joined) if ((found.get(address.text)?.country ?? null) === null) found.set(address.text, address);
  return [...found.values()];
}

function descriptionOf(entity: FtmEntity, kind: ActorKind, places: readonly string[]): string | null {
  const parts: string[] = [];
  for (const property of ['position', 'summary', 'description', 'notes']) parts.push(...valuesOf(entity, property));
  const elsewhere = places.filter((place) => codeOf(place) === null);
  if (elsewhere.length > 0) parts.push(`Places: ${[...new Set(elsewhere)].join(', ')}`);
  for (const [property, label] of labelled[kind] ?? labelledOfAll) {
    const values = valuesOf(entity, property);
    if (values.length > 0) parts.push(`${label} ${values.join(', ')}`);
  }
  return parts.length === 0 ? null : [...new Set(parts)].join('; ');
}

type Labelled = readonly (readonly [property: string, label: string])[];
const labelledOfAll: Labelled = [
  ['dissolutionDate', 'Dissolved'],
  ['deathDate', 'Died'],
  ['topics', 'Topics:'],
];
const labelledOfVehicles: Labelled = [...labelledOfAll, ['pastFlags', 'Past flags:'], ['pastTypes', 'Past types:']];
/** Properties that go into the description under a label, by kind where a kind has more than others. */
const labelled: Readonly<Partial<Record<ActorKind, Labelled>>> = {
  VESSEL: [...labelledOfVehicles, ['buildDate', 'Built'], ['registrationPort', 'Port of registration:']],
  AIRCRAFT: [...labelledOfVehicles, ['manufacturer', 'Manufacturer:'], ['type', 'Type:']],
};

function detailsOf(entity: FtmEntity, kind: ActorKind, nationalities: string[]): ActorDetails {
  if (kind === 'INDIVIDUAL') {
    const birthDates = valuesOf(entity, 'birthDate').toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return { kind, birthDates, birthPlaces: valuesOf(entity, 'birthPlace'), nationalities, gender: firstOf(entity, 'gender') };
  }
  if (kind === 'VESSEL') {
    return {
      kind,
      imo: firstOf(entity, 'imoNumber'),
      mmsi: firstOf(entity, 'mmsi'),
      callSign: firstOf(entity, 'callSign'),
      flag: codesOf(valuesOf(entity, 'flag'))[0] ?? null,
      vesselType: firstOf(entity, 'type'),
      tonnage: wholeNumber(firstOf(entity, 'tonnage')),
      grossTonnage: wholeNumber(firstOf(entity, 'grossRegisteredTonnage')),
    };
  }
  if (kind === 'AIRCRAFT') {
    return {
      kind,
      tailNumber: firstOf(entity, 'registrationNumber'),
      model: firstOf(entity, 'model') ?? firstOf(entity, 'icaoCode'),
      serialNumber: firstOf(entity, 'serialNumber'),
      built: firstOf(entity, 'buildDate'),
    };
  }
  const incorporated = codesOf(valuesOf(entity, 'jurisdiction'))[0] ?? null;
  const entityType = firstOf(entity, 'legalForm') ?? (entity.schema === 'PublicBody' ? 'Public body' : null);
  return { kind: 'ENTITY', entityType, incorporated, founded: firstOf(entity, 'incorporationDate') };
}

function firstOf(entity: FtmEntity, property: string): string | null {
  return valuesOf(entity, property)[0] ?? null;
}

/** `10,030` and `10030.0` as 10030; null for what is no whole number. */
function wholeNumber(text: string | null): number | null {
  const found = text === null ? null : /^(\d{1,3}(?:,\d{3})*|\d{1,12})(?:\.0*)?$/.exec(text);
  return found?.[1] === undefined ? null : Number(found[1].replaceAll(',', ''));
}
