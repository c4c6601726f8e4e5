/** Questions about the link graph as a whole. */
import { OstrakonError } from '../../domain/errors.ts';
import type { Day } from '../../domain/model.ts';
import { checkRange } from '../../links/page.ts';
import { checkedIds, orDefault } from '../answers.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';

export const analyticsQueries: Required<Pick<QueryResolvers, 'centralActors' | 'communities' | 'commonActors'>> = {
  commonActors: async (_root, { ids, maxDistance, asOf, first }, context) => {
    const options = { maxDistance: orDefault(maxDistance, 2), first: first ?? 100 };
    return await context.many('actor', await context.view.at(asOf).commonActors(checkedIds(ids), options));
  },
  centralActors: async (_root, { metric, filter, asOf, first }, { view }) =>
    await view.at(oneDay(asOf, filter?.asOf)).centralActors(metric, filter ?? {}, first ?? 20),
  communities: async (_root, { filter, minSize, asOf, first }, { view }) => {
    const options = { minSize: orDefault(minSize, 3), first: first ?? 20 };
    return await view.at(oneDay(asOf, filter?.asOf)).communities(filter ?? {}, options);
  },
};

export const analyticsResolvers: Required<Pick<Resolvers, 'RankedActor' | 'Community'>> = {
  RankedActor: { actor: async ({ id }, _args, context) => await context.one('actor', id) },
  Community: {
    actors: async ({ actors }, { first }, context) => {
      const count = first ?? 20;
      checkRange('first', count, 1, 500);
      return await context.many('actor', actors.slice(0, count));
    },
  },
};

/** The day that an argument and the filter agree on. @throws {OstrakonError} BAD_INPUT where they name two */
function oneDay(asOf: Day | null | undefined, ofFilter: Day | null | undefined): Day | null {
  const [day, other] = [asOf ?? null, ofFilter ?? null];
  if (day === null || other === null || day === other) return day ?? other;
  throw new OstrakonError({ code: 'BAD_INPUT', field: 'asOf', message: `"asOf" is ${day} here and ${other} in the filter; give one day.` });
}
