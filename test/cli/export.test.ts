import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MultiGraph } from 'graphology';
import graphmlLibrary from 'graphology-graphml';
import { mintToken } from '../../runtime/tokens.ts';
import { readConfig } from '../../runtime/config.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { cleanUp, temporaryDir } from '../ingest/lists.ts';
import { actor, link, marked, noon, sampleRecords } from '../world.ts';
import { ostrakon } from './commandLine.ts';

let store: string;
let files: string;
beforeAll(async () => {
  store = await temporaryDir();
  files = await temporaryDir();
  const ledger = await openEmbedded({ dir: store });
  const quiet = marked({ tlp: 'AMBER_STRICT', originator: 'tess', recipientOrgs: ['US-TREASURY'] });
  const records = [
    ...sampleRecords(),
    actor('made:quiet', 'Quiet Partner', { marking: quiet }),
    link('link:quiet', 'made:quiet', 'made:1', { linkType: 'OWNS', share: { min: '60', max: '60', minOpen: false, maxOpen: false }, marking: quiet }),
  ]; // prettier-ignore
  await ledger.commit({ by: 'system:test', at: noon, reason: 'test', changes: records.map((record) => ({ op: 'put', record })) });
  await ledger.close();
});
afterAll(cleanUp);

const file = (name: string) => join(files, name);
const exported = async (...args: string[]) => await ostrakon(['export', ...args], store, noon);

describe('ostrakon export', () => {
  it('writes the answer to standard output, as the public may see it', async () => {
    const { exitCode, out } = await exported('network', '--ids', 'made:1', '--format', 'graphml');
    const graph = graphmlLibrary.parse(MultiGraph, out);
    expect([exitCode, graph.nodes(), graph.getAttribute('marking'), graph.getAttribute('asOf')]).toEqual([
      0,
      ['made:1'],
      'TLP:CLEAR',
      '2024-06-01',
    ]);
  });

  it('writes a file as of a day, and says what is in it', async () => {
    const { exitCode, out } = await exported(
      'network',
      '--ids',
      'made:1',
      '--format',
      'graphml',
      '--as-of',
      '2020-12-31',
      '--out',
      file('a.graphml'),
    );
    expect([exitCode, out]).toEqual([0, `2 actors and 1 links as of 2020-12-31, TLP:CLEAR, in ${file('a.graphml')}\n`]);
    const graph = graphmlLibrary.parse(MultiGraph, await readFile(file('a.graphml'), 'utf8'));
    expect(graph.getEdgeAttributes('link:1')).toMatchObject({ shareMin: '50/3', shareMaxOpen: true, until: '2020-12-31' });
  });

  it('asks as whom a token or --user names, and marks the file by what they see', async () => {
    const token = await mintToken(
      readConfig({ OSTRAKON_DATA: store }),
      { user: 'tess', roles: ['TREASURY_OFFICER'], org: 'US-TREASURY', ttlSeconds: undefined },
      { now: () => Date.now() },
    );
    for (const who of [
      ['--token', token],
      ['--user', 'tess', '--org', 'US-TREASURY', '--role', 'TREASURY_OFFICER'],
    ]) {
      const { exitCode, out } = await exported('network', '--ids', 'made:1', '--format', 'json', '--json', '--out', file('b.json'), ...who);
      expect(exitCode).toBe(0);
      expect(JSON.parse(out)).toMatchObject({
        marking: 'AMBER_STRICT',
        actors: 2,
        links: 1,
        truncated: false,
        name: 'network_2024-06-01_TLP-AMBER-STRICT',
      });
      expect(await readFile(file('b.json'), 'utf8')).toContain('Quiet Partner');
    }
  });

  it('writes a zip of tables into a file, or one table to standard output', async () => {
    expect((await exported('search', '--text', 'door', '--format', 'csv', '--out', file('c.zip'))).exitCode).toBe(0);
    expect((await readFile(file('c.zip'))).subarray(0, 4)).toEqual(Buffer.from('PK\u0003\u0004'));
    const { out } = await exported('search', '--text', 'door', '--format', 'csv', '--part', 'actors');
    expect(out).toMatch(/^Id,Label,kind,[\s\S]*\r\nmade:1,Blue Door Agency,ENTITY,/);
  });

  it.each([
    ['a token that is none', ['network', '--ids', 'a', '--format', 'json', '--token', 'x'], 1, 'token'],
    ['a question that there is not', ['friends', '--format', 'json'], 64, 'network, paths'],
    ['no format', ['network', '--ids', 'a'], 64, '--format'],
    ['another format', ['network', '--ids', 'a', '--format', 'pdf'], 64, 'graphml'],
    [
      'an option of another question',
      ['network', '--ids', 'a', '--format', 'json', '--text', 'x'],
      64,
      'does not go with the question NETWORK',
    ],
    ['an option that is needed', ['paths', '--from', 'a', '--format', 'json'], 64, 'needs "to"'],
    ['a number that is none', ['network', '--ids', 'a', '--depth', 'two', '--format', 'json'], 64, '--depth must be a whole number'],
    ['a type that there is not', ['network', '--ids', 'a', '--types', 'loves', '--format', 'json'], 64, '--types must be of owns'],
    ['a day that there is not', ['network', '--ids', 'a', '--as-of', '2024-02-30', '--format', 'json'], 64, 'YYYY-MM-DD'],
    ['a zip to standard output', ['network', '--ids', 'a', '--format', 'csv'], 64, '--part'],
    ['a part that there is not', ['network', '--ids', 'a', '--format', 'csv', '--part', 'people'], 64, 'actors, links'],
    ['a regime without a list', ['status', '--ids', 'made:1', '--regime', 'eu', '--format', 'json'], 69, 'EU'],
  ])('refuses %s', async (_what, args, code, message) => {
    const { exitCode, out, err } = await exported(...args);
    expect([exitCode, out]).toEqual([code, '']);
    expect(err).toContain(message);
  });

  it('leaves nothing behind where the file cannot be written', async () => {
    const before = await readdir(files);
    const { exitCode, err } = await exported(
      'network',
      '--ids',
      'made:1',
      '--format',
      'json',
      '--out',
      join(files, 'no', 'such', 'folder.json'),
    );
    expect([exitCode, err, await readdir(files)]).toEqual([65, 'The file cannot be written: ENOENT.\n', before]);
  });

  it('explains itself', async () => {
    const { exitCode, out } = await exported('--help');
    expect(exitCode).toBe(0);
    for (const word of ['network', 'screening', '--max-actors', 'graphml', 'stix', '--token', 'Exit codes']) expect(out).toContain(word);
  });
});
