/** The records that prove a sending: one a recipient, so that none sees who else got it. */
import { clear } from '../tlp.ts';
import type { Marking } from '../tlp.ts';
import type { Instant } from '../model.ts';
import { agencyOrgs } from './agencyOrgs.ts';
import type { DisseminationKind, DisseminationRecord } from './dissemination.ts';
import { forOrgs } from './filing.ts';

export interface Sending {
  readonly kind: Exclude<DisseminationKind, 'RESHARED'>;
  readonly advisory: string | null;
  readonly tearline: string | null;
  /** The version of an advisory; null for a tear-line. */
  readonly version: number | null;
  readonly marking: Marking;
  /** Organisations it went to by name. */
  readonly recipients: readonly string[];
  readonly isSynthetic: boolean;
  readonly contentHash: string;
  readonly writer: string;
  readonly org: string | null;
  readonly at: Instant;
}

/**
 * What was sent under a marking: to everybody, to a community, to each recipient organisation, or to each person named.
 *
 * A record of something for an organisation is seen by it, the sender's organisation and Homeland Security; of something for a person, by
 * that person and the sender.
 */
export function sendings(sending: Sending): DisseminationRecord[] {
  const { marking, recipients, isSynthetic, kind, advisory, tearline, version, contentHash, writer, org, at } = sending;
  const subject = advisory ?? tearline ?? '';
  const record = (to: string, seen: Marking, more: Partial<DisseminationRecord>): DisseminationRecord => ({
    type: 'dissemination',
    id: `sent:${subject}/${version ?? 1}/${to}`,
    marking: seen,
    sources: [],
    isSynthetic,
    kind,
    advisory,
    intelItem: null,
    tearline,
    incident: null,
    actor: null,
    version,
    contentHash,
    fromUser: writer,
    fromOrg: org,
    toOrgs: [],
    toUsers: [],
    toCommunity: null,
    at,
    ...more,
  });
  const sender = org === null ? [agencyOrgs.DHS_CISA] : [org, agencyOrgs.DHS_CISA];
  switch (marking.tlp) {
    case 'CLEAR':
      return [record('everybody', clear, {})];
    case 'GREEN':
      return [record(marking.community ?? '', { ...marking, originator: writer }, { toCommunity: marking.community })];
    case 'AMBER':
    case 'AMBER_STRICT':
      return recipients.map((to) => record(to, forOrgs([to, ...sender], writer), { toOrgs: [to] }));
    case 'RED':
      return marking.namedRecipients.map((to) =>
        record(to, { ...clear, tlp: 'RED', originator: writer, namedRecipients: [to] }, { toUsers: [to] }),
      );
  }
}
