/** What one version of a list changes of an actor and its designations. */
import { episodesOf, presenceOf } from '../domain/episodes.ts';
import type { Ledger, Stored } from '../domain/ledger.ts';
import type { ActorRecord, Day, DesignationRecord, SourceRef } from '../domain/model.ts';
import { put, remove, type Planning } from './importPlanning.ts';
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
  const ids = batch.flatMap(({ id, entries }) => [id, ...(plan.state.designations.get(id) ?? []), ...entries.flatMap(listedKeys)]);
  const asked = [...new Set(ids)];
  const stored = new Map<string, Stored>();
  for (const one of await ledger.records(asked)) if (one !== null) stored.set(one.record.id, one);
  for (const actor of batch) planActor(plan, actor, stored);
}

function planActor(plan: Planning, { id, entries }: ListedActor, stored: ReadonlyMap<string, Stored>): void {
  const { state, dataset, asOf, known, newest } = plan;
  const present = planDesignations(plan, id, entries, stored);
  const found = stored.get(id) ?? null;
  const before = found?.record.type === 'actor' ? (found as Stored<ActorRecord>) : null;
  if (before !== null) note(state.actors, id, facts.stored);
  const own = before?.record.sources.find((source) => source.dataset === dataset);
  // An entry without a designation leaves no trace but its source's days.
  const span = own === undefined ? [] : spanOf(own, known).filter((day) => day !== asOf);
  const isListed = entries.length > 0;
  const days = [...new Set([...present, ...span, ...(isListed ? [asOf] : [])])].sort();
  const isOrphan = days.length === 0 && plan.head.lossGuard === 'CONTENTS' && own !== undefined;
  if (isOrphan && before?.record.sources.length === 1) {
    plan.orphans.set(id, before);
    return;
  }
  const last = days.at(-1) ?? own?.firstSeen ?? asOf;
  const seen: Seen = { firstSeen: days[0] ?? last, lastSeen: last === newest ? null : last };
  if (isListed) {
    const heard = { asOf, known, isNewestWithIt: before === null || last === asOf };
    let merged = before?.record ?? null;
    for (const { actor } of entries) merged = mergeActor(actor, merged, plan.others.get(id) ?? null, dataset, seen, heard);
    if (merged !== null) put(plan, merged, before, id);
    if (before === null) plan.counts.created += 1;
  } else if (before !== null && own !== undefined) {
    const sources = before.record.sources.map((source) => (source.dataset === dataset ? { ...source, ...seen } : source));
    put(plan, { ...before.record, sources }, before, id);
  }
}

/** Recomputes every episode of the actor's designations from presence; returns the days on which any is or was listed. */
function planDesignations(plan: Planning, actor: string, entries: readonly ListedEntry[], stored: ReadonlyMap<string, Stored>): Set<Day> {
  const { dataset, asOf, known, versions, counts } = plan;
  const all = new Set<Day>();
  for (const [key, listing] of listingsOf(plan, actor, entries, stored)) {
    const present = presenceOf(
      known,
      listing.existing.flatMap(({ record }) => episodeOf(record)),
    );
    if (listing.isListed) present.add(asOf);
    else present.delete(asOf);
    if (listing.isListed) counts.listings += 1;
    for (const day of present) all.add(day);
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
      const next = mergeDesignation({ id, actor, tag: listing.tag }, before?.record ?? null, episode, dataset, published);
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
    if (listing === undefined) listings.set(key, { tag, existing: [designation], isListed: false, period: null });
    else listing.existing.push(designation);
  }
  for (const entry of entries) {
    for (const { key, tag, period } of listedPeriods(entry)) {
      const listing = listings.get(key);
      if (listing === undefined) listings.set(key, { tag, existing: [], isListed: true, period });
      else {
        listing.isListed = true;
        listing.period = period;
      }
    }
  }
  return listings;
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
