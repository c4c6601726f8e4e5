/**
 * Who is blocked because of who owns them: the certain, the possible and the circular set of one rule on one day as one viewer sees it,
 * solved once and then kept up to date.
 */
import type { OwnershipRule } from './rule.ts';
import { AllHoldings, HoldingsOver } from './solver/holdings.ts';
import { Stamps } from './solver/leastSet.ts';
import { Selection } from './solver/selection.ts';
import { listedCodes, reachedIn, setsOf, setsOver } from './solver/sets.ts';
import type { ReachedChange } from './solver/solution.ts';
import { Solution } from './solver/solution.ts';
import { SolvedWorld } from './solver/solvedWorld.ts';
import { solveWhole } from './solver/whole/solveWhole.ts';
import type { StakeTable } from './stakeTable.ts';
import type { Listed } from './world.ts';

export type { ReachedChange } from './solver/solution.ts';

export interface OwnershipOptions {
  readonly rule: OwnershipRule;
  /** In days since 1970-01-01. */
  readonly day: number;
  /** What shares nobody accounts for count as. */
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
  /** How many actors there are, about. */
  readonly size: number;
  /** Whether the viewer may see a statement. */
  readonly passes: (statement: number) => boolean;
  readonly listed: (actor: number) => Listed;
  /** All actors whose `listed` is not NO; others among them do no harm. */
  readonly seeds: Iterable<number>;
}

export interface OwnershipUpdate {
  /** Actors about whose owners `passes` says anything else than before. What changed in the table, or with the day, is known without. */
  readonly stakesIn: Iterable<number>;
  /** Actors of whom `listed` may say anything else. */
  readonly listings: Iterable<number>;
  /** The day it is now; the rule stays. */
  readonly day?: number;
  /** How many actors there are now; numbers beyond are no harm. */
  readonly size?: number;
}

/** How someone else sees the same day, or what would be if. */
export interface OwnershipDifference {
  readonly passes?: (statement: number) => boolean;
  readonly listed?: (actor: number) => Listed;
  /** Actors about whose owners this `passes` says anything else. */
  readonly stakesIn: Iterable<number>;
  /** Actors of whom this `listed` says anything else. */
  readonly listings: Iterable<number>;
}

/** Past this stamp, a solution is made anew before stamps run out. */
const lastStamp = 2_000_000_000;

/** The sets of one rule on one day as one viewer sees it. Solving costs time proportional to what listings reach, revising to what changes. */
export class OwnershipState extends SolvedWorld {
  readonly #table: StakeTable;
  readonly #options: OwnershipOptions;
  #parts: Parts;
  #tableVersion: number;
  #version = 0;

  constructor(table: StakeTable, options: OwnershipOptions) {
    super(options.rule, options.unattributed);
    this.#table = table;
    this.#options = options;
    this.#parts = solvedAnew(table, options, options.day, options.seeds);
    this.#tableVersion = table.version;
  }

  get day(): number {
    return this.#parts.selection.day;
  }

  /** Grows with every update. */
  get version(): number {
    return this.#version;
  }

  /**
   * Brings everything up to date with the table, the listings and the day, exactly as if solved anew.
   *
   * @returns whose verdict or listing is another now, in no order
   */
  update(change: OwnershipUpdate): readonly ReachedChange[] {
    const { holdings, solution, stamps } = this.#parts;
    const before = this.day;
    const day = change.day ?? before;
    const inTable = this.#table.changedSince(this.#tableVersion);
    this.#tableVersion = this.#table.version;
    this.#version += 1;
    if (inTable === null || stamps.last > lastStamp) return this.#replace(day, change.listings);
    if (day !== before) {
      const selection = new Selection(this.#table, this.rule, day, this.#options.passes);
      holdings.select(selection);
      this.#parts = { ...this.#parts, selection };
    }
    const stakesIn = new Set([...change.stakesIn, ...inTable, ...(day === before ? [] : this.#table.changedBetween(before, day))]);
    return solution.revise(stakesIn, listingsOf(change.listings, this.#options.listed));
  }

  /** The same with differences, without copying it: only what lies downstream of them is solved again. Good until the next update. */
  overlay(difference: OwnershipDifference): OwnershipOverlay {
    if (this.#tableVersion !== this.#table.version) throw new TypeError('The stakes have changed: update the state before laying over it.');
    return new OwnershipOverlay(this, this.#table, this.#parts, this.#options, difference);
  }

  /** Who is listed, blocked or possibly blocked, in no order. */
  *found(): IterableIterator<number> {
    const { sets } = this.#parts;
    const size = Math.max(sets.certain.values.length, sets.possible.values.length, sets.circular.values.length);
    for (let actor = 0; actor < size; actor += 1) if (reachedIn(sets, actor) !== 'NOT') yield actor;
  }

  protected solved(): Parts {
    return this.#parts;
  }

  #replace(day: number, listings: Iterable<number>): ReachedChange[] {
    const old = this.#parts.sets;
    const seeds = new Set(listings);
    old.listed.values.forEach((code, actor) => code > 0 && seeds.add(actor));
    this.#parts = solvedAnew(this.#table, this.#options, day, seeds);
    const { sets } = this.#parts;
    const changes: ReachedChange[] = [];
    for (let actor = 0; actor < Math.max(old.listed.values.length, sets.listed.values.length); actor += 1) {
      const [before, after] = [reachedIn(old, actor), reachedIn(sets, actor)];
      if (before !== after || old.listed.get(actor) !== sets.listed.get(actor)) changes.push({ actor, before, after });
    }
    return changes;
  }
}

/** A state with differences laid over it. @throws {TypeError} when read after the state was updated */
export class OwnershipOverlay extends SolvedWorld {
  /** Whose verdict or listing is another than in the state, in no order. */
  readonly changed: readonly number[];
  readonly #base: OwnershipState;
  readonly #version: number;
  readonly #selection: Selection;
  readonly #solution: Solution;

  constructor(base: OwnershipState, table: StakeTable, parts: Parts, options: OwnershipOptions, difference: OwnershipDifference) {
    super(base.rule, base.unattributed);
    const { rule, unattributed } = options;
    this.#base = base;
    this.#version = base.version;
    this.#selection = new Selection(table, rule, base.day, difference.passes ?? options.passes);
    const holdings = new HoldingsOver(parts.holdings, this.#selection);
    const stamps = Stamps.after(parts.stamps.last);
    this.#solution = new Solution({ table, rule, unattributed, holdings, sets: setsOver(parts.sets), stamps });
    const listings = listingsOf(difference.listings, difference.listed ?? options.listed);
    this.changed = this.#solution.revise(new Set(difference.stakesIn), listings).map(({ actor }) => actor);
  }

  protected solved(): { readonly solution: Solution; readonly selection: Selection } {
    if (this.#base.version !== this.#version) throw new TypeError('The state below has been updated: lay over it again.');
    return { solution: this.#solution, selection: this.#selection };
  }
}

interface Parts {
  readonly selection: Selection;
  readonly solution: Solution;
  readonly holdings: AllHoldings;
  readonly sets: ReturnType<typeof setsOf>;
  readonly stamps: Stamps;
}

function solvedAnew(table: StakeTable, options: OwnershipOptions, day: number, given: Iterable<number>): Parts {
  const { rule, unattributed } = options;
  const selection = new Selection(table, rule, day, options.passes);
  const seeds = Array.from(given);
  let size = Math.max(options.size, table.actors);
  for (const seed of seeds) size = Math.max(size, seed + 1);
  const sets = setsOf(size);
  for (const seed of seeds) sets.listed.set(seed, listedCodes[options.listed(seed)]);
  const stamps = new Stamps();
  const holdings = new AllHoldings(selection);
  const solution = new Solution({ table, rule, unattributed, holdings, sets, stamps });
  solveWhole({ table, holdings, sets, support: solution.support, stamps, countsUnattributed: unattributed === 'POSSIBLE', seeds, size });
  return { selection, solution, holdings, sets, stamps };
}

function listingsOf(actors: Iterable<number>, listed: (actor: number) => Listed): Map<number, Listed> {
  const listings = new Map<number, Listed>();
  for (const actor of actors) listings.set(actor, listed(actor));
  return listings;
}
