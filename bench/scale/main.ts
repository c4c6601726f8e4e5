/** `npm run bench -- --size ACTORS...`: worlds of several sizes, ours and the peers asked in turns, written to bench/results/scale.json and scale.md. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { registerLikeGraph, tableOf } from '../ownership/graphs.ts';
import { solveInTurns } from '../ownership/whole.ts';
import { startNeo4j } from '../../store/neo4j/server/start.ts';
import { importList, makeStore } from './costs.ts';
import { drawSubjects, federatedQuestions } from './federated.ts';
import { contendersFor, startGateways } from './gateways.ts';
import { measureNames } from './names.ts';
import { cypherContenders, loadNeo4j, neo4jGraphqlContenders, startNeo4jGraphql } from './neo4jPeers.ts';
import { reportScale, type ScaleOfSize } from './report.ts';
import { inTurns, type Contender, type Row } from './turns.ts';
import type { Subject } from './federated.ts';
import { walkContenders } from './walks.ts';

export interface ScaleOptions {
  readonly sizes: readonly number[];
  readonly neo4j: boolean;
  /** An interpreter with nomenklatura and rapidfuzz; null: they are not asked. */
  readonly python: string | null;
  readonly lists: string;
  /** Few rounds, and bench/results is left alone. */
  readonly quick: boolean;
  readonly say: (line: string) => void;
}

const linksEach = 5;
const peersFolder = join(import.meta.dirname, '../peers');

/** Below this a store keeps no snapshot of its graph, from which the walks are asked. */
const leastActors = 10_000;

/**
 * The page. A size measured earlier keeps its figures in bench/results until it is measured again.
 *
 * @throws {RangeError} for a size that is not a whole number of at least 10,000
 */
export async function measureScale(options: ScaleOptions): Promise<string> {
  const wrong = options.sizes.find((size) => !Number.isInteger(size) || size < leastActors);
  if (wrong !== undefined) throw new RangeError(`A size is a whole number of actors, ${leastActors} or more.`);
  installPeers(options.say);
  const file = join(import.meta.dirname, '../results/scale.json');
  const earlier = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as ScaleOfSize[]) : [];
  const known = new Map(earlier.map((each) => [each.actors, each]));
  const taken: ScaleOfSize[] = [];
  for (const actors of options.sizes) {
    const one = await measureSize(actors, options);
    taken.push(one);
    known.set(actors, one);
    if (options.quick) continue;
    const all = [...known.values()].sort((a, b) => a.actors - b.actors);
    await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
    await writeFile(file.replace(/json$/, 'md'), reportScale(all));
  }
  return reportScale(taken);
}

/** What is no dependency of the project, from its own lock file and without scripts; that it fails is told where the peers are started. */
function installPeers(say: (line: string) => void): void {
  if (existsSync(join(peersFolder, 'node_modules'))) return;
  say('installing the peers into bench/peers');
  try {
    execFileSync('npm', ['ci', '--prefix', peersFolder, '--ignore-scripts', '--no-audit', '--no-fund'], { stdio: 'ignore' });
  } catch {
    say('the peers could not be installed');
  }
}

async function measureSize(actors: number, options: ScaleOptions): Promise<ScaleOfSize> {
  const { quick, say } = options;
  const links = linksEach * actors;
  const loadBefore = loadavg()[0] ?? 0;
  const notRun: { name: string; why: string }[] = [];
  const skip = (name: string, why: string): void => {
    notRun.push({ name, why: why.replaceAll(/\s+/g, ' ') });
    say(`not run: ${name}: ${why}`);
  };
  const dir = await mkdtemp(join(tmpdir(), 'ostrakon-scale-'));
  const stops: (() => unknown)[] = [() => rm(dir, { recursive: true, force: true })];
  try {
    say(`${actors} actors: the store`);
    const costs = await makeStore(dir, actors, links);
    const turns = quick ? { rounds: 2, perRound: 10 } : { rounds: 5, perRound: 6 };
    const subjects = drawSubjects(actors, (turns.rounds + 1) * turns.perRound);
    const rows: Row[] = [];
    const measure = async (workload: string, contenders: readonly Contender<Subject>[]): Promise<void> => {
      say(workload);
      const able: Contender<Subject>[] = [];
      for (const each of contenders) {
        try {
          await each.ask(subjects[0]!);
          able.push(each);
        } catch (error) {
          if (each === contenders[0]) throw error;
          skip(`${each.name}, ${workload}`, error instanceof Error ? error.message.slice(0, 300) : String(error));
        }
      }
      rows.push(...(await inTurns(workload, able, subjects, turns)));
    };

    for (const [workload, contenders] of await walkContenders(dir, actors, links)) await measure(workload, contenders);
    // Without a list of the regime there are no verdicts.
    costs.push(await importList(dir, options.lists));
    const beside = options.neo4j ? await startBeside(actors, links, { dir, stops, costs, say, skip }) : [];
    if (!options.neo4j) skip('@neo4j/graphql and raw Cypher', 'no --neo4j was given');
    const served = await startGateways(dir, skip);
    for (const { running } of served) stops.push(() => running.stop());
    for (const question of federatedQuestions) {
      const others = beside.flatMap((each) => each.get(question.workload) ?? []);
      await measure(question.workload, [...contendersFor(question, served), ...others]);
    }
    const serviceMB = await ownMB(served[0]!.running.pid);
    // The rest has the machine to itself.
    for (const stop of stops.splice(1)) await stop();

    say('names');
    const names = await measureNames(actors, options.python, skip);
    say('all verdicts');
    const graph = registerLikeGraph('scale', links / 2, links / 20);
    const whole = solveInTurns(graph, tableOf(graph), 5);
    return {
      actors,
      links,
      at: new Date().toISOString(),
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: import.meta.dirname, encoding: 'utf8' }).trim(),
      load: [loadBefore, loadavg()[0] ?? 0],
      machine: `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
      costs,
      rows,
      names,
      verdicts: { stakes: graph.stakes, ours: whole.regimes[0]!, plain: whole.plain },
      serviceMB,
      notRun,
    };
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** A Neo4j with the world in it, and what is asked of it. */
async function startBeside(
  actors: number,
  links: number,
  run: {
    readonly dir: string;
    readonly stops: (() => unknown)[];
    readonly costs: { push(cost: ScaleOfSize['costs'][number]): unknown };
    readonly say: (line: string) => void;
    readonly skip: (name: string, why: string) => void;
  },
): Promise<ReadonlyMap<string, Contender<Subject>>[]> {
  const server = await startNeo4j({ dir: join(run.dir, 'neo4j'), lib: '.neo4j/lib', heapMB: actors > 100_000 ? 4096 : 1024, log: run.say });
  run.stops.push(() => server.stop());
  run.say('the world into Neo4j');
  const { driver, seconds } = await loadNeo4j(server, actors, links);
  run.stops.push(() => driver.close());
  run.costs.push({ step: 'the world into Neo4j over Bolt, bare nodes and links', figures: { seconds, ownMB: await ownMB(server.pid) } });
  const beside = [cypherContenders(driver)];
  try {
    const graphql = await startNeo4jGraphql(server);
    run.stops.push(() => graphql.stop());
    beside.push(neo4jGraphqlContenders(graphql));
  } catch (error) {
    run.skip('@neo4j/graphql', error instanceof Error ? error.message.slice(0, 400) : String(error));
  }
  return beside;
}

async function ownMB(pid: number): Promise<number | null> {
  try {
    const kib = /RssAnon:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? null : Math.round(Number(kib) / 1024);
  } catch {
    return null;
  }
}
