import type { GraphView } from '../view.ts';
import { adjacencyOf } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { rankingBy } from './centrality.ts';
import type { Centrality, Ranking } from './centrality.ts';
import { groupsOf } from './groups.ts';
import type { Groups } from './groups.ts';
import { inSlices } from './slices.ts';
import type { Sliced } from './slices.ts';

/** A circle's links on a day, and what was worked out of them. */
interface Kept {
  readonly adjacency: Promise<Adjacency>;
  readonly rankings: Map<Centrality, Promise<Ranking>>;
  groups: Promise<Groups> | null;
}

/** Circles and days kept at a time; of a million actors and five million links each takes about 100 MB. */
const mostKept = 4;

/**
 * What is worked out over the whole link graph, once for a circle of viewers and a day until an actor or a link changes.
 *
 * One piece of work is under way at a time, in slices; who asks for the same meanwhile waits for it.
 */
export class Analytics {
  readonly #kept = new Map<string, Kept>();
  #version = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** Changes when an actor or a link does, or when who may see them does. */
  get version(): number {
    return this.#version;
  }

  /** Notes that an actor or a link has changed. */
  changed(): void {
    this.#version += 1;
    this.#kept.clear();
  }

  async ranking(view: GraphView, metric: Centrality): Promise<{ readonly adjacency: Adjacency; readonly ranking: Ranking }> {
    const kept = this.#of(view);
    const adjacency = await kept.adjacency;
    const known = kept.rankings.get(metric);
    const ranking = known ?? this.#inTurn(() => inSlices(() => rankingBy(metric, adjacency)));
    if (known === undefined) kept.rankings.set(metric, ranking);
    return { adjacency, ranking: await ranking };
  }

  async groups(view: GraphView): Promise<{ readonly adjacency: Adjacency; readonly groups: Groups }> {
    const kept = this.#of(view);
    const adjacency = await kept.adjacency;
    kept.groups ??= this.#inTurn(() => inSlices(() => groupsOf(adjacency)));
    return { adjacency, groups: await kept.groups };
  }

  /** Work that reads the graph itself, begun afresh where the graph changes under it. */
  reading<T>(start: () => Sliced<T>): Promise<T> {
    return inSlices(start, () => this.#version);
  }

  #of(view: GraphView): Kept {
    // A View may have come to see more since its circle was told; what is kept under the circle's name is of the circle alone.
    const circle = view.keptCircle(view.graph, view.asOf);
    const name = `${view.asOf} ${circle.circle}`;
    const known = this.#kept.get(name);
    const kept = known ?? {
      adjacency: this.#inTurn(() => this.reading(() => adjacencyOf(circle))),
      rankings: new Map<Centrality, Promise<Ranking>>(),
      groups: null,
    };
    this.#kept.delete(name);
    this.#kept.set(name, kept);
    for (const other of this.#kept.keys()) if (this.#kept.size > mostKept) this.#kept.delete(other);
    return kept;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
