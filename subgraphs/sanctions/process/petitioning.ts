/** Petitions for delisting. */
import { daysBetween } from '../../../domain/day.ts';
import {
  denyPetition,
  filePetition,
  grantPetition,
  petitionMachine as machine,
  recordInformation,
  requestInformation,
  reviewPetition,
  withdrawPetition,
} from '../../../domain/process/delistingPetition.ts';
import type { PetitionRecord } from '../../../domain/process/delistingPetition.ts';
import { forSanctionsCircle } from '../../../domain/process/filings.ts';
import { connection, recordFields } from '../../answers.ts';
import type { SubgraphContext } from '../../context.ts';
import { presence } from '../../facts.ts';
import { moved, opened } from '../../moves.ts';
import { movesOf } from '../../steps.ts';
import { visibleOne } from '../../visible.ts';
import type { DelistingPetitionResolvers, FilePetitionInput, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { designationFacts } from './found.ts';

const isOpen = ({ status }: PetitionRecord) => !machine.terminal.includes(status);
const ageDays = ({ filedAt, decidedAt }: PetitionRecord, today: string) =>
  daysBetween(filedAt.slice(0, 10), decidedAt?.slice(0, 10) ?? today);

/** A designation that is not there is reported as such, and not as one out of force. */
const factOf = async (id: string, context: SubgraphContext) =>
  (await designationFacts([id], context))[0] ?? { id, status: 'ACTIVE' as const };

async function filed({ designation, grounds, statement, ...asked }: FilePetitionInput, context: SubgraphContext) {
  const openPetitions = context.view.filedOn('delistingPetition', designation).filter(isOpen);
  return {
    prefix: 'petition',
    input: { designation, grounds, statement },
    facts: { designation: await factOf(designation, context), openPetitions: openPetitions.map(({ id }) => id) },
    violations: presence('designation', designation, 'designation', context),
    marking: asked,
    default: forSanctionsCircle(context.viewer.user),
    isSynthetic: asked.isSynthetic,
  };
}

export const petitioningQueries = {
  petition: async (_root, { id }, context) => await visibleOne('delistingPetition', id, context),
  petitions: async (_root, { status, open, grounds, designation, minAgeDays, ...page }, context) =>
    await connection(
      context.view.filedPage(
        'delistingPetition',
        {
          on: designation ?? null,
          passes: (each) =>
            (!status || each.status === status) &&
            (typeof open !== 'boolean' || isOpen(each) === open) &&
            (!grounds || each.grounds === grounds) &&
            (typeof minAgeDays !== 'number' || daysBetween(each.filedAt.slice(0, 10), context.view.asOf) >= minAgeDays),
          key: ({ filedAt }) => filedAt,
        },
        page,
      ),
      (ids) => context.many('delistingPetition', ids),
    ),
} satisfies Partial<QueryResolvers>;

export const petitioningMutations = {
  filePetition: async (_root, args, context) => await opened(context, machine, filePetition, args, await filed(args.input, context)),
  reviewPetition: async (_root, args, context) =>
    await moved(context, machine, reviewPetition, args, { id: args.input.id, input: {}, facts: null }),
  requestInformation: async (_root, args, context) =>
    await moved(context, machine, requestInformation, args, {
      id: args.input.id,
      input: { question: args.input.question },
      facts: null,
    }),
  recordInformation: async (_root, args, context) =>
    await moved(context, machine, recordInformation, args, { id: args.input.id, input: { answer: args.input.answer }, facts: null }),
  grantPetition: async (_root, args, context) =>
    await moved(context, machine, grantPetition, args, {
      id: args.input.id,
      input: { reason: args.input.reason },
      facts: async (file) => ({ designation: await factOf(file.designation, context) }),
    }),
  denyPetition: async (_root, args, context) =>
    await moved(context, machine, denyPetition, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
  withdrawPetition: async (_root, args, context) =>
    await moved(context, machine, withdrawPetition, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
} satisfies Partial<MutationResolvers>;

export const petitioningFields = {
  ...recordFields,
  __resolveReference: async ({ id }, context) => await visibleOne('delistingPetition', id, context),
  designation: async ({ designation }, _args, context) => await context.one('designation', designation),
  ageDays: (petition, _args, { view }) => ageDays(petition, view.asOf),
  allowedMoves: movesOf(machine),
} satisfies Partial<DelistingPetitionResolvers>;
