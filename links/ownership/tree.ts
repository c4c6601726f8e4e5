import { OstrakonError } from '../../domain/errors.ts';
import { intervalOf } from '../../domain/ownership/fraction.ts';
import { ownershipTree } from '../../domain/ownership/tree.ts';
import { checkRange } from '../page.ts';
import type { GraphView } from '../view.ts';

import type { TreeAnswer, TreeOptions } from './answers.ts';

const mostNodes = 1_000;
const deepest = 1_000;

/** Owners or holdings of an actor as far as the viewer may see; null where there is no such actor. */
export function treeOf(view: GraphView, actor: string, options: TreeOptions): TreeAnswer | null {
  if (options.depth !== null) checkRange('depth', options.depth, 1, deepest);
  if (options.minShare !== null && !(options.minShare >= 0 && options.minShare <= 100)) {
    throw new OstrakonError({ code: 'BAD_INPUT', field: 'minShare', message: `"minShare" is ${options.minShare}; it takes 0 to 100.` });
  }
  const slot = view.actorSlot(actor);
  if (slot < 0) return null;
  const { actors, links } = view.graph;
  // Stakes are the same under every regime.
  const tree = ownershipTree(view.graph.ownership.of(view, 'US', 'IGNORE'), slot, { ...options, maxNodes: mostNodes });
  return {
    root: actors.id(slot),
    truncated: tree.truncated,
    nodes: tree.nodes.map((node) => ({
      actor: actors.id(node.actor),
      parent: node.parent,
      depth: node.depth,
      direct: intervalOf(node.share.lo, node.share.hi),
      integrated: intervalOf(node.integrated.lo, node.integrated.hi),
      cyclic: node.isCycle,
      repeated: node.isRepeated,
      links: node.statements.map((statement) => links.id(statement)),
    })),
  };
}
