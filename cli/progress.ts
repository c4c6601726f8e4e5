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

export interface Bar {
  /** `done` of the total, and what to say beside it. */
  readonly update: (done: number, label: string) => void;
  readonly end: () => void;
}

/** Progress through a known amount: a bar on a terminal, a line every tenth otherwise, nothing in silence. */
export function barOn(around: Surroundings, total: number, isSilent: boolean): Bar {
  if (isSilent || total <= 0) return { update: () => undefined, end: () => undefined };
  const percentOf = (done: number) => Math.min(100, Math.floor((100 * done) / total));
  if (!around.isTerminal) {
    let said = 0;
    return {
      update: (done, label) => {
        const percent = percentOf(done);
        if (percent < said + 10) return;
        said = percent - (percent % 10);
        around.err(`${percent} % ${label}\n`);
      },
      end: () => undefined,
    };
  }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage} % {label}',
    clearOnComplete: true,
    hideCursor: true,
    linewrap: false,
  });
  bar.start(total, 0, { label: '' });
  return { update: (done, label) => bar.update(Math.min(done, total), { label }), end: () => bar.stop() };
}
