import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** `.ci/run` in a folder of its own, with stand-ins for the programs that it calls. */
let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'ostrakon-ci-'));
  mkdirSync(join(dir, 'clone/.ci'), { recursive: true });
  mkdirSync(join(dir, 'bin'));
  copyFileSync(join(import.meta.dirname, '../../.ci/run'), join(dir, 'clone/.ci/run'));
  for (const list of ['ofac_2021-07/sdn.csv', 'ofac_2023-01/sdn.csv', 'ofac_eo13848/timeline.csv']) {
    mkdirSync(join(dir, 'shared/data', list, '..'), { recursive: true });
    writeFileSync(join(dir, 'shared/data', list), 'a row\n');
  }
  for (const tool of ['bash', 'dirname', 'mktemp', 'rm', 'tee', 'grep', 'tail', 'sleep', 'touch']) {
    symlinkSync(execFileSync('which', [tool], { encoding: 'utf8' }).trim(), join(dir, 'bin', tool));
  }
  standIn('git', 'exit 0');
  standIn('chromium', 'exit 0');
  // The server: says how to reach it, and notes that it was asked to stop.
  standIn(
    'node',
    `trap 'touch "${dir}/stopped"; exit 0' TERM; echo "export NEO4J_URI='bolt://stand-in'" > "$5"; while :; do sleep 0.05; done`,
  );
  npm({
    test: 'echo "40 passed, 0 failed"',
    'test:neo4j': 'echo "$NEO4J_URI" > ../uri; echo "5 passed, 0 failed"',
    'test:browser': 'echo "2 passed, 0 failed"',
  });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

function standIn(program: string, script: string): void {
  writeFileSync(join(dir, 'bin', program), `#!/bin/bash\n${script}\n`);
  chmodSync(join(dir, 'bin', program), 0o755);
}

/** Every npm script does nothing and succeeds, but for those given. */
function npm(scripts: Readonly<Record<string, string>>): void {
  const cases = Object.entries(scripts).map(([name, script]) => `${name}) ${script};;`);
  standIn('npm', `[ "$1" = run ] && shift\n[ "$1" = --silent ] && shift\ncase "$1" in\n${cases.join('\n')}\n*) exit 0;;\nesac`);
}

function run(): { readonly last: string | undefined; readonly status: number | null; readonly text: string } {
  const { stdout, stderr, status } = spawnSync(join(dir, 'bin/bash'), [join(dir, 'clone/.ci/run')], {
    env: { PATH: join(dir, 'bin'), TMPDIR: dir },
    encoding: 'utf8',
  });
  return { last: stdout.trimEnd().split('\n').at(-1), status, text: stdout + stderr };
}

describe('.ci/run', () => {
  it('closes with the sum of all suites and of one for each other step, and stops the Neo4j it has started', () => {
    const { last, status } = run();
    expect([last, status]).toEqual(['55 passed, 0 failed', 0]);
    expect(readFileSync(join(dir, 'uri'), 'utf8')).toBe('bolt://stand-in\n');
    expect(existsSync(join(dir, 'stopped'))).toBe(true);
  });

  it('installs a missing chromium, and fails where that does not work', () => {
    rmSync(join(dir, 'bin/chromium'));
    standIn('apt-get', `case "$*" in *chromium) echo > "${dir}/bin/chromium"; chmod +x "${dir}/bin/chromium";; esac`);
    // No chmod among the few tools: a stand-in that cannot be run is no browser.
    expect(run()).toMatchObject({ last: '54 passed, 1 failed', status: 1 });
    symlinkSync('/bin/chmod', join(dir, 'bin/chmod'));
    rmSync(join(dir, 'bin/chromium'));
    expect(run()).toMatchObject({ last: '55 passed, 0 failed', status: 0 });
  });

  it('goes on after a failure, counts it, and ends badly', () => {
    npm({
      lint: 'exit 1',
      test: 'echo "39 passed, 1 failed"; exit 1',
      'test:neo4j': 'echo "5 passed, 0 failed"',
      'test:browser': 'echo "2 passed, 0 failed"',
    });
    expect(run()).toMatchObject({ last: '53 passed, 2 failed', status: 1 });
  });

  it.each([
    ['prints no totals', 'exit 0', '50 passed, 1 failed'],
    ['ends badly although no test failed', 'echo "5 passed, 0 failed"; exit 1', '55 passed, 1 failed'],
    ['only mentions totals in passing', 'echo "it said 5 passed, 0 failed"', '50 passed, 1 failed'],
  ])('counts a suite that %s as a failure', (_, script, last) => {
    npm({ test: 'echo "40 passed, 0 failed"', 'test:neo4j': script, 'test:browser': 'echo "2 passed, 0 failed"' });
    expect(run()).toMatchObject({ last, status: 1 });
  });

  it('fails without the real lists', () => {
    rmSync(join(dir, 'shared'), { recursive: true });
    expect(run()).toMatchObject({ last: '54 passed, 1 failed', status: 1, text: expect.stringContaining('CI runs on the real lists') });
  });

  it('fails where what is generated is not committed', () => {
    standIn('git', '[ "$1" = status ] && echo "?? subgraphs/actors/generated/new.ts"; exit 0');
    expect(run()).toMatchObject({ last: '54 passed, 1 failed', status: 1 });
  });

  it('fails where Neo4j does not start, saying what it said', () => {
    standIn('node', 'echo "no Java here"; exit 1');
    expect(run()).toMatchObject({ last: '54 passed, 1 failed', status: 1, text: expect.stringContaining('no Java here') });
  });
});
