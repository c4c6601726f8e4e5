/** Actors and links. */
import { usPersonBasis } from '../../domain/process/usPersons.ts';
import type { Day, LinkRecord } from '../../domain/model.ts';
import { shownShare } from '../../domain/share.ts';
import type { View } from '../../links/questions.ts';
import { checkedIds, connection, lastSeen, orDefault, pageInfo, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { countryScalar, dateScalar, dateTimeScalar } from '../scalars.ts';
import { sourceStatements } from '../sourceStatements.ts';
import { visibleOne } from '../visible.ts';
import { analyticsQueries, analyticsResolvers } from './analytics.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { mutations } from './mutations.ts';
import { noteQueries, noteResolvers } from './notes.ts';
import { matchQueries, matchResolvers } from './resolution.ts';
import { sourceQueries, sourceResolvers } from './sources.ts';
import { statementResolvers } from './statements.ts';

const typeNames = {
  INDIVIDUAL: 'Individual',
  ENTITY: 'Entity',
  FOREIGN_GOVERNMENT: 'ForeignGovernment',
  VESSEL: 'Vessel',
  AIRCRAFT: 'Aircraft',
} as const;

const actorOf = async (id: string, context: SubgraphContext) => {
  const known = context.view.actorId(id);
  return known === null ? null : await context.one('actor', known);
};
const actorThatIsThere = async (id: string, context: SubgraphContext) => {
  const actor = await context.one('actor', id);
  if (actor === null) throw new Error('The actor at the end of a visible link has gone.');
  return actor;
};
const linkOf = async (id: string, context: SubgraphContext) => await visibleOne('link', id, context);
const isInForceOn = ({ since, until }: LinkRecord, day: Day | null) =>
  day === null || ((since === null || since <= day) && (until === null || day <= until));
const path = async ({ actors, links }: ReturnType<View['paths']>[number], context: SubgraphContext) => ({
  length: links.length,
  actors: await context.many('actor', actors),
  links: await context.many('link', links),
});

export const resolvers: Resolvers = {
  Date: dateScalar,
  CountryCode: countryScalar,
  DateTime: dateTimeScalar,
  Query: {
    actor: async (_root, { id }, context) => await actorOf(id, context),
    actorsByIds: async (_root, { ids }, context) => await Promise.all(checkedIds(ids).map((id) => actorOf(id, context))),
    actors: async (_root, { filter, orderBy, ...page }, context) =>
      await connection(context.view.at(filter?.asOf).findActors(filter ?? {}, orDefault(orderBy, 'NAME_ASC'), page), (ids) =>
        context.many('actor', ids),
      ),
    link: async (_root, { id, asOf }, context) => {
      const link = await linkOf(id, context);
      return link === null || !isInForceOn(link, asOf ?? null) ? null : link;
    },
    searchActors: async (_root, { text, kinds, countries, programs, listed, ...request }, context) => {
      const filter = { kinds: kinds ?? null, countries: countries ?? null, programs: programs ?? null, listed: listed ?? null };
      const page = context.view.searchActors(text, filter, request);
      const edges = await Promise.all(
        page.items.map(async ({ cursor, item }) => ({ ...item, cursor, node: await context.one('actor', item.id) })),
      );
      return { edges, pageInfo: pageInfo(page), totalCount: page.totalCount };
    },
    network: async (_root, { ids, depth, maxActors, asOf, ...options }, context) => {
      const found = context.view
        .at(asOf)
        .network(checkedIds(ids), { ...options, depth: orDefault(depth, 1), maxActors: orDefault(maxActors, 200) });
      return { ...found, links: await context.many('link', found.links) };
    },
    paths: async (_root, { from, to, maxLength, limit, asOf, ...options }, context) => {
      const found = context.view.at(asOf).paths(from, to, { ...options, maxLength: orDefault(maxLength, 6), limit: orDefault(limit, 10) });
      return await Promise.all(found.map((each) => path(each, context)));
    },
    ...analyticsQueries,
    ...sourceQueries,
    ...matchQueries,
    ...noteQueries,
    actorFacets: (_root, { filter }, { view }) => view.at(filter?.asOf).actorFacets(filter ?? {}),
  },
  Mutation: mutations,
  Actor: {
    __resolveReference: async ({ id }, context) => await actorOf(id, context),
    ...recordFields,
    ...statementResolvers.Actor,
    names: (actor) =>
      actor.names.map((name) => ({ ...name, actor, sources: actor.sources.filter(({ dataset }) => name.sources.includes(dataset)) })),
    usPersonBasis: (actor) => usPersonBasis(actor),
    details: ({ details, id }) => (details === null ? null : { ...details, actor: id }),
    links: async ({ id }, { asOf, first, after, ...options }, context) =>
      await connection(context.view.at(asOf).linksOf(id, options, { first: first ?? null, after: after ?? null }), (ids) =>
        context.many('link', ids),
      ),
    degree: ({ id }, { asOf }, { view }) => view.at(asOf).degreeOf(id),
  },
  ...analyticsResolvers,
  ...sourceResolvers,
  ...matchResolvers,
  Name: statementResolvers.Name,
  Identifier: statementResolvers.Identifier,
  Address: statementResolvers.Address,
  Statement: statementResolvers.Statement,
  ActorDetails: { __resolveType: ({ kind }) => typeNames[kind] },
  ForeignGovernment: { bodies: async ({ actor }, _args, context) => await context.many('actor', context.view.bodiesOf(actor)) },
  Link: {
    __resolveReference: async ({ id }, context) => await linkOf(id, context),
    ...recordFields,
    type: ({ linkType }) => linkType,
    from: async ({ from }, _args, context) => await actorThatIsThere(from, context),
    to: async ({ to }, _args, context) => await actorThatIsThere(to, context),
    share: ({ share }) => (share === null ? null : shownShare(share)),
    statements: (link) => sourceStatements(link, { field: 'link', value: link.linkType, sourceId: link.listedFrom ?? link.from }),
  },
  // Lists give fractions of tonnes now and then; Int has none.
  Vessel: {
    tonnage: ({ tonnage }) => (tonnage === null ? null : Math.round(tonnage)),
    grossTonnage: ({ grossTonnage }) => (grossTonnage === null ? null : Math.round(grossTonnage)),
  },
  ...noteResolvers,
  NetworkActor: { actor: async ({ id }, _args, context) => await context.one('actor', id) },
  Source: { lastSeen: (source, _args, context) => lastSeen(source, context) },
};
