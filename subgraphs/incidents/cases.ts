/** How incidents are answered together with State and local officials and the private sector (S9). */
import { randomUUID } from 'node:crypto';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import {
  assignTask,
  caseMachine as machine,
  closeResponseCase,
  completeTask,
  coordinateResponse,
  escalateResponseCase,
  mitigateResponse,
  monitorResponse,
  notifyPartner,
  openResponseCase,
  overdueTasks,
} from '../../domain/process/responseCase.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { visibleOne } from '../visible.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts';

export const caseQueries = {
  responseCase: async (_root, { id }, context) => await visibleOne('responseCase', id, context),
  responseCases: async (_root, { status, incident, partner, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'responseCase',
        {
          on: incident !== null && incident !== undefined && !context.view.isVisible(incident) ? 'nothing' : (incident ?? null),
          isNewestFirst: true,
          key: ({ openedAt }) => openedAt,
          passes: (each) => (!status || each.status === status) && (!partner || each.partners.some(({ org }) => org === partner)),
        },
        page,
      ),
      (ids) => context.many('responseCase', ids),
    ),
  overdueTasks: async (_root, { asOf }, context) => {
    const late = overdueTasks([{ tasks: context.view.filed('caseTask') }], asOf ?? context.view.asOf);
    return await context.many(
      'caseTask',
      late.map(({ id }) => id),
    );
  },
} satisfies Partial<QueryResolvers>;

export const caseMutations = {
  openResponseCase: async (_root, args, context) => {
    const { incident } = args.input;
    const lead = args.input.lead ?? context.viewer.org ?? agencyOrgs.DHS_CISA;
    return await opened(context, machine, openResponseCase, args, {
      prefix: 'case',
      input: { incident, lead },
      facts: null,
      violations: [...presence('incident', incident, 'incident', context), ...presence('organization', lead, 'lead', context)],
      marking: args.input,
      default: forOrgs([lead, agencyOrgs.DHS_CISA], context.viewer.user),
      isSynthetic: args.input.isSynthetic,
    });
  },
  notifyPartner: async (_root, args, context) => {
    const { id, ...input } = args.input;
    return await moved(context, machine, notifyPartner, args, {
      id,
      input,
      facts: null,
      violations: presence('organization', input.org, 'org', context),
    });
  },
  coordinateResponse: async (_root, args, context) =>
    await moved(context, machine, coordinateResponse, args, { id: args.input.id, input: {}, facts: null }),
  assignTask: async (_root, args, context) => {
    const { id, ...task } = args.input;
    return await moved(context, machine, assignTask, args, { id, input: { id: `task:${randomUUID()}`, ...task }, facts: null });
  },
  completeTask: async (_root, args, context) =>
    await moved(context, machine, completeTask, args, { id: args.input.id, input: { task: args.input.task }, facts: null }),
  mitigateResponse: async (_root, args, context) =>
    await moved(context, machine, mitigateResponse, args, { id: args.input.id, input: {}, facts: null }),
  monitorResponse: async (_root, args, context) =>
    await moved(context, machine, monitorResponse, args, { id: args.input.id, input: {}, facts: null }),
  closeResponseCase: async (_root, args, context) =>
    await moved(context, machine, closeResponseCase, args, { id: args.input.id, input: { lessons: args.input.lessons }, facts: null }),
  escalateResponseCase: async (_root, args, context) =>
    await moved(context, machine, escalateResponseCase, args, {
      id: args.input.id,
      input: { reason: args.input.reason },
      facts: async ({ incident }) => ({ severity: (await seenIncident(incident, context))?.severity ?? null }),
    }),
} satisfies Partial<MutationResolvers>;

async function seenIncident(id: string, context: SubgraphContext) {
  return await visibleOne('incident', id, context);
}

export const caseTypes = {
  ResponseCase: {
    __resolveReference: async ({ id }, context) => await visibleOne('responseCase', id, context),
    ...recordFields,
    allowedMoves: movesOf(machine),
    incident: async ({ incident }, _args, context) => await seenIncident(incident, context),
    tasks: async ({ id }, _args, context) => {
      const tasks = context.view.filedOn('caseTask', id).sort((a, b) => (`${a.dueAt} ${a.id}` < `${b.dueAt} ${b.id}` ? -1 : 1));
      return await context.many(
        'caseTask',
        tasks.map((task) => task.id),
      );
    },
  },
  CaseTask: {
    __resolveReference: async ({ id }, context) => await visibleOne('caseTask', id, context),
    ...recordFields,
    responseCase: async ({ responseCase }, _args, context) => await visibleOne('responseCase', responseCase, context),
  },
} satisfies Pick<Resolvers, 'ResponseCase' | 'CaseTask'>;
