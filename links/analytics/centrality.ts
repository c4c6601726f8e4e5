import { neighboursOf } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { sorted, stride } from './slices.ts';
import type { Sliced } from './slices.ts';

/** Scores by actor number. */
export interface Scores {
  readonly scores: Float64Array;
  /** Whether they are estimated from a sample. */
  readonly approximate: boolean;
}

/** Every actor of a View by its score: highest first, equal scores by id. */
export interface Ranking extends Scores {
  /** Actor numbers, the highest score first. */
  readonly order: Int32Array;
}

export const metrics = ['DEGREE', 'PAGERANK', 'BETWEENNESS'] as const;
export type Centrality = (typeof metrics)[number];

export const damping = 0.85;
/** PageRank ends when the scores change by less than this, all together; at 0.85 that takes 150 rounds at most. */
const tolerance = 1e-9;
const mostRounds = 150;

/** Betweenness is exact up to so many linked actors, and links that keep it within the budget of steps. */
export const exactUpTo = 2_000;
/** Actors from which shortest ways are looked for where it is sampled, and the fewest however large the graph. */
const mostPivots = 256;
const fewestPivots = 16;
const stepBudget = 100_000_000;

const ways: Readonly<Record<Centrality, (adjacency: Adjacency) => Sliced<Scores>>> = {
  DEGREE: degree,
  PAGERANK: pageRank,
  BETWEENNESS: betweenness,
};

export function* rankingBy(metric: Centrality, adjacency: Adjacency): Sliced<Ranking> {
  const { scores, approximate } = yield* ways[metric](adjacency);
  // What is equal but for the order of additions must tie.
  for (let actor = 0; actor < scores.length; actor += 1) {
    scores[actor] = Number((scores[actor] ?? 0).toPrecision(12));
    if (actor % 1024 === 0) yield;
  }
  const order = yield* sorted(
    Int32Array.from(scores, (_, actor) => actor),
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
  return { scores, approximate, order };
}

/** Links of each actor. */
function* degree({ offsets, slots }: Adjacency): Sliced<Scores> {
  yield;
  return { scores: Float64Array.from(slots, (_, actor) => (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0)), approximate: false };
}

/**
 * PageRank over links followed both ways, each link a way of its own: a link's direction says who owns or directs whom, not who points to
 * whom. Damping 0.85; what an actor without links holds goes to all alike. Scores sum to 1.
 */
export function* pageRank({ offsets, targets }: Adjacency): Sliced<Scores> {
  const count = offsets.length - 1;
  let scores = new Float64Array(count).fill(1 / count);
  let next = new Float64Array(count);
  const given = new Float64Array(count);
  for (let round = 0, change = Number.POSITIVE_INFINITY; round < mostRounds && change > tolerance && count > 0; round += 1) {
    let idle = 0;
    for (let actor = 0; actor < count; actor += 1) {
      const links = (offsets[actor + 1] ?? 0) - (offsets[actor] ?? 0);
      if (links === 0) idle += scores[actor] ?? 0;
      else given[actor] = (scores[actor] ?? 0) / links;
    }
    const toAll = (1 - damping + damping * idle) / count;
    change = 0;
    let pauseAt = stride;
    for (let actor = 0; actor < count; actor += 1) {
      let received = 0;
      const end = offsets[actor + 1] ?? 0;
      for (let at = offsets[actor] ?? 0; at < end; at += 1) received += given[targets[at] ?? 0] ?? 0;
      const score = toAll + damping * received;
      change += Math.abs(score - (scores[actor] ?? 0));
      next[actor] = score;
      if (actor + end < pauseAt) continue;
      pauseAt = actor + end + stride;
      yield;
    }
    [scores, next] = [next, scores];
  }
  return { scores, approximate: false };
}

/**
 * For how many pairs of other actors an actor lies on the shortest way, a pair with several shortest ways counted in parts (Brandes 2001).
 * Several links between the same two are one way. Above the exact size, from a sample of actors that is the same for the same view.
 */
export function* betweenness(adjacency: Adjacency): Sliced<Scores> {
  const { offsets, targets } = yield* neighboursOf(adjacency);
  const count = offsets.length - 1;
  const linked: number[] = [];
  for (let actor = 0; actor < count; actor += 1) if ((offsets[actor + 1] ?? 0) > (offsets[actor] ?? 0)) linked.push(actor);
  const pivots = sampleOf(linked, targets.length);
  const weight = linked.length / pivots.length / 2;

  const scores = new Float64Array(count);
  const distance = new Int32Array(count).fill(-1);
  const ways = new Float64Array(count);
  const share = new Float64Array(count);
  const reached = new Int32Array(count);
  let work = 0;
  for (const pivot of pivots) {
    let end = 1;
    reached[0] = pivot;
    distance[pivot] = 0;
    ways[pivot] = 1;
    for (let at = 0; at < end; at += 1) {
      const actor = reached[at] ?? 0;
      for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc += 1) {
        const other = targets[arc] ?? 0;
        if (distance[other] === -1) {
          distance[other] = (distance[actor] ?? 0) + 1;
          reached[end++] = other;
        }
        if (distance[other] === (distance[actor] ?? 0) + 1)
          ways[other] = Math.min((ways[other] ?? 0) + (ways[actor] ?? 0), Number.MAX_VALUE);
        work += 1;
      }
      if (work < stride) continue;
      work = 0;
      yield;
    }
    for (let at = end - 1; at >= 0; at -= 1) {
      const actor = reached[at] ?? 0;
      const part = (1 + (share[actor] ?? 0)) / (ways[actor] ?? 0);
      for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc += 1) {
        const before = targets[arc] ?? 0;
        if (distance[before] === (distance[actor] ?? 0) - 1) share[before] = (share[before] ?? 0) + (ways[before] ?? 0) * part;
        work += 1;
      }
      if (actor !== pivot) scores[actor] = (scores[actor] ?? 0) + (share[actor] ?? 0) * weight;
      if (work < stride) continue;
      work = 0;
      yield;
    }
    for (let at = 0; at < end; at += 1) {
      const actor = reached[at] ?? 0;
      distance[actor] = -1;
      ways[actor] = 0;
      share[actor] = 0;
    }
  }
  return { scores, approximate: pivots.length < linked.length };
}

/** The actors to start from: all where that is affordable, else some drawn by a fixed seed. */
function sampleOf(linked: readonly number[], arcs: number): readonly number[] {
  const most = linked.length <= exactUpTo ? linked.length : mostPivots;
  const affordable = Math.max(fewestPivots, Math.floor(stepBudget / (linked.length + arcs)));
  const size = Math.min(most, affordable);
  if (size >= linked.length) return linked;
  const drawn = [...linked];
  const random = randomNumbers(13848);
  for (let at = 0; at < size; at += 1) {
    const other = at + Math.floor(random() * (drawn.length - at));
    [drawn[at], drawn[other]] = [drawn[other] ?? 0, drawn[at] ?? 0];
  }
  return drawn.slice(0, size);
}

/** Numbers from 0 to below 1, the same for the same seed: a linear congruential generator with the multiplier and increment of Numerical Recipes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}
