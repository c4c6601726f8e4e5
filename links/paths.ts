import type { Marks } from './marks.ts';
import { checkRange } from './page.ts';
import type { PathAnswer, WalkOptions } from './questions.ts';
import type { GraphView } from './view.ts';
import { Walk } from './walk.ts';

/** Steps taken at most in looking for paths longer than the shortest; what was found by then is the answer. */
const stepBudget = 500_000;

type Options = WalkOptions & { readonly maxLength: number; readonly limit: number };

/**
 * Simple paths between two actors, shortest first, then by the ids along them.
 *
 * For each length a depth-first walk that never takes a step from which the goal is too far. How far it is from those that matter is found
 * from both ends, each time from the one with fewer links to follow: two small circles instead of one that may hold everybody.
 */
export function paths(view: GraphView, from: string, to: string, options: Options): PathAnswer[] {
  checkRange('maxLength', options.maxLength, 1, 10);
  checkRange('limit', options.limit, 1, 100);
  const { graph } = view;
  const [start, goal] = [view.actorSlot(from), view.actorSlot(to)];
  if (start < 0 || goal < 0 || start === goal) return [];
  for (const marks of graph.marks) marks.begin(graph.actors.size);
  try {
    return new Search(view, { start, goal }, options).found();
  } finally {
    for (const marks of graph.marks) marks.end();
  }
}

const against = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

class Search {
  readonly #view: GraphView;
  readonly #start: number;
  readonly #goal: number;
  readonly #options: Options;
  readonly #walk: Walk;
  /** Steps from the start. */
  readonly #ahead: Circle;
  /** Steps to the goal. */
  readonly #back: Circle;
  /** Steps to the goal, of those around the start whom the other circle has not reached. */
  readonly #beyond: Marks;
  readonly #found: PathAnswer[] = [];
  readonly #actors: number[] = [];
  readonly #links: number[] = [];
  #steps = 0;

  constructor(view: GraphView, { start, goal }: { readonly start: number; readonly goal: number }, options: Options) {
    const [near, far, beyond] = view.graph.marks;
    this.#view = view;
    [this.#start, this.#goal] = [start, goal];
    this.#options = options;
    this.#walk = new Walk(view, options);
    const backwards = new Walk(view, { ...options, direction: against[options.direction ?? 'BOTH'] });
    this.#ahead = new Circle(this.#walk, near, start, goal);
    this.#back = new Circle(backwards, far, goal, start);
    this.#beyond = beyond;
  }

  found(): PathAnswer[] {
    const { maxLength, limit } = this.#options;
    for (let length = 1; length <= maxLength && this.#found.length < limit && this.#steps <= stepBudget; length += 1) {
      while (this.#ahead.radius + this.#back.radius < length) this.#cheaper().grow();
      if (this.#isApart()) break;
      this.#measure(length);
      if (this.#distance(this.#start) > length) continue;
      this.#actors.splice(0, this.#actors.length, this.#start);
      this.#extend(this.#start, length);
    }
    return this.#found;
  }

  #cheaper(): Circle {
    return this.#ahead.edge.length <= this.#back.edge.length ? this.#ahead : this.#back;
  }

  /** Whether all that one of them can reach was found, and the other is not among it. */
  #isApart(): boolean {
    const [ahead, back] = [this.#ahead, this.#back];
    return (ahead.edge.length === 0 && ahead.depth(this.#goal) < 0) || (back.edge.length === 0 && back.depth(this.#start) < 0);
  }

  /** Works out the distance of everyone who may be on a path of some length. */
  #measure(length: number): void {
    this.#beyond.end();
    this.#beyond.begin(this.#view.graph.actors.size);
    // Who is `distance` from the goal can be on the path only within the rest of it from the start.
    for (let distance = this.#back.radius + 1; distance <= length; distance += 1) {
      for (let depth = 0; depth <= length - distance; depth += 1) {
        for (const actor of this.#ahead.levels[depth] ?? []) {
          if (this.#distance(actor) > distance && this.#isBefore(actor, distance - 1)) this.#beyond.set(actor, distance);
        }
      }
    }
  }

  /** Whether a step leads from an actor to one at some distance from the goal, and on from there. */
  #isBefore(actor: number, distance: number): boolean {
    let isBefore = false;
    this.#walk.each(actor, (_link, other) => {
      isBefore ||= this.#distance(other) === distance && (other === this.#goal || this.#walk.goesThrough(other));
    });
    return isBefore;
  }

  /** Steps to the goal, where they were found. */
  #distance(actor: number): number {
    const known = this.#back.depth(actor);
    if (known >= 0) return known;
    const beyond = this.#beyond.depth(actor);
    return beyond >= 0 ? beyond : Number.POSITIVE_INFINITY;
  }

  /** Goes on from the last actor of the trail with so many steps left. */
  #extend(actor: number, left: number): void {
    const isWanted = (other: number): boolean => {
      this.#steps += 1;
      if (other === this.#goal) return left === 1;
      return this.#distance(other) <= left - 1 && !this.#actors.includes(other) && this.#walk.goesThrough(other);
    };
    for (const step of this.#walk.orderedSteps(actor, isWanted)) {
      if (this.#found.length >= this.#options.limit || this.#steps > stepBudget) return;
      this.#actors.push(step.actor);
      this.#links.push(step.link);
      if (step.actor === this.#goal) this.#note();
      else this.#extend(step.actor, left - 1);
      this.#actors.pop();
      this.#links.pop();
    }
  }

  #note(): void {
    const { actors, links } = this.#view.graph;
    this.#found.push({ actors: this.#actors.map((at) => actors.id(at)), links: this.#links.map((at) => links.id(at)) });
  }
}

/** Actors around one, level by level, with their distance from it; another is the end, and nothing goes on from there. */
class Circle {
  /** Actors by distance. */
  readonly levels: number[][];
  readonly #walk: Walk;
  readonly #marks: Marks;
  readonly #end: number;

  constructor(walk: Walk, marks: Marks, centre: number, end: number) {
    this.#walk = walk;
    this.#marks = marks;
    this.#end = end;
    this.levels = [[centre]];
    marks.set(centre, 0);
  }

  get radius(): number {
    return this.edge.length === 0 ? Number.POSITIVE_INFINITY : this.levels.length - 1;
  }

  /** The outermost; nobody once all were found. */
  get edge(): readonly number[] {
    return this.levels.at(-1) ?? [];
  }

  /** -1 for an actor that was not found yet. */
  depth(actor: number): number {
    return this.#marks.depth(actor);
  }

  grow(): void {
    const depth = this.levels.length;
    const next: number[] = [];
    const found = (_link: number, other: number): void => {
      if (this.#marks.depth(other) >= 0) return;
      this.#marks.set(other, depth);
      next.push(other);
    };
    for (const actor of this.edge) if (actor !== this.#end && (depth === 1 || this.#walk.goesThrough(actor))) this.#walk.each(actor, found);
    this.levels.push(next);
  }
}
