/** Reading what is recorded once and has no steps. */
import { connection } from '../../answers.ts';
import type { SubgraphContext } from '../../context.ts';
import { electionId, visibleOne } from '../../visible.ts';
import type { ActorResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { activeTags, actorId } from './found.ts';

const mostActors = 500;

/** Actors that visible indictments name and the viewer may see, by name, with or without a designation in force today. */
async function indicted(isDesignated: boolean | null, program: string | null, context: SubgraphContext) {
  const { view } = context;
  const named = view.filed('relatedAction').flatMap(({ kind, actors }) => (kind === 'INDICTMENT' ? actors : []));
  const passing = view.visible('actor', named).filter((id) => {
    const tags = activeTags(id, context);
    return isDesignated === null || isDesignated === (program === null ? tags.length > 0 : tags.includes(program));
  });
  const actors = await context.many('actor', passing);
  return actors.sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)).slice(0, mostActors);
}

export const statedQueries = {
  blockedPropertyReport: async (_root, { id }, context) => await visibleOne('blockedProperty', id, context),
  blockedPropertyReports: async (_root, { designation, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'blockedProperty',
        { on: designation ?? null, key: ({ reportedAt }) => reportedAt, isNewestFirst: true },
        page,
      ),
      (ids) => context.many('blockedProperty', ids),
    ),
  congressReport: async (_root, { id }, context) => await visibleOne('congressReport', id, context),
  congressReports: async (_root, page, context) =>
    await connection(context.view.filedPage('congressReport', { key: ({ periodEnd }) => periodEnd, isNewestFirst: true }, page), (ids) =>
      context.many('congressReport', ids),
    ),
  relatedAction: async (_root, { id }, context) => await visibleOne('relatedAction', id, context),
  relatedActions: async (_root, { election, kind, actor, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'relatedAction',
        {
          on: typeof actor === 'string' ? actorId(actor, context) : null,
          passes: (each) =>
            (!kind || each.kind === kind) &&
            (!election || context.view.visible('election', [each.election ?? '']).includes(electionId(election, context))) &&
            (typeof actor !== 'string' || context.view.visible('actor', [actor]).some((id) => each.actors.includes(id))),
          key: ({ date }) => date,
          isNewestFirst: true,
        },
        page,
      ),
      (ids) => context.many('relatedAction', ids),
    ),
  indictedActors: async (_root, { designated, program }, context) => await indicted(designated ?? null, program ?? null, context),
} satisfies Partial<QueryResolvers>;

export const processActorFields = {
  relatedActions: async ({ id }, _args, context) => {
    const found = context.view.filedOn('relatedAction', id).filter(({ actors }) => actors.includes(id));
    return await context.many(
      'relatedAction',
      found.sort((a, b) => (a.date < b.date ? 1 : -1)).map((each) => each.id),
    );
  },
  determinations: async ({ id }, _args, context) => {
    const found = context.view.filedOn('determination', id).filter(({ actor }) => actor === id);
    const loaded = await context.many(
      'determination',
      found.map((each) => each.id),
    );
    return loaded.sort((a, b) => b.seq - a.seq);
  },
} satisfies Partial<ActorResolvers>;
