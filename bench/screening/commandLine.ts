/** How fast `ostrakon screen` goes through a file of customers. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../processes.ts';
import type { Question } from './question.ts';
import { randomOf } from './random.ts';
import { syntheticNames } from './syntheticNames.ts';

export interface CommandLine {
  readonly names: number;
  /** From launch to end, with the start of the process and the reading of the store. */
  readonly seconds: number;
  /** Without what a file of a tenth of the names takes. */
  readonly namesPerSecond: number;
  readonly peakMiB: number | null;
}

/** Of the customers one in twenty asks for somebody listed; the others are invented. The list is imported into a store of its own. */
export async function commandLine(lists: string, questions: readonly Question[], names: number): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'ostrakon-screening-'));
  try {
    const env = { OSTRAKON_DATA: join(folder, 'store'), OSTRAKON_SEED: 'none' };
    const command = (...args: string[]) => run(['--import', 'tsx', 'cli/main.ts', ...args], env);
    await command('import', 'ofac-csv', join(lists, 'ofac_2023-01'), '--as-of', '2023-01-20');
    const screened = async (count: number) => {
      const file = join(folder, `${count}.csv`);
      await writeFile(file, customers(questions, count));
      return command('screen', file, '--out', join(folder, `${count}.hits.csv`), '--json');
    };
    const few = await screened(names / 10);
    const all = await screened(names);
    return {
      names,
      seconds: all.seconds,
      namesPerSecond: (0.9 * names) / (all.seconds - few.seconds),
      peakMiB: all.peakMiB,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function customers(questions: readonly Question[], count: number): string {
  const random = randomOf('customers');
  const stream = syntheticNames('customers');
  const listed = questions.filter(({ answers }) => answers.length > 0);
  const rows = Array.from({ length: count }, (_, at) => {
    const { name, kind } = random.next() < 0.05 ? random.pick(listed) : stream.next().value;
    return `${at},"${name.replaceAll('"', '""')}",${kind}`;
  });
  return `id,name,kind\n${rows.join('\n')}\n`;
}
