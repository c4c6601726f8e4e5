/**
 * How long a large world takes to be committed and to be started from, each step in a process of its own: `npm run bench:import -- [ACTORS
 * LINKS]`, 100,000 and 500,000 where nothing is said. Prints a Markdown table; the load of the machine is part of it.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

const [actors = '100000', links = '500000'] = process.argv.slice(2);
const dir = mkdtempSync(join(tmpdir(), 'ostrakon-bench-'));
const step = (name: string, ...args: string[]): Record<string, number> => {
  const script = join(import.meta.dirname, `${name}.ts`);
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, dir, ...args], { encoding: 'utf8' });
  return JSON.parse(printed) as Record<string, number>;
};
const load = (): string => loadavg()[0]?.toFixed(1) ?? '';
const sizeMB = (file: string): number => Math.round(statSync(join(dir, file)).size / 1e6);

try {
  const rows = [
    ['commit', step('commit', actors, links), load()],
    ['first start, by a scan', step('start'), load()],
    ['second start, from the snapshot', step('start'), load()],
  ] as const;
  process.stdout.write(`${actors} actors, ${links} links, ${cpus().length} cores\n\n| step | figures | load |\n|---|---|---|\n`);
  for (const [name, figures, then] of rows) {
    const told = Object.entries(figures).map(([key, value]) => `${key} ${value}`);
    process.stdout.write(`| ${name} | ${told.join(', ')} | ${then} |\n`);
  }
  process.stdout.write(`\nledger.mdb ${sizeMB('ledger.mdb')} MB, graph.snapshot ${sizeMB('graph.snapshot')} MB\n`);
} finally {
  rmSync(dir, { recursive: true });
}
