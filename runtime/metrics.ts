/** What /metrics shows; labels never hold ids, names or documents. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { allWorkersMetrics } from './workerMetrics.ts';

export interface Metrics {
  /** The page for Prometheus, with its content type. */
  page(): Promise<{ readonly type: string; readonly text: string }>;
  request(kind: string, status: number, seconds: number): void;
  subgraphCall(service: string, outcome: 'ok' | 'errors' | 'unavailable' | 'timeout' | 'aborted', seconds: number): void;
  planned(where: 'worker' | 'inline' | 'refused', seconds: number): void;
  /** Reads sizes of the link graph and its ledger position whenever the page is asked for. */
  linkGraph(read: () => { readonly seq: number; readonly sizes: Readonly<Record<string, number>> }): void;
  /** Reads how many operations run and wait, and how many were refused for want of room, whenever the page is asked for. */
  admission(read: () => { readonly running: number; readonly waiting: number; readonly refused: number }): void;
  /** Reads how many streams of events are open whenever the page is asked for. */
  eventStreams(read: () => number): void;
  /** One event sent on one stream. */
  eventSent(): void;
  stop(): void;
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Metrics of one process; with `isWorker` the page is that of all workers of its cluster. */
export function createMetrics(options: { readonly withProcess?: boolean; readonly isWorker?: boolean } = {}): Metrics {
  const registry = new Registry();
  const ofAll = options.isWorker === true ? allWorkersMetrics(registry) : null;
  const registers = [registry];
  if (options.withProcess !== false) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'ostrakon_request_seconds',
    help: 'Duration of requests by kind and status; the count is the number of requests.',
    labelNames: ['kind', 'status'],
    buckets,
    registers,
  });
  const calls = new Histogram({
    name: 'ostrakon_subgraph_call_seconds',
    help: 'Duration of calls from the gateway to subgraphs by service and outcome.',
    labelNames: ['service', 'outcome'],
    buckets,
    registers,
  });
  const plans = new Histogram({
    name: 'ostrakon_plan_seconds',
    help: 'Time to plan an operation that was not planned before, by where it was planned.',
    labelNames: ['where'],
    buckets,
    registers,
  });
  const events = new Counter({ name: 'ostrakon_events_sent_total', help: 'Events sent, counted on each stream.', registers });
  return {
    async page() {
      return { type: registry.contentType, text: (await ofAll?.()) ?? (await registry.metrics()) };
    },
    request: (kind, status, seconds) => requests.observe({ kind, status }, seconds),
    subgraphCall: (service, outcome, seconds) => calls.observe({ service, outcome }, seconds),
    planned: (where, seconds) => plans.observe({ where }, seconds),
    linkGraph(read) {
      new Gauge({
        name: 'ostrakon_ledger_position',
        help: 'Sequence number of the last commit applied to the link graph; of several workers that which is furthest behind.',
        registers,
        aggregator: 'min',
        collect() {
          this.set(read().seq);
        },
      });
      new Gauge({
        name: 'ostrakon_link_graph_size',
        help: 'Records in the link graph by kind, and its bytes.',
        labelNames: ['of'],
        registers,
        collect() {
          for (const [of, value] of Object.entries(read().sizes)) this.set({ of }, value);
        },
      });
    },
    admission(read) {
      new Gauge({
        name: 'ostrakon_operations',
        help: 'Operations that run, that wait for their turn, and that were refused with OVERLOADED since the start.',
        labelNames: ['state'],
        registers,
        collect() {
          for (const [state, value] of Object.entries(read())) this.set({ state }, value);
        },
      });
    },
    eventStreams(read) {
      new Gauge({
        name: 'ostrakon_event_streams',
        help: 'Streams of events that are open.',
        registers,
        collect() {
          this.set(read());
        },
      });
    },
    eventSent: () => events.inc(),
    stop: () => registry.clear(),
  };
}
