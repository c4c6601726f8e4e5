/** Full records for the answer, fetched from the ledger in batches. */
import DataLoader from 'dataloader';
import type { Ledger } from '../domain/ledger.ts';
import type { LedgerRecord, RecordOf, RecordType } from '../domain/model.ts';
import type { View } from '../links/questions.ts';

/** A record with the sequence number it was written at, so that fields of the same name need no resolver. */
export type Loaded<R extends LedgerRecord> = R & { readonly seq: number };

export interface Records {
  /** The record, null where there is none of that type that the viewer may see. */
  one<T extends RecordType>(type: T, id: string): Promise<Loaded<RecordOf<T>> | null>;
  /** The record of whatever type, null where there is none that the viewer may see. */
  any(id: string): Promise<Loaded<LedgerRecord> | null>;
  /** The records in the order of the ids; those not there or not to be seen are left out. */
  many<T extends RecordType>(type: T, ids: readonly string[]): Promise<Loaded<RecordOf<T>>[]>;
  /** Forgets records that have been written. */
  forget(ids: readonly string[]): void;
}

const maxBatch = 2_000;

/**
 * Records for one operation of one viewer.
 *
 * It collapses the fetches of all items of a list, at each level of a query, into one `records(ids)`. The ledger may be ahead of the link
 * graph, so each record is checked again against the View.
 */
export function recordLoader(ledger: Ledger, view: View): Records {
  const loader = new DataLoader<string, Loaded<LedgerRecord> | null>(
    async (ids) => {
      const found = await ledger.records(ids);
      return found.map((stored) => (stored === null || !view.maySee(stored.record) ? null : loaded(stored.record, stored.revision)));
    },
    { maxBatchSize: maxBatch },
  );
  const one = async <T extends RecordType>(type: T, id: string): Promise<Loaded<RecordOf<T>> | null> => {
    const record = await loader.load(id);
    return record?.type === type ? (record as Loaded<RecordOf<T>>) : null;
  };
  return {
    one,
    any: async (id) => await loader.load(id),
    async many(type, ids) {
      const records = await Promise.all(ids.map((id) => one(type, id)));
      return records.filter((record) => record !== null);
    },
    forget(ids) {
      for (const id of ids) loader.clear(id);
    },
  };
}

export function loaded<R extends LedgerRecord>(record: R, seq: number): Loaded<R> {
  return { ...record, seq };
}

/** The record without the sequence number it was written at, to be written again. */
export function unloaded<R extends LedgerRecord>(record: Loaded<R>): R {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field !== 'seq')) as unknown as R;
}
