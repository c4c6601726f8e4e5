import { csvRows } from './csvRows.ts';
import type { Party } from './screened.ts';

export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

export interface Listed {
  readonly line: number;
  readonly party: Party;
}

const kinds = ['INDIVIDUAL', 'ENTITY', 'VESSEL', 'AIRCRAFT', 'FOREIGN_GOVERNMENT'];

/**
 * The parties of a pasted or uploaded list: CSV where its first row has a column `name`, otherwise one name a line. A row that cannot be
 * read is told with its line and left out; nothing else is.
 */
export function readList(text: string): { readonly parties: readonly Listed[]; readonly bad: readonly BadLine[] } {
  const parties: Listed[] = [];
  const bad: BadLine[] = [];
  const [header, ...rows] = csvRows(text);
  const columns =
    header?.cells.map((title) =>
      title
        .trim()
        .toLowerCase()
        .replace(/[\s_-]/g, ''),
    ) ?? [];
  if (!columns.includes('name')) {
    text
      .replace(/^\uFEFF/, '')
      .split(/\r\n?|\n/)
      .forEach((line, index) => {
        const name = line.trim();
        if (name === '') return;
        if (name.length > 500) bad.push({ line: index + 1, reason: 'The name is longer than 500 characters.' });
        else parties.push({ line: index + 1, party: { name } });
      });
    return { parties, bad };
  }
  for (const { line, cells, problem } of rows) {
    const cell = (...names: readonly string[]) => (cells[columns.findIndex((column) => names.includes(column))] ?? '').trim();
    const party = {
      name: cell('name'),
      kind: cell('kind').toUpperCase(),
      birthDate: cell('birthdate', 'dob'),
      countries: cell('countries', 'country')
        .toUpperCase()
        .split(/[;| ,]+/)
        .filter((code) => code !== ''),
      identifiers: cell('identifiers', 'identifier', 'passport', 'idnumber', 'taxid')
        .split(/[;|]/)
        .map((value) => ({ value: value.trim() }))
        .filter(({ value }) => value !== ''),
    };
    const reason =
      problem ??
      (cells.length === columns.length ? faultOf(party) : `It has ${cells.length} cells where the header has ${columns.length}.`);
    if (reason !== null) bad.push({ line, reason });
    else
      parties.push({
        line,
        party: {
          name: party.name,
          ...(party.kind === '' ? {} : { kind: party.kind }),
          ...(party.birthDate === '' ? {} : { birthDate: party.birthDate }),
          ...(party.countries.length === 0 ? {} : { countries: party.countries }),
          ...(party.identifiers.length === 0 ? {} : { identifiers: party.identifiers }),
        },
      });
  }
  return { parties, bad };
}

function faultOf({ name, kind, birthDate, countries, identifiers }: Required<Party>): string | null {
  if (name === '') return 'There is no name.';
  if (name.length > 500) return 'The name is longer than 500 characters.';
  if (kind !== '' && !kinds.includes(kind)) return `The kind must be one of ${kinds.join(', ')}.`;
  if (birthDate !== '' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(birthDate)) return 'The birth date must be YYYY, YYYY-MM or YYYY-MM-DD.';
  if (countries.some((code) => !/^[A-Z]{2}$/.test(code))) return 'Countries must be two-letter codes.';
  if (identifiers.length > 50) return 'There are more than 50 identifiers.';
  return null;
}
