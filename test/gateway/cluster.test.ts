/** Two gateways behind one port over one store, as real processes. */
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'undici';
import { readArguments } from '../../gateway/cluster.ts';
import { freePort, Processes } from '../e2e/processes.ts';
import type { Json } from '../e2e/processes.ts';

/** One connection: one worker answers all that is sent on it. */
interface Line {
  readonly worker: number;
  ask(query: string, headers?: Record<string, string>, variables?: object): Promise<{ headers: Record<string, string>; body: Json }>;
  close(): Promise<void>;
}

describe('A cluster of two workers', () => {
  let processes: Processes;
  let primary: ChildProcess;
  let port: number;
  let bearer: string;
  /** Process ids of workers, as the log has told them. */
  const pids = (): number[] => said('worker ready').map(({ pid }) => pid);
  const said = (message: string): Json[] =>
    processes
      .output(primary)
      .split('\n')
      .filter((line) => line.startsWith('{') && line.endsWith('}'))
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === message);

  async function line(): Promise<Line> {
    // A connection that is given to a worker just as that is killed is never answered.
    const client = new Client(`http://127.0.0.1:${port}`, { headersTimeout: 5_000 });
    const ready = await client.request({ path: '/readyz', method: 'GET' }).catch(async (error: unknown) => {
      await client.destroy();
      throw error;
    });
    const { worker } = (await ready.body.json()) as { worker: number };
    return {
      worker,
      async ask(query, headers = {}, variables = {}) {
        const response = await client.request({
          path: '/graphql',
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify({ query, variables }),
        });
        expect(response.headers['x-ostrakon-worker']).toBe(String(worker));
        return { headers: response.headers as Record<string, string>, body: await response.body.json() };
      },
      close: () => client.destroy(),
    };
  }

  /** A connection to a certain worker. */
  async function lineTo(worker: number): Promise<Line> {
    for (let tries = 0; tries < 300; tries++) {
      const made = await line().catch(() => null);
      if (made?.worker === worker) return made;
      await made?.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Worker ${worker} does not answer:\n${processes.output(primary)}`);
  }

  beforeAll(async () => {
    processes = await Processes.in({ LOG_LEVEL: 'info' });
    port = await freePort();
    primary = await processes.serve(['gateway/cluster.ts', '2'], port);
    const { output } = await processes.run(['cli/main.ts', 'token', '--user', 'nia', '--role', 'ODNI_ANALYST', '--org', 'US-ODNI']);
    bearer = output.trim().split('\n').at(-1) ?? '';
  }, 120_000);
  afterAll(() => processes.end());

  it('fills the empty store once', async () => {
    const other = await lineTo(2);
    const { body } = await other.ask('{ designations(program: "ELECTION-EO13848") { totalCount } }');
    expect(body).toEqual({ data: { designations: { totalCount: 111 } } });
    expect(said('bundled dataset loaded')).toHaveLength(1);
    await other.close();
  }, 60_000);

  it('shows what one worker wrote to who asks the other after that position', async () => {
    const lines = [await lineTo(1), await lineTo(2)];
    for (let round = 0; round < 20; round++) {
      const [writer, reader] = round % 2 === 0 ? [lines[0]!, lines[1]!] : [lines[1]!, lines[0]!];
      const name = `Example Holdings ${round}`;
      const written = await writer.ask(
        'mutation ($name: String!) { upsertActor(input: { kind: ENTITY, name: $name }) { id } }',
        { authorization: `Bearer ${bearer}` },
        { name },
      );
      expect(written.body.errors).toBeUndefined();
      const read = await reader.ask(
        'query ($id: ID!) { actor(id: $id) { name } }',
        { 'x-ostrakon-after': String(written.headers['x-ostrakon-commit']) },
        { id: written.body.data.upsertActor.id },
      );
      expect([round, read.body]).toEqual([round, { data: { actor: { name } } }]);
    }
    await Promise.all(lines.map((each) => each.close()));
  }, 60_000);

  it('tells the metrics of all workers together, whichever is asked', async () => {
    const lines = [await lineTo(1), await lineTo(2)];
    for (const each of lines) await each.ask('{ __typename }');
    const counted = async () => {
      const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { connection: 'close' } });
      const found = /^ostrakon_request_seconds_count\{kind="graphql",status="200"\} (\d+)$/m.exec(await response.text());
      return [response.headers.get('x-ostrakon-worker'), Number(found?.[1])] as const;
    };
    const pages = [await counted(), await counted(), await counted(), await counted()];
    expect(new Set(pages.map(([worker]) => worker))).toEqual(new Set(['1', '2']));
    // 1 + 40 + 2 operations so far, in this order of tests; no worker alone has answered them.
    expect(pages.map(([, count]) => count)).toEqual([43, 43, 43, 43]);
    await Promise.all(lines.map((each) => each.close()));
  }, 60_000);

  it('starts another in place of a worker that is killed, which then follows the ledger like the others', async () => {
    const victim = said('worker ready').find(({ worker }) => worker === 2);
    process.kill(victim.pid, 'SIGKILL');
    const first = await lineTo(1);
    const written = await first.ask('mutation { upsertActor(input: { kind: ENTITY, name: "Example After" }) { id } }', {
      authorization: `Bearer ${bearer}`,
    });
    const second = await lineTo(2);
    const read = await second.ask(
      'query ($id: ID!) { actor(id: $id) { name } }',
      { 'x-ostrakon-after': String(written.headers['x-ostrakon-commit']) },
      { id: written.body.data.upsertActor.id },
    );
    expect(read.body).toEqual({ data: { actor: { name: 'Example After' } } });
    expect(said('worker ended; another is started')).toMatchObject([{ worker: 2, pid: victim.pid, signal: 'SIGKILL' }]);
    expect(pids()).toHaveLength(3);
    await Promise.all([first.close(), second.close()]);
  }, 90_000);

  it('ends at SIGTERM with status 0 and leaves no process behind', async () => {
    const all = pids();
    expect(await processes.stop(primary)).toBe(0);
    const alive = all.filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
    expect([all.length, alive]).toEqual([3, []]);
  }, 60_000);

  it('asks for a number of workers with status 1 where it is given none that can be meant', async () => {
    const { code, output } = await processes.run(['gateway/cluster.ts', '65']);
    expect([code, output]).toEqual([1, 'Say how many workers, from 1 to 64: npm run cluster -- 4\n']);
  });

  it('ends with status 1 where the first worker cannot start', async () => {
    const elsewhere = await Processes.in({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none', LOG_LEVEL: 'silent' });
    try {
      const { code, output } = await elsewhere.run(['gateway/cluster.ts', '2']);
      expect(code).toBe(1);
      expect(output.match(/Ostrakon cannot start/g)).toHaveLength(1);
    } finally {
      await elsewhere.end();
    }
  }, 90_000);
});

describe('What a cluster is asked for', () => {
  it.each([{ args: [] }, { args: ['0'] }, { args: ['65'] }, { args: ['two'] }, { args: ['2.5'] }, { args: ['2', '3'] }])(
    'is refused where it is $args',
    ({ args }) => expect(() => readArguments(args)).toThrow('Say how many workers, from 1 to 64'),
  );

  it('is a number of workers and a role', () => {
    expect(readArguments(['64'])).toEqual({ workers: 64, role: 'all' });
    expect(readArguments(['1', '--role', 'gateway'])).toEqual({ workers: 1, role: 'gateway' });
    expect(() => readArguments(['1', '--role', 'subgraph'])).toThrow('--role is all or gateway.');
    expect(readArguments(['--help'])).toBeNull();
  });
});
