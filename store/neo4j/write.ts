/** One commit as one transaction: checked against the current state under the head's lock, sealed, and written in batches. */
import neo4j from 'neo4j-driver';
import type { ManagedTransaction } from 'neo4j-driver';
import { OstrakonError } from '../../domain/errors.ts';
import type { AppliedChange, CommitHeader, WholeRequest } from '../../domain/ledger.ts';
import type { LedgerRecord, LinkRecord, LinkType, RecordType } from '../../domain/model.ts';
import { references, referencesOf } from '../../domain/references.ts';
import { applyChanges, changedId, neededIds } from '../checks.ts';
import { genesisHash, sealCommit } from '../hash.ts';
import type { CommitPart } from '../hash.ts';
import { encoded, kindLabels, labelOf, nodeLabels, typeOfLabels } from './codecs.ts';
import type { Properties } from './codecs.ts';
import { rows } from './connection.ts';
import * as statements from './statements.ts';
import { decodedHeader, encodedHeader } from './headers.ts';

/** What stands in the store under an id, contents apart. */
export interface Place {
  readonly revision: number;
  readonly type: RecordType;
  /** A node's labels as in `nodeLabels`. */
  readonly labels: string;
  readonly link: { readonly type: LinkType; readonly from: string; readonly to: string } | null;
}

const batchSize = 2_000;
const partsAtOnce = 8;

/** Refuses a commit while another writer stages a large one. */
export class StagedElsewhere extends OstrakonError {
  readonly by: string;
  /** Since the other writer gave a sign of life, by the server's clock. */
  readonly silentMs: number;

  constructor(by: string, silentMs: number) {
    super({ code: 'STORE_UNAVAILABLE', message: 'A large list is being written; try again later.' });
    this.by = by;
    this.silentMs = silentMs;
  }
}

interface LockedHead {
  readonly seq: number;
  readonly hash: string;
  /** The commit of this id, where it was made before. */
  readonly applied: CommitHeader | null;
  /** The last step that this writer has staged, null where it stages nothing. */
  readonly step: number | null;
}

/**
 * The head under the lock that puts commits in a row.
 *
 * @param by the writer, where it stages a commit
 * @throws {StagedElsewhere} where another does, unless the commit was made before
 */
export async function lockedHead(tx: ManagedTransaction, commitId: string, by: string | null = null): Promise<LockedHead> {
  await tx.run(statements.lockHead, { commitId, genesis: genesisHash });
  const head = (await rows(tx, statements.headUnderLock, { commitId }))[0]?.toObject() as
    | { seq: number; hash: string; applied: Properties | null; stagedBy: string | null; stagedStep: number | null; stagedAge: number }
    | undefined;
  if (head === undefined) throw new Error('The ledger has no head.');
  const { seq, hash, stagedBy, stagedStep } = head;
  const applied = head.applied === null ? null : decodedHeader(head.applied);
  if (applied === null && stagedBy !== null && stagedBy !== by) throw new StagedElsewhere(stagedBy, head.stagedAge);
  return { seq, hash, applied, step: stagedBy === by ? stagedStep : null };
}

/** @throws {OstrakonError} as `Ledger.commit` */
export async function writeCommit(tx: ManagedTransaction, request: WholeRequest, commitId: string): Promise<CommitHeader> {
  const head = await lockedHead(tx, commitId);
  if (head.applied !== null) return head.applied;

  const changedIds = request.changes.map(changedId);
  const places = await placesOf(tx, [...changedIds, ...neededIds(request.changes)]);
  const changed = new Set(changedIds);
  const removed = request.changes.filter((change) => change.op === 'remove').map(changedId);
  const referrers = await referrersOf(tx, removed, (id) => changed.has(id));
  const changes = applyChanges(request.changes, {
    stored: (id) => places.get(id) ?? null,
    referrers: (id) => referrers.get(id) ?? [],
  });
  const { header, parts } = sealCommit({
    seq: head.seq + 1, commitId, at: request.at, by: request.by, reason: request.reason, prevHash: head.hash, changes,
  }); // prettier-ignore
  await writeNodes(tx, changes, places, header.seq);
  await writeLinks(tx, changes, places, header.seq);
  await writeRemovals(tx, changes, places);
  await tx.run(statements.createCommit, { header: encodedHeader(header) });
  await writeParts(tx, statements.createParts, header.seq, 0, parts);
  return header;
}

/**
 * @param statement where they belong: `createParts` or `createStagedParts`
 * @param first the number of the first of these parts in its commit
 */
export async function writeParts(
  tx: ManagedTransaction,
  statement: string,
  seq: number,
  first: number,
  parts: readonly Pick<CommitPart, 'text' | 'hash'>[],
): Promise<void> {
  for (let start = 0; start < parts.length; start += partsAtOnce) {
    const batch = parts.slice(start, start + partsAtOnce).map((part, index) => ({
      seq: neo4j.int(seq), part: neo4j.int(first + start + index), hash: part.hash, changes: part.text,
    })); // prettier-ignore
    await tx.run(statement, { seq: neo4j.int(seq), rows: batch });
  }
}

export async function placesOf(tx: ManagedTransaction, ids: readonly string[]): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const row of await rows(tx, statements.placesByIds, { ids })) {
    const linkType = row.get('linkType') as LinkType | null;
    for (const found of row.get('found') as [string, number, string | string[], string][]) {
      if (linkType === null) {
        const type = typeOfLabels(found[2] as string[]);
        const kind = Object.values(kindLabels).find((label) => found[2].includes(label));
        const labels = `Record:${labelOf(type)}${type === 'actor' && kind !== undefined ? `:${kind}` : ''}`;
        places.set(found[0], { revision: found[1], type, labels, link: null });
      } else {
        const link = { type: linkType, from: found[2] as string, to: found[3] };
        places.set(found[0], { revision: found[1], type: 'link', labels: '', link });
      }
    }
  }
  return places;
}

/** For each removed record, those who refer to it and are not changed themselves. */
export async function referrersOf(
  tx: ManagedTransaction,
  removed: readonly string[],
  isChanged: (id: string) => boolean,
): Promise<Map<string, string[]>> {
  if (removed.length === 0) return new Map();
  const found = await rows(tx, statements.referrers, { ids: removed });
  return new Map(found.map((row) => [row.get('id') as string, (row.get('by') as string[]).filter((id) => !isChanged(id))]));
}

/** Writes the records that are nodes, without what they refer to, and takes away links that are removed or end elsewhere from now on. */
export async function writeNodes(
  tx: ManagedTransaction,
  changes: readonly AppliedChange[],
  places: ReadonlyMap<string, Place>,
  revision: number,
): Promise<void> {
  const created = new Groups<LedgerRecord>();
  const updated = new Groups<LedgerRecord>();
  const removedLinks = new Groups<string>();
  for (const { id, record } of changes) {
    const place = places.get(id);
    if (place?.link != null && !(record !== null && staysInPlace(record, place))) {
      removedLinks.add(statements.deleteLinks(place.link.type), id);
    }
    if (record === null || record.type === 'link') continue;
    const labels = nodeLabels(record);
    if (place === undefined) created.add(statements.createNodes(labels), record);
    else updated.add(statements.updateNodes(place.labels, labels, references[record.type].length > 0), record);
  }
  const properties = (record: LedgerRecord): Properties => encoded(record, revision);
  await removedLinks.run(tx, (id) => id);
  await created.run(tx, properties);
  await updated.run(tx, properties);
}

/** Connects nodes that are there: what records refer to, and links. Comes after `writeNodes` of the whole commit. */
export async function writeLinks(
  tx: ManagedTransaction,
  changes: readonly AppliedChange[],
  places: ReadonlyMap<string, Place>,
  revision: number,
): Promise<void> {
  const drawn = new Groups<readonly [string, string]>();
  const created = new Groups<LinkRecord>();
  const updated = new Groups<LinkRecord>();
  for (const { id, record } of changes) {
    if (record === null) continue;
    const place = places.get(id);
    if (record.type !== 'link') {
      for (const { id: target, reference } of referencesOf(record)) {
        drawn.add(statements.drawReferences(record.type, reference.relationship, reference.target), [id, target]);
      }
    } else if (place !== undefined && staysInPlace(record, place)) updated.add(statements.updateLinks(record.linkType), record);
    else created.add(statements.createLinks(record.linkType), record);
  }
  await drawn.run(tx, (ends) => ends, 'relationshipsCreated');
  await created.run(tx, (link) => [link.from, link.to, encoded(link, revision)], 'relationshipsCreated');
  await updated.run(tx, (link) => encoded(link, revision));
}

/** Takes away nodes. Comes after `writeLinks` of the whole commit. */
export async function writeRemovals(
  tx: ManagedTransaction,
  changes: readonly AppliedChange[],
  places: ReadonlyMap<string, Place>,
): Promise<void> {
  const removed = new Groups<string>();
  for (const { id, record } of changes) if (record === null && places.get(id)?.link === null) removed.add(statements.deleteNodes, id);
  await removed.run(tx, (id) => id);
}

/** Whether a link of the store needs its contents written only. */
export function staysInPlace(record: LedgerRecord, { link }: Place): boolean {
  return record.type === 'link' && link?.type === record.linkType && link.from === record.from && link.to === record.to;
}

/** Items by the statement that writes them. */
export class Groups<T> {
  readonly #byStatement = new Map<string, T[]>();

  add(statement: string, item: T): void {
    const group = this.#byStatement.get(statement);
    if (group === undefined) this.#byStatement.set(statement, [item]);
    else group.push(item);
  }

  /** Writes each group in batches; where one thing an item must come of it, checks that it did. */
  async run(tx: ManagedTransaction, row: (item: T) => unknown, counted?: 'relationshipsCreated'): Promise<void> {
    for (const [statement, items] of this.#byStatement) {
      for (let start = 0; start < items.length; start += batchSize) {
        const batch = items.slice(start, start + batchSize);
        const { summary } = await tx.run(statement, { rows: batch.map(row) });
        if (counted !== undefined && summary.counters.updates()[counted] !== batch.length) {
          throw new Error('A relationship could not be drawn: one of its ends is missing.');
        }
      }
    }
  }
}
