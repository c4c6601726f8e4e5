/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Supergraph } from '@apollo/federation-internals';
import { parse, validate } from 'graphql';
import type { CommitRequest } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { readDocument, readDocuments } from '../../gateway/documents/catalog.ts';
import { readVariables } from '../../gateway/documents/readVariables.ts';
import { clientLimits, checkDocument } from '../../runtime/operationLimits.ts';
import { nearGraph } from '../../subgraphs/nearGraph.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { actor, incident, madeUp, marked, noon, sampleRecords } from '../world.ts';
import { exportGateway } from './exportGateway.ts';
import type { ExportGateway } from './exportGateway.ts';

const documents = readDocuments();
const schema = Supergraph.build(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();

describe('ready documents', () => {
  it.each([...documents.values()])('$name is a valid operation within the limits, and says what its variables are', (document) => {
    expect(validate(schema, parse(document.source)).map(({ message }) => message)).toEqual([]);
    expect(() => checkDocument(document.source, clientLimits)).not.toThrow();
    expect(document.description).toMatch(/\.$/);
  });

  it('are not read where one is no query, or leaves a variable unsaid', () => {
    expect(readDocument('a', '# What.\n# $first How many.\nquery A($first: Int! = 3) { a(first: $first) }').variables).toEqual([
      { name: 'first', type: 'Int!', description: 'How many.', default: '3', isRequired: false, isList: false, named: 'Int' },
    ]);
    expect(() => readDocument('a', '# What.\nmutation A { a }')).toThrow('not one query');
    expect(() => readDocument('a', '# What.\nquery A { a } query B { b }')).toThrow('not one query');
    expect(() => readDocument('a', 'query A { a }')).toThrow('what it answers');
    expect(() => readDocument('a', '# What.\nquery A($first: Int) { a(first: $first) }')).toThrow('first');
    expect(() => readDocument('a', '# What.\n# $last How many.\nquery A { a }')).toThrow('variable');
  });

  it('take their variables from an address by type, and everything wrong is told at once', () => {
    const document = readDocument(
      'a',
      '# What.\n# $n A.\n# $b A.\n# $l A.\n# $r A.\nquery A($n: Int, $b: Boolean, $l: [String!], $r: ID!) { a(n: $n, b: $b, l: $l, r: $r) }',
    );
    expect(readVariables(document, { n: '3', b: 'false', l: 'a, b', r: 'x' })).toEqual({ n: 3, b: false, l: ['a', 'b'], r: 'x' });
    expect(readVariables(document, { n: '', l: ['a,b', 'c'], r: 'x' })).toEqual({ l: ['a,b', 'c'], r: 'x' });
    const wrong = () => readVariables(document, { n: 'three', b: 'yes', r: ['x', 'y'], z: '1' });
    expect(wrong).toThrow(expect.objectContaining({ violations: ['z', 'n', 'b', 'r'].map((field) => expect.objectContaining({ field })) }));
    expect(() => readVariables(document, {})).toThrow('"r" must be given');
  });
});

const tess: Viewer = { user: 'tess', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] };
const viewers: Record<string, Viewer> = {
  'Bearer tess': tess,
  'Bearer theo': { ...tess, user: 'theo' },
  'Bearer mia': { user: 'mia', org: 'org:lakeland-elections', roles: ['STATE_OFFICIAL'] },
};
const forTreasury = marked({ tlp: 'AMBER_STRICT', originator: 'tess', recipientOrgs: ['US-TREASURY'] });
/** Of mia's organisation, and for others' eyes only. */
const membership = (status: 'ACTIVE' | 'SUSPENDED'): LedgerRecord => ({
  id: 'membership:lakes/lakeland',
  type: 'membership',
  org: 'org:lakeland-elections',
  community: 'community:lakes',
  status,
  level: 'STATE',
  services: ['EDR'],
  marking: marked({ tlp: 'RED', originator: 'ella', namedRecipients: ['ella'] }),
  sources: [madeUp],
  isSynthetic: true,
});
const forLakes = marked({ tlp: 'GREEN', originator: 'tess', community: 'community:lakes' });

describe('dashboards that poll', () => {
  let service: Service;
  let gateway: ExportGateway;
  let day = '2024-06-01';
  const ask = async (path: string, as?: string, headers: Record<string, string> = {}, from = gateway) => {
    const response = await fetch(`${from.origin}/documents${path}`, {
      headers: { ...headers, ...(as === undefined ? {} : { authorization: as }) },
    });
    const text = await response.text();
    const body: any = text === '' ? null : JSON.parse(text);
    return { status: response.status, body, etag: response.headers.get('etag') ?? '', headers: response.headers };
  };
  const again = async (path: string, etag: string, as?: string, from = gateway) =>
    (await ask(path, as, { 'if-none-match': etag }, from)).status;
  const put = (...records: LedgerRecord[]) => commit(records.map((record) => ({ op: 'put', record })));
  const commit = async (changes: CommitRequest['changes']) => {
    const { seq } = await service.ledger.commit({ by: 'system:test', at: noon, reason: 'test', changes });
    await service.services.graph.applied(seq, 5_000);
  };
  const months = '/incidents-by-month';
  const total = ({ body }: { body: any }) =>
    body.data.incidentTimeline.reduce((sum: number, { count }: { count: number }) => sum + count, 0);

  beforeAll(async () => {
    service = await startService(
      [
        ...sampleRecords().filter(({ id }) => id !== membership('ACTIVE').id),
        membership('ACTIVE'),
        incident('incident:green', 'Lakes only', { startedAt: '2024-02-01', marking: forLakes }),
      ],
      viewers,
      undefined,
      { today: () => day },
    );
    gateway = await exportGateway(service);
  });
  afterAll(async () => {
    await gateway.stop();
    await service.close();
  });

  it('find every document in the list, with its variables', async () => {
    const { status, body, etag } = await ask('');
    expect(status).toBe(200);
    expect(body.documents.map(({ name }: { name: string }) => name)).toEqual([...documents.keys()]);
    expect(body.documents.find(({ name }: { name: string }) => name === 'verdict-changes')).toMatchObject({
      href: '/documents/verdict-changes',
      id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      variables: expect.arrayContaining([
        { name: 'first', type: 'Int', required: false, default: '100', description: expect.stringMatching(/\w/) },
      ]),
    });
    expect(await again('', etag)).toBe(304);
  });

  it.each([...documents.keys()])('get an answer without errors of %s', async (name) => {
    const { status, body } = await ask(`/${name}`, 'Bearer tess');
    expect([status, body.errors, Object.values(body.data).includes(null)]).toEqual([200, undefined, false]);
  });

  it('get 304 until something they may see has changed, and then the new answer', async () => {
    const first = await ask(months);
    expect([first.headers.get('vary'), first.headers.get('cache-control')]).toEqual(['Authorization', 'private, no-cache']);
    expect(await again(months, first.etag)).toBe(304);
    expect(await again(months, `"other", ${first.etag.slice(2)}`)).toBe(304);
    await put(incident('incident:new', 'New', { startedAt: '2024-03-01' }));
    const second = await ask(months, undefined, { 'if-none-match': first.etag });
    expect([second.status, total(second) - total(first)]).toEqual([200, 1]);
    expect(await again(months, second.etag)).toBe(304);
    await commit([{ op: 'remove', id: 'incident:new' }]);
    const third = await ask(months, undefined, { 'if-none-match': second.etag });
    expect([third.status, total(third)]).toEqual([200, total(first)]);
  });

  it('keep their 304 where a commit changed what they may not see; its reader loses it', async () => {
    const [mine, everybodys] = [await ask(months, 'Bearer tess'), await ask(months)];
    await put(incident('incident:amber', 'Amber', { startedAt: '2024-03-01', marking: forTreasury }));
    expect([await again(months, everybodys.etag), await again(months, mine.etag, 'Bearer tess')]).toEqual([304, 200]);
  });

  it('lose their 304 with a membership, though what they see has the same position', async () => {
    const positionOf = async () => (await nearGraph(service.services).stateFor(viewers['Bearer mia']!)).position;
    const [before, outsider, position] = [await ask(months, 'Bearer mia'), await ask(months, 'Bearer tess'), await positionOf()];
    await put(membership('SUSPENDED'));
    const after = await ask(months, 'Bearer mia', { 'if-none-match': before.etag });
    expect([after.status, total(before) - total(after)]).toEqual([200, 1]);
    expect(await positionOf()).toBe(position);
    expect(await again(months, outsider.etag, 'Bearer tess')).toBe(304);
  });

  it('have an ETag of their own for each viewer, document, variable and day', async () => {
    const etags = [
      await ask(months),
      await ask(months, 'Bearer tess'),
      await ask(months, 'Bearer theo'),
      await ask(`${months}?since=2024-01-01`),
      await ask('/designations-by-year'),
    ].map(({ etag }) => etag);
    expect(new Set(etags).size).toBe(5);
    day = '2024-06-02';
    expect(await again(months, etags[0]!)).toBe(200);
  });

  it('get 200 once from a process that has loaded its graph anew', async () => {
    const { etag } = await ask(months);
    const other = await exportGateway(service);
    expect([await again(months, etag, undefined, other), await again(months, etag)]).toEqual([200, 304]);
    await other.stop();
  });

  it('have the hash of the answer for an ETag where the link graph is in other processes', async () => {
    const far = await exportGateway(service, 0, { isNear: false });
    const { etag } = await ask(months, undefined, {}, far);
    await put(incident('incident:amber-2', 'Amber', { startedAt: '2024-03-01', marking: forTreasury }), actor('made:else', 'Else'));
    expect(await again(months, etag, undefined, far)).toBe(304);
    await put(incident('incident:new', 'New', { startedAt: '2024-03-01' }));
    expect(await again(months, etag, undefined, far)).toBe(200);
    await far.stop();
  });

  it('are answered with the status of what is wrong, and no ETag, where nothing can be told', async () => {
    const { status, body, etag, headers } = await ask('/verdict-changes?regime=UK');
    expect([status, body.errors[0].extensions.code, etag, headers.get('cache-control')]).toEqual([
      422,
      'REGIME_NOT_LOADED',
      '',
      'no-store',
    ]);
  });

  it('restrict by variables, and are told of those there are none of', async () => {
    const counts = async (query: string) => total(await ask(`${months}${query}`));
    expect([await counts('?since=2024-03-01&until=2024-03-31'), await counts('?since=2031-01-01')]).toEqual([1, 0]);
    const refused = async (path: string) => {
      const { status, body, etag } = await ask(path);
      return [status, body.errors[0].extensions.code, etag];
    };
    expect(await refused(`${months}?sicne=2024-03-01`)).toEqual([400, 'BAD_INPUT', '']);
    expect(await refused(`${months}?since=lately`)).toEqual([400, 'BAD_INPUT', '']);
    expect(await refused(`${months}?interval=DECADE`)).toEqual([400, 'BAD_INPUT', '']);
    expect(await refused('/nothing')).toEqual([404, 'NOT_FOUND', '']);
    expect((await ask(months, 'Bearer nobody')).status).toBe(401);
  });

  it('ask at /graphql too, by id in place of the text, with the same answer', async () => {
    const { id } = documents.get('incidents-by-month')!;
    const variables = { since: '2024-03-01' };
    const wanted = (await ask(`${months}?since=2024-03-01`)).body;
    const post = (body: object) =>
      fetch(`${gateway.origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const get = (query: Record<string, string>) => fetch(`${gateway.origin}/graphql?${new URLSearchParams(query).toString()}`);
    expect(await (await post({ documentId: id, variables })).json()).toEqual(wanted);
    expect(await (await get({ documentId: id, variables: JSON.stringify(variables) })).json()).toEqual(wanted);
    for (const response of [
      await post({ documentId: 'sha256:0' }),
      await get({ documentId: 'sha256:0' }),
      await post({ documentId: 7 }),
      await post({ documentId: id, query: '{ __typename }' }),
    ]) {
      expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    }
    expect(await (await post({ query: '{ __typename }' })).json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('are counted on the page for Prometheus', async () => {
    const page = await (await fetch(`${gateway.origin}/metrics`)).text();
    expect(page).toMatch(/^ostrakon_request_seconds_count\{kind="documents",status="304"\} [1-9]/m);
  });
});
