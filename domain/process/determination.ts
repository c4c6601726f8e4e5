/** Who is blocked under section 2(a): proposed and decided by Treasury, in consultation with State, Justice and Homeland Security. */
import type { Violation } from '../errors.ts';
import type { BlockingCriterion, Instant } from '../model.ts';
import { agencyNames, agencyOf } from './agencies.ts';
import { emergencyInEffect, foreignTarget, noPriorNotice, orderTag, separateOfficers } from './authority.ts';
import type { EmergencyFact, TargetFact } from './authority.ts';
import { heldUnderOrder } from './elections.ts';
import type { KnownElection } from './elections.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { stated, webAddress } from './stated.ts';

export const determinationStatuses = ['PROPOSED', 'EVIDENCE_REVIEW', 'IN_CONSULTATION', 'DETERMINED', 'DECLINED'] as const;
export type DeterminationStatus = (typeof determinationStatuses)[number];
/** The agencies that Treasury consults. */
export const consultees = ['STATE', 'DOJ', 'DHS_CISA'] as const;
export type Consultee = (typeof consultees)[number];

export interface Evidence {
  readonly text: string;
  readonly url: string | null;
  readonly addedBy: string;
  readonly addedAt: Instant;
}
export interface ConsultationResponse {
  readonly agency: Consultee;
  readonly response: 'CONCUR' | 'COMMENT';
  readonly text: string | null;
  readonly by: string;
  readonly at: Instant;
}
export interface DeterminationRecord extends Tracked<'determination', DeterminationStatus> {
  readonly actor: string;
  readonly criterion: BlockingCriterion;
  readonly incidents: readonly string[];
  /** Of criterion (iii): the blocked person whom the actor is owned by, controlled by or acted for. */
  readonly principal: string | null;
  /** Attribution judgments it rests on. */
  readonly attributions: readonly string[];
  readonly evidence: readonly Evidence[];
  /** The latest response of each agency. */
  readonly consultations: readonly ConsultationResponse[];
  readonly proposedBy: string;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Why it was determined or declined. */
  readonly rationale: string | null;
}

/** What is known of the case when its criterion is judged. */
export interface CriterionFacts {
  /** The elections of the incidents named. */
  readonly elections: readonly KnownElection[];
  readonly target: TargetFact;
  /** The principal with the tags of the programmes it is actively designated under; null where none is named. */
  readonly principal: { readonly name: string; readonly activeTags: readonly string[] } | null;
}
interface Claim {
  readonly criterion: BlockingCriterion | null;
  readonly incidents: readonly string[];
  readonly principal: string | null;
}
export interface ProposedDetermination extends Claim {
  readonly actor: string;
  readonly attributions: readonly string[];
}
export interface DecisionFacts extends CriterionFacts, EmergencyFact {
  /** User ids of those who wrote the attribution judgments it rests on. */
  readonly attributionAuthors: readonly string[];
}

function criterionViolations({ criterion, incidents, principal }: Claim, facts: CriterionFacts): Violation[] {
  const rule = 'EO 13848 section 2(a)';
  if (criterion === null) {
    return [{ code: 'CRITERION_REQUIRED', message: 'Name the criterion: (i), (ii) or (iii) of section 2(a).', rule, field: 'criterion' }];
  }
  if (criterion === 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT') {
    if (incidents.length > 0 && facts.elections.length > 0) return [];
    const message = 'Criterion (i) needs the incident of interference in a United States election that the actor had part in.';
    return [{ code: 'CRITERION_REQUIRED', message, rule, field: 'incidents' }];
  }
  if (criterion === 'II_MATERIAL_SUPPORT') return [];
  if (principal === null || facts.principal === null) {
    const message = `Criterion (iii) needs the blocked person ${facts.target.name} is owned by, controlled by or acted for.`;
    return [{ code: 'CRITERION_PRINCIPAL_REQUIRED', message, rule: 'EO 13848 section 2(a)(iii)', field: 'principal' }];
  }
  const { name, activeTags } = facts.principal;
  if (activeTags.includes(orderTag)) return [];
  const listing = activeTags.length === 0 ? 'not listed' : `listed under ${activeTags.join(', ')} but not under EO 13848`;
  const message = `${name} is ${listing}; (iii) needs a person blocked pursuant to this order. Use (i)/(ii) or another authority.`;
  return [{ code: 'PRINCIPAL_NOT_BLOCKED_UNDER_ORDER', message, rule: 'EO 13848 section 2(a)(iii)', field: 'principal' }];
}

const criterionCodes = ['CRITERION_REQUIRED', 'CRITERION_PRINCIPAL_REQUIRED', 'PRINCIPAL_NOT_BLOCKED_UNDER_ORDER'] as const;
const criterionHolds =
  'A criterion is named; (i) with an incident in a United States election; (iii) with a principal that is blocked under EO 13848';
const claimHolds: Guard<{ readonly input: Claim; readonly facts: CriterionFacts }> = {
  codes: criterionCodes,
  holds: criterionHolds,
  violations: ({ input, facts }) => criterionViolations(input, facts),
};
const criterionStillHolds: Guard<{ readonly record: DeterminationRecord; readonly facts: CriterionFacts }> = {
  codes: criterionCodes,
  holds: criterionHolds,
  violations: ({ record, facts }) => criterionViolations(record, facts),
};

const consulted: Guard<{ readonly record: DeterminationRecord }> = {
  codes: ['CONSULTEE_MISSING'],
  holds: 'State, Justice and Homeland Security have concurred or commented',
  violations: ({ record }) =>
    consultees
      .filter((agency) => !record.consultations.some((each) => each.agency === agency))
      .map((agency) => ({
        code: 'CONSULTEE_MISSING',
        message: `Section 2(a) consultation not recorded for ${agencyNames[agency]}.`,
        rule: 'EO 13848 section 2(a)',
        field: 'consultations',
        details: { agency },
      })),
};

const who = ['TREASURY_OFFICER'] as const;
const others = {
  code: 'ONLY_TREASURY_DETERMINES',
  message: (roles: string) => `Only Treasury may make a section 2(a) determination; you are ${roles}.`,
} as const;

export const proposeDetermination: Opening<DeterminationRecord, ProposedDetermination, CriterionFacts> = {
  name: 'proposeDetermination',
  doing: 'propose that an actor be blocked',
  to: 'PROPOSED',
  who,
  others,
  needs: [noPriorNotice, foreignTarget, claimHolds, heldUnderOrder],
  fields: ({ input, writer }) => ({
    actor: input.actor,
    criterion: input.criterion ?? 'II_MATERIAL_SUPPORT',
    incidents: input.incidents,
    principal: input.principal,
    attributions: input.attributions,
    evidence: [],
    consultations: [],
    proposedBy: writer,
    decidedBy: null,
    decidedAt: null,
    rationale: null,
  }),
};

export const addEvidence: Transition<DeterminationRecord, { text: string; url: string | null }, null> = {
  name: 'addEvidence',
  doing: 'add evidence to a determination',
  from: ['PROPOSED', 'EVIDENCE_REVIEW', 'IN_CONSULTATION'],
  to: null,
  who,
  others,
  needs: [stated('text', 'Say what the evidence shows.'), webAddress],
  changes: ({ record, input, writer, at }) => ({ evidence: [...record.evidence, { ...input, addedBy: writer, addedAt: at }] }),
};

export const reviewEvidence: Transition<DeterminationRecord, object, null> = {
  name: 'reviewEvidence',
  doing: 'review the evidence of a determination',
  from: ['PROPOSED'],
  to: 'EVIDENCE_REVIEW',
  who,
  others,
  needs: [],
  changes: () => ({}),
};

const evidenced: Guard<{ readonly record: DeterminationRecord }> = {
  codes: ['BAD_INPUT'],
  holds: 'There is evidence',
  violations: ({ record }) =>
    record.evidence.length > 0
      ? []
      : [{ code: 'BAD_INPUT', message: 'Add the evidence before other agencies are consulted.', field: 'evidence' }],
};

export const consultOnDetermination: Transition<DeterminationRecord, object, null> = {
  name: 'consultOnDetermination',
  doing: 'put a determination to State, Justice and Homeland Security',
  from: ['EVIDENCE_REVIEW'],
  to: 'IN_CONSULTATION',
  who,
  others,
  needs: [evidenced],
  changes: () => ({}),
};

export const respondToConsultation: Transition<
  DeterminationRecord,
  { readonly response: 'CONCUR' | 'COMMENT'; readonly text: string | null },
  null
> = {
  name: 'respondToConsultation',
  doing: 'answer a consultation on a determination',
  from: ['IN_CONSULTATION'],
  to: null,
  who: ['STATE_DEPT_OFFICER', 'DOJ_OFFICER', 'DHS_CISA_ANALYST'],
  needs: [
    {
      codes: ['BAD_INPUT'],
      holds: 'A comment has a text',
      violations: ({ input: { response, text } }) =>
        response === 'CONCUR' || (text ?? '').trim() !== ''
          ? []
          : [{ code: 'BAD_INPUT', message: 'Write the comment, or concur.', field: 'text' }],
    },
  ],
  changes: ({ record, input, viewer, writer, at }) => {
    const agency = agencyOf(viewer, consultees);
    if (agency === null) return {};
    const earlier = record.consultations.filter((each) => each.agency !== agency);
    return { consultations: [...earlier, { agency, ...input, by: writer, at }] };
  },
};

const rationale = stated('rationale', 'State the reasons of the decision.');

export const determine: Transition<DeterminationRecord, { readonly rationale: string }, DecisionFacts> = {
  name: 'determine',
  doing: 'determine that an actor is blocked',
  from: ['IN_CONSULTATION'],
  to: 'DETERMINED',
  who,
  others,
  // Before anybody is consulted, that is what stands against it.
  instead: [{ from: ['PROPOSED', 'EVIDENCE_REVIEW'], guard: consulted }],
  needs: [rationale, consulted, separateOfficers, foreignTarget, criterionStillHolds, emergencyInEffect],
  changes: ({ input, writer, at }) => ({ decidedBy: writer, decidedAt: at, rationale: input.rationale }),
};

export const declineDetermination: Transition<DeterminationRecord, { readonly rationale: string }, null> = {
  name: 'declineDetermination',
  doing: 'decline a determination',
  from: ['EVIDENCE_REVIEW', 'IN_CONSULTATION'],
  to: 'DECLINED',
  who,
  others,
  needs: [rationale],
  changes: ({ input, writer, at }) => ({ decidedBy: writer, decidedAt: at, rationale: input.rationale }),
};

export const determinationMachine: Machine<DeterminationRecord> = {
  type: 'determination',
  noun: 'determination',
  about: 'That an actor is to be blocked, and on which criterion (EO 13848 section 2(a)).',
  states: determinationStatuses,
  terminal: ['DETERMINED', 'DECLINED'],
  openings: [proposeDetermination],
  transitions: [addEvidence, reviewEvidence, consultOnDetermination, respondToConsultation, determine, declineDetermination],
};
