import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../domain/model.ts';
import { actor, madeUp, marked, sampleRecords } from '../world.ts';
import { startService } from './service.ts';
import type { Service } from './service.ts';

const viewers = {
  ada: { user: 'ada', org: 'org:analysts', roles: ['ODNI_ANALYST'] },
  eve: { user: 'eve', org: 'org:analysts', roles: ['TREASURY_OFFICER'] },
  sam: { user: 'sam', org: 'org:lakeland-elections', roles: ['STATE_OFFICIAL'] },
  lee: { user: 'lee', org: 'org:elsewhere', roles: ['LOCAL_OFFICIAL'] },
  cis: { user: 'cis', org: 'US-CISA', roles: ['DHS_CISA_ANALYST'] },
} as const;
const election2016 = {
  ...sampleRecords().find(({ type }) => type === 'election')!,
  id: 'election:2016',
  name: 'The election of 2016',
  date: '2016-11-08',
} as LedgerRecord;
const guarded = actor('made:guarded', 'Guarded', {
  marking: marked({ tlp: 'AMBER', originator: 'ada', recipientOrgs: ['org:analysts'] }),
  sources: [madeUp],
});

let service: Service;
beforeEach(async () => {
  service = await startService([...sampleRecords(), election2016, guarded], viewers);
});
afterEach(async () => await service.close());

const link = (input: Record<string, unknown>, as = 'ada', more = {}) =>
  service.gateway(
    'mutation ($input: LinkInput!, $rev: String, $key: String) { upsertLink(input: $input, expectedRevision: $rev, idempotencyKey: $key) { id revision type share { text } from { id } to { id } marking } }',
    { as, variables: { input, ...more } },
  );
const write = (input: Record<string, unknown>, as = 'ada', more = {}) =>
  service.gateway(
    'mutation ($input: ActorInput!, $rev: String, $key: String) { upsertActor(input: $input, expectedRevision: $rev, idempotencyKey: $key) { id name revision marking } }',
    { as, variables: { input, ...more } },
  );
const report = (input: Record<string, unknown>, as = 'sam') =>
  service.gateway(
    'mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { id title status marking victimLabel victim { reportingOrg jurisdiction { id } } } }',
    { as, variables: { input } },
  );
const codes = ({ errors }: Awaited<ReturnType<typeof link>>) => errors?.map(({ extensions }) => extensions.code) ?? [];
const owns = { type: 'OWNS', from: 'made:1', to: 'made:3', share: '1/6', since: '2020-01-01' };

describe('a written link', () => {
  it('is returned, and read by the next question without waiting', async () => {
    const { data, extensions } = await link(owns);
    expect(data.upsertLink).toMatchObject({
      type: 'OWNS',
      share: { text: '16.6667 %' },
      from: { id: 'made:1' },
      to: { id: 'made:3' },
      marking: 'CLEAR',
    });
    const after = await service.gateway('{ actor(id: "made:3") { links { edges { node { id } } } } }', { after: extensions.commit });
    expect(after.data.actor.links.edges).toEqual([{ node: { id: data.upsertLink.id } }]);
  });
  it('accepts any source id of an actor', async () => {
    expect((await link({ ...owns, from: 'other:77' })).data.upsertLink.from.id).toBe('made:1');
  });
  it('is gone once removed', async () => {
    const { id } = (await link(owns)).data.upsertLink;
    const removed = await service.gateway(`mutation { removeLink(input: { id: "${id}" }) { id from { id } } }`, { as: 'eve' });
    expect(removed.data.removeLink).toEqual({ id, from: { id: 'made:1' } });
    expect((await service.gateway('{ actor(id: "made:3") { degree } }')).data.actor.degree).toBe(0);
  });
  it('is refused with every broken rule at once, and nothing is written', async () => {
    const input = {
      type: 'OWNS',
      from: 'made:1',
      to: 'other:77',
      share: '100.01',
      since: '2020-01-02',
      until: '2020-01-01',
      description: '(S//NF) text',
      marking: 'RED',
    };
    expect(codes(await link(input))).toEqual([
      'SELF_OWNERSHIP',
      'OWNERSHIP_OUT_OF_RANGE',
      'DATE_ORDER',
      'CLASSIFIED_MARKING_REJECTED',
      'RED_NEEDS_NAMED_RECIPIENTS',
    ]);
    expect((await service.gateway('{ actor(id: "made:1") { degree } }', { as: 'ada' })).data.actor.degree).toBe(0);
  });
  it('joins two actors, by a share of no more than the whole', async () => {
    expect(codes(await link({ ...owns, to: 'made:1' }))).toEqual(['SELF_OWNERSHIP']);
    expect(codes(await link({ ...owns, share: '100.01' }))).toEqual(['OWNERSHIP_OUT_OF_RANGE']);
    expect(codes(await link({ ...owns, share: '100' }))).toEqual([]);
  });
  it('leaves no more than the whole to be owned, counting each owner once and only what is in force', async () => {
    const stake = (from: string, share: string, more = {}) => link({ type: 'OWNS', from, to: 'made:1', share, ...more });
    expect(codes(await stake('made:2', '60'))).toEqual([]);
    expect(codes(await stake('made:3', '40'))).toEqual([]);
    const over = await stake('gov:zz', '0.01');
    expect(codes(over)).toEqual(['OWNERSHIP_EXCEEDS_100']);
    expect(over.errors?.[0]?.message).toContain('total 100.01%');
    // Another source for the same stake, a stake of the past and a bound that needs nothing are no more of it.
    expect(codes(await stake('made:2', '60'))).toEqual([]);
    expect(codes(await stake('gov:zz', '30', { since: '2019-01-01', until: '2020-01-01' }))).toEqual([]);
    expect(codes(await stake('gov:zz', '0-25'))).toEqual([]);
  });
  it('never repeats classified text', async () => {
    const { errors } = await link({ ...owns, description: 'first\n(TS//SI) the whole plan' });
    expect(JSON.stringify(errors)).not.toContain('plan');
  });
});

describe('errors of mutations', () => {
  it.each([
    ['FORBIDDEN', () => link(owns, 'sam')],
    ['FORBIDDEN', () => report({ title: 'x' }, 'eve')],
    ['NOT_FOUND', () => link({ ...owns, to: 'nobody' })],
    ['BAD_INPUT', () => link({ ...owns, type: 'CONTROLS' })],
    ['BAD_INPUT', () => write({ name: '', kind: 'ENTITY' })],
    ['AMBER_NEEDS_RECIPIENT_ORGS', () => link({ ...owns, marking: 'AMBER' })],
    ['NOT_MEMBER', () => link({ ...owns, marking: 'GREEN', community: 'community:lakes' })],
    ['STALE_VERSION', () => write({ id: 'made:1', name: 'New' }, 'ada', { rev: 'old' })],
    ['TLP_CANNOT_LOOSEN', () => write({ id: 'made:guarded', marking: 'CLEAR' }, 'eve')],
    ['TLP_CANNOT_LOOSEN', () => write({ id: 'made:guarded', recipientOrgs: ['org:analysts', 'org:more'] }, 'eve')],
    ['ELECTION_BEFORE_ORDER', () => report({ title: 'x', elections: ['election:2016'] })],
    ['UNKNOWN_TECHNIQUE', () => report({ title: 'x', techniques: ['disarm:TA01'] })],
    ['PERSONAL_DATA_REJECTED', () => report({ title: 'Voter 123-45-6789' })],
    ['DATE_ORDER', () => report({ title: 'x', startedAt: '2024-02-02', endedAt: '2024-02-01' })],
    ['NOT_FOUND', () => report({ title: 'x', elections: ['election:none'] })],
  ])('%s', async (code, ask) => {
    expect(codes(await ask())).toEqual([code]);
  });
  it('suggest the technique that was meant', async () => {
    const { errors } = await report({ title: 'x', techniques: ['disarm:TA01'] });
    expect(errors?.[0]?.extensions.details).toEqual({ id: 'disarm:TA01', suggestion: 'attack:TA0001' });
  });
});

describe('markings', () => {
  it('are tightened by anyone who may write, and loosened by the originator', async () => {
    const tight = await write({ id: 'made:guarded', marking: 'AMBER_STRICT' }, 'eve');
    expect(tight.data.upsertActor.marking).toBe('AMBER_STRICT');
    expect((await write({ id: 'made:guarded', marking: 'CLEAR' }, 'ada')).data.upsertActor.marking).toBe('CLEAR');
  });
});

describe('revisions', () => {
  it('let the reader of the current one write, once', async () => {
    const { revision } = (await service.gateway('{ actor(id: "made:1") { revision } }')).data.actor;
    const first = await write({ id: 'made:1', description: 'Seen' }, 'ada', { rev: revision });
    expect(first.data.upsertActor.revision).not.toBe(revision);
    expect(codes(await write({ id: 'made:1', description: 'Again' }, 'ada', { rev: revision }))).toEqual(['STALE_VERSION']);
  });
});

describe('idempotency keys', () => {
  const input = { name: 'Once', kind: 'ENTITY' };
  const count = async () => (await service.gateway('{ actors(filter: { text: "once" }) { totalCount } }')).data.actors.totalCount as number;

  it('return the first result and write once', async () => {
    const first = await write(input, 'ada', { key: 'k' });
    expect((await write({ kind: 'ENTITY', name: 'Once' }, 'ada', { key: 'k' })).data).toEqual(first.data);
    expect(await count()).toBe(1);
  });
  it('hold when the same request comes twice at once', async () => {
    const [one, two] = await Promise.all([write(input, 'ada', { key: 'k' }), write(input, 'ada', { key: 'k' })]);
    expect(one.data).toEqual(two.data);
    expect(await count()).toBe(1);
  });
  it('belong to one user', async () => {
    await write(input, 'ada', { key: 'k' });
    await write(input, 'eve', { key: 'k' });
    expect(await count()).toBe(2);
  });
  it('refuse another input', async () => {
    await write(input, 'ada', { key: 'k' });
    expect(codes(await write({ ...input, name: 'Other' }, 'ada', { key: 'k' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });
});

describe('a reported incident', () => {
  const hit = {
    title: 'Phishing of clerks',
    category: 'PHISHING',
    elections: ['election:2024-11-05'],
    victimLabel: 'a county by the lake',
    victimJurisdiction: 'jur:lakeland/harbor',
    marking: 'CLEAR',
  };
  it('shows the victim to its reporter and to DHS CISA, and only the label to others', async () => {
    const { data } = await report(hit);
    const victim = { reportingOrg: 'org:lakeland-elections', jurisdiction: { id: 'jur:lakeland/harbor' } };
    expect(data.reportIncident).toMatchObject({ status: 'REPORTED', marking: 'CLEAR', victim });
    const read = async (as?: string) =>
      (
        await service.gateway(`{ incident(id: "${data.reportIncident.id}") { victimLabel victim { reportingOrg jurisdiction { id } } } }`, {
          ...(as === undefined ? {} : { as }),
        })
      ).data.incident;
    expect(await read('cis')).toEqual({ victimLabel: 'a county by the lake', victim });
    for (const as of [undefined, 'lee', 'ada']) expect(await read(as)).toEqual({ victimLabel: 'a county by the lake', victim: null });
  });
  it("stays within the reporter's organisation unless marked otherwise", async () => {
    const { data } = await report({ title: 'Quiet' });
    expect(data.reportIncident.marking).toBe('AMBER_STRICT');
    expect((await service.gateway(`{ incident(id: "${data.reportIncident.id}") { id } }`, { as: 'lee' })).data.incident).toBeNull();
  });
});

describe('errors of questions', () => {
  it.each([
    ['BAD_INPUT', 'actors', '{ actors(first: 501) { totalCount } }', {}],
    ['BAD_INPUT', 'actors', '{ network(ids: ["made:1"], depth: 9) { totalActors } }', {}],
    ['BAD_INPUT', 'incidents', '{ deadlines(asOf: "2023-02-29") { due } }', {}],
    ['BAD_INPUT', 'sanctions', '{ programs { tag } }', { after: 'AAAAAAAAAAAAAAAAAAAAAA' }],
    ['UNAUTHENTICATED', 'actors', '{ actor(id: "made:1") { id } }', { as: 'forged' }],
  ] as const)('%s from %s', async (code, subgraph, query, asking) => {
    expect(codes(await service.subgraph(subgraph, query, asking))).toEqual([code]);
  });
  it('STORE_BEHIND for a position that is not applied in time', async () => {
    const after = await service.services.positions.encode(1_000);
    expect(codes(await service.subgraph('sanctions', '{ programs { tag } }', { after }))).toEqual(['STORE_BEHIND']);
  });
});
