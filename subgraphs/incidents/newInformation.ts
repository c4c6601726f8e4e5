/** What was recorded about an election since its assessment was delivered: section 1(c) asks whether it calls for an amendment. */
import type { AssessmentRecord, Instant } from '../../domain/model.ts';
import type { SubgraphContext } from '../context.ts';

export interface NewInformation {
  readonly kind: 'INCIDENT' | 'SUBMISSION';
  readonly id: string;
  readonly title: string;
  readonly at: Instant;
}

/** Newest first, of what the viewer may see; empty before delivery. What came on the day of delivery itself is not counted as new. */
export function newInformationOn(assessment: AssessmentRecord, { view }: SubgraphContext): NewInformation[] {
  if (assessment.deliveredAt === null) return [];
  const [paper] = view.filedOn('assessmentPaper', assessment.id);
  const since = paper?.amendments.at(-1)?.deliveredAt ?? assessment.deliveredAt;
  const elections = [assessment.election, ...(paper?.alsoCovers ?? [])];
  const incidents = elections.flatMap((election) => view.filedOn('incident', election));
  const submissions = elections.flatMap((election) => view.filedOn('submission', election));
  const found: NewInformation[] = [
    ...incidents.map(({ id, title, reportedAt }) => ({ kind: 'INCIDENT' as const, id, title, at: reportedAt ?? '' })),
    ...submissions.map(({ id, title, submittedAt }) => ({ kind: 'SUBMISSION' as const, id, title, at: submittedAt })),
  ];
  const once = new Map(found.filter(({ at }) => at.slice(0, 10) > since).map((each) => [each.id, each]));
  return [...once.values()].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1));
}
