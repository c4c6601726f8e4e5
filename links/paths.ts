import type { Marks } from './marks.ts';
import { checkRange } from './page.ts';
import type { PathAnswer, WalkOptions } from './questions.ts';
import type { GraphView } from './view.ts';
import type { Step } from './walk.ts';
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
  readonly #backwards: Walk;
  /** Steps from the start. */
  readonly #ahead: Circle;
  /** Steps to the goal. */
  readonly #back: Circle;
  /** Steps to the goal, of those around the start whom the other circle has not reached. */
  readonly #beyond: Marks;
  readonly #found: PathAnswer[] = [];
  readonly #actors: number[] = [];
  readonly #links: number[] = [];
  /** Those whose distance from the goal is known, by it. */
  #layers: (readonly number[])[] = [];
  /** Steps looked at. */
  #taken = 0;

  constructor(view: GraphView, { start, goal }: { readonly start: number; readonly goal: number }, options: Options) {
    const [near, far, beyond] = view.graph.marks;
    this.#view = view;
    [this.#start, this.#goal] = [start, goal];
    this.#options = options;
    this.#walk = new Walk(view, options);
    this.#backwards = new Walk(view, { ...options, direction: against[options.direction ?? 'BOTH'] });
    this.#ahead = new Circle(this.#walk, near, start, goal);
    this.#back = new Circle(this.#backwards, far, goal, start);
    this.#beyond = beyond;
  }

  found(): PathAnswer[] {
    const { maxLength, limit } = this.#options;
    for (let length = 1; length <= maxLength && this.#found.length < limit && this.#taken <= stepBudget; length += 1) {
      while (this.#ahead.radius + this.#back.radius < length - 1) this.#cheaper().grow();
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

  /**
   * Works out the distance of everyone who may be on a path of some length, and is not in the goal's circle: the circles' edges are a step
   * apart then. First who is a step from that circle, then who is a step from them, each time from where fewer links are to be followed.
   */
  #measure(length: number): void {
    this.#beyond.end();
    this.#beyond.begin(this.#view.graph.actors.size);
    let met: readonly number[] = this.#back.edge;
    let marks = this.#back.marks;
    this.#layers = [...this.#back.levels];
    for (let distance = this.#back.radius + 1; distance <= length && met.length > 0; distance += 1) {
      met = this.#before(met, marks, distance, length - distance);
      this.#layers.push(met);
      marks = this.#beyond;
    }
  }

  /** Those at most so far from the start who are a step before some, marked with their distance. */
  #before(met: readonly number[], marks: Marks, distance: number, most: number): number[] {
    const found: number[] = [];
    const { levels } = this.#ahead;
    // While there is no path yet, who is nearer to the start cannot be on one: it would have been a shorter path.
    const least = this.#found.length === 0 ? most : 0;
    const looked = levels.slice(least, most + 1);
    if (
      this.#areFewer(
        [met],
        looked.reduce((sum, level) => sum + this.#walk.lengthOf(level), 0),
      )
    ) {
      const marked = { marks: this.#ahead.marks, least, most };
      const mark = (_link: number, other: number): void => {
        if (this.#distance(other) <= distance) return;
        this.#beyond.set(other, distance);
        found.push(other);
      };
      for (const actor of met) if (actor === this.#goal || this.#walk.goesThrough(actor)) this.#backwards.eachMarked(actor, marked, mark);
      return found;
    }
    for (const level of looked) {
      for (const actor of level) {
        if (this.#distance(actor) <= distance || !this.#walk.reaches(actor, marks, distance - 1, this.#goal)) continue;
        this.#beyond.set(actor, distance);
        found.push(actor);
      }
    }
    return found;
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
    for (const step of this.#steps(actor, left)) {
      if (this.#found.length >= this.#options.limit || this.#taken > stepBudget) return;
      this.#actors.push(step.actor);
      this.#links.push(step.link);
      if (step.actor === this.#goal) this.#note();
      else this.#extend(step.actor, left - 1);
      this.#actors.pop();
      this.#links.pop();
    }
  }

  /** The steps to those near enough to the goal, in order: looked for among an actor's links, or among theirs where those are fewer. */
  #steps(actor: number, left: number): Step[] {
    const nearer = this.#nearer(left);
    if (!this.#areFewer(nearer, this.#walk.length(actor))) {
      return this.#walk.orderedSteps(actor, (other) => {
        this.#taken += 1;
        return this.#distance(other) <= left - 1 && this.#isWanted(other, left);
      });
    }
    const steps: Step[] = [];
    for (const layer of nearer) {
      for (const other of layer) {
        if (!this.#isWanted(other, left)) continue;
        this.#backwards.each(other, (link, before) => {
          this.#taken += 1;
          if (before === actor) steps.push({ link, actor: other });
        });
      }
    }
    return this.#walk.inOrder(steps);
  }

  #isWanted(other: number, left: number): boolean {
    if (left === 1 || other === this.#goal) return left === 1 && other === this.#goal;
    return !this.#actors.includes(other) && this.#walk.goesThrough(other);
  }

  /** Those near enough to the goal to be gone to with so many steps left, by distance. While there is no path, only the farthest are. */
  #nearer(left: number): readonly (readonly number[])[] {
    return this.#layers.slice(left === 1 ? 0 : this.#found.length === 0 ? left - 1 : 1, left);
  }

  /** Whether some have fewer links in all than a number. */
  #areFewer(layers: readonly (readonly number[])[], count: number): boolean {
    let left = count;
    for (const layer of layers) {
      for (const actor of layer) {
        left -= this.#backwards.length(actor);
        if (left <= 0) return false;
      }
    }
    return true;
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
  readonly marks: Marks;
  readonly #end: number;

  constructor(walk: Walk, marks: Marks, centre: number, end: number) {
    this.#walk = walk;
    this.marks = marks;
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
    return this.marks.depth(actor);
  }

  grow(): void {
    const depth = this.levels.length;
    const next: number[] = [];
    for (const actor of this.edge)
      if (actor !== this.#end && (depth === 1 || this.#walk.goesThrough(actor))) this.#walk.spread(actor, this.marks, depth, next);
    this.levels.push(next);
  }
}
