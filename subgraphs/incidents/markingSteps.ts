/** Another marking for a single record, and what must follow it. */
import { markingFrom } from '../../domain/markings.ts';
import type { Violation } from '../../domain/errors.ts';
import type { Change } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { markingViolations } from '../../domain/process/markingChange.ts';
import type { Circle } from '../../domain/process/markingChange.ts';
import { sourceConflicts } from '../../domain/process/sharing.ts';
import type { SourceFact } from '../../domain/process/sharing.ts';
import { parseTlp } from '../../domain/tlp.ts';
import type { Marking, Viewer } from '../../domain/tlp.ts';
import { recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { versionOf } from '../moves.ts';
import { carryOut, membership, notFound } from '../mutate.ts';
import { unloaded } from '../records.ts';
import type { Loaded } from '../records.ts';
import type { MarkedRecordResolvers, MutationChangeMarkingArgs as MarkingArgs, MutationResolvers } from './generated/resolvers.ts';
import { sourceFacts } from './sharingFacts.ts';

export const markingMutations = {
  changeMarking: async (_root, args, context) => await changeMarking(args, context),
} satisfies Partial<MutationResolvers>;

export const markingTypes = {
  MarkedRecord: { ...recordFields } satisfies Partial<MarkedRecordResolvers>,
};

async function changeMarking(args: MarkingArgs, context: SubgraphContext): Promise<Loaded<LedgerRecord>> {
  const { viewer } = context;
  return await carryOut(context, { name: 'changeMarking', refusals: signedIn(viewer, 'change a marking') }, args, async (writer) => {
    const { id, marking: colour, ...circle } = args.input;
    const before = await context.any(id);
    if (before === null) return { violations: [notFound('record', id, 'id')], before, result: null as never };
    const tlp = parseTlp(colour);
    if (tlp === null) return { violations: [unknownColour], before, result: before };
    const marking = markingFrom({ ...circle, marking: tlp }, before.marking, writer);
    const result = marked(unloaded(before), marking);
    const violations = [
      ...markingViolations(before.type, { before: before.marking, after: marking, viewer, circle: circleOf(context) }),
      ...unknownReaders(before.marking, marking, context),
    ];
    if (violations.length > 0) return { violations, before, result };
    const conflicts = [...sourceConflicts(marking, sourcesOf(before, context)), ...membership(context, result)];
    return {
      violations: conflicts,
      before,
      version: versionOf({ main: before, parts: [] }),
      result,
      also: await following(result, context),
    };
  });
}

const unknownColour: Violation = {
  code: 'BAD_INPUT',
  message: 'Write the marking as RED, AMBER_STRICT, AMBER, GREEN or CLEAR.',
  field: 'marking',
};

/** Why somebody without a token may not; none for others. */
export function signedIn({ user, roles }: Viewer, doing: string): Violation[] {
  if (user !== null) return [];
  return [{ code: 'FORBIDDEN', message: `You may not ${doing} without a token; you are ${roles.join(', ') || 'without a role'}.` }];
}

/** Who reads what, as far as the viewer sees it. */
export function circleOf({ view }: SubgraphContext): Circle {
  return {
    clientsOf: (org) => view.filedOn('organization', org).map(({ id }) => id),
    readersOf: (community) => [
      ...view.filedOn('membership', community).flatMap(({ org, status }) => (status === 'ACTIVE' ? [org] : [])),
      ...(view.record('community', community)?.partners ?? []),
    ],
  };
}

/** Organisations and communities that a marking names anew must be there. */
function unknownReaders(before: Marking, after: Marking, context: SubgraphContext): Violation[] {
  const fresh = after.recipientOrgs.filter((org) => !before.recipientOrgs.includes(org));
  return [...presence('organization', fresh, 'recipientOrgs', context), ...presence('community', after.community, 'community', context)];
}

/** What a record is derived from and may not be looser than, as far as the writer sees it; a tear-line is no looser than it was written for. */
function sourcesOf(record: LedgerRecord, context: SubgraphContext): SourceFact[] {
  if (record.type === 'tearline') return [{ id: record.id, tlp: record.colour, tearlines: [] }];
  const ids = record.type === 'advisory' ? record.derivedFrom : record.type === 'attribution' ? [record.incident] : [];
  return sourceFacts(ids, context);
}

/** An advisory that is out is updated under the marking it has now. */
export function marked(record: LedgerRecord, marking: Marking): LedgerRecord {
  if (record.type !== 'advisory' || record.status === 'DRAFT' || record.status === 'IN_REVIEW') return { ...record, marking };
  return { ...record, marking, releaseMarking: marking };
}

/** A tear-line that was not sent yet is marked as its item. */
async function following(record: LedgerRecord, context: SubgraphContext): Promise<Change[]> {
  if (record.type !== 'intelItem') return [];
  const ids = context.view.filedOn('tearline', record.id).map(({ id }) => id);
  const unsent = (await context.many('tearline', ids)).filter(({ disseminatedAt }) => disseminatedAt === null);
  return unsent.map((line): Change => ({
    op: 'put',
    record: { ...unloaded(line as Loaded<LedgerRecord>), marking: record.marking } as LedgerRecord,
    expected: line.seq,
  }));
}
