import { afterAll } from '@jest/globals';

import type { TestServer } from '../store/server.ts';
import { testServer } from '../store/server.ts';
import { separateProcessesStory } from './separateProcessesStory.ts';

let server: TestServer | undefined;
afterAll(() => server?.stop());

separateProcessesStory('Neo4j', async () => {
  server = await testServer();
  await server.wipe();
  return { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
});
