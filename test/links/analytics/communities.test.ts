import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { actor, link } from '../../world.ts';
import { codeOf, linked, viewOf } from './graphs.ts';

const twoCliques = linked('a1-a2 a2-a3 a3-a1 a4-a1 a4-a2 a4-a3 b1-b2 b2-b3 b3-b1 a1-b1');
const whole = { minSize: 2, first: 500 };
const membersOf = async (view: ReturnType<typeof viewOf>, options = whole) =>
  (await view.communities({}, options)).map(({ actors }) => [...actors].sort().join(' '));

describe('Communities', () => {
  it('are the two cliques that one link joins, the larger first, the best linked member of each first', async () => {
    expect(await viewOf(twoCliques).communities({}, { minSize: 3, first: 20 })).toEqual([
      { id: 'community:a1', size: 4, matching: 4, actors: ['a1', 'a2', 'a3', 'a4'], kinds: [{ value: 'ENTITY', count: 4 }], countries: [] },
      { id: 'community:b1', size: 3, matching: 3, actors: ['b1', 'b2', 'b3'], kinds: [{ value: 'ENTITY', count: 3 }], countries: [] },
    ]);
    const star = await viewOf(linked('x-a x-b c-x')).communities({}, whole);
    expect(star.map(({ id, actors }) => [id, actors])).toEqual([['community:a', ['x', 'a', 'b', 'c']]]);
  });

  it('are of minSize members at least, and never one alone', async () => {
    const view = viewOf([...linked('a-b b-c c-a p-q'), actor('alone', 'Alone')]);
    expect(await membersOf(view)).toEqual(['a b c', 'p q']);
    expect(await membersOf(view, { minSize: 3, first: 500 })).toEqual(['a b c']);
    expect(await membersOf(view, { minSize: 4, first: 500 })).toEqual([]);
    expect(await membersOf(view, { minSize: 2, first: 1 })).toEqual(['a b c']);
  });

  it('are counted whole, and list the members that a filter finds; one without any is not listed', async () => {
    const records = twoCliques.map((record) => (record.id === 'b2' && record.type === 'actor' ? { ...record, countries: ['RU'] } : record));
    expect(await viewOf(records).communities({ countries: ['RU'] }, whole)).toEqual([
      {
        id: 'community:b1',
        size: 3,
        matching: 1,
        actors: ['b2'],
        kinds: [{ value: 'ENTITY', count: 1 }],
        countries: [{ value: 'RU', count: 1 }],
      },
    ]);
  });

  it('weigh several links between two more than one: the pair they bind stays together', async () => {
    const row = linked('a-b b-c c-d');
    const bound = ['1', '2', '3', '4'].map((at) => link(`bc${at}`, 'b', 'c'));
    expect(await membersOf(viewOf(row))).toEqual(['a b', 'c d']);
    expect(await membersOf(viewOf([...row, ...bound]))).toEqual(['a b c d']);
  });

  it('are those of the day', async () => {
    const records = [...linked('a-b'), actor('c', 'C'), link('old', 'c', 'b', { until: '2023-01-01' })];
    expect(await membersOf(viewOf(records, '2023-01-01'))).toEqual(['a b c']);
    expect(await membersOf(viewOf(records, '2023-01-02'))).toEqual(['a b']);
  });

  it('hang together, take in every linked actor once, and are better than everybody in one or alone, on random graphs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { minLength: 1, maxLength: 50 }), async (pairs) => {
        const ids = [...new Set(pairs.flat())].map((at): string => `n${at}`);
        const records = pairs.map(([from, to], at) => link(`l${at}`, `n${from}`, `n${to}`));
        const found = await viewOf([...ids.map((id) => actor(id, id)), ...records]).communities({}, whole);
        const between = pairs.filter(([from, to]) => from !== to).map(([from, to]) => [`n${from}`, `n${to}`] as [string, string]);
        const isLinked = (id: string) => between.some((pair) => pair.includes(id));
        expect(found.flatMap(({ actors }) => actors).sort()).toEqual(ids.filter(isLinked).sort());
        for (const { actors } of found) {
          const reached = new Set([actors[0]!]);
          for (const id of reached) {
            for (const pair of between) if (pair.includes(id)) for (const end of pair) if (actors.includes(end)) reached.add(end);
          }
          expect(reached.size).toBe(actors.length);
        }
        const modularity = (groups: readonly (readonly string[])[]) =>
          groups.reduce((sum, group) => {
            const inside = between.filter(([from, to]) => group.includes(from) && group.includes(to)).length;
            const ends = between.flat().filter((id) => group.includes(id)).length;
            return sum + inside / between.length - (ends / (2 * between.length)) ** 2;
          }, 0);
        if (between.length === 0) return;
        const ours = modularity(found.map(({ actors }) => actors));
        expect(ours).toBeGreaterThanOrEqual(-1e-9);
        expect(ours).toBeGreaterThan(modularity(ids.map((id) => [id])));
      }),
      { numRuns: 100, seed: 13848 },
    );
  });

  it('are refused for a size below 2 or a number outside 1 to 500', async () => {
    const view = viewOf(twoCliques);
    const asked = [{ minSize: 1, first: 20 }, { minSize: 3, first: 0 }, { minSize: 3, first: 501 }, whole];
    expect(await Promise.all(asked.map((options) => codeOf(view.communities({}, options))))).toEqual([
      'BAD_INPUT minSize',
      'BAD_INPUT first',
      'BAD_INPUT first',
      'answered',
    ]);
  });
});
