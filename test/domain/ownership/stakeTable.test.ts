import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ShareInterval } from '../../../domain/model.ts';
import { half, isHiOpen, isLoOpen, isOffUnit, isWide, Intervals, unknown } from '../../../domain/ownership/stakes/intervals.ts';
import type { StakeStatement } from '../../../domain/ownership/stakeTable.ts';
import { StakeTable } from '../../../domain/ownership/stakeTable.ts';

const always = { since: -(2 ** 31), until: 2 ** 31 - 1 };
const share = (min: string, max = min, minOpen = false, maxOpen = false): ShareInterval => ({ min, max, minOpen, maxOpen });
const equity = (owner: number, owned: number, percent = '50'): StakeStatement => ({
  owner,
  owned,
  interest: 'EQUITY',
  share: share(percent),
  ...always,
  arrangement: 0,
});

/** Everyone the table has a pair of, as `owner>owned`, from the owned's side and from the owner's. */
function pairsIn(table: StakeTable, actors: number): { into: string[]; from: string[] } {
  const [into, from]: [string[], string[]] = [[], []];
  for (let actor = 0; actor < actors; actor += 1) {
    table.into.forEach(actor, (owner) => into.push(`${owner}>${actor}`));
    table.from.forEach(actor, (owned) => from.push(`${actor}>${owned}`));
  }
  return { into: into.sort(), from: from.sort() };
}

describe('a table of stakes', () => {
  it('has a statement from when it is put until it is removed', () => {
    const table = new StakeTable();
    table.put(7, equity(1, 2));
    expect([table.has(7), table.has(6), table.count]).toEqual([true, false, 1]);
    table.remove(7);
    expect([table.has(7), table.count]).toEqual([false, 0]);
    expect(pairsIn(table, 3)).toEqual({ into: [], from: [] });
  });

  it('removes nothing where there is no such statement', () => {
    const table = new StakeTable();
    table.put(0, equity(1, 2));
    table.remove(1);
    table.remove(100);
    expect([table.has(0), table.count]).toEqual([true, 1]);
  });

  it('keeps one pair for all statements about two actors, and drops it with the last', () => {
    const table = new StakeTable();
    table.put(0, equity(1, 2, '30'));
    table.put(1, equity(1, 2, '40'));
    expect(pairsIn(table, 3)).toEqual({ into: ['1>2'], from: ['1>2'] });
    expect(table.pairOf(0)).toBe(table.pairOf(1));
    table.remove(0);
    expect(pairsIn(table, 3).into).toEqual(['1>2']);
    table.remove(1);
    expect(pairsIn(table, 3).into).toEqual([]);
  });

  it('replaces a statement of the same number, whoever it was about', () => {
    const table = new StakeTable();
    table.put(0, equity(1, 2));
    table.put(0, equity(2, 3));
    expect(table.count).toBe(1);
    expect(pairsIn(table, 4)).toEqual({ into: ['2>3'], from: ['2>3'] });
  });

  it('tells apart a stake and its reverse, and knows a stake of an actor in itself', () => {
    const table = new StakeTable();
    table.put(0, equity(1, 2));
    table.put(1, equity(2, 1));
    table.put(2, equity(2, 2));
    expect(pairsIn(table, 3).from).toEqual(['1>2', '2>1', '2>2']);
  });

  it('remembers whose owners changed, and says so where it has forgotten', () => {
    const table = new StakeTable();
    table.put(0, equity(1, 2));
    const { version } = table;
    table.put(1, equity(1, 3));
    table.remove(0);
    expect(table.changedSince(version)).toEqual([3, 2]);
    expect(table.changedSince(table.version)).toEqual([]);
    for (let change = 0; change < 200_000; change += 1) table.put(0, equity(1, 2));
    expect(table.changedSince(version)).toBeNull();
    expect(table.changedSince(table.version - 1)).toEqual([2]);
  });

  it('knows whose statements begin or end between two days, and not whose are in force on both or on neither', () => {
    const table = new StakeTable();
    table.put(0, { ...equity(0, 1), since: 10 });
    table.put(1, { ...equity(0, 2), until: 10 });
    table.put(2, { ...equity(0, 3), since: 5, until: 30 });
    table.put(3, { ...equity(0, 4), since: 12, until: 13 });
    table.put(4, equity(0, 5));
    expect([...table.changedBetween(9, 10)]).toEqual([1]);
    expect([...table.changedBetween(10, 11)]).toEqual([2]);
    expect([...table.changedBetween(11, 9)]).toEqual([1, 2]);
    expect([...table.changedBetween(11, 14)]).toEqual([]);
  });

  it('is the same table after any puts and removals as a map of statements is', () => {
    const change = fc.record({ statement: fc.nat(30), owner: fc.nat(6), owned: fc.nat(6), isPut: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const table = new StakeTable();
        const map = new Map<number, string>();
        for (const { statement, owner, owned, isPut } of changes) {
          if (isPut) table.put(statement, equity(owner, owned));
          else table.remove(statement);
          if (isPut) map.set(statement, `${owner}>${owned}`);
          else map.delete(statement);
        }
        const expected = [...new Set(map.values())].sort();
        expect(pairsIn(table, 7)).toEqual({ into: expected, from: expected });
        expect(table.count).toBe(map.size);
        for (const [statement, pair] of map) {
          const at = table.pairOf(statement);
          expect(`${table.owner[at]!}>${table.owned[at]!}`).toBe(pair);
        }
      }),
    );
  });

  it('refuses a share that is no fraction, and then still has what it had', () => {
    const table = new StakeTable();
    table.put(0, equity(1, 2));
    expect(() => table.put(0, { ...equity(1, 3), share: share('half') })).toThrow(RangeError);
    expect(pairsIn(table, 4).into).toEqual(['1>2']);
  });
});

describe('intervals', () => {
  it('are the same however a bound is written, and not where one bound is open', () => {
    const intervals = new Intervals();
    expect(intervals.number(share('16.6'))).toBe(intervals.number(share('16.60')));
    expect(intervals.number(share('25', '50', true))).not.toBe(intervals.number(share('25', '50')));
    expect(intervals.number(null)).toBe(unknown);
    expect(intervals.number(share('0', '100'))).toBe(unknown);
  });

  it('hold decimals to the tenth place, thirds, sevenths and elevenths as whole numbers, and say where they do not', () => {
    const intervals = new Intervals();
    const isOff = (text: string) => (intervals.flags[intervals.number(share(text))]! & isOffUnit) !== 0;
    expect(['25.0000000001', '50/3', '100/7', '100/11', '100/9'].map(isOff)).toEqual([false, false, false, false, false]);
    expect(['25.00000000001', '100/13'].map(isOff)).toEqual([true, true]);
    const third = intervals.lo[intervals.number(share('50/3'))]!;
    expect(3 * third).toBe(half);
  });

  it.each([
    ['[20,30] and [40,50]', share('20', '30'), share('40', '50'), ['20', '50', isWide]],
    ['(20,30) and [20,30]: a bound that one includes is included', share('20', '30', true, true), share('20', '30'), ['20', '30', isWide]],
    [
      '(20,30) and (10,30): what both exclude is not',
      share('20', '30', true, true),
      share('10', '30', true, true),
      ['10', '30', isLoOpen | isHiOpen | isWide],
    ],
    ['(25,50] and 30', share('25', '50', true), share('30'), ['25', '50', isLoOpen | isWide]],
    ['100/13 and 8', share('100/13'), share('8'), ['100/13', '8', isOffUnit | isWide]],
  ])('have as their hull the least that holds both: %s', (_, one, other, [lo, hi, flags]) => {
    const intervals = new Intervals();
    const hull = intervals.hull(intervals.number(one), intervals.number(other));
    const bounds = {
      ...share(String(lo), String(hi)),
      minOpen: (Number(flags) & isLoOpen) !== 0,
      maxOpen: (Number(flags) & isHiOpen) !== 0,
    };
    expect(hull).toBe(intervals.number(bounds));
    expect(intervals.flags[hull]).toBe(flags);
    expect(intervals.hull(intervals.number(other), intervals.number(one))).toBe(hull);
  });
});
