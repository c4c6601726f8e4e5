/** Records passed on as far as their markings say, and the proof of what was sent to whom. */
import { randomUUID } from 'node:crypto';
import type { Violation } from '../../domain/errors.ts';
import type { Change } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import type { DisseminationRecord } from '../../domain/process/dissemination.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import { resharing } from '../../domain/process/resharing.ts';
import { canonicalText, tearlineRows } from '../../domain/process/sentText.ts';
import { clear } from '../../domain/tlp.ts';
import type { Marking, Viewer } from '../../domain/tlp.ts';
import { connection, recordFields } from '../answers.ts';
import type { SubgraphContext } from '../context.ts';
import { presence } from '../facts.ts';
import { carryOut, notFound } from '../mutate.ts';
import { unloaded } from '../records.ts';
import type { Loaded } from '../records.ts';
import { advisoryHash } from './advising.ts';
import type {
  DisseminationResolvers,
  MutationReshareArgs as ReshareArgs,
  MutationResolvers,
  QueryResolvers,
} from './generated/resolvers.ts';
import { circleOf, marked, signedIn } from './markingSteps.ts';
import { hashOf } from './sharingFacts.ts';

/** What can be sent: the fields of a dissemination that name its subject. */
const subjects = ['advisory', 'intelItem', 'tearline', 'incident', 'actor'] as const;
type Subject = (typeof subjects)[number];

export const passingOnQueries = {
  disseminations: async (_root, { subject, ...page }, context) =>
    await connection(
      context.view.filedPage('dissemination', { on: namedBy(subject, context), key: ({ at }) => at, isNewestFirst: true }, page),
      (ids) => context.many('dissemination', ids),
    ),
} satisfies Partial<QueryResolvers>;

export const passingOnMutations = {
  reshare: async (_root, args, context) => await reshare(args, context),
} satisfies Partial<MutationResolvers>;

export const passingOnTypes = {
  Dissemination: {
    ...recordFields,
    subject: (record) => subjectOf(record)[1],
    subjectType: (record) => subjectOf(record)[0],
  } satisfies Partial<DisseminationResolvers>,
};

async function reshare(args: ReshareArgs, context: SubgraphContext): Promise<Loaded<DisseminationRecord>> {
  const { viewer, services } = context;
  const { expectedRevision, ...rest } = args;
  return await carryOut(context, { name: 'reshare', refusals: signedIn(viewer, 'pass a record on') }, rest, async (writer) => {
    const { id, toOrg, toUser, toCommunity } = args.input;
    const to = { org: toOrg ?? null, user: toUser ?? null, community: toCommunity ?? null };
    const subject = await context.any(namedBy(id, context));
    const refused = (violations: readonly Violation[]) => ({ violations, before: null, result: null as never });
    if (subject === null) return refused([notFound('record', id, 'id')]);
    if (!isSubject(subject)) {
      return refused([
        { code: 'BAD_INPUT', message: `A ${subject.type} is not passed on by itself; ${subjects.join(', ')} are.`, field: 'id' },
      ]);
    }
    const unknown = [...presence('organization', to.org, 'toOrg', context), ...presence('community', to.community, 'toCommunity', context)];
    const outcome = resharing(subject.marking, to, viewer, circleOf(context));
    const stale = await staleness(subject, expectedRevision ?? null, context);
    if (unknown.length > 0 || !outcome.isAllowed || stale.length > 0) {
      return refused([...unknown, ...(outcome.isAllowed || unknown.length > 0 ? [] : outcome.violations), ...stale]);
    }
    const none = { advisory: null, intelItem: null, tearline: null, incident: null, actor: null };
    const sent: DisseminationRecord = {
      ...none,
      [subject.type]: subject.id,
      type: 'dissemination',
      id: `dissemination:${randomUUID()}`,
      kind: 'RESHARED',
      marking: markingOfRow(subject.marking, to, viewer),
      sources: [],
      isSynthetic: subject.isSynthetic,
      version: subject.type === 'advisory' ? subject.version : null,
      contentHash: contentHashOf(subject),
      fromUser: writer,
      fromOrg: viewer.org,
      toOrgs: to.org === null ? [] : [to.org],
      toUsers: to.user === null ? [] : [to.user],
      toCommunity: to.community,
      at: services.now(),
    };
    const isWidened = JSON.stringify(outcome.marking) !== JSON.stringify(subject.marking);
    const widened = marked(unloaded(subject as Loaded<LedgerRecord>), outcome.marking);
    const also: Change[] = isWidened ? [{ op: 'put', record: widened, expected: subject.seq }] : [];
    return { violations: [], before: null, result: sent, also };
  });
}

/** SHA-256 of the text of a record as it is sent: of an advisory or tear-line as its release records it, of others every field that says something. */
function contentHashOf(record: LedgerRecord): string {
  if (record.type === 'advisory') return advisoryHash(record);
  if (record.type === 'tearline') return hashOf(canonicalText(tearlineRows(record)));
  const bookkeeping = ['marking', 'sources', 'seq', 'status'];
  const fields = Object.entries(record).filter(([field]) => !bookkeeping.includes(field));
  return hashOf(JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** The id of the record that an id means: an actor answers to the ids of other sources too. */
function namedBy(id: string, { view }: SubgraphContext): string {
  return view.visible('actor', [id])[0] ?? id;
}

function isSubject(record: Loaded<LedgerRecord>): record is Extract<Loaded<LedgerRecord>, { readonly type: Subject }> {
  return (subjects as readonly string[]).includes(record.type);
}

function subjectOf(record: DisseminationRecord): [Subject, string] {
  for (const type of subjects) {
    const id = record[type];
    if (id !== null) return [type, id];
  }
  throw new TypeError('A dissemination names what was sent.');
}

/** The sender's organisation, the recipient and the originator see that something was sent; a community sees what went to it. */
function markingOfRow(
  subject: Marking,
  to: { org: string | null; user: string | null; community: string | null },
  viewer: Viewer,
): Marking {
  const originator = subject.originator ?? viewer.user;
  if (to.user !== null) return { ...clear, tlp: 'RED', originator, namedRecipients: [...new Set([to.user, viewer.user ?? to.user])] };
  if (to.community !== null) return { ...clear, tlp: 'GREEN', originator, community: to.community };
  return forOrgs([...(viewer.org === null ? [] : [viewer.org]), ...(to.org === null ? [] : [to.org])], originator);
}

async function staleness(record: Loaded<LedgerRecord>, expected: string | null, context: SubgraphContext): Promise<Violation[]> {
  if (expected === null || (await context.revision(record)) === expected) return [];
  return [{ code: 'STALE_VERSION', message: 'The record has changed since it was read; read it again.', field: 'expectedRevision' }];
}
