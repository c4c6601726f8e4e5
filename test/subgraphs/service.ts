/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** The three subgraphs and the gateway in this process, over a store of their own in a temporary directory. */
import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { afterAll, expect } from '@jest/globals';
import type { Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { OstrakonError } from '../../domain/errors.ts';
import { publicViewer } from '../../domain/tlp.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { createExecutor } from '../../gateway/executor.ts';
import type { ExecutorKind } from '../../gateway/executor.ts';
import { localDataSource } from '../../gateway/localDataSource.ts';
import type { OperationContext } from '../../gateway/operationContext.ts';
import { namedPosition } from '../../gateway/positions.ts';
import { Pasts } from '../../links/history/pasts.ts';
import { loadLinkGraph } from '../../links/load.ts';
import { subgraphNames } from '../../runtime/config.ts';
import type { SubgraphName } from '../../runtime/config.ts';
import { createLog } from '../../runtime/log.ts';
import { createMetrics } from '../../runtime/metrics.ts';
import { positionsOf } from '../../runtime/positions.ts';
import { sealsOf } from '../../runtime/receipts.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { operationContext } from '../../subgraphs/context.ts';
import type { SubgraphContext } from '../../subgraphs/context.ts';
import { localSubgraph, subgraphServer } from '../../subgraphs/serve.ts';
import type { Services } from '../../subgraphs/services.ts';
import { NearMisses } from '../nearMisses.ts';
import { noon } from '../world.ts';
import { executorKind } from '../gateway/executorKind.ts';

export interface Answer {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: any }[];
  readonly extensions?: any;
}

export interface Service {
  readonly services: Services;
  readonly ledger: Ledger;
  /** How many times `ledger.records` was called since last asked. */
  storeCalls(): number;
  subgraph(name: SubgraphName, query: string, options?: Asking): Promise<Answer>;
  gateway(query: string, options?: Asking): Promise<Answer>;
  contexts(as: string): Promise<Record<SubgraphName, SubgraphContext>>;
  close(): Promise<void>;
}

export interface Asking {
  readonly variables?: Record<string, unknown>;
  /** Name of a viewer handed to `startService`; the public where absent. */
  readonly as?: string;
  readonly after?: string;
  /** The header `x-ostrakon-known-at`. */
  readonly knownAt?: string;
  /** Of which executor the gateway is to be; the one of the run where absent. */
  readonly executor?: ExecutorKind;
}

export const testDay = '2024-06-01';

/** What all services of one test file refused and accepted. Where rules are tried at random (`test/contract/`) nothing need be alike. */
const nearMisses = new NearMisses();
afterAll(() => {
  if (expect.getState().testPath?.includes('/test/contract/') !== true) expect(nearMisses.unmatched()).toEqual([]);
});

export async function startService(
  records: readonly LedgerRecord[],
  viewers: Readonly<Record<string, Viewer>> = {},
  today = testDay,
  given: Partial<Pick<Services, 'fourEyes' | 'now' | 'today' | 'log'>> = {},
  openStore: (dir: string) => Promise<Ledger> = (dir) => openEmbedded({ dir }),
): Promise<Service> {
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-subgraphs-'));
  const store = await openStore(dir);
  let calls = 0;
  const ledger: Ledger = {
    commit: (request) => store.commit(request),
    records: (ids) => {
      calls += 1;
      return store.records(ids);
    },
    referrers: (ids) => store.referrers(ids),
    scan: () => store.scan(),
    follow: (afterSeq, options) => store.follow(afterSeq, options),
    close: () => store.close(),
  };
  if (records.length > 0) {
    await ledger.commit({ by: 'system:test', at: noon, reason: 'test', changes: records.map((record) => ({ op: 'put', record })) });
  }
  const graph = await loadLinkGraph(ledger);
  const log = given.log ?? createLog({ level: 'silent', process: 'test' });
  const metrics = createMetrics();
  const services: Services = {
    ledger,
    graph,
    pasts: new Pasts(ledger, graph),
    log,
    positions: positionsOf(ledger),
    seals: sealsOf(ledger),
    fourEyes: false,
    tokens: {
      async viewerOf(authorization) {
        if (authorization === undefined) return publicViewer;
        const viewer = viewers[authorization];
        if (viewer === undefined) throw new OstrakonError({ code: 'UNAUTHENTICATED', message: 'The token is not valid.' });
        return viewer;
      },
    },
    today: () => today,
    now: () => noon,
    ...given,
  };
  const servers = await Promise.all(
    subgraphNames.map(async (name) => {
      const server = subgraphServer(name, services);
      await server.start();
      return [name, server, localSubgraph(server, services)] as const;
    }),
  );
  const run = Object.fromEntries(servers.map(([name, , each]) => [name, each]));
  const supergraphSdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const dataSources = Object.fromEntries(
    servers.map(([name, , each]) => [name, localDataSource(name, each, { timeoutMs: 20_000, log, metrics })]),
  );
  const gateways = new Map<ExecutorKind, Promise<{ gateway: ApolloServer<OperationContext>; stop: () => Promise<void> }>>();
  const gatewayOf = (kind: ExecutorKind) => {
    const started = async () => {
      const executor = createExecutor({ kind, supergraphSdl, dataSources, log, metrics, planTimeoutMs: 20_000 });
      const gateway = new ApolloServer<OperationContext>({ gateway: executor.gateway, plugins: [...executor.plugins, namedPosition] });
      await gateway.start();
      const stop = async () => {
        await gateway.stop();
        await executor.stop();
      };
      return { gateway, stop };
    };
    const made = gateways.get(kind) ?? started();
    gateways.set(kind, made);
    return made;
  };
  await gatewayOf(executorKind);
  const noted = (query: string, options: Asking, answer: Answer): Answer => {
    const codes = (answer.errors ?? []).map(({ extensions }) => (extensions as { code: string }).code);
    nearMisses.saw(query, options.variables ?? {}, codes);
    return answer;
  };
  const headersOf = ({ as, after, knownAt }: Asking) => ({
    ...(as === undefined ? {} : { authorization: as }),
    ...(after === undefined ? {} : { 'x-ostrakon-after': after }),
    ...(knownAt === undefined ? {} : { 'x-ostrakon-known-at': knownAt }),
  });
  return {
    services,
    ledger,
    storeCalls() {
      const made = calls;
      calls = 0;
      return made;
    },
    async subgraph(name, query, options = {}) {
      const answer = await run[name]!({ query, variables: options.variables ?? {}, operationName: undefined, headers: headersOf(options) });
      return noted(query, options, JSON.parse(JSON.stringify(answer)) as Answer);
    },
    async gateway(query, options = {}) {
      const contextValue: OperationContext = {
        viewer: options.as === undefined ? publicViewer : viewers[options.as]!,
        authorization: options.as,
        requestId: 'test',
        signal: new AbortController().signal,
        after: options.after,
        knownAt: options.knownAt,
        commit: undefined,
      };
      const { gateway } = await gatewayOf(options.executor ?? executorKind);
      const { body } = await gateway.executeOperation({ query, variables: options.variables ?? {} }, { contextValue });
      return noted(query, options, JSON.parse(JSON.stringify(body.kind === 'single' ? body.singleResult : {})) as Answer);
    },
    async contexts(as) {
      const made = subgraphNames.map(
        async (name) => [name, await operationContext(services, as === '' ? {} : { authorization: as })] as const,
      );
      return Object.fromEntries(await Promise.all(made)) as Record<SubgraphName, SubgraphContext>;
    },
    async close() {
      for (const made of gateways.values()) await (await made).stop();
      await Promise.all(servers.map(([, server]) => server.stop()));
      await graph.close();
      await store.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
