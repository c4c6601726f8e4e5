import type { Neighbours } from './adjacency.ts';
import { stride } from './slices.ts';
import type { Sliced } from './slices.ts';

/** A graph of groups: neighbours with the links to them, and twice the links inside each. */
interface Level extends Neighbours {
  readonly inside: Float64Array;
}

/**
 * The group of each actor, by the Louvain method (Blondel and others 2008) at resolution 1, a link counting as often as it is there.
 *
 * Groups are numbered by their first actor, and each hangs together: what the method leaves in parts is taken apart. Actors are looked at
 * in their order and ties go to the lowest group, and all sums are of whole numbers, so that the same graph gives the same groups.
 */
export function* louvain(neighbours: Neighbours): Sliced<Int32Array> {
  const count = neighbours.offsets.length - 1;
  let groups = Int32Array.from({ length: count }, (_, actor) => actor);
  let level: Level = { ...neighbours, inside: new Float64Array(count) };
  for (;;) {
    const joined = yield* joinedGroups(level);
    if (joined === null) break;
    groups = groups.map((group) => joined[group] ?? 0);
    level = yield* merged(level, joined);
  }
  return yield* connectedParts(neighbours, groups);
}

/** The group that each node ends in when one after another joins the neighbouring group that raises modularity most; null where none moves. */
function* joinedGroups({ offsets, targets, weights, inside }: Level): Sliced<Int32Array | null> {
  const count = offsets.length - 1;
  const groups = Int32Array.from({ length: count }, (_, node) => node);
  const strength = new Float64Array(count);
  let all = 0;
  for (let node = 0; node < count; node += 1) {
    let sum = inside[node] ?? 0;
    for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) sum += weights[at] ?? 0;
    strength[node] = sum;
    all += sum;
  }
  const total = strength.slice();
  const linksTo = new Float64Array(count);
  let hasMoved = false;
  for (let moves = 1; moves > 0;) {
    moves = 0;
    let work = 0;
    for (let node = 0; node < count; node += 1) {
      const own = groups[node] ?? 0;
      const weight = strength[node] ?? 0;
      for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1)
        linksTo[groups[targets[at] ?? 0] ?? 0] = (linksTo[groups[targets[at] ?? 0] ?? 0] ?? 0) + (weights[at] ?? 0);
      total[own] = (total[own] ?? 0) - weight;
      const gainOf = (group: number) => (linksTo[group] ?? 0) * all - (total[group] ?? 0) * weight;
      let best = own;
      let bestGain = gainOf(own);
      for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
        const group = groups[targets[at] ?? 0] ?? 0;
        const gain = gainOf(group);
        if (gain < bestGain || (gain === bestGain && (best === own || group >= best))) continue;
        best = group;
        bestGain = gain;
      }
      for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) linksTo[groups[targets[at] ?? 0] ?? 0] = 0;
      total[best] = (total[best] ?? 0) + weight;
      groups[node] = best;
      if (best !== own) moves += 1;
      work += 1 + (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
      if (work < stride) continue;
      work = 0;
      yield;
    }
    hasMoved ||= moves > 0;
  }
  return hasMoved ? renumbered(groups) : null;
}

/** Each group as one node. */
function* merged({ offsets, targets, weights, inside }: Level, groups: Int32Array): Sliced<Level> {
  const { starts, members } = membersOf(groups);
  const count = starts.length - 1;
  const next = { offsets: new Int32Array(count + 1), targets: new Int32Array(targets.length), weights: new Int32Array(targets.length) };
  const insideGroup = new Float64Array(count);
  const linksTo = new Int32Array(count);
  let end = 0;
  for (let group = 0; group < count; group += 1) {
    const start = end;
    for (let member = starts[group] ?? 0; member < (starts[group + 1] ?? 0); member += 1) {
      const node = members[member] ?? 0;
      insideGroup[group] = (insideGroup[group] ?? 0) + (inside[node] ?? 0);
      for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at += 1) {
        const other = groups[targets[at] ?? 0] ?? 0;
        if (other === group) {
          insideGroup[group] = (insideGroup[group] ?? 0) + (weights[at] ?? 0);
          continue;
        }
        if (linksTo[other] === 0) next.targets[end++] = other;
        linksTo[other] = (linksTo[other] ?? 0) + (weights[at] ?? 0);
      }
      if (member % 1024 === 0) yield;
    }
    next.targets.subarray(start, end).sort();
    for (let at = start; at < end; at += 1) {
      next.weights[at] = linksTo[next.targets[at] ?? 0] ?? 0;
      linksTo[next.targets[at] ?? 0] = 0;
    }
    next.offsets[group + 1] = end;
  }
  return { offsets: next.offsets, targets: next.targets.slice(0, end), weights: next.weights.slice(0, end), inside: insideGroup };
}

/** The groups taken apart where their members are not linked through one another. */
function* connectedParts({ offsets, targets }: Neighbours, groups: Int32Array): Sliced<Int32Array> {
  const parts = new Int32Array(groups.length).fill(-1);
  const reached = new Int32Array(groups.length);
  let count = 0;
  for (let first = 0; first < groups.length; first += 1) {
    if (parts[first] !== -1) continue;
    let end = 1;
    reached[0] = first;
    parts[first] = count;
    for (let at = 0; at < end; at += 1) {
      const actor = reached[at] ?? 0;
      for (let arc = offsets[actor] ?? 0; arc < (offsets[actor + 1] ?? 0); arc += 1) {
        const other = targets[arc] ?? 0;
        if (parts[other] !== -1 || groups[other] !== groups[first]) continue;
        parts[other] = count;
        reached[end++] = other;
      }
      if (at % 1024 === 1023) yield;
    }
    count += 1;
    if (first % 1024 === 0) yield;
  }
  return parts;
}

/** Groups numbered from 0 in the order of their first members. */
function renumbered(groups: Int32Array): Int32Array {
  const numbers = new Int32Array(groups.length).fill(-1);
  let count = 0;
  return groups.map((group) => (numbers[group] === -1 ? (numbers[group] = count++) : (numbers[group] ?? 0)));
}

/** The members of group `g`, in order, are `members` from `starts[g]` up to `starts[g + 1]`. */
export function membersOf(groups: Int32Array): { readonly starts: Int32Array; readonly members: Int32Array } {
  let count = 0;
  for (const group of groups) count = Math.max(count, group + 1);
  const starts = new Int32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group += 1) starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  const free = starts.slice();
  const members = new Int32Array(groups.length);
  for (const [actor, group] of groups.entries()) {
    const at = free[group] ?? 0;
    members[at] = actor;
    free[group] = at + 1;
  }
  return { starts, members };
}
