/** Reading recommendations, and where they may be made. */
import type { GovernmentRole } from '../../../domain/model.ts';
import type { AssessmentFile } from '../../../domain/process/assessment.ts';
import { orderTag } from '../../../domain/process/authority.ts';
import { domicilesOf } from '../../../domain/process/domiciles.ts';
import { recommendationMachine as machine } from '../../../domain/process/measureRecommendation.ts';
import { sectors } from '../../../domain/process/recommendationRecord.ts';
import { missingSectors } from '../../../domain/process/recommendationRules.ts';
import { connection, recordFields } from '../../answers.ts';
import type { SubgraphContext } from '../../context.ts';
import { fileOf } from '../../moves.ts';
import { movesOf } from '../../steps.ts';
import { electionId, visibleActor, visibleOne } from '../../visible.ts';
import type {
  AssessmentResolvers,
  EligibleCountryResolvers,
  MeasureRecommendationResolvers,
  ProposedMeasureResolvers,
  QueryResolvers,
  TargetOfficerResolvers,
} from '../generated/resolvers.ts';
import type { EligibleCountryParent, ProposedMeasureParent, RecommendationParent } from '../parents/process.ts';
import { electionReference, referenceTo } from '../references.ts';
import { activeTags } from './found.ts';
import { officersOf } from './proposals.ts';

const recommendation = async (id: string, context: SubgraphContext) => await visibleOne('measureRecommendation', id, context);

const visibleTargets = <T extends ProposedMeasureParent>(targets: readonly T[], { view }: SubgraphContext) => {
  const seen = new Set(view.visible('actor', targets.map(({ target }) => target)));
  return targets.filter(({ target }) => seen.has(target));
}; // prettier-ignore

/** Recommendations that rest on an assessment, the one written last first. */
async function restingOn(assessment: string, context: SubgraphContext): Promise<RecommendationParent[]> {
  const ids = context.view.filedOn('measureRecommendation', assessment).map(({ id }) => id);
  return (await context.many('measureRecommendation', ids)).sort((a, b) => b.seq - a.seq);
}

async function eligibleIn(assessmentId: string, context: SubgraphContext): Promise<EligibleCountryParent[]> {
  const assessment = await fileOf<AssessmentFile>('assessment', assessmentId, context);
  if (assessment?.file.deliveredAt == null) return [];
  const roles = new Map<string, GovernmentRole[]>();
  for (const { country, role } of assessment.file.content.governments) roles.set(country, [...(roles.get(country) ?? []), role]);
  const drafts = await restingOn(assessmentId, context);
  return [...roles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, its]) => ({
      country,
      election: assessment.file.election,
      assessment: assessmentId,
      roles: [...new Set(its)],
      recommendation: drafts.find((draft) => draft.country === country)?.id ?? null,
    }));
}

async function eligible(election: string | null, context: SubgraphContext): Promise<EligibleCountryParent[]> {
  const delivered = context.view.filed('assessment').filter((each) => each.deliveredAt !== null);
  const asked = election === null ? delivered : delivered.filter((each) => each.election === electionId(election, context));
  const found = await Promise.all(asked.sort((a, b) => (a.election < b.election ? -1 : 1)).map(({ id }) => eligibleIn(id, context)));
  return found.flat();
}

export const recommendedQueries = {
  measureRecommendation: async (_root, { id }, context) => await recommendation(id, context),
  measureRecommendations: async (_root, { country, election, status, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'measureRecommendation',
        {
          on: election ? electionId(election, context) : null,
          passes: (each) => (!country || each.country === country) && (!status || each.status === status),
        },
        page,
      ),
      (ids) => context.many('measureRecommendation', ids),
    ),
  measureEligibleCountries: async (_root, { election }, context) => await eligible(election ?? null, context),
} satisfies Partial<QueryResolvers>;

export const recommendedTypes = {
  MeasureRecommendation: {
    ...recordFields,
    __resolveReference: async ({ id }, context) => await recommendation(id, context),
    election: ({ election }, _args, context) => electionReference(election, context),
    assessment: ({ assessment }) => referenceTo(assessment),
    impactReportId: ({ impactReport }) => impactReport,
    targets: ({ targets }, _args, context) => visibleTargets(targets, context),
    missingSectors: ({ targets }, _args, context) => missingSectors(visibleTargets(targets, context)),
    allowedMoves: movesOf(machine),
  } satisfies Partial<MeasureRecommendationResolvers>,
  ProposedMeasure: {
    target: ({ target }, _args, context) => visibleActor(target, context),
    officers: ({ officers }, _args, { view }) => view.visible('actor', officers).map(referenceTo),
    knownOfficers: async ({ target, officers }, _args, context) =>
      (await officersOf(target, context)).map((id) => ({ id, isNamed: officers.includes(id) })),
    domiciles: async ({ target }, _args, context) => {
      const actor = await context.one('actor', target);
      return actor === null ? [] : domicilesOf(actor);
    },
  } satisfies Partial<ProposedMeasureResolvers>,
  TargetOfficer: {
    actor: ({ id }, _args, context) => visibleActor(id, context),
    entrySuspended: async ({ id }, _args, context) =>
      activeTags(id, context).includes(orderTag) && (await context.one('actor', id))?.kind === 'INDIVIDUAL',
  } satisfies Partial<TargetOfficerResolvers>,
  EligibleCountry: {
    election: ({ election }, _args, context) => electionReference(election, context),
    assessment: ({ assessment }) => referenceTo(assessment),
    recommendation: async (eligibleCountry, _args, context) =>
      eligibleCountry.recommendation === null ? null : await recommendation(eligibleCountry.recommendation, context),
    missingSectors: async (eligibleCountry, _args, context) => {
      const draft = eligibleCountry.recommendation === null ? null : await recommendation(eligibleCountry.recommendation, context);
      return draft === null ? sectors : missingSectors(visibleTargets(draft.targets, context));
    },
  } satisfies Partial<EligibleCountryResolvers>,
  Assessment: {
    __resolveReference: ({ id }, { view }) => view.visible('assessment', [id]).map(referenceTo)[0] ?? null,
    recommendations: async ({ id }, _args, context) => await restingOn(id, context),
    namedActors: async ({ id }, { designatedUnder, notDesignatedUnder }, context) => {
      const named = (await fileOf<AssessmentFile>('assessment', id, context))?.file.content.personsInvolved ?? [];
      const actors = await context.many('actor', context.view.visible('actor', named));
      return actors
        .map((actor) => ({ id: actor.id, name: actor.name, tags: activeTags(actor.id, context) }))
        .filter(
          ({ tags }) => (!designatedUnder || tags.includes(designatedUnder)) && (!notDesignatedUnder || !tags.includes(notDesignatedUnder)),
        )
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  } satisfies Partial<AssessmentResolvers>,
};
