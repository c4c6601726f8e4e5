/** Designations from draft to delisting. */
import {
  amendDesignation,
  approveDesignation,
  delistDesignation,
  designationMachine as machine,
  draftDesignation,
  publishDesignation,
  reviewDesignation,
} from '../../../domain/process/designation.ts';
import type { DesignationFile } from '../../../domain/process/designation.ts';
import { orderTag } from '../../../domain/process/authority.ts';
import { forSanctionsCircle } from '../../../domain/process/filings.ts';
import { inForce } from '../../../domain/inForce.ts';
import type { Change } from '../../../domain/ledger.ts';
import type { DesignationStatus } from '../../../domain/model.ts';
import type { SubgraphContext } from '../../context.ts';
import { presence } from '../../facts.ts';
import { fileOf, moved, opened, versionOf } from '../../moves.ts';
import { unloaded } from '../../records.ts';
import { movesOf } from '../../steps.ts';
import { visibleOne } from '../../visible.ts';
import type { DesignationResolvers, DraftDesignationInput, MutationResolvers } from '../generated/resolvers.ts';
import type { DesignationParent } from '../parents.ts';
import {
  actorId,
  attributionAuthors,
  determinationOf,
  emergencyOverSince,
  programPresence,
  standingDesignations,
  targetOf,
} from './found.ts';

async function drafted(asked: DraftDesignationInput, context: SubgraphContext) {
  const { determination = null, round = null, legalAuthority = null } = asked;
  const input = { actor: actorId(asked.actor, context), programs: [...new Set(asked.programs)], determination, round, legalAuthority };
  return {
    prefix: 'designation',
    input,
    facts: {
      target: await targetOf(input.actor, context),
      active: standingDesignations(input.actor, context),
      determination: await determinationOf(determination, context),
    },
    violations: [
      ...presence('actor', input.actor, 'actor', context),
      ...presence('determination', determination, 'determination', context),
      ...presence('round', round, 'round', context),
      ...programPresence(input.programs, context),
    ],
    marking: asked,
    default: forSanctionsCircle(context.viewer.user),
    isSynthetic: asked.isSynthetic,
  };
}

const authorsOf = async (file: DesignationFile, context: SubgraphContext) =>
  await attributionAuthors(await determinationOf(file.determination, context), context);

/**
 * Other drafts on the same actor and programme, written again as they are: of two that are published at once, the second commit finds its
 * own draft changed.
 */
async function rivals(file: DesignationFile, context: SubgraphContext): Promise<Change[]> {
  const drafts = context.view
    .filedOn('designation', file.actor)
    .filter(({ id, status, programs }) => id !== file.id && isUnpublished(status) && programs.some((tag) => file.programs.includes(tag)));
  const loaded = await context.many(
    'designation',
    drafts.map(({ id }) => id),
  );
  return loaded.map((draft) => ({ op: 'put', record: unloaded(draft), expected: draft.seq }));
}
const isUnpublished = (status: DesignationStatus) => status === 'DRAFT' || status === 'LEGAL_REVIEW' || status === 'APPROVED';

export const designatingMutations = {
  draftDesignation: async (_root, args, context) =>
    await opened(context, machine, draftDesignation, args, await drafted(args.input, context)),
  reviewDesignation: async (_root, args, context) =>
    await moved(context, machine, reviewDesignation, args, { id: args.input.id, input: {}, facts: null }),
  approveDesignation: async (_root, args, context) =>
    await moved(context, machine, approveDesignation, args, {
      id: args.input.id,
      input: {},
      facts: async (file) => ({ attributionAuthors: await authorsOf(file, context) }),
    }),
  publishDesignation: async (_root, args, context) => {
    const { id, effectiveAt = null, frCitation = null, sdnUid = null } = args.input;
    return await moved(context, machine, publishDesignation, args, {
      id,
      input: { effectiveAt, frCitation, sdnUid },
      facts: async (file) => ({
        target: await targetOf(file.actor, context),
        attributionAuthors: await authorsOf(file, context),
        active: standingDesignations(file.actor, context),
        emergencyOverSince: emergencyOverSince(context),
      }),
      also: async (file) => await rivals(file, context),
    });
  },
  amendDesignation: async (_root, args, context) => {
    const { id, note, programs = null, legalAuthority = null, frCitation = null } = args.input;
    return await moved(context, machine, amendDesignation, args, {
      id,
      input: { note, programs: programs === null ? null : [...new Set(programs)], legalAuthority, frCitation },
      facts: (file) => ({ active: standingDesignations(file.actor, context) }),
      violations: programPresence(programs ?? [], context),
    });
  },
  delistDesignation: async (_root, args, context) =>
    await moved(context, machine, delistDesignation, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
} satisfies Partial<MutationResolvers>;

/** A designation with its paper; it is there, for the designation was answered. */
const filed = async ({ id }: DesignationParent, context: SubgraphContext): Promise<DesignationFile | null> =>
  (await fileOf<DesignationFile>('designation', id, context))?.file ?? null;

/** Whether a designation suspends entry: of an individual, under the order, in force today. @see EO 13848 section 6 */
export async function suspendsEntry(designation: DesignationParent, context: SubgraphContext): Promise<boolean> {
  if (!designation.programs.includes(orderTag) || inForce(designation, context.view.asOf) === 'NO') return false;
  return (await context.one('actor', designation.actor))?.kind === 'INDIVIDUAL';
}

export const designatingFields = {
  // A change of its paper alone is a change of the designation to whoever read both.
  revision: async (designation, _args, context) => {
    const file = await fileOf<DesignationFile>('designation', designation.id, context);
    return await context.revision({ ...designation, seq: file === null ? designation.seq : versionOf(file) });
  },
  determination: async (designation, _args, context) => {
    const id = (await filed(designation, context))?.determination ?? null;
    return await visibleOne('determination', id, context);
  },
  sdnUid: async (designation, _args, context) => (await filed(designation, context))?.sdnUid ?? null,
  publishedAt: async (designation, _args, context) => (await filed(designation, context))?.publishedAt ?? null,
  frCitation: async (designation, _args, context) => (await filed(designation, context))?.frCitation ?? null,
  entrySuspended: async (designation, _args, context) => await suspendsEntry(designation, context),
  delistReason: async (designation, _args, context) => (await filed(designation, context))?.delistReason ?? null,
  history: async (designation, _args, context) => (await filed(designation, context))?.history ?? [],
  petitions: async ({ id }, _args, context) => {
    const found = context.view.filedOn('delistingPetition', id).sort((a, b) => (a.filedAt < b.filedAt ? 1 : -1));
    return await context.many(
      'delistingPetition',
      found.map((petition) => petition.id),
    );
  },
  allowedMoves: movesOf(machine),
} satisfies Partial<DesignationResolvers>;
