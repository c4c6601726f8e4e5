/** When assessments and reports are due, as lists sort by it and filters ask for it. */
import { assessmentDue, impactReportDue } from '../../domain/clocks.ts';
import { daysBetween } from '../../domain/day.ts';
import type { AssessmentRecord, Day, ImpactReportRecord } from '../../domain/model.ts';
import type { SubgraphContext } from '../context.ts';

type Document = Pick<AssessmentRecord, 'deliveredAt' | 'releasedAt'>;

/** The due day of what has none yet; sorts after every day. */
const never: Day = '9999-12-31';

export function assessmentDueDay({ election }: Pick<AssessmentRecord, 'election'>, { view }: SubgraphContext): Day {
  const held = view.record('election', election);
  return held === null ? never : assessmentDue(held);
}

/** Far in the future while the assessment's receipt is not established. */
export function reportDueDay({ assessment }: Pick<ImpactReportRecord, 'assessment'>, { view }: SubgraphContext): Day {
  const about = view.record('assessment', assessment);
  return (about === null ? null : impactReportDue(about)) ?? never;
}

/** Whether a document is neither delivered nor released. */
export function isOpen({ deliveredAt, releasedAt }: Document): boolean {
  return deliveredAt === null && releasedAt === null;
}

/** Days past the due day on a day while a document is open; 0 where in time or done. */
export function daysOverdue(document: Document, due: Day, day: Day): number {
  return isOpen(document) ? Math.max(0, daysBetween(due, day)) : 0;
}
