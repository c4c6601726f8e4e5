import type { ActorRecord } from '../domain/model.ts';
import { actorKinds } from '../domain/model.ts';
import { screenedContent } from '../domain/screening/fingerprint.ts';

import { byteColumn, float64Column, int32Column, restoreAll } from './column.ts';
import type { AnyColumn } from './column.ts';
import type { Interned } from './interned.ts';
import { leastOf } from './leastOf.ts';
import { folded } from './text.ts';
import { TextPool } from './textPool.ts';

/**
 * The actors as columns, each at a slot that it keeps.
 *
 * A slot may exist before its actor does (a link came first): then it is not `present`, and nothing shows it.
 */
export class ActorTable {
  /** 1 for a present actor that is CLEAR. Public for loops that must be fast. */
  readonly isPlain = byteColumn();
  /** Ids by slot. */
  readonly #ids = new TextPool();
  readonly #texts: TextPool;
  /** Text of the primary name, as published. */
  readonly #name = int32Column();
  /** Text of the primary name without case and accents, what lists are ordered by. */
  readonly #sortKey = int32Column();
  readonly #countries = int32Column();
  readonly #datasets = int32Column();
  readonly #aliases = new Map<string, string>();
  readonly #otherIds = new Map<number, readonly string[]>();
  readonly #kind = byteColumn();
  readonly #present = byteColumn();
  readonly #audience = int32Column();
  readonly #content = float64Column();
  readonly #lists: Interned<readonly string[]>;
  readonly #none: number;
  #ordered: number[] | null = null;
  #count = 0;

  /** Texts and lists are shared with other tables. */
  constructor(texts: TextPool, lists: Interned<readonly string[]>) {
    this.#texts = texts;
    this.#lists = lists;
    this.#none = texts.number('');
  }

  get count(): number {
    return this.#count;
  }

  /** Slots are below it. */
  get size(): number {
    return this.#ids.size;
  }

  /** What the columns and ids take; the texts they share with others aside. */
  get bytes(): number {
    return this.#columns().reduce((sum, column) => sum + column.bytes, this.#ids.bytes);
  }

  /** The slot of an id, made where there is none. */
  slotFor(id: string): number {
    const before = this.size;
    const slot = this.#ids.number(id);
    if (slot < before) return slot;
    this.#name.set(slot, this.#none);
    this.#sortKey.set(slot, this.#none);
    this.#countries.set(slot, this.#lists.number([]));
    this.#datasets.set(slot, this.#lists.number([]));
    return slot;
  }

  /** The slot of a present actor by its id or another source's id; -1 where there is none. */
  slot(id: string): number {
    const slot = this.#ids.find(this.#aliases.get(id) ?? id);
    return slot >= 0 && this.isPresent(slot) ? slot : -1;
  }

  isPresent(slot: number): boolean {
    return this.#present.get(slot) === 1;
  }

  audience(slot: number): number {
    return this.#audience.get(slot);
  }

  kind(slot: number): (typeof actorKinds)[number] {
    return actorKinds[this.#kind.get(slot)] ?? 'ENTITY';
  }

  /** Changes when what screening compares of the actor changes. */
  content(slot: number): string {
    return this.#content.get(slot).toString(36);
  }

  id(slot: number): string {
    return this.#ids.at(slot);
  }

  /** The primary name, as published; empty where there is no actor. */
  name(slot: number): string {
    return this.#texts.at(this.#name.get(slot));
  }

  /** The primary name without case and accents, what lists are ordered by. */
  sortKey(slot: number): string {
    return this.#texts.at(this.#sortKey.get(slot));
  }

  countries(slot: number): readonly string[] {
    return slot < 0 ? [] : this.#lists.at(this.#countries.get(slot));
  }

  datasets(slot: number): readonly string[] {
    return this.#lists.at(this.#datasets.get(slot));
  }

  put(record: ActorRecord, audience: number): number {
    const slot = this.slotFor(record.id);
    if (this.isPresent(slot)) this.#forget(slot);
    this.#sortKey.set(slot, this.#texts.number(folded(record.name)));
    this.#name.set(slot, this.#texts.number(record.name));
    this.#countries.set(slot, this.#lists.number(record.countries));
    this.#datasets.set(slot, this.#lists.number([...new Set(record.sources.map((source) => source.dataset))].sort()));
    this.#kind.set(slot, actorKinds.indexOf(record.kind));
    this.#audience.set(slot, audience);
    this.#content.set(slot, screenedContent(record));
    this.#present.set(slot, 1);
    this.isPlain.set(slot, record.marking.tlp === 'CLEAR' ? 1 : 0);
    this.#count += 1;
    if (record.otherIds.length > 0) this.#otherIds.set(slot, record.otherIds);
    for (const other of record.otherIds) this.#aliases.set(other, record.id);
    if (this.#ordered !== null) this.#ordered.splice(this.#position(slot), 0, slot);
    return slot;
  }

  remove(id: string): void {
    const slot = this.#ids.find(id);
    if (slot >= 0 && this.isPresent(slot)) this.#forget(slot);
  }

  /** Present slots by folded name, then id. */
  ordered(): readonly number[] {
    if (this.#ordered === null) {
      this.#ordered = [];
      for (let slot = 0; slot < this.size; slot += 1) if (this.isPresent(slot)) this.#ordered.push(slot);
      this.#ordered.sort((a, b) => this.compare(a, b));
    }
    return this.#ordered;
  }

  /** By folded name, then id. */
  compare(a: number, b: number): number {
    return this.compareNames(a, b) || this.compareIds(a, b);
  }

  /** By folded name. */
  compareNames(a: number, b: number): number {
    return this.#texts.compare(this.#sortKey.get(a), this.#sortKey.get(b));
  }

  compareIds(a: number, b: number): number {
    return this.#ids.compare(a, b);
  }

  /** The first so many of some actors by id, in order. */
  firstById(slots: readonly number[], count: number): number[] {
    const keys = this.#ids.keys(slots);
    const compare = (a: number, b: number): number => (keys[a] ?? 0) - (keys[b] ?? 0) || this.compareIds(slots[a] ?? 0, slots[b] ?? 0);
    return leastOf([...slots.keys()], count, compare).map((place) => slots[place] ?? 0);
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. `texts` are columns of numbers of the shared pool. */
  keep() {
    const columns = this.#columns().map((column) => column.first(this.size));
    const texts = [this.#name, this.#sortKey].map((column) => column.first(this.size));
    return { ids: this.#ids.keep(), columns, texts, aliases: this.#aliases, otherIds: this.#otherIds, count: this.#count };
  }

  /** Takes back what `keep` gave; the texts and lists must have been taken back before. */
  restore({ ids, columns, texts, aliases, otherIds, count }: ReturnType<ActorTable['keep']>): void {
    this.#ids.restore(ids);
    restoreAll(this.#columns(), columns);
    restoreAll([this.#name, this.#sortKey], texts);
    for (const [other, id] of aliases) this.#aliases.set(other, id);
    for (const [slot, others] of otherIds) this.#otherIds.set(slot, others);
    this.#count = count;
  }

  /** Those without numbers of texts. */
  #columns() {
    return [this.isPlain, this.#countries, this.#datasets, this.#kind, this.#present, this.#audience, this.#content] as AnyColumn[];
  }

  #forget(slot: number): void {
    if (this.#ordered !== null) this.#ordered.splice(this.#position(slot), 1);
    for (const other of this.#otherIds.get(slot) ?? []) this.#aliases.delete(other);
    this.#otherIds.delete(slot);
    this.#present.set(slot, 0);
    this.isPlain.set(slot, 0);
    this.#count -= 1;
  }

  /** Where a slot is, or belongs, in the order. */
  #position(slot: number): number {
    const ordered = this.#ordered ?? [];
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.compare(ordered[middle] ?? 0, slot) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
