/**
 * What was known at a commit, shown by the rules of now, over random histories: it must be what a graph says that holds those records of
 * then, and no others, that the viewer may see by their markings of then and of now.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WholeCommit, Ledger } from '../../../domain/ledger.ts';
import type { LedgerRecord } from '../../../domain/model.ts';
import { everyRequiredEnd } from '../../../domain/references.ts';
import { canSee } from '../../../domain/tlp.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { Graph } from '../../../links/graph.ts';
import { Past } from '../../../links/history/past.ts';
import { Pasts } from '../../../links/history/pasts.ts';
import type { View } from '../../../links/questions.ts';
import { mergedAway } from '../mergedAway.ts';
import { commitOf, finalState, histories, ids, ledgerOf } from '../histories.ts';
import { day, omniscient, standing, viewers } from '../worlds.ts';

/** The commits after one that says who belongs where. */
function withStanding(commits: readonly WholeCommit[]): WholeCommit[] {
  const first = standing.map((record) => ({ op: 'put' as const, id: record.id, record, previousRevision: null }));
  const later = commits.map((commit) => ({
    ...commit,
    seq: commit.seq + 1,
    changes: commit.changes.map((change) => ({
      ...change,
      previousRevision: change.previousRevision === null ? null : change.previousRevision + 1,
    })),
  })) as WholeCommit[];
  return [commitOf(1, 'wes', first), ...later].map((commit, at) => ({
    ...commit,
    at: `2024-05-01T00:${String(at).padStart(2, '0')}:00.000Z`,
  }));
}

function graphAt(commits: readonly WholeCommit[], seq: number): Graph {
  const graph = new Graph();
  graph.load([...finalState(commits.slice(0, seq)).values()]);
  graph.startAt(seq);
  return graph;
}

/** Which records of a commit somebody may see who is asked today: by the record's marking then and now, its ends then, and those it needs now. */
function shownThen(commits: readonly WholeCommit[], seq: number, viewer: Viewer) {
  const [then, now] = [finalState(commits.slice(0, seq)), finalState(commits)];
  const last = new Map<string, LedgerRecord>();
  for (const { changes } of commits) for (const { id, record } of changes) if (record !== null) last.set(id, record);
  const rights = graphAt(commits, commits.length).standing(viewer);
  const isVisibleNow = (id: string): boolean => {
    const record = now.get(id)?.record;
    return (
      record !== undefined &&
      record.type !== 'idempotency' &&
      canSee(viewer, rights, record.marking) &&
      everyRequiredEnd(record, isVisibleNow)
    );
  };
  const isShown = (id: string): boolean => {
    const [record, latest] = [then.get(id)?.record, last.get(id)];
    if (record === undefined || latest === undefined || record.type === 'idempotency') return false;
    if (!canSee(viewer, rights, record.marking) || !canSee(viewer, rights, latest.marking)) return false;
    const ends = new Set<string>();
    everyRequiredEnd(record, (end) => ends.add(end).size > 0);
    return [...ends].every(isShown) && everyRequiredEnd(latest, (end) => ends.has(end) || isVisibleNow(end));
  };
  return [...then.values()].filter(({ record }) => isShown(record.id));
}

function answers(view: View) {
  const page = { first: 500 };
  return {
    visible: ids.filter((id) => view.isVisible(id)),
    actors: view.findActors({}, 'NAME_ASC', page).items.map(({ item }) => item),
    found: view.searchActors('a', {}, page).items,
    facets: view.actorFacets({}),
    links: ['a0', 'a1', 'a2'].map((id) => [view.linksOf(id, {}, page).items.map(({ item }) => item), view.degreeOf(id)]),
    network: view.network(['a0'], { depth: 3, maxActors: 50 }),
    paths: view.paths('a0', 'a2', { maxLength: 3, limit: 10 }),
    incidents: view.findIncidents({}, 'TITLE_ASC', page),
    elections: view.elections({}),
    filed: (['victim', 'customerList', 'screeningRun'] as const).map((type) => view.filed(type).map(({ id }) => id)),
    victims: ['i0', 'i1'].map((id) => view.victimOf(id)),
    version: view.version(),
  };
}
describe('What was known at a commit', () => {
  it('is what a server knew that stopped there, less what may not be seen of it by the rules of now', async () => {
    let cases = 0;
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(histories, fc.constantFrom(...viewers, omniscient), fc.nat(), fc.nat(), async (drawn, viewer, place, built) => {
        const commits = withStanding(drawn);
        const seq = 1 + (place % commits.length);
        // Built while less had happened, and kept while the rest did.
        const first = seq + (built % (commits.length - seq + 1));
        const live = graphAt(commits, first);
        const past = await Past.at(seq, { live: () => live, ledger: ledgerOf(commits), mostRecords: 1_000 });
        past.view(viewer, { asOf: day }).version();
        for (const commit of commits.slice(first)) live.apply(commit);
        await past.mark(live.seq);
        const expected = new Graph();
        expected.load(shownThen(commits, seq, viewer));
        expected.startAt(seq);
        const said = answers(past.view(viewer, { asOf: day }));
        const rights = live.standing(viewer);
        expect(said).toEqual(answers(expected.view(viewer, { asOf: day })));
        for (const stored of past.records(ids)) {
          if (stored === null || !past.view(viewer, { asOf: day }).maySee(stored.record)) continue;
          expect(canSee(viewer, rights, stored.record.marking)).toBe(true);
          expect(said.visible).toContain(stored.record.id);
        }
        cases += 1;
        if (JSON.stringify(said) !== JSON.stringify(answers(graphAt(commits, seq).view(viewer, { asOf: day })))) changed += 1;
      }),
      { numRuns: 200, seed: 13848 },
    );
    // The rules of now must have mattered, and must not have been all there is to it.
    expect(changed / cases).toBeGreaterThan(0.3);
    expect(changed / cases).toBeLessThan(0.95);
  }, 120_000);
});

describe('An actor that has been merged into another since', () => {
  const shown = async (commits: readonly WholeCommit[], built = commits.length) => {
    const live = graphAt(commits, built);
    const past = await Past.at(1, { live: () => live, ledger: ledgerOf(commits), mostRecords: 1_000 });
    for (const commit of commits.slice(built)) {
      live.apply(commit);
      await past.mark(live.seq);
    }
    const view = past.view(viewers[0]!, { asOf: day });
    return ['a0', 'a1'].filter((id) => view.isVisible(id));
  };

  it('is shown while the other may be seen', async () => {
    expect(await shown(mergedAway('CLEAR'))).toEqual(['a0', 'a1']);
    expect(await shown(mergedAway('RED').slice(0, 2))).toEqual(['a0', 'a1']);
  });

  it.each([1, 2, 3])('is hidden with the other, where the past was built at commit %d', async (built) => {
    expect(await shown(mergedAway('RED'), built)).toEqual([]);
  });

  it('is shown again by its own marking once it has been given back', async () => {
    const commits = mergedAway('RED');
    const back = finalState(commits.slice(0, 1)).get('a1')!.record;
    const undone = commitOf(4, 'wes', [
      { op: 'put', id: 'a1', record: back, previousRevision: null },
      { op: 'remove', id: 'part:a1', record: null, previousRevision: 2 },
    ]);
    expect(await shown([...commits, undone])).toEqual(['a1']);
  });
});

describe('A past that is asked again', () => {
  it('looks at what guards the ends it does not know only once the graph of now has moved', async () => {
    const commits = mergedAway('RED');
    const live = graphAt(commits, 2);
    let looks = 0;
    const guardsOf = live.guardsOf.bind(live);
    live.guardsOf = (id) => {
      looks += 1;
      return guardsOf(id);
    };
    const past = await Past.at(1, { live: () => live, ledger: ledgerOf(commits), mostRecords: 1_000 });
    await past.mark(2);
    const before = looks;
    await past.mark(2);
    expect(looks).toBe(before);
    // Its own marks are those of the second commit still.
    live.apply(commits[2]!);
    await past.mark(2);
    expect(looks).toBeGreaterThan(before);
    expect(past.view(viewers[0]!, { asOf: day }).isVisible('a1')).toBe(false);
  });
});

describe('The pasts of a process', () => {
  const history = withStanding([]);
  const counting = (commits: readonly WholeCommit[]) => {
    let reads = 0;
    const ledger: Ledger = ledgerOf(commits);
    return {
      reads: () => reads,
      ledger: {
        ...ledger,
        follow: (after: number, options?: Parameters<Ledger['follow']>[1]) => {
          reads += 1;
          return ledger.follow(after, options);
        },
      } satisfies Ledger,
    };
  };
  const many = withStanding(fc.sample(histories, { numRuns: 40, seed: 7 }).reduce((a, b) => (a.length > b.length ? a : b)));
  const minute = (at: number) => `2024-05-01T00:${String(at).padStart(2, '0')}:30.000Z`;

  it('are built once, however many ask at once, and two are kept', async () => {
    const { ledger, reads } = counting(many);
    const pasts = new Pasts(ledger, graphAt(many, many.length));
    const [a, b, c] = await Promise.all([pasts.at(minute(1)), pasts.at(minute(1)), pasts.at('2024-05-01T00:01:59.999Z')]);
    expect(a.seq).toBe(2);
    expect(b).toBe(a);
    expect(c).toBe(a);
    const d = await pasts.at(minute(2));
    expect(await pasts.at(minute(1))).toBe(a);
    expect(await pasts.at(minute(2))).toBe(d);
    const before = reads();
    await pasts.at(minute(1));
    expect(reads()).toBe(before);
    await pasts.at(minute(3));
    expect(await pasts.at(minute(1))).toBe(a);
    expect(await pasts.at(minute(2))).not.toBe(d);
  });

  it('know nothing of the time before the first commit', async () => {
    const past = await new Pasts(ledgerOf(history), graphAt(history, 1)).at('2001-01-01T00:00:00Z');
    expect(past.seq).toBe(0);
    expect(past.records(['MEMBER'])).toEqual([null]);
  });

  it('count a commit as known once a later one bears an earlier time', async () => {
    const skewed = many.map((commit, at) => (at === 1 ? { ...commit, at: '2029-01-01T00:00:00.000Z' } : commit));
    const pasts = new Pasts(ledgerOf(skewed), graphAt(skewed, skewed.length));
    expect((await pasts.at(minute(1))).seq).toBe(1);
    expect((await pasts.at(minute(2))).seq).toBe(3);
  });

  it('are refused above a number of public records, which hidden ones do not add to', async () => {
    const at = standing.length + 1;
    const more = (tlp: 'RED' | 'CLEAR'): WholeCommit[] => {
      const records = [0, 1, 2].map((n) => ({
        ...standing[0]!,
        id: `more${n}`,
        marking: { ...standing[0]!.marking, tlp },
      })) as LedgerRecord[];
      return [
        ...history,
        commitOf(
          2,
          'wes',
          records.map((record) => ({ op: 'put', id: record.id, record, previousRevision: null })),
        ),
      ];
    };
    for (const tlp of ['RED', 'CLEAR'] as const) {
      const commits = more(tlp).map((commit) => ({ ...commit, at: minute(commit.seq) }));
      const pasts = new Pasts(ledgerOf(commits), graphAt(commits, 2), { mostRecords: at });
      expect((await pasts.at(minute(1))).seq).toBe(1);
      const asked = pasts.at(minute(2));
      if (tlp === 'RED') expect((await asked).seq).toBe(2);
      else
        await expect(asked).rejects.toMatchObject({
          code: 'OPERATION_TOO_COMPLEX',
          message: expect.stringContaining('OSTRAKON_KNOWN_AT_MAX_RECORDS'),
        });
      // Told again at once, and an earlier moment is answered still.
      if (tlp === 'CLEAR') await expect(pasts.at(minute(2))).rejects.toMatchObject({ code: 'OPERATION_TOO_COMPLEX' });
      expect((await pasts.at(minute(1))).seq).toBe(1);
    }
  });
});
