import type { FoundStep, LinkBounds, Look } from '../../domain/linkSource.ts';
import type { Marking } from '../../domain/tlp.ts';

import { checkRange } from '../page.ts';
import type { PathAnswer, WalkOptions } from '../questions.ts';
import { goesThrough } from './network.ts';
import { PartGraph } from './partGraph.ts';

export type PathOptions = WalkOptions & { readonly maxLength: number; readonly limit: number };

/**
 * As `paths` in memory answers. For each length the links are fetched that may be on a path so long, from both ends, each time from the end
 * with fewer actors to go on from; the search itself is the one in memory, over those links alone.
 */
export async function pathsOf(
  { look, markings }: { readonly look: Look; readonly markings: readonly Marking[] },
  asked: { readonly from: string; readonly to: string },
  options: PathOptions,
  bounds: LinkBounds,
  everyLink: LinkBounds,
): Promise<PathAnswer[]> {
  const resolved = await look.actors([asked.from, asked.to], markings);
  const [start, goal] = [resolved.get(asked.from), resolved.get(asked.to)];
  if (start === undefined || goal === undefined || start === goal) return [];
  const direction = options.direction ?? 'BOTH';
  const ends = new Set([start, goal]);
  const around = (centre: string, way: keyof typeof against): Circle =>
    new Circle(centre, ends, {
      steps: (actors) => look.steps(actors, way, bounds),
      open: (actors) => goesThrough(look, actors, options, everyLink),
    });
  const [ahead, back] = [around(start, direction), around(goal, against[direction])];
  const part = new PartGraph();
  part.add(ends, []);
  let found: PathAnswer[] = [];
  for (let length = 1; length <= options.maxLength && found.length < options.limit; length += 1) {
    while (ahead.radius + back.radius < length) {
      const isAhead = ahead.edge.length <= back.edge.length;
      const steps = await (isAhead ? ahead : back).grow();
      // What was found must be walked from the start to the goal, whichever end it was found from.
      const links = steps.map(({ at, link, other }) => (isAhead ? { id: link, from: at, to: other } : { id: link, from: other, to: at }));
      part.add(steps.map(({ other }) => other), links); // prettier-ignore
    }
    if (ahead.isAllWithout(goal) || back.isAllWithout(start)) break;
    const walked = direction === 'BOTH' ? 'BOTH' : 'OUT';
    found = part.view().paths(start, goal, { direction: walked, maxLength: length, limit: options.limit });
  }
  return found;
}

/** @throws {OstrakonError} BAD_INPUT */
export function checkPaths({ maxLength, limit }: PathOptions): void {
  checkRange('maxLength', maxLength, 1, 10);
  checkRange('limit', limit, 1, 100);
}

const against = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

interface Ways {
  steps(actors: readonly string[]): Promise<readonly FoundStep[]>;
  /** Those that a path may go through. */
  open(actors: readonly string[]): Promise<readonly string[]>;
}

/** Actors around one end of the paths, level by level, fetched a level at a time; no path goes on from the other end. */
class Circle {
  /** The outermost that a path may go on from; nobody once all were found. */
  edge: readonly string[];
  readonly #ends: ReadonlySet<string>;
  readonly #ways: Ways;
  readonly #reached: Set<string>;
  /** Reached, and no path may go through them. */
  readonly #closed = new Set<string>();
  #depth = 0;

  constructor(centre: string, ends: ReadonlySet<string>, ways: Ways) {
    this.edge = [centre];
    this.#ends = ends;
    this.#ways = ways;
    this.#reached = new Set(this.edge);
  }

  get radius(): number {
    return this.edge.length === 0 ? Number.POSITIVE_INFINITY : this.#depth;
  }

  /** Whether everyone that can be reached was found, and an actor is not among them. */
  isAllWithout(actor: string): boolean {
    return this.edge.length === 0 && !this.#reached.has(actor);
  }

  /** Goes one level further. The steps that may be on a path. */
  async grow(): Promise<FoundStep[]> {
    const steps = await this.#ways.steps(this.edge);
    const fresh = [...new Set(steps.map(({ other }) => other))].filter((other) => !this.#reached.has(other));
    const inner = fresh.filter((actor) => !this.#ends.has(actor));
    const open = await this.#ways.open(inner);
    const isOpen = new Set(open);
    for (const actor of fresh) this.#reached.add(actor);
    for (const actor of inner) if (!isOpen.has(actor)) this.#closed.add(actor);
    this.edge = open;
    this.#depth += 1;
    return steps.filter(({ other }) => !this.#closed.has(other));
  }
}
