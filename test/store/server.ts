/** The real Neo4j server of the ring: the one that NEO4J_URI names, or one started for the file. Fails where neither answers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Config, Driver } from 'neo4j-driver';
import { startNeo4j } from '../../store/neo4j/server/start.ts';

export interface TestServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** For looking at the graph as a person with a browser does. */
  readonly driver: Driver;
  query(cypher: string, parameters?: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** Removes all data; constraints and indexes stay. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

/** A server of one's own, which a test may stop, with further settings of `neo4j.conf`. */
export async function ownServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<{ uri: string; user: string; password: string; stop(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-neo4j-'));
  try {
    const server = await startNeo4j({ dir, lib: join(process.cwd(), '.neo4j', 'lib'), settings });
    return {
      uri: server.uri,
      user: server.user,
      password: server.password,
      async stop() {
        await server.stop();
        await rm(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
}

export async function testServer(): Promise<TestServer> {
  const { NEO4J_URI: given, NEO4J_USER: givenUser = 'neo4j', NEO4J_PASSWORD: givenPassword = '' } = process.env;
  const server =
    given === undefined || given === ''
      ? await ownServer()
      : { uri: given, user: givenUser, password: givenPassword, stop: async () => undefined };
  const { uri, user, password } = server;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver types its classes with `any` parameters
  const config: Config = { disableLosslessIntegers: true, telemetryDisabled: true };
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), config);
  const query = async (cypher: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> =>
    (await driver.executeQuery(cypher, parameters)).records.map((record) => record.toObject());
  await query('RETURN 1');
  return {
    uri,
    user,
    password,
    driver,
    query,
    async wipe() {
      const session = driver.session();
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      await session.close();
    },
    async stop() {
      await driver.close();
      await server.stop();
    },
  };
}
