/** Contenders asked the same question in turns, so that a busy moment of the machine falls on all of them. */
import { measured, quantile, type Measured } from '../statistics.ts';

export interface Contender<Subject> {
  readonly name: string;
  /** @throws {Error} where the answer is no answer, so that nobody times refusals */
  readonly ask: (subject: Subject) => unknown;
}

/** What a contender took for one workload, in milliseconds of the clock; the spread is of the rounds. */
export interface Row {
  readonly workload: string;
  readonly contender: string;
  readonly medianMs: Measured;
  readonly p95Ms: Measured;
  /** Its median against that of the first contender in the same round: above 1 it is slower. */
  readonly ofFirst: Measured;
}

/** Each round asks other subjects, one after another; a round before the first warms up and does not count. */
export async function inTurns<Subject>(
  workload: string,
  contenders: readonly Contender<Subject>[],
  subjects: readonly Subject[],
  { rounds, perRound }: { readonly rounds: number; readonly perRound: number },
): Promise<Row[]> {
  const taken = contenders.map(() => ({ medians: [] as number[], p95s: [] as number[] }));
  for (let round = 0; round <= rounds; round++) {
    const times = contenders.map(() => [] as number[]);
    for (let turn = 0; turn < perRound; turn++) {
      const subject = subjects[(round * perRound + turn) % subjects.length]!;
      for (const [at, { ask }] of contenders.entries()) {
        const began = performance.now();
        await ask(subject);
        times[at]!.push(performance.now() - began);
      }
    }
    if (round === 0) continue;
    for (const [at, each] of times.entries()) {
      taken[at]!.medians.push(quantile(each, 0.5));
      taken[at]!.p95s.push(quantile(each, 0.95));
    }
  }
  return contenders.map(({ name }, at) => ({
    workload,
    contender: name,
    medianMs: measured(taken[at]!.medians),
    p95Ms: measured(taken[at]!.p95s),
    ofFirst: measured(taken[at]!.medians.map((each, round) => each / taken[0]!.medians[round]!)),
  }));
}
