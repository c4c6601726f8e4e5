import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, IncidentParent, VictimParent, ElectionParent, AssessmentParent, ImpactReportParent, AttributionParent, TechniqueParent, JurisdictionParent, NoticeParent, DeadlineParent, SubjectParent, SourceParent } from '../parents.ts';
import type { ForeignIncidentsParent, MethodUseParent, IndicatorMatchParent, InterferenceParent, ConsultationParent, NotificationParent, SubmissionParent } from '../parents/assessing.ts';
import type { EngagementParent, OpenFindingParent, PilotParent, TimesParent, CaseParent, TaskParent, AssetParent, TargetedParent, StateCountParent } from '../parents/responding.ts';
import type { AssessmentContentParent, AssessmentVersionParent, ImpactContentParent, ImpactVersionParent, ProposedAmendmentParent } from '../parents/reporting.ts';
import type { MarkedParent, DisseminationParent } from '../parents/passingOn.ts';
import type { CommunityParent, MembershipParent, CoverageParent, GapParent, RoomParent, AdvisoryParent, AcknowledgementParent, AcknowledgeableParent, ActionableParent, AwaitedOrgParent, IntelParent, TearlineParent, ActionTakenParent, AwaitedActionsParent, AwaitedRecipientParent, SharedIndicatorParent, IndicatorParent } from '../parents/sharing.ts';
import type { SubgraphContext } from '../../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 3166-1 alpha-2 country code in capitals, such as `RU`. */
  CountryCode: { input: string; output: string; }
  /** A calendar day, `YYYY-MM-DD`, without time or zone. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** Acceptance of a community's terms. */
export type AcceptTermsInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** The version accepted. */
  readonly termsVersion: Scalars['String']['input'];
};

/** What can be acknowledged. */
export type Acknowledgeable = Advisory | IntelItem | Tearline;

/** That an organisation has read an advisory or intelligence. Seen by that organisation, those it is a client of, DHS CISA and whoever sent it; by no other recipient. */
export type Acknowledgement = {
  readonly __typename?: 'Acknowledgement';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** User id. */
  readonly by: Scalars['String']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** What was read; null where the viewer may not see it. */
  readonly of: Maybe<Acknowledgeable>;
  /** Id of the organisation. */
  readonly org: Scalars['ID']['output'];
  /** The organisation's name; null where the viewer may not see its record. */
  readonly orgName: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** The version of an advisory that was read; null for intelligence. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A page of acknowledgements. */
export type AcknowledgementConnection = {
  readonly __typename?: 'AcknowledgementConnection';
  /** The acknowledgements of this page. */
  readonly edges: ReadonlyArray<AcknowledgementEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An acknowledgement in a page. */
export type AcknowledgementEdge = {
  readonly __typename?: 'AcknowledgementEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The acknowledgement. */
  readonly node: Acknowledgement;
};

/** What an organisation did about intelligence. Seen as its acknowledgement is. */
export type ActionTaken = {
  readonly __typename?: 'ActionTaken';
  /** What it did. */
  readonly action: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** User id. */
  readonly by: Scalars['String']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Id of the organisation. */
  readonly org: Scalars['ID']['output'];
  /** The organisation's name; null where the viewer may not see its record. */
  readonly orgName: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
};

/** What recipients act on: an item or a tear-line. */
export type Actionable = IntelItem | Tearline;

/** Admission of a member. */
export type ActivateMembershipInput = {
  /** The membership. */
  readonly id: Scalars['ID']['input'];
  /** What the organisation uses. */
  readonly services?: InputMaybe<ReadonlyArray<CommunityService>>;
};

/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type Actor = {
  readonly __typename?: 'Actor';
  /** Stable id that names its source, such as `ofac:23943`. */
  readonly id: Scalars['ID']['output'];
  /** How many such incidents the viewer may see. */
  readonly incidentCount: Maybe<Scalars['Int']['output']>;
  /** Incidents that published judgments attribute to it, newest first; null with an error where this subgraph fails. */
  readonly incidents: Maybe<IncidentConnection>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A warning with recommended actions. Until it is released its drafters alone see it; then whoever its marking allows. */
export type Advisory = {
  readonly __typename?: 'Advisory';
  /** Acknowledgements that the viewer may see, by organisation: its own, its clients', and all of them for the issuer and DHS CISA. */
  readonly acknowledgements: ReadonlyArray<Acknowledgement>;
  /** Kinds of systems it concerns. */
  readonly affectedAssetTypes: ReadonlyArray<AssetType>;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Its text. */
  readonly body: Scalars['String']['output'];
  /** The community that issues it; null where an agency issues it by itself. */
  readonly community: Maybe<SharingCommunity>;
  /** SHA-256 of the text as it stands, in hex; that of what was sent is in its disseminations. */
  readonly contentHash: Scalars['String']['output'];
  /** Ids of the intelligence, tear-lines, incidents and advisories it is derived from; those the viewer may see. */
  readonly derivedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** What earlier versions said, oldest first; only those that went to all who see it now. */
  readonly earlierVersions: ReadonlyArray<AdvisoryText>;
  /** Last day it is of use; null where it does not expire. */
  readonly expiresAt: Maybe<Scalars['Date']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Id of the organisation that drafted it; null where not known. */
  readonly issuer: Maybe<Scalars['ID']['output']>;
  /** Its marking. */
  readonly marking: Tlp;
  /** It as a file for the viewer's organisation. */
  readonly pack: Pack;
  /** What to do. */
  readonly recommendedActions: ReadonlyArray<Scalars['String']['output']>;
  /** What it is marked once released, as its originator decided. */
  readonly releaseMarking: Tlp;
  /** When it was released; null before. */
  readonly releasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was rescinded; null where it was not. */
  readonly rescindReason: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** How severe what it warns of is. */
  readonly severity: SeverityLevel;
  /** Where it stands. */
  readonly status: AdvisoryStatus;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Organisations it went to that have not acknowledged it, of those whose acknowledgements the viewer would see; by id. */
  readonly unacknowledgedBy: ReadonlyArray<AwaitedOrg>;
  /** When its present version went out; null before release. */
  readonly updatedAt: Maybe<Scalars['DateTime']['output']>;
  /** 1 until updated. */
  readonly version: Scalars['Int']['output'];
};


/** A warning with recommended actions. Until it is released its drafters alone see it; then whoever its marking allows. */
export type AdvisoryPackArgs = {
  format: PackFormat;
};

/** A page of advisories. */
export type AdvisoryConnection = {
  readonly __typename?: 'AdvisoryConnection';
  /** The advisories of this page. */
  readonly edges: ReadonlyArray<AdvisoryEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An advisory in a page. */
export type AdvisoryEdge = {
  readonly __typename?: 'AdvisoryEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The advisory. */
  readonly node: Advisory;
};

/** Where an advisory stands. */
export type AdvisoryStatus =
  /** Being written. */
  | 'DRAFT'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** Under review. */
  | 'IN_REVIEW'
  /** Out. */
  | 'RELEASED'
  /** Withdrawn. */
  | 'RESCINDED'
  /** Out, in a later version. */
  | 'UPDATED';

/** What one version of an advisory said. */
export type AdvisoryText = {
  readonly __typename?: 'AdvisoryText';
  /** Kinds of systems it concerned. */
  readonly affectedAssetTypes: ReadonlyArray<AssetType>;
  /** Its text. */
  readonly body: Scalars['String']['output'];
  /** Last day it was of use; null where it did not expire. */
  readonly expiresAt: Maybe<Scalars['Date']['output']>;
  /** What to do. */
  readonly recommendedActions: ReadonlyArray<Scalars['String']['output']>;
  /** How severe what it warned of was. */
  readonly severity: SeverityLevel;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** Agencies and offices of the United States that the order speaks of. */
export type Agency =
  /** The CIA. */
  | 'CIA'
  /** The Department of Defense. */
  | 'DEFENSE'
  /** Homeland Security and its cybersecurity agency. */
  | 'DHS_CISA'
  /** The Department of Justice. */
  | 'DOJ'
  /** The Election Assistance Commission. */
  | 'EAC'
  /** The FBI. */
  | 'FBI'
  /** The NSA. */
  | 'NSA'
  /** The Director of National Intelligence. */
  | 'ODNI'
  /** The President. */
  | 'PRESIDENT'
  /** The Department of State. */
  | 'STATE'
  /** The Department of the Treasury. */
  | 'TREASURY'
  /** The Postal Service. */
  | 'USPS'
  /** The White House. */
  | 'WHITE_HOUSE';

/** What one department found. */
export type AgencyFindings = {
  readonly __typename?: 'AgencyFindings';
  /** The department: DOJ or DHS_CISA. */
  readonly agency: Agency;
  /** Alteration or falsification of data. */
  readonly alterationOrFalsification: Finding;
  /** On campaigns, candidates and political organisations, in words. */
  readonly campaignText: Scalars['String']['output'];
  /** Disclosure of data. */
  readonly disclosure: Finding;
  /** A material effect on election infrastructure. */
  readonly infrastructureEffect: Finding;
  /** On election infrastructure, in words. */
  readonly infrastructureText: Scalars['String']['output'];
  /** A material effect on tabulation. */
  readonly tabulationEffect: Finding;
  /** Threatened disclosure of data. */
  readonly threatenedDisclosure: Finding;
  /** A material effect on the timely transmission of results. */
  readonly transmissionEffect: Finding;
  /** Unauthorized access to campaign infrastructure. */
  readonly unauthorizedAccess: Finding;
};

/** One department's findings. */
export type AgencyFindingsInput = {
  /** Alteration or falsification of data. */
  readonly alterationOrFalsification: Finding;
  /** On campaigns, candidates and political organisations, in words. */
  readonly campaignText: Scalars['String']['input'];
  /** Disclosure of data. */
  readonly disclosure: Finding;
  /** A material effect on election infrastructure. */
  readonly infrastructureEffect: Finding;
  /** On election infrastructure, in words. */
  readonly infrastructureText: Scalars['String']['input'];
  /** A material effect on tabulation. */
  readonly tabulationEffect: Finding;
  /** Threatened disclosure of data. */
  readonly threatenedDisclosure: Finding;
  /** A material effect on the timely transmission of results. */
  readonly transmissionEffect: Finding;
  /** Unauthorized access to campaign infrastructure. */
  readonly unauthorizedAccess: Finding;
};

/** A step that the viewer's roles may take from the record's present state. */
export type AllowedMove = {
  readonly __typename?: 'AllowedMove';
  /** The mutation. */
  readonly move: Scalars['String']['output'];
  /** The state it leads to; null where it stays. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** A new version of a delivered assessment. */
export type AmendAssessmentInput = {
  /** What it is to say. */
  readonly content: AssessmentContentInput;
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
  /** The day of the information that calls for it. */
  readonly newInformationAt: Scalars['Date']['input'];
  /** Why information from before delivery calls for it all the same. */
  readonly overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A new version of a delivered report, proposed and signed by one department. */
export type AmendImpactReportInput = {
  /** What it is to say. */
  readonly content: ImpactContentInput;
  /** The report. */
  readonly id: Scalars['ID']['input'];
  /** The day of the information that calls for it. */
  readonly newInformationAt: Scalars['Date']['input'];
  /** Why information from before delivery calls for it all the same. */
  readonly overrideReason?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** An application for membership of the applicant's own organisation. */
export type ApplyForMembershipInput = {
  /** The community. */
  readonly community: Scalars['ID']['input'];
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** The organisation; the applicant's own where absent. */
  readonly org?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody to be let into a situation room. */
export type ApproveAttendeeInput = {
  /** Who, by user id. */
  readonly attendee: Scalars['String']['input'];
  /** The room. */
  readonly id: Scalars['ID']['input'];
  /** The organisation of an analyst, where it is a partner of the community; members' people are known as approved contacts. */
  readonly org?: InputMaybe<Scalars['ID']['input']>;
};

/** What a government did, as an assessment finds. */
export type AssessedGovernment = {
  readonly __typename?: 'AssessedGovernment';
  /** Its country. */
  readonly country: Scalars['CountryCode']['output'];
  /** What it did. */
  readonly role: GovernmentRole;
};

/** What a government did. */
export type AssessedGovernmentInput = {
  /** Its country. */
  readonly country: Scalars['CountryCode']['input'];
  /** What it did. */
  readonly role: GovernmentRole;
};

/** The assessment of interference in an election under section 1(a). */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Other elections it includes under section 1(e); null where `content` is. */
  readonly alsoCovers: Maybe<ReadonlyArray<Election>>;
  /** Its amendments, oldest first; null where `content` is. */
  readonly amendments: Maybe<ReadonlyArray<DocumentAmendment>>;
  /** Agencies consulted; null where `content` is. */
  readonly consultedAgencies: Maybe<ReadonlyArray<Agency>>;
  /** What it says; null to all but drafters, those consulted and, once delivered, the six recipients. */
  readonly content: Maybe<AssessmentContent>;
  /** Days it was delivered after the due day, 0 where in time; null where delivery is not established. */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /** Days past the due day today while nothing is delivered or released; 0 where not overdue. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** Day it was delivered; null where not delivered or not established. */
  readonly deliveredAt: Maybe<Scalars['Date']['output']>;
  /** Day it is due, 45 days after the election's conclusion. */
  readonly dueDate: Scalars['Date']['output'];
  /** What its earlier versions said, oldest first; null where `content` is. */
  readonly earlierVersions: Maybe<ReadonlyArray<AssessmentVersion>>;
  /** The election it covers. */
  readonly election: Election;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The section 1(b) report on it; null where none is recorded. */
  readonly impactReport: Maybe<ImpactReport>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** What was recorded about its election since its latest version was delivered, newest first; empty before delivery. */
  readonly newInformation: ReadonlyArray<NewInformation>;
  /** What was made public of it; null before release. */
  readonly publicSummary: Maybe<Scalars['String']['output']>;
  /** Day its last recipient had it; starts the period of section 1(b). Null where not established. */
  readonly receivedAt: Maybe<Scalars['Date']['output']>;
  /** Who has it and since when; null where `content` is. */
  readonly recipients: Maybe<ReadonlyArray<DocumentReceipt>>;
  /** Day of public release; null where none. */
  readonly releasedAt: Maybe<Scalars['Date']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: AssessmentStatus;
  /** Its version; 1 until amended. */
  readonly version: Scalars['Int']['output'];
};

/** A page of assessments. */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /** The assessments of this page. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What an assessment says. It has no place for an effect on the outcome. */
export type AssessmentContent = {
  readonly __typename?: 'AssessmentContent';
  /** Governments that authorized, directed, sponsored or supported it. */
  readonly governments: ReadonlyArray<AssessedGovernment>;
  /** Methods; null where not said. */
  readonly methods: Maybe<Scalars['String']['output']>;
  /** Nature of the interference; null where not said. */
  readonly nature: Maybe<Scalars['String']['output']>;
  /** Blocks that could not be filled. */
  readonly notAscertainable: ReadonlyArray<NotAscertainable>;
  /** Persons involved; those the viewer may see. */
  readonly personsInvolved: ReadonlyArray<Maybe<Actor>>;
};

/** What an assessment is to say. What is absent stays as it is; an empty text or list empties it. */
export type AssessmentContentInput = {
  /** Governments that authorized, directed, sponsored or supported it. */
  readonly governments?: InputMaybe<ReadonlyArray<AssessedGovernmentInput>>;
  /** Methods. */
  readonly methods?: InputMaybe<Scalars['String']['input']>;
  /** Nature of the interference. */
  readonly nature?: InputMaybe<Scalars['String']['input']>;
  /** Blocks that could not be filled, with the reason. */
  readonly notAscertainable?: InputMaybe<ReadonlyArray<NotAscertainableInput>>;
  /** Ids of the persons involved, individuals and organisations. */
  readonly personsInvolved?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** An assessment in a page. */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The assessment. */
  readonly node: Assessment;
};

/** Which assessments; all conditions must hold, null does not restrict. */
export type AssessmentFilter = {
  /** Due on this day or earlier and not delivered or released. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** Of this election. */
  readonly election?: InputMaybe<Scalars['ID']['input']>;
  /** Whether something was recorded about its election since its latest version (section 1(c)). */
  readonly newInformation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the due day is past while nothing is delivered or released. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Standing so. */
  readonly status?: InputMaybe<AssessmentStatus>;
};

/** Where an assessment under section 1(a) stands. */
export type AssessmentStatus =
  /** Delivered and amended. */
  | 'AMENDED'
  /** Delivered. */
  | 'DELIVERED'
  /** Being written. */
  | 'DRAFTING'
  /** Finished, not delivered. */
  | 'FINAL'
  /** With the other agencies. */
  | 'IN_COORDINATION'
  /** Not begun. */
  | 'PLANNED';

/** What an earlier version of an assessment said. */
export type AssessmentVersion = {
  readonly __typename?: 'AssessmentVersion';
  /** What it said. */
  readonly content: AssessmentContent;
  /** Its number, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Whose list a kind of system is on. */
export type AssetScope =
  /** What Homeland Security's election infrastructure subsector adds. */
  | 'DHS_SUBSECTOR'
  /** Election infrastructure as Executive Order 13848 names it. */
  | 'EO13848';

/** Kinds of systems: election infrastructure in the order's sense first, then what Homeland Security's subsector adds, then that of campaigns. */
export type AssetType =
  /** Printing and mailing of ballots. */
  | 'BALLOT_PRINTING_MAILING'
  /** Systems of a campaign. */
  | 'CAMPAIGN_INFRASTRUCTURE'
  /** Systems of a candidate. */
  | 'CANDIDATE_INFRASTRUCTURE'
  /** Where votes are counted centrally. */
  | 'CENTRAL_COUNT_SITE'
  /** Reporting of unofficial results. */
  | 'ELECTION_NIGHT_REPORTING'
  /** Electronic poll books. */
  | 'E_POLLBOOK'
  /** Office networks and mail. */
  | 'OFFICE_NETWORK_EMAIL'
  /** Systems of a political organisation. */
  | 'POLITICAL_ORG_INFRASTRUCTURE'
  /** Polling places. */
  | 'POLLING_PLACE'
  /** Public websites on elections. */
  | 'PUBLIC_ELECTION_WEBSITE'
  /** What the public reads and hears. */
  | 'PUBLIC_INFORMATION_SPACE'
  /** Equipment that transmits results. */
  | 'RESULTS_TRANSMISSION'
  /** Where equipment is stored. */
  | 'STORAGE_FACILITY'
  /** Equipment that counts votes. */
  | 'TABULATION_EQUIPMENT'
  /** Voter registration databases. */
  | 'VOTER_REGISTRATION_DATABASE'
  /** Voting machines. */
  | 'VOTING_MACHINE';

/** A task to assign. */
export type AssignTaskInput = {
  /** The last day for it. */
  readonly dueAt: Scalars['Date']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Id of the organisation that does it: the lead or a partner. */
  readonly owner: Scalars['ID']['input'];
  /** What is to be done. */
  readonly text: Scalars['String']['input'];
};

/** Which judgments; all conditions must hold, null does not restrict. */
export type AttributionFilter = {
  /** Naming this actor. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Of this confidence. */
  readonly confidence?: InputMaybe<Confidence>;
  /** Of this country: the government's, or the actor's where no government is named. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** On incidents that concern this election. */
  readonly election?: InputMaybe<Scalars['ID']['input']>;
  /** Saying this of a foreign hand. */
  readonly foreignNexus?: InputMaybe<JudgedNexus>;
  /** Naming this government. */
  readonly government?: InputMaybe<Scalars['ID']['input']>;
  /** True: with a recorded dissent; false: without one. */
  readonly hasDissent?: InputMaybe<Scalars['Boolean']['input']>;
  /** On this incident. */
  readonly incident?: InputMaybe<Scalars['ID']['input']>;
  /** Standing so. */
  readonly status?: InputMaybe<AttributionStatus>;
};

/** A judgment that an actor took part in an incident, and which government stood behind it. */
export type AttributionJudgment = {
  readonly __typename?: 'AttributionJudgment';
  /** The actor named; null where none is. */
  readonly actor: Maybe<Actor>;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** What else could explain the evidence; null where not stated, as for judgments published elsewhere. */
  readonly alternatives: Maybe<Scalars['String']['output']>;
  /** What is taken for granted; null where nothing is stated. */
  readonly assumptions: Maybe<Scalars['String']['output']>;
  /** User id of its author, who decides no sanction on it; null for judgments published elsewhere. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** What it rests on. */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** Confidence; null where the source states none. */
  readonly confidence: Maybe<Confidence>;
  /** The agencies it was put to. */
  readonly coordinatedWith: ReadonlyArray<Agency>;
  /** Dissents, the latest of each agency. */
  readonly dissents: ReadonlyArray<Dissent>;
  /** What it says of a foreign hand. */
  readonly foreignNexus: JudgedNexus;
  /** The government named; null where none is. */
  readonly government: Maybe<Actor>;
  /** What that government did; null where not said. */
  readonly governmentRole: Maybe<GovernmentRole>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The incident it judges. */
  readonly incident: Incident;
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** How likely it is, apart from confidence; null where not stated. */
  readonly likelihood: Maybe<Likelihood>;
  /** The percentage behind that term; null where not stated. */
  readonly likelihoodPercent: Maybe<Scalars['Int']['output']>;
  /** Its marking. */
  readonly marking: Tlp;
  /** Why it was revised or withdrawn; null otherwise. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The published judgment that took its place; null unless REVISED or not to be seen. */
  readonly replacedBy: Maybe<AttributionJudgment>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** The judgment in words, told as its author's. */
  readonly statement: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: AttributionStatus;
};

/** A page of judgments. */
export type AttributionJudgmentConnection = {
  readonly __typename?: 'AttributionJudgmentConnection';
  /** The judgments of this page. */
  readonly edges: ReadonlyArray<AttributionJudgmentEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A judgment in a page. */
export type AttributionJudgmentEdge = {
  readonly __typename?: 'AttributionJudgmentEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The judgment. */
  readonly node: AttributionJudgment;
};

/** Where a judgment stands. */
export type AttributionStatus =
  /** Being written; seen by its author's office. */
  | 'DRAFT'
  /** With the agencies that take part in it. */
  | 'IN_COORDINATION'
  /** Published; makes the actors of its incident. */
  | 'PUBLISHED'
  /** Replaced by another published judgment. */
  | 'REVISED'
  /** Taken back. */
  | 'WITHDRAWN';

/** Intelligence that recipients in one State have not acted on, as far as the viewer sees. */
export type AwaitedActions = {
  readonly __typename?: 'AwaitedActions';
  /** The recipients with what is awaited of each, by id. */
  readonly recipients: ReadonlyArray<AwaitedRecipient>;
  /** The State; null for recipients that name none. */
  readonly state: Maybe<Jurisdiction>;
};

/** An organisation whose answer is awaited. */
export type AwaitedOrg = {
  readonly __typename?: 'AwaitedOrg';
  /** The place it serves; null where none is recorded. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** Id of the organisation. */
  readonly org: Scalars['ID']['output'];
  /** Its name; null where the viewer may not see its record. */
  readonly orgName: Maybe<Scalars['String']['output']>;
};

/** A recipient with what it has not acted on. */
export type AwaitedRecipient = {
  readonly __typename?: 'AwaitedRecipient';
  /** The items, newest first. */
  readonly items: ReadonlyArray<IntelItem>;
  /** Id of the organisation. */
  readonly org: Scalars['ID']['output'];
  /** Its name; null where the viewer may not see its record. */
  readonly orgName: Maybe<Scalars['String']['output']>;
};

/** An organisation in a case. */
export type CasePartner = {
  readonly __typename?: 'CasePartner';
  /** When it was told. */
  readonly notifiedAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly org: Scalars['String']['output'];
  /** Its part. */
  readonly role: Scalars['String']['output'];
  /** Its sector. */
  readonly sector: Scalars['String']['output'];
};

/** Where a response case stands. */
export type CaseStatus =
  /** Done, with lessons. */
  | 'CLOSED'
  /** Partners are told and work together. */
  | 'COORDINATING'
  /** Escalated; goes on by being coordinated again. */
  | 'ESCALATED'
  /** Being mitigated. */
  | 'MITIGATING'
  /** Contained and watched. */
  | 'MONITORING'
  /** Opened. */
  | 'OPEN';

/** A task of a case. Seen by its owner, the lead and Homeland Security. */
export type CaseTask = {
  readonly __typename?: 'CaseTask';
  /** When it was done; null until then. */
  readonly doneAt: Maybe<Scalars['DateTime']['output']>;
  /** The last day for it. */
  readonly dueAt: Scalars['Date']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Id of the organisation that does it. */
  readonly owner: Scalars['String']['output'];
  /** The case; null where the viewer may not see it. */
  readonly responseCase: Maybe<ResponseCase>;
  /** Opaque mark of this version of the record. */
  readonly revision: Scalars['String']['output'];
  /** What is to be done. */
  readonly text: Scalars['String']['output'];
};

/** Another marking for a record. Only its originator lets more people see it; whoever may write it may restrict it. */
export type ChangeMarkingInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** The colour, as people write it: `RED`, `TLP:AMBER+STRICT`, `TLP:WHITE` (stored as CLEAR). */
  readonly marking: Scalars['String']['input'];
  /** User ids that read a RED record; as they are where absent. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; as they are where absent, every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record; as they are where absent. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The end of a case. */
export type CloseResponseCaseInput = {
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** What was learned. */
  readonly lessons: Scalars['String']['input'];
};

/** One commit of the ledger, with those of its changes that the viewer may see. */
export type CommitEntry = {
  readonly __typename?: 'CommitEntry';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of who made it; `system:` and a word where the service did. */
  readonly by: Scalars['String']['output'];
  /** How many changes the viewer may see, those left out of `changes` included; at least 1. */
  readonly changeCount: Scalars['Int']['output'];
  /** The changes the viewer may see, in the order in which they were made: at most 100, and no further ones after 50,000 characters of records. With `recordId`, that record's only. */
  readonly changes: ReadonlyArray<RecordChange>;
  /** Opaque position of the commit, for `after`; the same as `extensions.commit` of the mutation that made it. */
  readonly position: Scalars['String']['output'];
  /** What was done: the mutation's name, or what was imported. */
  readonly reason: Scalars['String']['output'];
  /** Whether `changes` gives fewer than `changeCount`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** How far a community reaches: active memberships that the viewer may see, by the places their organisations serve. A place counts once; an organisation that names no place counts for itself. */
export type CommunityCoverage = {
  readonly __typename?: 'CommunityCoverage';
  /** The community. */
  readonly community: SharingCommunity;
  /** Where localities are missing, State by State, by name. */
  readonly gaps: ReadonlyArray<CoverageGap>;
  /** Localities with an active member. */
  readonly localActive: Scalars['Int']['output'];
  /** How many localities the community aims for: 1,100. */
  readonly localTarget: Scalars['Int']['output'];
  /** States with an active member. */
  readonly statesActive: Scalars['Int']['output'];
  /** States without an active member, by name. */
  readonly statesMissing: ReadonlyArray<Jurisdiction>;
  /** How many States there are: 50. */
  readonly statesTotal: Scalars['Int']['output'];
};

/** What a community offers its members. */
export type CommunityService =
  /** Network monitoring. */
  | 'ALBERT_IDS'
  /** Protection of endpoints. */
  | 'EDR'
  /** The information-sharing portal. */
  | 'HSIN_PORTAL'
  /** Blocking of malicious domains. */
  | 'MDBR'
  /** The situation room on election days. */
  | 'SITUATION_ROOM'
  /** An operations centre around the clock. */
  | 'SOC_24X7'
  /** A weekly report of indicators. */
  | 'WEEKLY_INDICATOR_REPORT';

/** A task that is done. */
export type CompleteTaskInput = {
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** The task. */
  readonly task: Scalars['ID']['input'];
};

/** How a pilot ends. */
export type ConcludePilotInput = {
  /** The pilot. */
  readonly id: Scalars['ID']['input'];
  /** What came of it. */
  readonly outcome: Scalars['String']['input'];
};

/** Elements of conduct of EO 13848 section 8(f). */
export type ConductElement =
  /** The government role was meant to stay hidden. */
  | 'COVERT'
  /** By deception. */
  | 'DECEPTIVE'
  /** By fraud. */
  | 'FRAUDULENT'
  /** Against the law. */
  | 'UNLAWFUL';

/** Analytic confidence (ICD 203), lowest first. */
export type Confidence =
  /** High-quality information from several sources. */
  | 'HIGH'
  /** Scant, fragmented or poorly corroborated information. */
  | 'LOW'
  /** Credibly sourced and plausible, not fully corroborated. */
  | 'MODERATE';

/** Why a report stands though the assessment was amended. */
export type ConfirmImpactReportInput = {
  /** The report. */
  readonly id: Scalars['ID']['input'];
  /** The reason. */
  readonly note: Scalars['String']['input'];
};

/** What investigation confirms. */
export type ConfirmIncidentInput = {
  /** The incident. */
  readonly id: Scalars['ID']['input'];
  /** What it touched. */
  readonly materialEffect: MaterialEffect;
};

/** Whom to consult. They can read the determination from then on. */
export type ConsultOfficialsInput = {
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** State and local offices, by organisation id. */
  readonly orgs: ReadonlyArray<Scalars['ID']['input']>;
};

/** Level of an official who was consulted. */
export type ConsultedLevel =
  /** Of a county, city or town. */
  | 'LOCAL'
  /** Of a State. */
  | 'STATE';

/** A contact of a member. */
export type ContactInput = {
  /** The contact, by user id. */
  readonly contact: Scalars['String']['input'];
  /** The membership. */
  readonly id: Scalars['ID']['input'];
};

/** A block of content that section 1(a) asks for. */
export type ContentBlock =
  /** The governments that authorized, directed, sponsored or supported it. */
  | 'GOVERNMENTS'
  /** The methods used. */
  | 'METHODS'
  /** The nature of the interference. */
  | 'NATURE'
  /** The persons involved. */
  | 'PERSONS';

/** Agencies that an assessment is put to. */
export type CoordinateAssessmentInput = {
  /** The agencies. */
  readonly agencies: ReadonlyArray<Agency>;
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
};

/** Agencies to take part in a judgment. */
export type CoordinateAttributionInput = {
  /** At least two, the author's own among them. */
  readonly agencies: ReadonlyArray<Agency>;
  /** The judgment. */
  readonly id: Scalars['ID']['input'];
};

/** How many fall into one stretch of time. */
export type CountBucket = {
  readonly __typename?: 'CountBucket';
  /** How many the viewer may see; at least 1, stretches without any are left out. */
  readonly count: Scalars['Int']['output'];
  /** First day of the stretch. */
  readonly start: Scalars['Date']['output'];
};

/** How far a community reaches within one State. */
export type CoverageGap = {
  readonly __typename?: 'CoverageGap';
  /** Whether the State itself has an active member. */
  readonly isStateActive: Scalars['Boolean']['output'];
  /** Localities of the State with an active member. */
  readonly localActive: Scalars['Int']['output'];
  /** Counties and their equivalents that are recorded for the State. */
  readonly localKnown: Scalars['Int']['output'];
  /** Counties and their equivalents without an active member, by name. */
  readonly missing: JurisdictionConnection;
  /** The State. */
  readonly state: Jurisdiction;
};


/** How far a community reaches within one State. */
export type CoverageGapMissingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something the order or the emergencies act wants by a day and that is not recorded as done. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** Days past the due day, 0 where not overdue. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** Last day in time. */
  readonly due: Scalars['Date']['output'];
  /** First day it can be done; null where any day will do. */
  readonly opens: Maybe<Scalars['Date']['output']>;
  /** Where the rule stands, such as `EO 13848 section 1(a)`. */
  readonly section: Scalars['String']['output'];
  /** What it concerns; null where nothing recorded. */
  readonly subject: Maybe<DeadlineSubject>;
  /** What is due. */
  readonly title: Scalars['String']['output'];
};

/** What a deadline concerns. */
export type DeadlineSubject = Assessment | Election;

/** A decision whether there was interference. */
export type DecideInterferenceInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Second element: the conduct. */
  readonly conductElements?: InputMaybe<ReadonlyArray<ConductElement>>;
  /** Why consulting State or local officials was not appropriate, where nobody was. */
  readonly consultationWaiverReason?: InputMaybe<Scalars['String']['input']>;
  /** First element of section 8(f): the foreign government or its agent, by id. */
  readonly foreignActor?: InputMaybe<Scalars['ID']['input']>;
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** Marking; as it was where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** What is determined. */
  readonly outcome: InterferenceOutcome;
  /** Third element: the purposes or effects. */
  readonly purposesOrEffects?: InputMaybe<ReadonlyArray<PurposeOrEffect>>;
  /** The reasons of the decision. */
  readonly rationale?: InputMaybe<Scalars['String']['input']>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A delivery. */
export type DeliverDocumentInput = {
  /** The day it went out. */
  readonly deliveredAt: Scalars['Date']['input'];
  /** The document. */
  readonly id: Scalars['ID']['input'];
  /** Every recipient that the order names, with the day. */
  readonly recipients: ReadonlyArray<DocumentReceiptInput>;
};

/** The report of an engagement. */
export type DeliverEngagementReportInput = {
  /** What was found. */
  readonly findings: ReadonlyArray<FindingInput>;
  /** The engagement. */
  readonly id: Scalars['ID']['input'];
};

/** Dissemination: the fullest tear-line to the organisations named, what is GREEN to the community, what is CLEAR to everybody. */
export type DisseminateIntelInput = {
  /** The community that a GREEN tear-line goes to. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** Organisations that receive it. */
  readonly recipients: ReadonlyArray<Scalars['ID']['input']>;
};

/** That something was sent: what, to whom, when, at which version. Seen by the sender's organisation, the recipient and the originator. */
export type Dissemination = {
  readonly __typename?: 'Dissemination';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** SHA-256 of the text as sent, in hex. */
  readonly contentHash: Scalars['String']['output'];
  /** The sender's organisation; null where not known. */
  readonly fromOrg: Maybe<Scalars['String']['output']>;
  /** User id of the sender. */
  readonly fromUser: Scalars['String']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Why it was sent. */
  readonly kind: DisseminationKind;
  /** Its marking. */
  readonly marking: Tlp;
  /** Opaque mark of this version of the record. */
  readonly revision: Scalars['String']['output'];
  /** Id of what was sent. */
  readonly subject: Scalars['ID']['output'];
  /** Its type, such as `advisory`. */
  readonly subjectType: Scalars['String']['output'];
  /** Community it went to; null where none. */
  readonly toCommunity: Maybe<Scalars['String']['output']>;
  /** Organisations it went to. */
  readonly toOrgs: ReadonlyArray<Scalars['String']['output']>;
  /** User ids it went to. */
  readonly toUsers: ReadonlyArray<Scalars['String']['output']>;
  /** The version of an advisory; null for what has none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A page of what was sent. */
export type DisseminationConnection = {
  readonly __typename?: 'DisseminationConnection';
  /** The sendings of this page. */
  readonly edges: ReadonlyArray<DisseminationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sending in a page. */
export type DisseminationEdge = {
  readonly __typename?: 'DisseminationEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The sending. */
  readonly node: Dissemination;
};

/** Why something was sent. */
export type DisseminationKind =
  /** Sent to the recipients it is for. */
  | 'DISSEMINATED'
  /** Released by its author. */
  | 'RELEASED'
  /** Passed on by a recipient or its originator. */
  | 'RESHARED';

/** What an agency holds against a judgment. */
export type Dissent = {
  readonly __typename?: 'Dissent';
  /** The agency. */
  readonly agency: Agency;
  /** Its own confidence; null where not stated. */
  readonly confidence: Maybe<Confidence>;
  /** What it holds. */
  readonly text: Scalars['String']['output'];
};

/** One version of a delivered document that took the place of the one before. */
export type DocumentAmendment = {
  readonly __typename?: 'DocumentAmendment';
  /** User ids of those who approved it. */
  readonly approvedBy: ReadonlyArray<Scalars['String']['output']>;
  /** The fields of the content that changed, as far as the viewer may see. */
  readonly changedBlocks: ReadonlyArray<Scalars['String']['output']>;
  /** When it took the place of the version before. */
  readonly deliveredAt: Scalars['Date']['output'];
  /** The day of the information that called for it. */
  readonly newInformationAt: Scalars['Date']['output'];
  /** 1, 2, 3 ...; it left version `number` + 1. */
  readonly number: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** That a recipient has a document. */
export type DocumentReceipt = {
  readonly __typename?: 'DocumentReceipt';
  /** Who. */
  readonly agency: Agency;
  /** Since when. */
  readonly receivedAt: Scalars['Date']['output'];
};

/** That a recipient has a document. */
export type DocumentReceiptInput = {
  /** Who. */
  readonly agency: Agency;
  /** Since when. */
  readonly receivedAt: Scalars['Date']['input'];
};

/** An advisory to be, and who is to see it once it is released. */
export type DraftAdvisoryInput = {
  /** Kinds of systems it concerns. */
  readonly affectedAssetTypes?: InputMaybe<ReadonlyArray<AssetType>>;
  /** Its text; no classified text and no personal data of voters. */
  readonly body: Scalars['String']['input'];
  /** The community that issues it, and that reads it at GREEN. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of the intelligence, tear-lines, incidents and advisories it is derived from. */
  readonly derivedFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last day it is of use; absent where it does not expire. */
  readonly expiresAt?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is to be marked once released; GREEN where a community is given, else for the drafter's own organisation. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What to do. */
  readonly recommendedActions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How severe what it warns of is. */
  readonly severity: SeverityLevel;
  /** Its title. */
  readonly title: Scalars['String']['input'];
};

/** A judgment to draft. */
export type DraftAttributionInput = {
  /** The actor who took part, by id. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** What else could explain the evidence, and why it was set aside; needed for publication. */
  readonly alternatives?: InputMaybe<Scalars['String']['input']>;
  /** What is taken for granted. */
  readonly assumptions?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on; at least one for publication. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How sure the analysts are of their sources and reasoning; needed for publication. */
  readonly confidence?: InputMaybe<Confidence>;
  /** What it says of a foreign hand. */
  readonly foreignNexus?: InputMaybe<JudgedNexus>;
  /** The government behind it, by id; with its role. */
  readonly government?: InputMaybe<Scalars['ID']['input']>;
  /** What the government did. */
  readonly governmentRole?: InputMaybe<GovernmentRole>;
  /** The incident. */
  readonly incident: Scalars['ID']['input'];
  /** How likely it is, in the terms of ICD 203. */
  readonly likelihood?: InputMaybe<Likelihood>;
  /** The percentage behind that term, within its band. */
  readonly likelihoodPercent?: InputMaybe<Scalars['Int']['input']>;
  /** The judgment in words. */
  readonly statement: Scalars['String']['input'];
};

/** The tear-lines of an item; they take the place of those drafted before. */
export type DraftTearlineInput = {
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** One of a colour. */
  readonly tearlines: ReadonlyArray<TearlineInput>;
};

/** An advisory as it is to be: what is absent stays as it is. */
export type EditAdvisoryInput = {
  /** Kinds of systems it concerns. */
  readonly affectedAssetTypes?: InputMaybe<ReadonlyArray<AssetType>>;
  /** Its text; no classified text and no personal data of voters. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of what it is derived from. */
  readonly derivedFrom?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last day it is of use; null where it does not expire. */
  readonly expiresAt?: InputMaybe<Scalars['Date']['input']>;
  /** The advisory. */
  readonly id: Scalars['ID']['input'];
  /** What it is to be marked; only its originator lets more people see it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What to do. */
  readonly recommendedActions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How severe what it warns of is. */
  readonly severity?: InputMaybe<SeverityLevel>;
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** An edit of an assessment that is not delivered. */
export type EditAssessmentInput = {
  /** Other elections it includes under section 1(e); as they are where absent. */
  readonly alsoCovers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is to say. */
  readonly content?: InputMaybe<AssessmentContentInput>;
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
};

/** What to change of a judgment; what is absent stays, null clears. */
export type EditAttributionInput = {
  /** The actor who took part, by id. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** What else could explain the evidence, and why it was set aside; needed for publication. */
  readonly alternatives?: InputMaybe<Scalars['String']['input']>;
  /** What is taken for granted. */
  readonly assumptions?: InputMaybe<Scalars['String']['input']>;
  /** What it rests on; at least one for publication. */
  readonly basis?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How sure the analysts are of their sources and reasoning; needed for publication. */
  readonly confidence?: InputMaybe<Confidence>;
  /** What it says of a foreign hand. */
  readonly foreignNexus?: InputMaybe<JudgedNexus>;
  /** The government behind it, by id; with its role. */
  readonly government?: InputMaybe<Scalars['ID']['input']>;
  /** What the government did. */
  readonly governmentRole?: InputMaybe<GovernmentRole>;
  /** The judgment. */
  readonly id: Scalars['ID']['input'];
  /** How likely it is, in the terms of ICD 203. */
  readonly likelihood?: InputMaybe<Likelihood>;
  /** The percentage behind that term, within its band. */
  readonly likelihoodPercent?: InputMaybe<Scalars['Int']['input']>;
  /** The judgment in words. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** An edit of what the departments say together. What is absent stays as it is. */
export type EditImpactReportInput = {
  /** State and local officials heard. */
  readonly consultations?: InputMaybe<ReadonlyArray<ReportConsultationInput>>;
  /** The report. */
  readonly id: Scalars['ID']['input'];
  /** Remedies other than sanctions. */
  readonly remedialActions?: InputMaybe<ReadonlyArray<RemedialActionInput>>;
  /** Material issues of fact they cannot evaluate or agree on. */
  readonly unresolvedIssues?: InputMaybe<ReadonlyArray<UnresolvedIssueInput>>;
};

/** An election in the United States. */
export type Election = {
  readonly __typename?: 'Election';
  /** Its section 1(a) assessment; null where none is recorded. */
  readonly assessment: Maybe<Assessment>;
  /** Day the section 1(a) assessment is due, 45 days after conclusion; null where the order does not cover it. */
  readonly assessmentDueDate: Maybe<Scalars['Date']['output']>;
  /** Day it concluded where that is recorded otherwise than election day; null means election day. */
  readonly conclusionDate: Maybe<Scalars['Date']['output']>;
  /** Why that day; null where none is recorded. */
  readonly conclusionReason: Maybe<Scalars['String']['output']>;
  /** Election day. */
  readonly date: Scalars['Date']['output'];
  /** What sort of election. */
  readonly electionType: ElectionType;
  /** Stable id, such as `election:US-2020-11-03`. */
  readonly id: Scalars['ID']['output'];
  /** Incidents that concern it, newest first. */
  readonly incidents: IncidentConnection;
  /** Determinations whether it was interfered with, by id. */
  readonly interferenceDeterminations: Maybe<ReadonlyArray<InterferenceDetermination>>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Whether EO 13848 covers it: Federal office, held on or after 2018-09-12. */
  readonly isUnitedStatesElection: Scalars['Boolean']['output'];
  /** Where it is held; null for the whole country. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** Its marking. */
  readonly marking: Tlp;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Highest office on the ballot. */
  readonly officeLevel: OfficeLevel;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
};


/** An election in the United States. */
export type ElectionIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What sort of election. */
export type ElectionType =
  /** A general election. */
  | 'GENERAL'
  /** A primary. */
  | 'PRIMARY'
  /** A runoff. */
  | 'RUNOFF'
  /** A special election. */
  | 'SPECIAL';

/** A presidential notice that continued the national emergency of 2018-09-12. */
export type EmergencyNotice = {
  readonly __typename?: 'EmergencyNotice';
  /** The anniversary beyond which it continues the emergency. */
  readonly continuesBeyond: Scalars['Date']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Day of the notice. */
  readonly noticeDate: Scalars['Date']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
};

/** Something an engagement found. */
export type EngagementFinding = {
  readonly __typename?: 'EngagementFinding';
  /** Id within the engagement. */
  readonly id: Scalars['ID']['output'];
  /** When it was remediated; null while open. */
  readonly remediatedAt: Maybe<Scalars['DateTime']['output']>;
  /** How severe. */
  readonly severity: SeverityLevel;
  /** What was found. */
  readonly text: Scalars['String']['output'];
};

/** Where an engagement stands. */
export type EngagementStatus =
  /** Consented to and authorized. */
  | 'AUTHORIZED'
  /** Cancelled by who asked. */
  | 'CANCELLED'
  /** Done. */
  | 'CLOSED'
  /** Declined. */
  | 'DECLINED'
  /** Under way. */
  | 'IN_PROGRESS'
  /** Its report is there. */
  | 'REPORT_DELIVERED'
  /** Asked for. */
  | 'REQUESTED'
  /** On the calendar. */
  | 'SCHEDULED'
  /** Being scoped. */
  | 'SCOPING';

/** What Homeland Security offers. */
export type EngagementType =
  /** Critical product evaluation; a test. */
  | 'CRITICAL_PRODUCT_EVALUATION'
  /** Cyber resilience review. */
  | 'CYBER_RESILIENCE_REVIEW'
  /** External dependencies review. */
  | 'EXTERNAL_DEPENDENCIES_REVIEW'
  /** Hunt for intruders; a test. */
  | 'HUNT'
  /** Incident response. */
  | 'INCIDENT_RESPONSE'
  /** Last Mile poster. */
  | 'LAST_MILE_POSTER'
  /** Support on site during an election. */
  | 'ONSITE_ELECTION_SUPPORT'
  /** Phishing campaign assessment; a test. */
  | 'PHISHING_CAMPAIGN_ASSESSMENT'
  /** Physical security assessment. */
  | 'PHYSICAL_SECURITY_ASSESSMENT'
  /** Remote penetration test; a test. */
  | 'REMOTE_PENETRATION_TEST'
  /** Risk and vulnerability assessment; a test. */
  | 'RISK_AND_VULNERABILITY_ASSESSMENT'
  /** Tabletop exercise. */
  | 'TABLETOP_EXERCISE'
  /** Validated architecture design review. */
  | 'VALIDATED_ARCHITECTURE_DESIGN_REVIEW'
  /** Vulnerability scanning; a test. */
  | 'VULNERABILITY_SCANNING';

/** What Homeland Security adds to an item. */
export type EnrichIntelInput = {
  /** Kinds of systems it concerns. */
  readonly affectedAssetTypes?: InputMaybe<ReadonlyArray<AssetType>>;
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** What to look for. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What to do. */
  readonly recommendedActions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A participant to enrol. */
export type EnrolParticipantInput = {
  /** The pilot. */
  readonly id: Scalars['ID']['input'];
  /** Its level. */
  readonly level: PilotLevel;
  /** Id of the organisation. */
  readonly org: Scalars['ID']['input'];
};

/** What a department found of one question of section 1(b). */
export type Finding =
  /** It was so. */
  | 'FOUND'
  /** It was not so. */
  | 'NOT_FOUND'
  /** It could not be told. */
  | 'UNDETERMINED';

/** The questions of section 1(b): three on election infrastructure, four on that of campaigns, candidates and political organisations. */
export type FindingField =
  /** Alteration or falsification of data. */
  | 'alterationOrFalsification'
  /** Disclosure of data. */
  | 'disclosure'
  /** A material effect on election infrastructure. */
  | 'infrastructureEffect'
  /** A material effect on tabulation. */
  | 'tabulationEffect'
  /** Threatened disclosure of data. */
  | 'threatenedDisclosure'
  /** A material effect on the timely transmission of results. */
  | 'transmissionEffect'
  /** Unauthorized access. */
  | 'unauthorizedAccess';

/** Something found. */
export type FindingInput = {
  /** How severe. */
  readonly severity: SeverityLevel;
  /** What was found; no classified text. */
  readonly text: Scalars['String']['input'];
};

/** Incidents judged foreign of one country, with one confidence. */
export type ForeignIncidents = {
  readonly __typename?: 'ForeignIncidents';
  /** The highest confidence of a published judgment that names it; null where none is stated. */
  readonly confidence: Maybe<Confidence>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The country; null where no judgment names one. */
  readonly country: Maybe<Scalars['CountryCode']['output']>;
  /** The incidents, by id. */
  readonly incidents: ReadonlyArray<Incident>;
};

/** What is judged of a foreign hand. */
export type ForeignNexus =
  /** Judged foreign. */
  | 'ASSESSED_FOREIGN'
  /** Not judged yet. */
  | 'NOT_ASSESSED'
  /** None found. */
  | 'NO_FOREIGN_NEXUS'
  /** Possible. */
  | 'POSSIBLE';

/** What the writer's own office says. */
export type GiveConsultationInput = {
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** What your office knows or thinks; no classified or personal voter data. */
  readonly text: Scalars['String']['input'];
};

/** What a government did. */
export type GovernmentRole =
  /** Authorized it. */
  | 'AUTHORIZED'
  /** Directed it. */
  | 'DIRECTED'
  /** Sponsored it. */
  | 'SPONSORED'
  /** Supported it. */
  | 'SUPPORTED';

/** The intelligence community's narrow terms, kept apart from the order's wide interference. */
export type IcTerm =
  /** Efforts to affect the election, broadly. */
  | 'INFLUENCE'
  /** Efforts aimed at its technical aspects. */
  | 'INTERFERENCE'
  /** Neither. */
  | 'NEITHER';

/** What a report says. */
export type ImpactContent = {
  readonly __typename?: 'ImpactContent';
  /** State and local officials heard. */
  readonly consultations: ReadonlyArray<ReportConsultation>;
  /** What each department has found so far. */
  readonly findings: ReadonlyArray<AgencyFindings>;
  /** Remedies other than sanctions. */
  readonly remedialActions: ReadonlyArray<RemedialAction>;
  /** Material issues of fact they cannot evaluate or agree on. */
  readonly unresolvedIssues: ReadonlyArray<UnresolvedIssue>;
};

/** What an amended report is to say. What is absent stays as it is. */
export type ImpactContentInput = {
  /** State and local officials heard. */
  readonly consultations?: InputMaybe<ReadonlyArray<ReportConsultationInput>>;
  /** The findings of Homeland Security. */
  readonly findingsOfHomelandSecurity?: InputMaybe<AgencyFindingsInput>;
  /** The findings of the Department of Justice. */
  readonly findingsOfJustice?: InputMaybe<AgencyFindingsInput>;
  /** Remedies other than sanctions. */
  readonly remedialActions?: InputMaybe<ReadonlyArray<RemedialActionInput>>;
  /** Material issues of fact they cannot evaluate or agree on. */
  readonly unresolvedIssues?: InputMaybe<ReadonlyArray<UnresolvedIssueInput>>;
};

/** The report of the Attorney General and the Secretary of Homeland Security under section 1(b). */
export type ImpactReport = {
  readonly __typename?: 'ImpactReport';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Its amendments, oldest first; null where `content` is. */
  readonly amendments: Maybe<ReadonlyArray<DocumentAmendment>>;
  /** The assessment it evaluates. */
  readonly assessment: Assessment;
  /** Incidents of its election that hit campaigns, candidates or political organisations, newest first (section 1(b)(ii)). */
  readonly campaignIncidents: ReadonlyArray<Incident>;
  /** What it says; null to all but the two departments and, once delivered, the four recipients. */
  readonly content: Maybe<ImpactContent>;
  /** Days it was delivered after the due day, 0 where in time; null where either day is not established. */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /** Days past the due day today while nothing is delivered or released; 0 where not overdue. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** Day it was delivered; null where not delivered or not established. */
  readonly deliveredAt: Maybe<Scalars['Date']['output']>;
  /** Day it is due, 45 days after receipt of the assessment; null while receipt is not established. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  /** What its earlier versions said, oldest first; null where `content` is. */
  readonly earlierVersions: Maybe<ReadonlyArray<ImpactVersion>>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Whose signature is missing before delivery; null where `content` is. */
  readonly missingSignatures: Maybe<ReadonlyArray<Agency>>;
  /** An amendment that waits for the other department's signature; null where none does or `content` is null. */
  readonly proposedAmendment: Maybe<ProposedAmendment>;
  /** What was made public of it; null before release. */
  readonly publicSummary: Maybe<Scalars['String']['output']>;
  /** Who has it and since when; null where `content` is. */
  readonly recipients: Maybe<ReadonlyArray<DocumentReceipt>>;
  /** Day of public release; null where none. */
  readonly releasedAt: Maybe<Scalars['Date']['output']>;
  /** Why the latest look changed nothing; null where none was noted or `content` is null. */
  readonly reviewNote: Maybe<ReviewNote>;
  /** Whether the assessment was amended since and nobody has said whether this report stands. */
  readonly reviewRequired: Scalars['Boolean']['output'];
  /** The version of the assessment that calls for that look; null where none does. */
  readonly reviewVersion: Maybe<Scalars['Int']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Who has signed; null where `content` is. */
  readonly signatures: Maybe<ReadonlyArray<ReportSignature>>;
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: ImpactReportStatus;
  /** Its version; 1 until amended. */
  readonly version: Scalars['Int']['output'];
};

/** A page of reports. */
export type ImpactReportConnection = {
  readonly __typename?: 'ImpactReportConnection';
  /** The reports of this page. */
  readonly edges: ReadonlyArray<ImpactReportEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a page. */
export type ImpactReportEdge = {
  readonly __typename?: 'ImpactReportEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: ImpactReport;
};

/** Which reports; all conditions must hold, null does not restrict. */
export type ImpactReportFilter = {
  /** On this assessment. */
  readonly assessment?: InputMaybe<Scalars['ID']['input']>;
  /** Due on this day or earlier and not delivered or released. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** Whether an amended assessment calls for a look. */
  readonly reviewRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether both departments have signed. */
  readonly signed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Standing so. */
  readonly status?: InputMaybe<ImpactReportStatus>;
  /** Whether it lists issues of fact that are not resolved; of reports whose content the viewer may read. */
  readonly unresolvedIssues?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Where a report under section 1(b) stands. */
export type ImpactReportStatus =
  /** Delivered and amended. */
  | 'AMENDED'
  /** Delivered. */
  | 'DELIVERED'
  /** Being written. */
  | 'DRAFTING'
  /** Its period runs. */
  | 'DUE'
  /** With both signatories. */
  | 'JOINT_REVIEW'
  /** Its period has not begun. */
  | 'NOT_DUE'
  /** Signed by both. */
  | 'SIGNED';

/** What an earlier version of a report said. */
export type ImpactVersion = {
  readonly __typename?: 'ImpactVersion';
  /** What it said. */
  readonly content: ImpactContent;
  /** Its number, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** Something the viewer must do now: a step of the process that waits for one of the viewer's roles. */
export type InboxItem = {
  readonly __typename?: 'InboxItem';
  /** Days past the last day; 0 where in time or without one. */
  readonly daysOverdue: Scalars['Int']['output'];
  /** The last day for it; null where there is none. */
  readonly due: Maybe<Scalars['Date']['output']>;
  /** The mutation that does it. */
  readonly move: Scalars['String']['output'];
  /** The record it is about. */
  readonly recordId: Scalars['ID']['output'];
  /** The type of that record, such as `incident`, `determination` or `advisory`. */
  readonly recordType: Scalars['String']['output'];
  /** Where it comes from: a section of the order, another law, or this service's own process. */
  readonly rule: Scalars['String']['output'];
  /** The day since which it waits; null where not known. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** What to do. */
  readonly text: Scalars['String']['output'];
};

/** Something that happened to or around an election. Seen by whoever its marking allows. */
export type Incident = {
  readonly __typename?: 'Incident';
  /** Actors, governments apart, that published judgments name, by id; those the viewer may see. */
  readonly actors: ReadonlyArray<Maybe<Actor>>;
  /** Kinds of systems hit. */
  readonly affectedAssetTypes: ReadonlyArray<AssetType>;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Published judgments of who did it. */
  readonly attributions: ReadonlyArray<AttributionJudgment>;
  /** What sort of incident. */
  readonly category: IncidentCategory;
  /** When it was closed; null while open. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Elements of conduct found. */
  readonly conductElements: ReadonlyArray<ConductElement>;
  /** When it was contained; null where not. */
  readonly containedAt: Maybe<Scalars['DateTime']['output']>;
  /** What happened, at length; null where not told. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** When it was noticed; null where not known. */
  readonly detectedAt: Maybe<Scalars['DateTime']['output']>;
  /** Elections it concerns. */
  readonly elections: ReadonlyArray<Election>;
  /** Last day; null where not known or not over. */
  readonly endedAt: Maybe<Scalars['Date']['output']>;
  /** What is judged of a foreign hand. */
  readonly foreignNexus: ForeignNexus;
  /** Governments that published judgments say authorized, directed, sponsored or supported it. */
  readonly governments: ReadonlyArray<Maybe<Actor>>;
  /** The intelligence community's term for it; null where none was given. */
  readonly icTerm: Maybe<IcTerm>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What to look for: addresses, domains, hashes, as text. */
  readonly indicators: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** On what basis it is shared; null where not said. */
  readonly legalBasis: Maybe<LegalBasis>;
  /** Its marking. */
  readonly marking: Tlp;
  /** Whether it touched election infrastructure, tabulation or transmission. */
  readonly materialEffect: MaterialEffect;
  /** Who was told of it, by id. */
  readonly notifications: ReadonlyArray<Notification>;
  /** Purposes or effects found. */
  readonly purposesOrEffects: ReadonlyArray<PurposeOrEffect>;
  /** Why it came to nothing, is over, or was taken up again: the latest such reason. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When it was remediated; null where not. */
  readonly remediatedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was reported; null where not known. */
  readonly reportedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Severity; null until triaged. */
  readonly severity: Maybe<SeverityLevel>;
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** First day; null where not known. */
  readonly startedAt: Maybe<Scalars['Date']['output']>;
  /** States it concerns, where naming the State does not name the victim. */
  readonly states: ReadonlyArray<Jurisdiction>;
  /** Where its handling stands. */
  readonly status: IncidentStatus;
  /** Methods used. */
  readonly techniques: ReadonlyArray<Technique>;
  /** What happened, in a line. Statements of governments are told as such. */
  readonly title: Scalars['String']['output'];
  /** The same, in the same order, each with what it is. */
  readonly typedIndicators: ReadonlyArray<Indicator>;
  /** Whom it hit and who reported it; null to all but the victim, its State, DHS CISA and Justice. */
  readonly victim: Maybe<Victim>;
  /** What others than the victim's circle are told: `a county in the Midwest`; null where nothing. */
  readonly victimLabel: Maybe<Scalars['String']['output']>;
};

/** What happened. */
export type IncidentCategory =
  /** Money was given in secret. */
  | 'COVERT_FUNDING'
  /** Opinion was worked on by somebody hiding who they are. */
  | 'COVERT_INFLUENCE_OPERATION'
  /** Data was changed. */
  | 'DATA_ALTERATION'
  /** Data was taken. */
  | 'DATA_EXFILTRATION'
  /** A service was made unreachable. */
  | 'DENIAL_OF_SERVICE'
  /** False statements about how, when or where to vote. */
  | 'DISINFORMATION_ABOUT_PROCESS'
  /** Data was taken and published. */
  | 'HACK_AND_LEAK'
  /** Somebody posed as another. */
  | 'IMPERSONATION'
  /** Malicious software. */
  | 'MALWARE'
  /** Anything else. */
  | 'OTHER'
  /** Deceptive messages for credentials or access. */
  | 'PHISHING'
  /** People or places were threatened. */
  | 'PHYSICAL_THREAT'
  /** Systems encrypted for ransom. */
  | 'RANSOMWARE'
  /** Systems were scanned or scouted. */
  | 'SCANNING_RECONNAISSANCE'
  /** A vendor or component was compromised. */
  | 'SUPPLY_CHAIN'
  /** Somebody got into a system. */
  | 'UNAUTHORIZED_ACCESS'
  /** Voters were threatened. */
  | 'VOTER_INTIMIDATION'
  /** A website was altered for show. */
  | 'WEBSITE_DEFACEMENT';

/** A page of incidents. */
export type IncidentConnection = {
  readonly __typename?: 'IncidentConnection';
  /** The incidents of this page. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An incident in a page. */
export type IncidentEdge = {
  readonly __typename?: 'IncidentEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The incident. */
  readonly node: Incident;
};

/** Which incidents; all conditions must hold, null does not restrict. */
export type IncidentFilter = {
  /** Attributed to this actor or government. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Of this sort. */
  readonly category?: InputMaybe<IncidentCategory>;
  /** With a published judgment of this confidence. */
  readonly confidence?: InputMaybe<Confidence>;
  /** Of an attributed actor or government of this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Concerning this election. */
  readonly election?: InputMaybe<Scalars['ID']['input']>;
  /** Of which this is judged. */
  readonly foreignNexus?: InputMaybe<ForeignNexus>;
  /** Using this technique, by id. */
  readonly method?: InputMaybe<Scalars['ID']['input']>;
  /** Of this severity. */
  readonly severity?: InputMaybe<SeverityLevel>;
  /** On this day or later. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Concerning this State, or hitting a victim there whom the viewer may know: postal code or id. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Standing so. */
  readonly status?: InputMaybe<IncidentStatus>;
  /** With words in the title beginning so. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** On this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Order of a list of incidents; ties by id. */
export type IncidentOrder =
  /** Oldest first. */
  | 'REPORTED_ASC'
  /** Newest first. */
  | 'REPORTED_DESC'
  /** Most severe first, those not judged last. */
  | 'SEVERITY_DESC'
  /** Title, A first. */
  | 'TITLE_ASC';

/** Where the handling of an incident stands. */
export type IncidentStatus =
  /** Done. */
  | 'CLOSED'
  /** Found to have happened. */
  | 'CONFIRMED'
  /** Stopped from spreading. */
  | 'CONTAINED'
  /** Found not to have happened. */
  | 'FALSE_POSITIVE'
  /** Repaired. */
  | 'REMEDIATED'
  /** Taken up again on new information. */
  | 'REOPENED'
  /** Reported, not yet looked at. */
  | 'REPORTED'
  /** Looked at and given a severity. */
  | 'TRIAGED'
  /** Being investigated. */
  | 'UNDER_INVESTIGATION'
  /** Not borne out. */
  | 'UNSUBSTANTIATED';

/** Analysis that an agency tenders by itself under section 1(d), at any time. */
export type IndependentSubmission = {
  readonly __typename?: 'IndependentSubmission';
  /** The agency. */
  readonly agency: Agency;
  /** Elections it concerns; those the viewer may see. */
  readonly elections: ReadonlyArray<Election>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Incidents it concerns; those the viewer may see. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** When. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** User id of who tendered it. */
  readonly submittedBy: Scalars['String']['output'];
  /** The analysis. */
  readonly text: Scalars['String']['output'];
  /** What it is about, in a line. */
  readonly title: Scalars['String']['output'];
};

/** A page of submissions. */
export type IndependentSubmissionConnection = {
  readonly __typename?: 'IndependentSubmissionConnection';
  /** The submissions of this page. */
  readonly edges: ReadonlyArray<IndependentSubmissionEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A submission in a page. */
export type IndependentSubmissionEdge = {
  readonly __typename?: 'IndependentSubmissionEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The submission. */
  readonly node: IndependentSubmission;
};

/** Something to look for. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** As it can be shown and sent on without a program making a link of it: `hxxp://`, `[.]`, `[@]`. */
  readonly defanged: Scalars['String']['output'];
  /** What it is; null for what is none of the types, such as a sentence. */
  readonly type: Maybe<IndicatorType>;
  /** As it is followed: not safe to click. However it was written, `hxxp://` is `http://` and `[.]` is `.`. */
  readonly value: Scalars['String']['output'];
};

/** Two incidents with indicators in common. */
export type IndicatorMatch = {
  readonly __typename?: 'IndicatorMatch';
  /** The other: confirmed, or judged foreign. */
  readonly confirmed: Incident;
  /** The incident of the nexus asked for. */
  readonly incident: Incident;
  /** What they share, written without defanging. */
  readonly indicators: ReadonlyArray<Scalars['String']['output']>;
};

/** What an indicator is, by its form. */
export type IndicatorType =
  /** An account, as `@name`, also with its server. */
  | 'ACCOUNT_HANDLE'
  /** A domain, also an international one. */
  | 'DOMAIN'
  /** A mail address. */
  | 'EMAIL'
  /** SHA-256 of a file, in hex. */
  | 'FILE_SHA256'
  /** An address of IP version 4, or a range of them. */
  | 'IPV4'
  /** An address of IP version 6, or a range of them. */
  | 'IPV6'
  /** The id of a technique or tactic of ATT&CK or DISARM; that the catalogue has it is not verified. */
  | 'TTP'
  /** A web address. */
  | 'URL'
  /** A Bitcoin or Ethereum address; its checksum is not verified. */
  | 'WALLET';

/** A system that elections run on, as registered. */
export type InfrastructureAsset = {
  readonly __typename?: 'InfrastructureAsset';
  /** Whether it is connected to the internet; null where not said. */
  readonly connectedToInternet: Maybe<Scalars['Boolean']['output']>;
  /** What protects it; empty where not said. */
  readonly controls: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it leaves a record on paper; null where not said. */
  readonly hasPaperRecord: Maybe<Scalars['Boolean']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** The jurisdiction that runs it. */
  readonly jurisdiction: Jurisdiction;
  /** Its marking. */
  readonly marking: Tlp;
  /** Id of the organisation that registered it; null where not recorded. */
  readonly org: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Whose list its kind is on; null for systems that election offices do not run. */
  readonly scope: Maybe<AssetScope>;
  /** What kind of system it is. */
  readonly type: AssetType;
  /** Who makes or hosts it; null where not said. */
  readonly vendor: Maybe<Scalars['String']['output']>;
};

/** A page of registered systems. */
export type InfrastructureAssetConnection = {
  readonly __typename?: 'InfrastructureAssetConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<InfrastructureAssetEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of registered systems. */
export type InfrastructureAssetEdge = {
  readonly __typename?: 'InfrastructureAssetEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: InfrastructureAsset;
};

/** Intelligence that somebody can act on. Seen by its originator's circle and, once transmitted, DHS CISA; others get its tear-lines. */
export type IntelItem = {
  readonly __typename?: 'IntelItem';
  /** Acknowledgements of it or a tear-line that the viewer may see, by organisation. */
  readonly acknowledgements: ReadonlyArray<Acknowledgement>;
  /** What organisations did about it, oldest first; as far as the viewer may see. */
  readonly actionsTaken: ReadonlyArray<ActionTaken>;
  /** Kinds of systems it concerns. */
  readonly affectedAssetTypes: ReadonlyArray<AssetType>;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Recipients of which the viewer sees no action, by id; empty before dissemination. */
  readonly awaitingAction: ReadonlyArray<AwaitedOrg>;
  /** Analytic confidence; null where not given. */
  readonly confidence: Maybe<Confidence>;
  /** When it went out; null before. */
  readonly disseminatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What to look for. */
  readonly indicators: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it names an indicator or affected system, and an action. */
  readonly isActionable: Scalars['Boolean']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** How likely; null where not given. */
  readonly likelihood: Maybe<Likelihood>;
  /** Percentage within the likelihood's band; null where not given. */
  readonly likelihoodPercent: Maybe<Scalars['Int']['output']>;
  /** Its marking. */
  readonly marking: Tlp;
  /** The agency it comes from. */
  readonly originAgency: Agency;
  /** Ids of the organisations it was sent to. */
  readonly recipients: ReadonlyArray<Scalars['ID']['output']>;
  /** What to do. */
  readonly recommendedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it stands, as far as the viewer sees answers. */
  readonly status: IntelStatus;
  /** What it says; no classified text. */
  readonly summary: Scalars['String']['output'];
  /** Its tear-lines that the viewer may see, strictest first. */
  readonly tearlines: ReadonlyArray<Tearline>;
  /** When Homeland Security got it; null before. */
  readonly transmittedToDhsAt: Maybe<Scalars['DateTime']['output']>;
  /** The same, in the same order, each with what it is. */
  readonly typedIndicators: ReadonlyArray<Indicator>;
};

/** A page of items of intelligence. */
export type IntelItemConnection = {
  readonly __typename?: 'IntelItemConnection';
  /** The items of intelligence of this page. */
  readonly edges: ReadonlyArray<IntelItemEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An item in a page. */
export type IntelItemEdge = {
  readonly __typename?: 'IntelItemEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: IntelItem;
};

/** Where an item of intelligence stands. */
export type IntelStatus =
  /** A recipient whose answer the viewer sees has read it. */
  | 'ACKNOWLEDGED'
  /** A recipient whose answer the viewer sees has acted. */
  | 'ACTIONED'
  /** Its originator has approved the tear-lines. */
  | 'APPROVED_FOR_RELEASE'
  /** Out. */
  | 'DISSEMINATED'
  /** Recorded. */
  | 'RECEIVED'
  /** Tear-lines are being written. */
  | 'TEARLINE_DRAFT'
  /** With Homeland Security. */
  | 'TRANSMITTED_TO_DHS';

/** Whether a foreign government or its agent interfered in an election, by the three elements of EO 13848 section 8(f). */
export type InterferenceDetermination = {
  readonly __typename?: 'InterferenceDetermination';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Second element: the conduct found. */
  readonly conductElements: ReadonlyArray<ConductElement>;
  /** Why consulting nobody was appropriate; null where somebody was consulted. */
  readonly consultationWaiverReason: Maybe<Scalars['String']['output']>;
  /** Who was consulted and what they said: those the viewer may read. */
  readonly consultations: ReadonlyArray<OfficialConsultation>;
  /** When it was decided; null until then. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** User id of who decided; null until then. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** The election. */
  readonly election: Election;
  /** First element: the foreign government or its agent; null where none, not decided or not to be seen. */
  readonly foreignActor: Maybe<Actor>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The incidents it rests on; those the viewer may see. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** What was determined; null until decided. */
  readonly outcome: Maybe<InterferenceOutcome>;
  /** Third element: the purposes or effects found. */
  readonly purposesOrEffects: ReadonlyArray<PurposeOrEffect>;
  /** Why it was decided so; null until then. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** Why it was taken up again; null where it was not. */
  readonly reopenReason: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: InterferenceStatus;
};


/** Whether a foreign government or its agent interfered in an election, by the three elements of EO 13848 section 8(f). */
export type InterferenceDeterminationConsultationsArgs = {
  state?: InputMaybe<Scalars['String']['input']>;
};

/** A page of determinations. */
export type InterferenceDeterminationConnection = {
  readonly __typename?: 'InterferenceDeterminationConnection';
  /** The determinations of this page. */
  readonly edges: ReadonlyArray<InterferenceDeterminationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A determination in a page. */
export type InterferenceDeterminationEdge = {
  readonly __typename?: 'InterferenceDeterminationEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The determination. */
  readonly node: InterferenceDetermination;
};

/** What was determined; it never speaks of an effect on the result. */
export type InterferenceOutcome =
  /** It could not be told. */
  | 'INCONCLUSIVE'
  /** A foreign government or its agent interfered, all three elements of section 8(f) being there. */
  | 'INTERFERENCE_OCCURRED'
  /** Nothing indicates it. */
  | 'NO_INDICATION';

/** Where a determination stands. */
export type InterferenceStatus =
  /** State and local officials are being heard. */
  | 'CONSULTING'
  /** Decided. */
  | 'DECIDED'
  /** Opened. */
  | 'OPEN'
  /** Taken up again. */
  | 'REOPENED';

/** Length of a timeline's buckets. */
export type Interval =
  /** One calendar day. */
  | 'DAY'
  /** One calendar month. */
  | 'MONTH'
  /** Seven days from a Monday. */
  | 'WEEK'
  /** One calendar year. */
  | 'YEAR';

/** What a judgment says of a foreign hand. */
export type JudgedNexus =
  /** Judged foreign. */
  | 'ASSESSED_FOREIGN'
  /** None. */
  | 'NO_FOREIGN_NEXUS'
  /** Possible. */
  | 'POSSIBLE';

/** A place with election officials of its own. */
export type Jurisdiction = {
  readonly __typename?: 'Jurisdiction';
  /** Systems registered for it that the viewer may see, by id. */
  readonly assets: Maybe<ReadonlyArray<InfrastructureAsset>>;
  /** Engagements there, newest first. */
  readonly engagements: Maybe<ReadonlyArray<SupportEngagement>>;
  /** FIPS code; null where it has none. */
  readonly fips: Maybe<Scalars['String']['output']>;
  /** Stable id: `us:06` a State, `us:06037` a county. */
  readonly id: Scalars['ID']['output'];
  /** Its level of government. */
  readonly level: JurisdictionLevel;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is part of; null at the top. */
  readonly parent: Maybe<Jurisdiction>;
  /** Postal code of its State or territory; null for the United States. */
  readonly stateCode: Maybe<Scalars['String']['output']>;
};

/** A page of jurisdictions. */
export type JurisdictionConnection = {
  readonly __typename?: 'JurisdictionConnection';
  /** The jurisdictions of this page. */
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A jurisdiction in a page. */
export type JurisdictionEdge = {
  readonly __typename?: 'JurisdictionEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The jurisdiction. */
  readonly node: Jurisdiction;
};

/** Level of government of a jurisdiction. */
export type JurisdictionLevel =
  /** A county, parish or borough. */
  | 'COUNTY'
  /** The United States. */
  | 'FEDERAL'
  /** A city or town. */
  | 'MUNICIPALITY'
  /** A State or the District of Columbia. */
  | 'STATE'
  /** A territory. */
  | 'TERRITORY'
  /** A township. */
  | 'TOWNSHIP'
  /** A tribal nation. */
  | 'TRIBAL';

/** On what basis a reporter shares an incident. */
export type LegalBasis =
  /** The Cybersecurity Information Sharing Act of 2015. */
  | 'CISA_2015'
  /** Protected critical infrastructure information. */
  | 'PCII'
  /** A law of the State. */
  | 'STATE_LAW'
  /** Freely given. */
  | 'VOLUNTARY';

/** Participants of one level. */
export type LevelCount = {
  readonly __typename?: 'LevelCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The level. */
  readonly level: PilotLevel;
};

/** Words of estimative probability (ICD 203), least first. Confidence is another thing. */
export type Likelihood =
  /** 95 to 99 percent. */
  | 'ALMOST_CERTAIN'
  /** 1 to 5 percent. */
  | 'ALMOST_NO_CHANCE'
  /** 55 to 80 percent. */
  | 'LIKELY'
  /** 45 to 55 percent. */
  | 'ROUGHLY_EVEN_CHANCE'
  /** 20 to 45 percent. */
  | 'UNLIKELY'
  /** 80 to 95 percent. */
  | 'VERY_LIKELY'
  /** 5 to 20 percent. */
  | 'VERY_UNLIKELY';

/** A record whose marking was changed. */
export type MarkedRecord = {
  readonly __typename?: 'MarkedRecord';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its marking now. */
  readonly marking: Tlp;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Its type, such as `incident`. */
  readonly type: Scalars['String']['output'];
};

/** Whether the incident touched election infrastructure, tabulation or transmission. */
export type MaterialEffect =
  /** Confirmed. */
  | 'CONFIRMED'
  /** None. */
  | 'NONE'
  /** Suspected. */
  | 'SUSPECTED'
  /** Not known. */
  | 'UNKNOWN';

/** An organisation's membership of a community. The people in it are for the organisation, the community's staff and DHS CISA; others read null and empty. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** User ids of approved contacts. */
  readonly approvedContacts: ReadonlyArray<Scalars['String']['output']>;
  /** The community. */
  readonly community: SharingCommunity;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Whose membership it is. */
  readonly level: MembershipLevel;
  /** Its marking. */
  readonly marking: Tlp;
  /** Id of the organisation. */
  readonly org: Scalars['ID']['output'];
  /** The organisation's name; null where the viewer may not see its record. */
  readonly orgName: Maybe<Scalars['String']['output']>;
  /** User id of the primary contact, who approves the others; null where not known. */
  readonly primaryContact: Maybe<Scalars['String']['output']>;
  /** Why it was suspended, reinstated or ended: the latest such reason; null where none. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** What the organisation uses. */
  readonly services: ReadonlyArray<CommunityService>;
  /** Where it stands. */
  readonly status: MembershipStatus;
  /** When the terms were accepted; null where not. */
  readonly termsAcceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** The version of the terms that was accepted; null where none. */
  readonly termsVersion: Maybe<Scalars['String']['output']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The memberships of this page. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership in a page. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** Whose membership it is. */
export type MembershipLevel =
  /** An office of a county or municipality. */
  | 'LOCAL'
  /** A company or association. */
  | 'PRIVATE'
  /** A State office. */
  | 'STATE';

/** Where a membership stands; only an active one gives access to what is GREEN. */
export type MembershipStatus =
  /** In force. */
  | 'ACTIVE'
  /** Applied for. */
  | 'APPLIED'
  /** Without effect until reinstated. */
  | 'SUSPENDED'
  /** Over. */
  | 'TERMINATED'
  /** The applicant is who it says. */
  | 'VERIFIED';

/** Catalogue of methods. */
export type MethodFramework =
  /** MITRE ATT&CK Enterprise. */
  | 'ATTACK'
  /** DISARM Red. */
  | 'DISARM';

/** How often a method was used in one election cycle by what is attributed to one country. */
export type MethodUse = {
  readonly __typename?: 'MethodUse';
  /** The country that published judgments name. */
  readonly country: Scalars['CountryCode']['output'];
  /** Year of the election; null for incidents that concern none. */
  readonly cycle: Maybe<Scalars['Int']['output']>;
  /** How many incidents. */
  readonly incidentCount: Scalars['Int']['output'];
  /** The method. */
  readonly technique: Technique;
};

/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** To accept the terms of a community. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER. From APPLIED, VERIFIED, ACTIVE; it stays there. What must hold: You are the primary contact (CONTACT_NOT_APPROVED). */
  readonly acceptTerms: Membership;
  /**
   * To acknowledge advisories. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER. From RELEASED, UPDATED; it stays there. What must hold: Your organisation is an active member of the community, or its partner (NOT_MEMBER).
   *
   * To acknowledge intelligence. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER, COMMUNITY_STAFF. From DISSEMINATED, ACKNOWLEDGED, ACTIONED and to ACKNOWLEDGED once the first recipient has acknowledged it. What must hold: Your organisation is among its recipients, a client of one, or of the community it went to (FORBIDDEN).
   *
   * To acknowledge intelligence. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER, COMMUNITY_STAFF. From DISSEMINATED, ACKNOWLEDGED, ACTIONED and to ACKNOWLEDGED once the first recipient has acknowledged it. What must hold: Your organisation is among its recipients, a client of one, or of the community it went to (FORBIDDEN).
   */
  readonly acknowledge: Acknowledgeable;
  /** To admit members. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From VERIFIED to ACTIVE. What must hold: The organisation has accepted the current terms (TERMS_NOT_ACCEPTED). */
  readonly activateMembership: Membership;
  /** To start pilots. For DHS_CISA_ANALYST. From ENROLLING to ACTIVE. What must hold: At least one Federal, one State and one local participant are enrolled (PILOT_LEVEL_MISSING). */
  readonly activatePilot: PilotProgram;
  /** To amend an assessment. For ODNI_ANALYST. From DELIVERED, AMENDED to AMENDED. What must hold: State why the assessment is amended (BAD_INPUT); The information emerged after delivery, or a reason is given for going back; it is not from the future (AMENDMENT_NEEDS_NEW_INFORMATION, DELIVERED_DATE_IN_FUTURE); Nature, methods, persons and governments are each filled, or said not to be ascertainable with the reason (ASSESSMENT_CONTENT_INCOMPLETE); It says of no effect on the outcome of the election that there was one or none (ASSESSMENT_STATES_OUTCOME_EFFECT). Follows in the same commit: requireImpactReview, where there is a report. */
  readonly amendAssessment: Assessment;
  /** To propose and sign an amendment of a report. For DOJ_OFFICER, DHS_CISA_ANALYST. From DELIVERED, AMENDED; it stays there. What must hold: State why the report is amended (BAD_INPUT); The information emerged after delivery, or a reason is given for going back; it is not from the future (AMENDMENT_NEEDS_NEW_INFORMATION, DELIVERED_DATE_IN_FUTURE); Both departments have recorded findings, what they differ on is listed, and no remedial action is a sanction (UNRESOLVED_ISSUES_UNDECLARED, REMEDIAL_ACTION_IS_SANCTION, BAD_INPUT). */
  readonly amendImpactReport: ImpactReport;
  /** To apply for membership. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER. Makes a new membership in state APPLIED. What must hold: You apply for your own organisation (FORBIDDEN). */
  readonly applyForMembership: Membership;
  /** To approve attendees of situation rooms. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From SCHEDULED, OPEN; it stays there. What must hold: You are an approved attendee (CONTACT_NOT_APPROVED); The person is an approved contact of an active member (NOT_MEMBER, CONTACT_NOT_APPROVED). */
  readonly approveAttendee: SituationRoom;
  /** To approve contacts of your organisation. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER. From APPLIED, VERIFIED, ACTIVE; it stays there. What must hold: Name the person by user id (BAD_INPUT); You are the primary contact (CONTACT_NOT_APPROVED). */
  readonly approveContact: Membership;
  /** To approve tear-lines for release. For ODNI_ANALYST. From TEARLINE_DRAFT to APPROVED_FOR_RELEASE. What must hold: You are its originator (TLP_CANNOT_LOOSEN). */
  readonly approveTearline: IntelItem;
  /** To assign tasks of response cases. For DHS_CISA_ANALYST. From OPEN, COORDINATING, MITIGATING, MONITORING, ESCALATED; it stays there. What must hold: Say what is to be done (BAD_INPUT); The owner leads the case or is a partner in it (BAD_INPUT). */
  readonly assignTask: ResponseCase;
  /** To authorize engagements. For DHS_CISA_ANALYST. From SCOPING to AUTHORIZED. What must hold: The State has consented in writing, and for tests the rules of engagement are signed (CONSENT_REQUIRED, RULES_OF_ENGAGEMENT_REQUIRED). */
  readonly authorizeEngagement: SupportEngagement;
  /** To cancel engagements. For STATE_OFFICIAL, LOCAL_OFFICIAL. From REQUESTED, SCOPING, AUTHORIZED, SCHEDULED, IN_PROGRESS to CANCELLED. What must hold: Say why the engagement is cancelled (BAD_INPUT); You speak for the State concerned, or a locality in it (FORBIDDEN). */
  readonly cancelEngagement: SupportEngagement;
  /** Changes the marking of a record of the process, and of what must follow it. */
  readonly changeMarking: MarkedRecord;
  /** To close engagements. For DHS_CISA_ANALYST. From REPORT_DELIVERED to CLOSED. */
  readonly closeEngagement: SupportEngagement;
  /** To close incidents. For DHS_CISA_ANALYST. From REMEDIATED to CLOSED. What must hold: State the reason (BAD_INPUT). */
  readonly closeIncident: Incident;
  /** To close response cases. For DHS_CISA_ANALYST. From MONITORING to CLOSED. What must hold: Record the lessons learned (BAD_INPUT). */
  readonly closeResponseCase: ResponseCase;
  /** To close situation rooms. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From OPEN to CLOSED. */
  readonly closeSituationRoom: SituationRoom;
  /** To complete tasks of response cases. For DHS_CISA_ANALYST, STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER. From OPEN, COORDINATING, MITIGATING, MONITORING, ESCALATED; it stays there. What must hold: The case has the task, and it is your organisation’s, or you are of Homeland Security (NOT_FOUND). */
  readonly completeTask: ResponseCase;
  /** To say that a report stands though the assessment was amended. For DOJ_OFFICER, DHS_CISA_ANALYST. From DELIVERED, AMENDED; it stays there. What must hold: Say why the report needs no amendment (BAD_INPUT); An amended assessment calls for a look at it (BAD_INPUT). */
  readonly confirmImpactReport: ImpactReport;
  /** To confirm incidents. For DHS_CISA_ANALYST. From UNDER_INVESTIGATION to CONFIRMED. */
  readonly confirmIncident: Incident;
  /** To consult State and local officials. For DHS_CISA_ANALYST, DOJ_OFFICER. From OPEN, CONSULTING, REOPENED to CONSULTING. What must hold: Name the State and local offices to consult (BAD_INPUT). */
  readonly consultOfficials: InterferenceDetermination;
  /** To record that incidents are contained. For DHS_CISA_ANALYST. From CONFIRMED to CONTAINED. */
  readonly containIncident: Incident;
  /** To put an assessment to other agencies. For ODNI_ANALYST. From DRAFTING to IN_COORDINATION. What must hold: Name the agencies that are consulted (BAD_INPUT). */
  readonly coordinateAssessment: Assessment;
  /** To put an attribution to other agencies. For ODNI_ANALYST. From DRAFT to IN_COORDINATION. What must hold: Name at least two agencies that take part in the judgment (BAD_INPUT). */
  readonly coordinateAttribution: AttributionJudgment;
  /** To coordinate responses. For DHS_CISA_ANALYST. From OPEN, ESCALATED to COORDINATING. What must hold: At least one partner is notified (BAD_INPUT). */
  readonly coordinateResponse: ResponseCase;
  /** To decide whether interference occurred. For DHS_CISA_ANALYST, DOJ_OFFICER. From CONSULTING to DECIDED. What must hold: A State or local official was consulted, or it is said why that was not appropriate (CONSULTATION_MISSING); INTERFERENCE_OCCURRED has all three elements of section 8(f): foreign actor, conduct, purpose or effect (DETERMINATION_TEST_INCOMPLETE); State the reasons of the decision (BAD_INPUT); Its marking is no looser than that of a source, unless the originator wrote a tear-line for it (TLP_SOURCE_CONFLICT). */
  readonly decideInterference: InterferenceDetermination;
  /** To decline engagements. For DHS_CISA_ANALYST. From REQUESTED, SCOPING to DECLINED. What must hold: Say why support is declined (BAD_INPUT). */
  readonly declineEngagement: SupportEngagement;
  /** To deliver an assessment. For ODNI_ANALYST. From FINAL to DELIVERED. What must hold: It is delivered to the President, State, Treasury, Defense, the Attorney General and Homeland Security (ASSESSMENT_RECIPIENTS_INCOMPLETE); No day of delivery or receipt is in the future, and none precedes what it follows (DELIVERED_DATE_IN_FUTURE, DATE_ORDER). Follows in the same commit: startImpactPeriod, where the report is planned. */
  readonly deliverAssessment: Assessment;
  /** To deliver reports of engagements. For DHS_CISA_ANALYST. From IN_PROGRESS to REPORT_DELIVERED. */
  readonly deliverEngagementReport: SupportEngagement;
  /** To deliver a report. For DOJ_OFFICER, DHS_CISA_ANALYST. From SIGNED to DELIVERED. What must hold: The Attorney General and Homeland Security have both signed (REPORT_SIGNATURE_MISSING); It is delivered to the President, State, Treasury and Defense (REPORT_RECIPIENTS_INCOMPLETE); No day of delivery or receipt is in the future, and none precedes what it follows (DELIVERED_DATE_IN_FUTURE, DATE_ORDER). */
  readonly deliverImpactReport: ImpactReport;
  /** To disseminate intelligence. For DHS_CISA_ANALYST. From TRANSMITTED_TO_DHS to DISSEMINATED. What must hold: Name the organisations that receive it (BAD_INPUT); It names an indicator or an affected system, and recommends an action (NOT_ACTIONABLE); It names the community that a tear-line at TLP:GREEN goes to (BAD_INPUT); Your organisation is an active member of the community, or its partner (NOT_MEMBER). */
  readonly disseminateIntel: IntelItem;
  /** To draft advisories. For DHS_CISA_ANALYST, COMMUNITY_STAFF. Makes a new advisory in state DRAFT. What must hold: An advisory needs a title (BAD_INPUT); An advisory needs a text (BAD_INPUT); What it is to be marked names its recipients (RED_NEEDS_NAMED_RECIPIENTS, AMBER_NEEDS_RECIPIENT_ORGS, BAD_INPUT); What it is to be marked is no looser than a source, unless the originator wrote a tear-line for it (TLP_SOURCE_CONFLICT). */
  readonly draftAdvisory: Advisory;
  /** To judge who is behind an incident. For ODNI_ANALYST. Makes a new attribution in state DRAFT. What must hold: State the judgment (BAD_INPUT); A government is named with its role, and a role with its government (BAD_INPUT); A percentage, where given, is within the band of its likelihood term (INVALID_LIKELIHOOD_TERM). */
  readonly draftAttribution: AttributionJudgment;
  /** To draft tear-lines. For ODNI_ANALYST. From RECEIVED, TEARLINE_DRAFT to TEARLINE_DRAFT. What must hold: Write at least one tear-line (BAD_INPUT); No tear-line is blank, TLP:RED or stricter than the item, and there is one of a colour (BAD_INPUT). */
  readonly draftTearline: IntelItem;
  /** To edit advisories. For DHS_CISA_ANALYST, COMMUNITY_STAFF. From DRAFT; it stays there. What must hold: An advisory needs a title (BAD_INPUT); An advisory needs a text (BAD_INPUT); What it is to be marked names its recipients (RED_NEEDS_NAMED_RECIPIENTS, AMBER_NEEDS_RECIPIENT_ORGS, BAD_INPUT); What it is to be marked is no looser than a source, unless the originator wrote a tear-line for it (TLP_SOURCE_CONFLICT); It is to be marked no looser than its originator decided, unless you are the originator (TLP_CANNOT_LOOSEN). */
  readonly editAdvisory: Advisory;
  /** To edit an assessment. For ODNI_ANALYST. From DRAFTING, IN_COORDINATION; it stays there. What must hold: It says of no effect on the outcome of the election that there was one or none (ASSESSMENT_STATES_OUTCOME_EFFECT). */
  readonly editAssessment: Assessment;
  /** To edit an attribution. For ODNI_ANALYST. From DRAFT, IN_COORDINATION; it stays there. What must hold: State the judgment (BAD_INPUT); A government is named with its role, and a role with its government (BAD_INPUT); A percentage, where given, is within the band of its likelihood term (INVALID_LIKELIHOOD_TERM). */
  readonly editAttribution: AttributionJudgment;
  /** To edit the issues, remedies and consultations of a report. For DOJ_OFFICER, DHS_CISA_ANALYST. From DRAFTING, JOINT_REVIEW; it stays there. What must hold: No remedial action is a sanction (REMEDIAL_ACTION_IS_SANCTION). */
  readonly editImpactReport: ImpactReport;
  /** To end pilots. For DHS_CISA_ANALYST. From EVALUATING to ENDED. What must hold: Say what came of the pilot (BAD_INPUT). */
  readonly endPilot: PilotProgram;
  /** To add indicators and actions to intelligence. For DHS_CISA_ANALYST. From TRANSMITTED_TO_DHS; it stays there. */
  readonly enrichIntel: IntelItem;
  /** To enrol participants of pilots. For DHS_CISA_ANALYST. From ENROLLING, ACTIVE; it stays there. What must hold: Name the organisation (BAD_INPUT). */
  readonly enrolParticipant: PilotProgram;
  /** To escalate response cases. For DHS_CISA_ANALYST. From OPEN, COORDINATING, MITIGATING, MONITORING to ESCALATED. What must hold: Say why the case is escalated (BAD_INPUT); The incident is of severity HIGH or above (BAD_INPUT). */
  readonly escalateResponseCase: ResponseCase;
  /** To evaluate pilots. For DHS_CISA_ANALYST. From ACTIVE to EVALUATING. */
  readonly evaluatePilot: PilotProgram;
  /** To record that advisories have expired. For DHS_CISA_ANALYST, COMMUNITY_STAFF. From RELEASED, UPDATED to EXPIRED. What must hold: Its last day has passed (BAD_INPUT). */
  readonly expireAdvisory: Advisory;
  /** To finish an assessment. For ODNI_ANALYST. From IN_COORDINATION to FINAL. What must hold: Nature, methods, persons and governments are each filled, or said not to be ascertainable with the reason (ASSESSMENT_CONTENT_INCOMPLETE). */
  readonly finalizeAssessment: Assessment;
  /** To speak for a State or local election office. For STATE_OFFICIAL, LOCAL_OFFICIAL. From CONSULTING; it stays there. What must hold: Say what your office knows or thinks (BAD_INPUT). */
  readonly giveConsultationInput: InterferenceDetermination;
  /** To consent for a State. For STATE_OFFICIAL. From REQUESTED, SCOPING; it stays there. What must hold: You speak for the State concerned, or a locality in it (FORBIDDEN). */
  readonly giveStateConsent: SupportEngagement;
  /** To investigate incidents. For DHS_CISA_ANALYST, DOJ_OFFICER. From TRIAGED, REOPENED to UNDER_INVESTIGATION. */
  readonly investigateIncident: Incident;
  /** To find incidents false positives. For DHS_CISA_ANALYST. From UNDER_INVESTIGATION to FALSE_POSITIVE. What must hold: State the reason (BAD_INPUT). */
  readonly markFalsePositive: Incident;
  /** To find incidents unsubstantiated. For DHS_CISA_ANALYST. From UNDER_INVESTIGATION to UNSUBSTANTIATED. What must hold: State the reason (BAD_INPUT). */
  readonly markUnsubstantiated: Incident;
  /** To begin to mitigate. For DHS_CISA_ANALYST. From COORDINATING to MITIGATING. */
  readonly mitigateResponse: ResponseCase;
  /** To record that an incident is contained and watched. For DHS_CISA_ANALYST. From MITIGATING to MONITORING. */
  readonly monitorResponse: ResponseCase;
  /** Records that somebody was told of an incident. For ODNI, DHS CISA and Justice. */
  readonly notifyAudience: Notification;
  /** To notify partners of response cases. For DHS_CISA_ANALYST. From OPEN, COORDINATING, MITIGATING, MONITORING, ESCALATED; it stays there. What must hold: Say what part the partner takes (BAD_INPUT). */
  readonly notifyPartner: ResponseCase;
  /** To open pilots for participants. For DHS_CISA_ANALYST. From PLANNED to ENROLLING. */
  readonly openEnrolment: PilotProgram;
  /** To examine whether an election was interfered with. For DHS_CISA_ANALYST, DOJ_OFFICER. Makes a new interference determination in state OPEN. What must hold: Every election named was held on or after 2018-09-12 (ELECTION_BEFORE_ORDER). */
  readonly openInterferenceDetermination: InterferenceDetermination;
  /** To open response cases. For DHS_CISA_ANALYST. Makes a new case in state OPEN. */
  readonly openResponseCase: ResponseCase;
  /** To open situation rooms. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From SCHEDULED to OPEN. What must hold: Its hour has come and not passed (BAD_INPUT). */
  readonly openSituationRoom: SituationRoom;
  /** To open the assessment of an election. For ODNI_ANALYST. Makes a new assessment in state PLANNED. What must hold: The election is for Federal office and was held on or after 2018-09-12 (ELECTION_BEFORE_ORDER, NOT_FEDERAL_ELECTION). Follows in the same commit: planImpactReport. */
  readonly planAssessment: Assessment;
  /** To plan the report on an assessment. For DOJ_OFFICER, DHS_CISA_ANALYST. Makes a new report in state NOT_DUE. */
  readonly planImpactReport: ImpactReport;
  /** To plan pilots. For DHS_CISA_ANALYST. Makes a new pilot in state PLANNED. What must hold: A pilot needs a name (BAD_INPUT); Say what the pilot is to show (BAD_INPUT); startsOn is not after endsOn (DATE_ORDER). */
  readonly planPilot: PilotProgram;
  /** To post to situation rooms. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER, COMMUNITY_STAFF, DHS_CISA_ANALYST. From OPEN; it stays there. What must hold: Write something (BAD_INPUT); Your organisation is an active member of the community, or its partner (NOT_MEMBER); You are an approved attendee (CONTACT_NOT_APPROVED). */
  readonly postToSituationRoom: SituationRoom;
  /** To publish an attribution. For ODNI_ANALYST. From IN_COORDINATION to PUBLISHED. What must hold: It states its confidence, at least one basis, and the alternatives considered (ATTRIBUTION_WITHOUT_CONFIDENCE, ATTRIBUTION_WITHOUT_BASIS, BAD_INPUT); Its marking is no looser than that of a source, unless the originator wrote a tear-line for it (TLP_SOURCE_CONFLICT). Follows in the same commit: setForeignNexus, everybody who may see the incident may see the judgment. */
  readonly publishAttribution: AttributionJudgment;
  /** To record what a State or local official said. For DHS_CISA_ANALYST, DOJ_OFFICER. From CONSULTING; it stays there. What must hold: Name the official, or the office they speak for (BAD_INPUT); Record what the official said (BAD_INPUT); They were not consulted in the future (DATE_ORDER). */
  readonly recordConsultation: InterferenceDetermination;
  /** To record a dissent from an attribution. For ODNI_ANALYST, DHS_CISA_ANALYST, DOJ_OFFICER. From IN_COORDINATION; it stays there. What must hold: State the dissent (BAD_INPUT); Homeland Security and Justice dissent for themselves; ODNI records any agency (FORBIDDEN). */
  readonly recordDissent: AttributionJudgment;
  /** Records an election; one that the order covers gets its planned assessment and report in the same commit. For ODNI and DHS CISA. */
  readonly recordElection: Election;
  /** To record your department’s findings. For DOJ_OFFICER, DHS_CISA_ANALYST. From DRAFTING, JOINT_REVIEW; it stays there. What must hold: Describe the effect on election infrastructure (section 1(b)(i)) (BAD_INPUT); Describe the effect on campaigns and political organizations (section 1(b)(ii)) (BAD_INPUT). */
  readonly recordFindings: ImpactReport;
  /** To record intelligence. For ODNI_ANALYST. Makes a new item in state RECEIVED. What must hold: Summarize the intelligence (BAD_INPUT); A percentage, where given, is within the band of its likelihood term (INVALID_LIKELIHOOD_TERM). */
  readonly recordIntel: IntelItem;
  /**
   * To record what was done about intelligence. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER, COMMUNITY_STAFF. From ACKNOWLEDGED, ACTIONED to ACTIONED. What must hold: Your organisation is among its recipients, a client of one, or of the community it went to (FORBIDDEN); Say what was done (BAD_INPUT); Your organisation has acknowledged it (BAD_INPUT).
   *
   * To record what was done about intelligence. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER, COMMUNITY_STAFF. From ACKNOWLEDGED, ACTIONED to ACTIONED. What must hold: Your organisation is among its recipients, a client of one, or of the community it went to (FORBIDDEN); Say what was done (BAD_INPUT); Your organisation has acknowledged it (BAD_INPUT).
   */
  readonly recordIntelAction: Actionable;
  /** Registers a system that elections run on. For State and local officials in their own State, and DHS CISA. */
  readonly registerAsset: InfrastructureAsset;
  /** To reinstate members. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From SUSPENDED to ACTIVE. What must hold: State the reason (BAD_INPUT); The organisation has accepted the current terms (TERMS_NOT_ACCEPTED). */
  readonly reinstateMembership: Membership;
  /** To release advisories. For DHS_CISA_ANALYST, COMMUNITY_STAFF. From IN_REVIEW to RELEASED. What must hold: What it is to be marked names its recipients (RED_NEEDS_NAMED_RECIPIENTS, AMBER_NEEDS_RECIPIENT_ORGS, BAD_INPUT); What it is to be marked is no looser than a source, unless the originator wrote a tear-line for it (TLP_SOURCE_CONFLICT); It is to be marked no looser than its originator decided, unless you are the originator (TLP_CANNOT_LOOSEN); Your organisation is an active member of the community, or its partner (NOT_MEMBER). */
  readonly releaseAdvisory: Advisory;
  /** To release the public summary of an assessment. For ODNI_ANALYST. From DELIVERED, AMENDED; it stays there. What must hold: Write the summary that the public may read (BAD_INPUT); It says of no effect on the outcome of the election that there was one or none (ASSESSMENT_STATES_OUTCOME_EFFECT). */
  readonly releaseAssessmentSummary: Assessment;
  /** To release the public summary of a report. For DOJ_OFFICER, DHS_CISA_ANALYST. From DELIVERED, AMENDED; it stays there. What must hold: Write the summary that the public may read (BAD_INPUT). */
  readonly releaseImpactSummary: ImpactReport;
  /** To record that findings are remediated. For STATE_OFFICIAL, LOCAL_OFFICIAL. From REPORT_DELIVERED, CLOSED; it stays there. What must hold: You speak for the State concerned, or a locality in it (FORBIDDEN); The report has the finding (NOT_FOUND). */
  readonly remediateFinding: SupportEngagement;
  /** To record that incidents are remediated. For DHS_CISA_ANALYST. From CONTAINED to REMEDIATED. */
  readonly remediateIncident: Incident;
  /** To remove contacts of your organisation. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER. From APPLIED, VERIFIED, ACTIVE, SUSPENDED; it stays there. What must hold: You are the primary contact (CONTACT_NOT_APPROVED); It is not the primary contact who goes (BAD_INPUT). */
  readonly removeContact: Membership;
  /** To reopen incidents. For DHS_CISA_ANALYST. From CLOSED, UNSUBSTANTIATED to REOPENED. What must hold: Say what new information has come (BAD_INPUT). */
  readonly reopenIncident: Incident;
  /** To reopen a decision on interference. For DHS_CISA_ANALYST, DOJ_OFFICER. From DECIDED to REOPENED. What must hold: Say what has come to light (BAD_INPUT). */
  readonly reopenInterference: InterferenceDetermination;
  /** To report incidents. For STATE_OFFICIAL, LOCAL_OFFICIAL, PRIVATE_SECTOR_MEMBER, DHS_CISA_ANALYST, ODNI_ANALYST, DOJ_OFFICER, COMMUNITY_STAFF. Makes a new incident in state REPORTED. What must hold: An incident needs a title (BAD_INPUT); Every election named was held on or after 2018-09-12 (ELECTION_BEFORE_ORDER); Every technique is one of its framework (UNKNOWN_TECHNIQUE); startedAt is not after endedAt (DATE_ORDER); It was not detected in the future (DATE_ORDER). */
  readonly reportIncident: Incident;
  /** To request support. For STATE_OFFICIAL, LOCAL_OFFICIAL. Makes a new engagement in state REQUESTED. What must hold: You speak for the State concerned, or a locality in it (FORBIDDEN). */
  readonly requestEngagement: SupportEngagement;
  /** To rescind advisories. For DHS_CISA_ANALYST, COMMUNITY_STAFF. From RELEASED, UPDATED to RESCINDED. What must hold: Say why the advisory is rescinded (BAD_INPUT). */
  readonly rescindAdvisory: Advisory;
  /** Passes a record on where its marking allows the audience, and records it; its originator thereby lets the recipient see it. */
  readonly reshare: Dissemination;
  /** To put advisories to review. For DHS_CISA_ANALYST, COMMUNITY_STAFF. From DRAFT to IN_REVIEW. What must hold: Recommend at least one action (BAD_INPUT). */
  readonly reviewAdvisory: Advisory;
  /** To put a report to joint review. For DOJ_OFFICER, DHS_CISA_ANALYST. From DRAFTING to JOINT_REVIEW. What must hold: Both departments have recorded findings, what they differ on is listed, and no remedial action is a sanction (UNRESOLVED_ISSUES_UNDECLARED, REMEDIAL_ACTION_IS_SANCTION, BAD_INPUT). */
  readonly reviewImpactReport: ImpactReport;
  /** To replace an attribution. For ODNI_ANALYST. From PUBLISHED to REVISED. What must hold: Say what changed the judgment (BAD_INPUT); Another published judgment on the same incident takes its place (BAD_INPUT). Follows in the same commit: setForeignNexus, everybody who may see the incident may see the judgment. */
  readonly reviseAttribution: AttributionJudgment;
  /** To schedule engagements. For DHS_CISA_ANALYST. From AUTHORIZED to SCHEDULED. What must hold: The State has consented in writing, and for tests the rules of engagement are signed (CONSENT_REQUIRED, RULES_OF_ENGAGEMENT_REQUIRED); start is not after end (DATE_ORDER). */
  readonly scheduleEngagement: SupportEngagement;
  /** To schedule situation rooms. For COMMUNITY_STAFF, DHS_CISA_ANALYST. Makes a new situation room in state SCHEDULED. What must hold: opensAt is not after closesAt (DATE_ORDER); Your organisation is an active member of the community, or its partner (NOT_MEMBER). */
  readonly scheduleSituationRoom: SituationRoom;
  /** To scope engagements. For DHS_CISA_ANALYST. From REQUESTED to SCOPING. */
  readonly scopeEngagement: SupportEngagement;
  /** Records the day on which an election concluded; the 45 days of section 1(a) run from it. For ODNI and DHS CISA. */
  readonly setConclusion: Election;
  /** To sign the other department’s amendment of a report. For DOJ_OFFICER, DHS_CISA_ANALYST. From DELIVERED, AMENDED to AMENDED. What must hold: The other department has proposed and signed one (REPORT_SIGNATURE_MISSING, BAD_INPUT). */
  readonly signImpactAmendment: ImpactReport;
  /** To sign reports for your department. For DOJ_OFFICER, DHS_CISA_ANALYST. From JOINT_REVIEW and to SIGNED once both departments have signed. What must hold: Both departments have recorded findings, what they differ on is listed, and no remedial action is a sanction (UNRESOLVED_ISSUES_UNDECLARED, REMEDIAL_ACTION_IS_SANCTION, BAD_INPUT). */
  readonly signImpactReport: ImpactReport;
  /** To sign rules of engagement. For STATE_OFFICIAL, LOCAL_OFFICIAL. From REQUESTED, SCOPING; it stays there. What must hold: You speak for the State concerned, or a locality in it (FORBIDDEN). */
  readonly signRulesOfEngagement: SupportEngagement;
  /** To begin to write an assessment. For ODNI_ANALYST. From PLANNED to DRAFTING. */
  readonly startAssessment: Assessment;
  /** To start engagements. For DHS_CISA_ANALYST. From SCHEDULED to IN_PROGRESS. */
  readonly startEngagement: SupportEngagement;
  /** To begin to write a report. For DOJ_OFFICER, DHS_CISA_ANALYST. From DUE to DRAFTING. What must hold: The assessment is delivered (REPORT_WITHOUT_ASSESSMENT). */
  readonly startImpactReport: ImpactReport;
  /** Tenders analysis under section 1(d). For the agencies. */
  readonly submitAnalysis: IndependentSubmission;
  /** To suspend members. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From ACTIVE to SUSPENDED. What must hold: State the reason (BAD_INPUT). */
  readonly suspendMembership: Membership;
  /** To end memberships. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From ACTIVE, SUSPENDED to TERMINATED. What must hold: State the reason (BAD_INPUT). */
  readonly terminateMembership: Membership;
  /** To turn pilots into services. For DHS_CISA_ANALYST. From EVALUATING to TRANSITIONED. What must hold: Say what came of the pilot (BAD_INPUT). */
  readonly transitionPilot: PilotProgram;
  /** To transmit intelligence to Homeland Security. For ODNI_ANALYST. From APPROVED_FOR_RELEASE to TRANSMITTED_TO_DHS. What must hold: Nobody but the originator names more recipients of an item at TLP:RED (TLP_CANNOT_LOOSEN). */
  readonly transmitIntel: IntelItem;
  /** To triage incidents. For DHS_CISA_ANALYST. From REPORTED to TRIAGED. What must hold: It has a severity (SEVERITY_REQUIRED). */
  readonly triageIncident: Incident;
  /** To update advisories. For DHS_CISA_ANALYST, COMMUNITY_STAFF. From RELEASED, UPDATED to UPDATED. What must hold: An advisory needs a title (BAD_INPUT); An advisory needs a text (BAD_INPUT); Recommend at least one action (BAD_INPUT); What it is to be marked names its recipients (RED_NEEDS_NAMED_RECIPIENTS, AMBER_NEEDS_RECIPIENT_ORGS, BAD_INPUT); What it is to be marked is no looser than a source, unless the originator wrote a tear-line for it (TLP_SOURCE_CONFLICT); It is to be marked no looser than its originator decided, unless you are the originator (TLP_CANNOT_LOOSEN); Your organisation is an active member of the community, or its partner (NOT_MEMBER). */
  readonly updateAdvisory: Advisory;
  /** Says what has changed about a registered system. For State and local officials in their own State, and DHS CISA. */
  readonly updateAsset: InfrastructureAsset;
  /** To verify applicants. For COMMUNITY_STAFF, DHS_CISA_ANALYST. From APPLIED to VERIFIED. */
  readonly verifyMembership: Membership;
  /** To withdraw an attribution. For ODNI_ANALYST. From PUBLISHED to WITHDRAWN. What must hold: Say why the judgment is withdrawn (BAD_INPUT). Follows in the same commit: setForeignNexus, everybody who may see the incident may see the judgment. */
  readonly withdrawAttribution: AttributionJudgment;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAcceptTermsArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AcceptTermsInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAcknowledgeArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationActivateMembershipArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ActivateMembershipInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationActivatePilotArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAmendAssessmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AmendAssessmentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAmendImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AmendImpactReportInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationApplyForMembershipArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApplyForMembershipInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationApproveAttendeeArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApproveAttendeeInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationApproveContactArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationApproveTearlineArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAssignTaskArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AssignTaskInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAuthorizeEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCancelEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationChangeMarkingArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ChangeMarkingInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCloseEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCloseIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCloseResponseCaseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CloseResponseCaseInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCloseSituationRoomArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCompleteTaskArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CompleteTaskInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationConfirmImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConfirmImpactReportInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationConfirmIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConfirmIncidentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationConsultOfficialsArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConsultOfficialsInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationContainIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCoordinateAssessmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CoordinateAssessmentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCoordinateAttributionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CoordinateAttributionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationCoordinateResponseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDecideInterferenceArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DecideInterferenceInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDeclineEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDeliverAssessmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeliverDocumentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDeliverEngagementReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeliverEngagementReportInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDeliverImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DeliverDocumentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDisseminateIntelArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DisseminateIntelInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDraftAdvisoryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftAdvisoryInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDraftAttributionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftAttributionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDraftTearlineArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftTearlineInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEditAdvisoryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EditAdvisoryInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEditAssessmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EditAssessmentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEditAttributionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EditAttributionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEditImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EditImpactReportInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEndPilotArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConcludePilotInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEnrichIntelArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EnrichIntelInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEnrolParticipantArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EnrolParticipantInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEscalateResponseCaseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEvaluatePilotArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationExpireAdvisoryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationFinalizeAssessmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationGiveConsultationInputArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: GiveConsultationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationGiveStateConsentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationInvestigateIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationMarkFalsePositiveArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationMarkUnsubstantiatedArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationMitigateResponseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationMonitorResponseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationNotifyAudienceArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NotifyAudienceInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationNotifyPartnerArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NotifyPartnerInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationOpenEnrolmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationOpenInterferenceDeterminationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpenInterferenceInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationOpenResponseCaseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: OpenResponseCaseInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationOpenSituationRoomArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationPlanAssessmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PlanAssessmentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationPlanImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PlanImpactReportInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationPlanPilotArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PlanPilotInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationPostToSituationRoomArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PostToSituationRoomInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationPublishAttributionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishAttributionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordConsultationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordConsultationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordDissentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordDissentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordElectionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordElectionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordFindingsArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordFindingsInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordIntelArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordIntelInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordIntelActionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordIntelActionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRegisterAssetArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RegisterAssetInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReinstateMembershipArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReleaseAdvisoryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReleaseAdvisoryInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReleaseAssessmentSummaryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReleaseSummaryInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReleaseImpactSummaryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReleaseSummaryInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRemediateFindingArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemediateFindingInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRemediateIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRemoveContactArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContactInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReopenIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReopenIncidentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReopenInterferenceArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReportIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReportIncidentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRequestEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RequestEngagementInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRescindAdvisoryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReshareArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReshareInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReviewAdvisoryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReviewImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReviseAttributionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReviseAttributionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationScheduleEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ScheduleEngagementInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationScheduleSituationRoomArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ScheduleSituationRoomInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationScopeEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSetConclusionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SetConclusionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSignImpactAmendmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSignImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSignRulesOfEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationStartAssessmentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationStartEngagementArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationStartImpactReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSubmitAnalysisArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SubmitAnalysisInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSuspendMembershipArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationTerminateMembershipArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationTransitionPilotArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ConcludePilotInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationTransmitIntelArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TransmitIntelInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationTriageIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: TriageIncidentInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationUpdateAdvisoryArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EditAdvisoryInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationUpdateAssetArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: UpdateAssetInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationVerifyMembershipArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationWithdrawAttributionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};

/** Something recorded about the elections of a delivered document since its latest version; section 1(c) asks whether to amend. */
export type NewInformation = {
  readonly __typename?: 'NewInformation';
  /** When it came. */
  readonly at: Scalars['DateTime']['output'];
  /** The record's id. */
  readonly id: Scalars['ID']['output'];
  /** What sort. */
  readonly kind: NewInformationKind;
  /** The record in a line. */
  readonly title: Scalars['String']['output'];
};

/** Where new information on an assessment's elections stands recorded. */
export type NewInformationKind =
  /** An incident reported since. */
  | 'INCIDENT'
  /** Analysis that an agency tendered since (section 1(d)). */
  | 'SUBMISSION';

/** Why a block is left empty. */
export type NotAscertainable = {
  readonly __typename?: 'NotAscertainable';
  /** The block. */
  readonly block: ContentBlock;
  /** The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Why a block is left empty. */
export type NotAscertainableInput = {
  /** The block. */
  readonly block: ContentBlock;
  /** The reason. */
  readonly reason: Scalars['String']['input'];
};

/** That somebody was told of an incident. */
export type Notification = {
  readonly __typename?: 'Notification';
  /** The agency that told them. */
  readonly agency: Agency;
  /** Who was told. */
  readonly audience: NotificationAudience;
  /** User id of who decided it. */
  readonly decidedBy: Scalars['String']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The incident. */
  readonly incident: Incident;
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** When. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** What they were told. */
  readonly text: Scalars['String']['output'];
};

/** Who was told of an incident. */
export type NotificationAudience =
  /** Congress. */
  | 'CONGRESS'
  /** Who owns the systems. */
  | 'INFRASTRUCTURE_OWNER'
  /** The public. */
  | 'PUBLIC'
  /** State, local, tribal and territorial officials. */
  | 'SLTT'
  /** Whom it hit. */
  | 'TARGET';

/** A page of notifications. */
export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  /** The notifications of this page. */
  readonly edges: ReadonlyArray<NotificationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A notification in a page. */
export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The notification. */
  readonly node: Notification;
};

/** Somebody is told of an incident. */
export type NotifyAudienceInput = {
  /** Who is told. */
  readonly audience: NotificationAudience;
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** The incident. */
  readonly incident: Scalars['ID']['input'];
  /** Marking; AMBER_STRICT to ODNI, CISA and Justice where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When; now where absent. */
  readonly sentAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What they are told; no classified text. */
  readonly text: Scalars['String']['input'];
};

/** A partner to tell. */
export type NotifyPartnerInput = {
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Id of the organisation. */
  readonly org: Scalars['ID']['input'];
  /** What part it takes. */
  readonly role: Scalars['String']['input'];
  /** Its sector, such as `election technology`. */
  readonly sector: Scalars['String']['input'];
};

/** Highest office on the ballot. */
export type OfficeLevel =
  /** Federal. */
  | 'FEDERAL'
  /** Local. */
  | 'LOCAL'
  /** State. */
  | 'STATE'
  /** Territorial. */
  | 'TERRITORIAL'
  /** Tribal. */
  | 'TRIBAL';

/** What a State or local official said to those who decide. Seen by the official's office, its State and the deciding agencies. */
export type OfficialConsultation = {
  readonly __typename?: 'OfficialConsultation';
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What was said. */
  readonly input: Scalars['String']['output'];
  /** The official's level. */
  readonly level: ConsultedLevel;
  /** User id, or the name as an agency recorded it. */
  readonly official: Scalars['String']['output'];
  /** Id of the official's office; null where it is no organisation of this service. */
  readonly org: Maybe<Scalars['ID']['output']>;
  /** The office's name; null where not known. */
  readonly orgName: Maybe<Scalars['String']['output']>;
  /** The State it was said for; null where not known. */
  readonly state: Maybe<Jurisdiction>;
};

/** A finding that is not remediated, with its engagement. */
export type OpenFinding = {
  readonly __typename?: 'OpenFinding';
  /** The engagement. */
  readonly engagement: SupportEngagement;
  /** The finding. */
  readonly finding: EngagementFinding;
};

/** A question to open: was there interference in an election? */
export type OpenInterferenceInput = {
  /** The election, held on or after 2018-09-12. */
  readonly election: Scalars['ID']['input'];
  /** Incidents it rests on. */
  readonly incidents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A case to open. */
export type OpenResponseCaseInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** The incident. */
  readonly incident: Scalars['ID']['input'];
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the organisation in the lead; the writer's own where absent. */
  readonly lead?: InputMaybe<Scalars['ID']['input']>;
  /** Marking; the organisations concerned only where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Something shared, as a file: the same for every member of the viewer's organisation who sees it. */
export type Pack = {
  readonly __typename?: 'Pack';
  /** The file, as text. */
  readonly content: Scalars['String']['output'];
  /** SHA-256 of the file, in hex. */
  readonly contentHash: Scalars['String']['output'];
  /** Name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** Media type. */
  readonly mediaType: Scalars['String']['output'];
};

/** Format of a pack. */
export type PackFormat =
  /** A table of fields and values that spreadsheets open without running anything in it. */
  | 'CSV'
  /** A STIX 2.1 bundle. */
  | 'STIX';

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item, for `after`; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Level of a participant. */
export type PilotLevel =
  /** Federal. */
  | 'FEDERAL'
  /** Local. */
  | 'LOCAL'
  /** Private. */
  | 'PRIVATE'
  /** State. */
  | 'STATE'
  /** Territorial. */
  | 'TERRITORIAL'
  /** Tribal. */
  | 'TRIBAL';

/** An organisation that takes part in a pilot. */
export type PilotParticipant = {
  readonly __typename?: 'PilotParticipant';
  /** When it was enrolled. */
  readonly enrolledAt: Scalars['DateTime']['output'];
  /** Its level. */
  readonly level: PilotLevel;
  /** Its id. */
  readonly org: Scalars['String']['output'];
};

/** A trial of faster sharing among all levels of government. */
export type PilotProgram = {
  readonly __typename?: 'PilotProgram';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** By what means it shares. */
  readonly channels: ReadonlyArray<Scalars['String']['output']>;
  /** Last day. */
  readonly endsOn: Scalars['Date']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** What it achieved so far. */
  readonly metrics: ResponseTimes;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it is to show. */
  readonly objective: Scalars['String']['output'];
  /** What came of it; null until it is over. */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Who takes part. */
  readonly participants: ReadonlyArray<PilotParticipant>;
  /** Participants by level. */
  readonly participantsByLevel: ReadonlyArray<LevelCount>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly status: PilotStatus;
};

/** A page of pilots. */
export type PilotProgramConnection = {
  readonly __typename?: 'PilotProgramConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<PilotProgramEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of pilots. */
export type PilotProgramEdge = {
  readonly __typename?: 'PilotProgramEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: PilotProgram;
};

/** Where a pilot stands. */
export type PilotStatus =
  /** Running. */
  | 'ACTIVE'
  /** Ended. */
  | 'ENDED'
  /** Taking participants. */
  | 'ENROLLING'
  /** Being evaluated. */
  | 'EVALUATING'
  /** Planned. */
  | 'PLANNED'
  /** Turned into a service. */
  | 'TRANSITIONED';

/** An assessment to plan for an election that has none. */
export type PlanAssessmentInput = {
  /** The election. */
  readonly election: Scalars['ID']['input'];
};

/** A report to plan on an assessment that has none. */
export type PlanImpactReportInput = {
  /** The assessment, not delivered yet. */
  readonly assessment: Scalars['ID']['input'];
};

/** A pilot to plan. */
export type PlanPilotInput = {
  /** By what means it shares. */
  readonly channels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Last day. */
  readonly endsOn: Scalars['Date']['input'];
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marking; the organisations concerned only where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** What it is to show. */
  readonly objective: Scalars['String']['input'];
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
};

/** Something to say in a situation room. */
export type PostToSituationRoomInput = {
  /** The room. */
  readonly id: Scalars['ID']['input'];
  /** What; no classified text and no personal data of voters. */
  readonly text: Scalars['String']['input'];
};

/** An amendment that one department has signed and the other has not. */
export type ProposedAmendment = {
  readonly __typename?: 'ProposedAmendment';
  /** Whose signature it waits for. */
  readonly awaits: ReadonlyArray<Agency>;
  /** What the report would say. */
  readonly content: ImpactContent;
  /** The day of the information that calls for it. */
  readonly newInformationAt: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who proposes it. */
  readonly signature: ReportSignature;
};

/** How a judgment is published. Never to more people than its incident. */
export type PublishAttributionInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** The judgment. */
  readonly id: Scalars['ID']['input'];
  /** Marking; the incident's where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Purposes and effects of EO 13848 section 8(f). */
export type PurposeOrEffect =
  /** To alter its reported result. */
  | 'ALTER_REPORTED_RESULT'
  /** To alter its result. */
  | 'ALTER_RESULT'
  /** To influence the election. */
  | 'INFLUENCE'
  /** To undermine confidence in it. */
  | 'UNDERMINE_CONFIDENCE'
  /** To undermine confidence in the process. */
  | 'UNDERMINE_CONFIDENCE_IN_PROCESS';

/** Questions. What the viewer may not see is answered as what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** Acknowledgements, latest first; those the viewer may see. */
  readonly acknowledgements: Maybe<AcknowledgementConnection>;
  /** Advisories, latest first: drafts by id after those released. */
  readonly advisories: Maybe<AdvisoryConnection>;
  /** One advisory; null where there is none that the viewer may see. */
  readonly advisory: Maybe<Advisory>;
  /** One assessment; null where there is none. */
  readonly assessment: Maybe<Assessment>;
  /** Assessments, by due day, earliest first. */
  readonly assessments: Maybe<AssessmentConnection>;
  /** One registered system; null where there is none that the viewer may see. */
  readonly asset: Maybe<InfrastructureAsset>;
  /** Registered systems that the viewer may see, by kind. */
  readonly assets: Maybe<InfrastructureAssetConnection>;
  /** One judgment of whatever status; null where there is none. */
  readonly attribution: Maybe<AttributionJudgment>;
  /** Judgments, by incident: published ones, and drafts for those who take part in them. */
  readonly attributions: Maybe<AttributionJudgmentConnection>;
  /** The commits that changed something the viewer may see, newest first. A version of a record is shown to whoever may see it by the marking it had then, and may see the record as it stands now, or as it last stood where it is gone. Auditors also see who changed records of which type and when, for records not marked RED; neither the content nor the ids. Too little found within 2,000 commits that might hold something is OPERATION_TOO_COMPLEX: narrow the question. */
  readonly auditLog: Maybe<ReadonlyArray<CommitEntry>>;
  /** Intelligence that was disseminated and not acted on, State by State, by name; recipients that name none last. */
  readonly awaitedActions: Maybe<ReadonlyArray<AwaitedActions>>;
  /** One community; null where there is none. */
  readonly community: Maybe<SharingCommunity>;
  /** How far a community reaches; null where there is none. */
  readonly communityCoverage: Maybe<CommunityCoverage>;
  /** What is due or overdue on a day, earliest first: assessments, reports on them, the emergency's notice and reports to Congress. */
  readonly deadlines: Maybe<ReadonlyArray<Deadline>>;
  /** What was sent of a record, to whom and at which version, newest first; what the viewer may see of it. */
  readonly disseminations: Maybe<DisseminationConnection>;
  /** One election; null where there is none. */
  readonly election: Maybe<Election>;
  /** Elections, oldest first. */
  readonly elections: Maybe<ReadonlyArray<Election>>;
  /** Notices that continued the national emergency, oldest first. */
  readonly emergencyNotices: Maybe<ReadonlyArray<EmergencyNotice>>;
  /** One engagement; null where there is none. */
  readonly engagement: Maybe<SupportEngagement>;
  /** Engagements, newest first by first day. */
  readonly engagements: Maybe<SupportEngagementConnection>;
  /** Incidents of an election judged foreign, by country and confidence, highest first. */
  readonly foreignIncidents: Maybe<ReadonlyArray<ForeignIncidents>>;
  /** One report of section 1(b); null where there is none. */
  readonly impactReport: Maybe<ImpactReport>;
  /** Reports of section 1(b), by due day, earliest first; those whose period has not begun last. */
  readonly impactReports: Maybe<ImpactReportConnection>;
  /** What the viewer must do now, by last day, then by how long it waits. Empty for who has no role in the process. */
  readonly inbox: Maybe<ReadonlyArray<InboxItem>>;
  /** One incident; null where there is none. */
  readonly incident: Maybe<Incident>;
  /** How many incidents began, by stretch of time, oldest first. */
  readonly incidentTimeline: Maybe<ReadonlyArray<CountBucket>>;
  /** Incidents that a filter finds. */
  readonly incidents: Maybe<IncidentConnection>;
  /** Incidents that share indicators with one that is confirmed or judged foreign, most shared first; at most 500 pairs. */
  readonly indicatorMatches: Maybe<ReadonlyArray<IndicatorMatch>>;
  /** One item of intelligence; null where there is none that the viewer may see. */
  readonly intelItem: Maybe<IntelItem>;
  /** Items of intelligence, latest disseminated first. */
  readonly intelItems: Maybe<IntelItemConnection>;
  /** One determination whether there was interference; null where there is none. */
  readonly interferenceDetermination: Maybe<InterferenceDetermination>;
  /** Determinations whether there was interference, by id. */
  readonly interferenceDeterminations: Maybe<InterferenceDeterminationConnection>;
  /** One jurisdiction; null where there is none. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** Jurisdictions, by name. */
  readonly jurisdictions: Maybe<JurisdictionConnection>;
  /** One membership; null where there is none that the viewer may see. */
  readonly membership: Maybe<Membership>;
  /** Memberships, by organisation; those the viewer may see. */
  readonly memberships: Maybe<MembershipConnection>;
  /** How often methods were used, by country, election cycle and method. */
  readonly methodUse: Maybe<ReadonlyArray<MethodUse>>;
  /** One notification; null where there is none. */
  readonly notification: Maybe<Notification>;
  /** Notifications, newest first. */
  readonly notifications: Maybe<NotificationConnection>;
  /** Findings of engagements that are not remediated, most severe first. */
  readonly openFindings: Maybe<ReadonlyArray<OpenFinding>>;
  /** Open incidents by State, most first: those not closed and not found unsubstantiated or false. */
  readonly openIncidentsByState: Maybe<ReadonlyArray<StateCount>>;
  /** Tasks that are past their day and not done, longest overdue first; those the viewer may see. */
  readonly overdueTasks: Maybe<ReadonlyArray<CaseTask>>;
  /** One pilot; null where there is none. */
  readonly pilot: Maybe<PilotProgram>;
  /** Pilots, newest first by first day. */
  readonly pilots: Maybe<PilotProgramConnection>;
  /** One response case; null where there is none. */
  readonly responseCase: Maybe<ResponseCase>;
  /** Response cases, newest first. */
  readonly responseCases: Maybe<ResponseCaseConnection>;
  /** How fast incidents are shared, acknowledged and contained, inside pilots and outside. */
  readonly responseTimes: Maybe<ResponseComparison>;
  /** What to look for, as shared by tear-lines and incidents: newest first, then by value. */
  readonly sharedIndicators: Maybe<ReadonlyArray<SharedIndicator>>;
  /** Communities that share security information, by id. */
  readonly sharingCommunities: Maybe<ReadonlyArray<SharingCommunity>>;
  /** One situation room; null where there is none that the viewer may see. */
  readonly situationRoom: Maybe<SituationRoom>;
  /** Situation rooms, latest first. */
  readonly situationRooms: Maybe<SituationRoomConnection>;
  /** One independent submission; null where there is none. */
  readonly submission: Maybe<IndependentSubmission>;
  /** Independent submissions, newest first. */
  readonly submissions: Maybe<IndependentSubmissionConnection>;
  /** Kinds of systems that incidents of some days hit in several States, most incidents first. */
  readonly targetedAssets: Maybe<ReadonlyArray<TargetedAsset>>;
  /** One tear-line; null where there is none that the viewer may see. */
  readonly tearline: Maybe<Tearline>;
  /** Tear-lines, latest disseminated first. */
  readonly tearlines: Maybe<TearlineConnection>;
  /** Tactics and techniques, by catalogue and code. */
  readonly techniques: Maybe<ReadonlyArray<Technique>>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAcknowledgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAdvisoriesArgs = {
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  assetTypes?: InputMaybe<ReadonlyArray<AssetType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  forMyAssets?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  marking?: InputMaybe<Tlp>;
  since?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<AdvisoryStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAdvisoryArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAssetArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  type?: InputMaybe<AssetType>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAttributionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAttributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  recordId?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAwaitedActionsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCommunityArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCommunityCoverageArgs = {
  community?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDeadlinesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDisseminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  subject: Scalars['ID']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryElectionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryElectionsArgs = {
  federal?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryEmergencyNoticesArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  onSite?: InputMaybe<Scalars['Boolean']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<EngagementStatus>;
  type?: InputMaybe<EngagementType>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryForeignIncidentsArgs = {
  election: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryImpactReportArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryImpactReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ImpactReportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryInboxArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIncidentTimelineArgs = {
  filter?: InputMaybe<IncidentFilter>;
  interval?: InputMaybe<Interval>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIndicatorMatchesArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  least?: InputMaybe<Scalars['Int']['input']>;
  nexus?: InputMaybe<ForeignNexus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIntelItemArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIntelItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  awaitingAction?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<IntelStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryInterferenceDeterminationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryInterferenceDeterminationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  election?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  outcome?: InputMaybe<InterferenceOutcome>;
  status?: InputMaybe<InterferenceStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryJurisdictionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  level?: InputMaybe<JurisdictionLevel>;
  state?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  community?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  level?: InputMaybe<MembershipLevel>;
  org?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<MembershipStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMethodUseArgs = {
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  framework?: InputMaybe<MethodFramework>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryNotificationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  audience?: InputMaybe<NotificationAudience>;
  first?: InputMaybe<Scalars['Int']['input']>;
  incident?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryOpenFindingsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minSeverity?: InputMaybe<SeverityLevel>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryOpenIncidentsByStateArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minSeverity?: InputMaybe<SeverityLevel>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryOverdueTasksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryPilotArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryPilotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<PilotStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryResponseCaseArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryResponseCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  incident?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<CaseStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryResponseTimesArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySharedIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  markings?: InputMaybe<ReadonlyArray<Tlp>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  type?: InputMaybe<IndicatorType>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySharingCommunitiesArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySituationRoomArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySituationRoomsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  election?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<SituationRoomStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySubmissionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySubmissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Agency>;
  election?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  incident?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryTargetedAssetsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  days?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minStates?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryTearlineArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryTearlinesArgs = {
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  assetTypes?: InputMaybe<ReadonlyArray<AssetType>>;
  colour?: InputMaybe<Tlp>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<TearlineStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryTechniquesArgs = {
  framework?: InputMaybe<MethodFramework>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A step on a record, with its reason. */
export type ReasonedStepInput = {
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Why, in words; no classified text. */
  readonly reason: Scalars['String']['input'];
};

/** What one commit did to one record, as the viewer may see it. */
export type RecordChange = {
  readonly __typename?: 'RecordChange';
  /** The record after the commit, in the same form; null where it was removed or the viewer may not see it as it became. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** The record before the commit, as JSON text; null where it did not exist or the viewer may not see it as it was. Of its marking only the colour is given, unless the viewer is its originator. What it names that the viewer may not see is left out. A field longer than 10,000 characters is given as `{"omittedCharacters": N}`. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Names of the fields that differ, sorted; empty unless both `before` and `after` are given. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The record's id. Null where an auditor may know only that a record of this type was changed. */
  readonly recordId: Maybe<Scalars['ID']['output']>;
  /** The record's type, such as `incident`, `link` or `designation`. */
  readonly type: Scalars['String']['output'];
};

/** What an official said to an agency, which records it. */
export type RecordConsultationInput = {
  /** When; today where absent. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** Their level. */
  readonly level: ConsultedLevel;
  /** The official, or the office they speak for. */
  readonly official: Scalars['String']['input'];
  /** Their office, where it is an organisation of this service; it can read what is recorded. */
  readonly org?: InputMaybe<Scalars['ID']['input']>;
  /** The State they speak for: postal code or id; that of the office where absent. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** What was said; no classified or personal voter data. */
  readonly text: Scalars['String']['input'];
};

/** A dissent from a judgment. */
export type RecordDissentInput = {
  /** The agency that dissents. */
  readonly agency: Agency;
  /** Its own confidence. */
  readonly confidence?: InputMaybe<Confidence>;
  /** The judgment. */
  readonly id: Scalars['ID']['input'];
  /** What it holds; no classified text. */
  readonly text: Scalars['String']['input'];
};

/** An election to record. */
export type RecordElectionInput = {
  /** Day it concluded, where that is not election day. */
  readonly conclusionDate?: InputMaybe<Scalars['Date']['input']>;
  /** Why that day; required with it. */
  readonly conclusionReason?: InputMaybe<Scalars['String']['input']>;
  /** Election day. */
  readonly date: Scalars['Date']['input'];
  /** What sort of election. */
  readonly electionType?: InputMaybe<ElectionType>;
  /** Its id, `election:` and a key such as `US-2026-11-03`; one is made where absent. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it is held; the whole country where absent. */
  readonly jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Highest office on the ballot. */
  readonly officeLevel?: InputMaybe<OfficeLevel>;
};

/** Your department's findings. */
export type RecordFindingsInput = {
  /** What it found. */
  readonly findings: AgencyFindingsInput;
  /** The report. */
  readonly id: Scalars['ID']['input'];
};

/** What was done about intelligence. */
export type RecordIntelActionInput = {
  /** What was done; no classified text and no personal data of voters. */
  readonly action: Scalars['String']['input'];
  /** The tear-line, or the item where the viewer sees it. */
  readonly id: Scalars['ID']['input'];
};

/** Intelligence as it is recorded. */
export type RecordIntelInput = {
  /** Kinds of systems it concerns. */
  readonly affectedAssetTypes?: InputMaybe<ReadonlyArray<AssetType>>;
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Analytic confidence. */
  readonly confidence?: InputMaybe<Confidence>;
  /** What to look for. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** How likely. */
  readonly likelihood?: InputMaybe<Likelihood>;
  /** Percentage within the likelihood's band. */
  readonly likelihoodPercent?: InputMaybe<Scalars['Int']['input']>;
  /** Marking; AMBER_STRICT to the writer's own organisation where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** The agency it comes from; the writer's own where absent. */
  readonly originAgency?: InputMaybe<Agency>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What to do. */
  readonly recommendedActions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it says; no classified text. */
  readonly summary: Scalars['String']['input'];
};

/** A system to register. */
export type RegisterAssetInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is connected to the internet. */
  readonly connectedToInternet?: InputMaybe<Scalars['Boolean']['input']>;
  /** What protects it, one line each. */
  readonly controls?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it leaves a record on paper. */
  readonly hasPaperRecord?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the jurisdiction that runs it. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** Marking; the writer's organisation, the offices of the State and Homeland Security only where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What kind of system it is: election infrastructure, and not that of campaigns or the public. */
  readonly type: AssetType;
  /** Who makes or hosts it. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** The release of an advisory, at the marking its originator decided where nothing is said. */
export type ReleaseAdvisoryInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** The advisory. */
  readonly id: Scalars['ID']['input'];
  /** What it is to be marked; only its originator lets more people see it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A summary for the public. */
export type ReleaseSummaryInput = {
  /** The document. */
  readonly id: Scalars['ID']['input'];
  /** The summary. */
  readonly publicSummary: Scalars['String']['input'];
};

/** A remedy advised; no sanction. */
export type RemedialAction = {
  readonly __typename?: 'RemedialAction';
  /** What sort. */
  readonly kind: RemedialKind;
  /** The remedy. */
  readonly text: Scalars['String']['output'];
};

/** A remedy. */
export type RemedialActionInput = {
  /** What sort. */
  readonly kind: RemedialKind;
  /** The remedy. */
  readonly text: Scalars['String']['input'];
};

/** What sort of remedy a report advises. */
export type RemedialKind =
  /** Diplomacy. */
  | 'DIPLOMATIC'
  /** Money. */
  | 'FUNDING'
  /** Prosecution. */
  | 'LAW_ENFORCEMENT'
  /** A change of the law. */
  | 'LEGISLATIVE'
  /** A change of procedure. */
  | 'PROCEDURAL'
  /** A sanction; refused, for section 1(b) excludes them. */
  | 'SANCTION'
  /** Technical. */
  | 'TECHNICAL'
  /** Training and exercises. */
  | 'TRAINING';

/** A finding that is remediated. */
export type RemediateFindingInput = {
  /** The finding. */
  readonly finding: Scalars['ID']['input'];
  /** The engagement. */
  readonly id: Scalars['ID']['input'];
};

/** What is new about a closed incident. */
export type ReopenIncidentInput = {
  /** The incident. */
  readonly id: Scalars['ID']['input'];
  /** What new information has come. */
  readonly newInformation: Scalars['String']['input'];
};

/** A State or local official who was heard. */
export type ReportConsultation = {
  readonly __typename?: 'ReportConsultation';
  /** The official's organisation. */
  readonly org: Scalars['String']['output'];
  /** What was heard. */
  readonly text: Scalars['String']['output'];
};

/** A State or local official who was heard. */
export type ReportConsultationInput = {
  /** The official's organisation. */
  readonly org: Scalars['ID']['input'];
  /** What was heard. */
  readonly text: Scalars['String']['input'];
};

/** An incident to report. Whom it hit is kept apart, for the victim's circle only. */
export type ReportIncidentInput = {
  /** Kinds of systems hit. */
  readonly affectedAssetTypes?: InputMaybe<ReadonlyArray<AssetType>>;
  /** What sort of incident. */
  readonly category?: InputMaybe<IncidentCategory>;
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Elements of conduct. */
  readonly conductElements?: InputMaybe<ReadonlyArray<ConductElement>>;
  /** What happened, at length; no classified or personal voter data. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it was noticed. */
  readonly detectedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Ids of elections it concerns, none before 2018-09-12. */
  readonly elections?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Last day. */
  readonly endedAt?: InputMaybe<Scalars['Date']['input']>;
  /** What to look for: addresses, domains, hashes, as text. */
  readonly indicators?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** On what basis it is shared. */
  readonly legalBasis?: InputMaybe<LegalBasis>;
  /** Marking; AMBER_STRICT to the reporter's own organisation where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Purposes or effects. */
  readonly purposesOrEffects?: InputMaybe<ReadonlyArray<PurposeOrEffect>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First day. */
  readonly startedAt?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of States, where naming the State does not name the victim. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of techniques, such as `disarm:TA01`. */
  readonly techniques?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What happened, in a line; name no victim here. */
  readonly title: Scalars['String']['input'];
  /** Id of the jurisdiction it hit. */
  readonly victimJurisdiction?: InputMaybe<Scalars['ID']['input']>;
  /** What others than the victim's circle are told: `a county in the Midwest`. */
  readonly victimLabel?: InputMaybe<Scalars['String']['input']>;
};

/** One department's signature. */
export type ReportSignature = {
  readonly __typename?: 'ReportSignature';
  /** The department: DOJ or DHS_CISA. */
  readonly agency: Agency;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of who signed. */
  readonly by: Scalars['String']['output'];
};

/** Support asked for. */
export type RequestEngagementInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** What sort of support. */
  readonly engagementType: EngagementType;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Id of the jurisdiction to support. */
  readonly jurisdiction: Scalars['ID']['input'];
  /** Marking; the organisations concerned only where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Whether it is on site. */
  readonly onSite?: InputMaybe<Scalars['Boolean']['input']>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A record to pass on, to exactly one organisation, person or community. */
export type ReshareInput = {
  /** The record: an advisory, intelligence item, tear-line, incident or actor. */
  readonly id: Scalars['ID']['input'];
  /** Community to pass it on to. */
  readonly toCommunity?: InputMaybe<Scalars['ID']['input']>;
  /** Organisation to pass it on to. */
  readonly toOrg?: InputMaybe<Scalars['ID']['input']>;
  /** User id to pass it on to. */
  readonly toUser?: InputMaybe<Scalars['String']['input']>;
};

/** How an incident is answered together. Seen by the lead, its partners and Homeland Security. */
export type ResponseCase = {
  readonly __typename?: 'ResponseCase';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** When it was closed; null until then. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was contained; null until then. */
  readonly containedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was escalated last; null where never. */
  readonly escalationReason: Maybe<Scalars['String']['output']>;
  /** When the first partner was told; null until then. */
  readonly firstPartnerNotifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The incident; null where the viewer may not see it. */
  readonly incident: Maybe<Incident>;
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Id of the organisation in the lead. */
  readonly lead: Scalars['String']['output'];
  /** What was learned; null until it is closed. */
  readonly lessons: Maybe<Scalars['String']['output']>;
  /** Its marking. */
  readonly marking: Tlp;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Who works with it. */
  readonly partners: ReadonlyArray<CasePartner>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: CaseStatus;
  /** Tasks that the viewer may see, by last day. */
  readonly tasks: ReadonlyArray<CaseTask>;
};

/** A page of response cases. */
export type ResponseCaseConnection = {
  readonly __typename?: 'ResponseCaseConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<ResponseCaseEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of response cases. */
export type ResponseCaseEdge = {
  readonly __typename?: 'ResponseCaseEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ResponseCase;
};

/** Response times inside pilots and outside. */
export type ResponseComparison = {
  readonly __typename?: 'ResponseComparison';
  /** All others. */
  readonly others: ResponseTimes;
  /** Incidents reported by a participant of a pilot while it ran. */
  readonly pilot: ResponseTimes;
};

/** How fast incidents are shared, acknowledged and contained, from those whose course the viewer may see. Medians in minutes, null where nothing was measured. */
export type ResponseTimes = {
  readonly __typename?: 'ResponseTimes';
  /** How many incidents were measured. */
  readonly incidents: Scalars['Int']['output'];
  /** From sharing to the first acknowledgement. */
  readonly medianMinutesToAcknowledge: Maybe<Scalars['Float']['output']>;
  /** From report to containment. */
  readonly medianMinutesToContain: Maybe<Scalars['Float']['output']>;
  /** From report to sharing: the first advisory, sending or partner told. */
  readonly medianMinutesToShare: Maybe<Scalars['Float']['output']>;
};

/** Why a report stands though the assessment was amended. */
export type ReviewNote = {
  readonly __typename?: 'ReviewNote';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of who said so. */
  readonly by: Scalars['String']['output'];
  /** The reason. */
  readonly text: Scalars['String']['output'];
};

/** What takes the place of a judgment. */
export type ReviseAttributionInput = {
  /** The judgment. */
  readonly id: Scalars['ID']['input'];
  /** What changed. */
  readonly reason: Scalars['String']['input'];
  /** The judgment that takes its place: published, on the same incident. */
  readonly replacedBy: Scalars['ID']['input'];
};

/** What a token says its bearer does; named where a record is for some roles of an organisation only. */
export type Role =
  /** Reader of the audit log's metadata. */
  | 'AUDITOR'
  /** Staff of a sharing community. */
  | 'COMMUNITY_STAFF'
  /** Reader of the Department of Defense. */
  | 'DEFENSE_READER'
  /** Analyst of Homeland Security's cybersecurity agency. */
  | 'DHS_CISA_ANALYST'
  /** Officer of the Department of Justice. */
  | 'DOJ_OFFICER'
  /** Election official of a county or municipality. */
  | 'LOCAL_OFFICIAL'
  /** Analyst of the Office of the Director of National Intelligence. */
  | 'ODNI_ANALYST'
  /** Member of a private company that shares incidents. */
  | 'PRIVATE_SECTOR_MEMBER'
  /** Anyone without a token. */
  | 'PUBLIC'
  /** Officer of the Department of State. */
  | 'STATE_DEPT_OFFICER'
  /** Election official of a State. */
  | 'STATE_OFFICIAL'
  /** Officer of the Treasury, OFAC among them. */
  | 'TREASURY_OFFICER';

/** Something said in a situation room. */
export type RoomPost = {
  readonly __typename?: 'RoomPost';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of who said it. */
  readonly by: Scalars['String']['output'];
  /** The organisation of who said it; null where not known. */
  readonly org: Maybe<Scalars['ID']['output']>;
  /** What. */
  readonly text: Scalars['String']['output'];
};

/** When an engagement is held. */
export type ScheduleEngagementInput = {
  /** Last day. */
  readonly end: Scalars['Date']['input'];
  /** The engagement. */
  readonly id: Scalars['ID']['input'];
  /** First day. */
  readonly start: Scalars['Date']['input'];
  /** Who goes. */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A situation room to be. */
export type ScheduleSituationRoomInput = {
  /** When it closes. */
  readonly closesAt: Scalars['DateTime']['input'];
  /** Whose room it is. */
  readonly community: Scalars['ID']['input'];
  /** The election, with or without the prefix `election:`. */
  readonly election: Scalars['ID']['input'];
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it opens. */
  readonly opensAt: Scalars['DateTime']['input'];
  /** States it concerns; all where absent. */
  readonly states?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Another day on which an election concluded. */
export type SetConclusionInput = {
  /** The day; election day where null. */
  readonly conclusionDate?: InputMaybe<Scalars['Date']['input']>;
  /** Why; required where it moves the due day of the assessment. */
  readonly conclusionReason?: InputMaybe<Scalars['String']['input']>;
  /** The election, with or without the prefix `election:`. */
  readonly id: Scalars['ID']['input'];
};

/** Severity by the national incident scoring system, least first. */
export type SeverityLevel =
  /** Highly unlikely to have an impact. */
  | 'BASELINE_MINOR'
  /** Highly unlikely to matter. */
  | 'BASELINE_NEGLIGIBLE'
  /** An imminent threat to critical services, government stability or lives. */
  | 'EMERGENCY'
  /** Likely to have a demonstrable impact; significant from here. */
  | 'HIGH'
  /** Unlikely to have an impact. */
  | 'LOW'
  /** May have an impact. */
  | 'MEDIUM'
  /** Likely to have a significant impact. */
  | 'SEVERE';

/** Something to look for, with where it was shared. */
export type SharedIndicator = {
  readonly __typename?: 'SharedIndicator';
  /** As it can be shown and sent on without a program making a link of it: `hxxp://`, `[.]`, `[@]`. */
  readonly defanged: Scalars['String']['output'];
  /** The first day it was seen: for an incident the day it began, else was detected; for a tear-line the day it went out. */
  readonly firstSeen: Scalars['Date']['output'];
  /** The incidents that name it, by id. */
  readonly incidents: ReadonlyArray<Incident>;
  /** The last day it was seen: for an incident the day it ended, else was detected; for a tear-line the day it went out. */
  readonly lastSeen: Scalars['Date']['output'];
  /** The strictest marking of the tear-lines and incidents that it was got from; `markings` leaves out stricter ones. */
  readonly marking: Tlp;
  /** The first day it was shared with the viewer. */
  readonly since: Scalars['Date']['output'];
  /** The tear-lines that name it, by id. */
  readonly tearlines: ReadonlyArray<Tearline>;
  /** What it is, by its form; null for what is none of the types, such as a sentence. */
  readonly type: Maybe<IndicatorType>;
  /** The address, domain, hash or other thing, as it was first written; other ways of writing it count as the same. */
  readonly value: Scalars['String']['output'];
};

/** A community that shares security information, such as the EI-ISAC. Its staff belong to the organisation of the same name, `EI-ISAC` for `community:EI-ISAC`. */
export type SharingCommunity = {
  readonly __typename?: 'SharingCommunity';
  /** How many of the States and localities are members. */
  readonly coverage: CommunityCoverage;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Memberships, by organisation; those the viewer may see. */
  readonly members: MembershipConnection;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Who runs it. */
  readonly operator: Scalars['String']['output'];
  /** Organisations that read its GREEN records without being members. */
  readonly partners: ReadonlyArray<Scalars['ID']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** What is known of its standing, in words. */
  readonly status: Scalars['String']['output'];
  /** The version of the terms that members accept. */
  readonly termsVersion: Scalars['String']['output'];
};


/** A community that shares security information, such as the EI-ISAC. Its staff belong to the organisation of the same name, `EI-ISAC` for `community:EI-ISAC`. */
export type SharingCommunityMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<MembershipLevel>;
  status?: InputMaybe<MembershipStatus>;
};

/** A room for one election in which approved contacts and analysts talk while it goes on. Its community sees when it is open; what is said is for approved attendees. */
export type SituationRoom = {
  readonly __typename?: 'SituationRoom';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** User ids of approved attendees; empty to all others. */
  readonly approvedAttendees: ReadonlyArray<Scalars['String']['output']>;
  /** When it is to close, or was closed. */
  readonly closesAt: Scalars['DateTime']['output'];
  /** Whose room it is. */
  readonly community: SharingCommunity;
  /** The election. */
  readonly election: Election;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the viewer is an approved attendee. */
  readonly isApproved: Scalars['Boolean']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** The first day the link is sent, three business days before it opens. */
  readonly linkFrom: Scalars['Date']['output'];
  /** The last day the link is sent, one business day before it opens. */
  readonly linkUntil: Scalars['Date']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** When it is to open. */
  readonly opensAt: Scalars['DateTime']['output'];
  /** What was said, oldest first; empty to all but approved attendees. */
  readonly posts: ReadonlyArray<RoomPost>;
  /** The day by which contacts are refreshed, two weeks before it opens. */
  readonly refreshContactsBy: Scalars['Date']['output'];
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** States it concerns; empty for all. */
  readonly states: ReadonlyArray<Jurisdiction>;
  /** Where it stands. */
  readonly status: SituationRoomStatus;
};

/** A page of situation rooms. */
export type SituationRoomConnection = {
  readonly __typename?: 'SituationRoomConnection';
  /** The situation rooms of this page. */
  readonly edges: ReadonlyArray<SituationRoomEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A situation room in a page. */
export type SituationRoomEdge = {
  readonly __typename?: 'SituationRoomEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The situation room. */
  readonly node: SituationRoom;
};

/** Where a situation room stands. */
export type SituationRoomStatus =
  /** Closed. */
  | 'CLOSED'
  /** Open. */
  | 'OPEN'
  /** To be opened. */
  | 'SCHEDULED';

/** Where a fact came from. Seen by whoever sees the record. */
export type Source = {
  readonly __typename?: 'Source';
  /** Name of the dataset. */
  readonly dataset: Scalars['String']['output'];
  /** Day of the first version of the dataset that has the fact; null where not known. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Day of the last version that has it; for a fact that still stands, of the newest version imported. Null where the dataset has no versions. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** Where it was published; null where it has no address. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** Incidents of one State. */
export type StateCount = {
  readonly __typename?: 'StateCount';
  /** How many incidents. */
  readonly count: Scalars['Int']['output'];
  /** The State. */
  readonly state: Jurisdiction;
};

/** A step on a record that needs no more to be said. */
export type StepInput = {
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** Analysis to tender. */
export type SubmitAnalysisInput = {
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Elections it concerns, none before 2018-09-12. */
  readonly elections?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Incidents it concerns. */
  readonly incidents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marking; AMBER_STRICT to the agency itself, ODNI and the White House where absent. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The analysis; no classified text. */
  readonly text: Scalars['String']['input'];
  /** What it is about, in a line. */
  readonly title: Scalars['String']['input'];
};

/** Support that a State or locality asked for. Seen by who asked, its State and Homeland Security. */
export type SupportEngagement = {
  readonly __typename?: 'SupportEngagement';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Last day; null until scheduled. */
  readonly end: Maybe<Scalars['Date']['output']>;
  /** What sort of support. */
  readonly engagementType: EngagementType;
  /** What was found; empty until the report. */
  readonly findings: ReadonlyArray<EngagementFinding>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** The jurisdiction supported. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** Its marking. */
  readonly marking: Tlp;
  /** Whether it is on site. */
  readonly onSite: Scalars['Boolean']['output'];
  /** Why it was declined or cancelled; null otherwise. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** When its report was delivered; null until then. */
  readonly reportDeliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Id of the organisation that asked; null where not recorded. */
  readonly requestingOrg: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** When the rules of engagement were signed; null until then. */
  readonly rulesOfEngagementSignedAt: Maybe<Scalars['DateTime']['output']>;
  /** First day; null until scheduled. */
  readonly start: Maybe<Scalars['Date']['output']>;
  /** When the State consented in writing; null until then. */
  readonly stateConsentAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: EngagementStatus;
  /** Who goes. */
  readonly team: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of engagements. */
export type SupportEngagementConnection = {
  readonly __typename?: 'SupportEngagementConnection';
  /** The records of this page. */
  readonly edges: ReadonlyArray<SupportEngagementEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of engagements. */
export type SupportEngagementEdge = {
  readonly __typename?: 'SupportEngagementEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: SupportEngagement;
};

/** Systems of one kind that incidents hit in several States. */
export type TargetedAsset = {
  readonly __typename?: 'TargetedAsset';
  /** The kind of system. */
  readonly assetType: AssetType;
  /** How many incidents. */
  readonly incidents: Scalars['Int']['output'];
  /** The States, where naming them names no victim. */
  readonly states: ReadonlyArray<Jurisdiction>;
};

/** What leaves an item of intelligence, at its own colour: all that recipients get of it. */
export type Tearline = {
  readonly __typename?: 'Tearline';
  /** Acknowledgements that the viewer may see, by organisation. */
  readonly acknowledgements: ReadonlyArray<Acknowledgement>;
  /** What organisations did about it, oldest first; as far as the viewer may see. */
  readonly actionsTaken: ReadonlyArray<ActionTaken>;
  /** Kinds of systems it concerns. */
  readonly affectedAssetTypes: ReadonlyArray<AssetType>;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** The colour it may be shared at. Its own marking is the item's until it is out. */
  readonly colour: Tlp;
  /** SHA-256 of the text as it stands, in hex; that of what was sent is in its disseminations. */
  readonly contentHash: Scalars['String']['output'];
  /** When it went out; null before. */
  readonly disseminatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Stable id; what recipients acknowledge. */
  readonly id: Scalars['ID']['output'];
  /** What to look for. */
  readonly indicators: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** The item it is of; null to those who see the tear-line alone. */
  readonly item: Maybe<IntelItem>;
  /** Its marking. */
  readonly marking: Tlp;
  /** The agency it comes from. */
  readonly originAgency: Agency;
  /** It as a file for the viewer's organisation. */
  readonly pack: Pack;
  /** What to do. */
  readonly recommendedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it stands, as far as the viewer sees answers. */
  readonly status: TearlineStatus;
  /** What it says. */
  readonly text: Scalars['String']['output'];
  /** The same, in the same order, each with what it is. */
  readonly typedIndicators: ReadonlyArray<Indicator>;
};


/** What leaves an item of intelligence, at its own colour: all that recipients get of it. */
export type TearlinePackArgs = {
  format: PackFormat;
};

/** A page of tear-lines. */
export type TearlineConnection = {
  readonly __typename?: 'TearlineConnection';
  /** The tear-lines of this page. */
  readonly edges: ReadonlyArray<TearlineEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A tear-line in a page. */
export type TearlineEdge = {
  readonly __typename?: 'TearlineEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The tear-line. */
  readonly node: Tearline;
};

/** A version that may be shared at its own colour. */
export type TearlineInput = {
  /** What it says; no classified text. */
  readonly text: Scalars['String']['input'];
  /** The colour; not RED, and no stricter than the item. */
  readonly tlp: Tlp;
};

/** Where a tear-line stands. */
export type TearlineStatus =
  /** A recipient whose answer the viewer sees has read it. */
  | 'ACKNOWLEDGED'
  /** A recipient whose answer the viewer sees has acted. */
  | 'ACTIONED'
  /** Out. */
  | 'DISSEMINATED'
  /** Not out. */
  | 'HELD';

/** A tactic or technique. */
export type Technique = {
  readonly __typename?: 'Technique';
  /** The catalogue's code, such as `T0085.003`. */
  readonly code: Scalars['String']['output'];
  /** Which catalogue. */
  readonly framework: MethodFramework;
  /** Stable id: `attack:` or `disarm:` and the code. */
  readonly id: Scalars['ID']['output'];
  /** The catalogue's name. */
  readonly name: Scalars['String']['output'];
  /** How fine it is. */
  readonly tier: TechniqueTier;
};

/** How fine a method is. */
export type TechniqueTier =
  /** A phase of several tactics. */
  | 'PHASE'
  /** A tactic. */
  | 'TACTIC'
  /** A technique. */
  | 'TECHNIQUE';

/** Traffic Light Protocol 2.0 marking of a record, strictest first. What a viewer may not see is absent from every answer and every count. */
export type Tlp =
  /** Recipient organisations and their clients, need to know. */
  | 'AMBER'
  /** Recipient organisations only, without their clients. */
  | 'AMBER_STRICT'
  /** Anyone, without a token too. */
  | 'CLEAR'
  /** Active members and partners of the record's community. */
  | 'GREEN'
  /** Named recipients only, whatever their organisation or role. */
  | 'RED';

/** Transmission to Homeland Security. */
export type TransmitIntelInput = {
  /** The item. */
  readonly id: Scalars['ID']['input'];
  /** User ids of those at Homeland Security who get an item at RED; other items go to the agency. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What triage finds. */
export type TriageIncidentInput = {
  /** The intelligence community's term for it. */
  readonly icTerm?: InputMaybe<IcTerm>;
  /** The incident. */
  readonly id: Scalars['ID']['input'];
  /** What it touched. */
  readonly materialEffect?: InputMaybe<MaterialEffect>;
  /** How severe; required. */
  readonly severity?: InputMaybe<SeverityLevel>;
};

/** A material issue of fact that the departments cannot evaluate or agree on. */
export type UnresolvedIssue = {
  readonly __typename?: 'UnresolvedIssue';
  /** The question it is about; null where none of those of section 1(b). */
  readonly field: Maybe<FindingField>;
  /** The issue. */
  readonly text: Scalars['String']['output'];
};

/** A material issue of fact. */
export type UnresolvedIssueInput = {
  /** The question it is about. */
  readonly field?: InputMaybe<FindingField>;
  /** The issue. */
  readonly text: Scalars['String']['input'];
};

/** What has changed about a registered system. What is absent stays as it is; null says that it is not known. */
export type UpdateAssetInput = {
  /** Whether it is connected to the internet. */
  readonly connectedToInternet?: InputMaybe<Scalars['Boolean']['input']>;
  /** What protects it, one line each, instead of what was said before. */
  readonly controls?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it leaves a record on paper. */
  readonly hasPaperRecord?: InputMaybe<Scalars['Boolean']['input']>;
  /** The system. */
  readonly id: Scalars['ID']['input'];
  /** Who makes or hosts it. */
  readonly vendor?: InputMaybe<Scalars['String']['input']>;
};

/** Whom an incident hit. Fewer may see this than the incident. */
export type Victim = {
  readonly __typename?: 'Victim';
  /** The jurisdiction it hit; null where not recorded. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** Id of the organisation that reported it; null where not recorded. */
  readonly reportingOrg: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Acknowledgement: Acknowledgement;
  ActionTaken: ActionTaken;
  Actor: Actor;
  Advisory: Advisory;
  Assessment: Assessment;
  AttributionJudgment: AttributionJudgment;
  CaseTask: CaseTask;
  Election: Election;
  ImpactReport: ImpactReport;
  Incident: Incident;
  IndependentSubmission: IndependentSubmission;
  InfrastructureAsset: InfrastructureAsset;
  IntelItem: IntelItem;
  InterferenceDetermination: InterferenceDetermination;
  Jurisdiction: Jurisdiction;
  Membership: Membership;
  Notification: Notification;
  PilotProgram: PilotProgram;
  ResponseCase: ResponseCase;
  SharingCommunity: SharingCommunity;
  SituationRoom: SituationRoom;
  SupportEngagement: SupportEngagement;
  Tearline: Tearline;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Acknowledgement:
    ( { __typename: 'Acknowledgement' }
    & GraphQLRecursivePick<FederationTypes['Acknowledgement'], {"id":true}> );
  ActionTaken:
    ( { __typename: 'ActionTaken' }
    & GraphQLRecursivePick<FederationTypes['ActionTaken'], {"id":true}> );
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Advisory:
    ( { __typename: 'Advisory' }
    & GraphQLRecursivePick<FederationTypes['Advisory'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  AttributionJudgment:
    ( { __typename: 'AttributionJudgment' }
    & GraphQLRecursivePick<FederationTypes['AttributionJudgment'], {"id":true}> );
  CaseTask:
    ( { __typename: 'CaseTask' }
    & GraphQLRecursivePick<FederationTypes['CaseTask'], {"id":true}> );
  Election:
    ( { __typename: 'Election' }
    & GraphQLRecursivePick<FederationTypes['Election'], {"id":true}> );
  ImpactReport:
    ( { __typename: 'ImpactReport' }
    & GraphQLRecursivePick<FederationTypes['ImpactReport'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  IndependentSubmission:
    ( { __typename: 'IndependentSubmission' }
    & GraphQLRecursivePick<FederationTypes['IndependentSubmission'], {"id":true}> );
  InfrastructureAsset:
    ( { __typename: 'InfrastructureAsset' }
    & GraphQLRecursivePick<FederationTypes['InfrastructureAsset'], {"id":true}> );
  IntelItem:
    ( { __typename: 'IntelItem' }
    & GraphQLRecursivePick<FederationTypes['IntelItem'], {"id":true}> );
  InterferenceDetermination:
    ( { __typename: 'InterferenceDetermination' }
    & GraphQLRecursivePick<FederationTypes['InterferenceDetermination'], {"id":true}> );
  Jurisdiction:
    ( { __typename: 'Jurisdiction' }
    & GraphQLRecursivePick<FederationTypes['Jurisdiction'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  PilotProgram:
    ( { __typename: 'PilotProgram' }
    & GraphQLRecursivePick<FederationTypes['PilotProgram'], {"id":true}> );
  ResponseCase:
    ( { __typename: 'ResponseCase' }
    & GraphQLRecursivePick<FederationTypes['ResponseCase'], {"id":true}> );
  SharingCommunity:
    ( { __typename: 'SharingCommunity' }
    & GraphQLRecursivePick<FederationTypes['SharingCommunity'], {"id":true}> );
  SituationRoom:
    ( { __typename: 'SituationRoom' }
    & GraphQLRecursivePick<FederationTypes['SituationRoom'], {"id":true}> );
  SupportEngagement:
    ( { __typename: 'SupportEngagement' }
    & GraphQLRecursivePick<FederationTypes['SupportEngagement'], {"id":true}> );
  Tearline:
    ( { __typename: 'Tearline' }
    & GraphQLRecursivePick<FederationTypes['Tearline'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptTermsInput: AcceptTermsInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Acknowledgeable: ResolverTypeWrapper<AcknowledgeableParent>;
  Acknowledgement: ResolverTypeWrapper<AcknowledgementParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AcknowledgementConnection: ResolverTypeWrapper<Omit<AcknowledgementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AcknowledgementEdge']> }>;
  AcknowledgementEdge: ResolverTypeWrapper<Omit<AcknowledgementEdge, 'node'> & { node: ResolversTypes['Acknowledgement'] }>;
  ActionTaken: ResolverTypeWrapper<ActionTakenParent>;
  Actionable: ResolverTypeWrapper<ActionableParent>;
  ActivateMembershipInput: ActivateMembershipInput;
  Actor: ResolverTypeWrapper<Reference>;
  Advisory: ResolverTypeWrapper<AdvisoryParent>;
  AdvisoryConnection: ResolverTypeWrapper<Omit<AdvisoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AdvisoryEdge']> }>;
  AdvisoryEdge: ResolverTypeWrapper<Omit<AdvisoryEdge, 'node'> & { node: ResolversTypes['Advisory'] }>;
  AdvisoryStatus: AdvisoryStatus;
  AdvisoryText: ResolverTypeWrapper<AdvisoryText>;
  Agency: Agency;
  AgencyFindings: ResolverTypeWrapper<AgencyFindings>;
  AgencyFindingsInput: AgencyFindingsInput;
  AllowedMove: ResolverTypeWrapper<AllowedMove>;
  AmendAssessmentInput: AmendAssessmentInput;
  AmendImpactReportInput: AmendImpactReportInput;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ApproveAttendeeInput: ApproveAttendeeInput;
  AssessedGovernment: ResolverTypeWrapper<AssessedGovernment>;
  AssessedGovernmentInput: AssessedGovernmentInput;
  Assessment: ResolverTypeWrapper<AssessmentParent>;
  AssessmentConnection: ResolverTypeWrapper<Omit<AssessmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AssessmentEdge']> }>;
  AssessmentContent: ResolverTypeWrapper<AssessmentContentParent>;
  AssessmentContentInput: AssessmentContentInput;
  AssessmentEdge: ResolverTypeWrapper<Omit<AssessmentEdge, 'node'> & { node: ResolversTypes['Assessment'] }>;
  AssessmentFilter: AssessmentFilter;
  AssessmentStatus: AssessmentStatus;
  AssessmentVersion: ResolverTypeWrapper<AssessmentVersionParent>;
  AssetScope: AssetScope;
  AssetType: AssetType;
  AssignTaskInput: AssignTaskInput;
  AttributionFilter: AttributionFilter;
  AttributionJudgment: ResolverTypeWrapper<AttributionParent>;
  AttributionJudgmentConnection: ResolverTypeWrapper<Omit<AttributionJudgmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AttributionJudgmentEdge']> }>;
  AttributionJudgmentEdge: ResolverTypeWrapper<Omit<AttributionJudgmentEdge, 'node'> & { node: ResolversTypes['AttributionJudgment'] }>;
  AttributionStatus: AttributionStatus;
  AwaitedActions: ResolverTypeWrapper<AwaitedActionsParent>;
  AwaitedOrg: ResolverTypeWrapper<AwaitedOrgParent>;
  AwaitedRecipient: ResolverTypeWrapper<AwaitedRecipientParent>;
  CasePartner: ResolverTypeWrapper<CasePartner>;
  CaseStatus: CaseStatus;
  CaseTask: ResolverTypeWrapper<TaskParent>;
  ChangeMarkingInput: ChangeMarkingInput;
  CloseResponseCaseInput: CloseResponseCaseInput;
  CommitEntry: ResolverTypeWrapper<CommitEntry>;
  CommunityCoverage: ResolverTypeWrapper<CoverageParent>;
  CommunityService: CommunityService;
  CompleteTaskInput: CompleteTaskInput;
  ConcludePilotInput: ConcludePilotInput;
  ConductElement: ConductElement;
  Confidence: Confidence;
  ConfirmImpactReportInput: ConfirmImpactReportInput;
  ConfirmIncidentInput: ConfirmIncidentInput;
  ConsultOfficialsInput: ConsultOfficialsInput;
  ConsultedLevel: ConsultedLevel;
  ContactInput: ContactInput;
  ContentBlock: ContentBlock;
  CoordinateAssessmentInput: CoordinateAssessmentInput;
  CoordinateAttributionInput: CoordinateAttributionInput;
  CountBucket: ResolverTypeWrapper<CountBucket>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CoverageGap: ResolverTypeWrapper<GapParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineParent>;
  DeadlineSubject: ResolverTypeWrapper<SubjectParent>;
  DecideInterferenceInput: DecideInterferenceInput;
  DeliverDocumentInput: DeliverDocumentInput;
  DeliverEngagementReportInput: DeliverEngagementReportInput;
  DisseminateIntelInput: DisseminateIntelInput;
  Dissemination: ResolverTypeWrapper<DisseminationParent>;
  DisseminationConnection: ResolverTypeWrapper<Omit<DisseminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DisseminationEdge']> }>;
  DisseminationEdge: ResolverTypeWrapper<Omit<DisseminationEdge, 'node'> & { node: ResolversTypes['Dissemination'] }>;
  DisseminationKind: DisseminationKind;
  Dissent: ResolverTypeWrapper<Dissent>;
  DocumentAmendment: ResolverTypeWrapper<DocumentAmendment>;
  DocumentReceipt: ResolverTypeWrapper<DocumentReceipt>;
  DocumentReceiptInput: DocumentReceiptInput;
  DraftAdvisoryInput: DraftAdvisoryInput;
  DraftAttributionInput: DraftAttributionInput;
  DraftTearlineInput: DraftTearlineInput;
  EditAdvisoryInput: EditAdvisoryInput;
  EditAssessmentInput: EditAssessmentInput;
  EditAttributionInput: EditAttributionInput;
  EditImpactReportInput: EditImpactReportInput;
  Election: ResolverTypeWrapper<ElectionParent>;
  ElectionType: ElectionType;
  EmergencyNotice: ResolverTypeWrapper<NoticeParent>;
  EngagementFinding: ResolverTypeWrapper<EngagementFinding>;
  EngagementStatus: EngagementStatus;
  EngagementType: EngagementType;
  EnrichIntelInput: EnrichIntelInput;
  EnrolParticipantInput: EnrolParticipantInput;
  Finding: Finding;
  FindingField: FindingField;
  FindingInput: FindingInput;
  ForeignIncidents: ResolverTypeWrapper<ForeignIncidentsParent>;
  ForeignNexus: ForeignNexus;
  GiveConsultationInput: GiveConsultationInput;
  GovernmentRole: GovernmentRole;
  IcTerm: IcTerm;
  ImpactContent: ResolverTypeWrapper<ImpactContentParent>;
  ImpactContentInput: ImpactContentInput;
  ImpactReport: ResolverTypeWrapper<ImpactReportParent>;
  ImpactReportConnection: ResolverTypeWrapper<Omit<ImpactReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ImpactReportEdge']> }>;
  ImpactReportEdge: ResolverTypeWrapper<Omit<ImpactReportEdge, 'node'> & { node: ResolversTypes['ImpactReport'] }>;
  ImpactReportFilter: ImpactReportFilter;
  ImpactReportStatus: ImpactReportStatus;
  ImpactVersion: ResolverTypeWrapper<ImpactVersionParent>;
  InboxItem: ResolverTypeWrapper<InboxItem>;
  Incident: ResolverTypeWrapper<IncidentParent>;
  IncidentCategory: IncidentCategory;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IncidentEdge']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  IncidentStatus: IncidentStatus;
  IndependentSubmission: ResolverTypeWrapper<SubmissionParent>;
  IndependentSubmissionConnection: ResolverTypeWrapper<Omit<IndependentSubmissionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IndependentSubmissionEdge']> }>;
  IndependentSubmissionEdge: ResolverTypeWrapper<Omit<IndependentSubmissionEdge, 'node'> & { node: ResolversTypes['IndependentSubmission'] }>;
  Indicator: ResolverTypeWrapper<IndicatorParent>;
  IndicatorMatch: ResolverTypeWrapper<IndicatorMatchParent>;
  IndicatorType: IndicatorType;
  InfrastructureAsset: ResolverTypeWrapper<AssetParent>;
  InfrastructureAssetConnection: ResolverTypeWrapper<Omit<InfrastructureAssetConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InfrastructureAssetEdge']> }>;
  InfrastructureAssetEdge: ResolverTypeWrapper<Omit<InfrastructureAssetEdge, 'node'> & { node: ResolversTypes['InfrastructureAsset'] }>;
  IntelItem: ResolverTypeWrapper<IntelParent>;
  IntelItemConnection: ResolverTypeWrapper<Omit<IntelItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IntelItemEdge']> }>;
  IntelItemEdge: ResolverTypeWrapper<Omit<IntelItemEdge, 'node'> & { node: ResolversTypes['IntelItem'] }>;
  IntelStatus: IntelStatus;
  InterferenceDetermination: ResolverTypeWrapper<InterferenceParent>;
  InterferenceDeterminationConnection: ResolverTypeWrapper<Omit<InterferenceDeterminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InterferenceDeterminationEdge']> }>;
  InterferenceDeterminationEdge: ResolverTypeWrapper<Omit<InterferenceDeterminationEdge, 'node'> & { node: ResolversTypes['InterferenceDetermination'] }>;
  InterferenceOutcome: InterferenceOutcome;
  InterferenceStatus: InterferenceStatus;
  Interval: Interval;
  JudgedNexus: JudgedNexus;
  Jurisdiction: ResolverTypeWrapper<JurisdictionParent>;
  JurisdictionConnection: ResolverTypeWrapper<Omit<JurisdictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['JurisdictionEdge']> }>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  JurisdictionLevel: JurisdictionLevel;
  LegalBasis: LegalBasis;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  Likelihood: Likelihood;
  MarkedRecord: ResolverTypeWrapper<MarkedParent>;
  MaterialEffect: MaterialEffect;
  Membership: ResolverTypeWrapper<MembershipParent>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MembershipEdge']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipLevel: MembershipLevel;
  MembershipStatus: MembershipStatus;
  MethodFramework: MethodFramework;
  MethodUse: ResolverTypeWrapper<MethodUseParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewInformation: ResolverTypeWrapper<NewInformation>;
  NewInformationKind: NewInformationKind;
  NotAscertainable: ResolverTypeWrapper<NotAscertainable>;
  NotAscertainableInput: NotAscertainableInput;
  Notification: ResolverTypeWrapper<NotificationParent>;
  NotificationAudience: NotificationAudience;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotifyAudienceInput: NotifyAudienceInput;
  NotifyPartnerInput: NotifyPartnerInput;
  OfficeLevel: OfficeLevel;
  OfficialConsultation: ResolverTypeWrapper<ConsultationParent>;
  OpenFinding: ResolverTypeWrapper<OpenFindingParent>;
  OpenInterferenceInput: OpenInterferenceInput;
  OpenResponseCaseInput: OpenResponseCaseInput;
  Pack: ResolverTypeWrapper<Pack>;
  PackFormat: PackFormat;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PilotLevel: PilotLevel;
  PilotParticipant: ResolverTypeWrapper<PilotParticipant>;
  PilotProgram: ResolverTypeWrapper<PilotParent>;
  PilotProgramConnection: ResolverTypeWrapper<Omit<PilotProgramConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PilotProgramEdge']> }>;
  PilotProgramEdge: ResolverTypeWrapper<Omit<PilotProgramEdge, 'node'> & { node: ResolversTypes['PilotProgram'] }>;
  PilotStatus: PilotStatus;
  PlanAssessmentInput: PlanAssessmentInput;
  PlanImpactReportInput: PlanImpactReportInput;
  PlanPilotInput: PlanPilotInput;
  PostToSituationRoomInput: PostToSituationRoomInput;
  ProposedAmendment: ResolverTypeWrapper<ProposedAmendmentParent>;
  PublishAttributionInput: PublishAttributionInput;
  PurposeOrEffect: PurposeOrEffect;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonedStepInput: ReasonedStepInput;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RecordConsultationInput: RecordConsultationInput;
  RecordDissentInput: RecordDissentInput;
  RecordElectionInput: RecordElectionInput;
  RecordFindingsInput: RecordFindingsInput;
  RecordIntelActionInput: RecordIntelActionInput;
  RecordIntelInput: RecordIntelInput;
  RegisterAssetInput: RegisterAssetInput;
  ReleaseAdvisoryInput: ReleaseAdvisoryInput;
  ReleaseSummaryInput: ReleaseSummaryInput;
  RemedialAction: ResolverTypeWrapper<RemedialAction>;
  RemedialActionInput: RemedialActionInput;
  RemedialKind: RemedialKind;
  RemediateFindingInput: RemediateFindingInput;
  ReopenIncidentInput: ReopenIncidentInput;
  ReportConsultation: ResolverTypeWrapper<ReportConsultation>;
  ReportConsultationInput: ReportConsultationInput;
  ReportIncidentInput: ReportIncidentInput;
  ReportSignature: ResolverTypeWrapper<ReportSignature>;
  RequestEngagementInput: RequestEngagementInput;
  ReshareInput: ReshareInput;
  ResponseCase: ResolverTypeWrapper<CaseParent>;
  ResponseCaseConnection: ResolverTypeWrapper<Omit<ResponseCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ResponseCaseEdge']> }>;
  ResponseCaseEdge: ResolverTypeWrapper<Omit<ResponseCaseEdge, 'node'> & { node: ResolversTypes['ResponseCase'] }>;
  ResponseComparison: ResolverTypeWrapper<Omit<ResponseComparison, 'others' | 'pilot'> & { others: ResolversTypes['ResponseTimes'], pilot: ResolversTypes['ResponseTimes'] }>;
  ResponseTimes: ResolverTypeWrapper<TimesParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReviewNote: ResolverTypeWrapper<ReviewNote>;
  ReviseAttributionInput: ReviseAttributionInput;
  Role: Role;
  RoomPost: ResolverTypeWrapper<RoomPost>;
  ScheduleEngagementInput: ScheduleEngagementInput;
  ScheduleSituationRoomInput: ScheduleSituationRoomInput;
  SetConclusionInput: SetConclusionInput;
  SeverityLevel: SeverityLevel;
  SharedIndicator: ResolverTypeWrapper<SharedIndicatorParent>;
  SharingCommunity: ResolverTypeWrapper<CommunityParent>;
  SituationRoom: ResolverTypeWrapper<RoomParent>;
  SituationRoomConnection: ResolverTypeWrapper<Omit<SituationRoomConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SituationRoomEdge']> }>;
  SituationRoomEdge: ResolverTypeWrapper<Omit<SituationRoomEdge, 'node'> & { node: ResolversTypes['SituationRoom'] }>;
  SituationRoomStatus: SituationRoomStatus;
  Source: ResolverTypeWrapper<SourceParent>;
  StateCount: ResolverTypeWrapper<StateCountParent>;
  StepInput: StepInput;
  SubmitAnalysisInput: SubmitAnalysisInput;
  SupportEngagement: ResolverTypeWrapper<EngagementParent>;
  SupportEngagementConnection: ResolverTypeWrapper<Omit<SupportEngagementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupportEngagementEdge']> }>;
  SupportEngagementEdge: ResolverTypeWrapper<Omit<SupportEngagementEdge, 'node'> & { node: ResolversTypes['SupportEngagement'] }>;
  TargetedAsset: ResolverTypeWrapper<TargetedParent>;
  Tearline: ResolverTypeWrapper<TearlineParent>;
  TearlineConnection: ResolverTypeWrapper<Omit<TearlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TearlineEdge']> }>;
  TearlineEdge: ResolverTypeWrapper<Omit<TearlineEdge, 'node'> & { node: ResolversTypes['Tearline'] }>;
  TearlineInput: TearlineInput;
  TearlineStatus: TearlineStatus;
  Technique: ResolverTypeWrapper<TechniqueParent>;
  TechniqueTier: TechniqueTier;
  Tlp: Tlp;
  TransmitIntelInput: TransmitIntelInput;
  TriageIncidentInput: TriageIncidentInput;
  UnresolvedIssue: ResolverTypeWrapper<UnresolvedIssue>;
  UnresolvedIssueInput: UnresolvedIssueInput;
  UpdateAssetInput: UpdateAssetInput;
  Victim: ResolverTypeWrapper<VictimParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptTermsInput: AcceptTermsInput;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Acknowledgeable: AcknowledgeableParent;
  Acknowledgement: AcknowledgementParent;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AcknowledgementConnection: Omit<AcknowledgementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AcknowledgementEdge']> };
  AcknowledgementEdge: Omit<AcknowledgementEdge, 'node'> & { node: ResolversParentTypes['Acknowledgement'] };
  ActionTaken: ActionTakenParent;
  Actionable: ActionableParent;
  ActivateMembershipInput: ActivateMembershipInput;
  Actor: Reference;
  Advisory: AdvisoryParent;
  AdvisoryConnection: Omit<AdvisoryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AdvisoryEdge']> };
  AdvisoryEdge: Omit<AdvisoryEdge, 'node'> & { node: ResolversParentTypes['Advisory'] };
  AdvisoryText: AdvisoryText;
  AgencyFindings: AgencyFindings;
  AgencyFindingsInput: AgencyFindingsInput;
  AllowedMove: AllowedMove;
  AmendAssessmentInput: AmendAssessmentInput;
  AmendImpactReportInput: AmendImpactReportInput;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ApproveAttendeeInput: ApproveAttendeeInput;
  AssessedGovernment: AssessedGovernment;
  AssessedGovernmentInput: AssessedGovernmentInput;
  Assessment: AssessmentParent;
  AssessmentConnection: Omit<AssessmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AssessmentEdge']> };
  AssessmentContent: AssessmentContentParent;
  AssessmentContentInput: AssessmentContentInput;
  AssessmentEdge: Omit<AssessmentEdge, 'node'> & { node: ResolversParentTypes['Assessment'] };
  AssessmentFilter: AssessmentFilter;
  AssessmentVersion: AssessmentVersionParent;
  AssignTaskInput: AssignTaskInput;
  AttributionFilter: AttributionFilter;
  AttributionJudgment: AttributionParent;
  AttributionJudgmentConnection: Omit<AttributionJudgmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AttributionJudgmentEdge']> };
  AttributionJudgmentEdge: Omit<AttributionJudgmentEdge, 'node'> & { node: ResolversParentTypes['AttributionJudgment'] };
  AwaitedActions: AwaitedActionsParent;
  AwaitedOrg: AwaitedOrgParent;
  AwaitedRecipient: AwaitedRecipientParent;
  CasePartner: CasePartner;
  CaseTask: TaskParent;
  ChangeMarkingInput: ChangeMarkingInput;
  CloseResponseCaseInput: CloseResponseCaseInput;
  CommitEntry: CommitEntry;
  CommunityCoverage: CoverageParent;
  CompleteTaskInput: CompleteTaskInput;
  ConcludePilotInput: ConcludePilotInput;
  ConfirmImpactReportInput: ConfirmImpactReportInput;
  ConfirmIncidentInput: ConfirmIncidentInput;
  ConsultOfficialsInput: ConsultOfficialsInput;
  ContactInput: ContactInput;
  CoordinateAssessmentInput: CoordinateAssessmentInput;
  CoordinateAttributionInput: CoordinateAttributionInput;
  CountBucket: CountBucket;
  CountryCode: Scalars['CountryCode']['output'];
  CoverageGap: GapParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineParent;
  DeadlineSubject: SubjectParent;
  DecideInterferenceInput: DecideInterferenceInput;
  DeliverDocumentInput: DeliverDocumentInput;
  DeliverEngagementReportInput: DeliverEngagementReportInput;
  DisseminateIntelInput: DisseminateIntelInput;
  Dissemination: DisseminationParent;
  DisseminationConnection: Omit<DisseminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DisseminationEdge']> };
  DisseminationEdge: Omit<DisseminationEdge, 'node'> & { node: ResolversParentTypes['Dissemination'] };
  Dissent: Dissent;
  DocumentAmendment: DocumentAmendment;
  DocumentReceipt: DocumentReceipt;
  DocumentReceiptInput: DocumentReceiptInput;
  DraftAdvisoryInput: DraftAdvisoryInput;
  DraftAttributionInput: DraftAttributionInput;
  DraftTearlineInput: DraftTearlineInput;
  EditAdvisoryInput: EditAdvisoryInput;
  EditAssessmentInput: EditAssessmentInput;
  EditAttributionInput: EditAttributionInput;
  EditImpactReportInput: EditImpactReportInput;
  Election: ElectionParent;
  EmergencyNotice: NoticeParent;
  EngagementFinding: EngagementFinding;
  EnrichIntelInput: EnrichIntelInput;
  EnrolParticipantInput: EnrolParticipantInput;
  FindingInput: FindingInput;
  ForeignIncidents: ForeignIncidentsParent;
  GiveConsultationInput: GiveConsultationInput;
  ImpactContent: ImpactContentParent;
  ImpactContentInput: ImpactContentInput;
  ImpactReport: ImpactReportParent;
  ImpactReportConnection: Omit<ImpactReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ImpactReportEdge']> };
  ImpactReportEdge: Omit<ImpactReportEdge, 'node'> & { node: ResolversParentTypes['ImpactReport'] };
  ImpactReportFilter: ImpactReportFilter;
  ImpactVersion: ImpactVersionParent;
  InboxItem: InboxItem;
  Incident: IncidentParent;
  IncidentConnection: Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IncidentEdge']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentFilter: IncidentFilter;
  IndependentSubmission: SubmissionParent;
  IndependentSubmissionConnection: Omit<IndependentSubmissionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IndependentSubmissionEdge']> };
  IndependentSubmissionEdge: Omit<IndependentSubmissionEdge, 'node'> & { node: ResolversParentTypes['IndependentSubmission'] };
  Indicator: IndicatorParent;
  IndicatorMatch: IndicatorMatchParent;
  InfrastructureAsset: AssetParent;
  InfrastructureAssetConnection: Omit<InfrastructureAssetConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InfrastructureAssetEdge']> };
  InfrastructureAssetEdge: Omit<InfrastructureAssetEdge, 'node'> & { node: ResolversParentTypes['InfrastructureAsset'] };
  IntelItem: IntelParent;
  IntelItemConnection: Omit<IntelItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IntelItemEdge']> };
  IntelItemEdge: Omit<IntelItemEdge, 'node'> & { node: ResolversParentTypes['IntelItem'] };
  InterferenceDetermination: InterferenceParent;
  InterferenceDeterminationConnection: Omit<InterferenceDeterminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InterferenceDeterminationEdge']> };
  InterferenceDeterminationEdge: Omit<InterferenceDeterminationEdge, 'node'> & { node: ResolversParentTypes['InterferenceDetermination'] };
  Jurisdiction: JurisdictionParent;
  JurisdictionConnection: Omit<JurisdictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['JurisdictionEdge']> };
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  LevelCount: LevelCount;
  MarkedRecord: MarkedParent;
  Membership: MembershipParent;
  MembershipConnection: Omit<MembershipConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MembershipEdge']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MethodUse: MethodUseParent;
  Mutation: Record<PropertyKey, never>;
  NewInformation: NewInformation;
  NotAscertainable: NotAscertainable;
  NotAscertainableInput: NotAscertainableInput;
  Notification: NotificationParent;
  NotificationConnection: Omit<NotificationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotifyAudienceInput: NotifyAudienceInput;
  NotifyPartnerInput: NotifyPartnerInput;
  OfficialConsultation: ConsultationParent;
  OpenFinding: OpenFindingParent;
  OpenInterferenceInput: OpenInterferenceInput;
  OpenResponseCaseInput: OpenResponseCaseInput;
  Pack: Pack;
  PageInfo: PageInfo;
  PilotParticipant: PilotParticipant;
  PilotProgram: PilotParent;
  PilotProgramConnection: Omit<PilotProgramConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PilotProgramEdge']> };
  PilotProgramEdge: Omit<PilotProgramEdge, 'node'> & { node: ResolversParentTypes['PilotProgram'] };
  PlanAssessmentInput: PlanAssessmentInput;
  PlanImpactReportInput: PlanImpactReportInput;
  PlanPilotInput: PlanPilotInput;
  PostToSituationRoomInput: PostToSituationRoomInput;
  ProposedAmendment: ProposedAmendmentParent;
  PublishAttributionInput: PublishAttributionInput;
  Query: Record<PropertyKey, never>;
  ReasonedStepInput: ReasonedStepInput;
  RecordChange: RecordChange;
  RecordConsultationInput: RecordConsultationInput;
  RecordDissentInput: RecordDissentInput;
  RecordElectionInput: RecordElectionInput;
  RecordFindingsInput: RecordFindingsInput;
  RecordIntelActionInput: RecordIntelActionInput;
  RecordIntelInput: RecordIntelInput;
  RegisterAssetInput: RegisterAssetInput;
  ReleaseAdvisoryInput: ReleaseAdvisoryInput;
  ReleaseSummaryInput: ReleaseSummaryInput;
  RemedialAction: RemedialAction;
  RemedialActionInput: RemedialActionInput;
  RemediateFindingInput: RemediateFindingInput;
  ReopenIncidentInput: ReopenIncidentInput;
  ReportConsultation: ReportConsultation;
  ReportConsultationInput: ReportConsultationInput;
  ReportIncidentInput: ReportIncidentInput;
  ReportSignature: ReportSignature;
  RequestEngagementInput: RequestEngagementInput;
  ReshareInput: ReshareInput;
  ResponseCase: CaseParent;
  ResponseCaseConnection: Omit<ResponseCaseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ResponseCaseEdge']> };
  ResponseCaseEdge: Omit<ResponseCaseEdge, 'node'> & { node: ResolversParentTypes['ResponseCase'] };
  ResponseComparison: Omit<ResponseComparison, 'others' | 'pilot'> & { others: ResolversParentTypes['ResponseTimes'], pilot: ResolversParentTypes['ResponseTimes'] };
  ResponseTimes: TimesParent;
  Float: Scalars['Float']['output'];
  ReviewNote: ReviewNote;
  ReviseAttributionInput: ReviseAttributionInput;
  RoomPost: RoomPost;
  ScheduleEngagementInput: ScheduleEngagementInput;
  ScheduleSituationRoomInput: ScheduleSituationRoomInput;
  SetConclusionInput: SetConclusionInput;
  SharedIndicator: SharedIndicatorParent;
  SharingCommunity: CommunityParent;
  SituationRoom: RoomParent;
  SituationRoomConnection: Omit<SituationRoomConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SituationRoomEdge']> };
  SituationRoomEdge: Omit<SituationRoomEdge, 'node'> & { node: ResolversParentTypes['SituationRoom'] };
  Source: SourceParent;
  StateCount: StateCountParent;
  StepInput: StepInput;
  SubmitAnalysisInput: SubmitAnalysisInput;
  SupportEngagement: EngagementParent;
  SupportEngagementConnection: Omit<SupportEngagementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupportEngagementEdge']> };
  SupportEngagementEdge: Omit<SupportEngagementEdge, 'node'> & { node: ResolversParentTypes['SupportEngagement'] };
  TargetedAsset: TargetedParent;
  Tearline: TearlineParent;
  TearlineConnection: Omit<TearlineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TearlineEdge']> };
  TearlineEdge: Omit<TearlineEdge, 'node'> & { node: ResolversParentTypes['Tearline'] };
  TearlineInput: TearlineInput;
  Technique: TechniqueParent;
  TransmitIntelInput: TransmitIntelInput;
  TriageIncidentInput: TriageIncidentInput;
  UnresolvedIssue: UnresolvedIssue;
  UnresolvedIssueInput: UnresolvedIssueInput;
  UpdateAssetInput: UpdateAssetInput;
  Victim: VictimParent;
};

export type AcknowledgeableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Acknowledgeable'] = ResolversParentTypes['Acknowledgeable']> = {
  __resolveType: TypeResolveFn<'Advisory' | 'IntelItem' | 'Tearline', ParentType, ContextType>;
};

export type AcknowledgementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Acknowledgement'] = ResolversParentTypes['Acknowledgement'], FederationReferenceType extends FederationReferenceTypes['Acknowledgement'] = FederationReferenceTypes['Acknowledgement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Acknowledgement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Acknowledgeable']>, ParentType, ContextType>;
  org?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AcknowledgementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AcknowledgementConnection'] = ResolversParentTypes['AcknowledgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AcknowledgementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AcknowledgementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AcknowledgementEdge'] = ResolversParentTypes['AcknowledgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Acknowledgement'], ParentType, ContextType>;
};

export type ActionTakenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActionTaken'] = ResolversParentTypes['ActionTaken'], FederationReferenceType extends FederationReferenceTypes['ActionTaken'] = FederationReferenceTypes['ActionTaken']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ActionTaken']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActionableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actionable'] = ResolversParentTypes['Actionable']> = {
  __resolveType: TypeResolveFn<'IntelItem' | 'Tearline', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<ActorIncidentsArgs>>;
};

export type AdvisoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Advisory'] = ResolversParentTypes['Advisory'], FederationReferenceType extends FederationReferenceTypes['Advisory'] = FederationReferenceTypes['Advisory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Advisory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  affectedAssetTypes?: Resolver<ReadonlyArray<ResolversTypes['AssetType']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['SharingCommunity']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  earlierVersions?: Resolver<ReadonlyArray<ResolversTypes['AdvisoryText']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['Pack'], ParentType, ContextType, RequireFields<AdvisoryPackArgs, 'format'>>;
  recommendedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  releaseMarking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rescindReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SeverityLevel'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdvisoryStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unacknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['AwaitedOrg']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvisoryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AdvisoryConnection'] = ResolversParentTypes['AdvisoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdvisoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdvisoryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AdvisoryEdge'] = ResolversParentTypes['AdvisoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType>;
};

export type AdvisoryTextResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AdvisoryText'] = ResolversParentTypes['AdvisoryText']> = {
  affectedAssetTypes?: Resolver<ReadonlyArray<ResolversTypes['AssetType']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recommendedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SeverityLevel'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyFindingsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AgencyFindings'] = ResolversParentTypes['AgencyFindings']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  alterationOrFalsification?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  campaignText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  infrastructureEffect?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  infrastructureText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tabulationEffect?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  threatenedDisclosure?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  transmissionEffect?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  unauthorizedAccess?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type AllowedMoveResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllowedMove'] = ResolversParentTypes['AllowedMove']> = {
  move?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessedGovernmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssessedGovernment'] = ResolversParentTypes['AssessedGovernment']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['GovernmentRole'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  alsoCovers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Election']>>, ParentType, ContextType>;
  amendments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentAmendment']>>, ParentType, ContextType>;
  consultedAgencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['AssessmentContent']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earlierVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AssessmentVersion']>>, ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impactReport?: Resolver<Maybe<ResolversTypes['ImpactReport']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  newInformation?: Resolver<ReadonlyArray<ResolversTypes['NewInformation']>, ParentType, ContextType>;
  publicSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentReceipt']>>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentContentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssessmentContent'] = ResolversParentTypes['AssessmentContent']> = {
  governments?: Resolver<ReadonlyArray<ResolversTypes['AssessedGovernment']>, ParentType, ContextType>;
  methods?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notAscertainable?: Resolver<ReadonlyArray<ResolversTypes['NotAscertainable']>, ParentType, ContextType>;
  personsInvolved?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssessmentVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssessmentVersion'] = ResolversParentTypes['AssessmentVersion']> = {
  content?: Resolver<ResolversTypes['AssessmentContent'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributionJudgmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttributionJudgment'] = ResolversParentTypes['AttributionJudgment'], FederationReferenceType extends FederationReferenceTypes['AttributionJudgment'] = FederationReferenceTypes['AttributionJudgment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AttributionJudgment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  alternatives?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assumptions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  coordinatedWith?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  dissents?: Resolver<ReadonlyArray<ResolversTypes['Dissent']>, ParentType, ContextType>;
  foreignNexus?: Resolver<ResolversTypes['JudgedNexus'], ParentType, ContextType>;
  government?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  governmentRole?: Resolver<Maybe<ResolversTypes['GovernmentRole']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  likelihoodPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['AttributionJudgment']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttributionStatus'], ParentType, ContextType>;
};

export type AttributionJudgmentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttributionJudgmentConnection'] = ResolversParentTypes['AttributionJudgmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributionJudgmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributionJudgmentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttributionJudgmentEdge'] = ResolversParentTypes['AttributionJudgmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType>;
};

export type AwaitedActionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AwaitedActions'] = ResolversParentTypes['AwaitedActions']> = {
  recipients?: Resolver<ReadonlyArray<ResolversTypes['AwaitedRecipient']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type AwaitedOrgResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AwaitedOrg'] = ResolversParentTypes['AwaitedOrg']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  org?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AwaitedRecipientResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AwaitedRecipient'] = ResolversParentTypes['AwaitedRecipient']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  org?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CasePartnerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CasePartner'] = ResolversParentTypes['CasePartner']> = {
  notifiedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseTaskResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseTask'] = ResolversParentTypes['CaseTask'], FederationReferenceType extends FederationReferenceTypes['CaseTask'] = FederationReferenceTypes['CaseTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CaseTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responseCase?: Resolver<Maybe<ResolversTypes['ResponseCase']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommitEntry'] = ResolversParentTypes['CommitEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunityCoverageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommunityCoverage'] = ResolversParentTypes['CommunityCoverage']> = {
  community?: Resolver<ResolversTypes['SharingCommunity'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['CoverageGap']>, ParentType, ContextType>;
  localActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statesActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statesMissing?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  statesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountBucketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountBucket'] = ResolversParentTypes['CountBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CoverageGapResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoverageGap'] = ResolversParentTypes['CoverageGap']> = {
  isStateActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  localKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<CoverageGapMissingArgs>>;
  state?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opens?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['DeadlineSubject']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineSubjectResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeadlineSubject'] = ResolversParentTypes['DeadlineSubject']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'Election', ParentType, ContextType>;
};

export type DisseminationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dissemination'] = ResolversParentTypes['Dissemination']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromUser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisseminationKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toCommunity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toOrgs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  toUsers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DisseminationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DisseminationConnection'] = ResolversParentTypes['DisseminationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisseminationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisseminationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DisseminationEdge'] = ResolversParentTypes['DisseminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dissemination'], ParentType, ContextType>;
};

export type DissentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dissent'] = ResolversParentTypes['Dissent']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentAmendmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentAmendment'] = ResolversParentTypes['DocumentAmendment']> = {
  approvedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changedBlocks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  newInformationAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DocumentReceipt'] = ResolversParentTypes['DocumentReceipt']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ElectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election'], FederationReferenceType extends FederationReferenceTypes['Election'] = FederationReferenceTypes['Election']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Election']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  assessmentDueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conclusionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conclusionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  electionType?: Resolver<ResolversTypes['ElectionType'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, Partial<ElectionIncidentsArgs>>;
  interferenceDeterminations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InterferenceDetermination']>>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnitedStatesElection?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officeLevel?: Resolver<ResolversTypes['OfficeLevel'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyNoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyNotice'] = ResolversParentTypes['EmergencyNotice']> = {
  continuesBeyond?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noticeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type EngagementFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EngagementFinding'] = ResolversParentTypes['EngagementFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remediatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SeverityLevel'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForeignIncidentsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForeignIncidents'] = ResolversParentTypes['ForeignIncidents']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type ImpactContentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpactContent'] = ResolversParentTypes['ImpactContent']> = {
  consultations?: Resolver<ReadonlyArray<ResolversTypes['ReportConsultation']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['AgencyFindings']>, ParentType, ContextType>;
  remedialActions?: Resolver<ReadonlyArray<ResolversTypes['RemedialAction']>, ParentType, ContextType>;
  unresolvedIssues?: Resolver<ReadonlyArray<ResolversTypes['UnresolvedIssue']>, ParentType, ContextType>;
};

export type ImpactReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpactReport'] = ResolversParentTypes['ImpactReport'], FederationReferenceType extends FederationReferenceTypes['ImpactReport'] = FederationReferenceTypes['ImpactReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImpactReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  amendments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentAmendment']>>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  campaignIncidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ImpactContent']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earlierVersions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ImpactVersion']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  missingSignatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Agency']>>, ParentType, ContextType>;
  proposedAmendment?: Resolver<Maybe<ResolversTypes['ProposedAmendment']>, ParentType, ContextType>;
  publicSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipients?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DocumentReceipt']>>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['ReviewNote']>, ParentType, ContextType>;
  reviewRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReportSignature']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImpactReportStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpactReportConnection'] = ResolversParentTypes['ImpactReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImpactReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImpactReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpactReportEdge'] = ResolversParentTypes['ImpactReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType>;
};

export type ImpactVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpactVersion'] = ResolversParentTypes['ImpactVersion']> = {
  content?: Resolver<ResolversTypes['ImpactContent'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboxItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InboxItem'] = ResolversParentTypes['InboxItem']> = {
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  move?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actors?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  affectedAssetTypes?: Resolver<ReadonlyArray<ResolversTypes['AssetType']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['AttributionJudgment']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conductElements?: Resolver<ReadonlyArray<ResolversTypes['ConductElement']>, ParentType, ContextType>;
  containedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  elections?: Resolver<ReadonlyArray<ResolversTypes['Election']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foreignNexus?: Resolver<ResolversTypes['ForeignNexus'], ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  icTerm?: Resolver<Maybe<ResolversTypes['IcTerm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  materialEffect?: Resolver<ResolversTypes['MaterialEffect'], ParentType, ContextType>;
  notifications?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  purposesOrEffects?: Resolver<ReadonlyArray<ResolversTypes['PurposeOrEffect']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remediatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['SeverityLevel']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typedIndicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  victim?: Resolver<Maybe<ResolversTypes['Victim']>, ParentType, ContextType>;
  victimLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IndependentSubmissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndependentSubmission'] = ResolversParentTypes['IndependentSubmission'], FederationReferenceType extends FederationReferenceTypes['IndependentSubmission'] = FederationReferenceTypes['IndependentSubmission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndependentSubmission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  elections?: Resolver<ReadonlyArray<ResolversTypes['Election']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndependentSubmissionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndependentSubmissionConnection'] = ResolversParentTypes['IndependentSubmissionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndependentSubmissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndependentSubmissionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndependentSubmissionEdge'] = ResolversParentTypes['IndependentSubmissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndependentSubmission'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  defanged?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['IndicatorType']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorMatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IndicatorMatch'] = ResolversParentTypes['IndicatorMatch']> = {
  confirmed?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfrastructureAssetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InfrastructureAsset'] = ResolversParentTypes['InfrastructureAsset'], FederationReferenceType extends FederationReferenceTypes['InfrastructureAsset'] = FederationReferenceTypes['InfrastructureAsset']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InfrastructureAsset']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connectedToInternet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  controls?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hasPaperRecord?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['AssetScope']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AssetType'], ParentType, ContextType>;
  vendor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InfrastructureAssetConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InfrastructureAssetConnection'] = ResolversParentTypes['InfrastructureAssetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InfrastructureAssetEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InfrastructureAssetEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InfrastructureAssetEdge'] = ResolversParentTypes['InfrastructureAssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InfrastructureAsset'], ParentType, ContextType>;
};

export type IntelItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntelItem'] = ResolversParentTypes['IntelItem'], FederationReferenceType extends FederationReferenceTypes['IntelItem'] = FederationReferenceTypes['IntelItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IntelItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  actionsTaken?: Resolver<ReadonlyArray<ResolversTypes['ActionTaken']>, ParentType, ContextType>;
  affectedAssetTypes?: Resolver<ReadonlyArray<ResolversTypes['AssetType']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  awaitingAction?: Resolver<ReadonlyArray<ResolversTypes['AwaitedOrg']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  disseminatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isActionable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  likelihoodPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  originAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  recommendedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IntelStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tearlines?: Resolver<ReadonlyArray<ResolversTypes['Tearline']>, ParentType, ContextType>;
  transmittedToDhsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  typedIndicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntelItemConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntelItemConnection'] = ResolversParentTypes['IntelItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntelItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntelItemEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IntelItemEdge'] = ResolversParentTypes['IntelItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType>;
};

export type InterferenceDeterminationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InterferenceDetermination'] = ResolversParentTypes['InterferenceDetermination'], FederationReferenceType extends FederationReferenceTypes['InterferenceDetermination'] = FederationReferenceTypes['InterferenceDetermination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InterferenceDetermination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  conductElements?: Resolver<ReadonlyArray<ResolversTypes['ConductElement']>, ParentType, ContextType>;
  consultationWaiverReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['OfficialConsultation']>, ParentType, ContextType, Partial<InterferenceDeterminationConsultationsArgs>>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  foreignActor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['InterferenceOutcome']>, ParentType, ContextType>;
  purposesOrEffects?: Resolver<ReadonlyArray<ResolversTypes['PurposeOrEffect']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InterferenceStatus'], ParentType, ContextType>;
};

export type InterferenceDeterminationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InterferenceDeterminationConnection'] = ResolversParentTypes['InterferenceDeterminationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InterferenceDeterminationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterferenceDeterminationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InterferenceDeterminationEdge'] = ResolversParentTypes['InterferenceDeterminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InterferenceDetermination'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction'], FederationReferenceType extends FederationReferenceTypes['Jurisdiction'] = FederationReferenceTypes['Jurisdiction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jurisdiction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InfrastructureAsset']>>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportEngagement']>>, ParentType, ContextType>;
  fips?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['JurisdictionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  stateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PilotLevel'], ParentType, ContextType>;
};

export type MarkedRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarkedRecord'] = ResolversParentTypes['MarkedRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  approvedContacts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['SharingCommunity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MembershipLevel'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  primaryContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['CommunityService']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  termsAcceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  termsVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MethodUseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MethodUse'] = ResolversParentTypes['MethodUse']> = {
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incidentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  technique?: Resolver<ResolversTypes['Technique'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTerms?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationAcceptTermsArgs, 'input'>>;
  acknowledge?: Resolver<ResolversTypes['Acknowledgeable'], ParentType, ContextType, RequireFields<MutationAcknowledgeArgs, 'input'>>;
  activateMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationActivateMembershipArgs, 'input'>>;
  activatePilot?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType, RequireFields<MutationActivatePilotArgs, 'input'>>;
  amendAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationAmendAssessmentArgs, 'input'>>;
  amendImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationAmendImpactReportArgs, 'input'>>;
  applyForMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationApplyForMembershipArgs, 'input'>>;
  approveAttendee?: Resolver<ResolversTypes['SituationRoom'], ParentType, ContextType, RequireFields<MutationApproveAttendeeArgs, 'input'>>;
  approveContact?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationApproveContactArgs, 'input'>>;
  approveTearline?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType, RequireFields<MutationApproveTearlineArgs, 'input'>>;
  assignTask?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationAssignTaskArgs, 'input'>>;
  authorizeEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationAuthorizeEngagementArgs, 'input'>>;
  cancelEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationCancelEngagementArgs, 'input'>>;
  changeMarking?: Resolver<ResolversTypes['MarkedRecord'], ParentType, ContextType, RequireFields<MutationChangeMarkingArgs, 'input'>>;
  closeEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationCloseEngagementArgs, 'input'>>;
  closeIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationCloseIncidentArgs, 'input'>>;
  closeResponseCase?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationCloseResponseCaseArgs, 'input'>>;
  closeSituationRoom?: Resolver<ResolversTypes['SituationRoom'], ParentType, ContextType, RequireFields<MutationCloseSituationRoomArgs, 'input'>>;
  completeTask?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationCompleteTaskArgs, 'input'>>;
  confirmImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationConfirmImpactReportArgs, 'input'>>;
  confirmIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationConfirmIncidentArgs, 'input'>>;
  consultOfficials?: Resolver<ResolversTypes['InterferenceDetermination'], ParentType, ContextType, RequireFields<MutationConsultOfficialsArgs, 'input'>>;
  containIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationContainIncidentArgs, 'input'>>;
  coordinateAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationCoordinateAssessmentArgs, 'input'>>;
  coordinateAttribution?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType, RequireFields<MutationCoordinateAttributionArgs, 'input'>>;
  coordinateResponse?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationCoordinateResponseArgs, 'input'>>;
  decideInterference?: Resolver<ResolversTypes['InterferenceDetermination'], ParentType, ContextType, RequireFields<MutationDecideInterferenceArgs, 'input'>>;
  declineEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationDeclineEngagementArgs, 'input'>>;
  deliverAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationDeliverAssessmentArgs, 'input'>>;
  deliverEngagementReport?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationDeliverEngagementReportArgs, 'input'>>;
  deliverImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationDeliverImpactReportArgs, 'input'>>;
  disseminateIntel?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType, RequireFields<MutationDisseminateIntelArgs, 'input'>>;
  draftAdvisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType, RequireFields<MutationDraftAdvisoryArgs, 'input'>>;
  draftAttribution?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType, RequireFields<MutationDraftAttributionArgs, 'input'>>;
  draftTearline?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType, RequireFields<MutationDraftTearlineArgs, 'input'>>;
  editAdvisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType, RequireFields<MutationEditAdvisoryArgs, 'input'>>;
  editAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationEditAssessmentArgs, 'input'>>;
  editAttribution?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType, RequireFields<MutationEditAttributionArgs, 'input'>>;
  editImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationEditImpactReportArgs, 'input'>>;
  endPilot?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType, RequireFields<MutationEndPilotArgs, 'input'>>;
  enrichIntel?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType, RequireFields<MutationEnrichIntelArgs, 'input'>>;
  enrolParticipant?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType, RequireFields<MutationEnrolParticipantArgs, 'input'>>;
  escalateResponseCase?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationEscalateResponseCaseArgs, 'input'>>;
  evaluatePilot?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType, RequireFields<MutationEvaluatePilotArgs, 'input'>>;
  expireAdvisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType, RequireFields<MutationExpireAdvisoryArgs, 'input'>>;
  finalizeAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationFinalizeAssessmentArgs, 'input'>>;
  giveConsultationInput?: Resolver<ResolversTypes['InterferenceDetermination'], ParentType, ContextType, RequireFields<MutationGiveConsultationInputArgs, 'input'>>;
  giveStateConsent?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationGiveStateConsentArgs, 'input'>>;
  investigateIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationInvestigateIncidentArgs, 'input'>>;
  markFalsePositive?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationMarkFalsePositiveArgs, 'input'>>;
  markUnsubstantiated?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationMarkUnsubstantiatedArgs, 'input'>>;
  mitigateResponse?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationMitigateResponseArgs, 'input'>>;
  monitorResponse?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationMonitorResponseArgs, 'input'>>;
  notifyAudience?: Resolver<ResolversTypes['Notification'], ParentType, ContextType, RequireFields<MutationNotifyAudienceArgs, 'input'>>;
  notifyPartner?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationNotifyPartnerArgs, 'input'>>;
  openEnrolment?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType, RequireFields<MutationOpenEnrolmentArgs, 'input'>>;
  openInterferenceDetermination?: Resolver<ResolversTypes['InterferenceDetermination'], ParentType, ContextType, RequireFields<MutationOpenInterferenceDeterminationArgs, 'input'>>;
  openResponseCase?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType, RequireFields<MutationOpenResponseCaseArgs, 'input'>>;
  openSituationRoom?: Resolver<ResolversTypes['SituationRoom'], ParentType, ContextType, RequireFields<MutationOpenSituationRoomArgs, 'input'>>;
  planAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationPlanAssessmentArgs, 'input'>>;
  planImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationPlanImpactReportArgs, 'input'>>;
  planPilot?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType, RequireFields<MutationPlanPilotArgs, 'input'>>;
  postToSituationRoom?: Resolver<ResolversTypes['SituationRoom'], ParentType, ContextType, RequireFields<MutationPostToSituationRoomArgs, 'input'>>;
  publishAttribution?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType, RequireFields<MutationPublishAttributionArgs, 'input'>>;
  recordConsultation?: Resolver<ResolversTypes['InterferenceDetermination'], ParentType, ContextType, RequireFields<MutationRecordConsultationArgs, 'input'>>;
  recordDissent?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType, RequireFields<MutationRecordDissentArgs, 'input'>>;
  recordElection?: Resolver<ResolversTypes['Election'], ParentType, ContextType, RequireFields<MutationRecordElectionArgs, 'input'>>;
  recordFindings?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationRecordFindingsArgs, 'input'>>;
  recordIntel?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType, RequireFields<MutationRecordIntelArgs, 'input'>>;
  recordIntelAction?: Resolver<ResolversTypes['Actionable'], ParentType, ContextType, RequireFields<MutationRecordIntelActionArgs, 'input'>>;
  registerAsset?: Resolver<ResolversTypes['InfrastructureAsset'], ParentType, ContextType, RequireFields<MutationRegisterAssetArgs, 'input'>>;
  reinstateMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationReinstateMembershipArgs, 'input'>>;
  releaseAdvisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType, RequireFields<MutationReleaseAdvisoryArgs, 'input'>>;
  releaseAssessmentSummary?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationReleaseAssessmentSummaryArgs, 'input'>>;
  releaseImpactSummary?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationReleaseImpactSummaryArgs, 'input'>>;
  remediateFinding?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationRemediateFindingArgs, 'input'>>;
  remediateIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationRemediateIncidentArgs, 'input'>>;
  removeContact?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationRemoveContactArgs, 'input'>>;
  reopenIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationReopenIncidentArgs, 'input'>>;
  reopenInterference?: Resolver<ResolversTypes['InterferenceDetermination'], ParentType, ContextType, RequireFields<MutationReopenInterferenceArgs, 'input'>>;
  reportIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
  requestEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationRequestEngagementArgs, 'input'>>;
  rescindAdvisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType, RequireFields<MutationRescindAdvisoryArgs, 'input'>>;
  reshare?: Resolver<ResolversTypes['Dissemination'], ParentType, ContextType, RequireFields<MutationReshareArgs, 'input'>>;
  reviewAdvisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType, RequireFields<MutationReviewAdvisoryArgs, 'input'>>;
  reviewImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationReviewImpactReportArgs, 'input'>>;
  reviseAttribution?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType, RequireFields<MutationReviseAttributionArgs, 'input'>>;
  scheduleEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationScheduleEngagementArgs, 'input'>>;
  scheduleSituationRoom?: Resolver<ResolversTypes['SituationRoom'], ParentType, ContextType, RequireFields<MutationScheduleSituationRoomArgs, 'input'>>;
  scopeEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationScopeEngagementArgs, 'input'>>;
  setConclusion?: Resolver<ResolversTypes['Election'], ParentType, ContextType, RequireFields<MutationSetConclusionArgs, 'input'>>;
  signImpactAmendment?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationSignImpactAmendmentArgs, 'input'>>;
  signImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationSignImpactReportArgs, 'input'>>;
  signRulesOfEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationSignRulesOfEngagementArgs, 'input'>>;
  startAssessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<MutationStartAssessmentArgs, 'input'>>;
  startEngagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType, RequireFields<MutationStartEngagementArgs, 'input'>>;
  startImpactReport?: Resolver<ResolversTypes['ImpactReport'], ParentType, ContextType, RequireFields<MutationStartImpactReportArgs, 'input'>>;
  submitAnalysis?: Resolver<ResolversTypes['IndependentSubmission'], ParentType, ContextType, RequireFields<MutationSubmitAnalysisArgs, 'input'>>;
  suspendMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationSuspendMembershipArgs, 'input'>>;
  terminateMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationTerminateMembershipArgs, 'input'>>;
  transitionPilot?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType, RequireFields<MutationTransitionPilotArgs, 'input'>>;
  transmitIntel?: Resolver<ResolversTypes['IntelItem'], ParentType, ContextType, RequireFields<MutationTransmitIntelArgs, 'input'>>;
  triageIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationTriageIncidentArgs, 'input'>>;
  updateAdvisory?: Resolver<ResolversTypes['Advisory'], ParentType, ContextType, RequireFields<MutationUpdateAdvisoryArgs, 'input'>>;
  updateAsset?: Resolver<ResolversTypes['InfrastructureAsset'], ParentType, ContextType, RequireFields<MutationUpdateAssetArgs, 'input'>>;
  verifyMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationVerifyMembershipArgs, 'input'>>;
  withdrawAttribution?: Resolver<ResolversTypes['AttributionJudgment'], ParentType, ContextType, RequireFields<MutationWithdrawAttributionArgs, 'input'>>;
};

export type NewInformationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NewInformation'] = ResolversParentTypes['NewInformation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NewInformationKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotAscertainableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotAscertainable'] = ResolversParentTypes['NotAscertainable']> = {
  block?: Resolver<ResolversTypes['ContentBlock'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['NotificationAudience'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type OfficialConsultationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OfficialConsultation'] = ResolversParentTypes['OfficialConsultation']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ConsultedLevel'], ParentType, ContextType>;
  official?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  orgName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type OpenFindingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OpenFinding'] = ResolversParentTypes['OpenFinding']> = {
  engagement?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['EngagementFinding'], ParentType, ContextType>;
};

export type PackResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Pack'] = ResolversParentTypes['Pack']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PilotParticipantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PilotParticipant'] = ResolversParentTypes['PilotParticipant']> = {
  enrolledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PilotLevel'], ParentType, ContextType>;
  org?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PilotProgramResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PilotProgram'] = ResolversParentTypes['PilotProgram'], FederationReferenceType extends FederationReferenceTypes['PilotProgram'] = FederationReferenceTypes['PilotProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PilotProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  metrics?: Resolver<ResolversTypes['ResponseTimes'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objective?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['PilotParticipant']>, ParentType, ContextType>;
  participantsByLevel?: Resolver<ReadonlyArray<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PilotStatus'], ParentType, ContextType>;
};

export type PilotProgramConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PilotProgramConnection'] = ResolversParentTypes['PilotProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PilotProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PilotProgramEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PilotProgramEdge'] = ResolversParentTypes['PilotProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PilotProgram'], ParentType, ContextType>;
};

export type ProposedAmendmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProposedAmendment'] = ResolversParentTypes['ProposedAmendment']> = {
  awaits?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['ImpactContent'], ParentType, ContextType>;
  newInformationAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['ReportSignature'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  acknowledgements?: Resolver<Maybe<ResolversTypes['AcknowledgementConnection']>, ParentType, ContextType, RequireFields<QueryAcknowledgementsArgs, 'own'>>;
  advisories?: Resolver<Maybe<ResolversTypes['AdvisoryConnection']>, ParentType, ContextType, Partial<QueryAdvisoriesArgs>>;
  advisory?: Resolver<Maybe<ResolversTypes['Advisory']>, ParentType, ContextType, RequireFields<QueryAdvisoryArgs, 'id'>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'id'>>;
  assessments?: Resolver<Maybe<ResolversTypes['AssessmentConnection']>, ParentType, ContextType, Partial<QueryAssessmentsArgs>>;
  asset?: Resolver<Maybe<ResolversTypes['InfrastructureAsset']>, ParentType, ContextType, RequireFields<QueryAssetArgs, 'id'>>;
  assets?: Resolver<Maybe<ResolversTypes['InfrastructureAssetConnection']>, ParentType, ContextType, Partial<QueryAssetsArgs>>;
  attribution?: Resolver<Maybe<ResolversTypes['AttributionJudgment']>, ParentType, ContextType, RequireFields<QueryAttributionArgs, 'id'>>;
  attributions?: Resolver<Maybe<ResolversTypes['AttributionJudgmentConnection']>, ParentType, ContextType, Partial<QueryAttributionsArgs>>;
  auditLog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommitEntry']>>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  awaitedActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwaitedActions']>>, ParentType, ContextType, Partial<QueryAwaitedActionsArgs>>;
  community?: Resolver<Maybe<ResolversTypes['SharingCommunity']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'id'>>;
  communityCoverage?: Resolver<Maybe<ResolversTypes['CommunityCoverage']>, ParentType, ContextType, Partial<QueryCommunityCoverageArgs>>;
  deadlines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deadline']>>, ParentType, ContextType, Partial<QueryDeadlinesArgs>>;
  disseminations?: Resolver<Maybe<ResolversTypes['DisseminationConnection']>, ParentType, ContextType, RequireFields<QueryDisseminationsArgs, 'subject'>>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType, RequireFields<QueryElectionArgs, 'id'>>;
  elections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Election']>>, ParentType, ContextType, Partial<QueryElectionsArgs>>;
  emergencyNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmergencyNotice']>>, ParentType, ContextType, Partial<QueryEmergencyNoticesArgs>>;
  engagement?: Resolver<Maybe<ResolversTypes['SupportEngagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  engagements?: Resolver<Maybe<ResolversTypes['SupportEngagementConnection']>, ParentType, ContextType, Partial<QueryEngagementsArgs>>;
  foreignIncidents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ForeignIncidents']>>, ParentType, ContextType, RequireFields<QueryForeignIncidentsArgs, 'election'>>;
  impactReport?: Resolver<Maybe<ResolversTypes['ImpactReport']>, ParentType, ContextType, RequireFields<QueryImpactReportArgs, 'id'>>;
  impactReports?: Resolver<Maybe<ResolversTypes['ImpactReportConnection']>, ParentType, ContextType, Partial<QueryImpactReportsArgs>>;
  inbox?: Resolver<Maybe<ReadonlyArray<ResolversTypes['InboxItem']>>, ParentType, ContextType, Partial<QueryInboxArgs>>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidentTimeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountBucket']>>, ParentType, ContextType, RequireFields<QueryIncidentTimelineArgs, 'interval'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  indicatorMatches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IndicatorMatch']>>, ParentType, ContextType, RequireFields<QueryIndicatorMatchesArgs, 'least' | 'nexus'>>;
  intelItem?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType, RequireFields<QueryIntelItemArgs, 'id'>>;
  intelItems?: Resolver<Maybe<ResolversTypes['IntelItemConnection']>, ParentType, ContextType, Partial<QueryIntelItemsArgs>>;
  interferenceDetermination?: Resolver<Maybe<ResolversTypes['InterferenceDetermination']>, ParentType, ContextType, RequireFields<QueryInterferenceDeterminationArgs, 'id'>>;
  interferenceDeterminations?: Resolver<Maybe<ResolversTypes['InterferenceDeterminationConnection']>, ParentType, ContextType, Partial<QueryInterferenceDeterminationsArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  jurisdictions?: Resolver<Maybe<ResolversTypes['JurisdictionConnection']>, ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, Partial<QueryMembershipsArgs>>;
  methodUse?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MethodUse']>>, ParentType, ContextType, Partial<QueryMethodUseArgs>>;
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType, RequireFields<QueryNotificationArgs, 'id'>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, Partial<QueryNotificationsArgs>>;
  openFindings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OpenFinding']>>, ParentType, ContextType, RequireFields<QueryOpenFindingsArgs, 'minSeverity'>>;
  openIncidentsByState?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StateCount']>>, ParentType, ContextType, RequireFields<QueryOpenIncidentsByStateArgs, 'minSeverity'>>;
  overdueTasks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CaseTask']>>, ParentType, ContextType, Partial<QueryOverdueTasksArgs>>;
  pilot?: Resolver<Maybe<ResolversTypes['PilotProgram']>, ParentType, ContextType, RequireFields<QueryPilotArgs, 'id'>>;
  pilots?: Resolver<Maybe<ResolversTypes['PilotProgramConnection']>, ParentType, ContextType, Partial<QueryPilotsArgs>>;
  responseCase?: Resolver<Maybe<ResolversTypes['ResponseCase']>, ParentType, ContextType, RequireFields<QueryResponseCaseArgs, 'id'>>;
  responseCases?: Resolver<Maybe<ResolversTypes['ResponseCaseConnection']>, ParentType, ContextType, Partial<QueryResponseCasesArgs>>;
  responseTimes?: Resolver<Maybe<ResolversTypes['ResponseComparison']>, ParentType, ContextType, Partial<QueryResponseTimesArgs>>;
  sharedIndicators?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharedIndicator']>>, ParentType, ContextType, Partial<QuerySharedIndicatorsArgs>>;
  sharingCommunities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SharingCommunity']>>, ParentType, ContextType, Partial<QuerySharingCommunitiesArgs>>;
  situationRoom?: Resolver<Maybe<ResolversTypes['SituationRoom']>, ParentType, ContextType, RequireFields<QuerySituationRoomArgs, 'id'>>;
  situationRooms?: Resolver<Maybe<ResolversTypes['SituationRoomConnection']>, ParentType, ContextType, Partial<QuerySituationRoomsArgs>>;
  submission?: Resolver<Maybe<ResolversTypes['IndependentSubmission']>, ParentType, ContextType, RequireFields<QuerySubmissionArgs, 'id'>>;
  submissions?: Resolver<Maybe<ResolversTypes['IndependentSubmissionConnection']>, ParentType, ContextType, Partial<QuerySubmissionsArgs>>;
  targetedAssets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TargetedAsset']>>, ParentType, ContextType, RequireFields<QueryTargetedAssetsArgs, 'days' | 'minStates'>>;
  tearline?: Resolver<Maybe<ResolversTypes['Tearline']>, ParentType, ContextType, RequireFields<QueryTearlineArgs, 'id'>>;
  tearlines?: Resolver<Maybe<ResolversTypes['TearlineConnection']>, ParentType, ContextType, Partial<QueryTearlinesArgs>>;
  techniques?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Technique']>>, ParentType, ContextType, Partial<QueryTechniquesArgs>>;
};

export type RecordChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RemedialActionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemedialAction'] = ResolversParentTypes['RemedialAction']> = {
  kind?: Resolver<ResolversTypes['RemedialKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportConsultationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportConsultation'] = ResolversParentTypes['ReportConsultation']> = {
  org?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportSignatureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReportSignature'] = ResolversParentTypes['ReportSignature']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResponseCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResponseCase'] = ResolversParentTypes['ResponseCase'], FederationReferenceType extends FederationReferenceTypes['ResponseCase'] = FederationReferenceTypes['ResponseCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResponseCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  containedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  escalationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstPartnerNotifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['CasePartner']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['CaseTask']>, ParentType, ContextType>;
};

export type ResponseCaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResponseCaseConnection'] = ResolversParentTypes['ResponseCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponseCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponseCaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResponseCaseEdge'] = ResolversParentTypes['ResponseCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponseCase'], ParentType, ContextType>;
};

export type ResponseComparisonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResponseComparison'] = ResolversParentTypes['ResponseComparison']> = {
  others?: Resolver<ResolversTypes['ResponseTimes'], ParentType, ContextType>;
  pilot?: Resolver<ResolversTypes['ResponseTimes'], ParentType, ContextType>;
};

export type ResponseTimesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResponseTimes'] = ResolversParentTypes['ResponseTimes']> = {
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianMinutesToAcknowledge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianMinutesToContain?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianMinutesToShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReviewNoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReviewNote'] = ResolversParentTypes['ReviewNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoomPostResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RoomPost'] = ResolversParentTypes['RoomPost']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  org?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharedIndicator'] = ResolversParentTypes['SharedIndicator']> = {
  defanged?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tearlines?: Resolver<ReadonlyArray<ResolversTypes['Tearline']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['IndicatorType']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharingCommunityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SharingCommunity'] = ResolversParentTypes['SharingCommunity'], FederationReferenceType extends FederationReferenceTypes['SharingCommunity'] = FederationReferenceTypes['SharingCommunity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharingCommunity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coverage?: Resolver<ResolversTypes['CommunityCoverage'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<SharingCommunityMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  termsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SituationRoomResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SituationRoom'] = ResolversParentTypes['SituationRoom'], FederationReferenceType extends FederationReferenceTypes['SituationRoom'] = FederationReferenceTypes['SituationRoom']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SituationRoom']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  approvedAttendees?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['SharingCommunity'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isApproved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  linkUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['RoomPost']>, ParentType, ContextType>;
  refreshContactsBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SituationRoomStatus'], ParentType, ContextType>;
};

export type SituationRoomConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SituationRoomConnection'] = ResolversParentTypes['SituationRoomConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SituationRoomEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SituationRoomEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SituationRoomEdge'] = ResolversParentTypes['SituationRoomEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SituationRoom'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StateCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StateCount'] = ResolversParentTypes['StateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type SupportEngagementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportEngagement'] = ResolversParentTypes['SupportEngagement'], FederationReferenceType extends FederationReferenceTypes['SupportEngagement'] = FederationReferenceTypes['SupportEngagement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportEngagement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  engagementType?: Resolver<ResolversTypes['EngagementType'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['EngagementFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  onSite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestingOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rulesOfEngagementSignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stateConsentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EngagementStatus'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportEngagementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportEngagementConnection'] = ResolversParentTypes['SupportEngagementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportEngagementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportEngagementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportEngagementEdge'] = ResolversParentTypes['SupportEngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportEngagement'], ParentType, ContextType>;
};

export type TargetedAssetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TargetedAsset'] = ResolversParentTypes['TargetedAsset']> = {
  assetType?: Resolver<ResolversTypes['AssetType'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type TearlineResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tearline'] = ResolversParentTypes['Tearline'], FederationReferenceType extends FederationReferenceTypes['Tearline'] = FederationReferenceTypes['Tearline']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tearline']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['Acknowledgement']>, ParentType, ContextType>;
  actionsTaken?: Resolver<ReadonlyArray<ResolversTypes['ActionTaken']>, ParentType, ContextType>;
  affectedAssetTypes?: Resolver<ReadonlyArray<ResolversTypes['AssetType']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disseminatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['IntelItem']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  originAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  pack?: Resolver<ResolversTypes['Pack'], ParentType, ContextType, RequireFields<TearlinePackArgs, 'format'>>;
  recommendedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TearlineStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typedIndicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TearlineConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TearlineConnection'] = ResolversParentTypes['TearlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TearlineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TearlineEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TearlineEdge'] = ResolversParentTypes['TearlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tearline'], ParentType, ContextType>;
};

export type TechniqueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Technique'] = ResolversParentTypes['Technique']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['MethodFramework'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['TechniqueTier'], ParentType, ContextType>;
};

export type UnresolvedIssueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnresolvedIssue'] = ResolversParentTypes['UnresolvedIssue']> = {
  field?: Resolver<Maybe<ResolversTypes['FindingField']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VictimResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Victim'] = ResolversParentTypes['Victim']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  reportingOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Acknowledgeable?: AcknowledgeableResolvers<ContextType>;
  Acknowledgement?: AcknowledgementResolvers<ContextType>;
  AcknowledgementConnection?: AcknowledgementConnectionResolvers<ContextType>;
  AcknowledgementEdge?: AcknowledgementEdgeResolvers<ContextType>;
  ActionTaken?: ActionTakenResolvers<ContextType>;
  Actionable?: ActionableResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Advisory?: AdvisoryResolvers<ContextType>;
  AdvisoryConnection?: AdvisoryConnectionResolvers<ContextType>;
  AdvisoryEdge?: AdvisoryEdgeResolvers<ContextType>;
  AdvisoryText?: AdvisoryTextResolvers<ContextType>;
  AgencyFindings?: AgencyFindingsResolvers<ContextType>;
  AllowedMove?: AllowedMoveResolvers<ContextType>;
  AssessedGovernment?: AssessedGovernmentResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentContent?: AssessmentContentResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssessmentVersion?: AssessmentVersionResolvers<ContextType>;
  AttributionJudgment?: AttributionJudgmentResolvers<ContextType>;
  AttributionJudgmentConnection?: AttributionJudgmentConnectionResolvers<ContextType>;
  AttributionJudgmentEdge?: AttributionJudgmentEdgeResolvers<ContextType>;
  AwaitedActions?: AwaitedActionsResolvers<ContextType>;
  AwaitedOrg?: AwaitedOrgResolvers<ContextType>;
  AwaitedRecipient?: AwaitedRecipientResolvers<ContextType>;
  CasePartner?: CasePartnerResolvers<ContextType>;
  CaseTask?: CaseTaskResolvers<ContextType>;
  CommitEntry?: CommitEntryResolvers<ContextType>;
  CommunityCoverage?: CommunityCoverageResolvers<ContextType>;
  CountBucket?: CountBucketResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CoverageGap?: CoverageGapResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineSubject?: DeadlineSubjectResolvers<ContextType>;
  Dissemination?: DisseminationResolvers<ContextType>;
  DisseminationConnection?: DisseminationConnectionResolvers<ContextType>;
  DisseminationEdge?: DisseminationEdgeResolvers<ContextType>;
  Dissent?: DissentResolvers<ContextType>;
  DocumentAmendment?: DocumentAmendmentResolvers<ContextType>;
  DocumentReceipt?: DocumentReceiptResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  EmergencyNotice?: EmergencyNoticeResolvers<ContextType>;
  EngagementFinding?: EngagementFindingResolvers<ContextType>;
  ForeignIncidents?: ForeignIncidentsResolvers<ContextType>;
  ImpactContent?: ImpactContentResolvers<ContextType>;
  ImpactReport?: ImpactReportResolvers<ContextType>;
  ImpactReportConnection?: ImpactReportConnectionResolvers<ContextType>;
  ImpactReportEdge?: ImpactReportEdgeResolvers<ContextType>;
  ImpactVersion?: ImpactVersionResolvers<ContextType>;
  InboxItem?: InboxItemResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IndependentSubmission?: IndependentSubmissionResolvers<ContextType>;
  IndependentSubmissionConnection?: IndependentSubmissionConnectionResolvers<ContextType>;
  IndependentSubmissionEdge?: IndependentSubmissionEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorMatch?: IndicatorMatchResolvers<ContextType>;
  InfrastructureAsset?: InfrastructureAssetResolvers<ContextType>;
  InfrastructureAssetConnection?: InfrastructureAssetConnectionResolvers<ContextType>;
  InfrastructureAssetEdge?: InfrastructureAssetEdgeResolvers<ContextType>;
  IntelItem?: IntelItemResolvers<ContextType>;
  IntelItemConnection?: IntelItemConnectionResolvers<ContextType>;
  IntelItemEdge?: IntelItemEdgeResolvers<ContextType>;
  InterferenceDetermination?: InterferenceDeterminationResolvers<ContextType>;
  InterferenceDeterminationConnection?: InterferenceDeterminationConnectionResolvers<ContextType>;
  InterferenceDeterminationEdge?: InterferenceDeterminationEdgeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  MarkedRecord?: MarkedRecordResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MethodUse?: MethodUseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewInformation?: NewInformationResolvers<ContextType>;
  NotAscertainable?: NotAscertainableResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  OfficialConsultation?: OfficialConsultationResolvers<ContextType>;
  OpenFinding?: OpenFindingResolvers<ContextType>;
  Pack?: PackResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PilotParticipant?: PilotParticipantResolvers<ContextType>;
  PilotProgram?: PilotProgramResolvers<ContextType>;
  PilotProgramConnection?: PilotProgramConnectionResolvers<ContextType>;
  PilotProgramEdge?: PilotProgramEdgeResolvers<ContextType>;
  ProposedAmendment?: ProposedAmendmentResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RemedialAction?: RemedialActionResolvers<ContextType>;
  ReportConsultation?: ReportConsultationResolvers<ContextType>;
  ReportSignature?: ReportSignatureResolvers<ContextType>;
  ResponseCase?: ResponseCaseResolvers<ContextType>;
  ResponseCaseConnection?: ResponseCaseConnectionResolvers<ContextType>;
  ResponseCaseEdge?: ResponseCaseEdgeResolvers<ContextType>;
  ResponseComparison?: ResponseComparisonResolvers<ContextType>;
  ResponseTimes?: ResponseTimesResolvers<ContextType>;
  ReviewNote?: ReviewNoteResolvers<ContextType>;
  RoomPost?: RoomPostResolvers<ContextType>;
  SharedIndicator?: SharedIndicatorResolvers<ContextType>;
  SharingCommunity?: SharingCommunityResolvers<ContextType>;
  SituationRoom?: SituationRoomResolvers<ContextType>;
  SituationRoomConnection?: SituationRoomConnectionResolvers<ContextType>;
  SituationRoomEdge?: SituationRoomEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  StateCount?: StateCountResolvers<ContextType>;
  SupportEngagement?: SupportEngagementResolvers<ContextType>;
  SupportEngagementConnection?: SupportEngagementConnectionResolvers<ContextType>;
  SupportEngagementEdge?: SupportEngagementEdgeResolvers<ContextType>;
  TargetedAsset?: TargetedAssetResolvers<ContextType>;
  Tearline?: TearlineResolvers<ContextType>;
  TearlineConnection?: TearlineConnectionResolvers<ContextType>;
  TearlineEdge?: TearlineEdgeResolvers<ContextType>;
  Technique?: TechniqueResolvers<ContextType>;
  UnresolvedIssue?: UnresolvedIssueResolvers<ContextType>;
  Victim?: VictimResolvers<ContextType>;
};

