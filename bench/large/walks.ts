/**
 * The link graph's questions beside a bare walk of the same graph: `walks.ts DATA_DIR` takes a store that `commit.ts` made and `start.ts`
 * has started from once. Prints a Markdown table.
 *
 * The bare walk is breadth first over neighbours that lie one after another in typed arrays (compressed sparse rows), ids only: it knows
 * neither days nor markings nor what a link is, and is the limit that cannot be beaten. Asked in turns, each question once of each.
 */
import { publicViewer } from '../../domain/tlp.ts';
import { Graph } from '../../links/graph.ts';
import { graphSnapshots } from '../../store/graphSnapshots.ts';
import { randomOf } from '../screening/random.ts';
import { residentMB } from './resident.ts';

const [dir = '', times = '300'] = process.argv.slice(2);
const snapshot = await graphSnapshots(dir, (message) => process.stderr.write(`${message}\n`)).open();
if (snapshot === null) throw new Error('There is no snapshot of this code: run start.ts first.');
const graph = new Graph();
graph.restore(snapshot.pieces());
snapshot.close();
const view = graph.view(publicViewer, { asOf: new Date().toISOString().slice(0, 10) });
const rows = rowsOf(graph);
const random = randomOf('walks of a large world');
const marks = new Int32Array(graph.actors.size).fill(-1);

const questions = {
  'network of 2 steps, 200 shown': {
    bare: (from: number) => within(from, 2),
    asked: (from: number) => view.network([graph.actors.id(from)], { depth: 2, maxActors: 200 }).totalActors,
  },
  'shortest path, to 6 steps': {
    bare: (from: number, to: number) => distance(from, to, 6),
    asked: (from: number, to: number) =>
      view.paths(graph.actors.id(from), graph.actors.id(to), { maxLength: 6, limit: 1 })[0]?.links.length ?? -1,
  },
  'ten paths, to 6 steps': {
    bare: (from: number, to: number) => distance(from, to, 6),
    asked: (from: number, to: number) => view.paths(graph.actors.id(from), graph.actors.id(to), { maxLength: 6, limit: 10 }).length,
  },
};
const took = Object.fromEntries(Object.keys(questions).map((name) => [name, { bare: [] as number[], asked: [] as number[] }]));
for (let turn = 0; turn < Number(times); turn += 1) {
  const [from, to] = [random.below(graph.actors.size), random.below(graph.actors.size)];
  for (const [name, { bare, asked }] of Object.entries(questions)) {
    took[name]?.bare.push(timed(() => bare(from, to)));
    took[name]?.asked.push(timed(() => asked(from, to)));
  }
}
process.stdout.write(`${graph.stats().actors} actors, ${graph.stats().links} links, ${residentMB().anonymousMB} MB with the bare rows\n\n`);
process.stdout.write('| question | bare median, p95 ms | asked median, p95 ms | times, median |\n|---|---|---|---|\n');
for (const [name, { bare, asked }] of Object.entries(took)) {
  const times = (at(asked, 0.5) / at(bare, 0.5)).toFixed(1);
  process.stdout.write(`| ${name} | ${shown(bare)} | ${shown(asked)} | ${times} |\n`);
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
function shown(values: readonly number[]): string {
  return `${at(values, 0.5).toPrecision(3)}, ${at(values, 0.95).toPrecision(3)}`;
}

function rowsOf({ actors, links }: Graph) {
  const starts = new Int32Array(actors.size + 1);
  for (let link = 0; link < links.size; link += 1)
    for (const end of [links.from.get(link), links.to.get(link)]) starts[end + 1] = (starts[end + 1] ?? 0) + 1;
  for (let actor = 0; actor < actors.size; actor += 1) starts[actor + 1] = (starts[actor + 1] ?? 0) + (starts[actor] ?? 0);
  const filled = starts.slice();
  const others = new Int32Array(2 * links.size);
  const put = (one: number, other: number) => {
    const place = filled[one] ?? 0;
    others[place] = other;
    filled[one] = place + 1;
  };
  for (let link = 0; link < links.size; link += 1) {
    put(links.from.get(link), links.to.get(link));
    put(links.to.get(link), links.from.get(link));
  }
  return { starts, others };
}

/** How many are within some steps. */
function within(from: number, depth: number): number {
  const found = [from];
  marks[from] = 0;
  // What is found is added behind, and met in its turn.
  for (const actor of found) {
    const distance = marks[actor] ?? 0;
    if (distance === depth) break;
    for (let place = rows.starts[actor] ?? 0; place < (rows.starts[actor + 1] ?? 0); place += 1) {
      const other = rows.others[place] ?? 0;
      if (marks[other] !== -1) continue;
      marks[other] = distance + 1;
      found.push(other);
    }
  }
  for (const actor of found) marks[actor] = -1;
  return found.length;
}

/** Steps from one to another by circles from both ends; -1 where they are farther apart. */
function distance(from: number, to: number, most: number): number {
  if (from === to) return 0;
  const all = [from, to];
  let [near, far] = [[from], [to]];
  // The ends' circles are told apart by the sign of what is marked.
  marks[from] = 1;
  marks[to] = -2;
  let answer = -1;
  for (let length = 1; length <= most && answer < 0 && near.length > 0 && far.length > 0; length += 1) {
    const isNear = near.length <= far.length;
    const [edge, own, others] = isNear ? [near, 1, -2] : [far, -2, 1];
    const next: number[] = [];
    for (const actor of edge) {
      for (let place = rows.starts[actor] ?? 0; place < (rows.starts[actor + 1] ?? 0); place += 1) {
        const other = rows.others[place] ?? 0;
        if (marks[other] === others) answer = length;
        if (marks[other] !== -1) continue;
        marks[other] = own;
        next.push(other);
        all.push(other);
      }
      if (answer > 0) break;
    }
    if (isNear) near = next;
    else far = next;
  }
  for (const actor of all) marks[actor] = -1;
  return answer;
}
