/** What of a commit somebody is shown: records as they were, reduced to what that viewer may read in them. */
import type { Day, LedgerRecord } from './model.ts';
import { references } from './references.ts';
import { textInOrder } from './textInOrder.ts';

/** Changes shown of one commit. */
export const mostChanges = 100;
/** Characters of records after which no further change of a commit is shown. */
const mostText = 50_000;
/** Characters of one field above which only its length is shown. */
const mostFieldText = 10_000;

/** What a viewer may read inside a record whose version it may see. */
export interface Reading {
  /** User id; null for the public. */
  readonly user: string | null;
  /** The day on which what is to be released counts as released. */
  readonly today: Day;
  /** Whether a text is the id of a record that is there and that the viewer may not see. */
  hides(text: string): boolean;
  /** Whether a record that another names is there for the viewer. */
  names(id: string): boolean;
}

/** One change of a commit; `before` and `after` are null where there is none or the viewer may not see it. */
export interface SeenChange {
  /** Null where only the type may be known. */
  readonly recordId: string | null;
  readonly type: string;
  readonly before: LedgerRecord | null;
  readonly after: LedgerRecord | null;
}

/** One change as told: records as JSON text, and the names of the fields that differ, sorted. */
export interface ToldChange {
  readonly recordId: string | null;
  readonly type: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly fields: readonly string[];
}

/** The changes of one commit that fit, in order; always the first. At most `mostChanges`, and none after 50,000 characters. */
export function toldChanges(changes: readonly SeenChange[], reading: Reading): ToldChange[] {
  const told: ToldChange[] = [];
  let length = 0;
  for (const { recordId, type, before, after } of changes.slice(0, mostChanges)) {
    if (length >= mostText) break;
    const [old, now] = [before, after].map((record) => (record === null ? null : readable(record, reading)));
    const change = {
      recordId,
      type,
      before: textOf(old ?? null),
      after: textOf(now ?? null),
      fields: old && now ? differing(old, now) : [],
    };
    length += (change.before?.length ?? 0) + (change.after?.length ?? 0);
    told.push(change);
  }
  return told;
}

/** A record's fields without what the viewer may not read in them; the marking in full. */
type Readable = Readonly<Record<string, unknown>> & { readonly isOriginator: boolean };
const gone = Symbol('names what the viewer may not see');
/** Fields that name records of whatever type, or within lists, where the table of references does not reach. */
const namingFields: ReadonlySet<string> = new Set(['actor', 'actors', 'appeared', 'disappeared', 'verdictChanged', 'derivedFrom']);

/** Fields that hold ids as lists give them, of actors that the record cannot do without. */
const ownIds: Partial<Readonly<Record<LedgerRecord['type'], readonly string[]>>> = { actorPart: ['listed'], match: ['ids'] };

/**
 * A reference to what the viewer may not see is left out, and so is anything in a list that names such a record anywhere; elsewhere what
 * names it is null. A summary for the public shows from the day of its release.
 */
function readable(record: LedgerRecord, reading: Reading): Readable {
  const fields: Record<string, unknown> = { ...record };
  const own = new Set(['id', 'type', 'marking', ...(ownIds[record.type] ?? [])]);
  for (const { field, idPrefix = '', whenInvisible } of references[record.type]) {
    own.add(field);
    if (whenInvisible !== 'closesUp') continue;
    const value = fields[field];
    if (typeof value === 'string') fields[field] = reading.names(idPrefix + value) ? value : null;
    else if (Array.isArray(value)) fields[field] = value.filter((item) => reading.names(`${idPrefix}${item as string}`));
  }
  for (const [field, value] of Object.entries(fields)) {
    if (own.has(field)) continue;
    const closed = closedUp(value, field, false, reading);
    fields[field] = closed === gone ? null : closed;
  }
  const releasedAt = fields['releasedAt'];
  if ('publicSummary' in fields && !(typeof releasedAt === 'string' && releasedAt <= reading.today)) fields['publicSummary'] = null;
  const { originator } = record.marking;
  return { ...fields, isOriginator: originator !== null && originator === reading.user };
}

function closedUp(value: unknown, field: string, isInList: boolean, reading: Reading): unknown {
  if (typeof value === 'string') return (namingFields.has(field) ? !reading.names(value) : reading.hides(value)) ? gone : value;
  if (Array.isArray(value)) return value.map((item) => closedUp(item, field, true, reading)).filter((item) => item !== gone);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, closedUp(item, key, isInList, reading)] as const);
  if (isInList && entries.some(([, item]) => item === gone)) return gone;
  return Object.fromEntries(entries.map(([key, item]) => [key, item === gone ? null : item]));
}

/** JSON text with the fields in order; a long one by its length, and of the marking only the colour but to its originator. */
function textOf(record: Readable | null): string | null {
  if (record === null) return null;
  const { isOriginator, ...fields } = record;
  const shown = Object.entries(fields).map(([field, value]) => {
    const text = textInOrder((field === 'marking' && !isOriginator ? { tlp: (value as LedgerRecord['marking']).tlp } : value) ?? null);
    return `${JSON.stringify(field)}:${text.length > mostFieldText ? `{"omittedCharacters":${text.length}}` : text}`;
  });
  return `{${shown.sort().join(',')}}`;
}

function differing(before: Readable, after: Readable): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  fields.delete('isOriginator');
  return [...fields].filter((field) => textInOrder(before[field] ?? null) !== textInOrder(after[field] ?? null)).sort();
}

/** JSON with the keys of objects in order, so that equal values have equal texts. */
