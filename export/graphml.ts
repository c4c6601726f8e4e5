/** GraphML, for Gephi, yEd, igraph, networkx and graphology. */
import { actorColumns, contextOf, linkColumns } from './columns.ts';
import type { Cell, Column, ColumnType, Context } from './columns.ts';
import { aboutExport } from './exportedGraph.ts';
import type { ExportedGraph } from './exportedGraph.ts';
import { xmlText } from './plainText.ts';

const types: Readonly<Record<ColumnType, string>> = { string: 'string', double: 'double', boolean: 'boolean', integer: 'int' };

/**
 * One directed graph: ids of nodes and edges are those of the records, and what heads the file is data of the graph.
 *
 * @see The GraphML File Format, graphml.graphdrawing.org
 */
export function* graphml(graph: ExportedGraph): Generator<string> {
  const context = contextOf(graph);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  const about = aboutExport(graph);
  for (const [name] of about) yield `  <key id="graph.${name}" for="graph" attr.name="${name}" attr.type="string"/>\n`;
  yield* keys('node', actorColumns);
  yield* keys('edge', linkColumns);
  yield '  <graph id="ostrakon" edgedefault="directed">\n';
  for (const [name, value] of about) yield `    <data key="graph.${name}">${xmlText(value)}</data>\n`;
  for (const actor of graph.actors) {
    yield `    <node id="${xmlText(actor.id)}">\n${data('node', actorColumns, actor, context)}    </node>\n`;
  }
  for (const link of graph.links) {
    const ends = `source="${xmlText(link.from)}" target="${xmlText(link.to)}"`;
    yield `    <edge id="${xmlText(link.id)}" ${ends}>\n${data('edge', linkColumns, link, context)}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function* keys<R>(of: string, columns: readonly Column<R>[]): Generator<string> {
  for (const { name, type } of columns) yield `  <key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${types[type]}"/>\n`;
}

function data<R>(of: string, columns: readonly Column<R>[], record: R, context: Context): string {
  return columns
    .map(({ name, cell }): [string, Cell] => [name, cell(record, context)])
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `      <data key="${of}.${name}">${xmlText(String(value))}</data>\n`)
    .join('');
}
