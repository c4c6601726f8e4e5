/** Tables in CSV, for Excel and for Gephi's import of spreadsheets. */
import { csvLine } from '../domain/csvLine.ts';
import type { DesignationRecord, LinkRecord } from '../domain/model.ts';
import { actorColumns, contextOf, linkColumns, tagOf } from './columns.ts';
import type { Cell } from './columns.ts';
import { markingLabel } from '../domain/exchange/markingLabel.ts';
import { aboutExport } from './exportedGraph.ts';
import type { ExportedGraph } from './exportedGraph.ts';
import { printableText } from './plainText.ts';

/** A row that no spreadsheet runs: see `csvLine`. */
const row = (cells: readonly Cell[]) => csvLine(cells.map((cell) => (cell === null ? '' : printableText(String(cell)))));

/** What heads other files, a row each. */
export function* aboutTable(graph: ExportedGraph): Generator<string> {
  yield row(['property', 'value']);
  for (const pair of aboutExport(graph)) yield row(pair);
}

/** A row an actor; `Id` and `Label` are the names by which Gephi knows nodes. */
export function* actorsTable(graph: ExportedGraph): Generator<string> {
  const context = contextOf(graph);
  yield row(['Id', ...actorColumns.map(({ name }) => (name === 'label' ? 'Label' : name))]);
  for (const actor of graph.actors) yield row([actor.id, ...actorColumns.map(({ cell }) => cell(actor, context))]);
}

/** A row a link; `Source`, `Target`, `Type` and `Label` are the names by which Gephi knows edges, so the type of link is `linkType`. */
export function* linksTable(graph: ExportedGraph): Generator<string> {
  const context = contextOf(graph);
  const headings: Readonly<Record<string, string>> = { label: 'Label', type: 'linkType' };
  yield row(['Source', 'Target', 'Type', 'Id', ...linkColumns.map(({ name }) => headings[name] ?? name)]);
  for (const link of graph.links) {
    yield row([link.from, link.to, 'Directed', link.id, ...linkColumns.map(({ cell }) => cell(link, context))]);
  }
}

type DesignationColumn = readonly [name: string, cell: (designation: DesignationRecord) => Cell];
const designationColumns: readonly DesignationColumn[] = [
  ['id', ({ id }) => id],
  ['actor', ({ actor }) => actor],
  ['programs', ({ programs }) => programs.map(tagOf).join(' | ')],
  ['status', ({ status }) => status],
  ['criterion', ({ criterion }) => criterion],
  ['since', ({ since }) => since],
  ['firstListed', ({ firstListed }) => firstListed],
  ['lastUnlisted', ({ lastUnlisted }) => lastUnlisted],
  ['until', ({ until }) => until],
  ['lastListed', ({ lastListed }) => lastListed],
  ['firstUnlisted', ({ firstUnlisted }) => firstUnlisted],
  ['legalAuthority', ({ legalAuthority }) => legalAuthority],
  ['marking', ({ marking }) => markingLabel(marking.tlp)],
  ['synthetic', ({ isSynthetic }) => isSynthetic],
  ['sources', ({ sources }) => sources.map(({ dataset }) => dataset).join(' | ')],
];

/** A row a designation. */
export function* designationsTable({ designations }: ExportedGraph): Generator<string> {
  yield row(designationColumns.map(([name]) => name));
  for (const each of designations) yield row(designationColumns.map(([, cell]) => cell(each)));
}

type StakeColumn = readonly [name: string, cell: (link: LinkRecord, names: ReadonlyMap<string, string>) => Cell];
/** As the format `stakes-csv` reads them. A source is one a row, the first. */
const stakeColumns: readonly StakeColumn[] = [
  ['owner', ({ from }) => from],
  ['owned', ({ to }) => to],
  ['share', ({ share }) => (share === null ? null : stakeText(share))],
  ['interest', ({ interest, linkType }) => interest ?? (linkType === 'OWNS' ? 'EQUITY' : null)],
  ['arrangement', ({ arrangement }) => arrangement],
  ['since', ({ since }) => since],
  ['until', ({ until }) => until],
  ['source', ({ sources }) => sources[0]?.dataset ?? null],
  ['source_url', ({ sources }) => sources[0]?.url ?? null],
  ['description', ({ description }) => description],
  ['owner_name', ({ from }, names) => names.get(from) ?? null],
  ['owned_name', ({ to }, names) => names.get(to) ?? null],
  ['marking', ({ marking }) => markingLabel(marking.tlp)],
];

/** A row a stake, for the import of `stakes-csv`: what is owned or voted, and nothing else. */
export function* stakesTable({ actors, links }: ExportedGraph): Generator<string> {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  yield row(stakeColumns.map(([name]) => name));
  for (const link of links) {
    if (link.linkType === 'OWNS' || (link.linkType === 'CONTROLS' && link.interest !== null))
      yield row(stakeColumns.map(([, cell]) => cell(link, names)));
  }
}

/** A share as `stakes-csv` reads it back, open bounds too: `16.66`, `1/6`, `(25,50]`. */
function stakeText({ min, max, minOpen, maxOpen }: NonNullable<LinkRecord['share']>): string {
  return min === max ? percent(min) : `${minOpen ? '(' : '['}${percent(min)},${percent(max)}${maxOpen ? ')' : ']'}`;
}

/** Inside, a fraction is of percent points; in a table it is of the whole. */
function percent(bound: string): string {
  const [numerator, denominator] = bound.split('/');
  return denominator === undefined ? bound : `${numerator}/${Number(denominator) * 100}`;
}
