/** Who is judged to be behind incidents. */
import {
  attributionMachine as machine,
  coordinateAttribution,
  draftAttribution,
  editAttribution,
  publishAttribution,
  recordDissent,
  reviseAttribution,
  withdrawAttribution,
} from '../../domain/process/attributionJudgment.ts';
import { connection, orDefault, recordFields } from '../answers.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { electionId, visibleOne } from '../visible.ts';
import type {
  AttributionJudgmentResolvers,
  ForeignIncidentsResolvers,
  IndicatorMatchResolvers,
  MethodUseResolvers,
  MutationResolvers,
  QueryResolvers,
} from './generated/resolvers.ts';
import { drafted, edited, published, remaining, replaced } from './judged.ts';
import { mostPairs, thatIsThere, usesOf } from './lookUp.ts';

export const judgingQueries = {
  attribution: async (_root, { id }, context) => await visibleOne('attribution', id, context),
  attributions: async (_root, { filter, ...page }, context) =>
    await connection(context.view.findJudgments(filter ?? {}, page), (ids) => context.many('attribution', ids)),
  foreignIncidents: (_root, { election }, context) => context.view.foreignIncidents(electionId(election, context)),
  methodUse: async (_root, { country, framework }, context) => await usesOf(country ?? null, framework ?? null, context),
  indicatorMatches: (_root, { nexus, least }, { view }) =>
    view.indicatorMatches(orDefault(nexus, 'POSSIBLE'), orDefault(least, 2)).slice(0, mostPairs),
} satisfies Partial<QueryResolvers>;

export const judgingMutations = {
  draftAttribution: async (_root, args, context) =>
    await opened(context, machine, draftAttribution, args, await drafted(args.input, context)),
  editAttribution: async (_root, args, context) => await moved(context, machine, editAttribution, args, await edited(args.input, context)),
  coordinateAttribution: async (_root, args, context) =>
    await moved(context, machine, coordinateAttribution, args, { id: args.input.id, input: args.input, facts: null }),
  recordDissent: async (_root, args, context) => {
    const { id, agency, text, confidence = null } = args.input;
    return await moved(context, machine, recordDissent, args, { id, input: { agency, text, confidence }, facts: null });
  },
  publishAttribution: async (_root, args, context) =>
    await moved(context, machine, publishAttribution, args, await published(args.input, context)),
  reviseAttribution: async (_root, args, context) => {
    const { id, replacedBy, reason } = args.input;
    const facts = await replaced(id, replacedBy, context);
    return await moved(context, machine, reviseAttribution, args, { id, input: { replacedBy, reason }, facts });
  },
  withdrawAttribution: async (_root, args, context) => {
    const { id, reason } = args.input;
    return await moved(context, machine, withdrawAttribution, args, { id, input: { reason }, facts: await remaining(id, context) });
  },
} satisfies Partial<MutationResolvers>;

export const judgmentFields = {
  __resolveReference: async ({ id }, context) => await visibleOne('attribution', id, context),
  ...recordFields,
  incident: async ({ incident }, _args, context) => await thatIsThere('incident', incident, context),
  replacedBy: async ({ replacedBy }, _args, context) => await visibleOne('attribution', replacedBy, context),
  allowedMoves: movesOf(machine),
} satisfies Partial<AttributionJudgmentResolvers>;

export const judgingTypes = {
  ForeignIncidents: {
    count: ({ incidents }) => incidents.length,
    incidents: async ({ incidents }, _args, context) => await context.many('incident', incidents),
  },
  MethodUse: {
    technique: async ({ technique }, _args, context) => await thatIsThere('technique', technique, context),
    incidentCount: ({ incidents }) => incidents,
  },
  IndicatorMatch: {
    incident: async ({ incident }, _args, context) => await thatIsThere('incident', incident, context),
    confirmed: async ({ confirmed }, _args, context) => await thatIsThere('incident', confirmed, context),
  },
} satisfies {
  ForeignIncidents: ForeignIncidentsResolvers;
  MethodUse: MethodUseResolvers;
  IndicatorMatch: IndicatorMatchResolvers;
};
