import { dayNumber, dayOf } from '../../domain/day.ts';
import type { AppliedChange, CommitHeader } from '../../domain/ledger.ts';
import type { Day, Regime } from '../../domain/model.ts';
import { ownershipRules, ruleOf } from '../../domain/ownership/rule.ts';
import type { OwnershipState, ReachedChange } from '../../domain/ownership/solver.ts';
import { always } from '../linkTable.ts';
import type { GraphView } from '../view.ts';

import { anyOwners, Touched, verdictOf } from './feed.ts';
import type { Cause, VerdictChange } from './feed.ts';
import { turningDays } from './listings.ts';
import { solvedFor } from './solving.ts';

/** The verdicts of one circle of viewers under one regime, kept current commit by commit and day by day. */
export class LiveVerdicts {
  /** What everybody of the circle sees. */
  readonly view: GraphView;
  readonly regime: Regime;
  /** The day the state stands at; its listings are asked for on this day. */
  readonly #at: { day: Day };
  #state: OwnershipState;
  #stakes: number;
  #version = 0;
  #feed: VerdictChange[] | null = null;
  #touched: Touched | null = null;

  constructor(view: GraphView, regime: Regime) {
    this.view = view.keptCircle();
    this.regime = regime;
    this.#at = { day: view.today };
    this.#state = solvedFor(this.view, regime, 'IGNORE', this.#at);
    this.#stakes = view.graph.ownership.stakes.version;
  }

  get state(): OwnershipState {
    return this.#state;
  }

  /** Grows whenever the state may have changed. */
  get version(): number {
    return this.#version;
  }

  /** Verdicts that changed, oldest first; null where nobody follows. */
  get feed(): readonly VerdictChange[] | null {
    return this.#feed;
  }

  /** Starts the feed with what changed before. */
  follow(earlier: readonly VerdictChange[]): void {
    this.#feed ??= [...earlier];
  }

  /** Whether the state stands at a day, or could be moved on to it; it never goes back. */
  reaches(day: Day): boolean {
    this.advance(day);
    return this.#at.day === day;
  }

  beforeCommit(commit: CommitHeader): void {
    this.advance(commit.at.slice(0, 10));
    this.#touched = this.#feed === null ? null : new Touched();
  }

  /** Notes what changes of the commit are about, before they are applied and after. */
  note(changes: readonly AppliedChange[]): void {
    this.#touched?.note(this.view, changes);
  }

  /** Brings the state up to date after a commit's changes; `change` is what they come to beside the stakes. */
  applied(commit: CommitHeader, change: { readonly stakesIn: readonly number[]; readonly listings: readonly number[] }): void {
    const { graph } = this.view;
    if (change.stakesIn.length + change.listings.length === 0 && this.#stakes === graph.ownership.stakes.version) return;
    this.#stakes = graph.ownership.stakes.version;
    const turned = this.#state.update({ ...change, size: graph.actors.size });
    this.#version += 1;
    const changed = new Set(turned.map(({ actor }) => actor));
    const ownersOf = (actor: number) => anyOwners(graph, actor);
    this.#append(turned, commit.seq, (actor) => this.#touched?.causeOf(actor, changed, ownersOf) ?? { kind: 'OTHER', record: null });
    this.#touched = null;
  }

  /** Moves on to a later day, stopping at every day on which a statement, a listing or the rule begins or ends. */
  advance(to: Day): void {
    if (to <= this.#at.day) return;
    for (const [day, listings] of this.#turning(dayNumber(this.#at.day), dayNumber(to))) {
      this.#at.day = dayOf(day);
      const rule = ruleOf(this.regime, this.#at.day);
      const turned = rule === this.#state.rule ? this.#state.update({ stakesIn: [], listings, day }) : this.#solvedAnew();
      this.#append(turned, this.view.version(), () => ({ kind: 'DATE', record: null }));
    }
    this.#at.day = to;
    this.#state.update({ stakesIn: [], listings: [], day: dayNumber(to) });
    this.#version += 1;
  }

  #solvedAnew(): ReachedChange[] {
    const before = this.#state;
    this.#state = solvedFor(this.view, this.regime, 'IGNORE', this.#at);
    const found: ReachedChange[] = [];
    for (let actor = 0; actor < this.view.graph.actors.size; actor += 1) {
      const [was, is] = [before.reached(actor), this.#state.reached(actor)];
      if (was !== is) found.push({ actor, before: was, after: is });
    }
    return found;
  }

  /** Days after one and up to another on which something begins or ends, in order, with the actors whose listing does. */
  #turning(from: number, to: number): [day: number, listings: ReadonlySet<number>][] {
    const { graph } = this.view;
    const { links, actors } = graph;
    const found = new Map<number, Set<number>>();
    const turn = (day: number, listed: number | null) => {
      if (day <= from || day > to) return;
      const listings = found.get(day) ?? new Set<number>();
      found.set(day, listings);
      if (listed !== null) listings.add(listed);
    };
    for (let link = 0; link < links.size; link += 1) {
      if (!graph.ownership.isStatement(link)) continue;
      turn(links.since.get(link), null);
      if (links.until.get(link) !== always.to) turn(links.until.get(link) + 1, null);
    }
    for (const designation of graph.all('designation')) {
      for (const day of turningDays(designation)) turn(dayNumber(day), actors.slotFor(designation.actor));
    }
    for (const rule of ownershipRules) if (rule.regime === this.regime && rule.from !== null) turn(dayNumber(rule.from), null);
    return [...found].sort(([a], [b]) => a - b);
  }

  #append(turned: readonly ReachedChange[], seq: number, causeOf: (actor: number) => Cause): void {
    if (this.#feed === null) return;
    const { actors } = this.view.graph;
    for (const { actor, before, after } of [...turned].sort((a, b) => (actors.id(a.actor) < actors.id(b.actor) ? -1 : 1))) {
      const change = { before: verdictOf(before), after: verdictOf(after) };
      if (change.before === change.after) continue;
      this.#feed.push({ ...change, actor: actors.id(actor), regime: this.regime, on: this.#at.day, seq, cause: causeOf(actor) });
    }
  }
}
