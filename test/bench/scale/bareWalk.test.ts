import { describe, expect, it } from '@jest/globals';
import { BareWalk } from '../../../bench/scale/bareWalk.ts';

/** 0 - 1 - 2 - 3, and 1 - 4; 5 by itself. */
const walk = new BareWalk(6, [
  { from: 0, to: 1 },
  { from: 2, to: 1 },
  { from: 2, to: 3 },
  { from: 1, to: 4 },
]);

describe('the bare walk', () => {
  it('counts who is within some steps, whichever way the links point', () => {
    expect(walk.within(0, 1, 100)).toBe(2);
    expect(walk.within(0, 2, 100)).toBe(4);
    expect(walk.within(0, 3, 100)).toBe(5);
    expect(walk.within(5, 3, 100)).toBe(1);
  });

  it('answers the same when asked again, and stops at the cap', () => {
    expect(walk.within(0, 3, 3)).toBe(3);
    expect(walk.within(0, 3, 100)).toBe(5);
  });

  it('finds the steps of a shortest way and none where there is none or it is too long', () => {
    expect(walk.distance(0, 0, 6)).toBe(0);
    expect(walk.distance(0, 3, 6)).toBe(3);
    expect(walk.distance(3, 4, 6)).toBe(3);
    expect(walk.distance(0, 3, 2)).toBeNull();
    expect(walk.distance(0, 5, 6)).toBeNull();
  });
});
