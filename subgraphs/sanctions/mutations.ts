/** Every change that the sanctions subgraph takes; those to clearances and customer lists here. */
import type { ClearanceRecord, CustomerListRecord } from '../../domain/model.ts';
import { mutate } from '../mutate.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { plannedClearance, plannedEscalation, plannedReopening } from './plannedClearance.ts';
import { plannedCustomerList } from './plannedCustomerList.ts';
import { processMutations } from './process/process.ts';

export const mutations: Required<MutationResolvers> = {
  ...processMutations,
  clearHit: async (_root, args, context) =>
    await mutate<ClearanceRecord, typeof args.input>(
      context,
      'clearHit',
      args,
      async (writer) => await plannedClearance(args.input, writer, context),
    ),
  escalateHit: async (_root, args, context) =>
    await mutate<ClearanceRecord, typeof args.input>(
      context,
      'escalateHit',
      args,
      async (writer) => await plannedEscalation(args.input, writer, context),
    ),
  reopenHit: async (_root, args, context) =>
    await mutate<ClearanceRecord, typeof args.input>(
      context,
      'reopenHit',
      args,
      async (writer) => await plannedReopening(args.input, writer, context),
    ),
  saveCustomerList: async (_root, args, context) =>
    await mutate<CustomerListRecord, typeof args.input>(
      context,
      'saveCustomerList',
      args,
      async () => await plannedCustomerList(args.input, context),
    ),
};
