/**
 * A steady load against a service that this starts on 127.0.0.1: readers with several questions, first alone and then while records are
 * committed and a list is imported again and again. `npx tsx bench/steady.ts [--minutes 10] [--readers 4]` (1 minute, 4 readers).
 *
 * Each commit changes two records together, and readers ask for both in one operation: they must never see one version of the one and
 * another of the other. Ends with status 1 where they do, or where anything is not answered.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ActorRecord } from '../domain/model.ts';
import { openEmbedded } from '../store/embedded.ts';
import { run, service } from './processes.ts';
import { quantile } from './statistics.ts';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, readers: { type: 'string', default: '4' } } });
const minutes = Number(values.minutes);
const readers = Number(values.readers);
if (!(minutes > 0 && minutes <= 60 && Number.isInteger(readers) && readers > 0 && readers <= 64)) {
  throw new RangeError('--minutes is more than 0 and at most 60, --readers from 1 to 64.');
}
/** Between two questions of one reader: the load is steady and not the most that the service can take. */
const pauseMs = 25;
const commitEveryMs = 250;
const importEveryMs = 5_000;
const importedRows = 2_000;

const pairQuestion = 'query Pair { left: actor(id: "bench:left") { name } right: actor(id: "bench:right") { name } }';
const questions = [
  pairQuestion,
  'query Actor { actor(id: "ofac:21171") { id name kind names { value } designations { id status } } }',
  'query Network { network(ids: ["ofac:21171"], depth: 2, maxActors: 100) { totalActors actors { actor { id name } } } }',
  'query Verdict { actor(id: "eo13848:company/pier") { sanctionStatus { verdict basis } } }',
  pairQuestion,
  'query Search { searchActors(text: "Evgeny Prigozin", first: 3) { edges { node { id name } } } }',
];

interface Seen {
  readonly times: number[];
  errors: number;
  torn: number;
  /** Distinct versions of the pair. */
  readonly versions: Set<string>;
}

const dir = await mkdtemp(join(tmpdir(), 'ostrakon-steady-'));
const env = { OSTRAKON_DATA: dir };
const running = await service(env);
const ledger = await openEmbedded({ dir });
const { origin } = new URL(running.url);
const [template] = await ledger.records(['ofac:21171']);
let version = 0;
let commits = 0;
let imports = 0;
let failedImports = 0;

async function commitPair(): Promise<void> {
  version += 1;
  const of = (id: string) => ({ op: 'put' as const, record: versionOf(id, template?.record as ActorRecord, `Example ${version}`) });
  await ledger.commit({
    by: 'system:bench',
    at: new Date().toISOString(),
    reason: 'Two records together.',
    changes: [of('bench:left'), of('bench:right')],
  });
  commits += 1;
}

function versionOf(id: string, record: ActorRecord, name: string): ActorRecord {
  const names = record.names.slice(0, 1).map((each) => ({ ...each, value: name }));
  return { ...record, id, name, names, identifiers: [], addresses: [], otherIds: [], statements: [] };
}

/** A list that differs from the one before in each row. */
async function importList(): Promise<void> {
  const file = join(dir, 'steady.csv');
  const rows = Array.from(
    { length: importedRows },
    (_, row) => `Steady Owner ${row % 50},Steady Company ${row},${1 + ((imports + row) % 90)}`,
  );
  await writeFile(file, ['owner,owned,share', ...rows, ''].join('\n'));
  try {
    await run(['--import', 'tsx', 'cli/main.ts', 'import', 'stakes-csv', file, '--source', 'steady', '--force'], env);
    imports += 1;
  } catch (error) {
    failedImports += 1;
    process.stderr.write(`${error instanceof Error ? error.message : 'The import failed.'}\n`);
  }
}

async function read(seen: Seen, until: number, first: number): Promise<void> {
  for (let at = first; performance.now() < until; at++) {
    const query = questions[at % questions.length] ?? pairQuestion;
    const began = performance.now();
    try {
      const response = await fetch(running.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { data, errors } = (await response.json()) as { data?: Record<string, { name?: string } | null>; errors?: unknown };
      seen.times.push(performance.now() - began);
      if (!response.ok || errors !== undefined) seen.errors += 1;
      else if (query === pairQuestion) {
        const [left, right] = [data?.['left']?.name, data?.['right']?.name];
        if (left === undefined || left !== right) seen.torn += 1;
        else seen.versions.add(left);
      }
    } catch {
      seen.errors += 1;
    }
    await setTimeout(pauseMs);
  }
}

async function readAll(seconds: number): Promise<Seen> {
  const seen: Seen = { times: [], errors: 0, torn: 0, versions: new Set() };
  const until = performance.now() + seconds * 1000;
  await Promise.all(Array.from({ length: readers }, (_, reader) => read(seen, until, reader)));
  return seen;
}

async function repeat(work: () => Promise<void>, everyMs: number, until: number): Promise<void> {
  while (performance.now() < until) {
    const next = performance.now() + everyMs;
    await work();
    await setTimeout(Math.max(0, Math.min(next, until) - performance.now()));
  }
}

const residentMiB = async (): Promise<number> => {
  const page = await (await fetch(`${origin}/metrics`)).text();
  return Math.round(Number(/^process_resident_memory_bytes (\S+)$/m.exec(page)?.[1] ?? NaN) / 2 ** 20);
};

const figures = ({ times, errors, torn, versions }: Seen) => ({
  requests: times.length,
  errors,
  torn,
  versionsSeen: versions.size,
  p50Ms: Number(quantile(times, 0.5).toFixed(1)),
  p99Ms: Number(quantile(times, 0.99).toFixed(1)),
});

try {
  await commitPair();
  await importList();
  await readAll(5);
  const idle = await readAll(Math.min(60, minutes * 15));
  const memory = [await residentMiB()];
  const half = minutes * 30;
  const until = performance.now() + half * 2_000;
  const writing = Promise.all([repeat(commitPair, commitEveryMs, until), repeat(importList, importEveryMs, until)]);
  const firstHalf = await readAll(half);
  memory.push(await residentMiB());
  const secondHalf = await readAll(half);
  memory.push(await residentMiB());
  await writing;
  const loaded: Seen = {
    times: firstHalf.times.concat(secondHalf.times),
    errors: firstHalf.errors + secondHalf.errors,
    torn: firstHalf.torn + secondHalf.torn,
    versions: new Set([...firstHalf.versions, ...secondHalf.versions]),
  };
  const p99Ratio = Number((quantile(loaded.times, 0.99) / quantile(idle.times, 0.99)).toFixed(2));
  const [start, middle, end] = memory;
  const report = {
    minutes,
    readers,
    idle: figures(idle),
    loaded: figures(loaded),
    p99Ratio,
    commits,
    imports,
    failedImports,
    residentMiB: { start, middle, end },
  };
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (idle.errors + loaded.errors + idle.torn + loaded.torn + failedImports > 0) process.exitCode = 1;
} finally {
  await ledger.close();
  await running.stop();
  await rm(dir, { recursive: true, force: true });
}
