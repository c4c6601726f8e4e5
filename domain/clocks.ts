/** The periods of EO 13848: whole calendar days, no rolling over weekends, for the order has none. */
import { addDays, daysBetween } from './day.ts';
import type { AssessmentRecord, Day, ElectionRecord } from './model.ts';

const periodDays = 45;
/** The day of the order. */
export const orderDay: Day = '2018-09-12';

/** Whether the order covers an election: Federal office, held on or after the day of the order. @see EO 13848 section 8(g) */
export function isUnitedStatesElection(election: Pick<ElectionRecord, 'officeLevel' | 'date'>): boolean {
  return election.officeLevel === 'FEDERAL' && election.date >= orderDay;
}

/** The last day for the assessment of an election: 45 days after it concluded, which is election day unless recorded otherwise. @see section 1(a) */
export function assessmentDue(election: Pick<ElectionRecord, 'date' | 'conclusionDate'>): Day {
  return addDays(election.conclusionDate ?? election.date, periodDays);
}

/** The last day for the report on an assessment: 45 days after the assessment was received; null while that is not established. @see section 1(b) */
export function impactReportDue(assessment: Pick<AssessmentRecord, 'receivedAt'>): Day | null {
  return assessment.receivedAt === null ? null : addDays(assessment.receivedAt, periodDays);
}

/** Days by which something delivered missed its day, 0 where in time; null where either day is not known. */
export function daysLate(due: Day | null, delivered: Day | null): number | null {
  return due === null || delivered === null ? null : Math.max(0, daysBetween(due, delivered));
}
