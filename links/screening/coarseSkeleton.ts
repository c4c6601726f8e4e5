import type { NameWord } from '../../domain/names/preparedName.ts';

/** Consonants that misspellings exchange count as one here. */
const merged: Readonly<Record<string, string>> = { d: 't', S: 's', j: 's', X: 'k', f: 'b', m: 'n' };

/** What a skeleton begins with that is none: a number, an initial, or how a word without consonants begins. */
const noSkeleton = '=';

/** The skeleton of a word, coarser; of one without consonants how it begins; of a number the number. */
export function coarseSkeleton(word: NameWord): string {
  if (word.role === 'NUMBER' || word.role === 'INITIAL') return noSkeleton + word.text;
  let coarse = '';
  for (const letter of word.skeleton) {
    const kept = merged[letter] ?? letter;
    if (!coarse.endsWith(kept)) coarse += kept;
  }
  return coarse === '' ? noSkeleton + word.sound.slice(0, 2) : coarse;
}

export const hasConsonants = (skeleton: string): boolean => !skeleton.startsWith(noSkeleton);
