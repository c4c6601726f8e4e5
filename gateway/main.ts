/** Starts the gateway: with the three subgraphs in this process, or in front of subgraphs in their own. */
import './telemetryOff.ts';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { GraphQLDataSource } from '@apollo/gateway';
import { ConfigError, meanings, readConfig, subgraphNames } from '../runtime/config.ts';
import type { Config } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import type { Log } from '../runtime/log.ts';
import { createMetrics } from '../runtime/metrics.ts';
import type { Metrics } from '../runtime/metrics.ts';
import { tokenVerifier } from '../runtime/tokens.ts';
import type { TokenVerifier } from '../runtime/tokens.ts';
import { createGatewayApp } from './app.ts';
import { createExecutor } from './executor.ts';
import { localDataSource } from './localDataSource.ts';
import type { NearGraph } from './nearGraph.ts';
import { remoteSubgraphs } from './remoteSubgraphs.ts';

/** The subgraphs as the gateway reaches them. */
export interface Subgraphs {
  readonly dataSources: Readonly<Record<string, GraphQLDataSource>>;
  /** The link graph, where it is in this process. */
  readonly near?: NearGraph;
  /** Names what is not ready. */
  ready(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const help = `Usage: npm start | npm run gateway [-- --role all|gateway]

  --role all      the gateway and the three subgraphs in one process (the default)
  --role gateway  the gateway alone, in front of the subgraphs of OSTRAKON_SUBGRAPHS
  --help          this text

Environment:
${Object.entries(meanings)
  .map(([key, meaning]) => `  ${key.padEnd(26)} ${meaning}`)
  .join('\n')}
`;

/**
 * Runs until SIGINT or SIGTERM, then answers what is under way and ends with status 0.
 *
 * Problems of configuration, an unreachable store and a taken port end it with status 1 and a sentence.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  let role: string;
  let worker: number | null;
  let config: Config;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { role: { type: 'string', default: 'all' }, worker: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help === true) {
      process.stdout.write(help);
      return;
    }
    if (values.role !== 'all' && values.role !== 'gateway') throw new ConfigError('--role is all or gateway.');
    role = values.role;
    // Given by cluster.ts alone, and of no use without it.
    worker = values.worker === undefined ? null : Number(values.worker);
    config = readConfig(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const log = createLog({ level: config.logLevel, process: worker === null ? 'gateway' : `gateway ${worker}` });
  try {
    await serve(role, worker, config, log);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const sentence =
      code === 'EADDRINUSE'
        ? `Port ${config.port} of ${config.host} is taken; stop what uses it, or choose another with PORT.`
        : code === 'EACCES'
          ? `Port ${config.port} of ${config.host} may not be used by this account; choose another with PORT.`
          : message;
    log.fatal({ err: error }, 'cannot start');
    process.stderr.write(`Ostrakon cannot start: ${sentence}\n`);
    // What is open would keep the process alive, and nothing was accepted yet.
    process.exit(1);
  }
}

/** @param worker the place among the workers of a cluster, from 1; null outside one */
async function serve(role: string, worker: number | null, config: Config, log: Log): Promise<void> {
  const started = performance.now();
  const metrics = createMetrics({ isWorker: worker !== null });
  const tokens = await tokenVerifier(config);
  const supergraphSdl = readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8');
  const subgraphs = await connect(role, worker, config, log, metrics, tokens);
  const executor = createExecutor({ kind: config.executor, supergraphSdl, dataSources: subgraphs.dataSources, log, metrics });
  const built = (name: string): string | null => {
    const dir = fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
    return existsSync(dir) ? dir : null;
  };
  const gateway = await createGatewayApp({
    executor,
    tokens,
    log,
    metrics,
    production: config.production,
    requestsPerMinute: config.requestsPerMinute,
    trustedProxies: config.trustedProxies,
    pagesDir: built('pages'),
    explorerDir: built('explorer'),
    near: subgraphs.near ?? null,
    signIn: config.signIn,
    worker,
    ready: () => subgraphs.ready(),
  });
  const server = createServer(gateway.app as unknown as RequestListener);
  server.requestTimeout = 60_000;
  // Longer than proxies keep theirs: a connection that is closed just as it is used again fails a request.
  server.keepAliveTimeout = 65_000;
  await listening(server, config);
  const { port } = server.address() as AddressInfo;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  log.info({ role, port, tokens: tokenSource(config) }, `ready at http://${config.host}:${port}/graphql after ${seconds} s`);

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    void (async () => {
      gateway.endStreams();
      await drained(server);
      await gateway.stop();
      await subgraphs.close();
      log.info({}, 'stopped');
      process.exit(0);
    })();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

async function connect(
  role: string,
  worker: number | null,
  config: Config,
  log: Log,
  metrics: Metrics,
  tokens: TokenVerifier,
): Promise<Subgraphs> {
  if (role === 'gateway') {
    return remoteSubgraphs(config.subgraphs, { timeoutMs: config.subgraphTimeoutMs, log, metrics });
  }
  // Loaded here, because the gateway alone needs neither the store nor the subgraphs' code.
  const { openServices } = await import('../subgraphs/openServices.ts');
  const { localSubgraph, subgraphServer } = await import('../subgraphs/serve.ts');
  const { nearGraph } = await import('../subgraphs/nearGraph.ts');
  let isFollowing = true;
  const opened = await openServices(config, {
    log,
    tokens,
    // Customer lists are screened once, whatever the number of workers.
    isMonitoring: worker === null || worker === 1,
    onFailure: (error) => {
      isFollowing = false;
      log.error({ err: error }, 'the link graph no longer follows the ledger');
    },
  });
  const { services } = opened;
  const { ledger, graph } = services;
  metrics.linkGraph(() => ({ seq: graph.seq, sizes: graph.stats() }));
  const servers = await Promise.all(
    subgraphNames.map(async (name) => {
      const server = subgraphServer(name, services);
      await server.start();
      return { name, server };
    }),
  );
  return {
    near: nearGraph(services),
    dataSources: Object.fromEntries(
      servers.map(({ name, server }) => [
        name,
        localDataSource(name, localSubgraph(server, services), { timeoutMs: config.subgraphTimeoutMs, log, metrics }),
      ]),
    ),
    async ready() {
      const isReachable = await Promise.race([
        ledger.records(['readyz:probe']).then(
          () => true,
          () => false,
        ),
        new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref()),
      ]);
      return [...(isReachable ? [] : ['store']), ...(isFollowing ? [] : ['link graph'])];
    },
    async close() {
      await Promise.all(servers.map(({ server }) => server.stop()));
      await opened.close();
    },
  };
}

function tokenSource(config: Config): string {
  const { jwks, publicKey, developmentKeys } = config.tokens;
  const sources = [jwks === null ? [] : 'jwks', publicKey === null ? [] : 'public key', developmentKeys ? 'development key' : []].flat();
  return sources.length === 0 ? 'none: every token is refused' : sources.join(', ');
}

function listening(server: Server, config: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Accepts no more, and lets what is under way end; after ten seconds it is cut. */
function drained(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

const script = process.argv[1];
if (script !== undefined && existsSync(script) && realpathSync(script) === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2));
}
