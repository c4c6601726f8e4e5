/** Small files for the importers whose lines stand for themselves, and their import. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import type { FilesOptions } from '../../ingest/importFiles.ts';
import type { FilesReport } from '../../ingest/importReport.ts';
import { importPaths, recordsOf, temporaryDir } from './lists.ts';

export const today = '2026-01-01';
type Options = Partial<FilesOptions> & { readonly name?: string };

export async function fileOf(content: string | Uint8Array, name: string): Promise<string> {
  const path = join(await temporaryDir(), name);
  await writeFile(path, content);
  return path;
}

/** Imports a table of stakes as of a day, today where none is given. */
export async function importStakes(ledger: Ledger, csv: string, asOf = today, options: Options = {}): Promise<FilesReport> {
  const path = await fileOf(csv, options.name ?? 'stakes.csv');
  return importPaths(ledger, 'stakes-csv', [path], { at: `${today}T00:00:00.000Z`, today, asOf, ...options });
}

/** An entity as a line; properties may be given as single texts. */
export function line(id: string, schema: string, properties: Record<string, string | readonly string[]>, more: object = {}): string {
  const lists = Object.entries(properties).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]);
  return JSON.stringify({ id, schema, properties: Object.fromEntries(lists), ...more });
}

/** Imports entities, one line each, as of a day, today where none is given. */
export async function importFtm(ledger: Ledger, lines: readonly string[], asOf = today, options: Options = {}): Promise<FilesReport> {
  const path = await fileOf(`${lines.join('\n')}\n`, options.name ?? 'entities.json');
  return importPaths(ledger, 'ftm', [path], { at: `${today}T00:00:00.000Z`, today, asOf, ...options });
}

/** The records of one type by id. */
export async function recordsOfType<T extends LedgerRecord['type']>(
  ledger: Ledger,
  type: T,
): Promise<Map<string, Extract<LedgerRecord, { type: T }>>> {
  const all = [...(await recordsOf(ledger))].filter(([, record]) => record.type === type);
  return new Map(all) as Map<string, Extract<LedgerRecord, { type: T }>>;
}
