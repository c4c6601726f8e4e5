/** Customers as CSV files have them: columns under the names people use. */
import { countryCode } from '../../domain/countries.ts';
import { actorKinds } from '../../domain/model.ts';
import type { ActorKind } from '../../domain/model.ts';
import { partyViolations } from '../../domain/screening/question.ts';
import type { AskedParty } from '../../domain/screening/question.ts';
import { exitCodes, ExitError } from '../exitCodes.ts';

/** Names of columns, case, spaces and dashes aside; `name` alone is needed. */
const aliases = {
  name: ['name', 'full_name', 'customer_name', 'customer', 'party'],
  ref: ['ref', 'reference', 'id', 'customer_id', 'customer_ref'],
  kind: ['kind', 'type', 'entity_type', 'party_type'],
  birthDate: ['birth_date', 'birthdate', 'date_of_birth', 'dob', 'born'],
  countries: ['country', 'countries', 'nationality', 'nationalities', 'country_code'],
  identifiers: ['identifier', 'identifiers', 'id_number', 'passport', 'tax_id'],
} as const;
type Column = keyof typeof aliases;

const kinds: Readonly<Record<string, ActorKind>> = {
  PERSON: 'INDIVIDUAL',
  NATURAL_PERSON: 'INDIVIDUAL',
  COMPANY: 'ENTITY',
  ORGANISATION: 'ENTITY',
  ORGANIZATION: 'ENTITY',
  LEGAL_ENTITY: 'ENTITY',
  LEGAL_PERSON: 'ENTITY',
  SHIP: 'VESSEL',
  GOVERNMENT: 'FOREIGN_GOVERNMENT',
  ...Object.fromEntries(actorKinds.map((kind) => [kind, kind])),
};

export interface ReadRow {
  /** Null where the row cannot be screened. */
  readonly asked: AskedParty | null;
  /** What is wrong with the row; empty where nothing is. A row that is screened all the same was screened without what it names. */
  readonly problems: readonly string[];
}

/**
 * Reads rows under a header.
 *
 * A row without a usable name cannot be screened; particulars that cannot be read are left out and named, because a customer with a bad
 * birth date is better screened without it than not at all.
 *
 * @throws {ExitError} where there is no column of names, or two
 */
export function customerReader(header: readonly string[]): (cells: readonly string[]) => ReadRow {
  const at = placesOf(header);
  const cell = (cells: readonly string[], column: Column) => (at[column] === undefined ? '' : (cells[at[column]] ?? '').trim());
  return (cells) => {
    if (cells.length !== header.length) {
      return { asked: null, problems: [`The row has ${cells.length} cells where the header has ${header.length}.`] };
    }
    if (cells.some((text) => text.includes('\uFFFD'))) return { asked: null, problems: ['The row is not UTF-8.'] };
    const name = cell(cells, 'name');
    const [wrongName] = partyViolations({ name });
    if (wrongName !== undefined) return { asked: null, problems: [wrongName.message] };
    const problems: string[] = [];
    const readable = <T>(column: Column, value: T | null, isGiven: boolean): T | null => {
      if (isGiven && value === null) problems.push(`The ${nameOf[column]} cannot be read and was left out.`);
      return value;
    };
    const kind = cell(cells, 'kind');
    const birthDate = cell(cells, 'birthDate');
    const countries = listed(cell(cells, 'countries'));
    const identifiers = listed(cell(cells, 'identifiers')).map((value) => ({ value }));
    const isFit = (party: Partial<AskedParty>) => partyViolations({ name, ...party }).length === 0;
    const codes = countries.map(codeOf).filter((code) => code !== null);
    const asked = {
      name,
      kind: readable('kind', kinds[kind.toUpperCase().replace(/[\s-]+/g, '_')] ?? null, kind !== ''),
      birthDate: birthDate === '' ? null : readable('birthDate', isFit({ birthDate }) ? birthDate : null, true),
      countries: readable('countries', codes.length < countries.length || !isFit({ countries: codes }) ? null : codes, true),
      identifiers: readable('identifiers', isFit({ identifiers }) ? identifiers : null, true),
    };
    return { asked: asked.countries === null ? { ...asked, countries: codes.slice(0, 50) } : asked, problems };
  };
}

const nameOf: Readonly<Record<Column, string>> = {
  name: 'name',
  ref: 'ref',
  kind: 'kind',
  birthDate: 'birth date',
  countries: 'country',
  identifiers: 'identifier',
};

function placesOf(header: readonly string[]): Partial<Record<Column, number>> {
  const plain = header.map((title) =>
    title
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const places: Partial<Record<Column, number>> = {};
  for (const [column, names] of Object.entries(aliases) as [Column, readonly string[]][]) {
    const found = names.map((name) => plain.indexOf(name)).find((place) => place >= 0);
    if (found !== undefined) places[column] = found;
  }
  if (places.name !== undefined) return places;
  const known = Object.values(aliases)
    .map(([name]) => name)
    .join(', ');
  throw new ExitError(exitCodes.badData, `The file has no column "name". Its first row must name the columns, among them: ${known}.`);
}

const listed = (text: string): string[] =>
  text
    .split(/[;|]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const codeOf = (text: string): string | null => (/^[A-Za-z]{2}$/.test(text) ? text.toUpperCase() : countryCode(text));
