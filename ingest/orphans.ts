/** Actors that only a replaced version of the same day had. */
import type { Change, Ledger, Stored } from '../domain/ledger.ts';
import { referencesOf } from '../domain/references.ts';

/** The removals of those that nothing refers to once the records `removed` are gone; the others stay as they are. */
export async function removalsOf(orphans: ReadonlyMap<string, Stored>, removed: ReadonlySet<string>, ledger: Ledger): Promise<Change[]> {
  if (orphans.size === 0) return [];
  const left = new Map(orphans);
  for await (const batch of (await ledger.scan()).records) {
    for (const { record } of batch) if (!removed.has(record.id)) for (const { id } of referencesOf(record)) left.delete(id);
  }
  return [...left].map(([id, { revision }]) => ({ op: 'remove', id, expected: revision }));
}
