import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { processPage } from '../../docs/generate/process.ts';

it('docs/process.md says what the machines say; npm run process:docs writes it', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docs/process.md'), 'utf8')).toBe(processPage());
});
