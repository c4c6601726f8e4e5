/** Lists and ledgers for the import tests: invented entries in OFAC's format, the real files where they lie beside the repository. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { formatNamed } from '../../ingest/formats.ts';
import { importFiles, type FilesOptions } from '../../ingest/importFiles.ts';
import type { FilesReport } from '../../ingest/importReport.ts';
import { openInputs } from '../../ingest/inputs/openInputs.ts';
import { openEmbedded } from '../../store/embedded.ts';

const here = import.meta.dirname;
export const fixture = (name: 'first' | 'second'): string => join(here, 'fixtures', name);
const shared = join(here, '../../../shared/data');
/** Whether the real lists are there. In CI they must be. */
export const hasRealLists = existsSync(join(shared, 'ofac_2023-01/sdn.csv'));
export const real = (name: 'ofac_2021-07' | 'ofac_2023-01'): string => join(shared, name);

const cleanups: (() => Promise<void>)[] = [];

export async function temporaryDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-import-'));
  cleanups.push(async () => rm(dir, { recursive: true, force: true }));
  return dir;
}

export async function emptyLedger(): Promise<Ledger> {
  const ledger = await openEmbedded({ dir: await temporaryDir() });
  cleanups.push(async () => ledger.close());
  return ledger;
}

/** For `afterEach`: closes ledgers, removes directories. */
export async function cleanUp(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

/** A copy of a fixture in which one file is changed; null removes it. */
export async function changed(name: 'first' | 'second', file: string, change: ((text: string) => string) | null): Promise<string> {
  const dir = await temporaryDir();
  await cp(fixture(name), dir, { recursive: true });
  if (change === null) await rm(join(dir, file));
  else await writeFile(join(dir, file), change(await readFile(join(dir, file), 'latin1')), 'latin1');
  return dir;
}

/** Imports files in a format, on 1 January 2026 where no day is given. */
export async function importPaths(
  ledger: Ledger,
  name: string,
  paths: readonly string[],
  options: Partial<FilesOptions> = {},
): Promise<FilesReport> {
  const format = formatNamed(name);
  if (format === undefined) throw new Error(`There is no format ${name}.`);
  const opened = await openInputs(paths);
  try {
    return await importFiles(ledger, format, opened.inputs, {
      at: '2026-01-01T00:00:00.000Z',
      today: '2026-01-01',
      asOf: null,
      source: null,
      ...options,
    });
  } finally {
    opened.close();
  }
}

export async function importFrom(ledger: Ledger, dir: string, asOf: string, options: Partial<FilesOptions> = {}): Promise<FilesReport> {
  return importPaths(ledger, 'ofac-csv', [dir], { asOf, ...options });
}

/** All records by id. */
export async function recordsOf(ledger: Ledger): Promise<Map<string, LedgerRecord>> {
  const found = new Map<string, LedgerRecord>();
  for await (const batch of (await ledger.scan()).records) for (const { record } of batch) found.set(record.id, record);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
