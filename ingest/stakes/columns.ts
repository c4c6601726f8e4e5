/** The columns of a table of stakes. */
import type { Reject } from '../listContent.ts';
import { listRejected } from '../listRejected.ts';

/** Names a column may have, case, spaces, hyphens and underscores aside; the first is the one the documentation uses. */
const names = {
  owner: ['owner', 'owner_id', 'holder', 'holder_id', 'shareholder', 'parent'],
  owned: ['owned', 'owned_id', 'asset', 'asset_id', 'company', 'subsidiary'],
  ownerName: ['owner_name', 'holder_name', 'shareholder_name', 'parent_name'],
  ownedName: ['owned_name', 'asset_name', 'company_name', 'subsidiary_name'],
  ownerKind: ['owner_kind', 'owner_type', 'holder_kind', 'holder_type'],
  ownedKind: ['owned_kind', 'owned_type', 'asset_kind', 'asset_type'],
  share: ['share', 'shares', 'percent', 'percentage', 'pct', '%', 'share_percent', 'ownership', 'ownership_percent', 'ownership_percentage', 'stake'],
  shareMin: ['share_min', 'min', 'min_share', 'minimum', 'percent_min', 'min_percent', 'percentage_min', 'min_percentage', 'lo', 'low', 'lower'],
  shareMax: ['share_max', 'max', 'max_share', 'maximum', 'percent_max', 'max_percent', 'percentage_max', 'max_percentage', 'hi', 'high', 'upper'],
  rounded: ['rounded', 'is_rounded'],
  since: ['since', 'start', 'start_date', 'valid_from', 'date_from'],
  until: ['until', 'end', 'end_date', 'valid_until', 'valid_to', 'date_to'],
  interest: ['interest', 'interest_type', 'right'],
  arrangement: ['arrangement', 'joint_arrangement', 'joint'],
  source: ['source', 'source_name', 'dataset'],
  sourceUrl: ['source_url', 'url', 'link'],
  description: ['description', 'note', 'notes', 'comment', 'comments', 'remarks'],
} as const; // prettier-ignore

export type StakeField = keyof typeof names;
/** Where each column stands, from 0; absent columns are not in it. */
export type StakeColumns = ReadonlyMap<StakeField, number>;

const key = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s_-]+/g, '')
    .toLowerCase();
const byName = new Map(
  (Object.entries(names) as [StakeField, readonly string[]][]).flatMap(([field, all]) =>
    all.map((name): [string, StakeField] => [key(name), field]),
  ),
);

/**
 * Reads the header row; columns of no known name are left out and noted.
 *
 * @throws {OstrakonError} LIST_REJECTED when a needed column is missing, naming those found where at least one is known, or when two
 *   columns mean the same
 */
export function readHeader(file: string, cells: readonly string[]): { readonly columns: StakeColumns; readonly notes: Reject[] } {
  const columns = new Map<StakeField, number>();
  const notes: Reject[] = [];
  for (const [index, cell] of cells.entries()) {
    const field = byName.get(key(cell));
    const shown = shownCell(cell);
    if (field === undefined) {
      if (cell.trim() !== '') notes.push({ file, line: 1, reason: `The column ${shown} is not known and was left out.` });
    } else if (columns.has(field)) {
      const other = shownCell(cells[columns.get(field) ?? 0] ?? '');
      throw listRejected(`${file} line 1: the columns ${other} and ${shown} mean the same; keep one of them.`);
    } else columns.set(field, index);
  }
  // Without a header row the first row is data, which messages do not repeat.
  if (columns.size === 0) {
    throw listRejected(`${file} line 1 is not a header row: none of its cells names a column. ${needed}`);
  }
  const missing = [
    ...(columns.has('owner') ? [] : ['owner']),
    ...(columns.has('owned') ? [] : ['owned']),
    ...(columns.has('share') || columns.has('shareMin') || columns.has('shareMax') ? [] : ['share']),
  ];
  if (missing.length > 0) {
    const found = cells.filter((cell) => cell.trim() !== '').map(shownCell);
    throw listRejected(
      `${file} line 1 has no column ${missing.join(' and no column ')}; it has ${found.slice(0, 20).join(', ')}${found.length > 20 ? ' ...' : ''}. ${needed}`,
    );
  }
  return { columns, notes };
}

const needed = 'The columns owner, owned and share (or share_min and share_max) are needed; the documentation lists the others.';
const shownCell = (cell: string): string =>
  `"${cell
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .trim()
    .slice(0, 40)}"`;
