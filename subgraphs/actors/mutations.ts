/** Changes to actors and links. */
import type { ActorRecord, LinkRecord } from '../../domain/model.ts';
import { mutate } from '../mutate.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { plannedActor } from './plannedActor.ts';
import { noteMutations } from './notes.ts';
import { matchMutations } from './resolution.ts';
import { plannedLink, plannedRemoval } from './plannedLink.ts';

export const mutations: Required<MutationResolvers> = {
  ...matchMutations,
  ...noteMutations,
  upsertActor: async (_root, args, context) =>
    await mutate<ActorRecord, typeof args.input>(
      context,
      'upsertActor',
      args,
      async (writer) => await plannedActor(args.input, writer, context),
    ),
  upsertLink: async (_root, args, context) =>
    await mutate<LinkRecord, typeof args.input>(
      context,
      'upsertLink',
      args,
      async (writer) => await plannedLink(args.input, writer, context),
    ),
  removeLink: async (_root, args, context) =>
    await mutate<LinkRecord, typeof args.input>(context, 'removeLink', args, async () => await plannedRemoval(args.input.id, context)),
};
