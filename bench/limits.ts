/**
 * The link graph's questions beside a bare walk of the same graph in typed arrays, asked in turns, each question once of each:
 * `npm run bench:limits -- ACTORS LINKS` makes up a seeded world in memory (100,000 and 500,000 where nothing is said), and
 * `npm run bench:limits -- DATA_DIR` takes a store that `bench/large/commit.ts` made and `start.ts` has started from once.
 *
 * Prints a Markdown table. The link graph's answers hold their ids as text, put in order by them; the bare ones hold slots.
 */
import { availableParallelism, loadavg } from 'node:os';
import { publicViewer } from '../domain/tlp.ts';
import { Graph } from '../links/graph.ts';
import { graphSnapshots } from '../store/graphSnapshots.ts';
import { BareGraph } from './large/bareGraph.ts';
import { actorRecord, linkRecord } from './large/records.ts';
import { residentMB } from './large/resident.ts';
import { worldActors, worldLinks } from './large/world.ts';
import { randomOf } from './screening/random.ts';

const questionCount = 1_000;
const [first = '100000', second = '500000'] = process.argv.slice(2);
const graph = /^\d+$/.test(first) ? madeUp(Number(first), Number(second)) : await kept(first);
const alone = residentMB().anonymousMB;
const bare = new BareGraph(graph);
const view = graph.view(publicViewer, { asOf: new Date().toISOString().slice(0, 10) });
const random = randomOf('walks of a large world');
const pathsOf = (from: number, to: number, limit: number) =>
  view.paths(graph.actors.id(from), graph.actors.id(to), { maxLength: 6, limit });
const networkOf = (from: number, depth: number, maxActors: number) => view.network([graph.actors.id(from)], { depth, maxActors });

/** Each tells a figure that must be the same of both. */
const questions = {
  'network of 2 steps, 200 shown, degrees and links between them': {
    bare: (from: number) => bare.network(from, 2, 200).total,
    asked: (from: number) => networkOf(from, 2, 200).totalActors,
  },
  'network of 2 steps, 1 shown: the circle alone': {
    bare: (from: number) => bare.within(from, 2),
    asked: (from: number) => networkOf(from, 2, 1).totalActors,
  },
  'shortest path, to 6 steps': {
    bare: (from: number, to: number) => bare.distance(from, to, 6),
    asked: (from: number, to: number) => pathsOf(from, to, 1)[0]?.links.length ?? (from === to ? 0 : -1),
  },
  'ten paths, to 6 steps': {
    bare: (from: number, to: number) => bare.paths(from, to, 6, 10),
    asked: (from: number, to: number) => pathsOf(from, to, 10).length,
  },
};

const took = Object.fromEntries(Object.keys(questions).map((name) => [name, { bare: [] as number[], asked: [] as number[] }]));
for (let turn = -questionCount / 5; turn < questionCount; turn += 1) {
  const [from, to] = [random.below(graph.actors.size), random.below(graph.actors.size)];
  for (const [name, question] of Object.entries(questions)) {
    const one = timed(() => question.bare(from, to));
    const other = timed(() => question.asked(from, to));
    if (one.answer !== other.answer) throw new Error(`${name}, of actor ${from}: ${one.answer} and ${other.answer}`);
    // The first ones are for the compiler.
    if (turn < 0) continue;
    took[name]?.bare.push(one.ms);
    took[name]?.asked.push(other.ms);
  }
}

const { actors, links } = graph.stats();
const load = loadavg()[0]?.toFixed(1) ?? '';
process.stdout.write(
  `${actors} actors, ${links} links, ${questionCount} questions; ${availableParallelism()} cores, load ${load}; ` +
    `${alone} MB own memory, ${Math.round(bare.bytes / 1e6)} MB more for the bare rows\n\n`,
);
process.stdout.write('| question | bare median, p95 ms | asked median, p95 ms | times, median |\n|---|---|---|---|\n');
for (const [name, times] of Object.entries(took)) {
  const ratio = (at(times.asked, 0.5) / at(times.bare, 0.5)).toFixed(1);
  process.stdout.write(`| ${name} | ${shown(times.bare)} | ${shown(times.asked)} | ${ratio} |\n`);
}

function madeUp(actorCount: number, linkCount: number): Graph {
  const made = new Graph({ withNames: false });
  for (const actor of worldActors(actorCount)) made.load([{ record: actorRecord(actor), revision: 1 }]);
  for (const link of worldLinks(linkCount, actorCount)) made.load([{ record: linkRecord(link), revision: 1 }]);
  return made;
}

async function kept(dir: string): Promise<Graph> {
  const snapshot = await graphSnapshots(dir, (message) => process.stderr.write(`${message}\n`)).open();
  if (snapshot === null) throw new Error('There is no snapshot of this code: run start.ts first.');
  const restored = new Graph();
  restored.restore(snapshot.pieces());
  snapshot.close();
  return restored;
}

function timed(work: () => number): { readonly answer: number; readonly ms: number } {
  const began = performance.now();
  const answer = work();
  return { answer, ms: performance.now() - began };
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

function shown(values: readonly number[]): string {
  return `${at(values, 0.5).toPrecision(3)}, ${at(values, 0.95).toPrecision(3)}`;
}
