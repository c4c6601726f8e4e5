/** Stakes from tables: one row a stake, in CSV files that people write or export. */
import { createHash } from 'node:crypto';
import type { Day } from '../domain/model.ts';
import { clear } from '../domain/tlp.ts';
import { fileNames } from './fileNames.ts';
import type { LineImport } from './importLines.ts';
import type { ListedLink, Reject } from './listContent.ts';
import { listRejected } from './ofac/csvFiles.ts';
import { requireSourceName, sourceOfFile } from './sourceName.ts';
import { readHeader, type StakeColumns } from './stakes/columns.ts';
import { csvRows } from './stakes/csvRows.ts';
import { entriesOf } from './stakes/entries.ts';
import { overfull } from './stakes/overfull.ts';
import { linksOf, type PlacedStake } from './stakes/links.ts';
import { readStakeRow } from './stakes/stakeRow.ts';

/**
 * Reads tables of stakes into one list for each source: that of the row's own column, else `source`, else the name of the file. What
 * cannot be used is a reject with its line; nothing is left out in silence.
 *
 * @throws {OstrakonError} LIST_REJECTED when a file is no table of stakes: unreadable, not UTF-8, empty, without a header row or a needed
 *   column
 */
export async function readStakesCsv(
  paths: readonly string[],
  options: { readonly asOf: Day; readonly source?: string | undefined },
): Promise<LineImport> {
  const bySource = new Map<string, PlacedStake[]>();
  const rejects: Reject[] = [];
  const notes: Reject[] = [];
  const mentions: LineImport['mentions'][number][] = [];
  let rows = 0;
  const given = options.source === undefined ? null : requireSourceName(options.source);
  const files = fileNames(paths);
  for (const [index, path] of paths.entries()) {
    const file = files[index] ?? '';
    const standard = given ?? sourceOfFile(path);
    let columns: StakeColumns | null = null;
    let width = 0;
    for await (const { line, cells } of csvRows(path)) {
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
        rejects.push({ file, line, reason: read.reasons.join(' ') });
        if (read.ids.length > 0) mentions.push({ ids: read.ids, place: { file, line } });
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
  if (rows === 0) throw listRejected(`${files.join(', ')}: there is a header row, but no stake below it.`);
  const lists = [...bySource].map(([source, stakes]) => {
    const { links, rejects: conflicting, notes: repeated } = linksOf(source, stakes);
    const entries = entriesOf(source, stakes);
    rejects.push(...conflicting, ...entries.rejects);
    notes.push(...repeated, ...overfull(links, options.asOf));
    return {
      dataset: {
        type: 'dataset' as const,
        id: `dataset:${source}`,
        marking: clear,
        sources: [],
        isSynthetic: false,
        name: source,
        title: 'Stakes from a table',
        publisher: 'As imported',
        licence: 'As the source has it',
        url: null,
      },
      asOf: options.asOf,
      contentHash: hashOf(
        links,
        entries.entries.map(({ actor }) => [actor.id, actor.name, actor.kind]),
      ),
      entries: entries.entries,
      links,
      unresolvedLinks: [],
      rejects: [],
      program: () => {
        throw new TypeError('Stakes have no programmes.');
      },
      counts: 'LINKS' as const,
      lossGuard: 'CONTENTS' as const,
    };
  });
  return { lists, rejects, mentions, notes, counted: {} };
}

/** The same stakes and entities have the same hash, in whatever order, file and spelling they come. */
function hashOf(links: readonly ListedLink[], entities: readonly unknown[]): string {
  const lines = [
    ...links.map(({ id, particulars, url }) => JSON.stringify([id, particulars, url])),
    ...entities.map((one) => JSON.stringify(one)),
  ];
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
