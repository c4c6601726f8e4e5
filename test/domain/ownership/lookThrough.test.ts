import { describe, expect, it } from '@jest/globals';
import { fractionOf, numberOf } from '../../../domain/ownership/fraction.ts';
import { labelOf } from '../../../domain/ownership/label.ts';
import { lookThrough } from '../../../domain/ownership/lookThrough.ts';
import { links } from '../../ownership/caseNotation.ts';
import { rangeText, smallWorld, type Given } from '../../ownership/smallWorld.ts';

const closed = (structure: string, actor: string, given: Given = {}) => {
  const { state, of } = smallWorld(structure, given);
  const found = lookThrough(state, of(actor));
  return found === null
    ? null
    : `${rangeText({ value: found.lo, open: false }, { value: found.hi, open: false })}${found.isCut ? ' cut' : ''}`;
};

const ring = (size: number, share: string) => Array.from({ length: size }, (_, at) => `E${at}→E${(at + 1) % size} ${share}`).join('; ');

describe('what listed actors own multiplied down the chains', () => {
  it.each<[string, string, Given, string, string | null]>([
    ['a direct stake', 'X→A 30', {}, 'A', '30'],
    ['one chain', 'X→A 50; A→B 50', {}, 'B', '25'],
    ['several chains', 'X→A 49; X→B 10; A→B 90', {}, 'B', '541/10'],
    ['six halves in a row', 'X→A 50; A→B 50; B→C 50; C→D 50; D→E 50; E→F 50', {}, 'F', '25/16'],
    ['shares that no decimal holds', 'X→A 50/3; A→B 50/3', {}, 'B', '25/9'],
    ['a circle', 'X→A 45; B→A 40; A→B 100', {}, 'A', '75'],
    ['a circle of three, from outside it', 'X→A 50; A→B 50; B→C 50; C→A 50; C→D 100', {}, 'D', '100/7'],
    ['a stake of an actor in itself', 'X→A 60; A→A 20', {}, 'A', '75'],
    ['a circle that listed actors only touch', 'A→B 60; B→A 60; X→A 10', {}, 'B', '75/8'],
    ['a listed actor in between, in full', 'X→Y 10; Y→A 50', { listed: ['X', 'Y'] }, 'A', '50'],
    ['the owners of a listed actor', 'X→A 30', { listed: ['X', 'A'] }, 'A', '30'],
    ['a band', 'X→A (25,50]; A→B 50', {}, 'B', '[25/2,25]'],
    ['a share not known beside one that is', 'X→A ?; N→A 60', {}, 'A', '[0,40]'],
    ['an owner possibly listed, at most', 'X→A 10; Y→A 30', { possiblyListed: ['Y'] }, 'A', '[10,40]'],
    ['an owner possibly listed in a circle, at most', 'X→A 10; B→A 40; A→B 100', { possiblyListed: ['B'] }, 'A', '[50/3,50]'],
    ['a circle that may pass on all it holds', 'X→A [0,10]; B→A ?; A→B 100', {}, 'A', '[0,100]'],
    ['nobody listed', 'N→A 50; A→B 50', { more: links('X→Z 1') }, 'B', null],
    ['somebody listed below', 'A→X 50', {}, 'A', null],
    ['a stake of nothing', 'X→A 0', {}, 'A', null],
  ])('%s: %s', (_title, structure, given, actor, expected) => {
    expect(closed(structure, actor, given)).toBe(expected);
  }); // prettier-ignore

  it('is exact in a circle of sixteen, and close in a larger one', () => {
    // x = 50 + 0.5 x / 2^(n-1) in E0, whatever the rest.
    const exact = (size: number) => 50 / (1 - 0.5 ** size);
    const [small, large] = [16, 40].map((size) => {
      const { state, of } = smallWorld(`X→E0 50; ${ring(size, '50')}`);
      return lookThrough(state, of('E0'))!;
    });
    expect(small!.lo).toEqual(small!.hi);
    expect(numberOf(small!.lo)).toBeCloseTo(exact(16), 12);
    expect(numberOf(large!.lo)).toBeCloseTo(exact(40), 5);
    expect(numberOf(large!.hi)).toBeCloseTo(exact(40), 5);
    expect(large!.isCut).toBe(false);
  });

  it('stays an interval that holds where owners are left out', () => {
    const many = Array.from({ length: 2_100 }, (_, at) => `E${at}→A 0.03`).join('; ');
    const { state, of } = smallWorld(`X→A 20; X→E2050 100; ${many}`);
    const found = lookThrough(state, of('A'))!;
    expect(found.isCut).toBe(true);
    expect([numberOf(found.lo), numberOf(found.hi)].map((share) => Math.round(share))).toEqual([20, 23]);
  });

  it('goes up a chain of a thousand owners, rounded outwards', () => {
    const chain = Array.from({ length: 1_000 }, (_, at) => `${at === 0 ? 'X' : `E${at}`}→E${at + 1} 99.97`).join('; ');
    const { state, of } = smallWorld(chain);
    const found = lookThrough(state, of('E1000'))!;
    expect(numberOf(found.lo)).toBeCloseTo(100 * 0.9997 ** 1_000, 9);
    expect(numberOf(found.lo)).toBeLessThanOrEqual(numberOf(found.hi));
  });
});

describe('the label of a blocked actor', () => {
  it.each<[string, string, Given, string, string | null]>([
    ['listed holders alone reach', 'X→A 30; Y→A 20', { listed: ['X', 'Y'] }, 'A', 'DIRECT'],
    ['derived holders are needed, and multiplied down it is still enough', 'X→A 80; A→B 70', {}, 'B', 'INDIRECT'],
    ['exactly enough', 'X→A 50; A→B 100', {}, 'B', 'INDIRECT'],
    ['a hair less', 'X→A 50; A→B 99.99', {}, 'B', 'CASCADE_DOWN'],
    ['exactly a half, where it must be exceeded', 'X→A 62.5; A→B 80', { regime: 'UK' }, 'B', 'CASCADE_DOWN'],
    ['by a circle that brings more back', 'X→A 50; B→A 20; A→B 60', {}, 'B', 'CASCADE_DOWN'],
    ['a listed actor', 'X→A 80', {}, 'X', null],
    ['an actor that is not blocked', 'X→A 49', {}, 'A', null],
  ])('%s: %s', (_title, structure, given, actor, expected) => {
    const { state, of } = smallWorld(structure, given);
    expect(labelOf(state, of(actor))).toBe(expected);
  }); // prettier-ignore

  it('is none where control alone blocks', () => {
    const more = links('X→A 60', { linkType: 'CONTROLS', interest: 'VOTING_RIGHTS' });
    const { state, of } = smallWorld('X→A 30', { regime: 'UK', more });
    expect(state.reached(of('A'))).toBe('BLOCKED');
    expect(labelOf(state, of('A'))).toBeNull();
  });

  it('takes the look-through share of a caller that has it', () => {
    const { state, of } = smallWorld('X→A 80; A→B 70');
    const through = { lo: fractionOf('10'), hi: fractionOf('10'), isCut: false };
    expect(labelOf(state, of('B'), through)).toBe('CASCADE_DOWN');
  });
});
