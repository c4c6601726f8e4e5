/** What the resolvers of the incidents subgraph are handed as parents. */
import type { Deadline } from '../../domain/deadlines.ts';
import type {
  AssessmentRecord,
  AttributionRecord,
  ElectionRecord,
  EmergencyNoticeRecord,
  ImpactReportRecord,
  IncidentRecord,
  JurisdictionRecord,
  SourceRef,
  TechniqueRecord,
  VictimRecord,
} from '../../domain/model.ts';
import type { Loaded } from '../records.ts';

/** A visible entity of another subgraph. */
export interface Reference {
  readonly id: string;
}
export type IncidentParent = Loaded<IncidentRecord>;
export type VictimParent = Loaded<VictimRecord>;
export type ElectionParent = Loaded<ElectionRecord>;
export type AssessmentParent = Loaded<AssessmentRecord>;
export type ImpactReportParent = Loaded<ImpactReportRecord>;
export type AttributionParent = Loaded<AttributionRecord>;
export type TechniqueParent = Loaded<TechniqueRecord>;
export type JurisdictionParent = Loaded<JurisdictionRecord>;
export type NoticeParent = Loaded<EmergencyNoticeRecord>;
export type SubjectParent = AssessmentParent | ElectionParent;
export type DeadlineParent = Deadline;
export type SourceParent = SourceRef;
