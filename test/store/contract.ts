/** What every ledger must do, run over each adapter. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OstrakonError } from '../../domain/errors.ts';
import type { Change, Commit, CommitHeader, CommitRequest, FollowOptions, Ledger, Stored, WholeCommit } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { references } from '../../domain/references.ts';
import { genesisHash } from '../../store/hash.ts';
import { verifyChain } from '../../store/verify.ts';
import { actor, link, noon, organization, sampleRecords } from '../world.ts';

/** An empty store with a ledger open on it. `reopen` closes that ledger and opens another; `second` opens one more beside it. */
export interface OpenLedger {
  readonly ledger: Ledger;
  reopen(): Promise<Ledger>;
  second(): Promise<Ledger>;
  /** Closes every ledger it gave out and removes the store. */
  destroy(): Promise<void>;
}

const put = (record: LedgerRecord, expected?: number | null): Change =>
  expected === undefined ? { op: 'put', record } : { op: 'put', record, expected };
const remove = (id: string, expected?: number): Change => (expected === undefined ? { op: 'remove', id } : { op: 'remove', id, expected });
const request = (changes: readonly Change[], given: Partial<CommitRequest> = {}): CommitRequest => ({
  by: 'ada',
  at: noon,
  reason: 'test',
  changes,
  ...given,
});

/** The code and the messages of what a commit is refused with. */
async function refusal(committing: Promise<unknown>): Promise<{ code: string; messages: string[] }> {
  const error: unknown = await committing.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OstrakonError)) throw new Error(`It was not refused: ${String(error)}`);
  return { code: error.code, messages: error.violations.map((violation) => violation.message) };
}

const whole = (commit: Commit): WholeCommit => {
  if (commit.changes === null) throw new Error('The commit is large.');
  return commit;
};

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function first<T>(items: AsyncIterable<T>, count: number): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) if (list.push(item) === count) break;
  return list;
}

const everything = async (ledger: Ledger): Promise<Map<string, Stored>> =>
  new Map((await all((await ledger.scan()).records)).flat().map((stored) => [stored.record.id, stored]));

const org = (name: string, text = name): LedgerRecord => organization(`org:${name}`, text);

export function ledgerContract(name: string, open: () => Promise<OpenLedger>): void {
  describe(`${name} as a ledger`, () => {
    let store: OpenLedger;
    let ledger: Ledger;
    const commit = (changes: readonly Change[], given?: Partial<CommitRequest>): Promise<CommitHeader> =>
      ledger.commit(request(changes, given));
    const revisions = async (...ids: string[]): Promise<(number | null)[]> =>
      (await ledger.records(ids)).map((stored) => stored?.revision ?? null);

    beforeEach(async () => {
      store = await open();
      ledger = store.ledger;
    });
    afterEach(() => store.destroy());

    describe('commit', () => {
      it('numbers commits from 1, chains their hashes and returns the header', async () => {
        const one = await commit([put(org('a')), put(org('b'))], { commitId: 'first' });
        const two = await commit([put(org('a', 'A'))], { commitId: 'second', by: 'bo', reason: 'renamed' });
        const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as unknown;
        expect(one).toEqual({
          seq: 1,
          commitId: 'first',
          at: noon,
          by: 'ada',
          reason: 'test',
          changeCount: 2,
          prevHash: genesisHash,
          hash,
        });
        expect(two).toEqual({
          seq: 2,
          commitId: 'second',
          at: noon,
          by: 'bo',
          reason: 'renamed',
          changeCount: 1,
          prevHash: one.hash,
          hash,
        });
      });

      it('makes up a different commit id for each commit that brings none', async () => {
        const one = await commit([put(org('a'))]);
        const two = await commit([put(org('a'))]);
        expect([one.seq, two.seq, one.commitId === two.commitId]).toEqual([1, 2, false]);
      });

      it('gives the same hashes wherever the same commits are made', async () => {
        const header = await commit([put(org('a')), put(actor('made:1', 'Åse "Ø"'))], { commitId: 'same' });
        expect(header.hash).toBe('e7c26e8d3408e28d067029138d82a4782f560f2ce3a4cf31d5784775ec802355');
      });

      it('keeps every type of record exactly', async () => {
        const records = sampleRecords();
        expect(new Set(records.map((record) => record.type))).toEqual(new Set(Object.keys(references)));
        await commit(records.map((record) => put(record)));
        const expected = records.map((record) => ({ record, revision: 1 }));
        expect(await ledger.records(records.map((record) => record.id))).toEqual(expected);
        ledger = await store.reopen();
        expect(await ledger.records(records.map((record) => record.id))).toEqual(expected);
        expect((await all(ledger.follow(0, { live: false })))[0]?.changes?.map((change) => change.record)).toEqual(records);
      });

      it('writes nothing when one change among many is refused', async () => {
        await commit([put(org('a'))]);
        const changes = [...Array.from({ length: 700 }, (_, i) => put(org(`new-${i}`))), put(org('a', 'stale'), 7)];
        expect(await refusal(commit(changes))).toEqual({ code: 'STALE_VERSION', messages: ['org:a has changed since it was read.'] });
        expect([...(await everything(ledger)).keys()]).toEqual(['org:a']);
        expect((await all(ledger.follow(0, { live: false }))).map(({ seq }) => seq)).toEqual([1]);
        expect((await commit([put(org('b'))])).seq).toBe(2);
      });

      it('takes 5,000 changes in one commit', async () => {
        const changes = Array.from({ length: 5_000 }, (_, i) => put(org(`${i}`)));
        expect(await commit(changes)).toMatchObject({ seq: 1, changeCount: 5_000 });
        const stored = await ledger.records(changes.map((_, i) => `org:${4_999 - i}`));
        expect(stored.map((found) => found?.record.id)).toEqual(changes.map((_, i) => `org:${4_999 - i}`));
        const [replayed] = await all(ledger.follow(0, { live: false }));
        expect(replayed?.changes?.map(({ id }) => id)).toEqual(changes.map((_, i) => `org:${i}`));
      });

      it('refuses a commit without changes, ids that no index holds and a record named twice', async () => {
        expect(await refusal(commit([]))).toEqual({ code: 'BAD_INPUT', messages: ['A commit needs at least one change.'] });
        const rule = 'it takes 1 to 900 bytes of text without control characters.';
        expect(await refusal(commit([put(org('a')), put(organization('', 'nobody')), put(org('a\0b')), remove('é'.repeat(451))]))).toEqual({
          code: 'BAD_INPUT',
          messages: [1, 2, 3].map((index) => `changes[${index}] has no usable record id; ${rule}`),
        });
        expect(await refusal(commit([put(org('a'))], { commitId: 'c'.repeat(901) }))).toEqual({
          code: 'BAD_INPUT',
          messages: ['commitId takes 1 to 900 bytes of text without control characters.'],
        });
        expect(await refusal(commit([put(org('a')), put(org('b')), remove('org:a'), remove('org:b')]))).toEqual({
          code: 'BAD_INPUT',
          messages: ['org:a is named more than once in one commit.', 'org:b is named more than once in one commit.'],
        });
        const longest = `org:${'é'.repeat(448)}`;
        expect((await commit([put(org('a')), put(org('b')), put(organization(longest, 'long', { clientOf: [longest] }))])).seq).toBe(1);
        expect((await ledger.records([longest]))[0]?.record.id).toBe(longest);
      });
    });

    describe('revisions', () => {
      it('are the number of the commit that wrote the record last', async () => {
        await commit([put(org('a')), put(org('b'))]);
        await commit([put(org('b'))]);
        expect(await revisions('org:a', 'org:b')).toEqual([1, 2]);
      });

      it('must be the current ones where they are expected, all violations named at once', async () => {
        await commit([put(org('a')), put(org('b')), put(org('c'))]);
        await commit([put(org('a')), put(org('b'))]);
        await commit([remove('org:c', 1)]);
        expect(
          await refusal(commit([put(org('a'), 1), put(org('b'), 2), put(org('c'), 1), remove('org:d', 1), put(org('b2'), null)])),
        ).toEqual({
          code: 'STALE_VERSION',
          messages: [
            'org:a has changed since it was read.',
            'org:c has been removed since it was read.',
            'org:d has been removed since it was read.',
          ],
        });
        expect((await commit([put(org('a'), 2), put(org('b'), 2)])).seq).toBe(4);
      });

      it('are null where a record must be new', async () => {
        await commit([put(org('a'), null)]);
        expect(await refusal(commit([put(org('a'), null)]))).toEqual({ code: 'STALE_VERSION', messages: ['org:a exists already.'] });
        await commit([remove('org:a')]);
        expect((await commit([put(org('a'), null)])).seq).toBe(3);
      });

      it('are recorded in the commit with what they were before', async () => {
        await commit([put(org('a')), put(org('b'))]);
        await commit([put(org('b'))]);
        await commit([put(org('b', 'B')), remove('org:a'), put(org('c'))]);
        expect((await all(ledger.follow(2, { live: false })))[0]?.changes).toEqual([
          { op: 'put', id: 'org:b', record: org('b', 'B'), previousRevision: 2 },
          { op: 'remove', id: 'org:a', record: null, previousRevision: 1 },
          { op: 'put', id: 'org:c', record: org('c'), previousRevision: null },
        ]);
      });

      it('let no concurrent writer overwrite another', async () => {
        const other = await store.second();
        await commit([put(org('counter', '0'))]);
        const writer = async (mine: Ledger): Promise<void> => {
          for (let done = 0; done < 5;) {
            const [found] = await mine.records(['org:counter']);
            if (found?.record.type !== 'organization') throw new Error('The counter is gone.');
            try {
              await mine.commit(request([put(org('counter', String(Number(found.record.name) + 1)), found.revision)]));
              done += 1;
            } catch (error) {
              if (!(error instanceof OstrakonError) || error.code !== 'STALE_VERSION') throw error;
            }
          }
        };
        await Promise.all(Array.from({ length: 8 }, (_, i) => writer(i % 2 === 0 ? ledger : other)));
        expect(await ledger.records(['org:counter'])).toEqual([{ record: org('counter', '40'), revision: 41 }]);
        expect((await all(ledger.follow(0, { live: false }))).map(({ seq }) => seq)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
        expect(await verifyChain(ledger)).toMatchObject({ ok: true, commits: 41 });
      });
    });

    describe('references', () => {
      it('must not dangle, all that would named at once', async () => {
        await commit([put(actor('made:1', 'One'))]);
        const changes = [
          put(link('link:1', 'made:1', 'made:9')),
          put(organization('org:a', 'A', { jurisdiction: 'jur:9', clientOf: ['org:a', 'org:8'] })),
        ];
        expect(await refusal(commit(changes))).toEqual({
          code: 'BAD_INPUT',
          messages: [
            'link:1 refers in to to made:9, which does not exist.',
            'org:a refers in jurisdiction to jur:9, which does not exist.',
            'org:a refers in clientOf to org:8, which does not exist.',
          ],
        });
        expect(await revisions('made:1', 'link:1', 'org:a')).toEqual([1, null, null]);
      });

      it('may end at a record of the same commit, in any order', async () => {
        await commit([put(link('link:1', 'made:1', 'made:2')), put(actor('made:1', 'One')), put(actor('made:2', 'Two'))]);
        expect(await revisions('link:1', 'made:1', 'made:2')).toEqual([1, 1, 1]);
      });

      it('must end at a record of the right type', async () => {
        await commit([put(actor('made:1', 'One')), put(org('a'))]);
        expect(await refusal(commit([put(link('link:1', 'made:1', 'org:a'))]))).toEqual({
          code: 'BAD_INPUT',
          messages: ['link:1 refers in to to org:a, which is of type organization, not actor.'],
        });
        expect(await refusal(commit([put(actor('org:a', 'A'))]))).toEqual({
          code: 'BAD_INPUT',
          messages: ['org:a is a record of type organization and cannot become one of type actor.'],
        });
      });

      it('keep what they end at from being removed, as long as they last', async () => {
        await commit([
          put(actor('made:1', 'One')),
          put(actor('made:2', 'Two')),
          put(actor('made:3', 'Three')),
          put(link('link:1', 'made:1', 'made:2')),
        ]);
        expect(await refusal(commit([remove('made:1'), remove('made:2'), remove('made:3')]))).toEqual({
          code: 'BAD_INPUT',
          messages: ['made:1 cannot be removed: link:1 refers to it.', 'made:2 cannot be removed: link:1 refers to it.'],
        });
        await commit([put(link('link:1', 'made:1', 'made:3'))]);
        await commit([remove('made:2')]);
        expect((await refusal(commit([remove('made:3')]))).messages).toEqual(['made:3 cannot be removed: link:1 refers to it.']);
        expect(await refusal(commit([remove('made:3'), put(link('link:1', 'made:1', 'made:3'))]))).toEqual({
          code: 'BAD_INPUT',
          messages: ['link:1 refers in to to made:3, which does not exist.'],
        });
        await commit([remove('made:3'), remove('link:1')]);
        await commit([remove('made:1')]);
        expect([...(await everything(ledger)).keys()]).toEqual([]);
      });

      it('cannot be what a removed record still has: its own do not count, and an absent record cannot be removed', async () => {
        await commit([put(organization('org:a', 'A', { clientOf: ['org:a'] }))]);
        await commit([remove('org:a')]);
        expect(await refusal(commit([remove('org:a')]))).toEqual({
          code: 'BAD_INPUT',
          messages: ['org:a cannot be removed: there is no such record.'],
        });
      });
    });

    describe('a commit id', () => {
      it('that comes again is the same commit, whatever happened since', async () => {
        const once = await commit([put(org('a'), null)], { commitId: 'x' });
        await commit([put(org('a', 'newer'))]);
        const other = await store.second();
        expect(await commit([put(org('a'), null)], { commitId: 'x' })).toEqual(once);
        expect(await other.commit(request([put(org('a'), null)], { commitId: 'x' }))).toEqual(once);
        expect(await ledger.records(['org:a'])).toEqual([{ record: org('a', 'newer'), revision: 2 }]);
        expect((await all(ledger.follow(0, { live: false }))).length).toBe(2);
      });

      it('counts once when it comes several times at once', async () => {
        const headers = await Promise.all(Array.from({ length: 5 }, () => commit([put(org('a'))], { commitId: 'x' })));
        expect(headers.map(({ seq }) => seq)).toEqual([1, 1, 1, 1, 1]);
        expect(new Set(headers.map(({ hash }) => hash)).size).toBe(1);
      });

      it('of a refused commit may be used again', async () => {
        await refusal(commit([put(org('a'), 3)], { commitId: 'x' }));
        expect((await commit([put(org('a'))], { commitId: 'x' })).seq).toBe(1);
      });
    });

    describe('records', () => {
      it('come in the order asked for, repeated where asked twice, null where there is none', async () => {
        await commit([put(org('a')), put(org('b')), put(org('c'))]);
        await commit([remove('org:c')]);
        const [a, b] = [org('a'), org('b')].map((record) => ({ record, revision: 1 }));
        expect(await ledger.records(['org:b', 'org:none', 'org:a', 'org:c', 'org:b', ''])).toEqual([b, null, a, null, b, null]);
        expect(await ledger.records([])).toEqual([]);
      });
    });

    describe('referrers', () => {
      it('tells who refers to a record, by every kind of reference, and nobody once the reference is gone', async () => {
        const shop = actor('made:shop', 'Shop');
        await commit([put(actor('made:1', 'One')), put(shop), put(actor('made:2', 'Two')), put(link('link:1', 'made:1', 'made:shop'))]);
        await commit([put({ ...link('link:2', 'made:shop', 'made:2') })]);
        const told = async (...ids: string[]) => (await ledger.referrers(ids)).map((each) => [...each].sort());
        expect(await told('made:shop', 'made:1', 'made:nothing', 'made:shop')).toEqual([['link:1', 'link:2'], ['link:1'], [], ['link:1', 'link:2']]); // prettier-ignore
        await commit([{ op: 'remove', id: 'link:1' }]);
        expect(await told('made:1', 'made:shop')).toEqual([[], ['link:2']]);
      });
    });

    describe('scan and follow', () => {
      it('of an empty ledger give nothing, which verifies', async () => {
        const scan = await ledger.scan();
        expect([scan.seq, await all(scan.records), await all(ledger.follow(0, { live: false }))]).toEqual([0, [], []]);
        expect(await verifyChain(ledger)).toEqual({ ok: true, commits: 0, head: genesisHash });
      });

      it('give the current state exactly, even when commits are made between the batches', async () => {
        await commit(Array.from({ length: 2_500 }, (_, i) => put(org(`${i}`))));
        const scan = await ledger.scan();
        await commit([put(org('0', 'after the scan began')), remove('org:1')]);
        const state = new Map<string, Stored>();
        let round = 0;
        for await (const batch of scan.records) {
          for (const stored of batch) state.set(stored.record.id, stored);
          round += 1;
          await commit([
            put(org('0', `round ${round}`)),
            put(org(`new-${round}`)),
            remove(`org:${2_400 + round}`),
            put(org(`${10 + round}`, 'changed')),
          ]);
        }
        expect(round).toBeGreaterThan(1);
        for (const { seq, changes } of await all(ledger.follow(scan.seq, { live: false }))) {
          for (const { id, record } of changes ?? []) {
            if (record === null) state.delete(id);
            else state.set(id, { record, revision: seq });
          }
        }
        const ids = [
          ...Array.from({ length: 2_500 }, (_, i) => `org:${i}`),
          ...Array.from({ length: round }, (_, i) => `org:new-${i + 1}`),
        ];
        expect(ids.map((id) => state.get(id) ?? null)).toEqual(await ledger.records(ids));
        expect(state.size).toBe(2_500 - 1);
      });

      it('may be left early without holding anybody up', async () => {
        await commit(Array.from({ length: 1_500 }, (_, i) => put(org(`${i}`))));
        expect((await first((await ledger.scan()).records, 1)).length).toBe(1);
        expect((await first(ledger.follow(0), 1)).length).toBe(1);
        await ledger.scan();
        expect((await commit([put(org('0'))])).seq).toBe(2);
      });

      it('replays from any number on, in order', async () => {
        for (let i = 1; i <= 4; i++) await commit([put(org(`${i}`))], { commitId: `c${i}` });
        const ids = async (after: number): Promise<string[]> =>
          (await all(ledger.follow(after, { live: false }))).map(({ commitId }) => commitId);
        expect([await ids(0), await ids(2), await ids(4), await ids(9)]).toEqual([['c1', 'c2', 'c3', 'c4'], ['c3', 'c4'], [], []]);
      });

      it('follows live what another handle writes, after replaying what is there', async () => {
        const other = await store.second();
        await commit([put(org('a'))]);
        const following = first(other.follow(0), 4);
        await commit([put(org('b')), put(org('c'))]);
        await other.commit(request([put(org('d'))]));
        const last = await commit([remove('org:a')]);
        const commits = await following;
        expect(commits.map(({ seq, changes }) => [seq, changes?.map(({ id }) => id)])).toEqual([
          [1, ['org:a']],
          [2, ['org:b', 'org:c']],
          [3, ['org:d']],
          [4, ['org:a']],
        ]);
        const { changes, ...header } = commits[3]!;
        expect([header, changes]).toEqual([last, [{ op: 'remove', id: 'org:a', record: null, previousRevision: 1 }]]);
      });

      it('ends after as many commits as asked for, live or not', async () => {
        for (const name of ['a', 'b', 'c']) await commit([put(org(name))]);
        const seqs = async (afterSeq: number, options: FollowOptions): Promise<number[]> =>
          (await all(ledger.follow(afterSeq, options))).map(({ seq }) => seq);
        expect(await seqs(0, { live: false, most: 2 })).toEqual([1, 2]);
        expect(await seqs(1, { most: 1 })).toEqual([2]);
        expect(await seqs(2, { live: false, most: 5 })).toEqual([3]);
      });

      it('ends when its signal aborts, waiting or not', async () => {
        await commit([put(org('a'))]);
        const stop = new AbortController();
        const commits = ledger.follow(0, { signal: stop.signal })[Symbol.asyncIterator]();
        expect((await commits.next()).value).toMatchObject({ seq: 1 });
        const waiting = commits.next();
        stop.abort();
        expect(await waiting).toEqual({ done: true, value: undefined });
        expect(await all(ledger.follow(0, { signal: stop.signal }))).toEqual([]);
      });
    });

    describe('verification', () => {
      /** The ledger with one commit told differently. */
      const tampered = (change: (commit: Commit) => Commit | null): Ledger => ({
        ...ledger,
        records: (ids) => ledger.records(ids),
        scan: () => ledger.scan(),
        async *follow(afterSeq, options) {
          for await (const found of ledger.follow(afterSeq, options)) {
            const told = found.seq === 2 ? change(found) : found;
            if (told !== null) yield told;
          }
        },
      });

      beforeEach(async () => {
        await commit([put(org('a')), put(org('b'))], { commitId: 'one' });
        await commit(
          Array.from({ length: 1_200 }, (_, i) => put(org(`${i}`))),
          { commitId: 'two' },
        );
        await commit([put(org('a', 'A')), remove('org:b')], { commitId: 'three' });
      });

      it('finds an honest ledger in order', async () => {
        const [, , last] = await all(ledger.follow(0, { live: false }));
        expect(await verifyChain(ledger)).toEqual({ ok: true, commits: 3, head: last?.hash });
      });

      it('names the commit whose content was changed', async () => {
        const content = { ok: false, seq: 2, commitId: 'two', reason: 'Its hash is not that of its content.' };
        expect(await verifyChain(tampered((found) => ({ ...found, by: 'eve' })))).toEqual(content);
        const forged = (found: Commit): Commit => ({
          ...found,
          changes: whole(found).changes.map((change, i) =>
            i === 1_199 && change.op === 'put' ? { ...change, record: org('1199', 'forged') } : change,
          ),
        });
        expect(await verifyChain(tampered(forged))).toEqual(content);
        expect(await verifyChain(tampered((found) => ({ ...found, changes: whole(found).changes.slice(1) })))).toEqual({
          ok: false,
          seq: 2,
          commitId: 'two',
          reason: 'It announces 1200 changes and has 1199.',
        });
      });

      it('names the place of a commit that was left out or cut off from the one before', async () => {
        expect(await verifyChain(tampered(() => null))).toEqual({
          ok: false,
          seq: 2,
          commitId: null,
          reason: 'Commit 2 is missing; the next one found is 3.',
        });
        expect(await verifyChain(tampered((found) => ({ ...found, prevHash: genesisHash })))).toEqual({
          ok: false,
          seq: 2,
          commitId: 'two',
          reason: 'It does not name the hash of the commit before it.',
        });
      });

      it('names the commit that a current record no longer agrees with', async () => {
        const scanned = async (change: (stored: Stored) => Stored[]): Promise<Ledger> => {
          const batch = [...(await everything(ledger)).values()].flatMap((stored) =>
            stored.record.id === 'org:a' ? change(stored) : [stored],
          );
          return { ...tampered((found) => found), scan: async () => ({ seq: 3, records: (async function* () { yield batch; })() }) }; // prettier-ignore
        };
        expect(await verifyChain(await scanned((stored) => [{ ...stored, record: org('a', 'forged') }]))).toEqual({
          ok: false,
          seq: 3,
          commitId: 'three',
          reason: 'The current record org:a is not what it wrote.',
        });
        expect(await verifyChain(await scanned(() => []))).toEqual({
          ok: false,
          seq: 3,
          commitId: 'three',
          reason: 'The current record org:a that it wrote is missing.',
        });
        expect(await verifyChain(await scanned((stored) => [stored]))).toMatchObject({ ok: true });
      });

      it('names the oldest of several commits that current records no longer agree with', async () => {
        const batch = [...(await everything(ledger)).values()].reverse();
        const forged = batch.map((stored) => ({ ...stored, record: org(stored.record.id.slice('org:'.length), 'forged') }));
        const told = { ...tampered((found) => found), scan: async () => ({ seq: 3, records: (async function* () { yield forged; })() }) }; // prettier-ignore
        expect(await verifyChain(told)).toEqual({
          ok: false,
          seq: 2,
          commitId: 'two',
          reason: 'The current record org:0 is not what it wrote.',
        });
      });

      it('notices that the newest commits were cut off', async () => {
        const cut: Ledger = {
          ...tampered((found) => found),
          async *follow(afterSeq, options) {
            for await (const found of ledger.follow(afterSeq, options)) if (found.seq < 3) yield found;
          },
        };
        expect(await verifyChain(cut)).toEqual({
          ok: false,
          seq: 3,
          commitId: null,
          reason: 'It is missing; the store has something of commit 3.',
        });
      });

      it('tells how far it has come: all commits, then all records', async () => {
        const told: string[] = [];
        await verifyChain(ledger, (done, total, step) => told.push(`${step} ${done}/${total}`));
        expect(told.slice(0, 3)).toEqual(['commits 1/3', 'commits 2/3', 'commits 3/3']);
        expect(told.at(-1)).toBe('records 1201/1201');
      });
    });

    describe('close', () => {
      it('keeps what was committed and ends every follow', async () => {
        await commit([put(org('a'))]);
        const commits = ledger.follow(1)[Symbol.asyncIterator]();
        const waiting = commits.next();
        const writing = commit([put(org('b'))], { commitId: 'last' });
        expect((await waiting).value).toMatchObject({ seq: 2 });
        const waitingAgain = commits.next();
        await Promise.all([ledger.close(), writing]);
        await ledger.close();
        expect(await waitingAgain).toEqual({ done: true, value: undefined });
        expect((await refusal(commit([put(org('c'))]))).code).toBe('STORE_UNAVAILABLE');
        ledger = await store.reopen();
        expect(await revisions('org:a', 'org:b', 'org:c')).toEqual([1, 2, null]);
      });

      it('of one handle leaves the others open', async () => {
        const other = await store.second();
        await commit([put(org('a'))]);
        await other.close();
        expect((await commit([put(org('b'))])).seq).toBe(2);
        expect(await revisions('org:a', 'org:b')).toEqual([1, 2]);
      });
    });
  });
}
