import { partsOf } from '../../domain/ledger.ts';
import type { AppliedChange, Commit, Ledger } from '../../domain/ledger.ts';
import { requiredEnds } from '../../domain/references.ts';
import type { Marking } from '../../domain/tlp.ts';

import { Interned } from '../interned.ts';

import { PastChanges } from './readCommits.ts';

/** What decides whether the last version of a record that is gone may be seen. */
export interface LastVersion {
  readonly marking: Marking;
  /** Ids of the records it could not do without. */
  readonly ends: readonly string[];
}

/** Commits read between which others get their turn. */
const commitsATurn = 200;
const plain = 0;

/**
 * Who made each commit and under which markings stood what it changed, and which records are gone.
 *
 * A walk back through the ledger would read everything that a viewer may not see before it found something to show. With this index it
 * reads none of that: neither the time it takes nor a limit on it says how much else has happened. The index is made by reading the
 * ledger once, when first asked for, and kept current by reading on; it takes some 16 bytes a commit and an entry for every record that
 * is gone or not plainly CLEAR.
 */
export class CommitIndex {
  readonly past: PastChanges;
  readonly #ledger: Ledger;
  readonly #markings = new Interned<Marking>((marking) => JSON.stringify(marking));
  readonly #writers = new Interned<{ readonly by: string }>(({ by }) => by);
  /** Sets of marking numbers, numbered. */
  readonly #sets = new Interned<readonly number[]>((set) => set.join(' '));
  /** By sequence number less one. */
  readonly #writerOf: number[] = [];
  readonly #setOf: number[] = [];
  /** The marking number of current records that are not plainly CLEAR; -1 for those that nobody is shown. */
  readonly #marked = new Map<string, number>();
  /** Removals not taken back, with the revision before. */
  readonly #gone = new Map<string, { readonly removal: number; readonly revision: number }>();
  readonly #last = new Map<string, LastVersion | null>();
  #reading: Promise<void> | null = null;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.past = new PastChanges(ledger);
    this.#markings.number({ tlp: 'CLEAR', originator: null, community: null, recipientOrgs: [], needToKnowRoles: [], namedRecipients: [] });
  }

  /** Resolves once the commit is in the index. @throws {OstrakonError} STORE_UNAVAILABLE */
  async reach(seq: number): Promise<void> {
    while (this.#setOf.length < seq) {
      const before = this.#setOf.length;
      this.#reading ??= this.#read().finally(() => (this.#reading = null));
      await this.#reading;
      if (this.#setOf.length === before) throw new Error(`The ledger ends at commit ${before}, before ${seq}.`);
    }
  }

  /** Commits below a sequence number, newest first, that touched a record whose own marking, before or after, a viewer may see. */
  *candidates(below: number, by: string | null, sees: (marking: Marking) => boolean): Generator<number> {
    const decided = new Map<number, boolean>();
    const isSeen = (set: number): boolean => {
      const known = decided.get(set);
      if (known !== undefined) return known;
      const answer = this.#sets.at(set).some((marking) => sees(this.#markings.at(marking)));
      decided.set(set, answer);
      return answer;
    };
    for (let at = Math.min(below - 1, this.#setOf.length) - 1; at >= 0; at -= 1) {
      if (by !== null && this.#writers.at(this.#writerOf[at] ?? -1).by !== by) continue;
      if (isSeen(this.#setOf[at] ?? -1)) yield at + 1;
    }
  }

  /** Commits from one sequence number to another, oldest first, that touched a record whose own marking, before or after, a viewer may see. */
  *between(from: number, to: number, sees: (marking: Marking) => boolean): Generator<number> {
    const decided = new Map<number, boolean>();
    for (let seq = Math.max(1, from); seq <= Math.min(to, this.#setOf.length); seq += 1) {
      const set = this.#setOf[seq - 1] ?? -1;
      const isSeen = decided.get(set) ?? this.#sets.at(set).some((marking) => sees(this.#markings.at(marking)));
      decided.set(set, isSeen);
      if (isSeen) yield seq;
    }
  }

  /** The commit that removed a record which is gone; null for any other. */
  removalOf(id: string): number | null {
    return this.#gone.get(id)?.removal ?? null;
  }

  /** Of a record that is gone and was looked up by `lookUp`; null for any other. */
  lastVersion(id: string): LastVersion | null {
    return this.#gone.has(id) ? (this.#last.get(id) ?? null) : null;
  }

  /** Reads what is needed to decide about those of the records that are gone, and about their ends that are. */
  async lookUp(ids: Iterable<string>): Promise<void> {
    for (let wanted = [...ids]; wanted.length > 0;) {
      const missing = [...new Set(wanted)].filter((id) => this.#gone.has(id) && !this.#last.has(id));
      wanted = [];
      const places = missing.map((id) => ({ id, revision: this.#gone.get(id)?.revision ?? 0 }));
      for (const found of await this.past.at(places)) {
        const record = found?.change.record ?? null;
        // It may have come and gone again meanwhile.
        if (found === null || record === null || this.#gone.get(record.id)?.revision !== found.commit.seq) continue;
        const ends = requiredEnds(record);
        this.#last.set(record.id, { marking: record.marking, ends });
        wanted.push(...ends);
      }
      for (const id of missing) if (!this.#last.has(id)) this.#last.set(id, null);
    }
  }

  async #read(): Promise<void> {
    let turn = 0;
    for await (const commit of this.#ledger.follow(this.#setOf.length, { live: false })) {
      await this.#add(commit);
      if (++turn % commitsATurn === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #add(commit: Commit): Promise<void> {
    const touched = new Set<number>();
    for await (const changes of partsOf(commit)) this.#touch(commit.seq, changes, touched);
    touched.delete(-1);
    this.#writerOf.push(this.#writers.number({ by: commit.by }));
    this.#setOf.push(this.#sets.number([...touched].sort((a, b) => a - b)));
  }

  #touch(seq: number, changes: readonly AppliedChange[], touched: Set<number>): void {
    for (const { id, record, previousRevision } of changes) {
      if (previousRevision !== null) touched.add(this.#marked.get(id) ?? plain);
      this.#last.delete(id);
      if (record === null) {
        this.#gone.set(id, { removal: seq, revision: previousRevision });
        this.#marked.delete(id);
        continue;
      }
      this.#gone.delete(id);
      const marking = record.type === 'idempotency' ? -1 : this.#markings.number(record.marking);
      if (marking === plain) this.#marked.delete(id);
      else this.#marked.set(id, marking);
      touched.add(marking);
    }
  }
}
