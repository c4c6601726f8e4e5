import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MultiUndirectedGraph, UndirectedGraph } from 'graphology';
import metricsOf from 'graphology-metrics/centrality/index.js';

import { exactUpTo } from '../../../links/analytics/centrality.ts';
import type { Centrality } from '../../../links/analytics/centrality.ts';
import { actor, link } from '../../world.ts';
import { codeOf, linked, viewOf } from './graphs.ts';

const scoresOf = async (view: ReturnType<typeof viewOf>, metric: Centrality) =>
  Object.fromEntries((await view.centralActors(metric, {}, 500)).map(({ id, score }) => [id, score]));

describe('The most central actors', () => {
  it('of a star: its centre is linked to all, lies between all, and draws the most', async () => {
    const view = viewOf(linked('c-a c-b d-c c-e'));
    expect(await scoresOf(view, 'DEGREE')).toEqual({ c: 4, a: 1, b: 1, d: 1, e: 1 });
    expect(await scoresOf(view, 'BETWEENNESS')).toEqual({ c: 6, a: 0, b: 0, d: 0, e: 0 });
    const ranks = await scoresOf(view, 'PAGERANK');
    // x = 0.03 + 0.85 * 4y and y = 0.03 + 0.85 * x / 4.
    expect(ranks['c']).toBeCloseTo(0.132 / 0.2775, 8);
    expect(ranks['a']).toBeCloseTo((1 - 0.132 / 0.2775) / 4, 8);
  });

  it('of a row of four: the inner two, equal ones by id', async () => {
    const ranked = await viewOf(linked('d-c c-b b-a')).centralActors('BETWEENNESS', {}, 3);
    expect(ranked).toEqual([
      { id: 'b', metric: 'BETWEENNESS', score: 2, rank: 1, approximate: false },
      { id: 'c', metric: 'BETWEENNESS', score: 2, rank: 2, approximate: false },
      { id: 'a', metric: 'BETWEENNESS', score: 0, rank: 3, approximate: false },
    ]);
  });

  it('of a ring of four: each lies on one of the two ways between its neighbours', async () => {
    expect(await scoresOf(viewOf(linked('a-b b-c c-d d-a')), 'BETWEENNESS')).toEqual({ a: 0.5, b: 0.5, c: 0.5, d: 0.5 });
  });

  it('of two triangles and a bridge: the ends of the bridge', async () => {
    const scores = await scoresOf(viewOf(linked('a1-a2 a2-a3 a3-a1 a1-b1 b1-b2 b2-b3 b3-b1')), 'BETWEENNESS');
    expect(scores).toEqual({ a1: 6, b1: 6, a2: 0, a3: 0, b2: 0, b3: 0 });
  });

  it('count several links between two as so many links and more PageRank, but as one way; and a link to oneself once', async () => {
    const view = viewOf([...linked('a-b b-c'), link('again', 'b', 'a'), link('self', 'c', 'c')]);
    expect(await scoresOf(view, 'DEGREE')).toEqual({ b: 3, a: 2, c: 2 });
    expect(['a', 'b', 'c'].map((id) => view.degreeOf(id))).toEqual([2, 3, 2]);
    expect(await scoresOf(view, 'BETWEENNESS')).toEqual({ b: 1, a: 0, c: 0 });
    const [once, twice] = [await scoresOf(viewOf(linked('a-b b-c')), 'PAGERANK'), await scoresOf(view, 'PAGERANK')];
    expect(once['a']).toBeCloseTo(once['c']!, 9);
    expect(twice['a']).not.toBeCloseTo(once['a']!, 3);
  });

  it('have scores that sum to 1 by PageRank, actors without links included; nobody has none', async () => {
    const scores = await scoresOf(viewOf([...linked('a-b b-c'), actor('x', 'X'), actor('y', 'Y')]), 'PAGERANK');
    expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 10);
    expect(scores['x']).toBeGreaterThan(0);
    expect(await viewOf([]).centralActors('PAGERANK', {}, 5)).toEqual([]);
  });

  it('keep score and rank whatever the filter lists', async () => {
    const records = [...linked('c-a c-b b-a'), actor('d', 'D', { countries: ['IR'] }), link('c-d', 'c', 'd')];
    const [all, iranian] = [
      await viewOf(records).centralActors('DEGREE', {}, 500),
      await viewOf(records).centralActors('DEGREE', { countries: ['IR'] }, 500),
    ];
    expect(iranian).toEqual(all.filter(({ id }) => id === 'd'));
    expect(iranian).toMatchObject([{ id: 'd', rank: 4, score: 1 }]);
  });

  it('are those of the day: a link that has ended counts until its last day', async () => {
    const records = [...linked('a-b'), actor('c', 'C'), link('old', 'b', 'c', { until: '2023-01-01' })];
    expect(await scoresOf(viewOf(records, '2023-01-01'), 'BETWEENNESS')).toEqual({ b: 1, a: 0, c: 0 });
    expect(await scoresOf(viewOf(records, '2023-01-02'), 'BETWEENNESS')).toEqual({ a: 0, b: 0, c: 0 });
    expect(await scoresOf(viewOf(records, '2023-01-02').at('2022-06-01'), 'DEGREE')).toEqual({ b: 2, a: 1, c: 1 });
  });

  it('are refused for a number outside 1 to 500', async () => {
    const view = viewOf(linked('a-b'));
    expect(await Promise.all([0, 501, 1, 500].map((first) => codeOf(view.centralActors('DEGREE', {}, first))))).toEqual([
      'BAD_INPUT first',
      'BAD_INPUT first',
      'answered',
      'answered',
    ]);
  });

  it('have a betweenness that says it is estimated above the exact size, and not at it; the same each time', async () => {
    const row = (length: number) => linked(Array.from({ length: length - 1 }, (_, at) => `${name(at)}-${name(at + 1)}`).join(' '));
    const name = (at: number) => `n${String(at).padStart(5, '0')}`;
    const exact = await viewOf(row(exactUpTo)).centralActors('BETWEENNESS', {}, 1);
    const half = exactUpTo / 2;
    expect(exact).toEqual([{ id: name(half - 1), metric: 'BETWEENNESS', score: (half - 1) * half, rank: 1, approximate: false }]);
    const sampled = await viewOf(row(exactUpTo + 1)).centralActors('BETWEENNESS', {}, 1);
    expect(sampled[0]!.approximate).toBe(true);
    expect(sampled[0]!.score / (half * half)).toBeCloseTo(1, 1);
    expect(await viewOf(row(exactUpTo + 1)).centralActors('BETWEENNESS', {}, 1)).toEqual(sampled);
    expect(await viewOf(row(exactUpTo + 1)).centralActors('PAGERANK', {}, 1)).toMatchObject([{ approximate: false }]);
  });

  it('are those that graphology finds, on random graphs', async () => {
    const ends = fc.tuple(fc.nat(14), fc.nat(14)).filter(([from, to]) => from !== to);
    await fc.assert(
      fc.asyncProperty(fc.array(ends, { minLength: 1, maxLength: 45 }), async (pairs) => {
        const ids = [...new Set(pairs.flat())].map((at) => `n${at}`);
        const records = pairs.map(([from, to], at) => link(`l${at}`, `n${from}`, `n${to}`));
        const view = viewOf([...ids.map((id) => actor(id, id)), ...records]);
        const [all, simple] = [new MultiUndirectedGraph(), new UndirectedGraph()];
        for (const id of ids) [all, simple].forEach((graph) => graph.addNode(id));
        for (const [from, to] of pairs) {
          all.addEdge(`n${from}`, `n${to}`);
          simple.mergeEdge(`n${from}`, `n${to}`);
        }
        const near = async (metric: Centrality, expected: Record<string, number>) => {
          const scores = await scoresOf(view, metric);
          for (const id of ids) expect(Math.abs(scores[id]! - expected[id]!)).toBeLessThan(1e-6);
        };
        await near('DEGREE', Object.fromEntries(ids.map((id) => [id, all.degree(id)])));
        await near('BETWEENNESS', metricsOf.betweenness(simple, { normalized: false, getEdgeWeight: null }));
        const weighted = new UndirectedGraph();
        for (const id of ids) weighted.addNode(id);
        for (const [from, to] of pairs)
          weighted.updateEdge(`n${from}`, `n${to}`, ({ weight = 0 }: { weight?: number }) => ({ weight: weight + 1 }));
        await near(
          'PAGERANK',
          metricsOf.pagerank(weighted, { alpha: 0.85, tolerance: 1e-12, maxIterations: 1000, getEdgeWeight: 'weight' }),
        );
      }),
      { numRuns: 100, seed: 13848 },
    );
  });
});
