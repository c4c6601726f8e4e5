/** Markings changed by those who may, and records passed on as far as their markings say, with the proof of it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../../domain/model.ts';
import type { Role, Viewer } from '../../../domain/tlp.ts';
import { incident, marked, organization, sampleRecords } from '../../world.ts';
import { codes } from './stage.ts';
import type { OpenStage, Stage } from './stage.ts';

const person = (user: string, role: Role, org: string): [string, Viewer] => [user, { user, org, roles: [role] }];
const viewers = Object.fromEntries([
  person('ori', 'COMMUNITY_STAFF', 'org:origin'),
  person('ed', 'DHS_CISA_ANALYST', 'org:watchtower'),
  person('lake', 'STATE_OFFICIAL', 'org:lakeland-elections'),
  person('out', 'PRIVATE_SECTOR_MEMBER', 'org:outside'),
  person('red', 'DOJ_OFFICER', 'org:outside'),
  person('tess', 'TREASURY_OFFICER', 'org:origin'),
]);

const origin = { originator: 'ori' };
const amber = marked({ ...origin, tlp: 'AMBER', recipientOrgs: ['org:watchtower'] });
const strict = marked({ ...origin, tlp: 'AMBER_STRICT', recipientOrgs: ['org:watchtower'] });
const green = marked({ ...origin, tlp: 'GREEN', community: 'community:lakes' });

function records(): LedgerRecord[] {
  const samples = sampleRecords();
  const like = (type: LedgerRecord['type'], given: object): LedgerRecord => {
    const sample = samples.find((record) => record.type === type);
    return { ...sample, ...given } as LedgerRecord;
  };
  return [
    ...samples,
    organization('org:origin', 'Origin Office', { level: 'FEDERAL' }),
    organization('org:outside', 'Outside Systems', { level: 'PRIVATE' }),
    incident('incident:green', 'A green matter', { marking: green }),
    incident('incident:amber', 'An amber matter', { marking: amber }),
    incident('incident:strict', 'A strict matter', { marking: strict }),
    incident('incident:red', 'A red matter', { marking: marked({ ...origin, tlp: 'RED', namedRecipients: ['ed'] }) }),
    like('advisory', { id: 'advisory:derived', derivedFrom: ['incident:amber'], marking: amber, releaseMarking: amber }),
    like('intelItem', { id: 'item:kept', status: 'TEARLINE_DRAFT', marking: strict, disseminatedAt: null }),
    like('tearline', { id: 'tearline:unsent', item: 'item:kept', marking: strict, disseminatedAt: null, recipients: [] }),
    like('tearline', { id: 'tearline:sent', item: 'item:kept', marking: green, colour: 'GREEN' }),
  ];
}

export function passingOnStory(store: string, open: OpenStage): void {
  describe(`Changing markings and passing records on, on ${store}`, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await open(records(), viewers);
    }, 120_000);
    afterAll(() => stage.close());

    const change = async (as: string | undefined, input: object, more: object = {}) =>
      await stage.ask(
        `mutation ($input: ChangeMarkingInput!, $expectedRevision: String, $idempotencyKey: String) {
          done: changeMarking(input: $input, expectedRevision: $expectedRevision, idempotencyKey: $idempotencyKey) { id type marking revision }
        }`,
        { input, ...more },
        as,
      );
    const pass = async (as: string | undefined, input: object, more: object = {}) =>
      await stage.ask(
        `mutation ($input: ReshareInput!, $expectedRevision: String, $idempotencyKey: String) {
          done: reshare(input: $input, expectedRevision: $expectedRevision, idempotencyKey: $idempotencyKey) {
            id kind subject subjectType fromUser fromOrg toOrgs toUsers toCommunity contentHash at
          }
        }`,
        { input, ...more },
        as,
      );
    const sees = async (id: string, as?: string) =>
      (await stage.ask('query ($id: ID!) { incident(id: $id) { marking revision } }', { id }, as)).data.incident;
    const titles = async (as?: string) => {
      const { incidents } = (await stage.ask('{ incidents(first: 500) { totalCount edges { node { title } } } }', {}, as)).data;
      expect(incidents.totalCount).toBe(incidents.edges.length);
      return incidents.edges.map((edge: { node: { title: string } }) => edge.node.title).sort();
    };

    it('an editor restricts what the community read, and is refused when letting it go again', async () => {
      expect(await titles('lake')).toEqual(expect.arrayContaining(['A green matter', 'An amber matter']));
      const restricted = await change('ed', { id: 'incident:green', marking: 'TLP:AMBER+STRICT', recipientOrgs: ['org:watchtower'] });
      expect(restricted.data.done).toMatchObject({ id: 'incident:green', type: 'incident', marking: 'AMBER_STRICT' });
      expect(await titles('lake')).not.toContain('A green matter');
      expect(await sees('incident:green', 'lake')).toBeNull();
      const loosened = { id: 'incident:green', marking: 'GREEN', community: 'community:lakes' };
      expect(codes(await change('ed', loosened))).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(
        codes(await change('ed', { id: 'incident:green', marking: 'AMBER_STRICT', recipientOrgs: ['org:watchtower', 'org:outside'] })),
      ).toEqual(['TLP_CANNOT_LOOSEN']);
    });

    it('its originator lets everybody see it, TLP:WHITE being CLEAR', async () => {
      expect(await sees('incident:green')).toBeNull();
      const { data } = await change('ori', { id: 'incident:green', marking: 'TLP:WHITE' });
      expect(data.done.marking).toBe('CLEAR');
      expect(await sees('incident:green')).toMatchObject({ marking: 'CLEAR', revision: data.done.revision });
    });

    it('nobody learns of what they may not see: the answer is that of an id there is not', async () => {
      const [hidden, missing] = [
        await change('out', { id: 'incident:red', marking: 'CLEAR' }),
        await change('out', { id: 'incident:rex', marking: 'CLEAR' }),
      ];
      expect(hidden.errors?.map(({ message }) => message.replace('incident:red', 'incident:rex'))).toEqual(
        missing.errors?.map(({ message }) => message),
      );
      expect(codes(hidden)).toEqual(['NOT_FOUND']);
      expect(codes(await pass('out', { id: 'incident:red', toOrg: 'org:outside' }))).toEqual(['NOT_FOUND']);
      expect(codes(await change(undefined, { id: 'incident:green', marking: 'CLEAR' }))).toEqual(['FORBIDDEN']);
      expect(codes(await change('lake', { id: 'incident:1', marking: 'mauve' }))).toEqual(['BAD_INPUT']);
    });

    it('is refused to roles that write no such records, and for published lists', async () => {
      expect(codes(await change('tess', { id: 'incident:green', marking: 'AMBER_STRICT', recipientOrgs: ['org:origin'] }))).toEqual([
        'FORBIDDEN',
      ]);
      expect(codes(await change('ed', { id: 'made:1', marking: 'AMBER_STRICT', recipientOrgs: ['org:origin'] }))).toEqual(['BAD_INPUT']);
      expect(codes(await change('ed', { id: 'made:1/DOORS', marking: 'AMBER_STRICT', recipientOrgs: ['org:origin'] }))).toEqual([
        'BAD_INPUT',
      ]);
      expect(codes(await change('ori', { id: 'incident:green', marking: 'AMBER', recipientOrgs: ['org:nobody'] }))).toEqual(['NOT_FOUND']);
      expect(codes(await change('ori', { id: 'incident:green', marking: 'AMBER' }))).toEqual(['AMBER_NEEDS_RECIPIENT_ORGS']);
      expect(codes(await change('ori', { id: 'incident:green', marking: 'RED' }))).toEqual(['RED_NEEDS_NAMED_RECIPIENTS']);
    });

    it('of two who read the same version one wins, and a repeated request runs once', async () => {
      const { revision } = await sees('incident:amber', 'ori');
      const asked = { id: 'incident:amber', marking: 'AMBER', recipientOrgs: ['org:watchtower', 'org:origin'] };
      const first = await change('ori', asked, { expectedRevision: revision, idempotencyKey: 'k' });
      expect(first.errors).toBeUndefined();
      expect(codes(await change('ed', { id: 'incident:amber', marking: 'AMBER_STRICT' }, { expectedRevision: revision }))).toEqual([
        'STALE_VERSION',
      ]);
      expect((await change('ori', asked, { expectedRevision: revision, idempotencyKey: 'k' })).data).toEqual(first.data);
    });

    it('an advisory stays as strict as what it is derived from, and is updated under its new marking', async () => {
      expect(codes(await change('ori', { id: 'advisory:derived', marking: 'GREEN', community: 'community:lakes' }))).toContain(
        'TLP_SOURCE_CONFLICT',
      );
      expect(
        codes(await change('ori', { id: 'advisory:derived', marking: 'AMBER', recipientOrgs: ['org:watchtower', 'org:origin'] })),
      ).toEqual([]);
      const [stored] = await stage.service.ledger.records(['advisory:derived']);
      expect(stored?.record).toMatchObject({ releaseMarking: { recipientOrgs: ['org:watchtower', 'org:origin'] } });
    });

    it('an item takes along the tear-lines that were not sent, and leaves those that were', async () => {
      const red = { id: 'item:kept', marking: 'RED', namedRecipients: ['ed'] };
      expect((await change('ed', red)).data.done.marking).toBe('RED');
      const lines = await stage.service.ledger.records(['tearline:unsent', 'tearline:sent']);
      expect(lines.map((line) => line?.record.marking.tlp)).toEqual(['RED', 'GREEN']);
      expect(codes(await change('ori', { id: 'tearline:sent', marking: 'CLEAR' }))).toEqual(['TLP_SOURCE_CONFLICT']);
    });

    it('a recipient passes on as far as the colour goes, and no further', async () => {
      expect(codes(await pass('ed', { id: 'incident:amber', toOrg: 'org:outside' }))).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(codes(await pass('ed', { id: 'incident:strict', toOrg: 'org:lakeland-elections' }))).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(codes(await pass('ed', { id: 'incident:red', toUser: 'red' }))).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(codes(await pass('ed', { id: 'tearline:sent', toOrg: 'org:outside' }))).toEqual(['TLP_CANNOT_LOOSEN']);
      expect(codes(await pass('ed', { id: 'incident:amber', toOrg: 'org:nobody' }))).toEqual(['NOT_FOUND']);
      expect(codes(await pass('ed', { id: 'attribution:1', toOrg: 'org:outside' }))).toEqual(['NOT_FOUND']);
      expect(codes(await pass(undefined, { id: 'incident:green', toOrg: 'org:outside' }))).toEqual(['FORBIDDEN']);
      const client = await pass('ed', { id: 'incident:amber', toOrg: 'org:lakeland-elections' });
      expect(client.data.done).toMatchObject({
        kind: 'RESHARED',
        subject: 'incident:amber',
        subjectType: 'incident',
        fromUser: 'ed',
        fromOrg: 'org:watchtower',
        toOrgs: ['org:lakeland-elections'],
      });
      expect(client.data.done.contentHash).toMatch(/^[0-9a-f]{64}$/);
      expect(codes(await pass('ed', { id: 'tearline:sent', toOrg: 'org:lakeland-elections' }))).toEqual([]);
      expect(codes(await pass('ed', { id: 'tearline:sent', toCommunity: 'community:lakes' }))).toEqual([]);
    });

    it('the originator passes on to somebody new, who sees it from then on', async () => {
      expect(await sees('incident:strict', 'out')).toBeNull();
      const { revision } = await sees('incident:strict', 'ori');
      const asked = { id: 'incident:strict', toOrg: 'org:outside' };
      const sent = await pass('ori', asked, { expectedRevision: revision, idempotencyKey: 'once' });
      expect(sent.errors).toBeUndefined();
      expect(await sees('incident:strict', 'out')).toMatchObject({ marking: 'AMBER_STRICT' });
      expect((await pass('ori', asked, { expectedRevision: revision, idempotencyKey: 'once' })).data).toEqual(sent.data);
      expect(codes(await pass('ori', asked, { expectedRevision: revision }))).toEqual(['STALE_VERSION']);
      expect(await sees('incident:red', 'red')).toBeNull();
      expect(codes(await pass('ori', { id: 'incident:red', toUser: 'red' }))).toEqual([]);
      expect(await sees('incident:red', 'red')).toMatchObject({ marking: 'RED' });
      expect(await sees('incident:red', 'out')).toBeNull();
    });

    it('an actor is passed on under any of its ids, and found under any of them', async () => {
      const passed = await pass('ed', { id: 'other:77', toOrg: 'org:outside' });
      expect(passed.data.done).toMatchObject({ subject: 'made:1', subjectType: 'actor' });
      for (const subject of ['made:1', 'other:77']) {
        const { data } = await stage.ask('query ($subject: ID!) { disseminations(subject: $subject) { totalCount } }', { subject }, 'out');
        expect(data.disseminations.totalCount).toBe(1);
      }
    });

    it('shows what was sent to its sender’s house, its originator, and each recipient its own row', async () => {
      const sent = async (subject: string, as?: string) => {
        const query = 'query ($subject: ID!) { disseminations(subject: $subject) { totalCount edges { node { toOrgs toUsers } } } }';
        const { disseminations } = (await stage.ask(query, { subject }, as)).data;
        expect(disseminations.totalCount).toBe(disseminations.edges.length);
        return disseminations.edges.flatMap(({ node }: { node: { toOrgs: string[]; toUsers: string[] } }) => [
          ...node.toOrgs,
          ...node.toUsers,
        ]);
      };
      await pass('ori', { id: 'incident:amber', toOrg: 'org:outside' });
      expect((await sent('incident:amber', 'ori')).sort()).toEqual(['org:lakeland-elections', 'org:outside']);
      expect(await sent('incident:amber', 'ed')).toEqual(['org:lakeland-elections']);
      expect(await sent('incident:amber', 'lake')).toEqual(['org:lakeland-elections']);
      expect(await sent('incident:amber', 'out')).toEqual(['org:outside']);
      expect(await sent('incident:amber')).toEqual([]);
      expect(await sent('incident:red', 'red')).toEqual(['red']);
      expect(await sent('incident:red', 'ed')).toEqual([]);
    });
  });
}
