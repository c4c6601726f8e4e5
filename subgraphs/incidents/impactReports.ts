/** Reports under section 1(b): their steps, and what they say to whom. */
import type { AssessmentRecord, IncidentRecord } from '../../domain/model.ts';
import { unsigned } from '../../domain/process/agencies.ts';
import { impactSigners } from '../../domain/process/impactRecord.ts';
import type { AgencyFindings, ImpactContent } from '../../domain/process/impactRecord.ts';
import {
  amendImpactReport,
  confirmImpactReport,
  deliverImpactReport,
  editImpactReport,
  impactReportMachine as machine,
  planImpactReport,
  recordFindings,
  releaseImpactSummary,
  reviewImpactReport,
  signImpactAmendment,
  signImpactReport,
  startImpactReport,
} from '../../domain/process/impactReport.ts';
import type { AssetType } from '../../domain/process/sharing.ts';
import { clear } from '../../domain/tlp.ts';
import { recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { daysOverdue, reportDueDay } from './dueDays.ts';
import type {
  AgencyFindingsInput,
  ImpactContentInput,
  ImpactContentResolvers,
  ImpactReportResolvers,
  MutationResolvers,
  ProposedAmendmentResolvers,
} from './generated/resolvers.ts';
import { amendmentsOf, fileRevision, onPaper, versionsOf } from './papers.ts';
import { isSigned } from './reportingLists.ts';

export const impactMutations = {
  planImpactReport: async (_root, args, context) =>
    await opened(context, machine, planImpactReport, args, {
      prefix: 'impactReport',
      input: { assessment: args.input.assessment },
      facts: null,
      violations: () => unplannable(args.input.assessment, context),
      default: clear,
    }),
  startImpactReport: async (_root, args, context) =>
    await moved(context, machine, startImpactReport, args, {
      id: args.input.id,
      input: {},
      facts: async ({ assessment }) => await assessmentFacts(assessment, context),
    }),
  recordFindings: async (_root, args, context) =>
    await moved(context, machine, recordFindings, args, { id: args.input.id, input: findingsFrom(args.input.findings), facts: null }),
  editImpactReport: async (_root, args, context) => {
    const { id, ...asked } = args.input;
    return await moved(context, machine, editImpactReport, args, {
      id,
      input: (before) => {
        const { unresolvedIssues, remedialActions, consultations } = contentFrom(asked, before.content);
        return { unresolvedIssues, remedialActions, consultations };
      },
      facts: null,
    });
  },
  reviewImpactReport: async (_root, args, context) =>
    await moved(context, machine, reviewImpactReport, args, { id: args.input.id, input: {}, facts: null }),
  signImpactReport: async (_root, args, context) =>
    await moved(context, machine, signImpactReport, args, { id: args.input.id, input: {}, facts: null }),
  deliverImpactReport: async (_root, args, context) => {
    const { id, deliveredAt, recipients } = args.input;
    return await moved(context, machine, deliverImpactReport, args, {
      id,
      input: { deliveredAt, recipients: recipients.map(({ agency, receivedAt }) => ({ agency, receivedAt })) },
      facts: ({ assessment }) => ({ earliest: assessmentOf(assessment, context)?.receivedAt ?? null }),
    });
  },
  confirmImpactReport: async (_root, args, context) =>
    await moved(context, machine, confirmImpactReport, args, { id: args.input.id, input: { note: args.input.note }, facts: null }),
  amendImpactReport: async (_root, args, context) => {
    const { id, reason, newInformationAt, overrideReason, content } = args.input;
    return await moved(context, machine, amendImpactReport, args, {
      id,
      input: (before) => ({
        reason,
        newInformationAt,
        overrideReason: overrideReason ?? null,
        content: contentFrom(content, before.content),
      }),
      facts: null,
    });
  },
  signImpactAmendment: async (_root, args, context) =>
    await moved(context, machine, signImpactAmendment, args, { id: args.input.id, input: {}, facts: null }),
  releaseImpactSummary: async (_root, args, context) =>
    await moved(context, machine, releaseImpactSummary, args, {
      id: args.input.id,
      input: { publicSummary: args.input.publicSummary },
      facts: null,
    }),
} satisfies Partial<MutationResolvers>;

export const impactFields = {
  marking: recordFields.marking,
  revision: fileRevision('impactPaper'),
  allowedMoves: movesOf(machine),
  content: onPaper('impactPaper', ({ content }) => content),
  signatures: onPaper('impactPaper', ({ signatures }) => signatures),
  missingSignatures: async ({ id, status }, _args, context) =>
    await onPaper('impactPaper', ({ signatures }) => (isSigned(status) ? [] : unsigned(signatures, impactSigners)))({ id }, {}, context),
  recipients: onPaper('impactPaper', ({ recipients }) => recipients),
  amendments: onPaper('impactPaper', (paper) => amendmentsOf(paper, (content) => content)),
  earlierVersions: onPaper('impactPaper', ({ earlierContents }) => versionsOf(earlierContents)),
  proposedAmendment: onPaper('impactPaper', ({ proposedAmendment }) => proposedAmendment),
  reviewRequired: ({ reviewRequired }) => reviewRequired !== null,
  reviewVersion: ({ reviewRequired }) => reviewRequired,
  reviewNote: onPaper('impactPaper', ({ reviewNote }) => reviewNote),
  daysOverdue: (report, _args, context) => daysOverdue(report, reportDueDay(report, context), context.view.asOf),
  campaignIncidents: async ({ assessment }, _args, context) => await context.many('incident', campaignIncidents(assessment, context)),
} satisfies Partial<ImpactReportResolvers>;

export const impactTypes = {
  ImpactContent: {
    findings: ({ findings }) =>
      impactSigners.flatMap((agency) => {
        const found = findings[agency];
        return found === null ? [] : [{ ...found, agency }];
      }),
  } satisfies Partial<ImpactContentResolvers>,
  ProposedAmendment: {
    awaits: ({ signature }) => unsigned([signature], impactSigners),
  } satisfies Partial<ProposedAmendmentResolvers>,
};

const campaignAssets: readonly AssetType[] = ['CAMPAIGN_INFRASTRUCTURE', 'POLITICAL_ORG_INFRASTRUCTURE', 'CANDIDATE_INFRASTRUCTURE'];

/** Incidents of the assessment's election that section 1(b)(ii) asks about, newest report first. */
function campaignIncidents(assessment: string, context: SubgraphContext): string[] {
  const election = assessmentOf(assessment, context)?.election;
  const all: IncidentRecord[] = election === undefined ? [] : context.view.filedOn('incident', election);
  return all
    .filter(({ affectedAssetTypes }) => affectedAssetTypes.some((type) => campaignAssets.includes(type)))
    .sort((a, b) => compareNewest([a.reportedAt ?? '', a.id], [b.reportedAt ?? '', b.id]))
    .map(({ id }) => id);
}

const compareNewest = ([dayA, idA]: [string, string], [dayB, idB]: [string, string]) =>
  dayA === dayB ? (idA < idB ? -1 : 1) : dayA < dayB ? 1 : -1;

function assessmentOf(id: string, { view }: SubgraphContext): AssessmentRecord | null {
  return view.record('assessment', id);
}

async function assessmentFacts(id: string, context: SubgraphContext) {
  const assessment = assessmentOf(id, context);
  const election = assessment === null ? null : await context.one('election', assessment.election);
  return { electionName: election?.name ?? 'the election', assessmentDeliveredAt: assessment?.deliveredAt ?? null };
}

/** A report is planned once, and before the assessment is delivered, for delivery starts its period. */
function unplannable(assessment: string, context: SubgraphContext) {
  const missing = presence('assessment', assessment, 'assessment', context);
  const report = context.view.impactReportOf(assessment);
  const refused = (message: string) => [{ code: 'BAD_INPUT' as const, message, field: 'assessment' }];
  if (missing.length > 0) return missing;
  if (report !== null) return refused(`${assessment} has the report ${report} already.`);
  const isDelivered = assessmentOf(assessment, context)?.deliveredAt !== null;
  return isDelivered ? refused('The assessment is delivered; its report is planned before that.') : [];
}

function findingsFrom(input: AgencyFindingsInput): AgencyFindings {
  return { ...input };
}

function contentFrom(input: ImpactContentInput, before: ImpactContent): ImpactContent {
  const { findingsOfJustice, findingsOfHomelandSecurity, unresolvedIssues, remedialActions, consultations } = input;
  const found = (findings: AgencyFindingsInput | null | undefined, agency: 'DOJ' | 'DHS_CISA') =>
    findings === null || findings === undefined ? before.findings[agency] : findingsFrom(findings);
  return {
    findings: { DOJ: found(findingsOfJustice, 'DOJ'), DHS_CISA: found(findingsOfHomelandSecurity, 'DHS_CISA') },
    unresolvedIssues: unresolvedIssues?.map(({ field, text }) => ({ field: field ?? null, text })) ?? before.unresolvedIssues,
    remedialActions: remedialActions?.map(({ kind, text }) => ({ kind, text })) ?? before.remedialActions,
    consultations: consultations?.map(({ org, text }) => ({ org, text })) ?? before.consultations,
  };
}
