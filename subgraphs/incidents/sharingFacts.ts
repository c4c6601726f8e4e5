/** What sharing asks of the View: who belongs to a community, what sources are marked, who answers. */
import { createHash } from 'node:crypto';
import type { Violation } from '../../domain/errors.ts';
import { answerCircle } from '../../domain/process/acknowledgement.ts';
import type { SourceFact } from '../../domain/process/sharing.ts';
import type { AnswerFacts, TearlineRecord } from '../../domain/process/tearline.ts';
import { clear } from '../../domain/tlp.ts';
import type { Marking } from '../../domain/tlp.ts';
import type { SubgraphContext } from '../context.ts';
import { notFound } from '../mutate.ts';

/** Whether the viewer's organisation is an active member or a partner of a community; true where none is asked for. */
export function belongsTo(community: string | null, { view }: SubgraphContext): boolean {
  if (community === null) return true;
  const record = view.record('community', community);
  return record !== null && view.maySee({ ...record, marking: { ...clear, tlp: 'GREEN', community } });
}

/** The name of an organisation; null where the viewer may not see its record. */
export function orgName(org: string, { view }: SubgraphContext): string | null {
  return view.record('organization', org)?.name ?? null;
}

/** The organisations that an organisation is a client of, as far as the viewer sees. */
export function clientOf(org: string | null, { view }: SubgraphContext): readonly string[] {
  return org === null ? [] : (view.record('organization', org)?.clientOf ?? []);
}

/** Who sees an answer of the viewer's organisation to something a sender sent. */
export function sharedWith(sender: string | null, context: SubgraphContext): string[] {
  return answerCircle(clientOf(context.viewer.org, context), sender);
}

/** Answers are kept by organisation, so one that is not recorded cannot answer. */
export function unrecordedOrg({ viewer: { org }, view }: SubgraphContext): Violation[] {
  if (org !== null && view.visible('organization', [org]).length > 0) return [];
  return [{ code: 'BAD_INPUT', message: 'Your organisation is not recorded in this service, so it cannot answer for itself.' }];
}

/** What guards over answers to intelligence know: it came by name, to a client of who is named, or to a community of the viewer's. */
export function answerFacts(recipients: readonly string[], marking: Marking, sender: string | null, context: SubgraphContext): AnswerFacts {
  const { org } = context.viewer;
  const named = new Set([...recipients, ...marking.recipientOrgs]);
  const mine = org === null ? [] : marking.tlp === 'AMBER' ? [org, ...clientOf(org, context)] : [org];
  const isNamed = mine.some((each) => named.has(each));
  const isInCommunity = marking.tlp === 'GREEN' && belongsTo(marking.community, context);
  return { isRecipient: isNamed || isInCommunity, sharedWith: sharedWith(sender, context) };
}

const sourceTypes = ['intelItem', 'tearline', 'incident', 'advisory'] as const;

/** The violations for sources that the writer does not see. */
export function sourcePresence(ids: readonly string[], { view }: SubgraphContext): Violation[] {
  return ids
    .filter((id) => sourceTypes.every((type) => view.visible(type, [id]).length === 0))
    .map((id) => notFound('source', id, 'derivedFrom'));
}

/** What sources are marked, with the colours of tear-lines that their originator has approved; those that the writer sees. */
export function sourceFacts(ids: readonly string[], { view }: SubgraphContext): SourceFact[] {
  return ids.flatMap((id): SourceFact[] => {
    const item = view.record('intelItem', id);
    if (item !== null) {
      const isApproved = item.status !== 'RECEIVED' && item.status !== 'TEARLINE_DRAFT';
      const { tlp, community } = item.marking;
      return [{ id, tlp, community, tearlines: isApproved ? view.filedOn('tearline', id).map(({ colour }) => colour) : [] }];
    }
    const tearline = view.record('tearline', id);
    if (tearline !== null)
      return [{ id, tlp: tearline.marking.tlp, tearlines: isApprovedTearline(tearline, view) ? [tearline.colour] : [] }];
    const record = view.record('incident', id) ?? view.record('advisory', id);
    return record === null ? [] : [{ id, tlp: record.marking.tlp, community: record.marking.community, tearlines: [] }];
  });
}
function isApprovedTearline({ item, disseminatedAt }: TearlineRecord, view: SubgraphContext['view']): boolean {
  const status = view.record('intelItem', item)?.status;
  return disseminatedAt !== null || (status !== undefined && status !== 'RECEIVED' && status !== 'TEARLINE_DRAFT');
}

/** SHA-256 of a text, in hex. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
