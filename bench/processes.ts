/** Starts the processes that are measured, each a child of the benchmark and ended by it. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
export type Environment = Readonly<Record<string, string>>;

export interface Running {
  readonly url: string;
  readonly pid: number;
  /** From launch until the first good answer of `/readyz`. */
  readonly startedInMs: number;
  stop(): Promise<void>;
}

export interface Finished {
  readonly seconds: number;
  readonly output: string;
  /** Largest resident set while it ran; null where the system does not tell. */
  readonly peakMiB: number | null;
}

const children = new Set<ChildProcess>();
process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));

function launch(args: readonly string[], env: Environment): ChildProcess & { readonly said: () => string } {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(NEO4J|OSTRAKON)_/.test(key)));
  const child = spawn(process.execPath, [...args], { cwd: root, env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  child.once('exit', () => children.delete(child));
  return Object.assign(child, { said: () => text });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a server until `stop`; `probe` is the path whose first 200 means ready. @throws {Error} with what it said if it is not ready in time */
export async function serve(args: (port: number) => readonly string[], env: Environment, path: string, probe: string): Promise<Running> {
  const port = await freePort();
  const began = performance.now();
  const child = launch(args(port), { ...env, PORT: String(port) });
  const isReady = async (): Promise<boolean> => {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${probe}`);
      await response.arrayBuffer();
      return response.status < 500;
    } catch {
      return false;
    }
  };
  while (!(await isReady())) {
    if (child.exitCode !== null || performance.now() - began > 120_000) {
      child.kill('SIGKILL');
      throw new Error(`It did not start: ${args(port).join(' ')}\n${child.said().slice(-2_000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `http://127.0.0.1:${port}${path}`,
    pid: child.pid ?? 0,
    startedInMs: performance.now() - began,
    stop: async () => {
      child.kill('SIGTERM');
      await ended(child);
    },
  };
}

/** The whole service in one process. */
export const service = (env: Environment): Promise<Running> =>
  serve(
    () => ['--import', 'tsx', 'gateway/main.ts'],
    { LOG_LEVEL: 'error', OSTRAKON_RATE_LIMIT: '0', NODE_ENV: 'production', ...env },
    '/graphql',
    '/readyz',
  );

export const ceiling = (dir: string): Promise<Running> =>
  serve((port) => ['--import', 'tsx', 'bench/ceiling.ts', dir, String(port)], { NODE_ENV: 'production' }, '/', '/');

/** Runs a command of the project to its end. @throws {Error} with what it said where it fails */
export async function run(args: readonly string[], env: Environment): Promise<Finished> {
  const began = performance.now();
  const child = launch(args, env);
  let peakMiB: number | null = null;
  const watch = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => {
        const kib = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
        if (kib !== undefined) peakMiB = Math.max(peakMiB ?? 0, Number(kib) / 1024);
      },
      () => undefined,
    );
  }, 100);
  await ended(child);
  clearInterval(watch);
  if (child.exitCode !== 0) throw new Error(`It failed: ${args.join(' ')}\n${child.said().slice(-2_000)}`);
  return { seconds: (performance.now() - began) / 1000, output: child.said(), peakMiB };
}
