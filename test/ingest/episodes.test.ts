import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { episodesOf, presenceOf } from '../../domain/episodes.ts';

describe('episodes on a list', () => {
  it('are bounded by the versions before and after', () => {
    expect(episodesOf(['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01'], new Set(['2020-02-01', '2020-04-01']))).toEqual([
      { firstListed: '2020-02-01', lastUnlisted: '2020-01-01', lastListed: '2020-02-01', firstUnlisted: '2020-03-01' },
      { firstListed: '2020-04-01', lastUnlisted: '2020-03-01', lastListed: null, firstUnlisted: null },
    ]);
  });
  it('have no day before where the oldest version has the entry, and none at all where no version has it', () => {
    expect(episodesOf(['2020-01-01'], new Set(['2020-01-01']))[0]?.lastUnlisted).toBeNull();
    expect(episodesOf(['2020-01-01'], new Set())).toEqual([]);
  });
  it('come out alike in whatever order versions are imported, one at a time', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2020-01-${String(number).padStart(2, '0')}`);
    const history = fc.uniqueArray(fc.tuple(day, fc.boolean()), { selector: ([key]) => key, minLength: 1, maxLength: 12 });
    const shuffled = history.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, order]) => {
        const versions: string[] = [];
        let episodes: ReturnType<typeof episodesOf> = [];
        for (const [version, isPresent] of order) {
          const present = presenceOf(versions, episodes);
          if (isPresent) present.add(version);
          versions.push(version);
          episodes = episodesOf(versions, present);
        }
        const presentOn = new Set(all.filter(([, isPresent]) => isPresent).map(([version]) => version));
        expect(episodes).toEqual(episodesOf(versions, presentOn));
        expect(presenceOf(versions, episodes)).toEqual(presentOn);
      }),
    );
  });
});
