/**
 * What a viewer may not see leaves no trace in the audit log: it is asked of two ledgers, one with everything and one in which what the
 * viewer may not see never happened, and the entries must be the same but for their positions.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toldChanges } from '../../../domain/audit.ts';
import type { WholeCommit } from '../../../domain/ledger.ts';
import { canSee } from '../../../domain/tlp.ts';
import type { Marking, Viewer } from '../../../domain/tlp.ts';
import { auditLog } from '../../../links/audit/auditLog.ts';
import type { AuditRequest } from '../../../links/audit/auditLog.ts';
import { finalState, histories, ids, ledgerOf, without } from '../histories.ts';
import { day, graphOf, omniscient, viewers } from '../worlds.ts';

const auditor: Viewer = { user: 'aud', org: 'RECIPIENT', roles: ['AUDITOR'] };
const asking: readonly Viewer[] = [...viewers, auditor];
/** Everything that can be asked, without positions. */
async function answers(commits: readonly WholeCommit[], viewer: Viewer): Promise<unknown> {
  const graph = graphOf([...finalState(commits).values()].map((each) => each.record));
  graph.startAt(commits.length);
  const ledger = ledgerOf(commits);
  const ask = async (asked: Partial<AuditRequest>) => {
    const view = graph.view(viewer, { asOf: day });
    const { entries, reading } = await auditLog(view, ledger, { recordId: null, by: null, below: null, first: 100, ...asked });
    return entries.map(({ commit: { seq, ...commit }, changes, changeCount }) => ({
      seq,
      entry: { ...commit, changes: toldChanges(changes, reading), changeCount },
    }));
  };
  const told = async (asked: Partial<AuditRequest>) => (await ask(asked)).map(({ entry }) => entry);
  const whole = await ask({});
  const pages: unknown[] = [];
  for (let below: number | null = null; ;) {
    const page = await ask({ below, first: 2 });
    pages.push(page.map(({ entry }) => entry));
    if (page.length < 2) break;
    below = page.at(-1)?.seq ?? null;
  }
  const places = [null, ...whole.map(({ seq }) => seq).filter((_, at) => at % 3 === 0)];
  const histories = [];
  for (const recordId of [...ids, 'nowhere']) for (const below of places) histories.push(await told({ recordId, below, first: 3 }));
  return {
    whole: whole.map(({ entry }) => entry),
    pages,
    histories,
    by: [await told({ by: 'wes' }), await told({ by: 'wanda', first: 1 }), await told({ by: 'wanda', recordId: 'a0' })],
  };
}

describe('What a viewer may not see leaves no trace in the audit log', () => {
  it('holds for every question over random histories, markings and viewers', async () => {
    let cases = 0;
    let telling = 0;
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(histories, fc.constantFrom(...asking), async (commits, viewer) => {
        const standing = graphOf([]).standing(viewer);
        const sees = (marking: Marking) => canSee(viewer, standing, marking) || (viewer === auditor && marking.tlp !== 'RED');
        const seen = await answers(commits, viewer);
        expect(seen).toEqual(await answers(without(commits, sees), viewer));
        cases += 1;
        if (JSON.stringify(await answers(commits, omniscient)) !== JSON.stringify(seen)) telling += 1;
        if ((seen as { whole: unknown[] }).whole.length > 0) shown += 1;
      }),
      { numRuns: 200, seed: 13848 },
    );
    expect(telling / cases).toBeGreaterThanOrEqual(0.3);
    expect(shown / cases).toBeGreaterThanOrEqual(0.7);
  }, 120_000);
});
