/** How alike two words of names are, and why. */
import { areEquivalent } from '../names/equivalents.ts';
import type { NameWord } from '../names/preparedName.ts';

import { soundCost } from './soundCost.ts';

/** Why two words count as one: the same letters, a known other form, the same initial, or so many slips. */
export type LikenessReason = 'SAME' | 'FORM' | 'INITIAL' | 'SOUND' | 'SKELETON' | 'SPELLING' | 'NONE';

/** Below this two words are different words. */
export const alikeFrom = 0.7;
/** An initial says that much of a name. */
const initialLikeness = 0.92;
/** The same of an initial that is another letter of the same sound: it gives way to one that is the letter itself. */
const soundInitialLikeness = 0.915;
const formLikeness = 0.93;
const servantLikeness = 0.75;
const servant = 'abd';
/** Pairs: SPV trust vintage-year swap. */
const slippedNumber = 0.8;
/** What another ending costs beyond its letters. Pairs: surname-suffix swap. */
const otherEnding = 0.6;
/** The most that a name written without vowels can say of one written with them. */
const skeletonLikeness = 0.96;

/**
 * 0 to 1; 1 only for equal words, 0 as soon as they are certainly less alike than `alikeFrom`. Symmetric.
 *
 * @param from what is less alike than this is of no use to the caller: it may come out as anything below
 */
export function wordLikeness(a: NameWord, b: NameWord, from = alikeFrom): number {
  if (a.text === b.text) return a.native !== null && b.native !== null && a.native !== b.native ? homophoneLikeness(a.native) : 1;
  if (a.role === 'INITIAL' || b.role === 'INITIAL') {
    const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
    return long.text.length > 1 && long.role !== 'PARTICLE' ? startLikeness(short, long) : 0;
  }
  if (a.role === 'NUMBER' || b.role === 'NUMBER') return a.role === b.role ? numberLikeness(a.text, b.text) : 0;
  if (a.native !== null && b.native !== null) return nativeLikeness(a.native, b.native);
  if (a.isVowelless || b.isVowelless) return skeletonLikenessOf(a, b, from);
  const known = areEquivalent(a.text, b.text) ? formLikeness : isServantOf(a.sound, b.sound) ? servantLikeness : 0;
  const longer = Math.max(a.sound.length, b.sound.length, 3);
  const limit = (longer + 0.4) * (1 - from);
  // By the limit of all: texts may be nearer than sounds, whose lengths say nothing of a slip of the pen.
  if (Math.abs(a.sound.length - b.sound.length) * 0.4 > (longer + 0.4) * (1 - alikeFrom)) return known;
  let cost = soundCost(a.sound, b.sound, limit);
  // A slip of the pen inside `sch` or `kh` makes another sound of it: then the letters are nearer than the sounds.
  if (cost > 0.4 && isSlip(a.text, b.text)) cost = Math.min(cost, soundCost(a.text, b.text, Math.min(cost, limit)));
  if (cost > 0.4 && cost < limit && haveOtherEndings(a.sound, b.sound)) cost += otherEnding;
  // One vowel makes another name of a word as short as Kim.
  const weight = longer <= 3 ? 1.3 : 1;
  return cost > limit ? known : Math.max(known, 1 - (weight * (cost + 0.05)) / (longer <= 3 ? longer : longer + 0.4));
}

/** Whether two words with vowels may be alike though their sounds are not: as forms of one name, or by a slip of the pen. */
export function mayBeOneInWriting(a: NameWord, b: NameWord): boolean {
  return a.text === b.text || isSlip(a.text, b.text) || areEquivalent(a.text, b.text) || isServantOf(a.sound, b.sound);
}

/** Lukashevich and Lukashenko: the same beginning, and then nothing alike but the last letter at most. */
function haveOtherEndings(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const shorter = Math.min(a.length, b.length) - same;
  return same >= 3 && shorter >= 2 && Math.max(a.length, b.length) - same >= 3 && a.at(-2) !== b.at(-2);
}

/** Of three figures or more one may be a slip: 2004, 2005; of fewer each makes another number. */
function numberLikeness(a: string, b: string): number {
  if (Math.max(a.length, b.length) < 3) return 0;
  return soundCost(a, b, 1) <= 1 ? slippedNumber : 0;
}

/** Whether one of two words may be the other with `abd` before it, by the length of the second's sound. */
export function isServantsLength({ sound }: NameWord, length: number): boolean {
  return Math.abs(sound.length - length) === servant.length;
}

/** Abdul Karim is often plain Karim. */
function isServantOf(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) !== servant.length) return false;
  return a.length > b.length ? a.startsWith(servant) && a.endsWith(b) : b.startsWith(servant) && b.endsWith(a);
}

/** Whether two words begin and end so alike that a slip between is worth a look. */
function isSlip(a: string, b: string): boolean {
  if (a.length < 4 || Math.abs(a.length - b.length) > 2) return false;
  const [m, n] = [a.length, b.length];
  if (a.charCodeAt(0) === b.charCodeAt(0) && a.charCodeAt(1) === b.charCodeAt(1)) return true;
  return a.charCodeAt(m - 1) === b.charCodeAt(n - 1) && a.charCodeAt(m - 2) === b.charCodeAt(n - 2);
}

/** Initials sound alike when they are the same letter, or letters one name is spelt with: Evgeny, Yevgeny. */
function startLikeness(short: NameWord, long: NameWord): number {
  if (long.text.startsWith(short.text)) return initialLikeness;
  return short.text.length === 1 && long.sound.startsWith(short.sound) ? soundInitialLikeness : 0;
}

/** Whether a likeness is that of an initial to the name it stands for. */
export function isInitialLikeness(likeness: number): boolean {
  return Math.abs(likeness - initialLikeness) < 1e-6 || Math.abs(likeness - soundInitialLikeness) < 1e-6;
}

/** Chinese has two ways to write one name; Korean syllables that read alike in Latin are different names. */
function homophoneLikeness(native: string): number {
  return /\p{Script=Hangul}/u.test(native) ? 0 : 0.95;
}

function nativeLikeness(a: string, b: string): number {
  const [x, y] = [Array.from(a), Array.from(b)];
  const length = Math.max(x.length, y.length);
  let same = 0;
  for (let at = 0; at < length; at += 1) if (x[at] !== undefined && x[at] === y[at]) same += 1;
  const likeness = same / length;
  return likeness >= alikeFrom ? likeness : 0;
}

/** Consonants decide; a vowel that only one side writes costs next to nothing. */
function skeletonLikenessOf(a: NameWord, b: NameWord, from: number): number {
  const consonants = Math.max(a.skeleton.length, b.skeleton.length);
  // What costs more is less alike than `from`.
  const most = 0.12 + (1 - from / skeletonLikeness) * Math.max(consonants, 2.5) + 1e-9;
  const limit = from > alikeFrom ? Math.min(most, Math.max(consonants, 2) * (1 - alikeFrom)) : Math.max(consonants, 2) * (1 - alikeFrom);
  if (limit < 0) return 0;
  const cost = soundCost(a.sound, b.sound, limit, a.isVowelless !== b.isVowelless);
  if (cost === Infinity) return 0;
  return skeletonLikeness * (1 - Math.max(0, cost - 0.12) / Math.max(consonants, 2.5));
}
