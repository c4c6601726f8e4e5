import { afterAll } from '@jest/globals';
import { openNeo4j } from '../../../store/neo4j/adapter.ts';
import { testServer } from '../../store/server.ts';
import type { TestServer } from '../../store/server.ts';
import { auditStory } from './auditStory.ts';

let server: TestServer | undefined;
afterAll(() => server?.stop());

auditStory('Neo4j', async () => {
  server ??= await testServer();
  await server.wipe();
  const ledger = await openNeo4j({ uri: server.uri, user: server.user, password: server.password });
  return { ledger, destroy: () => ledger.close() };
});
