import { describe, expect, it } from '@jest/globals';
import {
  approveAttendee,
  closeSituationRoom,
  openSituationRoom,
  postToSituationRoom,
  roomCalendar,
  roomMachine as machine,
  scheduleSituationRoom,
} from '../../../domain/process/situationRoom.ts';
import type { RoomFile } from '../../../domain/process/situationRoom.ts';
import { as, expectRule, made, moved, opened, now } from './trying.ts';
import type { Rule } from './trying.ts';
import { asking, beginning, itWalks } from './walks.ts';

const staff = as('COMMUNITY_STAFF', 'EI-ISAC');
const clerk = as('LOCAL_OFFICIAL', 'EX-COUNTY-CLERK', 'carl');
const asked = { community: 'community:EI-ISAC', election: 'election:1', states: ['us:06'], opensAt: now, closesAt: '2026-11-21T12:00:00Z' };
const scheduled = made(opened(machine, scheduleSituationRoom, asked, { isMember: true }, staff));
const approve = (facts: { isMember: boolean; isApprovedContact: boolean }, viewer = staff) =>
  moved(machine, approveAttendee, scheduled, { attendee: 'carl' }, facts, viewer);
const openAt = (at: string) => moved(machine, openSituationRoom, scheduled, {}, null, staff, at);
const running: RoomFile = { ...made(approve({ isMember: true, isApprovedContact: true })), status: 'OPEN' };
const post = (isMember: boolean, viewer = clerk) =>
  moved(machine, postToSituationRoom, running, { text: 'All quiet.' }, { isMember }, viewer);
const hours = 'The room is scheduled from 2026-11-20T12:00:00Z to 2026-11-21T12:00:00Z.';

const rules: Rule[] = [
  {
    rule: 'A room of a community one does not belong to',
    hit: () => opened(machine, scheduleSituationRoom, asked, { isMember: false }, staff),
    refused: [['NOT_MEMBER', 'Your organisation is not an active member of that community.']],
    miss: 'of one’s own',
    passes: () => opened(machine, scheduleSituationRoom, asked, { isMember: true }, staff),
  },
  {
    rule: 'Admission by staff who are not in the room',
    hit: () => approve({ isMember: true, isApprovedContact: true }, { ...staff, user: 'olaf' }),
    refused: [['CONTACT_NOT_APPROVED', 'You are not an approved attendee of this room; its staff approves attendees.']],
    miss: 'by who scheduled it',
    passes: () => approve({ isMember: true, isApprovedContact: true }),
  },
  {
    rule: 'An attendee of an office that is no member',
    hit: () => approve({ isMember: false, isApprovedContact: true }),
    refused: [['NOT_MEMBER', 'The organisation of carl is not an active member.']],
    miss: 'of a member',
    passes: () => approve({ isMember: true, isApprovedContact: true }),
  },
  {
    rule: 'An attendee whom the office did not approve',
    hit: () => approve({ isMember: true, isApprovedContact: false }),
    refused: [['CONTACT_NOT_APPROVED', 'carl is not an approved contact; the primary contact of the organisation approves them.']],
    miss: 'whom it did',
    passes: () => approve({ isMember: true, isApprovedContact: true }),
  },
  {
    rule: 'A post by somebody not approved',
    hit: () => post(true, { ...clerk, user: 'cora' }),
    refused: [['CONTACT_NOT_APPROVED', 'You are not an approved attendee of this room; its staff approves attendees.']],
    miss: 'by somebody who is',
    passes: () => post(true),
  },
  {
    rule: 'A post by a member that was suspended',
    hit: () => post(false),
    refused: [['NOT_MEMBER', 'Your organisation is not an active member of that community.']],
    miss: 'by one that is active',
    passes: () => post(true),
  },
  {
    rule: 'Opening a second too early',
    hit: () => openAt('2026-11-20T11:59:59Z'),
    refused: [['BAD_INPUT', hours]],
    miss: 'at its hour',
    passes: () => openAt('2026-11-20T12:00:00Z'),
  },
  {
    rule: 'Opening after it should have closed',
    hit: () => openAt('2026-11-21T12:00:00Z'),
    refused: [['BAD_INPUT', hours]],
    miss: 'a second before',
    passes: () => openAt('2026-11-21T11:59:59Z'),
  },
  {
    rule: 'A room that closes before it opens',
    hit: () => opened(machine, scheduleSituationRoom, { ...asked, closesAt: '2026-11-19T12:00:00Z' }, { isMember: true }, staff),
    refused: [['DATE_ORDER', 'opensAt (2026-11-20T12:00:00Z) cannot be after closesAt (2026-11-19T12:00:00Z).']],
    miss: 'one that closes later',
    passes: () => opened(machine, scheduleSituationRoom, asked, { isMember: true }, staff),
  },
];

describe('A situation room', () => {
  it.each(rules)('$rule is refused; $miss passes', expectRule);

  it.each([
    ['election day 2026, a Tuesday', '2026-11-03', { refreshContactsBy: '2026-10-20', linkFrom: '2026-10-29', linkUntil: '2026-11-02' }],
    ['a Monday', '2026-11-02', { refreshContactsBy: '2026-10-19', linkFrom: '2026-10-28', linkUntil: '2026-10-30' }],
    ['a Sunday', '2026-11-01', { refreshContactsBy: '2026-10-18', linkFrom: '2026-10-28', linkUntil: '2026-10-30' }],
    ['a Saturday', '2026-10-31', { refreshContactsBy: '2026-10-17', linkFrom: '2026-10-28', linkUntil: '2026-10-30' }],
  ])('counts back two weeks and one to three business days from %s', (_, opens, expected) => {
    expect(roomCalendar(opens)).toEqual(expected);
  });

  itWalks(
    machine,
    ['> SCHEDULED', 'SCHEDULED > OPEN', 'OPEN > CLOSED'],
    [beginning(scheduleSituationRoom, staff, asked, { isMember: true })],
    [
      asking(approveAttendee, staff, { attendee: 'carl' }, { isMember: true, isApprovedContact: true }),
      asking(openSituationRoom, staff, {}, null),
      asking(postToSituationRoom, clerk, { text: 'All quiet.' }, { isMember: true }),
      asking(closeSituationRoom, staff, {}, null),
    ],
  );
});
