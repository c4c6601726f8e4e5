/** Which words of two names belong together. */
import { nameWord } from '../names/preparedName.ts';
import type { NameWord } from '../names/preparedName.ts';

import { alikeFrom, wordLikeness } from './wordLikeness.ts';

/**
 * Runs of words of either side that say the same, `likeness` alike; a run is one word except where words are written together. A run may
 * go on from the last word to the first.
 */
export interface AlignedPair {
  readonly a: number;
  readonly aCount: number;
  readonly b: number;
  readonly bCount: number;
  readonly likeness: number;
}

export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** Words of either side that are in no pair, by position. */
  readonly aRest: readonly number[];
  readonly bRest: readonly number[];
}

/** How alike words written together must be to count: joining gives chance more room. */
const joinedFrom = 0.9;
const joinedInitials = 0.86;

/**
 * Pairs the words of two names so that the most alike come together first; words in any order. No word is in two pairs.
 *
 * @param likeness how alike word `a[i]` and word `b[j]` are; below `alikeFrom` counts as not at all
 */
export function align(
  a: readonly NameWord[],
  b: readonly NameWord[],
  likeness: (i: number, j: number) => number = (i, j) => likenessAt(a, b, i, j),
): Alignment {
  const found: AlignedPair[] = [];
  const sure = new Set<number>();
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const value = likeness(i, j);
      if (value < alikeFrom) continue;
      found.push({ a: i, aCount: 1, b: j, bCount: 1, likeness: value });
      if (value >= 0.95) {
        sure.add(i);
        sure.add(a.length + j);
      }
    }
  }
  joined(a, b, sure, found, 0, a.length, false);
  joined(b, a, sure, found, a.length, 0, true);
  found.sort((x, y) => gain(y, a, b) - gain(x, a, b) || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b);
  const aTaken = new Set<number>();
  const bTaken = new Set<number>();
  const pairs: AlignedPair[] = [];
  for (const pair of found) {
    if (!isFree(aTaken, pair.a, pair.aCount, a.length) || !isFree(bTaken, pair.b, pair.bCount, b.length)) continue;
    for (let at = 0; at < pair.aCount; at += 1) aTaken.add((pair.a + at) % a.length);
    for (let at = 0; at < pair.bCount; at += 1) bTaken.add((pair.b + at) % b.length);
    pairs.push(pair);
  }
  return { pairs, aRest: rest(a.length, aTaken), bRest: rest(b.length, bTaken) };
}

function likenessAt(a: readonly NameWord[], b: readonly NameWord[], i: number, j: number): number {
  const [x, y] = [a[i], b[j]];
  return x === undefined || y === undefined ? 0 : wordLikeness(x, y);
}

/** Two or three words of one side against one of the other: `van der bilt` and `vanderbilt`, `jc` and `jean claude`. */
function joined(
  many: readonly NameWord[],
  one: readonly NameWord[],
  sure: ReadonlySet<number>,
  found: AlignedPair[],
  manyOffset: number,
  oneOffset: number,
  isTurned: boolean,
): void {
  for (let j = 0; j < one.length; j += 1) {
    const whole = one[j];
    if (whole === undefined || whole.role === 'NUMBER' || whole.role === 'PARTICLE' || whole.text.length < 2 || sure.has(oneOffset + j))
      continue;
    // The family name stands first on lists and last in speech: the end of a name joins its beginning.
    for (let i = 0; i < many.length && many.length > 1; i += 1) {
      let text = many[i]?.text ?? '';
      let initials = text.slice(0, 1);
      let isVowelless = many[i]?.isVowelless ?? false;
      for (let count = 2; count <= 3 && count <= many.length; count += 1) {
        const place = (i + count - 1) % many.length;
        const next = many[place];
        if (next === undefined || sure.has(manyOffset + place)) break;
        text += next.text;
        initials += next.text.slice(0, 1);
        isVowelless ||= next.isVowelless;
        const likeness = joinedLikeness(text, i + count <= many.length ? initials : '', isVowelless, whole);
        if (likeness > 0) {
          found.push(isTurned ? { a: j, aCount: 1, b: i, bCount: count, likeness } : { a: i, aCount: count, b: j, bCount: 1, likeness });
        }
      }
    }
  }
}

function joinedLikeness(text: string, initials: string, isVowelless: boolean, whole: NameWord): number {
  if (whole.text.length <= 3) return initials === whole.text ? joinedInitials : 0;
  if (Math.abs(text.length - whole.text.length) > 3 && !isVowelless && !whole.isVowelless) return 0;
  if (text === whole.text) return 0.99;
  const value = wordLikeness(nameWord({ text, native: null, isVowelless }, 'NAME'), whole);
  return value >= joinedFrom ? Math.min(value, 0.99) : 0;
}

function gain(pair: AlignedPair, a: readonly NameWord[], b: readonly NameWord[]): number {
  return pair.likeness * Math.min(length(a, pair.a, pair.aCount), length(b, pair.b, pair.bCount)) + pair.likeness;
}

function length(words: readonly NameWord[], from: number, count: number): number {
  let sum = 0;
  for (let at = from; at < from + count; at += 1) sum += Math.min(words[at % words.length]?.text.length ?? 0, 8);
  return sum;
}

function isFree(taken: ReadonlySet<number>, from: number, count: number, length: number): boolean {
  for (let at = from; at < from + count; at += 1) if (taken.has(at % length)) return false;
  return true;
}

function rest(count: number, taken: ReadonlySet<number>): number[] {
  const left: number[] = [];
  for (let at = 0; at < count; at += 1) if (!taken.has(at)) left.push(at);
  return left;
}
