/** Words of organisations that were cut in two, run together or misspelt, as what they were meant to be. */
import type { LatinWord } from './latin.ts';
import { formWords } from './legalForms.ts';
import { isNation } from './nations.ts';
import { isOneSlip } from './oneSlip.ts';
import { translatedWords } from './translations.ts';
import { businessWords } from './vocabulary.ts';

/** Shorter words of business are what two other words begin with too often, and parts of other words more often still. */
const shortestJoined = 6;
const shortestCut = 7;
const shortestRest = 3;
/** Words that are one slip away from a word of business and another word themselves. */
const others = new Set('shariah shopping experts fabrics hongkong provincial investigation'.split(' '));
/** Shorter words of business are one slip away from names, but for those of legal forms. Bench: one typo; strangers, made-up company. */
const shortestMisspelt = 7;
const shortestForm = 6;

const known = new Set([...translatedWords, ...businessWords, ...formWords]);
const cuttable = new Set([...known].filter((word) => word.length >= shortestCut && !isNation(word)));
const long = [...known].filter((word) => word.length >= shortestJoined && /^[a-z]+$/.test(word));
const byLength = new Map<number, string[]>();
for (const word of long) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

/**
 * Joins neighbours that are a word of business only together (`com pany`), and cuts such a word off a name that it was run into
 * (`inversionessanta`). Words that are known as they stand stay as they are.
 */
export function mendedWords(words: readonly LatinWord[]): LatinWord[] {
  const mended: LatinWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1];
    if (next !== undefined && isWhole(word, next)) {
      mended.push({ text: word.text + next.text, native: null, isVowelless: false });
      at += 1;
    } else if (isPlain(word) && word.text.length >= shortestCut + shortestRest && !known.has(word.text)) mended.push(...cut(word));
    else mended.push(word);
  }
  return mended;
}

function isWhole(word: LatinWord, next: LatinWord): boolean {
  const whole = word.text + next.text;
  if (whole.length < shortestJoined || word.text.length < 2 || next.text.length < 2) return false;
  return isPlain(word) && isPlain(next) && known.has(whole) && !known.has(word.text) && !known.has(next.text);
}

const isPlain = (word: LatinWord): boolean => word.native === null && !word.isVowelless;

const cuts = new Map<string, LatinWord[]>();
const cutsKept = 10_000;

function cut(word: LatinWord): LatinWord[] {
  const remembered = cuts.get(word.text);
  if (remembered !== undefined) return remembered;
  const made = cutAt(word.text)?.map((text): LatinWord => ({ text, native: null, isVowelless: false })) ?? [word];
  if (cuts.size >= cutsKept) cuts.clear();
  cuts.set(word.text, made);
  return made;
}

/** The longest word of business that begins or ends a word, and the rest of it, in their order; null where there is none. */
function cutAt(text: string): readonly [string, string] | null {
  for (let length = text.length - shortestRest; length >= shortestCut; length -= 1) {
    if (cuttable.has(text.slice(0, length))) return [text.slice(0, length), text.slice(length)];
    if (cuttable.has(text.slice(-length))) return [text.slice(0, -length), text.slice(-length)];
  }
  return null;
}

/** A word in letters of which no two are read for each other by a scanner. */
function printOf(word: string): string {
  return word
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[l1]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/[8h]/g, 'b')
    .replace(/[q9]/g, 'g')
    .replace(/v/g, 'u')
    .replace(/c/g, 'e');
}

const byPrint = new Map(long.map((word) => [printOf(word), word]));
const spellings = new Map<string, string>();
const spellingsKept = 10_000;

/** The word of business that a long word is one slip away from, or looks like in print; the word itself where there is none, or where it is one. */
export function meantSpelling(word: string): string {
  if (word.length < shortestForm || known.has(word) || others.has(word)) return word;
  const remembered = spellings.get(word);
  if (remembered !== undefined) return remembered;
  let meant = byPrint.get(printOf(word)) ?? word;
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    if (meant !== word) break;
    meant = (byLength.get(length) ?? []).find((each) => isMeant(word, each)) ?? word;
  }
  if (spellings.size >= spellingsKept) spellings.clear();
  spellings.set(word, meant);
  return meant;
}

function isMeant(word: string, each: string): boolean {
  const isLong = Math.min(word.length, each.length) >= shortestMisspelt || formWords.has(each);
  if (!isLong || !each.startsWith(word.charAt(0))) return false;
  return isOneSlip(word, each);
}
