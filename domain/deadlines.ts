/** What the order and the National Emergencies Act want by when, and is not recorded as done. */
import { assessmentDue, impactReportDue, isUnitedStatesElection, orderDay } from './clocks.ts';
import { congressDeadlines } from './congressDeadlines.ts';
import { addDays, daysBetween } from './day.ts';
import type { AssessmentRecord, Day, ElectionRecord, EmergencyNoticeRecord, ImpactReportRecord } from './model.ts';
import type { EmergencyRecord } from './process/nationalEmergency.ts';
import type { CongressReportRecord } from './process/statements.ts';

export interface Deadline {
  readonly title: string;
  /** First day it can be done; null where any day will do. */
  readonly opens: Day | null;
  readonly due: Day;
  readonly section: string;
  readonly daysOverdue: number;
  readonly subject: { readonly type: 'assessment' | 'election'; readonly id: string } | null;
}

/** What is recorded of one election's documents. */
export interface ElectionFile {
  readonly election: ElectionRecord;
  readonly assessment: AssessmentRecord | null;
  readonly impactReport: ImpactReportRecord | null;
}

const windowDays = 90;

/** What is recorded of the national emergency: itself, null where it is not recorded, and reports to Congress. */
export interface EmergencyFile {
  readonly emergency: EmergencyRecord | null;
  readonly congressReports: readonly CongressReportRecord[];
}

/**
 * What is open on a day, earliest due day first.
 *
 * What was delivered or released by that day is done. A report without a recorded receipt of its assessment has no due day and is left
 * out. The emergency's notice is listed while its window of 90 days is open and no notice of that window is recorded.
 *
 * @see EO 13848 sections 1(a) and 1(b); National Emergencies Act sections 202(d) and 401(c)
 */
export function openDeadlines(
  files: readonly ElectionFile[],
  notices: readonly EmergencyNoticeRecord[],
  day: Day,
  { emergency, congressReports }: EmergencyFile = { emergency: null, congressReports: [] },
): Deadline[] {
  const open = files.filter(({ election }) => isUnitedStatesElection(election)).flatMap((file) => ofElection(file, day));
  const notice = emergencyNoticeDue(notices, day);
  if (notice !== null) open.push(notice);
  for (const { title, opens, due } of congressDeadlines(emergency, congressReports, day)) {
    open.push({ title, opens, section: 'National Emergencies Act section 401(c)', ...dueOn(due, day), subject: null });
  }
  return open.sort((a, b) => (a.due === b.due ? (a.title < b.title ? -1 : 1) : a.due < b.due ? -1 : 1));
}

function ofElection({ election, assessment, impactReport }: ElectionFile, day: Day): Deadline[] {
  const found: Deadline[] = [];
  if (!isDone(assessment, day)) {
    found.push({
      title: `Deliver the assessment of interference in ${election.name}`,
      opens: null,
      section: 'EO 13848 section 1(a)',
      ...dueOn(assessmentDue(election), day),
      subject: assessment === null ? { type: 'election', id: election.id } : { type: 'assessment', id: assessment.id },
    });
  }
  if (assessment !== null) {
    const due = impactReportDue(assessment);
    if (due !== null && assessment.receivedAt !== null && assessment.receivedAt <= day && !isDone(impactReport, day)) {
      found.push({
        title: `Deliver the report on effects on ${election.name}`,
        opens: assessment.receivedAt,
        section: 'EO 13848 section 1(b)',
        ...dueOn(due, day),
        subject: { type: 'assessment', id: assessment.id },
      });
    }
  }
  return found;
}

/** A public release shows that a document was delivered by then. */
function isDone(document: Pick<AssessmentRecord, 'deliveredAt' | 'releasedAt'> | null, day: Day): boolean {
  const done = document?.deliveredAt ?? document?.releasedAt ?? null;
  return done !== null && done <= day;
}

function dueOn(due: Day, day: Day): Pick<Deadline, 'due' | 'daysOverdue'> {
  return { due, daysOverdue: Math.max(0, daysBetween(due, day)) };
}

function emergencyNoticeDue(notices: readonly EmergencyNoticeRecord[], day: Day): Deadline | null {
  const year = Number(day.slice(0, 4)) + (day.slice(5) > orderDay.slice(5) ? 1 : 0);
  const due = `${year}${orderDay.slice(4)}`;
  const opens = addDays(due, -windowDays);
  if (due === orderDay || day < opens) return null;
  if (notices.some(({ noticeDate }) => noticeDate >= opens && noticeDate <= day)) return null;
  const title = `Publish the notice that continues the national emergency beyond ${due}`;
  return { title, opens, due, section: 'National Emergencies Act section 202(d)', daysOverdue: 0, subject: null };
}
