/* eslint-disable @typescript-eslint/no-explicit-any -- tests reach into answers whose shape they assert */
/** What has changed since I last looked? */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { LedgerRecord } from '../../../domain/model.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { codes } from '../process/stage.ts';
import type { OpenStage, Stage } from '../process/stage.ts';
import { actor, designation, link, marked, noon } from '../../world.ts';

const people: Record<string, Viewer> = {
  ada: { user: 'ada', org: 'TREASURY', roles: ['TREASURY_OFFICER'] },
  bo: { user: 'bo', org: 'ELSEWHERE', roles: ['TREASURY_OFFICER'] },
};
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
const query = `query ($after: String, $until: String, $kinds: [String!], $first: Int) {
  changes(after: $after, until: $until, kinds: $kinds, first: $first) {
    pageInfo { hasNextPage endCursor }
    edges { cursor node { position at kind id change fields previous current
      record { __typename ... on Actor { name } ... on Link { type from { name } } ... on Designation { since } } } } } }`;

export function changesStory(store: string, open: OpenStage): void {
  describe(`Changes on ${store}`, () => {
    let stage: Stage;
    const commit = async (puts: readonly LedgerRecord[], removes: readonly string[] = []) => {
      const { seq } = await stage.service.ledger.commit({
        by: 'system:test',
        at: noon,
        reason: 'test',
        changes: [...puts.map((record) => ({ op: 'put' as const, record })), ...removes.map((id) => ({ op: 'remove' as const, id }))],
      });
      await stage.service.services.graph.applied(seq, 10_000);
    };
    beforeAll(async () => {
      stage = await open([program, actor('made:a', 'Anna'), actor('made:b', 'Boris'), link('made:l', 'made:a', 'made:b')], people);
    }, 120_000);
    afterAll(async () => {
      await stage.close();
    });

    async function changes(variables: Record<string, unknown> = {}, as?: string) {
      const answer = await stage.ask(query, { first: 500, ...variables }, as);
      expect(answer.errors ?? []).toEqual([]);
      return answer.data.changes;
    }
    const told = async (variables: Record<string, unknown> = {}, as?: string) =>
      (await changes(variables, as)).edges.map(({ node }: any) => `${node.change} ${node.id}`);
    /** The cursor of the last change somebody can see. */
    const here = async (as?: string): Promise<string> => (await changes({}, as)).pageInfo.endCursor;

    it('begin with everything, each with its record, in the order of the ledger', async () => {
      const { edges, pageInfo } = await changes();
      expect(edges.map(({ node }: any) => [node.change, node.kind, node.id, node.record])).toEqual([
        ['CREATED', 'program', 'program:DOORS', null],
        ['CREATED', 'actor', 'made:a', { __typename: 'Actor', name: 'Anna' }],
        ['CREATED', 'actor', 'made:b', { __typename: 'Actor', name: 'Boris' }],
        ['CREATED', 'link', 'made:l', { __typename: 'Link', type: 'LINKED_TO', from: { name: 'Anna' } }],
      ]);
      expect(edges[1].node).toMatchObject({ at: noon, previous: null, fields: [] });
      expect(JSON.parse(edges[1].node.current)).toMatchObject({ id: 'made:a', name: 'Anna', marking: { tlp: 'CLEAR' } });
      expect(pageInfo).toEqual({ hasNextPage: false, endCursor: edges[3].cursor });
    });

    it('page within a commit, and go on from the last cursor at any later time', async () => {
      const one = await changes({ first: 3 });
      expect(one.pageInfo.hasNextPage).toBe(true);
      const two = await changes({ first: 3, after: one.pageInfo.endCursor });
      expect([...one.edges, ...two.edges].map(({ node }: any) => node.id)).toEqual(['program:DOORS', 'made:a', 'made:b', 'made:l']);
      expect(two.pageInfo.hasNextPage).toBe(false);
      expect(await told({ after: two.pageInfo.endCursor })).toEqual([]);
    });

    it('say what was written anew, with the fields that differ, and what was removed', async () => {
      const after = await here();
      await commit([actor('made:b', 'Boris the Second'), designation('made:a/DOORS', 'made:a', ['DOORS'], { since: '2024-01-01' })]);
      const between = await here();
      await commit([], ['made:l']);
      const { edges } = await changes({ after });
      expect(edges.map(({ node }: any) => [node.change, node.id, node.fields, node.record])).toEqual([
        ['UPDATED', 'made:b', ['name', 'names'], { __typename: 'Actor', name: 'Boris the Second' }],
        ['CREATED', 'made:a/DOORS', [], { __typename: 'Designation', since: '2024-01-01' }],
        ['REMOVED', 'made:l', [], null],
      ]);
      expect(JSON.parse(edges[0].node.previous).name).toBe('Boris');
      expect([JSON.parse(edges[2].node.previous).from, edges[2].node.current]).toEqual(['made:a', null]);
      expect(await told({ after, until: between })).toEqual(['UPDATED made:b', 'CREATED made:a/DOORS']);
      expect(await told({ after: between })).toEqual(['REMOVED made:l']);
      expect(await told({ after, kinds: ['designation'] })).toEqual(['CREATED made:a/DOORS']);
    });

    it('do not move for whom everything that happened was hidden', async () => {
      const [mine, theirs] = [await here('ada'), await here('bo')];
      await commit([actor('made:secret', 'Secret', { marking: forTreasury })]);
      await commit([actor('made:secret', 'Secret Again', { marking: forTreasury })]);
      expect(await told({ after: mine }, 'ada')).toEqual(['CREATED made:secret', 'UPDATED made:secret']);
      expect(await told({ after: theirs }, 'bo')).toEqual([]);
      expect(await here('bo')).toBe(theirs);
      // Somebody else's position is no way to what they see.
      expect(await told({ after: mine, until: await here('ada') }, 'bo')).toEqual([]);
    });

    it('create what becomes visible, and remove without a word what is no longer to be seen', async () => {
      const [mine, theirs] = [await here('ada'), await here('bo')];
      await commit([actor('made:b', 'Boris Hidden', { marking: forTreasury }), actor('made:secret', 'Shown', {})]);
      expect(await told({ after: mine }, 'ada')).toEqual(['UPDATED made:b', 'UPDATED made:secret']);
      const { edges } = await changes({ after: theirs }, 'bo');
      expect(edges.map(({ node }: any) => [node.change, node.id, node.previous, node.record?.name ?? null])).toEqual([
        ['REMOVED', 'made:b', null, null],
        ['CREATED', 'made:secret', null, 'Shown'],
      ]);
      expect(JSON.stringify(edges)).not.toMatch(/Boris|Secret/);
      // To who begins now, it is as if it had never been there.
      expect(JSON.stringify(await changes({}, 'bo'))).not.toMatch(/made:b"|Boris/);
    });

    it('refuse a position of no ledger and a kind that does not exist, naming those that do', async () => {
      for (const [variables, message] of [
        [{ after: 'AAAAAAAAAAAAAAAAAAAAAA' }, /position/],
        [{ until: 'x' }, /position/],
        [{ after: `${(await here()).split('.')[0] ?? ''}.!` }, /position/],
        [{ kinds: ['person'] }, /no records of the kind "person"; there are .*actor, .*designation, .*link/],
        [{ first: 0 }, /first/],
      ] as const) {
        const answer = await stage.ask(query, { first: 500, ...variables });
        expect(codes(answer)).toEqual(['BAD_INPUT']);
        expect(answer.errors?.[0]?.message).toMatch(message);
      }
    });
  });
}
