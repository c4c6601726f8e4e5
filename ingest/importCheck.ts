/** What can be said of files without a store: whether they can be read, and what is in them. */
import { OstrakonError } from '../domain/errors.ts';
import type { Ledger } from '../domain/ledger.ts';
import { importFiles, type FilesOptions } from './importFiles.ts';
import type { FilesReport } from './importReport.ts';
import type { ImportFormat, Input } from './listFormat.ts';

/** A ledger without anything in it, to which nothing can be written. */
const nothing: Ledger = {
  commit: () => Promise.reject(new OstrakonError({ code: 'STORE_UNAVAILABLE', message: 'There is no store to write to.' })),
  records: async (ids) => ids.map(() => null),
  referrers: async (ids) => ids.map(() => []),
  scan: async () => ({ seq: 0, records: none() }),
  follow: () => none(),
  close: async () => undefined,
};

async function* none(): AsyncGenerator<never> {
  yield* [];
}

/**
 * Reads and converts files as an import would, and reports what it would add to an empty store. Whether the actors of other sources that
 * links end at are there is not asked.
 *
 * @throws {OstrakonError} LIST_REJECTED as `importFiles` does
 */
export async function checkFiles(format: ImportFormat, inputs: readonly Input[], options: FilesOptions): Promise<FilesReport> {
  return importFiles(nothing, format, inputs, { ...options, dryRun: true, pending: null });
}
