import { expect, it } from '@jest/globals';

import { LikenessMemo } from '../../../links/screening/likenessMemo.ts';

it('gives back the likeness of the two words asked about, and of no others', () => {
  const memo = new LikenessMemo();
  memo.set(1, 7, 0.9);
  memo.set(2, 7, 0);
  expect(memo.get(1, 7)).toBe(0.9);
  expect(memo.get(2, 7)).toBe(0);
  expect(memo.get(7, 1)).toBe(-1);
  expect(memo.get(1, 8)).toBe(-1);
});
it('forgets rather than mistakes one pair for another when many share its places', () => {
  const memo = new LikenessMemo();
  const likenessOf = (asked: number, listed: number): number => ((asked * 31 + listed) % 100) / 100;
  for (let asked = 1; asked <= 400; asked += 1)
    for (let listed = 0; listed < 400; listed += 1) memo.set(asked, listed, likenessOf(asked, listed));
  let kept = 0;
  for (let asked = 1; asked <= 400; asked += 1)
    for (let listed = 0; listed < 400; listed += 1) {
      const likeness = memo.get(asked, listed);
      if (likeness < 0) continue;
      kept += 1;
      expect(likeness).toBe(likenessOf(asked, listed));
    }
  expect(kept).toBeGreaterThan(10_000);
});
