/** `npm run bench:ownership`: measures the ownership solver on a million stakes, and records the results. */
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';

import type { Changes } from './changes.ts';
import { makeChanges } from './changes.ts';
import { registerLikeGraph, tableOf, uniformGraph } from './graphs.ts';
import type { OwnershipResults } from './report.ts';
import { reportOf } from './report.ts';
import type { WholeGraph } from './whole.ts';
import { solveInTurns } from './whole.ts';

const program = new Command('npm run bench:ownership --')
  .description('Measures ownership verdicts and writes bench/results/ownership.json and ownership.md.')
  .option('--quick', 'a tenth of the graph and few rounds; bench/results is left alone', false)
  .parse();
const { quick: isQuick } = program.opts<{ quick: boolean }>();
const [stakes, seeds, rounds] = isQuick ? [100_000, 10_000, 3] : [1_000_000, 100_000, 11];
const runs = isQuick ? { commits: 300, overlays: 20, proofs: 300 } : { commits: 3000, overlays: 200, proofs: 5000 };

const loadBefore = loadavg()[0] ?? 0;
const whole: WholeGraph[] = [];
const changes: Changes[] = [];
for (const draw of [registerLikeGraph, uniformGraph]) {
  const graph = draw('ownership', stakes, seeds);
  const table = tableOf(graph);
  process.stderr.write(`${graph.title}\n`);
  whole.push(solveInTurns(graph, table, rounds));
  changes.push(makeChanges(graph, table, runs));
}
const results: OwnershipResults = {
  at: new Date().toISOString(),
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  isQuick,
  machine: {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: type(),
    loadBefore,
    loadAfter: loadavg()[0] ?? 0,
  },
  whole,
  changes,
};
const page = reportOf(results);
if (!isQuick) {
  const folder = join(import.meta.dirname, '../results');
  await writeFile(join(folder, 'ownership.json'), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(join(folder, 'ownership.md'), page);
}
process.stdout.write(`${page}\n`);
