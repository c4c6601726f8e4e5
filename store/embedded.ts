/** The ledger in an LMDB file: no server, durable, open to several processes at once. The default store. */
import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { RangeOptions } from 'lmdb';
import { largestWhole } from '../domain/ledger.ts';
import type {
  AppliedChange,
  Commit,
  CommitHeader,
  CommitRequest,
  FollowOptions,
  Ledger,
  Scan,
  Stored,
  WholeRequest,
} from '../domain/ledger.ts';
import { OstrakonError } from '../domain/errors.ts';
import type { LedgerRecord } from '../domain/model.ts';
import { referencesOf } from '../domain/references.ts';
import { applyChanges, changedId, checkRequest, gathered, isRecordId, requireIds } from './checks.ts';
import { writeSpooled } from './embeddedLarge.ts';
import { acquireFile, factsOf, headOf, releaseFile, rowOf, storedOf } from './embeddedFile.ts';
import type { EmbeddedFile } from './embeddedFile.ts';
import { canonicalText, changesOf, genesisHash, sealCommit } from './hash.ts';
import { onDisk, Spool } from './spool.ts';

/** Records in one batch of a scan. */
const batchSize = 1_000;
/** How often a live `follow` looks for commits of other processes. */
const pollMs = 50;

/**
 * Opens the ledger in a directory, which is made where it is missing.
 *
 * A commit is one LMDB transaction, on disk before it resolves. Processes writing at once wait for each other, so sequence numbers have
 * neither gaps nor repetitions. Readers never wait. Commits made during one turn of the event loop share a flush.
 *
 * @throws {OstrakonError} STORE_UNAVAILABLE where the directory cannot be used or holds another format
 */
export async function openEmbedded(options: { readonly dir: string }): Promise<Ledger> {
  const file = acquireFile(options.dir);
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  /** What releases the read transaction of each scan that is under way. */
  const scans = new Set<() => void>();
  let closed: Promise<void> | null = null;
  const assertOpen = (): void => {
    if (closed !== null) throw new OstrakonError({ code: 'STORE_UNAVAILABLE', message: 'The ledger is closed.' });
  };

  return {
    async commit(asked) {
      assertOpen();
      const writing = 'length' in asked.changes ? writeWhole(file, { ...asked, changes: asked.changes }) : writeStreamed(file, asked);
      underWay.add(writing);
      try {
        return await writing;
      } finally {
        underWay.delete(writing);
      }
    },

    async records(ids) {
      assertOpen();
      file.root.resetReadTxn();
      return ids.map((id): Stored | null => {
        const row = isRecordId(id) ? file.records.get(id) : undefined;
        return row === undefined ? null : storedOf(row);
      });
    },

    async referrers(ids) {
      assertOpen();
      file.root.resetReadTxn();
      return ids.map((id) => (isRecordId(id) ? [...referrersOf(file, id)] : []));
    },

    async scan(): Promise<Scan> {
      assertOpen();
      file.root.resetReadTxn();
      return { seq: headOf(file)?.seq ?? 0, records: { [Symbol.asyncIterator]: () => scanRecords(file, assertOpen, scans) } };
    },

    follow: (afterSeq, followOptions) => followCommits(file, afterSeq, followOptions ?? {}, closing.signal, assertOpen),

    close() {
      closed ??= (async () => {
        closing.abort();
        for (const done of scans) done();
        await Promise.allSettled(underWay);
        await releaseFile(file);
      })();
      return closed;
    },
  };
}

/** Changes that come in batches: few of them are written like any others, many by way of a spool. */
async function writeStreamed(file: EmbeddedFile, request: CommitRequest): Promise<CommitHeader> {
  let spool: Spool | null = null;
  let count = 0;
  try {
    const whole = await gathered(request, (change) => {
      requireIds(request.commitId, changedId(change), count++);
      spool ??= onDisk(() => new Spool(file.dir));
      const into = spool;
      onDisk(() => into.add(change));
    });
    if (whole !== null) return await writeWhole(file, whole);
    const { by, at, reason, commitId } = request;
    const terms = { by, at, reason, ...(commitId === undefined ? {} : { commitId }) };
    const filled = spool as Spool | null;
    if (filled === null) throw new TypeError('Nothing was spooled.');
    const header = onDisk(() => file.root.transactionSync(() => writeSpooled(file, terms, filled)));
    for (const listener of file.listeners) listener();
    return header;
  } finally {
    (spool as Spool | null)?.close();
  }
}

async function writeWhole(file: EmbeddedFile, request: WholeRequest): Promise<CommitHeader> {
  checkRequest(request);
  // Made before the transaction, which nobody else can write during.
  const texts = new Map<LedgerRecord, string>();
  for (const change of request.changes) if (change.op === 'put') texts.set(change.record, canonicalText(change.record));
  try {
    const header = await file.root.childTransaction(() =>
      writeInTransaction(file, request, (record) => texts.get(record) ?? canonicalText(record)),
    );
    for (const listener of file.listeners) listener();
    return header;
  } catch (error) {
    if (error instanceof OstrakonError) throw error;
    throw new OstrakonError({ code: 'STORE_UNAVAILABLE', message: 'The store could not write the commit.' }, { cause: error });
  }
}

/** Runs inside a write transaction, which is given up as a whole when this throws. */
function writeInTransaction(file: EmbeddedFile, request: WholeRequest, recordText: (record: LedgerRecord) => string): CommitHeader {
  const { records, referrers, commits, parts, commitIds } = file;
  const commitId = request.commitId ?? randomUUID();
  const earlier = request.commitId === undefined ? undefined : commitIds.get(commitId);
  const first = earlier === undefined ? undefined : commits.get(earlier);
  if (first !== undefined) return first;

  const rows = new Map<string, string | undefined>();
  const applied = applyChanges(request.changes, {
    stored(id) {
      const row = isRecordId(id) ? records.get(id) : undefined;
      rows.set(id, row);
      return row === undefined ? null : factsOf(row);
    },
    referrers: (id) => referrersOf(file, id),
  });

  const head = headOf(file);
  const seq = (head?.seq ?? 0) + 1;
  const { at, by, reason } = request;
  const commit = sealCommit({ seq, commitId, at, by, reason, prevHash: head?.hash ?? genesisHash, changes: applied }, recordText);
  for (const { id, record } of applied) {
    const row = rows.get(id);
    const before = row === undefined ? [] : referencesOf(storedOf(row).record).map((reference) => reference.id);
    const after = new Set(record === null ? [] : referencesOf(record).map((reference) => reference.id));
    for (const target of before) if (!after.has(target)) referrers.removeSync([target, id]);
    for (const target of after) if (!before.includes(target)) referrers.putSync([target, id], '');
    if (record === null) records.removeSync(id);
    else records.putSync(id, rowOf(record, seq, recordText(record)));
  }
  for (const [index, part] of commit.parts.entries()) parts.putSync([seq, index], part.text);
  commitIds.putSync(commitId, seq);
  commits.putSync(seq, commit.header);
  return commit.header;
}

function referrersOf({ referrers }: EmbeddedFile, id: string): Iterable<string> {
  return referrers.getKeys({ start: [id, ''], end: [id, '\u{10ffff}'] }).map(([, referrer]) => referrer);
}

/** All records as they are at the first step, in batches; holds a read transaction only until it ends, is left, or the ledger closes. */
async function* scanRecords(file: EmbeddedFile, assertOpen: () => void, scans: Set<() => void>): AsyncGenerator<readonly Stored[]> {
  assertOpen();
  file.root.resetReadTxn();
  const transaction = file.root.useReadTransaction();
  let held = true;
  const done = (): void => {
    if (held) transaction.done();
    held = false;
    scans.delete(done);
  };
  scans.add(done);
  try {
    for (let after: string | null = null; ;) {
      assertOpen();
      const batch: Stored[] = [];
      const range: RangeOptions = { limit: batchSize, transaction, ...(after === null ? {} : { start: after, exclusiveStart: true }) };
      for (const { key, value } of file.records.getRange(range)) {
        batch.push(storedOf(value));
        after = key;
      }
      if (batch.length > 0) yield batch;
      if (batch.length < batchSize) return;
      await setImmediate();
    }
  } finally {
    done();
  }
}

async function* followCommits(
  file: EmbeddedFile,
  afterSeq: number,
  options: FollowOptions,
  closing: AbortSignal,
  assertOpen: () => void,
): AsyncGenerator<Commit> {
  assertOpen();
  const stop = options.signal === undefined ? closing : AbortSignal.any([closing, options.signal]);
  const first = Math.max(0, afterSeq) + 1;
  for (let seq = first; !stop.aborted && seq - first < (options.most ?? Infinity);) {
    file.root.resetReadTxn();
    const header = file.commits.get(seq);
    if (header !== undefined) {
      if (header.changeCount > largestWhole) {
        yield { ...header, changes: null, parts: () => partsOfCommit(file, header.seq, assertOpen) };
      } else {
        const changes = await changesOfCommit(file, header.seq, stop);
        if (changes === null) return;
        yield { ...header, changes };
      }
      seq += 1;
    } else if (options.live === false) {
      return;
    } else {
      await nextCommit(file, seq, stop);
    }
  }
}

/** The changes of a commit, part by part so that others get their turn; null once `stop` aborts. */
async function changesOfCommit(file: EmbeddedFile, seq: number, stop: AbortSignal): Promise<readonly AppliedChange[] | null> {
  const changes: AppliedChange[] = [];
  for (let index = 0; ; index++) {
    const text = file.parts.get([seq, index]);
    if (text === undefined) return changes;
    for (const change of changesOf(text)) changes.push(change);
    if (index % 10 === 9) await setImmediate();
    if (stop.aborted) return null;
  }
}

/** The parts of a commit; others get their turn between them. */
async function* partsOfCommit(file: EmbeddedFile, seq: number, assertOpen: () => void): AsyncGenerator<readonly AppliedChange[]> {
  for (let index = 0; ; index++) {
    assertOpen();
    file.root.resetReadTxn();
    const text = file.parts.get([seq, index]);
    if (text === undefined) return;
    yield changesOf(text);
    await setImmediate();
  }
}

/** Resolves once the commit may be there, or `stop` aborts. The timer keeps no process alive. */
function nextCommit(file: EmbeddedFile, seq: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearInterval(timer);
      file.listeners.delete(look);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const look = (): void => {
      file.root.resetReadTxn();
      if (stop.aborted || file.commits.doesExist(seq)) end();
    };
    const timer = setInterval(look, pollMs).unref();
    file.listeners.add(look);
    stop.addEventListener('abort', end);
  });
}
