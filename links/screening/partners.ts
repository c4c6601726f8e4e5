import type { NameWord } from '../../domain/names/preparedName.ts';
import { eachThatMayJoin, sureFrom } from '../../domain/similarity/alignment.ts';
import { alikeFrom } from '../../domain/similarity/wordLikeness.ts';

/** Which words of two names may have a partner in the other, and which have one for certain, written together with no other. */
export interface Partners {
  readonly ours: boolean[];
  readonly theirs: boolean[];
  readonly oursSure: readonly boolean[];
  readonly theirsSure: readonly boolean[];
}

/**
 * The words that may have a partner as they stand, none written together with another.
 *
 * @param likenesses of `count` words of one name and `listed` ones of the other, a row for each of the one
 */
export function pairedWords(count: number, listed: number, likenesses: Float64Array): Partners {
  const [ours, theirs, oursSure, theirsSure] = [none(count), none(listed), none(count), none(listed)];
  for (let i = 0; i < count; i += 1)
    for (let j = 0; j < listed; j += 1) {
      const likeness = likenesses[i * listed + j] ?? 0;
      if (likeness < alikeFrom) continue;
      ours[i] = theirs[j] = true;
      if (likeness >= sureFrom) oursSure[i] = theirsSure[j] = true;
    }
  return { ours, theirs, oursSure, theirsSure };
}

const none = (count: number): boolean[] => new Array<boolean>(count).fill(false);

/** Whether enough words are left without a certain partner for two of one name to stand for one of the other. */
export function areRunsLeft({ oursSure, theirsSure }: Partners): boolean {
  const [ours, theirs] = [countOfUnsure(oursSure), countOfUnsure(theirsSure)];
  return ours > 0 && theirs > 0 && ours + theirs > 2;
}

function countOfUnsure(isSure: readonly boolean[]): number {
  let count = 0;
  for (const each of isSure) if (!each) count += 1;
  return count;
}

/** Says of a run of words that lengths and letters allow to be `whole` whether it is; the run as `eachThatMayJoin` reports it. */
export type IsOneWord = (words: readonly NameWord[], from: number, count: number, step: number, whole: NameWord | undefined) => boolean;

/** The same with words that are written together for one of the other name, and that one; null where there are none. */
export function writtenTogether(a: readonly NameWord[], b: readonly NameWord[], paired: Partners, isOneWord: IsOneWord): Partners | null {
  const { oursSure, theirsSure } = paired;
  const [ours, theirs] = [[...paired.ours], [...paired.theirs]];
  let runs = 0;
  eachThatMayJoin(a, oursSure, b, theirsSure, (from, count, step, j) => {
    if (!isOneWord(a, from, count, step, b[j])) return;
    runs += 1;
    theirs[j] = true;
    noteRun(ours, from, count, step);
  });
  eachThatMayJoin(b, theirsSure, a, oursSure, (from, count, step, j) => {
    if (!isOneWord(b, from, count, step, a[j])) return;
    runs += 1;
    ours[j] = true;
    noteRun(theirs, from, count, step);
  });
  return runs > 0 ? { ours, theirs, oursSure, theirsSure } : null;
}

function noteRun(mayPair: boolean[], from: number, count: number, step: number): void {
  for (let k = 0; k < count; k += 1) mayPair[(from + k * step) % mayPair.length] = true;
}
