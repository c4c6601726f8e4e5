import type { GraphView } from './view.ts';

/** Views whose degrees are remembered. */
const mostKept = 4;
export const unknown = -1;

/**
 * How many links actors have that a viewer sees, counted when first asked for: a network says it of everyone it shows, and among those are
 * the ones with the most. Kept for circles of viewers, four bytes an actor, until the next commit.
 */
export class Degrees {
  readonly #kept = new Map<string, Int32Array>();
  #byView = new WeakMap<GraphView, Int32Array>();
  #seq = -1;

  /** Degrees by slot as far as they were counted, `unknown` where they were not: whoever counts one writes it there. */
  for(view: GraphView): Int32Array {
    if (view.graph.seq !== this.#seq) this.forget();
    this.#seq = view.graph.seq;
    const known = this.#byView.get(view);
    if (known !== undefined) return known;
    const degrees = this.#named(`${view.asOf} ${view.circle}`, view.graph.actors.size);
    this.#byView.set(view, degrees);
    return degrees;
  }

  /** For changes that come with no commit. */
  forget(): void {
    this.#kept.clear();
    this.#byView = new WeakMap();
  }

  #named(name: string, size: number): Int32Array {
    const known = this.#kept.get(name);
    if (known !== undefined) return known;
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size >= mostKept) this.#kept.delete(oldest);
    const made = new Int32Array(size).fill(unknown);
    this.#kept.set(name, made);
    return made;
  }
}
