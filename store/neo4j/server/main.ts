/** `npm run neo4j`: a local Neo4j server in the foreground, until Ctrl-C. */
import { Command, InvalidArgumentError } from 'commander';
import { startNeo4j } from './start.ts';

const portNumber = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 (any free one) to 65535.');
  return port;
};

const megabytes = (text: string): number => {
  const heap = Number(text);
  if (!Number.isInteger(heap) || heap < 256) throw new InvalidArgumentError('A heap is a whole number of MB, 256 or more.');
  return heap;
};

const program = new Command('npm run neo4j --')
  .description('Starts a real Neo4j Community server on 127.0.0.1 for development, from its Maven artifacts (Java 17 and Maven needed).')
  .option('--dir <folder>', 'home of the server: jars, data, logs, password', '.neo4j')
  .option('--port <number>', 'Bolt port; 0 picks a free one', portNumber, 7687)
  .option('--password <text>', 'password of user neo4j on the first start; random where absent, kept in <folder>/password')
  .option('--heap <MB>', 'most memory of the heap; a commit of 10,000 records takes about 200 MB of it', megabytes, 1024)
  .parse();
const { dir, port, password, heap } = program.opts<{ dir: string; port: number; password?: string; heap: number }>();

const say = (line: string): void => void process.stdout.write(line + '\n');
try {
  const server = await startNeo4j({ dir, port, heapMB: heap, log: say, ...(password === undefined ? {} : { password }) });
  say(`Connect with NEO4J_URI=${server.uri} NEO4J_USER=${server.user} and NEO4J_PASSWORD from ${dir}/password. Ctrl-C stops it.`);
  const stop = (): void => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await server.ended;
  say('Neo4j has stopped.');
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
