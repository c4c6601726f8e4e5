import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { bundledRecords } from '../../ingest/bundled.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { randomDocument } from './documents.ts';
import type { Pools } from './documents.ts';
import { monolith } from './monolith.ts';

const rounds = 1_000;
const viewers = {
  treasury: { user: 'ada', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] },
  clerk: { user: 'cleo', org: 'EX-COUNTY-CLERK', roles: ['LOCAL_OFFICIAL'] },
} as const;
let service: Service;
let pools: Pools;

beforeAll(async () => {
  const records = bundledRecords();
  const ids = (type: string) => records.filter((record) => record.type === type).map(({ id }) => id);
  const some = <T>(items: readonly T[], count: number) => items.filter((_item, index) => index % Math.ceil(items.length / count) === 0);
  const companies = ids('actor').filter((id) => id.startsWith('eo13848:company/'));
  const actors = [...some(ids('actor'), 60), ...companies, 'gov:RU', 'gov:IR', 'ofac:21171', 'no-such-actor'];
  const shared = [...ids('advisory'), ...ids('tearline'), ...ids('intelItem')];
  pools = {
    id: [
      ...some(ids('actor'), 25),
      ...companies,
      ...ids('election'),
      ...ids('incident'),
      ...some(ids('designation'), 15),
      ...some(ids('attribution'), 10),
      ...shared,
      'us:06',
      'nothing',
    ],
    ids: actors,
    from: actors,
    to: actors,
    actor: actors,
    election: ids('election'),
    incident: ids('incident'),
    subject: [...shared, 'nothing'],
    program: ['ELECTION-EO13848', 'RUSSIA-EO14024', 'CYBER2', 'NONE'],
    programs: ['ELECTION-EO13848', 'CYBER2'],
    round: ['2019-09-30', '2021-04-15', '1999-01-01'],
    country: ['RU', 'IR', 'UA'],
    countries: ['RU', 'IR', 'UA'],
    state: ['CA', 'us:06'],
    method: some(ids('technique'), 5),
    text: ['prigozhin', 'internet research', 'ira', 'iran'],
    asOf: ['2019-12-31', '2021-05-01', '2026-01-01'],
    first: [1, 2, 3],
    depth: [0, 1, 2],
    maxActors: [1, 5, 12],
    maxLength: [1, 2, 3],
    limit: [1, 3],
    minConfidence: ['LOW', 'HIGH'],
    maxDegree: [3, 30],
    sources: ['eo13848-bundled'],
    designate: actors,
    delist: actors,
    name: ['Evgeny Prigozhin', 'Internet Research Agency', 'Пригожин', 'Nobody Atall', ''],
    value: ['RA-02791', '0'],
    threshold: [0.5, 0.8],
    minShare: [0, 30],
  };
  service = await startService(records, viewers, '2026-11-23');
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
