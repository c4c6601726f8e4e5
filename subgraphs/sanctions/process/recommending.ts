/** Recommendations of State and Treasury under section 3(b). */
import type { Violation } from '../../../domain/errors.ts';
import { countryName } from '../../../domain/countries.ts';
import type { AssessmentFile } from '../../../domain/process/assessment.ts';
import { domicilesOf } from '../../../domain/process/domiciles.ts';
import { forSanctionsCircle } from '../../../domain/process/filings.ts';
import {
  approveRecommendation,
  clearRecommendation,
  declineRecommendation,
  draftRecommendation,
  editRecommendation,
  implementRecommendation,
  partlyApproveRecommendation,
  recommendationMachine as machine,
  returnRecommendation,
  signRecommendation,
  submitRecommendation,
} from '../../../domain/process/measureRecommendation.ts';
import type { Proposal, RecommendationRecord } from '../../../domain/process/recommendationRecord.ts';
import { prematureWithout } from '../../../domain/process/recommendationRules.ts';
import type { RecommendationFacts } from '../../../domain/process/recommendationRules.ts';
import type { SubgraphContext } from '../../context.ts';
import { presence } from '../../facts.ts';
import { fileOf, moved, opened } from '../../moves.ts';
import { electionId, visibleOne } from '../../visible.ts';
import type { DraftRecommendationInput, MutationResolvers } from '../generated/resolvers.ts';
import { proposalOf, proposedActors } from './proposals.ts';

const nothingProposed: Proposal = {
  targets: [],
  usEconomicEffect: null,
  usNationalSecurityEffect: null,
  alliedInterestEffect: null,
  calibration: null,
};

/** What is known of what a recommendation rests on and of its targets. */
async function recommendationFacts(file: RecommendationRecord, context: SubgraphContext): Promise<RecommendationFacts> {
  const { view } = context;
  const [election, assessment, report, targets] = await Promise.all([
    context.one('election', file.election),
    fileOf<AssessmentFile>('assessment', file.assessment, context),
    context.one('impactReport', file.impactReport),
    context.many('actor', view.visible('actor', [...new Set(file.targets.map(({ target }) => target))])),
  ]);
  return {
    electionName: election?.name ?? file.election,
    countryName: countryName(file.country),
    governmentsFound: assessment?.file.content.governments.map(({ country }) => country) ?? [],
    assessmentDeliveredAt: assessment?.file.deliveredAt ?? assessment?.file.releasedAt ?? null,
    impactReportDeliveredAt: report?.deliveredAt ?? report?.releasedAt ?? null,
    targets: targets.map((actor) => ({
      id: actor.id,
      name: actor.name,
      isOrganisation: actor.kind === 'ENTITY',
      domiciles: domicilesOf(actor),
    })),
  };
}

/** The two documents it rests on: those named, else those of the election. */
function documentsOf({ assessment, impactReport }: DraftRecommendationInput, election: string, { view }: SubgraphContext) {
  const first = assessment ?? view.assessmentOf(election);
  return { assessment: first, impactReport: impactReport ?? (first === null ? null : view.impactReportOf(first)) };
}

async function drafted(asked: DraftRecommendationInput, context: SubgraphContext) {
  const election = electionId(asked.election, context);
  const { assessment, impactReport } = documentsOf(asked, election, context);
  const proposal = await proposalOf(asked, nothingProposed, asked.country, context);
  return {
    prefix: 'recommendation',
    input: { ...proposal, country: asked.country, election, assessment: assessment ?? '', impactReport: impactReport ?? '' },
    facts: null,
    violations: [
      ...presence('election', election, 'election', context),
      ...presence('assessment', assessment, 'assessment', context),
      ...presence('impactReport', impactReport, 'impactReport', context),
      ...mismatch(await pairing(assessment, impactReport, context), election),
      ...prematureWithout(assessment !== null, impactReport !== null),
      ...proposedActors(proposal, context),
    ],
    marking: asked,
    default: forSanctionsCircle(context.viewer.user),
    isSynthetic: asked.isSynthetic,
  };
}

interface Pairing {
  readonly assessment: { readonly id: string; readonly election: string } | null;
  readonly report: { readonly assessment: string } | null;
}
async function pairing(assessment: string | null, report: string | null, context: SubgraphContext): Promise<Pairing> {
  return {
    assessment: await visibleOne('assessment', assessment, context),
    report: await visibleOne('impactReport', report, context),
  };
}
function mismatch({ assessment, report }: Pairing, election: string): Violation[] {
  const found: Violation[] = [];
  const bad = (field: string, message: string) => found.push({ code: 'BAD_INPUT', message, field });
  if (assessment !== null && assessment.election !== election) bad('assessment', 'That assessment is of another election.');
  if (assessment !== null && report !== null && report.assessment !== assessment.id)
    bad('impactReport', 'That report is on another assessment.');
  return found;
}

export const recommendingMutations = {
  draftRecommendation: async (_root, args, context) =>
    await opened(context, machine, draftRecommendation, args, await drafted(args.input, context)),
  editRecommendation: async (_root, args, context) => {
    const { id } = args.input;
    const known = await fileOf<RecommendationRecord>(machine.type, id, context);
    const input = await proposalOf(args.input, known?.file ?? nothingProposed, known?.file.country ?? '', context);
    return await moved(context, machine, editRecommendation, args, { id, input, facts: null, violations: proposedActors(input, context) });
  },
  clearRecommendation: async (_root, args, context) =>
    await moved(context, machine, clearRecommendation, args, {
      id: args.input.id,
      input: {},
      facts: async (file) => await recommendationFacts(file, context),
    }),
  signRecommendation: async (_root, args, context) =>
    await moved(context, machine, signRecommendation, args, {
      id: args.input.id,
      input: {},
      facts: async (file) => await recommendationFacts(file, context),
    }),
  submitRecommendation: async (_root, args, context) =>
    await moved(context, machine, submitRecommendation, args, { id: args.input.id, input: {}, facts: null }),
  approveRecommendation: async (_root, args, context) =>
    await moved(context, machine, approveRecommendation, args, {
      id: args.input.id,
      input: { decision: args.input.decision },
      facts: null,
    }),
  partlyApproveRecommendation: async (_root, args, context) =>
    await moved(context, machine, partlyApproveRecommendation, args, {
      id: args.input.id,
      input: { decision: args.input.decision },
      facts: null,
    }),
  declineRecommendation: async (_root, args, context) =>
    await moved(context, machine, declineRecommendation, args, {
      id: args.input.id,
      input: { decision: args.input.decision },
      facts: null,
    }),
  returnRecommendation: async (_root, args, context) =>
    await moved(context, machine, returnRecommendation, args, {
      id: args.input.id,
      input: { decision: args.input.decision },
      facts: null,
    }),
  implementRecommendation: async (_root, args, context) =>
    await moved(context, machine, implementRecommendation, args, { id: args.input.id, input: {}, facts: null }),
} satisfies Partial<MutationResolvers>;
