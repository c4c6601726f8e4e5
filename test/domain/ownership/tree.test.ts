import { describe, expect, it } from '@jest/globals';
import { ownershipTree, type TreeRequest } from '../../../domain/ownership/tree.ts';
import { rangeText, smallWorld } from '../../ownership/smallWorld.ts';

const everything: TreeRequest = { direction: 'UP', depth: null, minShare: null, maxNodes: 1_000 };

/** One line a place, indented by depth: direct stake, stake multiplied along the way, marks. */
function drawn(structure: string, root: string, request: Partial<TreeRequest> = {}): string[] {
  const { state, of, named } = smallWorld(structure);
  const { nodes, truncated } = ownershipTree(state, of(root), { ...everything, ...request });
  const lines = nodes.map(({ actor, depth, parent, share, integrated, isCycle, isRepeated }, at) => {
    if (parent !== null) {
      expect(parent).toBeLessThan(at);
      expect(nodes[parent]!.depth).toBe(depth - 1);
    }
    const marks = `${isCycle ? ' cycle' : ''}${isRepeated ? ' repeated' : ''}`;
    return `${'  '.repeat(depth)}${named(actor)} ${rangeText(share.lo, share.hi)} ${rangeText(integrated.lo, integrated.hi)}${marks}`;
  });
  return truncated ? [...lines, 'truncated'] : lines;
}

describe('the owners of an actor', () => {
  it('stand under what they own, larger stakes first, with stakes multiplied along the way', () => {
    expect(drawn('X→A 50; Y→A 30; A→C 60; X→C 25', 'C')).toEqual(['C 100 100', '  A 60 60', '    X 50 30', '    Y 30 18', '  X 25 25']);
  });

  it('have intervals multiplied as intervals, open where a bound is not reached', () => {
    expect(drawn('X→A (25,50]; A→B (50,75)', 'B')).toEqual(['B 100 100', '  A (50,75) (50,75)', '    X (25,50] (25/2,75/2)']);
    expect(drawn('X→A ?; A→B 50', 'B').at(-1)).toBe('    X [0,100] [0,50]');
    expect(drawn('X→A (0,50]; A→B 0', 'B').at(-1)).toBe('    X (0,50] 0');
  });

  it('end where a circle closes, which is said and not walked again', () => {
    expect(drawn('X→A 50; B→A 20; A→B 60', 'A')).toEqual(['A 100 100', '  X 50 50', '  B 20 20', '    A 60 12 cycle']);
    expect(drawn('A→A 20; X→A 50', 'A')).toEqual(['A 100 100', '  X 50 50', '  A 20 20 cycle']);
  });

  it('are opened up once, where they are nearest, and said to be repeated elsewhere', () => {
    expect(drawn('X→A 50; A→B 80; A→C 10; B→C 60', 'C')).toEqual([
      'C 100 100',
      '  B 60 60',
      '    A 80 48 repeated',
      '  A 10 10',
      '    X 50 5',
    ]);
  });

  it('are not repeated where there is nothing to open up', () => {
    expect(drawn('X→A 50; X→B 50; A→C 50; B→C 40', 'C').filter((line) => line.includes('repeated'))).toEqual([]);
  });

  it('go up as far as it goes, or as many steps as asked for', () => {
    const chain = 'X→A 50; A→B 50; B→C 50';
    expect(drawn(chain, 'C')).toHaveLength(4);
    expect(drawn(chain, 'C', { depth: 2 })).toEqual(['C 100 100', '  B 50 50', '    A 50 25']);
    expect(drawn(chain, 'C', { depth: 1 })).toEqual(['C 100 100', '  B 50 50']);
  });

  it('leave out direct stakes that cannot be as much as asked for', () => {
    const owners = 'X→A 16.66; Y→A 16.67; Z→A (10,16.67); W→A (5,16.67]';
    expect(drawn(owners, 'A', { minShare: 16.67 })).toEqual(['A 100 100', '  Y 1667/100 1667/100', '  W (5,1667/100] (5,1667/100]']);
    expect(drawn(owners, 'A', { minShare: 0 })).toHaveLength(5);
  });

  it('are cut at so many places, those furthest away first, and that is said', () => {
    const owners = 'X→A 50; Y→A 30; Z→A 10; V→X 60; W→Y 60';
    expect(drawn(owners, 'A', { maxNodes: 6 })).toHaveLength(6);
    expect(drawn(owners, 'A', { maxNodes: 5 })).toEqual(['A 100 100', '  X 50 50', '    V 60 30', '  Y 30 30', '  Z 10 10', 'truncated']);
    expect(drawn(owners, 'A', { maxNodes: 3 })).toEqual(['A 100 100', '  X 50 50', '  Y 30 30', 'truncated']);
    expect(drawn(owners, 'A', { maxNodes: 1 })).toEqual(['A 100 100', 'truncated']);
  });

  it('are itself alone where nobody is known', () => {
    expect(drawn('X→A 50', 'X')).toEqual(['X 100 100']);
  });

  it('carry the statements that their stakes rest on', () => {
    const { state, of } = smallWorld('X→A 50; Y→A 30');
    const { nodes } = ownershipTree(state, of('A'), everything);
    expect(nodes.map(({ statements }) => statements)).toEqual([[], [0], [1]]);
  });
});

describe('the holdings of an actor', () => {
  it('stand under it the other way round', () => {
    const structure = 'X→A 50; A→B 60; A→C 40; C→X 5';
    expect(drawn(structure, 'X', { direction: 'DOWN' })).toEqual([
      'X 100 100',
      '  A 50 50',
      '    B 60 30',
      '    C 40 20',
      '      X 5 1 cycle',
    ]);
  });

  it('keep exact fractions down long chains, and round outwards past that', () => {
    const chain = Array.from({ length: 40 }, (_, at) => `E${at}→E${at + 1} 99.97`).join('; ');
    const { state, of } = smallWorld(`X→E0 100; ${chain}`);
    const { nodes } = ownershipTree(state, of('X'), { ...everything, direction: 'DOWN' });
    const lengths = nodes.map(({ integrated }) => String(integrated.lo.value.d).length);
    expect(Math.max(...lengths)).toBeLessThan(80);
    expect(nodes[10]!.integrated.lo).toEqual(nodes[10]!.integrated.hi);
    const { lo, hi } = nodes.at(-1)!.integrated;
    expect(lo.value.n * hi.value.d < hi.value.n * lo.value.d).toBe(true);
  });
});
