/** One thread that plans operations, replaced whenever an operation takes too long. */
import { Worker } from 'node:worker_threads';

export type PlanOutcome = { readonly plan: string } | 'failed' | 'late';

export interface PlanThread {
  /**
   * The plan as JSON; `failed` where planning throws, which the gateway then meets itself; `late` where it takes more than the allowed
   * time or memory, or too many others wait.
   */
  plan(source: string, operationName: string | null): Promise<PlanOutcome>;
  stop(): Promise<void>;
}

interface Job {
  readonly source: string;
  readonly operationName: string | null;
  readonly settle: (outcome: PlanOutcome) => void;
}
type Message = { readonly ready: true } | { readonly id: number; readonly plan: string | null };

const maxWaiting = 100;

/** Starts the thread. Operations are planned one after the other; the time of each counts from when its turn comes. */
export function planThread(options: {
  readonly supergraphSdl: string;
  readonly plannerConfig: object;
  readonly timeoutMs: number;
}): PlanThread {
  const waiting: Job[] = [];
  let current: Job | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ready = false;
  let stopped = false;
  let turn = 0;
  let worker = start();

  function start(): Worker {
    const made = new Worker(new URL('./planWorker.mjs', import.meta.url), {
      workerData: { supergraphSdl: options.supergraphSdl, plannerConfig: options.plannerConfig },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      execArgv: [],
    });
    ready = false;
    made.unref();
    made.on('message', (message: Message) => {
      if (made !== worker) return;
      if ('ready' in message) ready = true;
      else if (message.id === turn) settle(message.plan === null ? 'failed' : { plan: message.plan });
      next();
    });
    // Out of memory, most likely; the exit follows.
    made.on('error', () => undefined);
    made.on('exit', () => {
      if (made === worker && !stopped) replace();
    });
    return made;
  }
  function settle(outcome: PlanOutcome): void {
    clearTimeout(timer);
    current?.settle(outcome);
    current = null;
  }
  function replace(): void {
    const ended = worker;
    worker = start();
    settle('late');
    void ended.terminate();
  }
  function next(): void {
    if (!ready || current !== null) return;
    const job = waiting.shift();
    if (job === undefined) return;
    current = job;
    turn += 1;
    timer = setTimeout(replace, options.timeoutMs);
    worker.postMessage({ id: turn, source: job.source, operationName: job.operationName });
  }

  return {
    plan(source, operationName) {
      if (stopped || waiting.length >= maxWaiting) return Promise.resolve('late');
      return new Promise((resolve) => {
        waiting.push({ source, operationName, settle: resolve });
        next();
      });
    },
    async stop() {
      stopped = true;
      settle('late');
      for (const job of waiting.splice(0)) job.settle('late');
      await worker.terminate();
    },
  };
}
