/** The graph that the picture is drawn from. */
import Graph from 'graphology';
import type { Drawn } from './drawn.ts';
import type { Places } from './work.ts';

/** Beyond this many links, arrows cost more than they tell; the table has the directions. */
const mostArrows = 2_000;

export function graphOf({ nodes, links }: Drawn, places: Places): Graph {
  const graph = new Graph({ multi: true, type: 'directed' });
  // Thousands of nodes at full size would cover each other.
  const scale = nodes.length > 1_000 ? 0.5 : 1;
  for (const { id, label, colour, shape, size, x, y } of nodes) {
    const place = places[id];
    graph.addNode(id, { label, color: colour, type: shape, size: size * scale, x: place?.x ?? x, y: place?.y ?? y });
  }
  const type = links.length > mostArrows ? 'line' : 'arrow';
  for (const { id, from, to, label, size } of links) {
    graph.addDirectedEdgeWithKey(id, from, to, { label, type, color: '#9aa3ad', size });
  }
  return graph;
}
