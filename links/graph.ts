import { partsOf } from '../domain/ledger.ts';
import type { AppliedChange, Commit, CommitHeader, Ledger, Stored, WholeCommit } from '../domain/ledger.ts';
import type { ActorRecord, Day, LedgerRecord, RecordOf, RecordType, ScreeningRunRecord } from '../domain/model.ts';
import { everyRequiredEnd, referencesOf } from '../domain/references.ts';
import { canSee } from '../domain/tlp.ts';
import type { Marking, Standing, Viewer } from '../domain/tlp.ts';

import { ActorTable } from './actorTable.ts';
import { Degrees } from './degrees.ts';
import { Analytics } from './analytics/analytics.ts';
import { Interned } from './interned.ts';
import { LinkTable } from './linkTable.ts';
import { Marks } from './marks.ts';
import { NameIndex } from './nameIndex.ts';
import { changesAfter } from './ownership/feed.ts';
import { requireLoaded } from './ownership/listings.ts';
import { Ownership } from './ownership/ownership.ts';
import { verdictFeed } from './ownership/replay.ts';
import { checkRange, compareKeys } from './page.ts';
import { Progress } from './progress.ts';
import type { LinkGraph, View } from './questions.ts';
import { alikeTo, type Alike } from './resolution/alike.ts';
import { ScreenIndex } from './screenIndex.ts';
import { TextPool } from './textPool.ts';
import { Versions } from './versions.ts';
import { GraphView } from './view.ts';

type SmallRecord = Exclude<LedgerRecord, { type: 'actor' | 'link' }>;

/**
 * The link graph: what questions filter and walk on, in memory, applied commit by commit.
 *
 * Actors and links are columns; the other records are few and kept as they are, with an index of who refers to whom. Distinct markings
 * are numbered (`audiences`), so that a View decides about each once.
 */
export class Graph implements LinkGraph {
  readonly audiences = new Interned<Marking>((marking) => (isPlainlyClear(marking) ? 'CLEAR' : JSON.stringify(marking)));
  readonly #lists = new Interned<readonly string[]>((list) => list.join('\n'));
  /** Names, shared by the tables that have them. */
  readonly #texts = new TextPool();
  readonly actors = new ActorTable(this.#texts, this.#lists);
  readonly links = new LinkTable(this.actors, this.#lists);
  readonly names = new NameIndex(this.#texts);
  readonly screening = new ScreenIndex(this.#texts);
  readonly ownership = new Ownership(this);
  readonly degrees = new Degrees();
  /** For one question at a time: walks from one end, from the other, and whatever else it notes. */
  readonly marks = [new Marks(), new Marks(), new Marks()] as const;
  readonly analytics = new Analytics();
  readonly #versions = new Versions();
  /** Records loaded and not yet noted in the versions: their ends may come in a later batch. */
  #unnoted: { readonly id: string; readonly revision: number }[] = [];
  readonly #records = new Map<string, SmallRecord>();
  readonly #byType = new Map<RecordType, Map<string, SmallRecord>>();
  readonly #referrers = new Map<string, Set<string>>();
  readonly #sorted = new Map<RecordType, readonly SmallRecord[]>();
  readonly #progress = new Progress();
  readonly #withNames: boolean;
  #position = 0;
  #ledger: Ledger | null = null;

  /** Without names nothing can be searched for or screened; for replaying what happened. */
  constructor(options: { readonly withNames?: boolean } = {}) {
    this.#withNames = options.withNames ?? true;
  }

  get seq(): number {
    return this.#position;
  }

  view(viewer: Viewer, day: { readonly asOf: Day }): View {
    const standing = this.standing(viewer);
    return new GraphView(this, viewer, (marking) => canSee(viewer, standing, marking), day);
  }

  /** What the viewer's organisation may read beyond its own: communities as an active member or partner, and those it is a client of. */
  standing(viewer: Viewer): Standing {
    const communities = new Set<string>();
    const clientOf = new Set<string>();
    const suspendedFrom = new Set<string>();
    if (viewer.org === null) return { communities, clientOf, suspendedFrom };
    for (const membership of this.all('membership')) {
      if (membership.org !== viewer.org) continue;
      if (membership.status === 'ACTIVE') communities.add(membership.community);
      if (membership.status === 'SUSPENDED' || membership.status === 'TERMINATED') suspendedFrom.add(membership.community);
    }
    for (const community of this.all('community')) if (community.partners.includes(viewer.org)) communities.add(community.id);
    for (const community of communities) suspendedFrom.delete(community);
    const organization = this.record('organization', viewer.org);
    for (const other of organization?.clientOf ?? []) clientOf.add(other);
    return { communities, clientOf, suspendedFrom };
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
    this.degrees.forget();
    for (const { record, revision } of batch) {
      this.#put(record);
      this.#unnoted.push({ id: record.id, revision });
    }
  }

  /** Puts records whose marking alone has changed, without a commit; of what there was before, nothing is kept. `all` is all there is. */
  remark(records: readonly Stored[], all: Iterable<{ readonly id: string; readonly revision: number }>): void {
    for (const { record } of records) this.#put(record);
    this.#versions.clear();
    this.ownership.forget();
    this.degrees.forget();
    this.analytics.changed();
    this.#unnoted = [...all];
  }

  /** The markings that guard a record, its own and those of the ends it cannot do without; null where there is no such record. */
  guardsOf(id: string): Marking[] | null {
    const guards = new Set<number>();
    return this.#guards(id, guards) ? [...guards].map((audience) => this.audiences.at(audience)) : null;
  }

  /** The last commit that changed something visible to who is allowed what. */
  newestFor(allows: (audience: number) => boolean): number {
    this.#noteLoaded();
    return this.#versions.newest(allows);
  }

  /** Marks the position that a scan stands for. */
  startAt(seq: number): void {
    this.#position = seq;
    this.#progress.reach(seq);
  }

  /** Applies a commit at once: nobody sees half of it. */
  apply(commit: WholeCommit): void {
    this.#begin(commit);
    this.#change(commit.changes, commit.seq);
    this.#noteChanged(commit.changes, commit.seq);
    this.#end(commit);
  }

  /** Applies a commit of any size, part by part: for a graph that nobody asks meanwhile. */
  async applyInParts(commit: Commit): Promise<void> {
    this.#begin(commit);
    for await (const changes of partsOf(commit)) this.#change(changes, commit.seq);
    for await (const changes of partsOf(commit)) this.#noteChanged(changes, commit.seq);
    this.#end(commit);
  }

  #begin(commit: CommitHeader): void {
    this.#noteLoaded();
    this.ownership.beforeCommit(commit);
  }

  #change(changes: readonly AppliedChange[], seq: number): void {
    this.#noteChanged(changes, seq);
    for (const change of changes) this.#applyChange(change);
  }

  #noteChanged(changes: readonly AppliedChange[], seq: number): void {
    this.ownership.note(changes);
    for (const { id } of changes) this.#note(id, seq);
  }

  #end(commit: CommitHeader): void {
    this.#position = commit.seq;
    this.ownership.applied(commit);
    this.#progress.reach(commit.seq);
  }

  applied(seq: number, timeoutMs: number): Promise<void> {
    return this.#progress.wait(seq, timeoutMs);
  }

  async verdictChanges(...[view, regime, after, first]: Parameters<LinkGraph['verdictChanges']>): ReturnType<LinkGraph['verdictChanges']> {
    if (!(view instanceof GraphView) || this.#ledger === null)
      throw new TypeError('The feed is asked with a View of a graph that has a ledger.');
    checkRange('first', first, 1, 500);
    requireLoaded(view, regime);
    return changesAfter(view, await verdictFeed(this.#ledger, this, view, regime), after, first);
  }

  customerLists(): ReturnType<LinkGraph['customerLists']> {
    const lists = this.sorted('customerList', (a, b) => compareKeys([a.name, a.id], [b.name, b.id]));
    return lists.map((list) => ({ list, newest: this.screeningRuns(list.id).at(-1) ?? null }));
  }

  screeningRuns(list: string): ScreeningRunRecord[] {
    const numberOf = (run: ScreeningRunRecord) => Number(run.id.slice(run.id.lastIndexOf('/') + 1));
    return this.referring('screeningRun', list).sort((a, b) => numberOf(a) - numberOf(b));
  }

  /** Everything it holds, table by table, for a snapshot; `restore` takes the same pieces back. */
  *keep(): Generator {
    this.#noteLoaded();
    yield this.#position;
    yield this.audiences.values;
    yield this.#lists.values;
    const [actors, names, screening] = [this.actors.keep(), this.names.keep(), this.screening.keep()];
    // Renumbers what they refer to.
    yield this.#texts.keep([...actors.texts, names.names.values, screening.names.values, screening.profiles.ids, screening.profiles.facts]);
    yield actors;
    yield this.links.keep();
    yield names;
    yield screening;
    yield this.#versions.keep();
    const records = [...this.#records.values()];
    for (let start = 0; start < records.length; start += 10_000) yield records.slice(start, start + 10_000);
    yield [];
    yield this.ownership.keep();
  }

  /** Takes back what `keep` gave, into an empty graph. @throws where the pieces are not those of a graph */
  restore(pieces: Iterator<unknown>): void {
    const next = (): unknown => {
      const step = pieces.next();
      if (step.done === true) throw new RangeError('it ends early');
      return step.value;
    };
    const seq = next() as number;
    this.audiences.restore(next() as readonly Marking[]);
    this.#lists.restore(next() as readonly (readonly string[])[]);
    this.#texts.restore(next() as ReturnType<TextPool['keep']>);
    this.actors.restore(next() as ReturnType<ActorTable['keep']>);
    this.links.restore(next() as ReturnType<LinkTable['keep']>);
    this.names.restore(next() as ReturnType<NameIndex['keep']>);
    this.screening.restore(next() as ReturnType<ScreenIndex['keep']>);
    this.#versions.restore(next() as ReturnType<Versions['keep']>);
    for (let records = next() as SmallRecord[]; records.length > 0; records = next() as SmallRecord[])
      for (const record of records) this.#put(record);
    this.ownership.restore(next() as ReturnType<Ownership['keep']>);
    this.startAt(seq);
  }

  /** Ids of the records that refer to an actor, links among them, whoever may see them. */
  referrersOf(actor: string): string[] {
    const found = new Set(this.#referrers.get(actor) ?? []);
    const slot = this.actors.slot(actor);
    if (slot < 0) return [...found];
    this.links.eachOf(slot, (link) => found.add(this.links.id(link)));
    return [...found];
  }

  alike(actor: ActorRecord, threshold: number): Alike[] {
    return alikeTo(this, actor, threshold);
  }

  /** Where the graph's past can be read, set by whoever feeds it. */
  readPastFrom(ledger: Ledger): void {
    this.#ledger = ledger;
  }

  close(): Promise<void> {
    return Promise.resolve();
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

  #noteLoaded(): void {
    if (this.#unnoted.length === 0) return;
    for (const { id, revision } of this.#unnoted) this.#note(id, revision);
    this.#unnoted = [];
  }

  /** Notes that a commit changed a record, as it stands now. */
  #note(id: string, seq: number): void {
    const guards = new Set<number>();
    if (this.#guards(id, guards)) this.#versions.note(guards, seq);
  }

  /** Adds the audiences that must all be allowed for a record to be visible; false where nobody sees it. */
  #guards(id: string, into: Set<number>): boolean {
    const small = this.#records.get(id);
    if (small !== undefined) {
      if (small.type === 'idempotency') return false;
      into.add(this.audiences.number(small.marking));
      return everyRequiredEnd(small, (end) => this.#guards(end, into));
    }
    const link = this.links.slot(id);
    if (link < 0) return this.#guardsOfActor(this.actors.slot(id), into);
    into.add(this.links.audience.get(link));
    return this.#guardsOfActor(this.links.from.get(link), into) && this.#guardsOfActor(this.links.to.get(link), into);
  }

  #guardsOfActor(slot: number, into: Set<number>): boolean {
    if (slot < 0 || !this.actors.isPresent(slot)) return false;
    into.add(this.actors.audience(slot));
    return true;
  }

  #applyChange(change: AppliedChange): void {
    if (change.op === 'put') this.#put(change.record);
    else this.#remove(change.id);
  }

  #put(record: LedgerRecord): void {
    if (record.type === 'actor' || record.type === 'link') this.analytics.changed();
    if (record.type === 'actor') {
      const slot = this.actors.put(record, this.audiences.number(record.marking));
      if (this.#withNames) this.#putNames(slot, record);
      this.ownership.actorChanged(slot);
    } else if (record.type === 'link') {
      this.ownership.linkPut(this.links.put(record, this.audiences.number(record.marking)), record);
    } else {
      this.#forgetSmall(record.id);
      // Numbered now, because circles of viewers are told apart by the markings there are.
      this.audiences.number(record.marking);
      this.#records.set(record.id, record);
      const ofType = this.#byType.get(record.type) ?? new Map<string, SmallRecord>();
      this.#byType.set(record.type, ofType.set(record.id, record));
      this.#sorted.delete(record.type);
      for (const { id } of referencesOf(record)) {
        const known = this.#referrers.get(id);
        if (known === undefined) this.#referrers.set(id, new Set([record.id]));
        else known.add(record.id);
      }
      this.ownership.recordChanged(record);
    }
  }

  #putNames(slot: number, record: ActorRecord): void {
    const names = record.names.map((name) => name.value);
    this.names.put(slot, [record.name, ...names], record.marking.tlp === 'CLEAR');
    this.screening.put(slot, record);
  }

  #remove(id: string): void {
    const link = this.links.slot(id);
    if (!this.#records.has(id)) this.analytics.changed();
    if (link >= 0) {
      this.ownership.linkRemoved(link);
      this.links.remove(id);
    } else if (this.#records.has(id)) {
      this.#forgetSmall(id);
    } else {
      const slot = this.actors.slot(id);
      if (slot >= 0) {
        this.names.remove(slot);
        this.screening.remove(slot);
      }
      this.actors.remove(id);
      if (slot >= 0) this.ownership.actorChanged(slot);
    }
  }

  #forgetSmall(id: string): void {
    const record = this.#records.get(id);
    if (record === undefined) return;
    this.#records.delete(id);
    this.#byType.get(record.type)?.delete(id);
    this.#sorted.delete(record.type);
    for (const reference of referencesOf(record)) this.#referrers.get(reference.id)?.delete(id);
    this.ownership.recordChanged(record);
  }
}

/** Nearly every record is marked so; spares the text of the others. */
function isPlainlyClear({ tlp, originator, community, recipientOrgs, needToKnowRoles, namedRecipients }: Marking): boolean {
  if (tlp !== 'CLEAR' || originator !== null || community !== null) return false;
  return recipientOrgs.length + needToKnowRoles.length + namedRecipients.length === 0;
}
