/** Customer lists and what screening them found; clearances are at the hits. */
import { OstrakonError } from '../../domain/errors.ts';
import { orDefault, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { visibleOne } from '../visible.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';

const mostRuns = 500;
const references = (ids: readonly string[], { view }: SubgraphContext) => view.visible('actor', ids).map((id) => ({ id }));

export const customerListQueries: Pick<Required<QueryResolvers>, 'customerLists' | 'customerList' | 'clearances'> = {
  customerLists: async (_root, _args, context) => await context.many('customerList', context.view.customerLists()),
  customerList: async (_root, { id }, context) => await visibleOne('customerList', id, context),
  clearances: async (_root, { actor, status }, context) =>
    await context.many('clearance', context.view.clearances({ actor: actor ?? null, status: status ?? null })),
};

export const customerListResolvers: Pick<
  Required<Resolvers>,
  'Clearance' | 'CustomerList' | 'ScreeningRun' | 'CustomerResult' | 'CustomerHit' | 'CustomerDifference'
> = {
  Clearance: {
    __resolveReference: async ({ id }, context) => await visibleOne('clearance', id, context),
    ...recordFields,
    actor: ({ actor }) => ({ id: actor }),
    current: (clearance, _args, { view }) => view.isCurrent(clearance),
  },
  CustomerList: {
    __resolveReference: async ({ id }, context) => await visibleOne('customerList', id, context),
    ...recordFields,
    customerCount: ({ customers }) => customers.length,
    latestRun: async ({ id }, _args, context) => {
      const [newest] = context.view.screeningRuns(id, null);
      return newest === undefined ? null : await context.one('screeningRun', newest);
    },
    runs: async ({ id }, { after, first }, context) =>
      await context.many(
        'screeningRun',
        context.view.screeningRuns(id, after?.toISOString() ?? null).slice(0, countOf(orDefault(first ?? null, 20))),
      ),
  },
  // Whom a list's own screening found, its readers may since see no more; then it leaves no trace.
  ScreeningRun: {
    results: ({ results }, _args, { view }) => results.filter(({ hits }) => hits.some(({ actor }) => view.actorId(actor) !== null)),
    differences: ({ differences }, _args, { view }) =>
      differences.filter(({ appeared, disappeared, verdictChanged }) => {
        const actors = [...appeared, ...disappeared, ...verdictChanged];
        return actors.length === 0 || actors.some((actor) => view.actorId(actor) !== null);
      }),
  },
  CustomerResult: { hits: ({ hits }, _args, { view }) => hits.filter(({ actor }) => view.actorId(actor) !== null) },
  CustomerHit: { actor: ({ actor }) => ({ id: actor }) },
  CustomerDifference: {
    appeared: ({ appeared }, _args, context) => references(appeared, context),
    disappeared: ({ disappeared }, _args, context) => references(disappeared, context),
    verdictChanged: ({ verdictChanged }, _args, context) => references(verdictChanged, context),
  },
};

function countOf(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= mostRuns) return first;
  throw new OstrakonError({ code: 'BAD_INPUT', message: `first must be a whole number from 1 to ${mostRuns}.`, field: 'first' });
}
