/** Progress on standard error: a bar on a terminal, a line every tenth otherwise, nothing in silence. */
import cliProgress from 'cli-progress';
import type { Surroundings } from './surroundings.ts';

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
