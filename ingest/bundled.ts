/** The bundled dataset: the records of `data/`, and loading them into an empty ledger. */
import { OstrakonError } from '../domain/errors.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Instant, LedgerRecord } from '../domain/model.ts';
import { actorRecords, linkRecords } from './bundled/actors.ts';
import { designationRecords, programRecords, roundRecords } from './bundled/designations.ts';
import { electionRecords, incidentRecords } from './bundled/incidents.ts';
import { datasetRecords, jurisdictionRecords, organizationRecords, techniqueRecords } from './bundled/reference.ts';
import { respondingRecords } from './bundled/responding.ts';
import { emergencyRecord, relatedActionRecords } from './bundled/sanctions.ts';
import { sharingRecords } from './bundled/sharing.ts';
import { syntheticRecords } from './bundled/synthetic.ts';

/** Every bundled record, synthetic ones included; the same files give the same records in the same order. */
export function bundledRecords(): LedgerRecord[] {
  return [
    ...datasetRecords(),
    ...jurisdictionRecords(),
    ...techniqueRecords(),
    ...organizationRecords(),
    ...programRecords(),
    ...electionRecords(),
    ...actorRecords(),
    ...linkRecords(),
    ...incidentRecords(),
    ...roundRecords(),
    ...designationRecords(),
    emergencyRecord(),
    ...relatedActionRecords(),
    ...syntheticRecords(),
    ...respondingRecords(),
    ...sharingRecords(),
  ];
}

/**
 * Writes the bundled records as one commit where the ledger has no commit yet, and says how many.
 *
 * Any number of processes may call it at once: one loads, the others find the ledger filled and load nothing.
 *
 * @throws {OstrakonError} what `Ledger.commit` throws, STALE_VERSION apart
 */
export async function loadBundled(ledger: Ledger, at: Instant): Promise<{ loaded: number }> {
  if (!(await isEmpty(ledger))) return { loaded: 0 };
  const records = bundledRecords();
  try {
    await ledger.commit({
      by: 'system:bundled',
      at,
      reason: 'Load the bundled dataset.',
      changes: records.map((record) => ({ op: 'put', record, expected: null })),
    });
  } catch (error) {
    if (error instanceof OstrakonError && error.code === 'STALE_VERSION') return { loaded: 0 };
    throw error;
  }
  return { loaded: records.length };
}

async function isEmpty(ledger: Ledger): Promise<boolean> {
  const { seq, records } = await ledger.scan();
  // The position is all that was asked for; let the store release its snapshot.
  await records[Symbol.asyncIterator]().return?.();
  return seq === 0;
}
