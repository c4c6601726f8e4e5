import { half } from '../../domain/ownership/stakes/intervals.ts';

import type { DrawnGraph } from './graphs.ts';

/** The least that could be done: stakes as three arrays by owner, known shares only as their lower bounds, no days, viewers or rules. */
export interface PlainGraph {
  readonly starts: Int32Array;
  readonly owned: Int32Array;
  readonly lo: Float64Array;
  readonly seeds: Int32Array;
  readonly actors: number;
}

/** @param lo of a stake, in units */
export function plainGraphOf(graph: DrawnGraph, lo: (stake: number) => number): PlainGraph {
  const starts = new Int32Array(graph.actors + 1);
  for (const owner of graph.owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let actor = 0; actor < graph.actors; actor += 1) starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
  const free = starts.slice();
  const owned = new Int32Array(graph.stakes);
  const los = new Float64Array(graph.stakes);
  for (let stake = 0; stake < graph.stakes; stake += 1) {
    const owner = graph.owners[stake] ?? 0;
    const place = free[owner] ?? 0;
    free[owner] = place + 1;
    owned[place] = graph.owneds[stake] ?? 0;
    los[place] = lo(stake);
  }
  return { starts, owned, lo: los, seeds: Int32Array.from(graph.seeds), actors: graph.actors };
}

/** The certain set only, under "at least half". @returns how many are in it */
export function plainWorklist({ starts, owned, lo, seeds, actors }: PlainGraph): number {
  const sums = new Float64Array(actors);
  const isIn = new Uint8Array(actors);
  const queue = new Int32Array(actors);
  let tail = 0;
  for (const seed of seeds) {
    isIn[seed] = 1;
    queue[tail] = seed;
    tail += 1;
  }
  for (let head = 0; head < tail; head += 1) {
    const holder = queue[head] ?? 0;
    const end = starts[holder + 1] ?? 0;
    for (let at = starts[holder] ?? 0; at < end; at += 1) {
      const actor = owned[at] ?? 0;
      if (isIn[actor] === 1) continue;
      const sum = (sums[actor] ?? 0) + (lo[at] ?? 0);
      sums[actor] = sum;
      if (sum < half) continue;
      isIn[actor] = 1;
      queue[tail] = actor;
      tail += 1;
    }
  }
  return tail;
}
