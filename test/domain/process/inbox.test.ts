import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord, RecordOf } from '../../../domain/model.ts';
import { dutySources, inboxOf } from '../../../domain/process/inbox.ts';
import type { Desk, DeskType } from '../../../domain/process/duties/desk.ts';
import { systems } from '../../../domain/process/machines.ts';
import { referencesOf } from '../../../domain/references.ts';
import { clear } from '../../../domain/tlp.ts';
import type { Role, Viewer } from '../../../domain/tlp.ts';
import { sampleRecords } from '../../world.ts';

// The small world's election is a State's; the order is about Federal ones.
const samples = sampleRecords().map((record) => (record.type === 'election' ? { ...record, officeLevel: 'FEDERAL' as const } : record));
function deskOf(records: readonly LedgerRecord[], viewer: Viewer, day = '2025-01-10'): Desk {
  const filed = <T extends DeskType>(type: T) => records.filter((record): record is RecordOf<T> & LedgerRecord => record.type === type);
  return {
    viewer,
    day,
    isInOwnState: () => viewer.org === 'org:lakeland-elections',
    filed: filed,
    filedOn: ((type: DeskType, id: string) =>
      filed(type).filter((record) => referencesOf(record).some((each) => each.id === id))) as Desk['filedOn'],
  };
}
const as = (role: Role, org: string | null = null, user = 'someone'): Viewer => ({ user, org, roles: [role] });
/** The sample of a type with some fields changed, and everything else of the world. */
const given = (type: DeskType, changes: Readonly<Record<string, unknown>>): LedgerRecord[] =>
  samples.map((record) => (record.type === type ? { ...record, ...changes } : record));
const moves = (records: readonly LedgerRecord[], viewer: Viewer, type: DeskType, day?: string) =>
  inboxOf(deskOf(records, viewer, day))
    .filter(({ subject }) => subject.type === type)
    .map(({ move }) => move);

const cisa = as('DHS_CISA_ANALYST', 'US-CISA');
const treasury = as('TREASURY_OFFICER', 'US-TREASURY');
const state = as('STATE_DEPT_OFFICER', 'US-STATE');
const office = as('STATE_OFFICIAL', 'org:lakeland-elections', 'ida');
const stranger = as('STATE_OFFICIAL', 'org:elsewhere', 'eve');
const county = as('LOCAL_OFFICIAL', 'org:lakeland-elections', 'bo');
const oneSided = [{ agency: 'STATE', response: 'CONCUR', text: null, by: 'x', at: '2025-01-01T00:00:00Z' }];
const all = ['STATE', 'DOJ', 'DHS_CISA'].map((agency) => ({ ...oneSided[0], agency }));

describe('the inbox', () => {
  it.each<[string, DeskType, Record<string, unknown>, Viewer, readonly string[]]>([
    ['Homeland Security triages what was reported', 'incident', { status: 'REPORTED', sources: [] }, cisa, ['triageIncident']],
    ['and not what another dataset published', 'incident', { status: 'REPORTED' }, cisa, []],
    ['Treasury does not triage', 'incident', { status: 'REPORTED', sources: [] }, treasury, []],
    ['State answers a consultation', 'determination', { status: 'IN_CONSULTATION', consultations: [] }, state, ['respondToConsultation']],
    ['once', 'determination', { status: 'IN_CONSULTATION', consultations: oneSided }, state, []],
    ['Treasury waits for all three', 'determination', { status: 'IN_CONSULTATION', consultations: oneSided }, treasury, []],
    ['and then determines', 'determination', { status: 'IN_CONSULTATION', consultations: all }, treasury, ['determine']],
    ['Treasury publishes what is approved', 'designation', { status: 'APPROVED' }, treasury, ['publishDesignation']],
    ['and nothing that is published', 'designation', { status: 'ACTIVE' }, treasury, []],
    ['a member acknowledges an advisory once', 'advisory', {}, county, []],
    ['a draft is nobody’s to acknowledge', 'advisory', { status: 'DRAFT' }, county, []],
    ['staff put a draft to review', 'advisory', { status: 'DRAFT' }, cisa, ['reviewAdvisory']],
    ['a State consents to a test in it', 'supportEngagement', { status: 'SCOPING', stateConsent: null }, office, ['giveStateConsent']],
    ['and not another State', 'supportEngagement', { status: 'SCOPING', stateConsent: null }, stranger, []],
    [
      'an office of the place signs the rules of a test',
      'supportEngagement',
      { status: 'SCOPING', rulesOfEngagementSignedAt: null },
      county,
      ['signRulesOfEngagement'],
    ],
    ['and Homeland Security waits for that', 'supportEngagement', { status: 'SCOPING', rulesOfEngagementSignedAt: null }, cisa, []],
    ['an owner does its task', 'caseTask', {}, county, ['completeTask']],
    ['and nobody else’s', 'caseTask', { owner: 'org:other' }, county, []],
    ['and not twice', 'caseTask', { doneAt: '2025-01-01T00:00:00Z' }, county, []],
    ['an item with something to do is disseminated', 'intelItem', { status: 'TRANSMITTED_TO_DHS' }, cisa, ['disseminateIntel']],
    ['one without is enriched first', 'intelItem', { status: 'TRANSMITTED_TO_DHS', recommendedActions: [] }, cisa, ['enrichIntel']],
  ])('%s', (_title, type, changes, viewer, expected) => {
    expect(moves(given(type, changes), viewer, type)).toEqual(expected);
  });

  it('asks members for an advisory that they have not acknowledged', () => {
    const unanswered = samples.filter(({ type }) => type !== 'acknowledgement');
    expect(moves(unanswered, county, 'advisory')).toEqual(['acknowledge']);
  });

  it('does not ask an office that is no member for what a community tells everybody, unless it came by name', () => {
    const stranger = as('LOCAL_OFFICIAL', 'org:elsewhere');
    const told = (changes: Readonly<Record<string, unknown>>) =>
      given('advisory', changes).filter(({ type }) => type !== 'acknowledgement');
    const everybody = told({ marking: clear });
    expect([moves(everybody, county, 'advisory'), moves(everybody, stranger, 'advisory')]).toEqual([['acknowledge'], []]);
    expect(moves(told({}), stranger, 'advisory')).toEqual(['acknowledge']);
    expect(moves(told({ marking: clear, community: null }), stranger, 'advisory')).toEqual(['acknowledge']);
  });

  it('knows the 45 days of an assessment, and says by how much they are past', () => {
    const planned = given('assessment', { status: 'PLANNED', deliveredAt: null });
    const [duty] = inboxOf(deskOf(planned, as('ODNI_ANALYST'))).filter(({ subject }) => subject.type === 'assessment');
    expect(duty).toMatchObject({ move: 'startAssessment', due: '2024-12-20', rule: 'EO 13848 section 1(a)' });
    // Nobody assesses an election that has not been held.
    expect(moves(planned, as('ODNI_ANALYST'), 'assessment', '2024-11-04')).toEqual([]);
  });

  it('warns of a licence sixty days before it ends, not before', () => {
    const licence = given('license', { expiresAt: '2025-03-11' });
    expect(moves(licence, treasury, 'license', '2025-01-10')).toEqual(['amendLicense']);
    expect(moves(licence, treasury, 'license', '2025-01-09')).toEqual([]);
  });

  it('puts what is due first on top, and what has no day behind', () => {
    const records = [...given('incident', { status: 'REPORTED', sources: [] })];
    const dues = inboxOf(deskOf(records, cisa)).map(({ due }) => due ?? '9999');
    expect(dues.length).toBeGreaterThan(2);
    expect(dues).toEqual([...dues].sort());
  });

  it('has nothing for the public', () => {
    expect(inboxOf(deskOf(samples, { user: null, org: null, roles: ['PUBLIC'] }))).toEqual([]);
  });

  const elsewhere = new Set(['clearHit', 'applyForLicense']);
  const machines = new Map(systems.flatMap(({ machines: some }) => some.map((machine) => [machine.type as string, machine])));
  const typeOfMove: Partial<Record<DeskType, string>> = { tearline: 'intelItem', membershipPaper: 'membership', caseTask: 'responseCase' };

  it('never asks for a step that the machine would refuse to that role in that state', () => {
    let asked = 0;
    for (const { type, roles, of } of dutySources) {
      const machine = machines.get(typeOfMove[type] ?? type);
      const sample = samples.find((record) => record.type === type)!;
      for (const status of machine?.states ?? []) {
        const record = { ...sample, ...(machine!.type === type ? { status } : {}), sources: [] } as never;
        for (const role of roles) {
          for (const viewer of [as(role, 'org:lakeland-elections', 'ida'), as(role, 'org:watchtower', 'zoe')]) {
            for (const { move } of of(record, deskOf(samples, viewer))) {
              if (elsewhere.has(move)) continue;
              asked += 1;
              const steps = machine!.transitions.filter(({ name }) => name === move);
              expect({ type, move, steps: steps.length }).toEqual({ type, move, steps: 1 });
              const { who, from } = steps[0]!;
              expect({ move, role, may: who.includes(role) }).toEqual({ move, role, may: true });
              if (machine!.type === type)
                expect({ move, status, from: (from as readonly string[]).includes(status) }).toEqual({ move, status, from: true });
            }
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(60);
  });
});
