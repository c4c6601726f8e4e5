/** A recommendation under section 3(b): its measures, sectors and signatures. */
import type { Day, Instant } from '../model.ts';
import type { Signature } from './agencies.ts';
import type { Tracked } from './machine.ts';

export const recommendationStatuses = [
  'DRAFT',
  'JOINT_CLEARANCE',
  'SIGNED',
  'SUBMITTED_TO_PRESIDENT',
  'APPROVED',
  'PARTLY_APPROVED',
  'DECLINED',
  'RETURNED',
  'IMPLEMENTED',
] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];
/** Section 3(b)(i) to (ix), in this order. */
export const measures = [
  'BLOCK_PROPERTY',
  'EXPORT_LICENSE_RESTRICTION',
  'US_FI_LOAN_CREDIT_PROHIBITION',
  'FOREIGN_EXCHANGE_RESTRICTION',
  'CREDIT_PAYMENT_TRANSFER_PROHIBITION',
  'EQUITY_DEBT_INVESTMENT_PROHIBITION',
  'EXCLUDE_ALIEN_CORPORATE_OFFICERS',
  'SANCTION_PRINCIPAL_EXECUTIVE_OFFICERS',
  'OTHER_AUTHORIZED_BY_LAW',
] as const;
export type Measure = (typeof measures)[number];
/** The five sectors of which at least one entity each is wanted. */
export const sectors = ['FINANCIAL_SERVICES', 'DEFENSE', 'ENERGY', 'TECHNOLOGY', 'TRANSPORTATION'] as const;
export type Sector = (typeof sectors)[number];
export const signers = ['STATE', 'TREASURY'] as const;
export type Signer = (typeof signers)[number];

export interface ProposedMeasure {
  /** Actor id of the business entity. */
  readonly target: string;
  readonly sector: Sector | 'COMPARABLE_STRATEGIC';
  /** Of COMPARABLE_STRATEGIC: the sector it stands in for, and why that one is inapplicable and this one comparable. */
  readonly substitutesFor: Sector | null;
  readonly substituteReason: string | null;
  readonly measures: readonly Measure[];
  /** The law behind OTHER_AUTHORIZED_BY_LAW. */
  readonly legalAuthority: string | null;
  /** Actor ids of the officers that the two measures on officers are about. */
  readonly officers: readonly string[];
  /** By which measure and source it is among the largest. */
  readonly largestEntityBasis: string;
  readonly ground: 'LICENSED' | 'DOMICILED';
  readonly licensedOrDomiciledIn: string;
}
export interface Proposal {
  readonly targets: readonly ProposedMeasure[];
  readonly usEconomicEffect: string | null;
  readonly usNationalSecurityEffect: string | null;
  readonly alliedInterestEffect: string | null;
  /** How the measures answer to the scope of the interference. */
  readonly calibration: string | null;
}
export interface RecommendationRecord extends Tracked<'measureRecommendation', RecommendationStatus>, Proposal {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly election: string;
  readonly assessment: string;
  readonly impactReport: string;
  readonly signatures: readonly Signature<Signer>[];
  readonly submittedAt: Instant | null;
  /** What the President decided, in words. */
  readonly decision: string | null;
  readonly decidedAt: Day | null;
}
