import { dayNumber } from '../domain/day.ts';
import type { LinkRecord } from '../domain/model.ts';
import { confidences, linkTypes } from '../domain/model.ts';
import { Adjacency } from '../domain/ownership/stakes/adjacency.ts';

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
 * Links that are CLEAR, began by this day and have no end are *settled*: whoever asks about a day from then on need not look at them more
 * closely. The day changes how fast an answer is, never what it is.
 */
export const settledBy = dayNumber('2025-01-01');

/**
 * The links as columns, each at a slot that its id keeps even when it is removed, and for each actor the links that go out of it and those
 * that come in, side by side with the other end.
 *
 * An entry of these lists is a link's slot times two, and one more where the link is settled.
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
  /** Public for loops that must be fast. */
  readonly out = new Adjacency();
  readonly in = new Adjacency();
  readonly #isSettled = byteColumn();
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
    return this.#columns().reduce((sum, column) => sum + column.bytes, this.#ids.bytes + this.out.bytes + this.in.bytes);
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

  /** Tells the links that go out of an actor, in no order, and where they lead. */
  eachOut(actor: number, told: (link: number, to: number) => void): void {
    this.out.forEach(actor, (to, entry) => told(entry >> 1, to));
  }

  /** Tells the links that come in, in no order, and where they come from. */
  eachIn(actor: number, told: (link: number, from: number) => void): void {
    this.in.forEach(actor, (from, entry) => told(entry >> 1, from));
  }

  /** Tells all links of an actor in no order; one from it to itself twice. */
  eachOf(actor: number, told: (link: number, other: number) => void): void {
    this.eachOut(actor, told);
    this.eachIn(actor, told);
  }

  /** The slot it is kept in. */
  put(record: LinkRecord, audience: number): number {
    const before = this.size;
    const slot = this.#ids.number(record.id);
    if (slot < before && this.from.get(slot) !== nobody) this.#unlist(slot);
    else this.#count += 1;
    const from = this.#actors.slotFor(record.from);
    const to = this.#actors.slotFor(record.to);
    const since = record.since === null ? always.from : dayNumber(record.since);
    const until = record.until === null ? always.to : dayNumber(record.until);
    this.from.set(slot, from);
    this.to.set(slot, to);
    this.type.set(slot, linkTypes.indexOf(record.linkType));
    this.confidence.set(slot, record.confidence === null ? 0 : 1 + confidences.indexOf(record.confidence));
    this.since.set(slot, since);
    this.until.set(slot, until);
    this.audience.set(slot, audience);
    this.#datasets.set(slot, this.#lists.number([...new Set(record.sources.map((source) => source.dataset))].sort()));
    this.#isSettled.set(slot, record.marking.tlp === 'CLEAR' && since <= settledBy && until === always.to ? 1 : 0);
    this.out.add(from, this.#entry(slot), to);
    this.in.add(to, this.#entry(slot), from);
    return slot;
  }

  remove(id: string): void {
    const slot = this.slot(id);
    if (slot < 0) return;
    this.#unlist(slot);
    this.from.set(slot, nobody);
    this.#count -= 1;
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const columns = this.#columns().map((column) => column.first(this.size));
    return { ids: this.#ids.keep(), count: this.#count, columns, out: this.out.keep(), in: this.in.keep() };
  }

  /** Takes back what `keep` gave. */
  restore(kept: ReturnType<LinkTable['keep']>): void {
    this.#ids.restore(kept.ids);
    this.#count = kept.count;
    restoreAll(this.#columns(), kept.columns);
    this.out.restore(kept.out);
    this.in.restore(kept.in);
  }

  #columns() {
    const { from, to, type, confidence, since, until, audience } = this;
    return [from, to, type, confidence, since, until, audience, this.#datasets, this.#isSettled] as AnyColumn[];
  }

  #entry(slot: number): number {
    return 2 * slot + this.#isSettled.get(slot);
  }

  #unlist(slot: number): void {
    this.out.remove(this.from.get(slot), this.#entry(slot));
    this.in.remove(this.to.get(slot), this.#entry(slot));
  }
}
