import { dayNumber } from '../domain/day.ts';
import type { LinkRecord } from '../domain/model.ts';
import { confidences, linkTypes } from '../domain/model.ts';

import type { ActorTable } from './actorTable.ts';
import { byteColumn, int32Column, restoreAll } from './column.ts';
import type { AnyColumn } from './column.ts';
import type { Interned } from './interned.ts';
import { TextPool } from './textPool.ts';

/** Bounds of an open period, in days since 1970. */
export const always = { from: -2_147_483_648, to: 2_147_483_647 };

/** The end of a link that was removed. */
const nobody = -1;

/**
 * The links as columns, each at a slot that its id keeps even when it is removed, and adjacency as two lists threaded through them: `nextOut` from each actor's `firstOut`, `nextIn` from its
 * `firstIn`; -1 ends a list.
 */
export class LinkTable {
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
  /** Ids by slot. */
  readonly #ids = new TextPool();
  #count = 0;
  readonly #actors: ActorTable;
  readonly #lists: Interned<readonly string[]>;

  constructor(actors: ActorTable, lists: Interned<readonly string[]>) {
    this.#actors = actors;
    this.#lists = lists;
  }

  get count(): number {
    return this.#count;
  }

  /** Slots are below it. */
  get size(): number {
    return this.#ids.size;
  }

  get bytes(): number {
    return this.#columns().reduce((sum, column) => sum + column.bytes, this.#ids.bytes);
  }

  /** -1 where there is no such link. */
  slot(id: string): number {
    const slot = this.#ids.find(id);
    return slot >= 0 && this.from.get(slot) !== nobody ? slot : -1;
  }

  id(slot: number): string {
    return this.#ids.at(slot);
  }

  compareIds(a: number, b: number): number {
    return this.#ids.compare(a, b);
  }

  datasets(slot: number): readonly string[] {
    return this.#lists.at(this.#datasets.get(slot));
  }

  /** The slot it is kept in. */
  put(record: LinkRecord, audience: number): number {
    const before = this.size;
    const slot = this.#ids.number(record.id);
    if (slot < before && this.from.get(slot) !== nobody) this.#unthread(slot);
    else this.#count += 1;
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
    this.from.set(slot, nobody);
    this.#count -= 1;
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    return { ids: this.#ids.keep(), count: this.#count, columns: this.#columns().map((column) => column.first(this.size)) };
  }

  /** Takes back what `keep` gave. */
  restore({ ids, count, columns }: ReturnType<LinkTable['keep']>): void {
    this.#ids.restore(ids);
    this.#count = count;
    restoreAll(this.#columns(), columns);
  }

  #columns() {
    const { from, to, type, confidence, since, until, audience, nextOut, nextIn } = this;
    return [from, to, type, confidence, since, until, audience, nextOut, nextIn, this.#datasets] as AnyColumn[];
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
