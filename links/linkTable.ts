import { dayNumber } from '../domain/day.ts';
import type { LinkRecord } from '../domain/model.ts';
import { confidences, linkTypes } from '../domain/model.ts';

import type { ActorTable } from './actorTable.ts';
import { byteColumn, int32Column } from './column.ts';
import type { Column } from './column.ts';
import type { Interned } from './interned.ts';

/** Bounds of an open period, in days since 1970. */
export const always = { from: -2_147_483_648, to: 2_147_483_647 };

/**
 * The links as columns, and adjacency as two lists threaded through them: `nextOut` from each actor's `firstOut`, `nextIn` from its
 * `firstIn`; -1 ends a list.
 */
export class LinkTable {
  ids: string[] = [];
  readonly from = int32Column();
  readonly to = int32Column();
  readonly type = byteColumn();
  /** 0 not graded, then 1 LOW, 2 MODERATE, 3 HIGH. */
  readonly confidence = byteColumn();
  readonly since = int32Column();
  readonly until = int32Column();
  readonly audience = int32Column();
  readonly nextOut = int32Column();
  readonly nextIn = int32Column();
  readonly #datasets = int32Column();
  readonly #slots = new Map<string, number>();
  #free: number[] = [];
  readonly #actors: ActorTable;
  readonly #lists: Interned<readonly string[]>;

  constructor(actors: ActorTable, lists: Interned<readonly string[]>) {
    this.#actors = actors;
    this.#lists = lists;
  }

  get count(): number {
    return this.#slots.size;
  }

  get bytes(): number {
    const columns = [this.from, this.to, this.since, this.until, this.audience, this.nextOut, this.nextIn, this.#datasets];
    return columns.reduce((sum, column) => sum + column.bytes, this.type.bytes + this.confidence.bytes);
  }

  slot(id: string): number {
    return this.#slots.get(id) ?? -1;
  }

  id(slot: number): string {
    return this.ids[slot] ?? '';
  }

  datasets(slot: number): readonly string[] {
    return this.#lists.at(this.#datasets.get(slot));
  }

  /** The slot it is kept in. */
  put(record: LinkRecord, audience: number): number {
    const known = this.slot(record.id);
    if (known >= 0) this.#unthread(known);
    const slot = known >= 0 ? known : (this.#free.pop() ?? this.ids.length);
    this.ids[slot] = record.id;
    this.#slots.set(record.id, slot);
    const from = this.#actors.slotFor(record.from);
    const to = this.#actors.slotFor(record.to);
    this.from.set(slot, from);
    this.to.set(slot, to);
    this.type.set(slot, linkTypes.indexOf(record.linkType));
    this.confidence.set(slot, record.confidence === null ? 0 : 1 + confidences.indexOf(record.confidence));
    this.since.set(slot, record.since === null ? always.from : dayNumber(record.since));
    this.until.set(slot, record.until === null ? always.to : dayNumber(record.until));
    this.audience.set(slot, audience);
    this.#datasets.set(slot, this.#lists.number([...new Set(record.sources.map((source) => source.dataset))].sort()));
    this.nextOut.set(slot, this.#actors.firstOut.get(from));
    this.#actors.firstOut.set(from, slot);
    this.nextIn.set(slot, this.#actors.firstIn.get(to));
    this.#actors.firstIn.set(to, slot);
    return slot;
  }

  remove(id: string): void {
    const slot = this.slot(id);
    if (slot < 0) return;
    this.#unthread(slot);
    this.#slots.delete(id);
    this.ids[slot] = '';
    this.#free.push(slot);
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const count = this.ids.length;
    return { ids: this.ids, free: this.#free, columns: this.#columns().map((column) => column.first(count)) };
  }

  /** Takes back what `keep` gave. */
  restore({ ids, free, columns }: ReturnType<LinkTable['keep']>): void {
    this.ids = ids;
    this.#free = free;
    const isFree = new Set(free);
    for (const [slot, id] of ids.entries()) if (!isFree.has(slot)) this.#slots.set(id, slot);
    for (const [at, column] of this.#columns().entries()) column.restore(columns[at] ?? new Int32Array(0));
  }

  #columns() {
    const { from, to, type, confidence, since, until, audience, nextOut, nextIn } = this;
    return [from, to, type, confidence, since, until, audience, nextOut, nextIn, this.#datasets] as Column<Int32Array | Uint8Array>[];
  }

  #unthread(slot: number): void {
    unlink(this.#actors.firstOut, this.nextOut, this.from.get(slot), slot);
    unlink(this.#actors.firstIn, this.nextIn, this.to.get(slot), slot);
  }
}

type Threads = ReturnType<typeof int32Column>;

function unlink(first: Threads, next: Threads, actor: number, link: number): void {
  if (first.get(actor) === link) {
    first.set(actor, next.get(link));
    return;
  }
  for (let at = first.get(actor); at >= 0; at = next.get(at)) {
    if (next.get(at) === link) {
      next.set(at, next.get(link));
      return;
    }
  }
}
