/** Starts several gateways behind one port over one store: `npm run cluster -- N`. */
import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';
import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../runtime/config.ts';
import type { Config } from '../runtime/config.ts';
import { createLog } from '../runtime/log.ts';
import type { Log } from '../runtime/log.ts';
import { answerWorkersMetrics } from '../runtime/workerMetrics.ts';

/** More processes than this on one machine are a mistake: each holds a link graph of its own. */
const mostWorkers = 64;
/** How long a worker's place stays empty after its first end, doubled with each further one up to the most. */
const firstPauseMs = 200;
const longestPauseMs = 10_000;
/** A worker that ran this long was well: its end counts as a first one. */
const wellAfterMs = 60_000;

const help = `Usage: npm run cluster -- N [--role all|gateway]

Runs N gateways (1 to ${mostWorkers}) behind one port, over one store, until SIGINT or SIGTERM. Each has a link graph of its own that follows
the ledger. One that ends is started again. The environment is that of npm start; see npm start -- --help.

  --role all      each worker is a gateway with the three subgraphs in it (the default)
  --role gateway  each worker is a gateway in front of the subgraphs of OSTRAKON_SUBGRAPHS
  --help          this text
`;

interface Asked {
  readonly workers: number;
  readonly role: 'all' | 'gateway';
}

/**
 * Runs until SIGINT or SIGTERM; then each worker answers what is under way, and the status is 0.
 *
 * Bad arguments, a bad configuration and a first worker that cannot start end it with status 1 and a sentence.
 */
export function main(args: readonly string[]): void {
  let asked: Asked | null;
  let config: Config;
  try {
    asked = readArguments(args);
    if (asked === null) {
      process.stdout.write(help);
      return;
    }
    // Here, so that a mistake is told once and not by each worker.
    config = readConfig(process.env);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  run(asked, createLog({ level: config.logLevel, process: 'cluster' }));
}

/** Null asks for the help text. @throws {ConfigError} saying what is expected; parseArgs throws for options that are not known */
export function readArguments(args: readonly string[]): Asked | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { role: { type: 'string', default: 'all' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) return null;
  const [count = '', ...others] = positionals;
  const workers = /^\d{1,3}$/.test(count) ? Number(count) : 0;
  if (others.length > 0 || workers < 1 || workers > mostWorkers) {
    throw new ConfigError(`Say how many workers, from 1 to ${mostWorkers}: npm run cluster -- 4`);
  }
  const { role } = values;
  if (role !== 'all' && role !== 'gateway') throw new ConfigError('--role is all or gateway.');
  return { workers, role };
}

function run({ workers, role }: Asked, log: Log): void {
  const running = new Map<number, Worker>();
  const pauses = new Map<number, NodeJS.Timeout>();
  let stopping = false;
  let wasReady = false;

  /** @param ends how often in a row this place has lost its worker */
  const start = (place: number, ends: number): void => {
    pauses.delete(place);
    cluster.setupPrimary({
      exec: fileURLToPath(new URL('./main.ts', import.meta.url)),
      args: ['--role', role, '--worker', String(place)],
    });
    const worker = cluster.fork();
    const startedAt = performance.now();
    running.set(place, worker);
    worker.once('listening', ({ port }) => {
      log.info({ worker: place, pid: worker.process.pid, port }, 'worker ready');
      if (wasReady) return;
      // The others wait for the first: it alone fills an empty store, and writes the snapshot that they load.
      wasReady = true;
      for (let other = 2; other <= workers && !stopping; other++) start(other, 0);
    });
    worker.once('exit', (code, signal) => {
      running.delete(place);
      if (stopping) {
        endWhenNobodyRuns();
        return;
      }
      if (!wasReady) {
        // The worker has said why.
        process.exit(1);
      }
      const inARow = performance.now() - startedAt > wellAfterMs ? 0 : ends;
      const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(inARow, 10));
      log.error({ worker: place, pid: worker.process.pid, code, signal, pauseMs }, 'worker ended; another is started');
      pauses.set(place, setTimeout(start, pauseMs, place, inARow + 1));
    });
  };
  const endWhenNobodyRuns = (): void => {
    if (running.size === 0) process.exit(0);
  };
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    for (const pause of pauses.values()) clearTimeout(pause);
    for (const worker of running.values()) worker.process.kill('SIGTERM');
    endWhenNobodyRuns();
  };
  answerWorkersMetrics();
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  start(1, 0);
}

const script = process.argv[1];
if (script !== undefined && existsSync(script) && realpathSync(script) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2));
}
