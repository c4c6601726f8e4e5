/** Both executors over the service's own schema; `OSTRAKON_DOCUMENTS=10000` tries more documents. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { bundledRecords } from '../../ingest/bundled.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { randomDocument } from './documents.ts';
import { monolith } from './monolith.ts';
import { randomPools, randomViewers } from './randomPools.ts';

const documents = Number(process.env['OSTRAKON_DOCUMENTS'] ?? 300);
const records = bundledRecords();
const pools = randomPools(records);
let service: Service;
beforeAll(async () => {
  service = await startService(records, randomViewers, '2026-11-23');
}, 60_000);
afterAll(async () => await service.close());

interface Failed {
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}
const told = (errors: readonly Failed[] | undefined) =>
  (errors ?? []).map(({ path, extensions }) => `${path?.join('.') ?? ''} ${extensions?.code ?? ''}`).sort();

describe("Hive's planner with our executor", () => {
  it(`answers ${documents} random documents with conditions as one schema does, field by field in order, and fails where Apollo's gateway fails`, async () => {
    const whole = monolith();
    let answered = 0;
    let failed = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 0x7fffffff }), fc.constantFrom('', 'treasury', 'clerk'), async (seed, as) => {
        const { query, variables } = randomDocument(whole.schema, pools, seed, { fields: 40, depth: 7, conditions: true });
        const document = parse(query);
        expect(validate(whole.schema, document).map(({ message }) => message)).toEqual([]);
        const asking = { variables, ...(as === '' ? {} : { as }) };
        const expected = JSON.parse(JSON.stringify(await whole.run(document, variables, await service.contexts(as)))) as {
          data?: unknown;
          errors?: readonly Failed[];
        };
        const actual = await service.gateway(query, { ...asking, executor: 'hive' });
        // As text, so that the order of fields counts.
        const { data } = actual;
        if (data === undefined) expect(actual).toEqual(expected);
        expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
        expect(places(actual.errors)).toEqual(places(expected.errors));
        if (actual.errors !== undefined) {
          failed += 1;
          const apollo = await service.gateway(query, { ...asking, executor: 'apollo' });
          expect(told(actual.errors)).toEqual(told(apollo.errors));
        }
        if (Object.values(expected.data ?? {}).some((value) => value !== null && JSON.stringify(value).length > 40)) answered += 1;
      }),
      { numRuns: documents, ...(documents === 300 ? { seed: 8 } : {}) },
    );
    // Documents that ask nothing of substance would prove nothing.
    expect(answered).toBeGreaterThan(documents / 3);
    expect(failed).toBeGreaterThan(0);
  }, 3_600_000);
});

/** Each place once: the subgraphs tell the violations of one error apart. */
function places(errors: readonly Failed[] | undefined): string[] {
  return [...new Set((errors ?? []).map(({ path }) => path?.join('.') ?? ''))].sort();
}
