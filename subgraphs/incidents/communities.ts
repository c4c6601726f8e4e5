/** Sharing communities, who belongs to them and how far they reach. */
import { coverageOf, localTarget, statesTotal } from '../../domain/process/coverage.ts';
import type { Coverage, Seat } from '../../domain/process/coverage.ts';
import { unknownContacts } from '../../domain/process/membership.ts';
import type { MembershipPaper } from '../../domain/process/membership.ts';
import { membershipMachine } from '../../domain/process/membership.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { movesOf } from '../steps.ts';
import { visibleOne } from '../visible.ts';
import type { QueryMembershipsArgs, QueryResolvers, Resolvers } from './generated/resolvers.ts';
import { thatIsThere } from './lookUp.ts';
import type { CommunityParent, CoverageParent, GapParent, MembershipParent } from './parents/sharing.ts';
import { fileRevision, paperOf } from './papers.ts';
import { stateAt } from './places.ts';
import { orgName } from './sharingFacts.ts';

export const communityQueries = {
  community: async (_root, { id }, context) => await visibleOne('community', id, context),
  sharingCommunities: async (_root, _args, context) =>
    await context.many(
      'community',
      context.view.filed('community').map(({ id }) => id),
    ),
  communityCoverage: async (_root, { community }, context) => {
    const id = community ?? context.view.filed('community')[0]?.id ?? null;
    const found = await visibleOne('community', id, context);
    return found === null ? null : covered(found, context);
  },
  membership: async (_root, { id }, context) => await visibleOne('membership', id, context),
  memberships: async (_root, args, context) => await memberships(args, context),
} satisfies Partial<QueryResolvers>;

export const communityTypes = {
  SharingCommunity: {
    __resolveReference: async ({ id }, context) => await visibleOne('community', id, context),
    ...recordFields,
    partners: ({ partners }, _args, { view }) => view.visible('organization', partners),
    members: async ({ id }, args, context) => await memberships({ ...args, community: id, org: null }, context),
    coverage: (community, _args, context) => covered(community, context),
  },
  Membership: {
    __resolveReference: async ({ id }, context) => await visibleOne('membership', id, context),
    ...recordFields,
    revision: fileRevision('membershipPaper'),
    community: async ({ community }, _args, context) => await thatIsThere('community', community, context),
    orgName: ({ org }, _args, context) => orgName(org, context),
    primaryContact: async (membership, _args, context) => (await peopleOf(membership, context)).primaryContact || null,
    approvedContacts: async (membership, _args, context) => (await peopleOf(membership, context)).approvedContacts,
    termsAcceptedAt: async (membership, _args, context) => (await peopleOf(membership, context)).termsAcceptedAt,
    termsVersion: async (membership, _args, context) => (await peopleOf(membership, context)).termsVersion,
    reason: async (membership, _args, context) => (await peopleOf(membership, context)).reason,
    allowedMoves: movesOf(membershipMachine),
  },
  CommunityCoverage: {
    statesActive: ({ coverage }) => coverage.statesActive,
    statesTotal: () => statesTotal,
    localActive: ({ coverage }) => coverage.localActive,
    localTarget: () => localTarget,
    statesMissing: async ({ coverage }, _args, context) =>
      await context.many(
        'jurisdiction',
        statesByName(context).filter((id) => !coverage.places.has(id)),
      ),
    gaps: async ({ coverage }, _args, context) =>
      (await context.many('jurisdiction', statesByName(context))).map((state) => ({ state, coverage })),
  },
  CoverageGap: {
    isStateActive: ({ state, coverage }) => coverage.places.has(state.id),
    localActive: ({ state, coverage }) => coverage.localByState.get(state.id) ?? 0,
    localKnown: ({ state }, _args, { view }) => view.filedPage('jurisdiction', { on: state.id, passes: isCounty }, { first: 1 }).totalCount,
    missing: async (gap, page, context) => await missingIn(gap, page, context),
  },
} satisfies Pick<Resolvers, 'SharingCommunity' | 'Membership' | 'CommunityCoverage' | 'CoverageGap'>;

async function memberships({ community, status, level, org, ...page }: QueryMembershipsArgs, context: SubgraphContext) {
  const listing = {
    on: community ?? null,
    key: (each: { org: string }) => each.org,
    passes: (each: { org: string; status: string; level: string }) =>
      each.org === (org ?? each.org) && each.status === (status ?? each.status) && each.level === (level ?? each.level),
  };
  return await connection(context.view.filedPage('membership', listing, page), (ids) => context.many('membership', ids));
}

/** The people of a membership; blank to those for whom they are not. */
async function peopleOf({ id }: MembershipParent, context: SubgraphContext): Promise<MembershipPaper> {
  return (await paperOf('membershipPaper', id, context)) ?? unknownContacts;
}

function covered(community: CommunityParent, context: SubgraphContext): CoverageParent {
  return { community, coverage: coverageIn(community.id, context) };
}

function coverageIn(community: string, context: SubgraphContext): Coverage {
  const { view } = context;
  const active = view.filedOn('membership', community).filter(({ status }) => status === 'ACTIVE');
  return coverageOf(
    active.map(({ org, level }): Seat => {
      const place = view.record('jurisdiction', view.record('organization', org)?.jurisdiction ?? '');
      return { org, level, place: place === null ? null : { id: place.id, level: place.level, state: stateAt(place.id, context) } };
    }),
  );
}

/** The States, by name; an invented one is none of the 50. */
function statesByName({ view }: SubgraphContext): string[] {
  const states = view.filed('jurisdiction').filter(({ level, isSynthetic }) => level === 'STATE' && !isSynthetic);
  return states.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ id }) => id);
}

const isCounty = ({ level }: { readonly level: string }) => level === 'COUNTY';
const byName = ({ name }: { readonly name: string }) => name;

async function missingIn({ state, coverage }: GapParent, page: { first?: number | null; after?: string | null }, context: SubgraphContext) {
  const passes = (place: { id: string; level: string }) => isCounty(place) && !coverage.places.has(place.id);
  const found = context.view.filedPage('jurisdiction', { on: state.id, passes, key: byName }, page);
  return await connection(found, (ids) => context.many('jurisdiction', ids));
}
