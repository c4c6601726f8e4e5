/** Look-ups and lists of assessments and reports, from what the viewer may see. */
import type { AssessmentRecord, ImpactReportRecord } from '../../domain/model.ts';
import { connection } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { electionIdOf, visibleOne } from '../visible.ts';
import { assessmentDueDay, daysOverdue, isOpen, reportDueDay } from './dueDays.ts';
import type { AssessmentFilter, ImpactReportFilter, QueryResolvers } from './generated/resolvers.ts';
import { newInformationOn } from './newInformation.ts';

export const assessmentQueries = {
  assessment: async (_root, { id }, context) => await visibleOne('assessment', id, context),
  assessments: async (_root, { filter, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'assessment',
        { passes: assessmentPasses(filter ?? {}, context), key: (each) => assessmentDueDay(each, context) },
        page,
      ),
      (ids) => context.many('assessment', ids),
    ),
} satisfies Partial<QueryResolvers>;

export const impactQueries = {
  impactReport: async (_root, { id }, context) => await visibleOne('impactReport', id, context),
  impactReports: async (_root, { filter, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'impactReport',
        { passes: reportPasses(filter ?? {}, context), key: (each) => reportDueDay(each, context) },
        page,
      ),
      (ids) => context.many('impactReport', ids),
    ),
} satisfies Partial<QueryResolvers>;

function assessmentPasses(filter: AssessmentFilter, context: SubgraphContext): (assessment: AssessmentRecord) => boolean {
  const { status, dueBy, overdue, newInformation } = filter;
  const election = filter.election === null || filter.election === undefined ? null : electionIdOf(filter.election, context);
  const { asOf } = context.view;
  return (each) =>
    (status ?? each.status) === each.status &&
    (filter.election === null || filter.election === undefined || each.election === election) &&
    (dueBy === null || dueBy === undefined || (isOpen(each) && assessmentDueDay(each, context) <= dueBy)) &&
    (overdue === null || overdue === undefined || daysOverdue(each, assessmentDueDay(each, context), asOf) > 0 === overdue) &&
    (newInformation === null || newInformation === undefined || newInformationOn(each, context).length > 0 === newInformation);
}

/** Whether both departments have signed, which a report's status tells everybody. */
export function isSigned(status: ImpactReportRecord['status']): boolean {
  return status === 'SIGNED' || status === 'DELIVERED' || status === 'AMENDED';
}

function reportPasses(filter: ImpactReportFilter, context: SubgraphContext): (report: ImpactReportRecord) => boolean {
  const { status, assessment, dueBy, signed, reviewRequired, unresolvedIssues } = filter;
  const hasIssues = ({ id }: ImpactReportRecord) =>
    context.view.filedOn('impactPaper', id).some(({ content }) => content.unresolvedIssues.length > 0);
  return (each) =>
    (status ?? each.status) === each.status &&
    (assessment ?? each.assessment) === each.assessment &&
    (dueBy === null || dueBy === undefined || (isOpen(each) && reportDueDay(each, context) <= dueBy)) &&
    (signed ?? isSigned(each.status)) === isSigned(each.status) &&
    (reviewRequired ?? each.reviewRequired !== null) === (each.reviewRequired !== null) &&
    (unresolvedIssues === null || unresolvedIssues === undefined || hasIssues(each) === unresolvedIssues);
}
