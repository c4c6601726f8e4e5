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
/** Words so alike are paired for certain, and written together with no other. */
export const sureFrom = 0.95;

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
  const found: Found[] = [];
  const [aSure, bSure] = [new Array<boolean>(a.length).fill(false), new Array<boolean>(b.length).fill(false)];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      const value = likeness(i, j);
      if (value < alikeFrom) continue;
      note({ a: i, aCount: 1, b: j, bCount: 1, step: 1, likeness: value }, a, b, found);
      if (value >= sureFrom) aSure[i] = bSure[j] = true;
    }
  }
  eachThatMayJoin(a, aSure, b, bSure, (i, count, step, j) => {
    const value = joinedLikeness(a, i, count, step, b[j]);
    if (value > 0) note({ a: i, aCount: count, b: j, bCount: 1, step, likeness: value }, a, b, found);
  });
  eachThatMayJoin(b, bSure, a, aSure, (i, count, step, j) => {
    const value = joinedLikeness(b, i, count, step, a[j]);
    if (value > 0) note({ a: j, aCount: 1, b: i, bCount: count, step, likeness: value }, a, b, found);
  });
  found.sort(byGain);
  const aTaken = new Array<boolean>(a.length).fill(false);
  const bTaken = new Array<boolean>(b.length).fill(false);
  const pairs: AlignedPair[] = [];
  for (const { pair } of found) {
    if (isTaken(aTaken, pair.a, pair.aCount, pair.step) || isTaken(bTaken, pair.b, pair.bCount, pair.step)) continue;
    take(aTaken, pair.a, pair.aCount, pair.step);
    take(bTaken, pair.b, pair.bCount, pair.step);
    pairs.push(pair);
  }
  return { pairs, aRest: rest(aTaken), bRest: rest(bTaken) };
}

/** A pair that may be, and how much of the names it would pair. */
interface Found {
  readonly pair: AlignedPair;
  readonly gain: number;
}

function note(pair: AlignedPair, a: readonly NameWord[], b: readonly NameWord[], found: Found[]): void {
  const shorter = Math.min(lengthOf(a, pair.a, pair.aCount, pair.step), lengthOf(b, pair.b, pair.bCount, pair.step));
  found.push({ pair, gain: pair.likeness * (1 + shorter) });
}

function byGain({ pair: x, gain: ofX }: Found, { pair: y, gain: ofY }: Found): number {
  return ofY - ofX || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a || x.b - y.b;
}

function isTaken(taken: readonly boolean[], from: number, count: number, step: number): boolean {
  for (let at = 0; at < count; at += 1) if (taken[(from + at * step) % taken.length] === true) return true;
  return false;
}

function take(taken: boolean[], from: number, count: number, step: number): void {
  for (let at = 0; at < count; at += 1) taken[(from + at * step) % taken.length] = true;
}

function likenessAt(a: readonly NameWord[], b: readonly NameWord[], i: number, j: number): number {
  const [x, y] = [a[i], b[j]];
  return x === undefined || y === undefined ? 0 : wordLikeness(x, y);
}

/** The places of a run, which goes on from the last word to the first. */
export function runOf(from: number, count: number, step: number, length: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at += 1) places.push((from + at * step) % length);
  return places;
}

/**
 * Two or three words of one side that may be one of the other written together: `van der bilt` and `vanderbilt`, `jc` and `jean claude`.
 * Lengths, consonants and ends allow it; whether they are is not looked at. Words that have their partner for certain are in no run.
 *
 * @param report called with the place of the first word, the number of words, the step between them, and the place of the other side's
 */
export function eachThatMayJoin(
  words: readonly NameWord[],
  isSure: readonly boolean[],
  one: readonly NameWord[],
  isOneSure: readonly boolean[],
  report: (i: number, count: number, step: number, j: number) => void,
): void {
  const { length } = words;
  let unsure = 0;
  for (let i = 0; i < length; i += 1) if (isSure[i] !== true) unsure += 1;
  if (length < 2 || unsure < 2) return;
  for (let j = 0; j < one.length; j += 1) {
    const whole = one[j];
    if (whole === undefined || isOneSure[j] === true || whole.role === 'NUMBER' || whole.role === 'PARTICLE' || whole.text.length < 2)
      continue;
    // The family name stands first on lists and last in speech, with the father's between: any two may be written together, three in a row.
    for (let i = 0; i < length; i += 1) {
      if (isSure[i] === true) continue;
      for (let step = 1; step < length; step += 1)
        if (isSure[(i + step) % length] !== true && mayJoin(words, i, 2, step, whole)) report(i, 2, step, j);
      if (length < 3 || isSure[(i + 1) % length] === true || isSure[(i + 2) % length] === true) continue;
      if (mayJoin(words, i, 3, 1, whole)) report(i, 3, 1, j);
    }
  }
}

/** Whether a run of words may be one word written together. Spares most of the work: nothing is put together that this rules out. */
function mayJoin(words: readonly NameWord[], from: number, count: number, step: number, whole: NameWord): boolean {
  const [first, last] = [words[from], words[(from + (count - 1) * step) % words.length]];
  if (first === undefined || last === undefined || !areEndsAlike(first, last, whole)) return false;
  if (whole.text.length <= 3) return step === 1 && areInitials(words, from, count, whole.text);
  let [length, consonants] = [0, 0];
  let isVowelless = false;
  for (let k = 0; k < count; k += 1) {
    const word = words[(from + k * step) % words.length];
    if (word === undefined) return false;
    length += word.text.length;
    consonants += word.skeleton.length;
    isVowelless ||= word.isVowelless;
  }
  if (Math.abs(consonants - whole.skeleton.length) > consonantsApart) return false;
  if (!isVowelless && !whole.isVowelless && Math.abs(length - whole.text.length) > lettersApart) return false;
  let set = 0;
  for (let k = 0; k < count; k += 1) set |= consonantsOf(words[(from + k * step) % words.length]);
  return countOf(set ^ consonantsOf(whole)) <= consonantsApart;
}

/** Whether words put together from `first` to `last` may be a word: a slip in joining leaves one end as it is. */
function areEndsAlike(first: NameWord, last: NameWord, whole: NameWord): boolean {
  if (first.isVowelless || last.isVowelless || whole.isVowelless) return true;
  const { text } = whole;
  return first.text.charCodeAt(0) === text.charCodeAt(0) || last.text.charCodeAt(last.text.length - 1) === text.charCodeAt(text.length - 1);
}

/** How alike a run of words that may be one is to it, written together; 0 for too little. */
export function joinedLikeness(words: readonly NameWord[], from: number, count: number, step: number, whole: NameWord | undefined): number {
  if (whole === undefined) return 0;
  if (whole.text.length <= 3) return joinedInitials;
  let text = '';
  let isVowelless = false;
  for (let k = 0; k < count; k += 1) {
    const word = words[(from + k * step) % words.length];
    text += word?.text ?? '';
    isVowelless ||= word?.isVowelless === true;
  }
  if (text === whole.text) return 0.99;
  const value = wordLikeness(writtenTogether(text, isVowelless), whole, joinedFrom);
  return value >= joinedFrom ? Math.min(value, 0.99) : 0;
}

/** How many letters, and how many consonants, words written together may have more or less than the word they are. */
const lettersApart = 3;
const consonantsApart = 3;

/** The consonants of a word as a set. */
function consonantsOf(word: NameWord | undefined): number {
  let set = 0;
  const { skeleton } = word ?? { skeleton: '' };
  for (let at = 0; at < skeleton.length; at += 1) set |= 1 << (skeleton.charCodeAt(at) & 31);
  return set;
}

function countOf(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count += 1;
  return count;
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

function lengthOf(words: readonly NameWord[], from: number, count: number, step: number): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += Math.min(words[(from + at * step) % words.length]?.text.length ?? 0, 8);
  return sum;
}

function rest(taken: readonly boolean[]): number[] {
  const left: number[] = [];
  for (let at = 0; at < taken.length; at += 1) if (taken[at] !== true) left.push(at);
  return left;
}
