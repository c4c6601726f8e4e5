import { OstrakonError } from '../../domain/errors.ts';
import { partsOf } from '../../domain/ledger.ts';
import type { Ledger, Scan, Stored } from '../../domain/ledger.ts';
import type { Day } from '../../domain/model.ts';
import { canSee } from '../../domain/tlp.ts';
import type { Viewer } from '../../domain/tlp.ts';

import { Graph } from '../graph.ts';
import type { View } from '../questions.ts';
import { GraphView } from '../view.ts';

import { PastRecords } from './pastRecords.ts';
import { PresentMarks } from './presentMarks.ts';

/** Where the building of a past may start instead of at the first commit: the records at a commit not after it. Null: there is none. */
export type NearestSnapshot = (seq: number) => Promise<Scan | null>;

export interface PastOptions {
  /** The graph of now. */
  readonly live: () => Graph;
  readonly ledger: Ledger;
  /** Records marked CLEAR above which no past is built. */
  readonly mostRecords: number;
  readonly nearestSnapshot?: NearestSnapshot;
}

/** How long others may have to wait, in milliseconds. */
const sliceMs = 15;
const batchSize = 250;

export const defaultMostRecords = 250_000;

/** Thrown where a past would be too large; `seq` is the first commit at which it is. */
export class PastTooLarge extends OstrakonError {
  readonly seq: number;

  constructor(seq: number, mostRecords: number) {
    super({
      code: 'OPERATION_TOO_COMPLEX',
      message:
        `What was known then came to more than ${mostRecords.toLocaleString('en-US')} public records, which this server does not rebuild. ` +
        'Ask for a time before the large import, or have OSTRAKON_KNOWN_AT_MAX_RECORDS raised.',
      details: { limit: 'public records of a past', allowed: mostRecords },
    });
    this.seq = seq;
  }
}

/**
 * The ledger and the link graph as they were at one commit, shown by the rules of now (`PresentMarks`).
 *
 * It holds every record of then in memory, as text and in the graph's columns.
 */
export class Past {
  /** The commit it stands at; 0 for the time before the first. */
  readonly seq: number;
  readonly graph: Graph;
  readonly #records: PastRecords;
  readonly #marks: PresentMarks;
  readonly #options: PastOptions;
  #markedAt: number;
  #marking: Promise<void> | null = null;
  #isLoaded = false;
  /** The commit of the live graph by which ends were last looked at; null where marks have been noted since. */
  #endsAt: number | null = null;

  private constructor(seq: number, records: PastRecords, options: PastOptions) {
    this.seq = seq;
    this.graph = new Graph();
    this.#records = records;
    this.#marks = new PresentMarks(options.live);
    this.#options = options;
    this.#markedAt = seq;
  }

  /**
   * Builds the past of a commit, without keeping others waiting for long.
   *
   * @throws {PastTooLarge}; {OstrakonError} STORE_UNAVAILABLE
   */
  static async at(seq: number, options: PastOptions): Promise<Past> {
    const { ledger, mostRecords, nearestSnapshot = () => Promise.resolve(null) } = options;
    const records = new PastRecords();
    const turn = turns();
    const check = (at: number): void => {
      if (records.clearCount > mostRecords) throw new PastTooLarge(at, mostRecords);
    };
    const snapshot = seq === 0 ? null : await nearestSnapshot(seq);
    if (snapshot !== null) {
      for await (const batch of snapshot.records) {
        for (const stored of batch) records.put(stored);
        await turn();
      }
      check(snapshot.seq);
    }
    const start = snapshot?.seq ?? 0;
    if (seq > start) {
      for await (const commit of ledger.follow(start, { live: false, most: seq - start })) {
        for await (const part of partsOf(commit)) {
          for (const change of part) {
            records.apply(change, commit.seq);
            await turn();
          }
          check(commit.seq);
        }
        check(commit.seq);
      }
    }
    const past = new Past(seq, records, options);
    await past.mark(options.live().seq);
    let batch: Stored[] = [];
    for (const stored of records.all()) {
      batch.push(past.#marks.marked(stored));
      if (batch.length < batchSize) continue;
      past.graph.load(batch);
      batch = [];
      await turn();
    }
    past.graph.load(batch);
    past.graph.startAt(seq);
    past.#isLoaded = true;
    return past;
  }

  /** The commit whose markings the past is shown by. */
  get markedAt(): number {
    return this.#markedAt;
  }

  /** Takes over what has been marked otherwise up to a commit. */
  async mark(seq: number): Promise<void> {
    while (this.#markedAt < seq) {
      this.#marking ??= this.#mark(seq).finally(() => (this.#marking = null));
      await this.#marking;
    }
    // Ends that the past does not know are guarded as the graph of now says, which may have moved on by itself.
    const { seq: endsAt } = this.#options.live();
    if (!this.#isLoaded || this.#endsAt === endsAt) return;
    this.#endsAt = endsAt;
    this.#remark(this.#marks.movedByEnds());
  }

  /** The records as the loader of an operation wants them: each with the marking under which it may be shown now. */
  records(ids: readonly string[]): (Stored | null)[] {
    return ids.map((id) => {
      const stored = this.#records.get(id);
      return stored === null ? null : this.#marks.marked(stored);
    });
  }

  /** What a viewer with the standing of now may see. */
  view(viewer: Viewer, days: { readonly asOf: Day }): View {
    const standing = this.#options.live().standing(viewer);
    return new GraphView(this.graph, viewer, (marking) => canSee(viewer, standing, marking), days);
  }

  async #mark(seq: number): Promise<void> {
    const turn = turns();
    const then = (id: string) => this.#records.get(id);
    const touched = new Set<string>();
    let markedAt = this.#markedAt;
    for await (const commit of this.#options.ledger.follow(markedAt, { live: false, most: seq - markedAt })) {
      for await (const part of partsOf(commit)) {
        for (let from = 0; from < part.length; from += batchSize) {
          for (const id of this.#marks.note(part.slice(from, from + batchSize), then)) touched.add(id);
          this.#endsAt = null;
          await turn();
        }
      }
      markedAt = commit.seq;
    }
    if (markedAt < seq) throw new Error(`The ledger ends at commit ${markedAt}, before ${seq}.`);
    this.#remark(touched);
    this.#markedAt = markedAt;
  }

  #remark(ids: Iterable<string>): void {
    const stored = this.records([...ids]).filter((each) => each !== null);
    // Before the graph is loaded there is nothing to put right.
    if (stored.length > 0 && this.#isLoaded) this.graph.remark(stored, this.#records.revisions());
  }
}

/** Lets others run once so much time has passed since they last could. */
function turns(): () => Promise<void> {
  let until = performance.now() + sliceMs;
  return async () => {
    if (performance.now() < until) return;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + sliceMs;
  };
}
