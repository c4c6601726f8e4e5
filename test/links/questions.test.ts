import { beforeAll, describe, expect, it } from '@jest/globals';

import { OstrakonError } from '../../domain/errors.ts';
import type { ActorKind, LedgerRecord, LinkRecord, LinkType } from '../../domain/model.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import type { View } from '../../links/questions.ts';
import { actor, designation, link as worldLink, madeUp } from '../world.ts';

const link = (from: string, to: string, linkType: LinkType = 'OWNS', more: Partial<LinkRecord> = {}) =>
  worldLink(`${from}-${to}-${linkType}`, from, to, { linkType, ...more });
const alias = (value: string) => ({ value, type: 'AKA' as const, script: null, sources: [] });

function viewOf(records: readonly LedgerRecord[], asOf = '2024-06-01'): View {
  const graph = new Graph();
  graph.load(records.map((record) => ({ record, revision: 1 })));
  return graph.view(publicViewer, { asOf });
}
const program = (tag: string): LedgerRecord => ({
  ...actor(`program:${tag}`, tag),
  type: 'program',
  tag,
  legalAuthority: 'Order 1',
  regime: 'US',
  blocking: true,
});
const ids = (page: { items: readonly { item: string }[] }) => page.items.map(({ item }) => item);
const codeOf = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof OstrakonError) return `${error.code} ${error.violations[0]?.field ?? ''}`;
  }
  return 'answered';
};

describe('Search over names', () => {
  const people: [string, string, string[]][] = [
    ['prigozhin', 'PRIGOZHIN, Yevgeniy Viktorovich', ['PRIGOZHIN, Evgeny']],
    ['prigozhina', 'PRIGOZHINA, Lyubov Valentinovna', []],
    ['qaddafi', 'QADDAFI, Saif', []],
    ['ira', 'INTERNET RESEARCH AGENCY LLC', ['Агентство интернет-исследований', 'GLAVSET']],
    ['agency', 'NEWS AGENCY LLC', []],
    ['smith', 'SMITH, John', []],
  ];
  let view: View;
  beforeAll(() => {
    view = viewOf(people.map(([id, name, aka]) => actor(id, name, { names: aka.map(alias) })));
  });

  it.each([
    ['the name as published', 'PRIGOZHIN, Yevgeniy Viktorovich', 'prigozhin'],
    ['any order', 'yevgeniy prigozhin', 'prigozhin'],
    ['a typo', 'Prigozin', 'prigozhin'],
    ['another transliteration', 'Evgenii Prigozhyn', 'prigozhin'],
    ['another script', 'Пригожин Евгений', 'prigozhin'],
    ['a sound', 'Gadafi', 'qaddafi'],
    ['an alias', 'glavset', 'ira'],
    ['an alias in its own script', 'Агентство интернет-исследований', 'ira'],
    ['a dropped word', 'internet research', 'ira'],
  ])('finds a name by %s', (_, text, expected) => {
    expect(view.searchActors(text, {}, { first: 1 }).items[0]?.item.id).toBe(expected);
  });

  it('finds nothing for a name that is nobody’s, and for no words at all', () => {
    expect([view.searchActors('Wolfgang Amadeus', {}, {}).totalCount, view.searchActors(' -., ', {}, {}).totalCount]).toEqual([0, 0]);
  });

  it('gives 1 to the very name alone and names what matched', () => {
    const hits = view.searchActors('GLAVSET', {}, {}).items.map(({ item }) => item);
    expect(hits).toEqual([{ id: 'ira', score: 1, matchedName: 'GLAVSET' }]);
    expect(view.searchActors('PRIGOZHIN', {}, {}).items[0]?.item.score).toBeLessThan(1);
  });

  it('pages by position, and refuses a cursor whose hit has moved', () => {
    const first = view.searchActors('prigozhin', {}, { first: 1 });
    const second = view.searchActors('prigozhin', {}, { first: 1, after: first.items[0]!.cursor });
    expect([first.items[0]?.item.id, second.items[0]?.item.id, second.hasPreviousPage]).toEqual(['prigozhin', 'prigozhina', true]);
    expect(codeOf(() => view.searchActors('smith', {}, { after: second.items[0]!.cursor }))).toBe('BAD_INPUT after');
  });
});

describe('Search over names of the listed', () => {
  const view = viewOf([
    ...['now', 'never', 'once'].map((id) => actor(id, `PRIGOZHIN ${id}`, { countries: [id === 'now' ? 'RU' : 'BY'] })),
    ...['A', 'B'].map((tag) => program(tag)),
    designation('now/A', 'now', ['A'], { since: '2020-01-01' }),
    designation('once/B', 'once', ['B'], { status: 'DELISTED', since: '2018-01-01', until: '2019-01-01' }),
  ]);
  const found = (filter: Parameters<View['searchActors']>[1]) =>
    view
      .searchActors('Prigozhin', filter, {})
      .items.map(({ item }) => item.id)
      .sort();

  it.each([
    ['all where nothing is asked', {}, ['never', 'now', 'once']],
    ['the listed of today', { listed: true }, ['now']],
    ['the others, those delisted among them', { listed: false }, ['never', 'once']],
    ['those under a programme', { programs: ['A'] }, ['now']],
    ['nobody under one they have left', { programs: ['B'] }, []],
    ['those under any of several', { programs: ['B', 'A'] }, ['now']],
    ['nobody where two conditions exclude each other', { programs: ['A'], countries: ['BY'] }, []],
  ])('finds %s', (_what, filter, expected) => expect(found(filter)).toEqual(expected));

  it('counts what the filter leaves', () => expect(view.searchActors('Prigozhin', { listed: false }, { first: 1 }).totalCount).toBe(2));
});

describe('Lists of actors', () => {
  const kinds: ActorKind[] = ['ENTITY', 'INDIVIDUAL', 'VESSEL'];
  const view = viewOf(
    ['Élan', 'beta', 'Alpha', 'gamma', 'Delta'].map((name, at) =>
      actor(`a${at}`, name, { kind: kinds[at % 3] ?? 'ENTITY', countries: at < 3 ? ['IR'] : ['RU'], otherIds: [`old:${at}`] }),
    ),
  );

  it('are ordered by name whatever the case and accents, up and down', () => {
    expect(ids(view.findActors({}, 'NAME_ASC', {}))).toEqual(['a2', 'a1', 'a4', 'a0', 'a3']);
    expect(ids(view.findActors({}, 'NAME_DESC', {}))).toEqual(['a3', 'a0', 'a4', 'a1', 'a2']);
  });

  it.each(['NAME_ASC', 'NAME_DESC'] as const)('page %s without gaps or repeats, and count the whole', (order) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<View['findActors']> = view.findActors({}, order, { first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...ids(page));
      after = page.hasNextPage ? page.items.at(-1)!.cursor : null;
    } while (after !== null);
    expect(seen).toEqual(ids(view.findActors({}, order, {})));
  });

  it('need every condition to hold, and any value within one', () => {
    expect(ids(view.findActors({ kinds: ['ENTITY', 'VESSEL'], countries: ['IR'] }, 'NAME_ASC', {}))).toEqual(['a2', 'a0']);
    expect(ids(view.findActors({ text: 'al' }, 'NAME_ASC', {}))).toEqual(['a2']);
    expect(ids(view.findActors({ text: 'lpha' }, 'NAME_ASC', {}))).toEqual([]);
  });

  it('have facets that add up to what is listed', () => {
    expect(view.actorFacets({ countries: ['IR'] })).toEqual({
      kinds: [
        { value: 'ENTITY', count: 1 },
        { value: 'INDIVIDUAL', count: 1 },
        { value: 'VESSEL', count: 1 },
      ],
      countries: [{ value: 'IR', count: 3 }],
      programs: [],
      sources: [{ value: 'made-up', count: 3 }],
    });
  });

  it('know an actor by any of its ids', () => {
    expect([view.actorId('old:3'), view.actorId('a3'), view.actorId('old:9')]).toEqual(['a3', 'a3', null]);
    expect(view.visible('actor', ['old:3', 'a3', 'a9', 'a1'])).toEqual(['a3', 'a1']);
  });

  it.each([
    ['first', { first: 0 }],
    ['first', { first: 501 }],
    ['first', { first: 1.5 }],
    ['after', { after: 'nonsense' }],
    ['after', { after: Buffer.from('["a"]').toString('base64url') }],
    ['after', { after: Buffer.from('[1,2]').toString('base64url') }],
  ])('refuse a bad "%s": %j', (field, page) => {
    expect(codeOf(() => view.findActors({}, 'NAME_ASC', page))).toBe(`BAD_INPUT ${field}`);
  });
});

describe('Walks', () => {
  // a owns b owns c owns d; a supported d; hub joins everybody; e is apart.
  const records = [
    ...['a', 'b', 'c', 'd', 'e', 'hub'].map((id) => actor(id, id)),
    link('a', 'b'),
    link('b', 'c', 'OWNS', { since: '2020-01-01', until: '2024-06-01', confidence: 'HIGH' }),
    link('c', 'd', 'OWNS', { sources: [{ ...madeUp, dataset: 'register' }], confidence: 'LOW' }),
    link('a', 'd', 'SUPPORTED'),
    ...['a', 'b', 'c', 'd'].map((id) => link(id, 'hub', 'LINKED_TO')),
  ];
  const view = viewOf(records);
  const reach = (at: View, options: Partial<Parameters<View['network']>[1]> = {}) =>
    at.network(['a'], { depth: 6, maxActors: 100, types: ['OWNS'], ...options }).actors.map(({ id, depth }) => `${id}${depth}`);
  const ways = (at: View, options: Partial<Parameters<View['paths']>[2]> = {}) =>
    at.paths('a', 'd', { maxLength: 6, limit: 10, ...options }).map((path) => path.actors.join(' '));

  it('expand step by step along the asked types', () => {
    expect(reach(view)).toEqual(['a0', 'b1', 'c2', 'd3']);
    expect(reach(view, { depth: 2 })).toEqual(['a0', 'b1', 'c2']);
    expect(reach(view, { depth: 0 })).toEqual(['a0']);
  });

  it('follow the direction of links only where asked', () => {
    expect(reach(view, { direction: 'IN' })).toEqual(['a0']);
    expect(view.network(['d'], { depth: 6, maxActors: 9, types: ['OWNS'], direction: 'IN' }).totalActors).toBe(4);
  });

  it('take links in force on the day, both ends of the period included', () => {
    expect(reach(view.at('2019-12-31'))).toEqual(['a0', 'b1']);
    expect(reach(view.at('2020-01-01'))).toEqual(['a0', 'b1', 'c2', 'd3']);
    expect(reach(view.at('2024-06-02'))).toEqual(['a0', 'b1']);
    expect(reach(view.at('2024-06-02'), { filter: { since: '2024-06-01' } })).toEqual(['a0', 'b1', 'c2', 'd3']);
    expect(reach(view, { filter: { since: '2024-06-02' } })).toEqual(['a0', 'b1']);
  });

  it('filter by source and confidence', () => {
    expect(view.network(['c'], { depth: 1, maxActors: 9, filter: { sources: ['register'] } }).links).toEqual(['c-d-OWNS']);
    expect(view.network(['c'], { depth: 1, maxActors: 9, filter: { minConfidence: 'MODERATE' } }).links).toEqual(['b-c-OWNS']);
  });

  it('show a hub but do not walk through it where its degree is capped', () => {
    const actors = (maxDegree: number) =>
      view.network(['a'], { depth: 2, maxActors: 9, types: ['LINKED_TO'], filter: { maxDegree } }).actors.map(({ id }) => id);
    expect(actors(4)).toEqual(['a', 'hub', 'b', 'c', 'd']);
    expect(actors(3)).toEqual(['a', 'hub']);
  });

  it('cap actors, say so, and show only links among those shown', () => {
    expect(view.network(['a'], { depth: 1, maxActors: 2 })).toEqual({
      actors: [
        { id: 'a', depth: 0, degree: 3 },
        { id: 'b', depth: 1, degree: 3 },
      ],
      links: ['a-b-OWNS'],
      truncated: true,
      totalActors: 4,
    });
  });

  it('find simple paths, shortest first', () => {
    expect(ways(view, { types: ['OWNS', 'SUPPORTED'] })).toEqual(['a d', 'a b c d']);
    expect(ways(view, { maxLength: 2 })).toEqual(['a d', 'a hub d']);
    expect(ways(view, { limit: 1 })).toEqual(['a d']);
    expect(ways(view, { types: ['OWNS'], direction: 'IN' })).toEqual([]);
    expect(view.paths('d', 'a', { maxLength: 3, limit: 1, types: ['OWNS'], direction: 'IN' })[0]?.links).toEqual([
      'c-d-OWNS',
      'b-c-OWNS',
      'a-b-OWNS',
    ]);
  });

  it('agree with every simple path there is', () => {
    const all = view.paths('a', 'd', { maxLength: 5, limit: 100 });
    const lengths = all.map((path) => path.links.length);
    expect(lengths).toEqual([...lengths].sort((x, y) => x - y));
    expect(new Set(all.map((path) => path.links.join())).size).toBe(all.length);
    expect(all.every((path) => new Set(path.actors).size === path.actors.length)).toBe(true);
    // By hand: a-d, a-hub-d, then through b and c with and without the hub.
    expect(all.map((path) => path.actors.join(''))).toEqual(['ad', 'ahubd', 'abcd', 'abhubd', 'ahubcd', 'abchubd', 'abhubcd', 'ahubbcd']);
  });

  it('answer nothing from, to or around what is not there, nor from an actor to itself', () => {
    expect([
      view.paths('a', 'e', { maxLength: 6, limit: 10 }),
      view.paths('a', 'nobody', { maxLength: 6, limit: 10 }),
      view.paths('a', 'a', { maxLength: 6, limit: 10 }),
    ]).toEqual([[], [], []]);
    expect(view.network(['nobody'], { depth: 1, maxActors: 10 })).toEqual({ actors: [], links: [], truncated: false, totalActors: 0 });
  });

  it.each([
    ['depth', () => view.network(['a'], { depth: 7, maxActors: 10 })],
    ['maxActors', () => view.network(['a'], { depth: 1, maxActors: 5001 })],
    ['maxLength', () => view.paths('a', 'd', { maxLength: 11, limit: 1 })],
    ['limit', () => view.paths('a', 'd', { maxLength: 1, limit: 0 })],
    ['asOf', () => view.at('2023-02-29')],
  ])('refuse a "%s" out of range', (field, ask) => {
    expect(codeOf(ask)).toBe(`BAD_INPUT ${field}`);
  });
});
