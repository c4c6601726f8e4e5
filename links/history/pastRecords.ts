import type { AppliedChange, Stored } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';

interface Kept {
  /** The record as JSON, out of the way of the garbage collector. */
  readonly text: Uint8Array;
  readonly revision: number;
  readonly isClear: boolean;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The records of one moment, built up change by change; none of those that answer to no question. */
export class PastRecords {
  readonly #kept = new Map<string, Kept>();
  #clearCount = 0;

  /** How many are marked CLEAR: what anyone may count. */
  get clearCount(): number {
    return this.#clearCount;
  }

  put({ record, revision }: Stored): void {
    if (record.type === 'idempotency') return;
    this.#forget(record.id);
    const isClear = record.marking.tlp === 'CLEAR';
    if (isClear) this.#clearCount += 1;
    this.#kept.set(record.id, { text: encoder.encode(JSON.stringify(record)), revision, isClear });
  }

  apply(change: AppliedChange, seq: number): void {
    if (change.op === 'put') this.put({ record: change.record, revision: seq });
    else this.#forget(change.id);
  }

  get(id: string): Stored | null {
    const kept = this.#kept.get(id);
    return kept === undefined ? null : { record: JSON.parse(decoder.decode(kept.text)) as LedgerRecord, revision: kept.revision };
  }

  *revisions(): Iterable<{ readonly id: string; readonly revision: number }> {
    for (const [id, { revision }] of this.#kept) yield { id, revision };
  }

  *all(): Iterable<Stored> {
    for (const id of this.#kept.keys()) {
      const stored = this.get(id);
      if (stored !== null) yield stored;
    }
  }

  #forget(id: string): void {
    if (this.#kept.get(id)?.isClear === true) this.#clearCount -= 1;
    this.#kept.delete(id);
  }
}
