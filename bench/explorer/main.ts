/** `npm run bench:explorer`: measures the explorer in a real Chromium over generated actors, and records the results. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { run, service } from '../processes.ts';
import { expansions, firstView, panning } from './measures.ts';
import { networkFile, hubName } from './networkFile.ts';
import { reportOf } from './report.ts';

const root = join(import.meta.dirname, '..', '..');
const dir = await mkdtemp(join(tmpdir(), 'ostrakon-bench-explorer-'));
const loadBefore = loadavg()[0] ?? 0;
try {
  execFileSync(process.execPath, ['gateway/pages/ensure.mjs'], { cwd: root, stdio: 'ignore' });
  const file = join(dir, 'network.ftm.json');
  await writeFile(file, networkFile());
  const env = { OSTRAKON_DATA: join(dir, 'data') };
  await run(['--import', 'tsx', 'cli/main.ts', 'import', 'ftm', file, '--source', 'generated', '--as-of', '2024-01-01'], env);
  const server = await service(env);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim(),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  });
  try {
    const { origin } = new URL(server.url);
    const results = {
      at: new Date().toISOString(),
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
      machine: { cpu: cpus()[0]?.model ?? '', cores: cpus().length, memoryGiB: totalmem() / 2 ** 30 },
      browser: browser.version(),
      first: await firstView(browser, origin, 7),
      expansionsMs: await expansions(browser, origin, 'ftm:person-seed', hubName, 11),
      small: await panning(browser, origin, '#/network?ids=ftm:person-hub', /^201 actors and/, 5),
      large: await panning(browser, origin, '#/network?ids=ftm:person-root&depth=3', /^5000 actors and 20000 links/, 10),
      load: [loadBefore, loadavg()[0] ?? 0] as const,
    };
    const report = reportOf(results);
    await writeFile(join(root, 'bench', 'results', 'explorer.md'), report);
    process.stdout.write(report);
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  await rm(dir, { recursive: true });
}
