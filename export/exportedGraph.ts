/** What an export holds, whatever the format: the answer to one question, as one viewer may see it. */
import type {
  ActorRecord,
  Confidence,
  Day,
  DesignationRecord,
  GovernmentRole,
  IncidentRecord,
  Instant,
  LinkRecord,
  Recorded,
} from '../domain/model.ts';
import type { Tlp } from '../domain/tlp.ts';

/**
 * Records and what the answer says of them.
 *
 * Everything in it was visible to the viewer; no record names anything that is not in it or that the viewer may not see. Of a record's marking only
 * the colour is kept: whom it names is nobody's business outside.
 */
export interface ExportedGraph {
  /** Opaque position of the ledger, relative to the viewer. */
  readonly dataVersion: string;
  readonly asOf: Day;
  /** The strictest marking inside, as FIRST writes it: `TLP:AMBER+STRICT`. */
  readonly marking: string;
  /** In the order of the answer, none twice. */
  readonly actors: readonly ActorRecord[];
  /** Both ends of each are among the actors. */
  readonly links: readonly LinkRecord[];
  /** Of those actors; in force, or possibly, on the day. */
  readonly designations: readonly DesignationRecord[];
  /** The moment whose knowledge it rests on; null or absent for what was known when it was made. */
  readonly knownAt?: Instant | null;
  /** What was asked, in words. */
  readonly question?: string;
  /** Whether a cap cut actors off. */
  readonly truncated?: boolean;
  /** What the answer says of an actor, by id. */
  readonly places?: ReadonlyMap<string, ActorPlace>;
  /** Each way found, shortest first. */
  readonly paths?: readonly ExportedPath[];
  /** Incidents that published judgments attribute to those actors. */
  readonly incidents?: readonly ExportedIncident[];
  readonly attributions?: readonly ExportedAttribution[];
  /** Id of the receipt of a screening or verdict. */
  readonly receipt?: string;
}

/** An actor's place in the answer. */
export interface ActorPlace {
  /** Steps from where the question started. */
  readonly depth?: number;
  /** Its links on the day, those outside the answer included. */
  readonly degree?: number;
  /** How alike the names are, 0 to 1. */
  readonly score?: number;
  /** From 1. */
  readonly rank?: number;
  readonly matchedName?: string;
  readonly verdict?: string;
  readonly basis?: string;
  /** In words: `25-50 %`. */
  readonly directShare?: string;
  /** The share held along all chains, in words. */
  readonly integratedShare?: string;
}

/** Ids in order, both ends included. */
export interface ExportedPath {
  readonly actors: readonly string[];
  readonly links: readonly string[];
}

/** What is told of an incident: less than is recorded, since parts of a record are for fewer eyes. */
export type ExportedIncident = Recorded & Pick<IncidentRecord, 'title' | 'description' | 'category' | 'status' | 'startedAt' | 'endedAt'>;

/** A published judgment on who did it; actor and government are null where it names none that is in the export. */
export interface ExportedAttribution {
  readonly incident: string;
  readonly actor: string | null;
  readonly government: string | null;
  readonly governmentRole: GovernmentRole | null;
  readonly confidence: Confidence | null;
  readonly marking: Tlp;
}

/** What heads every file: marking, days, question, size and sources, in this order; what is not known is left out. */
export function aboutExport(graph: ExportedGraph): readonly (readonly [name: string, value: string])[] {
  const { marking, asOf, knownAt = null, dataVersion, question, receipt, truncated, actors, links, designations } = graph;
  return [
    ['marking', marking],
    ['asOf', asOf],
    ...(knownAt === null ? [] : [['knownAt', knownAt] as const]),
    ['dataVersion', dataVersion],
    ...(question === undefined ? [] : [['question', question] as const]),
    ...(receipt === undefined ? [] : [['receipt', receipt] as const]),
    ['actors', String(actors.length)],
    ['links', String(links.length)],
    ['designations', String(designations.length)],
    ['truncated', String(truncated ?? false)],
    ['sources', datasetsOf(graph).join(' | ')],
  ];
}

/** Names of the datasets behind what is inside, sorted. */
function datasetsOf({ actors, links, designations, incidents = [] }: ExportedGraph): string[] {
  const records = [...actors, ...links, ...designations, ...incidents];
  return [...new Set(records.flatMap(({ sources }) => sources.map(({ dataset }) => dataset)))].sort();
}
