/** What the README promises of `npm start`, against the real process with the bundled data. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { Json } from './processes.ts';
import { ask, freePort, Processes } from './processes.ts';

/** @param environment what the process is told beyond its data directory and port; asked once, before it starts */
export function oneProcessStory(store: string, environment: () => Promise<Record<string, string>>): void {
  describe(`One process with the bundled data on ${store}`, () => {
    let processes: Processes;
    let port: number;
    beforeAll(async () => {
      processes = await Processes.in(await environment());
      port = await freePort();
      await processes.serve(['gateway/main.ts'], port);
    }, 90_000);
    afterAll(() => processes.end());

    const token = async (...claims: string[]) => {
      const { output } = await processes.run(['cli/main.ts', 'token', ...claims]);
      return output.trim().split('\n').at(-1) ?? '';
    };

    it('knows every EO 13848 designation, round by round, and none of the near misses', async () => {
      const { body } = await ask(
        port,
        `{
        all: designations(program: "ELECTION-EO13848") { totalCount }
        first: designations(program: "ELECTION-EO13848", round: "2019-09-30", first: 50) { totalCount edges { node { actor { kind } } } }
        ionov: designations(program: "ELECTION-EO13848", text: "IONOV") { totalCount }
        related: designations(program: "RUSSIA-EO14024", text: "IONOV") { totalCount }
        designationRounds(program: "ELECTION-EO13848") { date }
      }`,
      );
      expect(body.errors).toBeUndefined();
      const kinds = body.data.first.edges.map((edge: Json) => edge.node.actor.kind).sort();
      expect([body.data.all.totalCount, body.data.first.totalCount, body.data.ionov.totalCount]).toEqual([111, 15, 0]);
      expect(body.data.related.totalCount).toBeGreaterThan(0);
      expect(kinds).toEqual([...Array(3).fill('AIRCRAFT'), ...Array(4).fill('ENTITY'), ...Array(7).fill('INDIVIDUAL'), 'VESSEL']);
      expect(body.data.designationRounds).toHaveLength(11);
    });

    it('goes from an election through incidents and actors to designations in one operation', async () => {
      const { body } = await ask(
        port,
        `{ election(id: "election:US-2018-11-06") { name assessmentDueDate incidents { edges { node { title actors { name designations { programs { tag } since } } } } } } }`,
      );
      expect(body.errors).toBeUndefined();
      expect(body.data.election.assessmentDueDate).toBe('2018-12-21');
      const actors = body.data.election.incidents.edges.flatMap((edge: Json) => edge.node.actors);
      const agency = actors.find((actor: Json) => actor.name === 'INTERNET RESEARCH AGENCY LLC');
      expect(agency.designations).toContainEqual({ programs: [{ tag: 'ELECTION-EO13848' }], since: '2019-09-30' });
    });

    it('finds an actor by a misspelling', async () => {
      const { body } = await ask(
        port,
        `{ searchActors(text: "Evgeny Prigozin", first: 1) { edges { score matchedName node { id name } } } }`,
      );
      expect(body.data.searchActors.edges[0].node).toEqual({ id: 'ofac:21171', name: 'PRIGOZHIN, Yevgeniy Viktorovich' });
    });

    it('shows each viewer what its marking allows, and counts what it shows', async () => {
      const page = `{ incidents(first: 500) { totalCount edges { node { marking } } } }`;
      const colours = async (bearer?: string) => {
        const { body } = await ask(port, page, bearer === undefined ? {} : { token: bearer });
        const edges = body.data.incidents.edges;
        expect(body.data.incidents.totalCount).toBe(edges.length);
        return new Set(edges.map((edge: Json) => edge.node.marking));
      };
      const ada = await token('--user', 'ada', '--role', 'TREASURY_OFFICER', '--org', 'US-TREASURY');
      expect(await colours()).toEqual(new Set(['CLEAR']));
      expect((await colours(ada)).has('RED')).toBe(true);
    });

    it('refuses a bad token rather than answering as to the public', async () => {
      const { status, body } = await ask(port, '{ __typename }', { token: 'not.a.token' });
      expect([status, body.errors?.[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    });

    it('reads what was just written, and writes once for one idempotency key', async () => {
      const bearer = await token('--user', 'nia', '--role', 'ODNI_ANALYST', '--org', 'US-ODNI');
      const write = `mutation ($key: String!) { upsertActor(input: { kind: ENTITY, name: "Example Holdings (e2e)" }, idempotencyKey: $key) { id name revision links { totalCount } } }`;
      const first = await ask(port, write, { token: bearer, variables: { key: 'e2e-1' } });
      expect(first.body.errors).toBeUndefined();
      const again = await ask(port, write, { token: bearer, variables: { key: 'e2e-1' } });
      expect(again.body.data).toEqual(first.body.data);
      const read = await ask(port, `query ($id: ID!) { actor(id: $id) { name } }`, { variables: { id: first.body.data.upsertActor.id } });
      expect(read.body.data.actor).toEqual({ name: 'Example Holdings (e2e)' });
      expect(first.headers.get('x-ostrakon-commit')).toBe(first.body.extensions.commit);
    });

    it('answers health, readiness and metrics, and 404 in JSON', async () => {
      const at = async (path: string) => {
        const response = await fetch(`http://127.0.0.1:${port}${path}`);
        return [response.status, (response.headers.get('content-type') ?? '').split(';')[0]];
      };
      expect(await at('/healthz')).toEqual([200, 'application/json']);
      expect(await at('/metrics')).toEqual([200, 'text/plain']);
      expect(await at('/nowhere')).toEqual([404, 'application/json']);
    });
  });
}
