/** Who says what of an actor. */
import { OstrakonError } from '../../domain/errors.ts';
import { statedFields } from '../../domain/model.ts';
import { partId } from '../../domain/resolution/merging.ts';
import { addressText, identifierText, spansOf, statedKey, statementsOf, type StatedValue } from '../../domain/statements.ts';
import { compareKeys, pageOf } from '../../links/page.ts';
import { lastSeen, pageInfo } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from './generated/resolvers.ts';
import type { ActorParent, ActorStatementParent } from './parents.ts';

/** Worked out once for a record: every name of it asks. */
const known = new WeakMap<ActorParent, readonly ActorStatementParent[]>();

function statementsIn(actor: ActorParent): readonly ActorStatementParent[] {
  const found = known.get(actor) ?? statementsOf(actor).map((statement) => ({ ...statement, actor }));
  known.set(actor, found);
  return found;
}

/** The id under which a source has the actor: of the part that it lists, where the actor is made of several. */
async function sourceIdOf(actor: ActorParent, dataset: string, stated: StatedValue, context: SubgraphContext): Promise<string> {
  if (actor.otherIds.length === 0) return actor.id;
  const parts = (await context.many('actorPart', [actor.id, ...actor.otherIds].map(partId))).map(({ listed }) => listed);
  const own = parts.filter(({ sources }) => sources.some((source) => source.dataset === dataset));
  const saying = own.find((part) => spansOf(part).get(statedKey(stated))?.bySource.has(dataset));
  return (saying ?? own[0])?.id ?? actor.id;
}

const of = (actor: ActorParent, field: ActorStatementParent['field'], value: string): ActorStatementParent[] =>
  statementsIn(actor).filter((statement) => statement.field === field && statement.value === value);

const keyOf = ({ field, value, source }: ActorStatementParent) => [statedFields.indexOf(field), value, source.dataset];

export const statementResolvers: Pick<Required<Resolvers>, 'Statement' | 'Identifier' | 'Address'> & {
  Name: Pick<NonNullable<Resolvers['Name']>, 'statements'>;
  Actor: Pick<NonNullable<Resolvers['Actor']>, 'identifiers' | 'addresses' | 'statements'>;
} = {
  Actor: {
    identifiers: (actor) => actor.identifiers.map((one) => ({ ...one, actor })),
    addresses: (actor) => actor.addresses.map((one) => ({ ...one, actor })),
    statements: (actor, { field, ...request }) => {
      if (typeof field === 'string' && !(statedFields as readonly string[]).includes(field)) {
        const message = `Nothing is stated of "${field}". Fields are ${statedFields.join(', ')}.`;
        throw new OstrakonError({ code: 'BAD_INPUT', message, field: 'field' });
      }
      const all = statementsIn(actor).filter((statement) => typeof field !== 'string' || statement.field === field);
      const page = pageOf(all, keyOf, compareKeys, request);
      return {
        edges: page.items.map(({ cursor, item }) => ({ cursor, node: item })),
        pageInfo: pageInfo(page),
        totalCount: page.totalCount,
      };
    },
  },
  Name: { statements: ({ actor, value }) => of(actor, 'names', value) },
  Identifier: { statements: ({ actor, ...identifier }) => of(actor, 'identifiers', identifierText(identifier)) },
  Address: { statements: ({ actor, ...address }) => of(actor, 'addresses', addressText(address)) },
  Statement: {
    source: ({ source }) => source.dataset,
    url: ({ source }) => source.url,
    lastSeen: (statement, _args, context) => lastSeen({ ...statement.source, lastSeen: statement.lastSeen }, context),
    marking: (statement) => ('actor' in statement ? statement.actor : statement.record).marking.tlp,
    sourceId: async (statement, _args, context) =>
      'actor' in statement ? await sourceIdOf(statement.actor, statement.source.dataset, statement, context) : statement.sourceId,
  },
};
