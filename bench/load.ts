/** Sends a bounded number of requests and times them. */
import autocannon from 'autocannon';
import type { Question } from './questions.ts';
import { quantile } from './statistics.ts';

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const connections = 8;

/** One request; its answer is checked for errors so that nobody times refusals. @throws {Error} saying what came back */
export async function ask(
  url: string,
  question: Question,
  at = 0,
): Promise<{ readonly data: Record<string, unknown>; readonly bytes: number }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodies(question)[at] ?? '' });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: unknown };
  if (!response.ok || answer.errors !== undefined || !answer.data || Object.values(answer.data).includes(null)) {
    throw new Error(`"${question.name}" is not answered (${response.status}): ${text.slice(0, 400)}`);
  }
  return { data: answer.data, bytes: text.length };
}

/** @throws {Error} when a request fails */
export async function load(url: string, question: Question, amount: number): Promise<Load> {
  const requests = bodies(question).map((body) => ({
    method: 'POST' as const,
    path: new URL(url).pathname,
    headers: { 'content-type': 'application/json' },
    body,
  }));
  const times: number[] = [];
  const began = performance.now();
  const run = autocannon({ url, connections, amount, requests });
  let last = began;
  run.on('response', (_client, _status, _bytes, milliseconds) => {
    times.push(milliseconds);
    last = performance.now();
  });
  const result = await run;
  // Not until the run resolves: autocannon looks up once a second only.
  const seconds = (last - began) / 1000;
  const failures = result.errors + result.timeouts + result.non2xx;
  if (failures > 0) throw new Error(`${failures} of ${amount} requests of "${question.name}" failed.`);
  return { requestsPerSecond: times.length / seconds, p50Ms: quantile(times, 0.5), p95Ms: quantile(times, 0.95) };
}

/** How many requests take about `seconds`, from a short trial that also warms up. */
export async function amountFor(url: string, question: Question, seconds: number): Promise<number> {
  const { requestsPerSecond } = await load(url, question, 60);
  return Math.max(60, Math.min(50_000, Math.round(requestsPerSecond * seconds)));
}

function bodies(question: Question): string[] {
  return question.variables.map((variables) => JSON.stringify({ query: question.query, variables }));
}
