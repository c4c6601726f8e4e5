/** The configured store with its link graph, for commands that ask questions. */
import type { Ledger } from '../domain/ledger.ts';
import type { Day } from '../domain/model.ts';
import { publicViewer, roles } from '../domain/tlp.ts';
import type { Role, Viewer } from '../domain/tlp.ts';
import { loadBundled } from '../ingest/bundled.ts';
import { loadLinkGraph } from '../links/load.ts';
import type { LinkGraph } from '../links/questions.ts';
import { positionsOf } from '../runtime/positions.ts';
import { sealsOf } from '../runtime/receipts.ts';
import type { Services } from '../subgraphs/services.ts';
import { exitCodes, ExitError } from './exitCodes.ts';
import { withLedger, type Surroundings } from './surroundings.ts';

export interface OpenGraph {
  readonly ledger: Ledger;
  readonly graph: LinkGraph;
  readonly services: Pick<Services, 'seals' | 'positions' | 'graph' | 'now'>;
  readonly today: Day;
}

/** Runs `work` with the store and its link graph, and closes both. An empty store starts with what the configuration says. */
export async function withGraph<T>(around: Surroundings, work: (open: OpenGraph) => Promise<T>): Promise<T> {
  return await withLedger(around, async (ledger, config) => {
    if (config.seed === 'bundled') await loadBundled(ledger, around.now().toISOString());
    const graph = await loadLinkGraph(ledger);
    try {
      const now = () => around.now().toISOString();
      const services = { seals: sealsOf(ledger), positions: positionsOf(ledger), graph, now };
      return await work({ ledger, graph, services, today: now().slice(0, 10) });
    } finally {
      await graph.close();
    }
  });
}

/** Who a command asks as; the public where nobody is named. */
export interface ViewerFlags {
  readonly user?: string;
  readonly org?: string;
  readonly role?: readonly string[];
}

/** @throws {ExitError} for an organisation or role without a user, and for a role that does not exist */
export function viewerOf({ user, org, role }: ViewerFlags): Viewer {
  if (user === undefined) {
    if (org === undefined && role === undefined) return publicViewer;
    throw new ExitError(exitCodes.usage, '--org and --role go with --user.');
  }
  const unknown = (role ?? []).find((each) => !roles.some((known) => known === each));
  if (unknown !== undefined) throw new ExitError(exitCodes.usage, `There is no role "${unknown}"; there are ${roles.join(', ')}.`);
  return { user, org: org ?? null, roles: (role ?? []) as readonly Role[] };
}
