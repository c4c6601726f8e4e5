import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from '@jest/globals';

import { picturesShown } from '../../docs/generate/pictures.ts';

const root = join(import.meta.dirname, '../..');

it('every picture that a guide shows is there, and is one that a browser test makes', () => {
  const tests = readdirSync(join(root, 'test/explorer')).filter((name) => name.endsWith('.browser.test.ts'));
  const made = tests.flatMap((name) => [
    ...readFileSync(join(root, 'test/explorer', name), 'utf8').matchAll(/picture\(\w+, '([a-z0-9-]+)'\)/g),
  ]);
  const names = made.map(([, name]) => name);
  const shown = picturesShown();
  expect(shown.length).toBeGreaterThan(8);
  expect(shown.filter((name) => !names.includes(name) || !existsSync(join(root, 'docs/images', `${name}.png`)))).toEqual([]);
});

it('every guide shows what it tells of', () => {
  for (const guide of ['guide-analyst', 'guide-officer', 'guide-election-official', 'operations'])
    expect(readFileSync(join(root, `docs/${guide}.md`), 'utf8')).toMatch(/!\[[^\]]{10,}\]\(images\/[a-z0-9-]+\.png\)/);
});
