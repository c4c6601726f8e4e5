import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { largestWhole } from '../../domain/ledger.ts';
import type { Change, Ledger } from '../../domain/ledger.ts';
import type { ActorRecord, LinkRecord } from '../../domain/model.ts';
import { publicViewer } from '../../domain/tlp.ts';
import { loadLinkGraph } from '../../links/load.ts';
import type { LinkGraph } from '../../links/questions.ts';
import { openEmbedded } from '../../store/embedded.ts';
import { snapshotFile } from '../../store/snapshotFile.ts';
import { actor, link } from '../world.ts';

const owns = (from: string, to: string) => link(`${from}-${to}`, from, to, { linkType: 'OWNS' });
const commit = (changes: Parameters<Awaited<ReturnType<typeof openEmbedded>>['commit']>[0]['changes']) => ({
  by: 'test',
  at: '2024-01-01T00:00:00Z',
  reason: 'test',
  changes,
});
const put = (record: ActorRecord | LinkRecord) => ({ op: 'put' as const, record });
const reach = (graph: LinkGraph, from = 'a') =>
  graph
    .view(publicViewer, { asOf: '2024-01-01' })
    .network([from], { depth: 3, maxActors: 9 })
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
    expect([reach(graph), graph.stats().links]).toEqual([['a'], 1]);
    await graph.applied((await writer.commit(commit([put(owns('a', 'b'))]))).seq, 5000);
    expect([reach(graph), graph.stats().links]).toEqual([['a', 'b', 'c'], 2]);
  });

  it('shows all of a large commit or nothing of it, while an operation under way keeps what it saw, and answers meanwhile', async () => {
    const writer = opened(await openEmbedded({ dir }));
    await writer.commit(commit([put(actor('a', 'a')), put(actor('b', 'b')), put(owns('a', 'b'))]));
    const graph = opened(await loadLinkGraph(opened(await openEmbedded({ dir }))));
    const before = graph.view(publicViewer, { asOf: '2024-06-01' });
    const many = largestWhole + 10;
    const changes: Change[] = [{ op: 'remove', id: 'a-b' }];
    for (let i = 0; i < many; i++) changes.push(put(actor(`many-${i}`, 'many')), put(owns('b', `many-${i}`)));
    const { seq } = await writer.commit({ ...commit([]), changes: (async function* () { yield changes; })() }); // prettier-ignore
    await writer.commit(commit([put(actor('after', 'after'))]));
    const counts = new Set<number>();
    while (graph.seq < seq + 1) {
      const view = graph.view(publicViewer, { asOf: '2024-06-01' });
      counts.add(view.degreeOf('b'));
      await new Promise((resolve) => setImmediate(resolve));
    }
    counts.add(graph.view(publicViewer, { asOf: '2024-06-01' }).degreeOf('b'));
    expect([...counts]).toEqual([1, many]);
    expect(before.degreeOf('b')).toBe(1);
    expect(graph.stats().actors).toBe(many + 3);
    await graph.applied((await writer.commit(commit([put(actor('last', 'last'))]))).seq, 5_000);
    expect(graph.stats().actors).toBe(many + 4);
  }, 60_000);

  describe('with a snapshot', () => {
    const path = (): string => join(dir, 'graph.snapshot');
    const load = async (ledger: Ledger, code = 'this code') => {
      const told: string[] = [];
      let scans = 0;
      const counted: Ledger = {
        commit: (request) => ledger.commit(request),
        records: (ids) => ledger.records(ids),
        referrers: (ids) => ledger.referrers(ids),
        follow: (after, options) => ledger.follow(after, options),
        close: () => Promise.resolve(),
        scan: () => ((scans += 1), ledger.scan()),
      };
      const snapshots = snapshotFile(path(), code, (message) => told.push(message));
      const graph = opened(await loadLinkGraph(counted, undefined, { snapshots, snapshotFrom: 3 }));
      return { graph, scans, told };
    };

    it('starts from it without reading the records, and goes on from there', async () => {
      const ledger = opened(await openEmbedded({ dir }));
      await ledger.commit(commit([put(actor('a', 'a')), put(actor('b', 'b')), put(owns('a', 'b'))]));
      expect((await load(ledger)).scans).toBe(1);
      await ledger.commit(commit([put(actor('c', 'c')), put(owns('b', 'c'))]));
      const { graph, scans, told } = await load(ledger);
      expect([scans, told, graph.seq, reach(graph)]).toEqual([0, [], 2, ['a', 'b', 'c']]);
      await graph.applied((await ledger.commit(commit([{ op: 'remove', id: 'a-b' }]))).seq, 5_000);
      expect(reach(graph)).toEqual(['a']);
      await rm(path());
      await load(ledger);
      const back = await load(ledger);
      expect([back.scans, reach(back.graph), back.graph.stats().links]).toEqual([0, ['a'], 1]);
      await back.graph.applied((await ledger.commit(commit([put(owns('a', 'b'))]))).seq, 5_000);
      expect([reach(back.graph), back.graph.stats().links]).toEqual([['a', 'b', 'c'], 2]);
      expect((await readdir(dir)).filter((name) => name.endsWith('.part'))).toEqual([]);
    });

    it('does without one that is damaged, cut off, of other code or of another store, and says why', async () => {
      const ledger = opened(await openEmbedded({ dir }));
      await ledger.commit(commit([put(actor('a', 'a')), put(actor('b', 'b')), put(owns('a', 'b'))]));
      await load(ledger);
      const good = await readFile(path());
      const damaged = Buffer.from(good);
      damaged[good.length - 20] = (damaged[good.length - 20] ?? 0) ^ 1;
      const spoilt: [Buffer, string][] = [
        [damaged, 'The snapshot cannot be used: it is damaged'],
        [good.subarray(0, good.length - 7), 'The snapshot cannot be used: it ends early'],
        [Buffer.from('no snapshot at all, but long enough to be read'), 'The snapshot cannot be read: it is none'],
      ];
      for (const [bytes, message] of spoilt) {
        await writeFile(path(), bytes);
        const { graph, scans, told } = await load(ledger);
        expect([scans, told, reach(graph)]).toEqual([1, [message], ['a', 'b']]);
      }
      expect((await load(ledger, 'other code')).told).toEqual(['The snapshot was made by another version.']);
      const elsewhere = await mkdtemp(join(tmpdir(), 'ostrakon-links-'));
      const other = await openEmbedded({ dir: elsewhere });
      await other.commit(commit([put(actor('x', 'x')), put(actor('y', 'y')), put(owns('x', 'y'))]));
      const foreign = await load(other, 'other code');
      expect([foreign.scans, foreign.told, reach(foreign.graph, 'x')]).toEqual([1, ['The snapshot is of another store.'], ['x', 'y']]);
      await foreign.graph.close();
      await other.close();
      await rm(elsewhere, { recursive: true });
    });
  });

  it('says STORE_BEHIND for a position that does not come in time', async () => {
    const graph = opened(await loadLinkGraph(opened(await openEmbedded({ dir }))));
    await expect(graph.applied(7, 20)).rejects.toMatchObject({ code: 'STORE_BEHIND' });
  });
});
