/**
 * Reads each file of a directory whose list is in `files.json` (format and name), and prints what it is refused with and the most memory
 * this process has used, in megabytes; run in a process of its own.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNamed } from '../../ingest/formats.ts';
import { checkFiles } from '../../ingest/importCheck.ts';
import { openInputs } from '../../ingest/inputs/openInputs.ts';

const [dir = '.'] = process.argv.slice(2);
const files = JSON.parse(await readFile(join(dir, 'files.json'), 'utf8')) as { format: string; name: string; path: string }[];
const refusals: (string | null)[] = [];
for (const { format, path } of files) {
  const known = formatNamed(format);
  if (known === undefined) throw new Error(`There is no format ${format}.`);
  try {
    const opened = await openInputs([join(dir, path)]);
    try {
      const today = '2026-06-01';
      await checkFiles(known, opened.inputs, { at: `${today}T00:00:00.000Z`, today, asOf: null, source: null });
      refusals.push(null);
    } finally {
      opened.close();
    }
  } catch (error) {
    refusals.push(`${(error as { code?: string }).code ?? String(error)} ${(error as Error).message}`);
  }
}
// The system's own count of a process starts with what its parent had; this one starts anew.
const peak = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile('/proc/self/status', 'utf8'))?.[1];
console.log(JSON.stringify({ refusals, megabytes: Math.round(Number(peak) / 1024) }));
