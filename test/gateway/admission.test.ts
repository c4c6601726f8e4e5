import type { GraphQLDataSource } from '@apollo/gateway';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { AdmissionLimits } from '../../runtime/admission.ts';
import { tinyGateway } from './tinyGraph.ts';
import type { TinyGateway } from './tinyGraph.ts';

const question = '{ people { id } }';
const answer = { data: { people: [{ id: '1' }] } };

describe('A gateway that has as much to do as it may', () => {
  let gateway: TinyGateway;
  let release: () => void;
  afterEach(async () => {
    release();
    await gateway.stop();
  });

  /** A gateway whose subgraph answers nothing until `release`. */
  async function held(admission: AdmissionLimits): Promise<void> {
    const released = new Promise<void>((resolve) => (release = resolve));
    const people: GraphQLDataSource = {
      async process() {
        await released;
        return structuredClone(answer);
      },
    };
    gateway = await tinyGateway({ people, admission });
  }
  const load = async (state: string): Promise<number> => {
    const text = await (await fetch(`${gateway.origin}/metrics`)).text();
    return Number(new RegExp(`^ostrakon_operations\\{state="${state}"\\} (\\d+)$`, 'm').exec(text)?.[1]);
  };
  const until = async (state: string, count: number): Promise<void> => {
    while ((await load(state)) !== count) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('answers what runs and what waits, and refuses the next at once with 503 and Retry-After', async () => {
    await held({ running: 1, waiting: 1, waitMs: 60_000 });
    const first = gateway.ask(question);
    await until('running', 1);
    const second = gateway.ask(question);
    await until('waiting', 1);
    const third = await gateway.ask(question);
    expect([third.status, third.headers.get('retry-after'), third.body]).toEqual([
      503,
      '1',
      { errors: [{ message: 'The service has more to do than it can; try again in 1 s.', extensions: { code: 'OVERLOADED' } }] },
    ]);
    const statuses = await Promise.all(
      ['/healthz', '/readyz', '/metrics'].map(async (path) => (await fetch(gateway.origin + path)).status),
    );
    expect(statuses).toEqual([200, 200, 200]);
    release();
    expect([(await first).body, (await second).body]).toEqual([answer, answer]);
    await until('running', 0);
    expect(await load('refused')).toBe(1);
    expect((await gateway.ask(question)).status).toBe(200);
  });

  it('refuses what has waited too long, while what runs goes on', async () => {
    await held({ running: 1, waiting: 5, waitMs: 30 });
    const first = gateway.ask(question);
    await until('running', 1);
    const second = await gateway.ask(question);
    expect([second.status, second.body.errors[0].extensions.code]).toEqual([503, 'OVERLOADED']);
    release();
    expect((await first).body).toEqual(answer);
  });

  it('gives the place of a client that has gone to the next', async () => {
    await held({ running: 1, waiting: 1, waitMs: 60_000 });
    const first = gateway.ask(question);
    await until('running', 1);
    const leaving = new AbortController();
    const gone = fetch(`${gateway.origin}/graphql?query=${encodeURIComponent(question)}`, { signal: leaving.signal }).catch(() => 'gone');
    await until('waiting', 1);
    leaving.abort();
    expect(await gone).toBe('gone');
    await until('waiting', 0);
    const next = gateway.ask(question);
    await until('waiting', 1);
    release();
    expect([(await first).status, (await next).status]).toEqual([200, 200]);
  });

  it('has room again after operations that are refused for what they ask', async () => {
    await held({ running: 1, waiting: 1, waitMs: 60_000 });
    for (let round = 0; round < 5; round++) expect((await gateway.ask('{ nope }')).status).toBe(400);
    for (let round = 0; round < 5; round++) expect((await gateway.ask(question, { authorization: 'Bearer no' })).status).toBe(401);
    await until('running', 0);
  });
});
