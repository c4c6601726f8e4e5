import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import graphmlLibrary from 'graphology-graphml';
import { formatNames } from '../../export/formats.ts';
import { exportQuestions } from '../../export/questions.ts';
import { randomWorld, seenBy, viewers as everybody } from '../contract/twoWorlds.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { actor, designation, link, marked, sampleRecords } from '../world.ts';
import { exportGateway } from './exportGateway.ts';
import type { ExportGateway } from './exportGateway.ts';

const forTreasury = marked({ tlp: 'AMBER_STRICT', originator: 'tess', recipientOrgs: ['US-TREASURY'] });
const world = [
  ...sampleRecords(),
  actor('made:quiet', 'Quiet Partner', { marking: forTreasury }),
  link('link:quiet', 'made:quiet', 'made:1', { linkType: 'OWNS', share: { min: '60', max: '60', minOpen: false, maxOpen: false }, interest: 'EQUITY', marking: forTreasury }),
  actor('made:sub', 'Green Door'),
  link('link:sub', 'made:1', 'made:sub', { linkType: 'OWNS', share: { min: '50', max: '75', minOpen: true, maxOpen: false }, interest: 'EQUITY', since: '2023-01-01' }),
  designation('made:quiet/DOORS', 'made:quiet', ['DOORS'], { status: 'DRAFT', marking: forTreasury }),
]; // prettier-ignore
const viewers = { tess: { user: 'tess', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] } } as const;

/** An address for each question that finds something. */
const questions: Readonly<Record<(typeof exportQuestions)[number], string>> = {
  NETWORK: 'ids=made:1&depth=2',
  PATHS: 'from=made:quiet&to=made:sub',
  OWNERS: 'ids=made:sub',
  HOLDINGS: 'ids=made:1&minShare=0',
  STATUS: 'ids=made:sub,made:1',
  SEARCH: 'text=door',
  SCREENING: 'text=Blue Door Agency&threshold=0.5&limit=5',
};
const address = (question: string, format: string, query: string) => `/${question.toLowerCase()}.${format}?${query}`;

describe('GET /export', () => {
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
  const graphOf = async (query: string, as?: string) => graphmlLibrary.parse(MultiGraph, await (await gateway.get(query, as)).text());

  it.each(exportQuestions.flatMap((question) => formatNames.map((format) => [question, format] as const)))(
    'answers %s as %s, named by question, day and marking, with data version and marking in headers and file',
    async (question, format) => {
      const response = await gateway.get(address(question, format, questions[question]), 'tess');
      const body = Buffer.from(await response.arrayBuffer()).toString();
      expect([response.status, response.headers.get('x-ostrakon-as-of'), response.headers.get('cache-control')]).toEqual([
        200,
        '2024-06-01',
        'no-store',
      ]);
      const marking = response.headers.get('x-ostrakon-marking')!;
      const name = /^attachment; filename="(.+?)\.(graphml|gexf|zip|stix\.json|ftm\.jsonl|bods\.json|json)"$/.exec(
        response.headers.get('content-disposition')!,
      )![1];
      expect(name).toBe(`${question.toLowerCase()}_2024-06-01_${marking.replaceAll(/[:+]/g, '-')}`);
      expect(body).toContain(response.headers.get('x-ostrakon-data-version')!);
      expect(body).toContain(marking);
      expect(body).toContain('made-up');
      expect(body).toMatch(/made(:|\.3a)(1|sub)/);
    },
  );

  it('gives the officer what is marked for the Treasury, and the public a file as if it did not exist', async () => {
    const [officer, anybody] = [await graphOf('/network.graphml?ids=made:1', 'tess'), await graphOf('/network.graphml?ids=made:1')];
    expect(officer.nodes().sort()).toEqual(['made:1', 'made:quiet', 'made:sub']);
    expect(anybody.nodes().sort()).toEqual(['made:1', 'made:sub']);
    expect([officer.getAttribute('marking'), anybody.getAttribute('marking')]).toEqual(['TLP:AMBER+STRICT', 'TLP:CLEAR']);
    // The degree counts what the viewer sees.
    expect([officer.getNodeAttribute('made:1', 'degree'), anybody.getNodeAttribute('made:1', 'degree')]).toEqual([2, 1]);
    const text = await (await gateway.get('/network.json?ids=made:1,made:quiet,made:nobody&depth=3')).text();
    expect(text).not.toMatch(/quiet(?!,made:nobody)|AMBER|tess|incident:1/i);
  });

  it('takes a hidden actor for a missing one', async () => {
    const files = await Promise.all(
      ['made:quiet', 'made:nobod'].map(async (id) => await (await gateway.get(`/owners.graphml?ids=${id}`)).text()),
    );
    expect(files[0]!.replaceAll('made:quiet', 'made:nobod')).toBe(files[1]);
  });

  it('names nobody of a circle, whoever asks', async () => {
    const text = await (await gateway.get('/network.json?ids=made:1', 'tess')).text();
    expect(text).toContain('Quiet Partner');
    expect(text).not.toMatch(/tess|US-TREASURY/);
  });

  it('keeps exact shares, open bounds and days of a network', async () => {
    const graph = await graphOf('/network.graphml?ids=made:1');
    expect(graph.getEdgeAttributes('link:sub')).toMatchObject({
      type: 'OWNS',
      shareMin: '50',
      shareMinOpen: true,
      shareMax: '75',
      shareMaxOpen: false,
      since: '2023-01-01',
    });
  });

  it('answers as of a day: a link that began later is not in it', async () => {
    const graph = await graphOf('/network.graphml?ids=made:1&asOf=2022-12-31');
    expect([graph.hasNode('made:sub'), graph.getAttribute('asOf')]).toEqual([false, '2022-12-31']);
  });

  it('answers as known at a moment: before anything was known, nothing is in it', async () => {
    const [before, now] = [
      await graphOf('/network.graphml?ids=made:1&knownAt=2024-05-31T00:00:00Z'),
      await graphOf('/network.graphml?ids=made:1'),
    ];
    expect([before.order, before.getAttribute('knownAt')]).toEqual([0, '2024-05-31T00:00:00.000Z']);
    expect([now.order, now.getAttributes()]).toEqual([2, expect.not.objectContaining({ knownAt: expect.anything() })]);
  });

  it('says the verdict and the stakes that prove it', async () => {
    const graph = await graphOf('/status.graphml?ids=made:sub');
    expect(graph.getNodeAttributes('made:sub')).toMatchObject({ verdict: 'BLOCKED', basis: 'OWNERSHIP' });
    expect(graph.edges()).toEqual(['link:sub']);
    expect(graph.getNodeAttributes('made:1')).toMatchObject({ listed: true, programs: 'DOORS' });
  });

  it('numbers the paths that an actor and a link lie on', async () => {
    const graph = await graphOf('/paths.graphml?from=made:1&to=made:sub');
    expect([graph.getNodeAttribute('made:1', 'paths'), graph.getEdgeAttribute('link:sub', 'paths')]).toEqual(['1', '1']);
  });

  it('puts the receipt of a screening into the file', async () => {
    const { receipt, actors } = (await (await gateway.get('/screening.json?text=Blue Door Agency')).json()) as {
      receipt: string;
      actors: { answer: object }[];
    };
    expect(receipt.length).toBeGreaterThan(20);
    expect(actors[0]!.answer).toMatchObject({ rank: 1, verdict: 'BLOCKED', matchedName: 'Blue Door Agency' });
  });

  it('gives one table by name', async () => {
    const response = await gateway.get('?question=network&format=csv&part=links&ids=made:1');
    expect([response.headers.get('content-type'), response.headers.get('content-disposition')]).toEqual([
      'text/csv; charset=utf-8; header=present',
      'attachment; filename="network_2024-06-01_TLP-CLEAR.links.csv"',
    ]);
    expect(parse(await response.text(), { columns: true })).toMatchObject([{ Source: 'made:1', Target: 'made:sub', shareMin: '50' }]);
  });

  const refused: [what: string, path: string, status: number, code: string, message: string][] = [
    ['no question', '', 400, 'BAD_INPUT', '"question" must be one of network, paths'],
    ['another format', '/network.pdf?ids=made:1', 400, 'BAD_INPUT', '"format" must be one of graphml, gexf, csv, stix, ftm, bods, json'],
    ['a question said twice', '/network.csv?question=paths', 400, 'BAD_INPUT', 'already said'],
    ['another address', '/network', 404, 'NOT_FOUND', 'There is nothing at this address'],
    ['a parameter that there is not', '/network.csv?ids=a&dept=1', 400, 'BAD_INPUT', 'There is no parameter "dept"'],
    ['a parameter that quotes a marking', '/network.csv?ids=a&SECRET%2F%2FNOFORN=1', 400, 'BAD_INPUT', '^There is no parameter "[.]{3}"[^N]*$'],
    ['a parameter of another question', '/network.csv?ids=a&text=x', 400, 'BAD_INPUT', 'does not go with the question NETWORK'],
    ['no actors', '/network.csv', 400, 'BAD_INPUT', 'needs "ids"'],
    ['a number that is none', '/network.csv?ids=a&depth=two', 400, 'BAD_INPUT', '"depth" must be a whole number'],
    ['a depth beyond the limit', '/network.csv?ids=a&depth=7', 400, 'BAD_INPUT', 'it takes 0 to 6'],
    ['too many actors', '/network.csv?ids=a&maxActors=5001', 400, 'BAD_INPUT', 'it takes 1 to 5,?000'],
    ['too many trees', `/owners.csv?ids=${Array.from({ length: 21 }, (_, at) => at).join(',')}`, 400, 'BAD_INPUT', 'at most 20'],
    ['a type that there is not', '/network.csv?ids=a&types=loves', 400, 'BAD_INPUT', '"types" must be of owns, controls'],
    ['a day that there is not', '/network.csv?ids=a&asOf=2024-02-30', 400, 'BAD_INPUT', 'calendar day'],
    ['a part that there is not', '/network.csv?ids=a&part=people', 400, 'BAD_INPUT', 'it has actors, links'],
    ['a regime without a list', '/status.csv?ids=made:1&regime=eu', 422, 'REGIME_NOT_LOADED', 'EU'],
    ['a moment in the future', '/network.csv?ids=a&knownAt=2100-01-01T00:00:00Z', 400, 'BAD_INPUT', 'future'],
  ]; // prettier-ignore
  it.each(refused)('refuses %s', async (_what, path, status, code, message) => {
    const response = await gateway.get(path);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code, response.headers.get('content-disposition')]).toEqual([status, code, null]);
    expect(errors.map((error) => error.message).join(' ')).toMatch(new RegExp(message));
  });

  it('refuses a bad token, and is never silently public', async () => {
    const response = await gateway.get('/network.csv?ids=made:1', 'Bearer nonsense');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('counts requests together with /graphql, and says when to come again', async () => {
    const busy = await exportGateway(service, 2);
    try {
      const statuses: number[] = [];
      for (let at = 0; at < 3; at += 1) statuses.push((await busy.get('/network.csv?ids=made:1')).status);
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await busy.stop();
    }
  });
});

describe('What a viewer may not see', () => {
  const exportQuery = `query ($input: ExportInput!, $format: ExportFormat!) {
    export(input: $input, format: $format) { fileName marking asOf truncated actorCount linkCount dataVersion parts { extension mediaType text } }
  }`;
  const asked: Readonly<Record<(typeof exportQuestions)[number], object>> = {
    NETWORK: { ids: ['made:1', 'gov:zz'], depth: 3, maxActors: 8 },
    PATHS: { from: 'made:2', to: 'gov:zz', maxLength: 4 },
    OWNERS: { ids: ['made:1', 'made:1~1'] },
    HOLDINGS: { ids: ['made:2', 'made:2~2'] },
    STATUS: { ids: ['made:1', 'made:1~1', 'made:2'] },
    SEARCH: { text: 'door' },
    SCREENING: { text: 'Blue Door Agency', threshold: 0.5 },
  };

  it.each([
    ['', 11],
    ['state', 12],
    ['homeless', 14],
  ])(
    'changes no byte of any file, asked as "%s"',
    async (as, seed) => {
      const whole = randomWorld(seed);
      const full = await startService(whole, everybody);
      const less = await startService(seenBy(whole, full.services.graph.view(everybody[as]!, { asOf: '2024-06-01' })), everybody);
      const fileOf = async (service: Service, question: (typeof exportQuestions)[number], format: string) => {
        const variables = { input: { question, ...asked[question] }, format };
        const { data, errors = [] } = await service.subgraph('sanctions', exportQuery, as === '' ? { variables } : { variables, as });
        // Where no list is left that the viewer may see, both refuse in the same words.
        if (data?.export == null) return errors.map(({ message }) => message).join();
        const { dataVersion, ...file } = data.export;
        const text = JSON.stringify(file).replaceAll(dataVersion, 'position');
        // Ids of bundle and grouping are made of the position; a receipt is another one each time.
        return text.replaceAll(/(bundle|grouping)--[0-9a-f-]{36}/g, '$1').replaceAll(/(receipt[\\":]*>?[\\"]*)[\w.-]{30,}/g, '$1');
      };
      try {
        let found = 0;
        for (const question of exportQuestions) {
          for (const format of ['JSON', 'STIX', 'GRAPHML']) {
            const [one, two] = [await fileOf(full, question, format), await fileOf(less, question, format)];
            expect(one).toBe(two);
            if (one.includes('made:')) found += 1;
          }
        }
        expect(found).toBeGreaterThan(5);
      } finally {
        await Promise.all([full.close(), less.close()]);
      }
    },
    120_000,
  );
});
