/** The subgraphs as processes of their own. */
import type { Log } from '../runtime/log.ts';
import type { Metrics } from '../runtime/metrics.ts';
import { remoteDataSource } from './remoteDataSource.ts';

/**
 * Data sources over the subgraphs' URLs.
 *
 * Ready once each subgraph was ready; from then on while any is, for one that is down costs its own fields only.
 */
export function remoteSubgraphs(
  urls: Readonly<Record<string, string>>,
  options: { readonly timeoutMs: number; readonly log: Log; readonly metrics: Metrics },
) {
  const dataSources = Object.fromEntries(Object.entries(urls).map(([name, url]) => [name, remoteDataSource(name, url, options)]));
  let wasReady = false;
  return {
    dataSources,
    async ready(): Promise<readonly string[]> {
      const states = await Promise.all(Object.entries(urls).map(async ([name, url]) => ({ name, isReady: await isReady(url) })));
      const missing = states.filter((state) => !state.isReady).map(({ name }) => name);
      if (missing.length === 0) wasReady = true;
      return wasReady && missing.length < states.length ? [] : missing;
    },
    async close(): Promise<void> {
      await Promise.all(Object.values(dataSources).map((source) => source.close()));
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const response = await fetch(new URL('/readyz', url), { signal: AbortSignal.timeout(2_000), redirect: 'error' });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
