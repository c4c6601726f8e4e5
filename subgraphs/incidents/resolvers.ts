/** Incidents, elections, their documents and deadlines, jurisdictions and techniques. */
import { assessmentDue, daysLate, impactReportDue, isUnitedStatesElection } from '../../domain/clocks.ts';
import { connection, lastSeen, orDefault, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { countryScalar, dateScalar, dateTimeScalar } from '../scalars.ts';
import { electionIdOf, visibleActor, visibleOne } from '../visible.ts';
import { advisoryQueries, advisoryTypes } from './advisories.ts';
import { answerQueries, answerTypes } from './answers.ts';
import { caseQueries, caseTypes } from './cases.ts';
import { assessmentFields, assessmentTypes } from './assessments.ts';
import { communityQueries, communityTypes } from './communities.ts';
import { assetQueries, assetTypes, assetsIn } from './assets.ts';
import { auditQueries } from './audit.ts';
import { deadlinesOn } from './deadlinesOn.ts';
import { engagementQueries, engagementTypes, engagementsIn } from './engagements.ts';
import { determiningQueries, determiningTypes } from './determining.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { handlingFields } from './handling.ts';
import { impactFields, impactTypes } from './impactReports.ts';
import { assessmentQueries, impactQueries } from './reportingLists.ts';
import { inboxQueries } from './inbox.ts';
import { intelQueries, intelTypes } from './intelligence.ts';
import { judgingQueries, judgingTypes, judgmentFields } from './judging.ts';
import { markingTypes } from './markingSteps.ts';
import { passingOnQueries, passingOnTypes } from './passingOn.ts';
import { pilotQueries, pilotTypes } from './pilots.ts';
import { roomQueries, roomTypes } from './rooms.ts';
import { targetingQueries } from './targeting.ts';
import { mutations } from './mutations.ts';
import { idsOn, thatIsThere } from './lookUp.ts';
import { tellingQueries, tellingTypes } from './telling.ts';

const referenceTo = (id: string) => ({ id });
const released = (document: { publicSummary: string | null; releasedAt: string | null }, { view }: SubgraphContext) =>
  document.releasedAt !== null && document.releasedAt <= view.asOf ? document.publicSummary : null;

export const resolvers: Resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  CountryCode: countryScalar,
  Query: {
    ...inboxQueries,
    ...judgingQueries,
    ...determiningQueries,
    ...tellingQueries,
    ...engagementQueries,
    ...assetQueries,
    ...pilotQueries,
    ...caseQueries,
    ...targetingQueries,
    ...communityQueries,
    ...roomQueries,
    ...advisoryQueries,
    ...intelQueries,
    ...answerQueries,
    incident: async (_root, { id }, context) => await visibleOne('incident', id, context),
    incidents: async (_root, { filter, orderBy, ...page }, context) =>
      await connection(context.view.findIncidents(filter ?? {}, orderBy ?? 'REPORTED_DESC', page), (ids) => context.many('incident', ids)),
    incidentTimeline: (_root, { filter, interval }, { view }) => view.incidentTimeline(filter ?? {}, orDefault(interval, 'MONTH')),
    election: async (_root, { id }, context) => await visibleOne('election', electionIdOf(id, context), context),
    elections: async (_root, filter, context) => await context.many('election', context.view.elections(filter)),
    jurisdiction: async (_root, { id }, context) => await visibleOne('jurisdiction', id, context),
    jurisdictions: async (_root, { level, state, ...page }, context) =>
      await connection(context.view.findJurisdictions({ level: level ?? null, state: state ?? null }, page), (ids) =>
        context.many('jurisdiction', ids),
      ),
    techniques: async (_root, filter, context) => await context.many('technique', context.view.techniques(filter)),
    emergencyNotices: async (_root, _args, context) => await context.many('emergencyNotice', context.view.emergencyNotices()),
    ...assessmentQueries,
    ...impactQueries,
    ...passingOnQueries,
    deadlines: async (_root, { asOf, withinDays }, context) => await deadlinesOn(asOf ?? context.view.asOf, withinDays ?? null, context),
    ...auditQueries,
  },
  Mutation: mutations,
  ...judgingTypes,
  ...determiningTypes,
  ...tellingTypes,
  ...engagementTypes,
  ...assetTypes,
  ...pilotTypes,
  ...caseTypes,
  ...communityTypes,
  ...roomTypes,
  ...advisoryTypes,
  ...intelTypes,
  ...answerTypes,
  Actor: {
    __resolveReference: ({ id }, context) => visibleActor(id, context),
    incidents: async ({ id }, page, context) =>
      await connection(context.view.incidentsOf(id, page), (ids) => context.many('incident', ids)),
    incidentCount: ({ id }, _args, { view }) => view.incidentCount(id),
  },
  Incident: {
    __resolveReference: async ({ id }, context) => await visibleOne('incident', id, context),
    ...recordFields,
    ...handlingFields,
    foreignNexus: (incident, _args, { view }) => view.foreignNexusOf(incident),
    notifications: async ({ id }, _args, context) => await context.many('notification', idsOn('notification', id, context)),
    actors: ({ id }, _args, { view }) => view.actorsOf(id).map(referenceTo),
    governments: ({ id }, _args, { view }) => view.governmentsOf(id).map(referenceTo),
    elections: async ({ elections }, _args, context) => await context.many('election', context.view.visible('election', elections)),
    techniques: async ({ techniques }, _args, context) => await context.many('technique', context.view.visible('technique', techniques)),
    attributions: async ({ id }, _args, context) => await context.many('attribution', context.view.attributionsOf(id)),
    states: async ({ states }, _args, context) => await context.many('jurisdiction', context.view.visible('jurisdiction', states)),
    victim: async ({ id }, _args, context) => await visibleOne('victim', context.view.victimOf(id), context),
  },
  Victim: { jurisdiction: async ({ jurisdiction }, _args, context) => await visibleOne('jurisdiction', jurisdiction, context) },
  Election: {
    __resolveReference: async ({ id }, context) => await visibleOne('election', id, context),
    ...recordFields,
    jurisdiction: async ({ jurisdiction }, _args, context) => await visibleOne('jurisdiction', jurisdiction, context),
    isUnitedStatesElection: (election) => isUnitedStatesElection(election),
    incidents: async ({ id }, page, context) =>
      await connection(context.view.incidentsOfElection(id, page), (ids) => context.many('incident', ids)),
    interferenceDeterminations: async ({ id }, _args, context) =>
      await context.many('interferenceDetermination', idsOn('interferenceDetermination', id, context)),
    assessmentDueDate: (election) => (isUnitedStatesElection(election) ? assessmentDue(election) : null),
    assessment: async ({ id }, _args, context) => await visibleOne('assessment', context.view.assessmentOf(id), context),
  },
  Assessment: {
    __resolveReference: async ({ id }, context) => await visibleOne('assessment', id, context),
    ...assessmentFields,
    election: async ({ election }, _args, context) => await thatIsThere('election', election, context),
    dueDate: async ({ election }, _args, context) => assessmentDue(await thatIsThere('election', election, context)),
    daysLate: async ({ election, deliveredAt }, _args, context) =>
      daysLate(assessmentDue(await thatIsThere('election', election, context)), deliveredAt),
    publicSummary: (assessment, _args, context) => released(assessment, context),
    impactReport: async ({ id }, _args, context) => await visibleOne('impactReport', context.view.impactReportOf(id), context),
  },
  ImpactReport: {
    __resolveReference: async ({ id }, context) => await visibleOne('impactReport', id, context),
    ...impactFields,
    assessment: async ({ assessment }, _args, context) => await thatIsThere('assessment', assessment, context),
    dueDate: async ({ assessment }, _args, context) => impactReportDue(await thatIsThere('assessment', assessment, context)),
    daysLate: async ({ assessment, deliveredAt }, _args, context) =>
      daysLate(impactReportDue(await thatIsThere('assessment', assessment, context)), deliveredAt),
    publicSummary: (report, _args, context) => released(report, context),
  },
  AttributionJudgment: {
    ...judgmentFields,
    actor: ({ actor }, _args, context) => visibleActor(actor, context),
    government: ({ government }, _args, context) => visibleActor(government, context),
  },
  Jurisdiction: {
    __resolveReference: async ({ id }, context) => await visibleOne('jurisdiction', id, context),
    parent: async ({ parent }, _args, context) => await visibleOne('jurisdiction', parent, context),
    engagements: async ({ id }, _args, context) => await engagementsIn(id, context),
    assets: async ({ id }, _args, context) => await assetsIn(id, context),
  },
  Deadline: {
    subject: async ({ subject }, _args, context) => (subject === null ? null : await visibleOne(subject.type, subject.id, context)),
  },
  DeadlineSubject: { __resolveType: ({ type }) => (type === 'assessment' ? 'Assessment' : 'Election') },
  ...assessmentTypes,
  ...impactTypes,
  ...markingTypes,
  ...passingOnTypes,
  Source: { lastSeen: (source, _args, context) => lastSeen(source, context) },
};
