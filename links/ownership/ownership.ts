import { dayNumber, dayOf } from '../../domain/day.ts';
import type { Commit } from '../../domain/ledger.ts';
import type { Day, DesignationRecord, LedgerRecord, LinkRecord, Regime } from '../../domain/model.ts';
import { ownershipRules, ruleOf } from '../../domain/ownership/rule.ts';
import { OwnershipOverlay, OwnershipState } from '../../domain/ownership/solver.ts';
import { StakeTable } from '../../domain/ownership/stakeTable.ts';
import type { Listed, OwnershipWorld, Reached } from '../../domain/ownership/world.ts';
import { publicViewer } from '../../domain/tlp.ts';
import type { Graph } from '../graph.ts';
import { always } from '../linkTable.ts';
import { GraphView } from '../view.ts';

import { anyOwners, Touched, verdictOf } from './feed.ts';
import type { Cause, VerdictChange } from './feed.ts';
import { isRegimeLoaded, listedOn, turningDays } from './listings.ts';

type Unattributed = 'IGNORE' | 'POSSIBLE';

interface Turned {
  readonly actor: number;
  readonly before: Reached;
  readonly after: Reached;
}

/** What an answer needs of ownership; `reached` of a solved world, or of one that differs in little from another. */
export type Solved = OwnershipWorld & { isOverfull(actor: number): boolean };

/** The verdicts of one circle of viewers under one regime, kept current commit by commit and day by day. */
interface Live {
  readonly key: string;
  readonly regime: Regime;
  readonly view: GraphView;
  state: OwnershipState;
  /** The day the state stands at; its listings are asked for on this day. */
  readonly at: { day: Day };
  /** Of the stakes that the state knows of. */
  tableVersion: number;
  /** Counts updates, for what is derived from the state. */
  version: number;
  /** Verdicts that changed since the feed was started; null where nobody follows. */
  feed: VerdictChange[] | null;
  touched: Touched | null;
}

/** The circle that sees what is public and nothing else. */
const publicCircle = '';
const mostDerived = 32;
const mostLive = 12;
const mostOwners = 2_000;

/**
 * Who is blocked because of who owns them, for every circle of viewers.
 *
 * What the public sees is solved once for each regime and then kept current. Others see that and a little more: for them only what lies
 * downstream of the difference is solved again, once a circle. Circles are told apart by the markings they may see, so viewers with equal
 * rights share an answer.
 */
export class Ownership {
  readonly stakes = new StakeTable();
  readonly #graph: Graph;
  readonly #arrangements = new Map<string, number>();
  readonly #live = new Map<string, Live>();
  readonly #derived = new Map<string, { readonly version: number; readonly world: Solved }>();
  /** Statements and actors whose stakes or listing the public may not see in full; may hold too many, never too few. */
  readonly #guardedStatements = new Set<number>();
  readonly #guardedActors = new Set<number>();
  readonly #loaded = new Map<string, boolean>();
  #loadedAt = -1;
  /** Owned actors whose statements came into sight or went out of it; what the table itself went through it knows. */
  readonly #seenAnew = new Set<number>();
  readonly #dirtyListings = new Set<number>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** Whether a link says something of ownership or control that has a bearing on verdicts. */
  isStatement(link: number): boolean {
    return this.stakes.has(link);
  }

  linkPut(link: number, record: LinkRecord): void {
    const { links, actors } = this.#graph;
    if (this.stakes.has(link)) this.linkRemoved(link);
    const interest = record.linkType === 'OWNS' ? 'EQUITY' : record.linkType === 'CONTROLS' ? (record.interest ?? null) : null;
    if (interest === null || (record.linkType === 'CONTROLS' && interest === 'EQUITY')) return;
    const owner = links.from.get(link);
    const owned = links.to.get(link);
    if (owner === owned) return;
    const arrangement = record.arrangement ?? null;
    this.stakes.put(link, {
      owner,
      owned,
      interest,
      share: record.share,
      since: links.since.get(link),
      until: links.until.get(link),
      arrangement: arrangement === null ? 0 : this.#arrangement(arrangement),
    });
    if (this.#isGuarded(links.audience.get(link)) || this.#isGuarded(actors.audience(owner)) || this.#isGuarded(actors.audience(owned))) {
      this.#guardedStatements.add(link);
    }
  }

  linkRemoved(link: number): void {
    if (!this.stakes.has(link)) return;
    this.stakes.remove(link);
    this.#guardedStatements.delete(link);
  }

  /** Called when an actor was put or removed: everything at it may have come into sight or gone out of it. */
  actorChanged(actor: number): void {
    const { actors, links } = this.#graph;
    const isGuarded = this.#isGuarded(actors.audience(actor));
    const visit = (link: number) => {
      if (!this.stakes.has(link)) return;
      if (isGuarded) this.#guardedStatements.add(link);
      this.#seenAnew.add(links.to.get(link));
    };
    for (let link = actors.firstIn.get(actor); link >= 0; link = links.nextIn.get(link)) visit(link);
    for (let link = actors.firstOut.get(actor); link >= 0; link = links.nextOut.get(link)) visit(link);
    this.#dirtyListings.add(actor);
    if (isGuarded) this.#guardedActors.add(actor);
  }

  recordChanged(record: LedgerRecord): void {
    switch (record.type) {
      case 'designation':
        this.#listingChanged(record);
        break;
      case 'program': {
        const isGuarded = record.marking.tlp !== 'CLEAR';
        for (const designation of this.#graph.referring('designation', record.id)) this.#listingChanged(designation, isGuarded);
        break;
      }
      default:
    }
  }

  /** Called before the changes of a commit: days up to it are reached first, and what it changes is noted as it was. */
  beforeCommit(commit: Commit): void {
    this.#forgetLoading();
    for (const live of this.#live.values()) {
      this.#advance(live, commit.at.slice(0, 10));
      if (live.feed === null) continue;
      live.touched = new Touched();
      live.touched.note(live.view, commit);
    }
  }

  /** Called after the changes of a commit: every live state is brought up to date. */
  applied(commit: Commit): void {
    const change = { stakesIn: [...this.#seenAnew], listings: [...this.#dirtyListings], size: this.#graph.actors.ids.length };
    this.#seenAnew.clear();
    this.#dirtyListings.clear();
    for (const live of this.#live.values()) {
      if (change.stakesIn.length + change.listings.length === 0 && live.tableVersion === this.stakes.version) continue;
      live.tableVersion = this.stakes.version;
      const turned = live.state.update(change);
      live.version += 1;
      if (live.feed === null) continue;
      live.touched?.note(live.view, commit);
      const changed = new Set(turned.map(({ actor }) => actor));
      this.#append(live, turned, commit.seq, (actor) => {
        const owners = (at: number) => anyOwners(this.#graph, at);
        return live.touched?.causeOf(actor, changed, owners) ?? { kind: 'OTHER', record: null };
      });
    }
  }

  /** Whether the viewer sees any list of a regime; looked up once for a circle while nothing is committed. */
  isLoaded(view: GraphView, regime: Regime): boolean {
    if (this.#loadedAt !== this.#graph.seq) this.#loaded.clear();
    this.#loadedAt = this.#graph.seq;
    const name = nameOf(regime, view.circle);
    const known = this.#loaded.get(name) ?? isRegimeLoaded(view, regime);
    this.#loaded.set(name, known);
    return known;
  }

  /** Ownership as a viewer sees it on the View's day. */
  of(view: GraphView, regime: Regime, unattributed: Unattributed): Solved {
    this.#forgetLoading();
    const key = view.circle;
    if (unattributed === 'IGNORE' && view.asOf === view.today) {
      const own = this.#live.get(nameOf(regime, key));
      if (own !== undefined && this.#reaches(own, view.asOf)) return own.state;
      const base = this.#publicState(regime, view.asOf);
      if (base !== null) return key === publicCircle ? base.state : this.#derivedFrom(base, view, key);
    }
    const seq = this.#graph.seq;
    return this.#remembered(`${regime} ${view.asOf} ${unattributed} ${key}`, seq, () =>
      this.#solve(view, regime, unattributed, { day: view.asOf }),
    );
  }

  /**
   * What an actor was on another day. Solved from the listed among its owners alone, which decide it; from all where there are very many.
   */
  reachedOn(view: GraphView, regime: Regime, day: Day, actor: number): Reached {
    const then = view.at(day);
    const upstream = new Set([actor]);
    for (const at of upstream) {
      if (upstream.size > mostOwners) return this.of(then, regime, 'IGNORE').reached(actor);
      for (const owner of anyOwners(this.#graph, at)) upstream.add(owner);
    }
    return this.#solve(then, regime, 'IGNORE', { day }, upstream).reached(actor);
  }

  /** The same if some actors were listed and others were not; `changed` are those whose reach differs from what the viewer sees now. */
  supposing(
    view: GraphView,
    regime: Regime,
    suppose: { readonly designate: ReadonlySet<number>; readonly delist: ReadonlySet<number> },
  ): { readonly world: Solved; readonly changed: readonly number[] } {
    const before = this.of(view, regime, 'IGNORE');
    const listed = (actor: number): Listed => {
      if (suppose.designate.has(actor)) return 'YES';
      return suppose.delist.has(actor) ? 'NO' : listedOn(view, actor, regime, view.asOf);
    };
    const listings = [...suppose.designate, ...suppose.delist];
    if (before instanceof OwnershipState) {
      const world = before.overlay({ listed, stakesIn: [], listings });
      return { world, changed: [...world.changed] };
    }
    const base = this.#publicState(regime, view.asOf);
    if (base === null || !(before instanceof OwnershipOverlay)) throw new TypeError('A derived world has a base.');
    const world = base.state.overlay({ ...this.#beyondPublic(view), listed, listings: [...this.#guardedActors, ...listings] });
    const differing = new Set([...world.changed, ...before.changed]);
    return { world, changed: [...differing].filter((actor) => world.reached(actor) !== before.reached(actor)) };
  }

  /** Starts following a circle's verdicts from now on; what changed before is handed in. */
  follow(view: GraphView, regime: Regime, earlier: readonly VerdictChange[]): void {
    const live = this.#liveFor(view, regime);
    live.feed ??= [...earlier];
  }

  /** What is known of a circle's changed verdicts, up to the View's day; null where nobody follows it. */
  feedOf(view: GraphView, regime: Regime): readonly VerdictChange[] | null {
    this.#forgetLoading();
    const live = this.#live.get(nameOf(regime, view.circle));
    if (live?.feed == null) return null;
    this.#advance(live, view.today);
    return live.feed;
  }

  #liveFor(view: GraphView, regime: Regime): Live {
    this.#forgetLoading();
    const key = view.circle;
    const name = nameOf(regime, key);
    const known = this.#live.get(name);
    if (known !== undefined) return known;
    for (const [other, live] of this.#live) {
      if (this.#live.size < mostLive) break;
      if (live.key !== publicCircle) this.#live.delete(other);
    }
    const kept = view.keptCircle();
    const at = { day: view.today };
    const state = this.#solve(kept, regime, 'IGNORE', at);
    const live: Live = { key, regime, view: kept, state, at, tableVersion: this.stakes.version, version: 0, feed: null, touched: null };
    this.#live.set(name, live);
    return live;
  }

  #publicState(regime: Regime, day: Day): Live | null {
    const name = nameOf(regime, publicCircle);
    const live =
      this.#live.get(name) ??
      this.#liveFor(new GraphView(this.#graph, publicViewer, (marking) => marking.tlp === 'CLEAR', { asOf: day }), regime);
    return this.#reaches(live, day) ? live : null;
  }

  /** Whether a live state stands at a day, or can be moved on to it. */
  #reaches(live: Live, day: Day): boolean {
    this.#advance(live, day);
    return live.at.day === day;
  }

  #derivedFrom(base: Live, view: GraphView, key: string): Solved {
    return this.#remembered(`${base.regime} ${key}`, base.version, () =>
      base.state.overlay({
        ...this.#beyondPublic(view),
        listed: (actor) => listedOn(view, actor, base.regime, view.asOf),
        listings: this.#guardedActors,
      }),
    );
  }

  /** The statements that a viewer sees and the public does not. */
  #beyondPublic(view: GraphView): { readonly passes: (statement: number) => boolean; readonly stakesIn: number[] } {
    const passes = passesFor(view);
    const stakesIn = new Set<number>();
    for (const statement of this.#guardedStatements) if (passes(statement)) stakesIn.add(this.#graph.links.to.get(statement));
    return { passes, stakesIn: [...stakesIn] };
  }

  #remembered(key: string, version: number, make: () => Solved): Solved {
    const known = this.#derived.get(key);
    if (known?.version === version) return known.world;
    const world = make();
    this.#derived.delete(key);
    this.#derived.set(key, { version, world });
    const oldest = this.#derived.keys().next();
    if (this.#derived.size > mostDerived && oldest.done !== true) this.#derived.delete(oldest.value);
    return world;
  }

  #solve(
    view: GraphView,
    regime: Regime,
    unattributed: Unattributed,
    at: { readonly day: Day },
    seeds: ReadonlySet<number> = this.#everListed(),
  ): OwnershipState {
    const { actors } = this.#graph;
    return new OwnershipState(this.stakes, {
      rule: ruleOf(regime, at.day),
      day: dayNumber(at.day),
      unattributed,
      size: actors.ids.length,
      passes: passesFor(view),
      listed: (actor) => listedOn(view, actor, regime, at.day),
      seeds,
    });
  }

  #everListed(): Set<number> {
    const found = new Set<number>();
    for (const designation of this.#graph.all('designation')) found.add(this.#graph.actors.slotFor(designation.actor));
    return found;
  }

  /** Moves a live state on to a later day, stopping at every day on which a stake, a listing or the rule begins or ends. */
  #advance(live: Live, to: Day): void {
    if (to <= live.at.day) return;
    const turning = this.#turningBetween(live, dayNumber(live.at.day), dayNumber(to));
    for (const [day, listings] of turning) {
      live.at.day = dayOf(day);
      let turned: readonly Turned[];
      if (ruleOf(live.regime, live.at.day) === live.state.rule) {
        turned = live.state.update({ stakesIn: [], listings, day });
      } else {
        const before = live.state;
        live.state = this.#solve(live.view, live.regime, 'IGNORE', live.at);
        turned = differences(before, live.state, this.#graph.actors.ids.length);
      }
      live.version += 1;
      if (live.feed !== null) this.#append(live, turned, live.view.version(), () => ({ kind: 'DATE', record: null }));
    }
    live.at.day = to;
    live.state.update({ stakesIn: [], listings: [], day: dayNumber(to) });
    live.version += 1;
  }

  /** Days in a period on which a statement, a listing or the rule begins or ends, with the listings that do. */
  #turningBetween(live: Live, from: number, to: number): [day: number, listings: Set<number>][] {
    const { links, actors } = this.#graph;
    const found = new Map<number, Set<number>>();
    const on = (day: number): Set<number> => {
      const known = found.get(day) ?? new Set<number>();
      if (day > from && day <= to) found.set(day, known);
      return known;
    };
    for (let link = 0; link < links.ids.length; link += 1) {
      if (!this.stakes.has(link)) continue;
      on(links.since.get(link));
      if (links.until.get(link) !== always.to) on(links.until.get(link) + 1);
    }
    for (const designation of this.#graph.all('designation')) {
      for (const day of turningDays(designation)) on(dayNumber(day)).add(actors.slotFor(designation.actor));
    }
    for (const rule of ownershipRules) if (rule.regime === live.regime && rule.from !== null) on(dayNumber(rule.from));
    return [...found].sort(([a], [b]) => a - b);
  }

  #append(live: Live, turned: readonly Turned[], seq: number, causeOf: (actor: number) => Cause): void {
    const { actors } = this.#graph;
    for (const { actor, before, after } of [...turned].sort((a, b) => (actors.id(a.actor) < actors.id(b.actor) ? -1 : 1))) {
      const change = { before: verdictOf(before), after: verdictOf(after) };
      if (change.before === change.after) continue;
      live.feed?.push({ ...change, actor: actors.id(actor), regime: live.regime, on: live.at.day, seq, cause: causeOf(actor) });
    }
  }

  #listingChanged(designation: DesignationRecord, isProgramGuarded = false): void {
    const { actors } = this.#graph;
    const actor = actors.slotFor(designation.actor);
    this.#dirtyListings.add(actor);
    if (isProgramGuarded || designation.marking.tlp !== 'CLEAR' || designation.programs.some((tag) => this.#isProgramGuarded(tag))) {
      this.#guardedActors.add(actor);
    }
  }

  #isProgramGuarded(tag: string): boolean {
    const program = this.#graph.record('program', `program:${tag}`);
    return program !== undefined && program.marking.tlp !== 'CLEAR';
  }

  #isGuarded(audience: number): boolean {
    return this.#graph.audiences.values.length > audience && this.#graph.audiences.at(audience).tlp !== 'CLEAR';
  }

  #arrangement(name: string): number {
    const known = this.#arrangements.get(name);
    if (known !== undefined) return known;
    const number = this.#arrangements.size + 1;
    this.#arrangements.set(name, number);
    return number;
  }

  /** What loading changed is in what is solved first; only what comes after is news to a live state. */
  #forgetLoading(): void {
    if (this.#live.size > 0) return;
    this.#seenAnew.clear();
    this.#dirtyListings.clear();
  }
}

const nameOf = (regime: Regime, key: string) => `${regime} ${key}`;

function passesFor(view: GraphView): (statement: number) => boolean {
  const { links } = view.graph;
  return (statement) =>
    view.allows(links.audience.get(statement)) && view.seesActor(links.from.get(statement)) && view.seesActor(links.to.get(statement));
}

function differences(before: OwnershipWorld, after: OwnershipWorld, size: number): Turned[] {
  const found: Turned[] = [];
  for (let actor = 0; actor < size; actor += 1) {
    const [was, is] = [before.reached(actor), after.reached(actor)];
    if (was !== is) found.push({ actor, before: was, after: is });
  }
  return found;
}
