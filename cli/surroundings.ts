/** What commands use of the process around them, so that tests can stand in for it. */
import type { Ledger } from '../domain/ledger.ts';
import { readConfig, type Config } from '../runtime/config.ts';
import { openLedger } from '../store/open.ts';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal, which can show a moving bar. */
  readonly isTerminal: boolean;
}

/** The surroundings of this very process. */
export function processSurroundings(): Surroundings {
  return {
    env: process.env,
    now: () => new Date(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
  };
}

/** Runs `work` with the configured store and closes it whatever happens. */
export async function withLedger<T>(around: Surroundings, work: (ledger: Ledger, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(around.env);
  const ledger = await openLedger({ dir: config.dataDir, neo4j: config.neo4j });
  try {
    return await work(ledger, config);
  } finally {
    await ledger.close();
  }
}
