/** A listed person's request to be removed, under 31 CFR 501.807. */
import type { DesignationStatus, Instant } from '../model.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { stated } from './stated.ts';

export const petitionStatuses = ['FILED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'GRANTED', 'DENIED', 'WITHDRAWN'] as const;
export type PetitionStatus = (typeof petitionStatuses)[number];
export const petitionGrounds = [
  'MISTAKEN_IDENTITY',
  'CHANGED_CIRCUMSTANCES',
  'INSUFFICIENT_BASIS',
  'DEATH_OR_DISSOLUTION',
  'OTHER',
] as const;
export type PetitionGround = (typeof petitionGrounds)[number];

/** A question to the petitioner; the answer is null until it comes. */
export interface InformationRequest {
  readonly askedAt: Instant;
  readonly question: string;
  readonly answeredAt: Instant | null;
  readonly answer: string | null;
}
export interface PetitionRecord extends Tracked<'delistingPetition', PetitionStatus> {
  readonly designation: string;
  readonly filedAt: Instant;
  readonly filedBy: string;
  readonly grounds: PetitionGround;
  readonly statement: string;
  /** Oldest first. */
  readonly requests: readonly InformationRequest[];
  readonly decisionReason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
}

/** What is known of the designation that a petition or licence names. */
export interface DesignationFact {
  readonly id: string;
  readonly status: DesignationStatus;
}

/** The violation where a designation is not in force. */
export function notActive({ id, status }: DesignationFact, field: string) {
  if (status === 'ACTIVE' || status === 'AMENDED') return [];
  const message = `Designation ${id} is ${status}, not in force.`;
  return [{ code: 'DESIGNATION_NOT_ACTIVE' as const, message, field, details: { designation: id, status } }];
}

const inForce: Guard<{ readonly facts: { readonly designation: DesignationFact } }> = {
  codes: ['DESIGNATION_NOT_ACTIVE'],
  holds: 'The designation is in force',
  violations: ({ facts }) => notActive(facts.designation, 'designation'),
};

const who = ['TREASURY_OFFICER'] as const;

export const filePetition: Opening<
  PetitionRecord,
  { readonly designation: string; readonly grounds: PetitionGround; readonly statement: string },
  { readonly designation: DesignationFact; readonly openPetitions: readonly string[] }
> = {
  name: 'filePetition',
  doing: 'record a petition for delisting',
  to: 'FILED',
  who,
  needs: [
    stated('statement', 'Record what the petitioner says.'),
    inForce,
    {
      codes: ['PETITION_OPEN'],
      holds: 'No other petition on the designation is open',
      violations: ({ facts }) =>
        facts.openPetitions.map((id) => ({ code: 'PETITION_OPEN', message: `Petition ${id} is already open.`, field: 'designation' })),
    },
  ],
  fields: ({ input, writer, at }) => ({
    ...input,
    filedAt: at,
    filedBy: writer,
    requests: [],
    decisionReason: null,
    decidedBy: null,
    decidedAt: null,
  }),
};

export const reviewPetition: Transition<PetitionRecord, object, null> = {
  name: 'reviewPetition',
  doing: 'review a petition',
  from: ['FILED'],
  to: 'UNDER_REVIEW',
  who,
  needs: [],
  changes: () => ({}),
};

export const requestInformation: Transition<PetitionRecord, { readonly question: string }, null> = {
  name: 'requestInformation',
  doing: 'ask a petitioner',
  from: ['UNDER_REVIEW'],
  to: 'INFORMATION_REQUESTED',
  who,
  needs: [stated('question', 'Ask a question.')],
  changes: ({ record, input, at }) => ({
    requests: [...record.requests, { askedAt: at, question: input.question, answeredAt: null, answer: null }],
  }),
};

export const recordInformation: Transition<PetitionRecord, { readonly answer: string }, null> = {
  name: 'recordInformation',
  doing: 'record a petitioner’s answer',
  from: ['INFORMATION_REQUESTED'],
  to: 'UNDER_REVIEW',
  who,
  needs: [stated('answer', 'Record the answer.')],
  changes: ({ record, input, at }) => ({
    requests: record.requests.map((each) => (each.answeredAt === null ? { ...each, answeredAt: at, answer: input.answer } : each)),
  }),
};

interface Decision {
  readonly reason: string;
}
const decided = ({ input, writer, at }: { readonly input: Decision; readonly writer: string; readonly at: Instant }) => ({
  decisionReason: input.reason,
  decidedBy: writer,
  decidedAt: at,
});

export const grantPetition: Transition<PetitionRecord, Decision, { readonly designation: DesignationFact }> = {
  name: 'grantPetition',
  doing: 'grant a petition',
  from: ['UNDER_REVIEW'],
  to: 'GRANTED',
  who,
  needs: [stated('reason', 'State why the listing ends.', { code: 'DELIST_WITHOUT_REASON', rule: '31 CFR 501.807' }), inForce],
  changes: decided,
  follows: [
    {
      machine: 'designation',
      move: 'delistDesignation',
      when: null,
      of: (after, { input }) => [{ id: after.designation, input: { reason: input.reason } }],
    },
  ],
};

export const denyPetition: Transition<PetitionRecord, Decision, null> = {
  name: 'denyPetition',
  doing: 'deny a petition',
  from: ['UNDER_REVIEW'],
  to: 'DENIED',
  who,
  needs: [stated('reason', 'State why the petition is denied.')],
  changes: decided,
};

export const withdrawPetition: Transition<PetitionRecord, Decision, null> = {
  name: 'withdrawPetition',
  doing: 'record that a petition is withdrawn',
  from: ['FILED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED'],
  to: 'WITHDRAWN',
  who,
  needs: [stated('reason', 'State why the petition is withdrawn.')],
  changes: decided,
};

export const petitionMachine: Machine<PetitionRecord> = {
  type: 'delistingPetition',
  noun: 'petition',
  about: 'A request to end a listing (31 CFR 501.807). After a denial or a withdrawal a new petition may be filed.',
  states: petitionStatuses,
  terminal: ['GRANTED', 'DENIED', 'WITHDRAWN'],
  openings: [filePetition],
  transitions: [reviewPetition, requestInformation, recordInformation, grantPetition, denyPetition, withdrawPetition],
};
