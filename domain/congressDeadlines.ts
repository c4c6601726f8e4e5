/** Reports to Congress on the national emergency: every six months while it lasts, and a final one after it. */
import { addDays } from './day.ts';
import type { Day } from './model.ts';
import { isInEffect } from './process/nationalEmergency.ts';
import type { EmergencyRecord } from './process/nationalEmergency.ts';
import type { CongressReportRecord } from './process/statements.ts';

const periodDays = 90;

export interface CongressDeadline {
  readonly title: string;
  readonly opens: Day;
  readonly due: Day;
}

/**
 * What Congress is owed on a day and is not recorded as sent: the report on the last six months that ended by then, due 90 days after they
 * did, and the final one, due 90 days after the emergency. Months for which it is not established that the emergency lasted are left out.
 *
 * @see National Emergencies Act section 401(c)
 */
export function congressDeadlines(
  emergency: Pick<EmergencyRecord, 'declaredOn' | 'anniversary' | 'overSince'> | null,
  reports: readonly CongressReportRecord[],
  day: Day,
): CongressDeadline[] {
  if (emergency === null || day < emergency.declaredOn) return [];
  const sent = reports.filter(({ submittedAt }) => submittedAt !== null && submittedAt <= day);
  const found: CongressDeadline[] = [];
  const { overSince, declaredOn } = emergency;
  const { start, end } = lastHalfYear(declaredOn, day);
  const covers = ({ periodStart, periodEnd }: CongressReportRecord) => periodStart < end && periodEnd > start;
  if (start >= declaredOn && isInEffect(emergency, start) === true && !sent.some(covers)) {
    found.push({ title: `Send Congress the report on ${start} to ${end}`, opens: end, due: addDays(end, periodDays) });
  }
  if (overSince !== null && overSince <= day && !sent.some(({ kind }) => kind === 'FINAL')) {
    found.push({ title: 'Send Congress the final report on the emergency', opens: overSince, due: addDays(overSince, periodDays) });
  }
  return found;
}

/** The last six months, counted from the declaration, that ended on a day or before; `start` precedes the declaration where none have. */
function lastHalfYear(declaredOn: Day, day: Day): { readonly start: Day; readonly end: Day } {
  const [year, month] = [Number(declaredOn.slice(0, 4)), Number(declaredOn.slice(5, 7)) - 1];
  const dayOf = (half: number): Day => {
    const months = year * 12 + month + 6 * half;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}${declaredOn.slice(7)}`;
  };
  let half = 0;
  while (dayOf(half + 1) <= day) half += 1;
  return { start: dayOf(half - 1), end: dayOf(half) };
}
