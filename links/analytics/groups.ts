import { neighboursOf } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { louvain, membersOf } from './louvain.ts';
import { sorted, stride } from './slices.ts';
import type { Sliced } from './slices.ts';

/** The members of group `g` are `members` from `starts[g]` up to `starts[g + 1]`: most links to other members first, then by id. */
export interface Groups {
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** The first member by id of each. */
  readonly firsts: Int32Array;
}

export function* groupsOf(adjacency: Adjacency): Sliced<Groups> {
  const neighbours = yield* neighboursOf(adjacency);
  const groups = yield* louvain(neighbours);
  const inside = new Int32Array(groups.length);
  for (let actor = 0; actor < groups.length; actor += 1) {
    for (let at = neighbours.offsets[actor] ?? 0; at < (neighbours.offsets[actor + 1] ?? 0); at += 1) {
      if (groups[neighbours.targets[at] ?? 0] === groups[actor]) inside[actor] = (inside[actor] ?? 0) + (neighbours.weights[at] ?? 0);
    }
    if (actor % (stride / 10) === 0) yield;
  }
  const { starts, members } = membersOf(groups);
  const firsts = starts.slice(0, -1).map((start) => members[start] ?? 0);
  const byInside = (a: number, b: number) => (groups[a] ?? 0) - (groups[b] ?? 0) || (inside[b] ?? 0) - (inside[a] ?? 0) || a - b;
  return { starts, members: yield* sorted(members, byInside), firsts };
}
