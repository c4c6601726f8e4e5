import { describe, expect, it } from '@jest/globals';

import { actor, link, marked } from '../../world.ts';
import { codeOf, linked, viewOf } from './graphs.ts';

const twoSteps = { maxDistance: 2, first: 500 };
const rows = linked('a-m m-b a-n n-o o-b a-z x-y');

describe('Actors that some have in common', () => {
  it('are within the distance of every one of them, whichever way links point, the nearest first, then by id', async () => {
    const view = viewOf(rows);
    expect(await view.commonActors(['a', 'b'], { maxDistance: 1, first: 500 })).toEqual(['m']);
    expect(await view.commonActors(['a', 'b'], twoSteps)).toEqual(['m', 'n', 'o']);
    expect(await view.commonActors(['b', 'a'], { maxDistance: 3, first: 500 })).toEqual(['m', 'n', 'o', 'z']);
    expect(await view.commonActors(['b', 'a'], { maxDistance: 3, first: 2 })).toEqual(['m', 'n']);
  });

  it('leave out those asked about, and whom only some of them are near', async () => {
    const view = viewOf(rows);
    expect(await view.commonActors(['a', 'm', 'b'], twoSteps)).toEqual(['n', 'o']);
    expect(await view.commonActors(['a', 'b', 'z'], { maxDistance: 1, first: 500 })).toEqual([]);
    expect(await view.commonActors(['a', 'x'], { maxDistance: 3, first: 500 })).toEqual([]);
  });

  it('know an actor by any of its ids, and once', async () => {
    const view = viewOf([...rows, actor('k', 'K', { otherIds: ['old:k'] }), link('k-m', 'k', 'm')]);
    expect(await view.commonActors(['old:k', 'a'], { maxDistance: 1, first: 500 })).toEqual(['m']);
    expect(await view.commonActors(['old:k', 'k'], { maxDistance: 1, first: 500 })).toEqual(['m']);
  });

  it('are none with one that is not there, or that the viewer may not see', async () => {
    const hidden = actor('h', 'H', { marking: marked({ tlp: 'RED', namedRecipients: ['nadia'] }) });
    const view = viewOf([...rows, hidden, link('h-m', 'h', 'm')]);
    expect(await view.commonActors(['a', 'b', 'h'], twoSteps)).toEqual([]);
    expect(await view.commonActors(['a', 'b', 'nobody'], twoSteps)).toEqual([]);
  });

  it('are those of the day', async () => {
    const records = [...linked('a-m'), actor('b', 'B'), link('old', 'b', 'm', { until: '2023-01-01' })];
    expect(await viewOf(records, '2023-01-01').commonActors(['a', 'b'], twoSteps)).toEqual(['m']);
    expect(await viewOf(records, '2023-01-02').commonActors(['a', 'b'], twoSteps)).toEqual([]);
  });

  it('are refused for fewer than 2 or more than 20 ids, and for numbers out of range', async () => {
    const view = viewOf(rows);
    const many = Array.from({ length: 21 }, (_, at) => `n${at}`);
    expect(
      await Promise.all([
        codeOf(view.commonActors(['a'], twoSteps)),
        codeOf(view.commonActors(many, twoSteps)),
        codeOf(view.commonActors(['a', 'b'], { maxDistance: 0, first: 1 })),
        codeOf(view.commonActors(['a', 'b'], { maxDistance: 4, first: 1 })),
        codeOf(view.commonActors(['a', 'b'], { maxDistance: 3, first: 501 })),
        codeOf(view.commonActors(many.slice(1), twoSteps)),
      ]),
    ).toEqual(['BAD_INPUT ids', 'BAD_INPUT ids', 'BAD_INPUT maxDistance', 'BAD_INPUT maxDistance', 'BAD_INPUT first', 'answered']);
  });
});
