import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, DesignationParent, ProgramParent, RoundParent, SourceParent, LicenseParent, ShareParent, StatusParent, HolderParent, ProofStepParent, ListedStepParent, OwnedStepParent, ControlledStepParent, FlipParent, TreeParent, NodeParent, ImpactParent, ImpactChangeParent, VerdictChangeParent, VerdictCauseParent, HitParent, ClearanceParent, CustomerListParent, RunParent, CustomerResultParent, CustomerHitParent, DifferenceParent, ChangedRecordParent } from '../parents.ts';
import type { SourceStatement } from '../../sourceStatements.ts';
import type { DeterminationParent, EvidenceParent, ConsultationParent, DesignationChangeParent, PetitionParent, RequestParent, LicenseChangeParent, EmergencyParent, RecommendationParent, ProposedMeasureParent, TargetOfficerParent, EligibleCountryParent, BlockedPropertyParent, CongressReportParent, RelatedActionParent } from '../parents/process.ts';
import type { ToldLedgerChange } from '../changes.ts';
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
  /** Its designations that the viewer may see, newest first; null with an error where this subgraph fails. */
  readonly designations: Maybe<ReadonlyArray<Designation>>;
  /** Determinations that it is to be blocked, newest first; for Treasury and the agencies it consults. */
  readonly determinations: Maybe<ReadonlyArray<Determination>>;
  /** What it owns, downwards. */
  readonly holdings: Maybe<OwnershipTree>;
  /** Stable id that names its source, such as `ofac:23943`. */
  readonly id: Scalars['ID']['output'];
  /** Who owns it, upwards. */
  readonly owners: Maybe<OwnershipTree>;
  /** What other authorities did about it, newest first. */
  readonly relatedActions: Maybe<ReadonlyArray<RelatedAction>>;
  /** Whether it is blocked, with the reasons. Null with REGIME_NOT_LOADED where no list of the regime is loaded. */
  readonly sanctionStatus: Maybe<SanctionStatus>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorDesignationsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorHoldingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  minShare?: InputMaybe<Scalars['Float']['input']>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorOwnersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  minShare?: InputMaybe<Scalars['Float']['input']>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorSanctionStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  regime?: InputMaybe<Regime>;
  unattributed?: InputMaybe<Unattributed>;
};

/** What an actor is. */
export type ActorKind =
  /** An aircraft. */
  | 'AIRCRAFT'
  /** An organisation: a company, an agency, a group. */
  | 'ENTITY'
  /** A foreign government as a whole. */
  | 'FOREIGN_GOVERNMENT'
  /** A natural person. */
  | 'INDIVIDUAL'
  /** A ship. */
  | 'VESSEL';

/** Evidence for a determination. */
export type AddEvidenceInput = {
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** What it shows; no classified text. */
  readonly text: Scalars['String']['input'];
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** A step that the viewer's roles may take from the record's present state. */
export type AllowedMove = {
  readonly __typename?: 'AllowedMove';
  /** The mutation. */
  readonly move: Scalars['String']['output'];
  /** The state it leads to; null where it stays. */
  readonly to: Maybe<Scalars['String']['output']>;
};

/** An amendment of a published designation; what is absent stays as it is. */
export type AmendDesignationInput = {
  /** Where the Federal Register prints it. */
  readonly frCitation?: InputMaybe<Scalars['String']['input']>;
  /** The designation. */
  readonly id: Scalars['ID']['input'];
  /** Authority cited. */
  readonly legalAuthority?: InputMaybe<Scalars['String']['input']>;
  /** What is amended and why; published. */
  readonly note: Scalars['String']['input'];
  /** Tags of the programmes. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An amendment of a licence; what is absent stays as it is. */
export type AmendLicenseInput = {
  /** Conditions. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Last day in force. */
  readonly expiresAt?: InputMaybe<Scalars['Date']['input']>;
  /** The licence. */
  readonly id: Scalars['ID']['input'];
  /** What is amended and why. */
  readonly note: Scalars['String']['input'];
  /** What it permits. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
};

/** An application for a specific licence. */
export type ApplyForLicenseInput = {
  /** Designations it should cover. */
  readonly designations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tags of the programmes it should cover. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
  /** What it should permit; required. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
};

/** The assessment of interference in an election under section 1(a). */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Actors it names as involved, by name; none where the viewer may not read it. */
  readonly namedActors: Maybe<ReadonlyArray<Maybe<Actor>>>;
  /** Recommendations that rest on it, newest first. */
  readonly recommendations: Maybe<ReadonlyArray<MeasureRecommendation>>;
};


/** The assessment of interference in an election under section 1(a). */
export type AssessmentNamedActorsArgs = {
  designatedUnder?: InputMaybe<Scalars['String']['input']>;
  notDesignatedUnder?: InputMaybe<Scalars['String']['input']>;
};

/** A blocked party that counts towards an actor's being blocked. */
export type BlockedHolder = {
  readonly __typename?: 'BlockedHolder';
  /** Whether it is blocked by ownership or control itself rather than listed. */
  readonly derived: Scalars['Boolean']['output'];
  /** Who holds; null with an error where the actors subgraph fails. */
  readonly holder: Maybe<Actor>;
  /** The recorded links that the stake rests on. */
  readonly links: ReadonlyArray<Maybe<Link>>;
  /** Programmes it is listed under; none where it is derived. */
  readonly programs: ReadonlyArray<SanctionsProgram>;
  /** Its stake, as an interval. */
  readonly share: Share;
};

/** A holder's report of property it blocked (31 CFR 501.603). Seen by the holder and Treasury unless marked otherwise. */
export type BlockedPropertyReport = {
  readonly __typename?: 'BlockedPropertyReport';
  /** Day it was blocked. */
  readonly blockedAt: Scalars['Date']['output'];
  /** What it is. */
  readonly description: Scalars['String']['output'];
  /** The designation under which it is blocked. */
  readonly designation: Maybe<Designation>;
  /** Last day for the report: ten business days, counted Monday to Friday. Federal holidays, which would move it later, are not counted out. */
  readonly dueDate: Scalars['Date']['output'];
  /** Id of the organisation that holds the property. */
  readonly holder: Scalars['ID']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Day it was reported. */
  readonly reportedAt: Scalars['Date']['output'];
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Its value as reported, such as `USD 12000.00`; null where not given. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A page of reports. */
export type BlockedPropertyReportConnection = {
  readonly __typename?: 'BlockedPropertyReportConnection';
  /** The reports of this page. */
  readonly edges: ReadonlyArray<BlockedPropertyReportEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a page. */
export type BlockedPropertyReportEdge = {
  readonly __typename?: 'BlockedPropertyReportEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: BlockedPropertyReport;
};

/** Under which clause of EO 13848 section 2(a) a person is blocked. */
export type BlockingCriterion =
  /** (iii) is owned or controlled by, or acted for, a person blocked under the order. */
  | 'III_OWNED_CONTROLLED_ACTED_FOR'
  /** (ii) materially assisted, sponsored or supported it or a blocked person. */
  | 'II_MATERIAL_SUPPORT'
  /** (i) engaged in, sponsored, concealed or was complicit in interference. */
  | 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT';

/** A record that has changed, of a kind that has a type of its own here. */
export type ChangedRecord = Actor | Designation | Election | Incident | Link;

/** A hit to set aside. */
export type ClearHitInput = {
  /** The actor it is not. */
  readonly actor: Scalars['ID']['input'];
  /** Marking: AMBER_STRICT to the person's organisation, the default, or RED to the person, the default for who has none. A clearance counts for those who see it, so nobody clears for others. */
  readonly marking?: InputMaybe<Tlp>;
  /** The party as it was screened; `programs`, thresholds, regime and `limit` do not matter. */
  readonly party: ScreenInput;
  /** Why, in words, 3 to 2,000 characters; no classified text. */
  readonly reason: Scalars['String']['input'];
};

/** A person's decision that a screened party is not the actor it resembles. */
export type Clearance = {
  readonly __typename?: 'Clearance';
  /** The actor it is not; where it is escalated, the one it may be. */
  readonly actor: Maybe<Actor>;
  /** When the second person agreed; null where none has. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The second person; null where none was needed or none has agreed yet. */
  readonly approvedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who cleared it, proposed to, or escalated it. */
  readonly by: Scalars['String']['output'];
  /** Whether the actor's record still says what it said when the hit was cleared; a hit comes back when it does not. */
  readonly current: Scalars['Boolean']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its marking: by default the clearing person's organisation. */
  readonly marking: Tlp;
  /** Why it was cleared or escalated. */
  readonly reason: Scalars['String']['output'];
  /** Why it was taken back; null while it stands. */
  readonly reopenReason: Maybe<Scalars['String']['output']>;
  /** When it was taken back; null while it stands. */
  readonly reopenedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who took it back; null while it stands. */
  readonly reopenedBy: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: ClearanceStatus;
  /** The name as screened. */
  readonly subject: Scalars['String']['output'];
};

/** Where a clearance stands. */
export type ClearanceStatus =
  /** The hit is cleared. */
  | 'CLEARED'
  /** Somebody else is asked to decide; the hit counts. */
  | 'ESCALATED'
  /** One person has cleared the hit; a second must agree. */
  | 'PROPOSED'
  /** The hit is open again. */
  | 'REOPENED';

/** Analytic confidence (ICD 203), lowest first. */
export type Confidence =
  /** High-quality information from several sources. */
  | 'HIGH'
  /** Scant, fragmented or poorly corroborated information. */
  | 'LOW'
  /** Credibly sourced and plausible, not fully corroborated. */
  | 'MODERATE';

/** A report to Congress on the national emergency (NEA section 401(c), IEEPA section 204(c)). Seen by Treasury, State, Justice and Homeland Security unless marked otherwise. */
export type CongressReport = {
  readonly __typename?: 'CongressReport';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: CongressReportKind;
  /** Its marking. */
  readonly marking: Tlp;
  /** Last day it covers. */
  readonly periodEnd: Scalars['Date']['output'];
  /** First day it covers. */
  readonly periodStart: Scalars['Date']['output'];
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Day it was submitted; null before. */
  readonly submittedAt: Maybe<Scalars['Date']['output']>;
  /** What it says. */
  readonly summary: Scalars['String']['output'];
};

/** A page of reports. */
export type CongressReportConnection = {
  readonly __typename?: 'CongressReportConnection';
  /** The reports of this page. */
  readonly edges: ReadonlyArray<CongressReportEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report in a page. */
export type CongressReportEdge = {
  readonly __typename?: 'CongressReportEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: CongressReport;
};

/** What a report to Congress is. */
export type CongressReportKind =
  /** The last one. */
  | 'FINAL'
  /** One of the recurring reports on the emergency. */
  | 'PERIODIC';

/** How an agency answers a consultation. */
export type ConsultationAnswer =
  /** It comments. */
  | 'COMMENT'
  /** It concurs. */
  | 'CONCUR';

/** An agency that Treasury consults under section 2(a). */
export type Consultee =
  /** The Secretary of Homeland Security. */
  | 'DHS_CISA'
  /** The Attorney General. */
  | 'DOJ'
  /** The Secretary of State. */
  | 'STATE';

/** A notice that continues the emergency beyond its anniversary. */
export type ContinueEmergencyInput = {
  /** Where it was printed. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The emergency. */
  readonly id: Scalars['ID']['input'];
  /** Day of the notice, within the 90 days before the anniversary. */
  readonly noticeDate: Scalars['Date']['input'];
};

/** A step of a proof: an actor whose votes or board are in the hands of holders established by earlier steps. */
export type ControlledStep = {
  readonly __typename?: 'ControlledStep';
  /** Who is controlled. */
  readonly actor: Maybe<Actor>;
  /** Who controls it, each with its share of the votes, or 100 for the board. */
  readonly holders: ReadonlyArray<BlockedHolder>;
  /** Rights that are not counted, and show that an established holder belongs to the joint arrangement; nearly always none. */
  readonly members: ReadonlyArray<BlockedHolder>;
  /** The rule applied, cited. */
  readonly rule: Scalars['String']['output'];
  /** Their votes added up exactly; 100 for the board. */
  readonly sum: Share;
};

/** How many fall into one stretch of time. */
export type CountBucket = {
  readonly __typename?: 'CountBucket';
  /** How many the viewer may see; at least 1, stretches without any are left out. */
  readonly count: Scalars['Int']['output'];
  /** First day of the stretch. */
  readonly start: Scalars['Date']['output'];
};

/** A customer whose screening differs from the time before. */
export type CustomerDifference = {
  readonly __typename?: 'CustomerDifference';
  /** The conclusion now; null where the customer is on the list no more. */
  readonly after: Maybe<ScreenDecision>;
  /** Actors that are hits now and were not. */
  readonly appeared: ReadonlyArray<Maybe<Actor>>;
  /** The conclusion before; null where the customer was not on the list. */
  readonly before: Maybe<ScreenDecision>;
  /** Actors that were hits and are no more. */
  readonly disappeared: ReadonlyArray<Maybe<Actor>>;
  /** The list owner's own name for it. */
  readonly ref: Scalars['String']['output'];
  /** Actors that stay hits under another verdict. */
  readonly verdictChanged: ReadonlyArray<Maybe<Actor>>;
};

/** An actor that a customer resembles. */
export type CustomerHit = {
  readonly __typename?: 'CustomerHit';
  /** Who it is. */
  readonly actor: Maybe<Actor>;
  /** How alike, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Whether the actor is blocked. */
  readonly verdict: Verdict;
};

/** A customer. */
export type CustomerInput = {
  /** Day, month or year of birth. */
  readonly birthDate?: InputMaybe<Scalars['String']['input']>;
  /** Nationality, residence or place of incorporation. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Numbers it is known by. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** What the customer is. */
  readonly kind?: InputMaybe<ActorKind>;
  /** The name in any order and script, 1 to 500 characters. */
  readonly name: Scalars['String']['input'];
  /** The list owner's own name for it, unique in the list. */
  readonly ref: Scalars['String']['input'];
};

/** A stored customer list. Seen by the organisation that stored it. */
export type CustomerList = {
  readonly __typename?: 'CustomerList';
  /** How many customers it has. */
  readonly customerCount: Scalars['Int']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The newest screening; null before the first has run. */
  readonly latestRun: Maybe<ScreeningRun>;
  /** Its marking. */
  readonly marking: Tlp;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** The newest hundred screenings in which something differed from the one before, newest first. */
  readonly runs: ReadonlyArray<ScreeningRun>;
};


/** A stored customer list. Seen by the organisation that stored it. */
export type CustomerListRunsArgs = {
  after?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A customer list. */
export type CustomerListInput = {
  /** Its customers, at most 10,000 and no more than a request of 1 MB holds, each under a `ref` of its own; none: nobody is screened any more. */
  readonly customers: ReadonlyArray<CustomerInput>;
  /** What it is called, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
};

/** A customer that is not clear. */
export type CustomerResult = {
  readonly __typename?: 'CustomerResult';
  /** The conclusion. */
  readonly decision: ScreenDecision;
  /** Actors it resembles, best evidence first. */
  readonly hits: ReadonlyArray<CustomerHit>;
  /** The list owner's own name for it. */
  readonly ref: Scalars['String']['output'];
};

/** The President's decision on a recommendation. */
export type DecideRecommendationInput = {
  /** What was decided, in words. */
  readonly decision: Scalars['String']['input'];
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
};

/** A request to end a listing (31 CFR 501.807). Seen by Treasury, State, Justice and Homeland Security unless marked otherwise. */
export type DelistingPetition = {
  readonly __typename?: 'DelistingPetition';
  /** Days since then, to today or, once it is decided, to that day. */
  readonly ageDays: Scalars['Int']['output'];
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** When it was decided; null while undecided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** User id of who decided; null while undecided. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Why it was decided so; null while undecided. */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** The designation it is about. */
  readonly designation: Maybe<Designation>;
  /** When it was filed. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** User id of who recorded it. */
  readonly filedBy: Scalars['String']['output'];
  /** Its ground. */
  readonly grounds: PetitionGround;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Questions to the petitioner, oldest first. */
  readonly requests: ReadonlyArray<InformationRequest>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** What the petitioner says. */
  readonly statement: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: PetitionStatus;
};

/** A page of petitions. */
export type DelistingPetitionConnection = {
  readonly __typename?: 'DelistingPetitionConnection';
  /** The petitions of this page. */
  readonly edges: ReadonlyArray<DelistingPetitionEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A petition in a page. */
export type DelistingPetitionEdge = {
  readonly __typename?: 'DelistingPetitionEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The petition. */
  readonly node: DelistingPetition;
};

/** One actor put under one programme by one action. Seen by whoever may see it and its actor. */
export type Designation = {
  readonly __typename?: 'Designation';
  /** Who is designated. */
  readonly actor: Actor;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Whether property is blocked: one of its programmes blocks. */
  readonly blocking: Scalars['Boolean']['output'];
  /** Clause of section 2(a); null where the source does not say. */
  readonly criterion: Maybe<BlockingCriterion>;
  /** Why it ended; null while it stands. */
  readonly delistReason: Maybe<Scalars['String']['output']>;
  /** The section 2(a) determination it carries out; null where there is none or the viewer may not see it. */
  readonly determination: Maybe<Determination>;
  /** Whether it suspends entry into the United States: an individual, under the order, in force today, certainly or possibly (section 6). */
  readonly entrySuspended: Scalars['Boolean']['output'];
  /** Day of the first list that has it; null where no list does. */
  readonly firstListed: Maybe<Scalars['Date']['output']>;
  /** Day of the first list after that, which has it no more; null while it is listed. */
  readonly firstUnlisted: Maybe<Scalars['Date']['output']>;
  /** Where the Federal Register printed it; null where not recorded. */
  readonly frCitation: Maybe<Scalars['String']['output']>;
  /** Its changes since publication, oldest first; none for designations that lists brought. */
  readonly history: ReadonlyArray<DesignationChange>;
  /** Stable id: the actor's and the programme's tag. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was in force on a day: list days leave gaps in which the answer is POSSIBLY. */
  readonly inForce: InForce;
  /** Incidents it answers, those the viewer may see. */
  readonly incidents: ReadonlyArray<Maybe<Incident>>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Day of the last list that had it; null while it is listed. */
  readonly lastListed: Maybe<Scalars['Date']['output']>;
  /** Day of the last list before that, which had it not; null where none was imported. */
  readonly lastUnlisted: Maybe<Scalars['Date']['output']>;
  /** Authority cited; null where only the programme's applies. */
  readonly legalAuthority: Maybe<Scalars['String']['output']>;
  /** Its marking. */
  readonly marking: Tlp;
  /** Petitions for its end that the viewer may see, newest first. */
  readonly petitions: ReadonlyArray<DelistingPetition>;
  /** The programmes it was laid under. */
  readonly programs: ReadonlyArray<SanctionsProgram>;
  /** Day it was published; null before. */
  readonly publishedAt: Maybe<Scalars['Date']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** The published action it belongs to; null where none is recorded. */
  readonly round: Maybe<DesignationRound>;
  /** Its number on the SDN list; null where none is recorded. */
  readonly sdnUid: Maybe<Scalars['String']['output']>;
  /** Day it began, as published; null where none is. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Who gives it, and since when; by source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Where it stands. */
  readonly status: DesignationStatus;
  /** Last day in force, as published; null where none is. */
  readonly until: Maybe<Scalars['Date']['output']>;
};


/** One actor put under one programme by one action. Seen by whoever may see it and its actor. */
export type DesignationInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A change of a published designation. */
export type DesignationChange = {
  readonly __typename?: 'DesignationChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** In words; null where nothing was said. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly what: DesignationChangeKind;
};

/** What was done to a published designation. */
export type DesignationChangeKind =
  /** Amended. */
  | 'AMENDED'
  /** Ended. */
  | 'DELISTED'
  /** Published. */
  | 'PUBLISHED';

/** A page of designations. */
export type DesignationConnection = {
  readonly __typename?: 'DesignationConnection';
  /** The designations of this page. */
  readonly edges: ReadonlyArray<DesignationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A designation in a page. */
export type DesignationEdge = {
  readonly __typename?: 'DesignationEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The designation. */
  readonly node: Designation;
};

/** One published action under a programme. */
export type DesignationRound = {
  readonly __typename?: 'DesignationRound';
  /** Day of the action. */
  readonly date: Scalars['Date']['output'];
  /** The election it answers; null where it names none. */
  readonly election: Maybe<Election>;
  /** Stable id: `round:`, the tag and the day. */
  readonly id: Scalars['ID']['output'];
  /** Id or address of the press release; null where not recorded. */
  readonly pressRelease: Maybe<Scalars['String']['output']>;
  /** Tag of its programme. */
  readonly program: Scalars['String']['output'];
  /** What it was about; null where not recorded. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it was called. */
  readonly title: Scalars['String']['output'];
};

/** Where a designation stands. Before publication it is seen by the four agencies of the process alone. */
export type DesignationStatus =
  /** Published and in force. */
  | 'ACTIVE'
  /** In force with published amendments. */
  | 'AMENDED'
  /** Approved, not yet published. */
  | 'APPROVED'
  /** Ended; a re-listing is a new designation. */
  | 'DELISTED'
  /** Being written. */
  | 'DRAFT'
  /** With the lawyers. */
  | 'LEGAL_REVIEW';

/** That an actor is to be blocked, and on which criterion (EO 13848 section 2(a)). Seen by Treasury, State, Justice and Homeland Security. */
export type Determination = {
  readonly __typename?: 'Determination';
  /** Who is to be blocked. */
  readonly actor: Maybe<Actor>;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Ids of the attribution judgments it rests on, those the viewer may see. */
  readonly attributions: ReadonlyArray<Scalars['ID']['output']>;
  /** Agencies whose answer it awaits; none before it is put to them or once it is decided. */
  readonly awaiting: ReadonlyArray<Consultee>;
  /** Answers of the consulted agencies. */
  readonly consultations: ReadonlyArray<DeterminationConsultation>;
  /** Clause of section 2(a). */
  readonly criterion: BlockingCriterion;
  /** When it was decided; null while undecided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** User id of who decided; null while undecided. */
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  /** Designations that carry it out. */
  readonly designations: ReadonlyArray<Designation>;
  /** Evidence, oldest first. */
  readonly evidence: ReadonlyArray<DeterminationEvidence>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Incidents it rests on, those the viewer may see. */
  readonly incidents: ReadonlyArray<Maybe<Incident>>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Of criterion (iii): the blocked person it is owned by, controlled by or acted for; null otherwise. */
  readonly principal: Maybe<Actor>;
  /** User id of who proposed it. */
  readonly proposedBy: Scalars['String']['output'];
  /** Why it was determined or declined; null while undecided. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it stands. */
  readonly status: DeterminationStatus;
};

/** A page of determinations. */
export type DeterminationConnection = {
  readonly __typename?: 'DeterminationConnection';
  /** The determinations of this page. */
  readonly edges: ReadonlyArray<DeterminationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a consulted agency answered; its latest answer counts. */
export type DeterminationConsultation = {
  readonly __typename?: 'DeterminationConsultation';
  /** The agency. */
  readonly agency: Consultee;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of its officer. */
  readonly by: Scalars['String']['output'];
  /** Its answer. */
  readonly response: ConsultationAnswer;
  /** Its comment; null where it only concurs. */
  readonly text: Maybe<Scalars['String']['output']>;
};

/** A determination in a page. */
export type DeterminationEdge = {
  readonly __typename?: 'DeterminationEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The determination. */
  readonly node: Determination;
};

/** A piece of evidence for a determination. */
export type DeterminationEvidence = {
  readonly __typename?: 'DeterminationEvidence';
  /** When. */
  readonly addedAt: Scalars['DateTime']['output'];
  /** User id of who added it. */
  readonly addedBy: Scalars['String']['output'];
  /** What it shows. */
  readonly text: Scalars['String']['output'];
  /** Where it can be read; null where nowhere. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** Where a determination stands. Treasury and the three agencies it consults see it, and nobody else. */
export type DeterminationStatus =
  /** Declined. */
  | 'DECLINED'
  /** Determined: the actor is to be blocked. */
  | 'DETERMINED'
  /** The evidence is looked at. */
  | 'EVIDENCE_REVIEW'
  /** Put to State, Justice and Homeland Security. */
  | 'IN_CONSULTATION'
  /** Proposed. */
  | 'PROPOSED';

/** A decision on a determination. */
export type DetermineInput = {
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** Why, in words; no classified text. */
  readonly rationale: Scalars['String']['input'];
};

/** Which ends of links to follow. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** Towards the actor. */
  | 'IN'
  /** From the actor outwards. */
  | 'OUT';

/** A designation to draft. */
export type DraftDesignationInput = {
  /** Who. */
  readonly actor: Scalars['ID']['input'];
  /** The determination it carries out; required under EO 13848. */
  readonly determination?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Authority cited. */
  readonly legalAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Marking; to Treasury, State, Justice and Homeland Security (AMBER_STRICT) where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Tags of the programmes. */
  readonly programs: ReadonlyArray<Scalars['String']['input']>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The action it belongs to. */
  readonly round?: InputMaybe<Scalars['ID']['input']>;
};

/** A general licence to draft. */
export type DraftLicenseInput = {
  /** Designations it covers. */
  readonly designations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Tags of the programmes it covers. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it permits; required. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
};

/** A recommendation to draft. It may be incomplete until it is put to clearance. */
export type DraftRecommendationInput = {
  /** Effect on the interests of allies. */
  readonly alliedInterestEffect?: InputMaybe<Scalars['String']['input']>;
  /** The 1(a) assessment; that of the election where absent. */
  readonly assessment?: InputMaybe<Scalars['ID']['input']>;
  /** How the measures answer to the scope of the interference. */
  readonly calibration?: InputMaybe<Scalars['String']['input']>;
  /** The country whose government stood behind interference. */
  readonly country: Scalars['CountryCode']['input'];
  /** The election. */
  readonly election: Scalars['ID']['input'];
  /** The 1(b) report; that of the assessment where absent. */
  readonly impactReport?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marking; to Treasury, State, Justice and Homeland Security (AMBER_STRICT) where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is proposed. */
  readonly targets?: InputMaybe<ReadonlyArray<ProposedMeasureInput>>;
  /** Effect on the economic interests of the United States. */
  readonly usEconomicEffect?: InputMaybe<Scalars['String']['input']>;
  /** Effect on the national security of the United States. */
  readonly usNationalSecurityEffect?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a draft; what is absent stays as it is. */
export type EditRecommendationInput = {
  /** Effect on the interests of allies. */
  readonly alliedInterestEffect?: InputMaybe<Scalars['String']['input']>;
  /** How the measures answer to the scope of the interference. */
  readonly calibration?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation. */
  readonly id: Scalars['ID']['input'];
  /** What is proposed; it replaces all targets. */
  readonly targets?: InputMaybe<ReadonlyArray<ProposedMeasureInput>>;
  /** Effect on the economic interests of the United States. */
  readonly usEconomicEffect?: InputMaybe<Scalars['String']['input']>;
  /** Effect on the national security of the United States. */
  readonly usNationalSecurityEffect?: InputMaybe<Scalars['String']['input']>;
};

/** An election in the United States. */
export type Election = {
  readonly __typename?: 'Election';
  /** Stable id, such as `election:US-2020-11-03`. */
  readonly id: Scalars['ID']['output'];
  /** Designations that answer one of its incidents or whose round names it, newest first. */
  readonly sanctionsResponse: Maybe<ReadonlyArray<Designation>>;
};

/** A country whose government a delivered assessment finds to have stood behind interference, so that section 3(b) may be applied to it. */
export type EligibleCountry = {
  readonly __typename?: 'EligibleCountry';
  /** The assessment. */
  readonly assessment: Maybe<Assessment>;
  /** The country. */
  readonly country: Scalars['CountryCode']['output'];
  /** The election. */
  readonly election: Maybe<Election>;
  /** Of the five sectors, those that recommendation has no target of; all five where there is none. */
  readonly missingSectors: ReadonlyArray<MeasureSector>;
  /** The newest recommendation against it that rests on the assessment; null where there is none or the viewer sees none. */
  readonly recommendation: Maybe<MeasureRecommendation>;
  /** What the assessment finds its government did. */
  readonly roles: ReadonlyArray<GovernmentRole>;
};

/** A notice that continued the emergency for a year. */
export type EmergencyContinuation = {
  readonly __typename?: 'EmergencyContinuation';
  /** Where it was printed; null where not recorded. */
  readonly citation: Maybe<Scalars['String']['output']>;
  /** The anniversary beyond which it continues. */
  readonly continuesBeyond: Scalars['Date']['output'];
  /** Day of the notice. */
  readonly noticeDate: Scalars['Date']['output'];
};

/** Where the national emergency stands, as recorded. */
export type EmergencyStatus =
  /** Nobody has recorded its end. */
  | 'IN_EFFECT'
  /** No notice continued it. */
  | 'LAPSED'
  /** Ended by an act. */
  | 'TERMINATED';

/** A hit to hand on. */
export type EscalateHitInput = {
  /** The actor it may be. */
  readonly actor: Scalars['ID']['input'];
  /** Marking: AMBER_STRICT to the person's organisation, the default, or RED to the person, the default for who has none. */
  readonly marking?: InputMaybe<Tlp>;
  /** The party as it was screened; `programs`, thresholds, regime and `limit` do not matter. */
  readonly party: ScreenInput;
  /** Why, in words, 3 to 2,000 characters; no classified text. */
  readonly reason: Scalars['String']['input'];
};

/** A format of files. Each file says marking, day, data version and sources of what is inside. */
export type ExportFormat =
  /** BODS 0.4 statements on ownership and control, one part: `statements`. */
  | 'BODS'
  /** Tables that spreadsheets open safely, five parts: `actors`, `links`, `designations`, `stakes` and `about`. */
  | 'CSV'
  /** FollowTheMoney entities, a line each, one part: `entities`. */
  | 'FTM'
  /** GEXF 1.3 with the days of links, one part: `graph`. */
  | 'GEXF'
  /** GraphML, one part: `graph`. */
  | 'GRAPHML'
  /** The records as they are kept, one part: `records`. */
  | 'JSON'
  /** A STIX 2.1 bundle with TLP 2.0 markings, one part: `bundle`. */
  | 'STIX';

/** What to export. Null is the default of the question; what does not go with it is refused. */
export type ExportInput = {
  /** Date of birth of a party that is screened. */
  readonly birthDate?: InputMaybe<Scalars['String']['input']>;
  /** Only these countries; of a party that is screened, its countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Steps. */
  readonly depth?: InputMaybe<Scalars['Int']['input']>;
  /** Walking: which way. */
  readonly direction?: InputMaybe<Direction>;
  /** Actor where paths start. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
  /** Actors to start from; ids that name none are left out. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these kinds; of a party that is screened, its kind. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** How many paths (10 where absent), actors found (20) or hits (10). */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** Cap on actors of a network, 1 to 5000; 200 where absent. */
  readonly maxActors?: InputMaybe<Scalars['Int']['input']>;
  /** Walking: actors with more links than this are shown but not walked through; at least 1. */
  readonly maxDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Longest path in links, 1 to 10; 6 where absent. */
  readonly maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** Walking: only links of this confidence or more. */
  readonly minConfidence?: InputMaybe<Confidence>;
  /** Least integrated share in percent of places in a tree. */
  readonly minShare?: InputMaybe<Scalars['Float']['input']>;
  /** Which question. */
  readonly question: ExportQuestion;
  /** Under whose rules; US where absent. */
  readonly regime?: InputMaybe<Regime>;
  /** Walking: only links in force on this day or later. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Walking: only links from these datasets. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The name to look for or to screen. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Least score of a hit of a screening, 0 to 1. */
  readonly threshold?: InputMaybe<Scalars['Float']['input']>;
  /** Actor where paths arrive. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
  /** Walking: only these types of link. */
  readonly types?: InputMaybe<ReadonlyArray<LinkType>>;
  /** What shares nobody accounts for count as; IGNORE where absent. */
  readonly unattributed?: InputMaybe<Unattributed>;
  /** Walking: only links in force on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What an export answers. */
export type ExportQuestion =
  /** What some actors own, downward. Needs `ids`, 20 at most; takes `depth` and `minShare`. */
  | 'HOLDINGS'
  /** Everything within some steps of some actors. Needs `ids`; takes `depth`, `maxActors` and what goes with walking. */
  | 'NETWORK'
  /** Who owns some actors, upward. Needs `ids`, 20 at most; takes `depth` and `minShare`. */
  | 'OWNERS'
  /** Ways from one actor to another. Needs `from` and `to`; takes `maxLength`, `limit` and what goes with walking. */
  | 'PATHS'
  /** Hits of a screening and the links among them. Needs `text`; takes one of `kinds`, `countries`, `birthDate`, `threshold`, `limit` and `regime`. */
  | 'SCREENING'
  /** Actors by name and the links among them. Needs `text`; takes `kinds`, `countries` and `limit`. */
  | 'SEARCH'
  /** Verdicts with everybody and every stake that their proofs name. Needs `ids`, 100 at most; takes `regime` and `unattributed`. */
  | 'STATUS';

/** An answer as a file or several. Seen with the rights of the viewer: what they may not see is not in it. */
export type ExportedFile = {
  readonly __typename?: 'ExportedFile';
  /** Actors inside. */
  readonly actorCount: Scalars['Int']['output'];
  /** The day it is about. */
  readonly asOf: Scalars['Date']['output'];
  /** Opaque position of the data it was made from. */
  readonly dataVersion: Scalars['String']['output'];
  /** Name for the file without its extension. */
  readonly fileName: Scalars['String']['output'];
  /** The moment whose knowledge it rests on; null for what was known when it was made. */
  readonly knownAt: Maybe<Scalars['DateTime']['output']>;
  /** Links inside. */
  readonly linkCount: Scalars['Int']['output'];
  /** The strictest marking inside. */
  readonly marking: Tlp;
  /** The files, in the order of the format. */
  readonly parts: ReadonlyArray<ExportedPart>;
  /** Whether a cap cut actors off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One file of an export. */
export type ExportedPart = {
  readonly __typename?: 'ExportedPart';
  /** What follows the name of the file and a dot: `graphml`, `actors.csv`. */
  readonly extension: Scalars['String']['output'];
  /** Media type. */
  readonly mediaType: Scalars['String']['output'];
  /** The file itself, in UTF-8. */
  readonly text: Scalars['String']['output'];
};

/** What one feature of the published table says of a hit. */
export type FeatureScore = {
  readonly __typename?: 'FeatureScore';
  /** The value on record; null where there is none. */
  readonly candidate: Maybe<Scalars['String']['output']>;
  /** In a sentence, with the two values compared. */
  readonly detail: Scalars['String']['output'];
  /** Name of the feature. */
  readonly name: Scalars['String']['output'];
  /** The value asked for; null where there is none. */
  readonly query: Maybe<Scalars['String']['output']>;
  /** What it found: from -1, it speaks against the two being one, to 1, it speaks for it. */
  readonly score: Scalars['Float']['output'];
  /** The part of what is missing to a score of 1 that it closes at most; where it speaks against, the part of the score that it takes. */
  readonly weight: Scalars['Float']['output'];
};

/** A petition to record. */
export type FilePetitionInput = {
  /** The designation. */
  readonly designation: Scalars['ID']['input'];
  /** The ground. */
  readonly grounds: PetitionGround;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marking; to Treasury, State, Justice and Homeland Security (AMBER_STRICT) where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What the petitioner says; no classified text. */
  readonly statement: Scalars['String']['input'];
};

/** One change or missing fact that by itself would block the actor. */
export type Flip = {
  readonly __typename?: 'Flip';
  /** Whose stake or listing it is about. */
  readonly actor: Maybe<Actor>;
  /** What kind. */
  readonly kind: FlipKind;
  /** The actor in which the stake is held; null for listings. */
  readonly owned: Maybe<Actor>;
  /** Points of percent that are missing; null for listings. */
  readonly points: Maybe<Scalars['Float']['output']>;
  /** In words: `+0.01 points from X`. */
  readonly text: Scalars['String']['output'];
};

/** What kind of change a flip is. */
export type FlipKind =
  /** Somebody is listed. */
  | 'LISTING'
  /** A holder gets more. */
  | 'MORE_SHARE'
  /** A listing whose day is not known turns out to be in force. */
  | 'RESOLVE_LISTING'
  /** A share known as an interval turns out high enough. */
  | 'RESOLVE_SHARE';

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

/** A number that somebody or something is known by. */
export type IdentifierInput = {
  /** Country that issued it. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What kind, such as `Passport` or `IMO`; not specified where absent. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The number. */
  readonly value: Scalars['String']['input'];
};

/** An actor whose verdict a supposed change would turn. */
export type ImpactChange = {
  readonly __typename?: 'ImpactChange';
  /** Whose. */
  readonly actor: Maybe<Actor>;
  /** The verdict as it would be. */
  readonly after: Verdict;
  /** The verdict as it is. */
  readonly before: Verdict;
  /** Strictest marking of the evidence. */
  readonly marking: Tlp;
  /** Why: for what would become blocked, the proof as it would be; for what would be released, the proof that holds now. */
  readonly proof: ReadonlyArray<ProofStep>;
};

/** Whether a designation was in force on a day. */
export type InForce =
  /** Certainly not. */
  | 'NO'
  /** Only lists bound its beginning or end, and the day lies between. */
  | 'POSSIBLY'
  /** Certainly. */
  | 'YES';

/** Something that happened to or around an election. Seen by whoever its marking allows. */
export type Incident = {
  readonly __typename?: 'Incident';
  /** Designations that answer it, newest first. */
  readonly designations: Maybe<ReadonlyArray<Designation>>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** A question to the petitioner. */
export type InformationRequest = {
  readonly __typename?: 'InformationRequest';
  /** The answer; null while it is open. */
  readonly answer: Maybe<Scalars['String']['output']>;
  /** When it was answered; null while it is open. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** The question. */
  readonly question: Scalars['String']['output'];
};

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

/** The issue of a licence. A general licence is seen by everybody from then on. */
export type IssueLicenseInput = {
  /** Conditions. */
  readonly conditions?: InputMaybe<Scalars['String']['input']>;
  /** Last day in force; it does not expire where absent. */
  readonly expiresAt?: InputMaybe<Scalars['Date']['input']>;
  /** The licence. */
  readonly id: Scalars['ID']['input'];
  /** Day it begins; today where absent. */
  readonly issuedAt?: InputMaybe<Scalars['Date']['input']>;
  /** Its number. */
  readonly number: Scalars['String']['input'];
};

/** One change of one record. */
export type LedgerChange = {
  readonly __typename?: 'LedgerChange';
  /** When the commit was made. */
  readonly at: Scalars['DateTime']['output'];
  /** What became of it. */
  readonly change: LedgerChangeKind;
  /** The record after, likewise; null for REMOVED. */
  readonly current: Maybe<Scalars['String']['output']>;
  /** For UPDATED, the fields that differ, sorted, of those the viewer may read. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** Type of the record, as `auditLog` names it: `actor`, `link`, `designation` ... */
  readonly kind: Scalars['String']['output'];
  /** Opaque position of the commit; for `after` and `until`. */
  readonly position: Scalars['String']['output'];
  /** The record before, as JSON text with what the viewer may read in it; null for CREATED, and for what is no longer to be seen. */
  readonly previous: Maybe<Scalars['String']['output']>;
  /** The record as it stands now; null where it is gone, and for kinds that are none of these types. */
  readonly record: Maybe<ChangedRecord>;
};

/** A page of changes. They are not counted, because that would mean reading them all. */
export type LedgerChangeConnection = {
  readonly __typename?: 'LedgerChangeConnection';
  /** In order, oldest first. */
  readonly edges: ReadonlyArray<LedgerChangeEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
};

/** A change in its list. */
export type LedgerChangeEdge = {
  readonly __typename?: 'LedgerChangeEdge';
  /** For `after`: goes on after this change, now or at any later time. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: LedgerChange;
};

/** What a commit did to a record, as the viewer sees it. */
export type LedgerChangeKind =
  /** It was made, or became visible. */
  | 'CREATED'
  /** It was removed, or is no longer to be seen. Whatever cannot be without it goes with it: the links and designations of an actor, for one. */
  | 'REMOVED'
  /** It was written anew. */
  | 'UPDATED';

/** A licence that permits dealings otherwise prohibited. Seen by whoever may see it and all that it covers. */
export type License = {
  readonly __typename?: 'License';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** Id of the organisation that applied; null for general licences. */
  readonly applicant: Maybe<Scalars['ID']['output']>;
  /** Conditions; null where there are none. */
  readonly conditions: Maybe<Scalars['String']['output']>;
  /** Days from today to its last day, negative once past; null where it does not expire. */
  readonly daysLeft: Maybe<Scalars['Int']['output']>;
  /** Why it was denied, returned or revoked; null where it was not. */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** Single designations it covers. */
  readonly designations: ReadonlyArray<Designation>;
  /** Last day in force; null where it does not expire. */
  readonly expiresAt: Maybe<Scalars['Date']['output']>;
  /** Its changes since it was issued, oldest first. */
  readonly history: ReadonlyArray<LicenseChange>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Day it was issued; null where not recorded. */
  readonly issuedAt: Maybe<Scalars['Date']['output']>;
  /** General, for everybody, or specific, for those who applied. */
  readonly kind: LicenseKind;
  /** Its marking. */
  readonly marking: Tlp;
  /** Its number as published. */
  readonly number: Scalars['String']['output'];
  /** Programmes it covers. */
  readonly programs: ReadonlyArray<SanctionsProgram>;
  /** What it was applied for; null for general licences. */
  readonly purpose: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** What it permits. */
  readonly scope: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: LicenseStatus;
};

/** A change of a licence. */
export type LicenseChange = {
  readonly __typename?: 'LicenseChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was changed, and why. */
  readonly note: Scalars['String']['output'];
};

/** Whom a licence is for. */
export type LicenseKind =
  /** Everybody who meets its terms. */
  | 'GENERAL'
  /** Those who applied for it. */
  | 'SPECIFIC';

/** Where a licence stands. */
export type LicenseStatus =
  /** In force as amended. */
  | 'AMENDED'
  /** Asked for. */
  | 'APPLIED'
  /** Refused. */
  | 'DENIED'
  /** Being written. */
  | 'DRAFT'
  /** Past its last day. */
  | 'EXPIRED'
  /** In force. */
  | 'ISSUED'
  /** Sent back without a decision. */
  | 'RETURNED_WITHOUT_ACTION'
  /** Taken back. */
  | 'REVOKED'
  /** Being looked at. */
  | 'UNDER_REVIEW';

/** A typed, directed connection between two actors. Seen by whoever may see it and both its ends. */
export type Link = {
  readonly __typename?: 'Link';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** What kind of connection a link is; read from its `from` to its `to`. */
export type LinkType =
  /** Acted or purported to act for. */
  | 'ACTED_FOR'
  /** Is an agent of. */
  | 'AGENT_OF'
  /** Is a known associate of. */
  | 'ASSOCIATE'
  /** Controls without a stated stake. */
  | 'CONTROLS'
  /** Directs the conduct of. */
  | 'DIRECTS'
  /** Works for. */
  | 'EMPLOYED_BY'
  /** Is family of. */
  | 'FAMILY'
  /** Gives money to. */
  | 'FINANCES'
  /** Founded. */
  | 'FOUNDED'
  /** OFAC's `Linked To`: a connection it does not describe further, and which may point either way. */
  | 'LINKED_TO'
  /** Is an officer or director of. */
  | 'OFFICER_OF'
  /** Operates, as a crew or company operates a vessel or aircraft. */
  | 'OPERATES'
  /** Holds a stake in. */
  | 'OWNS'
  /** Is a part or body of. */
  | 'PART_OF'
  /** Gave material support to. */
  | 'SUPPORTED';

/** How old a list is. */
export type ListAge = {
  readonly __typename?: 'ListAge';
  /** Days from then to the day asked for; null for data that has no versions. */
  readonly ageDays: Maybe<Scalars['Int']['output']>;
  /** Day of its newest version; null for data that has no versions. */
  readonly asOf: Maybe<Scalars['Date']['output']>;
  /** Name of the dataset. */
  readonly dataset: Scalars['String']['output'];
  /** Whether it is older than seven days. */
  readonly stale: Scalars['Boolean']['output'];
};

/** A step of a proof: an actor that is listed. */
export type ListedStep = {
  readonly __typename?: 'ListedStep';
  /** Who is listed. */
  readonly actor: Maybe<Actor>;
  /** The designation that lists it; null where the listing is only supposed. */
  readonly designation: Maybe<Designation>;
  /** The rule applied, cited. */
  readonly rule: Scalars['String']['output'];
};

/** Section 3(b)(i) to (ix), in this order. */
export type Measure =
  /** (i) Blocking property and prohibiting transactions. */
  | 'BLOCK_PROPERTY'
  /** (v) Prohibiting transfers of credit and payments. */
  | 'CREDIT_PAYMENT_TRANSFER_PROHIBITION'
  /** (vi) Prohibiting investment in equity or debt. */
  | 'EQUITY_DEBT_INVESTMENT_PROHIBITION'
  /** (vii) Excluding alien corporate officers. */
  | 'EXCLUDE_ALIEN_CORPORATE_OFFICERS'
  /** (ii) Restricting export licences. */
  | 'EXPORT_LICENSE_RESTRICTION'
  /** (iv) Restricting foreign exchange. */
  | 'FOREIGN_EXCHANGE_RESTRICTION'
  /** (ix) Any other measure authorized by law, which is named. */
  | 'OTHER_AUTHORIZED_BY_LAW'
  /** (viii) Sanctions on principal executive officers. */
  | 'SANCTION_PRINCIPAL_EXECUTIVE_OFFICERS'
  /** (iii) Prohibiting loans and credit by United States financial institutions. */
  | 'US_FI_LOAN_CREDIT_PROHIBITION';

/** What State and Treasury jointly recommend to the President (EO 13848 section 3(b)). Seen by Treasury, State, Justice and Homeland Security. */
export type MeasureRecommendation = {
  readonly __typename?: 'MeasureRecommendation';
  /** Effect on the interests of allies; null until written. */
  readonly alliedInterestEffect: Maybe<Scalars['String']['output']>;
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** The 1(a) assessment it rests on. */
  readonly assessment: Maybe<Assessment>;
  /** How the measures answer to the scope of the interference; null until written. */
  readonly calibration: Maybe<Scalars['String']['output']>;
  /** The country whose government stood behind interference. */
  readonly country: Scalars['CountryCode']['output'];
  /** Day of the decision; null before. */
  readonly decidedAt: Maybe<Scalars['Date']['output']>;
  /** What the President decided, in words; null before. */
  readonly decision: Maybe<Scalars['String']['output']>;
  /** The election. */
  readonly election: Maybe<Election>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Id of the 1(b) report it rests on. */
  readonly impactReportId: Scalars['ID']['output'];
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Of the five sectors, those without a target or a stand-in with a reason. */
  readonly missingSectors: ReadonlyArray<MeasureSector>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Signatures so far. */
  readonly signatures: ReadonlyArray<RecommendationSignature>;
  /** Where it stands. */
  readonly status: RecommendationStatus;
  /** When it went to the President; null before. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** What is proposed, those targets the viewer may see. */
  readonly targets: ReadonlyArray<ProposedMeasure>;
  /** Effect on the economic interests of the United States; null until written. */
  readonly usEconomicEffect: Maybe<Scalars['String']['output']>;
  /** Effect on the national security of the United States; null until written. */
  readonly usNationalSecurityEffect: Maybe<Scalars['String']['output']>;
};

/** A page of recommendations. */
export type MeasureRecommendationConnection = {
  readonly __typename?: 'MeasureRecommendationConnection';
  /** The recommendations of this page. */
  readonly edges: ReadonlyArray<MeasureRecommendationEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A recommendation in a page. */
export type MeasureRecommendationEdge = {
  readonly __typename?: 'MeasureRecommendationEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The recommendation. */
  readonly node: MeasureRecommendation;
};

/** A sector of which a target is wanted. */
export type MeasureSector =
  /** A sector of comparable strategic significance, which stands in for one of the five. */
  | 'COMPARABLE_STRATEGIC'
  /** Defense. */
  | 'DEFENSE'
  /** Energy. */
  | 'ENERGY'
  /** Financial services. */
  | 'FINANCIAL_SERVICES'
  /** Technology. */
  | 'TECHNOLOGY'
  /** Transportation. */
  | 'TRANSPORTATION';

/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** To add evidence to a determination. For TREASURY_OFFICER. From PROPOSED, EVIDENCE_REVIEW, IN_CONSULTATION; it stays there. What must hold: Say what the evidence shows (BAD_INPUT); Its address, where there is one, begins with https:// or http:// (BAD_INPUT). */
  readonly addEvidence: Determination;
  /** To amend a designation. For TREASURY_OFFICER. From ACTIVE, AMENDED to AMENDED. What must hold: Say what is amended and why (BAD_INPUT); It stays under at least one programme (BAD_INPUT); It does not come under ELECTION-EO13848 by amendment, but by a determination and a designation of its own (BAD_INPUT); No designation of the actor under the same programme is in force (DUPLICATE_ACTIVE_DESIGNATION). */
  readonly amendDesignation: Designation;
  /** To amend a licence. For TREASURY_OFFICER. From ISSUED, AMENDED to AMENDED. What must hold: Say what is amended and why (BAD_INPUT); It has not expired (LICENSE_EXPIRED); It does not end before it begins (LICENSE_PERIOD_INVALID). */
  readonly amendLicense: License;
  /** To apply for a licence. For TREASURY_OFFICER, PRIVATE_SECTOR_MEMBER. Makes a new licence in state APPLIED. What must hold: Say what the licence is for (BAD_INPUT); It says what is permitted, and under which programmes or designations (LICENSE_SCOPE_REQUIRED); Every designation it names is in force (DESIGNATION_NOT_ACTIVE). */
  readonly applyForLicense: License;
  /** To approve a designation. For TREASURY_OFFICER. From LEGAL_REVIEW to APPROVED. What must hold: The officer wrote none of the attribution judgments it rests on (ANALYST_POLICY_SEPARATION). */
  readonly approveDesignation: Designation;
  /** To record the President’s decision on a recommendation. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From SUBMITTED_TO_PRESIDENT to APPROVED. What must hold: Record what was decided (BAD_INPUT). */
  readonly approveRecommendation: MeasureRecommendation;
  /** Sets a hit aside: the screened party is not the actor. Where two persons are needed, the first call proposes and a second person's call with the same input agrees. */
  readonly clearHit: Clearance;
  /** To put a recommendation to joint clearance. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From DRAFT to JOINT_CLEARANCE. What must hold: The 1(a) assessment and the 1(b) report are delivered (RECOMMENDATION_PREMATURE); The assessment finds that the country’s government stood behind interference (RECOMMENDATION_COUNTRY_NOT_FOUND); Each of the five sectors has an entity, or one of a comparable sector with a reason (RECOMMENDATION_SECTORS_MISSING); The effects on US economic, US national-security and allied interests are assessed, and the measures calibrated (RECOMMENDATION_EFFECTS_MISSING, BAD_INPUT); Every target is licensed or domiciled in the country and has a measure; measure (ix) names its law; measures (vii) and (viii) are about named officers of an organisation (TARGET_NOT_DOMICILED, OTHER_MEASURE_NEEDS_AUTHORITY, OFFICER_MEASURE_TARGET, BAD_INPUT, NOT_FOUND). */
  readonly clearRecommendation: MeasureRecommendation;
  /** To put a determination to State, Justice and Homeland Security. For TREASURY_OFFICER. From EVIDENCE_REVIEW to IN_CONSULTATION. What must hold: There is evidence (BAD_INPUT). */
  readonly consultOnDetermination: Determination;
  /** To record that the emergency is continued. For TREASURY_OFFICER, STATE_DEPT_OFFICER, DOJ_OFFICER. From IN_EFFECT to IN_EFFECT. What must hold: The notice is dated within the 90 days before the anniversary (EMERGENCY_NOTICE_OUTSIDE_WINDOW); The notice is not from the future (DELIVERED_DATE_IN_FUTURE). */
  readonly continueEmergency: NationalEmergency;
  /** To decline a determination. For TREASURY_OFFICER. From EVIDENCE_REVIEW, IN_CONSULTATION to DECLINED. What must hold: State the reasons of the decision (BAD_INPUT). */
  readonly declineDetermination: Determination;
  /** To record the President’s decision on a recommendation. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From SUBMITTED_TO_PRESIDENT to DECLINED. What must hold: Record what was decided (BAD_INPUT). */
  readonly declineRecommendation: MeasureRecommendation;
  /** To delist. For TREASURY_OFFICER. From ACTIVE, AMENDED to DELISTED. What must hold: State why the listing ends (DELIST_WITHOUT_REASON). */
  readonly delistDesignation: Designation;
  /** To deny a licence. For TREASURY_OFFICER. From UNDER_REVIEW to DENIED. What must hold: State why the licence is denied (BAD_INPUT). */
  readonly denyLicense: License;
  /** To deny a petition. For TREASURY_OFFICER. From UNDER_REVIEW to DENIED. What must hold: State why the petition is denied (BAD_INPUT). */
  readonly denyPetition: DelistingPetition;
  /** To determine that an actor is blocked. For TREASURY_OFFICER. From IN_CONSULTATION to DETERMINED. What must hold: State the reasons of the decision (BAD_INPUT); State, Justice and Homeland Security have concurred or commented (CONSULTEE_MISSING); The officer wrote none of the attribution judgments it rests on (ANALYST_POLICY_SEPARATION); The target is a foreign person (US_PERSON_NOT_DESIGNATABLE); A criterion is named; (i) with an incident in a United States election; (iii) with a principal that is blocked under EO 13848 (CRITERION_REQUIRED, CRITERION_PRINCIPAL_REQUIRED, PRINCIPAL_NOT_BLOCKED_UNDER_ORDER); The national emergency is in effect (EMERGENCY_LAPSED). */
  readonly determine: Determination;
  /** To draft a designation. For TREASURY_OFFICER. Makes a new designation in state DRAFT. What must hold: It is marked TLP:AMBER+STRICT for none but Treasury and the three it consults, or TLP:RED, for there is no notice before publication (BAD_INPUT); Name the programmes (BAD_INPUT); The target is a foreign person (US_PERSON_NOT_DESIGNATABLE); Under ELECTION-EO13848: Treasury has determined that this actor is blocked (BAD_INPUT); No designation of the actor under the same programme is in force (DUPLICATE_ACTIVE_DESIGNATION). */
  readonly draftDesignation: Designation;
  /** To draft a general licence. For TREASURY_OFFICER. Makes a new licence in state DRAFT. What must hold: It says what is permitted, and under which programmes or designations (LICENSE_SCOPE_REQUIRED); Every designation it names is in force (DESIGNATION_NOT_ACTIVE). */
  readonly draftLicense: License;
  /** To draft recommendations of measures. For STATE_DEPT_OFFICER, TREASURY_OFFICER. Makes a new recommendation in state DRAFT. What must hold: It is marked TLP:AMBER+STRICT for none but Treasury and the three it consults, or TLP:RED, for there is no notice before publication (BAD_INPUT). */
  readonly draftRecommendation: MeasureRecommendation;
  /** To edit recommendations of measures. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From DRAFT; it stays there. */
  readonly editRecommendation: MeasureRecommendation;
  /** Hands a hit on: somebody else who reads it must decide, and finds it in the inbox. The hit counts as before; a proposal to clear it ends. */
  readonly escalateHit: Clearance;
  /** To record that a licence has expired. For TREASURY_OFFICER. From ISSUED, AMENDED to EXPIRED. What must hold: Its last day has passed (LICENSE_PERIOD_INVALID). */
  readonly expireLicense: License;
  /** To record a petition for delisting. For TREASURY_OFFICER. Makes a new petition in state FILED. What must hold: Record what the petitioner says (BAD_INPUT); The designation is in force (DESIGNATION_NOT_ACTIVE); No other petition on the designation is open (PETITION_OPEN). */
  readonly filePetition: DelistingPetition;
  /** To grant a petition. For TREASURY_OFFICER. From UNDER_REVIEW to GRANTED. What must hold: State why the listing ends (DELIST_WITHOUT_REASON); The designation is in force (DESIGNATION_NOT_ACTIVE). Follows in the same commit: delistDesignation. */
  readonly grantPetition: DelistingPetition;
  /** To record that a recommendation is carried out. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From APPROVED to IMPLEMENTED. */
  readonly implementRecommendation: MeasureRecommendation;
  /** To issue a licence. For TREASURY_OFFICER. From UNDER_REVIEW, DRAFT to ISSUED. What must hold: Give the licence its number (BAD_INPUT); It does not end before it begins (LICENSE_PERIOD_INVALID); Every designation it names is in force (DESIGNATION_NOT_ACTIVE). */
  readonly issueLicense: License;
  /** To record that the emergency has lapsed. For TREASURY_OFFICER, STATE_DEPT_OFFICER, DOJ_OFFICER. From IN_EFFECT to LAPSED. What must hold: Say how it is known that no notice was published (BAD_INPUT); The anniversary has passed without a notice (DATE_ORDER). */
  readonly lapseEmergency: NationalEmergency;
  /** To record the President’s decision on a recommendation. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From SUBMITTED_TO_PRESIDENT to PARTLY_APPROVED. What must hold: Record what was decided (BAD_INPUT). */
  readonly partlyApproveRecommendation: MeasureRecommendation;
  /** To propose that an actor be blocked. For TREASURY_OFFICER. Makes a new determination in state PROPOSED. What must hold: It is marked TLP:AMBER+STRICT for none but Treasury and the three it consults, or TLP:RED, for there is no notice before publication (BAD_INPUT); The target is a foreign person (US_PERSON_NOT_DESIGNATABLE); A criterion is named; (i) with an incident in a United States election; (iii) with a principal that is blocked under EO 13848 (CRITERION_REQUIRED, CRITERION_PRINCIPAL_REQUIRED, PRINCIPAL_NOT_BLOCKED_UNDER_ORDER); Every election named was held on or after 2018-09-12 (ELECTION_BEFORE_ORDER). */
  readonly proposeDetermination: Determination;
  /** To publish a designation. For TREASURY_OFFICER. From APPROVED to ACTIVE. What must hold: Under ELECTION-EO13848: the national emergency is in effect (EMERGENCY_LAPSED); The target is a foreign person (US_PERSON_NOT_DESIGNATABLE); The officer wrote none of the attribution judgments it rests on (ANALYST_POLICY_SEPARATION); No designation of the actor under the same programme is in force (DUPLICATE_ACTIVE_DESIGNATION); It takes effect no earlier than the day of publication (DATE_ORDER). */
  readonly publishDesignation: Designation;
  /** Records a report to Congress. */
  readonly recordCongressReport: CongressReport;
  /** To record the national emergency. For TREASURY_OFFICER, STATE_DEPT_OFFICER, DOJ_OFFICER. Makes a new national emergency in state IN_EFFECT. */
  readonly recordEmergency: NationalEmergency;
  /** To record a petitioner’s answer. For TREASURY_OFFICER. From INFORMATION_REQUESTED to UNDER_REVIEW. What must hold: Record the answer (BAD_INPUT). */
  readonly recordInformation: DelistingPetition;
  /** Records what another authority did. */
  readonly recordRelatedAction: RelatedAction;
  /** Takes a clearance, a proposal or an escalation back, so that the hit is open again. */
  readonly reopenHit: Clearance;
  /** Reports property that the writer's organisation blocked. */
  readonly reportBlockedProperty: BlockedPropertyReport;
  /** To ask a petitioner. For TREASURY_OFFICER. From UNDER_REVIEW to INFORMATION_REQUESTED. What must hold: Ask a question (BAD_INPUT). */
  readonly requestInformation: DelistingPetition;
  /** To answer a consultation on a determination. For STATE_DEPT_OFFICER, DOJ_OFFICER, DHS_CISA_ANALYST. From IN_CONSULTATION; it stays there. What must hold: A comment has a text (BAD_INPUT). */
  readonly respondToConsultation: Determination;
  /** To return an application without action. For TREASURY_OFFICER. From UNDER_REVIEW to RETURNED_WITHOUT_ACTION. What must hold: State why the application is returned (BAD_INPUT). */
  readonly returnLicense: License;
  /** To record the President’s decision on a recommendation. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From SUBMITTED_TO_PRESIDENT to RETURNED. What must hold: Record what was decided (BAD_INPUT). */
  readonly returnRecommendation: MeasureRecommendation;
  /** To send a designation to legal review. For TREASURY_OFFICER. From DRAFT to LEGAL_REVIEW. */
  readonly reviewDesignation: Designation;
  /** To review the evidence of a determination. For TREASURY_OFFICER. From PROPOSED to EVIDENCE_REVIEW. */
  readonly reviewEvidence: Determination;
  /** To review a licence application. For TREASURY_OFFICER. From APPLIED to UNDER_REVIEW. */
  readonly reviewLicense: License;
  /** To review a petition. For TREASURY_OFFICER. From FILED to UNDER_REVIEW. */
  readonly reviewPetition: DelistingPetition;
  /** To revoke a licence. For TREASURY_OFFICER. From ISSUED, AMENDED to REVOKED. What must hold: State why the licence is revoked (BAD_INPUT); It has not expired (LICENSE_EXPIRED). */
  readonly revokeLicense: License;
  /** Stores a customer list, which is screened at once and again whenever a list or an ownership link changes. Replaces the list of the same name of the same organisation. */
  readonly saveCustomerList: CustomerList;
  /** To sign recommendations for your department. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From JOINT_CLEARANCE and to SIGNED once State and Treasury have both signed. What must hold: The 1(a) assessment and the 1(b) report are delivered (RECOMMENDATION_PREMATURE); The assessment finds that the country’s government stood behind interference (RECOMMENDATION_COUNTRY_NOT_FOUND); Each of the five sectors has an entity, or one of a comparable sector with a reason (RECOMMENDATION_SECTORS_MISSING); The effects on US economic, US national-security and allied interests are assessed, and the measures calibrated (RECOMMENDATION_EFFECTS_MISSING, BAD_INPUT); Every target is licensed or domiciled in the country and has a measure; measure (ix) names its law; measures (vii) and (viii) are about named officers of an organisation (TARGET_NOT_DOMICILED, OTHER_MEASURE_NEEDS_AUTHORITY, OFFICER_MEASURE_TARGET, BAD_INPUT, NOT_FOUND). */
  readonly signRecommendation: MeasureRecommendation;
  /** Records that a report to Congress was submitted. */
  readonly submitCongressReport: CongressReport;
  /** To submit recommendations to the President. For STATE_DEPT_OFFICER, TREASURY_OFFICER. From SIGNED to SUBMITTED_TO_PRESIDENT. What must hold: State and Treasury have both signed (JOINT_SIGNATURE_MISSING). */
  readonly submitRecommendation: MeasureRecommendation;
  /** To record that the emergency is terminated. For TREASURY_OFFICER, STATE_DEPT_OFFICER, DOJ_OFFICER. From IN_EFFECT to TERMINATED. What must hold: Say by what act it is terminated (BAD_INPUT). */
  readonly terminateEmergency: NationalEmergency;
  /** To record that a petition is withdrawn. For TREASURY_OFFICER. From FILED, UNDER_REVIEW, INFORMATION_REQUESTED to WITHDRAWN. What must hold: State why the petition is withdrawn (BAD_INPUT). */
  readonly withdrawPetition: DelistingPetition;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAddEvidenceArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AddEvidenceInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAmendDesignationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AmendDesignationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationAmendLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: AmendLicenseInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationApplyForLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ApplyForLicenseInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationApproveDesignationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationApproveRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DecideRecommendationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationClearHitArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ClearHitInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationClearRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationConsultOnDeterminationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationContinueEmergencyArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ContinueEmergencyInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDeclineDeterminationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DetermineInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDeclineRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DecideRecommendationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDelistDesignationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDenyLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDenyPetitionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDetermineArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DetermineInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDraftDesignationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftDesignationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDraftLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftLicenseInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationDraftRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DraftRecommendationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEditRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EditRecommendationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationEscalateHitArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: EscalateHitInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationExpireLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationFilePetitionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: FilePetitionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationGrantPetitionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationImplementRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationIssueLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: IssueLicenseInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationLapseEmergencyArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationPartlyApproveRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DecideRecommendationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationProposeDeterminationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ProposeDeterminationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationPublishDesignationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: PublishDesignationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordCongressReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordCongressReportInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordEmergencyArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordEmergencyInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordInformationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordInformationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRecordRelatedActionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RecordRelatedActionInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReopenHitArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReopenHitInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReportBlockedPropertyArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReportBlockedPropertyInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRequestInformationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RequestInformationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRespondToConsultationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RespondToConsultationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReturnLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReturnRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: DecideRecommendationInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReviewDesignationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReviewEvidenceArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReviewLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReviewPetitionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRevokeLicenseArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSaveCustomerListArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerListInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSignRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSubmitCongressReportArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SubmitCongressReportInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSubmitRecommendationArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: StepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationTerminateEmergencyArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationWithdrawPetitionArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReasonedStepInput;
};

/** The national emergency that EO 13848 declared. Seen by anyone. */
export type NationalEmergency = {
  readonly __typename?: 'NationalEmergency';
  /** What the viewer may do with it now. */
  readonly allowedMoves: ReadonlyArray<AllowedMove>;
  /** The next anniversary for which no notice is recorded: on that day it ends unless one continues it. */
  readonly anniversary: Scalars['Date']['output'];
  /** The day asked for. */
  readonly asOf: Scalars['Date']['output'];
  /** Day it was declared. */
  readonly declaredOn: Scalars['Date']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether it was in effect on that day. Null where that is not established: no notice is recorded beyond the last anniversary, and no end either. */
  readonly inEffect: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Notices that continued it, oldest first. */
  readonly notices: ReadonlyArray<EmergencyContinuation>;
  /** First day without it; null while none is recorded. */
  readonly overSince: Maybe<Scalars['Date']['output']>;
  /** By what it ended; null while it has not. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it stands, as recorded. */
  readonly status: EmergencyStatus;
  /** First day on which a notice can continue it beyond the anniversary; the last is the anniversary. */
  readonly windowOpens: Scalars['Date']['output'];
};

/** A step of a proof: an actor whose holders, each established by an earlier step, together reach the threshold. */
export type OwnedStep = {
  readonly __typename?: 'OwnedStep';
  /** Who is owned. */
  readonly actor: Maybe<Actor>;
  /** The holders counted, each with its direct stake in full. */
  readonly holders: ReadonlyArray<BlockedHolder>;
  /** Rights that are not counted, and show that an established holder belongs to the joint arrangement; nearly always none. */
  readonly members: ReadonlyArray<BlockedHolder>;
  /** The rule applied, cited. */
  readonly rule: Scalars['String']['output'];
  /** Their stakes added up exactly. */
  readonly sum: Share;
};

/** What would follow from designations and delistings that nobody has made. */
export type OwnershipImpact = {
  readonly __typename?: 'OwnershipImpact';
  /** Actors that would become blocked. */
  readonly blocked: ReadonlyArray<Maybe<Actor>>;
  /** Every verdict that would turn, by actor id. */
  readonly changes: ReadonlyArray<ImpactChange>;
  /** Strictest marking of the evidence for all of them, shown or not, and of the actors supposed. */
  readonly marking: Tlp;
  /** Actors that would be blocked no more. */
  readonly released: ReadonlyArray<Maybe<Actor>>;
  /** How many there are, shown or not. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How listed parties come to own a blocked actor. */
export type OwnershipLabel =
  /** Through an unbroken chain of majorities, although multiplied down they own less. */
  | 'CASCADE_DOWN'
  /** Their own stakes reach the threshold. */
  | 'DIRECT'
  /** Through others, and multiplied down the chain they still own enough. */
  | 'INDIRECT';

/** One place in a tree of owners or holdings. */
export type OwnershipNode = {
  readonly __typename?: 'OwnershipNode';
  /** Who stands here. */
  readonly actor: Maybe<Actor>;
  /** Whether the actor stands already between here and the root; the circle is not walked again. */
  readonly cyclic: Scalars['Boolean']['output'];
  /** Steps from the root. */
  readonly depth: Scalars['Int']['output'];
  /** The direct stake between this place and its parent; 100 percent for the root. */
  readonly direct: Share;
  /** Stakes multiplied along this branch, rounded outwards. */
  readonly integrated: Share;
  /** The recorded links that the stake rests on. */
  readonly links: ReadonlyArray<Maybe<Link>>;
  /** Position in `nodes` of the place it hangs from; null for the root. */
  readonly parent: Maybe<Scalars['Int']['output']>;
  /** Whether the actor is opened up elsewhere in the tree, and not again here. */
  readonly repeated: Scalars['Boolean']['output'];
};

/** Who owns an actor, or what it owns, as far as the viewer may see. */
export type OwnershipTree = {
  readonly __typename?: 'OwnershipTree';
  /** Places in the order of the tree: each before what hangs from it, larger stakes first. */
  readonly nodes: ReadonlyArray<OwnershipNode>;
  /** Where it starts. */
  readonly root: Maybe<Actor>;
  /** Whether some were left out because there are more than 1,000. */
  readonly truncated: Scalars['Boolean']['output'];
};

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

/** Why a petitioner says the listing should end. */
export type PetitionGround =
  /** What it rested on is no longer so. */
  | 'CHANGED_CIRCUMSTANCES'
  /** The person died, or the organisation is no more. */
  | 'DEATH_OR_DISSOLUTION'
  /** It never had a sufficient basis. */
  | 'INSUFFICIENT_BASIS'
  /** Somebody else was meant. */
  | 'MISTAKEN_IDENTITY'
  /** Another ground. */
  | 'OTHER';

/** Where a petition stands. */
export type PetitionStatus =
  /** Denied; a new petition may be filed. */
  | 'DENIED'
  /** Filed. */
  | 'FILED'
  /** Granted: the designation has ended. */
  | 'GRANTED'
  /** The petitioner has been asked for more. */
  | 'INFORMATION_REQUESTED'
  /** Being looked at. */
  | 'UNDER_REVIEW'
  /** Withdrawn by the petitioner. */
  | 'WITHDRAWN';

/** One step of a proof; steps come in the order in which they can be replayed. */
export type ProofStep = ControlledStep | ListedStep | OwnedStep;

/** A proposal that an actor be blocked. */
export type ProposeDeterminationInput = {
  /** Who. */
  readonly actor: Scalars['ID']['input'];
  /** Attribution judgments it rests on. */
  readonly attributions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Clause of section 2(a); required. */
  readonly criterion?: InputMaybe<BlockingCriterion>;
  /** Incidents it rests on; criterion (i) needs one in a Federal election. */
  readonly incidents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marking; to Treasury, State, Justice and Homeland Security (AMBER_STRICT) where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Of criterion (iii): the person blocked under the order whom the actor is owned by, controlled by or acted for. */
  readonly principal?: InputMaybe<Scalars['ID']['input']>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What is proposed against one business entity. */
export type ProposedMeasure = {
  readonly __typename?: 'ProposedMeasure';
  /** Where it is domiciled on record: country of incorporation and others. */
  readonly domiciles: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** What ties it to the country. */
  readonly ground: TargetGround;
  /** Everybody recorded as an officer of the entity today that the viewer may see, by name. */
  readonly knownOfficers: ReadonlyArray<TargetOfficer>;
  /** By which measure and source it is among the largest. */
  readonly largestEntityBasis: Scalars['String']['output'];
  /** The law behind another measure (ix); null otherwise. */
  readonly legalAuthority: Maybe<Scalars['String']['output']>;
  /** Country where it is said to be licensed or domiciled. */
  readonly licensedOrDomiciledIn: Scalars['CountryCode']['output'];
  /** The measures. */
  readonly measures: ReadonlyArray<Measure>;
  /** The officers whom measures (vii) and (viii) are about, those the viewer may see. */
  readonly officers: ReadonlyArray<Maybe<Actor>>;
  /** Its sector. */
  readonly sector: MeasureSector;
  /** Why that sector is inapplicable and this one comparable; null otherwise. */
  readonly substituteReason: Maybe<Scalars['String']['output']>;
  /** Of COMPARABLE_STRATEGIC: the sector it stands in for; null otherwise. */
  readonly substitutesFor: Maybe<MeasureSector>;
  /** The entity. */
  readonly target: Maybe<Actor>;
};

/** What is proposed against one business entity. */
export type ProposedMeasureInput = {
  /** What ties it to the country. */
  readonly ground?: InputMaybe<TargetGround>;
  /** By which measure and source it is among the largest. */
  readonly largestEntityBasis: Scalars['String']['input'];
  /** The law behind another measure (ix). */
  readonly legalAuthority?: InputMaybe<Scalars['String']['input']>;
  /** Country where it is licensed or domiciled; that of the recommendation where absent. */
  readonly licensedOrDomiciledIn?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The measures. */
  readonly measures: ReadonlyArray<Measure>;
  /** The officers whom measures (vii) and (viii) are about; the recorded ones (OFFICER_OF links) where absent. */
  readonly officers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Its sector. */
  readonly sector: MeasureSector;
  /** Why that sector is inapplicable and this one comparable. */
  readonly substituteReason?: InputMaybe<Scalars['String']['input']>;
  /** Of COMPARABLE_STRATEGIC: which of the five sectors it stands in for. */
  readonly substitutesFor?: InputMaybe<MeasureSector>;
  /** The entity. */
  readonly target: Scalars['ID']['input'];
};

/** The publication of a designation, from which moment everybody sees it. */
export type PublishDesignationInput = {
  /** Day it takes effect; the day of publication where absent. */
  readonly effectiveAt?: InputMaybe<Scalars['Date']['input']>;
  /** Where the Federal Register prints it. */
  readonly frCitation?: InputMaybe<Scalars['String']['input']>;
  /** The designation. */
  readonly id: Scalars['ID']['input'];
  /** Its number on the SDN list. */
  readonly sdnUid?: InputMaybe<Scalars['String']['input']>;
};

/** Questions. What the viewer may not see is answered as what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** One report of blocked property; null where there is none. */
  readonly blockedPropertyReport: Maybe<BlockedPropertyReport>;
  /** Reports of blocked property, newest first. */
  readonly blockedPropertyReports: Maybe<BlockedPropertyReportConnection>;
  /** What changed between two positions of the ledger, oldest first: who applies it to what they had at `after` has what the viewer sees now. Only versions are told that the viewer may see by their marking and by that of the record as it stands now. Commits that changed nothing the viewer may see are as if they were not there. Too little found within 2,000 commits that might hold something is OPERATION_TOO_COMPLEX. */
  readonly changes: Maybe<LedgerChangeConnection>;
  /** Clearances the viewer may see, newest first. */
  readonly clearances: Maybe<ReadonlyArray<Clearance>>;
  /** One report to Congress; null where there is none. */
  readonly congressReport: Maybe<CongressReport>;
  /** Reports to Congress, newest period first. */
  readonly congressReports: Maybe<CongressReportConnection>;
  /** One customer list; null where there is none. */
  readonly customerList: Maybe<CustomerList>;
  /** Customer lists the viewer may see, by name. */
  readonly customerLists: Maybe<ReadonlyArray<CustomerList>>;
  /** One designation; null where there is none. */
  readonly designation: Maybe<Designation>;
  /** Published actions, oldest first. */
  readonly designationRounds: Maybe<ReadonlyArray<DesignationRound>>;
  /** How many designations began, by stretch of time, oldest first. */
  readonly designationTimeline: Maybe<ReadonlyArray<CountBucket>>;
  /** Designations, newest first, then by id; those not published yet, which only the four agencies see, come last. */
  readonly designations: Maybe<DesignationConnection>;
  /** One determination; null where there is none. */
  readonly determination: Maybe<Determination>;
  /** Determinations, by id. */
  readonly determinations: Maybe<DeterminationConnection>;
  /** The answer to a question as a file; `GET /export` gives it as a download. */
  readonly export: Maybe<ExportedFile>;
  /** Actors that a recorded indictment names, by name; at most 500. */
  readonly indictedActors: Maybe<ReadonlyArray<Maybe<Actor>>>;
  /** One licence; null where there is none. */
  readonly license: Maybe<License>;
  /** Licences, by number. */
  readonly licenses: Maybe<ReadonlyArray<License>>;
  /** Countries to which section 3(b) may be applied, by election and country, from delivered assessments that the viewer may read. */
  readonly measureEligibleCountries: Maybe<ReadonlyArray<EligibleCountry>>;
  /** One recommendation; null where there is none. */
  readonly measureRecommendation: Maybe<MeasureRecommendation>;
  /** Recommendations, by id. */
  readonly measureRecommendations: Maybe<MeasureRecommendationConnection>;
  /** The national emergency; null where none is recorded. */
  readonly nationalEmergency: Maybe<NationalEmergency>;
  /** What would become blocked or released if some were designated and some delisted. Nothing is written. */
  readonly ownershipImpact: Maybe<OwnershipImpact>;
  /** One petition; null where there is none. */
  readonly petition: Maybe<DelistingPetition>;
  /** Petitions, oldest first. */
  readonly petitions: Maybe<DelistingPetitionConnection>;
  /** All programmes, by tag. */
  readonly programs: Maybe<ReadonlyArray<SanctionsProgram>>;
  /** One related action; null where there is none. */
  readonly relatedAction: Maybe<RelatedAction>;
  /** Related actions, newest first. */
  readonly relatedActions: Maybe<RelatedActionConnection>;
  /** Verdicts of up to 1,000 actors, in the order of the ids; null for an id that names none. */
  readonly sanctionStatuses: Maybe<ReadonlyArray<Maybe<SanctionStatus>>>;
  /** Screens one party against every actor the viewer may see. */
  readonly screen: Maybe<ScreenResult>;
  /** Screens up to 1,000 parties. A bad input is null with its own error, the others are answered. */
  readonly screenBatch: Maybe<ReadonlyArray<Maybe<ScreenResult>>>;
  /** The table of features that screening scores by. */
  readonly screeningFeatures: Maybe<ReadonlyArray<ScreeningFeature>>;
  /** Verdicts that changed, oldest first, each with its cause. */
  readonly verdictChanges: Maybe<ReadonlyArray<VerdictChange>>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryBlockedPropertyReportArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryBlockedPropertyReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  designation?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  until?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryClearancesArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<ClearanceStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCongressReportArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCongressReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCustomerListArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCustomerListsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationRoundsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  program?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationTimelineArgs = {
  interval?: InputMaybe<Interval>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  program?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  alsoUnder?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  criterion?: InputMaybe<BlockingCriterion>;
  election?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  indicted?: InputMaybe<Scalars['Boolean']['input']>;
  kind?: InputMaybe<ActorKind>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  notProgram?: InputMaybe<Scalars['String']['input']>;
  program?: InputMaybe<Scalars['String']['input']>;
  round?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<DesignationStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDeterminationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDeterminationsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  awaiting?: InputMaybe<Consultee>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<DeterminationStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryExportArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  format: ExportFormat;
  input: ExportInput;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  part?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryIndictedActorsArgs = {
  designated?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  program?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryLicenseArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryLicensesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  designation?: InputMaybe<Scalars['ID']['input']>;
  expiringWithin?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<LicenseKind>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  program?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<LicenseStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMeasureEligibleCountriesArgs = {
  election?: InputMaybe<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMeasureRecommendationArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMeasureRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  election?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  status?: InputMaybe<RecommendationStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryNationalEmergencyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryOwnershipImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  delist?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  designate?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  regime?: InputMaybe<Regime>;
  unattributed?: InputMaybe<Unattributed>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryPetitionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryPetitionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  designation?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  grounds?: InputMaybe<PetitionGround>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minAgeDays?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  status?: InputMaybe<PetitionStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryProgramsArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryRelatedActionArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryRelatedActionsArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  election?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RelatedActionKind>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySanctionStatusesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  regime?: InputMaybe<Regime>;
  unattributed?: InputMaybe<Unattributed>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryScreenArgs = {
  input: ScreenInput;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryScreenBatchArgs = {
  inputs: ReadonlyArray<ScreenInput>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryVerdictChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regime?: InputMaybe<Regime>;
};

/** A step on a record, with its reason. */
export type ReasonedStepInput = {
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** Why, in words; no classified text. */
  readonly reason: Scalars['String']['input'];
};

/** A department's signature. */
export type RecommendationSignature = {
  readonly __typename?: 'RecommendationSignature';
  /** The department. */
  readonly agency: RecommendationSigner;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of its officer. */
  readonly by: Scalars['String']['output'];
};

/** A department that signs a recommendation. */
export type RecommendationSigner =
  /** The Secretary of State. */
  | 'STATE'
  /** The Secretary of the Treasury. */
  | 'TREASURY';

/** Where a recommendation stands. */
export type RecommendationStatus =
  /** Approved. */
  | 'APPROVED'
  /** Declined. */
  | 'DECLINED'
  /** Being written. */
  | 'DRAFT'
  /** Carried out. */
  | 'IMPLEMENTED'
  /** With both departments for signature. */
  | 'JOINT_CLEARANCE'
  /** Approved in part. */
  | 'PARTLY_APPROVED'
  /** Sent back. */
  | 'RETURNED'
  /** Signed by State and Treasury. */
  | 'SIGNED'
  /** With the President. */
  | 'SUBMITTED_TO_PRESIDENT';

/** A report to Congress. */
export type RecordCongressReportInput = {
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is. */
  readonly kind: CongressReportKind;
  /** Marking; to Treasury, State, Justice and Homeland Security (AMBER_STRICT) where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Last day it covers. */
  readonly periodEnd: Scalars['Date']['input'];
  /** First day it covers. */
  readonly periodStart: Scalars['Date']['input'];
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Day it was submitted; not yet where absent. */
  readonly submittedAt?: InputMaybe<Scalars['Date']['input']>;
  /** What it says. */
  readonly summary: Scalars['String']['input'];
};

/** The emergency to record; there is one. */
export type RecordEmergencyInput = {
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A petitioner's answer. */
export type RecordInformationInput = {
  /** The answer. */
  readonly answer: Scalars['String']['input'];
  /** The petition. */
  readonly id: Scalars['ID']['input'];
};

/** What another authority did. */
export type RecordRelatedActionInput = {
  /** Against whom. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The law it stands on. */
  readonly authority: Scalars['String']['input'];
  /** Day. */
  readonly date: Scalars['Date']['input'];
  /** The election it is about. */
  readonly election?: InputMaybe<Scalars['ID']['input']>;
  /** Incidents it is about. */
  readonly incidents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was done. */
  readonly kind: RelatedActionKind;
  /** Marking; to Treasury, State, Justice and Homeland Security (AMBER_STRICT) where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In words. */
  readonly title: Scalars['String']['input'];
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Whose sanctions. */
export type Regime =
  /** European Union. */
  | 'EU'
  /** United Kingdom. */
  | 'UK'
  /** United Nations: listing only. */
  | 'UN'
  /** United States. */
  | 'US';

/** What another authority did about the same conduct; no sanction under the order. Seen by whoever its marking allows. */
export type RelatedAction = {
  readonly __typename?: 'RelatedAction';
  /** Against whom, those the viewer may see. */
  readonly actors: ReadonlyArray<Maybe<Actor>>;
  /** The law it stands on. */
  readonly authority: Scalars['String']['output'];
  /** Day. */
  readonly date: Scalars['Date']['output'];
  /** The election it is about; null where none. */
  readonly election: Maybe<Election>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Incidents it is about, those the viewer may see. */
  readonly incidents: ReadonlyArray<Maybe<Incident>>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** What was done. */
  readonly kind: RelatedActionKind;
  /** Its marking. */
  readonly marking: Tlp;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** In words. */
  readonly title: Scalars['String']['output'];
  /** Where it was published; null where not recorded. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A page of actions. */
export type RelatedActionConnection = {
  readonly __typename?: 'RelatedActionConnection';
  /** The actions of this page. */
  readonly edges: ReadonlyArray<RelatedActionEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A action in a page. */
export type RelatedActionEdge = {
  readonly __typename?: 'RelatedActionEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The action. */
  readonly node: RelatedAction;
};

/** What another authority did about the same conduct. */
export type RelatedActionKind =
  /** A designation under another authority. */
  | 'DESIGNATION_OTHER_AUTHORITY'
  /** Designation as a foreign mission. */
  | 'FOREIGN_MISSION'
  /** An indictment or criminal complaint. */
  | 'INDICTMENT'
  /** A reward for information. */
  | 'REWARD'
  /** Restrictions of visas. */
  | 'VISA_RESTRICTION';

/** A clearance to take back. */
export type ReopenHitInput = {
  /** The clearance. */
  readonly id: Scalars['ID']['input'];
  /** Why, in words, 3 to 2,000 characters; no classified text. */
  readonly reason: Scalars['String']['input'];
};

/** A holder's report of property it blocked; the holder is the writer's organisation. */
export type ReportBlockedPropertyInput = {
  /** Day it was blocked. */
  readonly blockedAt: Scalars['Date']['input'];
  /** What it is; no personal data. */
  readonly description: Scalars['String']['input'];
  /** The designation under which it is blocked. */
  readonly designation: Scalars['ID']['input'];
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its value, such as `USD 12000.00`. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

/** A question to a petitioner. */
export type RequestInformationInput = {
  /** The petition. */
  readonly id: Scalars['ID']['input'];
  /** The question. */
  readonly question: Scalars['String']['input'];
};

/** An agency's answer; the agency is that of the officer who answers. */
export type RespondToConsultationInput = {
  /** The determination. */
  readonly id: Scalars['ID']['input'];
  /** The answer. */
  readonly response: ConsultationAnswer;
  /** The comment; required where the answer is one. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** Whether an actor is blocked under a regime on a day, on what the viewer may see, with the reasons. */
export type SanctionStatus = {
  readonly __typename?: 'SanctionStatus';
  /** The actor. */
  readonly actor: Maybe<Actor>;
  /** The day asked for. */
  readonly asOf: Scalars['Date']['output'];
  /** What it rests on. */
  readonly basis: VerdictBasis;
  /** What blocked holders have of it in all, as an interval. */
  readonly blockedShare: Share;
  /** Position of the ledger as this viewer sees it: moves only when something this viewer may see has changed. */
  readonly dataVersion: Scalars['String']['output'];
  /** For the others: up to ten single changes or missing facts that would block it, fewest points first. */
  readonly flips: ReadonlyArray<Flip>;
  /** Blocked holders, largest stake first, then by id. */
  readonly holders: ReadonlyArray<BlockedHolder>;
  /** The moment whose knowledge it rests on; null for what is known now. */
  readonly knownAt: Maybe<Scalars['DateTime']['output']>;
  /** How listed parties come to own it; null unless it is blocked by ownership. */
  readonly label: Maybe<OwnershipLabel>;
  /** What listed parties own of it multiplied down all chains; null where nobody listed is among its owners. */
  readonly lookThroughShare: Maybe<Share>;
  /** Strictest marking of the evidence. */
  readonly marking: Tlp;
  /** For BLOCKED: steps that establish it and can be replayed; without any one of them it would not follow. Empty otherwise. */
  readonly proof: ReadonlyArray<ProofStep>;
  /** For checking it later. */
  readonly receipt: VerdictReceipt;
  /** The regime asked for. */
  readonly regime: Regime;
  /** The rule applied, cited. */
  readonly rule: Scalars['String']['output'];
  /** What shares nobody accounts for counted as. */
  readonly unattributed: Unattributed;
  /** Percent that no recorded holder accounts for. */
  readonly unattributedShare: Scalars['Float']['output'];
  /** The verdict. */
  readonly verdict: Verdict;
  /** What an officer must know beside the verdict. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** A sanctions programme. */
export type SanctionsProgram = {
  readonly __typename?: 'SanctionsProgram';
  /** Whether it blocks property; others restrict dealings without blocking. */
  readonly blocking: Scalars['Boolean']['output'];
  /** Designations under it in force on the day, certainly or possibly. */
  readonly designationCount: Scalars['Int']['output'];
  /** Orders and statutes it stands on. */
  readonly legalAuthority: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whose it is. */
  readonly regime: Regime;
  /** Its tag as lists print it, such as `ELECTION-EO13848`. */
  readonly tag: Scalars['String']['output'];
};


/** A sanctions programme. */
export type SanctionsProgramDesignationCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Screening's conclusion about a party. */
export type ScreenDecision =
  /** No hit reaches the review threshold. */
  | 'CLEAR'
  /** A hit is strong enough to be taken for a match. */
  | 'MATCH'
  /** A hit must be looked at by a person. */
  | 'REVIEW';

/** An actor that resembles the party screened. */
export type ScreenHit = {
  readonly __typename?: 'ScreenHit';
  /** Who it is. */
  readonly actor: Maybe<Actor>;
  /** The clearance that sets this hit aside, where there is one; a hit set aside does not count for the decision. */
  readonly clearance: Maybe<Clearance>;
  /** What each feature says, in the order of the published table; features that do not apply are left out. */
  readonly features: ReadonlyArray<FeatureScore>;
  /** The name that matched, as recorded. */
  readonly matchedName: Scalars['String']['output'];
  /** Tags it is designated under on the day, certainly or possibly, sorted. */
  readonly programs: ReadonlyArray<Scalars['String']['output']>;
  /** Place in the order of evidence, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** How alike, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Whether the actor is blocked, by listing or by ownership. */
  readonly verdict: Verdict;
};

/** Who is screened. Only the name is needed; everything else corroborates or contradicts. */
export type ScreenInput = {
  /** Day, month or year of birth: `1961-06-01`, `1961-06`, `1961`. */
  readonly birthDate?: InputMaybe<Scalars['String']['input']>;
  /** Nationality, residence, place of incorporation or flag; at most 50. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Numbers it is known by, at most 50. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** What the party is. */
  readonly kind?: InputMaybe<ActorKind>;
  /** How many hits to show, 1 to 100; 10 where absent. The decision looks at all. */
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
  /** Only actors that are designated, blocked or possibly blocked; others that resemble the party are shown too, and never count. */
  readonly listedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Least score that makes a MATCH, 0 to 1; the published match threshold where absent. */
  readonly matchThreshold?: InputMaybe<Scalars['Float']['input']>;
  /** The name in any order and script, 1 to 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Only hits designated under one of these tags. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose rules decide which hits are blocked. */
  readonly regime?: InputMaybe<Regime>;
  /** Least score that makes a hit, 0 to 1; hits below are not shown and do not count. The published review threshold where absent. */
  readonly threshold?: InputMaybe<Scalars['Float']['input']>;
};

/** What can be checked again later: the position, the algorithm, and hashes of question and answer. */
export type ScreenReceipt = {
  readonly __typename?: 'ScreenReceipt';
  /** Name and version of the algorithm. */
  readonly algorithm: Scalars['String']['output'];
  /** Day asked for. */
  readonly asOf: Scalars['Date']['output'];
  /** When it was answered. */
  readonly at: Scalars['DateTime']['output'];
  /** Position of the ledger as this viewer sees it. */
  readonly dataVersion: Scalars['String']['output'];
  /** Opaque; holds the question, sealed, so that `ostrakon receipt verify` can ask it again of the same ledger. */
  readonly id: Scalars['ID']['output'];
  /** The moment whose knowledge the answer rests on; null for what was known when it was given. */
  readonly knownAt: Maybe<Scalars['DateTime']['output']>;
  /** The lists behind the answer, with their age. */
  readonly lists: ReadonlyArray<ListAge>;
  /** SHA-256 of the question. */
  readonly queryHash: Scalars['String']['output'];
  /** SHA-256 of the answer. */
  readonly resultHash: Scalars['String']['output'];
};

/** What screening a party found. */
export type ScreenResult = {
  readonly __typename?: 'ScreenResult';
  /** The conclusion. */
  readonly decision: ScreenDecision;
  /** Hits, best evidence first. */
  readonly hits: ReadonlyArray<ScreenHit>;
  /** The name as asked. */
  readonly query: Scalars['String']['output'];
  /** For checking it later. */
  readonly receipt: ScreenReceipt;
  /** How many hits there are, shown or not; at most 1,000 are counted. */
  readonly totalHits: Scalars['Int']['output'];
};

/** A row of the published table of features. */
export type ScreeningFeature = {
  readonly __typename?: 'ScreeningFeature';
  /** What it compares and how. */
  readonly description: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it adds or takes at most. */
  readonly weight: Scalars['Float']['output'];
};

/** One screening of a customer list. */
export type ScreeningRun = {
  readonly __typename?: 'ScreeningRun';
  /** Name and version of the algorithm. */
  readonly algorithm: Scalars['String']['output'];
  /** Day it was asked for. */
  readonly asOf: Scalars['Date']['output'];
  /** When it ran. */
  readonly at: Scalars['DateTime']['output'];
  /** What differs from the screening before, in the order of the list. */
  readonly differences: ReadonlyArray<CustomerDifference>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Customers that are not clear, in the order of the list. */
  readonly results: ReadonlyArray<CustomerResult>;
};

/** A share of ownership in percent of the whole, 0 to 100; exact inside, rounded here. */
export type Share = {
  readonly __typename?: 'Share';
  /** Whether the two bounds are one known number. */
  readonly exact: Scalars['Boolean']['output'];
  /** Upper bound in percent. */
  readonly max: Scalars['Float']['output'];
  /** Lower bound in percent. */
  readonly min: Scalars['Float']['output'];
  /** In words: `50 %`, `25-50 %`, `> 25 %`, `unknown`. */
  readonly text: Scalars['String']['output'];
};

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

/** That a source gives a value: of an actor's names, numbers, places and particulars, or a link or designation as a whole. Marked as its record, and seen by whoever sees that. */
export type Statement = {
  readonly __typename?: 'Statement';
  /** What the value is of: `kind`, `name` (the primary one), `names`, `countries`, `identifiers`, `addresses`, `description`, or a field of `details` such as `birthDates`; `link` or `designation` for one as a whole. */
  readonly field: Scalars['String']['output'];
  /** Day of the first version of the dataset that gives it; null where not known. */
  readonly firstSeen: Maybe<Scalars['Date']['output']>;
  /** Whether the dataset still gives it. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Day of the last version that gives it; while it is current, of the newest version imported. Null where the dataset has no versions. */
  readonly lastSeen: Maybe<Scalars['Date']['output']>;
  /** Marking of the record it is in. */
  readonly marking: Tlp;
  /** Name of the dataset that gives it. */
  readonly source: Scalars['String']['output'];
  /** The id under which its source has the actor: of a link the one it starts at, of a designation the one it is of. */
  readonly sourceId: Scalars['ID']['output'];
  /** Where it was published; null where it has no address. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The value in one line; a number as `Passport: 123 (RU)`; of a link its type, of a designation its programmes. */
  readonly value: Scalars['String']['output'];
};

/** A step on a record that needs no more to be said. */
export type StepInput = {
  /** The record. */
  readonly id: Scalars['ID']['input'];
};

/** The submission of a recorded report to Congress. */
export type SubmitCongressReportInput = {
  /** The report. */
  readonly id: Scalars['ID']['input'];
  /** Marking; as it was where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** Day it was submitted; today where absent. */
  readonly submittedAt?: InputMaybe<Scalars['Date']['input']>;
};

/** What ties a target to the country. */
export type TargetGround =
  /** It is domiciled there. */
  | 'DOMICILED'
  /** It is licensed there. */
  | 'LICENSED';

/** An officer of a target, as recorded. */
export type TargetOfficer = {
  readonly __typename?: 'TargetOfficer';
  /** Who it is. */
  readonly actor: Maybe<Actor>;
  /** Whether the entry of the officer into the United States is suspended: listed under the order today, certainly or possibly (section 6). */
  readonly entrySuspended: Scalars['Boolean']['output'];
  /** Whether the measure on officers is proposed for this one. */
  readonly isNamed: Scalars['Boolean']['output'];
};

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

/** What shares nobody accounts for count as. */
export type Unattributed =
  /** As not held by blocked parties. */
  | 'IGNORE'
  /** As possibly held by blocked parties. */
  | 'POSSIBLE';

/** What follows for an actor from who is listed and who owns whom. */
export type Verdict =
  /** Listed, or owned (under EU and UK rules: or controlled) by listed parties, on what is certainly known. */
  | 'BLOCKED'
  /** Not blocked on what is known. Read the warnings. */
  | 'NOT_BLOCKED'
  /** Blocked if what is not known turns out so: a share within its bounds, a listing day, a circle of owners. */
  | 'POSSIBLY_BLOCKED';

/** What a verdict rests on. */
export type VerdictBasis =
  /** A circle of owners that would be blocked if each other were, and that nothing else settles. */
  | 'CIRCULAR'
  /** Votes or the board, under EU and UK rules. */
  | 'CONTROL'
  /** A designation of the actor itself. */
  | 'LISTED'
  /** Nothing blocks. */
  | 'NONE'
  /** The stakes of blocked holders. */
  | 'OWNERSHIP';

/** What made a verdict change: a commit, or a day reached. */
export type VerdictCause = {
  readonly __typename?: 'VerdictCause';
  /** Position of the commit; null for days reached. */
  readonly commit: Maybe<Scalars['String']['output']>;
  /** The day reached; null for commits. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** The designation that did it; null where it was none, or is there no more. */
  readonly designation: Maybe<Designation>;
  /** What kind. */
  readonly kind: VerdictCauseKind;
  /** The link that did it; null where it was none, or is there no more. */
  readonly link: Maybe<Link>;
};

/** What made a verdict change. */
export type VerdictCauseKind =
  /** A day was reached on which a designation, a stake or a rule begins or ends. */
  | 'DATE'
  /** A designation began, changed or ended. */
  | 'DESIGNATION'
  /** Something else in the commit, such as a programme or an actor that came or went. */
  | 'OTHER'
  /** A stake, votes or a board right began, changed or ended. */
  | 'STAKE';

/** One verdict that changed. */
export type VerdictChange = {
  readonly __typename?: 'VerdictChange';
  /** Whose. */
  readonly actor: Maybe<Actor>;
  /** The verdict after. */
  readonly after: Verdict;
  /** The verdict before. */
  readonly before: Verdict;
  /** What did it. */
  readonly cause: VerdictCause;
  /** Position of the last commit then. */
  readonly commit: Scalars['String']['output'];
  /** Day of the change. */
  readonly on: Scalars['Date']['output'];
  /** Pass it as `after` to go on from here. */
  readonly position: Scalars['String']['output'];
  /** The regime. */
  readonly regime: Regime;
};

/** What can be checked again later: the position, the algorithm, and hashes of question and answer. */
export type VerdictReceipt = {
  readonly __typename?: 'VerdictReceipt';
  /** Name and version of the algorithm. */
  readonly algorithm: Scalars['String']['output'];
  /** Day asked for. */
  readonly asOf: Scalars['Date']['output'];
  /** When it was answered. */
  readonly at: Scalars['DateTime']['output'];
  /** Position of the ledger as this viewer sees it. */
  readonly dataVersion: Scalars['String']['output'];
  /** Opaque; holds the question, sealed, so that `ostrakon receipt verify` can ask it again of the same ledger. */
  readonly id: Scalars['ID']['output'];
  /** The moment whose knowledge the answer rests on; null for what was known when it was given. */
  readonly knownAt: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the question. */
  readonly queryHash: Scalars['String']['output'];
  /** SHA-256 of the answer. */
  readonly resultHash: Scalars['String']['output'];
};

/** A warning beside a verdict. */
export type Warning = {
  readonly __typename?: 'Warning';
  /** What kind. */
  readonly code: WarningCode;
  /** A sentence to act on. */
  readonly message: Scalars['String']['output'];
};

/** What an officer must know beside a verdict. */
export type WarningCode =
  /** It is not blocked, but the interest of its blocked holders is. */
  | 'BLOCKED_INTEREST'
  /** A blocked person may sign for it: dealing with that person is prohibited. */
  | 'BLOCKED_SIGNATORY'
  /** Sources disagree about a share, or shares add up to more than 100 percent. */
  | 'CONFLICTING_SOURCES'
  /** A blocked party controls it, which does not block under the regime. */
  | 'CONTROLLED_BY_BLOCKED'
  /** A blocked party has a tie to it, and the data cannot settle whether that is control. */
  | 'CONTROL_NOT_ASSESSED'
  /** It was blocked while a blocked holder's stake lasted: property blocked then stays blocked until licensed. */
  | 'LEGACY_BLOCKED_PROPERTY'
  /** A licence in force covers it. */
  | 'LICENSED'
  /** Only lists bound the day of a listing or delisting, and the day asked for lies between. */
  | 'LISTING_DATE_UNKNOWN'
  /** A holder that matters is under measures that do not block. */
  | 'NON_BLOCKING_MEASURE'
  /** A blocked holder's stake ended within the last year. */
  | 'RECENT_DIVESTMENT'
  /** A divestment that looks like a sham: to family or an associate, or around the day of listing. */
  | 'SHAM_RISK'
  /** Blocked holders have 25 percent or more, short of the threshold. */
  | 'SIGNIFICANT_MINORITY'
  /** Shares that nobody accounts for could tip the verdict. */
  | 'UNATTRIBUTED_SHARE';



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
  BlockedPropertyReport: BlockedPropertyReport;
  Clearance: Clearance;
  CongressReport: CongressReport;
  CustomerList: CustomerList;
  DelistingPetition: DelistingPetition;
  Designation: Designation;
  Determination: Determination;
  Election: Election;
  Incident: Incident;
  License: License;
  MeasureRecommendation: MeasureRecommendation;
  NationalEmergency: NationalEmergency;
  RelatedAction: RelatedAction;
  SanctionsProgram: SanctionsProgram;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  BlockedPropertyReport:
    ( { __typename: 'BlockedPropertyReport' }
    & GraphQLRecursivePick<FederationTypes['BlockedPropertyReport'], {"id":true}> );
  Clearance:
    ( { __typename: 'Clearance' }
    & GraphQLRecursivePick<FederationTypes['Clearance'], {"id":true}> );
  CongressReport:
    ( { __typename: 'CongressReport' }
    & GraphQLRecursivePick<FederationTypes['CongressReport'], {"id":true}> );
  CustomerList:
    ( { __typename: 'CustomerList' }
    & GraphQLRecursivePick<FederationTypes['CustomerList'], {"id":true}> );
  DelistingPetition:
    ( { __typename: 'DelistingPetition' }
    & GraphQLRecursivePick<FederationTypes['DelistingPetition'], {"id":true}> );
  Designation:
    ( { __typename: 'Designation' }
    & GraphQLRecursivePick<FederationTypes['Designation'], {"id":true}> );
  Determination:
    ( { __typename: 'Determination' }
    & GraphQLRecursivePick<FederationTypes['Determination'], {"id":true}> );
  Election:
    ( { __typename: 'Election' }
    & GraphQLRecursivePick<FederationTypes['Election'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  License:
    ( { __typename: 'License' }
    & GraphQLRecursivePick<FederationTypes['License'], {"id":true}> );
  MeasureRecommendation:
    ( { __typename: 'MeasureRecommendation' }
    & GraphQLRecursivePick<FederationTypes['MeasureRecommendation'], {"id":true}> );
  NationalEmergency:
    ( { __typename: 'NationalEmergency' }
    & GraphQLRecursivePick<FederationTypes['NationalEmergency'], {"id":true}> );
  RelatedAction:
    ( { __typename: 'RelatedAction' }
    & GraphQLRecursivePick<FederationTypes['RelatedAction'], {"id":true}> );
  SanctionsProgram:
    ( { __typename: 'SanctionsProgram' }
    & GraphQLRecursivePick<FederationTypes['SanctionsProgram'], {"tag":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Reference>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActorKind: ActorKind;
  AddEvidenceInput: AddEvidenceInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AllowedMove: ResolverTypeWrapper<AllowedMove>;
  AmendDesignationInput: AmendDesignationInput;
  AmendLicenseInput: AmendLicenseInput;
  ApplyForLicenseInput: ApplyForLicenseInput;
  Assessment: ResolverTypeWrapper<Reference>;
  BlockedHolder: ResolverTypeWrapper<HolderParent>;
  BlockedPropertyReport: ResolverTypeWrapper<BlockedPropertyParent>;
  BlockedPropertyReportConnection: ResolverTypeWrapper<Omit<BlockedPropertyReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BlockedPropertyReportEdge']> }>;
  BlockedPropertyReportEdge: ResolverTypeWrapper<Omit<BlockedPropertyReportEdge, 'node'> & { node: ResolversTypes['BlockedPropertyReport'] }>;
  BlockingCriterion: BlockingCriterion;
  ChangedRecord: ResolverTypeWrapper<ChangedRecordParent>;
  ClearHitInput: ClearHitInput;
  Clearance: ResolverTypeWrapper<ClearanceParent>;
  ClearanceStatus: ClearanceStatus;
  Confidence: Confidence;
  CongressReport: ResolverTypeWrapper<CongressReportParent>;
  CongressReportConnection: ResolverTypeWrapper<Omit<CongressReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CongressReportEdge']> }>;
  CongressReportEdge: ResolverTypeWrapper<Omit<CongressReportEdge, 'node'> & { node: ResolversTypes['CongressReport'] }>;
  CongressReportKind: CongressReportKind;
  ConsultationAnswer: ConsultationAnswer;
  Consultee: Consultee;
  ContinueEmergencyInput: ContinueEmergencyInput;
  ControlledStep: ResolverTypeWrapper<ControlledStepParent>;
  CountBucket: ResolverTypeWrapper<CountBucket>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CustomerDifference: ResolverTypeWrapper<DifferenceParent>;
  CustomerHit: ResolverTypeWrapper<CustomerHitParent>;
  CustomerInput: CustomerInput;
  CustomerList: ResolverTypeWrapper<CustomerListParent>;
  CustomerListInput: CustomerListInput;
  CustomerResult: ResolverTypeWrapper<CustomerResultParent>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideRecommendationInput: DecideRecommendationInput;
  DelistingPetition: ResolverTypeWrapper<PetitionParent>;
  DelistingPetitionConnection: ResolverTypeWrapper<Omit<DelistingPetitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DelistingPetitionEdge']> }>;
  DelistingPetitionEdge: ResolverTypeWrapper<Omit<DelistingPetitionEdge, 'node'> & { node: ResolversTypes['DelistingPetition'] }>;
  Designation: ResolverTypeWrapper<DesignationParent>;
  DesignationChange: ResolverTypeWrapper<DesignationChangeParent>;
  DesignationChangeKind: DesignationChangeKind;
  DesignationConnection: ResolverTypeWrapper<Omit<DesignationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DesignationEdge']> }>;
  DesignationEdge: ResolverTypeWrapper<Omit<DesignationEdge, 'node'> & { node: ResolversTypes['Designation'] }>;
  DesignationRound: ResolverTypeWrapper<RoundParent>;
  DesignationStatus: DesignationStatus;
  Determination: ResolverTypeWrapper<DeterminationParent>;
  DeterminationConnection: ResolverTypeWrapper<Omit<DeterminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeterminationEdge']> }>;
  DeterminationConsultation: ResolverTypeWrapper<ConsultationParent>;
  DeterminationEdge: ResolverTypeWrapper<Omit<DeterminationEdge, 'node'> & { node: ResolversTypes['Determination'] }>;
  DeterminationEvidence: ResolverTypeWrapper<EvidenceParent>;
  DeterminationStatus: DeterminationStatus;
  DetermineInput: DetermineInput;
  Direction: Direction;
  DraftDesignationInput: DraftDesignationInput;
  DraftLicenseInput: DraftLicenseInput;
  DraftRecommendationInput: DraftRecommendationInput;
  EditRecommendationInput: EditRecommendationInput;
  Election: ResolverTypeWrapper<Reference>;
  EligibleCountry: ResolverTypeWrapper<EligibleCountryParent>;
  EmergencyContinuation: ResolverTypeWrapper<EmergencyContinuation>;
  EmergencyStatus: EmergencyStatus;
  EscalateHitInput: EscalateHitInput;
  ExportFormat: ExportFormat;
  ExportInput: ExportInput;
  ExportQuestion: ExportQuestion;
  ExportedFile: ResolverTypeWrapper<ExportedFile>;
  ExportedPart: ResolverTypeWrapper<ExportedPart>;
  FeatureScore: ResolverTypeWrapper<FeatureScore>;
  FilePetitionInput: FilePetitionInput;
  Flip: ResolverTypeWrapper<FlipParent>;
  FlipKind: FlipKind;
  GovernmentRole: GovernmentRole;
  IdentifierInput: IdentifierInput;
  ImpactChange: ResolverTypeWrapper<ImpactChangeParent>;
  InForce: InForce;
  Incident: ResolverTypeWrapper<Reference>;
  InformationRequest: ResolverTypeWrapper<RequestParent>;
  Interval: Interval;
  IssueLicenseInput: IssueLicenseInput;
  LedgerChange: ResolverTypeWrapper<ToldLedgerChange>;
  LedgerChangeConnection: ResolverTypeWrapper<Omit<LedgerChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerChangeEdge']> }>;
  LedgerChangeEdge: ResolverTypeWrapper<Omit<LedgerChangeEdge, 'node'> & { node: ResolversTypes['LedgerChange'] }>;
  LedgerChangeKind: LedgerChangeKind;
  License: ResolverTypeWrapper<LicenseParent>;
  LicenseChange: ResolverTypeWrapper<LicenseChangeParent>;
  LicenseKind: LicenseKind;
  LicenseStatus: LicenseStatus;
  Link: ResolverTypeWrapper<Reference>;
  LinkType: LinkType;
  ListAge: ResolverTypeWrapper<ListAge>;
  ListedStep: ResolverTypeWrapper<ListedStepParent>;
  Measure: Measure;
  MeasureRecommendation: ResolverTypeWrapper<RecommendationParent>;
  MeasureRecommendationConnection: ResolverTypeWrapper<Omit<MeasureRecommendationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MeasureRecommendationEdge']> }>;
  MeasureRecommendationEdge: ResolverTypeWrapper<Omit<MeasureRecommendationEdge, 'node'> & { node: ResolversTypes['MeasureRecommendation'] }>;
  MeasureSector: MeasureSector;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalEmergency: ResolverTypeWrapper<EmergencyParent>;
  OwnedStep: ResolverTypeWrapper<OwnedStepParent>;
  OwnershipImpact: ResolverTypeWrapper<ImpactParent>;
  OwnershipLabel: OwnershipLabel;
  OwnershipNode: ResolverTypeWrapper<NodeParent>;
  OwnershipTree: ResolverTypeWrapper<TreeParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PetitionGround: PetitionGround;
  PetitionStatus: PetitionStatus;
  ProofStep: ResolverTypeWrapper<ProofStepParent>;
  ProposeDeterminationInput: ProposeDeterminationInput;
  ProposedMeasure: ResolverTypeWrapper<ProposedMeasureParent>;
  ProposedMeasureInput: ProposedMeasureInput;
  PublishDesignationInput: PublishDesignationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonedStepInput: ReasonedStepInput;
  RecommendationSignature: ResolverTypeWrapper<RecommendationSignature>;
  RecommendationSigner: RecommendationSigner;
  RecommendationStatus: RecommendationStatus;
  RecordCongressReportInput: RecordCongressReportInput;
  RecordEmergencyInput: RecordEmergencyInput;
  RecordInformationInput: RecordInformationInput;
  RecordRelatedActionInput: RecordRelatedActionInput;
  Regime: Regime;
  RelatedAction: ResolverTypeWrapper<RelatedActionParent>;
  RelatedActionConnection: ResolverTypeWrapper<Omit<RelatedActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelatedActionEdge']> }>;
  RelatedActionEdge: ResolverTypeWrapper<Omit<RelatedActionEdge, 'node'> & { node: ResolversTypes['RelatedAction'] }>;
  RelatedActionKind: RelatedActionKind;
  ReopenHitInput: ReopenHitInput;
  ReportBlockedPropertyInput: ReportBlockedPropertyInput;
  RequestInformationInput: RequestInformationInput;
  RespondToConsultationInput: RespondToConsultationInput;
  Role: Role;
  SanctionStatus: ResolverTypeWrapper<StatusParent>;
  SanctionsProgram: ResolverTypeWrapper<ProgramParent>;
  ScreenDecision: ScreenDecision;
  ScreenHit: ResolverTypeWrapper<HitParent>;
  ScreenInput: ScreenInput;
  ScreenReceipt: ResolverTypeWrapper<ScreenReceipt>;
  ScreenResult: ResolverTypeWrapper<Omit<ScreenResult, 'hits'> & { hits: ReadonlyArray<ResolversTypes['ScreenHit']> }>;
  ScreeningFeature: ResolverTypeWrapper<ScreeningFeature>;
  ScreeningRun: ResolverTypeWrapper<RunParent>;
  Share: ResolverTypeWrapper<ShareParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  Statement: ResolverTypeWrapper<SourceStatement>;
  StepInput: StepInput;
  SubmitCongressReportInput: SubmitCongressReportInput;
  TargetGround: TargetGround;
  TargetOfficer: ResolverTypeWrapper<TargetOfficerParent>;
  Tlp: Tlp;
  Unattributed: Unattributed;
  Verdict: Verdict;
  VerdictBasis: VerdictBasis;
  VerdictCause: ResolverTypeWrapper<VerdictCauseParent>;
  VerdictCauseKind: VerdictCauseKind;
  VerdictChange: ResolverTypeWrapper<VerdictChangeParent>;
  VerdictReceipt: ResolverTypeWrapper<VerdictReceipt>;
  Warning: ResolverTypeWrapper<Warning>;
  WarningCode: WarningCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Reference;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  AddEvidenceInput: AddEvidenceInput;
  String: Scalars['String']['output'];
  AllowedMove: AllowedMove;
  AmendDesignationInput: AmendDesignationInput;
  AmendLicenseInput: AmendLicenseInput;
  ApplyForLicenseInput: ApplyForLicenseInput;
  Assessment: Reference;
  BlockedHolder: HolderParent;
  BlockedPropertyReport: BlockedPropertyParent;
  BlockedPropertyReportConnection: Omit<BlockedPropertyReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BlockedPropertyReportEdge']> };
  BlockedPropertyReportEdge: Omit<BlockedPropertyReportEdge, 'node'> & { node: ResolversParentTypes['BlockedPropertyReport'] };
  ChangedRecord: ChangedRecordParent;
  ClearHitInput: ClearHitInput;
  Clearance: ClearanceParent;
  CongressReport: CongressReportParent;
  CongressReportConnection: Omit<CongressReportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CongressReportEdge']> };
  CongressReportEdge: Omit<CongressReportEdge, 'node'> & { node: ResolversParentTypes['CongressReport'] };
  ContinueEmergencyInput: ContinueEmergencyInput;
  ControlledStep: ControlledStepParent;
  CountBucket: CountBucket;
  CountryCode: Scalars['CountryCode']['output'];
  CustomerDifference: DifferenceParent;
  CustomerHit: CustomerHitParent;
  CustomerInput: CustomerInput;
  CustomerList: CustomerListParent;
  CustomerListInput: CustomerListInput;
  CustomerResult: CustomerResultParent;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideRecommendationInput: DecideRecommendationInput;
  DelistingPetition: PetitionParent;
  DelistingPetitionConnection: Omit<DelistingPetitionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DelistingPetitionEdge']> };
  DelistingPetitionEdge: Omit<DelistingPetitionEdge, 'node'> & { node: ResolversParentTypes['DelistingPetition'] };
  Designation: DesignationParent;
  DesignationChange: DesignationChangeParent;
  DesignationConnection: Omit<DesignationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DesignationEdge']> };
  DesignationEdge: Omit<DesignationEdge, 'node'> & { node: ResolversParentTypes['Designation'] };
  DesignationRound: RoundParent;
  Determination: DeterminationParent;
  DeterminationConnection: Omit<DeterminationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeterminationEdge']> };
  DeterminationConsultation: ConsultationParent;
  DeterminationEdge: Omit<DeterminationEdge, 'node'> & { node: ResolversParentTypes['Determination'] };
  DeterminationEvidence: EvidenceParent;
  DetermineInput: DetermineInput;
  DraftDesignationInput: DraftDesignationInput;
  DraftLicenseInput: DraftLicenseInput;
  DraftRecommendationInput: DraftRecommendationInput;
  EditRecommendationInput: EditRecommendationInput;
  Election: Reference;
  EligibleCountry: EligibleCountryParent;
  EmergencyContinuation: EmergencyContinuation;
  EscalateHitInput: EscalateHitInput;
  ExportInput: ExportInput;
  ExportedFile: ExportedFile;
  ExportedPart: ExportedPart;
  FeatureScore: FeatureScore;
  FilePetitionInput: FilePetitionInput;
  Flip: FlipParent;
  IdentifierInput: IdentifierInput;
  ImpactChange: ImpactChangeParent;
  Incident: Reference;
  InformationRequest: RequestParent;
  IssueLicenseInput: IssueLicenseInput;
  LedgerChange: ToldLedgerChange;
  LedgerChangeConnection: Omit<LedgerChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerChangeEdge']> };
  LedgerChangeEdge: Omit<LedgerChangeEdge, 'node'> & { node: ResolversParentTypes['LedgerChange'] };
  License: LicenseParent;
  LicenseChange: LicenseChangeParent;
  Link: Reference;
  ListAge: ListAge;
  ListedStep: ListedStepParent;
  MeasureRecommendation: RecommendationParent;
  MeasureRecommendationConnection: Omit<MeasureRecommendationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MeasureRecommendationEdge']> };
  MeasureRecommendationEdge: Omit<MeasureRecommendationEdge, 'node'> & { node: ResolversParentTypes['MeasureRecommendation'] };
  Mutation: Record<PropertyKey, never>;
  NationalEmergency: EmergencyParent;
  OwnedStep: OwnedStepParent;
  OwnershipImpact: ImpactParent;
  OwnershipNode: NodeParent;
  OwnershipTree: TreeParent;
  PageInfo: PageInfo;
  ProofStep: ProofStepParent;
  ProposeDeterminationInput: ProposeDeterminationInput;
  ProposedMeasure: ProposedMeasureParent;
  ProposedMeasureInput: ProposedMeasureInput;
  PublishDesignationInput: PublishDesignationInput;
  Query: Record<PropertyKey, never>;
  ReasonedStepInput: ReasonedStepInput;
  RecommendationSignature: RecommendationSignature;
  RecordCongressReportInput: RecordCongressReportInput;
  RecordEmergencyInput: RecordEmergencyInput;
  RecordInformationInput: RecordInformationInput;
  RecordRelatedActionInput: RecordRelatedActionInput;
  RelatedAction: RelatedActionParent;
  RelatedActionConnection: Omit<RelatedActionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelatedActionEdge']> };
  RelatedActionEdge: Omit<RelatedActionEdge, 'node'> & { node: ResolversParentTypes['RelatedAction'] };
  ReopenHitInput: ReopenHitInput;
  ReportBlockedPropertyInput: ReportBlockedPropertyInput;
  RequestInformationInput: RequestInformationInput;
  RespondToConsultationInput: RespondToConsultationInput;
  SanctionStatus: StatusParent;
  SanctionsProgram: ProgramParent;
  ScreenHit: HitParent;
  ScreenInput: ScreenInput;
  ScreenReceipt: ScreenReceipt;
  ScreenResult: Omit<ScreenResult, 'hits'> & { hits: ReadonlyArray<ResolversParentTypes['ScreenHit']> };
  ScreeningFeature: ScreeningFeature;
  ScreeningRun: RunParent;
  Share: ShareParent;
  Source: SourceParent;
  Statement: SourceStatement;
  StepInput: StepInput;
  SubmitCongressReportInput: SubmitCongressReportInput;
  TargetOfficer: TargetOfficerParent;
  VerdictCause: VerdictCauseParent;
  VerdictChange: VerdictChangeParent;
  VerdictReceipt: VerdictReceipt;
  Warning: Warning;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType, Partial<ActorDesignationsArgs>>;
  determinations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Determination']>>, ParentType, ContextType>;
  holdings?: Resolver<Maybe<ResolversTypes['OwnershipTree']>, ParentType, ContextType, Partial<ActorHoldingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owners?: Resolver<Maybe<ResolversTypes['OwnershipTree']>, ParentType, ContextType, Partial<ActorOwnersArgs>>;
  relatedActions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RelatedAction']>>, ParentType, ContextType>;
  sanctionStatus?: Resolver<Maybe<ResolversTypes['SanctionStatus']>, ParentType, ContextType, RequireFields<ActorSanctionStatusArgs, 'regime' | 'unattributed'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowedMoveResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllowedMove'] = ResolversParentTypes['AllowedMove']> = {
  move?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namedActors?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Actor']>>>, ParentType, ContextType, Partial<AssessmentNamedActorsArgs>>;
  recommendations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureRecommendation']>>, ParentType, ContextType>;
};

export type BlockedHolderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockedHolder'] = ResolversParentTypes['BlockedHolder']> = {
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Link']>>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['SanctionsProgram']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
};

export type BlockedPropertyReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockedPropertyReport'] = ResolversParentTypes['BlockedPropertyReport'], FederationReferenceType extends FederationReferenceTypes['BlockedPropertyReport'] = FederationReferenceTypes['BlockedPropertyReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BlockedPropertyReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  blockedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  dueDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlockedPropertyReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockedPropertyReportConnection'] = ResolversParentTypes['BlockedPropertyReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlockedPropertyReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockedPropertyReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockedPropertyReportEdge'] = ResolversParentTypes['BlockedPropertyReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlockedPropertyReport'], ParentType, ContextType>;
};

export type ChangedRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChangedRecord'] = ResolversParentTypes['ChangedRecord']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Designation' | 'Election' | 'Incident' | 'Link', ParentType, ContextType>;
};

export type ClearanceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Clearance'] = ResolversParentTypes['Clearance'], FederationReferenceType extends FederationReferenceTypes['Clearance'] = FederationReferenceTypes['Clearance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Clearance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reopenedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClearanceStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CongressReportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CongressReport'] = ResolversParentTypes['CongressReport'], FederationReferenceType extends FederationReferenceTypes['CongressReport'] = FederationReferenceTypes['CongressReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CongressReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CongressReportKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CongressReportConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CongressReportConnection'] = ResolversParentTypes['CongressReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CongressReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CongressReportEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CongressReportEdge'] = ResolversParentTypes['CongressReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CongressReport'], ParentType, ContextType>;
};

export type ControlledStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ControlledStep'] = ResolversParentTypes['ControlledStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['BlockedHolder']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['BlockedHolder']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountBucketResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CountBucket'] = ResolversParentTypes['CountBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CustomerDifferenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerDifference'] = ResolversParentTypes['CustomerDifference']> = {
  after?: Resolver<Maybe<ResolversTypes['ScreenDecision']>, ParentType, ContextType>;
  appeared?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ScreenDecision']>, ParentType, ContextType>;
  disappeared?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdictChanged?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
};

export type CustomerHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerHit'] = ResolversParentTypes['CustomerHit']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type CustomerListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerList'] = ResolversParentTypes['CustomerList'], FederationReferenceType extends FederationReferenceTypes['CustomerList'] = FederationReferenceTypes['CustomerList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CustomerList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  customerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latestRun?: Resolver<Maybe<ResolversTypes['ScreeningRun']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['ScreeningRun']>, ParentType, ContextType, Partial<CustomerListRunsArgs>>;
};

export type CustomerResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CustomerResult'] = ResolversParentTypes['CustomerResult']> = {
  decision?: Resolver<ResolversTypes['ScreenDecision'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['CustomerHit']>, ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DelistingPetitionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DelistingPetition'] = ResolversParentTypes['DelistingPetition'], FederationReferenceType extends FederationReferenceTypes['DelistingPetition'] = FederationReferenceTypes['DelistingPetition']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DelistingPetition']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  filedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['PetitionGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['InformationRequest']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PetitionStatus'], ParentType, ContextType>;
};

export type DelistingPetitionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DelistingPetitionConnection'] = ResolversParentTypes['DelistingPetitionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DelistingPetitionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DelistingPetitionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DelistingPetitionEdge'] = ResolversParentTypes['DelistingPetitionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation'], FederationReferenceType extends FederationReferenceTypes['Designation'] = FederationReferenceTypes['Designation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Designation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['BlockingCriterion']>, ParentType, ContextType>;
  delistReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType>;
  entrySuspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstListed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstUnlisted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  frCitation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['DesignationChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType, Partial<DesignationInForceArgs>>;
  incidents?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Incident']>>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastListed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastUnlisted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  petitions?: Resolver<ReadonlyArray<ResolversTypes['DelistingPetition']>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['SanctionsProgram']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['DesignationRound']>, ParentType, ContextType>;
  sdnUid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DesignationStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DesignationChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DesignationChange'] = ResolversParentTypes['DesignationChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['DesignationChangeKind'], ParentType, ContextType>;
};

export type DesignationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export type DesignationRoundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DesignationRound'] = ResolversParentTypes['DesignationRound']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pressRelease?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeterminationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Determination'] = ResolversParentTypes['Determination'], FederationReferenceType extends FederationReferenceTypes['Determination'] = FederationReferenceTypes['Determination']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Determination']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  awaiting?: Resolver<ReadonlyArray<ResolversTypes['Consultee']>, ParentType, ContextType>;
  consultations?: Resolver<ReadonlyArray<ResolversTypes['DeterminationConsultation']>, ParentType, ContextType>;
  criterion?: Resolver<ResolversTypes['BlockingCriterion'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['DeterminationEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Incident']>>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  principal?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeterminationStatus'], ParentType, ContextType>;
};

export type DeterminationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeterminationConnection'] = ResolversParentTypes['DeterminationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeterminationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeterminationConsultationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeterminationConsultation'] = ResolversParentTypes['DeterminationConsultation']> = {
  agency?: Resolver<ResolversTypes['Consultee'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['ConsultationAnswer'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeterminationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeterminationEdge'] = ResolversParentTypes['DeterminationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Determination'], ParentType, ContextType>;
};

export type DeterminationEvidenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeterminationEvidence'] = ResolversParentTypes['DeterminationEvidence']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ElectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election'], FederationReferenceType extends FederationReferenceTypes['Election'] = FederationReferenceTypes['Election']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Election']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sanctionsResponse?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibleCountryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EligibleCountry'] = ResolversParentTypes['EligibleCountry']> = {
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  missingSectors?: Resolver<ReadonlyArray<ResolversTypes['MeasureSector']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['MeasureRecommendation']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['GovernmentRole']>, ParentType, ContextType>;
};

export type EmergencyContinuationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EmergencyContinuation'] = ResolversParentTypes['EmergencyContinuation']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  continuesBeyond?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  noticeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExportedFileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExportedFile'] = ResolversParentTypes['ExportedFile']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['ExportedPart']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExportedPartResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExportedPart'] = ResolversParentTypes['ExportedPart']> = {
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeatureScoreResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FeatureScore'] = ResolversParentTypes['FeatureScore']> = {
  candidate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FlipResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Flip'] = ResolversParentTypes['Flip']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FlipKind'], ParentType, ContextType>;
  owned?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImpactChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ImpactChange'] = ResolversParentTypes['ImpactChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  proof?: Resolver<ReadonlyArray<ResolversTypes['ProofStep']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InformationRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InformationRequest'] = ResolversParentTypes['InformationRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerChange'] = ResolversParentTypes['LedgerChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['LedgerChangeKind'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ChangedRecord']>, ParentType, ContextType>;
};

export type LedgerChangeConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerChangeConnection'] = ResolversParentTypes['LedgerChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerChangeEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LedgerChangeEdge'] = ResolversParentTypes['LedgerChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerChange'], ParentType, ContextType>;
};

export type LicenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['License'] = ResolversParentTypes['License'], FederationReferenceType extends FederationReferenceTypes['License'] = FederationReferenceTypes['License']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['License']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['LicenseChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenseKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['SanctionsProgram']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LicenseStatus'], ParentType, ContextType>;
};

export type LicenseChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LicenseChange'] = ResolversParentTypes['LicenseChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListAgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListAge'] = ResolversParentTypes['ListAge']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ListedStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListedStep'] = ResolversParentTypes['ListedStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureRecommendationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MeasureRecommendation'] = ResolversParentTypes['MeasureRecommendation'], FederationReferenceType extends FederationReferenceTypes['MeasureRecommendation'] = FederationReferenceTypes['MeasureRecommendation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeasureRecommendation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alliedInterestEffect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType>;
  calibration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impactReportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  missingSectors?: Resolver<ReadonlyArray<ResolversTypes['MeasureSector']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['RecommendationSignature']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['ProposedMeasure']>, ParentType, ContextType>;
  usEconomicEffect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usNationalSecurityEffect?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureRecommendationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MeasureRecommendationConnection'] = ResolversParentTypes['MeasureRecommendationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureRecommendationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureRecommendationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MeasureRecommendationEdge'] = ResolversParentTypes['MeasureRecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addEvidence?: Resolver<ResolversTypes['Determination'], ParentType, ContextType, RequireFields<MutationAddEvidenceArgs, 'input'>>;
  amendDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationAmendDesignationArgs, 'input'>>;
  amendLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationAmendLicenseArgs, 'input'>>;
  applyForLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationApplyForLicenseArgs, 'input'>>;
  approveDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationApproveDesignationArgs, 'input'>>;
  approveRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationApproveRecommendationArgs, 'input'>>;
  clearHit?: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearHitArgs, 'input'>>;
  clearRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationClearRecommendationArgs, 'input'>>;
  consultOnDetermination?: Resolver<ResolversTypes['Determination'], ParentType, ContextType, RequireFields<MutationConsultOnDeterminationArgs, 'input'>>;
  continueEmergency?: Resolver<ResolversTypes['NationalEmergency'], ParentType, ContextType, RequireFields<MutationContinueEmergencyArgs, 'input'>>;
  declineDetermination?: Resolver<ResolversTypes['Determination'], ParentType, ContextType, RequireFields<MutationDeclineDeterminationArgs, 'input'>>;
  declineRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationDeclineRecommendationArgs, 'input'>>;
  delistDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationDelistDesignationArgs, 'input'>>;
  denyLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationDenyLicenseArgs, 'input'>>;
  denyPetition?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType, RequireFields<MutationDenyPetitionArgs, 'input'>>;
  determine?: Resolver<ResolversTypes['Determination'], ParentType, ContextType, RequireFields<MutationDetermineArgs, 'input'>>;
  draftDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationDraftDesignationArgs, 'input'>>;
  draftLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationDraftLicenseArgs, 'input'>>;
  draftRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationDraftRecommendationArgs, 'input'>>;
  editRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationEditRecommendationArgs, 'input'>>;
  escalateHit?: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationEscalateHitArgs, 'input'>>;
  expireLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationExpireLicenseArgs, 'input'>>;
  filePetition?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType, RequireFields<MutationFilePetitionArgs, 'input'>>;
  grantPetition?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType, RequireFields<MutationGrantPetitionArgs, 'input'>>;
  implementRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationImplementRecommendationArgs, 'input'>>;
  issueLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationIssueLicenseArgs, 'input'>>;
  lapseEmergency?: Resolver<ResolversTypes['NationalEmergency'], ParentType, ContextType, RequireFields<MutationLapseEmergencyArgs, 'input'>>;
  partlyApproveRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationPartlyApproveRecommendationArgs, 'input'>>;
  proposeDetermination?: Resolver<ResolversTypes['Determination'], ParentType, ContextType, RequireFields<MutationProposeDeterminationArgs, 'input'>>;
  publishDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationPublishDesignationArgs, 'input'>>;
  recordCongressReport?: Resolver<ResolversTypes['CongressReport'], ParentType, ContextType, RequireFields<MutationRecordCongressReportArgs, 'input'>>;
  recordEmergency?: Resolver<ResolversTypes['NationalEmergency'], ParentType, ContextType, RequireFields<MutationRecordEmergencyArgs, 'input'>>;
  recordInformation?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType, RequireFields<MutationRecordInformationArgs, 'input'>>;
  recordRelatedAction?: Resolver<ResolversTypes['RelatedAction'], ParentType, ContextType, RequireFields<MutationRecordRelatedActionArgs, 'input'>>;
  reopenHit?: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationReopenHitArgs, 'input'>>;
  reportBlockedProperty?: Resolver<ResolversTypes['BlockedPropertyReport'], ParentType, ContextType, RequireFields<MutationReportBlockedPropertyArgs, 'input'>>;
  requestInformation?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'input'>>;
  respondToConsultation?: Resolver<ResolversTypes['Determination'], ParentType, ContextType, RequireFields<MutationRespondToConsultationArgs, 'input'>>;
  returnLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationReturnLicenseArgs, 'input'>>;
  returnRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationReturnRecommendationArgs, 'input'>>;
  reviewDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationReviewDesignationArgs, 'input'>>;
  reviewEvidence?: Resolver<ResolversTypes['Determination'], ParentType, ContextType, RequireFields<MutationReviewEvidenceArgs, 'input'>>;
  reviewLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationReviewLicenseArgs, 'input'>>;
  reviewPetition?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType, RequireFields<MutationReviewPetitionArgs, 'input'>>;
  revokeLicense?: Resolver<ResolversTypes['License'], ParentType, ContextType, RequireFields<MutationRevokeLicenseArgs, 'input'>>;
  saveCustomerList?: Resolver<ResolversTypes['CustomerList'], ParentType, ContextType, RequireFields<MutationSaveCustomerListArgs, 'input'>>;
  signRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationSignRecommendationArgs, 'input'>>;
  submitCongressReport?: Resolver<ResolversTypes['CongressReport'], ParentType, ContextType, RequireFields<MutationSubmitCongressReportArgs, 'input'>>;
  submitRecommendation?: Resolver<ResolversTypes['MeasureRecommendation'], ParentType, ContextType, RequireFields<MutationSubmitRecommendationArgs, 'input'>>;
  terminateEmergency?: Resolver<ResolversTypes['NationalEmergency'], ParentType, ContextType, RequireFields<MutationTerminateEmergencyArgs, 'input'>>;
  withdrawPetition?: Resolver<ResolversTypes['DelistingPetition'], ParentType, ContextType, RequireFields<MutationWithdrawPetitionArgs, 'input'>>;
};

export type NationalEmergencyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NationalEmergency'] = ResolversParentTypes['NationalEmergency'], FederationReferenceType extends FederationReferenceTypes['NationalEmergency'] = FederationReferenceTypes['NationalEmergency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NationalEmergency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedMoves?: Resolver<ReadonlyArray<ResolversTypes['AllowedMove']>, ParentType, ContextType>;
  anniversary?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inEffect?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['EmergencyContinuation']>, ParentType, ContextType>;
  overSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EmergencyStatus'], ParentType, ContextType>;
  windowOpens?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OwnedStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnedStep'] = ResolversParentTypes['OwnedStep']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['BlockedHolder']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['BlockedHolder']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnershipImpactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipImpact'] = ResolversParentTypes['OwnershipImpact']> = {
  blocked?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ImpactChange']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  released?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipNodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipNode'] = ResolversParentTypes['OwnershipNode']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  cyclic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  integrated?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Link']>>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnershipTreeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnershipTree'] = ResolversParentTypes['OwnershipTree']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OwnershipNode']>, ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProofStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProofStep'] = ResolversParentTypes['ProofStep']> = {
  __resolveType: TypeResolveFn<'ControlledStep' | 'ListedStep' | 'OwnedStep', ParentType, ContextType>;
};

export type ProposedMeasureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProposedMeasure'] = ResolversParentTypes['ProposedMeasure']> = {
  domiciles?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['TargetGround'], ParentType, ContextType>;
  knownOfficers?: Resolver<ReadonlyArray<ResolversTypes['TargetOfficer']>, ParentType, ContextType>;
  largestEntityBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licensedOrDomiciledIn?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  officers?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['MeasureSector'], ParentType, ContextType>;
  substituteReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substitutesFor?: Resolver<Maybe<ResolversTypes['MeasureSector']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  blockedPropertyReport?: Resolver<Maybe<ResolversTypes['BlockedPropertyReport']>, ParentType, ContextType, RequireFields<QueryBlockedPropertyReportArgs, 'id'>>;
  blockedPropertyReports?: Resolver<Maybe<ResolversTypes['BlockedPropertyReportConnection']>, ParentType, ContextType, Partial<QueryBlockedPropertyReportsArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['LedgerChangeConnection']>, ParentType, ContextType, Partial<QueryChangesArgs>>;
  clearances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clearance']>>, ParentType, ContextType, Partial<QueryClearancesArgs>>;
  congressReport?: Resolver<Maybe<ResolversTypes['CongressReport']>, ParentType, ContextType, RequireFields<QueryCongressReportArgs, 'id'>>;
  congressReports?: Resolver<Maybe<ResolversTypes['CongressReportConnection']>, ParentType, ContextType, Partial<QueryCongressReportsArgs>>;
  customerList?: Resolver<Maybe<ResolversTypes['CustomerList']>, ParentType, ContextType, RequireFields<QueryCustomerListArgs, 'id'>>;
  customerLists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomerList']>>, ParentType, ContextType, Partial<QueryCustomerListsArgs>>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<QueryDesignationArgs, 'id'>>;
  designationRounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignationRound']>>, ParentType, ContextType, Partial<QueryDesignationRoundsArgs>>;
  designationTimeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountBucket']>>, ParentType, ContextType, RequireFields<QueryDesignationTimelineArgs, 'interval'>>;
  designations?: Resolver<Maybe<ResolversTypes['DesignationConnection']>, ParentType, ContextType, Partial<QueryDesignationsArgs>>;
  determination?: Resolver<Maybe<ResolversTypes['Determination']>, ParentType, ContextType, RequireFields<QueryDeterminationArgs, 'id'>>;
  determinations?: Resolver<Maybe<ResolversTypes['DeterminationConnection']>, ParentType, ContextType, Partial<QueryDeterminationsArgs>>;
  export?: Resolver<Maybe<ResolversTypes['ExportedFile']>, ParentType, ContextType, RequireFields<QueryExportArgs, 'format' | 'input'>>;
  indictedActors?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Actor']>>>, ParentType, ContextType, Partial<QueryIndictedActorsArgs>>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType, RequireFields<QueryLicenseArgs, 'id'>>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['License']>>, ParentType, ContextType, Partial<QueryLicensesArgs>>;
  measureEligibleCountries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EligibleCountry']>>, ParentType, ContextType, Partial<QueryMeasureEligibleCountriesArgs>>;
  measureRecommendation?: Resolver<Maybe<ResolversTypes['MeasureRecommendation']>, ParentType, ContextType, RequireFields<QueryMeasureRecommendationArgs, 'id'>>;
  measureRecommendations?: Resolver<Maybe<ResolversTypes['MeasureRecommendationConnection']>, ParentType, ContextType, Partial<QueryMeasureRecommendationsArgs>>;
  nationalEmergency?: Resolver<Maybe<ResolversTypes['NationalEmergency']>, ParentType, ContextType, Partial<QueryNationalEmergencyArgs>>;
  ownershipImpact?: Resolver<Maybe<ResolversTypes['OwnershipImpact']>, ParentType, ContextType, RequireFields<QueryOwnershipImpactArgs, 'regime' | 'unattributed'>>;
  petition?: Resolver<Maybe<ResolversTypes['DelistingPetition']>, ParentType, ContextType, RequireFields<QueryPetitionArgs, 'id'>>;
  petitions?: Resolver<Maybe<ResolversTypes['DelistingPetitionConnection']>, ParentType, ContextType, Partial<QueryPetitionsArgs>>;
  programs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SanctionsProgram']>>, ParentType, ContextType, Partial<QueryProgramsArgs>>;
  relatedAction?: Resolver<Maybe<ResolversTypes['RelatedAction']>, ParentType, ContextType, RequireFields<QueryRelatedActionArgs, 'id'>>;
  relatedActions?: Resolver<Maybe<ResolversTypes['RelatedActionConnection']>, ParentType, ContextType, Partial<QueryRelatedActionsArgs>>;
  sanctionStatuses?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SanctionStatus']>>>, ParentType, ContextType, RequireFields<QuerySanctionStatusesArgs, 'ids' | 'regime' | 'unattributed'>>;
  screen?: Resolver<Maybe<ResolversTypes['ScreenResult']>, ParentType, ContextType, RequireFields<QueryScreenArgs, 'input'>>;
  screenBatch?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ScreenResult']>>>, ParentType, ContextType, RequireFields<QueryScreenBatchArgs, 'inputs'>>;
  screeningFeatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScreeningFeature']>>, ParentType, ContextType>;
  verdictChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VerdictChange']>>, ParentType, ContextType, RequireFields<QueryVerdictChangesArgs, 'regime'>>;
};

export type RecommendationSignatureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecommendationSignature'] = ResolversParentTypes['RecommendationSignature']> = {
  agency?: Resolver<ResolversTypes['RecommendationSigner'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelatedActionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelatedAction'] = ResolversParentTypes['RelatedAction'], FederationReferenceType extends FederationReferenceTypes['RelatedAction'] = FederationReferenceTypes['RelatedAction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RelatedAction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actors?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Actor']>>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  election?: Resolver<Maybe<ResolversTypes['Election']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Incident']>>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelatedActionKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelatedActionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelatedActionConnection'] = ResolversParentTypes['RelatedActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelatedActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedActionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelatedActionEdge'] = ResolversParentTypes['RelatedActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelatedAction'], ParentType, ContextType>;
};

export type SanctionStatusResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SanctionStatus'] = ResolversParentTypes['SanctionStatus']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['VerdictBasis'], ParentType, ContextType>;
  blockedShare?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flips?: Resolver<ReadonlyArray<ResolversTypes['Flip']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['BlockedHolder']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['OwnershipLabel']>, ParentType, ContextType>;
  lookThroughShare?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  proof?: Resolver<ReadonlyArray<ResolversTypes['ProofStep']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['VerdictReceipt'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Unattributed'], ParentType, ContextType>;
  unattributedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type SanctionsProgramResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SanctionsProgram'] = ResolversParentTypes['SanctionsProgram'], FederationReferenceType extends FederationReferenceTypes['SanctionsProgram'] = FederationReferenceTypes['SanctionsProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SanctionsProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  designationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<SanctionsProgramDesignationCountArgs>>;
  legalAuthority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreenHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScreenHit'] = ResolversParentTypes['ScreenHit']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  clearance?: Resolver<Maybe<ResolversTypes['Clearance']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['FeatureScore']>, ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type ScreenReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScreenReceipt'] = ResolversParentTypes['ScreenReceipt']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lists?: Resolver<ReadonlyArray<ResolversTypes['ListAge']>, ParentType, ContextType>;
  queryHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreenResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScreenResult'] = ResolversParentTypes['ScreenResult']> = {
  decision?: Resolver<ResolversTypes['ScreenDecision'], ParentType, ContextType>;
  hits?: Resolver<ReadonlyArray<ResolversTypes['ScreenHit']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['ScreenReceipt'], ParentType, ContextType>;
  totalHits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreeningFeatureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScreeningFeature'] = ResolversParentTypes['ScreeningFeature']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScreeningRunResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ScreeningRun'] = ResolversParentTypes['ScreeningRun']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  differences?: Resolver<ReadonlyArray<ResolversTypes['CustomerDifference']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CustomerResult']>, ParentType, ContextType>;
};

export type ShareResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TargetOfficerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TargetOfficer'] = ResolversParentTypes['TargetOfficer']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  entrySuspended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VerdictCauseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VerdictCause'] = ResolversParentTypes['VerdictCause']> = {
  commit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VerdictCauseKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type VerdictChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VerdictChange'] = ResolversParentTypes['VerdictChange']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['VerdictCause'], ParentType, ContextType>;
  commit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
};

export type VerdictReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VerdictReceipt'] = ResolversParentTypes['VerdictReceipt']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  queryHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  AllowedMove?: AllowedMoveResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  BlockedHolder?: BlockedHolderResolvers<ContextType>;
  BlockedPropertyReport?: BlockedPropertyReportResolvers<ContextType>;
  BlockedPropertyReportConnection?: BlockedPropertyReportConnectionResolvers<ContextType>;
  BlockedPropertyReportEdge?: BlockedPropertyReportEdgeResolvers<ContextType>;
  ChangedRecord?: ChangedRecordResolvers<ContextType>;
  Clearance?: ClearanceResolvers<ContextType>;
  CongressReport?: CongressReportResolvers<ContextType>;
  CongressReportConnection?: CongressReportConnectionResolvers<ContextType>;
  CongressReportEdge?: CongressReportEdgeResolvers<ContextType>;
  ControlledStep?: ControlledStepResolvers<ContextType>;
  CountBucket?: CountBucketResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CustomerDifference?: CustomerDifferenceResolvers<ContextType>;
  CustomerHit?: CustomerHitResolvers<ContextType>;
  CustomerList?: CustomerListResolvers<ContextType>;
  CustomerResult?: CustomerResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DelistingPetition?: DelistingPetitionResolvers<ContextType>;
  DelistingPetitionConnection?: DelistingPetitionConnectionResolvers<ContextType>;
  DelistingPetitionEdge?: DelistingPetitionEdgeResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  DesignationChange?: DesignationChangeResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  DesignationRound?: DesignationRoundResolvers<ContextType>;
  Determination?: DeterminationResolvers<ContextType>;
  DeterminationConnection?: DeterminationConnectionResolvers<ContextType>;
  DeterminationConsultation?: DeterminationConsultationResolvers<ContextType>;
  DeterminationEdge?: DeterminationEdgeResolvers<ContextType>;
  DeterminationEvidence?: DeterminationEvidenceResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  EligibleCountry?: EligibleCountryResolvers<ContextType>;
  EmergencyContinuation?: EmergencyContinuationResolvers<ContextType>;
  ExportedFile?: ExportedFileResolvers<ContextType>;
  ExportedPart?: ExportedPartResolvers<ContextType>;
  FeatureScore?: FeatureScoreResolvers<ContextType>;
  Flip?: FlipResolvers<ContextType>;
  ImpactChange?: ImpactChangeResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  InformationRequest?: InformationRequestResolvers<ContextType>;
  LedgerChange?: LedgerChangeResolvers<ContextType>;
  LedgerChangeConnection?: LedgerChangeConnectionResolvers<ContextType>;
  LedgerChangeEdge?: LedgerChangeEdgeResolvers<ContextType>;
  License?: LicenseResolvers<ContextType>;
  LicenseChange?: LicenseChangeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  ListAge?: ListAgeResolvers<ContextType>;
  ListedStep?: ListedStepResolvers<ContextType>;
  MeasureRecommendation?: MeasureRecommendationResolvers<ContextType>;
  MeasureRecommendationConnection?: MeasureRecommendationConnectionResolvers<ContextType>;
  MeasureRecommendationEdge?: MeasureRecommendationEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalEmergency?: NationalEmergencyResolvers<ContextType>;
  OwnedStep?: OwnedStepResolvers<ContextType>;
  OwnershipImpact?: OwnershipImpactResolvers<ContextType>;
  OwnershipNode?: OwnershipNodeResolvers<ContextType>;
  OwnershipTree?: OwnershipTreeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProofStep?: ProofStepResolvers<ContextType>;
  ProposedMeasure?: ProposedMeasureResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecommendationSignature?: RecommendationSignatureResolvers<ContextType>;
  RelatedAction?: RelatedActionResolvers<ContextType>;
  RelatedActionConnection?: RelatedActionConnectionResolvers<ContextType>;
  RelatedActionEdge?: RelatedActionEdgeResolvers<ContextType>;
  SanctionStatus?: SanctionStatusResolvers<ContextType>;
  SanctionsProgram?: SanctionsProgramResolvers<ContextType>;
  ScreenHit?: ScreenHitResolvers<ContextType>;
  ScreenReceipt?: ScreenReceiptResolvers<ContextType>;
  ScreenResult?: ScreenResultResolvers<ContextType>;
  ScreeningFeature?: ScreeningFeatureResolvers<ContextType>;
  ScreeningRun?: ScreeningRunResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  TargetOfficer?: TargetOfficerResolvers<ContextType>;
  VerdictCause?: VerdictCauseResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  VerdictReceipt?: VerdictReceiptResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
};

