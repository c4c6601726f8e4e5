/** Whether elections were interfered with. */
import {
  consultOfficials,
  decideInterference,
  giveConsultationInput,
  interferenceMachine as machine,
  openInterferenceDetermination,
  recordConsultation,
  reopenInterference,
} from '../../domain/process/interferenceDetermination.ts';
import { connection, recordFields } from '../answers.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { electionId, visibleActor, visibleOne } from '../visible.ts';
import { askedOf, consultationsOn, decided, heard, openedOn, said } from './determined.ts';
import type {
  InterferenceDeterminationResolvers,
  MutationResolvers,
  OfficialConsultationResolvers,
  QueryResolvers,
} from './generated/resolvers.ts';
import { thatIsThere } from './lookUp.ts';

export const determiningQueries = {
  interferenceDetermination: async (_root, { id }, context) => await visibleOne('interferenceDetermination', id, context),
  interferenceDeterminations: async (_root, { election, status, outcome, ...page }, context) => {
    const on = typeof election === 'string' ? electionId(election, context) : null;
    const passes = (each: { status: string; outcome: string | null }) =>
      each.status === (status ?? each.status) && each.outcome === (outcome ?? each.outcome);
    return await connection(context.view.filedPage('interferenceDetermination', { on, passes }, page), (ids) =>
      context.many('interferenceDetermination', ids),
    );
  },
} satisfies Partial<QueryResolvers>;

export const determiningMutations = {
  openInterferenceDetermination: async (_root, args, context) =>
    await opened(context, machine, openInterferenceDetermination, args, await openedOn(args.input, context)),
  consultOfficials: async (_root, args, context) =>
    await moved(context, machine, consultOfficials, args, await askedOf(args.input, context)),
  giveConsultationInput: async (_root, args, context) =>
    await moved(context, machine, giveConsultationInput, args, await said(args.input, context)),
  recordConsultation: async (_root, args, context) =>
    await moved(context, machine, recordConsultation, args, await heard(args.input, context)),
  decideInterference: async (_root, args, context) =>
    await moved(context, machine, decideInterference, args, await decided(args.input, context)),
  reopenInterference: async (_root, args, context) =>
    await moved(context, machine, reopenInterference, args, { id: args.input.id, input: args.input, facts: null }),
} satisfies Partial<MutationResolvers>;

export const determiningTypes = {
  InterferenceDetermination: {
    __resolveReference: async ({ id }, context) => await visibleOne('interferenceDetermination', id, context),
    ...recordFields,
    election: async ({ election }, _args, context) => await thatIsThere('election', election, context),
    incidents: async ({ incidents }, _args, context) => await context.many('incident', context.view.visible('incident', incidents)),
    foreignActor: ({ test }, _args, context) => visibleActor(test?.foreignActor ?? null, context),
    conductElements: ({ test }) => test?.conductElements ?? [],
    purposesOrEffects: ({ test }) => test?.purposesOrEffects ?? [],
    consultations: async (record, { state }, context) => await consultationsOn(record, state, context),
    allowedMoves: movesOf(machine),
  },
  OfficialConsultation: {
    org: async ({ org }, _args, context) => (await visibleOne('organization', org, context))?.id ?? null,
    orgName: async ({ org }, _args, context) => (await visibleOne('organization', org, context))?.name ?? null,
    state: async ({ state }, _args, context) => await visibleOne('jurisdiction', state, context),
  },
} satisfies {
  InterferenceDetermination: InterferenceDeterminationResolvers;
  OfficialConsultation: OfficialConsultationResolvers;
};
