import type { ActorRecord } from '../domain/model.ts';
import { actorKinds } from '../domain/model.ts';
import { screenedContent } from '../domain/screening/fingerprint.ts';

import { byteColumn, float64Column, int32Column } from './column.ts';
import type { Interned } from './interned.ts';
import { folded } from './text.ts';

/**
 * The actors as columns, each at a slot that it keeps.
 *
 * A slot may exist before its actor does (a link came first): then it is not `present`, and nothing shows it.
 */
export class ActorTable {
  ids: string[] = [];
  /** Case- and accent-folded primary name, what lists are ordered by. */
  sortKeys: string[] = [];
  /** Primary names, as published. */
  names: string[] = [];
  countries: (readonly string[])[] = [];
  datasets: (readonly string[])[] = [];
  readonly firstOut = int32Column();
  readonly firstIn = int32Column();
  readonly #slots = new Map<string, number>();
  readonly #aliases = new Map<string, string>();
  readonly #otherIds = new Map<number, readonly string[]>();
  readonly #kind = byteColumn();
  readonly #present = byteColumn();
  readonly #audience = int32Column();
  readonly #content = float64Column();
  readonly #lists: Interned<readonly string[]>;
  #ordered: number[] | null = null;
  #count = 0;

  constructor(lists: Interned<readonly string[]>) {
    this.#lists = lists;
  }

  get count(): number {
    return this.#count;
  }

  get bytes(): number {
    return this.#kind.bytes + this.#present.bytes + this.#audience.bytes + this.#content.bytes + this.firstOut.bytes + this.firstIn.bytes;
  }

  /** The slot of an id, made where there is none. */
  slotFor(id: string): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.ids.push(id) - 1;
    this.#slots.set(id, slot);
    this.sortKeys.push('');
    this.names.push('');
    this.countries.push([]);
    this.datasets.push([]);
    this.firstOut.set(slot, -1);
    this.firstIn.set(slot, -1);
    return slot;
  }

  /** The slot of a present actor by its id or another source's id; -1 where there is none. */
  slot(id: string): number {
    const slot = this.#slots.get(this.#aliases.get(id) ?? id);
    return slot !== undefined && this.isPresent(slot) ? slot : -1;
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
    return this.ids[slot] ?? '';
  }

  put(record: ActorRecord, audience: number): number {
    const slot = this.slotFor(record.id);
    if (this.isPresent(slot)) this.#forget(slot);
    this.sortKeys[slot] = folded(record.name);
    this.names[slot] = record.name;
    this.countries[slot] = this.#lists.at(this.#lists.number(record.countries));
    this.datasets[slot] = this.#lists.at(this.#lists.number([...new Set(record.sources.map((source) => source.dataset))].sort()));
    this.#kind.set(slot, actorKinds.indexOf(record.kind));
    this.#audience.set(slot, audience);
    this.#content.set(slot, screenedContent(record));
    this.#present.set(slot, 1);
    this.#count += 1;
    if (record.otherIds.length > 0) this.#otherIds.set(slot, record.otherIds);
    for (const other of record.otherIds) this.#aliases.set(other, record.id);
    if (this.#ordered !== null) this.#ordered.splice(this.#position(slot), 0, slot);
    return slot;
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot !== undefined && this.isPresent(slot)) this.#forget(slot);
  }

  /** Present slots by folded name, then id. */
  ordered(): readonly number[] {
    if (this.#ordered === null) {
      this.#ordered = [];
      for (let slot = 0; slot < this.ids.length; slot += 1) if (this.isPresent(slot)) this.#ordered.push(slot);
      this.#ordered.sort((a, b) => this.compare(a, b));
    }
    return this.#ordered;
  }

  compare(a: number, b: number): number {
    return compareText(this.sortKeys[a] ?? '', this.sortKeys[b] ?? '') || compareText(this.id(a), this.id(b));
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const count = this.ids.length;
    const lists = (values: readonly (readonly string[])[]) => Int32Array.from(values, (list) => this.#lists.number(list));
    return {
      ids: this.ids,
      sortKeys: this.sortKeys,
      names: this.names,
      countries: lists(this.countries),
      datasets: lists(this.datasets),
      firstOut: this.firstOut.first(count),
      firstIn: this.firstIn.first(count),
      kind: this.#kind.first(count),
      present: this.#present.first(count),
      audience: this.#audience.first(count),
      content: this.#content.first(count),
      aliases: this.#aliases,
      otherIds: this.#otherIds,
      count: this.#count,
    };
  }

  /** Takes back what `keep` gave; the lists must have been taken back before. */
  restore(kept: ReturnType<ActorTable['keep']>): void {
    const lists = (numbers: Int32Array) => Array.from(numbers, (number) => this.#lists.at(number));
    this.ids = kept.ids;
    this.sortKeys = kept.sortKeys;
    this.names = kept.names;
    this.countries = lists(kept.countries);
    this.datasets = lists(kept.datasets);
    this.firstOut.restore(kept.firstOut);
    this.firstIn.restore(kept.firstIn);
    this.#kind.restore(kept.kind);
    this.#present.restore(kept.present);
    this.#audience.restore(kept.audience);
    this.#content.restore(kept.content);
    for (const [slot, id] of kept.ids.entries()) this.#slots.set(id, slot);
    for (const [other, id] of kept.aliases) this.#aliases.set(other, id);
    for (const [slot, others] of kept.otherIds) this.#otherIds.set(slot, others);
    this.#count = kept.count;
  }

  #forget(slot: number): void {
    if (this.#ordered !== null) this.#ordered.splice(this.#position(slot), 1);
    for (const other of this.#otherIds.get(slot) ?? []) this.#aliases.delete(other);
    this.#otherIds.delete(slot);
    this.#present.set(slot, 0);
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

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
