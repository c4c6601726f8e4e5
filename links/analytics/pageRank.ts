import { Turns } from './rows.ts';
import type { Rows } from './rows.ts';

/** The part of its rank that an actor hands on; the rest is everyone's alike. @see Brin and Page 1998 */
export const damping = 0.85;
/** It is settled when all ranks together change by less than this; some sixty rounds. */
const tolerance = 1e-9;
const mostRounds = 200;

/**
 * The rank of everyone in the rows, of whom there are `count` with those who have no link: where a walker is found who goes along links in
 * either direction, each as likely as another, and now and then begins anew anywhere. All ranks together are 1; `alone` is what one
 * without links has.
 */
export function* pageRank({ starts, others, slots }: Rows, count: number): Generator<undefined, { ranks: Float64Array; alone: number }> {
  const turns = new Turns();
  const linked = slots.length;
  let ranks = new Float64Array(linked).fill(1 / count);
  let next = new Float64Array(linked);
  let alone = 1 / count;
  for (let round = 0; round < mostRounds; round += 1) {
    // Who has no link hands on to everyone.
    const base = (1 - damping + damping * alone * (count - linked)) / count;
    let change = Math.abs(base - alone) * (count - linked);
    for (let number = 0; number < linked; number += 1) {
      let sum = 0;
      const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
      for (let at = start; at < end; at += 1) {
        const other = others[at] ?? 0;
        sum += (ranks[other] ?? 0) / ((starts[other + 1] ?? 0) - (starts[other] ?? 0));
      }
      next[number] = base + damping * sum;
      change += Math.abs((next[number] ?? 0) - (ranks[number] ?? 0));
      if (turns.isOver(end - start)) yield;
    }
    [ranks, next, alone] = [next, ranks, base];
    if (change < tolerance) break;
  }
  return { ranks, alone };
}
