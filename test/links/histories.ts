/** Random histories of a small ledger, for property tests: commits that a store would take, and what is left of them for somebody who sees less. */
import fc from 'fast-check';
import type { AppliedChange, WholeCommit, Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { everyRequiredEnd, referencesOf } from '../../domain/references.ts';
import type { Marking, Tlp } from '../../domain/tlp.ts';
import { actor, incident, link } from '../world.ts';
import { day, marked } from './worlds.ts';

export const ids = ['a0', 'a1', 'a2', 'l0', 'l1', 'l2', 'e0', 'e1', 'i0', 'i1', 'v0', 'v1', 'c0', 'r0', 'idem'];
const writers = ['wes', 'wanda'];

interface Draw {
  readonly id: string;
  readonly tlp: Tlp;
  readonly variant: number;
  readonly removes: boolean;
}
const tlp = fc.constantFrom<Tlp>('CLEAR', 'CLEAR', 'CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED');
export const histories = fc
  .array(
    fc.record({
      by: fc.constantFrom(...writers),
      changes: fc.uniqueArray(
        fc.record({ id: fc.constantFrom(...ids), tlp, variant: fc.nat(3), removes: fc.constantFrom(false, false, false, true) }),
        { selector: (draw) => draw.id, minLength: 1, maxLength: 5 },
      ),
    }),
    { minLength: 4, maxLength: 14 },
  )
  .map((draws) => commitsOf([{ by: 'wes', changes: ids.map((id) => ({ id, tlp: 'CLEAR', variant: 0, removes: false })) }, ...draws]));

/** A record under an id; the variant says what it is called and to what it refers. */
function record({ id, tlp: colour, variant }: Draw): LedgerRecord {
  const common = { marking: marked(colour), sources: [], isSynthetic: true, id } as const;
  const name = `${id} ${variant}`;
  switch (id[0]) {
    case 'a':
      return actor(id, name, common);
    case 'l':
      return link(id, `a${variant % 3}`, `a${(variant + 1) % 3}`, common);
    case 'e':
      return { ...common, type: 'election', name, date: day, electionType: 'GENERAL', officeLevel: 'STATE', jurisdiction: null, conclusionDate: null, conclusionReason: null }; // prettier-ignore
    case 'v':
      return { ...common, type: 'victim', incident: `i${variant % 2}`, reportingOrg: null, jurisdiction: null };
    case 'c':
      return { ...common, type: 'customerList', name, customers: [] };
    case 'r': {
      const hits = [0, 1, 2].filter((at) => at !== variant).map((at) => ({ actor: `a${at}`, score: 1, verdict: 'BLOCKED' }));
      const results = [{ ref: 'x', decision: 'MATCH' as const, hits }];
      return { ...common, type: 'screeningRun', list: 'c0', at: day, asOf: day, algorithm: '1', results, differences: [] };
    }
    case 'i':
      if (id === 'idem') return { ...common, type: 'idempotency', bodyHash: name, result: '' };
      return incident(id, name, { ...common, elections: ['e0', 'e1'].slice(0, variant % 3) });
    default:
      throw new Error(id);
  }
}

/** Commits that a store would take: no reference dangles. */
function commitsOf(draws: readonly { readonly by: string; readonly changes: readonly Draw[] }[]): WholeCommit[] {
  const state = new Map<string, { readonly record: LedgerRecord; readonly revision: number }>();
  const commits: WholeCommit[] = [];
  for (const { by, changes } of draws) {
    const seq = commits.length + 1;
    const applied: AppliedChange[] = [];
    for (const draw of changes) {
      const before = state.get(draw.id);
      if (draw.removes) {
        const isNeeded = [...state.values()].some((other) => referencesOf(other.record).some(({ id }) => id === draw.id));
        if (before === undefined || isNeeded || before.revision === seq) continue;
        applied.push({ op: 'remove', id: draw.id, record: null, previousRevision: before.revision });
        state.delete(draw.id);
      } else {
        const made = record(draw);
        const dangles = referencesOf(made).some(({ id }) => !state.has(id));
        if (dangles && commits.length > 0) continue;
        applied.push({ op: 'put', id: draw.id, record: made, previousRevision: before?.revision ?? null });
        state.set(draw.id, { record: made, revision: seq });
      }
    }
    if (applied.length > 0) commits.push(commitOf(seq, by, applied));
  }
  return commits;
}

export const commitOf = (seq: number, by: string, changes: readonly AppliedChange[]): WholeCommit => ({
  seq,
  commitId: `${seq}`,
  at: '2024-05-01T00:00:00.000Z',
  by,
  reason: 'change',
  changeCount: changes.length,
  prevHash: '',
  hash: '',
  changes,
});

export const finalState = (commits: readonly WholeCommit[]): Map<string, { readonly record: LedgerRecord; readonly revision: number }> => {
  const state = new Map<string, { readonly record: LedgerRecord; readonly revision: number }>();
  for (const { seq, changes } of commits) {
    for (const { id, record: made } of changes) {
      if (made === null) state.delete(id);
      else state.set(id, { record: made, revision: seq });
    }
  }
  return state;
};

export function ledgerOf(commits: readonly WholeCommit[]): Ledger {
  const state = finalState(commits);
  return {
    commit: () => Promise.reject(new Error('It is only read.')),
    records: async (asked) => asked.map((id) => state.get(id) ?? null),
    referrers: () => Promise.reject(new Error('Nobody asks it who refers to whom.')),
    scan: () => Promise.reject(new Error('It is not scanned.')),
    async *follow(afterSeq, { most = Infinity } = {}) {
      yield* commits.slice(afterSeq, afterSeq + most);
    },
    close: async () => undefined,
  };
}

/** The history in which what somebody may not know never happened. */
export function without(commits: readonly WholeCommit[], sees: (marking: Marking) => boolean): WholeCommit[] {
  const last = new Map<string, LedgerRecord>();
  for (const { changes } of commits) for (const { id, record: made } of changes) if (made !== null) last.set(id, made);
  const now = finalState(commits);
  const stands = (id: string): boolean => {
    const version = last.get(id);
    return version !== undefined && version.type !== 'idempotency' && sees(version.marking) && everyRequiredEnd(version, stands);
  };
  const isThere = (id: string) => now.has(id) && stands(id);
  const state = new Map<string, number>();
  const rest: WholeCommit[] = [];
  for (const { by, changes } of commits) {
    const seq = rest.length + 1;
    const kept: AppliedChange[] = [];
    for (const { id, record: made } of changes) {
      const previousRevision = state.get(id) ?? null;
      if (made !== null && stands(id) && sees(made.marking) && everyRequiredEnd(made, stands)) {
        kept.push({ op: 'put', id, record: stripped(made, isThere), previousRevision });
        state.set(id, seq);
      } else if (previousRevision !== null) {
        kept.push({ op: 'remove', id, record: null, previousRevision });
        state.delete(id);
      }
    }
    if (kept.length > 0) rest.push(commitOf(seq, by, kept));
  }
  return rest;
}

function stripped(made: LedgerRecord, isThere: (id: string) => boolean): LedgerRecord {
  if (made.type === 'incident') return { ...made, elections: made.elections.filter(isThere) };
  if (made.type !== 'screeningRun') return made;
  return { ...made, results: made.results.map((each) => ({ ...each, hits: each.hits.filter((hit) => isThere(hit.actor)) })) };
}
