/** One change after another brought into a solved state, what-ifs and other viewers laid over it, and single verdicts proved. */
import { proofOf } from '../../domain/ownership/proofOf.ts';
import type { OwnershipState } from '../../domain/ownership/solver.ts';
import type { StakeTable } from '../../domain/ownership/stakeTable.ts';
import type { Random } from '../screening/random.ts';
import { randomOf } from '../screening/random.ts';
import { quantile } from '../statistics.ts';

import type { DrawnGraph, DrawnStake } from './graphs.ts';
import { drawnShare, putInto } from './graphs.ts';
import { publicState, timed } from './whole.ts';

export interface Distribution {
  readonly what: string;
  readonly runs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** Median and largest number of actors whose verdict is another; of proofs, of their steps. */
  readonly p50Size: number;
  readonly maxSize: number;
}

export interface Changes {
  readonly title: string;
  readonly commits: readonly Distribution[];
  readonly overlays: readonly Distribution[];
  readonly proofs: Distribution;
}

export function makeChanges(
  graph: DrawnGraph,
  table: StakeTable,
  { commits, overlays, proofs }: Record<'commits' | 'overlays' | 'proofs', number>,
): Changes {
  const random = randomOf('changes');
  const listed = new Set(graph.seeds);
  const hidden = new Set<number>();
  const state = publicState(table, 'US', graph, listed, hidden);
  const world: Changing = { graph, table, state, listed, hidden, random, next: graph.stakes };
  const done = makeCommits(world, commits);
  const laid = [1, 10, 100, 1000].map((size) => layOver(world, size, overlays));
  const proved = prove(world, proofs);
  assertAsSolvedAnew(world);
  return { title: graph.title, commits: done, overlays: laid, proofs: proved };
}

interface Changing {
  readonly graph: DrawnGraph;
  readonly table: StakeTable;
  readonly state: OwnershipState;
  readonly listed: Set<number>;
  readonly hidden: Set<number>;
  readonly random: Random;
  /** Number of the next statement. */
  next: number;
}

/** Every second one of a listed actor, so that many of them change verdicts. */
function stakeDrawn({ graph, random }: Changing, isOfListed: boolean): DrawnStake {
  const owner = isOfListed ? random.pick(graph.seeds) : random.below(graph.actors);
  return { owner, owned: random.below(graph.actors), share: drawnShare(random, random.next() * 100) };
}

function makeCommits(world: Changing, runs: number): Distribution[] {
  const { graph, table, state, listed, random } = world;
  const taken = {
    add: new Taken('a stake added'),
    remove: new Taken('a stake removed'),
    list: new Taken('an actor listed'),
    delist: new Taken('an actor delisted'),
  };
  for (let run = 0; run < runs; run++) {
    const stake = stakeDrawn(world, run % 2 === 0);
    taken.add.run(() => {
      putInto(table, world.next++, stake);
      return state.update({ stakesIn: [], listings: [] }).length;
    });
    const gone = random.below(graph.stakes);
    taken.remove.run(() => {
      table.remove(gone);
      return state.update({ stakesIn: [], listings: [] }).length;
    });
    const named = random.below(graph.actors);
    listed.add(named);
    taken.list.run(() => state.update({ stakesIn: [], listings: [named] }).length);
    const released = random.pick(graph.seeds);
    listed.delete(released);
    taken.delist.run(() => state.update({ stakesIn: [], listings: [released] }).length);
  }
  return [taken.add, taken.remove, taken.list, taken.delist].map((each) => each.distribution());
}

function layOver(world: Changing, size: number, runs: number): Distribution {
  const { table, state, hidden } = world;
  const taken = new Taken(`${size} stake${size === 1 ? '' : 's'} more`);
  for (let run = 0; run < runs; run++) {
    const stakes = Array.from({ length: size }, (_, at) => stakeDrawn(world, at % 2 === 0));
    const own = new Set<number>();
    for (const stake of stakes) {
      hidden.add(world.next);
      own.add(world.next);
      putInto(table, world.next++, stake);
    }
    state.update({ stakesIn: [], listings: [] });
    const stakesIn = stakes.map(({ owned }) => owned);
    const passes = (statement: number) => !hidden.has(statement) || own.has(statement);
    taken.run(() => state.overlay({ passes, stakesIn, listings: [] }).changed.length);
    for (const statement of own) table.remove(statement);
    state.update({ stakesIn: [], listings: [] });
  }
  return taken.distribution();
}

/** Of actors blocked for who owns them, picked at random. */
function prove({ state, listed, random }: Changing, runs: number): Distribution {
  const taken = new Taken('a verdict with its proof');
  const owned = [...state.found()].filter((actor) => state.reached(actor) === 'BLOCKED' && !listed.has(actor));
  for (let run = 0; run < runs; run++) {
    const actor = random.pick(owned);
    taken.run(() => (state.reached(actor) === 'BLOCKED' ? (proofOf(state, actor)?.steps.length ?? 0) : 0));
  }
  return taken.distribution();
}

/** @throws {Error} where the state has come to differ */
function assertAsSolvedAnew({ graph, table, state, listed, hidden }: Changing): void {
  const anew = publicState(table, 'US', graph, listed, hidden);
  for (let actor = 0; actor < graph.actors; actor++) {
    if (anew.reached(actor) !== state.reached(actor))
      throw new Error(`Actor ${actor} is ${state.reached(actor)}, solved anew ${anew.reached(actor)}.`);
  }
}

class Taken {
  readonly what: string;
  readonly #times: number[] = [];
  readonly #sizes: number[] = [];

  constructor(what: string) {
    this.what = what;
  }

  /** @param made returns the size of what it did */
  run(made: () => number): void {
    const [ms, size] = timed(made);
    this.#times.push(ms);
    this.#sizes.push(size);
  }

  distribution(): Distribution {
    const [times, sizes] = [this.#times, this.#sizes];
    return {
      what: this.what,
      runs: times.length,
      p50Ms: quantile(times, 0.5),
      p95Ms: quantile(times, 0.95),
      maxMs: Math.max(...times),
      p50Size: quantile(sizes, 0.5),
      maxSize: Math.max(...sizes),
    };
  }
}
