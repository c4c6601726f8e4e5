/** Actionable intelligence: from its originator over tear-lines to those who can act on it. */
import { indicatorOf } from '../../domain/indicators.ts';
import type { Change } from '../../domain/ledger.ts';
import { agencyOf } from '../../domain/process/agencies.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import { tearlineStatus } from '../../domain/process/intelFiling.ts';
import {
  approveTearline,
  disseminateIntel,
  draftTearline,
  enrichIntel,
  intelMachine as machine,
  isActionable,
  recordIntel,
  transmitIntel,
} from '../../domain/process/intelItem.ts';
import type { IntelFile, IntelRecord, IntelStatus } from '../../domain/process/intelItem.ts';
import { sendings } from '../../domain/process/sending.ts';
import { canonicalText, tearlineRows } from '../../domain/process/sentText.ts';
import { intelFiling } from '../../domain/process/intelFiling.ts';
import { answeredStatus, tearlineMachine } from '../../domain/process/tearline.ts';
import type { TearlineRecord, TearlineStatus } from '../../domain/process/tearline.ts';
import { answersIn } from '../../domain/process/acknowledgement.ts';
import { tlps } from '../../domain/tlp.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { visibleOne } from '../visible.ts';
import { acknowledgementsOf, actionsOn, awaitingActionOn, hasAcknowledged } from './answers.ts';
import { awaitedActions } from './awaitedActions.ts';
import type {
  MutationResolvers,
  QueryIntelItemsArgs,
  QueryResolvers,
  QueryTearlinesArgs,
  RecordIntelInput,
  Resolvers,
} from './generated/resolvers.ts';
import { packOf } from './packs.ts';
import { sharedIndicators } from './sharedIndicators.ts';
import { belongsTo, hashOf } from './sharingFacts.ts';

export const intelQueries = {
  intelItem: async (_root, { id }, context) => await visibleOne('intelItem', id, context),
  intelItems: async (_root, { first, after, ...filter }, context) => {
    const listing = { passes: passingItems(filter, context), key: latest, isNewestFirst: true };
    const found = context.view.filedPage('intelItem', listing, { first: first ?? null, after: after ?? null });
    return await connection(found, (ids) => context.many('intelItem', ids));
  },
  tearline: async (_root, { id }, context) => await visibleOne('tearline', id, context),
  tearlines: async (_root, { first, after, ...filter }, context) => {
    const listing = { passes: passingTearlines(filter, context), key: latest, isNewestFirst: true };
    const found = context.view.filedPage('tearline', listing, { first: first ?? null, after: after ?? null });
    return await connection(found, (ids) => context.many('tearline', ids));
  },
  awaitedActions: async (_root, _args, context) => await awaitedActions(context),
  sharedIndicators: async (_root, args, context) => await sharedIndicators(args, context),
} satisfies Partial<QueryResolvers>;

const latest = ({ disseminatedAt }: { disseminatedAt: string | null }) => disseminatedAt ?? '';

function passingItems({ status, awaitingAction }: Omit<QueryIntelItemsArgs, 'first' | 'after'>, context: SubgraphContext) {
  return (item: IntelRecord) =>
    (!status || itemStatus(item, context) === status) &&
    (typeof awaitingAction !== 'boolean' || awaitingActionOn(item, context).length > 0 === awaitingAction);
}
function passingTearlines(filter: Omit<QueryTearlinesArgs, 'first' | 'after'>, context: SubgraphContext) {
  const { status, colour, assetTypes, acknowledged } = filter;
  return (tearline: TearlineRecord) =>
    (!status || statusOfTearline(tearline, context) === status) &&
    tearline.colour === (colour ?? tearline.colour) &&
    (!assetTypes || assetTypes.some((type) => tearline.affectedAssetTypes.includes(type))) &&
    (typeof acknowledged !== 'boolean' || (tearline.disseminatedAt !== null && hasAcknowledged(tearline.id, context) === acknowledged));
}

const answersTo = (id: string, { view }: SubgraphContext) => [...view.filedOn('acknowledgement', id), ...view.filedOn('actionTaken', id)];
function itemStatus(item: IntelRecord, context: SubgraphContext): IntelStatus {
  return item.status === 'DISSEMINATED' ? answeredStatus(answersIn(answersTo(item.id, context))) : item.status;
}
function statusOfTearline(tearline: TearlineRecord, context: SubgraphContext): TearlineStatus {
  return tearlineStatus(tearline, answersTo(tearline.id, context));
}
const tearlineHash = (tearline: TearlineRecord) => hashOf(canonicalText(tearlineRows(tearline)));

export const intelMutations = {
  recordIntel: async (_root, args, context) => await opened(context, machine, recordIntel, args, told(args.input, context)),
  draftTearline: async (_root, args, context) =>
    await moved(context, machine, draftTearline, args, { id: args.input.id, input: { tearlines: args.input.tearlines }, facts: null }),
  approveTearline: async (_root, args, context) =>
    await moved(context, machine, approveTearline, args, { id: args.input.id, input: {}, facts: null }),
  transmitIntel: async (_root, args, context) =>
    await moved(context, machine, transmitIntel, args, {
      id: args.input.id,
      input: { namedRecipients: args.input.namedRecipients ?? [] },
      facts: null,
    }),
  enrichIntel: async (_root, args, context) => {
    const { id, indicators, affectedAssetTypes, recommendedActions } = args.input;
    const input = {
      indicators: indicators ?? [],
      affectedAssetTypes: affectedAssetTypes ?? [],
      recommendedActions: recommendedActions ?? [],
    };
    return await moved(context, machine, enrichIntel, args, { id, input, facts: null });
  },
  disseminateIntel: async (_root, args, context) => {
    const { id, recipients } = args.input;
    const community = args.input.community ?? null;
    return await moved(context, machine, disseminateIntel, args, {
      id,
      input: { recipients, community },
      facts: { isMember: belongsTo(community, context) },
      violations: [
        ...presence('organization', recipients, 'recipients', context),
        ...presence('community', community, 'community', context),
      ],
      also: (item) => disseminated(item, context),
    });
  },
} satisfies Partial<MutationResolvers>;

/** Seen by the writer's organisation until it is transmitted, unless the input says otherwise. */
function told(input: RecordIntelInput, context: SubgraphContext) {
  const { org, user } = context.viewer;
  return {
    prefix: 'intel',
    input: {
      originAgency: input.originAgency ?? agencyOf(context.viewer, ['ODNI']) ?? 'ODNI',
      summary: input.summary,
      confidence: input.confidence ?? null,
      likelihood: input.likelihood ?? null,
      likelihoodPercent: input.likelihoodPercent ?? null,
      indicators: [...new Set(input.indicators ?? [])],
      affectedAssetTypes: [...new Set(input.affectedAssetTypes ?? [])],
      recommendedActions: [...new Set(input.recommendedActions ?? [])],
    },
    facts: null,
    marking: input,
    default: forOrgs(org === null ? [] : [org], user),
    isSynthetic: input.isSynthetic,
  };
}

/** The proof of what went out, tear-line by tear-line. */
function disseminated(item: IntelFile, context: SubgraphContext): Change[] {
  const { viewer, services } = context;
  return intelFiling
    .split(item, [])
    .filter((record) => record.type === 'tearline')
    .flatMap((tearline) =>
      sendings({
        kind: 'DISSEMINATED',
        advisory: null,
        tearline: tearline.id,
        version: null,
        marking: tearline.marking,
        recipients: item.recipients,
        isSynthetic: tearline.isSynthetic,
        contentHash: tearlineHash(tearline),
        writer: viewer.user ?? '',
        org: viewer.org,
        at: services.now(),
      }),
    )
    .map((record) => ({ op: 'put', record, expected: null }));
}

export const intelTypes = {
  IntelItem: {
    __resolveReference: async ({ id }, context) => await visibleOne('intelItem', id, context),
    ...recordFields,
    status: (item, _args, context) => itemStatus(item, context),
    isActionable: (item) => isActionable(item),
    typedIndicators: ({ indicators }) => indicators.map(indicatorOf),
    tearlines: async ({ id }, _args, context) => await tearlinesOf(id, context),
    acknowledgements: async ({ id }, _args, context) => await acknowledgementsOf(id, context),
    actionsTaken: async ({ id }, _args, context) => await actionsOn(id, context),
    awaitingAction: (item, _args, context) => awaitingActionOn(item, context).map((org) => ({ org })),
    allowedMoves: (item, args, context) => movesOf(machine)({ status: itemStatus(item, context) }, args, context),
  },
  Tearline: {
    __resolveReference: async ({ id }, context) => await visibleOne('tearline', id, context),
    ...recordFields,
    status: (tearline, _args, context) => statusOfTearline(tearline, context),
    item: async ({ item }, _args, context) => await visibleOne('intelItem', item, context),
    typedIndicators: ({ indicators }) => indicators.map(indicatorOf),
    contentHash: (tearline) => tearlineHash(tearline),
    acknowledgements: async ({ id }, _args, context) => await acknowledgementsOf(id, context),
    actionsTaken: async ({ id }, _args, context) => await actionsOn(id, context),
    pack: (tearline, { format }, context) => packOf(tearline, tearlineRows(tearline), format, context),
    allowedMoves: (tearline, args, context) => movesOf(tearlineMachine)({ status: statusOfTearline(tearline, context) }, args, context),
  },
} satisfies Pick<Resolvers, 'IntelItem' | 'Tearline'>;

/** The visible tear-lines of an item, strictest first. */
async function tearlinesOf(item: string, context: SubgraphContext) {
  const found = context.view.filedOn('tearline', item).sort((a, b) => tlps.indexOf(a.colour) - tlps.indexOf(b.colour));
  return await context.many(
    'tearline',
    found.map(({ id }) => id),
  );
}
