import type { OwnershipRule } from '../rule.ts';
import type { StakeTable } from '../stakeTable.ts';
import type { ControlRight, Listed, OwnershipWorld, Reached, Stake } from '../world.ts';

import type { Selection } from './selection.ts';
import { listedNames, reachedIn } from './sets.ts';
import type { Solution } from './solution.ts';
import { statedControl, statedStake } from './statedStake.ts';

/** The world as a solution sees it; what it answers is read from the table when asked. */
export abstract class SolvedWorld implements OwnershipWorld {
  readonly rule: OwnershipRule;
  readonly unattributed: 'IGNORE' | 'POSSIBLE';

  constructor(rule: OwnershipRule, unattributed: 'IGNORE' | 'POSSIBLE') {
    this.rule = rule;
    this.unattributed = unattributed;
  }

  /** What it answers from. @throws {TypeError} where that is no more what it was solved from */
  protected abstract solved(): { readonly solution: Solution; readonly selection: Selection };

  stakesIn(actor: number): readonly Stake[] {
    const { selection } = this.solved();
    return stakesOfPairs(selection, selection.table.into, actor).sort((a, b) => a.owner - b.owner);
  }

  stakesOf(actor: number): readonly Stake[] {
    const { selection } = this.solved();
    return stakesOfPairs(selection, selection.table.from, actor).sort((a, b) => a.owned - b.owned);
  }

  controlIn(actor: number): readonly ControlRight[] {
    const { selection } = this.solved();
    const rights = pairsOf(selection.table.into, actor).flatMap((pair) => statedControl(selection, pair));
    return rights.sort((a, b) => a.owner - b.owner);
  }

  listed(actor: number): Listed {
    return listedNames[this.solved().solution.sets.listed.get(actor)] ?? 'NO';
  }

  reached(actor: number): Reached {
    return reachedIn(this.solved().solution.sets, actor);
  }

  order(actor: number): number {
    return this.solved().solution.sets.certain.get(actor);
  }

  /** Whether its holders certainly have more than the whole: the sources conflict. */
  isOverfull(actor: number): boolean {
    return this.solved().solution.support.isOverfull(actor);
  }
}

function stakesOfPairs(selection: Selection, list: StakeTable['into'], actor: number): Stake[] {
  return pairsOf(list, actor).flatMap((pair) => statedStake(selection, pair) ?? []);
}

function pairsOf(list: StakeTable['into'], actor: number): number[] {
  const pairs: number[] = [];
  list.forEach(actor, (_, pair) => pairs.push(pair));
  return pairs;
}
