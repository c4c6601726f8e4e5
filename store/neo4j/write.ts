/** One commit as one transaction: checked against the current state under the head's lock, sealed, and written in batches. */
import neo4j from 'neo4j-driver';
import type { ManagedTransaction } from 'neo4j-driver';
import type { AppliedChange, Change, CommitHeader, WholeRequest } from '../../domain/ledger.ts';
import type { LedgerRecord, LinkRecord, LinkType, RecordType } from '../../domain/model.ts';
import { references, referencesOf } from '../../domain/references.ts';
import { applyChanges, changedId, neededIds } from '../checks.ts';
import { genesisHash, sealCommit } from '../hash.ts';
import { encoded, kindLabels, labelOf, nodeLabels, typeOfLabels } from './codecs.ts';
import type { Properties } from './codecs.ts';
import { rows } from './connection.ts';
import * as statements from './statements.ts';
import { decodedHeader, encodedHeader } from './headers.ts';

/** What stands in the store under an id, contents apart. */
interface Place {
  readonly revision: number;
  readonly type: RecordType;
  /** A node's labels as in `nodeLabels`. */
  readonly labels: string;
  readonly link: { readonly type: LinkType; readonly from: string; readonly to: string } | null;
}

const batchSize = 2_000;

/** @throws {OstrakonError} as `Ledger.commit` */
export async function writeCommit(tx: ManagedTransaction, request: WholeRequest, commitId: string): Promise<CommitHeader> {
  await tx.run(statements.lockHead, { commitId, genesis: genesisHash });
  const head = (await rows(tx, statements.headUnderLock, { commitId }))[0]?.toObject() as
    { seq: number; hash: string; applied: Properties | null } | undefined;
  if (head === undefined) throw new Error('The ledger has no head.');
  if (head.applied !== null) return decodedHeader(head.applied);

  const places = await placesOf(tx, [...request.changes.map(changedId), ...neededIds(request.changes)]);
  const referrers = await referrersOf(tx, request.changes);
  const changes = applyChanges(request.changes, {
    stored: (id) => places.get(id) ?? null,
    referrers: (id) => referrers.get(id) ?? [],
  });
  const { header, parts } = sealCommit({
    seq: head.seq + 1, commitId, at: request.at, by: request.by, reason: request.reason, prevHash: head.hash, changes,
  }); // prettier-ignore
  await writeRecords(tx, changes, places, header.seq);
  await tx.run(statements.createCommit, { header: encodedHeader(header) });
  for (let start = 0; start < parts.length; start += 8) {
    const batch = parts.slice(start, start + 8).map((part, index) => ({
      seq: neo4j.int(header.seq), part: neo4j.int(start + index), hash: part.hash, changes: part.text,
    })); // prettier-ignore
    await tx.run(statements.createParts, { seq: neo4j.int(header.seq), rows: batch });
  }
  return header;
}

async function placesOf(tx: ManagedTransaction, ids: readonly string[]): Promise<Map<string, Place>> {
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

/** For each removed record that somebody else refers to, one who does. */
async function referrersOf(tx: ManagedTransaction, changes: readonly Change[]): Promise<Map<string, string[]>> {
  const removed = changes.filter((change) => change.op === 'remove').map(changedId);
  if (removed.length === 0) return new Map();
  const found = await rows(tx, statements.referrers, { ids: removed, changed: changes.map(changedId) });
  return new Map(found.map((row) => [row.get('id') as string, [row.get('by') as string]]));
}

async function writeRecords(
  tx: ManagedTransaction,
  changes: readonly AppliedChange[],
  places: ReadonlyMap<string, Place>,
  revision: number,
): Promise<void> {
  const created = new Groups<LedgerRecord>();
  const updated = new Groups<LedgerRecord>();
  const drawn = new Groups<readonly [string, string]>();
  const createdLinks = new Groups<LinkRecord>();
  const updatedLinks = new Groups<LinkRecord>();
  const removedLinks = new Groups<string>();
  const removedNodes = new Groups<string>();

  for (const { id, record } of changes) {
    const place = places.get(id);
    const link = place?.link ?? null;
    if (record === null) {
      if (link === null) removedNodes.add(statements.deleteNodes, id);
      else removedLinks.add(statements.deleteLinks(link.type), id);
    } else if (record.type === 'link') {
      const stays = link !== null && link.type === record.linkType && link.from === record.from && link.to === record.to;
      if (link !== null && !stays) removedLinks.add(statements.deleteLinks(link.type), id);
      if (stays) updatedLinks.add(statements.updateLinks(record.linkType), record);
      else createdLinks.add(statements.createLinks(record.linkType), record);
    } else {
      const labels = nodeLabels(record);
      if (place === undefined) created.add(statements.createNodes(labels), record);
      else updated.add(statements.updateNodes(place.labels, labels, references[record.type].length > 0), record);
      for (const { id: target, reference } of referencesOf(record)) {
        drawn.add(statements.drawReferences(record.type, reference.relationship, reference.target), [id, target]);
      }
    }
  }

  const properties = (record: LedgerRecord): Properties => encoded(record, revision);
  const linkRow = (link: LinkRecord): unknown => [link.from, link.to, encoded(link, revision)];
  await removedLinks.run(tx, (id) => id);
  await created.run(tx, properties);
  await updated.run(tx, properties);
  await drawn.run(tx, (ends) => ends, 'relationshipsCreated');
  await createdLinks.run(tx, linkRow, 'relationshipsCreated');
  await updatedLinks.run(tx, properties);
  await removedNodes.run(tx, (id) => id);
}

/** Items by the statement that writes them. */
class Groups<T> {
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
