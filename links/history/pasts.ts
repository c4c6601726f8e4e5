import { OstrakonError } from '../../domain/errors.ts';
import type { Ledger } from '../../domain/ledger.ts';
import type { Instant } from '../../domain/model.ts';

import { Graph } from '../graph.ts';
import { LiveGraph } from '../liveGraph.ts';
import type { LinkGraph } from '../questions.ts';

import { CommitTimes } from './commitTimes.ts';
import { defaultMostRecords, Past, PastTooLarge } from './past.ts';
import type { NearestSnapshot } from './past.ts';

/** Pasts kept, the latest asked for. */
const mostKept = 2;
/** Pasts that may wait to be built. */
const mostWaiting = 8;

/**
 * What was known at moments gone by, for all operations of a process.
 *
 * Asked for the same moment at once, it is built once; the two asked for last are kept. Only one is built at a time, so that it is two in
 * memory and one in the making, and those that running operations still hold.
 */
export class Pasts {
  readonly #ledger: Ledger;
  readonly #live: () => Graph;
  readonly #times: CommitTimes;
  readonly #mostRecords: number;
  readonly #nearestSnapshot: NearestSnapshot | null;
  readonly #kept = new Map<number, Promise<Past>>();
  #building: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** The first commit at which there was too much. */
  #tooLargeFrom = Infinity;

  /** @param graph that of now, which must follow the ledger */
  constructor(
    ledger: Ledger,
    graph: LinkGraph,
    options: { readonly mostRecords?: number; readonly nearestSnapshot?: NearestSnapshot } = {},
  ) {
    if (!(graph instanceof LiveGraph || graph instanceof Graph)) throw new TypeError('A past is shown by the rules of a graph of now.');
    this.#ledger = ledger;
    this.#live = () => (graph instanceof LiveGraph ? graph.current : graph);
    this.#times = new CommitTimes(ledger);
    this.#mostRecords = options.mostRecords ?? defaultMostRecords;
    this.#nearestSnapshot = options.nearestSnapshot ?? null;
  }

  /**
   * What was known at an instant, marked as of now. Of an instant before the first commit: nothing at all.
   *
   * @throws {OstrakonError} OPERATION_TOO_COMPLEX where that is more than a server rebuilds; RATE_LIMITED where others wait for
   *   eight other moments; STORE_UNAVAILABLE
   */
  async at(instant: Instant): Promise<Past> {
    const newest = this.#live().seq;
    const past = await this.#of(await this.#times.seqAt(Date.parse(instant), newest));
    await past.mark(this.#live().seq);
    return past;
  }

  async #of(seq: number): Promise<Past> {
    if (seq >= this.#tooLargeFrom) throw new PastTooLarge(this.#tooLargeFrom, this.#mostRecords);
    const known = this.#kept.get(seq);
    const past = known ?? this.#build(seq);
    this.#kept.delete(seq);
    this.#kept.set(seq, past);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return await past;
  }

  #build(seq: number): Promise<Past> {
    if (this.#waiting >= mostWaiting) {
      const message = 'Too many different values of knownAt are being asked for at once; try again in a moment.';
      throw new OstrakonError({ code: 'RATE_LIMITED', message });
    }
    this.#waiting += 1;
    const before = this.#building;
    const building = (async () => {
      await before;
      if (seq >= this.#tooLargeFrom) throw new PastTooLarge(this.#tooLargeFrom, this.#mostRecords);
      const snapshots = this.#nearestSnapshot === null ? {} : { nearestSnapshot: this.#nearestSnapshot };
      return await Past.at(seq, { live: this.#live, ledger: this.#ledger, mostRecords: this.#mostRecords, ...snapshots });
    })();
    this.#building = building
      .finally(() => (this.#waiting -= 1))
      .catch((error: unknown) => {
        if (error instanceof PastTooLarge) this.#tooLargeFrom = Math.min(this.#tooLargeFrom, error.seq);
        // A failure is not kept: the next to ask tries again.
        if (this.#kept.get(seq) === building) this.#kept.delete(seq);
      });
    return building;
  }
}
