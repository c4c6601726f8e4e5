/** The national emergency that the order declared: continued each year by a notice, or over. */
import { orderDay } from '../clocks.ts';
import { addDays } from '../day.ts';
import type { Day } from '../model.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { stated } from './stated.ts';

export const emergencyStatuses = ['IN_EFFECT', 'LAPSED', 'TERMINATED'] as const;
export type EmergencyStatus = (typeof emergencyStatuses)[number];

export interface EmergencyRecord extends Tracked<'nationalEmergency', EmergencyStatus> {
  readonly declaredOn: Day;
  /** The next anniversary, on which it ends unless a notice continues it. */
  readonly anniversary: Day;
  /** Oldest first. */
  readonly notices: readonly { readonly noticeDate: Day; readonly continuesBeyond: Day; readonly citation: string | null }[];
  /** The first day without it; null while it is in effect. */
  readonly overSince: Day | null;
  readonly reason: string | null;
}

const rule = 'National Emergencies Act section 202(d)';
const windowDays = 90;
const who = ['TREASURY_OFFICER', 'STATE_DEPT_OFFICER', 'DOJ_OFFICER'] as const;

/** The same day of the next year; the order's day is no 29 February. */
function yearAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** The days on which a notice can continue an emergency beyond an anniversary: the 90 before it, and itself. */
export function noticeWindow(anniversary: Day): { readonly opens: Day; readonly closes: Day } {
  return { opens: addDays(anniversary, -windowDays), closes: anniversary };
}

/**
 * Whether the emergency was in effect on a day; null where it is not established: no notice is recorded that continues it beyond the last
 * anniversary, and nobody has recorded that it lapsed.
 */
export function isInEffect(
  { declaredOn, anniversary, overSince }: Pick<EmergencyRecord, 'declaredOn' | 'anniversary' | 'overSince'>,
  day: Day,
) {
  if (day < declaredOn || (overSince !== null && overSince <= day)) return false;
  return overSince !== null || day < anniversary ? true : null;
}

const inWindow: Guard<{ readonly record: EmergencyRecord; readonly input: { readonly noticeDate: Day } }> = {
  codes: ['EMERGENCY_NOTICE_OUTSIDE_WINDOW'],
  holds: 'The notice is dated within the 90 days before the anniversary',
  violations: ({ record, input: { noticeDate } }) => {
    const { opens, closes } = noticeWindow(record.anniversary);
    if (opens <= noticeDate && noticeDate <= closes) return [];
    const message = `Notice dated ${noticeDate}; window is ${opens} to ${closes}.`;
    return [{ code: 'EMERGENCY_NOTICE_OUTSIDE_WINDOW', message, rule, field: 'noticeDate' }];
  },
};

export const recordEmergency: Opening<EmergencyRecord, object, null> = {
  name: 'recordEmergency',
  doing: 'record the national emergency',
  to: 'IN_EFFECT',
  who,
  needs: [],
  fields: () => ({ declaredOn: orderDay, anniversary: yearAfter(orderDay), notices: [], overSince: null, reason: null }),
};

export const continueEmergency: Transition<EmergencyRecord, { readonly noticeDate: Day; readonly citation: string | null }, null> = {
  name: 'continueEmergency',
  doing: 'record that the emergency is continued',
  from: ['IN_EFFECT'],
  to: 'IN_EFFECT',
  who,
  needs: [
    inWindow,
    {
      codes: ['DELIVERED_DATE_IN_FUTURE'],
      holds: 'The notice is not from the future',
      violations: ({ input: { noticeDate }, day }) =>
        noticeDate <= day
          ? []
          : [
              {
                code: 'DELIVERED_DATE_IN_FUTURE',
                message: `noticeDate (${noticeDate}) cannot be after today (${day}).`,
                field: 'noticeDate',
              },
            ],
    },
  ],
  changes: ({ record, input }) => ({
    notices: [...record.notices, { ...input, continuesBeyond: record.anniversary }],
    anniversary: yearAfter(record.anniversary),
  }),
};

export const lapseEmergency: Transition<EmergencyRecord, { readonly reason: string }, null> = {
  name: 'lapseEmergency',
  doing: 'record that the emergency has lapsed',
  from: ['IN_EFFECT'],
  to: 'LAPSED',
  who,
  needs: [
    stated('reason', 'Say how it is known that no notice was published.'),
    {
      codes: ['DATE_ORDER'],
      holds: 'The anniversary has passed without a notice',
      violations: ({ record: { anniversary }, day }) =>
        anniversary < day
          ? []
          : [
              {
                code: 'DATE_ORDER',
                message: `A notice may still come until ${anniversary}; only after that day is it known to have lapsed.`,
                rule,
              },
            ],
    },
  ],
  changes: ({ record, input }) => ({ overSince: record.anniversary, reason: input.reason }),
};

export const terminateEmergency: Transition<EmergencyRecord, { readonly reason: string }, null> = {
  name: 'terminateEmergency',
  doing: 'record that the emergency is terminated',
  from: ['IN_EFFECT'],
  to: 'TERMINATED',
  who,
  needs: [stated('reason', 'Say by what act it is terminated.')],
  changes: ({ input, day }) => ({ overSince: day, reason: input.reason }),
};

export const emergencyMachine: Machine<EmergencyRecord> = {
  type: 'nationalEmergency',
  noun: 'national emergency',
  about:
    'Declared 2018-09-12; it lapses on an anniversary unless a notice of the 90 days before continues it (National Emergencies Act section 202(d)). ' +
    'That no notice is recorded does not make it lapse: somebody must know that none was published.',
  states: emergencyStatuses,
  terminal: ['LAPSED', 'TERMINATED'],
  openings: [recordEmergency],
  transitions: [continueEmergency, lapseEmergency, terminateEmergency],
};
