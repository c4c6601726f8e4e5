import { describe, expect, it } from '@jest/globals';
import {
  closeIncident,
  confirmIncident,
  containIncident,
  incidentMachine as machine,
  investigateIncident,
  markFalsePositive,
  markUnsubstantiated,
  remediateIncident,
  reopenIncident,
  reportIncident,
  setForeignNexus,
  triageIncident,
} from '../../../domain/process/incident.ts';
import type { ReportFacts } from '../../../domain/process/incident.ts';
import { as, expectRule, made, moved, opened, refusals } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const county = as('LOCAL_OFFICIAL', 'EX-COUNTY-CLERK');
const cisa = as('DHS_CISA_ANALYST', 'US-CISA');
const asked = {
  title: 'Look-alike pages',
  description: null as string | null,
  category: 'IMPERSONATION' as const,
  startedAt: '2026-10-01' as string | null,
  endedAt: '2026-10-01' as string | null,
  detectedAt: '2026-11-20T12:00:00Z' as string | null,
  elections: ['election:US-2026-11-03'],
  techniques: ['disarm:T0149.003'],
  states: [],
  conductElements: ['DECEPTIVE' as const],
  purposesOrEffects: [],
  victimLabel: 'a county in the Midwest',
  legalBasis: 'CISA_2015' as const,
  affectedAssetTypes: [],
  indicators: [],
};
const election = { id: 'election:US-2026-11-03', name: 'the 2026 election', date: '2026-11-03', officeLevel: 'FEDERAL' as const };
const known: ReportFacts = { elections: [election], unknownTechniques: [] };
const report = (input: Partial<typeof asked> = {}, facts: Partial<ReportFacts> = {}) =>
  opened(machine, reportIncident, { ...asked, ...input }, { ...known, ...facts }, county);
const reported = made(report());
const rated = { severity: 'HIGH' as const, icTerm: null, materialEffect: 'SUSPECTED' as const };

const rules: Rule[] = [
  {
    rule: 'An incident of the 2016 election',
    hit: () => report({}, { elections: [{ ...election, name: 'the 2016 election', date: '2016-11-08' }] }),
    refused: [
      [
        'ELECTION_BEFORE_ORDER',
        'the 2016 election was held 2016-11-08; EO 13848 covers Federal elections on or after 2018-09-12. Use EO 13694 for earlier conduct.',
      ],
    ],
    miss: 'one of the first election under the order',
    passes: () => report({}, { elections: [{ ...election, date: '2018-11-06' }] }),
  },
  {
    rule: 'A technique with the wrong number of digits',
    hit: () => report({}, { unknownTechniques: [{ id: 'TA01', framework: 'ATT&CK', suggestion: 'TA0001' }] }),
    refused: [['UNKNOWN_TECHNIQUE', 'TA01 is not an id of ATT&CK. Did you mean TA0001?']],
    miss: 'with the right one',
    passes: () => report(),
  },
  {
    rule: 'An end before the beginning',
    hit: () => report({ startedAt: '2026-10-02' }),
    refused: [['DATE_ORDER', 'startedAt (2026-10-02) cannot be after endedAt (2026-10-01).']],
    miss: 'on the same day',
    passes: () => report(),
  },
  {
    rule: 'Detection after the report',
    hit: () => report({ detectedAt: '2026-11-20T12:00:01Z' }),
    refused: [['DATE_ORDER', 'detectedAt (2026-11-20T12:00:01Z) cannot be after the time of the report (2026-11-20T12:00:00Z).']],
    miss: 'at the same moment',
    passes: () => report(),
  },
  {
    rule: 'Triage without a severity',
    hit: () => moved(machine, triageIncident, reported, { ...rated, severity: null }, null, cisa),
    refused: [['SEVERITY_REQUIRED', 'Set the severity; triage is what sets it.']],
    miss: 'with the lowest',
    passes: () => moved(machine, triageIncident, reported, { ...rated, severity: 'BASELINE_NEGLIGIBLE' }, null, cisa),
  },
  {
    rule: 'A report with a classification marking',
    hit: () => report({ description: 'They met.\n(S//NF) A name' }),
    refused: [
      [
        'CLASSIFIED_MARKING_REJECTED',
        'Line 2 carries a classification marking. This system is unclassified; do not resubmit here and follow your spill procedure.',
      ],
    ],
    miss: 'one about a secret ballot',
    passes: () => report({ description: 'The Secretary of State guards the secret ballot.' }),
  },
  {
    rule: 'A report with a voter’s social security number',
    hit: () => report({ description: 'The leaked row reads 078-05-1120.' }),
    refused: [['PERSONAL_DATA_REJECTED', 'Remove personal voter data in description (CISA 2015 removal duty).']],
    miss: 'one with a telephone number',
    passes: () => report({ description: 'Call 555-078-1120.' }),
  },
];

describe('An incident', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it('is reported by State, local, private and federal people, and not by the public', () => {
    const mayReport = (['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER', 'DHS_CISA_ANALYST', 'PUBLIC', 'AUDITOR'] as const).map(
      (role) => opened(machine, reportIncident, asked, known, as(role)).isAllowed,
    );
    expect(mayReport).toEqual([true, true, true, true, false, false]);
    const nobody = opened(machine, reportIncident, asked, known, { user: null, org: null, roles: ['STATE_OFFICIAL'] });
    expect(refusals(nobody).map(([code]) => code)).toEqual(['FORBIDDEN']);
  });

  it('gets its foreign nexus from attributions alone, never from a person', () => {
    const byHand = moved(machine, setForeignNexus, reported, { foreignNexus: 'ASSESSED_FOREIGN' }, null, cisa);
    expect(refusals(byHand)).toEqual([
      ['FORBIDDEN', 'You may not say whether a foreign actor is behind an incident; it only ever follows another step.'],
    ]);
    expect(reported.foreignNexus).toBe('NOT_ASSESSED');
  });

  it('notes when it was contained, remediated and closed, and is open again when it is reopened', () => {
    const confirmed = { ...reported, status: 'CONFIRMED' as const };
    const contained = made(moved(machine, containIncident, confirmed, {}, null, cisa, '2026-11-21T10:00:00Z'));
    const remediated = made(moved(machine, remediateIncident, contained, {}, null, cisa, '2026-11-22T10:00:00Z'));
    const closed = made(moved(machine, closeIncident, remediated, { reason: 'Rebuilt.' }, null, cisa, '2026-11-23T10:00:00Z'));
    const again = made(moved(machine, reopenIncident, closed, { newInformation: 'A second server.' }, null, cisa));
    expect([closed.containedAt, closed.remediatedAt, closed.closedAt]).toEqual([
      '2026-11-21T10:00:00Z',
      '2026-11-22T10:00:00Z',
      '2026-11-23T10:00:00Z',
    ]);
    expect([again.closedAt, again.reason]).toEqual([null, 'A second server.']);
  });

  const reason = { reason: 'A test.' };
  itWalks(
    machine,
    [
      '> REPORTED',
      'REPORTED > TRIAGED',
      'TRIAGED > UNDER_INVESTIGATION',
      'UNDER_INVESTIGATION > CONFIRMED',
      'UNDER_INVESTIGATION > UNSUBSTANTIATED',
      'UNDER_INVESTIGATION > FALSE_POSITIVE',
      'CONFIRMED > CONTAINED',
      'CONTAINED > REMEDIATED',
      'REMEDIATED > CLOSED',
      'CLOSED > REOPENED',
      'UNSUBSTANTIATED > REOPENED',
      'REOPENED > UNDER_INVESTIGATION',
    ],
    [beginning(reportIncident, county, asked, known)],
    [
      asking(triageIncident, cisa, rated, null),
      asking(investigateIncident, cisa, {}, null),
      asking(confirmIncident, cisa, { materialEffect: 'NONE' }, null),
      asking(markUnsubstantiated, cisa, reason, null),
      asking(markFalsePositive, cisa, reason, null),
      asking(containIncident, cisa, {}, null),
      asking(remediateIncident, cisa, {}, null),
      asking(closeIncident, cisa, reason, null),
      asking(reopenIncident, cisa, { newInformation: 'A second server.' }, null),
      asking(setForeignNexus, cisa, { foreignNexus: 'POSSIBLE' }, null, { isFollowing: true }),
    ],
  );
});
