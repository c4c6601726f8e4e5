/**
 * Statements: which source gives which value of an actor, and since when.
 *
 * A record keeps them by exception (`ActorRecord.statements`): what is not mentioned there is given by every source for as long as the
 * source has the record. This page is the only one that knows how to read and write that form.
 */
import type { ActorRecord, Address, Day, Identifier, SourceRef, StatedField, Statement } from './model.ts';
import { statedFields } from './model.ts';

/** A value of an actor in one line. */
export interface StatedValue {
  readonly field: StatedField;
  readonly value: string;
}

/** Days of one source: `firstSeen` null is not known, `lastSeen` null is for as long as the source has the record. */
export interface StatedSpan {
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
}

/** By key of the value, what each source says of it. */
export type StatedSpans = Map<string, { readonly stated: StatedValue; readonly bySource: Map<string, StatedSpan> }>;

export interface ActorStatement extends StatedValue, StatedSpan {
  /** The source, with the days it has the actor. */
  readonly source: SourceRef;
  /** Whether the source still gives the value. */
  readonly isCurrent: boolean;
}

/** Of these fields a source gives one value at most. */
const singleFields: ReadonlySet<StatedField> = new Set(
  statedFields.filter(
    (field) => !['names', 'countries', 'identifiers', 'addresses', 'birthDates', 'birthPlaces', 'nationalities'].includes(field),
  ),
);

export const identifierText = ({ type, value, country }: Identifier): string =>
  `${type}: ${value}${country === null ? '' : ` (${country})`}`;
export const addressText = ({ text, country }: Address): string => (country === null ? text : `${text} (${country})`);
export const statedKey = ({ field, value }: StatedValue): string => `${field}\n${value}`;

/** Every value that a record has now, each once, in the order of `statedFields`. */
export function valuesOf(actor: ActorRecord): StatedValue[] {
  const found = new Map<string, StatedValue>();
  const add = (field: StatedField, value: unknown): void => {
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return;
    const stated = { field, value: `${value}` };
    found.set(statedKey(stated), stated);
  };
  add('kind', actor.kind);
  add('name', actor.name);
  for (const { value } of actor.names) add('names', value);
  for (const country of actor.countries) add('countries', country);
  for (const identifier of actor.identifiers) add('identifiers', identifierText(identifier));
  for (const address of actor.addresses) add('addresses', addressText(address));
  add('description', actor.description);
  for (const [field, value] of Object.entries(actor.details ?? {}) as [string, unknown][]) {
    if (field === 'kind') continue;
    for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) add(field as StatedField, one);
  }
  return [...found.values()];
}

/** What every source of a record says of every value it has or had, with the days written out. */
export function spansOf(actor: ActorRecord): StatedSpans {
  const firstOf = new Map(actor.sources.map(({ dataset, firstSeen }) => [dataset, firstSeen]));
  const spans: StatedSpans = new Map();
  const spoken = new Set<StatedField>();
  for (const { field, value, dataset, firstSeen, lastSeen } of actor.statements) {
    if (lastSeen === null) spoken.add(field);
    put(spans, { field, value }, dataset, { firstSeen: firstSeen ?? firstOf.get(dataset) ?? null, lastSeen });
  }
  const namesFrom = sourcesOfNames(actor);
  const everybody = [...firstOf.keys()];
  for (const stated of valuesOf(actor)) {
    // Where somebody's word for a field is spelt out, everybody's is.
    if (spans.has(statedKey(stated)) || (singleFields.has(stated.field) && spoken.has(stated.field))) continue;
    for (const dataset of impliedOf(stated, namesFrom, everybody)) {
      put(spans, stated, dataset, { firstSeen: firstOf.get(dataset) ?? null, lastSeen: null });
    }
  }
  return spans;
}

/** The statements by exception that a record with these values and sources needs; its own `statements` are not read. */
export function exceptionsOf(actor: ActorRecord, spans: StatedSpans): Statement[] {
  const firstOf = new Map(actor.sources.map(({ dataset, firstSeen }) => [dataset, firstSeen]));
  const namesFrom = sourcesOfNames(actor);
  const everybody = [...firstOf.keys()];
  const voices = new Map<StatedField, number>();
  for (const { stated, bySource } of spans.values()) {
    if ([...bySource.values()].some(({ lastSeen }) => lastSeen === null)) voices.set(stated.field, (voices.get(stated.field) ?? 0) + 1);
  }
  const implied = new Set<string>();
  for (const stated of valuesOf(actor)) {
    const bySource = spans.get(statedKey(stated))?.bySource;
    const expected = impliedOf(stated, namesFrom, everybody);
    const isPlain =
      bySource?.size === expected.length &&
      expected.every((dataset) => {
        const span = bySource.get(dataset);
        return span?.lastSeen === null && span.firstSeen === (firstOf.get(dataset) ?? null);
      });
    if (isPlain && !(singleFields.has(stated.field) && (voices.get(stated.field) ?? 0) > 1)) implied.add(statedKey(stated));
  }
  const found: Statement[] = [];
  for (const [key, { stated, bySource }] of spans) {
    if (implied.has(key)) continue;
    for (const [dataset, { firstSeen, lastSeen }] of bySource) {
      if (!firstOf.has(dataset)) continue;
      found.push({ ...stated, dataset, firstSeen: firstSeen === (firstOf.get(dataset) ?? null) ? null : firstSeen, lastSeen });
    }
  }
  return found.sort(
    (a, b) => statedFields.indexOf(a.field) - statedFields.indexOf(b.field) || compared(a.value, b.value) || compared(a.dataset, b.dataset),
  );
}

/** Everything any source says or said of an actor, by field, then value, then source; those given now and those dropped. */
export function statementsOf(actor: ActorRecord): ActorStatement[] {
  const sources = new Map(actor.sources.map((source) => [source.dataset, source]));
  const found: ActorStatement[] = [];
  for (const { stated, bySource } of spansOf(actor).values()) {
    for (const [dataset, span] of bySource) {
      const source = sources.get(dataset);
      if (source === undefined) continue;
      const lastSeen = span.lastSeen ?? source.lastSeen;
      found.push({ ...stated, firstSeen: span.firstSeen, lastSeen, source, isCurrent: lastSeen === null });
    }
  }
  return found.sort(
    (a, b) =>
      statedFields.indexOf(a.field) - statedFields.indexOf(b.field) ||
      compared(a.value, b.value) ||
      compared(a.source.dataset, b.source.dataset),
  );
}

/** The version of a list that is being heard. */
export interface HeardVersion {
  readonly asOf: Day;
  /** Days of the versions imported before, in any order; may include `asOf`, whose earlier content is then replaced. */
  readonly known: readonly Day[];
  /** Whether no newer version has the actor. */
  readonly isNewestWithIt: boolean;
  /** Since when the publisher itself says that it has had the actor, which may be before any version; absent: it does not say. */
  readonly since?: Day;
}

/**
 * What sources say, after one version of one list has been heard. The outcome depends on the versions, not on their order.
 *
 * @param spans of the record as it was before; changed in place and returned
 * @param own the list's days in that record; null where it is new to it
 */
export function heard(
  spans: StatedSpans,
  dataset: string,
  own: StatedSpan | null,
  listed: readonly StatedValue[],
  version: HeardVersion,
): StatedSpans {
  const { asOf, isNewestWithIt } = version;
  const isReplaced = version.known.includes(asOf);
  const previous = previousDay(own, version);
  const here = new Set(listed.map(statedKey));
  for (const [key, { bySource }] of spans) {
    const span = bySource.get(dataset);
    if (span === undefined || here.has(key)) continue;
    const isEnded = (span.lastSeen === null && isNewestWithIt) || (isReplaced && span.lastSeen === asOf);
    if (!isEnded) {
      // That the publisher had the actor is no proof of a value that a version after that day has not.
      const next = version.since !== undefined && span.firstSeen === own?.firstSeen ? nextDay(span.firstSeen, version) : null;
      if (next !== null && (span.lastSeen === null || next <= span.lastSeen)) bySource.set(dataset, { ...span, firstSeen: next });
      continue;
    }
    if (previous === null || (span.firstSeen ?? previous) > previous) bySource.delete(dataset);
    else bySource.set(dataset, { ...span, lastSeen: previous });
    if (bySource.size === 0) spans.delete(key);
  }
  for (const stated of listed) {
    const span = spans.get(statedKey(stated))?.bySource.get(dataset);
    const known = span?.firstSeen !== undefined && span.firstSeen !== null && span.firstSeen < asOf ? span.firstSeen : asOf;
    const firstSeen = previous === null && version.since !== undefined && version.since < known ? version.since : known;
    const last = span === undefined ? asOf : span.lastSeen === null || span.lastSeen > asOf ? span.lastSeen : asOf;
    put(spans, stated, dataset, { firstSeen, lastSeen: isNewestWithIt ? null : last });
  }
  return spans;
}

/**
 * What is said of a record that somebody has changed by hand on a day: values that are new are the hand's, from that day on; those that
 * are gone are nobody's any more.
 *
 * @param written the record as it is to be, its sources those of `before` and the hand
 */
export function statedByHand(before: ActorRecord | null, written: ActorRecord, hand: string, day: Day): Statement[] {
  if (before === null) return [];
  const spans = spansOf(before);
  const had = new Set(valuesOf(before).map(statedKey));
  const has = new Map(valuesOf(written).map((stated) => [statedKey(stated), stated]));
  for (const [key, { bySource }] of spans) {
    if (has.has(key) || !had.has(key)) continue;
    for (const [dataset, span] of bySource) if (span.lastSeen === null) bySource.set(dataset, { ...span, lastSeen: day });
  }
  for (const [key, stated] of has) if (!had.has(key)) put(spans, stated, hand, { firstSeen: day, lastSeen: null });
  return exceptionsOf(written, spans);
}

/** The last version before this one that the source has the actor in, as far as its days tell; null where there is none. */
function previousDay(own: StatedSpan | null, { asOf, known }: HeardVersion): Day | null {
  if (own === null) return null;
  let found: Day | null = null;
  for (const day of known) {
    const isOwn = day < asOf && day >= (own.firstSeen ?? day) && day <= (own.lastSeen ?? day);
    if (isOwn && (found === null || day > found)) found = day;
  }
  return found;
}

/** The first version after this one, where a day before this one is that of no version; null otherwise. */
function nextDay(day: Day | null, { asOf, known }: HeardVersion): Day | null {
  if (day === null || day >= asOf || known.includes(day)) return null;
  return known.filter((one) => one > asOf).sort()[0] ?? null;
}

/**
 * What sources say, with the days that one of them gives values itself. A value that it says it gives no more is ended, unless it is given.
 *
 * @param spans as `heard` left them; changed in place and returned
 * @param statements of that source, days written out
 */
export function dated(spans: StatedSpans, dataset: string, statements: readonly Statement[]): StatedSpans {
  for (const { field, value, firstSeen, lastSeen } of statements) {
    const stated = { field, value };
    const span = spans.get(statedKey(stated))?.bySource.get(dataset);
    if (lastSeen === null) {
      if (span !== undefined && firstSeen !== null) put(spans, stated, dataset, { ...span, firstSeen });
    } else if (span?.lastSeen !== null) {
      const first = [span?.firstSeen ?? null, firstSeen].filter((day) => day !== null).sort()[0] ?? null;
      const last = span?.lastSeen !== undefined && span.lastSeen > lastSeen ? span.lastSeen : lastSeen;
      put(spans, stated, dataset, { firstSeen: first, lastSeen: last });
    }
  }
  return spans;
}

/** Whether a source other than the one named gives the value still. */
export function isSaidByOthers(spans: StatedSpans, stated: StatedValue, dataset: string): boolean {
  const bySource = spans.get(statedKey(stated))?.bySource;
  return bySource !== undefined && [...bySource].some(([source, { lastSeen }]) => source !== dataset && lastSeen === null);
}

function put(spans: StatedSpans, stated: StatedValue, dataset: string, span: StatedSpan): void {
  const known = spans.get(statedKey(stated));
  if (known === undefined) spans.set(statedKey(stated), { stated, bySource: new Map([[dataset, span]]) });
  else known.bySource.set(dataset, span);
}

function sourcesOfNames(actor: ActorRecord): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { value, sources } of actor.names) found.set(value, [...new Set([...(found.get(value) ?? []), ...sources])]);
  return found;
}

function impliedOf(
  stated: StatedValue,
  namesFrom: ReadonlyMap<string, readonly string[]>,
  everybody: readonly string[],
): readonly string[] {
  if (stated.field !== 'names') return everybody;
  return (namesFrom.get(stated.value) ?? []).filter((dataset) => everybody.includes(dataset));
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
