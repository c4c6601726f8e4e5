import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, freePort, Processes } from '../e2e/processes.ts';
import { cleanUp, temporaryDir } from '../ingest/lists.ts';
import { ostrakon } from './commandLine.ts';

// Tokens are verified against the clock of a real server.
const demo = async (dir: string, ...args: string[]) => await ostrakon(['demo', ...args], dir, new Date().toISOString());

/** A server that answers every request with the same JSON, or with a page where there is none. */
async function answering(json: object | null) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', json === null ? 'text/html' : 'application/json');
    response.end(json === null ? '<p>Hello</p>' : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, stop: async () => new Promise((resolve) => server.close(resolve)) };
}

describe('The demonstration', () => {
  let processes: Processes;
  let port: number;
  let url: string;
  beforeAll(async () => {
    processes = await Processes.in();
    port = await freePort();
    url = `http://127.0.0.1:${port}`;
    await processes.serve(['gateway/main.ts'], port);
  }, 120_000);
  afterAll(() => processes.end());
  afterEach(cleanUp);

  it('plays from a report to a delisting, and again on the same server, with other parties and the same steps', async () => {
    const first = await demo(processes.dir, '--url', url);
    expect(first).toMatchObject({ exitCode: 0, err: '' });
    expect(first.out).toMatch(/\n1\. A county reports[\s\S]*\n {2}✓ The county clerk reports[\s\S]*\n9\. A petition, and off the list\n/);
    expect(first.out).toMatch(/✗ Treasury cannot determine without the third\.\n {6}CONSULTEE_MISSING: Section 2\(a\) consultation not/);
    const again = await demo(processes.dir, '--url', `${url}/graphql`, '--json');
    expect(again).toMatchObject({ exitCode: 0, err: '' });
    const { run, told, steps, done, refused, seen } = JSON.parse(again.out);
    expect(first.out).toContain(`All ${steps} steps went as the story says: ${done} done`);
    expect([steps, done > 50, refused > 10, seen > 20]).toEqual([told.length, true, true, true]);
    expect(first.out).not.toContain(run);
  }, 120_000);

  it('leaves nothing unmarked behind: what it wrote is synthetic, and nobody of it is listed or blocked any more', async () => {
    const { exitCode, out } = await demo(processes.dir, '--url', url, '--json');
    expect(exitCode).toBe(0);
    const { run } = JSON.parse(out);
    const { body } = await ask(
      port,
      `query ($run: String!) {
        actors(filter: { text: $run }) { edges { node { name isSynthetic sanctionStatus { verdict } } } }
        incidents(filter: { text: $run }) { edges { node { title isSynthetic } } }
        designations(text: $run, first: 10) { edges { node { status isSynthetic } } }
      }`,
      { variables: { run } },
    );
    const nodes = (name: string) => body.data[name].edges.map(({ node }: { node: object }) => node);
    expect(nodes('actors')).toHaveLength(3);
    for (const actor of nodes('actors')) expect(actor).toMatchObject({ isSynthetic: true, sanctionStatus: { verdict: 'NOT_BLOCKED' } });
    expect(nodes('incidents')).toEqual([{ title: expect.stringContaining('synthetic'), isSynthetic: true }]);
    expect(nodes('designations')).toEqual([{ status: 'DELISTED', isSynthetic: true }]);
  }, 60_000);

  it('says that its tokens are not accepted where it is given the keys of another service', async () => {
    const { exitCode, err } = await demo(await temporaryDir(), '--url', url);
    expect([exitCode, err]).toEqual([1, expect.stringMatching(/does not accept the tokens of this data directory\. Set OSTRAKON_DATA/)]);
  });

  it('plays on a service of its own where none is named, and removes it', async () => {
    const before = process.env['TMPDIR'];
    const dir = join(await temporaryDir(), 'tmp');
    await mkdir(dir);
    process.env['TMPDIR'] = dir;
    try {
      const { exitCode, out, err } = await demo(await temporaryDir());
      expect([exitCode, err]).toEqual([0, '']);
      expect(out).toMatch(/All \d+ steps went as the story says/);
      expect(await readdir(dir)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  }, 120_000);
});

describe('The demonstration interrupted', () => {
  afterEach(cleanUp);

  it('leaves neither its service nor its directory behind', async () => {
    const dir = await temporaryDir();
    const processes = await Processes.in({ TMPDIR: dir });
    try {
      const player = processes.start(['cli/main.ts', 'demo']);
      const own = async () => (await readdir(dir)).filter((name) => name.startsWith('ostrakon-demo-'));
      while ((await own()).length === 0) {
        expect(player.exitCode).toBeNull();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      expect(await processes.stop(player)).toBe(128 + 15);
      expect(await own()).toEqual([]);
    } finally {
      await processes.end();
    }
  }, 60_000);
});

describe('The demonstration where it cannot be played', () => {
  afterEach(cleanUp);

  it('ends with 69 where nothing answers', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const ended = await demo(await temporaryDir(), '--url', url);
    expect(ended).toEqual({
      exitCode: 69,
      out: '',
      err: `No service answers at ${url}/graphql. Start one with npm start, or leave --url out.\n`,
    });
    expect(JSON.parse((await demo(await temporaryDir(), '--url', url, '--json')).err)).toMatchObject({ error: { code: 'FAILED' } });
  });

  it('ends with 69 where something else answers', async () => {
    const other = await answering(null);
    const { exitCode, err } = await demo(await temporaryDir(), '--url', other.url);
    await other.stop();
    expect([exitCode, err]).toEqual([69, `What answers at ${other.url}/graphql is not Ostrakon's GraphQL API (HTTP 200).\n`]);
  });

  it('says what is missing on a service without the bundled data', async () => {
    const empty = await answering({ data: { community: null, nationalEmergency: null } });
    const { exitCode, err } = await demo(await temporaryDir(), '--url', empty.url);
    await empty.stop();
    expect([exitCode, err]).toEqual([1, expect.stringMatching(/^The service has not the bundled data/)]);
  });

  it('names the first step that goes another way than the story', async () => {
    const agreeable = await answering({ data: { community: { id: 'c' }, nationalEmergency: { id: 'n' }, done: { id: 'd' } } });
    const { exitCode, err, out } = await demo(await temporaryDir(), '--url', agreeable.url);
    await agreeable.stop();
    expect([exitCode, err]).toEqual([
      1,
      expect.stringMatching(/^Step 6 of the demonstration, "Before.*": The public sees that the company is not blocked: the answer was \{/),
    ]);
    expect(out).not.toContain('1. A county reports');
  });
});
