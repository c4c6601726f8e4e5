/** FollowTheMoney entities, one JSON object a line, for Aleph, OpenAleph, yente and others. */
import { ftmIdOf } from '../domain/exchange/ftmIds.ts';
import { ownActor, ownLink, ownListing, seenOf } from '../domain/exchange/ownExport.ts';
import { plainJson } from '../domain/exchange/plainText.ts';
import type { ActorKind, ActorRecord, DesignationRecord, Identifier, LinkRecord, LinkType, Recorded } from '../domain/model.ts';
import { shownShare } from '../domain/share.ts';
import type { ExportedGraph } from './exportedGraph.ts';

type Properties = Record<string, readonly (string | null | undefined)[]>;

/**
 * Every actor, link and designation as an entity of the nearest schema, with what that schema has a property for. The rest, and the
 * marking, stand under `ostrakon`, which other tools pass over; `ostrakon import ftm` reads the same actors, links, shares and days back.
 * `first_seen` and `last_seen` say since when any source has had an actor, and until when where none has it any more.
 */
export function* ftm(graph: ExportedGraph): Generator<string> {
  const kinds = new Map<string, ActorKind>(graph.actors.map(({ id, kind }) => [id, kind]));
  const owned = new Set(graph.links.flatMap(({ linkType, to }) => (linkType === 'OWNS' ? [to] : [])));
  const listed = new Set(graph.designations.map(({ actor }) => actor));
  const { dataVersion, asOf, marking } = graph;
  const write = (record: Recorded, schema: string, properties: Properties, own: object, more: object = {}): string => {
    const said = Object.entries(properties).flatMap(([name, values]): [string, string[]][] => {
      const texts = [...new Set(values.map((value) => cleanText(value ?? '')))].filter((text) => text !== '');
      return texts.length === 0 ? [] : [[name, texts]];
    });
    const datasets = [...new Set(record.sources.map(({ dataset }) => dataset))].sort();
    const ostrakon = { ...own, fileMarking: marking, dataVersion, asOf };
    return `${plainJson({ id: ftmIdOf(record.id), ...more, schema, properties: Object.fromEntries(said), datasets, ostrakon })}\n`;
  };
  for (const actor of graph.actors) {
    const schema = actor.kind === 'ENTITY' ? (owned.has(actor.id) ? 'Company' : 'Organization') : schemata[actor.kind];
    const isListed = listed.has(actor.id);
    const properties = { ...propertiesOf(actor), topics: isListed ? ['sanction'] : [] };
    const { firstSeen, lastSeen } = seenOf(actor);
    yield write(actor, schema, properties, ownActor(actor), {
      caption: cleanText(actor.name),
      target: isListed,
      ...(firstSeen === null ? {} : { first_seen: `${firstSeen}T00:00:00` }),
      ...(lastSeen === null ? {} : { last_seen: `${lastSeen}T00:00:00` }),
    });
  }
  for (const link of graph.links) {
    const { schema, properties } = connectionOf(link, kinds);
    yield write(link, schema, properties, ownLink(link));
  }
  for (const designation of graph.designations) yield write(designation, 'Sanction', sanctionOf(designation), ownListing(designation));
}

const schemata: Readonly<Record<Exclude<ActorKind, 'ENTITY'>, string>> = {
  INDIVIDUAL: 'Person',
  FOREIGN_GOVERNMENT: 'PublicBody',
  VESSEL: 'Vessel',
  AIRCRAFT: 'Airplane',
};

function propertiesOf(actor: ActorRecord): Properties {
  const named = (type: string): string[] =>
    actor.names.filter((name) => name.type === type && name.value !== actor.name).map(({ value }) => value);
  const { details } = actor;
  return {
    name: [actor.name],
    alias: [...named('PRIMARY'), ...named('AKA')],
    previousName: named('FKA'),
    weakAlias: named('WEAK_AKA'),
    country: actor.countries.map((code) => code.toLowerCase()),
    address: actor.addresses.map(({ text }) => text),
    description: [actor.description],
    ...identifiersOf(actor),
    ...(details?.kind === 'INDIVIDUAL'
      ? {
          birthDate: details.birthDates.filter((date) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)),
          birthPlace: details.birthPlaces,
          nationality: details.nationalities.map((code) => code.toLowerCase()),
          gender: [details.gender],
        }
      : {}),
    ...(details?.kind === 'ENTITY'
      ? { legalForm: [details.entityType], jurisdiction: [details.incorporated?.toLowerCase()], incorporationDate: [details.founded] }
      : {}),
    ...(details?.kind === 'VESSEL'
      ? {
          callSign: [details.callSign],
          flag: [details.flag?.toLowerCase()],
          type: [details.vesselType],
          tonnage: [details.tonnage?.toString()],
          grossRegisteredTonnage: [details.grossTonnage?.toString()],
        }
      : {}),
    ...(details?.kind === 'AIRCRAFT'
      ? {
          registrationNumber: [details.tailNumber],
          model: [details.model],
          serialNumber: [details.serialNumber],
          buildDate: [details.built],
        }
      : {}),
  };
}

/** The property for a type of identifier, of parties and of vessels; other types have none. */
const partyIdentifiers: Readonly<Record<string, string>> = {
  'Tax ID': 'taxNumber',
  'National ID': 'idNumber',
  'Identification Number': 'idNumber',
  'Registration Number': 'registrationNumber',
  LEI: 'leiCode',
  'V.A.T. Number': 'vatCode',
  'SWIFT/BIC': 'swiftBic',
  'D-U-N-S Number': 'dunsCode',
  UEI: 'uniqueEntityId',
};
const personIdentifiers: Readonly<Record<string, string>> = {
  ...partyIdentifiers,
  Passport: 'passportNumber',
  SSN: 'socialSecurityNumber',
};
const vesselIdentifiers: Readonly<Record<string, string>> = { IMO: 'imoNumber', MMSI: 'mmsi' };
const russian: Readonly<Record<string, string>> = { 'Tax ID': 'innCode', 'Registration Number': 'ogrnCode' };

function identifiersOf({ kind, identifiers }: ActorRecord): Properties {
  const table = kind === 'INDIVIDUAL' ? personIdentifiers : kind === 'VESSEL' ? vesselIdentifiers : partyIdentifiers;
  const found: Record<string, string[]> = {};
  if (kind === 'AIRCRAFT') return found;
  for (const { type, value, country } of identifiers satisfies readonly Identifier[]) {
    if (!Object.hasOwn(table, type)) continue;
    const property = (country === 'RU' ? russian[type] : undefined) ?? table[type] ?? '';
    (found[property] ??= []).push(value);
  }
  return found;
}

type End = 'PERSON' | 'PARTY' | 'ORGANIZATION' | 'ASSET' | 'ANY';
interface Connection {
  readonly schema: string;
  readonly from: readonly [property: string, end: End];
  readonly to: readonly [property: string, end: End];
}

/** Who may stand at the end of a connection, by its schema. */
const allowed: Readonly<Record<End, readonly ActorKind[]>> = {
  PERSON: ['INDIVIDUAL'],
  PARTY: ['INDIVIDUAL', 'ENTITY', 'FOREIGN_GOVERNMENT'],
  ORGANIZATION: ['ENTITY', 'FOREIGN_GOVERNMENT'],
  ASSET: ['ENTITY', 'VESSEL', 'AIRCRAFT'],
  ANY: ['INDIVIDUAL', 'ENTITY', 'FOREIGN_GOVERNMENT', 'VESSEL', 'AIRCRAFT'],
};
const unknownLink: Connection = { schema: 'UnknownLink', from: ['subject', 'ANY'], to: ['object', 'ANY'] };
const connections: Readonly<Partial<Record<LinkType, Connection>>> = {
  OWNS: { schema: 'Ownership', from: ['owner', 'PARTY'], to: ['asset', 'ASSET'] },
  OFFICER_OF: { schema: 'Directorship', from: ['director', 'PARTY'], to: ['organization', 'ORGANIZATION'] },
  EMPLOYED_BY: { schema: 'Employment', from: ['employee', 'PERSON'], to: ['employer', 'ORGANIZATION'] },
  PART_OF: { schema: 'Membership', from: ['member', 'PARTY'], to: ['organization', 'ORGANIZATION'] },
  AGENT_OF: { schema: 'Representation', from: ['agent', 'PARTY'], to: ['client', 'PARTY'] },
  FAMILY: { schema: 'Family', from: ['person', 'PERSON'], to: ['relative', 'PERSON'] },
  ASSOCIATE: { schema: 'Associate', from: ['person', 'PERSON'], to: ['associate', 'PERSON'] },
};

/** The nearest schema; a plain link that names what it is where the ends do not fit, or none is near. */
function connectionOf(
  link: LinkRecord,
  kinds: ReadonlyMap<string, ActorKind>,
): { readonly schema: string; readonly properties: Properties } {
  const { linkType, from, to, share, interest, since, until, description } = link;
  const fits = (id: string, end: End): boolean => allowed[end].includes(kinds.get(id) ?? 'ENTITY');
  const nearest = connections[linkType] ?? unknownLink;
  const connection = fits(from, nearest.from[1]) && fits(to, nearest.to[1]) ? nearest : unknownLink;
  const isPlain = connection === unknownLink;
  const stake = share === null ? null : shownShare(share).text;
  const words = linkType.toLowerCase().replaceAll('_', ' ');
  const right = interest === null || interest === 'EQUITY' ? null : interest.toLowerCase().replaceAll('_', ' ');
  const role = isPlain ? [words, right, stake].filter((part) => part !== null).join(', ') : description;
  return {
    schema: connection.schema,
    properties: {
      [connection.from[0]]: [ftmIdOf(from)],
      [connection.to[0]]: [ftmIdOf(to)],
      ...(connection.schema === 'Ownership' ? { percentage: [stake === 'unknown' ? null : stake] } : {}),
      ...(connection.schema === 'Family' || connection.schema === 'Associate' ? { relationship: [role] } : { role: [role] }),
      ...(isPlain ? { summary: [description] } : {}),
      startDate: [since],
      endDate: [until],
      sourceUrl: link.sources.map(({ url }) => url),
    },
  };
}

function sanctionOf({ actor, programs, since, until, status, firstListed, legalAuthority, sources }: DesignationRecord): Properties {
  return {
    entity: [ftmIdOf(actor)],
    program: programs,
    programId: programs.filter((tag) => /^(?:US|EU|GB|UN)-[A-Z0-9-]+$/.test(tag)),
    startDate: [since],
    listingDate: [since === null ? firstListed : null],
    endDate: [until],
    status: [status.toLowerCase()],
    provisions: [legalAuthority],
    sourceUrl: sources.map(({ url }) => url),
  };
}

/** A value as FollowTheMoney keeps them: one line, without spaces around it. */
function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
}
