/** Verdicts, trees, what-ifs and the feed of changed verdicts. */
import { OstrakonError } from '../../domain/errors.ts';
import { shownShare } from '../../domain/share.ts';
import type { LicenseRecord, Regime } from '../../domain/model.ts';
import { comparableStatus, ownershipAlgorithm } from '../../links/ownership/status.ts';
import type { View } from '../../links/questions.ts';
import { orDefault, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import type { Loaded } from '../records.ts';
import { visibleOne } from '../visible.ts';
import { badPosition } from './badPosition.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';
import type { StatusParent } from './parents.ts';
import { licensesAsked, licensingFields } from './process/licensing.ts';
import { receiptFor } from './receipts.ts';
import { programsOf, referenceTo } from './references.ts';

const mostStatuses = 1_000;
const references = (ids: readonly string[]) => ids.map(referenceTo);

type Unattributed = 'IGNORE' | 'POSSIBLE';
interface StatusQuestion {
  readonly regime: Regime;
  readonly unattributed: Unattributed;
}

async function statusOf(view: View, actor: string, question: StatusQuestion, context: SubgraphContext): Promise<StatusParent | null> {
  const answer = view.sanctionStatus(actor, question.regime, question.unattributed);
  if (answer === null) return null;
  const receipt = await receiptFor(context, {
    kind: 'verdict',
    question: { actor: answer.actor, ...question },
    answer: comparableStatus(answer),
    algorithm: ownershipAlgorithm,
    asOf: view.asOf,
  });
  return { ...answer, dataVersion: receipt.dataVersion, receipt };
}

export const ownershipQueries: Pick<Required<QueryResolvers>, 'sanctionStatuses' | 'ownershipImpact' | 'verdictChanges' | 'licenses'> = {
  sanctionStatuses: async (_root, { ids, regime, asOf, unattributed }, context) => {
    if (ids.length > mostStatuses) throw tooMany(ids.length);
    const question = { regime: orDefault(regime, 'US'), unattributed: orDefault(unattributed, 'IGNORE') };
    return await Promise.all(ids.map((id) => statusOf(context.view.at(asOf), id, question, context)));
  },
  ownershipImpact: (_root, { designate, delist, regime, asOf, unattributed, first }, { view }) =>
    view
      .at(asOf)
      .ownershipImpact(
        { designate: designate ?? [], delist: delist ?? [] },
        orDefault(regime, 'US'),
        orDefault(unattributed, 'IGNORE'),
        first ?? 100,
      ),
  verdictChanges: async (_root, { after, regime, first }, context) =>
    await context.services.graph.verdictChanges(
      context.view,
      orDefault(regime, 'US'),
      await decodedPosition(after ?? null, context),
      first ?? 100,
    ),
  licenses: async (_root, args, context) => await context.many('license', context.view.licenses(licensesAsked(args, context.view.asOf))),
};

export const ownershipActorFields = {
  sanctionStatus: async (
    { id }: { readonly id: string },
    { regime, asOf, unattributed }: { regime: Regime | null; asOf?: string | null; unattributed: Unattributed | null },
    context: SubgraphContext,
  ) =>
    await statusOf(
      context.view.at(asOf),
      id,
      { regime: orDefault(regime, 'US'), unattributed: orDefault(unattributed, 'IGNORE') },
      context,
    ),
  owners: ({ id }: { readonly id: string }, args: TreeArgs, { view }: SubgraphContext) =>
    view.at(args.asOf).ownershipTree(id, { direction: 'UP', depth: args.depth ?? null, minShare: args.minShare ?? null }),
  holdings: ({ id }: { readonly id: string }, args: TreeArgs, { view }: SubgraphContext) =>
    view.at(args.asOf).ownershipTree(id, { direction: 'DOWN', depth: args.depth ?? null, minShare: args.minShare ?? null }),
};

interface TreeArgs {
  readonly asOf?: string | null;
  readonly depth?: number | null;
  readonly minShare?: number | null;
}

export const ownershipResolvers: Pick<
  Required<Resolvers>,
  | 'SanctionStatus'
  | 'BlockedHolder'
  | 'ProofStep'
  | 'ListedStep'
  | 'OwnedStep'
  | 'ControlledStep'
  | 'Flip'
  | 'OwnershipTree'
  | 'OwnershipNode'
  | 'OwnershipImpact'
  | 'ImpactChange'
  | 'VerdictChange'
  | 'VerdictCause'
  | 'Share'
  | 'License'
> = {
  SanctionStatus: { actor: ({ actor }) => referenceTo(actor), knownAt: ({ receipt }) => receipt.knownAt },
  BlockedHolder: {
    holder: ({ holder }) => referenceTo(holder),
    programs: async ({ programs }, _args, context) => await programsOf(programs, context),
    links: ({ links }) => references(links),
  },
  ProofStep: { __resolveType: ({ kind }) => (({ LISTED: 'ListedStep', OWNED: 'OwnedStep', CONTROLLED: 'ControlledStep' }) as const)[kind] },
  ListedStep: {
    actor: ({ actor }) => referenceTo(actor),
    designation: async ({ designation }, _args, context) => (designation === null ? null : await context.one('designation', designation)),
  },
  OwnedStep: { actor: ({ actor }) => referenceTo(actor) },
  ControlledStep: { actor: ({ actor }) => referenceTo(actor) },
  Flip: {
    actor: ({ actor }) => referenceTo(actor),
    owned: ({ owned }) => (owned === null ? null : referenceTo(owned)),
  },
  OwnershipTree: { root: ({ root }) => referenceTo(root) },
  OwnershipNode: { actor: ({ actor }) => referenceTo(actor), links: ({ links }) => references(links) },
  OwnershipImpact: {
    blocked: ({ changes }) => references(changes.filter(({ after }) => after === 'BLOCKED').map(({ actor }) => actor)),
    released: ({ changes }) => references(changes.filter(({ before }) => before === 'BLOCKED').map(({ actor }) => actor)),
  },
  ImpactChange: { actor: ({ actor }) => referenceTo(actor) },
  VerdictChange: {
    actor: ({ change }) => referenceTo(change.actor),
    before: ({ change }) => change.before,
    after: ({ change }) => change.after,
    regime: ({ change }) => change.regime,
    on: ({ change }) => change.on,
    commit: async ({ change }, _args, { services }) => await services.positions.encode(change.seq),
    position: async ({ change, index }, _args, { services }) => `${await services.positions.encode(change.seq)}.${index}`,
    cause: ({ change }) => change,
  },
  VerdictCause: {
    kind: ({ cause }) => cause.kind,
    commit: async ({ cause, seq }, _args, { services }) => (cause.kind === 'DATE' ? null : await services.positions.encode(seq)),
    designation: async ({ cause }, _args, context) =>
      cause.kind === 'DESIGNATION' && cause.record !== null ? await context.one('designation', cause.record) : null,
    link: ({ cause }, _args, { view }) =>
      cause.kind === 'STAKE' && cause.record !== null ? (view.visible('link', [cause.record]).map(referenceTo)[0] ?? null) : null,
    date: ({ cause, on }) => (cause.kind === 'DATE' ? on : null),
  },
  Share: {
    min: (share) => shownShare(share).min,
    max: (share) => shownShare(share).max,
    exact: (share) => shownShare(share).exact,
    text: (share) => shownShare(share).text,
  },
  License: {
    ...recordFields,
    __resolveReference: async ({ id }, context) => await visibleOne('license', id, context),
    programs: async ({ programs }: Loaded<LicenseRecord>, _args, context) => await programsOf(programs, context),
    designations: async ({ designations }, _args, context) => await context.many('designation', designations),
    ...licensingFields,
  },
};

/** A position, with the place among the changes of its commit where it is a change's own. @throws {OstrakonError} BAD_INPUT */
async function decodedPosition(after: string | null, { services }: SubgraphContext): Promise<{ seq: number; index: number | null }> {
  if (after === null) return { seq: 0, index: null };
  const [position = '', index] = after.split('.');
  if (index !== undefined && !/^\d{1,9}$/.test(index)) throw badPosition();
  return { seq: await services.positions.decode(position), index: index === undefined ? null : Number(index) };
}

function tooMany(count: number): OstrakonError {
  return new OstrakonError({
    code: 'BAD_INPUT',
    field: 'ids',
    message: `ids names ${count} actors; at most ${mostStatuses.toLocaleString('en-US')} are answered at once.`,
  });
}
