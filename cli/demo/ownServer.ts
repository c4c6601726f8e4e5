/** A service of the demonstration's own: the whole of Ostrakon in a child process, over a directory that goes when it ends. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes, ExitError } from '../exitCodes.ts';

export interface OwnServer {
  readonly url: string;
  /** Holds the development key that the server verifies tokens with. */
  readonly dataDir: string;
  /** Stops the server and removes its directory. */
  stop(): Promise<void>;
}

const patienceMs = 120_000;
const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Starts the service with the bundled data on a free port of the loopback address, and waits until it is ready.
 *
 * Nothing of the surrounding configuration reaches it: it never touches the store or the keys of another service.
 *
 * @throws {ExitError} 69 where it is not ready in two minutes
 */
export async function startOwnServer(env: Readonly<Record<string, string | undefined>>): Promise<OwnServer> {
  const port = await freePort();
  // Whoever interrupts the demonstration must not leave the child and its directory behind, so the listeners come before either.
  const own: { dir?: string; child?: ChildProcess } = {};
  const abandoned = () => {
    own.child?.kill('SIGKILL');
    if (own.dir !== undefined) rmSync(own.dir, { recursive: true, force: true });
  };
  const interrupted = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  process.once('exit', abandoned);
  for (const signal of signals) process.once(signal, interrupted);
  const dataDir = mkdtempSync(join(tmpdir(), 'ostrakon-demo-'));
  own.dir = dataDir;
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/main.ts'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { PATH: env['PATH'], PORT: String(port), HOST: '127.0.0.1', OSTRAKON_DATA: dataDir, OSTRAKON_DEV_KEYS: '1', LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  own.child = child;
  const stop = async () => {
    await ended(child);
    await rm(dataDir, { recursive: true, force: true });
    process.off('exit', abandoned);
    for (const signal of signals) process.off(signal, interrupted);
  };
  if (await isReady(child, url)) return { url, dataDir, stop };
  await stop();
  throw new ExitError(exitCodes.unavailable, 'The service of the demonstration did not start. Run npm start to see why.');
}

async function isReady(child: ChildProcess, url: string): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && child.exitCode === null && child.signalCode === null) {
    const answers = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.kill('SIGTERM');
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return address === null || typeof address === 'string' ? 0 : address.port;
}
