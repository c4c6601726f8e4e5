import type { Listed, Reached } from '../world.ts';

import type { Numbers } from './numbers.ts';
import { NumberColumn, NumbersOver } from './numbers.ts';

/** Codes of `Sets.listed`. */
export const listedNo = 0;
export const listedPossibly = 1;
export const listedYes = 2;

export const listedCodes: Readonly<Record<Listed, number>> = { NO: listedNo, POSSIBLY: listedPossibly, YES: listedYes };
export const listedNames: readonly Listed[] = ['NO', 'POSSIBLY', 'YES'];

/** Stamps below `firstStamp` in the possible set and in reach: what is there by itself, and what rests on the certain set and those alone. */
export const ownStamp = 1;
export const nextStamp = 2;
export const firstStamp = 3;

/**
 * Who is in which set. `certain`, `possible` and `within` hold stamps: what establishes that an actor is in the set has smaller stamps than
 * the actor itself, so a set stays derivable from the ground up while each member keeps support among smaller stamps. Every member of
 * `certain` counts as one of the others too, before all of theirs, and has no stamp there.
 */
export interface Sets {
  readonly listed: Numbers;
  /** The certain set. */
  readonly certain: Numbers;
  /** The possible set. */
  readonly possible: Numbers;
  /** Whom stakes reach from a listed actor at all. */
  readonly within: Numbers;
  /** 1 for members of the circular set that are not in the certain set. */
  readonly circular: Numbers;
}

export type SetName = 'certain' | 'possible' | 'within' | 'circular';

export const setsOf = (size: number) => ({
  listed: new NumberColumn(new Uint8Array(size)),
  certain: new NumberColumn(new Int32Array(size)),
  possible: new NumberColumn(new Int32Array(size)),
  within: new NumberColumn(new Int32Array(size)),
  circular: new NumberColumn(new Uint8Array(size)),
});

export const setsOver = (base: Sets): Sets => ({
  listed: new NumbersOver(base.listed),
  certain: new NumbersOver(base.certain),
  possible: new NumbersOver(base.possible),
  within: new NumbersOver(base.within),
  circular: new NumbersOver(base.circular),
});

/** Whether an actor is in a set by a stamp smaller than `before`. */
export function isIn(sets: Sets, set: SetName, actor: number, before: number): boolean {
  const certain = sets.certain.get(actor);
  if (set === 'certain') return certain > 0 && certain < before;
  if (certain > 0) return true;
  const stamp = sets[set].get(actor);
  return stamp > 0 && stamp < before;
}

export function reachedIn(sets: Sets, actor: number): Reached {
  if (sets.certain.get(actor) > 0) return 'BLOCKED';
  if (sets.possible.get(actor) > 0) return 'POSSIBLE';
  return sets.circular.get(actor) > 0 ? 'CIRCULAR' : 'NOT';
}
