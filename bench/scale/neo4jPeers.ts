/** The world in a Neo4j as anybody would model it: `(:Actor)` and `[:LINK]`, asked in raw Cypher over Bolt and through `@neo4j/graphql`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { RunningNeo4j } from '../../store/neo4j/server/start.ts';
import { worldActors, worldLinks } from '../large/world.ts';
import { serve, type Running } from '../processes.ts';
import { actorId, post, type Subject } from './federated.ts';
import type { Contender } from './turns.ts';

const peers = join(import.meta.dirname, '../peers');
const rowsAtOnce = 5_000;

/** Loads the world; resolves to the driver and to how many seconds it took. */
export async function loadNeo4j(server: RunningNeo4j, actors: number, links: number): Promise<{ driver: Driver; seconds: number }> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const began = performance.now();
  await driver.executeQuery('CREATE CONSTRAINT bench_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE');
  const send = async (query: string, rows: Iterable<Readonly<Record<string, unknown>>>): Promise<void> => {
    let batch: Readonly<Record<string, unknown>>[] = [];
    const flush = async () => {
      await driver.executeQuery(query, { rows: batch });
      batch = [];
    };
    for (const row of rows) if (batch.push(row) >= rowsAtOnce) await flush();
    if (batch.length > 0) await flush();
  };
  await send('UNWIND $rows AS row CREATE (a:Actor) SET a = row', actorRows(actors));
  await send(
    'UNWIND $rows AS row MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to}) CREATE (a)-[:LINK {id: row.id, type: row.type, since: row.since}]->(b)',
    linkRows(actors, links),
  );
  return { driver, seconds: (performance.now() - began) / 1000 };
}

function* actorRows(count: number): Generator<Readonly<Record<string, unknown>>> {
  for (const { number, kind, name, country } of worldActors(count)) yield { id: actorId(number), kind, name, country };
}

function* linkRows(actors: number, count: number): Generator<Readonly<Record<string, unknown>>> {
  for (const { number, from, to, kind, since } of worldLinks(count, actors))
    yield { id: `link-${number}`, from: actorId(from), to: actorId(to), type: kind, since };
}

/** What raw Cypher answers, by workload; the others are not asked of it. */
export function cypherContenders(driver: Driver): ReadonlyMap<string, Contender<Subject>> {
  const asked = (query: string, parameters: (subject: Subject) => Readonly<Record<string, unknown>>): Contender<Subject> => ({
    name: 'raw Cypher over Bolt',
    ask: async (subject) => (await driver.executeQuery(query, parameters(subject))).records.length,
  });
  const network = (depth: 2 | 3): string =>
    `MATCH (a:Actor {id: $from}) CALL (a) { MATCH (a)-[:LINK*1..${depth}]-(b) RETURN DISTINCT b LIMIT 200 }
     WITH a, collect(b) AS around WITH around + a AS shown UNWIND shown AS one
     OPTIONAL MATCH (one)-[l:LINK]->(other) WHERE other IN shown RETURN one.id, one.name, one.kind, collect([l.id, l.type, other.id]) AS links`;
  const one = ({ from, to }: Subject) => ({ from: actorId(from), to: actorId(to) });
  return new Map([
    ['actor page', asked('MATCH (a:Actor {id: $from}) RETURN a', one)],
    ['network of 2 steps, 200 shown', asked(network(2), one)],
    ['network of 3 steps, 200 shown', asked(network(3), one)],
    [
      'shortest path, to 6 steps',
      asked('MATCH (a:Actor {id: $from}), (b:Actor {id: $to}) WHERE a <> b MATCH p = shortestPath((a)-[:LINK*..6]-(b)) RETURN p', one),
    ],
    [
      'tree of owners, 6 steps',
      asked(
        `MATCH (a:Actor {id: $from}) CALL (a) { MATCH p = (a)<-[l:LINK*1..6]-() WHERE all(step IN l WHERE step.type = 'OWNS') RETURN p LIMIT 1000 }
         RETURN p`,
        one,
      ),
    ],
  ]);
}

/** A server of `@neo4j/graphql` over the same data. @throws {Error} where `bench/peers` is not installed */
export async function startNeo4jGraphql(server: RunningNeo4j): Promise<Running> {
  if (!existsSync(join(peers, 'node_modules/@neo4j/graphql'))) throw new Error('bench/peers is not installed');
  const env = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password, NODE_ENV: 'production' };
  return serve(() => [join(peers, 'neo4jGraphql.mjs')], env, '/', '/');
}

/** What `@neo4j/graphql` can say of the workloads: fields one inside the other, no shortest path. */
export function neo4jGraphqlContenders({ url }: Running): ReadonlyMap<string, Contender<Subject>> {
  const asked = (query: string, variables: (subject: Subject) => Readonly<Record<string, unknown>>): Contender<Subject> => ({
    name: '@neo4j/graphql',
    ask: (subject) => post(url, query, variables(subject)),
  });
  const plain = 'id name kind';
  const around = (inner: string): string => `${plain} out(limit: 200) { ${inner} } in(limit: 200) { ${inner} }`;
  const by = (inner: string): string => `query ($id: ID!) { actors(where: { id: { eq: $id } }) { ${inner} } }`;
  const one = ({ from }: Subject) => ({ id: actorId(from) });
  return new Map([
    ['actor page', asked(by(`${plain} country`), one)],
    ['network of 2 steps, 200 shown', asked(by(around(around(plain))), one)],
  ]);
}
