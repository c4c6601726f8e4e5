/** Whether foreign interference in an election occurred, judged by the three elements of section 8(f) and with State and local officials. */
import type { Violation } from '../errors.ts';
import type { ConductElement, Day, Instant, PurposeOrEffect } from '../model.ts';
import { heldUnderOrder } from './elections.ts';
import type { KnownElection } from './elections.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { inWords, isStated, stated } from './stated.ts';

export const interferenceStatuses = ['OPEN', 'CONSULTING', 'DECIDED', 'REOPENED'] as const;
export type InterferenceStatus = (typeof interferenceStatuses)[number];
export const interferenceOutcomes = ['INTERFERENCE_OCCURRED', 'NO_INDICATION', 'INCONCLUSIVE'] as const;
export type InterferenceOutcome = (typeof interferenceOutcomes)[number];

/** The elements of section 8(f). */
export interface InterferenceTest {
  /** The foreign government or its agent, as an actor id; null where none is found. */
  readonly foreignActor: string | null;
  readonly conductElements: readonly ConductElement[];
  readonly purposesOrEffects: readonly PurposeOrEffect[];
}
/** What a State or local official said. */
export interface OfficialConsultation {
  readonly org: string | null;
  readonly official: string;
  readonly level: 'STATE' | 'LOCAL';
  readonly date: Day;
  readonly input: string;
}
export interface InterferenceRecord extends Tracked<'interferenceDetermination', InterferenceStatus> {
  readonly election: string;
  readonly incidents: readonly string[];
  /** Null until it is decided. */
  readonly test: InterferenceTest | null;
  readonly outcome: InterferenceOutcome | null;
  readonly consultations: readonly OfficialConsultation[];
  /** Why consulting nobody was appropriate; null where somebody was consulted. */
  readonly consultationWaiverReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly rationale: string | null;
  readonly reopenReason: string | null;
}

const who = ['DHS_CISA_ANALYST', 'DOJ_OFFICER'] as const;
type Opened = Pick<InterferenceRecord, 'election' | 'incidents'>;

export const openInterferenceDetermination: Opening<InterferenceRecord, Opened, { readonly elections: readonly KnownElection[] }> = {
  name: 'openInterferenceDetermination',
  doing: 'examine whether an election was interfered with',
  to: 'OPEN',
  who,
  needs: [heldUnderOrder],
  fields: ({ input }) => ({
    ...input,
    test: null,
    outcome: null,
    consultations: [],
    consultationWaiverReason: null,
    decidedBy: null,
    decidedAt: null,
    rationale: null,
    reopenReason: null,
  }),
};

export const consultOfficials: Transition<InterferenceRecord, object, null> = {
  name: 'consultOfficials',
  doing: 'consult State and local officials',
  from: ['OPEN', 'REOPENED'],
  to: 'CONSULTING',
  who,
  needs: [],
  changes: () => ({}),
};

export const giveConsultationInput: Transition<InterferenceRecord, { readonly text: string }, null> = {
  name: 'giveConsultationInput',
  doing: 'speak for a State or local election office',
  from: ['CONSULTING'],
  to: null,
  who: ['STATE_OFFICIAL', 'LOCAL_OFFICIAL'],
  needs: [stated('text', 'Say what your office knows or thinks.')],
  changes: ({ record, input, viewer, writer, day }) => ({
    consultations: [
      ...record.consultations,
      {
        org: viewer.org,
        official: writer,
        level: viewer.roles.includes('STATE_OFFICIAL') ? 'STATE' : 'LOCAL',
        date: day,
        input: input.text,
      },
    ],
  }),
};

interface Decided {
  readonly outcome: InterferenceOutcome;
  readonly test: InterferenceTest;
  readonly consultationWaiverReason: string | null;
  readonly rationale: string;
}

const consulted: Guard<{ readonly record: InterferenceRecord; readonly input: Decided }> = {
  codes: ['CONSULTATION_MISSING'],
  holds: 'A State or local official was consulted, or it is said why that was not appropriate',
  violations: ({ record, input }) => {
    if (record.consultations.length > 0 || isStated(input.consultationWaiverReason)) return [];
    const message = 'Record consultation with at least one State or local official, or why it was not appropriate.';
    return [{ code: 'CONSULTATION_MISSING', message, rule: 'EO 13848 section 1(b)', field: 'stateLocalConsultations' }];
  },
};

const tested: Guard<{ readonly input: Decided }> = {
  codes: ['DETERMINATION_TEST_INCOMPLETE'],
  holds: 'INTERFERENCE_OCCURRED has all three elements of section 8(f): foreign actor, conduct, purpose or effect',
  violations: ({ input: { outcome, test } }): Violation[] => {
    if (outcome !== 'INTERFERENCE_OCCURRED') return [];
    const missing = [
      ...(test.foreignActor === null ? ['a foreign government or its agent'] : []),
      ...(test.conductElements.length === 0 ? ['covert, fraudulent, deceptive or unlawful conduct'] : []),
      ...(test.purposesOrEffects.length === 0 ? ['a purpose or effect'] : []),
    ];
    if (missing.length === 0) return [];
    const message = `Foreign interference under section 8(f) needs all three elements; missing ${inWords(missing)}.`;
    return [{ code: 'DETERMINATION_TEST_INCOMPLETE', message, rule: 'EO 13848 section 8(f)', field: 'test', details: { missing } }];
  },
};

export const decideInterference: Transition<InterferenceRecord, Decided, null> = {
  name: 'decideInterference',
  doing: 'decide whether interference occurred',
  from: ['CONSULTING'],
  to: 'DECIDED',
  who,
  needs: [consulted, tested, stated('rationale', 'State the reasons of the decision.')],
  instead: [{ from: ['OPEN'], guard: consulted }],
  changes: ({ input, writer, at }) => ({ ...input, decidedBy: writer, decidedAt: at }),
};

export const reopenInterference: Transition<InterferenceRecord, { readonly reason: string }, null> = {
  name: 'reopenInterference',
  doing: 'reopen a decision on interference',
  from: ['DECIDED'],
  to: 'REOPENED',
  who,
  needs: [stated('reason', 'Say what has come to light.')],
  changes: ({ input }) => ({ reopenReason: input.reason }),
};

export const interferenceMachine: Machine<InterferenceRecord> = {
  type: 'interferenceDetermination',
  noun: 'interference determination',
  about:
    'Whether a foreign government or its agent interfered in an election, in the wide sense of EO 13848 section 8(f). ' +
    'Intelligence analysts take no part in deciding it (section 1(f)). It says nothing of an effect on the outcome.',
  states: interferenceStatuses,
  terminal: [],
  openings: [openInterferenceDetermination],
  transitions: [consultOfficials, giveConsultationInput, decideInterference, reopenInterference],
};
