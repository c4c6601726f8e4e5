/**
 * The ledger on Neo4j: a native property graph that is worth querying by hand (`docs/cypher.md`), with its commits beside it.
 *
 * A commit is one transaction, and the lock on the head puts commits in a row, whichever process writes them. A transaction repeated
 * after a lost connection finds its commit id and does not apply twice.
 */
import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { ManagedTransaction } from 'neo4j-driver';
import { largestWhole } from '../../domain/ledger.ts';
import type { AppliedChange, Commit, CommitHeader, CommitRequest, FollowOptions, Ledger, Scan, Stored } from '../../domain/ledger.ts';
import { linkTypes } from '../../domain/model.ts';
import type { RecordType } from '../../domain/model.ts';
import { checkRequest, gathered } from '../checks.ts';
import { changesOf } from '../hash.ts';
import { decoded, nodeTypes } from './codecs.ts';
import type { Properties } from './codecs.ts';
import { connect, rows } from './connection.ts';
import type { Connection, Neo4jOptions } from './connection.ts';
import { decodedHeader } from './headers.ts';
import { LargeChanges, writeLargeCommit } from './large.ts';
import { storedRecords } from './storedRecords.ts';
import * as statements from './statements.ts';
import { Wakeups } from './wakeups.ts';
import { writeCommit } from './write.ts';

const pollMs = 200;
/** A live follow outlives an outage of the server; it asks this seldom while one lasts. */
const outagePollMs = 2_000;
/** Commits read at once by a follow. */
const followedCommits = 100;
/** Changes read at once by a follow, where they are several commits. */
const followedChanges = 5_000;
/** Parts of a large commit read at once. */
const followedParts = 20;
/** An import of 30,000 records takes 6 s; a small change has half a minute. */
const commitTimeMs = (changes: number): number => 30_000 + 3 * changes;

/**
 * Connects, and creates constraints and indexes where they are missing.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE where the server does not answer within a minute or refuses the credentials
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Ledger> {
  const connection = connect(options);
  try {
    for (const statement of statements.schemaStatements) await connection.write((tx) => rows(tx, statement));
    await connection.read((tx) => rows(tx, statements.awaitIndexes), 60_000);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const wakeups = new Wakeups();

  return {
    async commit(asked) {
      const header = await committed(connection, asked);
      wakeups.wakeAll();
      return header;
    },
    records: (ids) => recordsOf(connection, ids),
    async referrers(ids) {
      if (ids.length === 0) return [];
      const found = await connection.read((tx) => rows(tx, statements.allReferrers, { ids: [...new Set(ids)] }));
      const byId = new Map(found.map((row) => [row.get('id') as string, row.get('by') as string[]]));
      return ids.map((id) => byId.get(id) ?? []);
    },
    async scan(): Promise<Scan> {
      return { seq: await headSeq(connection), records: pages(connection) };
    },
    follow: (afterSeq, followOptions) => followed(connection, wakeups, afterSeq, followOptions ?? {}),
    async close() {
      wakeups.close();
      await connection.close();
    },
  };
}

/** Few changes are at hand while they are written; many that come in batches wait on disk, and are read as they are written. */
async function committed(connection: Connection, asked: CommitRequest): Promise<CommitHeader> {
  const commitId = asked.commitId ?? randomUUID();
  let large: LargeChanges | null = null;
  try {
    const whole = await gathered(asked, (change) => (large ??= new LargeChanges(asked.commitId)).add(change));
    if (whole !== null) {
      checkRequest(whole);
      return await connection.write((tx) => writeCommit(tx, whole, commitId), commitTimeMs(whole.changes.length));
    }
    const filled = large as LargeChanges | null;
    if (filled === null) throw new TypeError('Nothing was spooled.');
    filled.check();
    return await connection.write((tx) => writeLargeCommit(tx, asked, filled, commitId), commitTimeMs(filled.count));
  } finally {
    (large as LargeChanges | null)?.close();
  }
}

async function headSeq(connection: Connection): Promise<number> {
  const found = await connection.read((tx) => rows(tx, statements.headSeq));
  return (found[0]?.get('seq') as number | undefined) ?? 0;
}

const recordsOf = (connection: Connection, ids: readonly string[]): Promise<(Stored | null)[]> =>
  ids.length === 0 ? Promise.resolve([]) : connection.read((tx) => storedRecords(tx, ids));

async function* pages(connection: Connection): AsyncGenerator<readonly Stored[]> {
  for (const type of nodeTypes) {
    yield* pagesOf(connection, statements.nodePage[type], ([revision, ...columns]) => stored(type, revision, columns));
  }
  for (const linkType of linkTypes) {
    yield* pagesOf(connection, statements.linkPage[linkType], ([revision, from, to, ...columns]) =>
      stored('link', revision, columns, { linkType, from, to }),
    );
  }
}

const stored = (type: RecordType, revision: unknown, columns: readonly unknown[], structure?: Properties): Stored => ({
  record: decoded(type, columns, structure),
  revision: revision as number,
});

/** Pages in the order of ids, each in a transaction of its own, so that a slow reader holds nothing. */
async function* pagesOf(connection: Connection, statement: string, read: (row: unknown[]) => Stored): AsyncGenerator<readonly Stored[]> {
  let after = '';
  for (;;) {
    const answer = await connection.read((tx) => rows(tx, statement, { after }));
    const page = (answer[0]?.get('page') as unknown[][]).map(read);
    if (page.length > 0) yield page;
    if (page.length < statements.pageSize) return;
    after = page.at(-1)?.record.id ?? after;
  }
}

async function* followed(connection: Connection, wakeups: Wakeups, afterSeq: number, options: FollowOptions): AsyncGenerator<Commit> {
  const live = options.live ?? true;
  const ends = (): boolean => wakeups.isClosed || options.signal?.aborted === true;
  let seq = afterSeq;
  let left = options.most ?? Infinity;
  while (!ends() && left > 0) {
    let commits: readonly Commit[] = [];
    let waitMs = pollMs;
    try {
      commits = await commitsAfter(connection, seq, Math.min(left, followedCommits));
    } catch (error) {
      if (!live) throw error;
      waitMs = outagePollMs;
    }
    for (const commit of commits) {
      if (ends()) return;
      seq = commit.seq;
      left -= 1;
      yield commit;
    }
    if (commits.length === 0) {
      if (!live) return;
      await wakeups.wait(waitMs, options.signal);
    }
  }
}

/** The next commits, at most so many and as many as fit in memory well; none where there is none yet. */
async function commitsAfter(connection: Connection, after: number, most: number): Promise<Commit[]> {
  const headers = await connection.read((tx) => headersAfter(tx, after, most));
  const [first] = headers;
  if (first === undefined) return [];
  if (first.changeCount > largestWhole) return [{ ...first, changes: null, parts: () => partsOfCommit(connection, first.seq) }];
  const range = { after: neo4j.int(after), last: neo4j.int(headers.at(-1)?.seq ?? after) };
  const changes = new Map<number, AppliedChange[]>(headers.map((header) => [header.seq, []]));
  for (const row of await connection.read((tx) => rows(tx, statements.partsBetween, range))) {
    const into = changes.get(row.get('seq') as number);
    for (const change of changesOf(row.get('changes') as string)) into?.push(change);
  }
  return headers.map((header) => ({ ...header, changes: changes.get(header.seq) ?? [] }));
}

/** The parts of a commit, a few at a time. */
async function* partsOfCommit(connection: Connection, seq: number): AsyncGenerator<readonly AppliedChange[]> {
  for (let from = 0; ; from += followedParts) {
    const range = { seq: neo4j.int(seq), from: neo4j.int(from), to: neo4j.int(from + followedParts) };
    const found = await connection.read((tx) => rows(tx, statements.partsOf, range));
    for (const row of found) yield changesOf(row.get('changes') as string);
    if (found.length < followedParts) return;
  }
}

async function headersAfter(tx: ManagedTransaction, after: number, most: number): Promise<CommitHeader[]> {
  const headers: CommitHeader[] = [];
  let changeCount = 0;
  for (const row of await rows(tx, statements.headersAfter, { after: neo4j.int(after), most: neo4j.int(most) })) {
    const header = decodedHeader(row.get('header') as Properties);
    // A commit that came while the index was being read may show before its predecessor: it waits for the next look.
    if (header.seq !== after + headers.length + 1) break;
    changeCount += header.changeCount;
    if (headers.length > 0 && changeCount > followedChanges) break;
    headers.push(header);
  }
  return headers;
}
