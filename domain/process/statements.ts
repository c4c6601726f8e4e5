/** Records of the process that are made once and have no states: notices, submissions, reports, and what other authorities did. */
import { addDays, dayNumber } from '../day.ts';
import type { Agency, Day, Instant, Recorded } from '../model.ts';

export const notificationAudiences = ['TARGET', 'INFRASTRUCTURE_OWNER', 'SLTT', 'CONGRESS', 'PUBLIC'] as const;
export type NotificationAudience = (typeof notificationAudiences)[number];

/** That somebody was told of an incident, and who decided so. */
export interface NotificationRecord extends Recorded {
  readonly type: 'notification';
  readonly incident: string;
  readonly audience: NotificationAudience;
  /** User id. */
  readonly decidedBy: string;
  readonly agency: Agency;
  readonly sentAt: Instant;
  readonly text: string;
}

/** Analysis that an agency tenders by itself under section 1(d); without a deadline. */
export interface SubmissionRecord extends Recorded {
  readonly type: 'submission';
  readonly agency: Agency;
  readonly title: string;
  readonly text: string;
  readonly elections: readonly string[];
  readonly incidents: readonly string[];
  readonly submittedBy: string;
  readonly submittedAt: Instant;
}

/** A holder's report of property it blocked. @see 31 CFR 501.603 */
export interface BlockedPropertyRecord extends Recorded {
  readonly type: 'blockedProperty';
  /** Organisation that holds it. */
  readonly holder: string;
  readonly designation: string;
  readonly description: string;
  /** As reported, such as `USD 12000.00`; null where not given. */
  readonly value: string | null;
  readonly blockedAt: Day;
  readonly reportedAt: Day;
}

/** A recurring or final report to Congress on the national emergency. @see NEA section 401(c), IEEPA section 204(c) */
export interface CongressReportRecord extends Recorded {
  readonly type: 'congressReport';
  readonly kind: 'PERIODIC' | 'FINAL';
  readonly periodStart: Day;
  readonly periodEnd: Day;
  readonly submittedAt: Day | null;
  readonly summary: string;
}

export const relatedActionKinds = ['INDICTMENT', 'VISA_RESTRICTION', 'FOREIGN_MISSION', 'REWARD', 'DESIGNATION_OTHER_AUTHORITY'] as const;
export type RelatedActionKind = (typeof relatedActionKinds)[number];

/** What another authority did about the same conduct: no sanction under the order. */
export interface RelatedActionRecord extends Recorded {
  readonly type: 'relatedAction';
  readonly kind: RelatedActionKind;
  readonly actors: readonly string[];
  readonly election: string | null;
  readonly incidents: readonly string[];
  readonly date: Day;
  readonly title: string;
  readonly authority: string;
  readonly url: string | null;
}

/** Who may record what; each as a step that has no states. */
export const reportBlockedProperty = {
  name: 'reportBlockedProperty',
  doing: 'report blocked property',
  who: ['PRIVATE_SECTOR_MEMBER', 'TREASURY_OFFICER'],
  needs: [],
} as const;
export const recordCongressReport = {
  name: 'recordCongressReport',
  doing: 'record reports to Congress',
  who: ['TREASURY_OFFICER'],
  needs: [],
} as const;
export const recordRelatedAction = {
  name: 'recordRelatedAction',
  doing: 'record what another authority did',
  who: ['DOJ_OFFICER', 'STATE_DEPT_OFFICER', 'TREASURY_OFFICER'],
  needs: [],
} as const;

const businessDaysToReport = 10;

/**
 * The last day to report blocked property: ten business days after it was blocked, Monday to Friday. Federal holidays, which would move it
 * later, are not counted out.
 *
 * @see 31 CFR 501.603
 */
export function blockedReportDue(blockedAt: Day): Day {
  let day = blockedAt;
  for (let left = businessDaysToReport; left > 0;) {
    day = addDays(day, 1);
    // 1970-01-01 was a Thursday; 2 and 3 days later begins and ends the weekend.
    const weekday = dayNumber(day) % 7;
    if (weekday !== 2 && weekday !== 3) left -= 1;
  }
  return day;
}
