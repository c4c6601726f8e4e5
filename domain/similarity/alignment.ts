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
  /** How far apart the words of the longer run stand, counted round the name; 1 for neighbours. */
  readonly step: number;
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
      found.push({ a: i, aCount: 1, b: j, bCount: 1, step: 1, likeness: value });
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
    const aRun = runOf(pair.a, pair.aCount, pair.step, a.length);
    const bRun = runOf(pair.b, pair.bCount, pair.step, b.length);
    if (aRun.some((at) => aTaken.has(at)) || bRun.some((at) => bTaken.has(at))) continue;
    for (const at of aRun) aTaken.add(at);
    for (const at of bRun) bTaken.add(at);
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
    // The family name stands first on lists and last in speech, with the father's between: any two may be written together, three in a row.
    for (let i = 0; i < many.length && many.length > 1; i += 1) {
      if (sure.has(manyOffset + i)) continue;
      for (let step = 1; step < many.length; step += 1) {
        const likeness = joinedLikeness(many, sure, manyOffset, { from: i, count: 2, step }, whole);
        if (likeness > 0) found.push(joinedPair(i, 2, step, j, likeness, isTurned));
      }
      if (many.length < 3) continue;
      const likeness = joinedLikeness(many, sure, manyOffset, { from: i, count: 3, step: 1 }, whole);
      if (likeness > 0) found.push(joinedPair(i, 3, 1, j, likeness, isTurned));
    }
  }
}

function joinedPair(i: number, count: number, step: number, j: number, likeness: number, isTurned: boolean): AlignedPair {
  return isTurned ? { a: j, aCount: 1, b: i, bCount: count, step, likeness } : { a: i, aCount: count, b: j, bCount: 1, step, likeness };
}

/** The places of a run, which goes on from the last word to the first. */
export function runOf(from: number, count: number, step: number, length: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at += 1) places.push((from + at * step) % length);
  return places;
}

interface Run {
  readonly from: number;
  readonly count: number;
  readonly step: number;
}

/** How alike a run of words written together is to one word; 0 for too little, and for runs with a word that has its partner already. */
function joinedLikeness(many: readonly NameWord[], sure: ReadonlySet<number>, offset: number, run: Run, whole: NameWord): number {
  const { from, count, step } = run;
  let length = 0;
  let isVowelless = false;
  for (let k = 0; k < count; k += 1) {
    const at = (from + k * step) % many.length;
    const word = many[at];
    if (word === undefined || sure.has(offset + at)) return 0;
    length += word.text.length;
    isVowelless ||= word.isVowelless;
  }
  if (whole.text.length <= 3) return step === 1 && areInitials(many, from, count, whole.text) ? joinedInitials : 0;
  // Nothing is put together that length or both ends rule out: a slip in joining leaves one end as it is. Spares most of the work.
  if (!isVowelless && !whole.isVowelless) {
    if (Math.abs(length - whole.text.length) > 3) return 0;
    const last = many[(from + (count - 1) * step) % many.length]?.text ?? '';
    if (many[from]?.text.charCodeAt(0) !== whole.text.charCodeAt(0) && last.at(-1) !== whole.text.at(-1)) return 0;
  }
  let text = '';
  for (let k = 0; k < count; k += 1) text += many[(from + k * step) % many.length]?.text ?? '';
  if (text === whole.text) return 0.99;
  const value = wordLikeness(writtenTogether(text, isVowelless), whole);
  return value >= joinedFrom ? Math.min(value, 0.99) : 0;
}

function areInitials(many: readonly NameWord[], from: number, count: number, text: string): boolean {
  if (text.length !== count || from + count > many.length) return false;
  for (let k = 0; k < count; k += 1) if (many[from + k]?.text.charCodeAt(0) !== text.charCodeAt(k)) return false;
  return true;
}

const together = new Map<string, NameWord>();
const togetherKept = 10_000;

/** Remembered, because one asked name is put together again for every listed one. */
function writtenTogether(text: string, isVowelless: boolean): NameWord {
  const key = isVowelless ? `${text}-` : text;
  const known = together.get(key);
  if (known !== undefined) return known;
  const made = nameWord({ text, native: null, isVowelless }, 'NAME');
  if (together.size >= togetherKept) together.clear();
  together.set(key, made);
  return made;
}

function gain(pair: AlignedPair, a: readonly NameWord[], b: readonly NameWord[]): number {
  return (
    pair.likeness *
    (1 +
      Math.min(lengthOf(a, runOf(pair.a, pair.aCount, pair.step, a.length)), lengthOf(b, runOf(pair.b, pair.bCount, pair.step, b.length))))
  );
}

function lengthOf(words: readonly NameWord[], run: readonly number[]): number {
  let sum = 0;
  for (const at of run) sum += Math.min(words[at]?.text.length ?? 0, 8);
  return sum;
}

function rest(count: number, taken: ReadonlySet<number>): number[] {
  const left: number[] = [];
  for (let at = 0; at < count; at += 1) if (!taken.has(at)) left.push(at);
  return left;
}
