import type { OwnershipRule } from '../rule.ts';
import type { StakeTable } from '../stakeTable.ts';

import { ExactWeight } from './exactWeight.ts';
import type { Holdings, SpecialHolding } from './holdings.ts';
import { isArranged, isShared, special } from './holdings.ts';
import type { SetName, Sets } from './sets.ts';
import { isIn } from './sets.ts';
import { UnitWeight } from './unitWeight.ts';
import type { Threshold, Weight } from './weight.ts';

/** No stamp is this large. */
export const anyStamp = Infinity;

interface Scales {
  readonly equity: Weight;
  readonly votes: Weight;
}

/** What holders in a set do to the actor they hold, under one rule. */
export class Support {
  readonly table: StakeTable;
  readonly rule: OwnershipRule;
  readonly #isJoint: boolean;
  readonly #countsVotes: boolean;
  readonly #countsUnattributed: boolean;
  readonly #holdings: Holdings;
  readonly #sets: Sets;
  readonly #units: Scales;
  readonly #exact: Scales;

  constructor(table: StakeTable, rule: OwnershipRule, unattributed: 'IGNORE' | 'POSSIBLE', holdings: Holdings, sets: Sets) {
    this.table = table;
    this.rule = rule;
    this.#countsUnattributed = unattributed === 'POSSIBLE';
    this.#holdings = holdings;
    this.#sets = sets;
    this.#isJoint = rule.aggregation === 'JOINT';
    this.#countsVotes = rule.control.includes('VOTING_RIGHTS');
    this.#units = { equity: new UnitWeight(table.intervals), votes: new UnitWeight(table.intervals) };
    this.#exact = { equity: new ExactWeight(table.intervals), votes: new ExactWeight(table.intervals) };
  }

  /** Whether those in a set certainly own or control an actor. @param before counts members with smaller stamps only */
  isCertain(actor: number, set: SetName, before: number): boolean {
    const { threshold } = this.rule;
    if (threshold === null) return false;
    if (this.#weigh(this.#units, actor, set, before)) return true;
    const told = this.#certain(this.#units, threshold);
    if (told !== null) return told;
    this.#weigh(this.#exact, actor, set, before);
    return this.#certain(this.#exact, threshold) === true;
  }

  /** Whether those in a set can own or control an actor. */
  isPossible(actor: number, set: SetName, before: number): boolean {
    const { threshold } = this.rule;
    if (threshold === null) return false;
    if (this.#weigh(this.#units, actor, set, before)) return true;
    const told = this.#possible(this.#units, threshold);
    if (told !== null) return told;
    this.#weigh(this.#exact, actor, set, before);
    return this.#possible(this.#exact, threshold) === true;
  }

  /** Whether anyone in a set holds anything of an actor, however little. */
  isTouched(actor: number, set: SetName, before: number): boolean {
    if (this.rule.threshold === null) return false;
    const { pool, slots } = this.table.into;
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      if (this.holdsSome(pair) && isIn(this.#sets, set, pool[at + 1] ?? 0, before)) return true;
    }
    return false;
  }

  /** Whether the owner of a pair has more than nothing of the owned, or may; where it holds jointly, with those it does so with. */
  holdsSome(pair: number): boolean {
    const code = this.#holdings.code(pair);
    if (code === 0) return false;
    if (code !== special) return (this.table.intervals.hi[code - 1] ?? 0) > 0;
    const held = this.#holdings.special(pair);
    if (this.#isSome(held.equity, held.votes, held.board)) return true;
    return (
      this.#isJoint &&
      this.#fellows(this.table.owned[pair] ?? 0).some((fellow) => {
        const equity = isShared(held, fellow.equityArrangement) ? fellow.equity : -1;
        const votes = isShared(held, fellow.votesArrangement) ? fellow.votes : -1;
        return this.#isSome(equity, votes, fellow.board && isShared(held, fellow.boardArrangement));
      })
    );
  }

  /** Whether all its holders together certainly have more than the whole. */
  isOverfull(actor: number): boolean {
    const [units, exact] = [this.#units, this.#exact];
    this.#weigh(units, actor, 'certain', anyStamp);
    const told = units.equity.isOverfull();
    if (told !== null) return told;
    this.#weigh(exact, actor, 'certain', anyStamp);
    return exact.equity.isOverfull() === true;
  }

  #certain({ equity, votes }: Scales, threshold: Threshold): boolean | null {
    const owned = equity.isCertain(threshold);
    return !this.#countsVotes || owned === true ? owned : either(owned, votes.isCertain('MORE_THAN_HALF'));
  }

  #possible({ equity, votes }: Scales, threshold: Threshold): boolean | null {
    const owned = equity.isPossible(threshold, this.#countsUnattributed);
    return !this.#countsVotes || owned === true ? owned : either(owned, votes.isPossible('MORE_THAN_HALF', false));
  }

  /** Puts the holders on the scales. @returns whether one of those inside appoints the board, which needs no weighing */
  #weigh(scales: Scales, actor: number, set: SetName, before: number): boolean {
    const { equity, votes } = scales;
    equity.clear();
    if (this.#countsVotes) votes.clear();
    if (!this.#isJoint) {
      equity.open();
      if (this.#countsVotes) votes.open();
    }
    let hasBoard = false;
    let isJoined = false;
    const { pool, slots } = this.table.into;
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      const code = this.#holdings.code(pair);
      if (code === 0) continue;
      const isInside = isIn(this.#sets, set, pool[at + 1] ?? 0, before);
      if (code !== special) {
        equity.count(code - 1);
        if (isInside) this.#put(equity, code - 1);
        continue;
      }
      const held = this.#holdings.special(pair);
      if (held.equity >= 0) equity.count(held.equity);
      if (held.votes >= 0) votes.count(held.votes);
      if (!isInside) continue;
      hasBoard ||= held.board;
      if (this.#isJoint && isArranged(held)) isJoined = true;
      else {
        if (held.equity >= 0) this.#put(equity, held.equity);
        if (held.votes >= 0) this.#put(votes, held.votes);
      }
    }
    return (isJoined && this.#weighJoint(scales, actor, set, before)) || hasBoard;
  }

  /** All that are inside make one party; where they are not added up, each is one. */
  #put(weight: Weight, interval: number): void {
    if (this.#isJoint) weight.open();
    weight.put(interval);
  }

  /** Each holder inside that holds jointly is a party with what it holds itself and what is held under its arrangements, by whomever. */
  #weighJoint({ equity, votes }: Scales, actor: number, set: SetName, before: number): boolean {
    const fellows = this.#fellows(actor);
    let hasBoard = false;
    this.table.into.forEach(actor, (owner, pair) => {
      if (this.#holdings.code(pair) !== special || !isIn(this.#sets, set, owner, before)) return;
      const held = this.#holdings.special(pair);
      if (!isArranged(held)) return;
      equity.open();
      votes.open();
      for (const fellow of fellows) {
        const isSelf = fellow === held;
        if (fellow.equity >= 0 && (isSelf || isShared(held, fellow.equityArrangement))) equity.put(fellow.equity);
        if (fellow.votes >= 0 && (isSelf || isShared(held, fellow.votesArrangement))) votes.put(fellow.votes);
        hasBoard ||= fellow.board && isShared(held, fellow.boardArrangement);
      }
    });
    return hasBoard;
  }

  /** What those hold that hold something of an actor jointly with others. */
  #fellows(actor: number): SpecialHolding[] {
    const fellows: SpecialHolding[] = [];
    this.table.into.forEach(actor, (_, pair) => {
      if (this.#holdings.code(pair) !== special) return;
      const held = this.#holdings.special(pair);
      if (isArranged(held)) fellows.push(held);
    });
    return fellows;
  }

  #isSome(equity: number, votes: number, board: boolean): boolean {
    const { hi } = this.table.intervals;
    return board || (hi[equity] ?? 0) > 0 || (hi[votes] ?? 0) > 0;
  }
}

function either(one: false | null, other: boolean | null): boolean | null {
  return other === true ? true : one === null ? null : other;
}
