import { useEffect } from 'preact/hooks';
import { currentProvided, signIn } from '../session.ts';
import type { Session } from '../session.ts';

/** How long before its end a token is exchanged for a new one, at most. */
const longestAheadMs = 60_000;
/** What timers can wait at most. */
const longestWaitMs = 2 ** 31 - 1;

/**
 * Keeps a session alive as long as its provider does, and ends it with its token otherwise.
 *
 * @param onEnd called once it has ended by itself; the page is the public's by then
 */
export function useKeptSession(session: Session | null, onEnd: () => void): void {
  useEffect(() => {
    if (session?.until == null) return undefined;
    const { until } = session;
    // Half of what is left at most, or a token that lasts less than a minute would be exchanged again and again.
    const aheadMs = Math.max(0, Math.min(longestAheadMs, (until - Date.now()) / 2));
    let timer = 0;
    let step: 'waiting' | 'renewing' | 'over' = 'waiting';
    let mayRenew = (currentProvided()?.refreshToken ?? null) !== null;
    const look = () => {
      if (step !== 'waiting') return;
      clearTimeout(timer);
      const left = until - Date.now();
      if (mayRenew && left <= aheadMs) {
        step = 'renewing';
        void renewed(() => step === 'renewing').then((isRenewed) => {
          if (step !== 'renewing' || isRenewed) return;
          mayRenew = false;
          step = 'waiting';
          look();
        });
      } else if (left <= 0) {
        step = 'over';
        signIn(null);
        onEnd();
      } else timer = window.setTimeout(look, Math.min(mayRenew ? left - aheadMs : left, longestWaitMs));
    };
    look();
    // Timers stand still while the machine sleeps.
    document.addEventListener('visibilitychange', look);
    return () => {
      step = 'over';
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [session?.token]);
}

/** Whether new tokens took the place of the present ones; those who signed out meanwhile (`isWanted`) stay out. */
async function renewed(isWanted: () => boolean): Promise<boolean> {
  const provided = currentProvided();
  if (provided === null) return false;
  try {
    const { refreshed } = await import('./refreshed.ts');
    const { session, provided: given } = await refreshed(provided);
    if ((session.until ?? Infinity) <= Date.now()) return false;
    if (isWanted()) signIn(session.token, given);
    return true;
  } catch {
    return false;
  }
}
