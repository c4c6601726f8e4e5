/** The graph that the picture is drawn from. */
import Graph from 'graphology';
import type { Drawn } from './drawn.ts';
import type { Places } from './layoutWorker.ts';

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

/** Where each node starts: where it was, beside a node it is linked to that was there, or where its id says. */
export function startPlaces({ nodes, links }: Drawn, known: Places): Places {
  if (Object.keys(known).length === 0) return Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }]));
  const beside = new Map<string, { readonly x: number; readonly y: number }>();
  for (const { from, to } of links) {
    for (const [id, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const place = known[other];
      if (known[id] === undefined && place !== undefined && !beside.has(id)) beside.set(id, place);
    }
  }
  return Object.fromEntries(
    nodes.map(({ id, x, y }) => {
      const near = beside.get(id);
      return [id, known[id] ?? (near === undefined ? { x, y } : { x: near.x + (x - 50) / 10, y: near.y + (y - 50) / 10 })];
    }),
  );
}
