import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { composed } from '../../gateway/compose.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the schema', () => {
  it('composes without errors and hints into the committed supergraph', async () => {
    expect(await composed()).toEqual({ supergraph: await readFile(join(root, 'schema/supergraph.graphql'), 'utf8'), problems: [] });
  });

  it('has generated resolver types as committed', async () => {
    const manifest = createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json');
    const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as { bin: Record<string, string> };
    const command = join(dirname(manifest), Object.values(bin)[0]!);
    await expect(
      promisify(execFile)(process.execPath, [command, '--config', 'codegen.yml', '--check'], { cwd: root }),
    ).resolves.toBeDefined();
  }, 60_000);
});
