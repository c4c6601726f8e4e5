/** The distinct words of all indexed names, found by likeness. */
import { equivalenceKeys } from '../../domain/names/equivalents.ts';
import type { NameWord } from '../../domain/names/preparedName.ts';
import { codeCost, leastCost, letterSet, soundCodes } from '../../domain/similarity/soundCost.ts';
import { alikeFrom, wordLikeness } from '../../domain/similarity/wordLikeness.ts';

import { HashPostings } from './hashPostings.ts';

/** A word of the table like one asked for. */
export interface AlikeWord {
  readonly id: number;
  readonly likeness: number;
}

/**
 * Words are kept once each and found through their consonants: all words whose consonant skeleton is that of the word asked for, has one
 * consonant more, less or another, or two neighbours exchanged, are compared in full.
 */
export class WordTable {
  readonly #ids = new Map<string, number>();
  readonly #words: NameWord[] = [];
  readonly #bySkeleton = new HashPostings();
  /** Of words with few consonants, by the whole sound. */
  readonly #bySound = new HashPostings();
  /** By the skeleton with one consonant left out, and with one replaced by a star. */
  readonly #byShorter = new HashPostings();
  readonly #byStarred = new HashPostings();
  readonly #byEquivalence = new Map<number, number[]>();
  /** The sounds of all words, one after the other, and where each begins. */
  #codes = new Uint8Array(4_096);
  #starts = new Uint32Array(512);
  #stamps = new Uint32Array(512);
  #letters = new Uint32Array(512);
  #stamp = 0;

  get size(): number {
    return this.#words.length;
  }

  /** About what the words and their keys take, as measured on the SDN list. */
  get bytes(): number {
    const keys = this.#bySkeleton.bytes + this.#byShorter.bytes + this.#byStarred.bytes + this.#bySound.bytes;
    return this.#words.length * bytesOfWord + keys + this.#codes.byteLength + 3 * this.#starts.byteLength;
  }

  word(id: number): NameWord | undefined {
    return this.#words[id];
  }

  idOf(word: NameWord): number | undefined {
    return this.#ids.get(keyOf(word));
  }

  /** The number of a plain name in Latin letters. */
  named(text: string): number | undefined {
    return this.#ids.get(text);
  }

  /** The number of a word, new or known. Words of one text differ by role and script. */
  add(word: NameWord): number {
    const key = keyOf(word);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(key, id);
    this.#addCodes(id, word.sound);
    const skeleton = coarseSkeleton(word);
    this.#bySkeleton.add(skeleton, id);
    if (isShort(skeleton)) this.#bySound.add(word.sound, id);
    const { shorter, starred } = slipKeys(word, skeleton);
    for (const each of shorter) this.#byShorter.add(each, id);
    for (const each of starred) this.#byStarred.add(each, id);
    for (const equivalence of equivalenceKeys(word.text)) {
      const list = this.#byEquivalence.get(equivalence);
      if (list === undefined) this.#byEquivalence.set(equivalence, [id]);
      else list.push(id);
    }
    return id;
  }

  /** Words alike, the most alike first; of equals the order is by spelling, so that it does not depend on which was added first. */
  alike(word: NameWord): AlikeWord[] {
    const found: AlikeWord[] = [];
    const stamp = (this.#stamp += 1);
    const length = soundCodes(word.sound, asked, 0);
    const letters = letterSet(word.sound);
    const consider = (id: number): void => {
      if (this.#stamps[id] === stamp) return;
      this.#stamps[id] = stamp;
      const start = this.#starts[id] ?? 0;
      const theirs = (this.#starts[id + 1] ?? 0) - start;
      if (!word.isVowelless) {
        const limit = (Math.max(length, theirs, 3) + 0.4) * (1 - alikeFrom) - 0.05;
        if (Math.abs(length - theirs) * 0.4 > limit || leastCost(letters, this.#letters[id] ?? 0) > limit) return;
        if (codeCost(asked, length, this.#codes, start, theirs, limit, false) === Infinity) return;
      }
      confirm(id);
    };
    const confirm = (id: number): void => {
      const known = this.#words[id];
      const likeness = known === undefined ? 0 : wordLikeness(word, known);
      if (likeness >= alikeFrom) found.push({ id, likeness });
    };
    const skeleton = coarseSkeleton(word);
    this.#bySkeleton.each(skeleton, consider);
    if (!skeleton.startsWith('=')) {
      const { longer, starred, skeletons, sounds } = soughtKeys(word, skeleton);
      for (const each of longer) this.#byShorter.each(each, consider);
      for (const each of starred) this.#byStarred.each(each, consider);
      for (const each of skeletons) this.#bySkeleton.each(each, consider);
      for (const each of sounds) this.#bySound.each(each, consider);
    }
    for (const key of equivalenceKeys(word.text)) {
      for (const id of this.#byEquivalence.get(key) ?? []) {
        if (!found.some((one) => one.id === id)) confirm(id);
      }
    }
    return found.sort((x, y) => y.likeness - x.likeness);
  }

  /** Whether a word asked for, of these letters, cannot be alike `from` so much on: by lengths and letters alone, other forms of the name aside. */
  isFar(word: NameWord, letters: number, id: number, from = alikeFrom): boolean {
    if (word.isVowelless || this.#words[id]?.isVowelless !== false) return false;
    const { length } = word.sound;
    const theirs = (this.#starts[id + 1] ?? 0) - (this.#starts[id] ?? 0);
    const limit = (Math.max(length, theirs, 3) + 0.4) * (1 - from);
    return Math.abs(length - theirs) * 0.4 > limit || leastCost(letters, this.#letters[id] ?? 0) > limit;
  }

  /** Words alike, `from` so much on, that have the same consonants: a part of what `alike` finds, at a tenth of the time. */
  alikeInConsonants(word: NameWord, from = alikeFrom): AlikeWord[] {
    const found: AlikeWord[] = [];
    const letters = letterSet(word.sound);
    this.#bySkeleton.each(coarseSkeleton(word), (id) => {
      const known = this.#words[id];
      if (known === undefined || this.isFar(word, letters, id, from)) return;
      const likeness = wordLikeness(word, known);
      if (likeness >= from) found.push({ id, likeness });
    });
    return found;
  }

  #addCodes(id: number, sound: string): void {
    const start = this.#starts[id] ?? 0;
    if (start + sound.length > this.#codes.length) {
      const codes = new Uint8Array((start + sound.length) * 2);
      codes.set(this.#codes);
      this.#codes = codes;
    }
    if (id + 2 > this.#starts.length) {
      const starts = new Uint32Array(this.#starts.length * 2);
      starts.set(this.#starts);
      this.#starts = starts;
      this.#stamps = new Uint32Array(starts.length);
      const sets = new Uint32Array(starts.length);
      sets.set(this.#letters);
      this.#letters = sets;
    }
    this.#letters[id] = letterSet(sound);
    this.#starts[id + 1] = start + soundCodes(sound, this.#codes, start);
  }
}

const asked = new Uint8Array(64);
const bytesOfWord = 230;

function keyOf(word: NameWord): string {
  const native = word.native === null ? '' : `/${word.native}`;
  return word.role === 'NAME' && native === '' && !word.isVowelless
    ? word.text
    : `${word.text}${native}#${word.role}${word.isVowelless ? '-' : ''}`;
}

/** Consonants that misspellings exchange count as one here. */
const merged: Readonly<Record<string, string>> = { d: 't', S: 's', j: 's', X: 'k', f: 'b', m: 'n' };

/** The skeleton of a word, coarser; of one without consonants how it begins; of a number the number. */
function coarseSkeleton(word: NameWord): string {
  if (word.role === 'NUMBER' || word.role === 'INITIAL') return `=${word.text}`;
  let coarse = '';
  for (const letter of word.skeleton) {
    const kept = merged[letter] ?? letter;
    if (!coarse.endsWith(kept)) coarse += kept;
  }
  return coarse === '' ? `=${word.sound.slice(0, 2)}` : coarse;
}

/** So few consonants are shared by too many words: a slip in them is looked for with the vowels as they are. */
const isShort = (skeleton: string): boolean => skeleton.length <= 2;

/** Keys of two kinds: with one consonant left out, and with one replaced by a star. */
interface SlipKeys {
  readonly shorter: Set<string>;
  readonly starred: Set<string>;
}

/**
 * The keys under which a word is found with a consonant more, less or another. Skeletons of three consonants and more are tagged with
 * the length of the sound, short ones are whole sounds.
 */
function slipKeys(word: NameWord, skeleton: string): SlipKeys {
  const keys: SlipKeys = { shorter: new Set(), starred: new Set() };
  if (skeleton.startsWith('=')) return keys;
  if (skeleton.length >= 3) addKeys(keys, skeleton, `/${word.sound.length}`, true);
  if (skeleton.length <= 3) addKeys(keys, word.sound, '', isShort(skeleton));
  return keys;
}

function addKeys(keys: SlipKeys, text: string, tag: string, hasStars: boolean): void {
  for (let at = 0; at < text.length; at += 1) {
    if ('aeiou'.includes(text.charAt(at))) continue;
    keys.shorter.add(`${text.slice(0, at)}${text.slice(at + 1)}${tag}`);
    if (hasStars) keys.starred.add(`${text.slice(0, at)}*${text.slice(at + 1)}${tag}`);
  }
}

/** Keys to look under for a word: those of `slipKeys`, with the lengths that a wrong consonant leaves room for. */
function soughtKeys(
  word: NameWord,
  skeleton: string,
): { longer: string[]; starred: Set<string>; skeletons: Set<string>; sounds: Set<string> } {
  const { length } = word.sound;
  const longer = [word.sound];
  const skeletons = turnedRound(skeleton);
  const { starred, shorter } = slipKeys(word, skeleton);
  const sounds = new Set<string>();
  if (skeleton.length <= 3) for (const key of shorter) if (!key.includes('/')) sounds.add(key);
  if (skeleton.length >= 2) {
    const slack = word.isVowelless ? 5 : length >= 6 ? 1 : 0;
    for (let other = length - Math.min(slack, 1); other <= length + slack; other += 1) {
      longer.push(`${skeleton}/${other + 1}`);
      if (skeleton.length >= 3)
        for (let at = 0; at < skeleton.length; at += 1) starred.add(`${skeleton.slice(0, at)}*${skeleton.slice(at + 1)}/${other}`);
    }
  }
  if (skeleton.length >= 4) for (let at = 0; at < skeleton.length; at += 1) skeletons.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return { longer, starred, skeletons, sounds };
}

function turnedRound(skeleton: string): Set<string> {
  const keys = new Set<string>();
  for (let at = 0; at + 1 < skeleton.length; at += 1) {
    keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1, at + 2) + skeleton.slice(at, at + 1) + skeleton.slice(at + 2));
  }
  return keys;
}
