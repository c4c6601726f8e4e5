/**
 * A process of its own that fills an index with invented names and asks it: `node --expose-gc --import tsx million.ts NAMES QUESTIONS`.
 * Prints one line of JSON.
 */
import type { ActorRecord } from '../../domain/model.ts';
import { clear } from '../../domain/tlp.ts';
import { ScreenIndex } from '../../links/screenIndex.ts';
import { quantile } from '../statistics.ts';
import { everything, partyOf } from './engine.ts';
import { perturbations } from './perturbations.ts';
import { randomOf } from './random.ts';
import { syntheticNames, type SyntheticName } from './syntheticNames.ts';

export interface LargeIndex {
  readonly names: number;
  readonly questions: number;
  readonly buildSeconds: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** What the index says it holds beside the strings, and what the process grew by, strings included. */
  readonly bytesPerName: { readonly index: number; readonly process: number };
  /** Of the questions made from a listed name, those for which that name came first. */
  readonly atRank1: number;
}

const names = Number(process.argv[2] ?? 1_000_000);
const questions = Number(process.argv[3] ?? 1_000);
const settings = ['one typo', 'words in another order', 'other romanization', 'given SURNAME'];
const changes = perturbations.filter(({ category }) => settings.includes(category));

const before = memory();
const random = randomOf('questions of a large index');
const asked: { readonly name: string; readonly kind: SyntheticName['kind']; readonly listed: string | null }[] = [];
const index = new ScreenIndex();
const stream = syntheticNames('large index');
const start = performance.now();
for (let slot = 0; slot < names; slot++) {
  const { name, kind } = stream.next().value;
  index.put(slot, actorOf(slot, name, kind));
  if (asked.length < questions / 2 && random.next() < questions / names) {
    const changed = random.pick(changes).apply(name, random);
    if (changed !== null) asked.push({ name: changed, kind, listed: name });
  }
}
const buildSeconds = (performance.now() - start) / 1000;
const after = memory();
const strangers = syntheticNames('nobody in the index');
while (asked.length < questions) asked.push({ ...strangers.next().value, listed: null });

const times: number[] = [];
let right = 0;
const order = random.sample(asked, asked.length);
// The first tenth warms up.
for (const [at, { name, kind, listed }] of [...order.slice(0, order.length / 10), ...order].entries()) {
  const began = performance.now();
  const hits = index.screen(partyOf(name, kind), everything);
  if (at < order.length / 10) continue;
  times.push(performance.now() - began);
  if (listed !== null && hits[0]?.matchedName === listed) right += 1;
}
const result: LargeIndex = {
  names,
  questions: times.length,
  buildSeconds,
  p50Ms: quantile(times, 0.5),
  p95Ms: quantile(times, 0.95),
  maxMs: Math.max(...times),
  bytesPerName: { index: index.bytes / names, process: (after - before) / names },
  atRank1: right / asked.filter(({ listed }) => listed !== null).length,
};
process.stdout.write(`${JSON.stringify(result)}\n`);

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function actorOf(slot: number, name: string, kind: SyntheticName['kind']): ActorRecord {
  return {
    type: 'actor',
    id: `csv:${slot}`,
    marking: clear,
    sources: [],
    isSynthetic: true,
    kind,
    name,
    names: [{ value: name, type: 'PRIMARY', script: null, sources: [] }],
    countries: [],
    identifiers: [],
    addresses: [],
    description: null,
    details: null,
    otherIds: [],
    usPersonBasis: null,
    statements: [],
  };
}
