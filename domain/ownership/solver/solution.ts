import type { OwnershipRule } from '../rule.ts';
import type { StakeTable } from '../stakeTable.ts';
import type { Listed, Reached } from '../world.ts';

import { CircularSet } from './circularSet.ts';
import type { Holdings } from './holdings.ts';
import type { Stamps } from './leastSet.ts';
import { LeastSet } from './leastSet.ts';
import type { Sets } from './sets.ts';
import { listedCodes, listedPossibly, listedYes, reachedIn } from './sets.ts';
import { Support } from './support.ts';

/** An actor whose verdict or listing is another than before. */
export interface ReachedChange {
  readonly actor: number;
  readonly before: Reached;
  readonly after: Reached;
}

export interface SolutionParts {
  readonly table: StakeTable;
  readonly rule: OwnershipRule;
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
  readonly holdings: Holdings;
  readonly sets: Sets;
  readonly stamps: Stamps;
}

/** The sets of one rule, day and viewer, which are revised as stakes and listings change. */
export class Solution {
  readonly sets: Sets;
  readonly support: Support;
  readonly #holdings: Holdings;
  readonly #certain: LeastSet;
  readonly #possible: LeastSet;
  readonly #within: LeastSet;
  readonly #circular: CircularSet;
  /** What those concerned by the revision under way were before it. */
  readonly #before = new Map<number, Reached>();

  constructor({ table, rule, unattributed, holdings, sets, stamps }: SolutionParts) {
    this.sets = sets;
    this.support = new Support(table, rule, unattributed, holdings, sets);
    this.#holdings = holdings;
    const note = (actor: number) => this.#note(actor);
    const setOf = (name: 'certain' | 'possible' | 'within', given: number | null) =>
      new LeastSet(name, sets, this.support, stamps, note, (actor) => sets.listed.get(actor) === given);
    this.#certain = setOf('certain', listedYes);
    this.#possible = setOf('possible', listedPossibly);
    this.#within = setOf('within', null);
    this.#circular = new CircularSet(sets, this.support, note);
  }

  /** @param stakesIn actors whose owners' stakes changed @param listings what actors are listed as now, changed or not */
  revise(stakesIn: Iterable<number>, listings: ReadonlyMap<number, Listed>): ReachedChange[] {
    this.#before.clear();
    const changed = [...stakesIn];
    for (const owned of changed) this.#holdings.refresh(owned);
    const relisted = this.#relist(listings);
    changed.push(...relisted);
    const certain = this.#certain.revise(changed);
    this.#possible.reviseOver(certain, changed);
    const within = this.#within.reviseOver(certain, changed);
    const concerned = changed.concat(certain.joined, certain.left, within.joined, within.left);
    for (const actor of [...certain.joined, ...certain.left]) this.#certain.forOwned(actor, (owned) => concerned.push(owned));
    this.#circular.revise(concerned);
    return this.#changes(relisted);
  }

  /** @returns whose listing is another now */
  #relist(listings: ReadonlyMap<number, Listed>): Set<number> {
    const relisted = new Set<number>();
    for (const [actor, listed] of listings) {
      if (this.sets.listed.get(actor) === listedCodes[listed]) continue;
      this.#note(actor);
      this.sets.listed.set(actor, listedCodes[listed]);
      relisted.add(actor);
    }
    return relisted;
  }

  #changes(relisted: ReadonlySet<number>): ReachedChange[] {
    const changes: ReachedChange[] = [];
    for (const [actor, before] of this.#before) {
      const after = reachedIn(this.sets, actor);
      if (before !== after || relisted.has(actor)) changes.push({ actor, before, after });
    }
    this.#before.clear();
    return changes;
  }

  #note(actor: number): void {
    if (!this.#before.has(actor)) this.#before.set(actor, reachedIn(this.sets, actor));
  }
}
