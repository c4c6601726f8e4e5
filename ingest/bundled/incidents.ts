/** Elections with their assessments and reports, emergency notices, and the eleven published incidents with who is held to stand behind them. */
import type {
  AssessmentRecord,
  AttributionRecord,
  ElectionRecord,
  EmergencyNoticeRecord,
  ImpactReportRecord,
  IncidentRecord,
} from '../../domain/model.ts';
import { publishedElsewhere } from '../../domain/process/attributionJudgment.ts';
import { notHandled } from '../../domain/process/incident.ts';
import { listEntryUrl, pressReleaseUrl, published, readData } from './files.ts';

interface Elections {
  readonly elections: readonly Pick<ElectionRecord, 'id' | 'name' | 'date' | 'electionType' | 'jurisdiction'>[];
  readonly assessments: readonly ({ readonly key: string } & Pick<
    AssessmentRecord,
    'status' | 'deliveredAt' | 'receivedAt' | 'publicSummary' | 'releasedAt'
  >)[];
  readonly impactReports: readonly ({ readonly key: string } & Pick<
    ImpactReportRecord,
    'status' | 'deliveredAt' | 'publicSummary' | 'releasedAt'
  >)[];
  readonly emergencyNotices: readonly Pick<EmergencyNoticeRecord, 'noticeDate' | 'continuesBeyond'>[];
}
interface Incidents {
  readonly incidents: readonly (Pick<
    IncidentRecord,
    | 'id'
    | 'title'
    | 'description'
    | 'category'
    | 'elections'
    | 'techniques'
    | 'conductElements'
    | 'purposesOrEffects'
    | 'startedAt'
    | 'endedAt'
  > &
    Pick<AttributionRecord, 'government' | 'governmentRole' | 'statement'> & {
      readonly actors: readonly string[];
      /** The day the government made it public. */
      readonly reported: string;
      readonly press: string | null;
    })[];
}

export function electionRecords(): (ElectionRecord | AssessmentRecord | ImpactReportRecord | EmergencyNoticeRecord)[] {
  const data = readData('curated/elections.json') as Elections;
  const url = 'https://www.dni.gov/';
  return [
    ...data.elections.map((election): ElectionRecord => ({
      ...published('us-elections', url),
      type: 'election',
      ...election,
      officeLevel: 'FEDERAL',
      conclusionDate: null,
      conclusionReason: null,
    })),
    ...data.assessments.map(({ key, ...assessment }): AssessmentRecord => ({
      ...published('us-elections', url),
      type: 'assessment',
      id: `assessment:${key}`,
      election: `election:${key}`,
      version: 1,
      ...assessment,
    })),
    ...data.impactReports.map(({ key, ...report }): ImpactReportRecord => ({
      ...published('us-elections', 'https://www.justice.gov/'),
      type: 'impactReport',
      id: `impact-report:${key}`,
      assessment: `assessment:${key}`,
      version: 1,
      reviewRequired: null,
      ...report,
    })),
    ...data.emergencyNotices.map((notice): EmergencyNoticeRecord => ({
      ...published('federal-register', 'https://www.federalregister.gov/'),
      type: 'emergencyNotice',
      id: `emergency-notice:${notice.noticeDate}`,
      ...notice,
    })),
  ];
}

export function incidentRecords(): (IncidentRecord | AttributionRecord)[] {
  const { incidents } = readData('curated/incidents.json') as Incidents;
  return incidents.flatMap(({ actors, reported, press, government, governmentRole, statement, ...incident }) => [
    {
      ...published('eo13848-bundled', pressReleaseUrl(press) ?? listEntryUrl(actors[0] ?? '')),
      type: 'incident' as const,
      ...notHandled,
      ...incident,
      status: 'CONFIRMED' as const,
      severity: null,
      detectedAt: null,
      reportedAt: `${reported}T00:00:00Z`,
      states: [],
      foreignNexus: 'ASSESSED_FOREIGN' as const,
      icTerm: null,
      victimLabel: null,
    },
    ...actors.map((actor): AttributionRecord => ({
      ...published('eo13848-bundled', pressReleaseUrl(press) ?? listEntryUrl(actor)),
      type: 'attribution',
      ...publishedElsewhere,
      id: `attribution:${incident.id.slice('incident:'.length)}/${actor}`,
      incident: incident.id,
      actor,
      government,
      governmentRole,
      statement,
      confidence: null,
      basis: press === null ? [] : [`Treasury press release ${press}`],
      status: 'PUBLISHED',
    })),
  ]);
}
