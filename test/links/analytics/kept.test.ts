import { describe, expect, it } from '@jest/globals';

import type { LedgerRecord } from '../../../domain/model.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { publicViewer } from '../../../domain/tlp.ts';
import { Analytics } from '../../../links/analytics/analytics.ts';
import { inSlices, sorted } from '../../../links/analytics/slices.ts';
import type { Graph } from '../../../links/graph.ts';
import type { View } from '../../../links/questions.ts';
import { actor, incident, link, marked, noon } from '../../world.ts';
import { linked, loaded } from './graphs.ts';

const asked = { asOf: '2024-06-01' };
const nadia: Viewer = { user: 'nadia', org: null, roles: [] };
const red = marked({ tlp: 'RED', namedRecipients: ['nadia'] });
const commit = (graph: Graph, records: readonly LedgerRecord[]) => {
  const changes = records.map((record) => ({ op: 'put' as const, id: record.id, record, previousRevision: null }));
  const seq = graph.seq + 1;
  graph.apply({
    seq,
    commitId: `c${seq}`,
    at: noon,
    by: 'ada',
    reason: 'test',
    changeCount: changes.length,
    prevHash: '',
    hash: '',
    changes,
  });
};
const degrees = async (view: View) => (await view.centralActors('DEGREE', {}, 500)).map(({ id, score }) => `${id} ${score}`);
const broker = [actor('x', 'X', { marking: red }), link('x-a', 'x', 'a'), link('x-b', 'x', 'b')];

describe('What was worked out over the whole graph', () => {
  it('is asked again once an actor or a link has changed, and not for a commit of anything else', async () => {
    const graph = loaded(linked('a-b'));
    const view = graph.view(publicViewer, asked);
    const before = graph.analytics.version;
    expect(await degrees(view)).toEqual(['a 1', 'b 1']);
    commit(graph, [incident('i', 'Incident')]);
    expect(graph.analytics.version).toBe(before);
    commit(graph, [actor('c', 'C'), link('b-c', 'b', 'c')]);
    expect(await degrees(view)).toEqual(['b 2', 'a 1', 'c 1']);
    expect((await view.communities({}, { minSize: 3, first: 1 })).map(({ size }) => size)).toEqual([3]);
    graph.apply({ seq: 9, commitId: 'c9', at: noon, by: 'ada', reason: 'test', changeCount: 1, prevHash: '', hash: '', changes: [{ op: 'remove', id: 'b-c', record: null, previousRevision: 1 }] }); // prettier-ignore
    expect(await degrees(view)).toEqual(['a 1', 'b 1', 'c 0']);
  });

  it('is not shared between circles, whoever asks first', async () => {
    const graph = loaded([...linked('a-b'), ...broker]);
    const [hers, everybodys] = [graph.view(nadia, asked), graph.view(publicViewer, asked)];
    expect(await degrees(hers)).toEqual(['a 2', 'b 2', 'x 2']);
    expect(await degrees(everybodys)).toEqual(['a 1', 'b 1']);
    expect(await degrees(hers)).toEqual(['a 2', 'b 2', 'x 2']);
  });

  it('is not shared with the public by a View from before the first record of a marking', async () => {
    const graph = loaded(linked('a-b'));
    const hers = graph.view(nadia, asked);
    expect(await degrees(hers)).toEqual(['a 1', 'b 1']);
    commit(graph, broker);
    await degrees(hers);
    expect(await degrees(graph.view(publicViewer, asked))).toEqual(['a 1', 'b 1']);
    expect(await degrees(graph.view(nadia, asked))).toEqual(['a 2', 'b 2', 'x 2']);
  });

  it('follows a marking that is changed without a commit', async () => {
    const graph = loaded([...linked('a-b'), ...broker]);
    const view = graph.view(publicViewer, asked);
    expect(await degrees(view)).toEqual(['a 1', 'b 1']);
    graph.remark([{ record: actor('x', 'X'), revision: 1 }], []);
    expect(await degrees(view)).toEqual(['a 2', 'b 2', 'x 2']);
  });

  it('is worked out once for all who ask meanwhile, and again for another day', async () => {
    const graph = loaded(linked('a-b b-c'));
    const view = graph.view(publicViewer, asked);
    const [one, two] = await Promise.all([1, 2].map(() => graph.analytics.ranking(view as never, 'PAGERANK')));
    expect(one!.ranking).toBe(two!.ranking);
    const other = await graph.analytics.ranking(view.at('2023-01-01') as never, 'PAGERANK');
    expect(other.ranking).not.toBe(one!.ranking);
    expect(other.ranking).toEqual(one!.ranking);
  });
});

describe('Work in slices', () => {
  const numbers = Int32Array.from({ length: 50_000 }, (_, at) => (at * 7_919) % 50_021);
  it('sorts as the array itself would', async () => {
    const byValue = (a: number, b: number) => a - b;
    expect(await inSlices(() => sorted(numbers, byValue))).toEqual(numbers.slice().sort());
    expect(await inSlices(() => sorted(new Int32Array(0), byValue))).toEqual(new Int32Array(0));
  });

  it('begins afresh where what it read has changed, and ends however often that happens', async () => {
    const begunWhile = async (changes: number) => {
      const analytics = new Analytics();
      let begun = 0;
      const answer = await analytics.reading(function* () {
        begun += 1;
        const mine = begun;
        if (begun <= changes) setImmediate(() => analytics.changed());
        const until = performance.now() + 20;
        while (performance.now() < until) yield;
        return mine;
      });
      expect(answer).toBe(begun);
      return begun;
    };
    expect([await begunWhile(0), await begunWhile(2), await begunWhile(100)]).toEqual([1, 3, 4]);
  });
});
