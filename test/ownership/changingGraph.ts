/** A random graph that changes: statements come, go and are replaced, come into sight or out of it, actors are listed, days pass. */
import { addDays, dayNumber } from '../../domain/day.ts';
import type { Day } from '../../domain/model.ts';
import { ruleOf } from '../../domain/ownership/rule.ts';
import type { OwnershipDifference, OwnershipState } from '../../domain/ownership/solver.ts';
import { StakeTable } from '../../domain/ownership/stakeTable.ts';
import type { OwnershipQuestion, Statement } from './naive.ts';
import { actorNames, drawQuestion, drawStatement, type Choose } from './randomGraphs.ts';
import { listedIn, Numbered, putInto, stateOf } from './solved.ts';

/** What an update is told of changes. */
interface Told {
  readonly stakesIn: Set<number>;
  readonly listings: Set<number>;
}

export class ChangingGraph {
  readonly actors = new Numbered(actorNames);
  readonly table = new StakeTable();
  readonly #first: OwnershipQuestion;
  readonly #stakes = new Map<number, Statement>();
  #listed: Map<string, 'YES' | 'POSSIBLY'>;
  #hidden = new Set<number>();
  #day: Day;
  #next: number;

  constructor(choose: Choose) {
    this.#first = drawQuestion(choose);
    this.#listed = new Map(this.#first.listed);
    this.#day = this.#first.asOf;
    this.#next = this.#first.stakes.length;
    this.#first.stakes.forEach((stake, at) => {
      this.#put(at, stake);
      if (choose(6) === 5) this.#hidden.add(at);
    });
  }

  /** What is to be seen now, as a question. */
  question(): OwnershipQuestion {
    const stakes = [...this.#stakes].flatMap(([number, stake]) => (this.#hidden.has(number) ? [] : [stake]));
    return { ...this.#first, stakes, listed: this.#listed, asOf: this.#day };
  }

  /** All statements by number, seen or not. */
  statements(): ReadonlyMap<number, Statement> {
    return this.#stakes;
  }

  /** A state that sees what is to be seen now and asks for listings and sight again as they change. */
  state(): OwnershipState {
    return stateOf(
      this.table,
      this.actors,
      this.question(),
      (statement) => !this.#hidden.has(statement),
      listedIn(this.actors, () => this.#listed),
    );
  }

  /** Changes up to four things and brings the state up to date. */
  change(choose: Choose, state: OwnershipState): ReturnType<OwnershipState['update']> {
    const told: Told = { stakesIn: new Set(), listings: new Set() };
    for (let left = 1 + choose(4); left > 0; left -= 1) this.#changeOne(choose, told);
    return state.update({ ...told, day: dayNumber(this.#day) });
  }

  /** How another sees the same day, with other statements in sight and others listed; and the question it answers. */
  difference(choose: Choose): { difference: OwnershipDifference; question: OwnershipQuestion } {
    const [hidden, listed] = [new Set(this.#hidden), new Map(this.#listed)];
    const told: Told = { stakesIn: new Set(), listings: new Set() };
    for (let left = choose(4); left > 0; left -= 1) this.#turnSight(choose, told, hidden);
    for (let left = choose(3); left > 0; left -= 1) this.#turnListing(choose, told, listed);
    const stakes = [...this.#stakes].flatMap(([number, stake]) => (hidden.has(number) ? [] : [stake]));
    const passes = (statement: number) => !hidden.has(statement);
    return {
      difference: { ...told, passes, listed: listedIn(this.actors, () => listed) },
      question: { ...this.question(), stakes, listed },
    };
  }

  #changeOne(choose: Choose, told: Told): void {
    const numbers = [...this.#stakes.keys()];
    const kind = choose(7);
    if (kind === 0 || numbers.length === 0) {
      this.#put(this.#next, drawStatement(choose, this.actors.names));
      this.#next += 1;
      return;
    }
    const number = numbers[choose(numbers.length)]!;
    if (kind === 1) {
      this.#stakes.delete(number);
      this.table.remove(number);
    } else if (kind === 2) this.#put(number, drawStatement(choose, this.actors.names));
    else if (kind === 3) {
      const { owner, owned } = this.#stakes.get(number)!;
      this.#put(choose(2) === 0 ? number : this.#next++, { ...drawStatement(choose, this.actors.names), owner, owned });
    } else if (kind === 4) this.#turnSight(choose, told, this.#hidden);
    else if (kind === 5) this.#turnListing(choose, told, this.#listed);
    else {
      const day = addDays(this.#day, choose(5) - 2);
      // A state keeps its rule; where the rule changes with the day, there is a state for each.
      if (ruleOf(this.#first.regime, day) === ruleOf(this.#first.regime, this.#day)) this.#day = day;
    }
  }

  #put(number: number, stake: Statement): void {
    this.#stakes.set(number, stake);
    putInto(this.table, number, stake, this.actors);
  }

  #turnSight(choose: Choose, told: Told, hidden: Set<number>): void {
    const numbers = [...this.#stakes.keys()];
    const number = numbers[choose(numbers.length)];
    if (number === undefined) return;
    if (!hidden.delete(number)) hidden.add(number);
    told.stakesIn.add(this.actors.of(this.#stakes.get(number)!.owned));
  }

  #turnListing(choose: Choose, told: Told, listed: Map<string, 'YES' | 'POSSIBLY'>): void {
    const name = this.actors.names[choose(this.actors.names.length)]!;
    const status = (['NO', 'YES', 'POSSIBLY'] as const)[choose(3)]!;
    if (status === 'NO') listed.delete(name);
    else listed.set(name, status);
    told.listings.add(this.actors.of(name));
  }
}
