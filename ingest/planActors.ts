/** What one version of a list changes of an actor and its designations. */
import { episodesOf, presenceOf } from '../domain/episodes.ts';
import type { Ledger, Stored } from '../domain/ledger.ts';
import type { ActorRecord, Day, DesignationRecord, SourceRef } from '../domain/model.ts';
import { put, remove, type Planning } from './importPlanning.ts';
import { composed } from '../domain/resolution/composed.ts';
import { partId } from '../domain/resolution/merging.ts';
import { facts, note } from './importState.ts';
import type { ListedEntry, ListedPeriod } from './listContent.ts';
import { mergeActor, mergeDesignation, type Seen } from './mergeRecords.ts';

/** An actor by the id the ledger has it under, with its entries in the list; none where the list has it no more. */
export interface ListedActor {
  readonly id: string;
  readonly entries: readonly ListedEntry[];
}

/** One actor and programme over all versions. */
interface Listing {
  /** The actor's id as listed. */
  readonly listed: string;
  readonly tag: string;
  readonly existing: Stored<DesignationRecord>[];
  isListed: boolean;
  /** What this version publishes of it. */
  period: ListedPeriod | null;
}

/**
 * Plans a batch of actors. The outcome of several imports depends on the versions alone, not on their order: every version adds to what
 * is known of presence, and attributes are those of the newest version that has the entry.
 */
export async function planActors(plan: Planning, ledger: Ledger, batch: readonly ListedActor[]): Promise<void> {
  const ids = batch.flatMap(({ id, entries }) => [
    id,
    ...(plan.state.parts.get(id) ?? []).map(partId),
    ...(plan.state.designations.get(id) ?? []),
    ...entries.flatMap(listedKeys),
  ]);
  const asked = [...new Set(ids)];
  const stored = new Map<string, Stored>();
  for (const one of await ledger.records(asked)) if (one !== null) stored.set(one.record.id, one);
  for (const actor of batch) planActor(plan, actor, stored);
}

function planActor(plan: Planning, { id, entries }: ListedActor, stored: ReadonlyMap<string, Stored>): void {
  const present = planDesignations(plan, id, entries, stored);
  const found = stored.get(id) ?? null;
  const before = found?.record.type === 'actor' ? (found as Stored<ActorRecord>) : null;
  if (before !== null) note(plan.state.actors, id, facts.stored);
  const parts = plan.state.parts.get(id);
  if (before !== null && parts !== undefined) {
    planParts(plan, before, parts, { entries, stored, present });
    return;
  }
  const merged = mergedActor(plan, before?.record ?? null, { id, entries, present: [...present.values()].flatMap((days) => [...days]) });
  if (merged === 'ORPHAN') {
    if (before !== null) plan.orphans.set(id, before);
    return;
  }
  if (merged !== null) put(plan, merged, before, id);
  if (entries.length > 0 && before === null) plan.counts.created += 1;
}

/** What the version says of an actor that is made of several is said of the part that it lists; the whole follows from the parts. */
function planParts(
  plan: Planning,
  whole: Stored<ActorRecord>,
  ids: readonly string[],
  heard: {
    readonly entries: readonly ListedEntry[];
    readonly stored: ReadonlyMap<string, Stored>;
    readonly present: ReadonlyMap<string, ReadonlySet<Day>>;
  },
): void {
  const { id } = whole.record;
  const listed: ActorRecord[] = [];
  for (const part of ids) {
    const before = heard.stored.get(partId(part));
    if (before?.record.type !== 'actorPart') continue;
    const entries = heard.entries.filter(({ actor }) => (ids.includes(actor.id) ? actor.id === part : part === id));
    const merged = mergedActor(plan, before.record.listed, { id: part, entries, present: [...(heard.present.get(part) ?? [])] });
    const next = merged === null || merged === 'ORPHAN' ? before.record.listed : merged;
    put(plan, { ...before.record, listed: next, sources: next.sources }, before, id);
    if (part === id) listed.unshift(next);
    else listed.push(next);
  }
  const { marking } = whole.record;
  put(plan, { ...composed(listed), marking }, whole, id);
}

/** An actor with what the version says of it; null where that changes nothing, ORPHAN where only a version that was replaced had it. */
function mergedActor(
  plan: Planning,
  before: ActorRecord | null,
  { id, entries, present }: { readonly id: string; readonly entries: readonly ListedEntry[]; readonly present: readonly Day[] },
): ActorRecord | 'ORPHAN' | null {
  const { dataset, asOf, known, versions, newest } = plan;
  const own = before?.sources.find((source) => source.dataset === dataset);
  // An entry without a designation leaves no trace but its source's days.
  const span = own === undefined ? [] : spanOf(own, known).filter((day) => day !== asOf);
  const isListed = entries.length > 0;
  const days = [...new Set([...present, ...span, ...(isListed ? [asOf] : [])])].sort();
  // A day that only the publisher names is none of a version that the ledger has heard.
  if (
    !days.some((day) => versions.includes(day)) &&
    plan.head.lossGuard === 'CONTENTS' &&
    own !== undefined &&
    before?.sources.length === 1
  )
    return 'ORPHAN';
  const last = days.at(-1) ?? own?.firstSeen ?? asOf;
  const seen: Seen = { firstSeen: days[0] ?? last, lastSeen: last === newest ? null : last };
  if (isListed) {
    const isNewestWithIt = before === null || last === asOf;
    let merged = before;
    for (const entry of entries) {
      const since = entry.seen?.firstSeen ?? null;
      const until = entry.seen?.lastSeen ?? null;
      const published: Seen = {
        firstSeen: since !== null && since < seen.firstSeen ? since : seen.firstSeen,
        lastSeen: isNewestWithIt && until !== null && seen.lastSeen === null ? until : seen.lastSeen,
      };
      const heard = { asOf, known, isNewestWithIt, ...(since === null ? {} : { since }) };
      merged = mergeActor(entry.actor, merged, plan.others.get(id) ?? null, dataset, published, heard);
    }
    return merged;
  }
  if (before === null || own === undefined) return null;
  return { ...before, sources: before.sources.map((source) => (source.dataset === dataset ? { ...source, ...seen } : source)) };
}

/** Recomputes every episode of the actor's designations from presence; returns the days on which any is or was listed, by listed id. */
function planDesignations(
  plan: Planning,
  actor: string,
  entries: readonly ListedEntry[],
  stored: ReadonlyMap<string, Stored>,
): Map<string, Set<Day>> {
  const { dataset, asOf, known, versions, counts } = plan;
  const all = new Map<string, Set<Day>>();
  for (const [key, listing] of listingsOf(plan, actor, entries, stored)) {
    const present = presenceOf(
      known,
      listing.existing.flatMap(({ record }) => episodeOf(record)),
    );
    if (listing.isListed) present.add(asOf);
    else present.delete(asOf);
    if (listing.isListed) counts.listings += 1;
    const days = all.get(listing.listed) ?? new Set<Day>();
    for (const day of present) days.add(day);
    all.set(listing.listed, days);
    const episodes = episodesOf(versions, present);
    // Published days are those of the newest version that has it, and belong to the episode that version is in.
    const isNewestWithIt = [...present].every((day) => day <= asOf);
    const ids = episodes.map((_, index) => (index === 0 ? key : `${key}/${index + 1}`));
    episodes.forEach((episode, index) => {
      const id = ids[index] ?? key;
      const found = stored.get(id);
      const before = found?.record.type === 'designation' ? (found as Stored<DesignationRecord>) : null;
      const { period } = listing;
      const published = isNewestWithIt && index === episodes.length - 1 && period !== null ? { period, asOf } : null;
      const next = mergeDesignation(
        { id, actor, listed: listing.listed, tag: listing.tag },
        before?.record ?? null,
        episode,
        dataset,
        published,
      );
      if (!put(plan, next, before, actor)) return;
      plan.tags.add(listing.tag);
      if (before === null) counts.designationsAdded += 1;
      else if (next.status === 'DELISTED' && before.record.status !== 'DELISTED') counts.designationsDelisted += 1;
    });
    for (const before of listing.existing) {
      if (ids.includes(before.record.id)) continue;
      if (before.record.sources.length === 1) remove(plan, before, actor);
      else put(plan, withdrawn(before.record, dataset), before, actor);
    }
  }
  return all;
}

/** Every programme under which the list or an earlier version of it has the actor, by the id of its first designation. */
function listingsOf(
  plan: Planning,
  actor: string,
  entries: readonly ListedEntry[],
  stored: ReadonlyMap<string, Stored>,
): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const id of plan.state.designations.get(actor) ?? []) {
    const found = stored.get(id);
    const tag = found?.record.type === 'designation' ? found.record.programs[0] : undefined;
    if (found === undefined || tag === undefined) continue;
    const designation = found as Stored<DesignationRecord>;
    const key = id.endsWith(`/${tag}`) ? id : id.replace(/\/\d+$/, '');
    const listing = listings.get(key);
    if (listing === undefined)
      listings.set(key, { listed: designation.record.listedActor ?? actor, tag, existing: [designation], isListed: false, period: null });
    else listing.existing.push(designation);
  }
  for (const entry of entries) {
    for (const { key, tag, period } of listedPeriods(entry)) {
      const listing = listings.get(key);
      if (listing === undefined) listings.set(key, { listed: listedId(plan, actor, entry), tag, existing: [], isListed: true, period });
      else {
        listing.isListed = true;
        listing.period = period;
      }
    }
  }
  return listings;
}

/** The id by which an entry's actor is known where it is a part of another; else the actor's own. */
function listedId(plan: Planning, actor: string, entry: ListedEntry): string {
  return plan.state.parts.get(actor)?.includes(entry.actor.id) === true ? entry.actor.id : actor;
}

/** What an entry is listed under, by the id of its first designation. */
function listedPeriods({ actor, tags, periods = [] }: ListedEntry): { key: string; tag: string; period: ListedPeriod | null }[] {
  const listed = tags.map((tag) => ({ key: `${actor.id}/${tag}`, tag, period: null as ListedPeriod | null }));
  for (const [index, period] of periods.entries()) {
    const isFirst = periods.findIndex((one) => one.tag === period.tag) === index;
    const key = `${actor.id}/${period.tag}`;
    listed.push({ key: isFirst ? key : `${key}@${period.since ?? ''}`, tag: period.tag, period });
  }
  return listed;
}

const listedKeys = (entry: ListedEntry): string[] => listedPeriods(entry).map(({ key }) => key);

/** Known versions that a source's own days show to have had a record: the first, and the last. */
function spanOf({ firstSeen, lastSeen }: SourceRef, known: readonly Day[]): Day[] {
  const first = firstSeen ?? known[0];
  if (first === undefined) return [];
  if (lastSeen !== null) return [first, lastSeen];
  return [first, ...known.filter((day) => day >= first)];
}

function episodeOf({ firstListed, lastListed }: DesignationRecord): { firstListed: Day; lastListed: Day | null }[] {
  return firstListed === null ? [] : [{ firstListed, lastListed }];
}

/** A designation that the list turns out never to have had, as the other sources have it. */
function withdrawn(record: DesignationRecord, dataset: string): DesignationRecord {
  const sources = record.sources.filter((source) => source.dataset !== dataset);
  return { ...record, sources, firstListed: null, lastUnlisted: null, lastListed: null, firstUnlisted: null };
}
