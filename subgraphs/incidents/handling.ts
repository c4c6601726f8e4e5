/** How incidents are reported and handled. */
import { indicatorOf } from '../../domain/indicators.ts';
import {
  closeIncident,
  confirmIncident,
  containIncident,
  incidentMachine as machine,
  investigateIncident,
  markFalsePositive,
  markUnsubstantiated,
  remediateIncident,
  reopenIncident,
  reportIncident,
  triageIncident,
} from '../../domain/process/incident.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import type { IncidentResolvers, MutationResolvers } from './generated/resolvers.ts';
import { reported } from './reported.ts';

export const handlingMutations = {
  reportIncident: async (_root, args, context) => await opened(context, machine, reportIncident, args, await reported(args.input, context)),
  triageIncident: async (_root, args, context) => {
    const { id, severity = null, icTerm = null, materialEffect } = args.input;
    const input = { severity, icTerm, materialEffect: materialEffect ?? 'UNKNOWN' };
    return await moved(context, machine, triageIncident, args, { id, input, facts: null });
  },
  investigateIncident: async (_root, args, context) =>
    await moved(context, machine, investigateIncident, args, { id: args.input.id, input: {}, facts: null }),
  confirmIncident: async (_root, args, context) =>
    await moved(context, machine, confirmIncident, args, { id: args.input.id, input: args.input, facts: null }),
  markUnsubstantiated: async (_root, args, context) =>
    await moved(context, machine, markUnsubstantiated, args, { id: args.input.id, input: args.input, facts: null }),
  markFalsePositive: async (_root, args, context) =>
    await moved(context, machine, markFalsePositive, args, { id: args.input.id, input: args.input, facts: null }),
  containIncident: async (_root, args, context) =>
    await moved(context, machine, containIncident, args, { id: args.input.id, input: {}, facts: null }),
  remediateIncident: async (_root, args, context) =>
    await moved(context, machine, remediateIncident, args, { id: args.input.id, input: {}, facts: null }),
  closeIncident: async (_root, args, context) =>
    await moved(context, machine, closeIncident, args, { id: args.input.id, input: args.input, facts: null }),
  reopenIncident: async (_root, args, context) =>
    await moved(context, machine, reopenIncident, args, { id: args.input.id, input: args.input, facts: null }),
} satisfies Partial<MutationResolvers>;

export const handlingFields = {
  typedIndicators: ({ indicators }) => indicators.map(indicatorOf),
  allowedMoves: movesOf(machine),
} satisfies Partial<IncidentResolvers>;
