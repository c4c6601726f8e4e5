/** Single commits of the ledger, read through the port's `follow`. */
import { OstrakonError } from '../../domain/errors.ts';
import { partsOf } from '../../domain/ledger.ts';
import type { AppliedChange, Commit, Ledger } from '../../domain/ledger.ts';

/** Commits looked at in one call. */
export const mostLooked = 2_000;
/** Commits skipped rather than asked for anew between two that are wanted. */
const gap = 4;

/** Hands over the commits, oldest first, one at a time. `seqs` in any order; one that does not exist is left out. */
export async function readCommits(
  ledger: Pick<Ledger, 'follow'>,
  seqs: Iterable<number>,
  each: (commit: Commit) => Promise<void> | void,
): Promise<void> {
  const wanted = [...new Set(seqs)].sort((a, b) => a - b);
  for (let start = 0, end = 0; start < wanted.length; start = end + 1, end = start) {
    while ((wanted[end + 1] ?? Infinity) - (wanted[end] ?? 0) <= gap) end += 1;
    const [first, last] = [wanted[start] ?? 0, wanted[end] ?? 0];
    const run = new Set(wanted.slice(start, end + 1));
    for await (const commit of ledger.follow(first - 1, { live: false, most: last - first + 1 })) {
      if (run.has(commit.seq)) await each(commit);
    }
  }
}

/** The next items, fewer where there are no more. */
export function take<T>(items: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = items.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

/** What ends a call that has looked at `mostLooked` commits; `remedy` is what may be done but asking for fewer. */
export function tooFar(remedy: string): OstrakonError {
  return new OstrakonError({
    code: 'OPERATION_TOO_COMPLEX',
    message: `Too little was found in ${mostLooked.toLocaleString('en-US')} commits; ask for fewer, or ${remedy}.`,
    details: { limit: 'commits', allowed: mostLooked },
  });
}

/** A commit, and what it did to one record. */
export interface PastChange {
  readonly commit: Pick<Commit, 'seq' | 'at' | 'by' | 'reason'>;
  readonly change: AppliedChange;
}
/** Where what a commit did to a record is to be found. */
export interface Place {
  readonly id: string;
  readonly revision: number;
}

/** Changes kept, the latest asked for; what never changes may be kept for ever, but not all of it. */
const mostKept = 3_000;
/** Characters of a record above which it is read anew each time. */
const mostKeptText = 20_000;

/**
 * What single commits did to single records. Commits are read once for all that is wanted of them, and small answers are kept: a list
 * import is far larger than what is wanted of it time and again.
 */
export class PastChanges {
  readonly #ledger: Pick<Ledger, 'follow'>;
  readonly #kept = new Map<string, PastChange>();

  constructor(ledger: Pick<Ledger, 'follow'>) {
    this.#ledger = ledger;
  }

  /** In the order of the places; null where the commit did nothing to the record. */
  async at(places: readonly Place[]): Promise<(PastChange | null)[]> {
    const found = new Map<string, PastChange>();
    const missing = new Map<number, Set<string>>();
    for (const place of places) {
      const kept = this.#kept.get(keyOf(place));
      if (kept !== undefined) {
        found.set(keyOf(place), kept);
        this.#keep(kept);
      } else missing.set(place.revision, (missing.get(place.revision) ?? new Set()).add(place.id));
    }
    await readCommits(this.#ledger, missing.keys(), async (commit) => {
      const { seq, at, by, reason } = commit;
      const wanted = missing.get(seq);
      for await (const changes of partsOf(commit)) {
        for (const change of changes)
          if (wanted?.has(change.id) === true)
            found.set(keyOf({ id: change.id, revision: seq }), { commit: { seq, at, by, reason }, change });
      }
    });
    if (places.length <= mostKept / 3) for (const each of found.values()) this.#keep(each);
    return places.map((place) => found.get(keyOf(place)) ?? null);
  }

  #keep(past: PastChange): void {
    const key = keyOf({ id: past.change.id, revision: past.commit.seq });
    if (!this.#kept.delete(key) && JSON.stringify(past.change).length > mostKeptText) return;
    this.#kept.set(key, past);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
  }
}

const keyOf = ({ id, revision }: Place): string => `${revision} ${id}`;
