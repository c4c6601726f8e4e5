/** A listing under a programme: from the draft that only four agencies see, through publication, to its end. */
import { addDays } from '../day.ts';
import type { BlockingCriterion, Day, DesignationRecord, DesignationStatus, Instant, Recorded } from '../model.ts';
import { designationStatuses } from '../model.ts';
import { clear } from '../tlp.ts';
import { foreignTarget, lapsed, noPriorNotice, orderTag, separateOfficers } from './authority.ts';
import type { EmergencyFact, TargetFact } from './authority.ts';
import type { DeterminationStatus } from './determination.ts';
import type { Guard, Machine, Opening, Transition } from './machine.ts';
import { listed, stated } from './stated.ts';

/** One change of a published designation. */
export interface DesignationChange {
  readonly at: Instant;
  readonly by: string;
  readonly what: 'PUBLISHED' | 'AMENDED' | 'DELISTED';
  readonly note: string | null;
}
/** How a designation came about; only those made here have one, so that the listings of an import stay small. */
export interface DesignationPaper {
  /** The section 2(a) determination it carries out; null where the order is not among its programmes. */
  readonly determination: string | null;
  readonly sdnUid: string | null;
  readonly publishedAt: Day | null;
  /** Where the Federal Register printed it; null until then. */
  readonly frCitation: string | null;
  /** Section 6: true for individuals, whose entry is suspended while they are listed. */
  readonly entrySuspended: boolean;
  readonly delistReason: string | null;
  readonly history: readonly DesignationChange[];
}
export interface DesignationPaperRecord extends Recorded, DesignationPaper {
  readonly type: 'designationPaper';
  readonly of: string;
}
/** A designation with how it came about. `since` is the day it takes effect and `until` the last day it did. */
export interface DesignationFile extends DesignationRecord, DesignationPaper {}

/** The paper of a designation that came from a list. */
export function unfiledDesignation({ since }: Pick<DesignationRecord, 'since'>): DesignationPaper {
  return {
    determination: null,
    sdnUid: null,
    publishedAt: since,
    frCitation: null,
    entrySuspended: false,
    delistReason: null,
    history: [],
  };
}

/** Another designation of the same actor that is in force. */
export interface ActiveDesignation {
  readonly id: string;
  readonly since: Day | null;
  readonly programs: readonly string[];
}
interface DraftFacts {
  readonly target: TargetFact & { readonly isIndividual: boolean };
  readonly active: readonly ActiveDesignation[];
  /** The determination named; null where none is. */
  readonly determination: {
    readonly status: DeterminationStatus;
    readonly actor: string;
    readonly criterion: BlockingCriterion;
    readonly incidents: readonly string[];
  } | null;
}
export interface DraftedDesignation {
  readonly actor: string;
  readonly programs: readonly string[];
  readonly determination: string | null;
  readonly round: string | null;
  readonly legalAuthority: string | null;
}

function duplicates(programs: readonly string[], active: readonly ActiveDesignation[], self: string | null) {
  return active
    .filter((other) => other.id !== self && other.programs.some((tag) => programs.includes(tag)))
    .map((other) => ({
      code: 'DUPLICATE_ACTIVE_DESIGNATION' as const,
      message: `Already designated ${other.since ?? 'on a day not published'} (${other.id}); amend it instead.`,
      field: 'programs',
      details: { designation: other.id },
    }));
}
const duplicateHolds = 'No designation of the actor under the same programme is in force';

const determinedFirst: Guard<{ readonly input: DraftedDesignation; readonly facts: DraftFacts }> = {
  codes: ['BAD_INPUT'],
  holds: `Under ${orderTag}: Treasury has determined that this actor is blocked`,
  violations: ({ input, facts: { determination } }) => {
    if (!input.programs.includes(orderTag)) return [];
    if (determination?.status === 'DETERMINED' && determination.actor === input.actor) return [];
    const message = `A designation under ${orderTag} carries out a section 2(a) determination on the actor; name one that is DETERMINED.`;
    return [{ code: 'BAD_INPUT', message, rule: 'EO 13848 section 2(a)', field: 'determination' }];
  },
};

const who = ['TREASURY_OFFICER'] as const;

export const draftDesignation: Opening<DesignationFile, DraftedDesignation, DraftFacts> = {
  name: 'draftDesignation',
  doing: 'draft a designation',
  to: 'DRAFT',
  who,
  needs: [
    noPriorNotice,
    listed('programs', 'Name the programmes.'),
    foreignTarget,
    determinedFirst,
    {
      codes: ['DUPLICATE_ACTIVE_DESIGNATION'],
      holds: duplicateHolds,
      violations: ({ input, facts }) => duplicates(input.programs, facts.active, null),
    },
  ],
  fields: ({ input, facts }) => ({
    actor: input.actor,
    programs: input.programs,
    round: input.round,
    criterion: facts.determination?.criterion ?? null,
    since: null,
    firstListed: null,
    lastUnlisted: null,
    until: null,
    lastListed: null,
    firstUnlisted: null,
    listedActor: null,
    legalAuthority: input.legalAuthority,
    incidents: facts.determination?.incidents ?? [],
    determination: input.determination,
    sdnUid: null,
    publishedAt: null,
    frCitation: null,
    entrySuspended: facts.target.isIndividual,
    delistReason: null,
    history: [],
  }),
};

export const reviewDesignation: Transition<DesignationFile, object, null> = {
  name: 'reviewDesignation',
  doing: 'send a designation to legal review',
  from: ['DRAFT'],
  to: 'LEGAL_REVIEW',
  who,
  needs: [],
  changes: () => ({}),
};

export const approveDesignation: Transition<DesignationFile, object, { readonly attributionAuthors: readonly string[] }> = {
  name: 'approveDesignation',
  doing: 'approve a designation',
  from: ['LEGAL_REVIEW'],
  to: 'APPROVED',
  who,
  needs: [separateOfficers],
  changes: () => ({}),
};

interface Publication {
  /** The day it takes effect; null for the day of publication. */
  readonly effectiveAt: Day | null;
  readonly frCitation: string | null;
  readonly sdnUid: string | null;
}
interface PublicationFacts extends EmergencyFact {
  readonly target: TargetFact;
  readonly attributionAuthors: readonly string[];
  readonly active: readonly ActiveDesignation[];
}

export const publishDesignation: Transition<DesignationFile, Publication, PublicationFacts> = {
  name: 'publishDesignation',
  doing: 'publish a designation',
  from: ['APPROVED'],
  to: 'ACTIVE',
  who,
  needs: [
    {
      codes: ['EMERGENCY_LAPSED'],
      holds: `Under ${orderTag}: the national emergency is in effect`,
      violations: ({ record, facts, day }) => (record.programs.includes(orderTag) ? lapsed(facts.emergencyOverSince, day) : []),
    },
    // What was recorded of the target after the draft counts.
    foreignTarget,
    separateOfficers,
    {
      codes: ['DUPLICATE_ACTIVE_DESIGNATION'],
      holds: duplicateHolds,
      violations: ({ record, facts }) => duplicates(record.programs, facts.active, record.id),
    },
    {
      codes: ['DATE_ORDER'],
      holds: 'It takes effect no earlier than the day of publication',
      violations: ({ input: { effectiveAt }, day }) =>
        effectiveAt === null || effectiveAt >= day
          ? []
          : [
              {
                code: 'DATE_ORDER',
                message: `Publication (${day}) cannot be after the effective day (${effectiveAt}).`,
                field: 'effectiveAt',
              },
            ],
    },
  ],
  changes: ({ record, input, writer, at, day }) => ({
    marking: clear,
    since: input.effectiveAt ?? day,
    publishedAt: day,
    frCitation: input.frCitation,
    sdnUid: input.sdnUid,
    history: [...record.history, { at, by: writer, what: 'PUBLISHED', note: null }],
  }),
};

interface DesignationAmendment {
  readonly note: string;
  /** What is null stays as it is. */
  readonly programs: readonly string[] | null;
  readonly legalAuthority: string | null;
  readonly frCitation: string | null;
}

export const amendDesignation: Transition<DesignationFile, DesignationAmendment, { readonly active: readonly ActiveDesignation[] }> = {
  name: 'amendDesignation',
  doing: 'amend a designation',
  from: ['ACTIVE', 'AMENDED'],
  to: 'AMENDED',
  who,
  needs: [
    stated('note', 'Say what is amended and why.'),
    {
      codes: ['BAD_INPUT'],
      holds: 'It stays under at least one programme',
      violations: ({ input: { programs } }) =>
        programs?.length === 0
          ? [{ code: 'BAD_INPUT', message: 'Name at least one programme, or delist it with a reason.', field: 'programs' }]
          : [],
    },
    {
      codes: ['BAD_INPUT'],
      holds: `It does not come under ${orderTag} by amendment, but by a determination and a designation of its own`,
      violations: ({ record, input: { programs } }) => {
        if (record.programs.includes(orderTag) || programs?.includes(orderTag) !== true) return [];
        const message = `A designation under ${orderTag} carries out a section 2(a) determination on the actor; draft one that names it.`;
        return [{ code: 'BAD_INPUT', message, rule: 'EO 13848 section 2(a)', field: 'programs' }];
      },
    },
    {
      codes: ['DUPLICATE_ACTIVE_DESIGNATION'],
      holds: duplicateHolds,
      violations: ({ record, input, facts }) => duplicates(input.programs ?? [], facts.active, record.id),
    },
  ],
  changes: ({ record, input, writer, at }) => ({
    programs: input.programs ?? record.programs,
    legalAuthority: input.legalAuthority ?? record.legalAuthority,
    frCitation: input.frCitation ?? record.frCitation,
    history: [...record.history, { at, by: writer, what: 'AMENDED', note: input.note }],
  }),
};

export const delistDesignation: Transition<DesignationFile, { readonly reason: string }, null> = {
  name: 'delistDesignation',
  doing: 'delist',
  from: ['ACTIVE', 'AMENDED'],
  to: 'DELISTED',
  who,
  needs: [stated('reason', 'State why the listing ends.', { code: 'DELIST_WITHOUT_REASON', rule: '31 CFR 501.807' })],
  changes: ({ record, input, writer, at, day }) => ({
    // The day it is published it is over, so that what it blocked is released with it.
    until: addDays(day, -1),
    entrySuspended: false,
    delistReason: input.reason,
    history: [...record.history, { at, by: writer, what: 'DELISTED', note: input.reason }],
  }),
};

export const designationMachine: Machine<DesignationFile> = {
  type: 'designation',
  noun: 'designation',
  about:
    'One actor put under one or more programmes by one action. Listing again after delisting is a new designation. ' +
    'Who is blocked through ownership follows from it without a step of its own.',
  states: designationStatuses satisfies readonly DesignationStatus[],
  terminal: ['DELISTED'],
  openings: [draftDesignation],
  transitions: [reviewDesignation, approveDesignation, publishDesignation, amendDesignation, delistDesignation],
};
