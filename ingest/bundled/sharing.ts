/** Invented sharing, so that a new user sees some: people of the members, advisories, an item of intelligence with tear-lines, a room. */
import { createHash } from 'node:crypto';
import type { Confidence, Instant, LedgerRecord, SeverityLevel } from '../../domain/model.ts';
import type { AdvisoryRecord } from '../../domain/process/advisory.ts';
import { agencyOrgs } from '../../domain/process/agencyOrgs.ts';
import { forOrgs, paperId } from '../../domain/process/filing.ts';
import type { IntelRecord } from '../../domain/process/intelItem.ts';
import type { Likelihood } from '../../domain/process/likelihood.ts';
import { communityDesk } from '../../domain/process/membership.ts';
import { sendings } from '../../domain/process/sending.ts';
import { advisoryRows, canonicalText, tearlineRows } from '../../domain/process/sentText.ts';
import type { SentRow } from '../../domain/process/sentText.ts';
import type { AssetType } from '../../domain/process/sharing.ts';
import type { RoomPost } from '../../domain/process/situationRoom.ts';
import { sentTearlines, tearlineId } from '../../domain/process/tearline.ts';
import type { TearlineRecord } from '../../domain/process/tearline.ts';
import { clear } from '../../domain/tlp.ts';
import type { Marking, Tlp } from '../../domain/tlp.ts';
import { readData, source } from './files.ts';

interface Sharing {
  readonly community: string;
  readonly people: readonly { readonly org: string; readonly primaryContact: string; readonly approvedContacts: readonly string[] }[];
  readonly advisories: readonly {
    readonly key: string;
    readonly tlp: Tlp;
    readonly recipientOrgs: readonly string[];
    readonly issuer: string;
    readonly releasedAt: Instant;
    readonly title: string;
    readonly body: string;
    readonly severity: SeverityLevel;
    readonly affectedAssetTypes: readonly AssetType[];
    readonly recommendedActions: readonly string[];
    readonly derivedFrom: readonly string[];
  }[];
  readonly intel: {
    readonly key: string;
    readonly summary: string;
    readonly confidence: Confidence;
    readonly likelihood: Likelihood;
    readonly likelihoodPercent: number;
    readonly indicators: readonly string[];
    readonly affectedAssetTypes: readonly AssetType[];
    readonly recommendedActions: readonly string[];
    readonly recipients: readonly string[];
    readonly transmittedToDhsAt: Instant;
    readonly disseminatedAt: Instant;
    readonly tearlines: readonly { readonly tlp: Tlp; readonly text: string }[];
  };
  readonly room: {
    readonly key: string;
    readonly election: string;
    readonly opensAt: Instant;
    readonly closesAt: Instant;
    readonly approvedAttendees: readonly string[];
    readonly posts: readonly RoomPost[];
  };
}

const invented = { sources: [source('ostrakon-synthetic')], isSynthetic: true } as const;

export function sharingRecords(): LedgerRecord[] {
  const data = readData('curated/sharing.json') as Sharing;
  return [...people(data), ...data.advisories.flatMap((each) => advisory(each, data)), ...intel(data), ...room(data)];
}

function people({ people: all, community }: Sharing): LedgerRecord[] {
  const desk = communityDesk(community);
  return all.map(({ org, primaryContact, approvedContacts }) => {
    const of = `membership:${org}/${desk}`;
    return {
      ...invented,
      type: 'membershipPaper',
      id: paperId(of),
      of,
      marking: forOrgs([org, agencyOrgs.DHS_CISA, desk]),
      primaryContact,
      approvedContacts,
      termsAcceptedAt: '2026-01-05T12:00:00.000Z',
      termsVersion: '1',
      reason: null,
    };
  });
}

function advisory({ key, tlp, recipientOrgs, issuer, releasedAt, ...text }: Sharing['advisories'][number], data: Sharing): LedgerRecord[] {
  const isAmber = tlp === 'AMBER' || tlp === 'AMBER_STRICT';
  const marking: Marking = {
    ...clear,
    tlp,
    recipientOrgs: isAmber ? [...recipientOrgs, issuer] : [],
    community: tlp === 'GREEN' ? data.community : null,
  };
  const record: AdvisoryRecord = {
    ...invented,
    type: 'advisory',
    id: `advisory:EX-${key}`,
    ...text,
    marking,
    status: 'RELEASED',
    expiresAt: null,
    community: issuer === communityDesk(data.community) ? data.community : null,
    releaseMarking: marking,
    issuer,
    version: 1,
    earlierTexts: [],
    releasedAt,
    updatedAt: releasedAt,
    rescindReason: null,
  };
  return [record, ...sent('RELEASED', record, advisoryRows(record), issuer, releasedAt)];
}

function intel({ intel: { key, tearlines, ...told }, community }: Sharing): LedgerRecord[] {
  const item: IntelRecord = {
    ...invented,
    type: 'intelItem',
    id: `intel:EX-${key}`,
    ...told,
    marking: forOrgs([agencyOrgs.ODNI, agencyOrgs.DHS_CISA]),
    status: 'DISSEMINATED',
    originAgency: 'ODNI',
    originator: 'system:bundled',
  };
  const to = { recipients: item.recipients, handlers: item.marking.recipientOrgs, community, originator: null, at: told.disseminatedAt };
  const out = sentTearlines(
    tearlines.map((each) => ({ ...each, sent: null })),
    to,
  ).map(({ tlp, text, sent: how }): TearlineRecord => ({
    ...invented,
    type: 'tearline',
    id: tearlineId(item.id, tlp),
    marking: how?.marking ?? item.marking,
    item: item.id,
    colour: tlp,
    text,
    originAgency: item.originAgency,
    indicators: item.indicators,
    affectedAssetTypes: item.affectedAssetTypes,
    recommendedActions: item.recommendedActions,
    disseminatedAt: item.disseminatedAt,
    recipients: how?.recipients ?? [],
  }));
  const proofs = out.flatMap((each) => sent('DISSEMINATED', each, tearlineRows(each), agencyOrgs.DHS_CISA, told.disseminatedAt));
  return [item, ...out, ...proofs];
}

function sent(
  kind: 'RELEASED' | 'DISSEMINATED',
  record: AdvisoryRecord | TearlineRecord,
  rows: readonly SentRow[],
  org: string,
  at: Instant,
): LedgerRecord[] {
  const { id, type, marking } = record;
  return sendings({
    kind,
    advisory: type === 'advisory' ? id : null,
    tearline: type === 'tearline' ? id : null,
    version: type === 'advisory' ? record.version : null,
    marking,
    recipients: marking.recipientOrgs.filter((to) => to !== org && to !== agencyOrgs.ODNI),
    isSynthetic: true,
    contentHash: createHash('sha256').update(canonicalText(rows)).digest('hex'),
    writer: 'system:bundled',
    org,
    at,
  }).map((each) => ({ ...each, ...invented }));
}

function room({ room: { key, election, opensAt, closesAt, approvedAttendees, posts }, community }: Sharing): LedgerRecord[] {
  const id = `room:EX-${key}`;
  return [
    {
      ...invented,
      type: 'situationRoom',
      id,
      marking: { ...clear, tlp: 'GREEN', community },
      community,
      election,
      states: [],
      status: 'CLOSED',
      opensAt,
      closesAt,
    },
    {
      ...invented,
      type: 'roomPaper',
      id: paperId(id),
      of: id,
      marking: { ...clear, tlp: 'RED', namedRecipients: approvedAttendees },
      approvedAttendees,
      posts,
    },
  ];
}
