import { dayNumber } from '../domain/day.ts';
import { confidences, linkTypes } from '../domain/model.ts';

import type { Adjacency } from '../domain/ownership/stakes/adjacency.ts';

import type { ActorTable } from './actorTable.ts';
import type { Direction, WalkOptions } from './questions.ts';
import { always, settledBy } from './linkTable.ts';
import type { Marks } from './marks.ts';
import type { GraphView } from './view.ts';

/** One step from an actor: along which link, to whom. */
export interface Step {
  readonly link: number;
  readonly actor: number;
}

interface Marked {
  readonly marks: Marks;
  /** Not below 0. */
  readonly least: number;
  readonly most: number;
}

/**
 * The steps that a viewer may take from an actor under some options.
 *
 * Only links in force on the View's day count; where the filter names a period, those in force at some time of it count instead. A link
 * and its other end must both be visible.
 */
export class Walk {
  readonly #view: GraphView;
  readonly #isPlain: ActorTable['isPlain'];
  readonly #types: ReadonlySet<number> | null;
  readonly #out: boolean;
  readonly #in: boolean;
  readonly #from: number;
  readonly #to: number;
  readonly #minConfidence: number;
  readonly #datasets: ReadonlySet<string> | null;
  readonly #maxDegree: number;
  /** Whether a settled link passes without a look at it. */
  readonly #takesSettled: boolean;

  constructor(view: GraphView, options: WalkOptions) {
    const filter = options.filter ?? {};
    const direction: Direction = options.direction ?? 'BOTH';
    const day = dayNumber(view.asOf);
    const hasPeriod = (filter.since ?? filter.until ?? null) !== null;
    this.#view = view;
    this.#isPlain = view.graph.actors.isPlain;
    this.#types =
      options.types === undefined || options.types === null ? null : new Set(options.types.map((type) => linkTypes.indexOf(type)));
    this.#out = direction !== 'IN';
    this.#in = direction !== 'OUT';
    this.#from = hasPeriod ? (filter.since ? dayNumber(filter.since) : always.from) : day;
    this.#to = hasPeriod ? (filter.until ? dayNumber(filter.until) : always.to) : day;
    this.#minConfidence = filter.minConfidence ? 1 + confidences.indexOf(filter.minConfidence) : 0;
    this.#datasets = filter.sources ? new Set(filter.sources) : null;
    this.#maxDegree = filter.maxDegree ?? Number.POSITIVE_INFINITY;
    this.#takesSettled = this.#to >= settledBy && this.#types === null && this.#minConfidence === 0 && this.#datasets === null;
  }

  /** Tells every step out of an actor, unordered; a link from an actor to itself once. */
  each(actor: number, told: (link: number, other: number) => void): void {
    const { links } = this.#view.graph;
    if (this.#out) this.#eachIn(links.out, actor, -1, told);
    if (this.#in) this.#eachIn(links.in, actor, this.#out ? actor : -1, told);
  }

  /** Tells what may be taken of one of an actor's lists, but for what leads to one other. */
  #eachIn({ pool, slots }: Adjacency, actor: number, notTo: number, told: (link: number, other: number) => void): void {
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const entry = pool[at] ?? 0;
      const other = pool[at + 1] ?? 0;
      if (other !== notTo && this.#takes(entry, other)) told(entry >> 1, other);
    }
  }

  /** Marks everyone whom a step from an actor leads to and who has no mark yet with a depth, and adds them to others. */
  spread(actor: number, marks: Marks, depth: number, into: number[]): void {
    const { links } = this.#view.graph;
    if (this.#out) this.#spreadIn(links.out, actor, marks, depth, into);
    if (this.#in) this.#spreadIn(links.in, actor, marks, depth, into);
  }

  #spreadIn({ pool, slots }: Adjacency, actor: number, { values, base }: Marks, depth: number, into: number[]): void {
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const other = pool[at + 1] ?? 0;
      if ((values[other] ?? 0) >= base || !this.#takes(pool[at] ?? 0, other)) continue;
      values[other] = base + depth;
      into.push(other);
    }
  }

  /** Whether a step from an actor leads to one marked with a depth, from whom it goes on or who is the goal. */
  reaches(actor: number, marks: Marks, depth: number, goal: number): boolean {
    const { links } = this.#view.graph;
    return (
      (this.#out && this.#reachesIn(links.out, actor, marks, depth, goal)) ||
      (this.#in && this.#reachesIn(links.in, actor, marks, depth, goal))
    );
  }

  #reachesIn({ pool, slots }: Adjacency, actor: number, { values, base }: Marks, depth: number, goal: number): boolean {
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    const wanted = base + depth;
    for (let at = start; at < end; at += 2) {
      const other = pool[at + 1] ?? 0;
      if (values[other] === wanted && this.#takes(pool[at] ?? 0, other) && (other === goal || this.goesThrough(other))) return true;
    }
    return false;
  }

  /** How many links an actor has in the walk's direction, whether or not they may be taken: what looking at its steps costs. */
  length(actor: number): number {
    const { links } = this.#view.graph;
    return (this.#out ? links.out.length(actor) : 0) + (this.#in ? links.in.length(actor) : 0);
  }

  lengthOf(actors: readonly number[]): number {
    let length = 0;
    for (const actor of actors) length += this.length(actor);
    return length;
  }

  /** As `each`, only the steps to those marked with one of some depths; a link from an actor to itself perhaps twice. */
  eachMarked(actor: number, marked: Marked, told: (link: number, other: number) => void): void {
    const { links } = this.#view.graph;
    if (this.#out) this.#eachMarkedIn(links.out, actor, marked, told);
    if (this.#in) this.#eachMarkedIn(links.in, actor, marked, told);
  }

  #eachMarkedIn(
    { pool, slots }: Adjacency,
    actor: number,
    { marks, least, most }: Marked,
    told: (link: number, other: number) => void,
  ): void {
    const { values, base } = marks;
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const other = pool[at + 1] ?? 0;
      const depth = (values[other] ?? 0) - base;
      if (depth < least || depth > most) continue;
      const entry = pool[at] ?? 0;
      if (this.#takes(entry, other)) told(entry >> 1, other);
    }
  }

  /** Whether an entry of a list may be taken to the other end. */
  #takes(entry: number, other: number): boolean {
    const isTaken = (this.#takesSettled && (entry & 1) === 1) || this.#passes(entry >> 1);
    return isTaken && (this.#isPlain.get(other) === 1 || this.#view.seesActor(other));
  }

  /** Steps out of an actor, unordered. */
  steps(actor: number): Step[] {
    const found: Step[] = [];
    this.each(actor, (link, other) => found.push({ link, actor: other }));
    return found;
  }

  /** How many steps there are out of an actor. */
  count(actor: number): number {
    const { links } = this.#view.graph;
    return (this.#out ? this.#countIn(links.out, actor, -1) : 0) + (this.#in ? this.#countIn(links.in, actor, this.#out ? actor : -1) : 0);
  }

  #countIn({ pool, slots }: Adjacency, actor: number, notTo: number): number {
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    let count = 0;
    for (let at = start; at < end; at += 2) {
      const other = pool[at + 1] ?? 0;
      if (other !== notTo && this.#takes(pool[at] ?? 0, other)) count += 1;
    }
    return count;
  }

  /** As `steps`, those that are wanted, in order. */
  orderedSteps(actor: number, isWanted: (other: number) => boolean = () => true): Step[] {
    const found: Step[] = [];
    this.each(actor, (link, other) => {
      if (isWanted(other)) found.push({ link, actor: other });
    });
    return this.inOrder(found);
  }

  /** Puts steps in order: by the other actor's id, then the link's. */
  inOrder(steps: Step[]): Step[] {
    const { actors, links } = this.#view.graph;
    return steps.sort((a, b) => actors.compareIds(a.actor, b.actor) || links.compareIds(a.link, b.link));
  }

  /** Whether to go on from an actor: not where it has more links than the filter's `maxDegree`. */
  goesThrough(actor: number): boolean {
    return this.#maxDegree === Number.POSITIVE_INFINITY || this.#view.degreeAt(actor) <= this.#maxDegree;
  }

  #passes(link: number): boolean {
    const { links } = this.#view.graph;
    return (
      links.since.get(link) <= this.#to &&
      links.until.get(link) >= this.#from &&
      (this.#types === null || this.#types.has(links.type.get(link))) &&
      links.confidence.get(link) >= this.#minConfidence &&
      this.#view.allows(links.audience.get(link)) &&
      (this.#datasets === null || links.datasets(link).some((dataset) => this.#datasets?.has(dataset) === true))
    );
  }
}
