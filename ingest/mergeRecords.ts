/** One list's view of an actor, a designation or a link, merged with what other sources assert of it. */
import type { Episode } from '../domain/episodes.ts';
import type {
  ActorDetails,
  ActorName,
  ActorRecord,
  Day,
  DesignationRecord,
  Identifier,
  LinkRecord,
  SourceRef,
  StatedField,
} from '../domain/model.ts';
import {
  addressText,
  dated,
  exceptionsOf,
  heard,
  identifierText,
  isSaidByOthers,
  spansOf,
  valuesOf,
  type HeardVersion,
  type StatedSpans,
} from '../domain/statements.ts';
import { clear } from '../domain/tlp.ts';
import type { ListedLink, ListedPeriod } from './listContent.ts';
import { settledValues, strongerType } from './settledValues.ts';

export interface Seen {
  readonly firstSeen: Day;
  readonly lastSeen: Day | null;
}

/** The sources with one dataset's reference set to `seen`, in the order of their names. */
function withSource(sources: readonly SourceRef[], dataset: string, seen: Seen, url: string | null = null): SourceRef[] {
  const own: SourceRef = { dataset, url: url ?? sources.find((source) => source.dataset === dataset)?.url ?? null, ...seen };
  return [...sources.filter((source) => source.dataset !== dataset), own].sort((a, b) => (a.dataset < b.dataset ? -1 : 1));
}

/** Whether somebody else still asserts the record. */
function assertedByOthers(sources: readonly SourceRef[], dataset: string): boolean {
  return sources.some((source) => source.dataset !== dataset && source.lastSeen === null);
}

/**
 * The actor after one version of the list has been heard: as the newest version that has it says, with everything that others say of it,
 * and with who says what and since when.
 *
 * An actor that only the list knows is what the list says. `other` is what the other sources say by themselves, where that is known
 * better than the record tells: their names, countries, identifiers and addresses are kept beside the list's, their kind stands, and of
 * single values the list's goes first. A version that is not the newest with the actor changes days and former statements alone.
 */
export function mergeActor(
  listed: ActorRecord,
  existing: ActorRecord | null,
  other: ActorRecord | null,
  dataset: string,
  seen: Seen,
  version: HeardVersion,
): ActorRecord {
  const sources = withSource(existing?.sources ?? [], dataset, seen);
  if (existing === null) {
    const actor = { ...listed, sources };
    return listed.statements.length === 0 ? actor : { ...actor, statements: exceptionsOf(actor, spansOf(actor)) };
  }
  const own = existing.sources.find((source) => source.dataset === dataset) ?? null;
  const values = valuesOf(listed);
  const spans = dated(heard(spansOf(existing), dataset, own, values, version), dataset, listed.statements);
  const merged = version.isNewestWithIt
    ? { ...mergedValues(listed, existing, other ?? saidByOthers(existing, spans, dataset), dataset), sources }
    : { ...existing, sources };
  const settled = settledValues(merged, spans);
  return { ...settled, statements: exceptionsOf(settled, spans) };
}

function mergedValues(listed: ActorRecord, existing: ActorRecord, other: ActorRecord | null, dataset: string): ActorRecord {
  const { id, marking, isSynthetic, otherIds, usPersonBasis } = existing;
  // Lists say nothing of United States persons: what an analyst recorded stands.
  const kept = { id, marking, isSynthetic, otherIds, usPersonBasis };
  if (other === null) return { ...listed, ...kept };
  return {
    ...listed,
    ...kept,
    kind: other.kind,
    names: mergeNames(listed, other, dataset),
    countries: [...new Set([...listed.countries, ...other.countries])].sort(),
    // One that says its country goes before one that does not.
    identifiers: distinct([...listed.identifiers, ...other.identifiers].sort(byCountry), (one) => `${one.type}\n${one.value}`),
    addresses: distinct([...listed.addresses, ...other.addresses], (one) => one.text),
    description: mergeText(other.description, listed.description),
    details: mergeDetails(listed.details, other.details, other.kind),
  };
}

/** The record without what only the list said; null where nobody else says anything. */
function saidByOthers(existing: ActorRecord, spans: StatedSpans, dataset: string): ActorRecord | null {
  if (existing.sources.every((source) => source.dataset === dataset)) return null;
  const isSaid = (field: StatedField, value: string): boolean => isSaidByOthers(spans, { field, value }, dataset);
  const details: Record<string, unknown> = { ...existing.details };
  for (const [field, value] of Object.entries(details)) {
    if (field === 'kind' || value === null) continue;
    if (Array.isArray(value)) details[field] = (value as string[]).filter((one) => isSaid(field as StatedField, one));
    else if (field !== 'country' && !isSaid(field as StatedField, `${value as string | number}`)) {
      const said = saidSingle(spans, field as StatedField, dataset);
      details[field] = typeof value === 'number' && said !== null ? Number(said) : said;
    }
  }
  return {
    ...existing,
    countries: existing.countries.filter((country) => isSaid('countries', country)),
    identifiers: existing.identifiers.filter((one) => isSaid('identifiers', identifierText(one))),
    addresses: existing.addresses.filter((one) => isSaid('addresses', addressText(one))),
    description: saidSingle(spans, 'description', dataset),
    details: existing.details === null ? null : (details as unknown as ActorDetails),
  };
}

/** What sources other than the list say of a field that takes one value; several texts one after the other. */
function saidSingle(spans: StatedSpans, field: StatedField, dataset: string): string | null {
  const said: string[] = [];
  for (const { stated } of spans.values()) if (stated.field === field && isSaidByOthers(spans, stated, dataset)) said.push(stated.value);
  return said.length === 0 ? null : field === 'description' ? said.sort().join(' ') : (said.sort()[0] ?? null);
}

function mergeNames(listed: ActorRecord, other: ActorRecord, dataset: string): ActorName[] {
  const names = new Map(listed.names.map((name) => [name.value, name]));
  for (const name of other.names) {
    const sources = name.sources.filter((source) => source !== dataset);
    if (sources.length === 0) continue;
    const same = names.get(name.value);
    if (same === undefined) names.set(name.value, { ...name, type: name.type === 'PRIMARY' ? 'AKA' : name.type, sources });
    else {
      const type = strongerType(same.type, name.type);
      names.set(name.value, { ...same, type, sources: [...new Set([...same.sources, ...sources])] });
    }
  }
  return [...names.values()];
}

function mergeText(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return first ?? second;
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first} ${second}`;
}

function mergeDetails(listed: ActorDetails | null, other: ActorDetails | null, kind: ActorRecord['kind']): ActorDetails | null {
  if (other === null) return listed?.kind === kind ? listed : null;
  if (listed?.kind !== other.kind) return other;
  const merged: Record<string, unknown> = { ...other };
  for (const [field, value] of Object.entries(listed)) {
    const says = Array.isArray(value) ? value.length > 0 : value !== null;
    if (says) merged[field] = value;
  }
  return merged as unknown as ActorDetails;
}

const byCountry = (a: Identifier, b: Identifier): number =>
  (a.country ?? '~') < (b.country ?? '~') ? -1 : a.country === b.country ? 0 : 1;

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  const found = new Map<string, T>();
  for (const value of values) if (!found.has(key(value))) found.set(key(value), value);
  return [...found.values()];
}

/**
 * A designation with its episode on the list, and what the newest version that has it publishes of its days. What others published (day,
 * round, criterion, incidents, an end) stands.
 */
export function mergeDesignation(
  identity: { readonly id: string; readonly actor: string; readonly listed: string; readonly tag: string },
  existing: DesignationRecord | null,
  episode: Episode,
  dataset: string,
  published: { readonly period: ListedPeriod; readonly asOf: Day } | null,
): DesignationRecord {
  const base: DesignationRecord = existing ?? {
    type: 'designation',
    id: identity.id,
    marking: clear,
    sources: [],
    isSynthetic: false,
    actor: identity.actor,
    programs: [identity.tag],
    round: null,
    status: 'ACTIVE',
    criterion: null,
    since: null,
    firstListed: null,
    lastUnlisted: null,
    until: null,
    lastListed: null,
    firstUnlisted: null,
    listedActor: identity.listed === identity.actor ? null : identity.listed,
    legalAuthority: null,
    incidents: [],
  };
  const seen = { firstSeen: episode.firstListed, lastSeen: episode.lastListed };
  const sources = withSource(base.sources, dataset, seen, published?.period.url);
  const isOurs = sources.length === 1;
  const isSaid = isOurs && published !== null;
  const since = isSaid ? published.period.since : (base.since ?? published?.period.since ?? null);
  const stated = isSaid ? published.period.until : (base.until ?? published?.period.until ?? null);
  // A list that drops it before the day it was to end has ended it earlier, on a day that only its versions bound.
  const until = isOurs && stated !== null && episode.lastListed !== null && stated > episode.lastListed ? null : stated;
  let status: DesignationRecord['status'] = base.status === 'AMENDED' ? 'AMENDED' : 'ACTIVE';
  if (until !== null && !isOurs) status = base.status;
  // A list that had a designation and has it no more has delisted it, whoever else published that it began.
  else if (episode.lastListed !== null) status = 'DELISTED';
  else if (until !== null) status = published === null ? base.status : until < published.asOf ? 'DELISTED' : 'ACTIVE';
  return { ...base, ...episode, sources, since, until, status };
}

/**
 * A link the list asserts or once asserted; it ends on the day of the last version that has it, unless others still assert it. Where the
 * list says more of it than its ends, `isNewestWithIt` tells whether that is the newest word: an end it publishes itself stands where it
 * is the earlier one.
 */
export function mergeLink(link: ListedLink, existing: LinkRecord | null, dataset: string, seen: Seen, isNewestWithIt: boolean): LinkRecord {
  const base: LinkRecord = existing ?? {
    type: 'link',
    id: link.id,
    marking: clear,
    sources: [],
    isSynthetic: false,
    linkType: 'LINKED_TO',
    from: link.from,
    to: link.to,
    share: null,
    since: null,
    until: null,
    description: null,
    confidence: null,
    interest: null,
    arrangement: null,
    listedFrom: link.listedFrom ?? null,
    listedTo: link.listedTo ?? null,
  };
  const before = base.sources.find((source) => source.dataset === dataset)?.lastSeen ?? null;
  const sources = withSource(base.sources, dataset, seen, link.url);
  const isAssertedByOthers = assertedByOthers(sources, dataset);
  if (link.particulars !== undefined && (existing === null || isNewestWithIt)) {
    return {
      ...base,
      ...link.particulars,
      sources,
      until: isAssertedByOthers ? link.particulars.until : earlier(link.particulars.until, seen.lastSeen),
    };
  }
  if (base.linkType !== 'LINKED_TO')
    return { ...base, sources, until: isAssertedByOthers ? base.until : earlier(base.until, seen.lastSeen) };
  // An end that this list did not set is somebody else's knowledge.
  const isOurs = base.until === null || base.until === before;
  return { ...base, sources, until: isOurs && !isAssertedByOthers ? seen.lastSeen : base.until };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a;
}
