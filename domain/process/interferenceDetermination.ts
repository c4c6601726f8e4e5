/** Whether foreign interference in an election occurred, judged by the three elements of section 8(f) and with State and local officials. */
import type { Violation } from '../errors.ts';
import type { ConductElement, Day, Instant, PurposeOrEffect, Recorded } from '../model.ts';
import type { Marking } from '../tlp.ts';
import { later } from './chronology.ts';
import { heldUnderOrder } from './elections.ts';
import type { KnownElection } from './elections.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { publishedNoLooser } from './publication.ts';
import type { Publication } from './publication.ts';
import { inWords, isStated, listed, stated } from './stated.ts';

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
export const consultedLevels = ['STATE', 'LOCAL'] as const;
/** What a State or local official said. */
export interface OfficialConsultation {
  readonly id: string;
  /** The official's office; null where it is no organisation of this service. */
  readonly org: string | null;
  /** User id, or the name where an agency recorded it. */
  readonly official: string;
  readonly level: (typeof consultedLevels)[number];
  /** Jurisdiction id of the State it was said for; null where not known. */
  readonly state: string | null;
  readonly date: Day;
  readonly input: string;
  /** The organisations that may read it: the office, its State and the agencies that decide. */
  readonly readers: readonly string[];
}
/** What an official said is not for everybody who reads the decision, so it is a record of its own. */
export interface ConsultationRecord extends Recorded, Omit<OfficialConsultation, 'id' | 'readers'> {
  readonly type: 'consultation';
  readonly of: string;
}
export interface InterferenceRecord extends Tracked<'interferenceDetermination', InterferenceStatus> {
  readonly election: string;
  readonly incidents: readonly string[];
  /** Null until it is decided. */
  readonly test: InterferenceTest | null;
  readonly outcome: InterferenceOutcome | null;
  /** Why consulting nobody was appropriate; null where somebody was consulted. */
  readonly consultationWaiverReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly rationale: string | null;
  readonly reopenReason: string | null;
}
/** A determination with the consultations that a viewer may read. */
export interface InterferenceFile extends InterferenceRecord {
  readonly consultations: readonly OfficialConsultation[];
}

const who = ['DHS_CISA_ANALYST', 'DOJ_OFFICER'] as const;
export type InterferenceOpened = Pick<InterferenceFile, 'election' | 'incidents'>;

export const openInterferenceDetermination: Opening<
  InterferenceFile,
  InterferenceOpened,
  { readonly elections: readonly KnownElection[] }
> = {
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

export const consultOfficials: Transition<InterferenceFile, { readonly orgs: readonly string[] }, null> = {
  name: 'consultOfficials',
  doing: 'consult State and local officials',
  from: ['OPEN', 'CONSULTING', 'REOPENED'],
  to: 'CONSULTING',
  who,
  needs: [listed('orgs', 'Name the State and local offices to consult.')],
  // Those asked must be able to read what they are asked about.
  changes: ({ record, input }) => ({ marking: withReaders(record.marking, input.orgs) }),
};

function withReaders(marking: Marking, orgs: readonly string[]): Marking {
  if (marking.tlp !== 'AMBER_STRICT' && marking.tlp !== 'AMBER') return marking;
  return { ...marking, recipientOrgs: [...new Set([...marking.recipientOrgs, ...orgs])].sort() };
}

/** What is known of a consultation besides what was said. */
export interface Consulted {
  /** The id to record it under. */
  readonly id: string;
  /** The official's office; null where it is no organisation of this service. */
  readonly org: string | null;
  readonly state: string | null;
  readonly readers: readonly string[];
}

export const giveConsultationInput: Transition<InterferenceFile, { readonly text: string }, Consulted> = {
  name: 'giveConsultationInput',
  doing: 'speak for a State or local election office',
  from: ['CONSULTING'],
  to: null,
  who: ['STATE_OFFICIAL', 'LOCAL_OFFICIAL'],
  needs: [stated('text', 'Say what your office knows or thinks.')],
  changes: ({ record, input, facts, viewer, writer, day }) => {
    const level = viewer.roles.includes('STATE_OFFICIAL') ? 'STATE' : 'LOCAL';
    const said: OfficialConsultation = { ...facts, official: writer, level, date: day, input: input.text };
    return { consultations: [...record.consultations, said] };
  },
};

export type Heard = Pick<OfficialConsultation, 'official' | 'level' | 'date'> & { readonly text: string };

export const recordConsultation: Transition<InterferenceFile, Heard, Consulted> = {
  name: 'recordConsultation',
  doing: 'record what a State or local official said',
  from: ['CONSULTING'],
  to: null,
  who,
  needs: [
    stated('official', 'Name the official, or the office they speak for.'),
    stated('text', 'Record what the official said.'),
    {
      codes: ['DATE_ORDER'],
      holds: 'They were not consulted in the future',
      violations: ({ input, day }) => later(input.date, 'The day of the consultation', day, 'today', 'date'),
    },
  ],
  changes: ({ record, input: { text, ...heard }, facts }) => ({
    consultations: [...record.consultations, { ...facts, ...heard, input: text }],
  }),
};

export interface Decided {
  readonly outcome: InterferenceOutcome;
  readonly test: InterferenceTest;
  readonly consultationWaiverReason: string | null;
  readonly rationale: string;
}

const consulted: Guard<{ readonly record: InterferenceFile; readonly input: Decided }> = {
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

export const decideInterference: Transition<InterferenceFile, Decided, Publication> = {
  name: 'decideInterference',
  doing: 'decide whether interference occurred',
  from: ['CONSULTING'],
  to: 'DECIDED',
  who,
  needs: [consulted, tested, stated('rationale', 'State the reasons of the decision.'), publishedNoLooser],
  instead: [{ from: ['OPEN'], guard: consulted }],
  changes: ({ input, writer, at }) => ({ ...input, decidedBy: writer, decidedAt: at }),
};

export const reopenInterference: Transition<InterferenceFile, { readonly reason: string }, null> = {
  name: 'reopenInterference',
  doing: 'reopen a decision on interference',
  from: ['DECIDED'],
  to: 'REOPENED',
  who,
  needs: [stated('reason', 'Say what has come to light.')],
  changes: ({ input }) => ({ reopenReason: input.reason }),
};

export const interferenceMachine: Machine<InterferenceFile> = {
  type: 'interferenceDetermination',
  noun: 'interference determination',
  about:
    'Whether a foreign government or its agent interfered in an election, in the wide sense of EO 13848 section 8(f). ' +
    'Intelligence analysts take no part in deciding it (section 1(f)). It says nothing of an effect on the outcome.',
  states: interferenceStatuses,
  terminal: [],
  openings: [openInterferenceDetermination],
  transitions: [consultOfficials, giveConsultationInput, recordConsultation, decideInterference, reopenInterference],
};
