/** Calls a second of the gateway's data source and of the stock one, against a server that answers at once. */
import { Worker } from 'node:worker_threads';
import { RemoteGraphQLDataSource } from '@apollo/gateway';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { remoteDataSource } from '../gateway/remoteDataSource.ts';
import { createLog } from '../runtime/log.ts';
import { createMetrics } from '../runtime/metrics.ts';
import { measured } from './statistics.ts';
import type { Measured } from './statistics.ts';

export interface DataSources {
  readonly ours: Measured;
  readonly stock: Measured;
  /** Ours against stock, round by round. */
  readonly ratio: Measured;
}

const answer = JSON.stringify({ data: { actors: Array.from({ length: 20 }, (_, at) => ({ id: `x:${at}`, name: `Name ${at}` })) } });
const connections = 16;

/** In a thread of its own, and in plain JavaScript, for a worker runs as it is. */
const server = `
  const { createServer } = require('node:http');
  const { parentPort, workerData } = require('node:worker_threads');
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(workerData));
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** Both in turns, so that a busy moment of the machine falls on either. */
export async function dataSources(rounds: number, calls: number): Promise<DataSources> {
  const worker = new Worker(server, { eval: true, workerData: answer });
  const port = await new Promise<number>((resolve) => worker.once('message', resolve));
  const url = `http://127.0.0.1:${port}/graphql`;
  const log = createLog({ level: 'silent', process: 'bench' });
  const ours = remoteDataSource('bench', url, { timeoutMs: 10_000, log, metrics: createMetrics({ withProcess: false }) });
  const stock = new RemoteGraphQLDataSource({ url });
  const taken: { ours: number[]; stock: number[] } = { ours: [], stock: [] };
  for (let round = 0; round <= rounds; round++) {
    const rates = { ours: await rate(ours, calls), stock: await rate(stock, calls) };
    // The first round warms up.
    if (round === 0) continue;
    taken.ours.push(rates.ours);
    taken.stock.push(rates.stock);
  }
  await ours.close();
  await worker.terminate();
  return {
    ours: measured(taken.ours),
    stock: measured(taken.stock),
    ratio: measured(taken.ours.map((each, at) => each / (taken.stock[at] ?? each))),
  };
}

async function rate(source: GraphQLDataSource, calls: number): Promise<number> {
  const options = {
    request: { query: '{ actors { id name } }', variables: {} },
    context: {},
  } as unknown as GraphQLDataSourceProcessOptions;
  let left = calls;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) {
        const { data } = await source.process(options);
        if (data === undefined || data === null) throw new Error('The data source brought no data.');
      }
    }),
  );
  return (calls * 1000) / (performance.now() - start);
}
