import { describe, expect, it } from '@jest/globals';

import type { LedgerRecord } from '../../domain/model.ts';
import type { Viewer } from '../../domain/tlp.ts';
import { publicViewer } from '../../domain/tlp.ts';
import type { Graph } from '../../links/graph.ts';
import { actor, link, marked, noon } from '../world.ts';
import { linked, loaded } from './analytics/graphs.ts';

const asked = { asOf: '2024-06-01' };
const nadia: Viewer = { user: 'nadia', org: null, roles: [] };
const hidden = [actor('x', 'X', { marking: marked({ tlp: 'RED', namedRecipients: ['nadia'] }) }), link('x-a', 'x', 'a')];
const commit = (graph: Graph, records: readonly LedgerRecord[]) => {
  const changes = records.map((record) => ({ op: 'put' as const, id: record.id, record, previousRevision: null }));
  const seq = graph.seq + 1;
  const header = { seq, commitId: `c${seq}`, at: noon, by: 'ada', reason: 'test', changeCount: changes.length, prevHash: '', hash: '' };
  graph.apply({ ...header, changes });
};
const degree = (graph: Graph, viewer: Viewer, asOf = asked.asOf) => graph.view(viewer, { asOf }).degreeOf('a');

describe('A degree that is remembered', () => {
  it('is of its circle and day, whoever asks first', () => {
    const graph = loaded([...linked('a-b'), ...hidden, link('a-b-then', 'a', 'b', { until: '2023-12-31' })]);
    const all = () => [degree(graph, nadia), degree(graph, publicViewer), degree(graph, publicViewer, '2023-06-01')];
    expect([all(), all()]).toEqual([
      [2, 1, 2],
      [2, 1, 2],
    ]);
  });

  it('is not the public’s where a View asks that is older than the marking of what it has come to see', () => {
    const graph = loaded(linked('a-b'));
    const hers = graph.view(nadia, asked);
    expect(hers.degreeOf('a')).toBe(1);
    commit(graph, hidden);
    hers.degreeOf('a');
    expect([degree(graph, publicViewer), degree(graph, nadia)]).toEqual([1, 2]);
  });

  it('is counted anew after a commit, a load, and a marking changed without a commit', () => {
    const graph = loaded([...linked('a-b'), ...hidden]);
    expect(degree(graph, publicViewer)).toBe(1);
    commit(graph, [link('b-a', 'b', 'a')]);
    expect(degree(graph, publicViewer)).toBe(2);
    graph.load([{ record: link('a-b-too', 'a', 'b'), revision: 1 }]);
    expect(degree(graph, publicViewer)).toBe(3);
    graph.remark([{ record: actor('x', 'X'), revision: 1 }], []);
    expect(degree(graph, publicViewer)).toBe(4);
  });
});
