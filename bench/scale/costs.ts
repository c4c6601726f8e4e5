/** What a store of the world costs to make and to start from, each step in a process of its own, and a list import by the command line. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../processes.ts';

export interface Cost {
  readonly step: string;
  /** In the units that their names say. */
  readonly figures: Readonly<Record<string, number | null>>;
}

/** Leaves a store with a snapshot in `dir`. */
export async function makeStore(dir: string, actors: number, links: number): Promise<Cost[]> {
  const step = async (name: string, script: string, ...args: string[]): Promise<Cost> => {
    const { output } = await run(['--import', 'tsx', join('bench/large', script), dir, ...args], {});
    return { step: name, figures: JSON.parse(output.trim().split('\n').at(-1) ?? '') as Cost['figures'] };
  };
  const costs = [
    await step('commit of the world', 'commit.ts', String(actors), String(links)),
    await step('start by a scan', 'start.ts'),
    await step('start from the snapshot', 'start.ts'),
  ];
  const megabytes = (file: string): number => Math.round(statSync(join(dir, file)).size / 1e6);
  return [...costs, { step: 'files', figures: { ledgerMB: megabytes('ledger.mdb'), snapshotMB: megabytes('graph.snapshot') } }];
}

/** @param lists holds ofac_2023-01 */
export async function importList(dir: string, lists: string): Promise<Cost> {
  const args = ['import', 'ofac-csv', join(lists, 'ofac_2023-01'), '--as-of', '2023-01-20'];
  const { seconds, peakMiB } = await run(['--import', 'tsx', 'cli/main.ts', ...args], { OSTRAKON_DATA: dir, OSTRAKON_SEED: 'none' });
  return { step: 'import of the SDN list of January 2023, 11,443 entries, into the store of the world', figures: { seconds, peakMiB } };
}
