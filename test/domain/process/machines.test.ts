import { describe, expect, it } from '@jest/globals';
import type { ErrorCode } from '../../../domain/errors.ts';
import {
  planAssessment,
  assessmentMachine,
  deliverAssessment,
  amendAssessment,
  assessmentRecipients,
} from '../../../domain/process/assessment.ts';
import type { AssessmentFile } from '../../../domain/process/assessment.ts';
import { grantPetition, filePetition, petitionMachine } from '../../../domain/process/delistingPetition.ts';
import { designationMachine, draftDesignation } from '../../../domain/process/designation.ts';
import { impactReportMachine, planImpactReport } from '../../../domain/process/impactReport.ts';
import { draftAdvisory, advisoryMachine } from '../../../domain/process/advisory.ts';
import type { Follow, Outcome, Tracked } from '../../../domain/process/machine.ts';
import { followThrough, systems } from '../../../domain/process/machines.ts';
import { clear } from '../../../domain/tlp.ts';
import { as, made, moved, now, opened, strict } from './trying.ts';

/** What the tables of the machines say, whatever their records are. */
interface Row {
  readonly name: string;
  readonly doing: string;
  readonly who: readonly string[];
  readonly others?: { readonly code: ErrorCode };
  readonly needs: readonly { readonly codes: readonly ErrorCode[]; readonly holds: string }[];
  readonly instead?: readonly { readonly guard: { readonly codes: readonly ErrorCode[] } }[];
  readonly follows?: readonly { readonly machine: string; readonly move: string }[];
}
const machines = systems.flatMap(({ machines }) => machines.map(({ type, states, openings, transitions }) => ({
  type: type,
  states: states,
  moves: [...openings, ...transitions] as readonly Row[],
}))); // prettier-ignore
const moves = machines.flatMap((machine) => machine.moves);

describe('The machines of the process', () => {
  it('are the eighteen of section 8 and that of tear-lines, each type once', () => {
    expect(machines.map(({ type }) => type).sort()).toEqual([
      'advisory',
      'assessment',
      'attribution',
      'delistingPetition',
      'designation',
      'determination',
      'impactReport',
      'incident',
      'intelItem',
      'interferenceDetermination',
      'license',
      'measureRecommendation',
      'membership',
      'nationalEmergency',
      'pilotProgram',
      'responseCase',
      'situationRoom',
      'supportEngagement',
      'tearline',
    ]);
  });

  it('name every mutation once, but for the answers to advisories, intelligence and its tear-lines', () => {
    const names = moves.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual(['acknowledge', 'acknowledge', 'recordIntelAction']);
    expect(names.filter((name) => !/^[a-z][A-Za-z]+$/.test(name))).toEqual([]);
  });

  it('have the mutations that the contract of the API names', () => {
    const contract =
      'reportIncident triageIncident publishAttribution decideInterference deliverAssessment amendAssessment signImpactReport determine ' +
      'publishDesignation grantPetition submitRecommendation releaseAdvisory disseminateIntel acknowledge openResponseCase scheduleEngagement';
    expect(contract.split(' ').filter((name) => !moves.some((each) => each.name === name))).toEqual([]);
  });

  it('let follow only what there is, and have somebody or something to make every move', () => {
    const follows = moves.flatMap((each) => each.follows ?? []);
    const exists = ({ machine, move }: { machine: string; move: string }) =>
      machines.some((each) => each.type === machine && each.moves.some(({ name }) => name === move));
    expect(follows.filter((each) => !exists(each))).toEqual([]);
    const unreachable = moves.filter(({ name, who }) => who.length === 0 && !follows.some(({ move }) => move === name));
    expect(unreachable).toEqual([]);
  });

  it('raise the codes of section 9, but for those that other rules raise', () => {
    const declared = moves.flatMap((each) => [
      ...each.needs.flatMap(({ codes }) => codes),
      ...(each.instead ?? []).flatMap(({ guard }) => guard.codes),
      ...(each.others === undefined ? [] : [each.others.code]),
    ]);
    expect([...new Set(declared)].sort()).toEqual(
      [
        'ELECTION_BEFORE_ORDER', 'NOT_FEDERAL_ELECTION', 'ASSESSMENT_CONTENT_INCOMPLETE', 'ASSESSMENT_RECIPIENTS_INCOMPLETE',
        'ASSESSMENT_STATES_OUTCOME_EFFECT', 'REPORT_WITHOUT_ASSESSMENT', 'REPORT_SIGNATURE_MISSING', 'UNRESOLVED_ISSUES_UNDECLARED',
        'REMEDIAL_ACTION_IS_SANCTION', 'REPORT_RECIPIENTS_INCOMPLETE', 'DELIVERED_DATE_IN_FUTURE', 'DATE_ORDER',
        'AMENDMENT_NEEDS_NEW_INFORMATION', 'DELIVERED_DOCUMENT_IMMUTABLE', 'CONSULTATION_MISSING', 'DETERMINATION_TEST_INCOMPLETE',
        'ATTRIBUTION_WITHOUT_CONFIDENCE', 'ATTRIBUTION_WITHOUT_BASIS', 'INVALID_LIKELIHOOD_TERM', 'UNKNOWN_TECHNIQUE', 'SEVERITY_REQUIRED',
        'US_PERSON_NOT_DESIGNATABLE', 'CRITERION_REQUIRED', 'CRITERION_PRINCIPAL_REQUIRED', 'PRINCIPAL_NOT_BLOCKED_UNDER_ORDER',
        'CONSULTEE_MISSING', 'ONLY_TREASURY_DETERMINES', 'ANALYST_POLICY_SEPARATION', 'DUPLICATE_ACTIVE_DESIGNATION',
        'DESIGNATION_NOT_ACTIVE', 'DELIST_WITHOUT_REASON', 'PETITION_OPEN', 'LICENSE_SCOPE_REQUIRED', 'LICENSE_EXPIRED',
        'LICENSE_PERIOD_INVALID', 'RECOMMENDATION_SECTORS_MISSING', 'RECOMMENDATION_COUNTRY_NOT_FOUND', 'TARGET_NOT_DOMICILED',
        'RECOMMENDATION_EFFECTS_MISSING', 'RECOMMENDATION_PREMATURE', 'JOINT_SIGNATURE_MISSING', 'OTHER_MEASURE_NEEDS_AUTHORITY',
        'OFFICER_MEASURE_TARGET', 'TLP_CANNOT_LOOSEN', 'TLP_SOURCE_CONFLICT', 'NOT_ACTIONABLE', 'NOT_MEMBER', 'CONTACT_NOT_APPROVED',
        'TERMS_NOT_ACCEPTED', 'CONSENT_REQUIRED', 'RULES_OF_ENGAGEMENT_REQUIRED', 'PILOT_LEVEL_MISSING',
        'EMERGENCY_NOTICE_OUTSIDE_WINDOW', 'EMERGENCY_LAPSED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT', 'RED_NEEDS_NAMED_RECIPIENTS',
        'AMBER_NEEDS_RECIPIENT_ORGS',
      ].sort(),
    ); // prettier-ignore
  });

  it('say of every rule what must hold, for the documentation', () => {
    const holds = moves.flatMap(({ needs }) => needs.map((each) => each.holds));
    expect(holds.filter((text) => !/^\S.*[^.\s]$/.test(text))).toEqual([]);
    expect(moves.filter(({ doing }) => !/^[a-z].*[^.\s]$/.test(doing))).toEqual([]);
  });
});

describe('Text anywhere in an input', () => {
  const staff = as('COMMUNITY_STAFF');
  const asked = {
    title: 'Pages',
    body: 'Copies.',
    severity: 'LOW' as const,
    affectedAssetTypes: [],
    recommendedActions: ['Watch.', 'Ask voter 078-05-1120.'],
    expiresAt: null,
    derivedFrom: [],
    community: null,
    releaseMarking: clear,
  };

  it('is looked at, and named by its place without being repeated', () => {
    const outcome = opened(advisoryMachine, draftAdvisory, asked, { sources: [] }, staff);
    const text = JSON.stringify(outcome);
    expect(!outcome.isAllowed && outcome.violations.map(({ code, field }) => [code, field])).toEqual([
      ['PERSONAL_DATA_REJECTED', 'recommendedActions.1'],
    ]);
    expect(text).not.toContain('078-05-1120');
  });

  it('passes when it only looks like it', () => {
    expect(
      opened(advisoryMachine, draftAdvisory, { ...asked, recommendedActions: ['Call 078-055-1120.'] }, { sources: [] }, staff).isAllowed,
    ).toBe(true);
  });
});

describe('What follows a move', () => {
  const treasury = as('TREASURY_OFFICER');
  const odni = as('ODNI_ANALYST');
  const context = (viewer: ReturnType<typeof as>, ...records: Tracked[]) => ({
    records: new Map(records.map((record) => [record.id, record])),
    newId: (machine: string) => `${machine}:new`,
    marking: clear,
    isSynthetic: true,
    viewer,
    at: now,
  });
  const followsOf = (outcome: Outcome<unknown>): readonly Follow[] => (outcome.isAllowed ? outcome.follows : []);
  const drafted = made(
    opened(
      designationMachine,
      draftDesignation,
      { actor: 'csv:x', programs: ['CYBER2'], determination: null, round: null, legalAuthority: null },
      { target: { name: 'X', usPersonBasis: null, isIndividual: false }, active: [], determination: null },
      treasury,
      strict,
    ),
  );
  const designation = { id: 'one', status: 'ACTIVE' as const };
  const petition = made(
    opened(
      petitionMachine,
      filePetition,
      { designation: 'one', grounds: 'OTHER', statement: 'Not us.' },
      { designation, openPetitions: [] },
      treasury,
    ),
  );
  const granted = moved(
    petitionMachine,
    grantPetition,
    { ...petition, status: 'UNDER_REVIEW' },
    { reason: 'Not them.' },
    { designation },
    treasury,
  );

  it('delists with the petition that is granted', () => {
    const done = followThrough(followsOf(granted), context(treasury, { ...drafted, status: 'ACTIVE' }));
    expect(done).toMatchObject({
      isAllowed: true,
      records: [{ id: 'one', status: 'DELISTED', delistReason: 'Not them.', until: '2026-11-19' }],
      events: [{ type: 'designation', move: 'delistDesignation', from: 'ACTIVE', to: 'DELISTED' }],
    });
  });

  it('is refused whole where it cannot be, as when the listing has ended meanwhile', () => {
    const done = followThrough(followsOf(granted), context(treasury, { ...drafted, status: 'DELISTED' }));
    expect(!done.isAllowed && done.violations.map(({ code }) => code)).toEqual(['INVALID_TRANSITION']);
  });

  it('carries the assessment over to its report: planned, due on receipt, and called for a look', () => {
    const election = { id: 'e', name: 'the 2026 election', date: '2026-11-03', officeLevel: 'FEDERAL' as const, conclusionDate: null };
    const planned = opened(assessmentMachine, planAssessment, { election: 'e' }, { election }, odni);
    const first = followThrough(followsOf(planned), context(odni));
    expect(first).toMatchObject({ records: [{ id: 'impactReport:new', status: 'NOT_DUE', assessment: 'one', isSynthetic: true }] });

    const report = {
      ...made(opened(impactReportMachine, planImpactReport, { assessment: 'one' }, null, as('DOJ_OFFICER'))),
      id: 'impactReport:new',
    };
    const content = {
      nature: 'Copies.',
      methods: 'Pages.',
      personsInvolved: ['csv:x'],
      governments: [{ country: 'XA', role: 'DIRECTED' as const }],
      notAscertainable: [],
    };
    const final: AssessmentFile = { ...made(planned), status: 'FINAL', content };
    const recipients = assessmentRecipients.map((agency) => ({ agency, receivedAt: '2026-11-19' }));
    const facts = { earliest: '2026-11-03', impactReport: 'impactReport:new', unseenPersons: [] };
    const delivered = moved(assessmentMachine, deliverAssessment, final, { deliveredAt: '2026-11-18', recipients }, facts, odni);
    const second = followThrough(followsOf(delivered), context(odni, report));
    expect(second).toMatchObject({ records: [{ id: 'impactReport:new', status: 'DUE' }] });

    const amendment = { reason: 'More.', newInformationAt: '2026-11-20', content, overrideReason: null };
    const amended = moved(assessmentMachine, amendAssessment, made(delivered), amendment, facts, odni);
    const third = followThrough(followsOf(amended), context(odni, report));
    expect(third).toMatchObject({ records: [{ reviewRequired: 2 }] });
  });

  it('is a fault of the program where it names what does not exist', () => {
    const wrong = { machine: 'designation', move: 'undo', id: 'one', input: {} };
    expect(() => followThrough([wrong], context(treasury, drafted))).toThrow('Nothing can follow by designation.undo of one.');
  });
});
