/** What the order says of elections. */
import { assessmentDue, isUnitedStatesElection, orderDay } from '../clocks.ts';
import type { Violation } from '../errors.ts';
import type { ElectionRecord } from '../model.ts';
import type { Guard } from './machine.ts';

export type KnownElection = Pick<ElectionRecord, 'id' | 'name' | 'date' | 'officeLevel'>;

/** That no election named was held before the order. */
export const heldUnderOrder: Guard<{ readonly facts: { readonly elections: readonly KnownElection[] } }> = {
  codes: ['ELECTION_BEFORE_ORDER'],
  holds: `Every election named was held on or after ${orderDay}`,
  violations: ({ facts }) => facts.elections.flatMap(beforeOrder),
};

function beforeOrder({ name, date }: KnownElection): Violation[] {
  if (date >= orderDay) return [];
  const message = `${name} was held ${date}; EO 13848 covers Federal elections on or after ${orderDay}. Use EO 13694 for earlier conduct.`;
  return [{ code: 'ELECTION_BEFORE_ORDER', message, rule: 'EO 13848 section 8(g)', field: 'elections' }];
}

/** That an assessment is opened for a Federal election; others may only be included in one. */
export const federalElection: Guard<{ readonly facts: { readonly election: KnownElection } }> = {
  codes: ['ELECTION_BEFORE_ORDER', 'NOT_FEDERAL_ELECTION'],
  holds: `The election is for Federal office and was held on or after ${orderDay}`,
  violations: ({ facts: { election } }) => {
    if (isUnitedStatesElection(election)) return [];
    if (election.officeLevel === 'FEDERAL') return beforeOrder(election);
    const message = `${election.name} has no Federal office. Under section 1(e) add it as included information or an independent submission.`;
    return [{ code: 'NOT_FEDERAL_ELECTION', message, rule: 'EO 13848 section 1(e)', field: 'election' }];
  },
};

/**
 * What stands against another day of conclusion for an election: a day before election day, or none of the reasons it needs because it
 * moves the 45 days of section 1(a).
 */
export function conclusionViolations(
  election: Pick<ElectionRecord, 'date' | 'conclusionDate'>,
  conclusionDate: string,
  reason: string | null,
): Violation[] {
  const found: Violation[] = [];
  if (conclusionDate < election.date) {
    const message = `Conclusion date ${conclusionDate} precedes election day ${election.date}.`;
    found.push({ code: 'CONCLUSION_BEFORE_ELECTION', message, rule: 'EO 13848 section 1(a)', field: 'conclusionDate' });
  }
  const before = assessmentDue(election);
  const after = assessmentDue({ ...election, conclusionDate });
  if (before !== after && (reason === null || reason.trim() === '')) {
    const message = `Give a reason for changing the conclusion date; it moves the 45-day deadline from ${before} to ${after}.`;
    found.push({ code: 'CONCLUSION_REASON_REQUIRED', message, rule: 'EO 13848 section 1(a)', field: 'conclusionReason' });
  }
  return found;
}
