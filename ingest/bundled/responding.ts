/** Invented engagements, a pilot and incidents with their course, so that support and response can be tried out. Nothing here happened. */
import type { IncidentCategory, Instant, LedgerRecord, SeverityLevel } from '../../domain/model.ts';
import { victimCircle } from '../../domain/process/agencyOrgs.ts';
import { forOrgs } from '../../domain/process/filing.ts';
import { notHandled } from '../../domain/process/incident.ts';
import type { PilotRecord } from '../../domain/process/pilotProgram.ts';
import type { AssetType } from '../../domain/process/sharing.ts';
import { testingTypes } from '../../domain/process/supportEngagement.ts';
import type { EngagementRecord } from '../../domain/process/supportEngagement.ts';
import { clear } from '../../domain/tlp.ts';
import { readData, source } from './files.ts';

interface Course {
  readonly key: string;
  readonly title: string;
  readonly category: IncidentCategory;
  readonly assets: readonly AssetType[];
  readonly reporter: string;
  readonly reportedAt: Instant;
  readonly notifiedAt: Instant;
  readonly releasedAt: Instant | null;
  readonly acknowledgedAt: Instant | null;
  readonly containedAt: Instant;
}
interface Responding {
  readonly engagements: readonly (Pick<EngagementRecord, 'jurisdiction' | 'requestingOrg' | 'onSite' | 'start' | 'end' | 'status'> & {
    readonly key: string;
    readonly type: EngagementRecord['engagementType'];
    readonly findings: readonly { readonly severity: SeverityLevel; readonly text: string; readonly remediatedAt: Instant | null }[];
  })[];
  readonly pilot: Pick<PilotRecord, 'name' | 'objective' | 'startsOn' | 'endsOn' | 'status' | 'channels' | 'outcome'> & {
    readonly key: string;
    readonly participants: readonly Pick<PilotRecord['participants'][number], 'org' | 'level'>[];
  };
  readonly courses: readonly Course[];
}

const invented = { marking: clear, sources: [source('ostrakon-synthetic')], isSynthetic: true } as const;
const noon = (day: string): Instant => `${day}T12:00:00Z`;

export function respondingRecords(): LedgerRecord[] {
  const { engagements, pilot, courses } = readData('curated/responding.json') as Responding;
  return [...engagements.map(engagement), pilotRecord(pilot), ...courses.flatMap(ofCourse)];
}

function engagement({ key, type, findings, ...given }: Responding['engagements'][number]): EngagementRecord {
  const { start, end, status } = given;
  const agreedAt = start === null ? null : noon(start);
  return {
    ...invented,
    type: 'supportEngagement',
    id: `engagement:EX-${key}`,
    ...given,
    engagementType: type,
    requestedBy: 'system:bundled',
    stateConsent: agreedAt === null ? null : { by: 'system:bundled', at: agreedAt },
    rulesOfEngagementSignedAt: testingTypes.includes(type) ? agreedAt : null,
    team: [],
    findings: findings.map((finding, index) => ({ id: `finding:EX-${key}/${index + 1}`, ...finding })),
    reportDeliveredAt: end === null || status === 'REQUESTED' ? null : noon(end),
    reason: null,
  };
}

function pilotRecord({ key, participants, ...pilot }: Responding['pilot']): PilotRecord {
  return {
    ...invented,
    type: 'pilotProgram',
    id: `pilot:EX-${key}`,
    ...pilot,
    participants: participants.map((participant) => ({ ...participant, enrolledAt: noon(pilot.startsOn) })),
  };
}

function ofCourse({ key, title, category, assets, reporter, ...times }: Course): LedgerRecord[] {
  const { reportedAt, notifiedAt, releasedAt, acknowledgedAt, containedAt } = times;
  const incident = `incident:EX-${key}`;
  const advisory = `advisory:EX-${key}`;
  const records: LedgerRecord[] = [
    {
      ...invented,
      type: 'incident',
      ...notHandled,
      id: incident,
      title,
      description: 'Invented.',
      category,
      status: 'CLOSED',
      severity: 'MEDIUM',
      startedAt: null,
      endedAt: null,
      detectedAt: null,
      reportedAt,
      elections: [],
      techniques: [],
      states: ['eo13848:example/state'],
      conductElements: [],
      purposesOrEffects: [],
      foreignNexus: 'NOT_ASSESSED',
      icTerm: null,
      victimLabel: 'an election office in a fictitious place',
      materialEffect: 'NONE',
      affectedAssetTypes: assets,
      containedAt,
      closedAt: containedAt,
    },
    {
      ...invented,
      type: 'victim',
      id: `victim:EX-${key}`,
      marking: forOrgs([reporter, 'EX-STATE-SOS', ...victimCircle]),
      incident,
      reportingOrg: reporter,
      jurisdiction: null,
    },
    {
      ...invented,
      type: 'responseCase',
      id: `case:EX-${key}`,
      incident,
      lead: 'US-CISA',
      status: 'CLOSED',
      partners: [{ org: reporter, sector: 'elections', role: 'Where it happened', notifiedAt }],
      openedAt: reportedAt,
      firstPartnerNotifiedAt: notifiedAt,
      containedAt,
      closedAt: containedAt,
      lessons: 'Invented.',
      escalationReason: null,
    },
  ];
  if (releasedAt === null || acknowledgedAt === null) return records;
  return [
    ...records,
    {
      ...invented,
      type: 'advisory',
      id: advisory,
      title,
      body: 'Invented.',
      severity: 'MEDIUM',
      affectedAssetTypes: assets,
      recommendedActions: ['Invented: look at your own systems.'],
      expiresAt: releasedAt.slice(0, 10),
      derivedFrom: [incident],
      community: null,
      releaseMarking: clear,
      issuer: 'US-CISA',
      status: 'EXPIRED',
      version: 1,
      earlierTexts: [],
      releasedAt,
      updatedAt: releasedAt,
      rescindReason: null,
    },
    {
      ...invented,
      type: 'acknowledgement',
      id: `ack:${advisory}/EX-TOWN-CLERK`,
      marking: forOrgs(['EX-TOWN-CLERK', 'US-CISA']),
      advisory,
      intelItem: null,
      tearline: null,
      org: 'EX-TOWN-CLERK',
      by: 'system:bundled',
      at: acknowledgedAt,
      version: 1,
    },
  ];
}
