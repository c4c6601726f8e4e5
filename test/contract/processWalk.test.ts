/**
 * Random people taking random steps through the API, against the machines: no state is reached but along an arrow of its machine, nobody
 * succeeds whose role may not, a refused step writes nothing, a taken one is one commit, and the chain of commits stays whole.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Commit } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { systems } from '../../domain/process/machines.ts';
import { referencesOf } from '../../domain/references.ts';
import type { Role, Viewer } from '../../domain/tlp.ts';
import { verifyChain } from '../../store/verify.ts';
import { startService } from '../subgraphs/service.ts';
import type { Service } from '../subgraphs/service.ts';
import { sampleRecords } from '../world.ts';
import { randomCall } from './processInputs.ts';

interface Step {
  readonly name: string;
  readonly who: readonly Role[];
  readonly from?: readonly string[];
  readonly to: string | null;
  readonly settles?: { readonly to: string };
}
const machines = systems.flatMap((system) => [...system.machines]) as readonly {
  readonly type: string;
  readonly openings: readonly Step[];
  readonly transitions: readonly Step[];
}[];
const steps = machines.flatMap(({ type, openings, transitions }) =>
  [...openings, ...transitions].filter(({ who }) => who.length > 0).map((step) => ({ type, step })),
);

const orgs: Partial<Record<Role, string>> = {
  STATE_OFFICIAL: 'org:lakeland-elections',
  LOCAL_OFFICIAL: 'org:lakeland-elections',
  PRIVATE_SECTOR_MEMBER: 'org:watchtower',
  COMMUNITY_STAFF: 'org:watchtower',
  TREASURY_OFFICER: 'US-TREASURY',
  STATE_DEPT_OFFICER: 'US-STATE',
  DOJ_OFFICER: 'US-DOJ',
  DHS_CISA_ANALYST: 'US-CISA',
  ODNI_ANALYST: 'US-ODNI',
  DEFENSE_READER: 'US-DEFENSE',
};
const roles = Object.keys(orgs) as Role[];
const viewers = Object.fromEntries(
  roles.map((role): [string, Viewer] => [role, { user: role.toLowerCase(), org: orgs[role] ?? null, roles: [role] }]),
);

// Everybody of the walk sees all of it, so that steps meet; what a viewer may not see is tried elsewhere.
const records = sampleRecords().map((record): LedgerRecord => {
  const wide = { ...record, marking: { ...record.marking, tlp: 'CLEAR' as const } };
  return wide.type === 'election' ? { ...wide, officeLevel: 'FEDERAL' } : wide;
});

let service: Service;
beforeAll(async () => {
  service = await startService(records, viewers);
});
afterAll(() => service.close());

/** mulberry32 */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const fieldTypes: Readonly<Record<string, string>> = {
  actor: 'actor', principal: 'actor', government: 'actor', target: 'actor', officers: 'actor', personsInvolved: 'actor', foreignActor: 'actor',
  incident: 'incident', incidents: 'incident', election: 'election', elections: 'election', alsoCovers: 'election',
  attributions: 'attribution', replacement: 'attribution', determination: 'determination', designation: 'designation', designations: 'designation',
  assessment: 'assessment', impactReport: 'impactReport', org: 'organization', lead: 'organization', owner: 'organization', recipients: 'organization',
  recipientOrgs: 'organization', community: 'community', jurisdiction: 'jurisdiction', states: 'jurisdiction', techniques: 'technique', round: 'round',
}; // prettier-ignore

it('keeps every record on the arrows of its machine, whoever asks for whatever', async () => {
  const rounds = 1_500;
  const sdl = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const schema = buildSchema(sdl, { assumeValidSDL: true });
  const current = new Map(records.map((record) => [record.id, record]));
  const next = random(20_261_124);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const ofType = (type: string) => [...current.values()].filter((record) => record.type === type).map(({ id }) => id);
  const tags = [...current.values()].flatMap((record) => (record.type === 'program' ? [record.tag] : []));
  const pools = (field: string) => (field === 'programs' ? tags : fieldTypes[field] === undefined ? [] : ofType(fieldTypes[field]));
  const taken = new Map<string, number>();
  const refused = new Map<string, number>();
  let seq = 1;
  for (let round = 0; round < rounds; round += 1) {
    const { type, step } = pick(steps);
    const role = next() < 0.8 ? pick(step.who) : pick(roles);
    const ids = ofType(type);
    const id = step.from === undefined || ids.length === 0 ? null : pick(ids);
    const { query, variables } = randomCall(schema, step.name, id, pools, next);
    const answer = await service.subgraph(ownerOf(type), query, { variables, as: role });
    const made = await since(service, seq);
    if (answer.errors !== undefined) {
      expect({ step: step.name, written: made.length, variables }).toEqual({ step: step.name, written: 0, variables });
      const codes = answer.errors.map(({ extensions }) => (extensions as { code: string }).code);
      expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
      expect({ step: step.name, codes, message: answer.errors[0]?.message, variables }).not.toMatchObject({ codes: ['INTERNAL'] });
      refused.set(step.name, (refused.get(step.name) ?? 0) + 1);
      continue;
    }
    taken.set(step.name, (taken.get(step.name) ?? 0) + 1);
    expect(made.length).toBeLessThanOrEqual(1);
    const allowed = steps.some(({ step: { name, who } }) => name === step.name && who.includes(role));
    expect({ step: step.name, role, allowed }).toEqual({ step: step.name, role, allowed: true });
    for (const commit of made) {
      expect(commit).toMatchObject({ seq: seq + 1, by: role.toLowerCase(), reason: step.name });
      for (const change of commit.changes ?? []) {
        const before = current.get(change.id);
        if (change.record !== null) expectOnArrow(before ?? null, change.record);
        if (change.record === null) current.delete(change.id);
        else current.set(change.id, change.record);
      }
      seq = commit.seq;
    }
  }
  for (const record of current.values()) for (const { id } of referencesOf(record)) expect(current.has(id)).toBe(true);
  // A walk on which nearly nothing succeeds, or nearly nothing is refused, would prove nothing.
  expect(taken.size).toBeGreaterThan(40);
  expect(refused.size).toBeGreaterThan(80);
  expect(await verifyChain(service.ledger)).toMatchObject({ ok: true, commits: seq });
}, 300_000);

/** Which subgraph takes the steps of a machine. */
function ownerOf(type: string): 'incidents' | 'sanctions' {
  const sanctions = ['determination', 'designation', 'delistingPetition', 'license', 'nationalEmergency', 'measureRecommendation'];
  return sanctions.includes(type) ? 'sanctions' : 'incidents';
}

async function since({ ledger }: Service, seq: number): Promise<Commit[]> {
  const found: Commit[] = [];
  for await (const commit of ledger.follow(seq, { live: false })) found.push(commit);
  return found;
}

function expectOnArrow(before: LedgerRecord | null, after: LedgerRecord): void {
  const machine = machines.find(({ type }) => type === after.type);
  if (machine === undefined || !('status' in after)) return;
  const from = before !== null && 'status' in before ? before.status : null;
  const arrows =
    from === null
      ? machine.openings.map(({ to }) => to)
      : machine.transitions
          .filter((step) => step.from?.includes(from))
          .flatMap(({ to, settles }) => [to ?? from, ...(settles === undefined ? [] : [settles.to])]);
  expect({ type: after.type, from, to: after.status, isArrow: arrows.includes(after.status) }).toMatchObject({ isArrow: true });
}
