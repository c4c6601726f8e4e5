import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference, DesignationParent, ProgramParent, RoundParent, SourceParent } from '../parents.ts';
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
  _FieldSet: { input: string; output: string; }
};

/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type Actor = {
  readonly __typename?: 'Actor';
  /** Its designations that the viewer may see, newest first; null with an error where this subgraph fails. */
  readonly designations: Maybe<ReadonlyArray<Designation>>;
  /** Stable id that names its source, such as `ofac:23943`. */
  readonly id: Scalars['ID']['output'];
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorDesignationsArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
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

/** Under which clause of EO 13848 section 2(a) a person is blocked. */
export type BlockingCriterion =
  /** (iii) is owned or controlled by, or acted for, a person blocked under the order. */
  | 'III_OWNED_CONTROLLED_ACTED_FOR'
  /** (ii) materially assisted, sponsored or supported it or a blocked person. */
  | 'II_MATERIAL_SUPPORT'
  /** (i) engaged in, sponsored, concealed or was complicit in interference. */
  | 'I_ENGAGED_SPONSORED_CONCEALED_COMPLICIT';

/** How many fall into one stretch of time. */
export type CountBucket = {
  readonly __typename?: 'CountBucket';
  /** How many the viewer may see; at least 1, stretches without any are left out. */
  readonly count: Scalars['Int']['output'];
  /** First day of the stretch. */
  readonly start: Scalars['Date']['output'];
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

/** Questions. What the viewer may not see is answered as what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** One designation; null where there is none. */
  readonly designation: Maybe<Designation>;
  /** Published actions, oldest first. */
  readonly designationRounds: Maybe<ReadonlyArray<DesignationRound>>;
  /** How many designations began, by stretch of time, oldest first. */
  readonly designationTimeline: Maybe<ReadonlyArray<CountBucket>>;
  /** Designations, newest first, then by id. */
  readonly designations: Maybe<DesignationConnection>;
  /** All programmes, by tag. */
  readonly programs: Maybe<ReadonlyArray<SanctionsProgram>>;
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
  Designation: Designation;
  Election: Election;
  Incident: Incident;
  SanctionsProgram: SanctionsProgram;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Designation:
    ( { __typename: 'Designation' }
    & GraphQLRecursivePick<FederationTypes['Designation'], {"id":true}> );
  Election:
    ( { __typename: 'Election' }
    & GraphQLRecursivePick<FederationTypes['Election'], {"id":true}> );
  Incident:
    ( { __typename: 'Incident' }
    & GraphQLRecursivePick<FederationTypes['Incident'], {"id":true}> );
  SanctionsProgram:
    ( { __typename: 'SanctionsProgram' }
    & GraphQLRecursivePick<FederationTypes['SanctionsProgram'], {"tag":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<Reference>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActorKind: ActorKind;
  BlockingCriterion: BlockingCriterion;
  CountBucket: ResolverTypeWrapper<CountBucket>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Designation: ResolverTypeWrapper<DesignationParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DesignationConnection: ResolverTypeWrapper<Omit<DesignationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DesignationEdge']> }>;
  DesignationEdge: ResolverTypeWrapper<Omit<DesignationEdge, 'node'> & { node: ResolversTypes['Designation'] }>;
  DesignationRound: ResolverTypeWrapper<RoundParent>;
  DesignationStatus: DesignationStatus;
  Election: ResolverTypeWrapper<Reference>;
  InForce: InForce;
  Incident: ResolverTypeWrapper<Reference>;
  Interval: Interval;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Regime: Regime;
  SanctionsProgram: ResolverTypeWrapper<ProgramParent>;
  Source: ResolverTypeWrapper<SourceParent>;
  Tlp: Tlp;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: Reference;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  CountBucket: CountBucket;
  Int: Scalars['Int']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  Date: Scalars['Date']['output'];
  Designation: DesignationParent;
  String: Scalars['String']['output'];
  DesignationConnection: Omit<DesignationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DesignationEdge']> };
  DesignationEdge: Omit<DesignationEdge, 'node'> & { node: ResolversParentTypes['Designation'] };
  DesignationRound: RoundParent;
  Election: Reference;
  Incident: Reference;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  SanctionsProgram: ProgramParent;
  Source: SourceParent;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType, Partial<ActorDesignationsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type IncidentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'], FederationReferenceType extends FederationReferenceTypes['Incident'] = FederationReferenceTypes['Incident']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Incident']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Designation']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  designation?: Resolver<Maybe<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<QueryDesignationArgs, 'id'>>;
  designationRounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignationRound']>>, ParentType, ContextType, Partial<QueryDesignationRoundsArgs>>;
  designationTimeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CountBucket']>>, ParentType, ContextType, RequireFields<QueryDesignationTimelineArgs, 'interval'>>;
  designations?: Resolver<Maybe<ResolversTypes['DesignationConnection']>, ParentType, ContextType, Partial<QueryDesignationsArgs>>;
  programs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SanctionsProgram']>>, ParentType, ContextType>;
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

export type SourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  CountBucket?: CountBucketResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Designation?: DesignationResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  DesignationRound?: DesignationRoundResolvers<ContextType>;
  Election?: ElectionResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SanctionsProgram?: SanctionsProgramResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
};

