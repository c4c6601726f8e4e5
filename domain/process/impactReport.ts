/** The report of section 1(b), written, signed and amended by the Attorney General and Homeland Security together. */
import type { Violation } from '../errors.ts';
import type { Day, ImpactReportStatus } from '../model.ts';
import { impactReportStatuses } from '../model.ts';
import { agencyNames, agencyOf, unsigned } from './agencies.ts';
import type { Amending, Delivery } from './delivery.ts';
import { deliveredToAll, deliveryInOrder, differing, immutable, laterInformation } from './delivery.ts';
import { emptyImpact, findingFields, impactRecipients, impactSigners } from './impactRecord.ts';
import type { AgencyFindings, ImpactContent, ImpactReportFile } from './impactRecord.ts';
import type { Guard, Machine, Opening, Transition } from './machine.ts';
import { inWords, stated } from './stated.ts';

const who = ['DOJ_OFFICER', 'DHS_CISA_ANALYST'] as const;
const rule = 'EO 13848 section 1(b)';

function undeclared({ findings: { DOJ, DHS_CISA }, unresolvedIssues }: ImpactContent): Violation[] {
  if (DOJ === null || DHS_CISA === null) return [];
  return findingFields
    .filter((field) => DOJ[field] !== DHS_CISA[field] && !unresolvedIssues.some((issue) => issue.field === field))
    .map((field) => ({
      code: 'UNRESOLVED_ISSUES_UNDECLARED',
      message: `Attorney General and DHS disagree on ${field}; list it as a material issue of fact.`,
      rule,
      field: 'unresolvedIssues',
      details: { field },
    }));
}
function sanctions({ remedialActions }: Pick<ImpactContent, 'remedialActions'>): Violation[] {
  return remedialActions.flatMap(({ kind }, index) =>
    kind === 'SANCTION'
      ? [
          {
            code: 'REMEDIAL_ACTION_IS_SANCTION',
            message: 'Section 1(b) remedial actions exclude sanctions under sections 2 and 3; open a determination or recommendation.',
            rule,
            field: `remedialActions.${index}`,
          } as const,
        ]
      : [],
  );
}
function unfound({ findings }: ImpactContent): Violation[] {
  return impactSigners
    .filter((agency) => findings[agency] === null)
    .map((agency) => ({ code: 'BAD_INPUT', message: `Findings of ${agencyNames[agency]} are not recorded.`, rule, field: 'findings' }));
}
const sound = {
  codes: ['UNRESOLVED_ISSUES_UNDECLARED', 'REMEDIAL_ACTION_IS_SANCTION', 'BAD_INPUT'] as const,
  holds: 'Both departments have recorded findings, what they differ on is listed, and no remedial action is a sanction',
  violations: (content: ImpactContent) => [...unfound(content), ...undeclared(content), ...sanctions(content)],
};
const recordSound: Guard<{ readonly record: ImpactReportFile }> = {
  ...sound,
  violations: ({ record }) => sound.violations(record.content),
};
const inputSound: Guard<{ readonly input: { readonly content: ImpactContent } }> = {
  ...sound,
  violations: ({ input }) => sound.violations(input.content),
};

const bothSigned: Guard<{ readonly record: ImpactReportFile }> = {
  codes: ['REPORT_SIGNATURE_MISSING'],
  holds: 'The Attorney General and Homeland Security have both signed',
  violations: ({ record }) => signatureMissing(unsigned(record.signatures, impactSigners)),
};
function signatureMissing(missing: readonly (typeof impactSigners)[number][]): Violation[] {
  if (missing.length === 0) return [];
  const message = `Needs signature of ${inWords(missing.map((agency) => agencyNames[agency]))} (section 1(b) is joint).`;
  return [{ code: 'REPORT_SIGNATURE_MISSING', message, rule, field: 'signatures', details: { missing } }];
}

interface AssessmentFact {
  readonly electionName: string;
  readonly assessmentDeliveredAt: Day | null;
}
const assessmentDelivered: Guard<{ readonly facts: AssessmentFact }> = {
  codes: ['REPORT_WITHOUT_ASSESSMENT'],
  holds: 'The assessment is delivered',
  violations: ({ facts }) => {
    if (facts.assessmentDeliveredAt !== null) return [];
    const message = `The 1(b) period starts when the assessment is received; none is delivered for ${facts.electionName}.`;
    return [{ code: 'REPORT_WITHOUT_ASSESSMENT', message, rule, field: 'assessment' }];
  },
};

export const planImpactReport: Opening<ImpactReportFile, { readonly assessment: string }, null> = {
  name: 'planImpactReport',
  doing: 'plan the report on an assessment',
  to: 'NOT_DUE',
  who,
  needs: [],
  fields: ({ input }) => ({
    assessment: input.assessment,
    deliveredAt: null,
    publicSummary: null,
    releasedAt: null,
    version: 1,
    reviewRequired: null,
    ...emptyImpact,
  }),
};

export const startImpactPeriod: Transition<ImpactReportFile, object, null> = {
  name: 'startImpactPeriod',
  doing: 'start the 45 days of a report',
  from: ['NOT_DUE'],
  to: 'DUE',
  who: [],
  needs: [],
  // The day they run from is that of the assessment's receipt, which stays recorded there alone.
  changes: () => ({}),
};

export const startImpactReport: Transition<ImpactReportFile, object, AssessmentFact> = {
  name: 'startImpactReport',
  doing: 'begin to write a report',
  from: ['DUE'],
  to: 'DRAFTING',
  who,
  needs: [assessmentDelivered],
  instead: [{ from: ['NOT_DUE'], guard: assessmentDelivered }],
  changes: () => ({}),
};

const editing = ['DRAFTING', 'JOINT_REVIEW'] as const;
const untilDelivered = [{ from: ['DELIVERED', 'AMENDED'], guard: immutable }] as const;

export const recordFindings: Transition<ImpactReportFile, AgencyFindings, null> = {
  name: 'recordFindings',
  doing: 'record your department’s findings',
  from: editing,
  to: null,
  who,
  needs: [
    stated('infrastructureText', 'Describe the effect on election infrastructure (section 1(b)(i)).'),
    stated('campaignText', 'Describe the effect on campaigns and political organizations (section 1(b)(ii)).'),
  ],
  instead: untilDelivered,
  changes: ({ record, input, viewer }) => {
    const agency = agencyOf(viewer, impactSigners);
    if (agency === null) return {};
    // What a department signed is what it read.
    return { content: { ...record.content, findings: { ...record.content.findings, [agency]: input } }, signatures: [] };
  },
};

export const editImpactReport: Transition<ImpactReportFile, Omit<ImpactContent, 'findings'>, null> = {
  name: 'editImpactReport',
  doing: 'edit the issues, remedies and consultations of a report',
  from: editing,
  to: null,
  who,
  needs: [
    {
      codes: ['REMEDIAL_ACTION_IS_SANCTION'],
      holds: 'No remedial action is a sanction',
      violations: ({ input }) => sanctions(input),
    },
  ],
  instead: untilDelivered,
  changes: ({ record, input }) => ({ content: { ...record.content, ...input }, signatures: [] }),
};

export const reviewImpactReport: Transition<ImpactReportFile, object, null> = {
  name: 'reviewImpactReport',
  doing: 'put a report to joint review',
  from: ['DRAFTING'],
  to: 'JOINT_REVIEW',
  who,
  needs: [recordSound],
  changes: () => ({}),
};

export const signImpactReport: Transition<ImpactReportFile, object, null> = {
  name: 'signImpactReport',
  doing: 'sign reports for your department',
  from: ['JOINT_REVIEW'],
  to: null,
  settles: {
    to: 'SIGNED',
    once: 'both departments have signed',
    holds: ({ signatures }) => unsigned(signatures, impactSigners).length === 0,
  },
  who,
  needs: [recordSound],
  changes: ({ record, viewer, writer, at }) => {
    const agency = agencyOf(viewer, impactSigners);
    if (agency === null) return {};
    return { signatures: [...record.signatures.filter((each) => each.agency !== agency), { agency, by: writer, at }] };
  },
};

export const deliverImpactReport: Transition<
  ImpactReportFile,
  Delivery,
  { /** The day the assessment was received. */ readonly earliest: Day | null }
> = {
  name: 'deliverImpactReport',
  doing: 'deliver a report',
  from: ['SIGNED'],
  to: 'DELIVERED',
  who,
  needs: [bothSigned, deliveredToAll(impactRecipients, 'REPORT_RECIPIENTS_INCOMPLETE', 'section 1(b)'), deliveryInOrder],
  instead: [{ from: ['DRAFTING', 'JOINT_REVIEW'], guard: bothSigned }, ...untilDelivered],
  changes: ({ input }) => input,
};

export const requireImpactReview: Transition<ImpactReportFile, { readonly assessmentVersion: number }, null> = {
  name: 'requireImpactReview',
  doing: 'call for a look at a report',
  from: impactReportStatuses,
  to: null,
  who: [],
  needs: [],
  changes: ({ input }) => ({ reviewRequired: input.assessmentVersion }),
};

export const confirmImpactReport: Transition<ImpactReportFile, { readonly note: string }, null> = {
  name: 'confirmImpactReport',
  doing: 'say that a report stands though the assessment was amended',
  from: ['DELIVERED', 'AMENDED'],
  to: null,
  who,
  needs: [
    stated('note', 'Say why the report needs no amendment.'),
    {
      codes: ['BAD_INPUT'],
      holds: 'An amended assessment calls for a look at it',
      violations: ({ record }) =>
        record.reviewRequired === null ? [{ code: 'BAD_INPUT', message: 'Nothing calls for a review of this report.', rule }] : [],
    },
  ],
  changes: ({ input, writer, at }) => ({ reviewRequired: null, reviewNote: { text: input.note, by: writer, at } }),
};

export const amendImpactReport: Transition<
  ImpactReportFile,
  Amending & { readonly content: ImpactContent; readonly overrideReason: string | null },
  null
> = {
  name: 'amendImpactReport',
  doing: 'propose and sign an amendment of a report',
  from: ['DELIVERED', 'AMENDED'],
  to: null,
  who,
  needs: [stated('reason', 'State why the report is amended.'), laterInformation, inputSound],
  changes: ({ input: { reason, newInformationAt, content }, viewer, writer, at }) => {
    const agency = agencyOf(viewer, impactSigners);
    if (agency === null) return {};
    return { proposedAmendment: { reason, newInformationAt, content, signature: { agency, by: writer, at } } };
  },
};

export const signImpactAmendment: Transition<ImpactReportFile, object, null> = {
  name: 'signImpactAmendment',
  doing: 'sign the other department’s amendment of a report',
  from: ['DELIVERED', 'AMENDED'],
  to: 'AMENDED',
  who,
  needs: [
    {
      codes: ['REPORT_SIGNATURE_MISSING', 'BAD_INPUT'],
      holds: 'The other department has proposed and signed one',
      violations: ({ record: { proposedAmendment }, viewer }) => {
        if (proposedAmendment === null) return [{ code: 'BAD_INPUT', message: 'No amendment is proposed.', rule }];
        const agency = agencyOf(viewer, impactSigners);
        if (proposedAmendment.signature.agency !== agency) return [];
        return signatureMissing(impactSigners.filter((each) => each !== agency));
      },
    },
  ],
  changes: ({ record, writer, day }) => {
    const { proposedAmendment: proposed } = record;
    if (proposed === null) return {};
    const amendment = {
      number: record.amendments.length + 1,
      reason: proposed.reason,
      newInformationAt: proposed.newInformationAt,
      changedBlocks: differing(record.content, proposed.content),
      approvedBy: [proposed.signature.by, writer],
      deliveredAt: day,
    };
    return {
      content: proposed.content,
      version: record.version + 1,
      earlierContents: [...record.earlierContents, record.content],
      amendments: [...record.amendments, amendment],
      proposedAmendment: null,
      reviewRequired: null,
    };
  },
};

export const releaseImpactSummary: Transition<ImpactReportFile, { readonly publicSummary: string }, null> = {
  name: 'releaseImpactSummary',
  doing: 'release the public summary of a report',
  from: ['DELIVERED', 'AMENDED'],
  to: null,
  who,
  needs: [stated('publicSummary', 'Write the summary that the public may read.')],
  changes: ({ input, day }) => ({ publicSummary: input.publicSummary, releasedAt: day }),
};

export const impactReportMachine: Machine<ImpactReportFile> = {
  type: 'impactReport',
  noun: 'report',
  about:
    'Due 45 days after the assessment was received, not after the election (EO 13848 section 1(b)). ' +
    'The Attorney General and Homeland Security sign it together, and amendments too; each signs for itself.',
  states: impactReportStatuses satisfies readonly ImpactReportStatus[],
  terminal: [],
  openings: [planImpactReport],
  transitions: [
    startImpactPeriod,
    startImpactReport,
    recordFindings,
    editImpactReport,
    reviewImpactReport,
    signImpactReport,
    deliverImpactReport,
    requireImpactReview,
    confirmImpactReport,
    amendImpactReport,
    signImpactAmendment,
    releaseImpactSummary,
  ],
};
