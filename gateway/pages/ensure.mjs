/** Builds GraphiQL and the explorer where they are missing or older than their sources; quiet and quick otherwise. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const pages = [
  // The questions that GraphiQL shows are among the tests, which an installed package does not have.
  { name: 'GraphiQL', built: 'dist/pages/index.html', folder: 'gateway/pages', others: ['test/contract/questions'] },
  { name: 'The explorer', built: 'dist/explorer/index.html', folder: 'explorer', others: [] },
];

for (const { name, built, folder, others } of pages) {
  if (!existsSync(join(root, folder))) continue;
  const newest = Math.max(
    ...[folder, ...others]
      .map((source) => join(root, source))
      .filter((source) => existsSync(source))
      .flatMap((source) => readdirSync(source, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
  const age = statSync(join(root, built), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (age >= newest) continue;
  let vite = null;
  try {
    vite = await import('vite');
  } catch {
    // Installed without development dependencies: what is built is served, and nothing where nothing is.
  }
  if (vite === null) process.stderr.write(`${name} is not built: the development dependencies are missing. Everything else works.\n`);
  else await vite.build({ configFile: join(root, folder, 'vite.config.ts'), logLevel: 'error' });
}
