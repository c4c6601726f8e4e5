/** FollowTheMoney's persons and organisations as actors. */
import { countryCode, isCountry } from '../../domain/countries.ts';
import type { ActorDetails, ActorKind, ActorName, ActorRecord, Identifier, NameType } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { scriptOf } from '../scriptOf.ts';
import type { FtmEntity } from './entityLines.ts';

/** The schemata that are read as actors, and what they become. */
const kinds: Readonly<Record<string, ActorKind>> = {
  Person: 'INDIVIDUAL',
  Organization: 'ENTITY',
  Company: 'ENTITY',
  LegalEntity: 'ENTITY',
};

/** The kind of actor a schema stands for; null for those not read as actors. */
export function kindOf(schema: string): ActorKind | null {
  return Object.hasOwn(kinds, schema) ? (kinds[schema] ?? null) : null;
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
export function actorOf(entity: FtmEntity, kind: ActorKind, dataset: string): { readonly actor: ActorRecord; readonly hasName: boolean } {
  const all = (property: string): readonly string[] => entity.properties.get(property) ?? [];
  const names = namesOf(entity, dataset);
  const name = names[0]?.value;
  const nationalities = codesOf([...all('nationality'), ...all('citizenship')]);
  const places = [...all('country'), ...all('jurisdiction'), ...all('mainCountry'), ...all('nationality'), ...all('citizenship')];
  const actor: ActorRecord = {
    type: 'actor',
    id: `ftm:${entity.id}`,
    marking: clear,
    sources: [],
    isSynthetic: false,
    kind,
    name: name ?? entity.id,
    names: names.length > 0 ? names : [{ value: entity.id, type: 'PRIMARY', script: scriptOf(entity.id), sources: [dataset] }],
    countries: codesOf(places),
    identifiers: identifiersOf(entity, kind),
    addresses: all('address').map((text) => ({ text, country: null })),
    description: descriptionOf(entity, places),
    details: detailsOf(entity, kind, nationalities),
    otherIds: [],
    usPersonBasis: null,
    statements: [],
  };
  return { actor, hasName: name !== undefined };
}

/** The caption, where it is one of the names, first; otherwise the first name. */
function namesOf({ caption, properties }: FtmEntity, dataset: string): ActorName[] {
  const types = new Map<string, NameType>();
  const given = properties.get('name') ?? [];
  const primary = caption !== null && (given.length === 0 || given.includes(caption)) ? caption : given[0];
  if (primary !== undefined) types.set(primary, 'PRIMARY');
  for (const [property, type] of nameProperties) {
    for (const value of properties.get(property) ?? []) if (!types.has(value)) types.set(value, types.size === 0 ? 'PRIMARY' : type);
  }
  return [...types].map(([value, type]) => ({ value, type, script: scriptOf(value), sources: [dataset] }));
}

/** FollowTheMoney writes countries as lower-case codes; those that are no ISO country have none here. */
function codeOf(text: string): string | null {
  const code = text.toUpperCase();
  return isCountry(code) ? code : countryCode(text);
}

function codesOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(codeOf))].filter((code) => code !== null).sort();
}

function identifiersOf({ properties }: FtmEntity, kind: ActorKind): Identifier[] {
  const found = new Map<string, Identifier>();
  for (const [property, label, country] of identifierProperties) {
    const type = property === 'idNumber' && kind === 'INDIVIDUAL' ? 'National ID' : label;
    for (const value of properties.get(property) ?? []) {
      const key = `${type}\n${value}`;
      if (!found.has(key)) found.set(key, { type, value, country });
    }
  }
  return [...found.values()];
}

function descriptionOf({ properties }: FtmEntity, places: readonly string[]): string | null {
  const all = (property: string): readonly string[] => properties.get(property) ?? [];
  const elsewhere = [...new Set(places.filter((place) => codeOf(place) === null))];
  const parts = [
    ...all('position'),
    ...all('summary'),
    ...all('description'),
    ...all('notes'),
    ...(elsewhere.length === 0 ? [] : [`Places: ${elsewhere.join(', ')}`]),
    ...(all('dissolutionDate').length === 0 ? [] : [`Dissolved ${all('dissolutionDate').join(', ')}`]),
    ...(all('deathDate').length === 0 ? [] : [`Died ${all('deathDate').join(', ')}`]),
    ...(all('topics').length === 0 ? [] : [`Topics: ${all('topics').join(', ')}`]),
  ];
  return parts.length === 0 ? null : [...new Set(parts)].join('; ');
}

function detailsOf({ properties }: FtmEntity, kind: ActorKind, nationalities: string[]): ActorDetails {
  const all = (property: string): readonly string[] => properties.get(property) ?? [];
  if (kind === 'INDIVIDUAL') {
    const birthDates = all('birthDate').toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return { kind, birthDates, birthPlaces: all('birthPlace'), nationalities, gender: all('gender')[0] ?? null };
  }
  const incorporated = codesOf(all('jurisdiction'))[0] ?? null;
  return { kind: 'ENTITY', entityType: all('legalForm')[0] ?? null, incorporated, founded: all('incorporationDate')[0] ?? null };
}
