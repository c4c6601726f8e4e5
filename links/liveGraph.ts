import type { Ledger } from '../domain/ledger.ts';
import type { ActorRecord, Day } from '../domain/model.ts';
import type { Viewer } from '../domain/tlp.ts';

import type { Graph } from './graph.ts';
import { Progress } from './progress.ts';
import type { LinkGraph, View } from './questions.ts';
import { GraphView } from './view.ts';

/** Makes a graph of what the ledger holds, at least up to a commit, giving others their turn. */
export type BuildGraph = (ledger: Ledger, signal: AbortSignal) => Promise<Graph>;

/**
 * The link graph that follows a ledger.
 *
 * A commit of ordinary size is applied at once, between two questions. For a large one a second graph is built aside, while questions are
 * answered as before it, and takes the first one's place when it is complete: nobody sees half of a list. A View keeps the graph it was
 * made on, so an operation under way goes on with one state.
 */
export class LiveGraph implements LinkGraph {
  readonly #ledger: Ledger;
  readonly #build: BuildGraph;
  readonly #progress = new Progress();
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();
  #graph: Graph;

  /** @param graph a complete one */
  constructor(ledger: Ledger, graph: Graph, build: BuildGraph) {
    this.#ledger = ledger;
    this.#graph = graph;
    this.#build = build;
    this.#progress.reach(graph.seq);
  }

  /** Starts to follow; `onFailure` is told once when that ends by an error, and the graph then stands still. */
  follow(onFailure: (error: unknown) => void): void {
    this.#following = this.#follow().catch((error: unknown) => {
      if (!this.#stopping.signal.aborted) onFailure(error);
    });
  }

  get seq(): number {
    return this.#progress.seq;
  }

  /** The graph that answers now; a large commit puts another in its place. */
  get current(): Graph {
    return this.#graph;
  }

  view(viewer: Viewer, day: { readonly asOf: Day }): View {
    return this.#graph.view(viewer, day);
  }

  applied(seq: number, timeoutMs: number): Promise<void> {
    return this.#progress.wait(seq, timeoutMs);
  }

  verdictChanges(...[view, regime, after, first]: Parameters<LinkGraph['verdictChanges']>): ReturnType<LinkGraph['verdictChanges']> {
    // The feed is of the present: a View of a graph that has been replaced is made anew.
    const isOld = view instanceof GraphView && view.graph !== this.#graph;
    return this.#graph.verdictChanges(isOld ? this.#graph.view(view.viewer, { asOf: view.asOf }) : view, regime, after, first);
  }

  customerLists(): ReturnType<LinkGraph['customerLists']> {
    return this.#graph.customerLists();
  }

  screeningRuns(list: string): ReturnType<LinkGraph['screeningRuns']> {
    return this.#graph.screeningRuns(list);
  }

  alike(actor: ActorRecord, threshold: number): ReturnType<LinkGraph['alike']> {
    return this.#graph.alike(actor, threshold);
  }

  stats(): ReturnType<LinkGraph['stats']> {
    return this.#graph.stats();
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }

  async #follow(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const from = this.#graph.seq;
      for await (const commit of this.#ledger.follow(from, { signal })) {
        if (commit.changes === null) {
          const next = await this.#build(this.#ledger, signal);
          // What was being built when the end came is no whole graph.
          if (this.#stopping.signal.aborted) return;
          this.#graph = next;
          break;
        }
        this.#graph.apply(commit);
        this.#progress.reach(commit.seq);
      }
      this.#progress.reach(this.#graph.seq);
    }
  }
}
