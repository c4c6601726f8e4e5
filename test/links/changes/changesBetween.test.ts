/** Changes between two positions, over random histories: whoever applies them has what they see now, and what was hidden leaves no trace. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toldChanges } from '../../../domain/audit.ts';
import type { WholeCommit } from '../../../domain/ledger.ts';
import type { LedgerRecord } from '../../../domain/model.ts';
import { everyRequiredEnd } from '../../../domain/references.ts';
import { canSee } from '../../../domain/tlp.ts';
import type { Marking, Viewer } from '../../../domain/tlp.ts';
import { changesBetween } from '../../../links/changes/changesBetween.ts';
import type { ChangesRequest, ViewedChange } from '../../../links/changes/changesBetween.ts';
import { mergedAway } from '../mergedAway.ts';
import { actor } from '../../world.ts';
import { commitOf, finalState, histories, ledgerOf, without } from '../histories.ts';
import { day, graphOf, marked, omniscient, viewers } from '../worlds.ts';

const beginning: ChangesRequest['after'] = { seq: 0, id: null, shown: null };

function asked(commits: readonly WholeCommit[], viewer: Viewer) {
  const graph = graphOf([...finalState(commits).values()].map((each) => each.record));
  graph.startAt(commits.length);
  const ledger = ledgerOf(commits);
  const view = graph.view(viewer, { asOf: day });
  const ask = (request: Partial<ChangesRequest>) =>
    changesBetween(view, ledger, { after: beginning, until: null, types: null, first: 500, ...request });
  const paged = async (request: Partial<ChangesRequest>, first: number): Promise<ViewedChange[]> => {
    const found: ViewedChange[] = [];
    for (let after = request.after ?? beginning, hasMore = true; hasMore;) {
      const page = await ask({ ...request, after, first });
      found.push(...page.changes);
      after = page.changes.at(-1)?.place ?? after;
      hasMore = page.hasMore;
    }
    return found;
  };
  return { view, ask, paged };
}

/** What somebody with the rights of now sees in a state of the ledger. */
function seenIn(commits: readonly WholeCommit[], viewer: Viewer): Map<string, LedgerRecord> {
  const state = finalState(commits);
  const rights = graphOf([]).standing(viewer);
  const sees = (id: string): boolean => {
    const record = state.get(id)?.record;
    return (
      record !== undefined && record.type !== 'idempotency' && canSee(viewer, rights, record.marking) && everyRequiredEnd(record, sees)
    );
  };
  return new Map([...state].filter(([id]) => sees(id)).map(([id, { record }]) => [id, record]));
}

/** Applies changes as the description of `changes` says. */
function applied(had: ReadonlyMap<string, LedgerRecord>, changes: readonly ViewedChange[]): Map<string, LedgerRecord> {
  const has = new Map(had);
  const remove = (id: string): void => {
    has.delete(id);
    for (const [other, record] of has) if (!everyRequiredEnd(record, (end) => end !== id)) remove(other);
  };
  for (const { id, change, after } of changes) {
    if (change === 'REMOVED' || after === null) remove(id);
    else has.set(id, after);
  }
  return has;
}
const sorted = (records: ReadonlyMap<string, LedgerRecord>) => [...records].sort(([a], [b]) => (a < b ? -1 : 1));

describe('Changes between two positions', () => {
  it('turn what somebody saw at the first into what they see now, in one page or in many', async () => {
    let cases = 0;
    let withdrawn = 0;
    let appeared = 0;
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.constantFrom(...viewers, omniscient),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        async (commits, viewer, place, first) => {
          const seq = place % (commits.length + 1);
          const { ask, paged } = asked(commits, viewer);
          const had = seenIn(commits.slice(0, seq), viewer);
          const { changes, hasMore } = await ask({ after: { ...beginning, seq } });
          expect(hasMore).toBe(false);
          expect(sorted(applied(had, changes))).toEqual(sorted(seenIn(commits, viewer)));
          expect(sorted(applied(had, await paged({ after: { ...beginning, seq } }, first)))).toEqual(sorted(seenIn(commits, viewer)));
          cases += 1;
          if (changes.some(({ change, before }) => change === 'REMOVED' && before === null)) withdrawn += 1;
          if (changes.some(({ place: { shown } }) => shown !== null)) appeared += 1;
        },
      ),
      { numRuns: 300, seed: 13848 },
    );
    // Both of what markings can do by themselves must have come up.
    expect(withdrawn / cases).toBeGreaterThan(0.02);
    expect(appeared / cases).toBeGreaterThan(0.02);
  }, 120_000);

  it('say from the beginning nothing of what may not be seen now, and are the same as if that had never happened', async () => {
    let cases = 0;
    let telling = 0;
    await fc.assert(
      fc.asyncProperty(histories, fc.constantFrom(...viewers), async (commits, viewer) => {
        const rights = graphOf([]).standing(viewer);
        const sees = (marking: Marking) => canSee(viewer, rights, marking);
        const told = async (history: readonly WholeCommit[], by: Viewer) => {
          const { changes, reading } = await asked(history, by).ask({});
          // What comes to light with another record is told again then; a history without hidden parts has no such moment.
          const own = changes.filter(({ place }) => place.shown === null);
          return own.map(({ id, type, change, at, before, after }) => ({
            id,
            change,
            at,
            told: toldChanges([{ recordId: id, type, before, after }], reading),
          }));
        };
        const said = await told(commits, viewer);
        expect(said).toEqual(await told(without(commits, sees), viewer));
        cases += 1;
        if (JSON.stringify(said) !== JSON.stringify(await told(commits, omniscient))) telling += 1;
      }),
      { numRuns: 200, seed: 13848 },
    );
    expect(telling / cases).toBeGreaterThanOrEqual(0.3);
  }, 120_000);

  it('tell of an actor that was merged into another while that one is seen, and not what it was once that one is tightened', async () => {
    const history = mergedAway('RED');
    const told = async (commits: readonly WholeCommit[], seq: number) =>
      (await asked(commits, viewers[0]!).ask({ after: { ...beginning, seq } })).changes
        .filter(({ id }) => id === 'a1')
        .map(({ change, before, after }) => [change, before?.id, after?.id]);
    expect(await told(history.slice(0, 2), 0)).toEqual([
      ['CREATED', undefined, 'a1'],
      ['REMOVED', 'a1', undefined],
    ]);
    expect(await told(history, 0)).toEqual([]);
    // Who had it is to take it away, unsaid.
    expect(await told(history, 1)).toEqual([['REMOVED', undefined, undefined]]);
  });

  it('answer a place with the id of a hidden record as one with an id that is not there', async () => {
    const put = (record: LedgerRecord) => ({ op: 'put' as const, id: record.id, record, previousRevision: null });
    const secret = actor('s0', 's0', { marking: marked('RED') });
    const open = actor('a0', 'a0', { marking: marked('CLEAR') });
    const { ask } = asked([commitOf(1, 'wes', [put(secret), put(open)])], viewers[0]!);
    const at = (id: string) => ask({ after: { seq: 1, id, shown: null } });
    await expect(at('s0')).rejects.toMatchObject({ code: 'BAD_INPUT', message: '"after" is no position of this ledger.' });
    await expect(at('nobody')).rejects.toMatchObject({ code: 'BAD_INPUT', message: '"after" is no position of this ledger.' });
    expect((await at('a0')).changes).toEqual([]);
  });

  it('are not moved by what was hidden all along: pages, places and answers are those of a ledger without it', async () => {
    const put = (record: LedgerRecord, previousRevision: number | null = null) => ({
      op: 'put' as const,
      id: record.id,
      record,
      previousRevision,
    });
    const open = (id: string, name = id) => actor(id, name, { marking: marked('CLEAR') });
    const secret = (id: string) => actor(id, id, { marking: marked('RED') });
    const mixed = [
      commitOf(1, 'wes', [put(open('a0')), put(secret('s0')), put(open('a1'))]),
      commitOf(2, 'wes', [put(secret('s1'))]),
      commitOf(3, 'wes', [put(secret('s2')), put(open('a0', 'New name'), 1), put(secret('s3')), put(open('a2'))]),
    ];
    const plain = [
      commitOf(1, 'wes', [put(open('a0')), put(open('a1'))]),
      commitOf(2, 'wes', [put(open('a0', 'New name'), 1), put(open('a2'))]),
    ];
    const viewer = viewers[1]!;
    const pages = async (commits: readonly WholeCommit[]) => {
      const { ask } = asked(commits, viewer);
      const said: unknown[] = [];
      for (let after = beginning, hasMore = true; hasMore;) {
        const page = await ask({ after, first: 1 });
        // The sequence number is made opaque before anybody is told it.
        said.push([page.hasMore, ...page.changes.map(({ change, place: { id, shown } }) => [change, id, shown])]);
        after = page.changes.at(-1)?.place ?? after;
        hasMore = page.hasMore;
      }
      return said;
    };
    expect(await pages(mixed)).toEqual(await pages(plain));
    expect(await pages(plain)).toEqual([
      [true, ['CREATED', 'a0', null]],
      [true, ['CREATED', 'a1', null]],
      [true, ['UPDATED', 'a0', null]],
      [false, ['CREATED', 'a2', null]],
    ]);
  });

  it('stop at a position, keep to kinds, and begin again within a commit', async () => {
    const open = (id: string) => actor(id, id, { marking: marked('CLEAR') });
    const puts = (...ids: string[]) => ids.map((id) => ({ op: 'put' as const, id, record: open(id), previousRevision: null }));
    const { ask } = asked([commitOf(1, 'wes', puts('a0', 'a1', 'a2')), commitOf(2, 'wes', puts('a3'))], viewers[0]!);
    const found = async (request: Partial<ChangesRequest>) => (await ask(request)).changes.map(({ id }) => id);
    expect(await found({ until: 1 })).toEqual(['a0', 'a1', 'a2']);
    expect(await found({ after: { seq: 1, id: 'a1', shown: null } })).toEqual(['a2', 'a3']);
    expect(await found({ after: { seq: 1, id: null, shown: null } })).toEqual(['a3']);
    expect(await found({ types: new Set(['link']) })).toEqual([]);
    expect(await found({ types: new Set(['actor'] as const), until: 1, first: 2 })).toEqual(['a0', 'a1']);
    await expect(ask({ after: { seq: 1, id: 'a3', shown: null } })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(ask({ first: 501 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});
