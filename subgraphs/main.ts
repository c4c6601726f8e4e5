/** A subgraph in a process of its own: `npm run subgraph -- actors`. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError, readConfig, subgraphNames } from '../runtime/config.ts';
import type { SubgraphName } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import { tokenVerifier } from '../runtime/tokens.ts';
import { openServices } from './openServices.ts';
import { subgraphApp, subgraphServer } from './serve.ts';

const usage = `Usage: npm run subgraph -- NAME [--port PORT]

Serves one subgraph (${subgraphNames.join(', ')}) at /graphql, with /healthz and /readyz, until SIGINT or SIGTERM.
Ports: actors 4001, incidents 4002, sanctions 4003 unless --port or OSTRAKON_SUBGRAPHS says otherwise.
The environment is that of npm start; see Configuration in README.md. The store must be one that several processes share.
`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return;
  }
  const name = subgraphNames.find((each) => each === args[0]);
  const given = args[1] === '--port' ? Number(args[2]) : undefined;
  const isBadPort = given !== undefined && !(Number.isInteger(given) && given >= 0 && given < 65_536);
  if (name === undefined || isBadPort || args.length > (given === undefined ? 1 : 3)) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const config = readConfig(process.env);
  await serve(name, given ?? portOf(config.subgraphs[name]), config);
}

async function serve(name: SubgraphName, port: number, config: ReturnType<typeof readConfig>): Promise<void> {
  const log = createLog({ level: config.logLevel, process: name });
  const opened = await openServices(config, {
    log,
    tokens: await tokenVerifier(config),
    isMonitoring: name === 'sanctions',
    onFailure: (error) => {
      log.fatal({ err: error }, 'following the ledger ended');
      process.exitCode = 1;
      stop();
    },
  });
  const { services } = opened;
  const server = subgraphServer(name, services, { introspection: !config.production });
  await server.start();
  const http = createServer(subgraphApp(server, services));
  http.listen(port, config.host, () => {
    log.info({ port: (http.address() as AddressInfo).port }, 'subgraph ready');
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    http.close(() => {
      server
        .stop()
        .then(() => opened.close())
        .catch((error: unknown) => log.error({ err: error }, 'closing failed'));
    });
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), 10_000).unref();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function portOf(url: string): number {
  const { port, protocol } = new URL(url);
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : `The subgraph did not start: ${error instanceof Error ? error.message : 'unknown error'}`}\n`,
  );
  process.exitCode = 1;
});
