import type { Interest } from '../../model.ts';
import type { Bound } from '../fraction.ts';
import { hundred } from '../fraction.ts';
import { unknown } from '../stakes/intervals.ts';
import type { ControlRight, Stake } from '../world.ts';

import type { Selection } from './selection.ts';
import { named } from './selection.ts';

/** What statements of one kind about a pair say together. */
interface Stated {
  /** Number of the interval. */
  readonly interval: number;
  readonly arrangement: number;
  readonly statements: readonly number[];
  readonly isConflicting: boolean;
}

/** The stake of a pair's owner: from statements of equity; where there are only statements of votes, an unknown one. Null where there is none. */
export function statedStake(selection: Selection, pair: number): Stake | null {
  const { table } = selection;
  const equity = stated(selection, pair, 'EQUITY');
  const votes = equity === null ? stated(selection, pair, 'VOTING_RIGHTS') : null;
  const found = equity ?? (votes === null ? null : { ...votes, interval: unknown, isConflicting: false });
  if (found === null) return null;
  const { lo, hi } = table.intervals.ends(found.interval);
  const { arrangement, statements, isConflicting } = found;
  return { owner: table.owner[pair] ?? 0, owned: table.owned[pair] ?? 0, lo, hi, arrangement, statements, isConflicting };
}

/** The control the owner of a pair has, whether or not a rule looks at it. */
export function statedControl(selection: Selection, pair: number): readonly ControlRight[] {
  const { table } = selection;
  const owner = table.owner[pair] ?? 0;
  const owned = table.owned[pair] ?? 0;
  const votes = stated(selection, pair, 'VOTING_RIGHTS');
  const board = stated(selection, pair, 'BOARD_MAJORITY');
  const rights: ControlRight[] = [];
  if (votes !== null) {
    const { lo, hi } = table.intervals.ends(votes.interval);
    rights.push({ owner, owned, interest: 'VOTING_RIGHTS', lo, hi, arrangement: votes.arrangement, statements: votes.statements });
  }
  if (board !== null) {
    const { arrangement, statements } = board;
    rights.push({ owner, owned, interest: 'BOARD_MAJORITY', lo: all, hi: all, arrangement, statements });
  }
  return rights;
}

const all: Bound = { value: hundred, open: false };

function stated(selection: Selection, pair: number, interest: Interest): Stated | null {
  const { table } = selection;
  const statements: number[] = [];
  let [interval, arrangement, isConflicting] = [-1, 0, false];
  for (let statement = (table.first[pair] ?? 0) - 1; statement >= 0; statement = (table.next[statement] ?? 0) - 1) {
    if (table.interestOf(statement) !== interest || !selection.counts(statement)) continue;
    const stated = table.interval[statement] ?? 0;
    isConflicting ||= interval >= 0 && stated !== interval;
    interval = interval < 0 ? stated : table.intervals.hull(interval, stated);
    arrangement = named(arrangement, table.arrangementOf(statement));
    statements.push(statement);
  }
  if (interval < 0) return null;
  return { interval, arrangement, statements: statements.sort((a, b) => a - b), isConflicting };
}
