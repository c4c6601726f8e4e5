import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { flawsOf } from '../../../ingest/bods/statementCheck.ts';

const folder = join(import.meta.dirname, '../../../../shared/data/bods');
const hasStandard = existsSync(folder);
const cases = hasStandard
  ? readFileSync(join(folder, 'tests/data/invalid-statements/expected_errors.csv'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.trim().split(',') as [string, string, string, string])
      .filter(([file]) => file !== 'statements_not_array.json')
  : [];
const statements = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown[];
const flaws = (path: string) => statements(path).flatMap((one, index) => flawsOf(one, `$[${index}]`));

(hasStandard ? describe : describe.skip)('a statement of the standard', () => {
  it('has a case for every file that it calls invalid', () => {
    const files = readdirSync(join(folder, 'tests/data/invalid-statements')).filter((name) => name.endsWith('.json'));
    const known = new Set(['statements_not_array.json', ...cases.map(([file]) => file)]);
    expect(files.filter((name) => !known.has(name) && flaws(`tests/data/invalid-statements/${name}`).length === 0)).toEqual([]);
    expect(cases.length).toBeGreaterThan(150);
  });

  it.each(cases)('%s breaks the rule %s at %s', (file, rule, path, property) => {
    const found = flaws(`tests/data/invalid-statements/${file}`);
    expect(found.map((flaw) => [flaw.rule, flaw.path])).toContainEqual([rule, path]);
    if (rule === 'required') expect(found.find((flaw) => flaw.rule === rule)?.reason).toBe(`must have ${property}`);
  });

  const folders = ['tests/data/valid-statements', 'examples'];
  it.each(folders.flatMap((of) => (hasStandard ? readdirSync(join(folder, of)).map((name) => `${of}/${name}`) : [])))(
    '%s is accepted',
    (path) => expect(flaws(path)).toEqual([]),
  );
});
