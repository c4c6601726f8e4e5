/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ActorRecord, LedgerRecord } from '../../domain/model.ts';
import { resolve } from '../../links/resolution/resolve.ts';
import { actor, designation, link, marked, noon } from '../world.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const from = (dataset: string) => ({ dataset, url: null, firstSeen: '2022-01-01', lastSeen: null });
const person = (id: string, name: string, dataset: string, given: Partial<ActorRecord> = {}, born = '1961-06-01'): ActorRecord =>
  actor(id, name, {
    kind: 'INDIVIDUAL',
    sources: [from(dataset)],
    names: [{ value: name, type: 'PRIMARY', script: 'Latn', sources: [dataset] }],
    countries: ['RU'],
    details: { kind: 'INDIVIDUAL', birthDates: [born], birthPlaces: [], nationalities: ['RU'], gender: null },
    ...given,
  });
const program = (tag: string, regime: 'US' | 'UN'): LedgerRecord => ({
  type: 'program', id: `program:${tag}`, marking: marked({}), sources: [], isSynthetic: true, tag, name: tag, legalAuthority: 'Order 1', regime, blocking: true,
}); // prettier-ignore
const secret = marked({ tlp: 'AMBER_STRICT', originator: 'olga', recipientOrgs: ['org:secret'] });
const passport = (value: string) => ({ identifiers: [{ type: 'Passport', value, country: 'RU' }] });

const records: LedgerRecord[] = [
  program('DOORS', 'US'),
  program('UN-DOORS', 'UN'),
  person('ofac:1', 'Zubrowsky, Anatoly Petrovich', 'ofac-sdn'),
  person('un:1', 'Anatoly Petrovich Zubrowsky', 'un-sc', { addresses: [{ text: 'Lutz', country: 'RU' }] }),
  designation('ofac:1/DOORS', 'ofac:1', ['DOORS'], { since: '2020-01-01', sources: [from('ofac-sdn')] }),
  designation('un:1/UN-DOORS', 'un:1', ['UN-DOORS'], { sources: [from('un-sc')] }),
  // A namesake of another year, and one of the same list.
  person('un:2', 'Anatoly Petrovich Zubrowsky', 'un-sc', {}, '1938-02-03'),
  person('ofac:2', 'Zubrowsky, Anatoly Petrovich', 'ofac-sdn', {}, '1990-02-03'),
  // A passport that both lists give.
  person('ofac:3', 'Quillfeather, Mira', 'ofac-sdn', passport('RX 10-77331')),
  person('un:3', 'Quillfeather, Mirra', 'un-sc', passport('RX1077331')),
  // A passport that both give to people born a generation apart.
  person('ofac:4', 'Tanglewood, Boris', 'ofac-sdn', passport('TT9988776')),
  person('un:4', 'Tanglewood, Boris', 'un-sc', passport('TT9988776'), '1990-01-01'),
  // A pair that few may see.
  person('ofac:5', 'Vexingham, Ottokar', 'ofac-sdn', { marking: secret }),
  person('un:5', 'Vexingham, Ottokar', 'un-sc', { marking: secret }),
  actor('made:mill', 'The Mill'),
  link('link:un', 'un:1', 'made:mill', { linkType: 'OWNS', share: { min: '60', max: '60', minOpen: false, maxOpen: false } }),
];

let service: Service;
beforeEach(async () => {
  service = await startService(records, {
    ann: { user: 'ann', org: 'US-TREASURY', roles: ['TREASURY_OFFICER'] },
    olga: { user: 'olga', org: 'org:secret', roles: ['ODNI_ANALYST'] },
    pip: { user: 'pip', org: 'org:shop', roles: ['PRIVATE_SECTOR_MEMBER'] },
  });
});
afterEach(async () => await service.close());

const resolved = async (isDryRun = false) => await resolve(service.ledger, service.services.graph, { at: noon, dataset: null, isDryRun });
const suggestions = async (as?: string) => {
  const query = '{ matchSuggestions(first: 100) { totalCount edges { node { id score ids firstName secondName method first { id } second { id } evidence { name detail first second } } } } }'; // prettier-ignore
  const { data, errors } = await service.gateway(query, as === undefined ? {} : { as });
  expect(errors).toBeUndefined();
  return data.matchSuggestions.edges.map(({ node }: any) => node);
};
const decide = async (mutation: string, id: string, as = 'ann') =>
  await service.gateway(`mutation ($id: ID!) { ${mutation}(input: { id: $id, reason: "Looked at both files." }) { id status by reason } }`, { variables: { id }, as }); // prettier-ignore
const everything = async (): Promise<LedgerRecord[]> => {
  const found: LedgerRecord[] = [];
  for await (const batch of (await service.ledger.scan()).records)
    for (const { record } of batch) if (record.type !== 'match') found.push(record);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
};

describe('Resolving lists', () => {
  it('suggests one person on two lists, with both values side by side, and no namesake', async () => {
    await resolved();
    const found = await suggestions();
    expect(found.map(({ ids }: any) => ids)).toContainEqual(['ofac:1', 'un:1']);
    expect(found.flatMap(({ ids }: any) => ids)).not.toContain('un:2');
    expect(found.flatMap(({ ids }: any) => ids)).not.toContain('ofac:2');
    const one = found.find(({ ids }: any) => ids[1] === 'un:1');
    expect(one).toMatchObject({ method: 'NAME', first: { id: 'ofac:1' }, second: { id: 'un:1' } });
    expect(one.evidence).toContainEqual(expect.objectContaining({ name: 'birth_date', first: '1961-06-01', second: '1961-06-01' }));
    expect(one.firstName).toBe('Zubrowsky, Anatoly Petrovich');
  });

  it('makes one of two by a passport, but asks where birth dates contradict it', async () => {
    const report = await resolved();
    expect(report.merged).toBe(1);
    const { data } = await service.gateway('{ actor(id: "un:3") { id names { value type } sources { dataset } } match(id: "match:ofac:3~un:3") { status by method } }'); // prettier-ignore
    expect(data.actor.id).toBe('ofac:3');
    expect(data.actor.names).toEqual([{ value: 'Quillfeather, Mira', type: 'PRIMARY' }, { value: 'Quillfeather, Mirra', type: 'AKA' }]); // prettier-ignore
    expect(data.match).toEqual({ status: 'CONFIRMED', by: 'system:resolution', method: 'IDENTIFIER' });
    const asked = (await suggestions()).find(({ ids }: any) => ids[0] === 'ofac:4');
    expect(asked.evidence).toContainEqual(expect.objectContaining({ name: 'conflict' }));
  });

  it('writes nothing in a dry run, and nothing new the second time', async () => {
    const before = service.services.graph.seq;
    const dry = await resolved(true);
    expect(dry.merged + dry.suggested).toBeGreaterThan(2);
    expect((await service.ledger.scan()).seq).toBe(before);
    await resolved();
    expect(await resolved()).toMatchObject({ merged: 0, suggested: 0 });
  });

  it('hides a suggestion from whoever may not see both, as if it were not there', async () => {
    await resolved();
    const all = await suggestions('olga');
    const some = await suggestions();
    expect(all.map(({ id }: any) => id)).toContain('match:ofac:5~un:5');
    expect(some).toHaveLength(all.length - 1);
    const missing = await decide('confirmMatch', 'match:nobody~nothing');
    const hidden = await decide('confirmMatch', 'match:ofac:5~un:5');
    expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(hidden.errors?.[0]?.message.replace('ofac:5~un:5', 'nobody~nothing')).toBe(missing.errors?.[0]?.message);
  });
});

describe('A record that refers to an actor and is hidden from who decides', () => {
  const id = 'match:ofac:1~un:1';
  const hidden = link('link:hidden', 'un:1', 'made:mill', { marking: secret });
  const fromOf = async () => ((await service.ledger.records([hidden.id]))[0]?.record as { from: string }).from;
  beforeEach(async () => {
    await resolved();
    const { seq } = await service.ledger.commit({ by: 'olga', at: noon, reason: 'test', changes: [{ op: 'put', record: hidden }] });
    await service.services.graph.applied(seq, 10_000);
  });

  it('goes with it and comes back with it, also while the graph lags behind', async () => {
    Object.assign(service.services.graph, { referrersOf: () => [] });
    expect((await decide('confirmMatch', id)).errors).toBeUndefined();
    expect(await fromOf()).toBe('ofac:1');
    expect((await decide('undoMatch', id)).errors).toBeUndefined();
    expect(await fromOf()).toBe('un:1');
  });

  it('is not told where it came too late to be moved: the decision is to be made again', async () => {
    const referrers = service.ledger.referrers.bind(service.ledger);
    Object.assign(service.ledger, { referrers: (ids: readonly string[]) => Promise.resolve(ids.map(() => [])) });
    Object.assign(service.services.graph, { referrersOf: () => [] });
    const { errors } = await decide('confirmMatch', id);
    expect(errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    expect(errors?.[0]?.message).toBe('The record has changed since it was read; read it again.');
    expect(JSON.stringify(errors)).not.toContain('link:');
    Object.assign(service.ledger, { referrers });
    expect((await decide('confirmMatch', id)).errors).toBeUndefined();
  });
});

describe('A confirmed match', () => {
  const id = 'match:ofac:1~un:1';
  beforeEach(async () => {
    await resolved();
    const { errors } = await decide('confirmMatch', id);
    expect(errors).toBeUndefined();
  });

  it('leaves one actor under both ids, with each designation once, and its list', async () => {
    const fields = 'id name addresses { text statements { source sourceId } } designations { id sources { dataset } } links { totalCount edges { node { id from { id } } } }'; // prettier-ignore
    const { data, errors } = await service.gateway(`{ a: actor(id: "ofac:1") { ${fields} } b: actor(id: "un:1") { ${fields} } }`);
    expect(errors).toBeUndefined();
    expect(data.b).toEqual(data.a);
    expect(data.a.addresses).toEqual([{ text: 'Lutz', statements: [{ source: 'un-sc', sourceId: 'un:1' }] }]);
    expect(data.a.designations.map(({ id: each, sources }: any) => [each, sources[0].dataset]).sort()).toEqual([
      ['ofac:1/DOORS', 'ofac-sdn'],
      ['un:1/UN-DOORS', 'un-sc'],
    ]);
    expect(data.a.links).toEqual({ totalCount: 1, edges: [{ node: { id: 'link:un', from: { id: 'ofac:1' } } }] });
  });

  it('carries the verdict of one list to what the other says is owned', async () => {
    const { data } = await service.gateway('{ actor(id: "made:mill") { sanctionStatus { verdict } } screen(input: { name: "Anatoly Petrovich Zubrowsky", birthDate: "1961-06-01" }) { hits { actor { id } programs } } }'); // prettier-ignore
    expect(data.actor.sanctionStatus.verdict).toBe('BLOCKED');
    expect(data.screen.hits[0]).toEqual({ actor: { id: 'ofac:1' }, programs: ['DOORS', 'UN-DOORS'] });
  });

  it('is given back exactly', async () => {
    const { data, errors } = await decide('undoMatch', id);
    expect(errors).toBeUndefined();
    expect(data.undoMatch).toMatchObject({ status: 'UNDONE', by: 'ann' });
    const now = new Map((await everything()).map((record) => [record.id, record]));
    for (const record of records) if (!record.id.endsWith(':3')) expect(now.get(record.id)).toEqual(record);
    expect(now.has('part:ofac:1')).toBe(false);
    const asked = await service.gateway('{ actor(id: "un:1") { id designations { id } } made: actor(id: "made:mill") { sanctionStatus { verdict } } }'); // prettier-ignore
    expect(asked.data.actor).toEqual({ id: 'un:1', designations: [{ id: 'un:1/UN-DOORS' }] });
    expect(asked.data.made.sanctionStatus.verdict).toBe('NOT_BLOCKED');
    // And nobody is asked about it again.
    expect(await resolved()).toMatchObject({ merged: 0, suggested: 0 });
  });

  it('keeps what an analyst writes in its own part, which stays with it when it is given back', async () => {
    const written = async (input: object) => await service.gateway('mutation ($input: ActorInput!) { upsertActor(input: $input) { id addresses { text statements { source sourceId } } } }', { variables: { input }, as: 'ann' }); // prettier-ignore
    const { data, errors } = await written({
      // By the id that has become part of the other.
      id: 'un:1',
      description: 'Seen in Lutz.',
      addresses: [{ text: 'Lutz', country: 'RU' }, { text: '9 New Lane', country: 'RU' }],
    }); // prettier-ignore
    expect(errors).toBeUndefined();
    expect(data.upsertActor.id).toBe('ofac:1');
    const bySource = Object.fromEntries(data.upsertActor.addresses.map(({ text, statements }: any) => [text, statements]));
    expect(bySource).toEqual({
      'Lutz': [{ source: 'un-sc', sourceId: 'un:1' }],
      '9 New Lane': [{ source: 'analyst', sourceId: 'ofac:1' }],
    }); // prettier-ignore
    const [own, other] = (await service.ledger.records(['part:ofac:1', 'part:un:1'])).map((stored) => stored?.record as any);
    expect(own.listed.addresses.map(({ text }: any) => text)).toEqual(['9 New Lane']);
    expect(own.listed.description).toBe('Seen in Lutz.');
    expect(other.listed).toEqual(records.find((record) => record.id === 'un:1'));
    expect((await decide('undoMatch', id)).errors).toBeUndefined();
    const [kept, back] = (await service.ledger.records(['ofac:1', 'un:1'])).map((stored) => stored?.record as any);
    expect([kept.addresses.map(({ text }: any) => text), kept.description]).toEqual([['9 New Lane'], 'Seen in Lutz.']);
    expect(back).toEqual(records.find((record) => record.id === 'un:1'));
  });

  it('leaves to see who gives each link and designation, under which id, and since when', async () => {
    const { data, errors } = await service.gateway('{ actor(id: "ofac:1") { designations { statements { field value source sourceId firstSeen isCurrent marking } } links { edges { node { statements { field value source sourceId } } } } } }'); // prettier-ignore
    expect(errors).toBeUndefined();
    expect(data.actor.designations.flatMap(({ statements }: any) => statements)).toEqual(
      expect.arrayContaining([
        { field: 'designation', value: 'DOORS', source: 'ofac-sdn', sourceId: 'ofac:1', firstSeen: '2022-01-01', isCurrent: true, marking: 'CLEAR' },
        { field: 'designation', value: 'UN-DOORS', source: 'un-sc', sourceId: 'un:1', firstSeen: '2022-01-01', isCurrent: true, marking: 'CLEAR' },
      ]),
    ); // prettier-ignore
    expect(data.actor.links.edges[0].node.statements).toEqual([{ field: 'link', value: 'OWNS', source: 'made-up', sourceId: 'un:1' }]);
  });

  it('cannot be confirmed or rejected again', async () => {
    for (const mutation of ['confirmMatch', 'rejectMatch']) {
      expect((await decide(mutation, id)).errors?.[0]?.extensions.code).toBe('INVALID_TRANSITION');
    }
  });
});

describe('A decision on a match', () => {
  it('is for analysts', async () => {
    await resolved();
    const { errors } = await decide('confirmMatch', 'match:ofac:1~un:1', 'pip');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('to reject it wants a reason, and keeps the pair from being suggested again', async () => {
    await resolved();
    const none = await service.gateway('mutation { rejectMatch(input: { id: "match:ofac:1~un:1" }) { id } }', { as: 'ann' });
    expect(none.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
    expect((await decide('rejectMatch', 'match:ofac:1~un:1')).data.rejectMatch).toMatchObject({ status: 'REJECTED', reason: 'Looked at both files.' }); // prettier-ignore
    expect((await suggestions()).map(({ id }: any) => id)).not.toContain('match:ofac:1~un:1');
    expect(await resolved()).toMatchObject({ merged: 0, suggested: 0 });
  });
});
