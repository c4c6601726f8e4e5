import type { Ledger } from '../domain/ledger.ts';

import { Graph } from './graph.ts';
import { LiveGraph } from './liveGraph.ts';
import type { LinkGraph } from './questions.ts';
import type { Snapshots } from './snapshot.ts';

/** Records read, or changes applied, from which a snapshot spares more than it costs. */
const worthASnapshot = 50_000;

export interface LoadOptions {
  /** Where the graph is written down for the next start; absent: nowhere. */
  readonly snapshots?: Snapshots;
  /** Records read, or changes applied since the last one, from which a snapshot is written; 50,000 where absent. */
  readonly snapshotFrom?: number;
}

/**
 * Builds the link graph by one scan of the ledger, or from a snapshot and the commits since, and keeps it current by following the ledger,
 * until closed.
 *
 * @param onFailure told once when following ends by an error; the graph then stands still
 */
export async function loadLinkGraph(
  ledger: Ledger,
  onFailure: (error: unknown) => void = () => undefined,
  { snapshots, snapshotFrom = worthASnapshot }: LoadOptions = {},
): Promise<LinkGraph> {
  const found = snapshots === undefined ? null : await restored(ledger, snapshots);
  const graph = found ?? (await scanned(ledger));
  const applied = await catchUp(graph, ledger);
  if (found === null || applied >= snapshotFrom) await save(graph, ledger, snapshots, snapshotFrom);
  const live = new LiveGraph(ledger, graph, async (_, signal) => {
    const next = await scanned(ledger, signal);
    await catchUp(next, ledger, signal);
    if (!signal.aborted) await save(next, ledger, snapshots, snapshotFrom);
    return next;
  });
  live.follow(onFailure);
  return live;
}

/** A graph of what the ledger held when it was asked. */
async function scanned(ledger: Ledger, signal?: AbortSignal): Promise<Graph> {
  const graph = new Graph();
  const scan = await ledger.scan();
  for await (const batch of scan.records) {
    if (signal?.aborted === true) break;
    graph.load(batch);
  }
  graph.startAt(scan.seq);
  graph.readPastFrom(ledger);
  return graph;
}

/** The graph of a snapshot that is whole and of this ledger; null where there is none. */
async function restored(ledger: Ledger, snapshots: Snapshots): Promise<Graph | null> {
  const snapshot = await snapshots.open();
  if (snapshot === null) return null;
  try {
    if ((await hashAt(ledger, snapshot.seq)) !== snapshot.hash) {
      snapshots.ignored('The snapshot is of another store.');
      return null;
    }
    const graph = new Graph();
    graph.restore(snapshot.pieces());
    graph.readPastFrom(ledger);
    return graph;
  } catch (error) {
    snapshots.ignored(`The snapshot cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    snapshot.close();
  }
}

/** Applies the commits there are, however large: nobody asks the graph yet. How many changes that were. */
async function catchUp(graph: Graph, ledger: Ledger, signal?: AbortSignal): Promise<number> {
  let changes = 0;
  for await (const commit of ledger.follow(graph.seq, { live: false, ...(signal === undefined ? {} : { signal }) })) {
    await graph.applyInParts(commit);
    changes += commit.changeCount;
  }
  return changes;
}

async function save(graph: Graph, ledger: Ledger, snapshots: Snapshots | undefined, least: number): Promise<void> {
  const { actors, links } = graph.stats();
  if (snapshots === undefined || actors + links < least) return;
  const hash = await hashAt(ledger, graph.seq);
  if (hash !== null) await snapshots.write({ seq: graph.seq, hash }, graph.keep());
}

async function hashAt(ledger: Ledger, seq: number): Promise<string | null> {
  for await (const commit of ledger.follow(seq - 1, { live: false, most: 1 })) return commit.seq === seq ? commit.hash : null;
  return null;
}
