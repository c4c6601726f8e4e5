/** Progress on standard error: a bar on a terminal, a line a stage otherwise, nothing in silence. */
import cliProgress from 'cli-progress';
import type { ImportStage } from '../ingest/importProgress.ts';
import type { Surroundings } from './surroundings.ts';

export interface Progress {
  readonly show: (stage: ImportStage) => void;
  /** Clears the bar. */
  readonly end: () => void;
}

export function progressOn(around: Surroundings, isSilent: boolean): Progress {
  if (isSilent) return { show: () => undefined, end: () => undefined };
  if (!around.isTerminal) return { show: ({ step, of, label }) => around.err(`${step}/${of} ${label}\n`), end: () => undefined };
  const bar = new cliProgress.SingleBar({
    format: '{bar} {value}/{total} {label}',
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
  });
  let isStarted = false;
  return {
    show: ({ step, of, label }) => {
      if (isStarted) bar.update(step - 1, { label });
      else bar.start(of, step - 1, { label });
      isStarted = true;
    },
    end: () => bar.stop(),
  };
}
