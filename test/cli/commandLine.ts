import { run } from '../../cli/program.ts';

export interface Ended {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line over the store of a directory, which starts empty, and says what came out. */
export async function ostrakon(args: readonly string[], dir: string, now = '2026-01-01T12:00:00.000Z'): Promise<Ended> {
  const output = { out: '', err: '' };
  const exitCode = await run([...args], {
    env: { OSTRAKON_SEED: 'none', OSTRAKON_DATA: dir },
    now: () => new Date(now),
    out: (text) => (output.out += text),
    err: (text) => (output.err += text),
    isTerminal: false,
  });
  return { exitCode, ...output };
}
