import { describe, expect, it } from '@jest/globals';
import { compared, fifty, plus, zero } from '../../../domain/ownership/fraction.ts';
import { ruleOf } from '../../../domain/ownership/rule.ts';
import { OwnershipState } from '../../../domain/ownership/solver.ts';
import { StakeTable } from '../../../domain/ownership/stakeTable.ts';
import type { Listed, OwnershipWorld } from '../../../domain/ownership/world.ts';
import { ChangingWorld, choices } from './solverChanges.ts';

/** How many worlds are changed five times each. */
const worlds = Number(process.env['OSTRAKON_OWNERSHIP_WORLDS'] ?? 3000);

/** Those in which two lists of answers differ. */
const differing = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((answer, actor) => (answer === other[actor] ? [] : [actor]));

describe('a state brought up to date', () => {
  it('answers exactly as one solved anew, and names exactly whose verdict or listing is another', () => {
    let changes = 0;
    for (let seed = 0; seed < worlds; seed += 1) {
      const world = new ChangingWorld(choices(seed));
      const state = world.solved();
      for (let step = 0; step < 5; step += 1) {
        const before = world.answers(state);
        const changed = state.update(world.change());
        const after = world.answers(state);
        const context = `world ${seed} after change ${step}`;
        expect([context, ...after]).toEqual([context, ...world.answers(world.solved())]);
        const named = changed.map(({ actor }) => actor).sort((a, b) => a - b);
        expect([context, ...named]).toEqual([context, ...differing(before, after)]);
        for (const { actor, before: was, after: is } of changed) expect([before[actor], after[actor]]).toEqual(saying(actor, was, is));
        changes += changed.length;
      }
    }
    expect(changes).toBeGreaterThan(worlds);
  });

  it('still has everyone blocked come after holders that suffice to block them', () => {
    let checked = 0;
    for (let seed = 0; seed < worlds / 4; seed += 1) {
      const world = new ChangingWorld(choices(seed));
      if (world.rule.regime !== 'US') continue;
      const state = world.solved();
      for (let step = 0; step < 5; step += 1) {
        state.update(world.change());
        for (let actor = 0; actor < world.actors; actor += 1) {
          if (state.reached(actor) !== 'BLOCKED' || state.listed(actor) === 'YES') continue;
          expect(isHeldByEarlier(state, actor)).toBe(true);
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(worlds / 20);
  });

  it('answers as one solved anew in a large world too, where a change spreads', () => {
    const choose = choices(11);
    const world = new LargeWorld(choose);
    const state = world.solved();
    let widest = 0;
    for (let step = 0; step < 150; step += 1) {
      const changed = state.update({ stakesIn: [], listings: world.change() });
      widest = Math.max(widest, changed.length);
      expect(world.answers(state)).toEqual(world.answers(world.solved()));
    }
    expect(widest).toBeGreaterThan(20);
  });

  it('knows of many more changes than the table remembers by solving anew, and names who changed', () => {
    const table = new StakeTable();
    const stake = { owner: 0, owned: 1, interest: 'EQUITY', share: exactly('60'), since: 0, until: 100, arrangement: 0 } as const;
    const state = stateOf(table);
    for (let change = 0; change < 200_000; change += 1) table.put(0, stake);
    expect(state.update({ stakesIn: [], listings: [] })).toEqual([{ actor: 1, before: 'NOT', after: 'BLOCKED' }]);
  });

  it.each([
    ['in a circle it touched', '10', '60', 'CIRCULAR'],
    ['with a share nobody knows', null, null, 'POSSIBLE'],
  ] as const)('releases whom a delisted actor vouched for once its own owner is delisted too, %s', (_, percent, circle, before) => {
    const table = new StakeTable();
    const always = { interest: 'EQUITY', since: 0, until: 100, arrangement: 0 } as const;
    const share = percent === null ? null : exactly(percent);
    table.put(0, { ...always, owner: 0, owned: 1, share });
    table.put(1, { ...always, owner: 1, owned: 2, share });
    if (circle !== null) table.put(2, { ...always, owner: 2, owned: 2, share: exactly(circle) });
    const listed = new Set([0, 1]);
    const state = stateOf(table, 10, () => true, listed);
    const reached = [1, 0].map((actor) => {
      listed.delete(actor);
      state.update({ stakesIn: [], listings: [actor] });
      return state.reached(2);
    });
    expect(reached).toEqual([before, 'NOT']);
  });

  it('follows the day: a stake counts on its first and last day, and not on those beside them', () => {
    const table = new StakeTable();
    table.put(0, { owner: 0, owned: 1, interest: 'EQUITY', share: exactly('60'), since: 10, until: 12, arrangement: 0 });
    const state = stateOf(table, 9);
    const reached = [10, 12, 13, 9, 11].map((day) => {
      state.update({ stakesIn: [], listings: [], day });
      return state.reached(1);
    });
    expect(reached).toEqual(['BLOCKED', 'BLOCKED', 'NOT', 'NOT', 'BLOCKED']);
  });
});

describe('a state seen otherwise', () => {
  it('answers exactly as one solved anew for that viewer and that supposition, names whose answer differs, and leaves the state as it was', () => {
    let differences = 0;
    for (let seed = 0; seed < worlds; seed += 1) {
      const choose = choices(seed);
      const world = new ChangingWorld(choose);
      const state = world.solved();
      for (let step = 0; step < 3; step += 1) {
        state.update(world.change());
        const own = world.answers(state);
        const supposed = suppose(world, choose);
        const overlay = state.overlay(supposed);
        const context = `world ${seed} after change ${step}`;
        const answers = world.answers(overlay);
        expect([context, ...answers]).toEqual([context, ...world.answers(world.solved(supposed))]);
        expect([...overlay.changed].sort((a, b) => a - b)).toEqual(differing(own, answers));
        expect(world.answers(state)).toEqual(own);
        differences += overlay.changed.length;
      }
    }
    expect(differences).toBeGreaterThan(worlds);
  });

  it('shows the stakes that viewer sees', () => {
    const table = new StakeTable();
    table.put(0, { owner: 0, owned: 1, interest: 'EQUITY', share: exactly('30'), since: 0, until: 100, arrangement: 0 });
    table.put(1, { owner: 2, owned: 1, interest: 'EQUITY', share: exactly('20'), since: 0, until: 100, arrangement: 0 });
    const state = stateOf(table, 10, (statement) => statement === 0);
    const overlay = state.overlay({ passes: () => true, stakesIn: [1], listings: [] });
    expect([state, overlay].map((world) => world.stakesIn(1).map(({ owner }) => owner))).toEqual([[0], [0, 2]]);
  });

  it('is of no use once the state has moved on, and says so', () => {
    const state = stateOf(new StakeTable());
    const overlay = state.overlay({ stakesIn: [], listings: [] });
    expect(overlay.reached(0)).toBe('BLOCKED');
    state.update({ stakesIn: [], listings: [] });
    expect(() => overlay.reached(0)).toThrow(TypeError);
  });

  it('is not laid over a state that has not followed its table', () => {
    const table = new StakeTable();
    const state = stateOf(table);
    table.put(0, { owner: 0, owned: 1, interest: 'EQUITY', share: exactly('60'), since: 0, until: 100, arrangement: 0 });
    expect(() => state.overlay({ stakesIn: [], listings: [] })).toThrow(TypeError);
    state.update({ stakesIn: [], listings: [] });
    expect(state.overlay({ stakesIn: [], listings: [] }).reached(1)).toBe('BLOCKED');
  });
});

const exactly = (percent: string) => ({ min: percent, max: percent, minOpen: false, maxOpen: false });

/** Actor 0 is listed, or those handed in. */
function stateOf(
  table: StakeTable,
  day = 10,
  passes: (statement: number) => boolean = () => true,
  seeds: ReadonlySet<number> = new Set([0]),
) {
  const listed = (actor: number): Listed => (seeds.has(actor) ? 'YES' : 'NO');
  return new OwnershipState(table, { rule: ruleOf('US', '2024-12-02'), day, unattributed: 'IGNORE', size: 3, passes, listed, seeds });
}

function saying(actor: number, before: string, after: string) {
  const of = (reached: string): unknown => expect.stringMatching(new RegExp(`^${actor} \\w+ ${reached}$`));
  return [of(before), of(after)];
}

function suppose(world: ChangingWorld, choose: (below: number) => number) {
  const [listings, hidden] = [new Map(world.listings), new Set(world.hidden)];
  const [stakesIn, relisted]: [number[], number[]] = [[], []];
  for (let left = 1 + choose(4); left > 0; left -= 1) {
    const statement = choose(40);
    if (!hidden.delete(statement)) hidden.add(statement);
    const pair = world.table.pairOf(statement);
    if (pair >= 0) stakesIn.push(world.table.owned[pair]!);
    if (choose(2) === 0) continue;
    const actor = choose(world.actors);
    listings.set(actor, (['YES', 'NO', 'POSSIBLY'] as const)[choose(3)]!);
    relisted.push(actor);
  }
  const passes = (statement: number) => !hidden.has(statement);
  const listed = (actor: number): Listed => listings.get(actor) ?? 'NO';
  return { passes, listed, stakesIn, listings: relisted };
}

function isHeldByEarlier(state: OwnershipState, actor: number): boolean {
  const holders = state
    .stakesIn(actor)
    .filter(({ owner }) => state.reached(owner) === 'BLOCKED' && state.order(owner) < state.order(actor));
  return compared(holders.map(({ lo }) => lo.value).reduce(plus, zero), fifty) >= 0;
}

/** Six hundred actors: chains and rings of majority stakes with minority stakes across. */
class LargeWorld {
  readonly #table = new StakeTable();
  readonly #listed = new Set<number>();
  readonly #choose: (below: number) => number;
  readonly #actors = 600;
  readonly #statements = 1500;

  constructor(choose: (below: number) => number) {
    this.#choose = choose;
    for (let statement = 0; statement < this.#statements; statement += 1) this.#put(statement);
    for (let left = 5; left > 0; left -= 1) this.#listed.add(choose(this.#actors));
  }

  /** @returns whose listing may have changed */
  change(): number[] {
    const choose = this.#choose;
    if (choose(3) > 0) {
      if (choose(2) === 0) this.#table.remove(choose(this.#statements));
      else this.#put(choose(this.#statements));
      return [];
    }
    const actor = choose(2) === 0 ? choose(this.#actors) : ([...this.#listed][0] ?? 0);
    if (!this.#listed.delete(actor)) this.#listed.add(actor);
    return [actor];
  }

  solved(): OwnershipState {
    const listed = (actor: number): Listed => (this.#listed.has(actor) ? 'YES' : 'NO');
    const size = this.#actors;
    const seeds = this.#listed;
    return new OwnershipState(this.#table, {
      rule: ruleOf('US', '2024-12-02'),
      day: 10,
      unattributed: 'IGNORE',
      size,
      passes: () => true,
      listed,
      seeds,
    });
  }

  answers(world: OwnershipWorld): string[] {
    return Array.from({ length: this.#actors }, (_, actor) => world.reached(actor));
  }

  #put(statement: number): void {
    const choose = this.#choose;
    const owner = choose(this.#actors);
    const owned = choose(4) === 0 ? choose(this.#actors) : (owner + 1 + choose(3)) % this.#actors;
    const percent = ['50', '60', '100', '25', '30', '45'][choose(6)]!;
    const share = choose(10) === 0 ? null : exactly(percent);
    this.#table.put(statement, { owner, owned, interest: 'EQUITY', share, since: 0, until: 100, arrangement: 0 });
  }
}
