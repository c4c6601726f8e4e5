import { Turns } from './rows.ts';
import type { Rows } from './rows.ts';

/** A round that improves modularity by less ends a level. */
const leastGain = 1e-7;
const mostRounds = 100;

/**
 * Communities: who has more links with one another than chance would have it, as numbers by actor number. Several links between two
 * actors weigh so many times one. Actors are looked at by number, and of communities that suit one equally the one with the least number
 * is taken, so that the same links always give the same communities.
 *
 * @see Blondel, Guillaume, Lambiotte and Lefebvre 2008
 */
export function* louvain(rows: Rows): Generator<undefined, Int32Array> {
  const turns = new Turns();
  const communities = Int32Array.from(rows.slots, (_, number) => number);
  let level = levelOf(rows);
  for (;;) {
    const moved = yield* settled(level, turns);
    if (moved === null) return communities;
    for (let number = 0; number < communities.length; number += 1) communities[number] = moved.to[communities[number] ?? 0] ?? 0;
    level = merged(level, moved);
    yield;
  }
}

interface Level {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
  /** The weight of links within each, counted from both ends. */
  readonly own: Float64Array;
}

interface Moved {
  /** The community of each, numbered from 0. */
  readonly to: Int32Array;
  readonly count: number;
}

function levelOf({ starts, others, slots }: Rows): Level {
  return { starts, others, weights: new Float64Array(others.length).fill(1), own: new Float64Array(slots.length) };
}

/** Moves everyone to the community that suits it best until nobody wants to move; null where nobody did. */
function* settled({ starts, others, weights, own }: Level, turns: Turns): Generator<undefined, Moved | null> {
  const size = own.length;
  const to = Int32Array.from({ length: size }, (_, number) => number);
  const degree = new Float64Array(size);
  let total = 0;
  for (let one = 0; one < size; one += 1) {
    let sum = own[one] ?? 0;
    for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at += 1) sum += weights[at] ?? 0;
    degree[one] = sum;
    total += sum;
  }
  if (total === 0) return null;
  const degrees = degree.slice();
  const linked = new Float64Array(size);
  const met: number[] = [];
  let hasMoved = false;
  for (let round = 0; round < mostRounds; round += 1) {
    let gained = 0;
    for (let one = 0; one < size; one += 1) {
      const home = to[one] ?? 0;
      const mine = degree[one] ?? 0;
      met.length = 0;
      linked[home] = 0;
      met.push(home);
      const [start, end] = [starts[one] ?? 0, starts[one + 1] ?? 0];
      for (let at = start; at < end; at += 1) {
        const community = to[others[at] ?? 0] ?? 0;
        if (linked[community] === 0 && community !== home) met.push(community);
        linked[community] = (linked[community] ?? 0) + (weights[at] ?? 0);
      }
      degrees[home] = (degrees[home] ?? 0) - mine;
      const worth = (community: number): number => (linked[community] ?? 0) - ((degrees[community] ?? 0) * mine) / total;
      const atHome = worth(home);
      let [best, most] = [home, atHome];
      for (const community of met) {
        const here = worth(community);
        if (here > most + 1e-12 || (best !== home && Math.abs(here - most) <= 1e-12 && community < best)) [best, most] = [community, here];
      }
      degrees[best] = (degrees[best] ?? 0) + mine;
      if (best !== home) {
        to[one] = best;
        hasMoved = true;
        gained += (2 * (most - atHome)) / total;
      }
      for (const community of met) linked[community] = 0;
      if (turns.isOver(end - start)) yield;
    }
    if (gained < leastGain) break;
  }
  return hasMoved ? numbered(to) : null;
}

/** Communities numbered from 0, in the order of their first members. */
function numbered(to: Int32Array): Moved {
  const numbers = new Int32Array(to.length).fill(-1);
  let count = 0;
  const renamed = to.map((community) => {
    if (numbers[community] === -1) numbers[community] = count++;
    return numbers[community] ?? 0;
  });
  return { to: renamed, count };
}

/** Each community as one, with the links of its members. */
function merged({ starts, others, weights, own }: Level, { to, count }: Moved): Level {
  const members = new Int32Array(count + 1);
  for (const community of to) members[community + 1] = (members[community + 1] ?? 0) + 1;
  for (let at = 0; at < count; at += 1) members[at + 1] = (members[at + 1] ?? 0) + (members[at] ?? 0);
  const placed = members.slice();
  const byCommunity = new Int32Array(to.length);
  for (const [one, community] of to.entries()) {
    const place = placed[community] ?? 0;
    byCommunity[place] = one;
    placed[community] = place + 1;
  }
  const made: Level = {
    starts: new Int32Array(count + 1),
    others: new Int32Array(0),
    weights: new Float64Array(0),
    own: new Float64Array(count),
  };
  const [newOthers, newWeights]: [number[], number[]] = [[], []];
  const linked = new Float64Array(count);
  for (let community = 0; community < count; community += 1) {
    const met: number[] = [];
    for (let place = members[community] ?? 0; place < (members[community + 1] ?? 0); place += 1) {
      const one = byCommunity[place] ?? 0;
      made.own[community] = (made.own[community] ?? 0) + (own[one] ?? 0);
      for (let at = starts[one] ?? 0; at < (starts[one + 1] ?? 0); at += 1) {
        const other = to[others[at] ?? 0] ?? 0;
        if (other === community) made.own[community] = (made.own[community] ?? 0) + (weights[at] ?? 0);
        else {
          if (linked[other] === 0) met.push(other);
          linked[other] = (linked[other] ?? 0) + (weights[at] ?? 0);
        }
      }
    }
    for (const other of met.sort((a, b) => a - b)) {
      newOthers.push(other);
      newWeights.push(linked[other] ?? 0);
      linked[other] = 0;
    }
    made.starts[community + 1] = newOthers.length;
  }
  return { ...made, others: Int32Array.from(newOthers), weights: Float64Array.from(newWeights) };
}
