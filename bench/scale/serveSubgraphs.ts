/** A process: `serveSubgraphs.ts DATA_DIR`: the three subgraphs by HTTP on ports that `PORT` and the two after it are. One link graph, as in one process of ours. */
import { createServer } from 'node:http';
import { readConfig, subgraphNames } from '../../runtime/config.ts';
import { createLog } from '../../runtime/log.ts';
import { tokenVerifier } from '../../runtime/tokens.ts';
import { openServices } from '../../subgraphs/openServices.ts';
import { subgraphApp, subgraphServer } from '../../subgraphs/serve.ts';

const config = readConfig(process.env);
const fail = (error: unknown): never => {
  throw error instanceof Error ? error : new Error(String(error));
};
const { services } = await openServices(config, {
  log: createLog({ level: 'error', process: 'bench subgraphs' }),
  tokens: await tokenVerifier(config),
  isMonitoring: false,
  onFailure: fail,
});
// The last to listen is the one that is waited for.
for (const [at, name] of [...subgraphNames.entries()].reverse()) {
  const server = subgraphServer(name, services);
  await server.start();
  createServer(subgraphApp(server, services)).listen(config.port + at, '127.0.0.1');
}
process.once('SIGTERM', () => process.exit(0));
