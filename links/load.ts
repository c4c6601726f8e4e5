import type { Ledger } from '../domain/ledger.ts';

import { Graph } from './graph.ts';
import type { LinkGraph } from './questions.ts';

/**
 * Builds the link graph by one scan of the ledger and keeps it current by following it, until closed.
 *
 * @param onFailure told once when following ends by an error; the graph then stands still
 */
export async function loadLinkGraph(ledger: Ledger, onFailure: (error: unknown) => void = () => undefined): Promise<LinkGraph> {
  const graph = new Graph();
  const scan = await ledger.scan();
  for await (const batch of scan.records) graph.load(batch);
  graph.startAt(scan.seq);
  graph.readPastFrom(ledger);
  const stopping = new AbortController();
  const following = follow(graph, ledger, stopping.signal).catch((error: unknown) => {
    if (!stopping.signal.aborted) onFailure(error);
  });
  graph.stopWith(async () => {
    stopping.abort();
    await following;
  });
  return graph;
}

async function follow(graph: Graph, ledger: Ledger, signal: AbortSignal): Promise<void> {
  for await (const commit of ledger.follow(graph.seq, { signal })) graph.apply(commit);
}
