/** Goes over the actors of the lists, merges those that a strong number shows to be one, and puts the likely ones to an analyst. */
import { OstrakonError } from '../../domain/errors.ts';
import type { Change, Ledger } from '../../domain/ledger.ts';
import type { ActorRecord, Instant, MatchRecord } from '../../domain/model.ts';
import { matchId } from '../../domain/resolution/merging.ts';
import { mostSharing, sharingKeysOf } from '../../domain/resolution/strongIdentifiers.ts';
import type { LinkGraph } from '../questions.ts';
import { actorOf, mergeCommit, resolver } from './deciding.ts';
import { isComparable, judgedByName, judgedByNumber, sharedKey, suggestFrom, type Judged } from './suggested.ts';

export interface ResolveOptions {
  readonly at: Instant;
  /** Only actors of this dataset are compared with all others; null for those of every dataset. */
  readonly dataset: string | null;
  /** Says what would be done and writes nothing. */
  readonly isDryRun: boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface ResolveReport {
  readonly compared: number;
  readonly merged: number;
  readonly suggested: number;
  /** Every pair that was merged or suggested. */
  readonly matches: readonly MatchRecord[];
}

const suggestionsAtOnce = 500;
const actorsAtOnce = 500;
const appliedTimeoutMs = 30_000;
/** How much less alike than the best a candidate may be. */
const rivalry = 0.03;

/** What the ledger holds that decides which pairs to look at. */
interface Known {
  /** Actors to ask about. */
  readonly asked: string[];
  /** Ids of actors by strong number. */
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
  /** Ids of pairs decided or suggested before, as listed. */
  readonly pairs: ReadonlySet<string>;
  /** Listed ids that make up an actor. */
  readonly parts: Map<string, readonly string[]>;
}

/** @throws {OstrakonError} what `Ledger.commit` throws; STALE_VERSION where somebody else writes the same actors meanwhile */
export async function resolve(ledger: Ledger, graph: LinkGraph, options: ResolveOptions): Promise<ResolveReport> {
  const known = await knownOf(ledger, options.dataset);
  const matches = new Map<string, MatchRecord>();
  let mergedCount = 0;
  let suggestions: MatchRecord[] = [];
  const flush = async (): Promise<void> => {
    if (suggestions.length === 0 || options.isDryRun) return;
    const changes: Change[] = suggestions.map((record) => ({ op: 'put', record, expected: null }));
    const { seq } = await ledger.commit({ by: resolver, at: options.at, reason: 'suggest matches', changes });
    await graph.applied(seq, appliedTimeoutMs);
    suggestions = [];
  };
  for (let start = 0; start < known.asked.length; start += actorsAtOnce) {
    for (const id of known.asked.slice(start, start + actorsAtOnce)) {
      // Read one by one: a merge before may have changed or removed it.
      const actor = actorOf((await ledger.records([id]))[0]);
      if (actor === null) continue;
      for (const judged of await judgedPairs(ledger, graph, actor.record, known)) {
        if (matches.has(judged.match.id)) continue;
        if (judged.outcome === 'MERGE') {
          await flush();
          if (!options.isDryRun && !(await merge(ledger, graph, judged.match, options.at))) continue;
          matches.set(judged.match.id, judged.match);
          mergedCount += 1;
          const [keeps = '', goes = ''] = judged.match.ids;
          known.parts.set(keeps, [...(known.parts.get(keeps) ?? [keeps]), ...(known.parts.get(goes) ?? [goes])]);
          if (!options.isDryRun) break;
        } else {
          matches.set(judged.match.id, judged.match);
          suggestions.push(judged.match);
        }
      }
      if (suggestions.length >= suggestionsAtOnce) await flush();
    }
    options.onProgress?.(Math.min(start + actorsAtOnce, known.asked.length), known.asked.length);
  }
  await flush();
  return { compared: known.asked.length, merged: mergedCount, suggested: matches.size - mergedCount, matches: [...matches.values()] };
}

async function judgedPairs(ledger: Ledger, graph: LinkGraph, actor: ActorRecord, known: Known): Promise<Judged[]> {
  const sharing = new Set<string>();
  for (const key of sharingKeysOf(actor)) {
    const ids = known.byNumber.get(key) ?? [];
    if (ids.length <= mostSharing) for (const id of ids) sharing.add(id);
  }
  sharing.delete(actor.id);
  const alike = graph.alike(actor, sharing.size > 0 ? 0.4 : suggestFrom);
  const ids = [...new Set([...sharing, ...alike.map(({ id }) => id)])];
  const found: Judged[] = [];
  for (const [index, stored] of (await ledger.records(ids)).entries()) {
    const other = actorOf(stored ?? null);
    if (other === null || !isComparable(actor, other.record) || isDecided(actor.id, other.record.id, known)) continue;
    const likeness = alike.find(({ id }) => id === ids[index]) ?? null;
    const shared = sharedKey(actor, other.record);
    const judged = shared !== null ? judgedByNumber(actor, other.record, shared, likeness) : likeness === null ? null : judgedByName(actor, other.record, likeness); // prettier-ignore
    if (judged !== null) found.push(judged);
  }
  const best = Math.max(...found.map(({ match }) => match.score));
  // A list has an actor once, or twice alike: whoever is clearly less alike than another is somebody else.
  return found.filter(({ match }) => match.score >= best - rivalry).sort((a, b) => b.match.score - a.match.score);
}

/** Whether anybody has been asked about the two before, or about whatever they are made of. */
function isDecided(a: string, b: string, known: Known): boolean {
  const [ours, theirs] = [a, b].map((id) => known.parts.get(id) ?? [id]);
  return (ours ?? []).some((one) => (theirs ?? []).some((other) => known.pairs.has(matchId(one, other))));
}

/** False where one of the two has gone meanwhile. */
async function merge(ledger: Ledger, graph: LinkGraph, match: MatchRecord, at: Instant): Promise<boolean> {
  const [first, second] = (await ledger.records(match.ids)).map(actorOf);
  if (first === undefined || first === null || second === undefined || second === null) return false;
  const { seq } = await ledger.commit(await mergeCommit({ ledger }, match, first, second, at));
  await graph.applied(seq, appliedTimeoutMs);
  return true;
}

async function knownOf(ledger: Ledger, dataset: string | null): Promise<Known> {
  const asked: string[] = [];
  const byNumber = new Map<string, string[]>();
  const pairs = new Set<string>();
  const parts = new Map<string, readonly string[]>();
  let isThere = dataset === null;
  for await (const batch of (await ledger.scan()).records) {
    for (const { record } of batch) {
      if (record.type === 'match') pairs.add(matchId(record.ids[0] ?? '', record.ids[1] ?? ''));
      else if (record.type === 'actorPart') parts.set(record.actor, [...(parts.get(record.actor) ?? []), record.listed.id]);
      else if (record.type === 'dataset') isThere ||= record.name === dataset;
      else if (record.type === 'actor') {
        for (const key of sharingKeysOf(record)) byNumber.set(key, [...(byNumber.get(key) ?? []), record.id]);
        if (dataset === null || record.sources.some((source) => source.dataset === dataset)) asked.push(record.id);
      }
    }
  }
  if (!isThere) throw new OstrakonError({ code: 'BAD_INPUT', message: `There is no dataset "${dataset ?? ''}".`, field: 'dataset' });
  return { asked: asked.sort(), byNumber, pairs, parts };
}
