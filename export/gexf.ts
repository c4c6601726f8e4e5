/** GEXF 1.3, for Gephi: links have their days, so that its timeline moves. */
import { actorColumns, contextOf, linkColumns } from './columns.ts';
import type { Column, Context } from './columns.ts';
import { aboutExport } from './exportedGraph.ts';
import type { ExportedGraph } from './exportedGraph.ts';
import { xmlText } from './plainText.ts';

/**
 * One dynamic, directed graph. `start` and `end` of an edge are the first and last day in force, both included; an edge without one is in
 * force since ever or for ever. `kind` is the type of the link, so that parallel links stay apart.
 *
 * @see GEXF 1.3, gexf.net
 */
export function* gexf(graph: ExportedGraph): Generator<string> {
  const context = contextOf(graph);
  const about = aboutExport(graph).map(([name, value]) => `${name}: ${value}`);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `  <meta lastmodifieddate="${xmlText(graph.asOf)}">\n    <creator>Ostrakon</creator>\n`;
  yield `    <description>${xmlText(about.join('; '))}</description>\n    <keywords>${xmlText(graph.marking)}</keywords>\n  </meta>\n`;
  yield '  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">\n';
  yield* attributes('node', actorColumns);
  yield* attributes('edge', linkColumns);
  yield '    <nodes>\n';
  for (const actor of graph.actors) {
    yield `      <node id="${xmlText(actor.id)}" label="${xmlText(actor.name)}">\n${values('node', actorColumns, actor, context)}      </node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for (const link of graph.links) {
    const days = `${link.since === null ? '' : ` start="${link.since}"`}${link.until === null ? '' : ` end="${link.until}"`}`;
    const ends = `source="${xmlText(link.from)}" target="${xmlText(link.to)}"`;
    yield `      <edge id="${xmlText(link.id)}" ${ends} type="directed" kind="${link.linkType}"${days}>\n`;
    yield `${values('edge', linkColumns, link, context)}      </edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/** The label is an attribute of the node itself. */
const own = <R>(columns: readonly Column<R>[], of: string) => columns.filter(({ name }) => of !== 'node' || name !== 'label');

function* attributes<R>(of: string, columns: readonly Column<R>[]): Generator<string> {
  yield `    <attributes class="${of}" mode="static">\n`;
  for (const { name, type } of own(columns, of)) yield `      <attribute id="${name}" title="${name}" type="${type}"/>\n`;
  yield '    </attributes>\n';
}

function values<R>(of: string, columns: readonly Column<R>[], record: R, context: Context): string {
  const cells = own(columns, of).flatMap(({ name, cell }) => {
    const value = cell(record, context);
    return value === null ? [] : [`          <attvalue for="${name}" value="${xmlText(String(value))}"/>\n`];
  });
  return `        <attvalues>\n${cells.join('')}        </attvalues>\n`;
}
