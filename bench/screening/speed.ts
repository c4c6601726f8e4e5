/** How long one name takes, in turns with the peers, and what an index takes. */
import { measured, quantile, type Measured } from '../statistics.ts';
import type { Engine } from './engine.ts';
import type { Question } from './question.ts';
import { randomOf } from './random.ts';

export interface Latency {
  readonly engine: string;
  readonly questions: number;
  readonly p50Ms: Measured;
  readonly p95Ms: Measured;
  readonly namesPerSecond: Measured;
  /** Processor time a name, on average: what a busy machine does not change much. */
  readonly cpuMs: Measured;
}

/**
 * Every round asks other questions, and each question of every engine in turn: a busy moment of the machine falls on all, and no engine
 * has met a name before. A round before the first warms up and does not count.
 */
export async function latencies(
  engines: readonly Engine[],
  questions: readonly Question[],
  rounds: number,
  perRound: number,
): Promise<Latency[]> {
  const drawn = randomOf('speed').sample(questions, (rounds + 1) * perRound);
  const taken = engines.map(() => ({ p50: [] as number[], p95: [] as number[], rate: [] as number[], cpu: [] as number[] }));
  const size = Math.floor(drawn.length / (rounds + 1));
  for (let round = 0; round <= rounds; round++) {
    const times = engines.map(() => [] as number[]);
    const worked = engines.map(() => 0);
    for (const question of drawn.slice(round * size, (round + 1) * size))
      for (const [at, engine] of engines.entries()) {
        const { ms, cpuMs } = await engine.rank(question);
        times[at]!.push(ms);
        worked[at]! += cpuMs;
      }
    if (round === 0) continue;
    for (const [at, each] of times.entries()) {
      taken[at]!.p50.push(quantile(each, 0.5));
      taken[at]!.p95.push(quantile(each, 0.95));
      taken[at]!.cpu.push(worked[at]! / each.length);
      taken[at]!.rate.push((1000 * each.length) / each.reduce((sum, ms) => sum + ms, 0));
    }
  }
  return engines.map(({ name }, at) => ({
    engine: name,
    questions: size * rounds,
    p50Ms: measured(taken[at]!.p50),
    p95Ms: measured(taken[at]!.p95),
    namesPerSecond: measured(taken[at]!.rate),
    cpuMs: measured(taken[at]!.cpu),
  }));
}
