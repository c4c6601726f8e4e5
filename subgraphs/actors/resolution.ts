/** Matches: two actors of different lists that may be one. */
import { classifiedMarkings } from '../../domain/classifiedGuard.ts';
import { OstrakonError, refuse, type Violation } from '../../domain/errors.ts';
import type { Change, Stored } from '../../domain/ledger.ts';
import type { ActorRecord, MatchRecord, MatchStatus } from '../../domain/model.ts';
import type { Decision } from '../../domain/resolution/merging.ts';
import { confirmed, undone } from '../../links/resolution/deciding.ts';
import { connection, orDefault, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { mutate, notFound, type Plan } from '../mutate.ts';
import { unloaded, type Loaded } from '../records.ts';
import { visibleOne } from '../visible.ts';
import type { MatchInput, MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts';

const reasonLength = { min: 3, max: 1_000 };

export const matchQueries: Pick<Required<QueryResolvers>, 'matchSuggestions' | 'match'> = {
  matchSuggestions: async (_root, { status, minScore, dataset, ...request }, context) => {
    if (typeof minScore === 'number' && !(minScore >= 0 && minScore <= 1)) {
      throw new OstrakonError({ code: 'BAD_INPUT', message: 'minScore must lie between 0 and 1.', field: 'minScore' });
    }
    const asked = orDefault(status, 'SUGGESTED');
    const passes = (match: MatchRecord): boolean =>
      match.status === asked &&
      match.score >= (minScore ?? 0) &&
      (typeof dataset !== 'string' || match.sources.some((source) => source.dataset === dataset));
    const page = context.view.filedPage('match', { passes, key: ({ score }) => score.toFixed(4), isNewestFirst: true }, request);
    return await connection(page, (ids) => context.many('match', ids));
  },
  match: async (_root, { id }, context) => await visibleOne('match', id, context),
};

export const matchMutations: Pick<Required<MutationResolvers>, 'confirmMatch' | 'rejectMatch' | 'undoMatch'> = {
  confirmMatch: async (_root, args, context) =>
    await mutate(context, 'confirmMatch', args, (writer) => plannedConfirmation(args.input, writer, context)),
  rejectMatch: async (_root, args, context) =>
    await mutate(context, 'rejectMatch', args, (writer) => plannedRejection(args.input, writer, context)),
  undoMatch: async (_root, args, context) =>
    await mutate(context, 'undoMatch', args, (writer) => plannedUndoing(args.input, writer, context)),
};

const actorAt = async (match: MatchRecord, at: number, context: SubgraphContext) => {
  const known = context.view.actorId(match.ids[at] ?? '');
  return known === null ? null : await context.one('actor', known);
};

export const matchResolvers: Pick<Required<Resolvers>, 'Match'> = {
  Match: {
    ...recordFields,
    first: async (match, _args, context) => await actorAt(match, 0, context),
    second: async (match, _args, context) => await actorAt(match, 1, context),
  },
};

async function plannedConfirmation(input: MatchInput, writer: string, context: SubgraphContext): Promise<Plan<MatchRecord>> {
  const before = await standing(input, 'SUGGESTED', false, context);
  const [first, second] = await Promise.all([actorAt(before, 0, context), actorAt(before, 1, context)]);
  // What cannot be seen is not there; the same words whichever it is.
  if (first === null || second === null) return refused(before, notFound('match', input.id, 'id'));
  if (first.id === second.id)
    return refused(before, { code: 'INVALID_TRANSITION', message: 'The two are one actor already.', field: 'id' });
  if (JSON.stringify(first.marking) !== JSON.stringify(second.marking)) {
    return refused(before, { code: 'INVALID_TRANSITION', message: 'Only actors of one marking can become one; the two are marked differently.', field: 'id' }); // prettier-ignore
  }
  const { changes, result } = await confirmed(context.services, unloaded(before), stored(first), stored(second), decisionOf(input, writer, context)); // prettier-ignore
  return { violations: [], before, result, also: changes };
}

async function plannedRejection(input: MatchInput, writer: string, context: SubgraphContext): Promise<Plan<MatchRecord>> {
  const before = await standing(input, 'SUGGESTED', true, context);
  const result: MatchRecord = { ...unloaded(before), status: 'REJECTED', ...decisionOf(input, writer, context) };
  return { violations: [], before, result };
}

async function plannedUndoing(input: MatchInput, writer: string, context: SubgraphContext): Promise<Plan<MatchRecord>> {
  const before = await standing(input, 'CONFIRMED', true, context);
  const whole = await actorAt(before, 0, context);
  if (whole === null) return refused(before, notFound('match', input.id, 'id'));
  const { changes, result } = await undone(context.services, unloaded(before), stored(whole), decisionOf(input, writer, context));
  return { violations: [], before, result, also: changes satisfies Change[] };
}

/** The match, as it must stand for the decision. */
async function standing(
  input: MatchInput,
  status: MatchStatus,
  needsReason: boolean,
  context: SubgraphContext,
): Promise<Loaded<MatchRecord>> {
  const before = await visibleOne('match', input.id, context);
  refuse([...(before === null ? [notFound('match', input.id, 'id')] : []), ...reasonViolations(input.reason ?? null, needsReason)]);
  if (before === null) throw new TypeError('A missing match is refused.');
  if (before.status !== status) {
    const message = `The match is ${before.status}; only one that is ${status} can be decided so.`;
    refuse([{ code: 'INVALID_TRANSITION', message, field: 'id' }]);
  }
  return before;
}

function reasonViolations(reason: string | null, isNeeded: boolean): Violation[] {
  const length = reason?.trim().length ?? 0;
  if ((isNeeded || reason !== null) && (length < reasonLength.min || length > reasonLength.max)) {
    const message = `The reason must have ${reasonLength.min} to ${reasonLength.max.toLocaleString('en-US')} characters.`;
    return [{ code: 'BAD_INPUT', message, field: 'reason' }];
  }
  return classifiedMarkings(reason ?? '', 'reason');
}

const decisionOf = (input: MatchInput, by: string, { services }: SubgraphContext): Decision => ({
  by,
  at: services.now(),
  reason: input.reason?.trim() ?? null,
});

const stored = (actor: Loaded<ActorRecord>): Stored<ActorRecord> => ({ record: unloaded(actor), revision: actor.seq });

const refused = (before: Loaded<MatchRecord>, violation: Violation): Plan<MatchRecord> => ({
  violations: [violation],
  before,
  result: before,
});
