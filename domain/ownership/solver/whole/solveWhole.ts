import { listedPossibly, ownStamp } from '../sets.ts';

import { joinListed, solveCertain } from './solveCertain.ts';
import { solveCircular } from './solveCircular.ts';
import { solvePossible } from './solvePossible.ts';
import { solveWithin } from './solveWithin.ts';
import type { Sweep, Unsolved } from './sweep.ts';

/** Fills empty sets from the listings, in time proportional to what those reach. */
export function solveWhole(unsolved: Unsolved): void {
  const { table, sets, support, seeds, size } = unsolved;
  const marks = new Uint8Array(size);
  const queue = new Int32Array(size);
  const listed = joinListed(unsolved, queue, marks);
  const { threshold, aggregation } = support.rule;
  if (threshold === null) {
    for (const seed of seeds) if (sets.listed.get(seed) === listedPossibly) sets.possible.set(seed, ownStamp);
    return;
  }
  const [sums, list] = [new Float64Array(size), new Int32Array(size)];
  const sweep: Sweep = { ...unsolved, isJoint: aggregation === 'JOINT', marks, sums, slack: table.intervals.slack, queue, list, read: 0 };
  const touched = solveCertain(sweep, listed);
  solvePossible(sweep, touched.vaguely);
  solveCircular(sweep, solveWithin(sweep, touched.count));
}
