import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, DesignationParent, ProgramParent, RoundParent, SourceParent, LicenseParent, ShareParent, StatusParent, HolderParent, ProofStepParent, ListedStepParent, OwnedStepParent, ControlledStepParent, FlipParent, TreeParent, NodeParent, ImpactParent, ImpactChangeParent, VerdictChangeParent, VerdictCauseParent, HitParent, ClearanceParent, CustomerListParent, RunParent, CustomerResultParent, CustomerHitParent, DifferenceParent } from '../parents.ts';
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
  /** What it owns, downwards. */
  readonly holdings: Maybe<OwnershipTree>;
  /** Stable id that names its source, such as `ofac:23943`. */
  readonly id: Scalars['ID']['output'];
  /** Who owns it, upwards. */
  readonly owners: Maybe<OwnershipTree>;
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

/** Under which clause of EO 13848 section 2(a) a person is blocked. */
export type BlockingCriterion =
  /** (iii) is owned or controlled by, or acted for, a person blocked under the order. */
  | 'III_OWNED_CONTROLLED_ACTED_FOR'
  /** (ii) materially assisted, sponsored or supported it or a blocked person. */
  | 'II_MATERIAL_SUPPORT'
  /** (i) engaged in, sponsored, concealed or was complicit in interference. */
  | 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT';

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
  /** The actor it is not. */
  readonly actor: Maybe<Actor>;
  /** When the second person agreed; null where none has. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The second person; null where none was needed or none has agreed yet. */
  readonly approvedBy: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who cleared it, or proposed to. */
  readonly by: Scalars['String']['output'];
  /** Whether the actor's record still says what it said when the hit was cleared; a hit comes back when it does not. */
  readonly current: Scalars['Boolean']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Its marking: by default the clearing person's organisation. */
  readonly marking: Tlp;
  /** Why it was cleared. */
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
  /** One person has cleared the hit; a second must agree. */
  | 'PROPOSED'
  /** The hit is open again. */
  | 'REOPENED';

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

/** One actor put under one programme by one action. Seen by whoever may see it and its actor. */
export type Designation = {
  readonly __typename?: 'Designation';
  /** Who is designated. */
  readonly actor: Actor;
  /** Whether property is blocked: one of its programmes blocks. */
  readonly blocking: Scalars['Boolean']['output'];
  /** Clause of section 2(a); null where the source does not say. */
  readonly criterion: Maybe<BlockingCriterion>;
  /** Day of the first list that has it; null where no list does. */
  readonly firstListed: Maybe<Scalars['Date']['output']>;
  /** Day of the first list after that, which has it no more; null while it is listed. */
  readonly firstUnlisted: Maybe<Scalars['Date']['output']>;
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
  /** The programmes it was laid under. */
  readonly programs: ReadonlyArray<SanctionsProgram>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** The published action it belongs to; null where none is recorded. */
  readonly round: Maybe<DesignationRound>;
  /** Day it began, as published; null where none is. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: DesignationStatus;
  /** Last day in force, as published; null where none is. */
  readonly until: Maybe<Scalars['Date']['output']>;
};


/** One actor put under one programme by one action. Seen by whoever may see it and its actor. */
export type DesignationInForceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

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

/** An election in the United States. */
export type Election = {
  readonly __typename?: 'Election';
  /** Stable id, such as `election:US-2020-11-03`. */
  readonly id: Scalars['ID']['output'];
  /** Designations that answer one of its incidents or whose round names it, newest first. */
  readonly sanctionsResponse: Maybe<ReadonlyArray<Designation>>;
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

/** A licence that permits dealings otherwise prohibited. Seen by whoever may see it and all that it covers. */
export type License = {
  readonly __typename?: 'License';
  /** Conditions; null where there are none. */
  readonly conditions: Maybe<Scalars['String']['output']>;
  /** Single designations it covers. */
  readonly designations: ReadonlyArray<Designation>;
  /** Last day in force; null where it does not expire. */
  readonly expiresAt: Maybe<Scalars['Date']['output']>;
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
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** What it permits. */
  readonly scope: Scalars['String']['output'];
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Where it stands. */
  readonly status: LicenseStatus;
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

/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Sets a hit aside: the screened party is not the actor. Where two persons are needed, the first call proposes and a second person's call with the same input agrees. */
  readonly clearHit: Clearance;
  /** Takes a clearance back, so that the hit counts again. */
  readonly reopenHit: Clearance;
  /** Stores a customer list, which is screened at once and again whenever a list or an ownership link changes. Replaces the list of the same name of the same organisation. */
  readonly saveCustomerList: CustomerList;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationClearHitArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ClearHitInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationReopenHitArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ReopenHitInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSaveCustomerListArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: CustomerListInput;
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

/** One step of a proof; steps come in the order in which they can be replayed. */
export type ProofStep = ControlledStep | ListedStep | OwnedStep;

/** Questions. What the viewer may not see is answered as what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** Clearances the viewer may see, newest first. */
  readonly clearances: Maybe<ReadonlyArray<Clearance>>;
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
  /** Designations, newest first, then by id. */
  readonly designations: Maybe<DesignationConnection>;
  /** Licences, by number. */
  readonly licenses: Maybe<ReadonlyArray<License>>;
  /** What would become blocked or released if some were designated and some delisted. Nothing is written. */
  readonly ownershipImpact: Maybe<OwnershipImpact>;
  /** All programmes, by tag. */
  readonly programs: Maybe<ReadonlyArray<SanctionsProgram>>;
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
export type QueryClearancesArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ClearanceStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCustomerListArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationRoundsArgs = {
  program?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationTimelineArgs = {
  interval?: InputMaybe<Interval>;
  program?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryDesignationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ActorKind>;
  program?: InputMaybe<Scalars['String']['input']>;
  round?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<DesignationStatus>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryLicensesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  designation?: InputMaybe<Scalars['ID']['input']>;
  program?: InputMaybe<Scalars['String']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryOwnershipImpactArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  delist?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  designate?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regime?: InputMaybe<Regime>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySanctionStatusesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  regime?: InputMaybe<Regime>;
  unattributed?: InputMaybe<Unattributed>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryScreenArgs = {
  input: ScreenInput;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryScreenBatchArgs = {
  inputs: ReadonlyArray<ScreenInput>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryVerdictChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  regime?: InputMaybe<Regime>;
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

/** A clearance to take back. */
export type ReopenHitInput = {
  /** The clearance. */
  readonly id: Scalars['ID']['input'];
  /** Why, in words, 3 to 2,000 characters; no classified text. */
  readonly reason: Scalars['String']['input'];
};

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
  Clearance: Clearance;
  CustomerList: CustomerList;
  Designation: Designation;
  Election: Election;
  Incident: Incident;
  License: License;
  SanctionsProgram: SanctionsProgram;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Clearance:
    ( { __typename: 'Clearance' }
    & GraphQLRecursivePick<FederationTypes['Clearance'], {"id":true}> );
  CustomerList:
    ( { __typename: 'CustomerList' }
    & GraphQLRecursivePick<FederationTypes['CustomerList'], {"id":true}> );
  Designation:
    ( { __typename: 'Designation' }
    & GraphQLRecursivePick<FederationTypes['Designation'], {"id":true}> );
  Election:
    ( { __typename: 'Election' }
    & GraphQLRecursivePick<FederationTypes['Election'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  License:
    ( { __typename: 'License' }
    & GraphQLRecursivePick<FederationTypes['License'], {"id":true}> );
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
  BlockedHolder: ResolverTypeWrapper<HolderParent>;
  BlockingCriterion: BlockingCriterion;
  ClearHitInput: ClearHitInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Clearance: ResolverTypeWrapper<ClearanceParent>;
  ClearanceStatus: ClearanceStatus;
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
  Designation: ResolverTypeWrapper<DesignationParent>;
  DesignationConnection: ResolverTypeWrapper<Omit<DesignationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DesignationEdge']> }>;
  DesignationEdge: ResolverTypeWrapper<Omit<DesignationEdge, 'node'> & { node: ResolversTypes['Designation'] }>;
  DesignationRound: ResolverTypeWrapper<RoundParent>;
  DesignationStatus: DesignationStatus;
  Election: ResolverTypeWrapper<Reference>;
  FeatureScore: ResolverTypeWrapper<FeatureScore>;
  Flip: ResolverTypeWrapper<FlipParent>;
  FlipKind: FlipKind;
  IdentifierInput: IdentifierInput;
  ImpactChange: ResolverTypeWrapper<ImpactChangeParent>;
  InForce: InForce;
  Incident: ResolverTypeWrapper<Reference>;
  Interval: Interval;
  License: ResolverTypeWrapper<LicenseParent>;
  LicenseKind: LicenseKind;
  LicenseStatus: LicenseStatus;
  Link: ResolverTypeWrapper<Reference>;
  ListAge: ResolverTypeWrapper<ListAge>;
  ListedStep: ResolverTypeWrapper<ListedStepParent>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OwnedStep: ResolverTypeWrapper<OwnedStepParent>;
  OwnershipImpact: ResolverTypeWrapper<ImpactParent>;
  OwnershipLabel: OwnershipLabel;
  OwnershipNode: ResolverTypeWrapper<NodeParent>;
  OwnershipTree: ResolverTypeWrapper<TreeParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProofStep: ResolverTypeWrapper<ProofStepParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Regime: Regime;
  ReopenHitInput: ReopenHitInput;
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
  BlockedHolder: HolderParent;
  ClearHitInput: ClearHitInput;
  String: Scalars['String']['output'];
  Clearance: ClearanceParent;
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
  Designation: DesignationParent;
  DesignationConnection: Omit<DesignationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DesignationEdge']> };
  DesignationEdge: Omit<DesignationEdge, 'node'> & { node: ResolversParentTypes['Designation'] };
  DesignationRound: RoundParent;
  Election: Reference;
  FeatureScore: FeatureScore;
  Flip: FlipParent;
  IdentifierInput: IdentifierInput;
  ImpactChange: ImpactChangeParent;
  Incident: Reference;
  License: LicenseParent;
  Link: Reference;
  ListAge: ListAge;
  ListedStep: ListedStepParent;
  Mutation: Record<PropertyKey, never>;
  OwnedStep: OwnedStepParent;
  OwnershipImpact: ImpactParent;
  OwnershipNode: NodeParent;
  OwnershipTree: TreeParent;
  PageInfo: PageInfo;
  ProofStep: ProofStepParent;
  Query: Record<PropertyKey, never>;
  ReopenHitInput: ReopenHitInput;
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
  VerdictCause: VerdictCauseParent;
  VerdictChange: VerdictChangeParent;
  VerdictReceipt: VerdictReceipt;
  Warning: Warning;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType, Partial<ActorDesignationsArgs>>;
  holdings?: Resolver<Maybe<ResolversTypes['OwnershipTree']>, ParentType, ContextType, Partial<ActorHoldingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owners?: Resolver<Maybe<ResolversTypes['OwnershipTree']>, ParentType, ContextType, Partial<ActorOwnersArgs>>;
  sanctionStatus?: Resolver<Maybe<ResolversTypes['SanctionStatus']>, ParentType, ContextType, RequireFields<ActorSanctionStatusArgs, 'regime' | 'unattributed'>>;
};

export type BlockedHolderResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BlockedHolder'] = ResolversParentTypes['BlockedHolder']> = {
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Link']>>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['SanctionsProgram']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
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

export type DesignationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation'], FederationReferenceType extends FederationReferenceTypes['Designation'] = FederationReferenceTypes['Designation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Designation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  criterion?: Resolver<Maybe<ResolversTypes['BlockingCriterion']>, ParentType, ContextType>;
  firstListed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstUnlisted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType, Partial<DesignationInForceArgs>>;
  incidents?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Incident']>>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastListed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastUnlisted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalAuthority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['SanctionsProgram']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['DesignationRound']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DesignationStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type ElectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Election'] = ResolversParentTypes['Election'], FederationReferenceType extends FederationReferenceTypes['Election'] = FederationReferenceTypes['Election']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Election']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sanctionsResponse?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType>;
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
  proof?: Resolver<ReadonlyArray<ResolversTypes['ProofStep']>, ParentType, ContextType>;
};

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LicenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['License'] = ResolversParentTypes['License'], FederationReferenceType extends FederationReferenceTypes['License'] = FederationReferenceTypes['License']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['License']> | FederationReferenceType, FederationReferenceType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LicenseKind'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['SanctionsProgram']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LicenseStatus'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  clearHit?: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationClearHitArgs, 'input'>>;
  reopenHit?: Resolver<ResolversTypes['Clearance'], ParentType, ContextType, RequireFields<MutationReopenHitArgs, 'input'>>;
  saveCustomerList?: Resolver<ResolversTypes['CustomerList'], ParentType, ContextType, RequireFields<MutationSaveCustomerListArgs, 'input'>>;
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

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clearances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Clearance']>>, ParentType, ContextType, Partial<QueryClearancesArgs>>;
  customerList?: Resolver<Maybe<ResolversTypes['CustomerList']>, ParentType, ContextType, RequireFields<QueryCustomerListArgs, 'id'>>;
  customerLists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CustomerList']>>, ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<QueryDesignationArgs, 'id'>>;
  designationRounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignationRound']>>, ParentType, ContextType, Partial<QueryDesignationRoundsArgs>>;
  designationTimeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountBucket']>>, ParentType, ContextType, RequireFields<QueryDesignationTimelineArgs, 'interval'>>;
  designations?: Resolver<Maybe<ResolversTypes['DesignationConnection']>, ParentType, ContextType, Partial<QueryDesignationsArgs>>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['License']>>, ParentType, ContextType, Partial<QueryLicensesArgs>>;
  ownershipImpact?: Resolver<Maybe<ResolversTypes['OwnershipImpact']>, ParentType, ContextType, RequireFields<QueryOwnershipImpactArgs, 'regime'>>;
  programs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SanctionsProgram']>>, ParentType, ContextType>;
  sanctionStatuses?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SanctionStatus']>>>, ParentType, ContextType, RequireFields<QuerySanctionStatusesArgs, 'ids' | 'regime' | 'unattributed'>>;
  screen?: Resolver<Maybe<ResolversTypes['ScreenResult']>, ParentType, ContextType, RequireFields<QueryScreenArgs, 'input'>>;
  screenBatch?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ScreenResult']>>>, ParentType, ContextType, RequireFields<QueryScreenBatchArgs, 'inputs'>>;
  screeningFeatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ScreeningFeature']>>, ParentType, ContextType>;
  verdictChanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['VerdictChange']>>, ParentType, ContextType, RequireFields<QueryVerdictChangesArgs, 'regime'>>;
};

export type SanctionStatusResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SanctionStatus'] = ResolversParentTypes['SanctionStatus']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['VerdictBasis'], ParentType, ContextType>;
  blockedShare?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flips?: Resolver<ReadonlyArray<ResolversTypes['Flip']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['BlockedHolder']>, ParentType, ContextType>;
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
  queryHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  BlockedHolder?: BlockedHolderResolvers<ContextType>;
  Clearance?: ClearanceResolvers<ContextType>;
  ControlledStep?: ControlledStepResolvers<ContextType>;
  CountBucket?: CountBucketResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CustomerDifference?: CustomerDifferenceResolvers<ContextType>;
  CustomerHit?: CustomerHitResolvers<ContextType>;
  CustomerList?: CustomerListResolvers<ContextType>;
  CustomerResult?: CustomerResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Designation?: DesignationResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  DesignationRound?: DesignationRoundResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  FeatureScore?: FeatureScoreResolvers<ContextType>;
  Flip?: FlipResolvers<ContextType>;
  ImpactChange?: ImpactChangeResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  License?: LicenseResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  ListAge?: ListAgeResolvers<ContextType>;
  ListedStep?: ListedStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OwnedStep?: OwnedStepResolvers<ContextType>;
  OwnershipImpact?: OwnershipImpactResolvers<ContextType>;
  OwnershipNode?: OwnershipNodeResolvers<ContextType>;
  OwnershipTree?: OwnershipTreeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProofStep?: ProofStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SanctionStatus?: SanctionStatusResolvers<ContextType>;
  SanctionsProgram?: SanctionsProgramResolvers<ContextType>;
  ScreenHit?: ScreenHitResolvers<ContextType>;
  ScreenReceipt?: ScreenReceiptResolvers<ContextType>;
  ScreenResult?: ScreenResultResolvers<ContextType>;
  ScreeningFeature?: ScreeningFeatureResolvers<ContextType>;
  ScreeningRun?: ScreeningRunResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  VerdictCause?: VerdictCauseResolvers<ContextType>;
  VerdictChange?: VerdictChangeResolvers<ContextType>;
  VerdictReceipt?: VerdictReceiptResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
};

