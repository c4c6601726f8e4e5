/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import { actor, designation, marked } from '../world.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const secret = marked({ tlp: 'AMBER_STRICT', originator: 'olga', recipientOrgs: ['org:secret'] });
const plain = { marking: marked({}), sources: [], isSynthetic: true } as const;
const dataset = (name: string, given: Partial<Extract<LedgerRecord, { type: 'dataset' }>> = {}): LedgerRecord => ({
  ...plain, type: 'dataset', id: `dataset:${name}`, name, title: `The ${name} list`, publisher: 'An office', licence: 'Public domain', url: null, ...given,
}); // prettier-ignore
const version = (name: string, asOf: string, entries: number): LedgerRecord => ({
  ...plain, type: 'listVersion', id: `list:${name}/${asOf}`, dataset: name, asOf, entries, links: 1, designations: 2, rejects: 0, loadedAt: `${asOf}T10:00:00.000Z`, contentHash: 'x',
}); // prettier-ignore

const ofac = { dataset: 'ofac-sdn', url: 'https://example.org/sdn', firstSeen: '2021-01-01', lastSeen: null };
const un = { dataset: 'un-sc', url: null, firstSeen: '2022-01-01', lastSeen: null };
const both = actor('ofac:1', 'Mill Company', {
  sources: [ofac, un],
  names: [
    { value: 'Mill Company', type: 'PRIMARY', script: 'Latn', sources: ['ofac-sdn', 'un-sc'] },
    { value: 'The Mill', type: 'AKA', script: 'Latn', sources: ['un-sc'] },
  ],
  identifiers: [
    { type: 'Tax ID No.', value: '77', country: 'RU' },
    { type: 'Tax ID No.', value: '78', country: 'RU' },
  ],
  addresses: [{ text: '1 Mill Lane', country: 'RU' }],
  statements: [
    { field: 'identifiers', value: 'Tax ID No.: 77 (RU)', dataset: 'ofac-sdn', firstSeen: null, lastSeen: null },
    { field: 'identifiers', value: 'Tax ID No.: 78 (RU)', dataset: 'un-sc', firstSeen: '2023-01-01', lastSeen: null },
    { field: 'names', value: 'Old Mill', dataset: 'ofac-sdn', firstSeen: null, lastSeen: '2022-06-01' },
  ],
});

let service: Service;
beforeAll(async () => {
  service = await startService(
    [
      dataset('ofac-sdn'),
      dataset('un-sc'),
      dataset('hand-kept'),
      dataset('secret-list', { marking: secret }),
      version('ofac-sdn', '2024-05-20', 3),
      version('ofac-sdn', '2024-01-01', 4),
      version('un-sc', '2024-05-28', 5),
      both,
      designation('ofac:1/DOORS', 'ofac:1', ['DOORS'], { sources: [ofac] }),
      {
        ...plain,
        type: 'program',
        id: 'program:DOORS',
        tag: 'DOORS',
        name: 'Doors',
        legalAuthority: 'Order 1',
        regime: 'US',
        blocking: true,
      },
    ],
    {
      ann: { user: 'ann', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] },
      olga: { user: 'olga', org: 'org:secret', roles: ['ODNI_ANALYST'] },
    },
  );
});
afterAll(async () => await service.close());

describe('The statements of an actor', () => {
  const said = 'statements { source url firstSeen lastSeen marking sourceId isCurrent }';

  it('stand beside every name, number and address, source by source', async () => {
    const { data, errors } = await service.gateway(
      `{ actor(id: "ofac:1") { names { value ${said} } identifiers { value ${said} } addresses { text ${said} } } }`,
    );
    expect(errors).toBeUndefined();
    const fromOfac = { source: 'ofac-sdn', url: ofac.url, firstSeen: '2021-01-01', lastSeen: '2024-05-20', marking: 'CLEAR', sourceId: 'ofac:1', isCurrent: true }; // prettier-ignore
    const fromUn = { ...fromOfac, source: 'un-sc', url: null, firstSeen: '2022-01-01', lastSeen: '2024-05-28' };
    expect(data.actor.names).toEqual([
      { value: 'Mill Company', statements: [fromOfac, fromUn] },
      { value: 'The Mill', statements: [fromUn] },
    ]);
    expect(data.actor.identifiers).toEqual([
      { value: '77', statements: [fromOfac] },
      { value: '78', statements: [{ ...fromUn, firstSeen: '2023-01-01' }] },
    ]);
    expect(data.actor.addresses).toEqual([{ text: '1 Mill Lane', statements: [fromOfac, fromUn] }]);
  });

  it('show what a list has dropped, and only there', async () => {
    const { data } = await service.gateway(
      '{ actor(id: "ofac:1") { names { value } statements(field: "names") { totalCount edges { node { value source lastSeen isCurrent } } } } }',
    );
    expect(data.actor.names.map(({ value }: any) => value)).not.toContain('Old Mill');
    expect(data.actor.statements.totalCount).toBe(4);
    expect(data.actor.statements.edges.at(-2).node).toEqual({ value: 'Old Mill', source: 'ofac-sdn', lastSeen: '2022-06-01', isCurrent: false }); // prettier-ignore
  });

  it('come in pages that fit together', async () => {
    const all = await service.gateway('{ actor(id: "ofac:1") { statements(first: 500) { edges { node { field value source } } } } }');
    const paged: unknown[] = [];
    for (let after: string | null = null; ;) {
      const query = 'query ($after: String) { actor(id: "ofac:1") { statements(first: 3, after: $after) { edges { node { field value source } } pageInfo { hasNextPage endCursor } } } }'; // prettier-ignore
      const { data } = await service.gateway(query, { variables: { after } });
      paged.push(...data.actor.statements.edges);
      if (data.actor.statements.pageInfo.hasNextPage !== true) break;
      after = data.actor.statements.pageInfo.endCursor as string;
    }
    expect(paged).toEqual(all.data.actor.statements.edges);
  });

  it('of a field that there is not are refused with those that there are', async () => {
    const { errors } = await service.gateway('{ actor(id: "ofac:1") { statements(field: "shoe size") { totalCount } } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toContain('birthDates');
  });

  it('say what an analyst has written, and leave the rest to the lists', async () => {
    const written = await service.gateway(
      'mutation { upsertActor(input: { id: "ofac:1", names: [{ value: "The Mill" }, { value: "Windmill" }], addresses: [] }) { id } }',
      { as: 'ann' },
    );
    expect(written.errors).toBeUndefined();
    const { data } = await service.gateway('{ actor(id: "ofac:1") { statements(first: 500) { edges { node { field value source isCurrent lastSeen } } } } }'); // prettier-ignore
    const stated = data.actor.statements.edges.map(({ node }: any) => node);
    expect(stated.filter(({ value }: any) => value === 'Windmill')).toMatchObject([{ source: 'analyst', isCurrent: true }]);
    expect(stated.filter(({ value }: any) => value === 'The Mill')).toMatchObject([{ source: 'un-sc', isCurrent: true }]);
    expect(stated.filter(({ field }: any) => field === 'addresses')).toMatchObject([
      { source: 'ofac-sdn', isCurrent: false, lastSeen: '2024-06-01' },
      { source: 'un-sc', isCurrent: false, lastSeen: '2024-06-01' },
    ]);
  });
});

describe('The catalogue of sources', () => {
  const fields = 'name title publisher licence published loadedAt entries links designations rejects ageDays freshDays isStale marking versions { asOf entries }'; // prettier-ignore

  it('says what was imported of each list, and whether it is stale', async () => {
    const { data, errors } = await service.gateway(`{ sources { totalCount edges { node { ${fields} } } } }`);
    expect(errors).toBeUndefined();
    expect(data.sources.totalCount).toBe(3);
    const [handKept, sdn, security] = data.sources.edges.map(({ node }: any) => node);
    expect(handKept).toMatchObject({ name: 'hand-kept', published: null, loadedAt: null, entries: null, ageDays: null, isStale: false, versions: [] }); // prettier-ignore
    expect(sdn).toMatchObject({
      name: 'ofac-sdn', published: '2024-05-20', loadedAt: '2024-05-20T10:00:00.000Z', entries: 3, ageDays: 12, freshDays: 7, isStale: true,
      versions: [{ asOf: '2024-05-20', entries: 3 }, { asOf: '2024-01-01', entries: 4 }],
    }); // prettier-ignore
    expect(security).toMatchObject({ name: 'un-sc', ageDays: 4, isStale: false });
  });

  it('agrees with the receipts of screenings', async () => {
    const { data } = await service.gateway(
      '{ sources { edges { node { name published ageDays isStale } } } screen(input: { name: "Mill" }) { receipt { lists { dataset asOf ageDays stale } } } }',
    );
    const catalogued = data.sources.edges
      .map(({ node }: any) => ({ dataset: node.name, asOf: node.published, ageDays: node.ageDays, stale: node.isStale }))
      .filter(({ asOf }: any) => asOf !== null);
    expect(data.screen.receipt.lists).toEqual(catalogued);
  });

  it('keeps a source that the viewer may not see to those who may', async () => {
    const query = '{ source(name: "secret-list") { name } sources { totalCount } }';
    expect((await service.gateway(query)).data).toEqual({ source: null, sources: { totalCount: 3 } });
    expect((await service.gateway(query, { as: 'olga' })).data).toEqual({ source: { name: 'secret-list' }, sources: { totalCount: 4 } });
  });
});
