import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import * as metrics from 'graphology-metrics';

import type { ActorRecord, LedgerRecord, LinkRecord } from '../../../domain/model.ts';
import type { Tlp } from '../../../domain/tlp.ts';
import { clear, publicViewer } from '../../../domain/tlp.ts';
import type { Centrality } from '../../../links/analytics/analytics.ts';
import { betweenness } from '../../../links/analytics/betweenness.ts';
import { rowsOf } from '../../../links/analytics/rows.ts';
import { Graph } from '../../../links/graph.ts';
import type { View } from '../../../links/questions.ts';
import { GraphView } from '../../../links/view.ts';
import { actor, link } from '../../world.ts';
import { day, graphOf, marked, omniscient, viewers, without } from '../worlds.ts';

const graph = (records: readonly LedgerRecord[]): Graph => {
  const made = new Graph();
  made.load(records.map((record) => ({ record, revision: 1 })));
  return made;
};
/** Links written as `ab` from a to b. */
const worldOf = (actors: string, links: readonly string[], more: (at: number) => Partial<LinkRecord> = () => ({})): LedgerRecord[] => [
  ...Array.from(actors, (id) => actor(id, `name of ${id}`)),
  ...links.map((ends, at) => link(`${at}-${ends}`, ends[0]!, ends[1]!, { linkType: 'OWNS', ...more(at) })),
];
const viewOf = (records: readonly LedgerRecord[], asOf = '2024-06-01'): View => graph(records).view(publicViewer, { asOf });
const scores = async (view: View, metric: Centrality) =>
  Object.fromEntries((await view.centralActors(metric, {}, 500)).map(({ id, score }) => [id, Math.round(score * 10_000) / 10_000]));

/** Two groups of four in which everyone is linked to everyone, and one link between them. */
const cliques = worldOf('abcdefghz', 'ab ac ad bc bd cd ef eg eh fg fh gh de'.split(' '));

describe('Central actors', () => {
  it('by degree are those with most links, equals by id, whatever way the links point', async () => {
    const view = viewOf(worldOf('abcde', ['ab', 'cb', 'bd', 'db', 'ee']));
    expect(await view.centralActors('DEGREE', {}, 3)).toEqual([
      { id: 'b', rank: 1, score: 4, isApproximate: false },
      { id: 'd', rank: 2, score: 2, isApproximate: false },
      { id: 'a', rank: 3, score: 1, isApproximate: false },
    ]);
    expect((await view.centralActors('DEGREE', {}, 5)).map(({ id, score }) => [id, score, view.degreeOf(id)])).toContainEqual(['e', 1, 1]);
  });

  it('by betweenness are those between others: of a path the middle, of two groups the ends of the link between', async () => {
    // Of the six pairs of others, b lies between a-c, a-d: two of three pairs each.
    expect(await scores(viewOf(worldOf('abcd', ['ab', 'bc', 'cd'])), 'BETWEENNESS')).toEqual({ a: 0, b: 0.6667, c: 0.6667, d: 0 });
    // Of 28 pairs of others than d: the 12 from a, b, c to e, f, g, h.
    const found = await scores(viewOf(cliques), 'BETWEENNESS');
    expect(found).toMatchObject({ d: 0.4286, e: 0.4286, a: 0, z: 0 });
  });

  it('by PageRank are those whom a walker meets most often; all ranks together are 1, and who has no link has the least', async () => {
    // A star of four by hand: centre 0.15/5 + 0.85 (4 leaves + the one alone's part), the leaves alike.
    const star = await scores(viewOf(worldOf('abcd', ['ba', 'ac', 'ad'])), 'PAGERANK');
    expect(star).toEqual({ a: 0.4797, b: 0.1734, c: 0.1734, d: 0.1734 });
    const found = await viewOf(cliques).centralActors('PAGERANK', {}, 500);
    expect(found.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 6);
    expect(found.slice(0, 2).map(({ id }) => id)).toEqual(['d', 'e']);
    expect(found.at(-1)?.id).toBe('z');
  });

  it('agree with another library on random graphs', async () => {
    const random = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(random, async (pairs) => {
        const letters = 'abcdefghijkl';
        const simple = new Map(pairs.filter(([a, b]) => a !== b).map(([a, b]) => [[a, b].sort((x, y) => x - y).join(), [a, b] as const]));
        const view = viewOf(worldOf(letters, [...simple.values()].map(([a, b]) => `${letters[a]}${letters[b]}`))); // prettier-ignore
        const other = new UndirectedGraph();
        for (const letter of letters) other.addNode(letter);
        for (const [a, b] of simple.values()) other.addUndirectedEdge(letters[a], letters[b]);
        const between = metrics.centrality.betweenness(other);
        for (const { id, score } of await view.centralActors('BETWEENNESS', {}, 500)) expect(score).toBeCloseTo(between[id]!, 9);
        const ranks = metrics.centrality.pagerank(other, { getEdgeWeight: null, tolerance: 1e-10, maxIterations: 1_000 });
        for (const { id, score } of await view.centralActors('PAGERANK', {}, 500)) expect(score).toBeCloseTo(ranks[id]!, 6);
      }),
      { numRuns: 100 },
    );
  });

  it('lists those that a filter finds by their place in the whole', async () => {
    const view = viewOf(cliques);
    const all = await scores(view, 'PAGERANK');
    expect(await view.centralActors('PAGERANK', { text: 'name of z' }, 5)).toEqual([
      { id: 'z', rank: 1, score: expect.closeTo(all['z']!, 4), isApproximate: false },
    ]);
  });

  it('counts the links in force on the day, and what was committed since', async () => {
    const made = graph(worldOf('abc', ['ab', 'bc'], (at) => (at === 1 ? { until: '2023-12-31' } : {})));
    const leader = async (asOf: string) => (await made.view(publicViewer, { asOf }).centralActors('DEGREE', {}, 1))[0];
    expect([(await leader('2023-06-01'))?.score, (await leader('2024-06-01'))?.score]).toEqual([2, 1]);
    const added = link('ca', 'c', 'a', { linkType: 'OWNS' });
    made.apply({
      ...{ seq: 2, commitId: 'c', at: '2024-01-01T00:00:00Z', by: 'test', reason: 'test', changeCount: 1, prevHash: '', hash: '' },
      changes: [{ op: 'put', id: 'ca', record: added, previousRevision: null }],
    });
    expect((await leader('2024-06-01'))?.id).toBe('a');
  });

  it('reckons from some actors only where there are too many, alike each time, and says so', () => {
    const ring = Array.from({ length: 200 }, (_, at) => `x${at}`);
    const records = [...ring.map((id) => actor(id, id)), ...ring.map((id, at) => link(`l${at}`, id, ring[(at + 1) % 200]!, {}))];
    const rows = rowsOf(new GraphView(graph(records), publicViewer, ({ tlp }) => tlp === 'CLEAR', { asOf: day }));
    const worked = (most: number) => {
      for (const work = betweenness(rows, 200, most); ;) {
        const step = work.next();
        if (step.done === true) return step.value;
      }
    };
    const [exact, sampled] = [worked(400 * 200), worked(400 * 40)];
    expect([exact.isSampled, sampled.isSampled]).toEqual([false, true]);
    expect(sampled).toEqual(worked(400 * 40));
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(sampled.scores) / mean(exact.scores)).toBeCloseTo(1, 6);
    expect(sampled.scores).not.toEqual(exact.scores);
  });

  it.each([0, 501, 1.5])('refuses a `first` of %s', async (first) => {
    await expect(viewOf(cliques).centralActors('DEGREE', {}, first)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('Communities', () => {
  it('are groups with most links among themselves; who has no link is in none', async () => {
    expect(await viewOf(cliques).communities({}, 3, 10)).toEqual([
      { id: 'a', size: 4, members: ['d', 'a', 'b', 'c'] },
      { id: 'e', size: 4, members: ['e', 'f', 'g', 'h'] },
    ]);
  });

  it('list the members that a filter finds, and only where there are some; smaller ones are left out', async () => {
    const view = viewOf([...cliques, ...worldOf('pq', []), link('pq', 'p', 'q', {})]);
    expect(await view.communities({ text: 'name of h' }, 3, 10)).toEqual([{ id: 'e', size: 4, members: ['h'] }]);
    expect((await view.communities({}, 2, 10)).map(({ id, size }) => [id, size])).toEqual([['a', 4], ['e', 4], ['p', 2]]); // prettier-ignore
    expect(await view.communities({}, 5, 10)).toEqual([]);
    await expect(view.communities({}, 1, 10)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('Common actors', () => {
  const view = viewOf(worldOf('abcdmno', ['am', 'bm', 'an', 'nb', 'nc', 'no', 'ob', 'ad']));
  it('are near to all of some others: those nearest to them together first', () => {
    expect(view.commonActors(['a', 'b'], 1, 10)).toEqual(['m', 'n']);
    expect(view.commonActors(['a', 'b', 'c'], 2, 10)).toEqual(['n', 'o']);
    expect(view.commonActors(['a', 'b'], 2, 10)).toEqual(['m', 'n', 'o', 'c']);
  });
  it('are nobody for fewer than two who are there, and those who are not there are left out', () => {
    expect([view.commonActors(['a', 'nobody'], 2, 10), view.commonActors(['a', 'a'], 2, 10)]).toEqual([[], []]);
    expect(view.commonActors(['a', 'nobody', 'b'], 1, 1)).toEqual(['m']);
  });
  it.each([0, 4])('refuses a distance of %s', (distance) => {
    expect(() => view.commonActors(['a', 'b'], distance, 10)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });
});

describe('What a viewer may not see changes no measure', () => {
  const tlp = fc.constantFrom<Tlp>('CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'AMBER', 'RED');
  const marking = (colour: Tlp) => (colour === 'CLEAR' ? clear : marked(colour));
  const world = fc
    .record({
      actors: fc.array(tlp, { minLength: 4, maxLength: 12 }),
      links: fc.array(fc.record({ from: fc.nat(11), to: fc.nat(11), tlp }), { minLength: 4, maxLength: 30 }),
      isReversed: fc.boolean(),
    })
    .map(({ actors, links, isReversed }): LedgerRecord[] => {
      const made: (ActorRecord | LinkRecord)[] = actors.map((colour, at) =>
        actor(`a${(at * 5) % 13}`, `Ivan ${at}`, { marking: marking(colour) }),
      );
      const idOf = (at: number) => made[at % actors.length]!.id;
      made.push(...links.map((one, at) => link(`l${at}`, idOf(one.from), idOf(one.to), { marking: marking(one.tlp) })));
      return isReversed ? made.reverse() : made;
    });
  const measures = async (view: View) => [
    await view.centralActors('DEGREE', {}, 500),
    await view.centralActors('PAGERANK', { text: 'ivan' }, 500),
    await view.centralActors('BETWEENNESS', {}, 500),
    await view.communities({}, 2, 100),
    view.commonActors(['a0', 'a5', 'a10'], 2, 100),
    view.commonActors(['a0', 'a1'], 3, 100),
  ];

  it('to the last digit, over random worlds and viewers', async () => {
    let [cases, telling] = [0, 0];
    await fc.assert(
      fc.asyncProperty(world, fc.constantFrom(...viewers), async (records, viewer) => {
        const whole = graphOf(records);
        const view = whole.view(viewer, { asOf: day });
        const seen = await measures(view);
        expect(seen).toEqual(await measures(graphOf(without(records, view)).view(viewer, { asOf: day })));
        cases += 1;
        const unrestricted = await measures(whole.view(omniscient, { asOf: day }));
        if (JSON.stringify(unrestricted) !== JSON.stringify(seen)) telling += 1;
      }),
      { numRuns: 300, seed: 13848 },
    );
    expect(telling / cases).toBeGreaterThanOrEqual(0.3);
  }, 60_000);
});
