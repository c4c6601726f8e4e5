import { describe, expect, it } from '@jest/globals';
import { addressFor, askedOf, toggled } from '../../explorer/network/asked.ts';
import { drawnOf } from '../../explorer/network/drawn.ts';

const actor = (id: string, degree = 1) => ({
  depth: 0,
  degree,
  actor: { id, name: id, kind: 'ENTITY', countries: [], marking: 'CLEAR' as const },
});
const link = (from: string, to: string) => ({
  id: `${from}>${to}`,
  type: 'ACTED_FOR',
  since: null,
  until: null,
  marking: 'CLEAR' as const,
  share: null,
  from: { id: from },
  to: { id: to },
});

describe('the address of a link view', () => {
  it('says all that is asked, ids with commas and signs too', () => {
    const asked = {
      ids: ['csv:Smith, Jones & Co', 'ofac:1'],
      depth: 2,
      types: ['OWNS'],
      asOf: '2020-10-01',
      minConfidence: 'HIGH',
      picks: ['ofac:1', 'gov:RU'],
    };
    expect(askedOf(new URLSearchParams(addressFor(asked).split('?')[1]))).toEqual(asked);
  });

  it('takes what makes no sense for what was not said', () => {
    expect(askedOf(new URLSearchParams('ids=a&depth=99&asOf=yesterday'))).toEqual({
      ids: ['a'],
      depth: 1,
      types: [],
      asOf: '',
      minConfidence: '',
      picks: [],
    });
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
    expect(links).toEqual([{ id: 'a>b', from: 'a', to: 'b', label: 'acted for' }]);
  });

  it('draws actors with more links larger', () => {
    const [few, many] = drawnOf({ actors: [actor('a', 1), actor('b', 100)], links: [] }).nodes;
    expect(many!.size).toBeGreaterThan(few!.size);
  });
});
