import type { Day, DesignationRecord } from './model.ts';

/** Whether a designation was in force on a day; POSSIBLY where only lists bound the day it began or ended. */
export type InForce = 'YES' | 'NO' | 'POSSIBLY';

type Dated = Pick<DesignationRecord, 'status' | 'since' | 'firstListed' | 'lastUnlisted' | 'until' | 'lastListed' | 'firstUnlisted'>;

/**
 * Whether a designation was in force on a day.
 *
 * Published days decide where there are any, both inclusive. Otherwise lists do: it was in force on the day of every list that has it, was
 * not on the day of one that lacks it, and possibly on the days between. What is not published yet is not in force.
 */
export function inForce(designation: Dated, day: Day): InForce {
  if (designation.status === 'DRAFT' || designation.status === 'LEGAL_REVIEW' || designation.status === 'APPROVED') return 'NO';
  const begun = hasBegun(designation, day);
  const lasting = hasNotEnded(designation, day);
  if (begun === 'NO' || lasting === 'NO') return 'NO';
  return begun === 'POSSIBLY' || lasting === 'POSSIBLY' ? 'POSSIBLY' : 'YES';
}

function hasBegun({ since, firstListed, lastUnlisted }: Dated, day: Day): InForce {
  if (since !== null) return day >= since ? 'YES' : 'NO';
  if (firstListed !== null && day >= firstListed) return 'YES';
  return lastUnlisted !== null && day <= lastUnlisted ? 'NO' : 'POSSIBLY';
}

function hasNotEnded({ status, until, lastListed, firstUnlisted }: Dated, day: Day): InForce {
  if (until !== null) return day <= until ? 'YES' : 'NO';
  if (firstUnlisted !== null && day >= firstUnlisted) return 'NO';
  if (status !== 'DELISTED' && firstUnlisted === null) return 'YES';
  return lastListed !== null && day <= lastListed ? 'YES' : 'POSSIBLY';
}
