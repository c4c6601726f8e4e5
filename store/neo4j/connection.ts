/** A driver whose every use is bounded in time and fails in the words of the error table. */
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Driver, ManagedTransaction, Record as Row } from 'neo4j-driver';
import { OstrakonError } from '../../domain/errors.ts';

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, or either with `+s` or `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null or absent: the server's default database. */
  readonly database?: string | null;
}

/** How long the driver repeats a transaction that failed for a passing reason; its last pause may double that. */
export const retryTimeMs = 10_000;
const connectTimeoutMs = 5_000;
/** On top of what the server is given, for connecting and repeating. */
const slackMs = 2 * retryTimeMs + connectTimeoutMs;

export interface Connection {
  read<T>(work: (tx: ManagedTransaction) => Promise<T>, serverTimeMs?: number): Promise<T>;
  write<T>(work: (tx: ManagedTransaction) => Promise<T>, serverTimeMs?: number): Promise<T>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** @throws {OstrakonError} BAD_INPUT where the URI is none */
export function connect(options: Neo4jOptions): Connection {
  const driver = createDriver(options);
  const bookmarkManager = neo4j.bookmarkManager();
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;

  const run = <T>(mode: 'READ' | 'WRITE', work: (tx: ManagedTransaction) => Promise<T>, serverTimeMs = 30_000): Promise<T> => {
    if (isClosed) return Promise.reject(unavailable('The store is closed.'));
    const session = driver.session({
      defaultAccessMode: mode,
      bookmarkManager,
      ...(options.database == null ? {} : { database: options.database }),
    });
    const config = { timeout: serverTimeMs };
    const once = (tx: ManagedTransaction): Promise<T> => work(tx).catch(refuseToRepeat);
    const answer = (mode === 'READ' ? session.executeRead(once, config) : session.executeWrite(once, config)).finally(() =>
      session.close().catch(() => undefined),
    );
    const bounded = within(serverTimeMs + slackMs, answer).catch((error: unknown) => {
      throw error instanceof OstrakonError ? error : unavailable(sentence(error), error);
    });
    underWay.add(bounded);
    const forget = (): void => void underWay.delete(bounded);
    bounded.then(forget, forget);
    return bounded;
  };

  return {
    read: (work, serverTimeMs) => run('READ', work, serverTimeMs),
    write: (work, serverTimeMs) => run('WRITE', work, serverTimeMs),
    async close() {
      isClosed = true;
      await Promise.allSettled(underWay);
      await driver.close();
    },
  };
}

/** The rows of one statement. */
export async function rows(tx: ManagedTransaction, statement: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  return (await tx.run(statement, parameters)).records;
}

function createDriver({ uri, user, password }: Neo4jOptions): Driver {
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/]/.test(uri)) {
    const message = 'NEO4J_URI does not name a Neo4j server; write it as neo4j://host:7687 or bolt://host:7687.';
    throw new OstrakonError({ code: 'BAD_INPUT', message, field: 'NEO4J_URI' });
  }
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      userAgent: 'ostrakon',
      disableLosslessIntegers: true,
      fetchSize: 5_000,
      telemetryDisabled: true,
      connectionTimeout: connectTimeoutMs,
      connectionAcquisitionTimeout: 10_000,
      maxTransactionRetryTime: retryTimeMs,
      maxConnectionPoolSize: 50,
    });
  } catch (error) {
    throw new OstrakonError({ code: 'BAD_INPUT', message: 'NEO4J_URI cannot be read.', field: 'NEO4J_URI' }, { cause: error });
  }
}

const unavailable = (message: string, cause?: unknown): OstrakonError =>
  new OstrakonError({ code: 'STORE_UNAVAILABLE', message }, cause === undefined ? undefined : { cause });

const outOfMemory: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.ClientError.General.TransactionOutOfMemoryError',
]);

/** The driver takes a lack of memory for a passing reason, and would repeat a transaction that will never fit. */
function refuseToRepeat(error: unknown): never {
  if (error instanceof Neo4jError && outOfMemory.has(error.code)) throw unavailable(sentence(error), error);
  throw error;
}

/** What may be said of a driver's error; its own text names hosts and statements and stays in `cause`. */
function sentence(error: unknown): string {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) return 'The store refuses the credentials; check NEO4J_USER and NEO4J_PASSWORD.';
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return 'The store has no such database; check NEO4J_DATABASE.';
  if (outOfMemory.has(code)) {
    return 'The commit is too large for the memory of the store; raise server.memory.heap.max_size of Neo4j, or commit less at once.';
  }
  return 'The store does not answer; try again later.';
}

/** A server that hangs never answers the driver, which would wait for ever. */
function within<T>(limitMs: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(unavailable('The store did not answer in time; try again later.')), limitMs);
  });
  answer.catch(() => undefined);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
