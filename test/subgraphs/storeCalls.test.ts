/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundledRecords } from '../../ingest/bundled.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService(bundledRecords(), {}, '2026-11-23');
}, 60_000);
afterAll(async () => await service.close());

const page = (first: number) => `{
  actors(first: ${first}, filter: { programs: ["ELECTION-EO13848"] }) {
    edges { node {
      name
      links(first: 5) { edges { node { type from { name } to { name } } } }
      designations { programs { tag name } round { title } }
      incidents(first: 5) { edges { node { title elections { name } techniques { name } } } }
    } }
  }
}`;

describe('a page of actors across three subgraphs', () => {
  it('reads the store as often for twenty actors as for two', async () => {
    service.storeCalls();
    const two = await service.gateway(page(2));
    const forTwo = service.storeCalls();
    const twenty = await service.gateway(page(20));
    const forTwenty = service.storeCalls();
    expect(two.errors ?? twenty.errors).toBeUndefined();
    expect(twenty.data.actors.edges).toHaveLength(20);
    expect(twenty.data.actors.edges.some(({ node }: any) => node.incidents.edges.length > 0)).toBe(true);
    expect(twenty.data.actors.edges.every(({ node }: any) => node.designations.length > 0)).toBe(true);
    expect(forTwenty).toBeLessThanOrEqual(8);
    expect(forTwenty).toBeLessThanOrEqual(forTwo + 2);
  });
});
