/** What the resolvers of the sanctions process are handed as parents. */
import type { Day, GovernmentRole, LicenseChange } from '../../../domain/model.ts';
import type { PetitionRecord, InformationRequest } from '../../../domain/process/delistingPetition.ts';
import type { DesignationChange } from '../../../domain/process/designation.ts';
import type { ConsultationResponse, DeterminationRecord, Evidence } from '../../../domain/process/determination.ts';
import type { EmergencyRecord } from '../../../domain/process/nationalEmergency.ts';
import type { ProposedMeasure, RecommendationRecord } from '../../../domain/process/recommendationRecord.ts';
import type { BlockedPropertyRecord, CongressReportRecord, RelatedActionRecord } from '../../../domain/process/statements.ts';
import type { Loaded } from '../../records.ts';

export type DeterminationParent = Loaded<DeterminationRecord>;
export type EvidenceParent = Evidence;
export type ConsultationParent = ConsultationResponse;
export type DesignationChangeParent = DesignationChange;
export type PetitionParent = Loaded<PetitionRecord>;
export type RequestParent = InformationRequest;
export type LicenseChangeParent = LicenseChange;
/** The emergency, and the day it is asked about; today where none is given. */
export type EmergencyParent = Loaded<EmergencyRecord> & { readonly asOf?: Day };
export type RecommendationParent = Loaded<RecommendationRecord>;
export type ProposedMeasureParent = ProposedMeasure;
export interface TargetOfficerParent {
  readonly id: string;
  readonly isNamed: boolean;
}
export interface EligibleCountryParent {
  readonly country: string;
  readonly election: string;
  readonly assessment: string;
  readonly roles: readonly GovernmentRole[];
  readonly recommendation: string | null;
}
export type BlockedPropertyParent = Loaded<BlockedPropertyRecord>;
export type CongressReportParent = Loaded<CongressReportRecord>;
export type RelatedActionParent = Loaded<RelatedActionRecord>;
