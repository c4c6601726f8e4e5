/**
 * How long large imports take, each step in a process of its own, as a Markdown table; the load of the machine is part of it.
 *
 * `npm run bench:import -- [ACTORS LINKS]`: a large world is committed and started from, 100,000 and 500,000 where nothing is said.
 * `npm run bench:import -- --ftm [ENTITIES]`: FollowTheMoney entities of mixed schemata are read and merged, then read, merged and
 * committed; 200,000 where nothing is said.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

type Figures = Readonly<Record<string, number>>;
type Row = readonly [step: string, figures: Figures, load: string];

const dir = mkdtempSync(join(tmpdir(), 'ostrakon-bench-'));
const load = (): string => loadavg()[0]?.toFixed(1) ?? '';
const sizeMB = (file: string): number => Math.round(statSync(join(dir, file)).size / 1e6);

function step(name: string, ...args: string[]): Figures {
  const script = join(import.meta.dirname, `${name}.ts`);
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' })) as Figures;
}

function print(title: string, rows: readonly Row[]): void {
  process.stdout.write(`${title}, ${cpus().length} cores\n\n| step | figures | load |\n|---|---|---|\n`);
  for (const [name, figures, then] of rows) {
    const told = Object.entries(figures).map(([key, value]) => `${key} ${value}`);
    process.stdout.write(`| ${name} | ${told.join(', ')} | ${then} |\n`);
  }
}

function measureWorld(actors = '100000', links = '500000'): void {
  print(`${actors} actors, ${links} links`, [
    ['commit', step('commit', dir, actors, links), load()],
    ['first start, by a scan', step('start', dir), load()],
    ['second start, from the snapshot', step('start', dir), load()],
  ]);
  process.stdout.write(`\nledger.mdb ${sizeMB('ledger.mdb')} MB, graph.snapshot ${sizeMB('graph.snapshot')} MB\n`);
}

function measureFtm(entities = '200000'): void {
  const file = join(dir, 'mixed.ftm.json');
  const descriptor = openSync(file, 'w');
  const generator = join(import.meta.dirname, 'mixedFtm.ts');
  const made = spawnSync(process.execPath, ['--import', 'tsx', generator, entities], { stdio: ['ignore', descriptor, 'inherit'] });
  closeSync(descriptor);
  if (made.status !== 0) throw new Error('The file could not be made.');
  const title = `${entities} FollowTheMoney entities, ${sizeMB('mixed.ftm.json')} MB`;
  print(title, [
    ['read and merged, nothing committed', step('importFtm', file, entities), load()],
    ['read, merged and committed', step('importFtm', file, entities, join(dir, 'ledger')), load()],
  ]);
}

const [first, second] = process.argv.slice(2);
try {
  if (first === '--ftm') measureFtm(second);
  else measureWorld(first, second);
} finally {
  rmSync(dir, { recursive: true });
}
