import { whole } from '../../stakes/intervals.ts';
import { listedPossibly, ownStamp } from '../sets.ts';
import { anyStamp } from '../support.ts';

import type { Sweep } from './sweep.ts';
import { certainMark, heldBy, isAboveHalf, possibleMark, readHoldersAhead, waitingMark } from './sweep.ts';

/** Fills the possible set beyond the certain one. @param vaguely those of whom the certain set holds something that is not known exactly */
export function solvePossible(sweep: Sweep, vaguely: readonly number[]): void {
  const { table, sets, stamps, marks, seeds, countsUnattributed } = sweep;
  const possible = sets.possible.values;
  const waiting = seeds
    .filter((actor) => sets.listed.get(actor) === listedPossibly)
    .concat(vaguely.filter((actor) => ((marks[actor] ?? 0) & certainMark) === 0));
  if (countsUnattributed) for (let actor = 0; actor < table.into.actors; actor += 1) if (table.into.length(actor) > 0) waiting.push(actor);
  let read = 0;
  for (let head = 0; head < waiting.length; head += 1) {
    if (head === read) read = readHoldersAhead(sweep, waiting, head, waiting.length);
    const actor = waiting[head] ?? 0;
    const mark = (marks[actor] ?? 0) & ~waitingMark;
    marks[actor] = mark;
    if ((mark & (certainMark | possibleMark)) !== 0) continue;
    const isGiven = sets.listed.get(actor) === listedPossibly;
    if (!isGiven && !isSupported(sweep, actor)) continue;
    marks[actor] = mark | possibleMark;
    possible[actor] = isGiven ? ownStamp : stamps.next();
    table.from.forEach(actor, (owned) => {
      // Once for all who join meanwhile.
      if (((marks[owned] ?? 0) & (waitingMark | certainMark | possibleMark)) !== 0) return;
      marks[owned] = (marks[owned] ?? 0) | waitingMark;
      waiting.push(owned);
    });
  }
}

function isSupported(sweep: Sweep, actor: number): boolean {
  const held = sweep.countsUnattributed ? null : heldBy(sweep, certainMark | possibleMark, actor);
  const { slack } = sweep;
  if (held !== null) {
    const lo = isAboveHalf(held.loInside, slack);
    const hi = isAboveHalf(held.hiInside, slack);
    const left = isAboveHalf(whole - (held.lo - held.loInside), slack);
    if (lo === true || (hi === true && left === true)) return true;
    if (lo === false && (hi === false || left === false)) return false;
  }
  return sweep.support.isPossible(actor, 'possible', anyStamp);
}
