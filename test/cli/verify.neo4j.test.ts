/** `ostrakon verify` over a Neo4j database that was edited by hand. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../cli/program.ts';
import { openNeo4j } from '../../store/neo4j/adapter.ts';
import { testServer } from '../store/server.ts';
import type { TestServer } from '../store/server.ts';
import { noon, organization } from '../world.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
}, 120_000);
afterAll(() => server.stop());

beforeEach(async () => {
  await server.wipe();
  const ledger = await openNeo4j({ uri: server.uri, user: server.user, password: server.password });
  for (const name of ['a', 'b', 'c']) {
    const record = organization(`org:${name}`, `Office ${name}`);
    await ledger.commit({ by: 'ada', at: noon, reason: 'test', commitId: `commit-${name}`, changes: [{ op: 'put', record }] });
  }
  await ledger.close();
});

async function verify(): Promise<{ exitCode: number; told: unknown }> {
  let told = '';
  const exitCode = await run(['verify', '--json'], {
    env: { OSTRAKON_SEED: 'none', NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password },
    now: () => new Date(noon),
    out: (text) => (told += text),
    err: () => undefined,
    isTerminal: false,
  });
  return { exitCode, told: JSON.parse(told) };
}

describe('ostrakon verify over Neo4j', () => {
  it('ends with 0 for a database as it was written', async () => {
    expect(await verify()).toMatchObject({ exitCode: 0, told: { ok: true, commits: 3 } });
  });

  it.each([
    [
      'a commit whose content was changed',
      `MATCH (:Commit {seq: 2})-[:HAS_PART]->(p) SET p.changes = replace(p.changes, 'Office b', 'Office x')`,
      { seq: 2, commitId: 'commit-b', reason: 'Its hash is not that of its content.' },
    ],
    [
      'a commit said to be by somebody else',
      `MATCH (c:Commit {seq: 2}) SET c.by = 'eve'`,
      { seq: 2, commitId: 'commit-b', reason: 'Its hash is not that of its content.' },
    ],
    [
      'a commit that was taken out of the middle',
      `MATCH (c:Commit {seq: 2}) DETACH DELETE c`,
      { seq: 2, commitId: null, reason: 'It is missing; the store has something of commit 3.' },
    ],
    [
      'a current record that was changed',
      `MATCH (o:Organization {id: 'org:a'}) SET o.name = 'Office x'`,
      { seq: 1, commitId: 'commit-a', reason: 'The current record org:a is not what it wrote.' },
    ],
    [
      'a commit that is no text of changes',
      `MATCH (:Commit {seq: 2})-[:HAS_PART]->(p) SET p.changes = '[{'`,
      { seq: 2, commitId: null, reason: 'It cannot be read.' },
    ],
  ])('ends with 65 and finds %s', async (_what, cypher, found) => {
    await server.query(cypher);
    expect(await verify()).toEqual({ exitCode: 65, told: { ok: false, ...found } });
  });
});
