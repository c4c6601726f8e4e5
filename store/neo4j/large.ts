/** A large commit on Neo4j: prepared on disk, then read from there as often as it is needed, a few thousand changes at a time. */
import { tmpdir } from 'node:os';
import neo4j from 'neo4j-driver';
import type { ManagedTransaction } from 'neo4j-driver';
import type { AppliedChange, Change, CommitHeader, CommitRequest, Stored } from '../../domain/ledger.ts';
import { OstrakonError, refuse } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import type { LedgerRecord, RecordType } from '../../domain/model.ts';
import { referencesOf } from '../../domain/references.ts';
import { applyChanges, changedId, mostTold, repeatedViolation, requireIds } from '../checks.ts';
import { changeText, commitHash, partOf, partSize } from '../hash.ts';
import type { CommitPart } from '../hash.ts';
import { onDisk, Spool } from '../spool.ts';
import type { PreparedChange } from '../spool.ts';
import { encoded, nodeLabels } from './codecs.ts';
import { rows } from './connection.ts';
import type { Connection } from './connection.ts';
import { encodedHeader } from './headers.ts';
import { recordsOf } from './reading.ts';
import { byType, commitTimeMs, overwriteOf, Staging, takeBack } from './staging.ts';
import * as statements from './statements.ts';
import { Groups, lockedHead, placesOf, referrersOf, staysInPlace, writeLinks, writeNodes, writeParts, writeRemovals } from './write.ts';
import type { Place } from './write.ts';

/** Changes held in memory at once: whole parts, so that each batch is hashed and written by itself. */
const batchSize = 10 * partSize;

/** Changes that are too many to be held in memory. What is kept of each is its id and its type. */
export class LargeChanges {
  readonly #spool: Spool;
  /** Every changed id with the type its record will have, null where it is removed. */
  readonly #after = new Map<string, RecordType | null>();
  readonly #repeated: Violation[] = [];
  readonly #commitId: string | undefined;

  /** @throws {OstrakonError} STORE_UNAVAILABLE where no temporary file can be written */
  constructor(commitId: string | undefined) {
    this.#commitId = commitId;
    this.#spool = onDisk(() => new Spool(tmpdir()));
  }

  get count(): number {
    return this.#after.size;
  }

  /** @throws {OstrakonError} BAD_INPUT for an id that is none, and where a hundred records were named twice */
  add(change: Change): void {
    const id = changedId(change);
    requireIds(this.#commitId, id, this.count);
    if (this.#after.has(id)) tell(this.#repeated, [repeatedViolation(id)]);
    this.#after.set(id, change.op === 'put' ? change.record.type : null);
    onDisk(() => this.#spool.add(change));
  }

  /** Refuses what no state of the store could make right. @throws {OstrakonError} BAD_INPUT */
  check(): void {
    refuse(this.#repeated);
  }

  /** The type an id will have after the commit: null none, undefined where the commit does not change it. */
  typeAfter(id: string): RecordType | null | undefined {
    return this.#after.get(id);
  }

  *batches(): Generator<readonly PreparedChange[]> {
    let batch: PreparedChange[] = [];
    for (const change of this.#spool.read()) {
      if (batch.push(change) < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  close(): void {
    this.#spool.close();
  }
}

/**
 * As `writeCommit`, with changes that are read from the disk and written in steps: readers see nothing of it until the last transaction.
 *
 * What can be written ahead is: records that are new, and those whose labels, ends and references stay. The rest (what is removed, moved
 * or refers to something else) waits for the last transaction, which the server holds in its memory. This process holds ids, and where
 * changed records exist, their places.
 *
 * @throws {OstrakonError} as `Ledger.commit`; of more than a hundred violations the first hundred; what was written is taken back
 */
export async function commitStaged(
  connection: Connection,
  terms: Omit<CommitRequest, 'changes'>,
  large: LargeChanges,
  commitId: string,
): Promise<CommitHeader> {
  const staging = new Staging(connection, commitId);
  const head = await connection.write(async (tx) => {
    const found = await lockedHead(tx, commitId, staging.by);
    if (found.applied !== null || found.step !== null) return found;
    await tx.run(statements.stage, { by: staging.by, step: neo4j.int(0) });
    await tx.run(statements.createStaged);
    return found;
  });
  if (head.applied !== null) return head.applied;
  try {
    const { places, partHashes } = await checked(staging, large);
    const { at, by, reason } = terms;
    const unhashed = { seq: head.seq + 1, commitId, at, by, reason, changeCount: large.count, prevHash: head.hash };
    const header = { ...unhashed, hash: commitHash(unhashed, partHashes) };
    await writeLog(staging, large, places, header.seq);
    const ahead = await writeAhead(staging, large, places, header.seq);
    await connection.write((tx) => publish(tx, staging, large, places, ahead, header), commitTimeMs(large.count - ahead.size));
    await forgetFormer(connection, large, places, ahead, header.seq);
    return header;
  } catch (error) {
    // The last transaction may have come about though its answer was lost.
    const made = await connection.write((tx) => lockedHead(tx, commitId, staging.by)).catch(() => null);
    if (made !== null && made.applied !== null) return made.applied;
    // Where this fails too, the next writer does it.
    await takeBack(connection, staging.by, 0).catch(() => undefined);
    throw error;
  }
}

async function writeLog(staging: Staging, large: LargeChanges, places: Places, seq: number): Promise<void> {
  let written = 0;
  for (const batch of large.batches()) {
    const parts = partsOf(batch, places);
    const first = written;
    await staging.step((tx) => writeParts(tx, statements.createStagedParts, seq, first, parts));
    written += parts.length;
  }
}

/** Writes what can be written before the commit is there, and says which ids that was. */
async function writeAhead(staging: Staging, large: LargeChanges, places: Places, seq: number): Promise<ReadonlySet<string>> {
  const ahead = new Set<string>();
  // A record of another type under the same id changes what others may be connected with: then all waits for the end.
  for (const [id, place] of places) if (large.typeAfter(id) !== place.type && large.typeAfter(id) !== null) return ahead;
  for (const pass of ['nodes', 'links'] as const) {
    for (const batch of large.batches()) {
      const changes = batch.filter(({ type }) => type !== null).map((change) => putOf(change, places));
      const own = changes.filter(({ record }) => (record.type === 'link') === (pass === 'links'));
      const former = await formerOf(staging.connection, own, places);
      const added = own.filter(({ id }) => !places.has(id));
      const over = own.filter(({ id, record }) => canComeAhead(record, places.get(id), former.get(id)));
      for (const { id } of [...added, ...over]) ahead.add(id);
      await staging.step(async (tx) => {
        if (pass === 'nodes') await writeNodes(tx, added, places, seq);
        // What new nodes refer to is drawn now that all nodes are there.
        else
          await writeLinks(
            tx,
            changes.filter(({ id }) => !places.has(id)),
            places,
            seq,
          );
        const groups = new Groups<AppliedPut>();
        for (const change of over) groups.add(overwriteOf(change.record.type === 'link' ? change.record.linkType : null), change);
        await groups.run(tx, ({ id, record }) => ({ ...encoded(record, seq), before: JSON.stringify(former.get(id)) }));
      });
    }
  }
  return ahead;
}

type AppliedPut = AppliedChange & { readonly op: 'put' };

/** What stands under the ids of changed records now. */
async function formerOf(connection: Connection, changes: readonly AppliedPut[], places: Places): Promise<ReadonlyMap<string, Stored>> {
  const found = await recordsOf(
    connection,
    changes.map(({ id }) => id).filter((id) => places.has(id)),
  );
  return new Map(found.flatMap((stored) => (stored === null ? [] : [[stored.record.id, stored] as const])));
}

/** Whether a change leaves everything but the contents of a record that exists as it is. */
function canComeAhead(record: LedgerRecord, place: Place | undefined, former: Stored | undefined): boolean {
  if (place === undefined || former === undefined) return false;
  if (record.type === 'link') return staysInPlace(record, place);
  return nodeLabels(record) === place.labels && drawnOf(record) === drawnOf(former.record);
}

const drawnOf = (record: LedgerRecord): string =>
  referencesOf(record)
    .map(({ id, reference }) => `${reference.relationship} ${id}`)
    .sort()
    .join('\n');

/** Writes what is left, and makes the commit and all that was written ahead visible. */
async function publish(
  tx: ManagedTransaction,
  staging: Staging,
  large: LargeChanges,
  places: Places,
  ahead: ReadonlySet<string>,
  header: CommitHeader,
): Promise<void> {
  if ((await staging.lockedHead(tx)).applied !== null) return;
  const removed: AppliedChange[] = [];
  const left = function* (): Generator<AppliedChange[]> {
    for (const batch of large.batches()) {
      const rest = batch.filter(({ id }) => !ahead.has(id)).map((change) => appliedOf(change, places));
      if (rest.length > 0) yield rest;
    }
  };
  for (const changes of left()) {
    await writeNodes(tx, changes, places, header.seq);
    for (const change of changes) if (change.op === 'remove') removed.push(change);
  }
  for (const changes of left()) await writeLinks(tx, changes, places, header.seq);
  await writeRemovals(tx, removed, places);
  await tx.run(statements.publishStaged, { header: encodedHeader(header) });
  await tx.run(statements.unstage);
}

/** Takes away the former texts that nobody reads any more; where that fails they stay and do no harm. */
async function forgetFormer(
  connection: Connection,
  large: LargeChanges,
  places: Places,
  ahead: ReadonlySet<string>,
  seq: number,
): Promise<void> {
  try {
    for (const batch of large.batches()) {
      const changes = batch.filter(({ id }) => ahead.has(id) && places.has(id)).map((change) => appliedOf(change, places));
      for (const [type, ids] of byType(changes)) {
        await connection.write((tx) => rows(tx, statements.forgetBefore(type), { ids, seq: neo4j.int(seq) }));
      }
    }
  } catch (error) {
    if (!(error instanceof OstrakonError)) throw error;
  }
}

type Places = ReadonlyMap<string, Place>;

/** The places of those changed records that exist, and the hashes of the commit's parts. @throws {OstrakonError} */
async function checked(
  staging: Staging,
  large: LargeChanges,
): Promise<{ places: ReadonlyMap<string, Place>; partHashes: readonly string[] }> {
  const places = new Map<string, Place>();
  const partHashes: string[] = [];
  const stale: Violation[] = [];
  const others: Violation[] = [];
  for (const batch of large.batches()) {
    // Under the head's lock nobody else's large commit can come between, and it is a sign of life.
    let violations: readonly Violation[] = [];
    await staging.step(async (tx) => (violations = await violationsOf(tx, batch, large, places)));
    tell(violations[0]?.code === 'STALE_VERSION' ? stale : others, violations);
    if (stale.length + others.length > 0) continue;
    for (const part of partsOf(batch, places)) partHashes.push(part.hash);
  }
  refuse(stale);
  refuse(others);
  return { places, partHashes };
}

async function violationsOf(
  tx: ManagedTransaction,
  batch: readonly PreparedChange[],
  large: LargeChanges,
  places: Map<string, Place>,
): Promise<readonly Violation[]> {
  const ids = new Set(batch.map(({ id }) => id));
  const needed = batch.flatMap(({ references }) => references.map(([, , id]) => id)).filter((id) => large.typeAfter(id) === undefined);
  const found = await placesOf(tx, [...new Set([...ids, ...needed])]);
  for (const id of ids) {
    const place = found.get(id);
    if (place !== undefined) places.set(id, place);
  }
  const removed = batch.filter(({ type }) => type === null).map(({ id }) => id);
  const referrers = await referrersOf(tx, removed, (id) => large.typeAfter(id) !== undefined);
  const stored = (id: string): { type: RecordType; revision: number } | null => {
    const type = ids.has(id) ? undefined : large.typeAfter(id);
    if (type === undefined) return found.get(id) ?? null;
    // Another batch of the commit changes it: what counts is what it will be.
    return type === null ? null : { type, revision: 0 };
  };
  try {
    applyChanges(batch.map(changeOf), { stored, referrers: (id) => referrers.get(id) ?? [] });
    return [];
  } catch (error) {
    if (!(error instanceof OstrakonError)) throw error;
    return error.violations;
  }
}

const recordOf = (text: string): LedgerRecord => JSON.parse(text) as LedgerRecord;

function changeOf({ id, text, expected }: PreparedChange): Change {
  if (text !== null) return { op: 'put', record: recordOf(text), ...(expected === undefined ? {} : { expected }) };
  return { op: 'remove', id, ...(expected === undefined || expected === null ? {} : { expected }) };
}

function appliedOf(change: PreparedChange, places: Places): AppliedChange {
  if (change.text !== null) return putOf(change, places);
  return { op: 'remove', id: change.id, record: null, previousRevision: places.get(change.id)?.revision ?? 0 };
}

function putOf({ id, text }: PreparedChange, places: Places): AppliedPut {
  return { op: 'put', id, record: recordOf(text ?? ''), previousRevision: places.get(id)?.revision ?? null };
}

/** The parts that a batch makes. */
function partsOf(batch: readonly PreparedChange[], places: ReadonlyMap<string, Place>): Pick<CommitPart, 'text' | 'hash'>[] {
  const parts: Pick<CommitPart, 'text' | 'hash'>[] = [];
  for (let start = 0; start < batch.length; start += partSize) {
    const changes = batch.slice(start, start + partSize).map(({ id, type, text }) => {
      const previousRevision = places.get(id)?.revision ?? null;
      return changeText({ id, op: type === null ? 'remove' : 'put', previousRevision }, text ?? 'null');
    });
    parts.push(partOf(changes));
  }
  return parts;
}

function tell(into: Violation[], violations: readonly Violation[]): void {
  into.push(...violations.slice(0, mostTold - into.length));
  if (into.length >= mostTold) refuse(into);
}
