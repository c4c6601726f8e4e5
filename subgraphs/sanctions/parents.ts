/** What the resolvers of the sanctions subgraph are handed as parents. */
import type {
  ClearanceRecord,
  CustomerListRecord,
  CustomerDifference,
  CustomerResult,
  DesignationRecord,
  LicenseRecord,
  ProgramRecord,
  RoundRecord,
  ScreeningRunRecord,
  ShareInterval,
  SourceRef,
} from '../../domain/model.ts';
import type {
  ControlledStepAnswer,
  FlipAnswer,
  HolderAnswer,
  ImpactAnswer,
  ImpactChangeAnswer,
  ListedStepAnswer,
  NodeAnswer,
  OwnedStepAnswer,
  ProofStepAnswer,
  StatusAnswer,
  TreeAnswer,
} from '../../links/ownership/answers.ts';
import type { VerdictChange } from '../../links/ownership/feed.ts';
import type { ScreenHitAnswer } from '../../links/screening/screenQuestion.ts';
import type { Loaded } from '../records.ts';
import type { Receipt } from './receipts.ts';

/** A visible entity of another subgraph. */
export interface Reference {
  readonly id: string;
}
/** A record that has changed, as it stands: a loaded designation, or a reference with the type of what it refers to. */
export type ChangedRecordParent = DesignationParent | (Reference & { readonly type: 'actor' | 'link' | 'incident' | 'election' });
export type DesignationParent = Loaded<DesignationRecord>;
export type ProgramParent = Loaded<ProgramRecord>;
export type RoundParent = Loaded<RoundRecord>;
export type SourceParent = SourceRef;
export type LicenseParent = Loaded<LicenseRecord>;

export type ShareParent = ShareInterval;
export type StatusParent = StatusAnswer & { readonly dataVersion: string; readonly receipt: Receipt };
export type HolderParent = HolderAnswer;
export type ProofStepParent = ProofStepAnswer;
export type ListedStepParent = ListedStepAnswer;
export type OwnedStepParent = OwnedStepAnswer;
export type ControlledStepParent = ControlledStepAnswer;
export type FlipParent = FlipAnswer;
export type TreeParent = TreeAnswer;
export type NodeParent = NodeAnswer;
export type ImpactParent = ImpactAnswer;
export type ImpactChangeParent = ImpactChangeAnswer;
export interface VerdictChangeParent {
  readonly change: VerdictChange;
  /** Its place among the changes of its commit that the viewer sees. */
  readonly index: number;
}
export type VerdictCauseParent = VerdictChange;
export type HitParent = ScreenHitAnswer;
export type ClearanceParent = Loaded<ClearanceRecord>;
export type CustomerListParent = Loaded<CustomerListRecord>;
export type RunParent = Loaded<ScreeningRunRecord>;
export type CustomerResultParent = CustomerResult;
export type CustomerHitParent = CustomerResult['hits'][number];
export type DifferenceParent = CustomerDifference;
