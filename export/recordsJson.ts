/** Everything inside as one JSON document, as the records are kept. */
import { aboutExport } from './exportedGraph.ts';
import type { ExportedGraph } from './exportedGraph.ts';
import { plainJson } from '../domain/exchange/plainText.ts';

/** What heads the file, then lists of records, a record a line; shares are exact intervals of percent. */
export function* recordsJson(graph: ExportedGraph): Generator<string> {
  const {
    marking,
    asOf,
    knownAt = null,
    dataVersion,
    question,
    receipt,
    truncated = false,
    places,
    paths = [],
    incidents = [],
    attributions = [],
  } = graph;
  const sources = aboutExport(graph).find(([name]) => name === 'sources')?.[1] ?? '';
  const head = { marking, asOf, knownAt, dataVersion, question, receipt, truncated, sources: sources === '' ? [] : sources.split(' | ') };
  yield plainJson(head).slice(0, -1);
  const actors = graph.actors.map((actor) => ({ ...actor, answer: places?.get(actor.id) ?? {} }));
  const lists = { actors, links: graph.links, designations: graph.designations, incidents, attributions, paths };
  for (const [name, items] of Object.entries(lists)) {
    yield `,\n"${name}":[`;
    for (const [at, item] of items.entries()) yield `${at === 0 ? '\n' : ',\n'}${plainJson(item)}`;
    yield ']';
  }
  yield '}\n';
}
