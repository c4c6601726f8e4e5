import type { AppliedChange, CommitHeader } from '../../domain/ledger.ts';
import type { Day, LedgerRecord, LinkRecord, Regime } from '../../domain/model.ts';
import { OwnershipOverlay, OwnershipState } from '../../domain/ownership/solver.ts';
import type { StakeTable } from '../../domain/ownership/stakeTable.ts';
import type { Listed, OwnershipWorld, Reached } from '../../domain/ownership/world.ts';
import { publicViewer } from '../../domain/tlp.ts';
import type { Graph } from '../graph.ts';
import { GraphView } from '../view.ts';

import type { Unattributed } from './answers.ts';
import { anyOwners } from './feed.ts';
import type { VerdictChange } from './feed.ts';
import { isRegimeLoaded, listedOn } from './listings.ts';
import { LiveVerdicts } from './liveVerdicts.ts';
import { passesFor, solvedFor } from './solving.ts';
import { Statements } from './statements.ts';

/** What an answer needs of ownership: a world solved by itself, or one that differs in little from another. */
export type Solved = OwnershipWorld & { isOverfull(actor: number): boolean };

/** The circle that sees what is public and nothing else. */
const publicCircle = '';
const mostRemembered = 32;
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
  readonly #graph: Graph;
  readonly #statements: Statements;
  readonly #live = new Map<string, LiveVerdicts>();
  readonly #remembered = new Map<string, { readonly version: number; readonly world: Solved }>();
  readonly #loaded = new Map<string, boolean>();
  #loadedAt = -1;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#statements = new Statements(graph);
  }

  get stakes(): StakeTable {
    return this.#statements.table;
  }

  /** Whether a link says something of ownership or control that has a bearing on verdicts. */
  isStatement(link: number): boolean {
    return this.stakes.has(link);
  }

  /** What links and designations say, for a snapshot; `restore` takes it back. */
  keep(): ReturnType<Statements['keep']> {
    return this.#statements.keep();
  }

  restore(kept: ReturnType<Statements['keep']>): void {
    this.#statements.restore(kept);
  }

  linkPut(link: number, record: LinkRecord): void {
    this.#statements.linkPut(link, record);
  }

  linkRemoved(link: number): void {
    this.#statements.linkRemoved(link);
  }

  actorChanged(actor: number): void {
    this.#statements.actorChanged(actor);
  }

  recordChanged(record: LedgerRecord): void {
    this.#statements.recordChanged(record);
  }

  /** Called before the changes of a commit: days up to it are reached first. */
  beforeCommit(commit: CommitHeader): void {
    for (const live of this.#live.values()) live.beforeCommit(commit);
  }

  /** Called with changes of the commit before they are applied, and again after all are. */
  note(changes: readonly AppliedChange[]): void {
    for (const live of this.#live.values()) live.note(changes);
  }

  /** Called after the changes of a commit: every live state is brought up to date. */
  applied(commit: CommitHeader): void {
    const change = this.#statements.takeChanges();
    for (const live of this.#live.values()) live.applied(commit, change);
  }

  /** Forgets what was worked out; for changes that come with no commit. */
  forget(): void {
    this.#live.clear();
    this.#remembered.clear();
    this.#loaded.clear();
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
    const { circle } = view;
    if (unattributed === 'IGNORE' && view.asOf === view.today) {
      const own = this.#live.get(nameOf(regime, circle));
      if (own?.reaches(view.asOf) === true) return own.state;
      const base = this.#publicVerdicts(regime, view.asOf);
      if (base !== null) return circle === publicCircle ? base.state : this.#overPublic(base, view);
    }
    const name = `${regime} ${view.asOf} ${unattributed} ${circle}`;
    return this.#remember(name, this.#graph.seq, () => solvedFor(view, regime, unattributed, { day: view.asOf }));
  }

  /** What an actor was on another day. Solved from its owners alone, which decide it; from everybody where those are very many. */
  reachedOn(view: GraphView, regime: Regime, day: Day, actor: number): Reached {
    const then = view.at(day);
    const upstream = new Set([actor]);
    for (const at of upstream) {
      if (upstream.size > mostOwners) return this.of(then, regime, 'IGNORE').reached(actor);
      for (const owner of anyOwners(this.#graph, at)) upstream.add(owner);
    }
    return solvedFor(then, regime, 'IGNORE', { day }, upstream).reached(actor);
  }

  /** The same if some actors were listed and others were not; `changed` are those whose reach differs from what the viewer sees now. */
  supposing(
    view: GraphView,
    regime: Regime,
    unattributed: Unattributed,
    suppose: { readonly designate: ReadonlySet<number>; readonly delist: ReadonlySet<number> },
  ): { readonly world: Solved; readonly changed: readonly number[] } {
    const before = this.of(view, regime, unattributed);
    const listed = (actor: number): Listed => {
      if (suppose.designate.has(actor)) return 'YES';
      return suppose.delist.has(actor) ? 'NO' : listedOn(view, actor, regime, view.asOf);
    };
    const listings = [...suppose.designate, ...suppose.delist];
    if (before instanceof OwnershipState) {
      const world = before.overlay({ listed, stakesIn: [], listings });
      return { world, changed: [...world.changed] };
    }
    const base = this.#publicVerdicts(regime, view.asOf);
    if (base === null || !(before instanceof OwnershipOverlay))
      throw new TypeError('A world is solved by itself or over what the public sees.');
    const world = base.state.overlay({ ...this.#beyondPublic(view, regime, listings), listed });
    const differing = new Set([...world.changed, ...before.changed]);
    return { world, changed: [...differing].filter((actor) => world.reached(actor) !== before.reached(actor)) };
  }

  /** Starts following a circle's verdicts from now on; what changed before is handed in. */
  follow(view: GraphView, regime: Regime, earlier: readonly VerdictChange[]): void {
    this.#liveFor(view, regime).follow(earlier);
  }

  /** What is known of a circle's changed verdicts, up to the View's day; null where nobody follows it. */
  feedOf(view: GraphView, regime: Regime): readonly VerdictChange[] | null {
    const live = this.#live.get(nameOf(regime, view.circle));
    live?.advance(view.today);
    return live?.feed ?? null;
  }

  #liveFor(view: GraphView, regime: Regime): LiveVerdicts {
    const name = nameOf(regime, view.circle);
    const known = this.#live.get(name);
    if (known !== undefined) return known;
    for (const [other, { view: kept }] of this.#live) {
      if (this.#live.size < mostLive) break;
      if (kept.circle !== publicCircle) this.#live.delete(other);
    }
    // What has changed so far is in what is solved now.
    if (this.#live.size === 0) this.#statements.takeChanges();
    const live = new LiveVerdicts(view, regime);
    this.#live.set(name, live);
    return live;
  }

  /** What the public sees on a day; null for a day before the one that it was moved on to. */
  #publicVerdicts(regime: Regime, day: Day): LiveVerdicts | null {
    const live = this.#live.get(nameOf(regime, publicCircle)) ?? this.#liveFor(this.#publicView(day), regime);
    return live.reaches(day) ? live : null;
  }

  #publicView(day: Day): GraphView {
    return new GraphView(this.#graph, publicViewer, ({ tlp }) => tlp === 'CLEAR', { asOf: day });
  }

  #overPublic(base: LiveVerdicts, view: GraphView): Solved {
    return this.#remember(nameOf(base.regime, view.circle), base.version, () =>
      base.state.overlay(this.#beyondPublic(view, base.regime, [])),
    );
  }

  /** How a viewer's world differs from the public's; `others` are further actors of whom the caller says another listing. */
  #beyondPublic(view: GraphView, regime: Regime, others: readonly number[]) {
    const passes = passesFor(view);
    const stakesIn = new Set<number>();
    for (const statement of this.#statements.guardedStatements) if (passes(statement)) stakesIn.add(this.#graph.links.to.get(statement));
    return {
      passes,
      listed: (actor: number) => listedOn(view, actor, regime, view.asOf),
      stakesIn,
      listings: [...this.#statements.guardedActors, ...others],
    };
  }

  #remember(name: string, version: number, make: () => Solved): Solved {
    const known = this.#remembered.get(name);
    if (known?.version === version) return known.world;
    const world = make();
    this.#remembered.delete(name);
    this.#remembered.set(name, { version, world });
    const oldest = this.#remembered.keys().next();
    if (this.#remembered.size > mostRemembered && oldest.done !== true) this.#remembered.delete(oldest.value);
    return world;
  }
}

const nameOf = (regime: Regime, circle: string) => `${regime} ${circle}`;
