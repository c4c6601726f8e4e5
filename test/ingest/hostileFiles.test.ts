import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hostileFiles } from './hostileFiles.ts';
import { cleanUp, temporaryDir } from './lists.ts';

let read: { refusals: (string | null)[]; megabytes: number };

beforeAll(async () => {
  const dir = await temporaryDir();
  const files: { format: string; path: string }[] = [];
  for (const [index, { format, name, content }] of hostileFiles.entries()) {
    const path = join(`${index}`, name);
    await mkdir(join(dir, `${index}`));
    await writeFile(join(dir, path), content());
    files.push({ format, path });
  }
  await writeFile(join(dir, 'files.json'), JSON.stringify(files));
  const script = join(import.meta.dirname, 'readHostile.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, dir], { maxBuffer: 1 << 24 });
  read = JSON.parse(stdout) as typeof read;
}, 120_000);
afterAll(cleanUp);

describe('a list is refused, with the place and the reason, where there is', () => {
  it.each(hostileFiles.map(({ title, said }, index) => [title, index, said] as const))('%s', (_title, index, said) => {
    const refusal = read.refusals[index] ?? 'nothing wrong';
    expect(refusal).toMatch(/^LIST_REJECTED /);
    for (const part of said) expect(refusal).toMatch(part);
    expect(refusal.length).toBeLessThan(5_000);
  });
});

it('what is made to use up memory uses less than 300 MB, everything that reads it included', () => {
  expect(read.megabytes).toBeLessThan(300);
});
