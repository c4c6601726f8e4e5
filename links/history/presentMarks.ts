import type { AppliedChange, Stored } from '../../domain/ledger.ts';
import type { LedgerRecord } from '../../domain/model.ts';
import { requiredEnds } from '../../domain/references.ts';
import { jointly, sealed } from '../../domain/tlp.ts';
import type { Marking } from '../../domain/tlp.ts';

import type { Graph } from '../graph.ts';

/** How a record of the past stands now, or stood last where it is gone. */
interface Present {
  readonly marking: Marking;
  /** Records it could do without then and cannot now. */
  readonly furtherEnds: readonly string[];
}

/**
 * What marks, now, the records of a past: whoever asks sees of the past only what the rules of today let them see of the same records.
 *
 * A past version is shown to whom its marking of then and its marking of now both let see. A record that is gone stands as it last did;
 * the ends that a record has come to need since count as if it had needed them then, and so does for an actor that was merged away the
 * one it has become a part of.
 */
export class PresentMarks {
  readonly #live: () => Graph;
  /** Only of records whose present restricts somebody. */
  readonly #presents = new Map<string, Present>();
  /** The records with further ends, and the markings those came to when last looked at, as text. */
  readonly #further = new Map<string, string>();

  /** @param live the graph of now, which says what guards ends that the past does not know */
  constructor(live: () => Graph) {
    this.#live = live;
  }

  /**
   * Takes note of a later commit and gives the ids of records that it marks otherwise.
   *
   * @param then the past's version of a record; null where it has none
   */
  note(changes: readonly AppliedChange[], then: (id: string) => Stored | null): string[] {
    const touched: string[] = [];
    for (const { id, record } of changes) {
      // What is removed stands as it last did.
      if (record === null) continue;
      const past = then(id);
      if (past !== null && this.#stands(id, presentOf(record, past.record))) touched.push(id);
      if (record.type !== 'actorPart' || record.listed.id === record.actor || then(record.listed.id) === null) continue;
      // It has gone, and its part says how it stands; where it is given back, it is put anew.
      this.#stands(record.listed.id, { marking: record.marking, furtherEnds: [record.actor] });
      touched.push(record.listed.id);
    }
    return touched;
  }

  /** Takes note of how a record stands; false where nobody was or is restricted by it. */
  #stands(id: string, present: Present | null): boolean {
    if (present === null && !this.#presents.has(id)) return false;
    if (present === null) this.#presents.delete(id);
    else this.#presents.set(id, present);
    if (present === null || present.furtherEnds.length === 0) this.#further.delete(id);
    else this.#further.set(id, '');
    return true;
  }

  /** The records whose further ends are guarded otherwise than when this was last asked. */
  movedByEnds(): string[] {
    const moved: string[] = [];
    for (const [id, before] of this.#further) {
      const now = JSON.stringify(this.#guardsOf(id));
      if (now === before) continue;
      this.#further.set(id, now);
      moved.push(id);
    }
    return moved;
  }

  /** The version with the marking under which it may be shown now. */
  marked({ record, revision }: Stored): Stored {
    const present = this.#presents.get(record.id);
    if (present === undefined) return { record, revision };
    const marking = jointly(record.marking, [present.marking, ...this.#guardsOf(record.id)]);
    return { record: { ...record, marking }, revision };
  }

  /** An end that has gone since, with the record that needed it, is not asked for further: nobody is shown the record. */
  #guardsOf(id: string): Marking[] {
    return (this.#presents.get(id)?.furtherEnds ?? []).flatMap((end) => this.#live().guardsOf(end) ?? [sealed]);
  }
}

/** Null where it restricts nobody beyond what the version of then does. */
function presentOf(now: LedgerRecord, then: LedgerRecord): Present | null {
  const known = new Set(requiredEnds(then));
  const furtherEnds = requiredEnds(now).filter((end) => !known.has(end));
  if (furtherEnds.length === 0 && (now.marking.tlp === 'CLEAR' || JSON.stringify(now.marking) === JSON.stringify(then.marking)))
    return null;
  return { marking: now.marking, furtherEnds };
}
