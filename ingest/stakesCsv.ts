/** Stakes from tables: one row a stake, in CSV files that people write or export. */
import type { DatasetRecord } from '../domain/model.ts';
import { publishedDataset, type Input, type ListHead, type ListReading, type ReadOptions, type SeveralListsFormat } from './listFormat.ts';
import type { Reject } from './listContent.ts';
import { listRejected } from './listRejected.ts';
import { requireSourceName, sourceOfFile } from './sourceName.ts';
import { readHeader, type StakeColumns } from './stakes/columns.ts';
import { csvRows } from './stakes/csvRows.ts';
import { entriesOf } from './stakes/entries.ts';
import { overfull } from './stakes/overfull.ts';
import { linksOf, type PlacedStake } from './stakes/links.ts';
import { readStakeRow } from './stakes/stakeRow.ts';
import { wholeReading } from './wholeReading.ts';

export const stakesCsv: SeveralListsFormat = {
  name: 'stakes-csv',
  help: 'CSV files with a header row: owner, owned, share, and more. Of today, or of --as-of.',
  needsDay: false,
  readAll: readStakes,
};

/**
 * Reads tables of stakes into one list for each source: that of the row's own column, else `source`, else the name of the file. What
 * cannot be used is a reject with its line; nothing is left out in silence. Held in memory: tables that people keep are short.
 *
 * @throws {OstrakonError} LIST_REJECTED when a file is no table of stakes: unreadable, not UTF-8, empty, without a header row or a needed
 *   column
 */
async function readStakes(inputs: readonly Input[], options: ReadOptions): Promise<readonly ListReading[]> {
  const bySource = new Map<string, PlacedStake[]>();
  const rejects: (Reject & { readonly mentions?: readonly string[] })[] = [];
  const notes: Reject[] = [];
  const asOf = options.asOf ?? options.today;
  const given = options.source === null ? null : requireSourceName(options.source);
  let rows = 0;
  for (const input of inputs) {
    const file = input.name;
    const standard = given ?? sourceOfFile(file);
    let columns: StakeColumns | null = null;
    let width = 0;
    for await (const { line, cells } of csvRows(input)) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (columns === null) {
        const header = readHeader(file, cells);
        columns = header.columns;
        notes.push(...header.notes);
        width = cells.length;
        continue;
      }
      rows += 1;
      if (cells.length !== width && (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== ''))) {
        rejects.push({ file, line, reason: `The row has ${cells.length} cells where the header has ${width}.` });
        continue;
      }
      const read = readStakeRow(cells, columns);
      if ('reasons' in read) {
        rejects.push({ file, line, reason: read.reasons.join(' '), mentions: read.ids });
        continue;
      }
      const source = read.row.source ?? standard;
      const placed = { ...read.row, place: { file, line } };
      const stakes = bySource.get(source);
      if (stakes === undefined) bySource.set(source, [placed]);
      else stakes.push(placed);
    }
    if (columns === null) throw listRejected(`${file} is empty: it needs a header row and a row for each stake.`);
  }
  const names = inputs.map(({ name }) => name).join(', ');
  if (rows === 0) throw listRejected(`${names}: there is a header row, but no stake below it.`);
  // Rows that cannot be used concern no source in particular.
  if (bySource.size === 0) bySource.set(given ?? sourceOfFile(inputs[0]?.name ?? ''), []);
  const lists = [...bySource].map(([source, stakes]) => {
    const { links, rejects: conflicting, notes: repeated } = linksOf(source, stakes);
    const entries = entriesOf(source, stakes);
    rejects.push(...conflicting, ...entries.rejects);
    notes.push(...repeated, ...overfull(links, asOf));
    return { source, links, entries: entries.entries };
  });
  return lists.map(({ source, links, entries }, index) =>
    wholeReading(headOf(source, asOf), { entries, links, ...(index === 0 ? { rejects, notes } : {}) }, names),
  );
}

function headOf(source: string, asOf: string): ListHead {
  const dataset: DatasetRecord = publishedDataset({
    name: source,
    title: 'Stakes from a table',
    publisher: 'As imported',
    licence: 'As the source has it',
    url: null,
  });
  return {
    dataset,
    asOf,
    program: () => {
      throw new TypeError('Stakes have no programmes.');
    },
    counts: 'LINKS',
    lossGuard: 'CONTENTS',
  };
}
