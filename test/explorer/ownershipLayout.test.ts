import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Tree, TreeNode } from '../../explorer/ownership/answers.ts';
import { box, drawingOf, slotsOf, stakeKey } from '../../explorer/ownership/layout.ts';

/** A tree by the parents of its places, each named after its number. */
function treeOf(parents: readonly (number | null)[], names: readonly string[] = []): Tree {
  const nodes: TreeNode[] = [];
  parents.forEach((parent, at) => {
    const name = names[at] ?? `n${at}`;
    nodes.push({
      parent,
      depth: parent === null ? 0 : (nodes[parent]?.depth ?? 0) + 1,
      cyclic: false,
      repeated: false,
      direct: { text: `${at} %` },
      integrated: { text: '' },
      actor: { id: name, name, kind: 'ENTITY', marking: 'CLEAR' },
      links: [],
    });
  });
  return { nodes, truncated: false };
}

/** Any tree, its places depth first as the API gives them. */
const trees = fc.array(fc.nat(3), { maxLength: 40 }).map((climbs) => {
  const parents: (number | null)[] = [null];
  for (const climb of climbs) {
    let parent = parents.length - 1;
    for (let up = 0; up < climb; up += 1) parent = parents[parent] ?? 0;
    parents.push(parent);
  }
  return treeOf(parents);
});

describe('the drawing of an ownership tree', () => {
  it('puts a place in the middle above what hangs from it', () => {
    expect(slotsOf(treeOf([null, 0, 1, 1, 0]).nodes)).toEqual([1.25, 0.5, 0, 1, 2]);
  });

  it('has owners above, holdings below, and the actor itself once between them', () => {
    const { places } = drawingOf(treeOf([null, 0], ['root', 'owner']), treeOf([null, 0], ['root', 'owned']));
    const heights = new Map(places.map(({ node, y }) => [node.actor?.id, y]));
    expect(places.map(({ node }) => node.actor?.id)).toEqual(['root', 'owner', 'owned']);
    expect(heights.get('owner')).toBeLessThan(heights.get('root') ?? 0);
    expect(heights.get('owned')).toBeGreaterThan(heights.get('root') ?? 0);
  });

  it('names every stake from its owner to what is owned, in both directions', () => {
    const { edges } = drawingOf(treeOf([null, 0], ['root', 'owner']), treeOf([null, 0], ['root', 'owned']));
    expect(edges.map(({ stake }) => stake)).toEqual([stakeKey('owner', 'root'), stakeKey('root', 'owned')]);
    expect(edges.every(({ from, to }) => from[1] < to[1])).toBe(true);
  });

  it('draws what is owned where the owners could not be read, and nothing where nothing could', () => {
    expect(drawingOf(null, treeOf([null, 0])).places).toHaveLength(2);
    expect(drawingOf(null, null).places).toEqual([]);
  });

  it('lets no two boxes overlap and none leave the drawing, whatever the trees', () => {
    fc.assert(
      fc.property(trees, trees, (owners, holdings) => {
        const { places, width, height } = drawingOf(owners, holdings);
        expect(places).toHaveLength(owners.nodes.length + holdings.nodes.length - 1);
        places.forEach(({ x, y }, at) => {
          expect(x >= 0 && y >= 0 && x + box.width <= width && y + box.height <= height).toBe(true);
          for (const other of places.slice(at + 1)) {
            expect(y !== other.y || Math.abs(x - other.x) >= box.width).toBe(true);
          }
        });
      }),
      { numRuns: 50 },
    );
  });
});
