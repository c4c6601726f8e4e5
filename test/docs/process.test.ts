import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { describedSchemas, mutationsOf, stepsByMutation } from '../../docs/generate/descriptions.ts';
import { processPage } from '../../docs/generate/process.ts';

it('docs/process.md says what the machines say; npm run process:docs writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/process.md'), 'utf8')).toBe(processPage());
});

it('the API describes each step as its machine does; npm run process:docs writes it', () => {
  for (const { is, shouldBe } of describedSchemas()) expect(is).toBe(shouldBe);
});

it('every step that somebody may take is a mutation of its name', () => {
  const mutations = new Set(describedSchemas().flatMap(({ is }) => [...mutationsOf(is).keys()]));
  expect([...stepsByMutation().keys()].filter((name) => !mutations.has(name))).toEqual([]);
});
