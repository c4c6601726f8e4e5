/** Reports of incidents. */
import type { IncidentRecord } from '../../domain/model.ts';
import { mutate } from '../mutate.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { plannedIncident } from './plannedIncident.ts';

export const mutations: Required<MutationResolvers> = {
  reportIncident: async (_root, args, context) =>
    await mutate<IncidentRecord, typeof args.input>(
      context,
      'reportIncident',
      args,
      async (writer) => await plannedIncident(args.input, writer, context),
    ),
};
