/** What every ledger must do with changes that come in batches, run over each adapter. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { OstrakonError } from '../../domain/errors.ts';
import { largestWhole, partsOf } from '../../domain/ledger.ts';
import type { Change, Commit, CommitHeader, Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { genesisHash, sealCommit } from '../../store/hash.ts';
import { verifyChain } from '../../store/verify.ts';
import { actor, link, noon, organization } from '../world.ts';
import type { OpenLedger } from './contract.ts';

const put = (record: LedgerRecord, expected?: number | null): Change =>
  expected === undefined ? { op: 'put', record } : { op: 'put', record, expected };
const remove = (id: string): Change => ({ op: 'remove', id });
const many = largestWhole + 500;
const organizations = (count: number, name = 'one of many', expected?: null): Change[] =>
  Array.from({ length: count }, (_, i) => put(organization(`org:many-${i}`, name), expected));

async function* batches(changes: readonly Change[], size = 1_000): AsyncGenerator<readonly Change[]> {
  for (let start = 0; start < changes.length; start += size) yield changes.slice(start, start + size);
}

export function streamedContract(name: string, open: () => Promise<OpenLedger>): void {
  describe(`${name} given changes in batches`, () => {
    let store: OpenLedger;
    let ledger: Ledger;
    const commit = (changes: AsyncIterable<readonly Change[]>, commitId?: string): Promise<CommitHeader> =>
      ledger.commit({ by: 'ada', at: noon, reason: 'test', changes, ...(commitId === undefined ? {} : { commitId }) });
    const commits = async (): Promise<Commit[]> => {
      const found: Commit[] = [];
      for await (const each of ledger.follow(0, { live: false })) found.push(each);
      return found;
    };
    const refusal = async (committing: Promise<unknown>): Promise<{ code: string; messages: string[] }> => {
      const error: unknown = await committing.then(
        () => null,
        (thrown: unknown) => thrown,
      );
      if (!(error instanceof OstrakonError)) throw new Error(`It was not refused: ${String(error)}`);
      return { code: error.code, messages: error.violations.map((violation) => violation.message) };
    };
    const count = async (): Promise<number> => {
      let found = 0;
      for await (const batch of (await ledger.scan()).records) found += batch.length;
      return found;
    };

    beforeEach(async () => {
      store = await open();
      ledger = store.ledger;
    });
    afterEach(() => store.destroy());

    it('makes the same commit of few of them as of an array', async () => {
      const changes = organizations(3);
      const header = await commit(batches(changes, 2), 'few');
      expect(header).toMatchObject({ seq: 1, changeCount: 3 });
      const [found] = await commits();
      expect(found?.changes?.map(({ id }) => id)).toEqual(['org:many-0', 'org:many-1', 'org:many-2']);
      expect(await refusal(commit(batches([])))).toEqual({ code: 'BAD_INPUT', messages: ['A commit needs at least one change.'] });
    });

    it('makes one commit of many, with the hash that an array would have, and hands it over part by part', async () => {
      const before = await ledger.commit({ by: 'ada', at: noon, reason: 'first', changes: [put(organization('org:many-7', 'before'))] });
      const changes = organizations(many);
      const header = await commit(batches(changes), 'large');
      const applied = changes.map((change, i) => ({
        op: 'put' as const,
        id: `org:many-${i}`,
        record: change.op === 'put' ? change.record : organization('', ''),
        previousRevision: i === 7 ? 1 : null,
      }));
      const terms = { seq: 2, commitId: 'large', at: noon, by: 'ada', reason: 'test', prevHash: before.hash };
      expect(header).toEqual(sealCommit({ ...terms, changes: applied }).header);
      const [, found] = await commits();
      if (found === undefined) throw new Error('The commit is missing.');
      expect(found.changes).toBeNull();
      for (let round = 0; round < 2; round++) {
        let at = 0;
        for await (const part of partsOf(found)) {
          expect(part.length).toBeLessThanOrEqual(largestWhole);
          expect(part).toEqual(applied.slice(at, at + part.length));
          at += part.length;
        }
        expect(at).toBe(many);
      }
      expect(await verifyChain(ledger)).toEqual({ ok: true, commits: 2, head: header.hash });
      expect(await ledger.records(['org:many-7', `org:many-${many - 1}`])).toMatchObject([{ revision: 2 }, { revision: 2 }]);
      expect(await commit(batches(organizations(many, 'again')), 'large')).toEqual(header);
    });

    it('finds what is referred to in an earlier batch, in a later one, and in the store', async () => {
      await ledger.commit({ by: 'ada', at: noon, reason: 'first', changes: [put(actor('made:old', 'Old'))] });
      const changes = [
        put(link('link:later', 'made:old', 'made:last')),
        put(actor('made:first', 'First')),
        ...organizations(many),
        put(link('link:earlier', 'made:first', 'made:old')),
        put(actor('made:last', 'Last')),
      ];
      await commit(batches(changes));
      expect(await refusal(ledger.commit({ by: 'ada', at: noon, reason: 'gone', changes: [remove('made:first')] }))).toEqual({
        code: 'BAD_INPUT',
        messages: ['made:first cannot be removed: link:earlier refers to it.'],
      });
      // What lets go of it and what removes it, and whoever else goes with it, may come in any order.
      const gone = [
        remove('made:first'),
        remove('link:later'),
        ...organizations(many, 'renamed'),
        remove('link:earlier'),
        remove('made:last'),
      ];
      expect((await commit(batches(gone))).changeCount).toBe(many + 4);
      expect(await count()).toBe(many + 1);
      expect(await verifyChain(ledger)).toMatchObject({ ok: true, commits: 3 });
    });

    it('writes nothing of many when one is stale, and names all that are', async () => {
      await ledger.commit({ by: 'ada', at: noon, reason: 'first', changes: [put(organization('org:a', 'A'))] });
      const changes = [
        put(organization('org:a', 'stale'), 7),
        ...organizations(many),
        put(organization('org:b', 'B'), 1),
        remove('org:none'),
      ];
      expect(await refusal(commit(batches(changes)))).toEqual({
        code: 'STALE_VERSION',
        messages: ['org:a has changed since it was read.', 'org:b has been removed since it was read.'],
      });
      expect([await count(), (await commits()).length]).toEqual([1, 1]);
      expect((await commit(batches(organizations(many)))).seq).toBe(2);
    });

    it('writes nothing of many when something is wrong with them, and names all that is', async () => {
      const kept = [
        put(actor('made:1', 'One')),
        put(actor('made:2', 'Two')),
        put(organization('org:a', 'A')),
        put(link('link:1', 'made:1', 'made:2')),
      ];
      await ledger.commit({ by: 'ada', at: noon, reason: 'first', changes: kept });
      const changes = [
        put(link('link:2', 'made:2', 'made:9')),
        put(actor('org:a', 'A')),
        remove('made:1'),
        ...organizations(many),
        put(link('link:3', 'made:2', 'org:many-1')),
        remove('org:none'),
        remove('made:1'),
        put(organization('org:many-3', 'again')),
      ];
      const { code, messages } = await refusal(commit(batches(changes)));
      expect(code).toBe('BAD_INPUT');
      const repeated = ['made:1 is named more than once in one commit.', 'org:many-3 is named more than once in one commit.'];
      expect(messages.filter((message) => message.includes('more than once')).sort()).toEqual(repeated);
      const rest = changes.filter((_, at) => at < changes.length - 2);
      expect((await refusal(commit(batches(rest)))).messages.sort()).toEqual([
        'link:2 refers in to to made:9, which does not exist.',
        'link:3 refers in to to org:many-1, which is of type organization, not actor.',
        'made:1 cannot be removed: link:1 refers to it.',
        'org:a is a record of type organization and cannot become one of type actor.',
        'org:none cannot be removed: there is no such record.',
      ]);
      expect(await refusal(commit(batches([...organizations(many), put(organization('a\0b', 'bad'))])))).toMatchObject({
        code: 'BAD_INPUT',
      });
      expect([await count(), (await commits()).length]).toEqual([4, 1]);
      expect(await verifyChain(ledger)).toMatchObject({ ok: true, commits: 1 });
    });

    it('writes nothing when they break off', async () => {
      const broken = async function* (): AsyncGenerator<readonly Change[]> {
        yield* batches(organizations(many));
        throw new Error('The list ends early.');
      };
      await expect(commit(broken())).rejects.toThrow('The list ends early.');
      expect([await count(), await commits()]).toEqual([0, []]);
      expect(await verifyChain(ledger)).toEqual({ ok: true, commits: 0, head: genesisHash });
    });

    it('holds no other commit up while they come, and checks them against what was committed meanwhile', async () => {
      const other = await store.second();
      const slow = async function* (): AsyncGenerator<readonly Change[]> {
        yield* batches(organizations(many, 'one of many', null));
        const meanwhile = [put(organization('org:many-5', 'meanwhile')), put(organization('org:other', 'other'))];
        expect((await other.commit({ by: 'bo', at: noon, reason: 'meanwhile', changes: meanwhile })).seq).toBe(1);
      };
      expect(await refusal(commit(slow()))).toEqual({ code: 'STALE_VERSION', messages: ['org:many-5 exists already.'] });
      expect(await count()).toBe(2);
    });
  });
}
