/** Determinations under section 2(a). */
import {
  addEvidence,
  consultees,
  consultOnDetermination,
  declineDetermination,
  determine,
  determinationMachine as machine,
  proposeDetermination,
  respondToConsultation,
  reviewEvidence,
} from '../../../domain/process/determination.ts';
import type { DeterminationRecord } from '../../../domain/process/determination.ts';
import { forSanctionsCircle } from '../../../domain/process/filings.ts';
import { connection, recordFields } from '../../answers.ts';
import type { SubgraphContext } from '../../context.ts';
import { presence } from '../../facts.ts';
import { moved, opened } from '../../moves.ts';
import { movesOf } from '../../steps.ts';
import { visibleActor, visibleOne } from '../../visible.ts';
import type { DeterminationResolvers, MutationResolvers, ProposeDeterminationInput, QueryResolvers } from '../generated/resolvers.ts';
import { actorId, attributionAuthors, electionsOf, emergencyOverSince, principalOf, targetOf } from './found.ts';

type Claimed = Pick<DeterminationRecord, 'actor' | 'incidents' | 'principal'>;

const criterionFacts = async ({ actor, incidents, principal }: Claimed, context: SubgraphContext) => ({
  elections: await electionsOf(incidents, context),
  target: await targetOf(actor, context),
  principal: await principalOf(principal, context),
});

async function proposed(input: ProposeDeterminationInput, context: SubgraphContext) {
  const incidents = [...new Set(input.incidents ?? [])];
  const attributions = [...new Set(input.attributions ?? [])];
  const principal = typeof input.principal === 'string' ? actorId(input.principal, context) : null;
  const claim = { actor: actorId(input.actor, context), criterion: input.criterion ?? null, incidents, principal, attributions };
  return {
    prefix: 'determination',
    input: claim,
    facts: await criterionFacts(claim, context),
    violations: [
      ...presence('actor', claim.actor, 'actor', context),
      ...presence('actor', principal, 'principal', context),
      ...presence('incident', incidents, 'incidents', context),
      ...presence('attribution', attributions, 'attributions', context),
    ],
    marking: input,
    default: forSanctionsCircle(context.viewer.user),
    isSynthetic: input.isSynthetic,
  };
}

/** The agencies that a determination waits for. */
const awaiting = ({ status, consultations }: DeterminationRecord) =>
  status === 'IN_CONSULTATION' ? consultees.filter((agency) => !consultations.some((each) => each.agency === agency)) : [];

export const determiningQueries = {
  determination: async (_root, { id }, context) => await visibleOne('determination', id, context),
  determinations: async (_root, { status, awaiting: agency, actor, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'determination',
        {
          on: typeof actor === 'string' ? actorId(actor, context) : null,
          passes: (each) =>
            (!status || each.status === status) &&
            (!agency || awaiting(each).includes(agency)) &&
            (typeof actor !== 'string' || each.actor === actorId(actor, context)),
        },
        page,
      ),
      (ids) => context.many('determination', ids),
    ),
} satisfies Partial<QueryResolvers>;

export const determiningMutations = {
  proposeDetermination: async (_root, args, context) =>
    await opened(context, machine, proposeDetermination, args, await proposed(args.input, context)),
  addEvidence: async (_root, args, context) => {
    const { id, text, url = null } = args.input;
    return await moved(context, machine, addEvidence, args, { id, input: { text, url }, facts: null });
  },
  reviewEvidence: async (_root, args, context) =>
    await moved(context, machine, reviewEvidence, args, { id: args.input.id, input: {}, facts: null }),
  consultOnDetermination: async (_root, args, context) =>
    await moved(context, machine, consultOnDetermination, args, { id: args.input.id, input: {}, facts: null }),
  respondToConsultation: async (_root, args, context) => {
    const { id, response, text = null } = args.input;
    return await moved(context, machine, respondToConsultation, args, { id, input: { response, text }, facts: null });
  },
  determine: async (_root, args, context) =>
    await moved(context, machine, determine, args, {
      id: args.input.id,
      input: { rationale: args.input.rationale },
      facts: async (file) => ({
        ...(await criterionFacts(file, context)),
        attributionAuthors: await attributionAuthors(file, context),
        emergencyOverSince: emergencyOverSince(context),
      }),
    }),
  declineDetermination: async (_root, args, context) =>
    await moved(context, machine, declineDetermination, args, {
      id: args.input.id,
      input: { rationale: args.input.rationale },
      facts: null,
    }),
} satisfies Partial<MutationResolvers>;

export const determiningFields = {
  ...recordFields,
  __resolveReference: async ({ id }, context) => await visibleOne('determination', id, context),
  actor: ({ actor }, _args, context) => visibleActor(actor, context),
  principal: ({ principal }, _args, context) => visibleActor(principal, context),
  incidents: ({ incidents }, _args, { view }) => view.visible('incident', incidents).map((id) => ({ id })),
  attributions: ({ attributions }, _args, { view }) => view.visible('attribution', attributions),
  awaiting,
  designations: async ({ id }, _args, context) => {
    const papers = context.view.filedOn('designationPaper', id).map(({ of }) => of);
    return await context.many('designation', context.view.visible('designation', papers));
  },
  allowedMoves: movesOf(machine),
} satisfies Partial<DeterminationResolvers>;
