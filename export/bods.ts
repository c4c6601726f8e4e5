/** Statements of the Beneficial Ownership Data Standard 0.4: who owns and controls whom. */
import { countryName } from '../domain/countries.ts';
import { addDays, isDay } from '../domain/day.ts';
import { alpha3Of } from '../domain/exchange/alpha3.ts';
import { digestOf, ownActor, ownLink, ownPublisher } from '../domain/exchange/ownExport.ts';
import { plainJson } from '../domain/exchange/plainText.ts';
import type { ActorKind, ActorRecord, Identifier, LinkRecord, NameType, Recorded, ShareInterval } from '../domain/model.ts';
import { fractionOf, numberOf } from '../domain/ownership/fraction.ts';
import type { ExportedGraph } from './exportedGraph.ts';

/**
 * One JSON array: a statement for each person, organisation and government, then one for each stake, right of control and office between
 * them. Vessels, aircraft and other links have no place in the standard and are left out. What it cannot say of a record, such as exact
 * fractions, stands in an annotation, from which `ostrakon import bods` reads the same actors, links, shares and days back; the marking
 * stands in another.
 */
export function* bods(graph: ExportedGraph): Generator<string> {
  const parties = graph.actors.filter(({ kind }) => isParty(kind));
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]));
  const links = graph.links.filter(
    ({ linkType, from, to }) =>
      Object.hasOwn(interestTypes, linkType) && kinds.has(from) && (kinds.get(to) ?? 'INDIVIDUAL') !== 'INDIVIDUAL',
  );
  let isFirst = true;
  for (const statement of statementsOf(graph, parties, links)) {
    yield `${isFirst ? '[\n' : ',\n'}${plainJson(statement)}`;
    isFirst = false;
  }
  yield isFirst ? '[]\n' : '\n]\n';
}

const isParty = (kind: ActorKind): boolean => kind === 'INDIVIDUAL' || kind === 'ENTITY' || kind === 'FOREIGN_GOVERNMENT';

function* statementsOf(graph: ExportedGraph, parties: readonly ActorRecord[], links: readonly LinkRecord[]): Generator<object> {
  for (const actor of parties) {
    const recordType = actor.kind === 'INDIVIDUAL' ? 'person' : 'entity';
    const details = actor.kind === 'INDIVIDUAL' ? personOf(actor) : entityOf(actor);
    yield statementOf(graph, actor, { subject: actor.id, recordType, details, own: ownActor(actor) });
  }
  for (const link of links) {
    yield statementOf(graph, link, { subject: link.to, recordType: 'relationship', details: relationshipOf(link), own: ownLink(link) });
  }
}

interface Said {
  readonly subject: string;
  readonly recordType: string;
  readonly details: object;
  readonly own: object;
}

function statementOf({ asOf, dataVersion, marking }: ExportedGraph, record: Recorded, { subject, recordType, details, own }: Said): object {
  const createdBy = { name: ownPublisher };
  const whole = { statementPointerTarget: '', createdBy };
  const datasets = [...new Set(record.sources.map(({ dataset }) => dataset))].sort();
  const url = record.sources.map((source) => source.url).find((text) => text !== null && /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(text));
  const statement = {
    statementDate: asOf,
    publicationDetails: { publicationDate: asOf, bodsVersion: '0.4', publisher: { name: ownPublisher } },
    annotations: [
      {
        motivation: 'transformation',
        ...whole,
        description: 'The record as Ostrakon keeps it.',
        transformedContent: plainJson({ ...own, fileMarking: marking, dataVersion, asOf }),
      },
      { motivation: 'commenting', ...whole, description: `Marking of the file: ${marking}` },
    ],
    ...(datasets.length === 0
      ? {}
      : { source: { type: ['thirdParty'], description: `Lists: ${datasets.join(', ')}`, ...(url === undefined ? {} : { url }) } }),
    declarationSubject: subject,
    recordId: record.id,
    recordType,
    recordStatus: 'new',
    recordDetails: details,
  };
  return { statementId: `ostrakon-${digestOf(plainJson([dataVersion, statement]))}`, ...statement };
}

function personOf(actor: ActorRecord): object {
  const details = actor.details?.kind === 'INDIVIDUAL' ? actor.details : null;
  const birthDate = details?.birthDates.find((date) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date) || isDay(date));
  const birthPlace = details?.birthPlaces[0];
  return {
    isComponent: false,
    personType: 'knownPerson',
    names: actor.names.map(({ value, type }) => ({ type: nameTypes[type], fullName: value })),
    identifiers: actor.identifiers.map(identifierOf),
    nationalities: (details?.nationalities ?? []).map(countryOf),
    ...(birthPlace === undefined ? {} : { placeOfBirth: { type: 'placeOfBirth', address: birthPlace } }),
    ...(birthDate === undefined ? {} : { birthDate }),
    addresses: actor.addresses.map(addressOf),
  };
}

const nameTypes: Readonly<Record<NameType, string>> = { PRIMARY: 'legal', AKA: 'alternative', FKA: 'former', WEAK_AKA: 'alternative' };

function entityOf(actor: ActorRecord): object {
  const { details } = actor;
  const isRegistered = actor.identifiers.some(({ type }) => type === 'Registration Number' || type === 'LEI');
  const type = actor.kind === 'FOREIGN_GOVERNMENT' ? 'state' : isRegistered ? 'registeredEntity' : 'legalEntity';
  const entityType = details?.kind === 'ENTITY' ? details.entityType : null;
  const jurisdiction = details?.kind === 'ENTITY' ? details.incorporated : details?.kind === 'FOREIGN_GOVERNMENT' ? details.country : null;
  const founded = details?.kind === 'ENTITY' ? details.founded : null;
  return {
    isComponent: false,
    entityType: { type, ...(entityType === null ? {} : { details: entityType }) },
    name: actor.name,
    alternateNames: actor.names.map(({ value }) => value).filter((value) => value !== actor.name),
    ...(jurisdiction === null ? {} : { jurisdiction: countryOf(jurisdiction) }),
    identifiers: actor.identifiers.map(identifierOf),
    ...(founded !== null && isDay(founded) ? { foundingDate: founded } : {}),
    addresses: actor.addresses.map(addressOf),
  };
}

const papers: Readonly<Record<string, string>> = { Passport: 'PASSPORT', 'Tax ID': 'TAXID', 'National ID': 'IDCARD' };

/** A scheme of the standard's where there is one; the type and country in words always. */
function identifierOf({ type, value, country }: Identifier): object {
  const three = country === null ? null : alpha3Of(country);
  const paper = Object.hasOwn(papers, type) ? papers[type] : undefined;
  const scheme = type === 'LEI' ? 'XI-LEI' : three !== null && paper !== undefined ? `${three}-${paper}` : null;
  const schemeName = country === null ? type : `${type}, ${countryName(country)}`;
  return { id: value, ...(scheme === null ? {} : { scheme }), schemeName };
}

const countryOf = (code: string): object => ({ name: countryName(code), ...(code.length === 2 ? { code } : {}) });
const addressOf = ({ text, country }: ActorRecord['addresses'][number]): object => ({
  address: text,
  ...(country === null ? {} : { country: countryOf(country) }),
});

/** Links that are interests, by what they are where they do not say what they give. */
const interestTypes: Readonly<Partial<Record<LinkRecord['linkType'], string>>> = {
  OWNS: 'shareholding',
  CONTROLS: 'otherInfluenceOrControl',
  OFFICER_OF: 'seniorManagingOfficial',
};
const rights = { EQUITY: 'shareholding', VOTING_RIGHTS: 'votingRights', BOARD_MAJORITY: 'appointmentOfBoard' } as const;

function relationshipOf({ linkType, from, to, interest, share, since, until, description }: LinkRecord): object {
  const isStake = linkType === 'OWNS' || linkType === 'CONTROLS';
  return {
    isComponent: false,
    subject: to,
    interestedParty: from,
    interests: [
      {
        type: isStake && interest !== null ? rights[interest] : interestTypes[linkType],
        directOrIndirect: 'direct',
        ...(share === null || isUnknown(share) ? {} : { share: shareOf(share) }),
        ...(since === null ? {} : { startDate: since }),
        // The standard's end date is the first day on which it is no more.
        ...(until === null ? {} : { endDate: addDays(until, 1) }),
        ...(description === null ? {} : { details: description }),
      },
    ],
  };
}

const isUnknown = ({ min, max, minOpen, maxOpen }: ShareInterval): boolean => min === '0' && max === '100' && !minOpen && !maxOpen;

/** The share in numbers; a bound that is no number of at most 15 digits is rounded outwards and included. */
function shareOf({ min, max, minOpen, maxOpen }: ShareInterval): object {
  const [low, high] = [numberAt(min, 'DOWN'), numberAt(max, 'UP')];
  if (min === max && low.isExact) return { exact: low.value };
  return {
    [minOpen && low.isExact ? 'exclusiveMinimum' : 'minimum']: low.value,
    [maxOpen && high.isExact ? 'exclusiveMaximum' : 'maximum']: high.value,
  };
}

function numberAt(bound: string, direction: 'DOWN' | 'UP'): { readonly value: number; readonly isExact: boolean } {
  const exact = fractionOf(bound);
  const value = numberOf(exact);
  const text = String(value);
  const isExact = text.length <= 16 && !text.includes('e') && fractionOf(text).n * exact.d === exact.n * fractionOf(text).d;
  if (isExact) return { value, isExact };
  const scaled = value * 1e6;
  return { value: Math.min(Math.max((direction === 'DOWN' ? Math.floor(scaled) : Math.ceil(scaled)) / 1e6, 0), 100), isExact: false };
}
