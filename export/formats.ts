/** The formats there are: one table, which the gateway, the command line and the documentation read. */
import { bods } from './bods.ts';
import type { ExportedGraph } from './exportedGraph.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { recordsJson } from './recordsJson.ts';
import { stix } from './stix/stix.ts';
import { aboutTable, actorsTable, designationsTable, linksTable, stakesTable } from './tables.ts';

/** What writers are lent. */
export interface WriterTools {
  /** A UUID that is the same for the same name. */
  readonly uuidOf: (name: string) => string;
}

export interface ExportPart {
  /** Name of the file without the part before it: `graphml`, `actors.csv`. */
  readonly extension: string;
  readonly mediaType: string;
  /** The text in pieces, in order. */
  readonly write: (graph: ExportedGraph, tools: WriterTools) => Iterable<string>;
}

export interface Format {
  readonly help: string;
  /** One file, or several that are sent as a zip unless one is asked for by name. */
  readonly parts: Readonly<Record<string, ExportPart>>;
}

const csv = (name: string, write: ExportPart['write']): ExportPart => ({
  extension: `${name}.csv`,
  mediaType: 'text/csv; charset=utf-8; header=present',
  write,
});

/** To add a format, write `export/NAME.ts` and name it here and in the enum `ExportFormat` of `schema/sanctions.graphql`. */
export const formats = {
  graphml: {
    help: 'GraphML, for Gephi, yEd, igraph and networkx',
    parts: { graph: { extension: 'graphml', mediaType: 'application/graphml+xml; charset=utf-8', write: graphml } },
  },
  gexf: {
    help: 'GEXF 1.3 with the days of links, for Gephi',
    parts: { graph: { extension: 'gexf', mediaType: 'application/gexf+xml; charset=utf-8', write: gexf } },
  },
  csv: {
    help: 'tables that spreadsheets open safely: actors, links, designations, stakes and about, as a zip or one of them',
    parts: {
      actors: csv('actors', actorsTable),
      links: csv('links', linksTable),
      designations: csv('designations', designationsTable),
      stakes: csv('stakes', stakesTable),
      about: csv('about', aboutTable),
    },
  },
  stix: {
    help: 'a STIX 2.1 bundle with TLP 2.0 markings',
    parts: { bundle: { extension: 'stix.json', mediaType: 'application/stix+json;version=2.1', write: stix } },
  },
  ftm: {
    help: 'FollowTheMoney entities, one JSON object a line',
    parts: { entities: { extension: 'ftm.jsonl', mediaType: 'application/x-ndjson; charset=utf-8', write: ftm } },
  },
  bods: {
    help: 'BODS 0.4 statements: who owns and controls whom',
    parts: { statements: { extension: 'bods.json', mediaType: 'application/json; charset=utf-8', write: bods } },
  },
  json: {
    help: 'the records as they are kept, as one JSON document',
    parts: { records: { extension: 'json', mediaType: 'application/json; charset=utf-8', write: recordsJson } },
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
