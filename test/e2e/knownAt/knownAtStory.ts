/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** Was it blocked on the trade date, on what was known then? */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { LedgerRecord, LinkRecord } from '../../../domain/model.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { codes } from '../process/stage.ts';
import type { OpenStage, Stage } from '../process/stage.ts';
import { actor, designation, incident, link, marked } from '../../world.ts';

const people: Record<string, Viewer> = {
  ada: { user: 'ada', org: 'TREASURY', roles: ['TREASURY_OFFICER'] },
  bo: { user: 'bo', org: 'ELSEWHERE', roles: ['TREASURY_OFFICER'] },
};
const onDay = (day: number) => `2024-03-${String(day).padStart(2, '0')}`;
const at = (day: number) => `${onDay(day)}T12:00:00.000Z`;
const forTreasury = marked({ tlp: 'AMBER_STRICT', originator: 'ada', recipientOrgs: ['TREASURY'] });

const program: LedgerRecord = {
  id: 'program:DOORS',
  type: 'program',
  marking: marked({}),
  sources: [],
  isSynthetic: true,
  tag: 'DOORS',
  name: 'Doors',
  legalAuthority: 'Order of the Doors',
  regime: 'US',
  blocking: true,
};
const owns = (percent: string, given: Partial<LinkRecord> = {}) =>
  link('stake:front', 'made:owner', 'made:front', {
    linkType: 'OWNS',
    share: { min: percent, max: percent, minOpen: false, maxOpen: false },
    interest: 'EQUITY',
    since: '2024-03-01',
    ...given,
  });

const begun: LedgerRecord[] = [
  program,
  actor('made:owner', 'Prigozhin Holding'),
  actor('made:front', 'Concord Front'),
  actor('made:other', 'Listed Before'),
  designation('made:other/DOORS', 'made:other', ['DOORS'], { since: '2020-01-01' }),
  owns('40'),
  actor('made:tightened', 'Tightened Since'),
  actor('made:opened', 'Opened Since', { marking: forTreasury }),
  actor('made:gone', 'Gone Since'),
  actor('made:vanished', 'Tightened And Gone'),
  link('made:pointed', 'made:front', 'made:other'),
  incident('made:incident', 'A case of March'),
];
const designated = designation('made:owner/DOORS', 'made:owner', ['DOORS'], { since: onDay(10) });
const hidden = actor('made:hidden', 'Hidden Partner', { marking: forTreasury });

/** What happened, by the day of March on which it was committed. */
const history: readonly (readonly [day: number, puts: readonly LedgerRecord[], removes?: readonly string[]])[] = [
  [1, begun],
  [10, [designated]],
  [20, [owns('60', { since: '2024-01-01' })]],
  [
    22,
    [
      actor('made:tightened', 'Tightened Since', { marking: forTreasury }),
      actor('made:vanished', 'Tightened And Gone', { marking: forTreasury }),
    ],
  ],
  [23, [hidden, link('made:pointed', 'made:front', 'made:hidden')], ['made:gone', 'made:vanished']],
  [24, [actor('made:opened', 'Opened Since')]],
];

export function knownAtStory(store: string, open: OpenStage): void {
  describe(`Asked as known at a moment, on ${store}`, () => {
    let stage: Stage;
    let now = at(25);
    const commit = (day: number, puts: readonly LedgerRecord[], removes: readonly string[] = []) =>
      stage.service.ledger.commit({
        by: 'system:test',
        at: at(day),
        reason: 'test',
        changes: [...puts.map((record) => ({ op: 'put' as const, record })), ...removes.map((id) => ({ op: 'remove' as const, id }))],
      });
    beforeAll(async () => {
      stage = await open([], people, onDay(25), { now: () => now, today: () => now.slice(0, 10) });
      let seq = 0;
      for (const each of history) ({ seq } = await commit(...each));
      await stage.service.services.graph.applied(seq, 10_000);
    }, 120_000);
    afterAll(async () => {
      await stage.close();
    });

    async function read(query: string, variables: Record<string, unknown> = {}, as?: string) {
      const answer = await stage.ask(query, variables, as);
      expect(answer.errors ?? []).toEqual([]);
      return answer.data;
    }
    const verdict = async (id: string, asOf: number, knownAt: number | null) => {
      const query = `query ($ids: [ID!]!, $asOf: Date, $knownAt: DateTime) {
        sanctionStatuses(ids: $ids, asOf: $asOf, knownAt: $knownAt) { verdict asOf knownAt receipt { knownAt } } }`;
      const { sanctionStatuses } = await read(query, { ids: [id], asOf: onDay(asOf), knownAt: knownAt === null ? null : at(knownAt) });
      expect(sanctionStatuses[0].knownAt).toBe(knownAt === null ? null : at(knownAt));
      expect(sanctionStatuses[0].receipt.knownAt).toBe(sanctionStatuses[0].knownAt);
      return sanctionStatuses[0].verdict;
    };
    const named = async (id: string, knownAt: string | null, as?: string) =>
      (await read('query ($id: ID!, $at: DateTime) { actor(id: $id, knownAt: $at) { name } }', { id, at: knownAt }, as)).actor?.name ??
      null;

    it('tells what a trade was on its date by what was known then from what is known now', async () => {
      expect(await verdict('made:front', 15, 12)).toBe('NOT_BLOCKED');
      expect(await verdict('made:front', 15, 21)).toBe('BLOCKED');
      expect(await verdict('made:front', 15, null)).toBe('BLOCKED');
      // Before the listing was known nothing was, whatever day is asked for.
      expect(await verdict('made:owner', 15, 9)).toBe('NOT_BLOCKED');
      expect(await verdict('made:owner', 15, 12)).toBe('BLOCKED');
      // A day before the listing, with all that is known now.
      expect(await verdict('made:front', 9, 21)).toBe('NOT_BLOCKED');
    });

    it('takes the day of the moment where no day is asked for', async () => {
      const query = 'query ($at: DateTime) { sanctionStatuses(ids: ["made:owner"], knownAt: $at) { verdict asOf } }';
      expect((await read(query, { at: at(12) })).sanctionStatuses).toEqual([{ verdict: 'BLOCKED', asOf: onDay(12) }]);
      expect((await read(query, { at: at(9) })).sanctionStatuses).toEqual([{ verdict: 'NOT_BLOCKED', asOf: onDay(9) }]);
    });

    it('counts a commit from the very moment it was made', async () => {
      expect(await named('made:hidden', at(23), 'ada')).toBe('Hidden Partner');
      expect(await named('made:hidden', '2024-03-23T11:59:59.999Z', 'ada')).toBeNull();
      expect(await named('made:hidden', '2024-03-23T13:00:00+01:00', 'ada')).toBe('Hidden Partner');
    });

    it('answers nested fields of every subgraph from the same moment', async () => {
      const query = `query ($at: DateTime) { actor(id: "made:front", knownAt: $at) {
        links { totalCount edges { node { id from { name designations { id } } share { text } } } }
        sanctionStatus(asOf: "${onDay(15)}") { verdict } incidentCount
        owners(asOf: "${onDay(15)}") { nodes { actor { id designations { id since } } direct { text } } } } }`;
      const then = (await read(query, { at: at(5) }, 'ada')).actor;
      expect(then.links.edges.map(({ node }: any) => [node.id, node.share?.text ?? null])).toEqual([
        ['made:pointed', null],
        ['stake:front', '40 %'],
      ]);
      expect(then.sanctionStatus.verdict).toBe('NOT_BLOCKED');
      expect(then.owners.nodes.map(({ actor }: any) => actor.designations.length)).toEqual([0, 0]);
      const later = (await read(query, { at: at(21) })).actor;
      expect(later.sanctionStatus.verdict).toBe('BLOCKED');
      expect(later.owners.nodes.map(({ actor }: any) => actor.designations.length)).toEqual([0, 1]);
    });

    it('screens against the lists of then, and the receipt says so', async () => {
      const query = `query ($at: DateTime) { screen(input: { name: "Prigozhin Holding" }, knownAt: $at) {
        hits { actor { id name } verdict } receipt { knownAt asOf dataVersion } } }`;
      const [before, after] = [(await read(query, { at: at(9) })).screen, (await read(query, { at: at(12) })).screen];
      expect(before.hits.map(({ verdict }: any) => verdict)).toEqual(['NOT_BLOCKED']);
      expect(after.hits.map(({ verdict }: any) => verdict)).toEqual(['BLOCKED']);
      expect(after.receipt).toMatchObject({ knownAt: at(12), asOf: onDay(12) });
      expect(before.receipt.dataVersion).not.toBe(after.receipt.dataVersion);
    });

    it('looks up a link and a designation as known then and as of a day', async () => {
      const query = `query ($at: DateTime, $asOf: Date) {
        link(id: "stake:front", knownAt: $at, asOf: $asOf) { share { text } since }
        designation(id: "made:owner/DOORS", knownAt: $at, asOf: $asOf) { since }
        designations(knownAt: $at, asOf: $asOf) { totalCount } }`;
      expect(await read(query, { at: at(9) })).toEqual({
        link: { share: { text: '40 %' }, since: '2024-03-01' },
        designation: null,
        designations: { totalCount: 1 },
      });
      expect(await read(query, { at: at(21) })).toMatchObject({ link: { share: { text: '60 %' } }, designation: { since: onDay(10) } });
      expect(await read(query, { at: at(12), asOf: '2024-02-01' })).toEqual({
        link: null,
        designation: null,
        designations: { totalCount: 1 },
      });
      expect(await read(query, { at: at(21), asOf: '2024-02-01' })).toMatchObject({ link: { since: '2024-01-01' }, designation: null });
    });

    it('shows nothing of then to who may not see the record now, and nothing of now to who could not see it then', async () => {
      expect(await named('made:tightened', at(12), 'ada')).toBe('Tightened Since');
      for (const viewer of [undefined, 'bo']) expect(await named('made:tightened', at(12), viewer)).toBeNull();
      expect(await named('made:opened', at(12), 'ada')).toBe('Opened Since');
      for (const viewer of [undefined, 'bo']) expect(await named('made:opened', at(12), viewer)).toBeNull();
      expect(await named('made:opened', null)).toBe('Opened Since');
      expect(await named('made:opened', at(24))).toBe('Opened Since');
    });

    it('shows what is gone as it was last marked', async () => {
      expect(await named('made:gone', at(12))).toBe('Gone Since');
      expect(await named('made:gone', null)).toBeNull();
      expect(await named('made:vanished', at(12), 'ada')).toBe('Tightened And Gone');
      for (const viewer of [undefined, 'bo']) expect(await named('made:vanished', at(12), viewer)).toBeNull();
    });

    it('leaves out of lists, counts and versions what may not be seen', async () => {
      const query = `query ($at: DateTime) { actors(first: 50, knownAt: $at) { totalCount edges { node { id } } }
        searchActors(text: "Tightened", knownAt: $at) { totalCount } actorFacets(knownAt: $at) { kinds { count } }
        network(ids: ["made:front"], knownAt: $at) { links { id } } }`;
      const [mine, theirs] = [await read(query, { at: at(12) }, 'ada'), await read(query, { at: at(12) }, 'bo')];
      expect([mine.actors.totalCount, mine.searchActors.totalCount, mine.actorFacets.kinds]).toEqual([7, 2, [{ count: 7 }]]);
      expect([theirs.actors.totalCount, theirs.searchActors.totalCount, theirs.actorFacets.kinds]).toEqual([4, 0, [{ count: 4 }]]);
      // A link that leads to somebody hidden now led elsewhere then; it is the same link.
      expect(mine.network.links.map(({ id }: any) => id).sort()).toEqual(['made:pointed', 'stake:front']);
      expect(theirs.network.links.map(({ id }: any) => id)).toEqual(['stake:front']);
    });

    it('takes note of markings changed after the past was built, and of ends shown since', async () => {
      const network = 'query ($at: DateTime) { network(ids: ["made:front"], knownAt: $at) { links { id } } }';
      const linked = async () => (await read(network, { at: at(12) })).network.links.map(({ id }: any) => id).sort();
      expect(await linked()).toEqual(['stake:front']);
      now = at(27);
      const { seq } = await commit(26, [
        { ...hidden, marking: marked({}) },
        actor('made:owner', 'Prigozhin Holding', { marking: forTreasury }),
      ]);
      await stage.service.services.graph.applied(seq, 10_000);
      expect(await linked()).toEqual(['made:pointed']);
      expect(await verdict('made:front', 15, 21)).toBe('NOT_BLOCKED');
      expect(await named('made:owner', at(12), 'ada')).toBe('Prigozhin Holding');
      const undone = await commit(27, [actor('made:owner', 'Prigozhin Holding')]);
      await stage.service.services.graph.applied(undone.seq, 10_000);
      expect(await linked()).toEqual(['made:pointed', 'stake:front']);
      expect(await verdict('made:front', 15, 21)).toBe('BLOCKED');
    });

    it('knew nothing before the first commit', async () => {
      expect(await named('made:front', '2001-01-01T00:00:00Z')).toBeNull();
      const { actors } = await read('{ actors(knownAt: "2001-01-01T00:00:00Z") { totalCount } }');
      expect(actors.totalCount).toBe(0);
    });

    it('refuses a moment to come, two moments, no moment, and mutations, each with a sentence that says what to do', async () => {
      const refused = async (query: string, variables: Record<string, unknown> = {}) => {
        const answer = await stage.ask(query, variables, 'ada');
        expect([...new Set(codes(answer))]).toEqual(['BAD_INPUT']);
        return answer.errors?.[0]?.message;
      };
      expect(await refused('{ actor(id: "made:front", knownAt: "2030-01-01T00:00:00Z") { id } }')).toMatch(
        /lies in the future: it is now 2024/,
      );
      const two = `{ a: actor(id: "made:front", knownAt: "${at(12)}") { id } b: actor(id: "made:front", knownAt: "${at(21)}") { id } }`;
      expect(await refused(two)).toMatch(/One operation is answered for one moment; it names 2024-03-12.* and 2024-03-21/);
      const mixed = `{ a: actor(id: "made:front", knownAt: "${at(12)}") { id } b: actor(id: "made:front") { id } }`;
      expect(await refused(mixed)).toMatch(/"actor" has no knownAt and others have/);
      expect(await refused('query ($at: DateTime) { actor(id: "x", knownAt: $at) { id } }', { at: '2024-02-31T00:00:00Z' })).toMatch(
        /no moment/,
      );
      expect(await refused('query ($at: DateTime) { actor(id: "x", knownAt: $at) { id } }', { at: '2024-02-01' })).toMatch(/no moment/);
      const log = `{ actor(id: "x", knownAt: "${at(12)}") { id } auditLog { at } }`;
      expect(await refused(log)).toMatch(/"auditLog" reads along the ledger itself/);
      const skipped = `{ actor(id: "made:front", knownAt: "${at(12)}") { id } b: actor(id: "x", knownAt: "${at(21)}") @skip(if: true) { id } }`;
      expect((await read(skipped)).actor.id).toBe('made:front');
    });

    it('takes the moment from a header for a whole operation, in a subgraph asked directly too', async () => {
      const ask = '{ actor(id: "made:gone") { name } screeningFeatures { name } }';
      const whole = await stage.service.gateway(ask, { knownAt: at(12) });
      expect(whole.data.actor.name).toBe('Gone Since');
      const entities = '{ _entities(representations: [{ __typename: "Actor", id: "made:gone" }]) { ... on Actor { name } } }';
      expect((await stage.service.subgraph('actors', entities, { knownAt: at(12) })).data._entities).toEqual([{ name: 'Gone Since' }]);
      expect((await stage.service.subgraph('actors', entities)).data._entities).toEqual([null]);
      const direct = `{ actor(id: "made:gone", knownAt: "${at(12)}") { name } }`;
      expect((await stage.service.subgraph('actors', direct)).data.actor).toEqual({ name: 'Gone Since' });
      const disagreeing = await stage.service.gateway(direct, { knownAt: at(21) });
      expect(codes(disagreeing)).toEqual(['BAD_INPUT']);
      const write = 'mutation { removeLink(input: { id: "made:pointed" }) { id } }';
      for (const answer of [
        await stage.service.gateway(write, { as: 'ada', knownAt: at(12) }),
        await stage.service.subgraph('actors', write, { as: 'ada', knownAt: at(12) }),
      ]) {
        expect(codes(answer)).toEqual(['BAD_INPUT']);
        expect(answer.errors?.[0]?.message).toMatch(/a mutation takes no knownAt/);
      }
    });
  });
}
