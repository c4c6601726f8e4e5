/** Pairs of names that people have labelled, in the form of nomenklatura's name benchmark. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { ExitError, exitCodes } from '../../cli/exitCodes.ts';
import type { ActorKind } from '../../domain/model.ts';

export interface LabelledPair {
  readonly group: string;
  readonly category: string;
  readonly schema: string;
  /** Null for a schema that says nothing of the kind. */
  readonly kind: ActorKind | null;
  readonly names: readonly [string, string];
  readonly isMatch: boolean;
}

const needed = ['schema', 'name1', 'name2', 'is_match'] as const;
/** FollowTheMoney's schemata; any other is compared without a kind. */
const kinds: Readonly<Record<string, ActorKind>> = {
  Person: 'INDIVIDUAL',
  Company: 'ENTITY',
  Organization: 'ENTITY',
  LegalEntity: 'ENTITY',
  PublicBody: 'ENTITY',
  Vessel: 'VESSEL',
  Airplane: 'AIRCRAFT',
};
const labels: Readonly<Record<string, boolean>> = { true: true, false: false, '1': true, '0': false, yes: true, no: false };

/** @throws {ExitError} 65, naming the line, for a file that is missing, empty or not of this form */
export async function readPairs(file: string): Promise<LabelledPair[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException;
    throw refused(`${file} ${code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`}.`);
  });
  const rows = rowsOf(file, text);
  const header = rows[0]?.record.map((cell) => cell.trim()) ?? [];
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) throw refused(`${file} line 1 lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}.`);
  const pairs = rows.slice(1).map(({ record, info }) => {
    if (record.length !== header.length)
      throw refused(`${file} line ${info.lines} has ${record.length} columns where the header has ${header.length}.`);
    return pairOf(`${file} line ${info.lines}`, (column) => record[header.indexOf(column)]?.trim() ?? '');
  });
  if (pairs.length === 0) throw refused(`${file} has a header and no pairs.`);
  return pairs;
}

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function rowsOf(file: string, text: string): readonly Row[] {
  try {
    return parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Row[];
  } catch (cause) {
    const { lines } = cause as { lines?: number };
    throw refused(`${file}${lines === undefined ? '' : ` line ${lines}`} is not CSV: a quotation mark is unclosed or misplaced.`);
  }
}

function pairOf(where: string, cell: (column: string) => string): LabelledPair {
  const names = [cell('name1'), cell('name2')] as const;
  if (names.includes('')) throw refused(`${where} lacks a name.`);
  const isMatch = labels[cell('is_match').toLowerCase()];
  if (isMatch === undefined) throw refused(`${where}: is_match is "${cell('is_match')}"; it takes true or false.`);
  return {
    group: cell('case_group'),
    category: cell('category'),
    schema: cell('schema'),
    kind: kinds[cell('schema')] ?? null,
    names,
    isMatch,
  };
}

const refused = (message: string): ExitError => new ExitError(exitCodes.badData, message);
