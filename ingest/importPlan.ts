/** The changes that one version of a list makes, batch by batch as it is read. */
import { isDeepStrictEqual } from 'node:util';
import type { Change, Ledger } from '../domain/ledger.ts';
import type { Instant, ListVersionRecord } from '../domain/model.ts';
import { clear } from '../domain/tlp.ts';
import { ContentSum } from './contentSum.ts';
import type { ImportFindings } from './importFindings.ts';
import { put, takeChanges, type Planning } from './importPlanning.ts';
import { facts, note } from './importState.ts';
import { LinkEnds } from './linkEnds.ts';
import { LinkSpool } from './linkSpool.ts';
import type { ListedEntry, ListedLink, Reject } from './listContent.ts';
import type { ListItem } from './listFormat.ts';
import { requireAcceptable, requireKept } from './lossGuards.ts';
import { removalsOf } from './orphans.ts';
import { planActors, type ListedActor } from './planActors.ts';
import { planEndedLinks, planLinks } from './planLinks.ts';
import { refusedLines } from './refusedLines.ts';

const actorsAtOnce = 500;
const linksAtOnce = 1_000;
/** Up to how many entries of a list of links wait for the links, so that those which only bad lines name are left out. */
const mostHeld = 100_000;

export interface PlanOptions {
  readonly at: Instant;
  readonly force: boolean;
  /** Whether lines that cannot be used are left out instead of refusing the whole. */
  readonly skipsBadLines: boolean;
  /** Actors that the ledger is about to have; null where the ends of links are not looked for at all. */
  readonly pending: ReadonlySet<string> | null;
  /** Called between batches; throws where the import is to end. */
  readonly onBatch: () => Promise<void>;
}

/** Thrown once it is clear that the very version is imported already. */
export class SameVersion extends Error {
  override readonly name = 'SameVersion';
}

/**
 * Reads the list and yields what it changes; nothing where it changes nothing. Links wait until every entry is read.
 *
 * @throws {OstrakonError} LIST_REJECTED where the list, its lines or what it has lost refuse it; {SameVersion}
 */
export async function* importPlan(
  items: AsyncIterable<ListItem>,
  plan: Planning,
  findings: ImportFindings,
  ledger: Ledger,
  options: PlanOptions,
): AsyncGenerator<readonly Change[]> {
  const spool = new LinkSpool();
  const ends = new LinkEnds(plan.state);
  const waiting = new Waiting(plan, options.skipsBadLines);
  const sum = new ContentSum();
  try {
    let batch: ListedActor[] = [];
    for await (const item of items) {
      if (item.kind === 'link') {
        addLink(item.link, spool, ends, plan, findings, sum);
        continue;
      }
      if (item.kind !== 'entry') {
        findings.take(item);
        if (item.kind === 'reject' && item.mentions !== undefined) ends.note(item.mentions);
        continue;
      }
      const actor = addEntry(item.entry, item.place, ends, plan, findings, sum);
      if (actor === null || waiting.holds(actor, item.entry)) continue;
      batch.push({ id: actor, entries: [item.entry] });
      if (batch.length < actorsAtOnce) continue;
      await planActors(plan, ledger, batch);
      batch = [];
      await options.onBatch();
      yield takeChanges(plan);
    }
    await planActors(plan, ledger, batch);
    if (options.pending !== null) await ends.check(ledger, spool.read(), findings, options.pending);
    if (findings.rejects.length > 0 && !options.skipsBadLines) throw refusedLines(findings.rejects);
    waiting.leaveOut(spool.read(), findings, ends);
    if (plan.counts.entries + plan.counts.links === 0 && findings.rejects.length > 0) throw refusedLines(findings.rejects);
    const contentHash = sum.hex();
    const same = plan.state.versions.find(({ asOf }) => asOf === plan.asOf);
    if (!options.force) {
      if (same?.contentHash === contentHash) throw new SameVersion();
      requireAcceptable(plan, contentHash);
    }
    for (const some of chunks(waiting.actors(), actorsAtOnce)) {
      await planActors(plan, ledger, some);
      await options.onBatch();
      yield takeChanges(plan);
    }
    for (const some of chunks(unlisted(plan), actorsAtOnce)) {
      await planActors(
        plan,
        ledger,
        some.map((id) => ({ id, entries: [] })),
      );
      yield takeChanges(plan);
    }
    for (const links of spool.read()) {
      const good = links.filter(({ place }) => findings.isGood(place));
      await planLinks(
        plan,
        ledger,
        good.map((link) => ends.joined(link)),
      );
      await options.onBatch();
      yield takeChanges(plan);
    }
    if (!plan.isHistory) {
      for (const some of chunks(endedLinks(plan), linksAtOnce)) {
        await planEndedLinks(plan, ledger, some);
        yield takeChanges(plan);
      }
    }
    if (!options.force) requireKept(plan, removedActors(plan) + plan.counts.linksEnded);
    yield await closingChanges(plan, findings.rejects.length, contentHash, ledger, options.at);
  } finally {
    spool.close();
  }
}

function addLink(link: ListedLink, spool: LinkSpool, ends: LinkEnds, plan: Planning, findings: ImportFindings, sum: ContentSum): void {
  if ((note(plan.state.links, link.id, facts.listed) & facts.listed) !== 0) {
    findings.reject({ ...(link.place ?? { file: 'the list', line: 1 }), reason: 'An earlier line states the same link.' });
    return;
  }
  plan.counts.links += 1;
  sum.add({ ...link, place: undefined });
  ends.note([link.from, link.to]);
  spool.add(link);
}

/** The id of the entry's actor; null where the entry cannot be used. */
function addEntry(
  entry: ListedEntry,
  place: Omit<Reject, 'reason'>,
  ends: LinkEnds,
  plan: Planning,
  findings: ImportFindings,
  sum: ContentSum,
): string | null {
  const listed = entry.actor.id;
  const actor = ends.actorOf(listed);
  const seen = note(plan.state.actors, actor, facts.listed);
  // Of an actor that is made of several, each may have an entry.
  if ((seen & facts.listed) !== 0 && !plan.state.parts.has(actor)) {
    findings.reject({
      ...place,
      reason: actor === listed ? 'An earlier entry has the same id.' : 'An earlier entry is of the same actor.',
    });
    return null;
  }
  plan.counts.entries += 1;
  for (const other of entry.actor.otherIds) ends.addOtherId(other, actor);
  sum.add(entry);
  return actor;
}

/** Entries that cannot be merged one by one as they are read. */
class Waiting {
  private readonly plan: Planning;
  private readonly held = new Map<string, ListedEntry[]>();
  private holdsAll: boolean;

  constructor(plan: Planning, skipsBadLines: boolean) {
    this.plan = plan;
    this.holdsAll = skipsBadLines && plan.head.counts === 'LINKS';
  }

  holds(actor: string, entry: ListedEntry): boolean {
    if (this.held.size > mostHeld) this.holdsAll = false;
    // All entries of an actor that is made of several are merged together.
    if (!this.holdsAll && !this.plan.state.parts.has(actor)) return false;
    const entries = this.held.get(actor);
    if (entries === undefined) this.held.set(actor, [entry]);
    else entries.push(entry);
    return true;
  }

  /** Leaves out bad lines, and of a list of links the entries that only they name. */
  leaveOut(batches: Iterable<readonly ListedLink[]>, findings: ImportFindings, ends: LinkEnds): void {
    if (findings.rejects.length === 0) return;
    const { counts, state } = this.plan;
    const linked = new Set<string>();
    for (const links of batches) {
      for (const { id, from, to, place } of links) {
        if (findings.isGood(place)) linked.add(ends.endOf(from)).add(ends.endOf(to));
        else {
          counts.links -= 1;
          state.links.set(id, (state.links.get(id) ?? 0) & ~facts.listed);
        }
      }
    }
    if (!this.holdsAll) return;
    for (const [actor, entries] of [...this.held]) {
      if (linked.has(actor)) continue;
      this.held.delete(actor);
      counts.entries -= entries.length;
      state.actors.set(actor, (state.actors.get(actor) ?? 0) & ~facts.listed);
    }
  }

  *actors(): Generator<ListedActor> {
    for (const [id, entries] of this.held) yield { id, entries };
  }
}

/** Actors that the dataset has and this version has not. */
function* unlisted({ state, counts }: Planning): Generator<string> {
  if (counts.entries === 0 && state.actors.size === 0) return;
  for (const [id, known] of state.actors) if ((known & facts.own) !== 0 && (known & facts.listed) === 0) yield id;
  for (const id of state.designations.keys()) if (!state.actors.has(id)) yield id;
}

function* endedLinks({ state }: Planning): Generator<string> {
  for (const [id, known] of state.links) if ((known & facts.active) !== 0 && (known & facts.listed) === 0) yield id;
}

/** How many actors the version before had and this one has not. */
export function removedActors({ state }: Planning): number {
  let removed = 0;
  for (const known of state.actors.values()) if ((known & facts.active) !== 0 && (known & facts.listed) === 0) removed += 1;
  return removed;
}

/** New programmes, what nothing refers to any more, and the version itself. */
async function closingChanges(
  plan: Planning,
  rejects: number,
  contentHash: string,
  ledger: Ledger,
  at: Instant,
): Promise<readonly Change[]> {
  const { dataset, asOf, state, counts, head } = plan;
  const tags = [...plan.tags];
  const programs = await ledger.records(tags.map((tag) => `program:${tag}`));
  for (const [index, tag] of tags.entries()) if (programs[index] === null) put(plan, head.program(tag), null, null);
  const changes: Change[] = [...takeChanges(plan), ...(await removalsOf(plan.orphans, plan.removed, ledger))];
  const version: ListVersionRecord = {
    type: 'listVersion',
    id: `list:${dataset}/${asOf}`,
    marking: clear,
    sources: [],
    isSynthetic: false,
    dataset,
    asOf,
    entries: counts.entries,
    links: counts.links,
    designations: counts.listings,
    rejects,
    loadedAt: at,
    contentHash,
  };
  const same = state.versions.find((one) => one.asOf === asOf);
  const isSame = same !== undefined && isDeepStrictEqual({ ...same, loadedAt: at }, version);
  if (isSame && !plan.isChanged && changes.length === 0) return [];
  changes.push(same === undefined ? { op: 'put', record: version, expected: null } : { op: 'put', record: version });
  // Written in every import, so that of two imports at the same time the second sees that it has read too early.
  changes.push({ op: 'put', record: state.dataset?.record ?? head.dataset, expected: state.dataset?.revision ?? null });
  return changes;
}

function* chunks<T>(values: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
