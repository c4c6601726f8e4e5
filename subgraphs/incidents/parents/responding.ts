/** What the resolvers of support and response are handed as parents. */
import type { JurisdictionRecord } from '../../../domain/model.ts';
import type { InfrastructureAssetRecord } from '../../../domain/process/infrastructureAsset.ts';
import type { PilotMetrics, PilotRecord } from '../../../domain/process/pilotProgram.ts';
import type { CaseRecord, CaseTaskRecord } from '../../../domain/process/responseCase.ts';
import type { EngagementFinding, EngagementRecord } from '../../../domain/process/supportEngagement.ts';
import type { AssetType } from '../../../domain/process/sharing.ts';
import type { Loaded } from '../../records.ts';

export type EngagementParent = Loaded<EngagementRecord>;
export type AssetParent = Loaded<InfrastructureAssetRecord>;
export type PilotParent = Loaded<PilotRecord>;
export type CaseParent = Loaded<CaseRecord>;
export type TaskParent = Loaded<CaseTaskRecord>;
export interface OpenFindingParent {
  readonly engagement: EngagementParent;
  readonly finding: EngagementFinding;
}
export type TimesParent = Omit<PilotMetrics, 'participantsByLevel'> & { readonly incidents: number };
export interface TargetedParent {
  readonly assetType: AssetType;
  readonly states: readonly Loaded<JurisdictionRecord>[];
  readonly incidents: number;
}
export interface StateCountParent {
  readonly state: Loaded<JurisdictionRecord>;
  readonly count: number;
}
