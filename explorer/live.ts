/** What changes while a view is open, from the stream at `/events`. */
import { useEffect, useState } from 'preact/hooks';
import { isOwnCommit } from './ask.ts';
import { useSession } from './session.ts';

/** One event of a stream; fields that it does not have are empty. */
export interface StreamedEvent {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/** Takes the whole events off the front of what was read; `rest` is what has not come to its end yet. */
export function eventsIn(text: string): { readonly events: readonly StreamedEvent[]; readonly rest: string } {
  const blocks = text.split('\n\n');
  const rest = blocks.pop() ?? '';
  const events = blocks.flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith(':'));
    const field = (name: string) =>
      lines
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trimStart() ?? '';
    return lines.length === 0 ? [] : [{ id: field('id'), event: field('event'), data: field('data') }];
  });
  return { events, rest };
}

/** Until a mutation of one's own has been answered, its event may have come already. */
const ownAnswerMs = 1_000;
const firstWaitMs = 1_000;
const mostWaitMs = 60_000;

/** What to do after an answer that is no stream. */
export function afterRefusal(status: number, retryAfter: string | null, waitMs: number): 'stop' | { waitMs: number; isFromNow: boolean } {
  // The position is of another ledger.
  if (status === 400) return { waitMs, isFromNow: true };
  if (status === 429 || status >= 500) {
    const seconds = Number(retryAfter ?? 0);
    return { waitMs: Math.max(waitMs, Number.isFinite(seconds) ? seconds * 1_000 : 0), isFromNow: false };
  }
  // No such address, or a token that is good no more: it would be the same the next time.
  return 'stop';
}

/** The position to go on from; null for now. Kept while the page is hidden, so that what changes meanwhile is told afterwards. */
interface Following {
  last: string | null;
}

/**
 * Follows until `signal` aborts or there is nothing to follow; breaks are bridged by the last position.
 *
 * @param changed told of each commit by its position
 */
async function follow(token: string | null, place: Following, changed: (position: string) => void, signal: AbortSignal): Promise<void> {
  let waitMs = firstWaitMs;
  while (!signal.aborted) {
    try {
      const response = await fetch('/events', {
        headers: {
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          ...(place.last === null ? {} : { 'last-event-id': place.last }),
        },
        signal,
      });
      if (response.status === 200 && response.body !== null) {
        let text = '';
        const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
          const { events, rest } = eventsIn(text + part.value);
          text = rest;
          waitMs = firstWaitMs;
          for (const { id, event } of events) {
            if (id !== '') place.last = id;
            if (event === 'change') changed(id);
          }
        }
      } else {
        const next = afterRefusal(response.status, response.headers.get('retry-after'), waitMs);
        if (next === 'stop') return;
        ({ waitMs } = next);
        if (next.isFromNow) place.last = null;
      }
    } catch {
      // The server is not to be reached, or this is over.
    }
    await paused(waitMs, signal);
    waitMs = Math.min(2 * waitMs, mostWaitMs);
  }
}

function paused(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}

/**
 * Whether somebody else has changed something that the session may see, since the page was opened or `seen` was called.
 *
 * A hidden page keeps no connection open, because a browser allows six to a server, for all its tabs together.
 */
export function useChanges(): { readonly hasChanged: boolean; readonly seen: () => void } {
  const token = useSession()?.token ?? null;
  const [hasChanged, setHasChanged] = useState(false);
  useEffect(() => {
    setHasChanged(false);
    const place: Following = { last: null };
    const ended = new AbortController();
    let following: AbortController | null = null;
    const changed = (position: string) => {
      setTimeout(() => {
        if (!ended.signal.aborted && !isOwnCommit(position)) setHasChanged(true);
      }, ownAnswerMs);
    };
    const update = () => {
      if (document.hidden) {
        following?.abort();
        following = null;
      } else if (following === null) {
        following = new AbortController();
        void follow(token, place, changed, following.signal);
      }
    };
    document.addEventListener('visibilitychange', update);
    update();
    return () => {
      document.removeEventListener('visibilitychange', update);
      following?.abort();
      ended.abort();
    };
  }, [token]);
  return { hasChanged, seen: () => setHasChanged(false) };
}
