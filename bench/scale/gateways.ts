/** The service, and stock gateways over HTTP in front of one process that serves the same subgraphs from the same store. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve, service, type Environment, type Running } from '../processes.ts';
import { post, type FederatedQuestion, type Subject } from './federated.ts';
import type { Contender } from './turns.ts';

const bench = join(import.meta.dirname, '..');
const hive = join(bench, 'peers/node_modules/@graphql-hive/gateway/dist/bin.js');

export interface Served {
  readonly name: string;
  readonly running: Running;
}

/** The service first. What could not be started is told to `skip` with the reason, and is not in the list. */
export async function startGateways(dir: string, skip: (name: string, why: string) => void): Promise<Served[]> {
  const env: Environment = {
    OSTRAKON_DATA: dir,
    OSTRAKON_SEED: 'none',
    OSTRAKON_RATE_LIMIT: '0',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
  };
  const started: Served[] = [{ name: 'Ostrakon', running: await service(env) }];
  const attempt = async (name: string, start: () => Promise<Running>): Promise<void> => {
    try {
      started.push({ name, running: await start() });
    } catch (error) {
      skip(name, error instanceof Error ? error.message.slice(0, 400) : String(error));
    }
  };
  const script = (name: string, ...args: string[]) => ['--import', 'tsx', join(import.meta.dirname, name), ...args];
  await attempt('echo server', () => serve(() => script('serveEcho.ts'), env, '/', '/'));
  const subgraphs = await serve(() => script('serveSubgraphs.ts'), env, '/graphql', '/readyz');
  started.push({ name: 'subgraphs', running: subgraphs });
  const supergraph = join(dir, 'bench-supergraph.graphql');
  const sdl = await readFile(join(bench, '../schema/supergraph.graphql'), 'utf8');
  const port = Number(new URL(subgraphs.url).port);
  const address = (name: string) => `http://127.0.0.1:${port + ['actors', 'incidents', 'sanctions'].indexOf(name)}/graphql`;
  await writeFile(
    supergraph,
    sdl.replaceAll(/http:\/\/(\w+)\.invalid\/graphql/g, (_all, name: string) => address(name)),
  );
  const alive = '/graphql?query=%7B__typename%7D';
  await attempt('@apollo/gateway', () => serve(() => script('serveApollo.ts', supergraph), env, '/graphql', alive));
  await attempt('@graphql-hive/gateway', () => {
    if (!existsSync(hive)) throw new Error('bench/peers is not installed');
    return serve((at) => [hive, 'supergraph', supergraph, '--port', String(at), '--host', '127.0.0.1'], env, '/graphql', alive);
  });
  return started;
}

/** The service, then the gateways, then the echo server as the limit, each asked the question by HTTP. */
export function contendersFor({ query, variables }: FederatedQuestion, served: readonly Served[]): Contender<Subject>[] {
  return served
    .filter(({ name }) => name !== 'subgraphs')
    .map(({ name, running }) => ({
      name,
      ask: (subject) =>
        name === 'echo server'
          ? fetch(running.url, { method: 'POST', body: JSON.stringify({ query, variables: variables(subject) }) }).then((sent) =>
              sent.text(),
            )
          : post(running.url, query, variables(subject)),
    }));
}
