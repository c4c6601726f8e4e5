/** Works on a network away from the page: lays it out by ForceAtlas2, posting the places as they settle, or finds its communities by Louvain. */
import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Communities, Ends, Places, Work } from './work.ts';

const rounds = 12;

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  if (data.what === 'communities') postMessage(communitiesOf(data.ids, data.links));
  else layOut(data);
});

function layOut({ nodes, links, pinned, isStill }: Extract<Work, { what: 'layout' }>): void {
  const graph = new Graph({ type: 'undirected' });
  for (const { id, x, y } of nodes) graph.addNode(id, { x, y });
  for (const { id, x, y } of pinned) if (graph.hasNode(id)) graph.mergeNodeAttributes(id, { x, y, fixed: true });
  for (const { from, to } of links) graph.mergeUndirectedEdge(from, to);
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false, barnesHutOptimize: graph.order > 500 };
  for (let round = 1; round <= rounds; round++) {
    forceAtlas2.assign(graph, { iterations: graph.order > 1_000 ? 10 : 25, settings });
    if (isStill && round < rounds) continue;
    postMessage(Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }])) satisfies Places);
  }
}

/** The same network falls into the same communities each time. */
function communitiesOf(ids: readonly string[], links: Ends): Communities {
  const graph = new Graph({ type: 'undirected' });
  for (const id of [...ids].sort()) graph.addNode(id);
  for (const { from, to } of links) {
    if (from !== to) graph.updateUndirectedEdge(from, to, ({ weight }) => ({ weight: Number(weight ?? 0) + 1 }));
  }
  if (graph.size === 0) return Object.fromEntries(ids.map((id, index) => [id, index]));
  let state = 13_848;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return louvain(graph, { getEdgeWeight: 'weight', rng: random });
}
