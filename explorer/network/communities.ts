/** The communities of what is loaded, found in the worker. */
import { useEffect, useState } from 'preact/hooks';
import type { Network } from './answers.ts';
import type { Communities, Work } from './work.ts';

/** Number of the community of each actor; null where it is not wanted or not found yet. */
export function useCommunities({ actors, links }: Network, isWanted: boolean): Communities | null {
  const [found, setFound] = useState<{ readonly of: unknown; readonly communities: Communities } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    const ids = actors.flatMap(({ actor }) => (actor === null ? [] : [actor.id]));
    const isShown = new Set(ids);
    const ends = links.map(({ from, to }) => ({ from: from.id, to: to.id })).filter(({ from, to }) => isShown.has(from) && isShown.has(to));
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Communities>) => setFound({ of: actors, communities: data }));
    worker.postMessage({ what: 'communities', ids, links: ends } satisfies Work);
    return () => worker.terminate();
  }, [actors, links, isWanted]);
  return isWanted && found !== null && found.of === actors ? found.communities : null;
}
