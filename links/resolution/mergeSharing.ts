/** Makes one of actors that an import found to share a strong number: by lookups alone, without the graph. */
import { OstrakonError } from '../../domain/errors.ts';
import type { Ledger, Stored } from '../../domain/ledger.ts';
import type { ActorRecord, Instant } from '../../domain/model.ts';
import { matchId } from '../../domain/resolution/merging.ts';
import { strongIdentifiers } from '../../domain/resolution/strongIdentifiers.ts';
import { actorOf, mergeCommit, partsOf, resolver } from './deciding.ts';
import { nameLikeness } from './nameLikeness.ts';
import { comesFirst, isComparable, judgedByNumber, sharedKey, type Judged } from './suggested.ts';

type Pair = readonly [string, string];

export interface SharingOptions {
  readonly at: Instant;
  /** Leaves the rest for `resolve` once it aborts. */
  readonly signal?: AbortSignal;
}

/** A pair as it was looked at. */
interface Looked extends Judged {
  readonly first: Stored<ActorRecord>;
  readonly second: Stored<ActorRecord>;
  /** Place of the number in the table, strongest first. */
  readonly strength: number;
}

interface Waiting {
  readonly looked: Looked;
  readonly attempt: number;
}

const pairsAtOnce = 500;
/** Merges of different actors that are written at the same time: commits of one moment share a flush. */
const mergesAtOnce = 50;
const attempts = 3;

/**
 * Merges the pairs that a number makes sure, each in a commit of its own, and suggests those against which something speaks. What was
 * decided before is left alone. The outcome does not depend on the order of the pairs: the strongest number goes first.
 *
 * Somebody who writes the same actors meanwhile has precedence: after three attempts the pair is left for `resolve`.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE; what is merged by then stays so
 */
export async function mergeSharing(
  ledger: Ledger,
  pairs: readonly Pair[],
  { at, signal }: SharingOptions,
): Promise<{ readonly merged: number; readonly suggested: number }> {
  const sure: Looked[] = [];
  const doubtful: Pair[] = [];
  for (let start = 0; start < pairs.length; start += pairsAtOnce) {
    for (const looked of await lookedAt(ledger, pairs.slice(start, start + pairsAtOnce))) {
      if (looked.outcome === 'MERGE') sure.push(looked);
      else doubtful.push([looked.first.record.id, looked.second.record.id]);
    }
  }
  sure.sort((a, b) => a.strength - b.strength || (a.match.id < b.match.id ? -1 : 1));
  const merging = new Merging(ledger, at, sure);
  await merging.run(signal);
  if (signal?.aborted === true) return { merged: merging.count, suggested: 0 };
  return {
    merged: merging.count,
    suggested: await suggest(
      ledger,
      [...doubtful, ...merging.doubtful].map((pair) => merging.now(pair)),
      at,
    ),
  };
}

/** Round by round: pairs that have nobody in common at once, the others when it is known who has become whom. */
class Merging {
  count = 0;
  /** Pairs that turned out not to be sure once one of them was made of several. */
  readonly doubtful: Pair[] = [];
  private readonly ledger: Ledger;
  private readonly at: Instant;
  private waiting: Waiting[];
  private readonly into = new Map<string, string>();

  constructor(ledger: Ledger, at: Instant, sure: readonly Looked[]) {
    this.ledger = ledger;
    this.at = at;
    this.waiting = sure.map((looked) => ({ looked, attempt: 1 }));
  }

  async run(signal: AbortSignal | undefined): Promise<void> {
    while (this.waiting.length > 0 && signal?.aborted !== true) {
      const busy = new Set<string>();
      const taken: Waiting[] = [];
      const left: Waiting[] = [];
      for (const one of this.waiting) {
        const ids = this.now(idsOf(one.looked));
        if (taken.length < mergesAtOnce && !ids.some((id) => busy.has(id))) taken.push(one);
        else left.push(one);
        // Whoever comes later waits for the stronger number, even where that waits itself.
        for (const id of ids) busy.add(id);
      }
      const outcomes = await Promise.all(taken.map(({ looked }) => this.merge(looked)));
      const again = taken.flatMap((one, index) =>
        outcomes[index] === 'STALE' && one.attempt < attempts ? [{ ...one, attempt: one.attempt + 1 }] : [],
      );
      this.waiting = [...again, ...left];
    }
  }

  /** The pair as it is called now. */
  now([a, b]: Pair): Pair {
    return [this.nowOf(a), this.nowOf(b)];
  }

  private nowOf(id: string): string {
    let found = id;
    for (let next = this.into.get(found); next !== undefined; next = this.into.get(found)) found = next;
    return found;
  }

  private async merge(before: Looked): Promise<'MERGED' | 'STALE' | 'LEFT'> {
    const pair = this.now(idsOf(before));
    const [looked] = await lookedAt(this.ledger, [pair], before);
    if (looked === undefined) return 'LEFT';
    if (looked.outcome !== 'MERGE') {
      this.doubtful.push(pair);
      return 'LEFT';
    }
    const { first, second, match } = looked;
    const request = await mergeCommit({ ledger: this.ledger }, match, first, second, this.at);
    try {
      await this.ledger.commit(request);
    } catch (error) {
      // BAD_INPUT: somebody has begun to refer to the actor that was to go.
      if (error instanceof OstrakonError && (error.code === 'STALE_VERSION' || error.code === 'BAD_INPUT')) return 'STALE';
      throw error;
    }
    this.into.set(second.record.id, first.record.id);
    this.count += 1;
    return 'MERGED';
  }
}

const idsOf = ({ first, second }: Looked): Pair => [first.record.id, second.record.id];

/** What is to be done with each pair; pairs that are not two any more, do not share a number or were decided before are left out. */
async function lookedAt(ledger: Ledger, pairs: readonly Pair[], before?: Looked): Promise<Looked[]> {
  const stored = new Map<string, Stored>();
  for (const one of await ledger.records([...new Set(pairs.flat())])) if (one !== null) stored.set(one.record.id, one);
  const looked = await Promise.all(
    pairs.map(async ([a, b]): Promise<Looked | null> => {
      const [first, second] = (comesFirst(a, b) ? [a, b] : [b, a]).map((id) => actorOf(stored.get(id)));
      if (first == null || second == null || !isComparable(first.record, second.record)) return null;
      const shared = sharedKey(first.record, second.record);
      if (shared === null || (await isDecided(ledger, first.record, second.record))) return null;
      if (before !== undefined && isSame(before.first, first) && isSame(before.second, second)) return { ...before, first, second };
      const likeness = nameLikeness(first.record, second.record);
      const judged = judgedByNumber(first.record, second.record, shared, likeness);
      return { ...judged, first, second, strength: strongIdentifiers.indexOf(shared.identifier) };
    }),
  );
  return looked.filter((one) => one !== null);
}

/** Whether anybody has been asked about the two before, or about whatever they are made of. */
async function isDecided(ledger: Ledger, first: ActorRecord, second: ActorRecord): Promise<boolean> {
  const [ours, theirs] = await Promise.all(
    [first, second].map(async (actor) => [actor.id, ...(await partsOf(ledger, actor)).map(({ record }) => record.listed.id)]),
  );
  const ids = (ours ?? []).flatMap((one) => (theirs ?? []).map((other) => matchId(one, other)));
  return (await ledger.records([...new Set(ids)])).some((match) => match !== null);
}

/** Writes the suggestions among the pairs as they are by now; how many. */
async function suggest(ledger: Ledger, pairs: readonly Pair[], at: Instant): Promise<number> {
  let count = 0;
  for (let start = 0; start < pairs.length; start += pairsAtOnce) {
    const looked = await lookedAt(ledger, pairs.slice(start, start + pairsAtOnce));
    const matches = new Map(looked.flatMap(({ outcome, match }) => (outcome === 'SUGGEST' ? [[match.id, match] as const] : [])));
    if (matches.size === 0) continue;
    const changes = [...matches.values()].map((record) => ({ op: 'put', record, expected: null }) as const);
    try {
      await ledger.commit({ by: resolver, at, reason: 'suggest matches', changes });
      count += matches.size;
    } catch (error) {
      // Somebody has suggested or decided some of them meanwhile; `resolve` finds the others.
      if (!(error instanceof OstrakonError) || (error.code !== 'STALE_VERSION' && error.code !== 'BAD_INPUT')) throw error;
    }
  }
  return count;
}

const isSame = (a: Stored, b: Stored): boolean => a.record.id === b.record.id && a.revision === b.revision;
