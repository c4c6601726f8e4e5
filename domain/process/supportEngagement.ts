/** Support on request of a State or locality, such as a test or help on the spot: voluntary, and with the State's consent. */
import type { Day, Instant, SeverityLevel } from '../model.ts';
import { periodInOrder } from './chronology.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { stated } from './stated.ts';

export const engagementStatuses = [
  'REQUESTED',
  'SCOPING',
  'AUTHORIZED',
  'SCHEDULED',
  'IN_PROGRESS',
  'REPORT_DELIVERED',
  'CLOSED',
  'DECLINED',
  'CANCELLED',
] as const;
export type EngagementStatus = (typeof engagementStatuses)[number];
export const engagementTypes = [
  'RISK_AND_VULNERABILITY_ASSESSMENT',
  'PHISHING_CAMPAIGN_ASSESSMENT',
  'REMOTE_PENETRATION_TEST',
  'VULNERABILITY_SCANNING',
  'CRITICAL_PRODUCT_EVALUATION',
  'CYBER_RESILIENCE_REVIEW',
  'EXTERNAL_DEPENDENCIES_REVIEW',
  'VALIDATED_ARCHITECTURE_DESIGN_REVIEW',
  'TABLETOP_EXERCISE',
  'INCIDENT_RESPONSE',
  'HUNT',
  'ONSITE_ELECTION_SUPPORT',
  'LAST_MILE_POSTER',
  'PHYSICAL_SECURITY_ASSESSMENT',
] as const;
export type EngagementType = (typeof engagementTypes)[number];
/** Those that act on systems, and so need signed rules of engagement. */
export const testingTypes: readonly EngagementType[] = [
  'RISK_AND_VULNERABILITY_ASSESSMENT',
  'PHISHING_CAMPAIGN_ASSESSMENT',
  'REMOTE_PENETRATION_TEST',
  'VULNERABILITY_SCANNING',
  'CRITICAL_PRODUCT_EVALUATION',
  'HUNT',
];

export interface EngagementFinding {
  readonly id: string;
  readonly severity: SeverityLevel;
  readonly text: string;
  readonly remediatedAt: Instant | null;
}
export interface EngagementRecord extends Tracked<'supportEngagement', EngagementStatus> {
  readonly engagementType: EngagementType;
  readonly jurisdiction: string;
  readonly requestedBy: string;
  /** Organisation of whoever asked. */
  readonly requestingOrg: string | null;
  /** Written consent of the State; null until it is given. */
  readonly stateConsent: { readonly by: string; readonly at: Instant } | null;
  readonly rulesOfEngagementSignedAt: Instant | null;
  readonly onSite: boolean;
  readonly team: readonly string[];
  readonly start: Day | null;
  readonly end: Day | null;
  readonly findings: readonly EngagementFinding[];
  readonly reportDeliveredAt: Instant | null;
  /** Why it was declined or cancelled. */
  readonly reason: string | null;
}

/** Where the engagement is, and where the viewer speaks for; ids as `us:06`. */
export interface PlaceFacts {
  readonly jurisdictionName: string;
  /** The State the jurisdiction lies in, or is. */
  readonly state: string;
  /** The State the viewer's organisation speaks for; null where it speaks for none. */
  readonly viewerState: string | null;
}

const officials = ['STATE_OFFICIAL', 'LOCAL_OFFICIAL'] as const;
const dhs = ['DHS_CISA_ANALYST'] as const;

const ownState: Guard<{ readonly facts: PlaceFacts }> = {
  codes: ['FORBIDDEN'],
  holds: 'You speak for the State concerned, or a locality in it',
  violations: ({ facts }) =>
    facts.viewerState === facts.state
      ? []
      : [{ code: 'FORBIDDEN', message: `You may not speak for ${facts.jurisdictionName}.`, field: 'jurisdiction' }],
};

interface Place {
  readonly jurisdictionName: string;
}
function consentMissing({ engagementType, stateConsent }: EngagementRecord, { jurisdictionName }: Place) {
  if (stateConsent !== null) return [];
  const message = `${spoken(engagementType)} in ${jurisdictionName} needs written consent of the State before it is scheduled.`;
  return [{ code: 'CONSENT_REQUIRED' as const, message, field: 'stateConsent' }];
}
function rulesMissing({ engagementType, rulesOfEngagementSignedAt }: EngagementRecord, { jurisdictionName }: Place) {
  if (!testingTypes.includes(engagementType) || rulesOfEngagementSignedAt !== null) return [];
  const message = `${spoken(engagementType)} in ${jurisdictionName} needs signed rules of engagement before it is scheduled.`;
  return [{ code: 'RULES_OF_ENGAGEMENT_REQUIRED' as const, message, field: 'rulesOfEngagementSignedAt' }];
}
function spoken(type: EngagementType): string {
  const words = type.toLowerCase().replaceAll('_', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
const authorizable: Guard<{ readonly record: EngagementRecord; readonly facts: Place }> = {
  codes: ['CONSENT_REQUIRED', 'RULES_OF_ENGAGEMENT_REQUIRED'],
  holds: 'The State has consented in writing, and for tests the rules of engagement are signed',
  violations: ({ record, facts }) => [...consentMissing(record, facts), ...rulesMissing(record, facts)],
};

export const requestEngagement: Opening<
  EngagementRecord,
  Pick<EngagementRecord, 'engagementType' | 'jurisdiction' | 'onSite'>,
  PlaceFacts
> = {
  name: 'requestEngagement',
  doing: 'request support',
  to: 'REQUESTED',
  who: officials,
  needs: [ownState],
  fields: ({ input, viewer, writer }) => ({
    ...input,
    requestedBy: writer,
    requestingOrg: viewer.org,
    stateConsent: null,
    rulesOfEngagementSignedAt: null,
    team: [],
    start: null,
    end: null,
    findings: [],
    reportDeliveredAt: null,
    reason: null,
  }),
};

export const scopeEngagement: Transition<EngagementRecord, object, null> = {
  name: 'scopeEngagement',
  doing: 'scope engagements',
  from: ['REQUESTED'],
  to: 'SCOPING',
  who: dhs,
  needs: [],
  changes: () => ({}),
};

export const giveStateConsent: Transition<EngagementRecord, object, PlaceFacts> = {
  name: 'giveStateConsent',
  doing: 'consent for a State',
  from: ['REQUESTED', 'SCOPING'],
  to: null,
  who: ['STATE_OFFICIAL'],
  needs: [ownState],
  changes: ({ writer, at }) => ({ stateConsent: { by: writer, at } }),
};

export const signRulesOfEngagement: Transition<EngagementRecord, object, PlaceFacts> = {
  name: 'signRulesOfEngagement',
  doing: 'sign rules of engagement',
  from: ['REQUESTED', 'SCOPING'],
  to: null,
  who: officials,
  needs: [ownState],
  changes: ({ at }) => ({ rulesOfEngagementSignedAt: at }),
};

export const authorizeEngagement: Transition<EngagementRecord, object, Place> = {
  name: 'authorizeEngagement',
  doing: 'authorize engagements',
  from: ['SCOPING'],
  to: 'AUTHORIZED',
  who: dhs,
  needs: [authorizable],
  changes: () => ({}),
};

export const scheduleEngagement: Transition<
  EngagementRecord,
  { readonly start: Day; readonly end: Day; readonly team: readonly string[] },
  Place
> = {
  name: 'scheduleEngagement',
  doing: 'schedule engagements',
  from: ['AUTHORIZED'],
  to: 'SCHEDULED',
  who: dhs,
  needs: [authorizable, periodInOrder('start', 'end')],
  instead: [{ from: ['REQUESTED', 'SCOPING'], guard: authorizable }],
  changes: ({ input }) => input,
};

export const startEngagement: Transition<EngagementRecord, object, null> = {
  name: 'startEngagement',
  doing: 'start engagements',
  from: ['SCHEDULED'],
  to: 'IN_PROGRESS',
  who: dhs,
  needs: [],
  changes: () => ({}),
};

export const deliverEngagementReport: Transition<
  EngagementRecord,
  { readonly findings: readonly Omit<EngagementFinding, 'remediatedAt'>[] },
  null
> = {
  name: 'deliverEngagementReport',
  doing: 'deliver reports of engagements',
  from: ['IN_PROGRESS'],
  to: 'REPORT_DELIVERED',
  who: dhs,
  needs: [],
  changes: ({ input, at }) => ({ findings: input.findings.map((each) => ({ ...each, remediatedAt: null })), reportDeliveredAt: at }),
};

export const remediateFinding: Transition<EngagementRecord, { readonly finding: string }, PlaceFacts> = {
  name: 'remediateFinding',
  doing: 'record that findings are remediated',
  from: ['REPORT_DELIVERED', 'CLOSED'],
  to: null,
  who: officials,
  needs: [
    ownState,
    {
      codes: ['NOT_FOUND'],
      holds: 'The report has the finding',
      violations: ({ record, input }) =>
        record.findings.some(({ id }) => id === input.finding)
          ? []
          : [{ code: 'NOT_FOUND', message: `No finding has the id "${input.finding}".`, field: 'finding' }],
    },
  ],
  changes: ({ record, input, at }) => ({
    findings: record.findings.map((each) => (each.id === input.finding ? { ...each, remediatedAt: each.remediatedAt ?? at } : each)),
  }),
};

export const closeEngagement: Transition<EngagementRecord, object, null> = {
  name: 'closeEngagement',
  doing: 'close engagements',
  from: ['REPORT_DELIVERED'],
  to: 'CLOSED',
  who: dhs,
  needs: [],
  changes: () => ({}),
};

interface Reasoned {
  readonly reason: string;
}

export const declineEngagement: Transition<EngagementRecord, Reasoned, null> = {
  name: 'declineEngagement',
  doing: 'decline engagements',
  from: ['REQUESTED', 'SCOPING'],
  to: 'DECLINED',
  who: dhs,
  needs: [stated('reason', 'Say why support is declined.')],
  changes: ({ input }) => ({ reason: input.reason }),
};

export const cancelEngagement: Transition<EngagementRecord, Reasoned, PlaceFacts> = {
  name: 'cancelEngagement',
  doing: 'cancel engagements',
  from: ['REQUESTED', 'SCOPING', 'AUTHORIZED', 'SCHEDULED', 'IN_PROGRESS'],
  to: 'CANCELLED',
  who: officials,
  needs: [stated('reason', 'Say why the engagement is cancelled.'), ownState],
  changes: ({ input }) => ({ reason: input.reason }),
};

export const engagementMachine: Machine<EngagementRecord> = {
  type: 'supportEngagement',
  noun: 'engagement',
  about:
    'Support that a State or locality asks for. It is voluntary: who asked may cancel until the report is there, and nothing in it binds a State. ' +
    'A finding may be remediated after it is closed.',
  states: engagementStatuses,
  terminal: ['DECLINED', 'CANCELLED'],
  openings: [requestEngagement],
  transitions: [
    scopeEngagement,
    giveStateConsent,
    signRulesOfEngagement,
    authorizeEngagement,
    scheduleEngagement,
    startEngagement,
    deliverEngagementReport,
    remediateFinding,
    closeEngagement,
    declineEngagement,
    cancelEngagement,
  ],
};
