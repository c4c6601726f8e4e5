/**
 * The records of the ledger: what Ostrakon knows, as plain values.
 *
 * Every field is present in every record; what is not known is `null` or empty, never missing. A record has one marking. A fact whose
 * visibility differs from its record's (who a victim is, a judgment on an actor) is a record of its own that points at it.
 */
import type { AcknowledgementRecord, ActionTakenRecord } from './process/acknowledgement.ts';
import type { AdvisoryRecord } from './process/advisory.ts';
import type { PetitionRecord } from './process/delistingPetition.ts';
import type { DesignationPaperRecord } from './process/designation.ts';
import type { DeterminationRecord } from './process/determination.ts';
import type { DisseminationRecord } from './process/dissemination.ts';
import type { ImpactPaperRecord } from './process/impactRecord.ts';
import type { IntelRecord } from './process/intelItem.ts';
import type { AssessmentPaperRecord } from './process/assessment.ts';
import type { ConsultationRecord, InterferenceRecord } from './process/interferenceDetermination.ts';
import type { InfrastructureAssetRecord } from './process/infrastructureAsset.ts';
import type { Likelihood } from './process/likelihood.ts';
import type { CommunityService, MembershipPaperRecord } from './process/membership.ts';
import type { EmergencyRecord } from './process/nationalEmergency.ts';
import type { PilotRecord } from './process/pilotProgram.ts';
import type { RecommendationRecord } from './process/recommendationRecord.ts';
import type { CaseRecord, CaseTaskRecord } from './process/responseCase.ts';
import type { AssetType } from './process/sharing.ts';
import type { RoomPaperRecord, RoomRecord } from './process/situationRoom.ts';
import type {
  BlockedPropertyRecord,
  CongressReportRecord,
  NotificationRecord,
  RelatedActionRecord,
  SubmissionRecord,
} from './process/statements.ts';
import type { EngagementRecord } from './process/supportEngagement.ts';
import type { TearlineRecord } from './process/tearline.ts';
import type { Marking } from './tlp.ts';

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export type Day = string;
/** An instant, ISO 8601 in UTC. */
export type Instant = string;

/** Where a fact came from. `lastSeen` is null while the newest version of the dataset still asserts it. */
export interface SourceRef {
  readonly dataset: string;
  readonly url: string | null;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
}

/** What every record has. */
export interface Recorded {
  readonly id: string;
  readonly marking: Marking;
  readonly sources: readonly SourceRef[];
  /** True for invented examples, which are never mixed up with published facts. */
  readonly isSynthetic: boolean;
}

export const actorKinds = ['FOREIGN_GOVERNMENT', 'ENTITY', 'INDIVIDUAL', 'VESSEL', 'AIRCRAFT'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What statements are made of; fields of `details` under their own names. */
export const statedFields = [
  'kind',
  'name',
  'names',
  'countries',
  'identifiers',
  'addresses',
  'description',
  'birthDates',
  'birthPlaces',
  'nationalities',
  'gender',
  'entityType',
  'incorporated',
  'founded',
  'country',
  'imo',
  'mmsi',
  'callSign',
  'flag',
  'vesselType',
  'tonnage',
  'grossTonnage',
  'tailNumber',
  'model',
  'serialNumber',
  'built',
] as const;
export type StatedField = (typeof statedFields)[number];

export const nameTypes = ['PRIMARY', 'AKA', 'FKA', 'WEAK_AKA'] as const;
export type NameType = (typeof nameTypes)[number];

export const confidences = ['LOW', 'MODERATE', 'HIGH'] as const;
export type Confidence = (typeof confidences)[number];

/**
 * That a source gives a value of an actor, where the record does not say so by itself; read with `statementsOf` in `statements.ts`.
 * `value` is the value in one line. `firstSeen` null: since the source first had the actor; `lastSeen` null: as long as it has it.
 */
export interface Statement {
  readonly field: StatedField;
  readonly value: string;
  /** Of the record's `sources`. */
  readonly dataset: string;
  readonly firstSeen: Day | null;
  readonly lastSeen: Day | null;
}

/** One name of an actor; `sources` names datasets of the record's own `sources`. `script` is an ISO 15924 code such as `Latn`. */
export interface ActorName {
  readonly value: string;
  readonly type: NameType;
  readonly script: string | null;
  readonly sources: readonly string[];
}

export interface Identifier {
  readonly type: string;
  readonly value: string;
  readonly country: string | null;
}

export interface Address {
  readonly text: string;
  readonly country: string | null;
}

export interface IndividualDetails {
  readonly kind: 'INDIVIDUAL';
  /** As published, most precise form first: `1961-06-01`, `1961`, `circa 1961`, `1960 to 1962`. */
  readonly birthDates: readonly string[];
  readonly birthPlaces: readonly string[];
  readonly nationalities: readonly string[];
  readonly gender: string | null;
}
export interface EntityDetails {
  readonly kind: 'ENTITY';
  readonly entityType: string | null;
  readonly incorporated: string | null;
  readonly founded: string | null;
}
export interface GovernmentDetails {
  readonly kind: 'FOREIGN_GOVERNMENT';
  readonly country: string;
}
export interface VesselDetails {
  readonly kind: 'VESSEL';
  readonly imo: string | null;
  readonly mmsi: string | null;
  readonly callSign: string | null;
  readonly flag: string | null;
  readonly vesselType: string | null;
  readonly tonnage: number | null;
  readonly grossTonnage: number | null;
}
export interface AircraftDetails {
  readonly kind: 'AIRCRAFT';
  readonly tailNumber: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly built: string | null;
}
export type ActorDetails = IndividualDetails | EntityDetails | GovernmentDetails | VesselDetails | AircraftDetails;

export interface ActorRecord extends Recorded {
  readonly type: 'actor';
  readonly kind: ActorKind;
  /** The primary name, as published. */
  readonly name: string;
  /** Every name, the primary one first. */
  readonly names: readonly ActorName[];
  /** Nationality, domicile or flag: ISO 3166-1 alpha-2, sorted. */
  readonly countries: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly addresses: readonly Address[];
  readonly description: string | null;
  readonly details: ActorDetails | null;
  /** Other source ids that mean this actor; every argument that takes an actor id accepts them. */
  readonly otherIds: readonly string[];
  /** Why it is known to be a United States person, whom the order does not reach; null where nobody has recorded that. */
  readonly usPersonBasis: string | null;
  /**
   * Who says what, as far as it cannot be inferred: a value that is not mentioned here is given by every source of the record, for as
   * long as the source has the record. Empty for nearly every actor of one list.
   */
  readonly statements: readonly Statement[];
}

/** One actor of several that are known to be one, as its own lists have it; its id is `part:` and the id it is listed under. */
export interface ActorPartRecord extends Recorded {
  readonly type: 'actorPart';
  /** The actor it is a part of. */
  readonly actor: string;
  readonly listed: ActorRecord;
}

export const matchStatuses = ['SUGGESTED', 'CONFIRMED', 'REJECTED', 'UNDONE'] as const;
/** UNDONE was confirmed once; like REJECTED it is never suggested or merged by itself again. */
export type MatchStatus = (typeof matchStatuses)[number];
export const matchMethods = ['IDENTIFIER', 'NAME'] as const;
export type MatchMethod = (typeof matchMethods)[number];

/** One sentence of evidence that two actors are one, with the two values side by side. */
export interface MatchEvidence {
  readonly name: string;
  readonly score: number;
  readonly detail: string;
  readonly first: string | null;
  readonly second: string | null;
}

/** A field of a record that pointed at an actor that was merged away. */
export interface MovedReference {
  readonly id: string;
  readonly field: string;
}

/** That two actors of different lists may be, are, or are not one; its id is `match:` and the two ids. Marked as the two are. */
export interface MatchRecord extends Recorded {
  readonly type: 'match';
  /** The two as listed: the first is kept, the second becomes a part of it. */
  readonly ids: readonly string[];
  /** The actors there are of the two. */
  readonly actors: readonly string[];
  readonly status: MatchStatus;
  readonly method: MatchMethod;
  /** 0 to 1, on the scale of screening. */
  readonly score: number;
  readonly firstName: string;
  readonly secondName: string;
  readonly evidence: readonly MatchEvidence[];
  /** Who decided, when and why; null while it is a suggestion. */
  readonly by: string | null;
  readonly at: Instant | null;
  readonly reason: string | null;
  /** What a confirmed match has moved besides links and designations, which remember it themselves. */
  readonly moved: readonly MovedReference[];
}

export const linkTypes = [
  'OWNS',
  'CONTROLS',
  'DIRECTS',
  'FINANCES',
  'ACTED_FOR',
  'AGENT_OF',
  'PART_OF',
  'EMPLOYED_BY',
  'OFFICER_OF',
  'FOUNDED',
  'SUPPORTED',
  'OPERATES',
  'FAMILY',
  'ASSOCIATE',
  'LINKED_TO',
] as const;
export type LinkType = (typeof linkTypes)[number];

/** An exact percentage interval: bounds are decimal text (`"16.66"`) or fractions (`"50/3"`) of percent points, each open or closed. */
export interface ShareInterval {
  readonly min: string;
  readonly max: string;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

export const interests = ['EQUITY', 'VOTING_RIGHTS', 'BOARD_MAJORITY'] as const;
/**
 * What an OWNS or CONTROLS link gives: a share of the equity, a share of the votes, or the right to appoint or remove most of the board.
 * Only equity is ownership; the others are control.
 */
export type Interest = (typeof interests)[number];

/** A typed, directed connection between two actors, in force from `since` up to and including `until`. */
export interface LinkRecord extends Recorded {
  readonly type: 'link';
  readonly linkType: LinkType;
  readonly from: string;
  readonly to: string;
  /** Of OWNS links, and of CONTROLS links that are votes. */
  readonly share: ShareInterval | null;
  /** Null: equity for OWNS, not specified for CONTROLS, meaningless for others. */
  readonly interest: Interest | null;
  /** Holders of one actor under the same arrangement name hold jointly; null alone. */
  readonly arrangement: string | null;
  readonly since: Day | null;
  readonly until: Day | null;
  readonly description: string | null;
  readonly confidence: Confidence | null;
  /** The ends as listed, where they were merged into another actor since; null where `from` and `to` are as listed. */
  readonly listedFrom: string | null;
  readonly listedTo: string | null;
}

export const regimes = ['US', 'EU', 'UK', 'UN'] as const;
export type Regime = (typeof regimes)[number];

/** A sanctions programme; its id is `program:` and its tag. */
export interface ProgramRecord extends Recorded {
  readonly type: 'program';
  readonly tag: string;
  readonly name: string;
  readonly legalAuthority: string;
  readonly regime: Regime;
  /** Whether a designation under it blocks property (others restrict dealings without blocking). */
  readonly blocking: boolean;
}

/** One published action under a programme; its id is `round:` + tag + `/` + date. */
export interface RoundRecord extends Recorded {
  readonly type: 'round';
  readonly program: string;
  readonly date: Day;
  readonly title: string;
  readonly summary: string | null;
  readonly pressRelease: string | null;
  readonly election: string | null;
}

export const designationStatuses = ['DRAFT', 'LEGAL_REVIEW', 'APPROVED', 'ACTIVE', 'AMENDED', 'DELISTED'] as const;
export type DesignationStatus = (typeof designationStatuses)[number];
export const blockingCriteria = [
  'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT',
  'II_MATERIAL_SUPPORT',
  'III_OWNED_CONTROLLED_ACTED_FOR',
] as const;
export type BlockingCriterion = (typeof blockingCriteria)[number];

/**
 * One actor put under one programme by one action; a re-listing is a new record. Ids are `<actor>/<tag>`, from the second listing on
 * with `/2`, `/3` ... `since` and `until` are published days. Where a list carries no dates, `firstListed` is the first version that
 * has it and `lastUnlisted` the last one before that had not; `lastListed` and `firstUnlisted` bound its end in the same way.
 */
export interface DesignationRecord extends Recorded {
  readonly type: 'designation';
  readonly actor: string;
  /** The actor as listed, where it was merged into another since; null where `actor` is as listed. */
  readonly listedActor: string | null;
  readonly programs: readonly string[];
  readonly round: string | null;
  readonly status: DesignationStatus;
  readonly criterion: BlockingCriterion | null;
  readonly since: Day | null;
  readonly firstListed: Day | null;
  readonly lastUnlisted: Day | null;
  readonly until: Day | null;
  readonly lastListed: Day | null;
  readonly firstUnlisted: Day | null;
  readonly legalAuthority: string | null;
  readonly incidents: readonly string[];
}

export const electionTypes = ['GENERAL', 'PRIMARY', 'SPECIAL', 'RUNOFF'] as const;
export type ElectionType = (typeof electionTypes)[number];
export const officeLevels = ['FEDERAL', 'STATE', 'LOCAL', 'TRIBAL', 'TERRITORIAL'] as const;
export type OfficeLevel = (typeof officeLevels)[number];

export interface ElectionRecord extends Recorded {
  readonly type: 'election';
  readonly name: string;
  readonly date: Day;
  readonly electionType: ElectionType;
  readonly officeLevel: OfficeLevel;
  readonly jurisdiction: string | null;
  /** Null means election day, as agencies have counted. */
  readonly conclusionDate: Day | null;
  readonly conclusionReason: string | null;
}

export const agencies = [
  'PRESIDENT', 'ODNI', 'DHS_CISA', 'DOJ', 'FBI', 'TREASURY', 'STATE', 'DEFENSE', 'WHITE_HOUSE', 'NSA', 'CIA', 'EAC', 'USPS',
] as const; // prettier-ignore
export type Agency = (typeof agencies)[number];

export const assessmentStatuses = ['PLANNED', 'DRAFTING', 'IN_COORDINATION', 'FINAL', 'DELIVERED', 'AMENDED'] as const;
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** The section 1(a) assessment of an election. Delivery is a fact; the due date is computed, never stored. */
export interface AssessmentRecord extends Recorded {
  readonly type: 'assessment';
  readonly election: string;
  readonly status: AssessmentStatus;
  readonly deliveredAt: Day | null;
  /** The day the last of the six recipients had it; starts the 1(b) clock. Null where delivery itself is not established. */
  readonly receivedAt: Day | null;
  readonly publicSummary: string | null;
  readonly releasedAt: Day | null;
  /** 1 until amended. */
  readonly version: number;
}

export const impactReportStatuses = ['NOT_DUE', 'DUE', 'DRAFTING', 'JOINT_REVIEW', 'SIGNED', 'DELIVERED', 'AMENDED'] as const;
export type ImpactReportStatus = (typeof impactReportStatuses)[number];

/** The section 1(b) report of the Attorney General and the Secretary of Homeland Security on an assessment. */
export interface ImpactReportRecord extends Recorded {
  readonly type: 'impactReport';
  readonly assessment: string;
  readonly status: ImpactReportStatus;
  readonly deliveredAt: Day | null;
  readonly publicSummary: string | null;
  readonly releasedAt: Day | null;
  readonly version: number;
  /** The version of the assessment that calls for a look at this report; null where none does. */
  readonly reviewRequired: number | null;
}

export const incidentCategories = [
  'UNAUTHORIZED_ACCESS',
  'SCANNING_RECONNAISSANCE',
  'PHISHING',
  'MALWARE',
  'RANSOMWARE',
  'DENIAL_OF_SERVICE',
  'WEBSITE_DEFACEMENT',
  'DATA_EXFILTRATION',
  'DATA_ALTERATION',
  'HACK_AND_LEAK',
  'COVERT_INFLUENCE_OPERATION',
  'COVERT_FUNDING',
  'IMPERSONATION',
  'VOTER_INTIMIDATION',
  'DISINFORMATION_ABOUT_PROCESS',
  'SUPPLY_CHAIN',
  'PHYSICAL_THREAT',
  'OTHER',
] as const;
export type IncidentCategory = (typeof incidentCategories)[number];

export const incidentStatuses = [
  'REPORTED',
  'TRIAGED',
  'UNDER_INVESTIGATION',
  'CONFIRMED',
  'UNSUBSTANTIATED',
  'FALSE_POSITIVE',
  'CONTAINED',
  'REMEDIATED',
  'CLOSED',
  'REOPENED',
] as const;
export type IncidentStatus = (typeof incidentStatuses)[number];

export const severityLevels = ['BASELINE_NEGLIGIBLE', 'BASELINE_MINOR', 'LOW', 'MEDIUM', 'HIGH', 'SEVERE', 'EMERGENCY'] as const;
export type SeverityLevel = (typeof severityLevels)[number];
export const foreignNexuses = ['NOT_ASSESSED', 'NO_FOREIGN_NEXUS', 'POSSIBLE', 'ASSESSED_FOREIGN'] as const;
export type ForeignNexus = (typeof foreignNexuses)[number];
/** The intelligence community's narrow pair of terms; kept apart from the order's wide "interference". */
export const icTerms = ['INFLUENCE', 'INTERFERENCE', 'NEITHER'] as const;
export type IcTerm = (typeof icTerms)[number];
export const conductElements = ['COVERT', 'FRAUDULENT', 'DECEPTIVE', 'UNLAWFUL'] as const;
export type ConductElement = (typeof conductElements)[number];
export const purposesOrEffects = [
  'INFLUENCE',
  'UNDERMINE_CONFIDENCE',
  'ALTER_RESULT',
  'ALTER_REPORTED_RESULT',
  'UNDERMINE_CONFIDENCE_IN_PROCESS',
] as const;
export type PurposeOrEffect = (typeof purposesOrEffects)[number];

export const materialEffects = ['NONE', 'SUSPECTED', 'CONFIRMED', 'UNKNOWN'] as const;
export type MaterialEffect = (typeof materialEffects)[number];
export const legalBases = ['CISA_2015', 'PCII', 'VOLUNTARY', 'STATE_LAW'] as const;
export type LegalBasis = (typeof legalBases)[number];

export interface IncidentRecord extends Recorded {
  readonly type: 'incident';
  readonly title: string;
  readonly description: string | null;
  readonly category: IncidentCategory;
  readonly status: IncidentStatus;
  readonly severity: SeverityLevel | null;
  readonly startedAt: Day | null;
  readonly endedAt: Day | null;
  readonly detectedAt: Instant | null;
  readonly reportedAt: Instant | null;
  readonly elections: readonly string[];
  /** Technique record ids. */
  readonly techniques: readonly string[];
  /** The States it concerns, as `us:06`; only where naming the State is not naming the victim. */
  readonly states: readonly string[];
  readonly conductElements: readonly ConductElement[];
  readonly purposesOrEffects: readonly PurposeOrEffect[];
  readonly foreignNexus: ForeignNexus;
  readonly icTerm: IcTerm | null;
  /** What others than the victim's circle are told: "a county in the Midwest". */
  readonly victimLabel: string | null;
  readonly materialEffect: MaterialEffect;
  /** Kinds of systems hit. */
  readonly affectedAssetTypes: readonly AssetType[];
  /** What to look for, as text: addresses, domains, hashes. */
  readonly indicators: readonly string[];
  /** On what basis the reporter shares it; null where not said. */
  readonly legalBasis: LegalBasis | null;
  readonly containedAt: Instant | null;
  readonly remediatedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** Why it came to nothing, is over, or was taken up again: the latest such reason. */
  readonly reason: string | null;
}

/** Who reported an incident and whom it hit: a record of its own, because fewer may see it than the incident. */
export interface VictimRecord extends Recorded {
  readonly type: 'victim';
  readonly incident: string;
  readonly reportingOrg: string | null;
  readonly jurisdiction: string | null;
}

export const governmentRoles = ['AUTHORIZED', 'DIRECTED', 'SPONSORED', 'SUPPORTED'] as const;
export type GovernmentRole = (typeof governmentRoles)[number];
export const attributionStatuses = ['DRAFT', 'IN_COORDINATION', 'PUBLISHED', 'REVISED', 'WITHDRAWN'] as const;
export type AttributionStatus = (typeof attributionStatuses)[number];

/** What an agency holds against a judgment. */
export interface Dissent {
  readonly agency: Agency;
  readonly text: string;
  readonly confidence: Confidence | null;
}
/** What a judgment says of foreign involvement. */
export type JudgedNexus = Exclude<ForeignNexus, 'NOT_ASSESSED'>;

/** A judgment that an actor took part in an incident, and which government stood behind it. Only PUBLISHED ones make an incident's actors. */
export interface AttributionRecord extends Recorded {
  readonly type: 'attribution';
  readonly incident: string;
  readonly actor: string | null;
  readonly government: string | null;
  readonly governmentRole: GovernmentRole | null;
  readonly statement: string;
  readonly confidence: Confidence | null;
  readonly likelihood: Likelihood | null;
  /** The percentage behind the term, where the analyst gave one. */
  readonly likelihoodPercent: number | null;
  readonly basis: readonly string[];
  readonly status: AttributionStatus;
  readonly foreignNexus: JudgedNexus;
  readonly assumptions: string | null;
  /** What else could explain the evidence, and why it was set aside. */
  readonly alternatives: string | null;
  readonly dissents: readonly Dissent[];
  /** The agencies it was put to, the author's own among them. */
  readonly coordinatedWith: readonly Agency[];
  /** User id of the analyst, who decides no sanction on it; null for judgments published elsewhere. */
  readonly author: string | null;
  /** The published judgment that took its place; null unless REVISED. */
  readonly replacedBy: string | null;
  /** Why it was revised or withdrawn. */
  readonly reason: string | null;
}

export const jurisdictionLevels = ['FEDERAL', 'STATE', 'TERRITORY', 'TRIBAL', 'COUNTY', 'MUNICIPALITY', 'TOWNSHIP'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

export interface JurisdictionRecord extends Recorded {
  readonly type: 'jurisdiction';
  readonly name: string;
  readonly level: JurisdictionLevel;
  /** Postal code of the State or territory. */
  readonly stateCode: string | null;
  readonly fips: string | null;
  readonly parent: string | null;
}

export const methodFrameworks = ['ATTACK', 'DISARM'] as const;
export type MethodFramework = (typeof methodFrameworks)[number];

/** A tactic or technique of ATT&CK or DISARM; its id is `attack:` or `disarm:` and its code. */
export interface TechniqueRecord extends Recorded {
  readonly type: 'technique';
  readonly framework: MethodFramework;
  readonly code: string;
  readonly name: string;
  readonly tier: 'PHASE' | 'TACTIC' | 'TECHNIQUE';
  readonly parent: string | null;
}

/** A notice that continued the national emergency of 2018-09-12. */
export interface EmergencyNoticeRecord extends Recorded {
  readonly type: 'emergencyNotice';
  readonly noticeDate: Day;
  readonly continuesBeyond: Day;
}

/** An organisation that people of this service belong to (an agency, a State's office, a company); its id is what tokens carry as `org`. */
export interface OrganizationRecord extends Recorded {
  readonly type: 'organization';
  readonly name: string;
  readonly level: OfficeLevel | 'PRIVATE' | 'COMMUNITY';
  readonly jurisdiction: string | null;
  readonly clientOf: readonly string[];
}

/** A sharing community such as the EI-ISAC; `partners` are organisations that read its GREEN items without being members. */
export interface CommunityRecord extends Recorded {
  readonly type: 'community';
  readonly name: string;
  readonly operator: string;
  readonly status: string;
  readonly partners: readonly string[];
  /** The version of its terms that members accept. */
  readonly termsVersion: string;
}

export const membershipStatuses = ['APPLIED', 'VERIFIED', 'ACTIVE', 'SUSPENDED', 'TERMINATED'] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

export interface MembershipRecord extends Recorded {
  readonly type: 'membership';
  readonly org: string;
  readonly community: string;
  readonly status: MembershipStatus;
  readonly level: 'STATE' | 'LOCAL' | 'PRIVATE';
  readonly services: readonly CommunityService[];
}

/** A dataset of the sources catalogue; its id is `dataset:` and the name that `SourceRef.dataset` carries. */
export interface DatasetRecord extends Recorded {
  readonly type: 'dataset';
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string | null;
}

/** One imported version of a list; its id is `list:<dataset>/<asOf>`. */
export interface ListVersionRecord extends Recorded {
  readonly type: 'listVersion';
  readonly dataset: string;
  readonly asOf: Day;
  /** Entries the version has. */
  readonly entries: number;
  /** Links between actors it states. */
  readonly links: number;
  /** Designations it has: an entry under a programme is one. */
  readonly designations: number;
  /** Rows, lines or elements that could not be used and were left out. */
  readonly rejects: number;
  /** When it was imported, or last replaced by another list of the same day. */
  readonly loadedAt: Instant;
  /** A hash of what it says; equal for two versions that say the same. */
  readonly contentHash: string;
}

export const licenseKinds = ['GENERAL', 'SPECIFIC'] as const;
export type LicenseKind = (typeof licenseKinds)[number];
export const licenseStatuses = [
  'APPLIED',
  'UNDER_REVIEW',
  'DRAFT',
  'ISSUED',
  'AMENDED',
  'EXPIRED',
  'REVOKED',
  'DENIED',
  'RETURNED_WITHOUT_ACTION',
] as const;
export type LicenseStatus = (typeof licenseStatuses)[number];

/** One change of a licence. */
export interface LicenseChange {
  readonly at: Instant;
  readonly by: string;
  readonly note: string;
}

/** A licence that permits dealings otherwise prohibited; it covers programmes, single designations, or both. */
export interface LicenseRecord extends Recorded {
  readonly type: 'license';
  readonly kind: LicenseKind;
  readonly number: string;
  readonly scope: string;
  /** Programme tags. */
  readonly programs: readonly string[];
  readonly designations: readonly string[];
  readonly issuedAt: Day | null;
  /** Last day in force; null where it does not expire. */
  readonly expiresAt: Day | null;
  readonly status: LicenseStatus;
  readonly conditions: string | null;
  /** The organisation that applied; null for general licences. */
  readonly applicant: string | null;
  readonly purpose: string | null;
  readonly decisionReason: string | null;
  readonly history: readonly LicenseChange[];
}

export const clearanceStatuses = ['PROPOSED', 'CLEARED', 'ESCALATED', 'REOPENED'] as const;
export type ClearanceStatus = (typeof clearanceStatuses)[number];

/**
 * A person's decision that a screened party is not an actor it resembles, or that somebody else must decide. It stands while the actor's
 * record says what it said then.
 */
export interface ClearanceRecord extends Recorded {
  readonly type: 'clearance';
  readonly actor: string;
  /** Hash of the screened party: the same name and particulars give the same key. */
  readonly subjectKey: string;
  /** The name as screened. */
  readonly subject: string;
  /** Hash of what the actor's record said to the comparison. */
  readonly actorFingerprint: string;
  readonly status: ClearanceStatus;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  /** The second person, where two are needed. */
  readonly approvedBy: string | null;
  readonly approvedAt: Instant | null;
  readonly reopenedBy: string | null;
  readonly reopenedAt: Instant | null;
  readonly reopenReason: string | null;
}

/** One customer of a list that is screened again and again; `ref` is the list owner's own name for it. */
export interface Customer {
  readonly ref: string;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly birthDate: string | null;
  readonly countries: readonly string[];
  readonly identifiers: readonly Identifier[];
  /** When it came onto the list. */
  readonly addedAt: Instant;
}

/** A stored customer list. */
export interface CustomerListRecord extends Recorded {
  readonly type: 'customerList';
  readonly name: string;
  readonly customers: readonly Customer[];
}

/** One screening of a customer list: what was found, and what differs from the run before. */
export interface ScreeningRunRecord extends Recorded {
  readonly type: 'screeningRun';
  readonly list: string;
  readonly at: Instant;
  readonly asOf: Day;
  readonly algorithm: string;
  /** Customers whose decision is not CLEAR. */
  readonly results: readonly CustomerResult[];
  readonly differences: readonly CustomerDifference[];
}
export interface CustomerResult {
  readonly ref: string;
  readonly decision: 'REVIEW' | 'MATCH';
  readonly hits: readonly { readonly actor: string; readonly score: number; readonly verdict: string }[];
}
export interface CustomerDifference {
  readonly ref: string;
  readonly before: 'CLEAR' | 'REVIEW' | 'MATCH' | null;
  readonly after: 'CLEAR' | 'REVIEW' | 'MATCH' | null;
  /** Actors that were not hits before, and those that are no more. */
  readonly appeared: readonly string[];
  readonly disappeared: readonly string[];
  /** Actors that stayed hits under another verdict. */
  readonly verdictChanged: readonly string[];
}

/** What a person notes about an actor, for those who may read it. Who does not see the actor does not see the note. */
export interface NoteRecord extends Recorded {
  readonly type: 'note';
  readonly actor: string;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
}

/** A view of the explorer that a person saved. Who does not see one of the actors it is about does not see that it was saved. */
export interface SavedViewRecord extends Recorded {
  readonly type: 'savedView';
  readonly title: string;
  /** The part of the explorer's address that says what is seen, from `#/` on. */
  readonly address: string;
  readonly about: readonly string[];
  readonly description: string | null;
  readonly by: string;
  readonly at: Instant;
}

/** What a mutation with an idempotency key returned, kept in the same commit; no question ever shows it. */
export interface IdempotencyRecord extends Recorded {
  readonly type: 'idempotency';
  readonly bodyHash: string;
  readonly result: string;
}

export type LedgerRecord =
  | ActorRecord
  | ActorPartRecord
  | MatchRecord
  | LinkRecord
  | ProgramRecord
  | RoundRecord
  | DesignationRecord
  | ElectionRecord
  | AssessmentRecord
  | ImpactReportRecord
  | IncidentRecord
  | VictimRecord
  | AttributionRecord
  | JurisdictionRecord
  | TechniqueRecord
  | EmergencyNoticeRecord
  | OrganizationRecord
  | CommunityRecord
  | MembershipRecord
  | DatasetRecord
  | ListVersionRecord
  | LicenseRecord
  | ClearanceRecord
  | CustomerListRecord
  | ScreeningRunRecord
  | NoteRecord
  | SavedViewRecord
  | IdempotencyRecord
  | InterferenceRecord
  | ConsultationRecord
  | DeterminationRecord
  | DesignationPaperRecord
  | PetitionRecord
  | RecommendationRecord
  | EmergencyRecord
  | AssessmentPaperRecord
  | ImpactPaperRecord
  | MembershipPaperRecord
  | RoomRecord
  | RoomPaperRecord
  | AdvisoryRecord
  | AcknowledgementRecord
  | ActionTakenRecord
  | IntelRecord
  | TearlineRecord
  | DisseminationRecord
  | CaseRecord
  | CaseTaskRecord
  | EngagementRecord
  | PilotRecord
  | NotificationRecord
  | SubmissionRecord
  | BlockedPropertyRecord
  | CongressReportRecord
  | RelatedActionRecord
  | InfrastructureAssetRecord;
export type RecordType = LedgerRecord['type'];
export type RecordOf<T extends RecordType> = Extract<LedgerRecord, { type: T }>;
