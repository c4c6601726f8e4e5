/** A question put to the real solver: actors and statements numbered, days as numbers, the state solved. */
import { dayNumber } from '../../domain/day.ts';
import { ruleOf } from '../../domain/ownership/rule.ts';
import { OwnershipState } from '../../domain/ownership/solver.ts';
import { StakeTable } from '../../domain/ownership/stakeTable.ts';
import type { Listed, OwnershipWorld, Reached } from '../../domain/ownership/world.ts';
import { naiveVerdicts, type NaiveVerdict, type OwnershipQuestion, type Statement } from './naive.ts';
import { described } from './randomGraphs.ts';

/** Actors by number: the order of their names, so that two graphs of the same names number alike. */
export class Numbered {
  readonly names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(names: Iterable<string>) {
    this.names = [...new Set(names)].sort();
    this.#numbers = new Map(this.names.map((name, at) => [name, at]));
  }

  of(name: string): number {
    const number = this.#numbers.get(name);
    if (number === undefined) throw new RangeError(`There is no actor "${name}".`);
    return number;
  }
}

export function namesIn({ listed, stakes }: Pick<OwnershipQuestion, 'listed' | 'stakes'>): string[] {
  return [...listed.keys(), ...stakes.flatMap(({ owner, owned }) => [owner, owned])];
}

const arrangements = ['pact', 'trust'];

/** The name of an arrangement as `putInto` numbers them; null for 0. */
export const arrangementOf = (number: number): string | null => arrangements[number - 1] ?? null;

/** Puts a statement into a table as link records come to it. */
export function putInto(table: StakeTable, statement: number, given: Statement, actors: Numbered): void {
  const { owner, owned, interest, lo, hi, loOpen, hiOpen, since, until, arrangement } = given;
  const isUnknown = lo === '0' && hi === '100' && !loOpen && !hiOpen;
  table.put(statement, {
    owner: actors.of(owner),
    owned: actors.of(owned),
    interest,
    share: isUnknown || interest === 'BOARD_MAJORITY' ? null : { min: lo, max: hi, minOpen: loOpen, maxOpen: hiOpen },
    since: since === null ? -(2 ** 31) : dayNumber(since),
    until: until === null ? 2 ** 31 - 1 : dayNumber(until),
    arrangement: arrangement === null ? 0 : 1 + arrangements.indexOf(arrangement),
  });
}

export interface Solved {
  readonly table: StakeTable;
  readonly actors: Numbered;
  readonly state: OwnershipState;
}

/** Statement `n` of the question is number `n`. */
export function solved(question: OwnershipQuestion, names: Iterable<string> = namesIn(question)): Solved {
  const actors = new Numbered(names);
  const table = new StakeTable();
  question.stakes.forEach((stake, at) => putInto(table, at, stake, actors));
  return { table, actors, state: stateOf(table, actors, question) };
}

/** A table solved anew, on what passes. */
export function stateOf(
  table: StakeTable,
  actors: Numbered,
  { listed, regime, asOf, unattributed }: Omit<OwnershipQuestion, 'stakes'>,
  passes: (statement: number) => boolean = () => true,
  listedNow: (actor: number) => Listed = listedIn(actors, () => listed),
): OwnershipState {
  return new OwnershipState(table, {
    rule: ruleOf(regime, asOf),
    day: dayNumber(asOf),
    unattributed,
    size: actors.names.length,
    passes,
    listed: listedNow,
    seeds: [...listed.keys()].map((name) => actors.of(name)),
  });
}

export function listedIn(actors: Numbered, listed: () => ReadonlyMap<string, Exclude<Listed, 'NO'>>): (actor: number) => Listed {
  return (actor) => listed().get(actors.names[actor] ?? '') ?? 'NO';
}

/** What a set membership means as a verdict; the rule page's step 4. */
const verdicts: Readonly<Record<Reached, NaiveVerdict['verdict']>> = {
  BLOCKED: 'BLOCKED',
  POSSIBLE: 'POSSIBLY_BLOCKED',
  CIRCULAR: 'POSSIBLY_BLOCKED',
  NOT: 'NOT_BLOCKED',
};

/** What the real solver says of every actor, comparable with `expectedOf`. */
export function answersOf(world: Pick<OwnershipWorld, 'reached'>, actors: Numbered): string[] {
  return actors.names.map((name, actor) => {
    const reached = world.reached(actor);
    return `${name} ${verdicts[reached]}${reached === 'CIRCULAR' ? ' CIRCULAR' : ''}`;
  });
}

/** What the naive implementation says of every actor. */
export function expectedOf(question: OwnershipQuestion, actors: Numbered): string[] {
  const found = naiveVerdicts(question);
  return actors.names.map((name) => {
    const { verdict, basis } = found.get(name) ?? { verdict: 'NOT_BLOCKED', basis: 'NONE' };
    return `${name} ${verdict}${basis === 'CIRCULAR' ? ' CIRCULAR' : ''}`;
  });
}

/** @throws {Error} with the graph and both answers where the solver says otherwise than the naive implementation */
export function assertAgrees(world: Pick<OwnershipWorld, 'reached'>, actors: Numbered, question: OwnershipQuestion, when = ''): void {
  const [found, expected] = [answersOf(world, actors), expectedOf(question, actors)];
  const differing = found.filter((answer, at) => answer !== expected[at]);
  if (differing.length === 0) return;
  const naive = expected.filter((answer, at) => answer !== found[at]);
  throw new Error(`${when}\n${described(question)}\nsolver: ${differing.join(', ')}\nnaive: ${naive.join(', ')}`);
}
