import type { NameWord } from '../../domain/names/preparedName.ts';

/** Consonants that misspellings exchange count as one here. */
const merged: Readonly<Record<string, string>> = { d: 't', S: 's', j: 's', X: 'k', f: 'b', m: 'n' };
const mergedByCode = Array.from({ length: 128 }, (_, code) => merged[String.fromCharCode(code)] ?? String.fromCharCode(code));

/** What a skeleton begins with that is none: a number, an initial, or how a word without consonants begins. */
const noSkeleton = '=';

/** The skeleton of a word, coarser; of one without consonants how it begins; of a number the number. */
export function coarseSkeleton(word: NameWord): string {
  if (word.role === 'NUMBER' || word.role === 'INITIAL') return noSkeleton + word.text;
  const { skeleton } = word;
  let coarse = '';
  let last = '';
  for (let at = 0; at < skeleton.length; at += 1) {
    const kept = mergedByCode[skeleton.charCodeAt(at)] ?? skeleton.charAt(at);
    if (kept === last) continue;
    coarse += kept;
    last = kept;
  }
  return coarse === '' ? noSkeleton + word.sound.slice(0, 2) : coarse;
}

export const hasConsonants = (skeleton: string): boolean => !skeleton.startsWith(noSkeleton);
