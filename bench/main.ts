/** `npm run bench`: measures the service against a bare GraphQL server over the same data, and records the results. */
import { execFileSync } from 'node:child_process';
import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openEmbedded } from '../store/embedded.ts';
import { startNeo4j } from '../store/neo4j/server/start.ts';
import { dataSources } from './dataSource.ts';
import { amountFor, ask, load } from './load.ts';
import type { Load } from './load.ts';
import { planning } from './planning.ts';
import { plainGraph, within } from './plainGraph.ts';
import type { PlainGraph } from './plainGraph.ts';
import { ceiling, run, service } from './processes.ts';
import type { Environment, Running } from './processes.ts';
import { questions } from './questions.ts';
import type { Subjects } from './questions.ts';
import { report } from './report.ts';
import type { Import, Results, Throughput } from './report.ts';
import { measureScale } from './scale/main.ts';
import { measured } from './statistics.ts';

const program = new Command('npm run bench --')
  .description('Measures throughput, start-up, imports and memory, and writes bench/results.')
  .option('--quick', 'short rounds, and bench/results is left alone', false)
  .option('--neo4j', 'also on a Neo4j started for it (otherwise where NEO4J_URI is set; its database must be empty)', false)
  .option('--lists <folder>', 'holds ofac_2021-07 and ofac_2023-01', '../shared/data')
  .option('--size <actors...>', 'instead: made-up worlds of so many actors, beside the peers; writes bench/results/scale.json and scale.md')
  .option('--python <interpreter>', 'with --size: one that has nomenklatura and rapidfuzz, which are not asked without it')
  .parse();
const { quick, neo4j, lists, size, python } = program.opts<{
  quick: boolean;
  neo4j: boolean;
  lists: string;
  size?: string[];
  python?: string;
}>();

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const rounds = quick ? 2 : 5;
const secondsARound = quick ? 0.7 : 2;
const starts = quick ? 2 : 5;
const loadBefore = loadavg()[0] ?? 0;
const scratch = await mkdtemp(join(tmpdir(), 'ostrakon-bench-'));
const stops: (() => Promise<void>)[] = [() => rm(scratch, { recursive: true, force: true })];

try {
  if (size === undefined) await measureBundled();
  else say(await measureScale({ sizes: size.map(Number), neo4j, python: python ?? null, lists, quick, say }));
} finally {
  for (const stop of stops.reverse()) await stop();
}

async function measureBundled(): Promise<void> {
  const results = await measureAll();
  const page = report(results);
  if (!quick) {
    const folder = join(import.meta.dirname, 'results');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
    await writeFile(join(folder, 'README.md'), page);
  }
  say(page);
}

async function measureAll(): Promise<Results> {
  await access(join(lists, 'ofac_2023-01/sdn.csv'));
  const dir = join(scratch, 'embedded');
  const stores: { readonly name: string; readonly env: Environment }[] = [
    { name: 'embedded', env: { OSTRAKON_DATA: dir } },
    ...(await neo4jStore()),
  ];
  const startUp: { what: string; ms: ReturnType<typeof measured> }[] = [];
  const imports: Import[] = [];
  for (const { name, env } of stores) {
    startUp.push({ what: `${name}, first start with the bundled dataset`, ms: measured([await startOnce(env)]) });
    for (const [folder, day, what] of [
      ['ofac_2021-07', '2021-07-07', 'first list, 8,976 entries'],
      ['ofac_2023-01', '2023-01-20', 'newer list, 11,443 entries'],
      ['ofac_2023-01', '2023-01-20', 'the same list again'],
    ] as const) {
      say(`${name}: import, ${what}`);
      const done = await run(['--import', 'tsx', 'cli/main.ts', 'import', 'ofac-csv', join(lists, folder), '--as-of', day], env);
      imports.push({ what, store: name, seconds: done.seconds, peakMiB: done.peakMiB });
    }
    const times = [];
    for (let at = 0; at < starts; at++) times.push(await startOnce(env));
    startUp.push({ what: `${name}, with both lists`, ms: measured(times) });
  }
  const fresh = { OSTRAKON_DATA: join(scratch, 'fresh'), OSTRAKON_SEED: 'none' };
  const whole = await run(
    ['--import', 'tsx', 'cli/main.ts', 'import', 'ofac-csv', join(lists, 'ofac_2023-01'), '--as-of', '2023-01-20'],
    fresh,
  );
  imports.push({ what: '11,443 entries into an empty store', store: 'embedded', seconds: whole.seconds, peakMiB: whole.peakMiB });
  if (neo4j) imports.push(await importIntoEmptyNeo4j());

  const ledger = await openEmbedded({ dir });
  const graph = await plainGraph(ledger, new Date().toISOString().slice(0, 10));
  await ledger.close();
  const memory = await graphMemory(dir);
  return {
    at: new Date().toISOString(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname, encoding: 'utf8' }).trim(),
    isQuick: quick,
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      system: type(),
      loadBefore,
    },
    data: memory.data,
    dataSources: await dataSources(quick ? 2 : 5, quick ? 500 : 3000),
    planning: await planning(quick ? 40 : 400),
    throughput: await throughput(stores, dir, subjectsOf(graph)),
    startUp,
    imports,
    memory: memory.figures,
  };
}

async function importIntoEmptyNeo4j(): Promise<Import> {
  say('Neo4j: import into an empty store');
  const server = await startNeo4j({ dir: join(scratch, 'neo4j-empty'), lib: '.neo4j/lib', log: say });
  try {
    const reached = { NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    const env = { ...reached, OSTRAKON_DATA: join(scratch, 'neo4j-empty-keys'), OSTRAKON_SEED: 'none' };
    const args = ['--import', 'tsx', 'cli/main.ts', 'import', 'ofac-csv', join(lists, 'ofac_2023-01'), '--as-of', '2023-01-20'];
    const { seconds, peakMiB } = await run(args, env);
    return { what: '11,443 entries into an empty store', store: 'Neo4j', seconds, peakMiB };
  } finally {
    await server.stop();
  }
}

async function startOnce(env: Environment): Promise<number> {
  const server = await service(env);
  await server.stop();
  return server.startedInMs;
}

/** A Neo4j of its own, or the one the environment names, or none. */
async function neo4jStore(): Promise<{ name: string; env: Environment }[]> {
  let reached = {
    uri: process.env['NEO4J_URI'] ?? '',
    user: process.env['NEO4J_USER'] ?? 'neo4j',
    password: process.env['NEO4J_PASSWORD'] ?? '',
  };
  if (neo4j) {
    const server = await startNeo4j({ dir: join(scratch, 'neo4j'), lib: '.neo4j/lib', log: say });
    stops.push(() => server.stop());
    reached = server;
  }
  if (reached.uri === '') return [];
  const env = { NEO4J_URI: reached.uri, NEO4J_USER: reached.user, NEO4J_PASSWORD: reached.password };
  return [{ name: 'Neo4j', env: { ...env, OSTRAKON_DATA: join(scratch, 'neo4j-keys') } }];
}

/** Asks every target in turns, so that a busy moment of the machine falls on all of them. */
async function throughput(stores: readonly { name: string; env: Environment }[], dir: string, subjects: Subjects): Promise<Throughput[]> {
  const targets: { name: string; server: Running }[] = [{ name: 'ceiling', server: await ceiling(dir) }];
  stops.push(() => targets[0]!.server.stop());
  for (const { name, env } of stores) {
    const server = await service(env);
    stops.push(() => server.stop());
    targets.push({ name, server });
  }
  const rows: Throughput[] = [];
  for (const question of questions(subjects)) {
    const answers = await Promise.all(targets.map(({ server }) => ask(server.url, question)));
    const amounts = [];
    for (const { server } of targets) amounts.push(await amountFor(server.url, question, secondsARound));
    const taken: Load[][] = targets.map(() => []);
    for (let round = 0; round < rounds; round++) {
      for (const [at, { name, server }] of targets.entries()) {
        const one = await load(server.url, question, amounts[at]!);
        taken[at]!.push(one);
        say(`${question.name} ${round + 1}/${rounds} ${name}: ${one.requestsPerSecond.toFixed(0)}/s, p95 ${one.p95Ms.toFixed(1)} ms`);
      }
    }
    for (const [at, { name }] of targets.entries()) {
      rows.push({
        question: question.name,
        title: question.title,
        target: name,
        requestsPerSecond: measured(taken[at]!.map((one) => one.requestsPerSecond)),
        p95Ms: measured(taken[at]!.map((one) => one.p95Ms)),
        ofCeiling: measured(taken[at]!.map((one, round) => one.requestsPerSecond / taken[0]![round]!.requestsPerSecond)),
        answerBytes: answers[at]!.bytes,
      });
    }
  }
  return rows;
}

/** Public actors spread over the alphabet, well-connected ones, and pairs three or four steps apart. */
function subjectsOf(graph: PlainGraph): Subjects {
  const ids = [...graph.actors.keys()].sort();
  const actors = Array.from({ length: 200 }, (_, at) => ids[Math.floor((at * ids.length) / 200)]!);
  const linked = ids.map((id) => ({ id, degree: graph.links.get(id)?.length ?? 0 })).filter(({ degree }) => degree >= 3 && degree <= 60);
  const centres = Array.from({ length: 40 }, (_, at) => linked[Math.floor((at * linked.length) / 40)]!.id);
  const pairs = centres.flatMap((from): [string, string][] => {
    const far = [...within(graph, from, 4, 2_000)].filter(([, distance]) => distance >= 3).map(([id]) => id);
    return far.length === 0 ? [] : [[from, far.sort()[0]!]];
  });
  return { actors, centres, pairs };
}

async function graphMemory(dir: string): Promise<{ figures: Results['memory']; data: Results['data'] }> {
  const loaded = async (types: string): Promise<{ bytes: number; stats: Results['data'] }> => {
    const { output } = await run(['--expose-gc', '--import', 'tsx', 'bench/memory.ts', dir, types], {});
    return JSON.parse(output) as { bytes: number; stats: Results['data'] };
  };
  const none = await loaded('none');
  const actors = await loaded('actor');
  const links = await loaded('actor,link');
  const everyType =
    'actor,link,program,round,designation,election,assessment,impactReport,incident,victim,attribution,jurisdiction,technique,emergencyNotice,organization,community,membership,dataset,listVersion';
  const all = await loaded(everyType);
  const { actors: actorCount, links: linkCount, designations, incidents } = all.stats;
  return {
    figures: {
      bytesPerActor: (actors.bytes - none.bytes) / actorCount,
      bytesPerLink: (links.bytes - actors.bytes) / linkCount,
      wholeGraphMiB: (all.bytes - none.bytes) / 2 ** 20,
    },
    data: { actors: actorCount, links: linkCount, designations, incidents },
  };
}
