/** Planning off the main thread, a few documents at a time. */
import type { QueryPlan, QueryPlanner } from '@graphql-hive/router-query-planner';

const maxRunning = 2;
const maxWaiting = 100;

export interface PlanOff {
  /**
   * `late` where planning takes longer than allowed, its turn awaited apart, or too many others wait.
   *
   * @throws what the planner throws
   */
  plan(source: string): Promise<QueryPlan | 'late'>;
}

/** A plan that is late is still made to its end, for native code is not ended from outside; until then it takes up a turn. */
export function planOff(planner: QueryPlanner, timeoutMs: number): PlanOff {
  const waiting: (() => void)[] = [];
  let running = 0;
  const done = (): void => {
    running -= 1;
    waiting.shift()?.();
  };
  return {
    async plan(source) {
      if (running >= maxRunning) {
        if (waiting.length >= maxWaiting) return 'late';
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      running += 1;
      const started = performance.now();
      const planned = planner.planAsync(source, undefined, new Set(), 100);
      planned.then(done, done);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(resolve, timeoutMs, 'late');
      });
      try {
        const plan = await Promise.race([planned, late]);
        return performance.now() - started > timeoutMs ? 'late' : plan;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
