import type { Ledger } from '../domain/ledger.ts';

import { Graph } from './graph.ts';
import { LiveGraph } from './liveGraph.ts';
import type { LinkGraph } from './questions.ts';

/**
 * Builds the link graph by one scan of the ledger and keeps it current by following it, until closed.
 *
 * @param onFailure told once when following ends by an error; the graph then stands still
 */
export async function loadLinkGraph(ledger: Ledger, onFailure: (error: unknown) => void = () => undefined): Promise<LinkGraph> {
  const live = new LiveGraph(ledger, await builtGraph(ledger), builtGraph);
  live.follow(onFailure);
  return live;
}

/** A graph of what the ledger holds now. Commits made while it is read are applied; large ones among them too, since nobody asks it yet. */
async function builtGraph(ledger: Ledger, signal?: AbortSignal): Promise<Graph> {
  const graph = new Graph();
  const scan = await ledger.scan();
  for await (const batch of scan.records) {
    if (signal?.aborted === true) break;
    graph.load(batch);
  }
  graph.startAt(scan.seq);
  graph.readPastFrom(ledger);
  for await (const commit of ledger.follow(scan.seq, { live: false, ...(signal === undefined ? {} : { signal }) })) {
    await graph.applyInParts(commit);
  }
  return graph;
}
