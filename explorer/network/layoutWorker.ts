/** Lays out a network by ForceAtlas2, away from the page: takes it once, and posts the places as they settle. */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Drawn } from './drawn.ts';

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

const rounds = 12;

addEventListener('message', ({ data }: MessageEvent<Drawn>) => {
  const graph = new Graph({ multi: true, type: 'directed' });
  for (const { id, x, y } of data.nodes) graph.addNode(id, { x, y });
  for (const { id, from, to } of data.links) graph.addDirectedEdgeWithKey(id, from, to);
  const settings = { ...forceAtlas2.inferSettings(graph), adjustSizes: false, barnesHutOptimize: graph.order > 500 };
  for (let round = 0; round < rounds; round++) {
    forceAtlas2.assign(graph, { iterations: graph.order > 1_000 ? 10 : 25, settings });
    postMessage(Object.fromEntries(graph.mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }])) satisfies Places);
  }
});
