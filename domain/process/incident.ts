/** An act against an election, from the first report to its end. Who did it is judged apart, in `attributionJudgment.ts`. */
import type { ForeignNexus, IncidentRecord, IncidentStatus, MaterialEffect } from '../model.ts';
import { incidentStatuses } from '../model.ts';
import { policy } from '../policy.ts';
import { later, periodInOrder } from './chronology.ts';
import { heldUnderOrder } from './elections.ts';
import type { KnownElection } from './elections.ts';
import type { Guard, Machine, Opening, Transition } from './machine.ts';
import { stated } from './stated.ts';

export type Reported = Pick<
  IncidentRecord,
  | 'title'
  | 'description'
  | 'category'
  | 'startedAt'
  | 'endedAt'
  | 'detectedAt'
  | 'elections'
  | 'techniques'
  | 'states'
  | 'conductElements'
  | 'purposesOrEffects'
  | 'victimLabel'
  | 'legalBasis'
  | 'affectedAssetTypes'
  | 'indicators'
>;
/** What is recorded of an incident that nobody has handled here, or that was published elsewhere. */
export const notHandled = {
  materialEffect: 'UNKNOWN',
  affectedAssetTypes: [],
  indicators: [],
  legalBasis: null,
  containedAt: null,
  remediatedAt: null,
  closedAt: null,
  reason: null,
} as const satisfies Partial<IncidentRecord>;

export interface ReportFacts {
  readonly elections: readonly KnownElection[];
  /** The technique ids named that no framework has, each with the nearest that one has. */
  readonly unknownTechniques: readonly { readonly id: string; readonly framework: string; readonly suggestion: string | null }[];
}

const knownTechniques: Guard<{ readonly facts: ReportFacts }> = {
  codes: ['UNKNOWN_TECHNIQUE'],
  holds: 'Every technique is one of its framework',
  violations: ({ facts }) =>
    facts.unknownTechniques.map(({ id, framework, suggestion }) => ({
      code: 'UNKNOWN_TECHNIQUE',
      message: `${id} is not an id of ${framework}.${suggestion === null ? '' : ` Did you mean ${suggestion}?`}`,
      field: 'techniques',
      details: { id, suggestion },
    })),
};

export const reportIncident: Opening<IncidentRecord, Reported, ReportFacts> = {
  name: 'reportIncident',
  doing: policy.reportIncident.doing,
  to: 'REPORTED',
  who: policy.reportIncident.roles,
  needs: [
    stated('title', 'An incident needs a title.'),
    heldUnderOrder,
    knownTechniques,
    periodInOrder('startedAt', 'endedAt'),
    {
      codes: ['DATE_ORDER'],
      holds: 'It was not detected in the future',
      violations: ({ input, at }) => later(input.detectedAt, 'detectedAt', at, 'the time of the report', 'detectedAt'),
    },
  ],
  fields: ({ input, at }) => ({
    ...notHandled,
    ...input,
    severity: null,
    reportedAt: at,
    foreignNexus: 'NOT_ASSESSED',
    icTerm: null,
  }),
};

const who = ['DHS_CISA_ANALYST'] as const;

export const triageIncident: Transition<
  IncidentRecord,
  Pick<IncidentRecord, 'severity' | 'icTerm'> & { readonly materialEffect: MaterialEffect },
  null
> = {
  name: 'triageIncident',
  doing: 'triage incidents',
  from: ['REPORTED'],
  to: 'TRIAGED',
  who,
  needs: [
    {
      codes: ['SEVERITY_REQUIRED'],
      holds: 'It has a severity',
      violations: ({ input }) =>
        input.severity === null
          ? [{ code: 'SEVERITY_REQUIRED', message: 'Set the severity; triage is what sets it.', field: 'severity' }]
          : [],
    },
  ],
  changes: ({ input }) => input,
};

export const investigateIncident: Transition<IncidentRecord, object, null> = {
  name: 'investigateIncident',
  doing: 'investigate incidents',
  from: ['TRIAGED', 'REOPENED'],
  to: 'UNDER_INVESTIGATION',
  who: ['DHS_CISA_ANALYST', 'DOJ_OFFICER'],
  needs: [],
  changes: () => ({}),
};

export const confirmIncident: Transition<IncidentRecord, { readonly materialEffect: MaterialEffect }, null> = {
  name: 'confirmIncident',
  doing: 'confirm incidents',
  from: ['UNDER_INVESTIGATION'],
  to: 'CONFIRMED',
  who,
  needs: [],
  changes: ({ input }) => ({ materialEffect: input.materialEffect }),
};

interface Reasoned {
  readonly reason: string;
}
const why = stated('reason', 'State the reason.');

export const markUnsubstantiated: Transition<IncidentRecord, Reasoned, null> = {
  name: 'markUnsubstantiated',
  doing: 'find incidents unsubstantiated',
  from: ['UNDER_INVESTIGATION'],
  to: 'UNSUBSTANTIATED',
  who,
  needs: [why],
  changes: ({ input }) => ({ reason: input.reason }),
};

export const markFalsePositive: Transition<IncidentRecord, Reasoned, null> = {
  name: 'markFalsePositive',
  doing: 'find incidents false positives',
  from: ['UNDER_INVESTIGATION'],
  to: 'FALSE_POSITIVE',
  who,
  needs: [why],
  changes: ({ input }) => ({ reason: input.reason }),
};

export const containIncident: Transition<IncidentRecord, object, null> = {
  name: 'containIncident',
  doing: 'record that incidents are contained',
  from: ['CONFIRMED'],
  to: 'CONTAINED',
  who,
  needs: [],
  changes: ({ at }) => ({ containedAt: at }),
};

export const remediateIncident: Transition<IncidentRecord, object, null> = {
  name: 'remediateIncident',
  doing: 'record that incidents are remediated',
  from: ['CONTAINED'],
  to: 'REMEDIATED',
  who,
  needs: [],
  changes: ({ at }) => ({ remediatedAt: at }),
};

export const closeIncident: Transition<IncidentRecord, Reasoned, null> = {
  name: 'closeIncident',
  doing: 'close incidents',
  from: ['REMEDIATED'],
  to: 'CLOSED',
  who,
  needs: [why],
  changes: ({ input, at }) => ({ closedAt: at, reason: input.reason }),
};

export const reopenIncident: Transition<IncidentRecord, { readonly newInformation: string }, null> = {
  name: 'reopenIncident',
  doing: 'reopen incidents',
  from: ['CLOSED', 'UNSUBSTANTIATED'],
  to: 'REOPENED',
  who,
  needs: [stated('newInformation', 'Say what new information has come.')],
  changes: ({ input }) => ({ closedAt: null, reason: input.newInformation }),
};

export const setForeignNexus: Transition<IncidentRecord, { readonly foreignNexus: ForeignNexus }, null> = {
  name: 'setForeignNexus',
  doing: 'say whether a foreign actor is behind an incident',
  from: incidentStatuses.filter((status) => status !== 'FALSE_POSITIVE'),
  to: null,
  who: [],
  needs: [],
  changes: ({ input }) => ({ foreignNexus: input.foreignNexus }),
};

export const incidentMachine: Machine<IncidentRecord> = {
  type: 'incident',
  noun: 'incident',
  about:
    'An act against an election. Whether a foreign actor stands behind it moves independently of its state, and only with attribution judgments. ' +
    'Only the conduct of actors is recorded, never a preference for a party or candidate (EO 13848 section 1(f)).',
  states: incidentStatuses satisfies readonly IncidentStatus[],
  terminal: ['FALSE_POSITIVE'],
  openings: [reportIncident],
  transitions: [
    triageIncident,
    investigateIncident,
    confirmIncident,
    markUnsubstantiated,
    markFalsePositive,
    containIncident,
    remediateIncident,
    closeIncident,
    reopenIncident,
    setForeignNexus,
  ],
};
