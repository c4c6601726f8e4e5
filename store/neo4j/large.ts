/** A large commit on Neo4j: prepared on disk, then read from there as often as one transaction needs it, a few thousand changes at a time. */
import { tmpdir } from 'node:os';
import type { ManagedTransaction } from 'neo4j-driver';
import type { AppliedChange, Change, CommitHeader, CommitRequest } from '../../domain/ledger.ts';
import { OstrakonError, refuse } from '../../domain/errors.ts';
import type { Violation } from '../../domain/errors.ts';
import type { LedgerRecord, RecordType } from '../../domain/model.ts';
import { applyChanges, changedId, mostTold, repeatedViolation, requireIds } from '../checks.ts';
import { changeText, commitHash, partOf, partSize } from '../hash.ts';
import type { CommitPart } from '../hash.ts';
import { onDisk, Spool } from '../spool.ts';
import type { PreparedChange } from '../spool.ts';
import { lockedHead, placesOf, referrersOf, writeHeader, writeLinks, writeNodes, writeParts, writeRemovals } from './write.ts';
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
 * As `writeCommit`, with changes that are read from the disk: all are checked first, then nodes are written, then what connects them, so
 * that their order is free. The server holds the whole transaction in its memory; this process holds ids, and where changed records are
 * updated or removed, their places.
 *
 * @throws {OstrakonError} as `Ledger.commit`; of more than a hundred violations the first hundred
 */
export async function writeLargeCommit(
  tx: ManagedTransaction,
  terms: Omit<CommitRequest, 'changes'>,
  large: LargeChanges,
  commitId: string,
): Promise<CommitHeader> {
  const head = await lockedHead(tx, commitId);
  if (head.applied !== null) return head.applied;
  const { places, partHashes } = await checked(tx, large);
  const { at, by, reason } = terms;
  const unhashed = { seq: head.seq + 1, commitId, at, by, reason, changeCount: large.count, prevHash: head.hash };
  const header = { ...unhashed, hash: commitHash(unhashed, partHashes) };

  await writeHeader(tx, header);
  const removed: AppliedChange[] = [];
  let written = 0;
  for (const batch of large.batches()) {
    const changes = batch.map((change) => appliedOf(change, places));
    const parts = partsOf(batch, places);
    await writeNodes(tx, changes, places, header.seq);
    await writeParts(tx, header.seq, written, parts);
    written += parts.length;
    for (const change of changes) if (change.op === 'remove') removed.push(change);
  }
  for (const batch of large.batches()) {
    const changes = batch.map((change) => appliedOf(change, places));
    await writeLinks(tx, changes, places, header.seq);
  }
  await writeRemovals(tx, removed, places);
  return header;
}

/** The places of those changed records that exist, and the hashes of the commit's parts. @throws {OstrakonError} */
async function checked(
  tx: ManagedTransaction,
  large: LargeChanges,
): Promise<{ places: ReadonlyMap<string, Place>; partHashes: readonly string[] }> {
  const places = new Map<string, Place>();
  const partHashes: string[] = [];
  const stale: Violation[] = [];
  const others: Violation[] = [];
  for (const batch of large.batches()) {
    const violations = await violationsOf(tx, batch, large, places);
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

function appliedOf({ id, text }: PreparedChange, places: ReadonlyMap<string, Place>): AppliedChange {
  const previousRevision = places.get(id)?.revision ?? null;
  if (text !== null) return { op: 'put', id, record: recordOf(text), previousRevision };
  return { op: 'remove', id, record: null, previousRevision: previousRevision ?? 0 };
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
