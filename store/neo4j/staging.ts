/**
 * Who stages a large commit, and what becomes of one whose writer is gone.
 *
 * A commit that would not fit in one transaction is written in steps, each a transaction: first its parts, as a log that no reader looks
 * at, then records whose revision is above the head, which readers pass over or take the former text of. A last transaction moves the
 * head. While this goes on the head says who stages, and other commits wait. A writer that gives no sign of life is taken to be gone, and
 * what it wrote is taken back by its log.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { ManagedTransaction } from 'neo4j-driver';
import type { AppliedChange, CommitHeader, Stored } from '../../domain/ledger.ts';
import type { LinkType } from '../../domain/model.ts';
import { changesOf } from '../hash.ts';
import { encoded } from './codecs.ts';
import type { Properties } from './codecs.ts';
import { rows } from './connection.ts';
import type { Connection } from './connection.ts';
import * as statements from './statements.ts';
import { Groups, lockedHead, StagedElsewhere } from './write.ts';

/** A writer that stages gives a sign of life with every step, which takes seconds. */
export const defaultLeaseMs = 30_000;
const lookAgainMs = 200;
const partsAtOnce = 10;

/** How long the server may take over so many changes in one transaction: a small one has half a minute, 30,000 take some 6 s. */
export const commitTimeMs = (changes: number): number => 30_000 + 3 * changes;

/** One attempt to stage a commit. */
export class Staging {
  readonly connection: Connection;
  readonly commitId: string;
  readonly by: string;
  #step = 0;

  constructor(connection: Connection, commitId: string) {
    this.connection = connection;
    this.commitId = commitId;
    this.by = `${commitId} ${randomUUID()}`;
  }

  /**
   * The head under its lock, with the last step that was done; of a commit that was made meanwhile, with that.
   *
   * @throws {StagedElsewhere} where another writer took this for gone
   */
  async lockedHead(tx: ManagedTransaction): Promise<{ readonly applied: CommitHeader | null; readonly step: number }> {
    const { applied, step } = await lockedHead(tx, this.commitId, this.by);
    if (applied === null && step === null) throw new StagedElsewhere('nobody', 0);
    return { applied, step: step ?? 0 };
  }

  /** Does something once, under the head's lock, however often its transaction is repeated, and gives a sign of life. */
  async step(work: (tx: ManagedTransaction) => Promise<unknown>): Promise<void> {
    this.#step += 1;
    const step = this.#step;
    await this.connection.write(async (tx) => {
      const head = await this.lockedHead(tx);
      if (head.step >= step) return;
      await work(tx);
      await tx.run(statements.stage, { by: this.by, step: neo4j.int(step) });
    }, 60_000);
  }
}

/**
 * Makes an attempt when nobody stages a commit.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE where another is staged for longer than `limitMs`
 */
export async function whenFree<T>(
  connection: Connection,
  { limitMs, leaseMs }: { readonly limitMs: number; readonly leaseMs: number },
  attempt: () => Promise<T>,
): Promise<T> {
  const until = performance.now() + limitMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof StagedElsewhere)) throw error;
      if (error.silentMs > leaseMs) await takeBack(connection, error.by, leaseMs);
      else if (performance.now() > until) throw error;
      else await sleep(lookAgainMs);
    }
  }
}

/** Takes back what a writer has staged, if it gave no sign of life for so long; a second process that tries finds that it is being done. */
export async function takeBack(connection: Connection, by: string, silentMs: number): Promise<void> {
  const claim = new Staging(connection, randomUUID());
  const seq = await connection.write(async (tx) => {
    const found = await lockedHead(tx, claim.commitId, claim.by).catch((error: unknown) => {
      if (error instanceof StagedElsewhere) return error;
      throw error;
    });
    // Nothing is staged any more; or it was claimed before, and the answer to that was lost.
    if (!(found instanceof StagedElsewhere)) return found.step === null ? null : found.seq;
    if (found.by !== by || found.silentMs < silentMs) return null;
    await tx.run(statements.stage, { by: claim.by, step: neo4j.int(0) });
    return ((await rows(tx, statements.headSeq))[0]?.get('seq') as number | undefined) ?? 0;
  });
  if (seq === null) return;
  for (let from = 0; ; from += partsAtOnce) {
    const range = { from: neo4j.int(from), to: neo4j.int(from + partsAtOnce) };
    const parts = await connection.read((tx) => rows(tx, statements.stagedPartsOf, range));
    if (parts.length === 0) break;
    const changes = parts.flatMap((part) => changesOf(part.get('changes') as string));
    await claim.step((tx) => undo(tx, changes, seq + 1));
  }
  await discard(claim);
}

/** Gives up what is staged of the log. What the log tells of must have been taken back. */
async function discard(staging: Staging): Promise<void> {
  for (let deleted = 1; deleted > 0;) {
    await staging.step(async (tx) => {
      deleted = (await rows(tx, statements.deleteStagedParts))[0]?.get('deleted') as number;
    });
  }
  await staging.connection.write(async (tx) => {
    if ((await lockedHead(tx, staging.commitId, staging.by)).step === null) return;
    await tx.run(statements.deleteStaged);
    await tx.run(statements.unstage);
  });
}

/** Makes records again what they were before a commit of this number was staged. */
async function undo(tx: ManagedTransaction, changes: readonly AppliedChange[], seq: number): Promise<void> {
  for (const [type, ids] of byType(changes)) {
    const found = await rows(tx, statements.beforeStaged(type), { ids, seq: neo4j.int(seq) });
    const former = new Groups<Stored>();
    for (const row of found) former.add(overwriteOf(type), JSON.parse(row.get('before') as string) as Stored);
    await tx.run(statements.deleteStagedNew(type), { ids, seq: neo4j.int(seq) });
    await former.run(tx, ({ record, revision }): Properties => encoded(record, revision));
  }
}

/** What writes over nodes (null) or links of a type where they stand. */
export const overwriteOf = (type: LinkType | null): string => (type === null ? statements.overwriteNodes : statements.updateLinks(type));

/** Ids of what a commit writes: links by type first, then nodes, under null. */
export function byType(changes: readonly Pick<AppliedChange, 'id' | 'record'>[]): [LinkType | null, string[]][] {
  const links = new Map<LinkType | null, string[]>();
  const nodes: string[] = [];
  for (const { id, record } of changes) {
    if (record === null) continue;
    if (record.type !== 'link') nodes.push(id);
    else if (links.get(record.linkType)?.push(id) === undefined) links.set(record.linkType, [id]);
  }
  return nodes.length === 0 ? [...links] : [...links, [null, nodes]];
}
