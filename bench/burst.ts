/**
 * Many distinct documents on many connections at once, against a service that this starts on 127.0.0.1: how many are answered and how many
 * refused, how long each takes, and the service's memory before, during and after. `npx tsx bench/burst.ts [DOCUMENTS] [CONNECTIONS]`
 * (10000 and 500). Ends with status 1 where anything is neither answered nor refused with 503 and Retry-After.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'undici';
import { service } from './processes.ts';
import { quantile } from './statistics.ts';

const [documents = 10_000, connections = 500] = process.argv.slice(2).map(Number);
const dir = await mkdtemp(join(tmpdir(), 'ostrakon-burst-'));
const running = await service({ OSTRAKON_DATA: dir });
const { origin } = new URL(running.url);
const pool = new Pool(origin, { connections, pipelining: 1, headersTimeout: 120_000, bodyTimeout: 120_000 });

/** Never the same text twice: aliases and selections differ, so that no plan and no parsed document is of use again. */
function documentOf(number: number): string {
  const fields = ['kind', 'countries', 'names { value type }', 'designations { id status }', 'incidents(first: 2) { totalCount }'];
  const chosen = fields.filter((_, bit) => ((number >> bit) & 1) === 1).join(' ');
  return `query Burst${number} { a${number}: actor(id: "ofac:21171") { id name ${chosen} } b${number}: actor(id: "gov:RU") { id } }`;
}

const residentMiB = async (): Promise<number> => {
  const page = await (await fetch(`${origin}/metrics`)).text();
  return Math.round(Number(/^process_resident_memory_bytes (\S+)$/m.exec(page)?.[1] ?? NaN) / 2 ** 20);
};

const times = new Map<string, number[]>();
let wrong = 0;

async function ask(number: number): Promise<void> {
  const began = performance.now();
  let outcome: string;
  try {
    const { statusCode, headers, body } = await pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: documentOf(number) }),
    });
    const answer = (await body.json()) as { data?: unknown; errors?: unknown };
    const isAnswered = statusCode === 200 && answer.errors === undefined && answer.data !== undefined;
    const isRefused = statusCode === 503 && headers['retry-after'] !== undefined;
    outcome = isAnswered ? 'answered' : isRefused ? 'refused' : `status ${statusCode}`;
    if (!isAnswered && !isRefused) wrong += 1;
  } catch (error) {
    outcome = `failed: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`;
    wrong += 1;
  }
  const found = times.get(outcome) ?? [];
  found.push(performance.now() - began);
  times.set(outcome, found);
}

try {
  const before = await residentMiB();
  let next = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    while (next < documents) await ask(next++);
  };
  let most = before;
  const watch = setInterval(
    () =>
      void residentMiB().then(
        (now) => (most = Math.max(most, now)),
        () => undefined,
      ),
    500,
  );
  await Promise.all(Array.from({ length: connections }, client));
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  const isAlive = (await fetch(`${origin}/healthz`)).ok;
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const outcomes = Object.fromEntries(
    [...times].map(([outcome, values]) => [
      outcome,
      { count: values.length, p50Ms: Math.round(quantile(values, 0.5)), p99Ms: Math.round(quantile(values, 0.99)) },
    ]),
  );
  const residentMiBs = { before, most, after: await residentMiB() };
  process.stdout.write(`${JSON.stringify({ documents, connections, seconds, outcomes, residentMiB: residentMiBs, isAlive }, null, 2)}\n`);
  if (wrong > 0 || !isAlive) process.exitCode = 1;
} finally {
  await pool.destroy();
  await running.stop();
  await rm(dir, { recursive: true, force: true });
}
