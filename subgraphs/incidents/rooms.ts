/** Situation rooms: when they are open, who may enter, what is said. */
import type { RoomPaper } from '../../domain/process/situationRoom.ts';
import {
  approveAttendee,
  closeSituationRoom,
  closedDoor,
  openSituationRoom,
  postToSituationRoom,
  roomCalendar,
  roomMachine as machine,
  scheduleSituationRoom,
} from '../../domain/process/situationRoom.ts';
import type { RoomFile, RoomRecord } from '../../domain/process/situationRoom.ts';
import { clear } from '../../domain/tlp.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { electionId, visibleOne } from '../visible.ts';
import type { MutationResolvers, QueryResolvers, Resolvers, ScheduleSituationRoomInput } from './generated/resolvers.ts';
import { thatIsThere } from './lookUp.ts';
import type { RoomParent } from './parents/sharing.ts';
import { fileRevision, paperOf } from './papers.ts';
import { belongsTo } from './sharingFacts.ts';

export const roomQueries = {
  situationRoom: async (_root, { id }, context) => await visibleOne('situationRoom', id, context),
  situationRooms: async (_root, { election, status, ...page }, context) => {
    const on = typeof election === 'string' ? electionId(election, context) : null;
    const passes = (room: RoomRecord) => room.status === (status ?? room.status);
    const found = context.view.filedPage('situationRoom', { on, passes, key: ({ opensAt }) => opensAt, isNewestFirst: true }, page);
    return await connection(found, (ids) => context.many('situationRoom', ids));
  },
} satisfies Partial<QueryResolvers>;

export const roomMutations = {
  scheduleSituationRoom: async (_root, args, context) =>
    await opened(context, machine, scheduleSituationRoom, args, scheduled(args.input, context)),
  approveAttendee: async (_root, args, context) => {
    const { id, attendee, org } = args.input;
    return await moved(context, machine, approveAttendee, args, {
      id,
      input: { attendee },
      facts: (room) => standingOf(attendee, org ?? null, room, context),
    });
  },
  openSituationRoom: async (_root, args, context) =>
    await moved(context, machine, openSituationRoom, args, { id: args.input.id, input: {}, facts: null }),
  postToSituationRoom: async (_root, args, context) =>
    await moved(context, machine, postToSituationRoom, args, {
      id: args.input.id,
      input: { text: args.input.text },
      facts: ({ community }) => ({ isMember: belongsTo(community, context) }),
    }),
  closeSituationRoom: async (_root, args, context) =>
    await moved(context, machine, closeSituationRoom, args, { id: args.input.id, input: {}, facts: null }),
} satisfies Partial<MutationResolvers>;

export const roomTypes = {
  SituationRoom: {
    __resolveReference: async ({ id }, context) => await visibleOne('situationRoom', id, context),
    ...recordFields,
    revision: fileRevision('roomPaper'),
    community: async ({ community }, _args, context) => await thatIsThere('community', community, context),
    election: async ({ election }, _args, context) => await thatIsThere('election', election, context),
    states: async ({ states }, _args, context) => await context.many('jurisdiction', context.view.visible('jurisdiction', states)),
    refreshContactsBy: ({ opensAt }) => roomCalendar(opensAt.slice(0, 10)).refreshContactsBy,
    linkFrom: ({ opensAt }) => roomCalendar(opensAt.slice(0, 10)).linkFrom,
    linkUntil: ({ opensAt }) => roomCalendar(opensAt.slice(0, 10)).linkUntil,
    isApproved: async (room, _args, context) => (await insideOf(room, context)).approvedAttendees.includes(context.viewer.user ?? ''),
    approvedAttendees: async (room, _args, context) => (await insideOf(room, context)).approvedAttendees,
    posts: async (room, _args, context) => (await insideOf(room, context)).posts,
    allowedMoves: movesOf(machine),
  },
} satisfies Pick<Resolvers, 'SituationRoom'>;

async function insideOf({ id }: RoomParent, context: SubgraphContext): Promise<RoomPaper> {
  return (await paperOf('roomPaper', id, context)) ?? closedDoor;
}

function scheduled({ community, election, states, opensAt, closesAt, isSynthetic }: ScheduleSituationRoomInput, context: SubgraphContext) {
  const found = electionId(election, context);
  const places = [...new Set(states ?? [])];
  return {
    prefix: 'room',
    input: { community, election: found, states: places, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() },
    facts: { isMember: belongsTo(community, context) },
    violations: [
      ...presence('community', community, 'community', context),
      ...presence('election', found, 'election', context),
      ...presence('jurisdiction', places, 'states', context),
    ],
    default: { ...clear, tlp: 'GREEN' as const, community, originator: context.viewer.user },
    isSynthetic,
  };
}

/**
 * Whether somebody may be let in: an approved contact of an active member, or an analyst of a partner, for whom the staff vouch.
 *
 * Looks at memberships whose people the writer sees.
 */
function standingOf(attendee: string, org: string | null, { community }: RoomFile, { view }: SubgraphContext) {
  const partners = view.record('community', community)?.partners ?? [];
  if (org !== null && partners.includes(org)) return { isMember: true, isApprovedContact: true };
  const memberships = view
    .filed('membershipPaper')
    .filter(({ approvedContacts }) => approvedContacts.includes(attendee))
    .flatMap(({ of }) => view.record('membership', of) ?? [])
    .filter((membership) => membership.community === community);
  const isMember = memberships.length === 0 || memberships.some(({ status }) => status === 'ACTIVE');
  return { isMember, isApprovedContact: memberships.length > 0 };
}
