import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorParent, NameParent, IdentifierParent, AddressParent, StatementParent, CataloguedSourceParent, MatchParent, DetailsParent, IndividualParent, EntityParent, GovernmentParent, VesselParent, AircraftParent, LinkParent, SourceParent, NetworkActorParent, NoteParent, SavedViewParent, RankedActorParent, CommunityParent } from '../parents.ts';
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
  /** Addresses, as published. */
  readonly addresses: ReadonlyArray<Address>;
  /** Nationality, domicile or flag, sorted. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** How many links the viewer may see that are in force on the day. */
  readonly degree: Scalars['Int']['output'];
  /** What the sources say of it; null where nothing. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** What only its kind has; null where nothing is known. */
  readonly details: Maybe<ActorDetails>;
  /** Stable id that names its source, such as `ofac:23943`. */
  readonly id: Scalars['ID']['output'];
  /** Registration numbers and the like, as published. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether it is an invented example and no published fact. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** What it is. */
  readonly kind: ActorKind;
  /** Links of the actor in force on a day, by name of the other end, then link id. Those with an invisible end are absent. */
  readonly links: LinkConnection;
  /** Its marking. */
  readonly marking: Tlp;
  /** Primary name, as published. */
  readonly name: Scalars['String']['output'];
  /** Every name, the primary one first. */
  readonly names: ReadonlyArray<Name>;
  /** Other ids that mean it: of entries of lists that were made one with it, and those that a source gave it before or elsewhere. */
  readonly otherIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** Where its facts came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Who says what of it, by field, value and source: everything that any source says or once said, so that what a list has dropped and where lists disagree can be seen. */
  readonly statements: StatementConnection;
  /** Why it is a United States person, whom section 2(a) of the order does not reach: as recorded, else as its nationality or incorporation says; null where nothing says so. */
  readonly usPersonBasis: Maybe<Scalars['String']['output']>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorDegreeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** A person, organisation, government, vessel or aircraft. Seen by whoever its marking allows. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  field?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The actors of this page. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What only one kind of actor has. */
export type ActorDetails = Aircraft | Entity | ForeignGovernment | Individual | Vessel;

/** An actor in a page. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Maybe<Actor>;
};

/** Counts of the actors a filter finds, most frequent value first. */
export type ActorFacets = {
  readonly __typename?: 'ActorFacets';
  /** By country; an actor counts once for each. */
  readonly countries: ReadonlyArray<Facet>;
  /** By kind. */
  readonly kinds: ReadonlyArray<Facet>;
  /** By programme in force, certainly or possibly, on the day. */
  readonly programs: ReadonlyArray<Facet>;
  /** By dataset. */
  readonly sources: ReadonlyArray<Facet>;
};

/** Which actors; all conditions must hold, within a list any suffices, null does not restrict. */
export type ActorFilter = {
  /** The day; today where absent. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Whether designated at all on the day, certainly or possibly. */
  readonly listed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Designated under these programme tags on the day, certainly or possibly. */
  readonly programs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Every word begins a word of one of the names. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** An actor to write. On an update a field left out keeps its value. */
export type ActorInput = {
  /** Addresses; they replace the recorded ones. */
  readonly addresses?: InputMaybe<ReadonlyArray<AddressInput>>;
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Countries; they replace the recorded ones. A new government needs exactly one. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Free text; no classified or personal voter data. Null clears it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The actor to change; left out, a new one with a random id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Identifiers; they replace the recorded ones. */
  readonly identifiers?: InputMaybe<ReadonlyArray<IdentifierInput>>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is; needed for a new actor and not to be changed later. */
  readonly kind?: InputMaybe<ActorKind>;
  /** Marking; CLEAR for a new actor where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** Primary name; needed for a new actor. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Other names; they replace the recorded ones. */
  readonly names?: InputMaybe<ReadonlyArray<NameInput>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Address of the source. */
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** Why it is a United States person, whom section 2(a) of the order does not reach: citizenship, residence, the law it is organized under. Null clears it. */
  readonly usPersonBasis?: InputMaybe<Scalars['String']['input']>;
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

/** Order of a list of actors; ties by id. */
export type ActorOrder =
  /** Primary name, A first. */
  | 'NAME_ASC'
  /** Primary name, Z first. */
  | 'NAME_DESC';

/** A page of actors found by name, the best first. */
export type ActorSearchConnection = {
  readonly __typename?: 'ActorSearchConnection';
  /** The actors of this page. */
  readonly edges: ReadonlyArray<ActorSearchEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor found by name. */
export type ActorSearchEdge = {
  readonly __typename?: 'ActorSearchEdge';
  /** Where it stands, for `after`; refused once that place has gone. */
  readonly cursor: Scalars['String']['output'];
  /** The name that was most alike. */
  readonly matchedName: Scalars['String']['output'];
  /** The actor. */
  readonly node: Maybe<Actor>;
  /** How alike the names are, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** An address as published. */
export type Address = {
  readonly __typename?: 'Address';
  /** Its country; null where it is none of ISO 3166-1. */
  readonly country: Maybe<Scalars['CountryCode']['output']>;
  /** Who gives it, and since when; by source. */
  readonly statements: ReadonlyArray<Statement>;
  /** The address in one line. */
  readonly text: Scalars['String']['output'];
};

/** An address to record. */
export type AddressInput = {
  /** Its country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** The address in one line. */
  readonly text: Scalars['String']['input'];
};

/** What only an aircraft has. */
export type Aircraft = {
  readonly __typename?: 'Aircraft';
  /** When it was built, in the source's words; null where not published. */
  readonly built: Maybe<Scalars['String']['output']>;
  /** Model; null where not published. */
  readonly model: Maybe<Scalars['String']['output']>;
  /** Manufacturer's serial number; null where not published. */
  readonly serialNumber: Maybe<Scalars['String']['output']>;
  /** Registration painted on it; null where not published. */
  readonly tailNumber: Maybe<Scalars['String']['output']>;
};

/** A dataset that facts come from, with what has been imported of it. Seen by whoever its marking allows. */
export type CataloguedSource = {
  readonly __typename?: 'CataloguedSource';
  /** Days from the newest version's day to today; null where it has no versions. */
  readonly ageDays: Maybe<Scalars['Int']['output']>;
  /** Designations of that version; null where it has no versions. */
  readonly designations: Maybe<Scalars['Int']['output']>;
  /** Entries of that version; null where it has no versions. */
  readonly entries: Maybe<Scalars['Int']['output']>;
  /** After how many days it counts as stale. */
  readonly freshDays: Scalars['Int']['output'];
  /** Whether it is older than that. Receipts of screenings say the same. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Under what terms. */
  readonly licence: Scalars['String']['output'];
  /** Links that version states; null where it has no versions. */
  readonly links: Maybe<Scalars['Int']['output']>;
  /** When that version was imported; null where it has no versions. */
  readonly loadedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its marking. */
  readonly marking: Tlp;
  /** What `source` of statements and `dataset` of sources call it. */
  readonly name: Scalars['String']['output'];
  /** Day of the newest version imported, as the list says; null where it has no versions. */
  readonly published: Maybe<Scalars['Date']['output']>;
  /** Who publishes it. */
  readonly publisher: Scalars['String']['output'];
  /** Lines or elements of that version that were left out; null where it has no versions. */
  readonly rejects: Maybe<Scalars['Int']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it is published; null where it has no address. */
  readonly url: Maybe<Scalars['String']['output']>;
  /** The imported versions, newest first. */
  readonly versions: ReadonlyArray<ListVersion>;
};

/** A page of sources. */
export type CataloguedSourceConnection = {
  readonly __typename?: 'CataloguedSourceConnection';
  /** The sources of this page. */
  readonly edges: ReadonlyArray<CataloguedSourceEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in a page. */
export type CataloguedSourceEdge = {
  readonly __typename?: 'CataloguedSourceEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: CataloguedSource;
};

/** How the centrality of an actor is measured, over links followed both ways. */
export type Centrality =
  /** For how many pairs of other actors it lies on the shortest way; where a pair has several, the part of them that pass it. Exact up to 2,000 linked actors, fewer where these have very many links; above, estimated from a fixed sample of starting points. */
  | 'BETWEENNESS'
  /** Number of its visible links in force on the day, as `degree`. */
  | 'DEGREE'
  /** PageRank at damping 0.85, each link a way of its own; what actors without links hold goes to all alike. The scores of all actors sum to 1. */
  | 'PAGERANK';

/** Actors that are linked among themselves more than to others. Each actor is in one community, and each community hangs together. */
export type Community = {
  readonly __typename?: 'Community';
  /** Those that the filter finds: most links to other members first, then by id. */
  readonly actors: ReadonlyArray<Actor>;
  /** By country, of those that the filter finds; an actor counts once for each. */
  readonly countries: ReadonlyArray<Facet>;
  /** The same for the same members while the first of them by id stays. */
  readonly id: Scalars['ID']['output'];
  /** By kind, of those that the filter finds; most frequent first. */
  readonly kinds: ReadonlyArray<Facet>;
  /** Members that the filter finds. */
  readonly matching: Scalars['Int']['output'];
  /** Members, whether the filter finds them or not. */
  readonly size: Scalars['Int']['output'];
};


/** Actors that are linked among themselves more than to others. Each actor is in one community, and each community hangs together. */
export type CommunityActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Analytic confidence (ICD 203), lowest first. */
export type Confidence =
  /** High-quality information from several sources. */
  | 'HIGH'
  /** Scant, fragmented or poorly corroborated information. */
  | 'LOW'
  /** Credibly sourced and plausible, not fully corroborated. */
  | 'MODERATE';

/** Which ends of links to follow. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** Towards the actor. */
  | 'IN'
  /** From the actor outwards. */
  | 'OUT';

/** What only an organisation has. */
export type Entity = {
  readonly __typename?: 'Entity';
  /** Sort of organisation, in the source's words; null where not published. */
  readonly entityType: Maybe<Scalars['String']['output']>;
  /** When it was founded, in the source's words; null where not published. */
  readonly founded: Maybe<Scalars['String']['output']>;
  /** Country of incorporation; null where not published. */
  readonly incorporated: Maybe<Scalars['CountryCode']['output']>;
};

/** How many actors share a value. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** How many actors the viewer may see have it. */
  readonly count: Scalars['Int']['output'];
  /** The value. */
  readonly value: Scalars['String']['output'];
};

/** What only a foreign government has. */
export type ForeignGovernment = {
  readonly __typename?: 'ForeignGovernment';
  /** Its ministries, services and agencies that the viewer may see, by id. */
  readonly bodies: ReadonlyArray<Actor>;
  /** The country it governs. */
  readonly country: Scalars['CountryCode']['output'];
};

/** A number that names an actor somewhere. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Country that issued it; null where not published. */
  readonly country: Maybe<Scalars['CountryCode']['output']>;
  /** Who gives it, and since when; by source. */
  readonly statements: ReadonlyArray<Statement>;
  /** What sort of number, in the source's words. */
  readonly type: Scalars['String']['output'];
  /** The number as published. */
  readonly value: Scalars['String']['output'];
};

/** A number that somebody or something is known by. */
export type IdentifierInput = {
  /** Country that issued it. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What kind, such as `Passport` or `IMO`; not specified where absent. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** The number. */
  readonly value: Scalars['String']['input'];
};

/** What only a natural person has, as published by the sources. */
export type Individual = {
  readonly __typename?: 'Individual';
  /** Dates of birth, most precise form first: `1961-06-01`, `1961`, `circa 1961`. */
  readonly birthDates: ReadonlyArray<Scalars['String']['output']>;
  /** Places of birth. */
  readonly birthPlaces: ReadonlyArray<Scalars['String']['output']>;
  /** Gender; null where not published. */
  readonly gender: Maybe<Scalars['String']['output']>;
  /** Nationalities and citizenships. */
  readonly nationalities: ReadonlyArray<Scalars['CountryCode']['output']>;
};

/** What a link of ownership or control gives. */
export type Interest =
  /** The right to appoint or remove most of the board. */
  | 'BOARD_MAJORITY'
  /** A share of the equity. Only this is ownership. */
  | 'EQUITY'
  /** A share of the votes. */
  | 'VOTING_RIGHTS';

/** A typed, directed connection between two actors. Seen by whoever may see it and both its ends. */
export type Link = {
  readonly __typename?: 'Link';
  /** Name of the joint arrangement under which several hold one actor; null alone. */
  readonly arrangement: Maybe<Scalars['String']['output']>;
  /** Confidence in it; null where not judged. */
  readonly confidence: Maybe<Confidence>;
  /** What the sources say of it; null where nothing. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The actor it starts at. */
  readonly from: Actor;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What an OWNS or CONTROLS link gives; null: equity for OWNS, not specified for CONTROLS. */
  readonly interest: Maybe<Interest>;
  /** Whether it is an invented example. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** Its marking. */
  readonly marking: Tlp;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** The share owned, or of the votes; null on every type but OWNS and CONTROLS, and where no share is recorded. */
  readonly share: Maybe<Share>;
  /** First day in force; null where not known. */
  readonly since: Maybe<Scalars['Date']['output']>;
  /** Where it came from. */
  readonly sources: ReadonlyArray<Source>;
  /** Who gives it, and since when; by source. */
  readonly statements: ReadonlyArray<Statement>;
  /** The actor it leads to. */
  readonly to: Actor;
  /** What kind of connection. */
  readonly type: LinkType;
  /** Last day in force; null while it lasts. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** A page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The links of this page. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link in a page. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

/** Which links to walk; null does not restrict. */
export type LinkFilter = {
  /** Actors with more links than this are shown but not walked through; at least 1. */
  readonly maxDegree?: InputMaybe<Scalars['Int']['input']>;
  /** Of this confidence or more; links not judged are left out. */
  readonly minConfidence?: InputMaybe<Confidence>;
  /** In force on this day or later. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** From these datasets. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In force on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A link to write. On an update a field left out keeps its value. */
export type LinkInput = {
  /** Name of the joint arrangement under which several hold one actor. Null clears it. */
  readonly arrangement?: InputMaybe<Scalars['String']['input']>;
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** Confidence in it. */
  readonly confidence?: InputMaybe<Confidence>;
  /** Free text; no classified or personal voter data. Null clears it. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Id of the actor it starts at. */
  readonly from: Scalars['ID']['input'];
  /** The link to change; left out, a new one with a random id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What an OWNS or CONTROLS link gives; equity for OWNS where absent. */
  readonly interest?: InputMaybe<Interest>;
  /** Whether it is an invented example. */
  readonly isSynthetic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Marking; CLEAR for a new link where absent. Only the originator may loosen it. */
  readonly marking?: InputMaybe<Tlp>;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of OWNS, and of CONTROLS by votes: percent (`16.66`), a fraction of the whole (`1/6`), a range (`25-50`) or a bound (`> 25`). */
  readonly share?: InputMaybe<Scalars['String']['input']>;
  /** First day in force. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Address of the source. */
  readonly sourceUrl?: InputMaybe<Scalars['String']['input']>;
  /** Id of the actor it leads to. */
  readonly to: Scalars['ID']['input'];
  /** What kind of connection. */
  readonly type: LinkType;
  /** Last day in force. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
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

/** One imported version of a list. */
export type ListVersion = {
  readonly __typename?: 'ListVersion';
  /** The day it is of. */
  readonly asOf: Scalars['Date']['output'];
  /** How many designations it has. */
  readonly designations: Scalars['Int']['output'];
  /** How many entries it has. */
  readonly entries: Scalars['Int']['output'];
  /** How many links it states. */
  readonly links: Scalars['Int']['output'];
  /** When it was imported. */
  readonly loadedAt: Scalars['DateTime']['output'];
  /** How many lines or elements of it were left out. */
  readonly rejects: Scalars['Int']['output'];
};

/** That two actors of different lists may be, are, or are not one. Seen by whoever may see both. */
export type Match = {
  readonly __typename?: 'Match';
  /** When; null while it is a suggestion. */
  readonly at: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; `system:resolution` where a number did. Null while it is a suggestion. */
  readonly by: Maybe<Scalars['String']['output']>;
  /** Why, with the two values side by side. */
  readonly evidence: ReadonlyArray<MatchEvidence>;
  /** The first actor, or the one that it is a part of. */
  readonly first: Maybe<Actor>;
  /** The name of the first that came nearest. */
  readonly firstName: Scalars['String']['output'];
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The two ids as listed; the first is kept where they become one. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Its marking, which is that of both actors. */
  readonly marking: Tlp;
  /** What it was found by. */
  readonly method: MatchMethod;
  /** Why; null where nobody said. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Opaque mark of this version of the record, for `expectedRevision`. */
  readonly revision: Scalars['String']['output'];
  /** How strong the evidence is, 0 to 1, on the scale of screening. */
  readonly score: Scalars['Float']['output'];
  /** The second actor, or the one that it is a part of. */
  readonly second: Maybe<Actor>;
  /** The name of the second that came nearest. */
  readonly secondName: Scalars['String']['output'];
  /** What has been decided. */
  readonly status: MatchStatus;
};

/** A page of matches. */
export type MatchConnection = {
  readonly __typename?: 'MatchConnection';
  /** The matches of this page. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all that the viewer may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A match in a page. */
export type MatchEdge = {
  readonly __typename?: 'MatchEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The match. */
  readonly node: Match;
};

/** One piece of evidence for or against two actors being one. */
export type MatchEvidence = {
  readonly __typename?: 'MatchEvidence';
  /** The evidence in a sentence. */
  readonly detail: Scalars['String']['output'];
  /** The first actor's value; null where there is none to show. */
  readonly first: Maybe<Scalars['String']['output']>;
  /** Name of the feature, as in `screeningFeatures`; `identifier` and `conflict` besides. */
  readonly name: Scalars['String']['output'];
  /** From -1, against, to 1, for. */
  readonly score: Scalars['Float']['output'];
  /** The second actor's value; null where there is none to show. */
  readonly second: Maybe<Scalars['String']['output']>;
};

/** A decision on a match. */
export type MatchInput = {
  /** The match. */
  readonly id: Scalars['ID']['input'];
  /** Why, in 3 to 1,000 characters; needed to reject and to undo. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What a match was found by. */
export type MatchMethod =
  /** A number that both lists give. */
  | 'IDENTIFIER'
  /** Names, and what corroborates them. */
  | 'NAME';

/** What has been decided of two actors that may be one. */
export type MatchStatus =
  /** They are one: the second has become a part of the first. */
  | 'CONFIRMED'
  /** They are two; never suggested again. */
  | 'REJECTED'
  /** Put to an analyst. */
  | 'SUGGESTED'
  /** They were made one and given back; never suggested again. */
  | 'UNDONE';

/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Makes one actor of two. Every id, designation and link of both stays, each with its list. FORBIDDEN but to analysts. */
  readonly confirmMatch: Match;
  /** Says that two actors are two; they are never suggested again. FORBIDDEN but to analysts. */
  readonly rejectMatch: Match;
  /** Takes a link away and returns it as it was; its history stays in the ledger. For the same roles. */
  readonly removeLink: Link;
  /** Takes a note of your own away and returns it as it was. */
  readonly removeNote: Note;
  /** Takes a saved view of your own away and returns it as it was. */
  readonly removeView: SavedView;
  /** Saves a view of the explorer, or changes one of your own, and returns it. For every role but the public. */
  readonly saveView: SavedView;
  /** Gives back the two actors of a confirmed match, as their lists have them now. FORBIDDEN but to analysts. */
  readonly undoMatch: Match;
  /** Writes an actor and returns it. For ODNI, DHS CISA, Treasury, State Department and Justice roles. */
  readonly upsertActor: Actor;
  /** Writes a link between two actors and returns it. For the same roles. */
  readonly upsertLink: Link;
  /** Writes a note on an actor, or changes one of your own, and returns it. For every role but the public. */
  readonly writeNote: Note;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationConfirmMatchArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MatchInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRejectMatchArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MatchInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRemoveLinkArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemoveLinkInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRemoveNoteArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemoveNoteInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationRemoveViewArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: RemoveViewInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationSaveViewArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: SavedViewInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationUndoMatchArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: MatchInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationUpsertActorArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: ActorInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationUpsertLinkArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: LinkInput;
};


/** Changes. All broken rules are reported together; nothing is written unless all hold. */
export type MutationWriteNoteArgs = {
  expectedRevision?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  input: NoteInput;
};

/** One name of an actor. */
export type Name = {
  readonly __typename?: 'Name';
  /** ISO 15924 code of its script, such as `Latn`; null where not known. */
  readonly script: Maybe<Scalars['String']['output']>;
  /** The actor's sources that give this name. */
  readonly sources: ReadonlyArray<Source>;
  /** Who gives it, and since when; by source. */
  readonly statements: ReadonlyArray<Statement>;
  /** Primary name or which sort of alias. */
  readonly type: NameType;
  /** The name as published. */
  readonly value: Scalars['String']['output'];
};

/** A name to record. */
export type NameInput = {
  /** ISO 15924 code of its script. */
  readonly script?: InputMaybe<Scalars['String']['input']>;
  /** Which sort of alias. */
  readonly type?: InputMaybe<NameType>;
  /** The name. */
  readonly value: Scalars['String']['input'];
};

/** What sort of name a name is. */
export type NameType =
  /** Also known as. */
  | 'AKA'
  /** Formerly known as. */
  | 'FKA'
  /** The name an actor is listed under. */
  | 'PRIMARY'
  /** An alias too common or vague to identify by alone. */
  | 'WEAK_AKA';

/** Actors and the links among them. */
export type Network = {
  readonly __typename?: 'Network';
  /** The actors, nearest first, then by id. */
  readonly actors: ReadonlyArray<NetworkActor>;
  /** Every visible link between two of those actors that the walk may use. */
  readonly links: ReadonlyArray<Link>;
  /** How many actors there would be without the cap. */
  readonly totalActors: Scalars['Int']['output'];
  /** Whether the cap on actors cut some off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** An actor's place in a network. */
export type NetworkActor = {
  readonly __typename?: 'NetworkActor';
  /** The actor. */
  readonly actor: Maybe<Actor>;
  /** Its visible links in force on the day, those outside the network included. */
  readonly degree: Scalars['Int']['output'];
  /** Steps from the nearest of the actors asked for. */
  readonly depth: Scalars['Int']['output'];
};

/** What a person noted of an actor. */
export type Note = {
  readonly __typename?: 'Note';
  /** The actor it is about. */
  readonly actor: Actor;
  /** When it was written last. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of who wrote it. */
  readonly by: Scalars['String']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who may read it. */
  readonly marking: Tlp;
  /** Changes whenever the record does. */
  readonly revision: Scalars['String']['output'];
  /** What is noted. */
  readonly text: Scalars['String']['output'];
};

/** Notes in pages, the newest first. */
export type NoteConnection = {
  readonly __typename?: 'NoteConnection';
  /** The notes of this page. */
  readonly edges: ReadonlyArray<NoteEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A note in a page. */
export type NoteEdge = {
  readonly __typename?: 'NoteEdge';
  /** Where to go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The note. */
  readonly node: Note;
};

/** A note on an actor. */
export type NoteInput = {
  /** The actor it is about. */
  readonly actor: Scalars['ID']['input'];
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** The note to change, one of your own; left out, a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Marking. Only the originator may loosen it. */
  readonly marking: Tlp;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is noted, 1 to 5,000 characters; no classified or personal voter data. */
  readonly text: Scalars['String']['input'];
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

/** A way from one actor to another that passes none twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** The actors in order, both ends included. */
  readonly actors: ReadonlyArray<Actor>;
  /** Number of links. */
  readonly length: Scalars['Int']['output'];
  /** The links in order. */
  readonly links: ReadonlyArray<Link>;
};

/** Questions. What the viewer may not see is answered as what does not exist. */
export type Query = {
  readonly __typename?: 'Query';
  /** One actor by any of its source ids; null where there is none. */
  readonly actor: Maybe<Actor>;
  /** Counts by kind, country, programme and dataset of the actors that a filter finds. */
  readonly actorFacets: Maybe<ActorFacets>;
  /** Actors that a filter finds. */
  readonly actors: Maybe<ActorConnection>;
  /** Actors in the order of the ids, null in the place of an id that names none. */
  readonly actorsByIds: Maybe<ReadonlyArray<Maybe<Actor>>>;
  /** The most central actors that a filter finds, highest score first. Scores and ranks are those among all actors the viewer may see: the filter chooses which to list. */
  readonly centralActors: Maybe<ReadonlyArray<RankedActor>>;
  /** Actors within some steps of every one of some others, those left out: the least sum of steps first, then by id. None where one of the ids names no actor. */
  readonly commonActors: Maybe<ReadonlyArray<Actor>>;
  /** Groups of actors that are linked among themselves more than to others (Louvain, at resolution 1), among all actors the viewer may see: the filter chooses whose to list. Those with most matching members first, then the largest, then by id. */
  readonly communities: Maybe<ReadonlyArray<Community>>;
  /** One link; null where there is none. */
  readonly link: Maybe<Link>;
  /** One match by id; null where there is none. */
  readonly match: Maybe<Match>;
  /** Pairs of actors of different lists that may be one, the strongest evidence first. */
  readonly matchSuggestions: Maybe<MatchConnection>;
  /** Everything within some steps of some actors. */
  readonly network: Maybe<Network>;
  /** One note; null where there is none. */
  readonly note: Maybe<Note>;
  /** Notes, the newest first. */
  readonly notes: Maybe<NoteConnection>;
  /** Ways from one actor to another, shortest first, then by actor ids; none passes an actor twice. */
  readonly paths: Maybe<ReadonlyArray<Path>>;
  /** One saved view; null where there is none. */
  readonly savedView: Maybe<SavedView>;
  /** Saved views of the explorer, the newest first. */
  readonly savedViews: Maybe<SavedViewConnection>;
  /** Actors by name, tolerant of typing errors, word order, accents and script; the best first. */
  readonly searchActors: Maybe<ActorSearchConnection>;
  /** One source by name; null where there is none. */
  readonly source: Maybe<CataloguedSource>;
  /** The catalogue of sources, by name: what has been imported, when, and whether it is stale. */
  readonly sources: Maybe<CataloguedSourceConnection>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryActorFacetsArgs = {
  filter?: InputMaybe<ActorFilter>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryActorsByIdsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCentralActorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  metric?: Centrality;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCommonActorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxDistance?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryCommunitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minSize?: InputMaybe<Scalars['Int']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryLinkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMatchArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryMatchSuggestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  status?: InputMaybe<MatchStatus>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryNetworkArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  maxActors?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryNoteArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryNotesArgs = {
  actor?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  from: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<LinkType>>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySavedViewArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySavedViewsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySearchActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  listed?: InputMaybe<Scalars['Boolean']['input']>;
  programs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text: Scalars['String']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySourceArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  name: Scalars['String']['input'];
};


/** Questions. What the viewer may not see is answered as what does not exist. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An actor's place among all actors by centrality. */
export type RankedActor = {
  readonly __typename?: 'RankedActor';
  /** The actor. */
  readonly actor: Maybe<Actor>;
  /** Whether the score is estimated from a sample. */
  readonly approximate: Scalars['Boolean']['output'];
  /** What is measured. */
  readonly metric: Centrality;
  /** Place among all actors the viewer may see, from 1; equal scores by id. */
  readonly rank: Scalars['Int']['output'];
  /** By the metric. */
  readonly score: Scalars['Float']['output'];
};

/** A link to take away. */
export type RemoveLinkInput = {
  /** The link. */
  readonly id: Scalars['ID']['input'];
};

/** A note to take away. */
export type RemoveNoteInput = {
  /** The note, one of your own. */
  readonly id: Scalars['ID']['input'];
};

/** A saved view to take away. */
export type RemoveViewInput = {
  /** The saved view, one of your own. */
  readonly id: Scalars['ID']['input'];
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

/** A view of the explorer that a person saved. */
export type SavedView = {
  readonly __typename?: 'SavedView';
  /** The actors it shows. */
  readonly about: ReadonlyArray<Actor>;
  /** The explorer's address from `#/` on. */
  readonly address: Scalars['String']['output'];
  /** When it was saved last. */
  readonly at: Scalars['DateTime']['output'];
  /** User id of who saved it. */
  readonly by: Scalars['String']['output'];
  /** What it shows and why. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Who may open it. */
  readonly marking: Tlp;
  /** Changes whenever the record does. */
  readonly revision: Scalars['String']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** Saved views in pages, the newest first. */
export type SavedViewConnection = {
  readonly __typename?: 'SavedViewConnection';
  /** The saved views of this page. */
  readonly edges: ReadonlyArray<SavedViewEdge>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A saved view in a page. */
export type SavedViewEdge = {
  readonly __typename?: 'SavedViewEdge';
  /** Where to go on after it. */
  readonly cursor: Scalars['String']['output'];
  /** The saved view. */
  readonly node: SavedView;
};

/** A view of the explorer to save. */
export type SavedViewInput = {
  /** The actors it shows, to 100. Who may not see one of them does not see that the view was saved. */
  readonly about: ReadonlyArray<Scalars['ID']['input']>;
  /** The explorer's address from `#/` on, to 4,000 characters. */
  readonly address: Scalars['String']['input'];
  /** Community that reads a GREEN record. */
  readonly community?: InputMaybe<Scalars['ID']['input']>;
  /** What it shows and why, to 5,000 characters; no classified or personal voter data. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The saved view to change, one of your own; left out, a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Marking. Only the originator may loosen it. */
  readonly marking: Tlp;
  /** User ids that read a RED record. */
  readonly namedRecipients?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles within them; every role where none. */
  readonly needToKnowRoles?: InputMaybe<ReadonlyArray<Role>>;
  /** Organisations that read an AMBER record. */
  readonly recipientOrgs?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is called, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
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

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement in a page. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
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

/** What only a ship has. */
export type Vessel = {
  readonly __typename?: 'Vessel';
  /** Radio call sign; null where not published. */
  readonly callSign: Maybe<Scalars['String']['output']>;
  /** Flag state; null where not published. */
  readonly flag: Maybe<Scalars['CountryCode']['output']>;
  /** Gross register tonnage; null where not published. */
  readonly grossTonnage: Maybe<Scalars['Int']['output']>;
  /** IMO number; null where not published. */
  readonly imo: Maybe<Scalars['String']['output']>;
  /** Maritime mobile service identity; null where not published. */
  readonly mmsi: Maybe<Scalars['String']['output']>;
  /** Deadweight in tonnes; null where not published. */
  readonly tonnage: Maybe<Scalars['Int']['output']>;
  /** Sort of ship, in the source's words; null where not published. */
  readonly vesselType: Maybe<Scalars['String']['output']>;
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
  Link: Link;
  Match: Match;
  Note: Note;
  SavedView: SavedView;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Link:
    ( { __typename: 'Link' }
    & GraphQLRecursivePick<FederationTypes['Link'], {"id":true}> );
  Match:
    ( { __typename: 'Match' }
    & GraphQLRecursivePick<FederationTypes['Match'], {"id":true}> );
  Note:
    ( { __typename: 'Note' }
    & GraphQLRecursivePick<FederationTypes['Note'], {"id":true}> );
  SavedView:
    ( { __typename: 'SavedView' }
    & GraphQLRecursivePick<FederationTypes['SavedView'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorParent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorEdge']> }>;
  ActorDetails: ResolverTypeWrapper<DetailsParent>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node?: Maybe<ResolversTypes['Actor']> }>;
  ActorFacets: ResolverTypeWrapper<ActorFacets>;
  ActorFilter: ActorFilter;
  ActorInput: ActorInput;
  ActorKind: ActorKind;
  ActorOrder: ActorOrder;
  ActorSearchConnection: ResolverTypeWrapper<Omit<ActorSearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActorSearchEdge']> }>;
  ActorSearchEdge: ResolverTypeWrapper<Omit<ActorSearchEdge, 'node'> & { node?: Maybe<ResolversTypes['Actor']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Address: ResolverTypeWrapper<AddressParent>;
  AddressInput: AddressInput;
  Aircraft: ResolverTypeWrapper<AircraftParent>;
  CataloguedSource: ResolverTypeWrapper<CataloguedSourceParent>;
  CataloguedSourceConnection: ResolverTypeWrapper<Omit<CataloguedSourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CataloguedSourceEdge']> }>;
  CataloguedSourceEdge: ResolverTypeWrapper<Omit<CataloguedSourceEdge, 'node'> & { node: ResolversTypes['CataloguedSource'] }>;
  Centrality: Centrality;
  Community: ResolverTypeWrapper<CommunityParent>;
  Confidence: Confidence;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Entity: ResolverTypeWrapper<EntityParent>;
  Facet: ResolverTypeWrapper<Facet>;
  ForeignGovernment: ResolverTypeWrapper<GovernmentParent>;
  Identifier: ResolverTypeWrapper<IdentifierParent>;
  IdentifierInput: IdentifierInput;
  Individual: ResolverTypeWrapper<IndividualParent>;
  Interest: Interest;
  Link: ResolverTypeWrapper<LinkParent>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LinkEdge']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkFilter: LinkFilter;
  LinkInput: LinkInput;
  LinkType: LinkType;
  ListVersion: ResolverTypeWrapper<ListVersion>;
  Match: ResolverTypeWrapper<MatchParent>;
  MatchConnection: ResolverTypeWrapper<Omit<MatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MatchEdge']> }>;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  MatchEvidence: ResolverTypeWrapper<MatchEvidence>;
  MatchInput: MatchInput;
  MatchMethod: MatchMethod;
  MatchStatus: MatchStatus;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<NameParent>;
  NameInput: NameInput;
  NameType: NameType;
  Network: ResolverTypeWrapper<Omit<Network, 'actors' | 'links'> & { actors: ReadonlyArray<ResolversTypes['NetworkActor']>, links: ReadonlyArray<ResolversTypes['Link']> }>;
  NetworkActor: ResolverTypeWrapper<NetworkActorParent>;
  Note: ResolverTypeWrapper<NoteParent>;
  NoteConnection: ResolverTypeWrapper<Omit<NoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['NoteEdge']> }>;
  NoteEdge: ResolverTypeWrapper<Omit<NoteEdge, 'node'> & { node: ResolversTypes['Note'] }>;
  NoteInput: NoteInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<Omit<Path, 'actors' | 'links'> & { actors: ReadonlyArray<ResolversTypes['Actor']>, links: ReadonlyArray<ResolversTypes['Link']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankedActor: ResolverTypeWrapper<RankedActorParent>;
  RemoveLinkInput: RemoveLinkInput;
  RemoveNoteInput: RemoveNoteInput;
  RemoveViewInput: RemoveViewInput;
  Role: Role;
  SavedView: ResolverTypeWrapper<SavedViewParent>;
  SavedViewConnection: ResolverTypeWrapper<Omit<SavedViewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SavedViewEdge']> }>;
  SavedViewEdge: ResolverTypeWrapper<Omit<SavedViewEdge, 'node'> & { node: ResolversTypes['SavedView'] }>;
  SavedViewInput: SavedViewInput;
  Share: ResolverTypeWrapper<Share>;
  Source: ResolverTypeWrapper<SourceParent>;
  Statement: ResolverTypeWrapper<StatementParent>;
  StatementConnection: ResolverTypeWrapper<Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['StatementEdge']> }>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  Tlp: Tlp;
  Vessel: ResolverTypeWrapper<VesselParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorParent;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActorConnection: Omit<ActorConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEdge']> };
  ActorDetails: DetailsParent;
  ActorEdge: Omit<ActorEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Actor']> };
  ActorFacets: ActorFacets;
  ActorFilter: ActorFilter;
  ActorInput: ActorInput;
  ActorSearchConnection: Omit<ActorSearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActorSearchEdge']> };
  ActorSearchEdge: Omit<ActorSearchEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Actor']> };
  Float: Scalars['Float']['output'];
  Address: AddressParent;
  AddressInput: AddressInput;
  Aircraft: AircraftParent;
  CataloguedSource: CataloguedSourceParent;
  CataloguedSourceConnection: Omit<CataloguedSourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CataloguedSourceEdge']> };
  CataloguedSourceEdge: Omit<CataloguedSourceEdge, 'node'> & { node: ResolversParentTypes['CataloguedSource'] };
  Community: CommunityParent;
  CountryCode: Scalars['CountryCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Entity: EntityParent;
  Facet: Facet;
  ForeignGovernment: GovernmentParent;
  Identifier: IdentifierParent;
  IdentifierInput: IdentifierInput;
  Individual: IndividualParent;
  Link: LinkParent;
  LinkConnection: Omit<LinkConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LinkEdge']> };
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkFilter: LinkFilter;
  LinkInput: LinkInput;
  ListVersion: ListVersion;
  Match: MatchParent;
  MatchConnection: Omit<MatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MatchEdge']> };
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  MatchEvidence: MatchEvidence;
  MatchInput: MatchInput;
  Mutation: Record<PropertyKey, never>;
  Name: NameParent;
  NameInput: NameInput;
  Network: Omit<Network, 'actors' | 'links'> & { actors: ReadonlyArray<ResolversParentTypes['NetworkActor']>, links: ReadonlyArray<ResolversParentTypes['Link']> };
  NetworkActor: NetworkActorParent;
  Note: NoteParent;
  NoteConnection: Omit<NoteConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['NoteEdge']> };
  NoteEdge: Omit<NoteEdge, 'node'> & { node: ResolversParentTypes['Note'] };
  NoteInput: NoteInput;
  PageInfo: PageInfo;
  Path: Omit<Path, 'actors' | 'links'> & { actors: ReadonlyArray<ResolversParentTypes['Actor']>, links: ReadonlyArray<ResolversParentTypes['Link']> };
  Query: Record<PropertyKey, never>;
  RankedActor: RankedActorParent;
  RemoveLinkInput: RemoveLinkInput;
  RemoveNoteInput: RemoveNoteInput;
  RemoveViewInput: RemoveViewInput;
  SavedView: SavedViewParent;
  SavedViewConnection: Omit<SavedViewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SavedViewEdge']> };
  SavedViewEdge: Omit<SavedViewEdge, 'node'> & { node: ResolversParentTypes['SavedView'] };
  SavedViewInput: SavedViewInput;
  Share: Share;
  Source: SourceParent;
  Statement: StatementParent;
  StatementConnection: Omit<StatementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['StatementEdge']> };
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  Vessel: VesselParent;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Address']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ActorDegreeArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['ActorDetails']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ActorLinksArgs, 'direction'>>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  otherIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ActorStatementsArgs>>;
  usPersonBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorDetailsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActorDetails'] = ResolversParentTypes['ActorDetails']> = {
  __resolveType: TypeResolveFn<'Aircraft' | 'Entity' | 'ForeignGovernment' | 'Individual' | 'Vessel', ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ActorFacetsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActorFacets'] = ResolversParentTypes['ActorFacets']> = {
  countries?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  programs?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ActorSearchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActorSearchConnection'] = ResolversParentTypes['ActorSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorSearchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActorSearchEdge'] = ResolversParentTypes['ActorSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AircraftResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Aircraft'] = ResolversParentTypes['Aircraft']> = {
  built?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tailNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CataloguedSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CataloguedSource'] = ResolversParentTypes['CataloguedSource']> = {
  ageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  designations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freshDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejects?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ListVersion']>, ParentType, ContextType>;
};

export type CataloguedSourceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CataloguedSourceConnection'] = ResolversParentTypes['CataloguedSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CataloguedSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CataloguedSourceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CataloguedSourceEdge'] = ResolversParentTypes['CataloguedSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CataloguedSource'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, Partial<CommunityActorsArgs>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  matching?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type EntityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  entityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incorporated?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForeignGovernmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ForeignGovernment'] = ResolversParentTypes['ForeignGovernment']> = {
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['CountryCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndividualResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Individual'] = ResolversParentTypes['Individual']> = {
  birthDates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  birthPlaces?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalities?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link'], FederationReferenceType extends FederationReferenceTypes['Link'] = FederationReferenceTypes['Link']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Link']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arrangement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Share']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type ListVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListVersion'] = ResolversParentTypes['ListVersion']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  designations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rejects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match'], FederationReferenceType extends FederationReferenceTypes['Match'] = FederationReferenceTypes['Match']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Match']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['MatchEvidence']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['MatchMethod'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  secondName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchStatus'], ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MatchEvidenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MatchEvidence'] = ResolversParentTypes['MatchEvidence']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmMatch?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationConfirmMatchArgs, 'input'>>;
  rejectMatch?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationRejectMatchArgs, 'input'>>;
  removeLink?: Resolver<ResolversTypes['Link'], ParentType, ContextType, RequireFields<MutationRemoveLinkArgs, 'input'>>;
  removeNote?: Resolver<ResolversTypes['Note'], ParentType, ContextType, RequireFields<MutationRemoveNoteArgs, 'input'>>;
  removeView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationRemoveViewArgs, 'input'>>;
  saveView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'input'>>;
  undoMatch?: Resolver<ResolversTypes['Match'], ParentType, ContextType, RequireFields<MutationUndoMatchArgs, 'input'>>;
  upsertActor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType, RequireFields<MutationUpsertActorArgs, 'input'>>;
  upsertLink?: Resolver<ResolversTypes['Link'], ParentType, ContextType, RequireFields<MutationUpsertLinkArgs, 'input'>>;
  writeNote?: Resolver<ResolversTypes['Note'], ParentType, ContextType, RequireFields<MutationWriteNoteArgs, 'input'>>;
};

export type NameResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['NameType'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['NetworkActor']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  totalActors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NetworkActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NetworkActor'] = ResolversParentTypes['NetworkActor']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note'], FederationReferenceType extends FederationReferenceTypes['Note'] = FederationReferenceTypes['Note']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Note']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NoteEdge'] = ResolversParentTypes['NoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actorFacets?: Resolver<Maybe<ResolversTypes['ActorFacets']>, ParentType, ContextType, Partial<QueryActorFacetsArgs>>;
  actors?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, RequireFields<QueryActorsArgs, 'orderBy'>>;
  actorsByIds?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Actor']>>>, ParentType, ContextType, RequireFields<QueryActorsByIdsArgs, 'ids'>>;
  centralActors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RankedActor']>>, ParentType, ContextType, RequireFields<QueryCentralActorsArgs, 'metric'>>;
  commonActors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Actor']>>, ParentType, ContextType, RequireFields<QueryCommonActorsArgs, 'ids' | 'maxDistance'>>;
  communities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Community']>>, ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'minSize'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'id'>>;
  matchSuggestions?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<QueryMatchSuggestionsArgs, 'status'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<QueryNetworkArgs, 'depth' | 'direction' | 'ids' | 'maxActors'>>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType, RequireFields<QueryNoteArgs, 'id'>>;
  notes?: Resolver<Maybe<ResolversTypes['NoteConnection']>, ParentType, ContextType, Partial<QueryNotesArgs>>;
  paths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Path']>>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'direction' | 'from' | 'limit' | 'maxLength' | 'to'>>;
  savedView?: Resolver<Maybe<ResolversTypes['SavedView']>, ParentType, ContextType, RequireFields<QuerySavedViewArgs, 'id'>>;
  savedViews?: Resolver<Maybe<ResolversTypes['SavedViewConnection']>, ParentType, ContextType, Partial<QuerySavedViewsArgs>>;
  searchActors?: Resolver<Maybe<ResolversTypes['ActorSearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchActorsArgs, 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['CataloguedSource']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'name'>>;
  sources?: Resolver<Maybe<ResolversTypes['CataloguedSourceConnection']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
};

export type RankedActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RankedActor'] = ResolversParentTypes['RankedActor']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Centrality'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView'], FederationReferenceType extends FederationReferenceTypes['SavedView'] = FederationReferenceTypes['SavedView']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedView']> | FederationReferenceType, FederationReferenceType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marking?: Resolver<ResolversTypes['Tlp'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedViewConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SavedViewConnection'] = ResolversParentTypes['SavedViewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedViewEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SavedViewEdge'] = ResolversParentTypes['SavedViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType>;
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

export type StatementConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type VesselResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Vessel'] = ResolversParentTypes['Vessel']> = {
  callSign?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  grossTonnage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  imo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mmsi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tonnage?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  vesselType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorDetails?: ActorDetailsResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorFacets?: ActorFacetsResolvers<ContextType>;
  ActorSearchConnection?: ActorSearchConnectionResolvers<ContextType>;
  ActorSearchEdge?: ActorSearchEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Aircraft?: AircraftResolvers<ContextType>;
  CataloguedSource?: CataloguedSourceResolvers<ContextType>;
  CataloguedSourceConnection?: CataloguedSourceConnectionResolvers<ContextType>;
  CataloguedSourceEdge?: CataloguedSourceEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  ForeignGovernment?: ForeignGovernmentResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Individual?: IndividualResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  ListVersion?: ListVersionResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  MatchEvidence?: MatchEvidenceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkActor?: NetworkActorResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteEdge?: NoteEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankedActor?: RankedActorResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewConnection?: SavedViewConnectionResolvers<ContextType>;
  SavedViewEdge?: SavedViewEdgeResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Vessel?: VesselResolvers<ContextType>;
};

