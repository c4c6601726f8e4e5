/** Where the places of an ownership tree stand when drawn: owners in layers above the root, what it owns in layers below. */
import type { Tree, TreeNode } from './answers.ts';

/** Size of a box and of the room around it, in units of the drawing. */
export const box = { width: 180, height: 62, beside: 18, between: 54 } as const;

export interface Placed {
  readonly node: TreeNode;
  /** Unique within the drawing. */
  readonly key: string;
  /** Upper left corner. */
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly key: string;
  /** The ids of both ends joined by stakeKey; '' where an end is not known. */
  readonly stake: string;
  readonly share: string;
  /** The middle of the owner's lower side, and of the owned one's upper side. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Where the share is written: at the end away from the root, so that no two shares meet. */
  readonly at: readonly [number, number];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Placed[];
  readonly edges: readonly Edge[];
}

/** Names the stake of an owner in what it owns. */
export function stakeKey(owner: string, owned: string): string {
  return `${owner}\n${owned}`;
}

/** The centres of a tree's places, in slots of one box: those without any below take a slot each, the others stand in the middle of theirs. */
export function slotsOf(nodes: readonly TreeNode[]): readonly number[] {
  const below = nodes.map((): number[] => []);
  nodes.forEach(({ parent }, at) => parent !== null && below[parent]?.push(at));
  const slots = nodes.map(() => 0);
  let next = 0;
  // The API gives each place before what hangs from it, depth first: leaves in order left to right, then the middles from the end.
  nodes.forEach((_, at) => {
    if (below[at]?.length === 0) slots[at] = next++;
  });
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const [first, last] = [below[at]?.[0], below[at]?.at(-1)];
    if (first !== undefined && last !== undefined) slots[at] = ((slots[first] ?? 0) + (slots[last] ?? 0)) / 2;
  }
  return slots;
}

/** Lays out both trees with one root in common; where both are empty, nothing. */
export function drawingOf(owners: Tree | null, holdings: Tree | null): Drawing {
  const places: Placed[] = [];
  const edges: Edge[] = [];
  for (const [direction, tree] of [['up', owners] as const, ['down', holdings] as const]) {
    const nodes = tree?.nodes ?? [];
    const slots = slotsOf(nodes);
    const corner = nodes.map(({ depth }, at): [number, number] => [
      ((slots[at] ?? 0) - (slots[0] ?? 0)) * (box.width + box.beside),
      (direction === 'up' ? -depth : depth) * (box.height + box.between),
    ]);
    nodes.forEach((node, at) => {
      const [x, y] = corner[at] ?? [0, 0];
      const isSecondRoot = at === 0 && places.length > 0;
      if (!isSecondRoot) places.push({ node, key: `${direction}${at}`, x, y });
      const parent = node.parent === null ? undefined : nodes[node.parent];
      const [px, py] = corner[node.parent ?? -1] ?? [0, 0];
      if (parent === undefined) return;
      const [owner, owned] = direction === 'up' ? [node, parent] : [parent, node];
      const isKnown = owner.actor !== null && owned.actor !== null;
      const middle = box.width / 2;
      const own = direction === 'up' ? y + box.height : y;
      const other = direction === 'up' ? py : py + box.height;
      const [ends, ends2] = [[x + middle, own] as const, [px + middle, other] as const];
      edges.push({
        key: `${direction}${at}`,
        stake: isKnown ? stakeKey(owner.actor.id, owned.actor.id) : '',
        share: node.direct.text,
        from: direction === 'up' ? ends : ends2,
        to: direction === 'up' ? ends2 : ends,
        at: [x + middle, direction === 'up' ? own + 16 : own - 8],
      });
    });
  }
  return shifted(places, edges);
}

/** Moves everything so that nothing is left of or above the origin. */
function shifted(places: readonly Placed[], edges: readonly Edge[]): Drawing {
  if (places.length === 0) return { width: 0, height: 0, places: [], edges: [] };
  const margin = 4;
  const dx = margin - Math.min(...places.map(({ x }) => x));
  const dy = margin - Math.min(...places.map(({ y }) => y));
  const moved = ([x, y]: readonly [number, number]): readonly [number, number] => [x + dx, y + dy];
  return {
    width: Math.max(...places.map(({ x }) => x)) + dx + box.width + margin,
    height: Math.max(...places.map(({ y }) => y)) + dy + box.height + margin,
    places: places.map((place) => ({ ...place, x: place.x + dx, y: place.y + dy })),
    edges: edges.map((edge) => ({ ...edge, from: moved(edge.from), to: moved(edge.to), at: moved(edge.at) })),
  };
}
