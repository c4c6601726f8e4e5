import type { OwnershipRule } from '../rule.ts';
import type { StakeTable } from '../stakeTable.ts';

import type { Holdings, SpecialHolding } from './holdings.ts';
import { special } from './holdings.ts';
import type { SetName, Sets } from './sets.ts';
import { isIn } from './sets.ts';
import type { Weight } from './weight.ts';
import { ExactWeight, UnitWeight } from './weight.ts';

/** No stamp is this large. */
export const anyStamp = Infinity;

/** What holders in a set do to the actor they hold, under one rule. */
export class Support {
  readonly table: StakeTable;
  readonly rule: OwnershipRule;
  readonly #isJoint: boolean;
  readonly #countsUnattributed: boolean;
  readonly #holdings: Holdings;
  readonly #sets: Sets;
  readonly #units: readonly [Weight, Weight];
  readonly #exact: readonly [Weight, Weight];
  #equity: Weight;
  #votes: Weight;
  #hasBoard = false;

  constructor(table: StakeTable, rule: OwnershipRule, unattributed: 'IGNORE' | 'POSSIBLE', holdings: Holdings, sets: Sets) {
    this.table = table;
    this.rule = rule;
    this.#countsUnattributed = unattributed === 'POSSIBLE';
    this.#holdings = holdings;
    this.#sets = sets;
    this.#isJoint = rule.aggregation === 'JOINT';
    this.#units = [new UnitWeight(table.intervals), new UnitWeight(table.intervals)];
    this.#exact = [new ExactWeight(table.intervals), new ExactWeight(table.intervals)];
    [this.#equity, this.#votes] = this.#units;
  }

  /** Whether those in a set certainly own or control an actor. @param before counts members with smaller stamps only */
  isCertain(actor: number, set: SetName, before: number): boolean {
    const { threshold } = this.rule;
    if (threshold === null) return false;
    this.#weigh(actor, set, before);
    return this.#hasBoard || this.#equity.isCertain(threshold) || this.#votes.isCertain('MORE_THAN_HALF');
  }

  /** Whether those in a set can own or control an actor. */
  isPossible(actor: number, set: SetName, before: number): boolean {
    const { threshold } = this.rule;
    if (threshold === null) return false;
    this.#weigh(actor, set, before);
    if (this.#hasBoard || this.#equity.isPossible(threshold, this.#countsUnattributed)) return true;
    return this.#votes.isPossible('MORE_THAN_HALF', false);
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

  isOverfull(actor: number): boolean {
    this.#weigh(actor, 'certain', anyStamp);
    return this.#equity.isOverfull();
  }

  #weigh(actor: number, set: SetName, before: number): void {
    if (!this.#weighIn(this.#units, actor, set, before)) this.#weighIn(this.#exact, actor, set, before);
  }

  #weighIn(weights: readonly [Weight, Weight], actor: number, set: SetName, before: number): boolean {
    const [equity, votes] = ([this.#equity, this.#votes] = weights);
    equity.clear();
    votes.clear();
    this.#hasBoard = false;
    if (!this.#isJoint) {
      equity.open();
      votes.open();
    }
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
        if (!equity.count(code - 1)) return false;
        if (isInside) this.#put(equity, code - 1);
        continue;
      }
      const held = this.#holdings.special(pair);
      if (held.equity >= 0 && !equity.count(held.equity)) return false;
      if (held.votes >= 0 && !votes.count(held.votes)) return false;
      if (!isInside) continue;
      this.#hasBoard ||= held.board;
      if (this.#isJoint && isArranged(held)) isJoined = true;
      else {
        if (held.equity >= 0) this.#put(equity, held.equity);
        if (held.votes >= 0) this.#put(votes, held.votes);
      }
    }
    if (isJoined) this.#weighJoint(actor, set, before);
    return true;
  }

  /** All that are inside make one party; where they are not added up, each is one. */
  #put(weight: Weight, interval: number): void {
    if (this.#isJoint) weight.open();
    weight.put(interval);
  }

  /** Each holder inside that holds jointly is a party with what it holds itself and what is held under its arrangements, by whomever. */
  #weighJoint(actor: number, set: SetName, before: number): void {
    const { pool, slots } = this.table.into;
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    const fellows = this.#fellows(actor);
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      if (this.#holdings.code(pair) !== special || !isIn(this.#sets, set, pool[at + 1] ?? 0, before)) continue;
      const held = this.#holdings.special(pair);
      if (!isArranged(held)) continue;
      this.#equity.open();
      this.#votes.open();
      for (const fellow of fellows) {
        const isSelf = fellow === held;
        if (fellow.equity >= 0 && (isSelf || isShared(held, fellow.equityArrangement))) this.#equity.put(fellow.equity);
        if (fellow.votes >= 0 && (isSelf || isShared(held, fellow.votesArrangement))) this.#votes.put(fellow.votes);
        this.#hasBoard ||= fellow.board && isShared(held, fellow.boardArrangement);
      }
    }
  }

  /** What those hold that hold something of an actor jointly with others. */
  #fellows(actor: number): SpecialHolding[] {
    const { pool, slots } = this.table.into;
    const start = slots[2 * actor] ?? 0;
    const end = start + 2 * (slots[2 * actor + 1] ?? 0);
    const fellows: SpecialHolding[] = [];
    for (let at = start; at < end; at += 2) {
      const pair = pool[at] ?? 0;
      if (this.#holdings.code(pair) !== special) continue;
      const held = this.#holdings.special(pair);
      if (isArranged(held)) fellows.push(held);
    }
    return fellows;
  }

  #isSome(equity: number, votes: number, board: boolean): boolean {
    const { hi } = this.table.intervals;
    return board || (hi[equity] ?? 0) > 0 || (hi[votes] ?? 0) > 0;
  }
}

function isArranged({ equityArrangement, votesArrangement, boardArrangement }: SpecialHolding): boolean {
  return equityArrangement !== 0 || votesArrangement !== 0 || boardArrangement !== 0;
}

/** Whether a holder is in an arrangement, by anything it holds. */
function isShared({ equityArrangement, votesArrangement, boardArrangement }: SpecialHolding, arrangement: number): boolean {
  if (arrangement === 0) return false;
  return arrangement === equityArrangement || arrangement === votesArrangement || arrangement === boardArrangement;
}
