/** Verdicts that changed, from a real ledger: what changed them, in which order, and for whom. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Change, Ledger } from '../../../domain/ledger.ts';
import type { LedgerRecord } from '../../../domain/model.ts';
import { publicViewer } from '../../../domain/tlp.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { loadLinkGraph } from '../../../links/load.ts';
import type { LinkGraph } from '../../../links/questions.ts';
import { openEmbedded } from '../../../store/embedded.ts';
import { actor, designation as undated, link, marked } from '../../world.ts';

const program: LedgerRecord = {
  id: 'program:P',
  type: 'program',
  marking: marked({}),
  sources: [],
  isSynthetic: true,
  tag: 'P',
  name: 'P',
  legalAuthority: 'none',
  regime: 'US',
  blocking: true,
};
const owns = (from: string, to: string, share: string, more = {}) =>
  link(`${from}>${to}`, from, to, {
    linkType: 'OWNS',
    interest: 'EQUITY',
    share: { min: share, max: share, minOpen: false, maxOpen: false },
    ...more,
  });
const designation = (...[id, of, tags, more]: Parameters<typeof undated>) => undated(id, of, tags, { since: '2024-06-01', ...more });
const rex: Viewer = { user: 'rex', org: 'org:one', roles: ['TREASURY_OFFICER'] };
const red = marked({ tlp: 'RED', originator: 'rex', namedRecipients: ['rex'] });

let dir: string;
let ledger: Ledger;
let graph: LinkGraph;
let today: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ostrakon-feed-'));
  ledger = await openEmbedded({ dir });
  today = '2024-06-01';
  await put('2024-06-01', program, actor('x', 'X'), actor('a', 'A'), actor('b', 'B'), actor('c', 'C'), owns('a', 'b', '50'));
  graph = await loadLinkGraph(ledger);
});
afterEach(async () => {
  await graph.close();
  await ledger.close();
  await rm(dir, { recursive: true });
});

async function commit(day: string, changes: readonly Change[]): Promise<number> {
  const { seq } = await ledger.commit({ by: 'test', at: `${day}T12:00:00.000Z`, reason: 'test', changes });
  return seq;
}
async function put(day: string, ...records: LedgerRecord[]): Promise<number> {
  const seq = await commit(
    day,
    records.map((record) => ({ op: 'put', record })),
  );
  if (seq > 1) await graph.applied(seq, 5_000);
  return seq;
}
async function changes(viewer: Viewer = publicViewer, after: { seq: number; index: number | null } = { seq: 0, index: null }) {
  const found = await graph.verdictChanges(graph.view(viewer, { asOf: today }), 'US', after, 100);
  return found.map(({ change: { actor: who, before, after: now, on, seq, cause } }) => [
    who,
    before,
    now,
    on,
    seq,
    cause.kind,
    cause.record,
  ]);
}

describe('The feed of changed verdicts', () => {
  it('names the stake or the designation that changed each verdict, wherever down the chain', async () => {
    await put('2024-06-01', designation('x/P', 'x', ['P']));
    await put('2024-06-01', owns('x', 'a', '50'));
    expect(await changes()).toEqual([
      ['x', 'NOT_BLOCKED', 'BLOCKED', '2024-06-01', 2, 'DESIGNATION', 'x/P'],
      ['a', 'NOT_BLOCKED', 'BLOCKED', '2024-06-01', 3, 'STAKE', 'x>a'],
      ['b', 'NOT_BLOCKED', 'BLOCKED', '2024-06-01', 3, 'STAKE', 'x>a'],
    ]);
  });

  it('stays silent where a stake falls a hundredth of a point short', async () => {
    await put('2024-06-01', designation('x/P', 'x', ['P']));
    await put('2024-06-01', owns('x', 'a', '49.99'));
    expect(await changes()).toHaveLength(1);
  });

  it('goes on while it is followed, and says the same when the ledger is replayed by another process', async () => {
    await put('2024-06-01', designation('x/P', 'x', ['P']));
    await changes();
    await put('2024-06-01', owns('x', 'a', '60'));
    await commit('2024-06-01', [{ op: 'remove', id: 'a>b' }]).then((seq) => graph.applied(seq, 5_000));
    await put('2024-06-02', designation('x/P', 'x', ['P'], { status: 'DELISTED', until: '2024-06-01' }));
    today = '2024-06-02';
    const live = await changes();
    expect(live.map(([who, , now, , seq, kind, record]) => [who, now, seq, kind, record])).toEqual([
      ['x', 'BLOCKED', 2, 'DESIGNATION', 'x/P'],
      ['a', 'BLOCKED', 3, 'STAKE', 'x>a'],
      ['b', 'BLOCKED', 3, 'STAKE', 'x>a'],
      ['b', 'NOT_BLOCKED', 4, 'STAKE', 'a>b'],
      ['a', 'NOT_BLOCKED', 5, 'DESIGNATION', 'x/P'],
      ['x', 'NOT_BLOCKED', 5, 'DESIGNATION', 'x/P'],
    ]);
    const other = await loadLinkGraph(ledger);
    const replayed = await other.verdictChanges(other.view(publicViewer, { asOf: today }), 'US', { seq: 0, index: null }, 100);
    await other.close();
    expect(replayed.map(({ change }) => [change.actor, change.after, change.seq, change.on])).toEqual(
      live.map(([who, , now, on, seq]) => [who, now, seq, on]),
    );
  });

  it('tells of a day reached on which a stake ends, and of the day itself', async () => {
    await put('2024-06-01', designation('x/P', 'x', ['P']), owns('x', 'a', '60', { until: '2024-06-10' }));
    today = '2024-07-01';
    expect((await changes()).slice(-2)).toEqual([
      ['a', 'BLOCKED', 'NOT_BLOCKED', '2024-06-11', 2, 'DATE', null],
      ['b', 'BLOCKED', 'NOT_BLOCKED', '2024-06-11', 2, 'DATE', null],
    ]);
    today = '2024-06-01';
  });

  it('goes on after a commit, and after a change within a commit', async () => {
    await put('2024-06-01', designation('x/P', 'x', ['P']), owns('x', 'a', '60'));
    await put('2024-06-01', owns('x', 'c', '60'));
    expect((await changes(publicViewer, { seq: 2, index: null })).map(([who]) => who)).toEqual(['c']);
    expect((await changes(publicViewer, { seq: 2, index: 1 })).map(([who]) => who)).toEqual(['x', 'c']);
    expect(await changes(publicViewer, { seq: 3, index: null })).toEqual([]);
  });

  it('tells a viewer what follows from a stake that only that viewer sees, and the public nothing', async () => {
    await put('2024-06-01', designation('x/P', 'x', ['P']));
    await put('2024-06-01', { ...owns('x', 'a', '60'), marking: red });
    expect((await changes(rex)).map(([who, , , , , kind]) => [who, kind])).toEqual([
      ['x', 'DESIGNATION'],
      ['a', 'STAKE'],
      ['b', 'STAKE'],
    ]);
    expect((await changes()).map(([who]) => who)).toEqual(['x']);
  });

  it('is refused for a regime of which the viewer sees no list', async () => {
    await expect(changes()).rejects.toMatchObject({ code: 'REGIME_NOT_LOADED' });
    // A list of measures that do not block is no list of who is blocked.
    await put('2024-06-01', { ...program, id: 'program:N', tag: 'N', blocking: false }, designation('x/N', 'x', ['N']));
    await expect(changes()).rejects.toMatchObject({ code: 'REGIME_NOT_LOADED' });
    await put('2024-06-01', { ...designation('x/P', 'x', ['P']), marking: red });
    await expect(changes()).rejects.toMatchObject({ code: 'REGIME_NOT_LOADED' });
    expect(await changes(rex)).toHaveLength(1);
  });
});

describe('The position of the ledger as a viewer sees it', () => {
  const positions = () => [publicViewer, rex].map((viewer) => graph.view(viewer, { asOf: today }).version());

  it('moves when something the viewer may see changes, and not otherwise', async () => {
    expect(positions()).toEqual([1, 1]);
    await put('2024-06-01', { ...actor('s', 'S'), marking: red });
    expect(positions()).toEqual([1, 2]);
    // A public link to an actor the public may not see is invisible itself.
    await put('2024-06-01', link('s>a', 's', 'a'));
    expect(positions()).toEqual([1, 3]);
    await put('2024-06-01', actor('c', 'C again'));
    expect(positions()).toEqual([4, 4]);
  });

  it('moves when what a viewer saw is hidden', async () => {
    await put('2024-06-01', { ...actor('c', 'C'), marking: red });
    expect(positions()).toEqual([2, 2]);
    await put('2024-06-01', { ...actor('c', 'C hidden'), marking: red });
    expect(positions()).toEqual([2, 3]);
  });
});
