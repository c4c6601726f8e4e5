/** Incidents, elections, their documents and deadlines, jurisdictions and techniques. */
import { assessmentDue, daysLate, impactReportDue, isUnitedStatesElection } from '../../domain/clocks.ts';
import type { RecordOf } from '../../domain/model.ts';
import { connection, lastSeen, orDefault, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import type { Loaded } from '../records.ts';
import { countryScalar, dateScalar, dateTimeScalar } from '../scalars.ts';
import { auditQueries } from './audit.ts';
import { deadlinesOn } from './deadlinesOn.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { mutations } from './mutations.ts';

type Owned = 'incident' | 'election' | 'assessment' | 'impactReport' | 'jurisdiction' | 'victim';

const referenceTo = (id: string) => ({ id });
const visible = async <T extends Owned>(type: T, id: string | null, context: SubgraphContext): Promise<Loaded<RecordOf<T>> | null> =>
  id === null || !context.view.isVisible(id) ? null : await context.one(type, id);
const actorReference = (id: string | null, { view }: SubgraphContext) =>
  id === null ? null : (view.visible('actor', [id]).map(referenceTo)[0] ?? null);
const thatIsThere = async <T extends Owned>(type: T, id: string, context: SubgraphContext): Promise<Loaded<RecordOf<T>>> => {
  const record = await context.one(type, id);
  if (record === null) throw new Error('A record that a visible one stands on has gone.');
  return record;
};
const released = (document: { publicSummary: string | null; releasedAt: string | null }, { view }: SubgraphContext) =>
  document.releasedAt !== null && document.releasedAt <= view.asOf ? document.publicSummary : null;

export const resolvers: Resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  CountryCode: countryScalar,
  Query: {
    incident: async (_root, { id }, context) => await visible('incident', id, context),
    incidents: async (_root, { filter, orderBy, ...page }, context) =>
      await connection(context.view.findIncidents(filter ?? {}, orderBy ?? 'REPORTED_DESC', page), (ids) => context.many('incident', ids)),
    incidentTimeline: (_root, { filter, interval }, { view }) => view.incidentTimeline(filter ?? {}, orDefault(interval, 'MONTH')),
    election: async (_root, { id }, context) =>
      (await visible('election', id, context)) ?? (await visible('election', `election:${id}`, context)),
    elections: async (_root, filter, context) => await context.many('election', context.view.elections(filter)),
    jurisdiction: async (_root, { id }, context) => await visible('jurisdiction', id, context),
    jurisdictions: async (_root, { level, state, ...page }, context) =>
      await connection(context.view.findJurisdictions({ level: level ?? null, state: state ?? null }, page), (ids) =>
        context.many('jurisdiction', ids),
      ),
    techniques: async (_root, filter, context) => await context.many('technique', context.view.techniques(filter)),
    emergencyNotices: async (_root, _args, context) => await context.many('emergencyNotice', context.view.emergencyNotices()),
    deadlines: async (_root, { asOf }, context) => await deadlinesOn(asOf ?? context.view.asOf, context),
    ...auditQueries,
  },
  Mutation: mutations,
  Actor: {
    __resolveReference: ({ id }, context) => actorReference(id, context),
    incidents: async ({ id }, page, context) =>
      await connection(context.view.incidentsOf(id, page), (ids) => context.many('incident', ids)),
    incidentCount: ({ id }, _args, { view }) => view.incidentCount(id),
  },
  Incident: {
    __resolveReference: async ({ id }, context) => await visible('incident', id, context),
    ...recordFields,
    detectedAt: ({ detectedAt }) => detectedAt,
    actors: ({ id }, _args, { view }) => view.actorsOf(id).map(referenceTo),
    governments: ({ id }, _args, { view }) => view.governmentsOf(id).map(referenceTo),
    elections: async ({ elections }, _args, context) => await context.many('election', context.view.visible('election', elections)),
    techniques: async ({ techniques }, _args, context) => await context.many('technique', context.view.visible('technique', techniques)),
    attributions: async ({ id }, _args, context) => await context.many('attribution', context.view.attributionsOf(id)),
    states: async ({ states }, _args, context) => await context.many('jurisdiction', context.view.visible('jurisdiction', states)),
    victim: async ({ id }, _args, context) => await visible('victim', context.view.victimOf(id), context),
  },
  Victim: { jurisdiction: async ({ jurisdiction }, _args, context) => await visible('jurisdiction', jurisdiction, context) },
  Election: {
    __resolveReference: async ({ id }, context) => await visible('election', id, context),
    ...recordFields,
    jurisdiction: async ({ jurisdiction }, _args, context) => await visible('jurisdiction', jurisdiction, context),
    isUnitedStatesElection: (election) => isUnitedStatesElection(election),
    incidents: async ({ id }, page, context) =>
      await connection(context.view.incidentsOfElection(id, page), (ids) => context.many('incident', ids)),
    assessmentDueDate: (election) => (isUnitedStatesElection(election) ? assessmentDue(election) : null),
    assessment: async ({ id }, _args, context) => await visible('assessment', context.view.assessmentOf(id), context),
  },
  Assessment: {
    __resolveReference: async ({ id }, context) => await visible('assessment', id, context),
    ...recordFields,
    election: async ({ election }, _args, context) => await thatIsThere('election', election, context),
    dueDate: async ({ election }, _args, context) => assessmentDue(await thatIsThere('election', election, context)),
    daysLate: async ({ election, deliveredAt }, _args, context) =>
      daysLate(assessmentDue(await thatIsThere('election', election, context)), deliveredAt),
    publicSummary: (assessment, _args, context) => released(assessment, context),
    impactReport: async ({ id }, _args, context) => await visible('impactReport', context.view.impactReportOf(id), context),
  },
  ImpactReport: {
    __resolveReference: async ({ id }, context) => await visible('impactReport', id, context),
    ...recordFields,
    assessment: async ({ assessment }, _args, context) => await thatIsThere('assessment', assessment, context),
    dueDate: async ({ assessment }, _args, context) => impactReportDue(await thatIsThere('assessment', assessment, context)),
    daysLate: async ({ assessment, deliveredAt }, _args, context) =>
      daysLate(impactReportDue(await thatIsThere('assessment', assessment, context)), deliveredAt),
    publicSummary: (report, _args, context) => released(report, context),
  },
  AttributionJudgment: {
    marking: recordFields.marking,
    actor: ({ actor }, _args, context) => actorReference(actor, context),
    government: ({ government }, _args, context) => actorReference(government, context),
  },
  Jurisdiction: {
    __resolveReference: async ({ id }, context) => await visible('jurisdiction', id, context),
    parent: async ({ parent }, _args, context) => await visible('jurisdiction', parent, context),
  },
  Deadline: {
    subject: async ({ subject }, _args, context) => (subject === null ? null : await visible(subject.type, subject.id, context)),
  },
  DeadlineSubject: { __resolveType: ({ type }) => (type === 'assessment' ? 'Assessment' : 'Election') },
  Source: { lastSeen: (source, _args, context) => lastSeen(source, context) },
};
