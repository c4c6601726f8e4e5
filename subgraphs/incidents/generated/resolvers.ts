import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, IncidentParent, VictimParent, ElectionParent, AssessmentParent, ImpactReportParent, AttributionParent, TechniqueParent, JurisdictionParent, NoticeParent, DeadlineParent, SubjectParent, SourceParent } from '../parents.ts';
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

/** The assessment of interference in an election under section 1(a). */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** Days it was delivered after the due day, 0 where in time; null where delivery is not established. */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /** Day it was delivered; null where not delivered or not established. */
  readonly deliveredAt: Maybe<Scalars['Date']['output']>;
  /** Day it is due, 45 days after the election's conclusion. */
  readonly dueDate: Scalars['Date']['output'];
  /** The election it covers. */
  readonly election: Election;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The section 1(b) report on it; null where none is recorded. */
  readonly impactReport: Maybe<ImpactReport>;
  /** What was made public of it; null before release. */
  readonly publicSummary: Maybe<Scalars['String']['output']>;
  /** Day its last recipient had it; starts the period of section 1(b). Null where not established. */
  readonly receivedAt: Maybe<Scalars['Date']['output']>;
  /** Day of public release; null where none. */
  readonly releasedAt: Maybe<Scalars['Date']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: AssessmentStatus;
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

/** A published judgment that an actor took part in an incident, and which government stood behind it. */
export type AttributionJudgment = {
  readonly __typename?: 'AttributionJudgment';
  /** The actor named; null where none is. */
  readonly actor: Maybe<Actor>;
  /** What it rests on. */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** Confidence; null where the source states none. */
  readonly confidence: Maybe<Confidence>;
  /** The government named; null where none is. */
  readonly government: Maybe<Actor>;
  /** What that government did; null where not said. */
  readonly governmentRole: Maybe<GovernmentRole>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** The judgment in words, told as its author's. */
  readonly statement: Scalars['String']['output'];
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

/** How many fall into one stretch of time. */
export type CountBucket = {
  readonly __typename?: 'CountBucket';
  /** How many the viewer may see; at least 1, stretches without any are left out. */
  readonly count: Scalars['Int']['output'];
  /** First day of the stretch. */
  readonly start: Scalars['Date']['output'];
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

/** The report of the Attorney General and the Secretary of Homeland Security under section 1(b). */
export type ImpactReport = {
  readonly __typename?: 'ImpactReport';
  /** The assessment it evaluates. */
  readonly assessment: Assessment;
  /** Days it was delivered after the due day, 0 where in time; null where either day is not established. */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /** Day it was delivered; null where not delivered or not established. */
  readonly deliveredAt: Maybe<Scalars['Date']['output']>;
  /** Day it is due, 45 days after receipt of the assessment; null while receipt is not established. */
  readonly dueDate: Maybe<Scalars['Date']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What was made public of it; null before release. */
  readonly publicSummary: Maybe<Scalars['String']['output']>;
  /** Day of public release; null where none. */
  readonly releasedAt: Maybe<Scalars['Date']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: ImpactReportStatus;
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

/** Something that happened to or around an election. Seen by whoever its marking allows. */
export type Incident = {
  readonly __typename?: 'Incident';
  /** Actors, governments apart, that published judgments name, by id; those the viewer may see. */
  readonly actors: ReadonlyArray<Maybe<Actor>>;
  /** Published judgments of who did it. */
  readonly attributions: ReadonlyArray<AttributionJudgment>;
  /** What sort of incident. */
  readonly category: IncidentCategory;
  /** Elements of conduct found. */
  readonly conductElements: ReadonlyArray<ConductElement>;
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
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Purposes or effects found. */
  readonly purposesOrEffects: ReadonlyArray<PurposeOrEffect>;
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
  /** Of an attributed actor or government of this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Concerning this election. */
  readonly election?: InputMaybe<Scalars['ID']['input']>;
  /** Using this technique, by id. */
  readonly method?: InputMaybe<Scalars['ID']['input']>;
  /** Of this severity. */
  readonly severity?: InputMaybe<SeverityLevel>;
  /** On this day or later. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Concerning this State: postal code or id. */
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

/** A place with election officials of its own. */
export type Jurisdiction = {
  readonly __typename?: 'Jurisdiction';
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

/** Catalogue of methods. */
export type MethodFramework =
  /** MITRE ATT&CK Enterprise. */
  | 'ATTACK'
  /** DISARM Red. */
  | 'DISARM';

/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reports an incident and returns it. For State and local officials, private sector members, DHS CISA and community staff. */
  readonly reportIncident: Incident;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReportIncidentArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReportIncidentInput;
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
  /** The commits that changed something the viewer may see, newest first. A version of a record is shown to whoever may see it by the marking it had then, and may see the record as it stands now, or as it last stood where it is gone. Auditors also see who changed records of which type and when, for records not marked RED; neither the content nor the ids. Too little found within 2,000 commits that might hold something is OPERATION_TOO_COMPLEX: narrow the question. */
  readonly auditLog: Maybe<ReadonlyArray<CommitEntry>>;
  /** What is due or overdue on a day, earliest first: assessments, reports and the emergency's notice. */
  readonly deadlines: Maybe<ReadonlyArray<Deadline>>;
  /** One election; null where there is none. */
  readonly election: Maybe<Election>;
  /** Elections, oldest first. */
  readonly elections: Maybe<ReadonlyArray<Election>>;
  /** Notices that continued the national emergency, oldest first. */
  readonly emergencyNotices: Maybe<ReadonlyArray<EmergencyNotice>>;
  /** One incident; null where there is none. */
  readonly incident: Maybe<Incident>;
  /** How many incidents began, by stretch of time, oldest first. */
  readonly incidentTimeline: Maybe<ReadonlyArray<CountBucket>>;
  /** Incidents that a filter finds. */
  readonly incidents: Maybe<IncidentConnection>;
  /** One jurisdiction; null where there is none. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** Jurisdictions, by name. */
  readonly jurisdictions: Maybe<JurisdictionConnection>;
  /** Tactics and techniques, by catalogue and code. */
  readonly techniques: Maybe<ReadonlyArray<Technique>>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  recordId?: InputMaybe<Scalars['ID']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDeadlinesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryElectionArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryElectionsArgs = {
  federal?: InputMaybe<Scalars['Boolean']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIncidentTimelineArgs = {
  filter?: InputMaybe<IncidentFilter>;
  interval?: InputMaybe<Interval>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IncidentOrder>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryJurisdictionArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<JurisdictionLevel>;
  state?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryTechniquesArgs = {
  framework?: InputMaybe<MethodFramework>;
  text?: InputMaybe<Scalars['String']['input']>;
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

/** An incident to report. Whom it hit is kept apart, for the victim's circle only. */
export type ReportIncidentInput = {
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
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
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
  Actor: Actor;
  Assessment: Assessment;
  Election: Election;
  ImpactReport: ImpactReport;
  Incident: Incident;
  Jurisdiction: Jurisdiction;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  Election:
    ( { __typename: 'Election' }
    & GraphQLRecursivePick<FederationTypes['Election'], {"id":true}> );
  ImpactReport:
    ( { __typename: 'ImpactReport' }
    & GraphQLRecursivePick<FederationTypes['ImpactReport'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  Jurisdiction:
    ( { __typename: 'Jurisdiction' }
    & GraphQLRecursivePick<FederationTypes['Jurisdiction'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Reference>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Assessment: ResolverTypeWrapper<AssessmentParent>;
  AssessmentStatus: AssessmentStatus;
  AttributionJudgment: ResolverTypeWrapper<AttributionParent>;
  CommitEntry: ResolverTypeWrapper<CommitEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConductElement: ConductElement;
  Confidence: Confidence;
  CountBucket: ResolverTypeWrapper<CountBucket>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<DeadlineParent>;
  DeadlineSubject: ResolverTypeWrapper<SubjectParent>;
  Election: ResolverTypeWrapper<ElectionParent>;
  ElectionType: ElectionType;
  EmergencyNotice: ResolverTypeWrapper<NoticeParent>;
  ForeignNexus: ForeignNexus;
  GovernmentRole: GovernmentRole;
  IcTerm: IcTerm;
  ImpactReport: ResolverTypeWrapper<ImpactReportParent>;
  ImpactReportStatus: ImpactReportStatus;
  Incident: ResolverTypeWrapper<IncidentParent>;
  IncidentCategory: IncidentCategory;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['IncidentEdge']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentFilter: IncidentFilter;
  IncidentOrder: IncidentOrder;
  IncidentStatus: IncidentStatus;
  Interval: Interval;
  Jurisdiction: ResolverTypeWrapper<JurisdictionParent>;
  JurisdictionConnection: ResolverTypeWrapper<Omit<JurisdictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['JurisdictionEdge']> }>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  JurisdictionLevel: JurisdictionLevel;
  MethodFramework: MethodFramework;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfficeLevel: OfficeLevel;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PurposeOrEffect: PurposeOrEffect;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  ReportIncidentInput: ReportIncidentInput;
  Role: Role;
  SeverityLevel: SeverityLevel;
  Source: ResolverTypeWrapper<SourceParent>;
  Technique: ResolverTypeWrapper<TechniqueParent>;
  TechniqueTier: TechniqueTier;
  Tlp: Tlp;
  Victim: ResolverTypeWrapper<VictimParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Reference;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Assessment: AssessmentParent;
  AttributionJudgment: AttributionParent;
  CommitEntry: CommitEntry;
  Boolean: Scalars['Boolean']['output'];
  CountBucket: CountBucket;
  CountryCode: Scalars['CountryCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: DeadlineParent;
  DeadlineSubject: SubjectParent;
  Election: ElectionParent;
  EmergencyNotice: NoticeParent;
  ImpactReport: ImpactReportParent;
  Incident: IncidentParent;
  IncidentConnection: Omit<IncidentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['IncidentEdge']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentFilter: IncidentFilter;
  Jurisdiction: JurisdictionParent;
  JurisdictionConnection: Omit<JurisdictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['JurisdictionEdge']> };
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RecordChange: RecordChange;
  ReportIncidentInput: ReportIncidentInput;
  Source: SourceParent;
  Technique: TechniqueParent;
  Victim: VictimParent;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<ActorIncidentsArgs>>;
};

export type AssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  election?: Resolver<ResolversTypes['Election'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impactReport?: Resolver<Maybe<ResolversTypes['ImpactReport']>, ParentType, ContextType>;
  publicSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionJudgmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AttributionJudgment'] = ResolversParentTypes['AttributionJudgment']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  government?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  governmentRole?: Resolver<Maybe<ResolversTypes['GovernmentRole']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CountBucketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountBucket'] = ResolversParentTypes['CountBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

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

export type ImpactReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpactReport'] = ResolversParentTypes['ImpactReport'], FederationReferenceType extends FederationReferenceTypes['ImpactReport'] = FederationReferenceTypes['ImpactReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ImpactReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImpactReportStatus'], ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actors?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['AttributionJudgment']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IncidentCategory'], ParentType, ContextType>;
  conductElements?: Resolver<ReadonlyArray<ResolversTypes['ConductElement']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  elections?: Resolver<ReadonlyArray<ResolversTypes['Election']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foreignNexus?: Resolver<ResolversTypes['ForeignNexus'], ParentType, ContextType>;
  governments?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  icTerm?: Resolver<Maybe<ResolversTypes['IcTerm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  purposesOrEffects?: Resolver<ReadonlyArray<ResolversTypes['PurposeOrEffect']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['SeverityLevel']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncidentStatus'], ParentType, ContextType>;
  techniques?: Resolver<ReadonlyArray<ResolversTypes['Technique']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type JurisdictionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction'], FederationReferenceType extends FederationReferenceTypes['Jurisdiction'] = FederationReferenceTypes['Jurisdiction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jurisdiction']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  reportIncident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType, RequireFields<MutationReportIncidentArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditLog?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommitEntry']>>, ParentType, ContextType, Partial<QueryAuditLogArgs>>;
  deadlines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Deadline']>>, ParentType, ContextType, Partial<QueryDeadlinesArgs>>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType, RequireFields<QueryElectionArgs, 'id'>>;
  elections?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Election']>>, ParentType, ContextType, Partial<QueryElectionsArgs>>;
  emergencyNotices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmergencyNotice']>>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidentTimeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountBucket']>>, ParentType, ContextType, RequireFields<QueryIncidentTimelineArgs, 'interval'>>;
  incidents?: Resolver<Maybe<ResolversTypes['IncidentConnection']>, ParentType, ContextType, Partial<QueryIncidentsArgs>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  jurisdictions?: Resolver<Maybe<ResolversTypes['JurisdictionConnection']>, ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  techniques?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Technique']>>, ParentType, ContextType, Partial<QueryTechniquesArgs>>;
};

export type RecordChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TechniqueResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Technique'] = ResolversParentTypes['Technique']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['MethodFramework'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['TechniqueTier'], ParentType, ContextType>;
};

export type VictimResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Victim'] = ResolversParentTypes['Victim']> = {
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  reportingOrg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AttributionJudgment?: AttributionJudgmentResolvers<ContextType>;
  CommitEntry?: CommitEntryResolvers<ContextType>;
  CountBucket?: CountBucketResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineSubject?: DeadlineSubjectResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  EmergencyNotice?: EmergencyNoticeResolvers<ContextType>;
  ImpactReport?: ImpactReportResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Technique?: TechniqueResolvers<ContextType>;
  Victim?: VictimResolvers<ContextType>;
};

