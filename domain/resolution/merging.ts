/** What is written when two actors become one, and when that is taken back. */
import type { Change, Stored } from '../ledger.ts';
import type { ActorPartRecord, ActorRecord, Instant, LedgerRecord, MatchRecord, MovedReference } from '../model.ts';
import { references } from '../references.ts';
import { composed } from './composed.ts';

export const partId = (listed: string): string => `part:${listed}`;
export const matchId = (first: string, second: string): string => `match:${[first, second].sort().join('~')}`;

/** Two actors with what they are made of and what refers to them. */
export interface Merging {
  readonly keeps: Stored<ActorRecord>;
  readonly goes: Stored<ActorRecord>;
  /** The parts of either, where it is made of several already. */
  readonly parts: readonly Stored<ActorPartRecord>[];
  /** Every record that refers to the one that goes, whoever may see it, but for its parts and the match that is decided. */
  readonly referring: readonly Stored[];
}

export interface Decision {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string | null;
}

/** The changes that make one actor of two, the match apart; and what was moved besides links and designations. */
export function merged({ keeps, goes, parts, referring }: Merging): { readonly changes: Change[]; readonly moved: MovedReference[] } {
  const changes: Change[] = [];
  const moved: MovedReference[] = [];
  const all = new Map<string, ActorRecord>();
  for (const { record, revision } of [keeps, goes]) {
    const own = parts.filter((part) => part.record.actor === record.id);
    if (own.length === 0) {
      all.set(record.id, record);
      changes.push({ op: 'put', record: partOf(record, keeps.record.id), expected: null });
    }
    for (const part of own) {
      all.set(part.record.listed.id, part.record.listed);
      if (record.id === keeps.record.id) continue;
      changes.push({ op: 'put', record: { ...part.record, actor: keeps.record.id }, expected: part.revision });
    }
    if (record.id === goes.record.id) changes.push({ op: 'remove', id: record.id, expected: revision });
  }
  const whole = composed([firstOf(keeps.record, all), ...[...all.values()].filter(({ id }) => id !== keeps.record.id)]);
  changes.push({ op: 'put', record: { ...whole, otherIds: idsBeside(keeps.record, [...whole.otherIds, ...goes.record.otherIds]) }, expected: keeps.revision }); // prettier-ignore
  for (const { record, revision } of referring) {
    const { record: redirected, fields } = pointedAt(record, goes.record.id, keeps.record.id);
    const remembered = redirected.type === 'link' || redirected.type === 'designation';
    if (!remembered) for (const field of fields) moved.push({ id: record.id, field });
    changes.push({ op: 'put', record: redirected, expected: revision });
  }
  return { changes, moved };
}

/** One actor of several, what is to be taken out of it, and what refers to it. */
export interface Parting {
  readonly whole: Stored<ActorRecord>;
  readonly match: MatchRecord;
  readonly parts: readonly Stored<ActorPartRecord>[];
  /** Every record that refers to the whole, whoever may see it, but for its parts and the match that is undone. */
  readonly referring: readonly Stored[];
  /** The part's ids that leave with it: itself, and what was merged into it before. */
  readonly leaving: ReadonlySet<string>;
}

/** The changes that give back the actor that a match merged away, the match apart. */
export function parted({ whole, match, parts, referring, leaving }: Parting): Change[] {
  const changes: Change[] = [];
  const [back = ''] = match.ids.slice(1);
  const mine = parts.filter(({ record }) => !leaving.has(record.listed.id));
  const theirs = parts.filter(({ record }) => leaving.has(record.listed.id));
  for (const [id, own] of [
    [whole.record.id, mine],
    [back, theirs],
  ] as const) {
    const listed = own.map(({ record }) => record.listed);
    const head = listed.find((one) => one.id === id) ?? listed[0];
    if (head === undefined) throw new TypeError('A merged actor has its parts.');
    const actor = { ...composed([head, ...listed.filter((one) => one !== head)]), marking: whole.record.marking };
    changes.push({ op: 'put', record: actor, expected: id === whole.record.id ? whole.revision : null });
    for (const part of own) {
      if (own.length === 1) changes.push({ op: 'remove', id: part.record.id, expected: part.revision });
      else if (part.record.actor !== id) changes.push({ op: 'put', record: { ...part.record, actor: id }, expected: part.revision });
    }
  }
  const moved = new Map<string, string[]>();
  for (const { id, field } of match.moved) moved.set(id, [...(moved.get(id) ?? []), field]);
  for (const { record, revision } of referring) {
    const next = givenBack(record, whole.record.id, back, leaving, moved.get(record.id) ?? []);
    if (next !== record) changes.push({ op: 'put', record: next, expected: revision });
  }
  return changes;
}

function partOf(listed: ActorRecord, actor: string): ActorPartRecord {
  return {
    type: 'actorPart',
    id: partId(listed.id),
    marking: listed.marking,
    sources: listed.sources,
    isSynthetic: listed.isSynthetic,
    actor,
    listed,
  };
}

function firstOf(keeps: ActorRecord, all: ReadonlyMap<string, ActorRecord>): ActorRecord {
  return all.get(keeps.id) ?? keeps;
}

const idsBeside = ({ id }: ActorRecord, ids: readonly string[]): string[] => [...new Set(ids)].filter((other) => other !== id).sort();

/** A record that points at another actor, and the fields that changed; links and designations remember whom they were listed with. */
function pointedAt(record: LedgerRecord, from: string, to: string): { readonly record: LedgerRecord; readonly fields: string[] } {
  const next: Record<string, unknown> = { ...record };
  const fields: string[] = [];
  for (const { field, target } of references[record.type]) {
    if (target !== 'actor') continue;
    const value = next[field] as string | readonly string[] | null | undefined;
    if (value === from) next[field] = to;
    else if (Array.isArray(value) && value.includes(from))
      next[field] = [...new Set((value as string[]).map((id) => (id === from ? to : id)))];
    else continue;
    fields.push(field);
  }
  if (record.type === 'designation') next['listedActor'] = record.listedActor ?? from;
  if (record.type === 'link') {
    if (record.from === from) next['listedFrom'] = record.listedFrom ?? from;
    if (record.to === from) next['listedTo'] = record.listedTo ?? from;
  }
  return { record: next as unknown as LedgerRecord, fields };
}

function givenBack(
  record: LedgerRecord,
  whole: string,
  back: string,
  leaving: ReadonlySet<string>,
  fields: readonly string[],
): LedgerRecord {
  const own = (listed: string): string | null => (listed === back ? null : listed);
  if (record.type === 'designation') {
    const { listedActor } = record;
    if (listedActor === null || !leaving.has(listedActor)) return record;
    return { ...record, actor: back, listedActor: own(listedActor) };
  }
  if (record.type === 'link') {
    const { listedFrom, listedTo } = record;
    let next = record;
    if (listedFrom !== null && leaving.has(listedFrom)) next = { ...next, from: back, listedFrom: own(listedFrom) };
    if (listedTo !== null && leaving.has(listedTo)) next = { ...next, to: back, listedTo: own(listedTo) };
    return next;
  }
  if (fields.length === 0) return record;
  const next: Record<string, unknown> = { ...record };
  for (const field of fields) {
    const value = next[field];
    if (value === whole) next[field] = back;
    else if (Array.isArray(value)) next[field] = value.map((id: unknown) => (id === whole ? back : id));
  }
  return next as unknown as LedgerRecord;
}
