import { loadBundled } from '../ingest/bundled.ts';
import { Pasts } from '../links/history/pasts.ts';
import { loadLinkGraph } from '../links/load.ts';
import type { Config } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import { positionsOf } from '../runtime/positions.ts';
import { sealsOf } from '../runtime/receipts.ts';
import type { TokenVerifier } from '../runtime/tokens.ts';
import { graphSnapshots } from '../store/graphSnapshots.ts';
import { openLedger } from '../store/open.ts';
import { startMonitor } from './sanctions/monitor.ts';
import type { Services } from './services.ts';

/**
 * Opens what the subgraphs of one process share: the ledger, filled with the bundled dataset where it is empty and the configuration says
 * so, and its link graph. Of several processes that find it empty one fills it.
 *
 * @param onFailure told once when the link graph can follow the ledger no longer
 */
export async function openServices(
  config: Config,
  parts: {
    readonly log: Log;
    readonly tokens: TokenVerifier;
    /** Whether this process screens customer lists; that of the sanctions subgraph does. */
    readonly isMonitoring: boolean;
    readonly onFailure: (error: unknown) => void;
  },
): Promise<{ readonly services: Services; close(): Promise<void> }> {
  const { log, tokens } = parts;
  const ledger = await openLedger({ dir: config.dataDir, neo4j: config.neo4j });
  if (config.seed === 'bundled') {
    const { loaded } = await loadBundled(ledger, new Date().toISOString());
    if (loaded > 0) log.info({ loaded }, 'bundled dataset loaded');
  }
  const graph = await loadLinkGraph(ledger, parts.onFailure, { snapshots: graphSnapshots(config.dataDir, (message) => log.warn(message)) });
  log.info({ seq: graph.seq, ...graph.stats() }, 'link graph loaded');
  const services: Services = {
    ledger,
    graph,
    pasts: new Pasts(ledger, graph, { mostRecords: config.knownAtMaxRecords }),
    tokens,
    log,
    positions: positionsOf(ledger),
    seals: sealsOf(ledger),
    fourEyes: config.fourEyes,
    today: () => new Date().toISOString().slice(0, 10),
    now: () => new Date().toISOString(),
  };
  const monitor = parts.isMonitoring ? startMonitor(services) : null;
  return {
    services,
    async close() {
      await monitor?.close();
      await graph.close();
      await ledger.close();
    },
  };
}
