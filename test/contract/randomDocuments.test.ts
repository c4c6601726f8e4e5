import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { bundledRecords } from '../../ingest/bundled.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { randomDocument } from './documents.ts';
import type { Pools } from './documents.ts';
import { monolith } from './monolith.ts';
import { randomPools, randomViewers } from './randomPools.ts';

const rounds = 1_000;
let service: Service;
let pools: Pools;

beforeAll(async () => {
  const records = bundledRecords();
  pools = randomPools(records);
  service = await startService(records, randomViewers, '2026-11-23');
}, 60_000);
afterAll(async () => await service.close());

describe('the gateway', () => {
  it(`answers ${rounds} random documents as one schema over the same resolvers does`, async () => {
    const whole = monolith();
    const differing: { seed: number; query: string }[] = [];
    let answered = 0;
    for (let seed = 1; seed <= rounds; seed += 1) {
      const { query, variables } = randomDocument(whole.schema, pools, seed);
      const document = parse(query);
      expect({ seed, faults: validate(whole.schema, document).map(({ message }) => message) }).toEqual({ seed, faults: [] });
      const as = ['', 'treasury', 'clerk'][seed % 3]!;
      const expected = JSON.parse(JSON.stringify(await whole.run(document, variables, await service.contexts(as)))) as {
        data?: unknown;
        errors?: unknown[];
      };
      const actual = await service.gateway(query, { variables, ...(as === '' ? {} : { as }) });
      const isSame = JSON.stringify(sorted(actual.data)) === JSON.stringify(sorted(expected.data));
      if (!isSame || (expected.errors === undefined) !== (actual.errors === undefined)) differing.push({ seed, query });
      if (Object.values(expected.data ?? {}).some((value) => value !== null && JSON.stringify(value).length > 40)) answered += 1;
    }
    expect(differing).toEqual([]);
    // Documents that ask nothing of substance would prove nothing.
    expect(answered).toBeGreaterThan(rounds / 2);
  }, 300_000);
});

/** Response keys in one order: aliases of merged selections may come in another, which means nothing in JSON. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
