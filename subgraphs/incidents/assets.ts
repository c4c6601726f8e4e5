/** Systems that elections run on, and what is shared about their kinds. */
import { scopeOf } from '../../domain/process/infrastructureAsset.ts';
import type { InfrastructureAssetRecord } from '../../domain/process/infrastructureAsset.ts';
import type { AssetType } from '../../domain/process/sharing.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { mutate } from '../mutate.ts';
import { visibleOne } from '../visible.ts';
import type { InfrastructureAssetResolvers, MutationResolvers, QueryAssetsArgs, QueryResolvers } from './generated/resolvers.ts';
import { thatIsThere } from './lookUp.ts';
import { stateAt } from './places.ts';
import { registered, updated } from './registering.ts';

export const assetQueries = {
  asset: async (_root, { id }, context) => await visibleOne('infrastructureAsset', id, context),
  assets: async (_root, { first, after, ...filter }, context) => {
    const found = context.view.filedPage('infrastructureAsset', listing(filter, context), { first: first ?? null, after: after ?? null });
    return await connection(found, (ids) => context.many('infrastructureAsset', ids));
  },
} satisfies Partial<QueryResolvers>;

function listing({ type, state, jurisdiction }: QueryAssetsArgs, context: SubgraphContext) {
  const wanted = typeof state === 'string' ? context.view.stateId(state) : null;
  return {
    on: jurisdiction ?? null,
    key: ({ assetType }: InfrastructureAssetRecord) => assetType,
    passes: (asset: InfrastructureAssetRecord) =>
      asset.assetType === (type ?? asset.assetType) &&
      (typeof state !== 'string' || (wanted !== null && stateAt(asset.jurisdiction, context) === wanted)),
  };
}

export const assetMutations = {
  registerAsset: async (_root, args, context) =>
    await mutate(context, 'registerAsset', args, (writer) => Promise.resolve(registered(args.input, writer, context))),
  updateAsset: async (_root, args, context) => await mutate(context, 'updateAsset', args, () => updated(args.input, context)),
} satisfies Partial<MutationResolvers>;

export const assetTypes = {
  InfrastructureAsset: {
    __resolveReference: async ({ id }, context) => await visibleOne('infrastructureAsset', id, context),
    ...recordFields,
    type: ({ assetType }) => assetType,
    scope: ({ assetType }) => scopeOf(assetType),
    jurisdiction: async ({ jurisdiction }, _args, context) => await thatIsThere('jurisdiction', jurisdiction, context),
  },
} satisfies { InfrastructureAsset: InfrastructureAssetResolvers };

/** Systems registered for a jurisdiction, by id. */
export async function assetsIn(jurisdiction: string, context: SubgraphContext) {
  const found = context.view.filedOn('infrastructureAsset', jurisdiction);
  return await context.many(
    'infrastructureAsset',
    found.map(({ id }) => id),
  );
}

/** Kinds of the systems that the viewer sees and its organisation registered, or that are registered for the jurisdiction it speaks for. */
export function ownAssetTypes({ view, viewer }: SubgraphContext): ReadonlySet<AssetType> {
  if (viewer.org === null) return new Set();
  const place = view.record('organization', viewer.org)?.jurisdiction ?? null;
  const own = view
    .filed('infrastructureAsset')
    .filter(({ org, jurisdiction }) => org === viewer.org || (place !== null && jurisdiction === place));
  return new Set(own.map(({ assetType }) => assetType));
}
