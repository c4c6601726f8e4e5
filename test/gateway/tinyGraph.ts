/** Two tiny subgraphs composed, and a gateway over them: what the gateway's tests share. */
import '../../gateway/telemetryOff.ts';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import type { GraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { createGatewayApp } from '../../gateway/app.ts';
import { createExecutor } from '../../gateway/executor.ts';
import type { ExecutorKind } from '../../gateway/executor.ts';
import { localDataSource } from '../../gateway/localDataSource.ts';
import type { RunOperation } from '../../gateway/localDataSource.ts';
import type { AdmissionLimits } from '../../runtime/admission.ts';
import { readConfig } from '../../runtime/config.ts';
import type { Config } from '../../runtime/config.ts';
import { createLog } from '../../runtime/log.ts';
import { createMetrics } from '../../runtime/metrics.ts';
import { tokenVerifier } from '../../runtime/tokens.ts';
import { executorKind } from './executorKind.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

export const peopleSdl = `${link}
  type Query { person(id: ID!): Person  people: [Person]  broken: Person  secret: String }
  type Mutation { rename(id: ID!, name: String!): Person }
  type Person @key(fields: "id") { id: ID!  name: String!  friend: Person  friends: [Person!]! }`;
export const booksSdl = `${link}
  type Query { book(id: ID!): Book }
  type Person @key(fields: "id") { id: ID!  books: [Book!]  bookCount: Int }
  type Book @key(fields: "id") { id: ID!  title: String!  author: Person }`;

export function supergraph(): string {
  const composed = composeServices([
    { name: 'people', url: 'http://people.invalid', typeDefs: parse(peopleSdl) },
    { name: 'books', url: 'http://books.invalid', typeDefs: parse(booksSdl) },
  ]);
  if (composed.supergraphSdl === undefined) throw new Error(composed.errors.map((error) => error.message).join('\n'));
  return composed.supergraphSdl;
}

const person = (id: string): unknown => ({
  id,
  name: `Person ${id}`,
  friend: () => person(`${id}f`),
  friends: () => [person(`${id}a`), person(`${id}b`)],
});
const book = (id: string): unknown => ({ id, title: `Book ${id}`, author: { __typename: 'Person', id: '1' } });

export function peopleSchema(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(peopleSdl),
    resolvers: {
      Query: {
        person: (_: unknown, { id }: { id: string }) => (id === 'none' ? null : person(id)),
        people: () => [person('1'), person('2')],
        broken: () => ({ id: 'x', name: null }),
        secret: () => {
          throw new Error('MATCH (n) RETURN n at bolt://10.0.0.5:7687');
        },
      },
      Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...(person(id) as object), name }) },
      Person: { __resolveReference: ({ id }: { id: string }) => person(id) },
    },
  });
}

export function booksSchema(): GraphQLSchema {
  return buildSubgraphSchema({
    typeDefs: parse(booksSdl),
    resolvers: {
      Query: { book: (_: unknown, { id }: { id: string }) => book(id) },
      Person: {
        __resolveReference: ({ id }: { id: string }) => ({ id, books: [book(`${id}-1`), book(`${id}-2`)], bookCount: 2 }),
      },
    },
  });
}

/** Runs operations of a schema, and remembers the headers of each call. */
export function runner(
  schema: GraphQLSchema,
  calls: Readonly<Record<string, string>>[] = [],
  commit?: () => string | undefined,
): RunOperation {
  return async ({ query, variables, headers }) => {
    calls.push(headers);
    const result = await graphql({ schema, source: query, variableValues: variables });
    const position = /^\s*mutation/.test(query) ? commit?.() : undefined;
    return JSON.parse(JSON.stringify({ ...result, ...(position === undefined ? {} : { extensions: { commit: position } }) })) as unknown;
  };
}

export const silent = createLog({ level: 'silent', process: 'test' });

export async function listen(handler: RequestListener): Promise<{ server: Server; origin: string; close(): Promise<void> }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    server,
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface TinyGateway {
  readonly origin: string;
  readonly config: Config;
  // Answers are read field by field.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  ask(query: string, headers?: Record<string, string>, variables?: object): Promise<{ status: number; headers: Headers; body: any }>;
  stop(): Promise<void>;
}

/** A gateway over the two subgraphs on a free port; each part may be replaced. */
export async function tinyGateway(
  options: {
    readonly people?: GraphQLDataSource;
    readonly books?: GraphQLDataSource;
    readonly env?: Record<string, string>;
    readonly planTimeoutMs?: number;
    readonly executor?: ExecutorKind;
    readonly log?: typeof silent;
    readonly pagesDir?: string;
    readonly explorerDir?: string;
    readonly admission?: AdmissionLimits;
    readonly missing?: () => readonly string[];
  } = {},
): Promise<TinyGateway> {
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-gateway-'));
  const config = readConfig({ OSTRAKON_DATA: dir, OSTRAKON_RATE_LIMIT: '0', ...options.env });
  const log = options.log ?? silent;
  const metrics = createMetrics({ withProcess: false });
  const local = (name: string, schema: GraphQLSchema) => localDataSource(name, runner(schema), { timeoutMs: 5_000, log, metrics });
  const executor = createExecutor({
    kind: options.executor ?? executorKind,
    supergraphSdl: supergraph(),
    dataSources: { people: options.people ?? local('people', peopleSchema()), books: options.books ?? local('books', booksSchema()) },
    log,
    metrics,
    ...(options.planTimeoutMs === undefined ? {} : { planTimeoutMs: options.planTimeoutMs }),
  });
  const gateway = await createGatewayApp({
    executor,
    tokens: await tokenVerifier(config),
    log,
    metrics,
    production: config.production,
    requestsPerMinute: config.requestsPerMinute,
    trustedProxies: 0,
    pagesDir: options.pagesDir ?? null,
    explorerDir: options.explorerDir ?? null,
    signIn: config.signIn,
    ...(options.admission === undefined ? {} : { admission: options.admission }),
    ready: async () => options.missing?.() ?? [],
  });
  const listening = await listen(gateway.app);
  return {
    origin: listening.origin,
    config,
    async ask(query, headers = {}, variables = {}) {
      const response = await fetch(`${listening.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    async stop() {
      await listening.close();
      await gateway.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
