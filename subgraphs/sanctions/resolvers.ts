/** Designations, programmes and rounds; ownership and screening are in files of their own. */
import { inForce } from '../../domain/inForce.ts';
import { connection, lastSeen, orDefault, recordFields } from '../answers.ts';
import { countryScalar, dateScalar, dateTimeScalar } from '../scalars.ts';
import { sourceStatementFields, sourceStatements } from '../sourceStatements.ts';
import { electionId, visibleOne } from '../visible.ts';
import { changeQueries, changeResolvers } from './changes.ts';
import { customerListQueries, customerListResolvers } from './customerLists.ts';
import { exportQueries } from './exports/exportFile.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { mutations } from './mutations.ts';
import { ownershipActorFields, ownershipQueries, ownershipResolvers } from './ownership.ts';
import { designatingFields } from './process/designating.ts';
import { processQueries, processTypes } from './process/process.ts';
import { processActorFields } from './process/statedQueries.ts';
import { electionReference, programRecord, programsOf, referenceTo } from './references.ts';
import { screenQueries, screenResolvers } from './screen.ts';

export const resolvers: Resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  CountryCode: countryScalar,
  Query: {
    ...ownershipQueries,
    ...screenQueries,
    ...customerListQueries,
    ...processQueries,
    ...changeQueries,
    ...exportQueries,
    designation: async (_root, { id, asOf }, context) => {
      const found = await visibleOne('designation', id, context);
      return found === null || (asOf != null && inForce(found, asOf) === 'NO') ? null : found;
    },
    designations: async (_root, { first, after, asOf, election, ...filter }, context) =>
      await connection(
        context.view
          .at(asOf)
          .findDesignations(
            { ...filter, election: election ? electionId(election, context) : null, inForceOn: asOf ?? null },
            { first: first ?? null, after: after ?? null },
          ),
        (ids) => context.many('designation', ids),
      ),
    designationTimeline: (_root, { program, interval }, { view }) => view.designationTimeline(program ?? null, orDefault(interval, 'YEAR')),
    programs: async (_root, _args, context) => await programsOf(context.view.programs(), context),
    designationRounds: async (_root, { program }, context) => await context.many('round', context.view.rounds(program ?? null)),
  },
  Mutation: mutations,
  ...ownershipResolvers,
  ...screenResolvers,
  ...customerListResolvers,
  ...processTypes,
  ...changeResolvers,
  Actor: {
    ...ownershipActorFields,
    ...processActorFields,
    __resolveReference: ({ id }, { view }) => view.visible('actor', [id]).map(referenceTo)[0] ?? null,
    designations: async ({ id }, { active, asOf }, context) =>
      await context.many(
        'designation',
        context.view.at(asOf).designationsOf(id, active ?? (asOf === null || asOf === undefined ? null : true)),
      ),
  },
  Incident: {
    __resolveReference: ({ id }, { view }) => view.visible('incident', [id]).map(referenceTo)[0] ?? null,
    designations: async ({ id }, _args, context) => await context.many('designation', context.view.designationsAnswering(id)),
  },
  Election: {
    __resolveReference: ({ id }, { view }) => view.visible('election', [id]).map(referenceTo)[0] ?? null,
    sanctionsResponse: async ({ id }, _args, context) => await context.many('designation', context.view.sanctionsResponse(id)),
  },
  Designation: {
    __resolveReference: async ({ id }, context) => await visibleOne('designation', id, context),
    ...recordFields,
    actor: ({ actor }) => referenceTo(actor),
    programs: async ({ programs }, _args, context) => await programsOf(programs, context),
    round: async ({ round }, _args, context) =>
      round === null || !context.view.isVisible(round) ? null : await context.one('round', round),
    blocking: async ({ programs }, _args, context) => (await programsOf(programs, context)).some(({ blocking }) => blocking),
    incidents: ({ incidents }, _args, { view }) => view.visible('incident', incidents).map(referenceTo),
    ...designatingFields,
    statements: (designation) =>
      sourceStatements(designation, { field: 'designation', value: designation.programs.join(', '), sourceId: designation.listedActor ?? designation.actor }), // prettier-ignore
    inForce: (designation, { asOf }, { view }) => inForce(designation, asOf ?? view.asOf),
  },
  DesignationRound: {
    election: ({ election }, _args, context) => electionReference(election, context),
  },
  SanctionsProgram: {
    __resolveReference: async ({ tag }, context) => await visibleOne('program', programRecord(tag), context),
    designationCount: ({ tag }, { asOf }, { view }) => view.at(asOf).designationCount(tag),
  },
  Statement: sourceStatementFields,
  Source: { lastSeen: (source, _args, context) => lastSeen(source, context) },
};
