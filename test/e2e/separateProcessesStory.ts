/** Row TF of the domain model, section 11: gateway and subgraphs as processes of their own over one store, and one of them gone. */
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { ask, freePort, Processes } from './processes.ts';

const names = ['actors', 'incidents', 'sanctions'] as const;

/** @param environment what the processes are told beyond their data directory and ports; asked once, before they start */
export function separateProcessesStory(store: string, environment: () => Promise<Record<string, string>>): void {
  describe(`Gateway and subgraphs as separate processes on ${store}`, () => {
    let processes: Processes;
    let port: number;
    const ports = new Map<string, number>();
    const children = new Map<string, ChildProcess>();

    beforeAll(async () => {
      for (const name of names) ports.set(name, await freePort());
      port = await freePort();
      processes = await Processes.in({
        ...(await environment()),
        OSTRAKON_SUBGRAPHS: names.map((name) => `${name}=http://127.0.0.1:${ports.get(name)}/graphql`).join(','),
      });
      for (const name of names) children.set(name, await processes.serve(['subgraphs/main.ts', name], ports.get(name)!));
      await processes.serve(['gateway/main.ts', '--role', 'gateway'], port);
    }, 180_000);
    afterAll(() => processes.end());

    // The question that needs all three (row TF of the domain model, section 11).
    const across = readFileSync(new URL('../contract/questions/43-from-election-to-subsidiaries.graphql', import.meta.url), 'utf8');

    it('answer one operation across all three', async () => {
      const { body } = await ask(port, across);
      expect(body.errors).toBeUndefined();
      expect(body.data.election.incidents.edges[0].node.actors.length).toBeGreaterThan(0);
    });

    it('show a write of one to the others inside the same operation', async () => {
      const { output } = await processes.run(['cli/main.ts', 'token', '--user', 'nia', '--role', 'ODNI_ANALYST', '--org', 'US-ODNI']);
      const { body } = await ask(
        port,
        `mutation { upsertActor(input: { kind: ENTITY, name: "Example Holdings" }) { id name designations { id } incidentCount } }`,
        {
          token: output.trim().split('\n').at(-1) ?? '',
        },
      );
      expect(body.errors).toBeUndefined();
      expect(body.data.upsertActor).toMatchObject({ name: 'Example Holdings', designations: [], incidentCount: 0 });
    });

    it('give an answer as a file', async () => {
      const response = await fetch(`http://127.0.0.1:${port}/export/network.json?ids=gov:RU`);
      expect([response.status, response.headers.get('x-ostrakon-marking')]).toEqual([200, 'TLP:CLEAR']);
      expect(await response.text()).toContain('"id":"gov:RU"');
    });

    it('give what the others have when one is down, and say which is down', async () => {
      await processes.stop(children.get('sanctions')!, 'SIGKILL');
      const { status, body } = await ask(port, across);
      const node = body.data.election.incidents.edges[0].node;
      expect([status, node.actors[0].designations]).toEqual([200, null]);
      expect(node.actors[0].name).not.toBe('');
      expect(body.errors?.map((error) => [error.extensions.code, error.extensions.service])).toContainEqual([
        'SUBGRAPH_UNAVAILABLE',
        'sanctions',
      ]);
      expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|stack/);
    });
  });
}
