/** Copies the pictures that the browser tests made, as far as a guide shows them, into `docs/images`: `npm run pictures`. */
import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const docs = join(import.meta.dirname, '..');
const made = join(docs, '../dist/screenshots');

/** Names of the pictures under `docs/images` that pages show, each once. */
export function picturesShown(): string[] {
  const pages = readdirSync(docs).filter((name) => name.endsWith('.md'));
  const found = pages.flatMap((page) => [...readFileSync(join(docs, page), 'utf8').matchAll(/\]\(images\/([a-z0-9-]+)\.png\)/g)]);
  return [...new Set(found.map(([, name = '']) => name))].sort();
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(join(docs, 'images'), { recursive: true });
  for (const name of picturesShown()) copyFileSync(join(made, `${name}.png`), join(docs, 'images', `${name}.png`));
}
