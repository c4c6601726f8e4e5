/** Our link graph, graphology and the bare walk over the same world inside this process: no HTTP, no GraphQL. */
import { MultiUndirectedGraph } from 'graphology';
import type { View } from '../../links/questions.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import { graphSnapshots } from '../../store/graphSnapshots.ts';
import { worldLinks } from '../large/world.ts';
import { BareWalk } from './bareWalk.ts';
import { actorId, type Subject } from './federated.ts';
import type { Contender } from './turns.ts';

type Walk = Pick<View, 'network' | 'paths'>;

/** By workload, ours first. @param dir a store that has been started from once, so that there is a snapshot */
export async function walkContenders(dir: string, actors: number, links: number): Promise<ReadonlyMap<string, Contender<Subject>[]>> {
  const view = await viewOf(dir);
  const all = [...worldLinks(links, actors)].map(({ from, to }) => ({ from, to }));
  const bare = new BareWalk(actors, all);
  const other = new MultiUndirectedGraph();
  for (let actor = 0; actor < actors; actor++) other.addNode(String(actor));
  for (const { from, to } of all) other.addEdge(String(from), String(to));

  const network = (depth: number): Contender<Subject>[] => [
    { name: 'Ostrakon', ask: ({ from }) => view.network([actorId(from)], { depth, maxActors: 200 }).totalActors },
    { name: 'graphology', ask: ({ from }) => graphologyWithin(other, String(from), depth) },
    { name: 'bare typed arrays', ask: ({ from }) => bare.within(from, depth, 10_000) },
  ];
  return new Map([
    ['in process: network of 2 steps', network(2)],
    ['in process: network of 3 steps', network(3)],
    [
      'in process: shortest path, to 6 steps',
      [
        { name: 'Ostrakon', ask: ({ from, to }) => view.paths(actorId(from), actorId(to), { maxLength: 6, limit: 1 }).length },
        { name: 'graphology', ask: ({ from, to }) => graphologyDistance(other, String(from), String(to), 6) },
        { name: 'bare typed arrays', ask: ({ from, to }) => bare.distance(from, to, 6) },
      ],
    ],
  ]);
}

/** @throws {Error} where there is no snapshot */
async function viewOf(dir: string): Promise<Walk> {
  const snapshot = await graphSnapshots(dir, (message) => process.stderr.write(`${message}\n`)).open();
  if (snapshot === null) throw new Error('There is no snapshot of this store.');
  const graph = new Graph();
  graph.restore(snapshot.pieces());
  snapshot.close();
  return graph.view(publicViewer, { asOf: new Date().toISOString().slice(0, 10) });
}

/** Graphology has no bounded search, so this is what its users write: its neighbours, the same cap of 10,000. */
function graphologyWithin(graph: MultiUndirectedGraph, start: string, depth: number): number {
  const found = new Map([[start, 0]]);
  for (const [actor, reached] of found) {
    if (reached === depth || found.size >= 10_000) break;
    graph.forEachNeighbor(actor, (other) => {
      if (!found.has(other) && found.size < 10_000) found.set(other, reached + 1);
    });
  }
  return found.size;
}

/** From both ends, as graphology-shortest-path does it. Null where it takes more than `most`. */
function graphologyDistance(graph: MultiUndirectedGraph, from: string, to: string, most: number): number | null {
  if (from === to) return 0;
  const sides = [
    { seen: new Set([from]), edge: [from] },
    { seen: new Set([to]), edge: [to] },
  ];
  for (let steps = 1; steps <= most; steps++) {
    sides.sort((one, other) => one.edge.length - other.edge.length);
    const [near, far] = [sides[0]!, sides[1]!];
    const next: string[] = [];
    for (const actor of near.edge) {
      for (const other of graph.neighbors(actor)) {
        if (far.seen.has(other)) return steps;
        if (near.seen.has(other)) continue;
        near.seen.add(other);
        next.push(other);
      }
    }
    if (next.length === 0) return null;
    near.edge = next;
  }
  return null;
}
