/** A small world that changes at random: its stakes, who sees them, who is listed, and the day. */
import type { ShareInterval } from '../../../domain/model.ts';
import { interests } from '../../../domain/model.ts';
import type { OwnershipRule } from '../../../domain/ownership/rule.ts';
import { ownershipRules } from '../../../domain/ownership/rule.ts';
import { OwnershipState } from '../../../domain/ownership/solver.ts';
import { StakeTable } from '../../../domain/ownership/stakeTable.ts';
import type { Listed, OwnershipWorld } from '../../../domain/ownership/world.ts';

/** The next choice, from 0 to below the number given; the same for the same seed. */
export function choices(seed: number): (below: number) => number {
  let state = (seed + 1) * 2_654_435_761;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const interval = (min: string, max = min, minOpen = false, maxOpen = false): ShareInterval => ({ min, max, minOpen, maxOpen });
const shares: readonly (ShareInterval | null)[] = [
  ...['50', '25', '60', '100', '30', '10', '20', '49.99', '50/3', '100/7', '100/97', '0', '70', '40'].map((share) => interval(share)),
  null,
  interval('25', '50', true),
  interval('25', '50'),
  interval('50', '75', true),
  interval('40', '60'),
  interval('0', '50', false, true),
];
const listings: readonly Listed[] = ['NO', 'NO', 'YES', 'POSSIBLY'];
const statements = 40;

export class ChangingWorld {
  readonly table = new StakeTable();
  readonly rule: OwnershipRule;
  readonly unattributed: 'IGNORE' | 'POSSIBLE';
  readonly actors: number;
  readonly listings = new Map<number, Listed>();
  readonly hidden = new Set<number>();
  day = 10;
  readonly #choose: (below: number) => number;

  constructor(choose: (below: number) => number) {
    this.#choose = choose;
    this.rule = ownershipRules[choose(3) === 0 ? choose(ownershipRules.length) : 0]!;
    this.unattributed = choose(5) === 0 ? 'POSSIBLE' : 'IGNORE';
    this.actors = 3 + choose(10);
    for (let left = choose(2 * this.actors); left > 0; left -= 1) this.put();
    for (let left = choose(4); left > 0; left -= 1) this.list();
    for (let left = choose(5); left > 0; left -= 1) this.hide();
  }

  listed = (actor: number): Listed => this.listings.get(actor) ?? 'NO';
  passes = (statement: number): boolean => !this.hidden.has(statement);

  put(): void {
    const choose = this.#choose;
    const isUsual = choose(4) > 0;
    this.table.put(choose(statements), {
      owner: choose(this.actors),
      owned: choose(this.actors),
      interest: isUsual ? 'EQUITY' : interests[choose(3)]!,
      share: shares[choose(shares.length)]!,
      since: choose(4) === 0 ? 8 + choose(5) : -(2 ** 31),
      until: choose(4) === 0 ? 8 + choose(5) : 2 ** 31 - 1,
      arrangement: choose(6) === 0 ? 1 + choose(2) : 0,
    });
  }

  remove(): void {
    this.table.remove(this.#choose(statements));
  }

  list(): number {
    const actor = this.#choose(this.actors);
    this.listings.set(actor, listings[this.#choose(listings.length)]!);
    return actor;
  }

  /** Hides a statement, or shows it again. @returns whom it is about */
  hide(): number {
    const statement = this.#choose(statements);
    if (!this.hidden.delete(statement)) this.hidden.add(statement);
    const pair = this.table.pairOf(statement);
    return pair < 0 ? 0 : this.table.owned[pair]!;
  }

  /** Up to four changes at once, and what a state must be told of them. */
  change(): { stakesIn: number[]; listings: number[]; day?: number } {
    const told: { stakesIn: number[]; listings: number[]; day?: number } = { stakesIn: [], listings: [] };
    for (let left = 1 + this.#choose(4); left > 0; left -= 1) {
      const kind = this.#choose(9);
      if (kind < 3) this.put();
      else if (kind < 5) this.remove();
      else if (kind < 7) told.listings.push(this.list());
      else if (kind < 8) told.stakesIn.push(this.hide());
      else told.day = this.day = 7 + this.#choose(7);
    }
    return told;
  }

  /** Solved from nothing. */
  solved({ passes = this.passes, listed = this.listed }: Partial<Pick<ChangingWorld, 'passes' | 'listed'>> = {}): OwnershipState {
    const { table, rule, day, unattributed, actors } = this;
    const seeds = Array.from({ length: actors }, (_, actor) => actor).filter((actor) => listed(actor) !== 'NO');
    return new OwnershipState(table, { rule, day, unattributed, size: actors, passes, listed, seeds });
  }

  answers(world: OwnershipWorld): string[] {
    return Array.from({ length: this.actors }, (_, actor) => `${actor} ${world.listed(actor)} ${world.reached(actor)}`);
  }
}
