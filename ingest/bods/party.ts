/** Entities and persons of the Beneficial Ownership Data Standard as actors. */
import { countryCode, isCountry } from '../../domain/countries.ts';
import { alpha2Of } from '../../domain/exchange/alpha3.ts';
import type { ActorName, ActorRecord, Address, Identifier, NameType } from '../../domain/model.ts';
import { publishedActor } from '../listFormat.ts';
import { scriptOf } from '../scriptOf.ts';
import type {
  Annotation,
  BodsAddress,
  BodsCountry,
  BodsIdentifier,
  EntityRecord,
  PersonRecord,
  Statement,
  Unspecified,
} from './statement.ts';

type PartyStatement = Extract<Statement, { recordType: 'entity' | 'person' }>;

/** The actor of a statement; `hasName` is false where nothing names it and its record id has to. */
export function actorOf(
  statement: PartyStatement,
  id: string,
  dataset: string,
): { readonly actor: ActorRecord; readonly hasName: boolean } {
  const said = statement.recordType === 'entity' ? entityOf(statement.recordDetails) : personOf(statement.recordDetails);
  const names = said.names.size > 0 ? said.names : new Map<string, NameType>([[clean(statement.recordId), 'PRIMARY']]);
  const named = [...names].map(([value, type], index): ActorName => ({
    value,
    type: index === 0 ? 'PRIMARY' : type,
    script: scriptOf(value),
    sources: [dataset],
  }));
  const description = [
    ...said.remarks,
    ...(statement.recordStatus === 'closed' ? [`Record closed on ${statement.statementDate.slice(0, 10)}`] : []),
    ...(statement.annotations ?? []).flatMap(remarkOf),
  ].map(clean);
  const actor = publishedActor({
    id,
    name: named[0]?.value ?? id,
    names: named,
    kind: said.kind,
    countries: [...new Set(said.countries)].sort(),
    identifiers: distinct(said.identifiers, ({ type, value }) => `${type}\n${value}`),
    addresses: distinct(said.addresses, ({ text }) => text),
    description: description.length === 0 ? null : [...new Set(description)].join('; '),
    details: said.details,
  });
  return { actor, hasName: said.names.size > 0 };
}

interface Said extends Pick<ActorRecord, 'kind' | 'details' | 'identifiers' | 'addresses'> {
  /** The primary one first. */
  readonly names: Map<string, NameType>;
  readonly countries: readonly string[];
  readonly remarks: readonly string[];
}

/** The standard's words for what kind of entity it is, where they say more than "registered entity". */
const entityWords: Readonly<Record<string, string>> = {
  legalEntity: 'Legal entity',
  arrangement: 'Arrangement',
  anonymousEntity: 'Anonymous entity',
  unknownEntity: 'Unknown entity',
  state: 'State',
  stateBody: 'State body',
  trust: 'Trust',
  nomination: 'Nomination',
  governmentDepartment: 'Government department',
  stateAgency: 'State agency',
};

function entityOf(said: EntityRecord): Said {
  const { type, subtype, details } = said.entityType;
  const jurisdiction = said.jurisdiction === undefined ? null : codeOf(said.jurisdiction);
  const names = new Map<string, NameType>();
  for (const name of [said.name, ...(said.alternateNames ?? [])]) put(names, name, 'AKA');
  const isForeignState = type === 'state' && jurisdiction !== null && jurisdiction !== 'US';
  const entityType = details ?? entityWords[subtype ?? ''] ?? entityWords[type] ?? null;
  return {
    kind: isForeignState ? 'FOREIGN_GOVERNMENT' : 'ENTITY',
    names,
    countries: jurisdiction === null ? [] : [jurisdiction],
    identifiers: [
      ...(said.identifiers ?? []).flatMap(identifierOf),
      ...(said.publicListing?.securitiesListings ?? []).flatMap(({ security }) =>
        security.id === undefined || security.idScheme === undefined
          ? []
          : [{ type: security.idScheme.toUpperCase(), value: clean(security.id), country: null }],
      ),
    ],
    addresses: (said.addresses ?? []).flatMap(addressOf),
    details: isForeignState
      ? { kind: 'FOREIGN_GOVERNMENT', country: jurisdiction }
      : {
          kind: 'ENTITY',
          entityType: entityType === null ? null : clean(entityType),
          incorporated: jurisdiction,
          founded: said.foundingDate ?? null,
        },
    remarks: [
      ...unspecified(said.unspecifiedEntityDetails),
      ...(said.jurisdiction !== undefined && jurisdiction === null ? [`Jurisdiction: ${said.jurisdiction.name}`] : []),
      ...(said.formedByStatute?.name === undefined ? [] : [`Formed by ${said.formedByStatute.name}`]),
      ...(said.dissolutionDate === undefined ? [] : [`Dissolved ${said.dissolutionDate}`]),
    ],
  };
}

const nameTypes: Readonly<Record<string, NameType>> = { former: 'FKA', birth: 'FKA' };
const personWords: Readonly<Record<string, string>> = { anonymousPerson: 'Anonymous person', unknownPerson: 'Unknown person' };

function personOf(said: PersonRecord): Said {
  const names = new Map<string, NameType>();
  const given = said.names ?? [];
  put(
    names,
    (given.find(({ type }) => type === 'legal') ?? given.find(({ type }) => nameTypes[type ?? ''] === undefined))?.fullName,
    'AKA',
  );
  for (const { type, fullName } of given) put(names, fullName, nameTypes[type ?? ''] ?? 'AKA');
  const nationalities = (said.nationalities ?? []).map(codeOf).filter((code) => code !== null);
  const birthPlace = said.placeOfBirth === undefined ? [] : addressOf(said.placeOfBirth).map(({ text }) => text);
  const word = personWords[said.personType];
  return {
    kind: 'INDIVIDUAL',
    names,
    countries: nationalities,
    identifiers: (said.identifiers ?? []).flatMap(identifierOf),
    addresses: (said.addresses ?? []).flatMap(addressOf),
    details: {
      kind: 'INDIVIDUAL',
      birthDates: said.birthDate === undefined ? [] : [said.birthDate],
      birthPlaces: birthPlace,
      nationalities: [...new Set(nationalities)].sort(),
      gender: null,
    },
    remarks: [
      ...(word === undefined ? [] : [word]),
      ...unspecified(said.unspecifiedPersonDetails),
      ...(said.deathDate === undefined ? [] : [`Died ${said.deathDate}`]),
      ...(said.taxResidencies ?? []).map(({ name }) => `Tax residency: ${name}`),
      ...(said.politicalExposure?.status === 'isPep'
        ? ['Politically exposed', ...(said.politicalExposure.details ?? []).flatMap(({ reason }) => (reason === undefined ? [] : [reason]))]
        : []),
    ],
  };
}

function put(names: Map<string, NameType>, name: string | undefined, type: NameType): void {
  const value = name === undefined ? '' : clean(name);
  if (value !== '' && !names.has(value)) names.set(value, type);
}

/** Text without control characters and outer spaces. */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}

/** The country of a country or a subdivision; null where it is none. */
function codeOf({ code, name }: BodsCountry): string | null {
  const two = code?.slice(0, 2).toUpperCase() ?? '';
  return isCountry(two) ? two : countryCode(name);
}

function addressOf({ address, postCode, country }: BodsAddress): Address[] {
  const parts = [address, postCode, country?.name].map((part) => (part === undefined ? '' : clean(part))).filter((part) => part !== '');
  return parts.length === 0 ? [] : [{ text: parts.join(', '), country: country === undefined ? null : codeOf(country) }];
}

const papers: Readonly<Record<string, string>> = { PASSPORT: 'Passport', TAXID: 'Tax ID', IDCARD: 'National ID' };

/** Identifiers under the types that OFAC's lists give them, where the scheme says enough; none without a number. */
function identifierOf({ id, scheme, schemeName }: BodsIdentifier): Identifier[] {
  const value = id === undefined ? '' : clean(id);
  if (value === '') return [];
  if (scheme === 'XI-LEI') return [{ type: 'LEI', value, country: null }];
  const paper = /^([A-Z]{3})-(PASSPORT|TAXID|IDCARD)$/.exec(scheme ?? '');
  if (paper?.[1] !== undefined) return [{ type: papers[paper[2] ?? ''] ?? 'Identification Number', value, country: alpha2Of(paper[1]) }];
  const authority = /^([A-Z]{2})-/.exec(scheme ?? '')?.[1];
  if (authority !== undefined && isCountry(authority)) return [{ type: 'Registration Number', value, country: authority }];
  return [{ type: clean(schemeName ?? scheme ?? 'Identification Number').slice(0, 120), value, country: null }];
}

function unspecified(said: Unspecified | undefined): string[] {
  if (said === undefined) return [];
  return [`Not specified: ${said.reason}${said.description === undefined ? '' : ` (${said.description})`}`];
}

function remarkOf({ motivation, description }: Annotation): string[] {
  return description === undefined || motivation === 'transformation' ? [] : [description];
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value]))].map(([, value]) => value);
}
