import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LedgerRecord } from '../../domain/model.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { Pasts } from '../../links/history/pasts.ts';
import { loadLinkGraph } from '../../links/load.ts';
import { createLog } from '../../runtime/log.ts';
import { positionsOf } from '../../runtime/positions.ts';
import { sealsOf } from '../../runtime/receipts.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { algorithms, receiptFor } from '../../subgraphs/sanctions/receipts.ts';
import { localSubgraph, subgraphServer } from '../../subgraphs/serve.ts';
import type { Services } from '../../subgraphs/services.ts';
import { cleanUp, temporaryDir } from '../ingest/lists.ts';
import { prigozhin, screeners, suspects } from '../subgraphs/suspects.ts';
import { designation, marked, noon } from '../world.ts';
import { ostrakon } from './commandLine.ts';

let store: string;
let files: string;
beforeEach(async () => {
  store = await temporaryDir();
  files = await temporaryDir();
  await commit(...suspects());
});
afterEach(cleanUp);

const later = '2024-06-02T12:00:00.000Z';
const commit = (...records: LedgerRecord[]) => commitAt(noon, ...records);
async function commitAt(at: string, ...records: LedgerRecord[]): Promise<void> {
  const ledger = await openEmbedded({ dir: store });
  const changes = records.map((record) => ({ op: 'put' as const, record }));
  await ledger.commit({ by: 'list', at, reason: 'test', changes });
  await ledger.close();
}

/** Works with the services over the store as it is now, and closes them. */
async function withServices<T>(viewer: Viewer, work: (services: Services) => Promise<T>, now = noon): Promise<T> {
  const ledger = await openEmbedded({ dir: store });
  const graph = await loadLinkGraph(ledger);
  const services: Services = {
    ledger,
    graph,
    pasts: new Pasts(ledger, graph),
    positions: positionsOf(ledger),
    seals: sealsOf(ledger),
    fourEyes: false,
    log: createLog({ level: 'silent', process: 'test' }),
    tokens: { viewerOf: async () => viewer },
    today: () => '2024-06-01',
    now: () => now,
  };
  try {
    return await work(services);
  } finally {
    await graph.close();
    await ledger.close();
  }
}

const receiptFields = 'receipt { id dataVersion algorithm asOf queryHash resultHash at }';
const screening = (name: string) =>
  `screen(input: { name: "${name}" }) { decision totalHits hits { actor { id } score rank matchedName verdict } ${receiptFields} }`;
const verdictOf = (id: string) => `sanctionStatuses(ids: ["${id}"]) { verdict ${receiptFields} }`;

/** What the sanctions subgraph answers, as JSON text. */
async function answer(query: string, viewer: Viewer = publicViewer, now = noon): Promise<string> {
  return await withServices(
    viewer,
    async (services) => {
      const server = subgraphServer('sanctions', services);
      await server.start();
      try {
        const asked = { query, variables: {}, operationName: undefined, headers: {} };
        return JSON.stringify(await localSubgraph(server, services)(asked), null, 2);
      } finally {
        await server.stop();
      }
    },
    now,
  );
}

async function verify(text: string, ...more: string[]) {
  const file = join(files, 'answers');
  await writeFile(file, text);
  return await ostrakon(['receipt', 'verify', file, ...more], store);
}
const states = async (text: string) => {
  const { exitCode, out } = await verify(text, '--json');
  const { results } = JSON.parse(out) as { results: { place: string; state: string; reason: string | null }[] };
  return {
    exitCode,
    results: results.map(({ place, state }) => `${place} ${state}`),
    reason: results.find(({ reason }) => reason !== null)?.reason,
  };
};

describe('A receipt', () => {
  it('matches while nothing was changed, wherever it is in the file, of screenings and verdicts alike', async () => {
    const both = await answer(`{ ${screening('Evgeny Prigozhin')} ${verdictOf('made:concord')} }`);
    expect(await states(both)).toMatchObject({
      exitCode: 0,
      results: ['data.screen.receipt MATCHES', 'data.sanctionStatuses[0].receipt MATCHES'],
    });
    const lines = await states(both.replaceAll('\n', '') + '\n' + JSON.stringify(JSON.parse(both).data.screen.receipt) + '\n');
    expect(lines).toMatchObject({
      exitCode: 0,
      results: ['line 1.data.screen.receipt MATCHES', 'line 1.data.sanctionStatuses[0].receipt MATCHES', 'line 2 MATCHES'],
    });
  });
  it('matches still after the data has changed: the ledger is replayed to where it was given', async () => {
    const before = await answer(`{ ${screening('Evgeny Prigozhin')} ${verdictOf('made:concord')} }`);
    await commit({ ...prigozhin, name: 'Somebody Entirely Different', names: [] });
    await commit(
      designation('made:prigozhin/DOORS', 'made:prigozhin', ['DOORS'], { status: 'DELISTED', since: '2020-01-01', until: '2021-01-01' }),
    );
    const after = await answer(`{ ${screening('Evgeny Prigozhin')} ${verdictOf('made:concord')} }`);
    expect(JSON.parse(after).data).toMatchObject({ screen: { decision: 'CLEAR' }, sanctionStatuses: [{ verdict: 'NOT_BLOCKED' }] });
    // The later ones first: the order of the file is kept all the same.
    expect(await states(`[${after},${before}]`)).toMatchObject({
      exitCode: 0,
      results: [
        '[0].data.screen.receipt MATCHES',
        '[0].data.sanctionStatuses[0].receipt MATCHES',
        '[1].data.screen.receipt MATCHES',
        '[1].data.sanctionStatuses[0].receipt MATCHES',
      ],
    });
  });
  it('of what was known at a moment says so, and is asked again of what was known then', async () => {
    const known = (query: string) =>
      query.replace('screen(', `screen(knownAt: "${noon}", `).replace('sanctionStatuses(', `sanctionStatuses(knownAt: "${noon}", `);
    const both = `{ ${known(screening('Evgeny Prigozhin'))} ${known(verdictOf('made:concord'))} }`.replaceAll(
      'resultHash',
      'resultHash knownAt',
    );
    const secret = `{ ${known(screening('Velvet Meridian Holdings'))} }`;
    await commitAt(later, { ...prigozhin, name: 'Somebody Entirely Different', names: [] });
    const [first, mine] = [await answer(both, publicViewer, later), await answer(secret, screeners.ada, later)];
    expect(JSON.parse(first).data).toMatchObject({
      screen: { decision: 'MATCH', receipt: { knownAt: noon } },
      sanctionStatuses: [{ verdict: 'BLOCKED', receipt: { knownAt: noon } }],
    });
    expect(JSON.parse(mine).data.screen.decision).toBe('MATCH');
    // What is marked otherwise afterwards counts for those who ask afterwards.
    await commitAt(
      later,
      ...suspects()
        .filter(({ id }) => id === 'made:prigozhin')
        .map((record) => ({ ...record, marking: marked({ tlp: 'RED', originator: 'ada' }) })),
    );
    const second = await answer(both, publicViewer, later);
    expect(JSON.parse(second).data.screen.decision).toBe('CLEAR');
    expect(await states(`[${first},${second},${mine}]`)).toMatchObject({ exitCode: 0, reason: undefined });
    expect((await states(first.replace('"decision": "MATCH"', '"decision": "REVIEW"'))).reason).toMatch(/decision beside it/);
  });
  it('is asked again as the one who asked', async () => {
    const secret = await answer(`{ ${screening('Velvet Meridian Holdings')} }`, screeners.ada);
    expect(JSON.parse(secret).data.screen.decision).toBe('MATCH');
    expect((await states(secret)).exitCode).toBe(0);
  });
  it.each([
    [
      'the hash of the answer',
      (text: string) =>
        text.replace(/("resultHash": ")(.)/, (_all, start: string, first: string) => `${start}${first === '0' ? '1' : '0'}`),
      'The answer has another hash.',
    ],
    [
      'the hash of the question',
      (text: string) => text.replace(/("queryHash": ")(.)/, (_all, start: string, first: string) => `${start}${first === '0' ? '1' : '0'}`),
      'The question has another hash.',
    ],
    [
      'the algorithm',
      (text: string) => text.replace('ostrakon-names/', 'other-names/'),
      'It names another algorithm than it was given by.',
    ],
    [
      'the decision beside it',
      (text: string) => text.replace('"MATCH"', '"CLEAR"'),
      'The decision beside it is not the one that was answered.',
    ],
    [
      'the actor of a hit beside it',
      (text: string) => text.replace('made:prigozhin', 'made:baker'),
      'Beside it, actor of hit 1 is not what was answered.',
    ],
    [
      'the verdict of a hit beside it',
      (text: string) => text.replace('"BLOCKED"', '"NOT_BLOCKED"'),
      'Beside it, verdict of hit 1 is not what was answered.',
    ],
  ])('differs where somebody changed %s', async (_what, change, reason) => {
    const text = await answer(`{ ${screening('Evgeny Prigozhin')} }`);
    expect(change(text)).not.toBe(text);
    expect(await states(change(text))).toEqual({ exitCode: 65, results: ['data.screen.receipt DIFFERS'], reason });
  });
  it('differs where somebody changed the verdict beside it', async () => {
    const text = await answer(`{ ${verdictOf('made:concord')} }`);
    expect(await states(text.replace('"BLOCKED"', '"NOT_BLOCKED"'))).toMatchObject({
      exitCode: 65,
      results: ['data.sanctionStatuses[0].receipt DIFFERS'],
    });
  });
  it('is no receipt where its id was changed or is of another ledger, and the place is named', async () => {
    const text = await answer(`{ ${screening('Evgeny Prigozhin')} }`);
    const forged = text.replace(
      /("id": ")(.{40,})"/,
      (_all, start: string, id: string) => `${start}${id.slice(0, -1)}${id.endsWith('A') ? 'B' : 'A'}"`,
    );
    for (const [changed, place] of [
      [forged, 'data.screen.receipt'],
      [text.replace(/("id": ")(.{40,})"/, '$1nothing"'), 'data.screen.receipt'],
    ] as const) {
      const { exitCode, err, out } = await verify(changed);
      expect({ exitCode, out }).toEqual({ exitCode: 65, out: '' });
      expect(err).toBe(`${place}: This is no receipt of this ledger, or it has been changed.\n`);
    }
    store = await temporaryDir();
    await commit(...suspects());
    expect((await verify(text)).exitCode).toBe(65);
  });
  it('of another version of the rules says so, and is no proof of anything', async () => {
    const receipt = await withServices(publicViewer, async (services) => {
      const view = services.graph.view(publicViewer, { asOf: '2024-06-01' });
      const given = { kind: 'screen', question: {}, answer: {}, algorithm: 'ostrakon-names/0', asOf: '2024-06-01' } as const;
      return await receiptFor({ services, viewer: publicViewer, view }, given);
    });
    expect(algorithms.screen).not.toBe('ostrakon-names/0');
    expect(await states(JSON.stringify({ receipt }))).toMatchObject({ exitCode: 1, results: ['receipt ALGORITHM_CHANGED'] });
  });
  it('is looked for in vain in a file without one', async () => {
    for (const text of ['{"data":{"screen":null}}', 'name\nx\n', '', '{"id":"x","queryHash":"y"}']) {
      const { exitCode, err } = await verify(text);
      expect(exitCode).toBe(65);
      expect(err).toMatch(/receipt/);
    }
    expect((await ostrakon(['receipt', 'verify', join(files, 'nowhere')], store)).exitCode).toBe(65);
  });
});

describe('The receipts of a screened file', () => {
  const screened = async () => {
    await writeFile(join(files, 'names.csv'), 'name,note\nEvgeny Prigozhin,a\nDorothea Wimpleton,b\nConcord Catering,c\n');
    await ostrakon(['screen', join(files, 'names.csv'), '--out', join(files, 'hits.csv')], store);
    return await readFile(join(files, 'hits.csv'), 'utf8');
  };

  it('match', async () => {
    const { exitCode, out } = await verify(await screened());
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: 'MATCHES 3 of 3\n' });
  });
  it('differ in the very row that was changed', async () => {
    const text = await screened();
    const { exitCode, out, err } = await verify(text.replace(',CLEAR,', ',MATCH,'));
    expect(exitCode).toBe(65);
    expect(out).toBe('DIFFERS row 3: The decision beside it is not the one that was answered.\nMATCHES 2 of 3\n');
    expect(err).toBe('1 of 3 receipts differ.\n');
    expect((await verify(text.replace(',MATCH,1,0.', ',MATCH,1,0.0'))).out).toContain('DIFFERS row 2: Beside it, score of hit 1');
  });
});
