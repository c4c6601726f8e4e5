import { describe, expect, it } from '@jest/globals';
import { addressFor, askedOf, nothingElse, toggled } from '../../explorer/network/asked.ts';
import { drawnOf, groupId, kinds } from '../../explorer/network/drawn.ts';
import { startPlaces } from '../../explorer/network/startPlaces.ts';
import { groupsOf } from '../../explorer/network/groups.ts';
import { commonNeighbours, inForceOn } from '../../explorer/network/inForce.ts';
import { hostileNames } from './hostileNames.ts';

const actor = (id: string, { degree = 1, kind = 'ENTITY', countries = [] as string[], name = id } = {}) => ({
  depth: 0,
  degree,
  actor: { id, name, kind, countries, marking: 'CLEAR' as const },
});
const link = (from: string, to: string, since: string | null = null, until: string | null = null) => ({
  id: `${from}>${to}`,
  type: 'ACTED_FOR',
  since,
  until,
  marking: 'CLEAR' as const,
  share: null,
  from: { id: from },
  to: { id: to },
});
const idsOf = ({ actors }: { actors: readonly { actor: { id: string } | null }[] }) => actors.map((each) => each.actor?.id);

describe('the address of a link view', () => {
  it('says all that is asked, ids with commas, signs and spaces too', () => {
    const asked = {
      ids: ['csv:Smith, Jones & Co', 'ofac:1'],
      depth: 2,
      types: ['OWNS'],
      sources: ['us ofac, sdn'],
      asOf: '2020-10-01',
      minConfidence: 'HIGH',
      picks: ['ofac:1', 'gov:RU', 'c'],
      pinned: [{ id: 'csv:Smith, Jones & Co', x: -1.25, y: 300 }],
      group: 'country' as const,
      folded: ['RU', 'none'],
    };
    expect(askedOf(new URLSearchParams(addressFor(asked).split('?')[1]))).toEqual(asked);
  });

  it('takes what makes no sense for what was not said', () => {
    const params = new URLSearchParams('ids=a&depth=99&asOf=yesterday&group=colour&folded=RU&pinned=here a');
    expect(askedOf(params)).toEqual(nothingElse(['a']));
  });

  it('keeps no more picks than can be asked about', () => {
    expect(askedOf(new URLSearchParams({ ids: 'a', picks: 'a\nb\nc\nd\ne\nf' })).picks).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('adds an actor, and takes the same one out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('a drawn network', () => {
  it('has the same places whatever else is in it, and different ones for different actors', () => {
    const alone = drawnOf({ actors: [actor('a')], links: [] }).nodes[0];
    const both = drawnOf({ actors: [actor('b'), actor('a')], links: [] }).nodes;
    expect(both[1]).toEqual(alone);
    expect([both[0]?.x, both[0]?.y]).not.toEqual([alone?.x, alone?.y]);
  });

  it('draws links between actors shown, and none to one that is not', () => {
    const { links } = drawnOf({ actors: [actor('a'), actor('b')], links: [link('a', 'b'), link('a', 'c')] });
    expect(links).toEqual([{ id: 'a>b', from: 'a', to: 'b', label: 'acted for', size: 1.5 }]);
  });

  it('draws actors with more links larger', () => {
    const [few, many] = drawnOf({ actors: [actor('a', { degree: 1 }), actor('b', { degree: 100 })], links: [] }).nodes;
    expect(many!.size).toBeGreaterThan(few!.size);
  });

  it('gives every kind a colour, a shape and a sign that no other has', () => {
    for (const part of ['colour', 'shape', 'sign'] as const)
      expect(new Set(Object.values(kinds).map((kind) => kind[part])).size).toBe(Object.keys(kinds).length);
  });

  it.each(hostileNames)('keeps the direction of %j to itself, on one line', (name) => {
    const label = drawnOf({ actors: [actor('a', { name })], links: [] }).nodes[0]!.label;
    expect(label).toMatch(/^■ \u2068[^\u202a-\u202e\u2066-\u2069\n]*\u2069$/u);
  });
});

describe('where nodes start', () => {
  const drawn = drawnOf({ actors: [actor('a'), actor('b'), actor('c')], links: [link('a', 'b')] });

  it('is where they were, a new one beside whom it is linked to, and a lone one where its id says', () => {
    const { a, b, c } = startPlaces(drawn, { a: { x: 1000, y: 1000 } });
    expect(a).toEqual({ x: 1000, y: 1000 });
    expect(Math.abs(b!.x - 1000)).toBeLessThan(10);
    expect(c).toEqual({ x: drawn.nodes[2]!.x, y: drawn.nodes[2]!.y });
  });
});

describe('a network on a day', () => {
  const network = {
    actors: ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id)),
    links: [link('a', 'b', '2014-01-01', '2015-12-31'), link('b', 'c'), link('d', 'a'), link('a', 'e', '2016-01-01')],
  };

  it('has the links in force, those without a day, and whom they tie to the actors asked for', () => {
    const part = inForceOn(network, ['a'], '2015-12-31');
    expect(part.links.map(({ id }) => id)).toEqual(['a>b', 'b>c', 'd>a']);
    expect(idsOf(part)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('loses what hung on a link that ended the day before', () => {
    const part = inForceOn(network, ['a'], '2016-01-01');
    expect(part.links.map(({ id }) => id)).toEqual(['d>a', 'a>e']);
    expect(idsOf(part)).toEqual(['a', 'd', 'e']);
  });

  it('keeps an actor asked for that nothing ties to the others', () => {
    expect(idsOf(inForceOn(network, ['a', 'c'], '2016-01-01'))).toContain('c');
  });
});

describe('common neighbours', () => {
  const links = [link('a', 'x'), link('x', 'b'), link('y', 'a'), link('b', 'c'), link('c', 'x'), link('a', 'b')];

  it('are linked to all that are picked, whichever way, and are none of them', () => {
    expect(commonNeighbours(links, ['a', 'b'])).toEqual(['x']);
    expect(commonNeighbours(links, ['a', 'b', 'c'])).toEqual(['x']);
  });

  it('are none where one is linked to some only, or one is picked', () => {
    expect(commonNeighbours(links, ['y', 'c'])).toEqual([]);
    expect(commonNeighbours(links, ['a'])).toEqual([]);
  });
});

describe('groups', () => {
  const actors = [
    actor('a', { countries: ['RU', 'BY'], degree: 3, name: 'Ada' }),
    actor('b', { countries: ['RU'], kind: 'VESSEL' }),
    actor('c', {}),
  ];

  it('are by first country, largest first, those of no country together', () => {
    expect(groupsOf(actors, 'country', null).map(({ key, ids }) => [key, ids])).toEqual([
      ['RU', ['a', 'b']],
      ['none', ['c']],
    ]);
  });

  it('by community carry the name of the most linked member and a key that does not hang on numbers', () => {
    const named = groupsOf(actors, 'community', { a: 7, b: 7, c: 1 });
    expect(named.map(({ key, title }) => [key, title])).toEqual([
      ['a', 'around Ada'],
      ['c', 'around c'],
    ]);
    expect(groupsOf(actors, 'community', { a: 0, b: 0, c: 5 })).toEqual(named);
  });

  it('wait for the communities, and are none where nothing is grouped', () => {
    expect(groupsOf(actors, 'community', null)).toEqual([]);
    expect(groupsOf(actors, '', null)).toEqual([]);
  });

  it('are drawn as one with their size and the links of their actors together, when folded', () => {
    const links = [link('a', 'c'), link('b', 'c'), link('a', 'b')];
    const drawn = drawnOf({ actors, links }, groupsOf(actors, 'country', null), ['RU']);
    expect(drawn.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['c', '– ■ \u2068c\u2069'],
      [groupId('RU'), 'RU \u2068RU\u2069: 2 actors'],
    ]);
    expect(drawn.links).toMatchObject([{ from: groupId('RU'), to: 'c', label: '2 links' }]);
  });

  it('are drawn apart when not folded, in the colour and with the mark of their group', () => {
    const [a, b, c] = drawnOf({ actors, links: [] }, groupsOf(actors, 'country', null)).nodes;
    expect([a!.colour, a!.label]).toEqual([b!.colour, 'RU ■ \u2068Ada\u2069']);
    expect(c!.colour).not.toBe(a!.colour);
  });
});
