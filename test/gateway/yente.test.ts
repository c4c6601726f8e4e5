/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape the OpenAPI file asserts */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { actor, designation, link, marked, sampleRecords } from '../world.ts';
import { exportGateway } from './exportGateway.ts';
import type { ExportGateway } from './exportGateway.ts';

const openapi = JSON.parse(readFileSync(new URL('../../schema/yente.openapi.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(openapi, 'yente');

const forTreasury = marked({ tlp: 'AMBER_STRICT', originator: 'tess', recipientOrgs: ['US-TREASURY'] });
const person = {
  kind: 'INDIVIDUAL',
  birthDates: ['1961-06-01', 'circa 1962'],
  birthPlaces: [],
  nationalities: ['RU'],
  gender: 'Male',
} as const;
const ivan = { kind: 'INDIVIDUAL', countries: ['RU'], details: person, identifiers: [{ type: 'Passport', value: '750878871', country: 'RU' }, { type: 'Tazkira', value: '99', country: null }] } as const; // prettier-ignore
const world = [
  ...sampleRecords(),
  actor('made:ivan', 'Ivan Petrovich Tolmachin', { ...ivan, otherIds: ['other:ivan'] }),
  actor('made:harbor', 'Tolmachin Harbor Company', {
    identifiers: [{ type: 'Registration Number', value: '1027700132195', country: 'RU' }],
    sources: [{ dataset: 'registry', url: null, firstSeen: '2022-01-01', lastSeen: null }],
  }),
  designation('made:ivan/DOORS', 'made:ivan', ['DOORS']),
  link('link:owns', 'made:ivan', 'made:harbor', { linkType: 'OWNS', share: { min: '60', max: '60', minOpen: false, maxOpen: false }, since: '2020-01-01' }),
  actor('made:quiet', 'Quiet Tolmachin Partner', { marking: forTreasury }),
  link('link:quiet', 'made:quiet', 'made:harbor', { linkType: 'OFFICER_OF', marking: forTreasury }),
]; // prettier-ignore
const viewers = { 'Bearer tess': { user: 'tess', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] } } as const;

describe('the API of yente', () => {
  let service: Service;
  let gateway: ExportGateway;
  beforeAll(async () => {
    service = await startService(world, viewers);
    gateway = await exportGateway(service);
  });
  afterAll(async () => {
    await gateway.stop();
    await service.close();
  });

  /** Asks, and checks the answer against what the OpenAPI file says of that path and status. */
  async function ask(
    path: string,
    options: { body?: unknown; as?: string; raw?: string } = {},
  ): Promise<{ status: number; body: any; headers: Headers }> {
    const isPost = options.body !== undefined || options.raw !== undefined;
    const response = await fetch(`${gateway.origin}${path}`, {
      redirect: 'manual',
      ...(isPost ? { method: 'POST', body: options.raw ?? JSON.stringify(options.body) } : {}),
      headers: { 'content-type': 'application/json', ...(options.as === undefined ? {} : { authorization: options.as }) },
    });
    const text = await response.text();
    const plain = path.replace(/\?.*/, '').replace(/^(\/match|\/search)\/[^/]+$/, '$1/{dataset}').replace(/^\/entities\/[^/]+/, '/entities/{id}').replace(/(adjacent)\/.+$/, '$1/{property}'); // prettier-ignore
    const described = openapi.paths[plain]?.[isPost ? 'post' : 'get']?.responses?.[response.status];
    if (described === undefined)
      throw new Error(`The OpenAPI file does not say that ${plain} answers ${response.status}: ${text.slice(0, 300)}`);
    const body: any = described.content === undefined ? null : JSON.parse(text);
    if (body !== null) {
      const { $ref } = described.content['application/json'].schema as { $ref: string };
      const isValid = ajv.validate({ $ref: `yente${$ref}` }, body);
      expect({ path, errors: isValid ? [] : ajv.errors }).toEqual({ path, errors: [] });
    }
    return { status: response.status, body, headers: response.headers };
  }
  const example = (properties: object, schema = 'Person') => ({ queries: { q: { schema, properties } } });
  const match = async (properties: object, schema = 'Person', query = '', as?: string) =>
    (await ask(`/match/default${query}`, { body: example(properties, schema), ...(as === undefined ? {} : { as }) })).body.responses.q;
  const ids = (results: { id: string }[]) => results.map(({ id }) => id);

  it('finds an example by name in another order, and explains the score feature by feature', async () => {
    const found = await match({ name: ['TOLMACHIN, Ivan'], birthDate: '1961', nationality: ['Russia'], nothing: ['x'] });
    expect(found.total).toEqual({ value: 1, relation: 'eq' });
    expect(found.query).toEqual({
      id: null,
      schema: 'Person',
      properties: { name: ['TOLMACHIN, Ivan'], birthDate: ['1961'], nationality: ['ru'] },
    });
    const [hit] = found.results;
    expect([hit.id, hit.match, hit.score >= 0.78, hit.target]).toEqual(['made:ivan', true, true, true]);
    expect(hit.properties).toEqual({
      name: ['Ivan Petrovich Tolmachin'],
      passportNumber: ['750878871'],
      notes: ['Tazkira: 99', 'Date of birth: circa 1962'],
      birthDate: ['1961-06-01'],
      nationality: ['ru'],
      gender: ['male'],
      country: ['ru'],
      topics: ['sanction'],
      program: ['DOORS'],
    });
    expect(hit.explanations.name).toMatchObject({
      query: 'TOLMACHIN, Ivan',
      candidate: 'Ivan Petrovich Tolmachin',
      detail: expect.stringMatching(/\w/),
    });
    expect(hit.features.name).toBe(hit.explanations.name.score);
  });

  it('joins a name from its parts, and tells a match from a result by the threshold asked for', async () => {
    const { results } = await match({ firstName: 'Ivan', fatherName: 'Petrovich', lastName: 'Tolmachin' });
    const [{ score }] = results;
    const [above] = (await match({ name: 'Ivan Petrovich Tolmachin' }, 'Person', '?threshold=0.999&cutoff=0.5')).results;
    expect([ids(results), score > 0.78, above.match]).toEqual([['made:ivan'], true, false]);
  });

  it('does not answer a company with a person, nor a person with a company', async () => {
    expect(ids((await match({ name: 'Tolmachin Harbor Company' }, 'Company')).results)).toEqual(['made:harbor']);
    expect(ids((await match({ name: 'Tolmachin Harbor Company' })).results)).toEqual([]);
    expect(ids((await match({ name: 'Ivan Petrovich Tolmachin' }, 'Organization')).results)).toEqual([]);
    expect(ids((await match({ name: 'Ivan Petrovich Tolmachin' }, 'LegalEntity')).results)).toEqual(['made:ivan']);
  });

  it('answers each of a batch under its key, at most as many as asked for', async () => {
    const queries = { a: { id: 'mine', schema: 'Person', properties: { name: 'Ivan Tolmachin' } }, b: { schema: 'Vessel', properties: { name: 'Ivan Tolmachin' } } }; // prettier-ignore
    const { body, headers } = await ask('/match/default?limit=0', { body: { queries } });
    expect(Object.keys(body.responses)).toEqual(['a', 'b']);
    expect([headers.get('x-batch-size'), body.limit, body.responses.a.results, body.responses.a.total.value]).toEqual(['2', 0, [], 1]);
    expect([body.responses.a.query.id, body.responses.b.total.value]).toEqual(['mine', 0]);
  });

  it.each([
    ['exclude_entity_ids=made:ivan', []],
    ['exclude_entity_ids=other:ivan', []],
    ['exclude_entity_ids=made:harbor', ['made:ivan']],
    ['topics=sanction', ['made:ivan']],
    ['topics=role.pep', []],
    ['include_dataset=made-up', ['made:ivan']],
    ['include_dataset=registry', []],
    ['exclude_dataset=made-up', []],
    ['exclude_schema=LegalEntity', []],
    ['exclude_schema=Vessel', ['made:ivan']],
    ['algorithm=best', ['made:ivan']],
  ])('filters matches by %s', async (query, expected) => {
    expect(ids((await match({ name: 'Ivan Petrovich Tolmachin' }, 'Person', `?${query}`)).results)).toEqual(expected);
  });

  it('scopes by dataset: sanctions hold what is designated or blocked, a source its own', async () => {
    const of = async (dataset: string) => ids((await ask(`/match/${dataset}`, { body: example({ name: 'Tolmachin Harbor Company' }, 'Company') })).body.responses.q.results);
    expect([await of('registry'), await of('made-up'), await of('all')]).toEqual([['made:harbor'], [], ['made:harbor']]);
    expect((await ask('/search/sanctions?q=tolmachin')).body.results.map(({ id }: any) => id)).toEqual(['made:ivan']);
    expect((await ask('/search/nowhere?q=tolmachin')).status).toBe(404);
  }); // prettier-ignore

  it.each([
    ['a schema that does not exist', { body: example({ name: 'x' }, 'Xxx') }, '', 400, /No such schema: Xxx/],
    ['a schema that cannot be matched', { body: example({ name: 'x' }, 'Document') }, '', 400, /Non-matchable schema/],
    ['no schema', { body: { queries: { fail: { properties: { name: 'x' } } } } }, '', 422, /^body,queries,fail,schema: Field required$/],
    ['no queries', { body: {} }, '', 422, /^body,queries: Field required$/],
    ['an empty batch', { body: { queries: {} } }, '', 400, /No queries provided/],
    ['nothing to look for', { body: example({ country: 'ru' }) }, '', 400, /neither a name nor an identifier/],
    ['broken JSON', { raw: '{"queries": ' }, '', 422, /^body: JSON decode error$/],
    ['an algorithm of others', { body: example({ name: 'x' }) }, '?algorithm=logic-v1', 400, /Invalid algorithm: logic-v1/],
    ['an algorithm that quotes a marking', { body: example({ name: 'x' }) }, '?algorithm=SECRET%2F%2FNOFORN', 400, /^Invalid algorithm: [.]{3}$/],
    ['weights', { body: { ...example({ name: 'x' }), weights: { name: 1 } } }, '', 400, /weights/],
    ['a limit in words', { body: example({ name: 'x' }) }, '?limit=many&threshold=high', 422, /^query,limit: .*integer.*query,threshold: .*number/],
    ['a limit too large', { body: example({ name: 'x' }) }, '?limit=501', 422, /less than or equal to 500/],
    ['101 queries', { body: { queries: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [at, example({ name: 'x' }).queries.q])) } }, '', 400, /limit: 100/],
  ])('refuses %s', async (_what, options, query, status, said) => {
    const answer = await ask(`/match/default${query}`, options);
    const { detail } = answer.body;
    const text = typeof detail === 'string' ? detail : detail.map(({ loc, msg }: any) => `${loc.join(',')}: ${msg}`).join('\n');
    expect(answer.status).toBe(status);
    expect(text.replaceAll('\n', ' ')).toMatch(said);
  }); // prettier-ignore

  it('gives an entity with its sanctions and links nested, and alone where asked so', async () => {
    const { body } = await ask('/entities/made:ivan');
    expect(body.referents).toEqual(['other:ivan']);
    expect([body.schema, body.caption, body.datasets, body.first_seen, body.target]).toEqual(['Person', 'Ivan Petrovich Tolmachin', ['made-up'], '2021-07-01T00:00:00', true]);
    expect(body.properties.sanctions[0]).toMatchObject({ schema: 'Sanction', properties: { program: ['DOORS'] } });
    expect(body.properties.ownershipOwner[0]).toMatchObject({ id: 'link:owns', schema: 'Ownership', properties: { percentage: ['60 %'], startDate: ['2020-01-01'] } });
    expect(body.properties.ownershipOwner[0].properties.asset[0]).toMatchObject({ id: 'made:harbor', schema: 'Company' });
    const alone = (await ask('/entities/made:ivan?nested=false')).body;
    expect([alone.properties.sanctions, alone.properties.name]).toEqual([undefined, ['Ivan Petrovich Tolmachin']]);
  }); // prettier-ignore

  it('pages what is adjacent, by property and all of it', async () => {
    const { body } = await ask('/entities/made:harbor/adjacent');
    expect(Object.keys(body.adjacent)).toEqual(['ownershipAsset']);
    const page = (await ask('/entities/made:harbor/adjacent/ownershipAsset?limit=1&offset=1')).body;
    expect(page).toEqual({ results: [], total: { value: 1, relation: 'eq' }, limit: 1, offset: 1 });
    expect((await ask('/entities/made:harbor/adjacent/sanctions')).body.total.value).toBe(0);
    expect((await ask('/entities/made:harbor/adjacent/nothing')).body).toEqual({ detail: 'No such property!' });
  });

  it('sends whoever asks by another id on to the id of the entity', async () => {
    const { status, headers } = await ask('/entities/other:ivan');
    expect([status, headers.get('location')]).toEqual([308, '/entities/made%3Aivan']);
  });

  it('answers for what the viewer may not see as if it did not exist', async () => {
    expect((await ask('/entities/made:quiet')).body).toEqual((await ask('/entities/made:nobody')).body);
    expect((await ask('/entities/made:quiet', { as: 'ApiKey tess' })).body.caption).toBe('Quiet Tolmachin Partner');
    const properties = async (as?: string) => Object.keys((await ask('/entities/made:harbor', as === undefined ? {} : { as })).body.properties).includes('directorshipOrganization');
    expect([await properties(), await properties('Bearer tess')]).toEqual([false, true]);
    const totals = async (as?: string) => (await ask('/search/default?q=tolmachin', as === undefined ? {} : { as })).body.total;
    expect([await totals(), await totals('Bearer tess')]).toEqual([{ value: 2, relation: 'eq' }, { value: 3, relation: 'eq' }]);
    const matched = async (as?: string) => (await match({ name: 'Quiet Tolmachin Partner' }, 'Organization', '', as)).total.value;
    expect([await matched(), await matched('ApiKey tess')]).toEqual([0, 1]);
    const counted = async (as?: string) => (await ask('/catalog', as === undefined ? {} : { as })).body.datasets[0].entity_count;
    expect((await counted('Bearer tess')) - (await counted())).toBe(1);
    expect((await ask('/entities/made:ivan', { as: 'ApiKey wrong' })).status).toBe(401);
  }); // prettier-ignore

  it.each([
    ['q=tolmachin', ['made:harbor', 'made:ivan']],
    ['q=tolmachin&schema=Person', ['made:ivan']],
    ['q=tolmachin&schema=Company', ['made:harbor']],
    ['q=tolmachin&schema=Vessel', []],
    ['q=tolmachin&countries=ru', ['made:ivan']],
    ['q=tolmachin&countries=ru&countries=us&filter_op=AND', []],
    ['q=tolmachin&filter=countries:ru', ['made:ivan']],
    ['q=tolmachin&countries=nowhere', []],
    ['q=tolmachin&target=false', ['made:harbor']],
    ['q=tolmachin&topics=sanction', ['made:ivan']],
    ['q=tolmachin&datasets=registry', ['made:harbor']],
    ['q=tolmachin&exclude_dataset=registry', ['made:ivan']],
  ])('searches by %s', async (query, expected) => {
    const { body } = await ask(`/search/default?${query}`);
    expect([ids(body.results).sort(), body.total]).toEqual([expected, { value: expected.length, relation: 'eq' }]);
  });

  it('pages a search, counts its facets, and refuses orders and fields it does not know', async () => {
    const [all, second] = [
      (await ask('/search/default?q=tolmachin')).body,
      (await ask('/search/default?q=tolmachin&limit=1&offset=1')).body,
    ];
    expect(ids(second.results)).toEqual([all.results[1].id]);
    expect(all.facets.datasets).toEqual({ label: 'Data sources', values: [{ name: 'made-up', label: 'made-up', count: 1 }, { name: 'registry', label: 'registry', count: 1 }] }); // prettier-ignore
    expect(all.facets.countries.values).toEqual([{ name: 'ru', label: 'Russia', count: 1 }]);
    const refusals = ['sort=first_seen:desc', 'filter=birthDate:1961', 'schema=Xxx'].map(
      async (query) => (await ask(`/search/default?${query}`)).status,
    );
    expect(await Promise.all(refusals)).toEqual([400, 400, 400]);
    expect((await ask('/search/default?facets=colours')).status).toBe(422);
    expect((await ask('/search/default')).body.total.value).toBeGreaterThan(3);
  });

  it('says which datasets there are and which are stale', async () => {
    const { body } = await ask('/catalog');
    const named = (name: string) => body.datasets.find((each: any) => each.name === name);
    expect(body.datasets.map(({ name }: any) => name)).toEqual(['default', 'all', 'sanctions', 'made-up', 'registry']);
    expect([named('made-up').version, named('made-up').index_current, named('registry').version]).toEqual([
      '20240501000000',
      false,
      'static',
    ]);
    expect([body.index_stale, body.current, body.outdated.includes('made-up')]).toEqual([true, ['registry'], true]);
  });

  it('publishes its one algorithm with every feature, and its OpenAPI file', async () => {
    const { body } = await ask('/algorithms');
    expect([body.best, body.default, Object.keys(body.algorithms[0].features)]).toEqual([
      'ostrakon',
      'best',
      expect.arrayContaining(['name']),
    ]);
    const served = await fetch(`${gateway.origin}/openapi.json`);
    expect(await served.json()).toEqual(openapi);
  });

  it('refuses other methods and media types in its own form', async () => {
    const got = await fetch(`${gateway.origin}/match/default`);
    expect([got.status, got.headers.get('allow'), await got.json()]).toEqual([405, 'POST', { detail: 'Method Not Allowed' }]);
    const posted = await fetch(`${gateway.origin}/match/default`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'text/plain' },
    });
    expect([posted.status, Object.keys((await posted.json()) as object)]).toEqual([415, ['detail']]);
  });
});

it('limits how often one address asks, in the form clients of yente read', async () => {
  const service = await startService(sampleRecords());
  const gateway = await exportGateway(service, 1);
  try {
    const answers = [await fetch(`${gateway.origin}/algorithms`), await fetch(`${gateway.origin}/algorithms`)];
    expect(answers.map(({ status }) => status)).toEqual([200, 429]);
    expect(Number(answers[1]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answers[1]!.json()).toEqual({ detail: expect.stringMatching(/wait \d+ s/) });
  } finally {
    await gateway.stop();
    await service.close();
  }
});
