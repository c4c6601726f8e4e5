/** The audit log over a real store: who is shown what of which commit. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { toldChanges } from '../../../domain/audit.ts';
import type { ToldChange } from '../../../domain/audit.ts';
import type { Change, Ledger, Stored } from '../../../domain/ledger.ts';
import type { ActorRecord, LedgerRecord } from '../../../domain/model.ts';
import { merged } from '../../../domain/resolution/merging.ts';
import { publicViewer } from '../../../domain/tlp.ts';
import type { Viewer } from '../../../domain/tlp.ts';
import { auditLog } from '../../../links/audit/auditLog.ts';
import type { AuditRequest } from '../../../links/audit/auditLog.ts';
import { loadLinkGraph } from '../../../links/load.ts';
import type { LinkGraph } from '../../../links/questions.ts';
import { actor, designation, incident, link, marked, noon, organization, sampleRecords } from '../../world.ts';

export interface OpenStore {
  readonly ledger: Ledger;
  destroy(): Promise<void>;
}

const analyst: Viewer = { user: 'ana', org: 'org:lakes', roles: ['ODNI_ANALYST'] };
const stranger: Viewer = { user: 'sam', org: 'org:elsewhere', roles: ['ODNI_ANALYST'] };
const auditor: Viewer = { user: 'aud', org: 'org:elsewhere', roles: ['AUDITOR'] };
const amber = marked({ tlp: 'AMBER', originator: 'ida', recipientOrgs: ['org:lakes'] });
const red = marked({ tlp: 'RED', originator: 'ida', namedRecipients: ['ida', 'bo'] });
const put = (record: LedgerRecord): Change => ({ op: 'put', record });
const remove = (id: string): Change => ({ op: 'remove', id });

interface Told {
  readonly seq: number;
  readonly by: string;
  readonly reason: string;
  readonly changes: readonly ToldChange[];
  readonly changeCount: number;
}

export function auditStory(name: string, open: () => Promise<OpenStore>): void {
  describe(`the audit log over ${name}`, () => {
    let store: OpenStore;
    let graph: LinkGraph;

    beforeEach(async () => {
      store = await open();
      graph = await loadLinkGraph(store.ledger);
    });
    afterEach(async () => {
      await graph.close();
      await store.destroy();
    });

    const commit = async (by: string, reason: string, ...changes: Change[]): Promise<number> => {
      const { seq } = await store.ledger.commit({ by, at: noon, reason, changes });
      await graph.applied(seq, 10_000);
      return seq;
    };
    const log = async (viewer: Viewer, asked: Partial<AuditRequest> = {}): Promise<Told[]> => {
      const view = graph.view(viewer, { asOf: '2024-06-01' });
      const request = { recordId: null, by: null, below: null, first: 20, ...asked };
      const { entries, reading } = await auditLog(view, store.ledger, request);
      return entries.map(({ commit: { seq, by, reason }, changes, changeCount }) => ({
        seq,
        by,
        reason,
        changes: toldChanges(changes, reading),
        changeCount,
      }));
    };
    const reasons = async (viewer: Viewer, asked: Partial<AuditRequest> = {}): Promise<string[]> =>
      (await log(viewer, asked)).map(({ reason }) => reason);
    const names = (told: ToldChange | undefined): unknown[] =>
      [told?.before, told?.after].map((text) => (typeof text === 'string' ? (JSON.parse(text) as { name: string }).name : null));

    it('tells who changed what and why, newest first, with the record before and after', async () => {
      await commit('ada', 'upsertActor', put(actor('a:1', 'Old name')), put(actor('a:2', 'Other')));
      await commit('bo', 'upsertActor', put(actor('a:1', 'New name', { countries: ['ZZ'] })));
      const [newest, oldest] = await log(publicViewer);
      expect(newest).toMatchObject({ seq: 2, by: 'bo', reason: 'upsertActor', changeCount: 1 });
      expect(newest?.changes).toMatchObject([{ recordId: 'a:1', type: 'actor', fields: ['countries', 'name', 'names'] }]);
      expect(names(newest?.changes[0])).toEqual(['Old name', 'New name']);
      expect(oldest).toMatchObject({ seq: 1, by: 'ada', changeCount: 2 });
      expect(oldest?.changes.map(names)).toEqual([
        [null, 'Old name'],
        [null, 'Other'],
      ]);
      expect(oldest?.changes.map(({ fields }) => fields)).toEqual([[], []]);
    });

    it('has no trace of a commit on records that the viewer may not see, and tells a recipient of the same commit', async () => {
      await commit('ada', 'setUp', put(organization('org:lakes', 'Lakes')));
      await commit('ida', 'reportIncident', put(incident('i:1', 'Letters', { marking: amber })));
      await commit('ada', 'upsertActor', put(actor('a:1', 'Seen by all')));
      expect(await reasons(publicViewer)).toEqual(['upsertActor', 'setUp']);
      expect(await reasons(stranger)).toEqual(['upsertActor', 'setUp']);
      expect(await reasons(analyst)).toEqual(['upsertActor', 'reportIncident', 'setUp']);
    });

    it('shows of a commit only the changes that the viewer may see, and counts no others', async () => {
      await commit('ida', 'mixed', put(actor('a:1', 'Open')), put(actor('a:2', 'Secret', { marking: red })));
      expect(await log(publicViewer)).toMatchObject([{ changeCount: 1, changes: [{ recordId: 'a:1' }] }]);
      const bo: Viewer = { user: 'bo', org: null, roles: [] };
      expect(await log(bo)).toMatchObject([{ changeCount: 2, changes: [{ recordId: 'a:1' }, { recordId: 'a:2' }] }]);
    });

    it('hides a change whose record hangs on one that the viewer may not see', async () => {
      await commit(
        'ada',
        'actors',
        put(actor('a:1', 'Open')),
        put(actor('a:2', 'Secret', { marking: amber })),
        put(actor('a:3', 'Open too')),
      );
      await commit('ada', 'links', put(link('l:1', 'a:1', 'a:2')), put(link('l:2', 'a:1', 'a:3')));
      expect((await log(publicViewer))[0]).toMatchObject({ reason: 'links', changeCount: 1, changes: [{ recordId: 'l:2' }] });
      expect((await log(analyst))[0]).toMatchObject({ reason: 'links', changeCount: 2 });
    });

    it('leaves out of a record what it names that the viewer may not see', async () => {
      await commit('ada', 'setUp', put(actor('a:1', 'Open')), put({ ...sampleRecords().find(({ type }) => type === 'program')! }));
      await commit('ida', 'incidents', put(incident('i:1', 'Open')), put(incident('i:2', 'Hidden', { marking: amber })));
      await commit('ada', 'designate', put(designation('d:1', 'a:1', ['DOORS'], { incidents: ['i:1', 'i:2'] })));
      const named = async (viewer: Viewer) =>
        (JSON.parse((await log(viewer))[0]?.changes[0]?.after ?? '{}') as { incidents: string[] }).incidents;
      expect(await named(publicViewer)).toEqual(['i:1']);
      expect(await named(analyst)).toEqual(['i:1', 'i:2']);
    });

    it('gives of a marking the colour only, and the whole of it to the originator', async () => {
      await commit('ida', 'report', put(incident('i:1', 'Letters', { marking: amber })));
      const marking = async (viewer: Viewer) =>
        (JSON.parse((await log(viewer))[0]?.changes[0]?.after ?? '{}') as { marking: unknown }).marking;
      expect(await marking(analyst)).toEqual({ tlp: 'AMBER' });
      expect(await marking({ user: 'ida', org: null, roles: [] })).toMatchObject({ tlp: 'AMBER', recipientOrgs: ['org:lakes'] });
    });

    it('takes back with a tightened marking what the record said before, and gives it again once it is loosened', async () => {
      await commit('ida', 'upsertActor', put(actor('a:1', 'First')));
      await commit('ida', 'tighten', put(actor('a:1', 'Second', { marking: red })));
      expect([await reasons(publicViewer), await log(publicViewer, { recordId: 'a:1' })]).toEqual([[], []]);
      await commit('ida', 'loosen', put(actor('a:1', 'Third')));
      const entries = await log(publicViewer);
      expect(entries.map(({ reason }) => reason)).toEqual(['loosen', 'tighten', 'upsertActor']);
      expect(entries.map(({ changes }) => names(changes[0]))).toEqual([
        [null, 'Third'],
        ['First', null],
        [null, 'First'],
      ]);
      expect(entries[1]?.changes[0]?.fields).toEqual([]);
      const ida: Viewer = { user: 'ida', org: null, roles: [] };
      expect((await log(ida)).map(({ changes }) => names(changes[0]))).toEqual([
        ['Second', 'Third'],
        ['First', 'Second'],
        [null, 'First'],
      ]);
    });

    it('tells of a record that was removed to whoever saw it last, also by its id', async () => {
      await commit('ada', 'upsertActor', put(actor('a:1', 'One')), put(actor('a:2', 'Two')));
      await commit('ada', 'upsertLink', put(link('l:1', 'a:1', 'a:2')));
      await commit('bo', 'removeLink', remove('l:1'));
      expect(await reasons(publicViewer)).toEqual(['removeLink', 'upsertLink', 'upsertActor']);
      const [removal] = await log(publicViewer, { recordId: 'l:1' });
      expect(removal?.changes).toMatchObject([{ recordId: 'l:1', type: 'link', after: null, fields: [] }]);
      expect(JSON.parse(removal?.changes[0]?.before ?? '{}')).toMatchObject({ from: 'a:1', to: 'a:2' });
      expect(await reasons(publicViewer, { recordId: 'l:1' })).toEqual(['removeLink', 'upsertLink']);
    });

    it('tells of records removed together with the ends they needed', async () => {
      await commit('ada', 'make', put(actor('a:1', 'One')), put(actor('a:2', 'Two')), put(link('l:1', 'a:1', 'a:2')));
      await commit('bo', 'remove', remove('l:1'), remove('a:1'), remove('a:2'));
      expect((await log(publicViewer)).map(({ changeCount }) => changeCount)).toEqual([3, 3]);
    });

    it('tells nothing of a removed record that was tightened before, nor of what hung on it', async () => {
      await commit('ada', 'make', put(actor('a:1', 'One')), put(actor('a:2', 'Two')), put(link('l:1', 'a:1', 'a:2')));
      await commit('ida', 'tighten', put(actor('a:1', 'One', { marking: red })));
      await commit('bo', 'remove', remove('l:1'), remove('a:1'));
      expect(await log(publicViewer)).toMatchObject([{ reason: 'make', changeCount: 1, changes: [{ recordId: 'a:2' }] }]);
      expect(await log(publicViewer, { recordId: 'l:1' })).toEqual([]);
    });

    it('tells of an actor that was merged into another while that one is seen, and nothing once it is tightened', async () => {
      await commit('ada', 'make', put(actor('a:1', 'One')), put(actor('a:2', 'Two')), put(actor('a:3', 'Three')));
      const read = async (...ids: string[]) => (await store.ledger.records(ids)) as Stored<ActorRecord>[];
      const [keeps, goes] = await read('a:1', 'a:2');
      await commit('bo', 'merge', ...merged({ keeps: keeps!, goes: goes!, parts: [], referring: [] }).changes);
      const ofSecond = async (viewer: Viewer) =>
        (await log(viewer)).flatMap(({ reason, changes }) => (changes.some(({ recordId }) => recordId === 'a:2') ? [reason] : []));
      expect(await ofSecond(publicViewer)).toEqual(['merge', 'make']);
      expect((await log(publicViewer)).map(({ changeCount }) => changeCount)).toEqual([4, 3]);
      const [whole] = await read('a:1');
      await commit('ida', 'tighten', put({ ...whole!.record, marking: red }));
      for (const viewer of [publicViewer, auditor]) {
        expect(await log(viewer, { recordId: 'a:2' })).toEqual([]);
        expect(await log(viewer)).toMatchObject([{ reason: 'make', changeCount: 1, changes: [{ recordId: 'a:3' }] }]);
      }
      const bo: Viewer = { user: 'bo', org: null, roles: [] };
      expect(await ofSecond(bo)).toEqual(['merge', 'make']);
    });

    it('never shows what an idempotency key remembers, even to its user and to auditors', async () => {
      const remembered = sampleRecords().find(({ type }) => type === 'idempotency')!;
      await commit('ida', 'both', put(actor('a:1', 'One')), put({ ...remembered, marking: { ...red, originator: 'ida' } }));
      await commit('ida', 'alone', put({ ...remembered, id: 'idempotency:ida/2', marking: marked({}) }));
      for (const viewer of [publicViewer, auditor, { ...analyst, user: 'ida' }]) {
        expect(await log(viewer)).toMatchObject([{ reason: 'both', changeCount: 1, changes: [{ type: 'actor' }] }]);
      }
      expect(await log({ ...analyst, user: 'ida' }, { recordId: remembered.id })).toEqual([]);
    });

    it('tells an auditor who changed records of which type, but not RED ones, no content and no id', async () => {
      await commit('ida', 'reportIncident', put(incident('i:1', 'Letters', { marking: amber })));
      await commit('ida', 'reportSecret', put(incident('i:2', 'Red', { marking: red })));
      await commit('ida', 'about red', put({ ...victim('v:1', 'i:2'), marking: amber }));
      await commit('bo', 'upsertActor', put(actor('a:1', 'Open')));
      await commit('bo', 'remove', remove('i:1'));
      const metadata = { recordId: null, type: 'incident', before: null, after: null, fields: [] };
      expect(await log(auditor)).toEqual([
        { seq: 5, by: 'bo', reason: 'remove', changeCount: 1, changes: [metadata] },
        expect.objectContaining({ reason: 'upsertActor', changes: [expect.objectContaining({ recordId: 'a:1' })] }),
        { seq: 1, by: 'ida', reason: 'reportIncident', changeCount: 1, changes: [metadata] },
      ]);
      expect(await reasons(stranger)).toEqual(['upsertActor']);
      expect(await log(auditor, { recordId: 'i:1' })).toEqual([]);
    });

    it('takes from an auditor what has become RED', async () => {
      await commit('ida', 'reportIncident', put(incident('i:1', 'Letters', { marking: amber })));
      expect(await reasons(auditor)).toEqual(['reportIncident']);
      await commit('ida', 'tighten', put(incident('i:1', 'Letters', { marking: red })));
      expect(await reasons(auditor)).toEqual([]);
    });

    it('goes on page by page without gap or repetition, past what the viewer does not see', async () => {
      for (let i = 0; i < 30; i += 1) {
        await commit('ada', `open ${i}`, put(actor('a:1', `Name ${i}`)));
        await commit('ida', `secret ${i}`, put(actor('a:2', `Name ${i}`, { marking: red })));
      }
      const all = Array.from({ length: 30 }, (_, i) => `open ${29 - i}`);
      for (const recordId of [null, 'a:1']) {
        const seen: string[] = [];
        for (let below: number | null = null; ;) {
          const page: Told[] = await log(publicViewer, { recordId, below, first: 7 });
          seen.push(...page.map(({ reason }) => reason));
          if (page.length < 7) break;
          below = page.at(-1)?.seq ?? null;
        }
        expect(seen).toEqual(all);
      }
    });

    it('keeps to one writer, and to one record', async () => {
      await commit('ada', 'first', put(actor('a:1', 'One')), put(actor('a:2', 'Two')));
      await commit('bo', 'second', put(actor('a:1', 'One more')));
      await commit('ada', 'third', put(actor('a:2', 'Two more')));
      expect(await reasons(publicViewer, { by: 'ada' })).toEqual(['third', 'first']);
      expect(await reasons(publicViewer, { by: 'eve' })).toEqual([]);
      expect(await reasons(publicViewer, { recordId: 'a:1' })).toEqual(['second', 'first']);
      expect(await log(publicViewer, { recordId: 'a:1', by: 'ada' })).toMatchObject([{ reason: 'first', changes: [{ recordId: 'a:1' }] }]);
      expect(await reasons(publicViewer, { recordId: 'nowhere' })).toEqual([]);
    });

    it('shows a hundred changes of a large commit and counts them all', async () => {
      const actors = Array.from({ length: 1_300 }, (_, i) => actor(`a:${i}`, `Actor ${i}`, i % 2 === 0 ? {} : { marking: red }));
      await commit('system:import', 'import made-up', ...actors.map(put));
      await commit('system:import', 'import nothing', ...actors.map(({ id }) => remove(id)));
      for (const entry of await log(publicViewer)) {
        expect(entry.changeCount).toBe(650);
        expect(entry.changes.map(({ recordId }) => recordId)).toEqual(Array.from({ length: 100 }, (_, i) => `a:${2 * i}`));
      }
      expect(await log(publicViewer)).toHaveLength(2);
    });

    it('sees commits made after it was first asked', async () => {
      await commit('ada', 'first', put(actor('a:1', 'One')));
      expect(await reasons(publicViewer)).toEqual(['first']);
      await commit('ada', 'second', put(actor('a:1', 'One more')));
      expect(await reasons(publicViewer)).toEqual(['second', 'first']);
    });

    it.each([0, 101, 1.5])('refuses a page of %d', async (first) => {
      await expect(log(publicViewer, { first })).rejects.toMatchObject({ code: 'BAD_INPUT' });
    });
  });
}

const victim = (id: string, of: string): LedgerRecord => ({
  ...organization(id, id),
  type: 'victim',
  incident: of,
  reportingOrg: null,
  jurisdiction: null,
});
