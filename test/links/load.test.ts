import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import type { ActorRecord, LinkRecord } from '../../domain/model.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { loadLinkGraph } from '../../links/load.ts';
import type { LinkGraph } from '../../links/questions.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { actor, link } from '../world.ts';

const owns = (from: string, to: string) => link(`${from}-${to}`, from, to, { linkType: 'OWNS' });
const commit = (changes: Parameters<Awaited<ReturnType<typeof openEmbedded>>['commit']>[0]['changes']) => ({
  by: 'test',
  at: '2024-01-01T00:00:00Z',
  reason: 'test',
  changes,
});
const put = (record: ActorRecord | LinkRecord) => ({ op: 'put' as const, record });
const reach = (graph: LinkGraph) =>
  graph
    .view(publicViewer, { asOf: '2024-01-01' })
    .network(['a'], { depth: 3, maxActors: 9 })
    .actors.map(({ id }) => id);

describe('A link graph over a ledger', () => {
  let dir: string;
  const open: { close(): Promise<void> }[] = [];
  const opened = <T extends { close(): Promise<void> }>(thing: T): T => {
    open.unshift(thing);
    return thing;
  };
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ostrakon-links-'));
  });
  afterEach(async () => {
    for (const thing of open.splice(0)) await thing.close();
    await rm(dir, { recursive: true });
  });

  it('starts with what is there and follows commits of any handle, changes and removals too', async () => {
    const writer = opened(await openEmbedded({ dir }));
    await writer.commit(commit([put(actor('a', 'a')), put(actor('b', 'b')), put(owns('a', 'b'))]));
    const graph = opened(await loadLinkGraph(opened(await openEmbedded({ dir }))));
    expect([graph.seq, reach(graph)]).toEqual([1, ['a', 'b']]);

    const { seq } = await writer.commit(commit([put(actor('c', 'c')), put(owns('b', 'c'))]));
    await graph.applied(seq, 5000);
    expect(reach(graph)).toEqual(['a', 'b', 'c']);

    await graph.applied((await writer.commit(commit([{ op: 'remove', id: 'a-b' }]))).seq, 5000);
    expect(reach(graph)).toEqual(['a']);
  });

  it('says STORE_BEHIND for a position that does not come in time', async () => {
    const graph = opened(await loadLinkGraph(opened(await openEmbedded({ dir }))));
    await expect(graph.applied(7, 20)).rejects.toMatchObject({ code: 'STORE_BEHIND' });
  });
});
