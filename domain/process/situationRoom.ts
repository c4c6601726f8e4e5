/** A room for one election in which approved contacts and analysts talk while it goes on. */
import { addDays, dayNumber } from '../day.ts';
import type { Day, Instant, Recorded } from '../model.ts';
import { periodInOrder } from './chronology.ts';
import type { Guard, Machine, Opening, Tracked, Transition } from './machine.ts';
import { ofCommunity } from './sharing.ts';
import { stated } from './stated.ts';

export const roomStatuses = ['SCHEDULED', 'OPEN', 'CLOSED'] as const;
export type RoomStatus = (typeof roomStatuses)[number];

export interface RoomRecord extends Tracked<'situationRoom', RoomStatus> {
  /** Whose room it is. */
  readonly community: string;
  readonly election: string;
  /** As `us:06`; empty for all. */
  readonly states: readonly string[];
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}
export interface RoomPost {
  readonly by: string;
  readonly org: string | null;
  readonly at: Instant;
  readonly text: string;
}
/** Who may take part and what is said, for those who may take part only. */
export interface RoomPaper {
  /** User ids; whoever scheduled the room first. */
  readonly approvedAttendees: readonly string[];
  readonly posts: readonly RoomPost[];
}
export interface RoomPaperRecord extends Recorded, RoomPaper {
  readonly type: 'roomPaper';
  readonly of: string;
}
export interface RoomFile extends RoomRecord, RoomPaper {}

/** What somebody sees who may not take part. */
export const closedDoor: RoomPaper = { approvedAttendees: [], posts: [] };

const staff = ['COMMUNITY_STAFF', 'DHS_CISA_ANALYST'] as const;

const approvedOnly: Guard<{ readonly record: RoomFile; readonly writer: string }> = {
  codes: ['CONTACT_NOT_APPROVED'],
  holds: 'You are an approved attendee',
  violations: ({ record, writer }) =>
    record.approvedAttendees.includes(writer)
      ? []
      : [{ code: 'CONTACT_NOT_APPROVED', message: 'You are not an approved attendee of this room; its staff approves attendees.' }],
};

export const scheduleSituationRoom: Opening<
  RoomFile,
  Pick<RoomFile, 'community' | 'election' | 'states' | 'opensAt' | 'closesAt'>,
  { readonly isMember: boolean }
> = {
  name: 'scheduleSituationRoom',
  doing: 'schedule situation rooms',
  to: 'SCHEDULED',
  who: staff,
  needs: [periodInOrder('opensAt', 'closesAt'), ofCommunity],
  fields: ({ input, writer }) => ({ ...input, approvedAttendees: [writer], posts: [] }),
};

export const approveAttendee: Transition<
  RoomFile,
  { readonly attendee: string },
  { readonly isMember: boolean; readonly isApprovedContact: boolean }
> = {
  name: 'approveAttendee',
  doing: 'approve attendees of situation rooms',
  from: ['SCHEDULED', 'OPEN'],
  to: null,
  who: staff,
  needs: [
    approvedOnly,
    {
      codes: ['NOT_MEMBER', 'CONTACT_NOT_APPROVED'],
      holds: 'The person is an approved contact of an active member',
      violations: ({ input, facts }) => {
        if (!facts.isMember) {
          return [{ code: 'NOT_MEMBER', message: `The organisation of ${input.attendee} is not an active member.`, field: 'attendee' }];
        }
        if (facts.isApprovedContact) return [];
        const message = `${input.attendee} is not an approved contact; the primary contact of the organisation approves them.`;
        return [{ code: 'CONTACT_NOT_APPROVED', message, field: 'attendee' }];
      },
    },
  ],
  changes: ({ record, input }) => ({ approvedAttendees: [...new Set([...record.approvedAttendees, input.attendee])] }),
};

export const openSituationRoom: Transition<RoomFile, object, null> = {
  name: 'openSituationRoom',
  doing: 'open situation rooms',
  from: ['SCHEDULED'],
  to: 'OPEN',
  who: staff,
  needs: [
    {
      codes: ['BAD_INPUT'],
      holds: 'Its hour has come and not passed',
      violations: ({ record: { opensAt, closesAt }, at }) =>
        opensAt <= at && at < closesAt
          ? []
          : [{ code: 'BAD_INPUT', message: `The room is scheduled from ${opensAt} to ${closesAt}.`, field: 'opensAt' }],
    },
  ],
  changes: () => ({}),
};

export const postToSituationRoom: Transition<RoomFile, { readonly text: string }, { readonly isMember: boolean }> = {
  name: 'postToSituationRoom',
  doing: 'post to situation rooms',
  from: ['OPEN'],
  to: null,
  who: ['STATE_OFFICIAL', 'LOCAL_OFFICIAL', 'PRIVATE_SECTOR_MEMBER', ...staff],
  needs: [stated('text', 'Write something.'), ofCommunity, approvedOnly],
  changes: ({ record, input, viewer, writer, at }) => ({ posts: [...record.posts, { by: writer, org: viewer.org, at, text: input.text }] }),
};

export const closeSituationRoom: Transition<RoomFile, object, null> = {
  name: 'closeSituationRoom',
  doing: 'close situation rooms',
  from: ['OPEN'],
  to: 'CLOSED',
  who: staff,
  needs: [],
  changes: ({ at }) => ({ closesAt: at }),
};

/** When the community refreshes its contacts and sends the link, for a room that opens on a day; business days are Monday to Friday. */
export interface RoomCalendar {
  /** Two weeks before. */
  readonly refreshContactsBy: Day;
  /** Three business days before. */
  readonly linkFrom: Day;
  /** One business day before. */
  readonly linkUntil: Day;
}
export function roomCalendar(opens: Day): RoomCalendar {
  return { refreshContactsBy: addDays(opens, -14), linkFrom: businessDaysBefore(opens, 3), linkUntil: businessDaysBefore(opens, 1) };
}

function businessDaysBefore(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found = addDays(found, -1);
    if (isBusinessDay(found)) left -= 1;
  }
  return found;
}

/** 1970-01-01 was a Thursday. */
function isBusinessDay(day: Day): boolean {
  return (dayNumber(day) + 3) % 7 < 5;
}

export const roomMachine: Machine<RoomFile> = {
  type: 'situationRoom',
  noun: 'situation room',
  about:
    'A place where approved contacts of members and analysts share what happens during an election. The community sees when it is open; ' +
    'who takes part and what is said is for approved attendees.',
  states: roomStatuses,
  terminal: ['CLOSED'],
  openings: [scheduleSituationRoom],
  transitions: [approveAttendee, openSituationRoom, postToSituationRoom, closeSituationRoom],
};
