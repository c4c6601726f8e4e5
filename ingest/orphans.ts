/** Actors that only a replaced version of the same day had. */
import type { Change, Ledger, Stored } from '../domain/ledger.ts';
import { referencesOf } from '../domain/references.ts';

/** The removals of those that nothing refers to once `changes` are made; the others stay as they are. */
export async function removalsOf(orphans: readonly Stored[], changes: readonly Change[], ledger: Ledger): Promise<Change[]> {
  if (orphans.length === 0) return [];
  const removed = new Set(changes.flatMap((change) => (change.op === 'remove' ? [change.id] : [])));
  const left = new Map(orphans.map((orphan) => [orphan.record.id, orphan]));
  for await (const batch of (await ledger.scan()).records) {
    for (const { record } of batch) if (!removed.has(record.id)) for (const { id } of referencesOf(record)) left.delete(id);
  }
  return [...left].map(([id, { revision }]) => ({ op: 'remove', id, expected: revision }));
}
