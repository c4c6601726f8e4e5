import { half } from '../../stakes/intervals.ts';
import { anyStamp } from '../support.ts';

import type { Within } from './solveWithin.ts';
import type { Sweep } from './sweep.ts';
import { addHolding, certainMark, circularMark, heldBy, mayBeEnough, readAhead, readHoldersAhead, unsummed, withinMark } from './sweep.ts';

/** Fills the circular set: begins with too many, and drops those that members do not hold enough of. */
export function solveCircular(sweep: Sweep, within: Within): void {
  const circular = sweep.sets.circular.values;
  let members = candidates(sweep, within);
  for (const actor of members) circular[actor] = 1;
  // Rounds as long as less than half remain: that is quicker than going on from each that is dropped.
  for (let before = Infinity; 2 * members.length < before;) {
    before = members.length;
    members = kept(sweep, members);
  }
  dropAll(sweep, members);
}

/**
 * All members of the circular set, and others, marked as members.
 *
 * None is missed. Of the members that were, take the one that came first when what is within reach was filled. What others hold of it is in
 * its sum: of those that came before it, since they are not missed, and of those that came after it, as backward holdings. That is enough
 * for it to be found.
 */
function candidates(sweep: Sweep, { sums: sumsWithin, backward }: Within): number[] {
  const { table, holdings, marks, slack } = sweep;
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const found: number[] = [];
  const add = (owned: number, code: number) => {
    if (!mayBeEnough(sumsWithin[owned] ?? 0, slack) || !mayBeEnough(addHolding(sweep, owned, code), slack)) return;
    const mark = marks[owned] ?? 0;
    if ((mark & circularMark) !== 0) return;
    marks[owned] = mark | circularMark;
    found.push(owned);
  };
  for (let at = 0; at < backward.length; at += 3) {
    if (mayBeEnough(sumsWithin[backward[at] ?? 0] ?? 0, slack)) add(backward[at + 1] ?? 0, backward[at + 2] ?? 0);
  }
  let read = 0;
  for (let head = 0; head < found.length; head += 1) {
    if (head === read) read = readAhead(sweep, found, head, found.length);
    const holder = found[head] ?? 0;
    const start = slots[2 * holder] ?? 0;
    const end = start + 2 * (slots[2 * holder + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const owned = pool[at + 1] ?? 0;
      const code = codes[pool[at] ?? 0] ?? 0;
      // Backward holdings among them are added twice: too much does no harm here.
      if (code !== 0 && ((marks[owned] ?? 0) & (withinMark | circularMark)) === withinMark) add(owned, code);
    }
  }
  return found;
}

/** Adds up what the certain set and members hold of each member, and drops those of which they do not hold enough at that time. */
function kept(sweep: Sweep, members: readonly number[]): number[] {
  const { sums } = sweep;
  let read = 0;
  return members.filter((actor, index) => {
    if (index === read) read = readHoldersAhead(sweep, members, index, members.length);
    sums[actor] = sumOf(sweep, actor);
    if (isHeld(sweep, actor)) return true;
    drop(sweep, actor);
    return false;
  });
}

/** Drops those of which the others do not hold enough, and all those because of them: what the dropped hold is taken from sums. */
function dropAll(sweep: Sweep, members: readonly number[]): void {
  const { table, holdings, marks, sums } = sweep;
  const { pool, slots } = table.from;
  const { codes } = holdings;
  const { lo: los } = table.intervals;
  for (const actor of members) sums[actor] = sumOf(sweep, actor);
  const dropped = members.filter((actor) => !isHeld(sweep, actor));
  for (const actor of dropped) drop(sweep, actor);
  for (const holder of dropped) {
    const start = slots[2 * holder] ?? 0;
    const end = start + 2 * (slots[2 * holder + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const owned = pool[at + 1] ?? 0;
      const code = codes[pool[at] ?? 0] ?? 0;
      if (code === 0 || ((marks[owned] ?? 0) & circularMark) === 0) continue;
      if (sums[owned] !== unsummed) sums[owned] = (sums[owned] ?? 0) - (los[code - 1] ?? 0);
      if (isHeld(sweep, owned)) continue;
      drop(sweep, owned);
      dropped.push(owned);
    }
  }
}

const sumOf = (sweep: Sweep, actor: number): number => heldBy(sweep, certainMark | circularMark, actor)?.loInside ?? unsummed;

/** Whether the certain set and members hold enough of an actor, by its sum and, where that does not tell, by all its holders. */
function isHeld({ support, sums, slack }: Sweep, actor: number): boolean {
  const sum = sums[actor] ?? 0;
  return sum > half + slack || (mayBeEnough(sum, slack) && support.isCertain(actor, 'circular', anyStamp));
}

function drop({ sets, marks }: Sweep, actor: number): void {
  marks[actor] = (marks[actor] ?? 0) & ~circularMark;
  sets.circular.values[actor] = 0;
}
