/** The whole graph solved from nothing, in turns with the plain worklist. */
import type { Regime } from '../../domain/model.ts';
import { ruleOf } from '../../domain/ownership/rule.ts';
import { OwnershipState } from '../../domain/ownership/solver.ts';
import type { StakeTable } from '../../domain/ownership/stakeTable.ts';
import { measured, type Measured } from '../statistics.ts';

import type { DrawnGraph } from './graphs.ts';
import { plainGraphOf, plainWorklist } from './plainWorklist.ts';

export interface WholeGraph {
  readonly title: string;
  readonly actors: number;
  readonly stakes: number;
  readonly seeds: number;
  readonly verdicts: Readonly<Record<'BLOCKED' | 'POSSIBLE' | 'CIRCULAR' | 'NOT', number>>;
  readonly bytesPerStake: number;
  /** On the clock, and of the processors (all threads of the process), which the work of others lengthens less. */
  readonly plain: Spent;
  readonly regimes: readonly (Spent & { readonly regime: Regime; readonly timesPlain: Measured })[];
}

export interface Spent {
  readonly ms: Measured;
  readonly cpuMs: Measured;
}

export const day = 20_000;

/** The View of public data: everything passes but what is hidden. */
export function publicState(
  table: StakeTable,
  regime: Regime,
  graph: DrawnGraph,
  listed: ReadonlySet<number>,
  hidden: ReadonlySet<number> = new Set(),
): OwnershipState {
  return new OwnershipState(table, {
    rule: ruleOf(regime, '2024-12-02'),
    day,
    unattributed: 'IGNORE',
    size: graph.actors,
    passes: (statement) => !hidden.has(statement),
    listed: (actor) => (listed.has(actor) ? 'YES' : 'NO'),
    seeds: listed,
  });
}

/** @throws {Error} where the plain worklist blocks another number of actors */
export function solveInTurns(graph: DrawnGraph, table: StakeTable, rounds: number): WholeGraph {
  const listed = new Set(graph.seeds);
  const plain = plainGraphOf(graph, (stake) => table.intervals.lo[table.interval[stake]!]!);
  const regimes: readonly Regime[] = ['US', 'EU', 'UK'];
  const times = new Map<string, { ms: number[]; cpuMs: number[]; ratios: number[] }>();
  const taken = (what: string) => {
    const known = times.get(what) ?? { ms: [], cpuMs: [], ratios: [] };
    times.set(what, known);
    return known;
  };
  let verdicts = { BLOCKED: 0, POSSIBLE: 0, CIRCULAR: 0, NOT: 0 };
  // Two rounds more than counted: code gets warm.
  for (let round = -2; round < rounds; round++) {
    for (const regime of regimes) {
      const [plainSpent, plainCount] = spent(() => plainWorklist(plain));
      const [whole, state] = spent(() => publicState(table, regime, graph, listed));
      if (regime === 'US') {
        verdicts = counted(state, graph.actors);
        if (verdicts.BLOCKED !== plainCount) throw new Error(`${verdicts.BLOCKED} are blocked here, ${plainCount} by the plain worklist.`);
      }
      if (round < 0) continue;
      taken('plain').ms.push(plainSpent.ms);
      taken('plain').cpuMs.push(plainSpent.cpuMs);
      taken(regime).ms.push(whole.ms);
      taken(regime).cpuMs.push(whole.cpuMs);
      taken(regime).ratios.push(whole.cpuMs / plainSpent.cpuMs);
    }
  }
  return {
    title: graph.title,
    actors: graph.actors,
    stakes: graph.stakes,
    seeds: graph.seeds.length,
    verdicts,
    bytesPerStake: table.bytes / graph.stakes,
    plain: { ms: measured(taken('plain').ms), cpuMs: measured(taken('plain').cpuMs) },
    regimes: regimes.map((regime) => {
      const { ms, cpuMs, ratios } = taken(regime);
      return { regime, ms: measured(ms), cpuMs: measured(cpuMs), timesPlain: measured(ratios) };
    }),
  };
}

function spent<T>(run: () => T): [{ ms: number; cpuMs: number }, T] {
  const before = process.cpuUsage();
  const [ms, result] = timed(run);
  const { user, system } = process.cpuUsage(before);
  return [{ ms, cpuMs: (user + system) / 1000 }, result];
}

export function timed<T>(run: () => T): [ms: number, result: T] {
  const began = performance.now();
  const result = run();
  return [performance.now() - began, result];
}

function counted(state: OwnershipState, actors: number): WholeGraph['verdicts'] {
  const verdicts = { BLOCKED: 0, POSSIBLE: 0, CIRCULAR: 0, NOT: 0 };
  for (let actor = 0; actor < actors; actor++) verdicts[state.reached(actor)] += 1;
  return verdicts;
}
