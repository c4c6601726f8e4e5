/** Advisories: drafted, reviewed, released, updated, ended. */
import {
  advisoryMachine as machine,
  draftAdvisory,
  editAdvisory,
  expireAdvisory,
  releaseAdvisory,
  rescindAdvisory,
  reviewAdvisory,
  updateAdvisory,
} from '../../domain/process/advisory.ts';
import type { AdvisoryRecord } from '../../domain/process/advisory.ts';
import { advisoryRows } from '../../domain/process/sentText.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { moved, opened } from '../moves.ts';
import { movesOf } from '../steps.ts';
import { visibleOne } from '../visible.ts';
import { advisoryHash, destination, destinationViolations, drafted, edited, redestined, released } from './advising.ts';
import { acknowledgementsOf, hasAcknowledged, unacknowledgedBy } from './answers.ts';
import type { EditAdvisoryInput, MutationResolvers, QueryAdvisoriesArgs, QueryResolvers, Resolvers } from './generated/resolvers.ts';
import { ownAssetTypes } from './assets.ts';
import { packOf } from './packs.ts';

export const advisoryQueries = {
  advisory: async (_root, { id }, context) => await visibleOne('advisory', id, context),
  advisories: async (_root, { first, after, ...filter }, context) => {
    const listing = { passes: passing(filter, context), key: latest, isNewestFirst: true };
    const found = context.view.filedPage('advisory', listing, { first: first ?? null, after: after ?? null });
    return await connection(found, (ids) => context.many('advisory', ids));
  },
} satisfies Partial<QueryResolvers>;

const latest = ({ releasedAt }: AdvisoryRecord) => releasedAt ?? '';
const isOut = ({ status }: AdvisoryRecord) => status === 'RELEASED' || status === 'UPDATED';

function passing(
  { status, marking, assetTypes, forMyAssets, acknowledged, text, since }: Omit<QueryAdvisoriesArgs, 'first' | 'after'>,
  context: SubgraphContext,
) {
  const words = text?.toLowerCase();
  const own = typeof forMyAssets === 'boolean' ? ownAssetTypes(context) : null;
  return (advisory: AdvisoryRecord) =>
    advisory.status === (status ?? advisory.status) &&
    advisory.marking.tlp === (marking ?? advisory.marking.tlp) &&
    (!assetTypes || assetTypes.some((type) => advisory.affectedAssetTypes.includes(type))) &&
    (own === null || advisory.affectedAssetTypes.some((type) => own.has(type)) === forMyAssets) &&
    (words === undefined || `${advisory.title}\n${advisory.body}`.toLowerCase().includes(words)) &&
    (!since || (advisory.releasedAt ?? '') >= since) &&
    (typeof acknowledged !== 'boolean' || (isOut(advisory) && hasAcknowledged(advisory.id, context) === acknowledged));
}

export const advisoryMutations = {
  draftAdvisory: async (_root, args, context) => await opened(context, machine, draftAdvisory, args, drafted(args.input, context)),
  editAdvisory: async (_root, args, context) => await moved(context, machine, editAdvisory, args, changing(args.input, context)),
  reviewAdvisory: async (_root, args, context) =>
    await moved(context, machine, reviewAdvisory, args, { id: args.input.id, input: {}, facts: null }),
  releaseAdvisory: async (_root, args, context) => {
    const { id } = args.input;
    const marking = (before: AdvisoryRecord) => redestined(args.input, before, context);
    return await moved(context, machine, releaseAdvisory, args, {
      id,
      input: (before) => ({ releaseMarking: marking(before) }),
      facts: (before) => destination(before.derivedFrom, marking(before), before, context),
      violations: (before) => destinationViolations(null, marking(before), before, context),
      also: released(context),
    });
  },
  updateAdvisory: async (_root, args, context) =>
    await moved(context, machine, updateAdvisory, args, { ...changing(args.input, context), also: released(context) }),
  expireAdvisory: async (_root, args, context) =>
    await moved(context, machine, expireAdvisory, args, { id: args.input.id, input: {}, facts: null }),
  rescindAdvisory: async (_root, args, context) =>
    await moved(context, machine, rescindAdvisory, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
} satisfies Partial<MutationResolvers>;

/** An edit or an update: what is absent stays as it is. */
function changing(input: EditAdvisoryInput, context: SubgraphContext) {
  const marking = (before: AdvisoryRecord) => redestined(input, before, context);
  return {
    id: input.id,
    input: (before: AdvisoryRecord) => ({ ...edited(input, before, context), community: before.community }),
    facts: (before: AdvisoryRecord) => destination(input.derivedFrom ?? before.derivedFrom, marking(before), before, context),
    violations: (before: AdvisoryRecord) => destinationViolations(input.derivedFrom, marking(before), before, context),
  };
}

export const advisoryTypes = {
  Advisory: {
    __resolveReference: async ({ id }, context) => await visibleOne('advisory', id, context),
    ...recordFields,
    community: async ({ community }, _args, context) => await visibleOne('community', community, context),
    derivedFrom: ({ derivedFrom }, _args, { view }) => derivedFrom.filter((id) => view.isVisible(id)),
    earlierVersions: ({ earlierTexts }) => earlierTexts,
    releaseMarking: ({ releaseMarking }) => releaseMarking.tlp,
    contentHash: (advisory) => advisoryHash(advisory),
    acknowledgements: async ({ id }, _args, context) => await acknowledgementsOf(id, context),
    unacknowledgedBy: (advisory, _args, context) => unacknowledgedBy(advisory, context),
    pack: (advisory, { format }, context) => packOf(advisory, advisoryRows(advisory), format, context),
    allowedMoves: movesOf(machine),
  },
} satisfies Pick<Resolvers, 'Advisory'>;
