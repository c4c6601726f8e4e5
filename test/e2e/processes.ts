import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A free port of the loopback address at the time of asking. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return address.port;
}

/** Real processes of Ostrakon over a data directory of their own; `end` stops those it started and removes the directory. */
export class Processes {
  readonly dir: string;
  readonly #env: Record<string, string>;
  readonly #running = new Map<ChildProcess, string[]>();

  private constructor(dir: string, env: Record<string, string>) {
    this.dir = dir;
    this.#env = env;
  }

  static async in(env: Record<string, string> = {}): Promise<Processes> {
    return new Processes(await mkdtemp(join(tmpdir(), 'ostrakon-e2e-')), env);
  }

  /** Starts a script of the repository and waits until it is ready to answer at a port. */
  async serve(args: readonly string[], port: number): Promise<ChildProcess> {
    const child = this.#spawn(args, { PORT: String(port) });
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}:\n${this.output(child)}`);
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
        (response) => response.ok,
        () => false,
      );
      if (ready) return child;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`${args.join(' ')} was not ready in 60 s:\n${this.output(child)}`);
  }

  /** Starts a script and waits for nothing. */
  start(args: readonly string[]): ChildProcess {
    return this.#spawn(args, {});
  }

  /** Runs a script to its end. */
  async run(args: readonly string[]): Promise<{ code: number | null; output: string }> {
    const child = this.#spawn(args, {});
    const code = await ended(child);
    const output = this.output(child);
    this.#running.delete(child);
    return { code, output };
  }

  output(child: ChildProcess): string {
    return (this.#running.get(child) ?? []).join('');
  }

  /** Sends a signal to one process and waits for its end. */
  async stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const end = ended(child);
    child.kill(signal);
    return end;
  }

  async end(): Promise<void> {
    const alive = [...this.#running.keys()].filter((child) => child.exitCode === null && child.signalCode === null);
    await Promise.all(alive.map((child) => this.stop(child)));
    await rm(this.dir, { recursive: true, force: true });
  }

  #spawn(args: readonly string[], env: Record<string, string>): ChildProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
      cwd: root,
      env: { ...process.env, NODE_OPTIONS: '', OSTRAKON_DATA: this.dir, ...this.#env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stdout.on('data', (data: Buffer) => said.push(data.toString()));
    child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
    this.#running.set(child, said);
    return child;
  }
}

function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

/** An answer as it came: tests assert its shape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Json = any;

/** Asks a gateway a GraphQL operation. */
export async function ask(
  port: number,
  query: string,
  options: { token?: string; variables?: Record<string, unknown>; headers?: Record<string, string> } = {},
) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      ...options.headers,
    },
    body: JSON.stringify({ query, variables: options.variables ?? {} }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as { data?: Json; errors?: Json[]; extensions?: Json },
  };
}
