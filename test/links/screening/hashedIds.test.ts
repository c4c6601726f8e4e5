import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Chains } from '../../../links/screening/chains.ts';
import { HashedIds } from '../../../links/screening/hashedIds.ts';

const hashes = fc.array(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), { maxLength: 400 });
const absent = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

describe('numbers under hashes', () => {
  it('are all met in their chain however often the table grows, and a hash that nothing is under has none', () => {
    fc.assert(
      fc.property(hashes, absent, (added, other) => {
        const chains = new Chains();
        added.forEach((hash, id) => chains.add(hash, id));
        for (const hash of [...added, other]) {
          const met: number[] = [];
          for (let id = chains.newest(hash); id >= 0; id = chains.before(id)) met.unshift(id);
          expect(met).toEqual(added.flatMap((each, id) => (each === hash ? [id] : [])));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('may be there for every hash that was added, before and after the table is filled anew', () => {
    fc.assert(
      fc.property(hashes, (added) => {
        let count = 0;
        const ids = new HashedIds((add) => added.slice(0, count).forEach((hash, id) => add(hash, id)));
        for (const [id, hash] of added.entries()) {
          count = id + 1;
          ids.add(hash, id);
        }
        expect(added.filter((hash) => !ids.mayHave(hash))).toEqual([]);
        ids.refill();
        expect(added.filter((hash) => !ids.mayHave(hash))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('are ruled out for most hashes that nothing is under', () => {
    const ids = new HashedIds((add) => Array.from({ length: 40 }, (_, id) => add(id * 7919, id)));
    ids.refill();
    expect(Array.from({ length: 1000 }, (_, at) => 1_000_003 + at * 104_729).filter((hash) => ids.mayHave(hash)).length).toBeLessThan(250);
  });
});
