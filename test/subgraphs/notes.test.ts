import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startService, testDay } from './service.ts';
import type { Answer, Service } from './service.ts';
import { actor } from '../world.ts';
import { analystsOnly, screeners, suspects } from './suspects.ts';

let service: Service;
beforeEach(async () => {
  service = await startService([...suspects(), actor('made:hidden', 'Hidden', { marking: analystsOnly })], screeners, testDay);
});
afterEach(async () => await service.close());

const amber = { marking: 'AMBER', recipientOrgs: ['org:bank'] };
const noteFields = 'id text by at marking revision actor { id name }';
const viewFields = 'id title address description by at marking revision about { id }';
type Input = Record<string, unknown>;
const write = async (input: Input, as = 'ben', more: Input = {}) =>
  await service.gateway(
    `mutation ($input: NoteInput!, $rev: String) { writeNote(input: $input, expectedRevision: $rev) { ${noteFields} } }`,
    {
      as,
      variables: { input: { actor: 'made:prigozhin', text: 'Seen in Minsk (invented).', ...amber, ...input }, ...more },
    },
  );
const save = async (input: Input, as = 'ben') =>
  await service.gateway(`mutation ($input: SavedViewInput!) { saveView(input: $input) { ${viewFields} } }`, {
    as,
    variables: {
      input: { title: 'Around Prigozhin', address: '#/network?ids=made:prigozhin', about: ['made:prigozhin'], ...amber, ...input },
    },
  });
const remove = async (what: 'removeNote' | 'removeView', id: string, as = 'ben') =>
  await service.gateway(`mutation ($id: ID!) { ${what}(input: { id: $id }) { id } }`, { as, variables: { id } });
const ask = async (query: string, as?: string) => await service.gateway(`{ ${query} }`, as === undefined ? {} : { as });
const told = ({ errors }: Answer) => errors?.map(({ extensions: { code, field } }) => `${code} ${field ?? ''}`.trim());
const notes = async (as?: string, on = 'made:prigozhin') =>
  (await ask(`notes(actor: "${on}") { totalCount edges { node { id text } } }`, as)).data.notes;
const none = { totalCount: 0, edges: [] };

describe('A note', () => {
  it('is read by those its marking names, and by others as if it were not there', async () => {
    const { data, extensions } = await write({});
    expect(data.writeNote).toMatchObject({
      text: 'Seen in Minsk (invented).',
      by: 'ben',
      at: '2024-06-01T12:00:00.000Z',
      marking: 'AMBER',
      actor: { id: 'made:prigozhin' },
    });
    expect(extensions.commit).toEqual(expect.any(String));
    const { id, text } = data.writeNote;
    const seen = { totalCount: 1, edges: [{ node: { id, text } }] };
    expect([await notes('ben'), await notes('bea'), await notes(), await notes('lee')]).toEqual([seen, seen, none, none]);
    const alone = `note(id: "${id}") { id }`;
    expect([(await ask(alone, 'bea')).data, (await ask(alone)).data, (await ask('note(id: "note:none") { id }')).data]).toEqual([
      { note: { id } },
      { note: null },
      { note: null },
    ]);
  });

  it('is no entity for others, asked for past the gateway', async () => {
    const { id } = (await write({})).data.writeNote;
    const view = (await save({})).data.saveView.id as string;
    const query = `{ _entities(representations: [{ __typename: "Note", id: "${id}" }, { __typename: "SavedView", id: "${view}" }, { __typename: "Note", id: "note:none" }]) { __typename } }`;
    const entities = async (as?: string) => (await service.subgraph('actors', query, as === undefined ? {} : { as })).data._entities;
    expect([await entities('bea'), await entities()]).toEqual([
      [{ __typename: 'Note' }, { __typename: 'SavedView' }, null],
      [null, null, null],
    ]);
  });

  it('is changed and taken away by who wrote it, from the version that was read', async () => {
    const { id, revision } = (await write({})).data.writeNote;
    expect(told(await write({ id, text: 'Another.' }, 'bea'))).toEqual(['FORBIDDEN id']);
    expect(told(await remove('removeNote', id, 'bea'))).toEqual(['FORBIDDEN id']);
    expect((await write({ id, text: 'Seen in Brest (invented).' }, 'ben', { rev: revision })).data.writeNote.text).toContain('Brest');
    expect(told(await write({ id, text: 'Late.' }, 'ben', { rev: revision }))).toEqual(['STALE_VERSION expectedRevision']);
    expect((await notes('bea')).edges).toEqual([{ node: { id, text: 'Seen in Brest (invented).' } }]);
    expect((await remove('removeNote', id)).data.removeNote).toEqual({ id });
    expect(await notes('ben')).toEqual(none);
    expect(told(await remove('removeNote', id))).toEqual(['NOT_FOUND id']);
  });

  it('is refused with all that is wrong: an actor that is not there or not seen, no text, a marking without its readers', async () => {
    const missing = await write({ actor: 'made:nobody', text: '  ', marking: 'AMBER', recipientOrgs: [] });
    expect(told(missing)?.sort()).toEqual(['AMBER_NEEDS_RECIPIENT_ORGS recipientOrgs', 'BAD_INPUT text', 'NOT_FOUND actor']);
    const hidden = await write({ actor: 'made:hidden' });
    expect(told(hidden)).toEqual(['NOT_FOUND actor']);
    expect(told(await write({ text: 'x'.repeat(5_001) }))).toEqual(['BAD_INPUT text']);
    expect((await write({ text: 'x'.repeat(5_000) })).errors).toBeUndefined();
    const nobody = await service.gateway('mutation { writeNote(input: { actor: "made:prigozhin", text: "x", marking: CLEAR }) { id } }');
    expect(told(nobody)).toEqual(['FORBIDDEN']);
  });

  it('stays hidden with its actor, however it is marked', async () => {
    expect((await write({ actor: 'made:hidden', marking: 'CLEAR' }, 'ada')).errors).toBeUndefined();
    expect([(await notes('ada', 'made:hidden')).totalCount, (await notes('ben', 'made:hidden')).totalCount]).toEqual([1, 0]);
    expect((await ask('notes { totalCount }')).data.notes).toEqual({ totalCount: 0 });
  });
});

describe('A saved view', () => {
  it('is opened by those its marking names who see every actor it shows', async () => {
    const { id } = (await save({})).data.saveView;
    const both = (await save({ about: ['made:prigozhin', 'made:hidden'], marking: 'CLEAR', recipientOrgs: [] }, 'ada')).data.saveView;
    const list = async (as?: string, filter = '') =>
      (await ask(`savedViews${filter} { edges { node { id address } } }`, as)).data.savedViews.edges.map((edge: any) => edge.node.id); // eslint-disable-line @typescript-eslint/no-explicit-any -- shape asserted
    expect([await list('bea'), await list()]).toEqual([[id], []]);
    expect(await list('ada')).toEqual([both.id]);
    expect([await list('ben', '(mine: true)'), await list('bea', '(mine: true)')]).toEqual([[id], []]);
    expect([await list('bea', '(about: "made:prigozhin")'), await list('bea', '(about: "made:hidden")')]).toEqual([[id], []]);
    expect((await ask(`savedView(id: "${id}") { address about { id } }`, 'bea')).data.savedView).toEqual({
      address: '#/network?ids=made:prigozhin',
      about: [{ id: 'made:prigozhin' }],
    });
    expect((await remove('removeView', id)).data.removeView).toEqual({ id });
  });

  it.each([
    ['an address of another site', { address: 'https://example.org/' }, ['BAD_INPUT address']],
    ['a script', { address: 'javascript:alert(1)' }, ['BAD_INPUT address']],
    ['no title', { title: ' ' }, ['BAD_INPUT title']],
    ['an actor that is not seen', { about: ['made:hidden'] }, ['NOT_FOUND about']],
    ['a community that one is not in', { marking: 'GREEN', community: 'community:X' }, ['NOT_MEMBER community']],
  ])('is refused for %s', async (_, input, codes) => {
    expect(told(await save(input))).toEqual(codes);
  });
});
