/** Metrics of all workers of a cluster on one page, whichever worker is asked for it. */
import cluster from 'node:cluster';
import type { Worker } from 'node:cluster';
import prometheus from 'prom-client';
import type { Registry } from 'prom-client';

interface Asking {
  readonly ostrakon: 'metrics asked';
  readonly id: number;
}
interface Answering {
  readonly ostrakon: 'metrics';
  readonly id: number;
  /** Null where a worker did not answer in time. */
  readonly text: string | null;
}

/** Lets the workers ask the process that started them for the metrics of all. To be called in that process, once. */
export function answerWorkersMetrics(): void {
  const all = new prometheus.AggregatorRegistry();
  cluster.on('message', (worker: Worker, message: Partial<Asking> | null) => {
    if (message?.ostrakon !== 'metrics asked' || message.id === undefined) return;
    const { id } = message;
    const answer = (text: string | null): void => {
      if (worker.isConnected()) worker.send({ ostrakon: 'metrics', id, text } satisfies Answering);
    };
    all.clusterMetrics().then(answer, () => answer(null));
  });
}

/**
 * What a worker asks for the metrics of all with. Counters and sizes are added up unless a metric says otherwise.
 *
 * @returns null from the function where the others cannot be heard; then only the worker's own metrics are known
 */
export function allWorkersMetrics(own: Registry): () => Promise<string | null> {
  // Makes this process answer when the metrics of all are gathered.
  prometheus.AggregatorRegistry.setRegistries(own);
  new prometheus.AggregatorRegistry();
  const asked = new Map<number, (text: string | null) => void>();
  let last = 0;
  process.on('message', (message: Partial<Answering> | null) => {
    if (message?.ostrakon !== 'metrics' || message.id === undefined) return;
    asked.get(message.id)?.(message.text ?? null);
  });
  return () =>
    new Promise((resolve) => {
      const id = ++last;
      const answer = (text: string | null): void => {
        clearTimeout(timer);
        asked.delete(id);
        resolve(text);
      };
      const timer = setTimeout(answer, 6_000, null);
      asked.set(id, answer);
      process.send?.({ ostrakon: 'metrics asked', id } satisfies Asking);
    });
}
