/** Builds the pages where they are missing or older than their sources; quiet and quick otherwise. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.dirname;
const built = join(here, '../../dist/pages/index.html');
// The questions that the page shows are among the tests, which an installed package does not have.
const sources = [here, join(here, '../../test/contract/questions')].filter((folder) => existsSync(folder));
const newest = Math.max(
  ...sources
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
);
const age = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (age < newest) {
  let vite = null;
  try {
    vite = await import('vite');
  } catch {
    // Installed without development dependencies: what is built is served, and nothing where nothing is.
  }
  if (vite === null) process.stderr.write('GraphiQL is not built: the development dependencies are missing. Everything else works.\n');
  else await vite.build({ configFile: fileURLToPath(new URL('./vite.config.ts', import.meta.url)), logLevel: 'error' });
}
