import type { GraphView } from './view.ts';
import { Walk } from './walk.ts';

/** Circles and days whose degrees are remembered. */
const mostKept = 4;
const unknown = -1;

interface Kept {
  readonly walk: Walk;
  readonly degrees: Int32Array;
}

/**
 * How many links actors have that a viewer sees, counted when first asked for: a network says it of everyone it shows, and among those are
 * the ones with the most. Kept for circles of viewers, four bytes an actor, until the next commit.
 */
export class Degrees {
  readonly #kept = new Map<string, Kept>();
  #byView = new WeakMap<GraphView, Kept>();
  #seq = -1;

  of(view: GraphView, slot: number): number {
    const { walk, degrees } = this.#for(view);
    const known = degrees[slot] ?? unknown;
    if (known !== unknown) return known;
    const degree = walk.count(slot);
    degrees[slot] = degree;
    return degree;
  }

  /** For changes that come with no commit. */
  forget(): void {
    this.#kept.clear();
    this.#byView = new WeakMap();
  }

  #for(view: GraphView): Kept {
    const { graph } = view;
    if (graph.seq !== this.#seq) this.forget();
    this.#seq = graph.seq;
    const known = this.#byView.get(view);
    if (known !== undefined) return known;
    const kept = this.#ofCircle(view);
    this.#byView.set(view, kept);
    return kept;
  }

  #ofCircle(view: GraphView): Kept {
    // A View may have come to see more since its circle was told; what is kept under the circle's name is of the circle alone.
    const circle = view.keptCircle(view.graph, view.asOf);
    const name = `${view.asOf} ${circle.circle}`;
    const known = this.#kept.get(name);
    if (known !== undefined) return known;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= mostKept) this.#kept.delete(oldest);
    const made = { walk: new Walk(circle, {}), degrees: new Int32Array(view.graph.actors.size).fill(unknown) };
    this.#kept.set(name, made);
    return made;
  }
}
