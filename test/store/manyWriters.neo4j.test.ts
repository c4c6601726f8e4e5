import { afterAll } from '@jest/globals';
import { openNeo4j } from '../../store/neo4j/adapter.ts';
import { testServer } from './server.ts';
import type { TestServer } from './server.ts';
import { manyWriters } from './manyWriters.ts';

let server: Promise<TestServer> | undefined;
afterAll(async () => await (await server)?.stop());

async function wiped(): Promise<TestServer> {
  const started = await testServer();
  await started.wipe();
  return started;
}

manyWriters('Neo4j', async () => {
  const { uri, user, password } = await (server ??= wiped());
  return await openNeo4j({ uri, user, password });
});
