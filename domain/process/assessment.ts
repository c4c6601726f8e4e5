/** The assessment of section 1(a): what is known of foreign interference in an election, by the Director of National Intelligence. */
import { assessmentDue } from '../clocks.ts';
import type { Agency, AssessmentRecord, AssessmentStatus, Day, ElectionRecord, GovernmentRole, Recorded } from '../model.ts';
import { assessmentStatuses } from '../model.ts';
import type { Amending, Amendment, Delivery, Receipt } from './delivery.ts';
import { deliveredToAll, deliveryInOrder, differing, immutable, lastReceipt, laterInformation } from './delivery.ts';
import { federalElection } from './elections.ts';
import type { KnownElection } from './elections.ts';
import type { Guard, Machine, Opening, Transition } from './machine.ts';
import { isStated, listed, stated } from './stated.ts';

/** The four blocks that section 1(a) asks for. */
export const contentBlocks = ['NATURE', 'METHODS', 'PERSONS', 'GOVERNMENTS'] as const;
export type ContentBlock = (typeof contentBlocks)[number];
/** Who receives it. */
export const assessmentRecipients = ['PRESIDENT', 'STATE', 'TREASURY', 'DEFENSE', 'DOJ', 'DHS_CISA'] as const satisfies readonly Agency[];

/** What it says. A block that is empty must be listed as not ascertainable, with the reason. There is no place for an effect on the outcome. */
export interface AssessmentContent {
  readonly nature: string | null;
  readonly methods: string | null;
  /** Actor ids. */
  readonly personsInvolved: readonly string[];
  readonly governments: readonly { readonly country: string; readonly role: GovernmentRole }[];
  readonly notAscertainable: readonly { readonly block: ContentBlock; readonly reason: string }[];
}
/** What drafters and recipients see of an assessment: its content, delivery and versions. */
export interface AssessmentPaper {
  /** Other elections included under section 1(e). */
  readonly alsoCovers: readonly string[];
  readonly content: AssessmentContent;
  readonly consultedAgencies: readonly Agency[];
  readonly recipients: readonly Receipt[];
  /** Oldest first. */
  readonly amendments: readonly Amendment[];
  /** What each earlier version said, oldest first; nothing delivered is overwritten. */
  readonly earlierContents: readonly AssessmentContent[];
}
export interface AssessmentPaperRecord extends Recorded, AssessmentPaper {
  readonly type: 'assessmentPaper';
  readonly of: string;
}
export interface AssessmentFile extends AssessmentRecord, AssessmentPaper {}

/** What the paper of an assessment says before anybody has written on it. */
export const emptyAssessment: AssessmentPaper = {
  alsoCovers: [],
  content: { nature: null, methods: null, personsInvolved: [], governments: [], notAscertainable: [] },
  consultedAgencies: [],
  recipients: [],
  amendments: [],
  earlierContents: [],
};

/** Persons named whom the writer may not see: a guard does not know of them, and an edit keeps them. */
export interface UnseenPersons {
  readonly unseenPersons: readonly string[];
}
function keeping(content: AssessmentContent, { unseenPersons }: UnseenPersons): AssessmentContent {
  return { ...content, personsInvolved: [...new Set([...content.personsInvolved, ...unseenPersons])].sort() };
}

function missingBlocks(content: AssessmentContent): ContentBlock[] {
  const isFilled: Record<ContentBlock, boolean> = {
    NATURE: isStated(content.nature),
    METHODS: isStated(content.methods),
    PERSONS: content.personsInvolved.length > 0,
    GOVERNMENTS: content.governments.length > 0,
  };
  const excused = content.notAscertainable.filter(({ reason }) => isStated(reason)).map(({ block }) => block);
  return contentBlocks.filter((block) => !isFilled[block] && !excused.includes(block));
}
function incomplete(content: AssessmentContent, unseenPersons: readonly string[] = []) {
  const missing = missingBlocks({ ...content, personsInvolved: content.personsInvolved.filter((id) => !unseenPersons.includes(id)) });
  if (missing.length === 0) return [];
  const message = `Assessment is missing: ${missing.join(', ')}. Fill each or state why it is not ascertainable (section 1(a)).`;
  return [
    { code: 'ASSESSMENT_CONTENT_INCOMPLETE' as const, message, rule: 'EO 13848 section 1(a)', field: 'content', details: { missing } },
  ];
}
const blocksHold = 'Nature, methods, persons and governments are each filled, or said not to be ascertainable with the reason';

// A plain assertion that something changed the outcome. What an actor wanted ("sought to alter the outcome") and what was not judged
// ("did not assess whether ...") are proper content, and pass.
const outcomeEffect =
  /(?<!whether (?:\w+ ){0,4})\b(?:changed|altered|affected|decided|swung|flipped|determined|had (?:an?|no) (?:\w+ )?(?:effect|impact|influence) on|did not (?:change|alter|affect|decide)) (?:the )?(?:election(?:'s)? )?outcomes?\b/i;
const saysNothingOfOutcome: Guard<{ readonly input: { readonly content?: AssessmentContent; readonly publicSummary?: string } }> = {
  codes: ['ASSESSMENT_STATES_OUTCOME_EFFECT'],
  holds: 'It says of no effect on the outcome of the election that there was one or none',
  violations: ({ input: { content, publicSummary } }) =>
    Object.entries({ nature: content?.nature, methods: content?.methods, publicSummary })
      .filter(([, text]) => outcomeEffect.test(text ?? ''))
      .map(([field]) => ({
        code: 'ASSESSMENT_STATES_OUTCOME_EFFECT',
        message: 'The assessment does not judge effect on the election outcome.',
        rule: 'EO 13848 section 1(a)',
        field,
      })),
};

const who = ['ODNI_ANALYST'] as const;

export const planAssessment: Opening<
  AssessmentFile,
  { readonly election: string },
  { readonly election: KnownElection & Pick<ElectionRecord, 'conclusionDate'> }
> = {
  name: 'planAssessment',
  doing: 'open the assessment of an election',
  to: 'PLANNED',
  who,
  needs: [federalElection],
  fields: ({ input }) => ({
    election: input.election,
    deliveredAt: null,
    receivedAt: null,
    publicSummary: null,
    releasedAt: null,
    version: 1,
    ...emptyAssessment,
  }),
  follows: [
    { machine: 'impactReport', move: 'planImpactReport', when: null, of: (after) => [{ id: null, input: { assessment: after.id } }] },
  ],
};

export const startAssessment: Transition<AssessmentFile, object, null> = {
  name: 'startAssessment',
  doing: 'begin to write an assessment',
  from: ['PLANNED'],
  to: 'DRAFTING',
  who,
  needs: [],
  changes: () => ({}),
};

export const editAssessment: Transition<
  AssessmentFile,
  { readonly content: AssessmentContent; readonly alsoCovers: readonly string[] },
  UnseenPersons
> = {
  name: 'editAssessment',
  doing: 'edit an assessment',
  from: ['DRAFTING', 'IN_COORDINATION'],
  to: null,
  who,
  needs: [saysNothingOfOutcome],
  instead: [{ from: ['DELIVERED', 'AMENDED'], guard: immutable }],
  changes: ({ input, facts }) => ({ ...input, content: keeping(input.content, facts) }),
};

export const coordinateAssessment: Transition<AssessmentFile, { readonly agencies: readonly Agency[] }, null> = {
  name: 'coordinateAssessment',
  doing: 'put an assessment to other agencies',
  from: ['DRAFTING'],
  to: 'IN_COORDINATION',
  who,
  needs: [listed('agencies', 'Name the agencies that are consulted.')],
  changes: ({ input }) => ({ consultedAgencies: [...new Set(input.agencies)] }),
};

export const finalizeAssessment: Transition<AssessmentFile, object, UnseenPersons> = {
  name: 'finalizeAssessment',
  doing: 'finish an assessment',
  from: ['IN_COORDINATION'],
  to: 'FINAL',
  who,
  needs: [
    {
      codes: ['ASSESSMENT_CONTENT_INCOMPLETE'],
      holds: blocksHold,
      violations: ({ record, facts }) => incomplete(record.content, facts.unseenPersons),
    },
  ],
  changes: () => ({}),
};

export const deliverAssessment: Transition<
  AssessmentFile,
  Delivery,
  {
    /** The day the election concluded. */
    readonly earliest: Day | null;
    /** The report that waits for it; null where none was planned. */
    readonly impactReport: string | null;
  }
> = {
  name: 'deliverAssessment',
  doing: 'deliver an assessment',
  from: ['FINAL'],
  to: 'DELIVERED',
  who,
  needs: [deliveredToAll(assessmentRecipients, 'ASSESSMENT_RECIPIENTS_INCOMPLETE', 'section 1(a)'), deliveryInOrder],
  instead: [{ from: ['DELIVERED', 'AMENDED'], guard: immutable }],
  changes: ({ input }) => ({ ...input, receivedAt: lastReceipt(input.recipients) }),
  follows: [
    {
      machine: 'impactReport',
      move: 'startImpactPeriod',
      when: 'where the report is planned',
      of: (_after, { facts }) => (facts.impactReport === null ? [] : [{ id: facts.impactReport, input: {} }]),
    },
  ],
};

export const amendAssessment: Transition<
  AssessmentFile,
  Amending & { readonly content: AssessmentContent; readonly overrideReason: string | null },
  UnseenPersons & { readonly impactReport: string | null }
> = {
  name: 'amendAssessment',
  doing: 'amend an assessment',
  from: ['DELIVERED', 'AMENDED'],
  to: 'AMENDED',
  who,
  needs: [
    stated('reason', 'State why the assessment is amended.'),
    laterInformation,
    { codes: ['ASSESSMENT_CONTENT_INCOMPLETE'], holds: blocksHold, violations: ({ input }) => incomplete(input.content) },
    saysNothingOfOutcome,
  ],
  changes: ({ record, input, facts, writer, day }) => ({
    content: keeping(input.content, facts),
    version: record.version + 1,
    earlierContents: [...record.earlierContents, record.content],
    amendments: [
      ...record.amendments,
      {
        number: record.amendments.length + 1,
        reason: input.reason,
        newInformationAt: input.newInformationAt,
        changedBlocks: differing(record.content, keeping(input.content, facts)),
        approvedBy: [writer],
        deliveredAt: day,
      },
    ],
  }),
  follows: [
    {
      machine: 'impactReport',
      move: 'requireImpactReview',
      when: 'where there is a report',
      of: (after, { facts }) =>
        facts.impactReport === null ? [] : [{ id: facts.impactReport, input: { assessmentVersion: after.version } }],
    },
  ],
};

export const releaseAssessmentSummary: Transition<AssessmentFile, { readonly publicSummary: string }, null> = {
  name: 'releaseAssessmentSummary',
  doing: 'release the public summary of an assessment',
  from: ['DELIVERED', 'AMENDED'],
  to: null,
  who,
  needs: [stated('publicSummary', 'Write the summary that the public may read.'), saysNothingOfOutcome],
  changes: ({ input, day }) => ({ publicSummary: input.publicSummary, releasedAt: day }),
};

/** The last day for the assessment of an election, and whether it is past on a day while nothing is delivered. Never stored. */
export function isOverdue(
  election: Pick<ElectionRecord, 'date' | 'conclusionDate'>,
  assessment: Pick<AssessmentRecord, 'deliveredAt'>,
  day: Day,
): boolean {
  return assessment.deliveredAt === null && day > assessmentDue(election);
}

export const assessmentMachine: Machine<AssessmentFile> = {
  type: 'assessment',
  noun: 'assessment',
  about:
    'Due 45 days after the conclusion of a Federal election (EO 13848 section 1(a)); planned when the election is recorded. ' +
    'Being overdue is computed and no state. What was delivered is amended as a new version (section 1(c)).',
  states: assessmentStatuses satisfies readonly AssessmentStatus[],
  terminal: [],
  openings: [planAssessment],
  transitions: [
    startAssessment,
    editAssessment,
    coordinateAssessment,
    finalizeAssessment,
    deliverAssessment,
    amendAssessment,
    releaseAssessmentSummary,
  ],
};
