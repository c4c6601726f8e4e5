import type { GraphView } from '../view.ts';
import { Walk } from '../walk.ts';

/**
 * The links a viewer sees as rows of neighbours, both ways: who is linked to actor `n` stands in `others` from `starts[n]` to
 * `starts[n + 1]`, once a link, by number. A link from an actor to itself is left out.
 *
 * Only actors with such a link are numbered, by their ids: neither what the viewer does not see nor the order in which it all came has a
 * bearing on the numbers, and so none on what is worked out by them.
 */
export interface Rows {
  /** The actors' slots by number. */
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  readonly others: Int32Array;
}

export function rowsOf(view: GraphView): Rows {
  const { actors } = view.graph;
  const walk = new Walk(view, {});
  const isLinked = new Uint8Array(actors.size);
  let ends = 0;
  for (let slot = 0; slot < actors.size; slot += 1) {
    if (!view.seesActor(slot)) continue;
    walk.each(slot, (_link, other) => {
      if (other === slot) return;
      isLinked[slot] = 1;
      ends += 1;
    });
  }
  const slots = actors.byId().filter((slot) => isLinked[slot] === 1);
  const numbers = new Int32Array(actors.size);
  for (const [number, slot] of slots.entries()) numbers[slot] = number;
  const starts = new Int32Array(slots.length + 1);
  const others = new Int32Array(ends);
  let end = 0;
  for (const [number, slot] of slots.entries()) {
    walk.each(slot, (_link, other) => {
      if (other !== slot) others[end++] = numbers[other] ?? 0;
    });
    others.subarray(starts[number] ?? 0, end).sort();
    starts[number + 1] = end;
  }
  return { slots, starts, others };
}

/** Entries of rows looked at between turns of others: some milliseconds. */
const entriesATurn = 1 << 20;

/** Counts what was looked at, and says when it is others' turn. */
export class Turns {
  #left = entriesATurn;

  /** Whether to give others their turn, now that so many entries were looked at. */
  isOver(entries: number): boolean {
    this.#left -= entries;
    if (this.#left > 0) return false;
    this.#left = entriesATurn;
    return true;
  }
}

/** Does work that yields now and then, giving others their turn each time. */
export async function inTurns<T>(work: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
