/** What the resolvers of sharing are handed as parents. */
import type { Indicator } from '../../../domain/indicators.ts';
import type { CommunityRecord, Day, IncidentRecord, JurisdictionRecord, MembershipRecord } from '../../../domain/model.ts';
import type { AcknowledgementRecord, ActionTakenRecord } from '../../../domain/process/acknowledgement.ts';
import type { AdvisoryRecord } from '../../../domain/process/advisory.ts';
import type { Coverage } from '../../../domain/process/coverage.ts';
import type { IntelRecord } from '../../../domain/process/intelItem.ts';
import type { RoomRecord } from '../../../domain/process/situationRoom.ts';
import type { TearlineRecord } from '../../../domain/process/tearline.ts';
import type { Tlp } from '../../../domain/tlp.ts';
import type { Loaded } from '../../records.ts';

export type CommunityParent = Loaded<CommunityRecord>;
export type MembershipParent = Loaded<MembershipRecord>;
export interface CoverageParent {
  readonly community: CommunityParent;
  readonly coverage: Coverage;
}
export interface GapParent {
  readonly state: Loaded<JurisdictionRecord>;
  readonly coverage: Coverage;
}
export type RoomParent = Loaded<RoomRecord>;
export type AdvisoryParent = Loaded<AdvisoryRecord>;
export type AcknowledgementParent = Loaded<AcknowledgementRecord>;
export type ActionTakenParent = Loaded<ActionTakenRecord>;
export type IntelParent = Loaded<IntelRecord>;
export type TearlineParent = Loaded<TearlineRecord>;
export type AcknowledgeableParent = AdvisoryParent | IntelParent | TearlineParent;
export type ActionableParent = IntelParent | TearlineParent;
/** Id of the organisation. */
export interface AwaitedOrgParent {
  readonly org: string;
}
export interface AwaitedRecipientParent {
  readonly org: string;
  readonly items: readonly IntelParent[];
}
export interface AwaitedActionsParent {
  readonly state: Loaded<JurisdictionRecord> | null;
  readonly recipients: readonly AwaitedRecipientParent[];
}
export type IndicatorParent = Indicator;
export interface SharedIndicatorParent extends Indicator {
  readonly marking: Tlp;
  readonly since: Day;
  readonly firstSeen: Day;
  readonly lastSeen: Day;
  readonly tearlines: readonly TearlineParent[];
  readonly incidents: readonly Loaded<IncidentRecord>[];
}
