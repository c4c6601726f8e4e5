/**
 * The questions a View answers, as types. Answers are ids and small values; full records are fetched from the ledger by id.
 *
 * Everything in an answer is visible to the viewer, and so is everything counted in it. Ids that name nothing and ids of what the viewer
 * may not see are treated alike.
 */
import type {
  ActorRecord,
  ActorKind,
  BlockingCriterion,
  AttributionStatus,
  ClearanceRecord,
  ClearanceStatus,
  Confidence,
  CustomerListRecord,
  Day,
  DesignationStatus,
  ForeignNexus,
  IncidentCategory,
  IncidentStatus,
  Instant,
  JurisdictionLevel,
  LicenseKind,
  LicenseStatus,
  LinkType,
  MethodFramework,
  RecordOf,
  RecordType,
  Regime,
  ScreeningRunRecord,
  SeverityLevel,
} from '../domain/model.ts';
import type { ScreenQuestion } from '../domain/screening/question.ts';
import type { Viewer } from '../domain/tlp.ts';

import type { RankedActor } from './analytics/centralActors.ts';
import type { Centrality } from './analytics/centrality.ts';
import type { CommunityAnswer } from './analytics/communities.ts';
import type { ImpactAnswer, StatusAnswer, TreeAnswer, TreeOptions, Unattributed } from './ownership/answers.ts';
import type { VerdictChange } from './ownership/feed.ts';
import type { ListAgeAnswer } from './screening/listAges.ts';
import type { Alike } from './resolution/alike.ts';
import type { SourceAnswer } from './sources.ts';
import type { ScreenAnswer } from './screening/screenQuestion.ts';

/** `first` counts from 1 to 500; `after` is a cursor of the same question. @throws {OstrakonError} BAD_INPUT otherwise */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The types of record that are kept whole in memory: all but actors and links. */
export type FiledType = Exclude<RecordType, 'actor' | 'link' | 'idempotency'>;
/** Which records of a type, and in what order; ties by id. */
export interface FiledListing<T extends FiledType> {
  /** Only those that refer to this record. */
  readonly on?: string | null;
  readonly passes?: (record: RecordOf<T>) => boolean;
  /** What they are ordered by, as text that sorts; by id where absent. */
  readonly key?: (record: RecordOf<T>) => string;
  readonly isNewestFirst?: boolean;
}

export type Direction = 'BOTH' | 'OUT' | 'IN';
export type Interval = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
export type Order = 'NAME_ASC' | 'NAME_DESC';
export type IncidentOrder = 'REPORTED_DESC' | 'REPORTED_ASC' | 'SEVERITY_DESC' | 'TITLE_ASC';

/** All conditions must hold; within a list any suffices. Absent or null conditions do not restrict. */
export interface ActorFilter {
  readonly kinds?: readonly ActorKind[] | null;
  readonly countries?: readonly string[] | null;
  /** Tags under which the actor has a designation in force, certainly or possibly, on the View's day. */
  readonly programs?: readonly string[] | null;
  /** Whether it has any designation in force, certainly or possibly, on the View's day. */
  readonly listed?: boolean | null;
  /** Every word must begin a word of one of the names, accents and case aside. */
  readonly text?: string | null;
}
export interface LinkFilter {
  readonly sources?: readonly string[] | null;
  readonly minConfidence?: Confidence | null;
  readonly since?: Day | null;
  readonly until?: Day | null;
  /** Actors of more visible links are shown but not walked through. */
  readonly maxDegree?: number | null;
}
export interface WalkOptions {
  readonly types?: readonly LinkType[] | null;
  readonly direction?: Direction | null;
  readonly filter?: LinkFilter | null;
}
export interface DesignationFilter {
  readonly program?: string | null;
  readonly round?: Day | null;
  readonly status?: DesignationStatus | null;
  readonly kind?: ActorKind | null;
  readonly country?: string | null;
  readonly text?: string | null;
  readonly criterion?: BlockingCriterion | null;
  /** Only those that answer an incident of the election, or whose round names it. */
  readonly election?: string | null;
  readonly notProgram?: string | null;
  /** Only those of actors that also have one in force, certainly or possibly, under one of these tags. */
  readonly alsoUnder?: readonly string[] | null;
  /** Whether a visible indictment names the actor. */
  readonly indicted?: boolean | null;
  /** Only those in force, certainly or possibly, on this day. Null: all, ended ones too. */
  readonly inForceOn?: Day | null;
}
export interface LicenseFilter {
  readonly program: string | null;
  readonly designation: string | null;
  readonly inForceOn: Day | null;
  readonly status?: LicenseStatus | null;
  readonly kind?: LicenseKind | null;
  /** Only those whose last day is this one or earlier. */
  readonly endsBy?: Day | null;
}
export interface IncidentFilter {
  readonly status?: IncidentStatus | null;
  readonly category?: IncidentCategory | null;
  readonly severity?: SeverityLevel | null;
  readonly election?: string | null;
  /** Country of an attributed actor or government. */
  readonly country?: string | null;
  readonly state?: string | null;
  readonly actor?: string | null;
  /** A technique id. */
  readonly method?: string | null;
  readonly text?: string | null;
  readonly since?: Day | null;
  readonly until?: Day | null;
  readonly foreignNexus?: ForeignNexus | null;
  /** Confidence of a published judgment on it. */
  readonly confidence?: Confidence | null;
}
export interface JudgmentFilter {
  readonly incident?: string | null;
  readonly election?: string | null;
  readonly status?: AttributionStatus | null;
  readonly actor?: string | null;
  readonly government?: string | null;
  /** Country of the government, or of the actor where none is named. */
  readonly country?: string | null;
  readonly confidence?: Confidence | null;
  readonly foreignNexus?: ForeignNexus | null;
  readonly hasDissent?: boolean | null;
}

export interface ForeignIncidents {
  /** Null where no judgment names one. */
  readonly country: string | null;
  readonly confidence: Confidence | null;
  readonly incidents: readonly string[];
}
export interface MethodUse {
  readonly technique: string;
  readonly country: string;
  /** Year of the election; null for incidents that concern none. */
  readonly cycle: number | null;
  readonly incidents: number;
}
export interface IndicatorMatch {
  readonly incident: string;
  /** The other incident, which is confirmed or judged foreign. */
  readonly confirmed: string;
  readonly indicators: readonly string[];
}

export interface NetworkAnswer {
  readonly actors: readonly { readonly id: string; readonly depth: number; readonly degree: number }[];
  readonly links: readonly string[];
  readonly truncated: boolean;
  readonly totalActors: number;
}
export interface PathAnswer {
  readonly actors: readonly string[];
  readonly links: readonly string[];
}
export interface Facet {
  readonly value: string;
  readonly count: number;
}
export interface CountBucket {
  readonly start: Day;
  readonly count: number;
}

/** The link graph seen by one viewer on one day. */
export interface View {
  readonly viewer: Viewer;
  /** The day that "in force" refers to. */
  readonly asOf: Day;
  /** The same viewer on another day; null or absent keeps this one. */
  at(asOf: Day | null | undefined): View;
  /** Whether the viewer may see a record that exists, its required ends included. */
  isVisible(id: string): boolean;
  /** Whether a record fetched from the ledger (which may be newer than the graph) may be shown. */
  maySee(record: import('../domain/model.ts').LedgerRecord): boolean;
  /** The visible ids among those, of a type, in the given order without repetition; actor ids are resolved first. */
  visible(type: RecordType, ids: readonly string[]): string[];
  /** The id of the visible actor that an id or another source's id means; null otherwise. */
  actorId(id: string): string | null;

  findActors(filter: ActorFilter, order: Order, page: PageRequest): Page<string>;
  searchActors(
    text: string,
    filter: Omit<ActorFilter, 'text'>,
    page: PageRequest,
  ): Page<{ readonly id: string; readonly score: number; readonly matchedName: string }>;
  actorFacets(filter: ActorFilter): Record<'kinds' | 'countries' | 'programs' | 'sources', readonly Facet[]>;
  /** Links in force on the View's day. Order: other end's name, then link id. */
  linksOf(actor: string, options: WalkOptions, page: PageRequest): Page<string>;
  degreeOf(actor: string): number;
  /** `depth` 0 to 6, `maxActors` 1 to 5,000. @throws {OstrakonError} BAD_INPUT */
  network(actors: readonly string[], options: WalkOptions & { readonly depth: number; readonly maxActors: number }): NetworkAnswer;
  /** Simple paths, shortest first, then by actor ids. `maxLength` 1 to 10, `limit` 1 to 100. @throws {OstrakonError} BAD_INPUT */
  paths(from: string, to: string, options: WalkOptions & { readonly maxLength: number; readonly limit: number }): PathAnswer[];
  /**
   * The most central actors that a filter finds; scores and ranks are those among all the visible ones. `first` 1 to 500.
   *
   * @throws {OstrakonError} BAD_INPUT
   */
  centralActors(metric: Centrality, filter: ActorFilter, first: number): Promise<RankedActor[]>;
  /** Groups of actors linked among themselves more than to others. `minSize` from 2, `first` 1 to 500. @throws {OstrakonError} BAD_INPUT */
  communities(filter: ActorFilter, options: { readonly minSize: number; readonly first: number }): Promise<CommunityAnswer[]>;
  /**
   * Actors within `maxDistance` (1 to 3) steps of each of 2 to 20 others: least sum of steps first, then by id. None where one of the ids
   * names no actor. `first` 1 to 500.
   *
   * @throws {OstrakonError} BAD_INPUT
   */
  commonActors(actors: readonly string[], options: { readonly maxDistance: number; readonly first: number }): Promise<string[]>;
  /** PART_OF links into a government. */
  bodiesOf(government: string): string[];

  /** Order: since or firstListed, newest first, then id. `active`: in force (or possibly) on the View's day; null: all. */
  designationsOf(actor: string, active: boolean | null): string[];
  /** Order: since or firstListed, newest first, then id. */
  findDesignations(filter: DesignationFilter, page: PageRequest): Page<string>;
  designationTimeline(program: string | null, interval: Interval): CountBucket[];
  designationsAnswering(incident: string): string[];
  /** Designations that answer an incident of the election, or whose round names it. */
  sanctionsResponse(election: string): string[];
  /** Null where there is no such actor. @throws {OstrakonError} REGIME_NOT_LOADED */
  sanctionStatus(actor: string, regime: Regime, unattributed: Unattributed): StatusAnswer | null;
  /** At most 1,000 places. Null where there is no such actor. @throws {OstrakonError} BAD_INPUT for a depth below 1 or a share outside 0 to 100 */
  ownershipTree(actor: string, options: TreeOptions): TreeAnswer | null;
  /** Order: actor id; `first` 1 to 500. @throws {OstrakonError} REGIME_NOT_LOADED; BAD_INPUT, also for an id that names no actor */
  ownershipImpact(
    suppose: { readonly designate: readonly string[]; readonly delist: readonly string[] },
    regime: Regime,
    unattributed: Unattributed,
    first: number,
  ): ImpactAnswer;
  /** Order: number, id. */
  licenses(filter: LicenseFilter): string[];
  /**
   * Actors that resemble a party, best evidence first; `subjectKey` is what clearances know the party by.
   *
   * @throws {OstrakonError} REGIME_NOT_LOADED
   */
  screen(question: ScreenQuestion, subjectKey: string): ScreenAnswer;
  /** Changes when what screening compares of an actor changes; null where there is no such actor. */
  screenedContent(actor: string): string | null;
  /** Whether the actor of a clearance is still what it was when the hit was cleared. */
  isCurrent(clearance: Pick<ClearanceRecord, 'actor' | 'actorFingerprint'>): boolean;
  /** Newest first. */
  clearances(filter: { readonly actor: string | null; readonly status: ClearanceStatus | null; readonly subjectKey?: string }): string[];
  /** Order: name. */
  customerLists(): string[];
  /** Newest first, those after an instant only. */
  screeningRuns(list: string, after: Instant | null): string[];
  /** The lists behind what is said of sanctions, by name. */
  listAges(): ListAgeAnswer[];
  /** The datasets by name. */
  sources(page: PageRequest): Page<SourceAnswer>;
  /** Null where there is no such dataset. */
  source(name: string): SourceAnswer | null;
  /** The last commit that changed something this viewer may see; 0 where there is none. */
  version(): number;
  /** Tags, sorted. */
  programs(): string[];
  /** Designations under a tag in force, certainly or possibly, on the View's day. */
  designationCount(tag: string): number;
  /** Round ids, oldest first. */
  rounds(program: string | null): string[];

  findIncidents(filter: IncidentFilter, order: IncidentOrder, page: PageRequest): Page<string>;
  incidentTimeline(filter: IncidentFilter, interval: Interval): CountBucket[];
  incidentsOf(actor: string, page: PageRequest): Page<string>;
  incidentCount(actor: string): number;
  incidentsOfElection(election: string, page: PageRequest): Page<string>;
  /** Published judgments on an incident, by id. */
  attributionsOf(incident: string): string[];
  /** Actors (governments apart) that published judgments name, by id. */
  actorsOf(incident: string): string[];
  governmentsOf(incident: string): string[];
  victimOf(incident: string): string | null;
  /** Judgments of every status; order: incident, id. */
  findJudgments(filter: JudgmentFilter, page: PageRequest): Page<string>;
  /** What the viewer may know of a foreign hand in a visible incident. */
  foreignNexusOf(incident: RecordOf<'incident'>): ForeignNexus;
  /** Incidents judged foreign; order: country, highest confidence first. */
  foreignIncidents(election: string): ForeignIncidents[];
  /** Order: country, cycle, technique. */
  methodUse(country: string | null): MethodUse[];
  /** Incidents of a nexus that share at least so many indicators with one confirmed or judged foreign; most shared first. */
  indicatorMatches(nexus: ForeignNexus, least: number): IndicatorMatch[];

  /** Oldest first. */
  elections(filter: { readonly federal?: boolean | null; readonly from?: Day | null; readonly to?: Day | null }): string[];
  assessmentOf(election: string): string | null;
  impactReportOf(assessment: string): string | null;
  /** Order: name. `state` is a postal code or a State's id. */
  findJurisdictions(filter: { readonly level?: JurisdictionLevel | null; readonly state?: string | null }, page: PageRequest): Page<string>;
  /** Order: framework, code. `text` is matched in code and name. */
  techniques(filter: { readonly framework?: MethodFramework | null; readonly text?: string | null }): string[];
  /** Emergency notices, oldest first. */
  emergencyNotices(): string[];
  /** One record of the process; null where the viewer sees no such record. */
  readonly record: <T extends FiledType>(type: T, id: string) => RecordOf<T> | null;
  /** The id of a State or territory by postal code or id; null where there is none. */
  stateId(state: string): string | null;
  /** The visible records of a type, by id. */
  readonly filed: <T extends FiledType>(type: T) => RecordOf<T>[];
  /** The visible records of a type that refer to a record (`domain/references.ts`), by id. */
  readonly filedOn: <T extends FiledType>(type: T, id: string) => RecordOf<T>[];
  /** A page of visible records of a type; `totalCount` counts all that pass. */
  filedPage<T extends FiledType>(type: T, listing: FiledListing<T>, page: PageRequest): Page<string>;
  /** The newest imported version (its day) of a dataset; what a source's open `lastSeen` means. */
  newestVersion(dataset: string): Day | null;
}

/** The whole link graph, kept current; shows nothing but through a View. */
export interface LinkGraph {
  /** Sequence number of the last commit applied. */
  readonly seq: number;
  view(viewer: Viewer, day: { readonly asOf: Day }): View;
  /** Resolves once the commit is applied. @throws {OstrakonError} STORE_BEHIND after `timeoutMs` */
  applied(seq: number, timeoutMs: number): Promise<void>;
  /**
   * Verdicts that changed after a position, oldest first, with the place of each among the changes of its commit. `first` 1 to 500.
   *
   * @throws {OstrakonError} REGIME_NOT_LOADED, BAD_INPUT, STORE_BEHIND
   */
  verdictChanges(
    view: View,
    regime: Regime,
    after: { readonly seq: number; readonly index: number | null },
    first: number,
  ): Promise<readonly { readonly change: VerdictChange; readonly index: number }[]>;
  /** Every customer list by name, with its newest run, whoever may see them: for the monitor, which shows them to nobody. */
  customerLists(): { readonly list: CustomerListRecord; readonly newest: ScreeningRunRecord | null }[];
  /** The runs of a customer list, oldest first, whoever may see them. */
  screeningRuns(list: string): ScreeningRunRecord[];
  /** Actors of other lists that an actor resembles; see `resolution/alike.ts`. For merging, which shows them to nobody. */
  alike(actor: ActorRecord, threshold: number): Alike[];
  /** Sizes, for metrics and benchmarks; never shown to a viewer. */
  stats(): {
    readonly actors: number;
    readonly links: number;
    readonly designations: number;
    readonly incidents: number;
    readonly bytes: number;
  };
  close(): Promise<void>;
}
