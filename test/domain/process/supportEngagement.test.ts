import { describe, expect, it } from '@jest/globals';
import {
  authorizeEngagement,
  cancelEngagement,
  closeEngagement,
  declineEngagement,
  deliverEngagementReport,
  engagementMachine as machine,
  giveStateConsent,
  remediateFinding,
  requestEngagement,
  scheduleEngagement,
  scopeEngagement,
  signRulesOfEngagement,
  startEngagement,
} from '../../../domain/process/supportEngagement.ts';
import type { EngagementRecord } from '../../../domain/process/supportEngagement.ts';
import { as, expectRule, made, moved, opened, refusals } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const dhs = as('DHS_CISA_ANALYST');
const county = as('LOCAL_OFFICIAL', 'EX-COUNTY-CLERK', 'carl');
const state = as('STATE_OFFICIAL', 'EX-STATE-SOS', 'sam');
const place = { jurisdictionName: 'Example County', state: 'us:06', viewerState: 'us:06' };
const asked = { engagementType: 'REMOTE_PENETRATION_TEST' as const, jurisdiction: 'us:06001', onSite: true };
const request = (input: object = {}, facts: object = {}) =>
  opened(machine, requestEngagement, { ...asked, ...input }, { ...place, ...facts }, county);
const requested = made(request());
const scoping: EngagementRecord = { ...requested, status: 'SCOPING' };
const consented = made(moved(machine, giveStateConsent, scoping, {}, place, state));
const signed = made(moved(machine, signRulesOfEngagement, consented, {}, place, county));
const authorize = (record: EngagementRecord) => moved(machine, authorizeEngagement, record, {}, place, dhs);
const dates = { start: '2026-12-01', end: '2026-12-03', team: ['uma'] };
const schedule = (record: EngagementRecord, input: object = {}) =>
  moved(machine, scheduleEngagement, record, { ...dates, ...input }, place, dhs);
const authorized = made(authorize(signed));
const consent = 'Remote penetration test in Example County needs written consent of the State before it is scheduled.';
const rulesOf = 'Remote penetration test in Example County needs signed rules of engagement before it is scheduled.';
const findings = [{ id: 'f1', severity: 'HIGH' as const, text: 'An open port.' }];
const reported = made(moved(machine, deliverEngagementReport, { ...authorized, status: 'IN_PROGRESS' }, { findings }, null, dhs));

const rules: Rule[] = [
  {
    rule: 'Scheduling a test without consent or rules',
    hit: () => schedule(requested),
    refused: [
      ['CONSENT_REQUIRED', consent],
      ['RULES_OF_ENGAGEMENT_REQUIRED', rulesOf],
    ],
    miss: 'after both',
    passes: () => schedule(authorized),
  },
  {
    rule: 'Authorizing a test on consent alone',
    hit: () => authorize(consented),
    refused: [['RULES_OF_ENGAGEMENT_REQUIRED', rulesOf]],
    miss: 'an exercise on consent alone',
    passes: () => authorize({ ...consented, engagementType: 'TABLETOP_EXERCISE' }),
  },
  {
    rule: 'Authorizing an exercise without consent',
    hit: () => authorize({ ...scoping, engagementType: 'TABLETOP_EXERCISE' }),
    refused: [['CONSENT_REQUIRED', 'Tabletop exercise in Example County needs written consent of the State before it is scheduled.']],
    miss: 'with it',
    passes: () => authorize({ ...consented, engagementType: 'TABLETOP_EXERCISE' }),
  },
  {
    rule: 'Consent by another State',
    hit: () => moved(machine, giveStateConsent, scoping, {}, { ...place, viewerState: 'us:41' }, state),
    refused: [['FORBIDDEN', 'You may not speak for Example County.']],
    miss: 'by its own',
    passes: () => moved(machine, giveStateConsent, scoping, {}, place, state),
  },
  {
    rule: 'An end before the start',
    hit: () => schedule(authorized, { end: '2026-11-30' }),
    refused: [['DATE_ORDER', 'start (2026-12-01) cannot be after end (2026-11-30).']],
    miss: 'a single day',
    passes: () => schedule(authorized, { end: '2026-12-01' }),
  },
  {
    rule: 'Remediating a finding the report has not',
    hit: () => moved(machine, remediateFinding, reported, { finding: 'f2' }, place, county),
    refused: [['NOT_FOUND', 'No finding has the id "f2".']],
    miss: 'one it has',
    passes: () => moved(machine, remediateFinding, reported, { finding: 'f1' }, place, county),
  },
  {
    rule: 'A request from another State',
    hit: () => request({}, { viewerState: 'us:41' }),
    refused: [['FORBIDDEN', 'You may not speak for Example County.']],
    miss: 'from its own',
    passes: () => request(),
  },
  {
    rule: 'Rules signed by another State',
    hit: () => moved(machine, signRulesOfEngagement, consented, {}, { ...place, viewerState: 'us:41' }, county),
    refused: [['FORBIDDEN', 'You may not speak for Example County.']],
    miss: 'by its own',
    passes: () => moved(machine, signRulesOfEngagement, consented, {}, place, county),
  },
  {
    rule: 'Scheduling a record that says it is authorized without consent',
    hit: () => schedule({ ...authorized, stateConsent: null }),
    refused: [['CONSENT_REQUIRED', consent]],
    miss: 'with it',
    passes: () => schedule(authorized),
  },
  {
    rule: 'Another State’s word that a finding is remediated',
    hit: () => moved(machine, remediateFinding, reported, { finding: 'f1' }, { ...place, viewerState: 'us:41' }, county),
    refused: [['FORBIDDEN', 'You may not speak for Example County.']],
    miss: 'its own',
    passes: () => moved(machine, remediateFinding, reported, { finding: 'f1' }, place, county),
  },
  {
    rule: 'Cancelling by another State',
    hit: () => moved(machine, cancelEngagement, requested, { reason: 'No time.' }, { ...place, viewerState: 'us:41' }, state),
    refused: [['FORBIDDEN', 'You may not speak for Example County.']],
    miss: 'by its own',
    passes: () => moved(machine, cancelEngagement, requested, { reason: 'No time.' }, place, state),
  },
];

describe('An engagement', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('goes all the way to closed with its finding remediated', () => {
    const fixed = made(moved(machine, remediateFinding, reported, { finding: 'f1' }, place, county));
    const closed = made(moved(machine, closeEngagement, fixed, {}, null, dhs));
    expect([closed.status, closed.findings]).toEqual(['CLOSED', [{ ...findings[0], remediatedAt: '2026-11-20T12:00:00Z' }]]);
  });

  it('says INVALID_TRANSITION where consent is there and only the authorization is not', () => {
    expect(refusals(schedule(signed)).map(([code]) => code)).toEqual(['INVALID_TRANSITION']);
  });

  it('has the State’s consent from a State official, not from a county', () => {
    expect(refusals(moved(machine, giveStateConsent, scoping, {}, place, county)).map(([code]) => code)).toEqual(['FORBIDDEN']);
  });

  const reason = { reason: 'Too close to the election.' };
  itWalks(
    machine,
    [
      '> REQUESTED',
      'REQUESTED > SCOPING',
      'SCOPING > AUTHORIZED',
      'AUTHORIZED > SCHEDULED',
      'SCHEDULED > IN_PROGRESS',
      'IN_PROGRESS > REPORT_DELIVERED',
      'REPORT_DELIVERED > CLOSED',
      'REQUESTED > DECLINED',
      'SCOPING > DECLINED',
      'REQUESTED > CANCELLED',
      'SCOPING > CANCELLED',
      'AUTHORIZED > CANCELLED',
      'SCHEDULED > CANCELLED',
      'IN_PROGRESS > CANCELLED',
    ],
    [
      beginning(requestEngagement, county, asked, place),
      beginning(requestEngagement, state, { ...asked, engagementType: 'TABLETOP_EXERCISE' }, place),
    ],
    [
      asking(scopeEngagement, dhs, {}, null),
      asking(giveStateConsent, state, {}, place),
      asking(signRulesOfEngagement, county, {}, place),
      asking(authorizeEngagement, dhs, {}, place),
      asking(scheduleEngagement, dhs, dates, place),
      asking(startEngagement, dhs, {}, null),
      asking(deliverEngagementReport, dhs, { findings }, null),
      asking(remediateFinding, county, { finding: 'f1' }, place),
      asking(closeEngagement, dhs, {}, null),
      asking(declineEngagement, dhs, reason, null),
      asking(cancelEngagement, state, reason, place),
    ],
    300,
  );
});
