/** The gateway over HTTP, above the three subgraphs of a service in this process. */
import { readFileSync } from 'node:fs';
import { createGatewayApp } from '../../gateway/app.ts';
import { createExecutor } from '../../gateway/executor.ts';
import type { EventLimits } from '../../gateway/events/events.ts';
import { localDataSource } from '../../gateway/localDataSource.ts';
import { subgraphNames } from '../../runtime/config.ts';
import { createMetrics } from '../../runtime/metrics.ts';
import { nearGraph } from '../../subgraphs/nearGraph.ts';
import { localSubgraph, subgraphServer } from '../../subgraphs/serve.ts';
import type { Service } from '../subgraphs/service.ts';
import { listen, silent } from './tinyGraph.ts';
import { executorKind } from './executorKind.ts';

export interface ExportGateway {
  readonly origin: string;
  /** A path below `/export`, asked as a viewer of the service; the public where none is named. */
  get(path: string, as?: string, headers?: Record<string, string>): Promise<Response>;
  /** Ends the streams of events, as at shutdown. */
  endStreams(): void;
  stop(): Promise<void>;
}

/** @param given whether the gateway has the link graph near it (it has, unless false), and other limits on streams of events */
export async function exportGateway(
  { services }: Service,
  requestsPerMinute = 0,
  given: { readonly isNear?: boolean; readonly eventLimits?: Partial<EventLimits> } = {},
): Promise<ExportGateway> {
  const metrics = createMetrics({ withProcess: false });
  const servers = await Promise.all(
    subgraphNames.map(async (name) => {
      const server = subgraphServer(name, services);
      await server.start();
      return { name, server };
    }),
  );
  const sources = servers.map(({ name, server }) => {
    const source = localDataSource(name, localSubgraph(server, services), { timeoutMs: 20_000, log: silent, metrics });
    return [name, source] as const;
  });
  const executor = createExecutor({
    kind: executorKind,
    supergraphSdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
    dataSources: Object.fromEntries(sources),
    log: silent,
    metrics,
  });
  const { tokens } = services;
  const parts = {
    executor,
    tokens,
    log: silent,
    metrics,
    production: true,
    requestsPerMinute,
    trustedProxies: 0,
    pagesDir: null,
    explorerDir: null,
    near: given.isNear === false ? null : nearGraph(services),
    eventLimits: given.eventLimits ?? {},
    signIn: null,
  };
  const gateway = await createGatewayApp({ ...parts, ready: async () => [] });
  const listening = await listen(gateway.app);
  return {
    origin: listening.origin,
    get: async (path, as, headers = {}) =>
      await fetch(`${listening.origin}/export${path}`, { headers: { ...headers, ...(as === undefined ? {} : { authorization: as }) } }),
    endStreams: () => gateway.endStreams(),
    async stop() {
      await listening.close();
      await gateway.stop();
      await Promise.all(servers.map(({ server }) => server.stop()));
    },
  };
}
