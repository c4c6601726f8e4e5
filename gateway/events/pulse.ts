/** When it is time to look whether something has changed. */
import type { NearGraph } from '../nearGraph.ts';

export interface Pulse {
  /** The beat of now; equal as long as nothing can have changed. */
  readonly beat: number;
  /** Resolves once the beat is another than the one given, or the signal aborts. */
  after(beat: number, signal: AbortSignal): Promise<void>;
  stop(): void;
}

/**
 * One timer for all who wait: it beats with each commit applied to the link graph of this process, and every `everyMs` where there is none.
 * While nobody waits it stands still.
 */
export function pulseOf(near: Pick<NearGraph, 'seq'> | null, everyMs: number): Pulse {
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | null = null;
  let beats = 0;
  const beatNow = () => near?.seq ?? beats;
  let last = beatNow();
  const tick = () => {
    beats += 1;
    if (beatNow() !== last) {
      last = beatNow();
      for (const wake of waiting) wake();
    }
    if (waiting.size === 0) stop();
  };
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  return {
    get beat() {
      return beatNow();
    },
    async after(beat, signal) {
      while (!signal.aborted && beatNow() === beat) {
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            signal.removeEventListener('abort', wake);
            resolve();
          };
          waiting.add(wake);
          signal.addEventListener('abort', wake, { once: true });
          timer ??= setInterval(tick, everyMs).unref();
        });
      }
    },
    stop,
  };
}
