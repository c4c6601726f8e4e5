/**
 * Starts a real Neo4j Community server from its Maven artifacts: for development and tests, where no container engine is at hand.
 *
 * Needs Java 17 and, the first time, Maven. The server listens on 127.0.0.1 only and reports nothing to anybody.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import neo4j, { Neo4jError } from 'neo4j-driver';
import { ensureJars, runToEnd } from './jars.ts';

export interface StartOptions {
  /** Home of the server: `conf`, `data`, `logs` and the password file. */
  readonly dir: string;
  /** Where the jars are kept; `lib` in `dir` by default. Several servers may share one. */
  readonly lib?: string;
  /** 0 or absent: a free one. */
  readonly port?: number;
  /** At least eight characters. Absent: the one this directory was first started with, or a new random one, kept in `dir/password`. */
  readonly password?: string;
  /** The most memory of the server's heap, in MB; 1024 by default. A commit of 10,000 records takes about 200 of it. */
  readonly heapMB?: number;
  /** Further settings of `neo4j.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: (line: string) => void;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** Resolves when the process has ended by itself or by `stop`. */
  readonly ended: Promise<void>;
  /** SIGTERM, then waits for the process to end. */
  stop(): Promise<void>;
}

const readyTimeoutMs = 90_000;
const user = 'neo4j';

/** @throws {Error} saying what to install or change, or with the end of the server's log where it does not come up in 90 seconds */
export async function startNeo4j(options: StartOptions): Promise<RunningNeo4j> {
  const dir = resolve(options.dir);
  const log = options.log ?? (() => undefined);
  const lib = resolve(options.lib ?? join(dir, 'lib'));
  await ensureJars(lib, log);
  const port = options.port === undefined || options.port === 0 ? await freePort() : options.port;
  await configure(dir, port, options.settings ?? {});
  const password = await settlePassword(dir, lib, options.password);

  const launched = Date.now();
  const child = spawn('java', [`-Xmx${options.heapMB ?? 1024}m`, ...javaFlags, '-cp', join(lib, '*'), 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${dir}`, `--config-dir=${join(dir, 'conf')}`], { env: environment(dir), stdio: ['ignore', 'pipe', 'pipe'] }); // prettier-ignore
  const said = tail(child);
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const killAtExit = (): void => void child.kill('SIGKILL');
  process.once('exit', killAtExit);
  void ended.then(() => process.removeListener('exit', killAtExit));

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(hard);
  };
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await answers(uri, password, ended);
  } catch (error) {
    await stop();
    throw new Error(`Neo4j did not start: ${(error as Error).message}\n${said()}`, { cause: error });
  }
  log(`Neo4j answers on ${uri} after ${((Date.now() - launched) / 1000).toFixed(1)} s.`);
  return { uri, user, password, pid: child.pid ?? 0, ended, stop };
}

const javaFlags = [
  '-XX:+UseSerialGC',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

const environment = (dir: string): NodeJS.ProcessEnv => ({ ...process.env, NEO4J_HOME: dir, NEO4J_CONF: join(dir, 'conf') });

async function configure(dir: string, port: number, settings: Readonly<Record<string, string>>): Promise<void> {
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'run', 'licenses']) {
    await mkdir(join(dir, folder), { recursive: true });
  }
  const lines = [
    'dbms.security.auth_enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.memory.pagecache.size=256m',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    // SIGTERM then takes two seconds instead of ten.
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
  ];
  await writeFile(join(dir, 'conf', 'neo4j.conf'), lines.join('\n') + '\n');
}

/** The password can be set before the first start only, so it is kept beside the data, readable by its owner. */
async function settlePassword(dir: string, lib: string, wanted: string | undefined): Promise<string> {
  const file = join(dir, 'password');
  if (existsSync(file)) {
    const kept = (await readFile(file, 'utf8')).trim();
    if (wanted !== undefined && wanted !== kept) {
      throw new Error(`The server in ${dir} was first started with another password; it is in ${file}. Use that, or another --dir.`);
    }
    return kept;
  }
  const password = wanted ?? randomBytes(12).toString('hex');
  if (password.length < 8) throw new Error('The password needs at least eight characters.');
  await runToEnd('java', ['-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], environment(dir));
  await writeFile(file, password + '\n', { mode: 0o600 });
  return password;
}

async function answers(uri: string, password: string, ended: Promise<void>): Promise<void> {
  const deadline = Date.now() + readyTimeoutMs;
  const end = { hasCome: false };
  void ended.then(() => (end.hasCome = true));
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true, maxTransactionRetryTime: 0 });
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch (error) {
        if (end.hasCome) throw new Error('the process ended.', { cause: error });
        if (Date.now() > deadline) throw new Error(`no answer within ${readyTimeoutMs / 1000} s.`, { cause: error });
        if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized') {
          throw new Error('the server has another password.', { cause: error });
        }
      }
      await new Promise((later) => setTimeout(later, 200));
    }
  } finally {
    await driver.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The last lines a process has said. */
function tail(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text = (text + chunk.toString('utf8')).slice(-4_000)));
  }
  child.once('error', (error) => (text += `\n${error.message}`));
  return () => text.trim();
}
