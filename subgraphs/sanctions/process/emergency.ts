/** The national emergency: one record, with a record of its own for each notice. */
import type { Change } from '../../../domain/ledger.ts';
import {
  continueEmergency,
  emergencyMachine as machine,
  isInEffect,
  lapseEmergency,
  noticeWindow,
  recordEmergency,
  terminateEmergency,
} from '../../../domain/process/nationalEmergency.ts';
import type { EmergencyRecord } from '../../../domain/process/nationalEmergency.ts';
import { clear } from '../../../domain/tlp.ts';
import { recordFields } from '../../answers.ts';
import type { SubgraphContext } from '../../context.ts';
import { moved, opened } from '../../moves.ts';
import { movesOf } from '../../steps.ts';
import { visibleOne } from '../../visible.ts';
import type { MutationResolvers, NationalEmergencyResolvers, QueryResolvers } from '../generated/resolvers.ts';

/** The id of the emergency that the order declared. */
const emergencyId = 'emergency:EO13848';

/** The newest notice as a record of its own, by which the deadlines of the incidents subgraph go; none where there is one of that day. */
async function noticeRecord({ notices, marking, isSynthetic }: EmergencyRecord, context: SubgraphContext): Promise<Change[]> {
  const notice = notices.at(-1);
  if (notice === undefined) return [];
  const id = `emergency-notice:${notice.noticeDate}`;
  if ((await context.one('emergencyNotice', id)) !== null) return [];
  const { noticeDate, continuesBeyond } = notice;
  const record = { type: 'emergencyNotice' as const, id, marking, sources: [], isSynthetic, noticeDate, continuesBeyond };
  return [{ op: 'put', record, expected: null }];
}

export const emergencyQueries = {
  nationalEmergency: async (_root, { asOf }, context) => {
    const [id] = context.view.filed('nationalEmergency').map((each) => each.id);
    const record = id === undefined ? null : await context.one('nationalEmergency', id);
    return record === null ? null : { ...record, asOf: asOf ?? context.view.asOf };
  },
} satisfies Partial<QueryResolvers>;

export const emergencyMutations = {
  recordEmergency: async (_root, args, context) =>
    await opened(context, machine, recordEmergency, args, {
      prefix: 'emergency',
      id: emergencyId,
      input: {},
      facts: null,
      default: clear,
      isSynthetic: args.input.isSynthetic,
    }),
  continueEmergency: async (_root, args, context) => {
    const { id, noticeDate, citation = null } = args.input;
    return await moved(context, machine, continueEmergency, args, {
      id,
      input: { noticeDate, citation },
      facts: null,
      also: async (file) => await noticeRecord(file, context),
    });
  },
  lapseEmergency: async (_root, args, context) =>
    await moved(context, machine, lapseEmergency, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
  terminateEmergency: async (_root, args, context) =>
    await moved(context, machine, terminateEmergency, args, { id: args.input.id, input: { reason: args.input.reason }, facts: null }),
} satisfies Partial<MutationResolvers>;

export const emergencyFields = {
  ...recordFields,
  __resolveReference: async ({ id }, context) => await visibleOne('nationalEmergency', id, context),
  windowOpens: ({ anniversary }) => noticeWindow(anniversary).opens,
  asOf: ({ asOf }, _args, { view }) => asOf ?? view.asOf,
  inEffect: (emergency, _args, { view }) => isInEffect(emergency, emergency.asOf ?? view.asOf),
  allowedMoves: movesOf(machine),
} satisfies Partial<NationalEmergencyResolvers>;
