import { OstrakonError } from '../domain/errors.ts';
import type { AppliedChange, Commit, Stored } from '../domain/ledger.ts';
import type { Day, LedgerRecord, RecordOf, RecordType } from '../domain/model.ts';
import { referencesOf } from '../domain/references.ts';
import type { Marking, Standing, Viewer } from '../domain/tlp.ts';

import { ActorTable } from './actorTable.ts';
import { Interned } from './interned.ts';
import { LinkTable } from './linkTable.ts';
import { NameIndex } from './nameIndex.ts';
import type { LinkGraph, View } from './questions.ts';
import { GraphView } from './view.ts';

type SmallRecord = Exclude<LedgerRecord, { type: 'actor' | 'link' }>;

/**
 * The link graph: what questions filter and walk on, in memory, applied commit by commit.
 *
 * Actors and links are columns; the other records are few and kept as they are, with an index of who refers to whom. Distinct markings
 * are numbered (`audiences`), so that a View decides about each once.
 */
export class Graph implements LinkGraph {
  readonly audiences = new Interned<Marking>((marking) => JSON.stringify(marking));
  readonly #lists = new Interned<readonly string[]>((list) => list.join('\n'));
  readonly actors = new ActorTable(this.#lists);
  readonly links = new LinkTable(this.actors, this.#lists);
  readonly names = new NameIndex();
  readonly #records = new Map<string, SmallRecord>();
  readonly #byType = new Map<RecordType, Map<string, SmallRecord>>();
  readonly #referrers = new Map<string, Set<string>>();
  readonly #sorted = new Map<RecordType, readonly SmallRecord[]>();
  readonly #waiting = new Set<{ readonly seq: number; readonly resolve: () => void }>();
  #seq = 0;
  #stop: () => Promise<void> = () => Promise.resolve();

  get seq(): number {
    return this.#seq;
  }

  view(viewer: Viewer, day: { readonly asOf: Day }): View {
    return new GraphView(this, viewer, this.standing(viewer), day.asOf);
  }

  /** What the viewer's organisation may read beyond its own: communities as an active member or partner, and those it is a client of. */
  standing(viewer: Viewer): Standing {
    const communities = new Set<string>();
    const clientOf = new Set<string>();
    if (viewer.org === null) return { communities, clientOf };
    for (const membership of this.all('membership')) {
      if (membership.org === viewer.org && membership.status === 'ACTIVE') communities.add(membership.community);
    }
    for (const community of this.all('community')) if (community.partners.includes(viewer.org)) communities.add(community.id);
    const organization = this.record('organization', viewer.org);
    for (const other of organization?.clientOf ?? []) clientOf.add(other);
    return { communities, clientOf };
  }

  record<T extends SmallRecord['type']>(type: T, id: string): RecordOf<T> | undefined {
    const record = this.#records.get(id);
    return record?.type === type ? (record as RecordOf<T>) : undefined;
  }

  /** Any record kept whole: every type but actors and links. */
  small(id: string): SmallRecord | undefined {
    return this.#records.get(id);
  }

  all<T extends SmallRecord['type']>(type: T): Iterable<RecordOf<T>> {
    return (this.#byType.get(type)?.values() ?? []) as Iterable<RecordOf<T>>;
  }

  /** Records of a type in an order that is worked out once between changes of that type. One order a type. */
  sorted<T extends SmallRecord['type']>(type: T, compare: (a: RecordOf<T>, b: RecordOf<T>) => number): readonly RecordOf<T>[] {
    const known = this.#sorted.get(type);
    if (known !== undefined) return known as readonly RecordOf<T>[];
    const sorted = [...this.all(type)].sort(compare);
    this.#sorted.set(type, sorted);
    return sorted;
  }

  /** Records of a type that refer to a record, in no particular order. */
  referring<T extends SmallRecord['type']>(type: T, id: string): RecordOf<T>[] {
    const found: RecordOf<T>[] = [];
    for (const referrer of this.#referrers.get(id) ?? []) {
      const record = this.record(type, referrer);
      if (record !== undefined) found.push(record);
    }
    return found;
  }

  /** Puts records of a scan, in any order. */
  load(batch: readonly Stored[]): void {
    for (const { record } of batch) this.#put(record);
  }

  /** Marks the position that a scan stands for. */
  startAt(seq: number): void {
    this.#seq = seq;
  }

  apply(commit: Commit): void {
    for (const change of commit.changes) this.#applyChange(change);
    this.#seq = commit.seq;
    for (const waiter of this.#waiting) if (waiter.seq <= commit.seq) waiter.resolve();
  }

  async applied(seq: number, timeoutMs: number): Promise<void> {
    if (this.#seq >= seq) return;
    const applied = await new Promise<boolean>((resolve) => {
      const waiter = { seq, resolve: () => finish(true) };
      const timer = setTimeout(() => finish(false), timeoutMs);
      const finish = (done: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        resolve(done);
      };
      this.#waiting.add(waiter);
    });
    if (!applied) {
      throw new OstrakonError({
        code: 'STORE_BEHIND',
        message: 'The change you have made is not visible here yet; try again in a moment.',
      });
    }
  }

  /** What `close` does, set by whoever feeds the graph. */
  stopWith(stop: () => Promise<void>): void {
    this.#stop = stop;
  }

  close(): Promise<void> {
    return this.#stop();
  }

  stats() {
    return {
      actors: this.actors.count,
      links: this.links.count,
      designations: this.#byType.get('designation')?.size ?? 0,
      incidents: this.#byType.get('incident')?.size ?? 0,
      bytes: this.actors.bytes + this.links.bytes,
    };
  }

  #applyChange(change: AppliedChange): void {
    if (change.op === 'put') this.#put(change.record);
    else this.#remove(change.id);
  }

  #put(record: LedgerRecord): void {
    if (record.type === 'actor') {
      const slot = this.actors.put(record, this.audiences.number(record.marking));
      const names = record.names.map((name) => name.value);
      this.names.put(slot, [record.name, ...names], record.marking.tlp === 'CLEAR');
    } else if (record.type === 'link') {
      this.links.put(record, this.audiences.number(record.marking));
    } else {
      this.#forgetSmall(record.id);
      this.#records.set(record.id, record);
      const ofType = this.#byType.get(record.type) ?? new Map<string, SmallRecord>();
      this.#byType.set(record.type, ofType.set(record.id, record));
      this.#sorted.delete(record.type);
      for (const { id } of referencesOf(record)) {
        const known = this.#referrers.get(id);
        if (known === undefined) this.#referrers.set(id, new Set([record.id]));
        else known.add(record.id);
      }
    }
  }

  #remove(id: string): void {
    if (this.links.slot(id) >= 0) {
      this.links.remove(id);
    } else if (this.#records.has(id)) {
      this.#forgetSmall(id);
    } else {
      const slot = this.actors.slot(id);
      if (slot >= 0) this.names.remove(slot);
      this.actors.remove(id);
    }
  }

  #forgetSmall(id: string): void {
    const record = this.#records.get(id);
    if (record === undefined) return;
    this.#records.delete(id);
    this.#byType.get(record.type)?.delete(id);
    this.#sorted.delete(record.type);
    for (const reference of referencesOf(record)) this.#referrers.get(reference.id)?.delete(id);
  }
}
