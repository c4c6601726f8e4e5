/** How organisations become members of a community, and stop being so. */
import type { Violation } from '../../domain/errors.ts';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import {
  acceptTerms,
  activateMembership,
  applyForMembership,
  approveContact,
  communityDesk,
  membershipMachine as machine,
  reinstateMembership,
  removeContact,
  suspendMembership,
  terminateMembership,
  verifyMembership,
} from '../../domain/process/membership.ts';
import type { MembershipFile } from '../../domain/process/membership.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import type { ApplyForMembershipInput, MutationResolvers } from './generated/resolvers.ts';
import { clientOf } from './sharingFacts.ts';

export const membershipMutations = {
  applyForMembership: async (_root, args, context) =>
    await opened(context, machine, applyForMembership, args, applied(args.input, context)),
  verifyMembership: async (_root, args, context) =>
    await moved(context, machine, verifyMembership, args, { id: args.input.id, input: {}, facts: null }),
  acceptTerms: async (_root, args, context) =>
    await moved(context, machine, acceptTerms, args, { id: args.input.id, input: { termsVersion: args.input.termsVersion }, facts: null }),
  activateMembership: async (_root, args, context) =>
    await moved(context, machine, activateMembership, args, {
      id: args.input.id,
      input: { services: args.input.services ?? [] },
      facts: terms(context),
    }),
  approveContact: async (_root, args, context) =>
    await moved(context, machine, approveContact, args, { id: args.input.id, input: { contact: args.input.contact }, facts: null }),
  removeContact: async (_root, args, context) =>
    await moved(context, machine, removeContact, args, { id: args.input.id, input: { contact: args.input.contact }, facts: null }),
  suspendMembership: async (_root, args, context) =>
    await moved(context, machine, suspendMembership, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
  reinstateMembership: async (_root, args, context) =>
    await moved(context, machine, reinstateMembership, args, {
      id: args.input.id,
      input: { reason: args.input.reason },
      facts: terms(context),
    }),
  terminateMembership: async (_root, args, context) =>
    await moved(context, machine, terminateMembership, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
} satisfies Partial<MutationResolvers>;

/** Seen by the applicant, those it is a client of, the community's staff and Homeland Security. */
function applied(input: ApplyForMembershipInput, context: SubgraphContext) {
  const { viewer, view } = context;
  const { community } = input;
  const org = input.org ?? viewer.org ?? '';
  const before = view.filedOn('membership', community).filter((each) => each.org === org);
  const name = `membership:${org}/${communityDesk(community)}`;
  return {
    prefix: 'membership',
    id: before.length === 0 ? name : `${name}/${before.length + 1}`,
    input: { community, org },
    facts: null,
    violations: [
      ...presence('community', community, 'community', context),
      ...presence('organization', org, 'org', context),
      ...before
        .filter(({ status }) => status !== 'TERMINATED')
        .map(({ id }): Violation => ({
          code: 'BAD_INPUT',
          message: `Your organisation has a membership already: ${id}.`,
          field: 'community',
        })),
    ],
    default: forOrgs([org, ...clientOf(org, context), communityDesk(community), agencyOrgs.DHS_CISA], viewer.user),
    isSynthetic: input.isSynthetic,
  };
}

const terms =
  ({ view }: SubgraphContext) =>
  ({ community }: MembershipFile) => ({ currentTerms: view.record('community', community)?.termsVersion ?? '' });
