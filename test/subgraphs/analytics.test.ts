/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { LedgerRecord } from '../../domain/model.ts';
import { actor, designation, link, madeUp, marked } from '../world.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const red = marked({ tlp: 'RED', originator: 'olga', namedRecipients: ['nadia'] });
/** A public star around `hub`, two of whose arms meet again; and a RED broker to whom all else is linked. */
function world(): LedgerRecord[] {
  return [
    { id: 'program:DOORS', type: 'program', tag: 'DOORS', name: 'Doors', legalAuthority: 'Order 1', regime: 'US', blocking: true, marking: marked({}), sources: [madeUp], isSynthetic: true }, // prettier-ignore
    ...['hub', 'a', 'b', 'c', 'm'].map((id) => actor(`x:${id}`, id, { countries: id === 'c' ? ['RU'] : [] })),
    ...['a', 'b', 'c'].map((id) => link(`l:${id}`, 'x:hub', `x:${id}`)),
    link('l:am', 'x:a', 'x:m'),
    link('l:mc', 'x:m', 'x:c', { until: '2023-01-01' }),
    designation('d', 'x:b', ['DOORS'], { since: '2020-01-01' }),
    actor('x:broker', 'Broker', { marking: red }),
    ...['a', 'b', 'c', 'm', 'hub'].flatMap((id) => [1, 2].map((at) => link(`r:${id}${at}`, 'x:broker', `x:${id}`))),
  ];
}

const central = `query ($metric: Centrality! = PAGERANK, $filter: ActorFilter, $first: Int, $asOf: Date) {
  centralActors(metric: $metric, filter: $filter, first: $first, asOf: $asOf) { actor { id name } score rank metric approximate } }`;
const communities = `query ($filter: ActorFilter, $minSize: Int = 3, $first: Int, $members: Int) {
  communities(filter: $filter, minSize: $minSize, first: $first) {
    id size matching actors(first: $members) { id } kinds { value count } countries { value count } } }`;
const common =
  'query ($ids: [ID!]!, $maxDistance: Int, $asOf: Date) { commonActors(ids: $ids, maxDistance: $maxDistance, asOf: $asOf) { id } }';

describe('Questions about the graph as a whole', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(world(), { olga: { user: 'olga', org: null, roles: ['TREASURY_OFFICER'] } });
  }, 60_000);
  afterAll(() => service.close());
  const answer = async (query: string, variables: Record<string, unknown> = {}, as?: string) => {
    const { data, errors } = await service.gateway(query, { variables, ...(as === undefined ? {} : { as }) });
    expect(errors).toBeUndefined();
    return data;
  };
  const refusal = async (query: string, variables: Record<string, unknown>) => {
    const { errors } = await service.gateway(query, { variables });
    return errors?.map(({ extensions }) => [extensions.code, extensions.violations?.[0]?.field ?? extensions.field]);
  };

  it('are answered through the gateway: who is central, by PageRank where nothing is said', async () => {
    const { centralActors } = await answer(central, { first: 1 });
    expect(centralActors).toMatchObject([{ actor: { id: 'x:hub', name: 'hub' }, rank: 1, metric: 'PAGERANK', approximate: false }]);
    const all = await answer(central, { metric: 'DEGREE' });
    expect(all.centralActors.map(({ actor: { id }, score }: any) => [id, score])).toEqual([
      ['x:hub', 3],
      ['x:a', 2],
      ['x:b', 1],
      ['x:c', 1],
      ['x:m', 1],
    ]);
    const listed = await answer(central, { metric: 'DEGREE', filter: { listed: true } });
    expect(listed.centralActors).toMatchObject([{ actor: { id: 'x:b' }, rank: 3 }]);
  });

  it('show a hidden broker to whom it is shared with, and let it change nothing for others', async () => {
    const [seen, hidden] = [
      await answer(central, { metric: 'BETWEENNESS', first: 1 }, 'olga'),
      await answer(central, { metric: 'BETWEENNESS' }),
    ];
    expect(seen.centralActors).toMatchObject([{ actor: { id: 'x:broker' } }]);
    expect(hidden.centralActors.map(({ actor: { id }, score }: any) => [id, score]).slice(0, 3)).toEqual([
      ['x:hub', 5],
      ['x:a', 3],
      ['x:b', 0],
    ]);
    expect(await answer(common, { ids: ['x:b', 'x:m'], maxDistance: 1 })).toEqual({ commonActors: [] });
    expect(await answer(common, { ids: ['x:b', 'x:m'], maxDistance: 1 }, 'olga')).toEqual({
      commonActors: [{ id: 'x:broker' }],
    });
    expect(await answer(common, { ids: ['x:b', 'x:broker'], maxDistance: 1 })).toEqual({ commonActors: [] });
    expect(await answer(common, { ids: ['x:b', 'x:nobody'], maxDistance: 1 })).toEqual({ commonActors: [] });
  });

  it('are about a day: links ended by then do not count', async () => {
    expect(await answer(common, { ids: ['x:m', 'x:hub'], maxDistance: 1 })).toEqual({ commonActors: [{ id: 'x:a' }] });
    expect(await answer(common, { ids: ['x:m', 'x:hub'], maxDistance: 1, asOf: '2022-01-01' })).toEqual({
      commonActors: [{ id: 'x:a' }, { id: 'x:c' }],
    });
    const degreeOf = async (variables: Record<string, unknown>) =>
      (await answer(central, { metric: 'DEGREE', ...variables })).centralActors.find((each: any) => each.actor.id === 'x:m').score;
    expect([await degreeOf({}), await degreeOf({ asOf: '2022-01-01' }), await degreeOf({ filter: { asOf: '2022-01-01' } })]).toEqual([
      1, 2, 2,
    ]);
    expect(await refusal(central, { asOf: '2022-01-01', filter: { asOf: '2023-01-01' } })).toEqual([['BAD_INPUT', 'asOf']]);
  });

  it('tell who belongs together', async () => {
    const found = (await answer(communities, { minSize: 2, members: 1 })).communities;
    expect(found.reduce((sum: number, { size }: { size: number }) => sum + size, 0)).toBe(5);
    expect(found.every(({ actors, size }: any) => actors.length === 1 && size >= 2)).toBe(true);
    const russian = (await answer(communities, { filter: { countries: ['RU'] }, minSize: 2 })).communities;
    expect(russian).toMatchObject([
      { matching: 1, actors: [{ id: 'x:c' }], kinds: [{ value: 'ENTITY', count: 1 }], countries: [{ value: 'RU', count: 1 }] },
    ]);
    expect((await answer(communities, { minSize: 6 })).communities).toEqual([]);
  });

  it('refuse what is out of range as bad input, and name the field', async () => {
    expect(await refusal(central, { first: 0 })).toEqual([['BAD_INPUT', 'first']]);
    expect(await refusal(central, { first: 501 })).toEqual([['BAD_INPUT', 'first']]);
    expect(await refusal(communities, { minSize: 1 })).toEqual([['BAD_INPUT', 'minSize']]);
    expect(await refusal(communities, { minSize: 2, members: 501 })).toContainEqual(['BAD_INPUT', 'first']);
    expect(await refusal(common, { ids: ['x:a'] })).toEqual([['BAD_INPUT', 'ids']]);
    expect(await refusal(common, { ids: ['x:a', 'x:b'], maxDistance: 4 })).toEqual([['BAD_INPUT', 'maxDistance']]);
  });
});
