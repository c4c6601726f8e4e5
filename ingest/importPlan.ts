/** What one version of a list changes, from what the ledger holds; pure. */
import { isDeepStrictEqual } from 'node:util';
import { episodesOf, presenceOf } from '../domain/episodes.ts';
import type { Change, Stored } from '../domain/ledger.ts';
import type { ActorRecord, Day, DesignationRecord, LedgerRecord, SourceRef } from '../domain/model.ts';
import { clear } from '../domain/tlp.ts';
import { isFrom, type ImportState } from './importState.ts';
import { sizeOf, type ListContent, type ListedEntry, type ListedPeriod } from './listContent.ts';
import { mergeActor, mergeDesignation, type Seen } from './mergeRecords.ts';
import { planLinks, type LinkCounts } from './planLinks.ts';

export interface ImportPlan {
  readonly changes: readonly Change[];
  /** Whether a newer version was imported before, so that this one only refines history. */
  readonly isHistory: boolean;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly designationsAdded: number;
  readonly designationsDelisted: number;
  readonly links: LinkCounts;
  /** Actors that only the version this one replaces had. */
  readonly orphans: readonly Stored<ActorRecord>[];
}

/** One actor and programme over all versions. */
interface Listing {
  readonly actor: string;
  readonly tag: string;
  readonly existing: DesignationRecord[];
  isListed: boolean;
  /** What this version publishes of it. */
  period: ListedPeriod | null;
}

/**
 * Plans the import. The outcome of several imports depends on the versions alone, not on their order: every version adds to what is
 * known of presence, and attributes are those of the newest version that has the entry.
 *
 * @param others what other sources say of actors by themselves, where known; otherwise their merged record stands for it
 */
export function planImport(list: ListContent, state: ImportState, others: ReadonlyMap<string, ActorRecord>): ImportPlan {
  const dataset = list.dataset.name;
  const known = state.versions.map((version) => version.asOf);
  const versions = [...new Set([...known, list.asOf])].sort();
  const newest = versions.at(-1) ?? list.asOf;
  const isHistory = newest !== list.asOf;
  const changes: Change[] = [];
  const touched = new Set<string>();
  const put = (record: LedgerRecord, before: Stored | null, actor: string | null): boolean => {
    if (before !== null && isDeepStrictEqual(before.record, record)) return false;
    changes.push({ op: 'put', record, expected: before?.revision ?? null });
    if (actor !== null) touched.add(actor);
    return true;
  };
  const actorId = (listed: string): string => state.ownIds.get(listed) ?? listed;

  // Designations: recompute every episode from presence.
  const listings = listingsOf(list, state);
  const presentOn = new Map<string, Set<Day>>();
  let designationsAdded = 0;
  let designationsDelisted = 0;
  const tags = new Set<string>();
  for (const [key, listing] of listings) {
    const present = presenceOf(known, listing.existing.flatMap(episodeOf));
    if (listing.isListed) present.add(list.asOf);
    else present.delete(list.asOf);
    const all = presentOn.get(listing.actor);
    if (all === undefined) presentOn.set(listing.actor, present);
    else for (const day of present) all.add(day);
    const episodes = episodesOf(versions, present);
    // Published days are those of the newest version that has it, and belong to the episode that version is in.
    const isNewestWithIt = [...present].every((day) => day <= list.asOf);
    episodes.forEach((episode, index) => {
      const id = index === 0 ? key : `${key}/${index + 1}`;
      const before = state.designations.get(id) ?? null;
      const { period } = listing;
      const published = isNewestWithIt && index === episodes.length - 1 && period !== null ? { period, asOf: list.asOf } : null;
      const identity = { id, actor: listing.actor, tag: listing.tag };
      const next = mergeDesignation(identity, before?.record ?? null, episode, dataset, published);
      if (!put(next, before, listing.actor)) return;
      tags.add(listing.tag);
      if (before === null) designationsAdded += 1;
      else if (next.status === 'DELISTED' && before.record.status !== 'DELISTED') designationsDelisted += 1;
    });
    for (const record of listing.existing) {
      const before = state.designations.get(record.id);
      if (before === undefined || episodes.some((_, index) => record.id === (index === 0 ? key : `${key}/${index + 1}`))) continue;
      touched.add(listing.actor);
      if (record.sources.length === 1) changes.push({ op: 'remove', id: record.id, expected: before.revision });
      else changes.push({ op: 'put', record: withdrawn(record, dataset), expected: before.revision });
    }
  }

  // Actors: attributes of the newest version that has them.
  const entries = new Map<string, ListedEntry>(list.entries.map((entry) => [actorId(entry.actor.id), entry]));
  const activeBefore = new Set<string>();
  const orphans: Stored<ActorRecord>[] = [];
  let created = 0;
  const ofBefore = [...state.actors.values()].filter(({ record }) => isFrom(record, dataset)).map(({ record }) => record.id);
  for (const id of new Set([...entries.keys(), ...presentOn.keys(), ...ofBefore])) {
    const before = state.actors.get(id) ?? null;
    const entry = entries.get(id);
    const own = before?.record.sources.find((source) => source.dataset === dataset);
    // An entry without a designation leaves no trace but its source's days.
    const span = own === undefined ? [] : spanOf(own, known).filter((day) => day !== list.asOf);
    const days = [...new Set([...(presentOn.get(id) ?? []), ...span, ...(entry === undefined ? [] : [list.asOf])])].sort();
    if (own?.lastSeen === null) activeBefore.add(id);
    const isOrphan = days.length === 0 && list.lossGuard === 'CONTENTS' && before?.record.sources.length === 1;
    if (isOrphan) {
      orphans.push(before);
      continue;
    }
    const last = days.at(-1) ?? own?.firstSeen ?? list.asOf;
    const seen: Seen = { firstSeen: days[0] ?? last, lastSeen: last === newest ? null : last };
    if (entry !== undefined) {
      const heard = { asOf: list.asOf, known, isNewestWithIt: before === null || last === list.asOf };
      put(mergeActor(entry.actor, before?.record ?? null, others.get(id) ?? null, dataset, seen, heard), before, id);
      if (before === null) created += 1;
    } else if (before !== null && own !== undefined) {
      const sources = before.record.sources.map((source) => (source.dataset === dataset ? { ...source, ...seen } : source));
      put({ ...before.record, sources }, before, id);
    }
  }

  const links = planLinks(list, state, { versions, isHistory, actorId, put, changes, touched });

  for (const tag of tags) if (!state.programs.has(`program:${tag}`)) put(list.program(tag), null, null);
  const listed = [...entries.keys()];
  const added = isHistory ? created : listed.filter((id) => !activeBefore.has(id)).length;
  const changed = listed.filter((id) => touched.has(id) && (isHistory ? state.actors.has(id) : activeBefore.has(id))).length;
  const version: LedgerRecord = {
    type: 'listVersion',
    id: `list:${dataset}/${list.asOf}`,
    marking: clear,
    sources: [],
    isSynthetic: false,
    dataset,
    asOf: list.asOf,
    entries: sizeOf(list),
    contentHash: list.contentHash,
  };
  const sameVersion = state.versions.find((one) => one.asOf === list.asOf);
  if (sameVersion === undefined || !isDeepStrictEqual(sameVersion, version) || changes.length > 0) {
    changes.push(sameVersion === undefined ? { op: 'put', record: version, expected: null } : { op: 'put', record: version });
    // Written in every import, so that of two imports at the same time the second sees that it has read too early.
    changes.push({ op: 'put', record: state.dataset?.record ?? list.dataset, expected: state.dataset?.revision ?? null });
  }
  return {
    changes,
    isHistory,
    added,
    changed,
    removed: isHistory ? 0 : [...activeBefore].filter((id) => !entries.has(id)).length,
    unchanged: listed.length - added - changed,
    designationsAdded,
    designationsDelisted,
    links,
    orphans,
  };
}

/** Known versions that a source's own days show to have had a record: the first, and the last. */
function spanOf({ firstSeen, lastSeen }: SourceRef, known: readonly Day[]): Day[] {
  const first = firstSeen ?? known[0];
  if (first === undefined) return [];
  if (lastSeen !== null) return [first, lastSeen];
  return [first, ...known.filter((day) => day >= first)];
}

/** Every actor and programme that the list or an earlier version of it has, by the id of its first designation. */
function listingsOf(list: ListContent, state: ImportState): Map<string, Listing> {
  const listings = new Map<string, Listing>();
  for (const { record } of state.designations.values()) {
    const tag = record.programs[0];
    if (tag === undefined || !isFrom(record, list.dataset.name)) continue;
    const key = record.id.endsWith(`/${tag}`) ? record.id : record.id.replace(/\/\d+$/, '');
    const listing = listings.get(key);
    if (listing === undefined) listings.set(key, { actor: record.actor, tag, existing: [record], isListed: false, period: null });
    else listing.existing.push(record);
  }
  for (const { actor, tags, periods = [] } of list.entries) {
    const add = (key: string, tag: string, period: ListedPeriod | null): void => {
      const listing = listings.get(key);
      if (listing === undefined) {
        listings.set(key, { actor: state.ownIds.get(actor.id) ?? actor.id, tag, existing: [], isListed: true, period });
      } else {
        listing.isListed = true;
        listing.period = period;
      }
    };
    for (const tag of tags) add(`${actor.id}/${tag}`, tag, null);
    for (const [index, period] of periods.entries()) {
      const isFirst = periods.findIndex((one) => one.tag === period.tag) === index;
      add(isFirst ? `${actor.id}/${period.tag}` : `${actor.id}/${period.tag}@${period.since ?? ''}`, period.tag, period);
    }
  }
  return listings;
}

function episodeOf({ firstListed, lastListed }: DesignationRecord): { firstListed: Day; lastListed: Day | null }[] {
  return firstListed === null ? [] : [{ firstListed, lastListed }];
}

/** A designation that the list turns out never to have had, as the other sources have it. */
function withdrawn(record: DesignationRecord, dataset: string): DesignationRecord {
  const sources = record.sources.filter((source) => source.dataset !== dataset);
  return { ...record, sources, firstListed: null, lastUnlisted: null, lastListed: null, firstUnlisted: null };
}
