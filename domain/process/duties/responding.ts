/** Duties of support and response: engagements, pilots, cases and their tasks. */
import { testingTypes } from '../supportEngagement.ts';
import { dutiesOf, ownProcess } from './desk.ts';

const rule = ownProcess;
const cisa = ['DHS_CISA_ANALYST'] as const;

export const respondingDuties = [
  dutiesOf(
    'supportEngagement',
    cisa,
    ({ status, engagementType, jurisdiction, start, end, stateConsent, rulesOfEngagementSignedAt }, { day }) => {
      const about = `${engagementType} in ${jurisdiction}`;
      const base = { due: null, since: null, rule };
      if (status === 'REQUESTED') return [{ ...base, move: 'scopeEngagement', text: `Scope ${about}` }];
      if (status === 'SCOPING') {
        if (stateConsent === null) return [];
        const isReady = rulesOfEngagementSignedAt !== null || !testingTypes.includes(engagementType);
        return isReady ? [{ ...base, move: 'authorizeEngagement', text: `Authorize ${about}` }] : [];
      }
      if (status === 'AUTHORIZED') return [{ ...base, move: 'scheduleEngagement', text: `Schedule ${about}` }];
      if (status === 'SCHEDULED' && start !== null && start <= day)
        return [{ ...base, move: 'startEngagement', text: `Start ${about}`, due: start }];
      return status === 'IN_PROGRESS'
        ? [{ ...base, move: 'deliverEngagementReport', text: `Deliver the report on ${about}`, due: end }]
        : [];
    },
  ),
  dutiesOf('supportEngagement', ['STATE_OFFICIAL'], ({ status, engagementType, jurisdiction, stateConsent }, { isInOwnState }) =>
    (status === 'REQUESTED' || status === 'SCOPING') && stateConsent === null && isInOwnState(jurisdiction)
      ? [{ move: 'giveStateConsent', text: `Consent, or not, to ${engagementType} in ${jurisdiction}`, due: null, since: null, rule }]
      : [],
  ),
  dutiesOf('supportEngagement', ['STATE_OFFICIAL', 'LOCAL_OFFICIAL'], (engagement, { isInOwnState }) => {
    const { status, engagementType, jurisdiction, rulesOfEngagementSignedAt } = engagement;
    const isOpen = status === 'REQUESTED' || status === 'SCOPING';
    if (!isOpen || rulesOfEngagementSignedAt !== null || !testingTypes.includes(engagementType) || !isInOwnState(jurisdiction)) return [];
    const text = `Sign the rules of engagement of ${engagementType} in ${jurisdiction}`;
    return [{ move: 'signRulesOfEngagement', text, due: null, since: null, rule }];
  }),
  dutiesOf('supportEngagement', ['STATE_OFFICIAL', 'LOCAL_OFFICIAL'], (engagement, { isInOwnState }) => {
    const { status, findings, jurisdiction, reportDeliveredAt } = engagement;
    const open = findings.filter(({ remediatedAt }) => remediatedAt === null).length;
    if (status !== 'REPORT_DELIVERED' || open === 0 || !isInOwnState(jurisdiction)) return [];
    return [
      {
        move: 'remediateFinding',
        text: `Remedy ${open === 1 ? 'a finding' : `${open} findings`} in ${jurisdiction}`,
        due: null,
        since: reportDeliveredAt,
        rule,
      },
    ];
  }),
  dutiesOf('responseCase', cisa, ({ id, status, partners, openedAt }) => {
    const base = { due: null, since: openedAt, rule };
    const next: Partial<Record<typeof status, readonly [string, string]>> = {
      COORDINATING: ['mitigateResponse', 'Begin to mitigate'],
      MITIGATING: ['monitorResponse', 'Contain'],
      MONITORING: ['closeResponseCase', 'Close'],
    };
    const [move, verb] = next[status] ?? [];
    if (move !== undefined && verb !== undefined) return [{ ...base, move, text: `${verb} in the case ${id}` }];
    if (status !== 'OPEN' && status !== 'ESCALATED') return [];
    if (partners.length === 0) return [{ ...base, move: 'notifyPartner', text: `Notify partners of the case ${id}` }];
    return [{ ...base, move: 'coordinateResponse', text: `Coordinate the case ${id}` }];
  }),
  dutiesOf(
    'caseTask',
    ['DHS_CISA_ANALYST', 'STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER'],
    ({ owner, text, dueAt, doneAt }, { viewer }) =>
      doneAt === null && owner === viewer.org ? [{ move: 'completeTask', text, due: dueAt, since: null, rule }] : [],
  ),
  dutiesOf('pilotProgram', cisa, ({ status, name, startsOn, endsOn }, { day }) => {
    const base = { due: null, since: null, rule };
    if (status === 'PLANNED') return [{ ...base, move: 'openEnrolment', text: `Open the enrolment of the pilot "${name}"`, due: startsOn }];
    if (status === 'ENROLLING') return [{ ...base, move: 'activatePilot', text: `Start the pilot "${name}"`, due: startsOn }];
    if (status === 'ACTIVE' && endsOn <= day)
      return [{ ...base, move: 'evaluatePilot', text: `Evaluate the pilot "${name}"`, due: endsOn }];
    return status === 'EVALUATING' ? [{ ...base, move: 'transitionPilot', text: `Decide how the pilot "${name}" ends` }] : [];
  }),
];
