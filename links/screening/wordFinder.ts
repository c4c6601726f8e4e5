import { equivalenceKeys } from '../../domain/names/equivalents.ts';
import type { NameWord } from '../../domain/names/preparedName.ts';
import { LetterBound } from '../../domain/similarity/letterBound.ts';
import { codeCost, leastCost, letterSet, soundCodes } from '../../domain/similarity/soundCost.ts';
import { alikeFrom, wordLikeness } from '../../domain/similarity/wordLikeness.ts';

import { Chains } from './chains.ts';
import { coarseSkeleton, hasConsonants } from './coarseSkeleton.ts';
import { HashedIds } from './hashedIds.ts';
import { widened } from './resized.ts';
import { codesHash, textHash, TextNeighbours } from './textHash.ts';
import type { WordTable } from './wordTable.ts';

/** A word of the table like one asked for. */
export interface AlikeWord {
  readonly id: number;
  readonly likeness: number;
}

/** So few consonants are shared by too many words: a slip in them is looked for with the vowels as they are. */
const shortSkeleton = 2;
const briefSkeleton = 3;
/** No sound of the table is longer. */
const longestSound = 48;
/** Marks of words by their skeletons. */
const isShortBit = 1;
const isBriefBit = 2;

/**
 * Finds the words of a table that are like one asked for, through their consonants: all words whose coarse skeleton is that of the word
 * asked for, has one consonant more, less or another, or two neighbours exchanged, are compared in full.
 *
 * Only skeletons as they are, and the sounds of words with few consonants, are kept: what a slip makes of the word asked for is looked
 * up letter by letter, some hundred look-ups of a few nanoseconds.
 */
export class WordFinder {
  readonly #words: WordTable;
  readonly #bySkeleton = new Chains();
  /** Words with few consonants, by the whole sound. */
  readonly #bySound: HashedIds;
  readonly #byEquivalence = new Map<number, number[]>();
  /** The consonants there are in skeletons, and in the sounds of words with few. */
  readonly #inSkeletons: number[] = [];
  readonly #inSounds: number[] = [];
  #marks = new Uint8Array(64);
  /** When a word was last considered, as the number of a search. */
  #seen = new Uint8Array(64);
  #search = 0;
  /** The words to consider in the search under way, in the order they were met. */
  #met = new Uint32Array(256);
  #metCount = 0;

  constructor(words: WordTable) {
    this.#words = words;
    this.#bySound = new HashedIds((add) => {
      for (let id = 0; id < this.#words.size; id += 1) if ((this.#marks[id] ?? 0) !== 0) add(this.#soundHash(id), id);
    });
  }

  get bytes(): number {
    return this.#bySkeleton.bytes + this.#bySound.bytes + this.#marks.byteLength + this.#seen.byteLength;
  }

  /** Takes in a word that is new in the table. */
  add(id: number, word: NameWord): void {
    const skeleton = coarseSkeleton(word);
    const areConsonants = hasConsonants(skeleton);
    const mark = (skeleton.length <= shortSkeleton ? isShortBit : 0) | (areConsonants && skeleton.length <= briefSkeleton ? isBriefBit : 0);
    this.#marks = widened(this.#marks, id + 1);
    this.#seen = widened(this.#seen, id + 1);
    this.#marks[id] = mark;
    this.#bySkeleton.add(textHash(skeleton), id);
    if (areConsonants) noteConsonants(skeleton, this.#inSkeletons);
    if (mark !== 0) {
      this.#bySound.add(this.#soundHash(id), id);
      noteConsonants(word.sound, this.#inSounds);
    }
    for (const equivalence of equivalenceKeys(word.text)) {
      const list = this.#byEquivalence.get(equivalence);
      if (list === undefined) this.#byEquivalence.set(equivalence, [id]);
      else list.push(id);
    }
  }

  /** Words alike, the most alike first; equals in no particular order. */
  alike(word: NameWord): AlikeWord[] {
    const found: AlikeWord[] = [];
    const isNear = this.#nearness(word);
    const confirm = (id: number): void => {
      const likeness = wordLikeness(word, this.#words.word(id));
      if (likeness >= alikeFrom) found.push({ id, likeness });
    };
    this.#nextSearch();
    this.#metCount = 0;
    const skeleton = coarseSkeleton(word);
    this.#meetAll(textHash(skeleton), 0, longestSound);
    if (hasConsonants(skeleton)) {
      this.#meetBySkeleton(word, skeleton);
      this.#meetBySound(word, skeleton);
    }
    for (let at = 0; at < this.#metCount; at += 1) {
      const id = this.#met[at] ?? 0;
      if (isNear(id)) confirm(id);
    }
    for (const key of equivalenceKeys(word.text))
      for (const id of this.#byEquivalence.get(key) ?? []) if (!found.some((one) => one.id === id)) confirm(id);
    return found.sort((x, y) => y.likeness - x.likeness);
  }

  /** Words alike, `from` so much on, that have the same consonants: a part of what `alike` finds, at a tenth of the time. */
  alikeInConsonants(word: NameWord, from = alikeFrom): AlikeWord[] {
    const found: AlikeWord[] = [];
    const letters = letterSet(word.sound);
    const chains = this.#bySkeleton;
    for (let id = chains.newest(textHash(coarseSkeleton(word))); id >= 0; id = chains.before(id)) {
      if (this.isFar(word, letters, id, from)) continue;
      const likeness = wordLikeness(word, this.#words.word(id), from);
      if (likeness >= from) found.push({ id, likeness });
    }
    return found;
  }

  /** Whether a word asked for, of these letters, cannot be alike `from` so much on: by lengths and letters alone, other forms of the name aside. */
  isFar(word: NameWord, letters: number, id: number, from = alikeFrom): boolean {
    if (word.isVowelless || this.#words.isVowelless(id)) return false;
    const { length } = word.sound;
    const theirs = this.#words.soundLength(id);
    const limit = (Math.max(length, theirs, 3) + 0.4) * (1 - from);
    return Math.abs(length - theirs) * 0.4 > limit || leastCost(letters, this.#words.letters[id] ?? 0) > limit;
  }

  /** The same by what letters cost that only one of the two has, for words with vowels; dearer, and true of more. */
  areLettersFar(word: NameWord, bound: LetterBound, id: number): boolean {
    if (!this.#words.isPlain(id) || this.#words.isVowelless(id)) return false;
    return (
      bound.least(this.#words.letters[id] ?? 0) > (Math.max(word.sound.length, this.#words.soundLength(id), 3) + 0.4) * (1 - alikeFrom)
    );
  }

  /** The same by the sounds themselves: what is not far so may be far by what `wordLikeness` adds to their cost. */
  areSoundsFar(word: NameWord, id: number): boolean {
    const words = this.#words;
    if (!words.isPlain(id) || words.isVowelless(id)) return false;
    const theirs = words.soundLength(id);
    const limit = (Math.max(word.sound.length, theirs, 3) + 0.4) * (1 - alikeFrom);
    return codeCost(asked, this.#codesOf(word.sound), words.sounds, words.soundStarts[id] ?? 0, theirs, limit, false) === Infinity;
  }

  /** Puts a sound where the one asked for stands, and returns its length. */
  #codesOf(sound: string): number {
    if (sound !== askedSound) [askedSound, askedLength] = [sound, soundCodes(sound, asked, 0)];
    return askedLength;
  }

  /** Gives back room that is not needed now. */
  trim(): void {
    this.#bySkeleton.trim(this.#words.size);
  }

  /** Notes a word to consider, each once in a search. */
  #meet(id: number): void {
    if (this.#seen[id] === this.#search) return;
    this.#seen[id] = this.#search;
    this.#met = widened(this.#met, this.#metCount + 1);
    this.#met[this.#metCount] = id;
    this.#metCount += 1;
  }

  /** The same of all words under the hash of a skeleton whose sounds are so long. */
  #meetAll(hash: number, least: number, most: number): void {
    const [chains, words] = [this.#bySkeleton, this.#words];
    for (let id = chains.newest(hash); id >= 0; id = chains.before(id)) {
      const length = words.soundLength(id);
      if (length >= least && length <= most) this.#meet(id);
    }
  }

  /** Words whose skeleton has one consonant more, less or another, or two exchanged. */
  #meetBySkeleton(word: NameWord, skeleton: string): void {
    const { length } = word.sound;
    const near = new TextNeighbours(skeleton);
    const consonants = this.#inSkeletons;
    // A wrong consonant leaves room for that many letters; a word without its vowels is shorter anyway.
    const slack = word.isVowelless ? 5 : length >= 6 ? 1 : 0;
    const [least, most] = [length - Math.min(slack, 1), length + slack];
    if (skeleton.length >= 2)
      for (let at = 0; at <= skeleton.length; at += 1)
        for (const code of consonants) this.#meetAll(near.lengthened(at, code), least + 1, most + 1);
    if (skeleton.length > shortSkeleton)
      for (let at = 0; at < skeleton.length; at += 1) for (const code of consonants) this.#meetAll(near.changed(at, code), least, most);
    for (let at = 0; at + 1 < skeleton.length; at += 1) this.#meetAll(near.turned(at), 0, longestSound);
    if (skeleton.length > briefSkeleton) for (let at = 0; at < skeleton.length; at += 1) this.#meetAll(near.shortened(at), 0, longestSound);
  }

  /** Words with few consonants whose sound has one more, less or another. */
  #meetBySound(word: NameWord, skeleton: string): void {
    const near = new TextNeighbours(word.sound);
    const consonants = this.#inSounds;
    for (let at = 0; at <= near.length; at += 1)
      for (const code of consonants) this.#meetSounding(near.lengthened(at, code), near.length + 1, isBriefBit);
    for (let at = 0; at < near.length; at += 1) {
      if (isVowel(word.sound.charCodeAt(at))) continue;
      if (skeleton.length <= briefSkeleton) this.#meetSounding(near.shortened(at), near.length - 1, isShortBit);
      if (skeleton.length > shortSkeleton) continue;
      for (const code of consonants) this.#meetSounding(near.changed(at, code), near.length, isShortBit);
    }
  }

  /** Marked words under the hash of a sound of that length; others that stand beside them are passed over by their hash. */
  #meetSounding(hash: number, length: number, mark: number): void {
    const ids = this.#bySound;
    if (!ids.mayHave(hash)) return;
    for (let place = ids.placeOf(hash), id = ids.at(place); id >= 0; place = ids.next(place), id = ids.at(place))
      if (((this.#marks[id] ?? 0) & mark) !== 0 && this.#words.soundLength(id) === length && this.#soundHash(id) === hash) this.#meet(id);
  }

  #soundHash(id: number): number {
    return codesHash(this.#words.sounds, this.#words.soundStarts[id] ?? 0, this.#words.soundStarts[id + 1] ?? 0);
  }

  /** Whether a word of the table is worth comparing with the one asked for: a look at the lengths, then the letters, then the sounds. */
  #nearness(word: NameWord): (id: number) => boolean {
    const words = this.#words;
    const length = this.#codesOf(word.sound);
    if (word.isVowelless) return (id) => this.#isNearWithoutVowels(word, length, id);
    const bound = new LetterBound(word.sound);
    return (id) => {
      const start = words.soundStarts[id] ?? 0;
      const theirs = (words.soundStarts[id + 1] ?? 0) - start;
      const limit = (Math.max(length, theirs, 3) + 0.4) * (1 - alikeFrom) - 0.05;
      if (Math.abs(length - theirs) * 0.4 > limit || bound.least(words.letters[id] ?? 0) > limit) return false;
      return codeCost(asked, length, words.sounds, start, theirs, limit, false) !== Infinity;
    };
  }

  /** The same for a word written without its vowels. Its skeleton and the other's letters bound what a slip may cost. */
  #isNearWithoutVowels(word: NameWord, length: number, id: number): boolean {
    const words = this.#words;
    if (!words.isPlain(id) || words.role(id) === 'INITIAL') return true;
    const start = words.soundStarts[id] ?? 0;
    const end = words.soundStarts[id + 1] ?? 0;
    let consonants = 0;
    for (let at = start; at < end; at += 1) if (!isVowel(words.sounds[at] ?? 0)) consonants += 1;
    const limit = Math.max(word.skeleton.length, consonants, 2) * (1 - alikeFrom);
    return codeCost(asked, length, words.sounds, start, end - start, limit, !words.isVowelless(id)) !== Infinity;
  }

  #nextSearch(): void {
    this.#search += 1;
    if (this.#search < 256) return;
    this.#seen.fill(0);
    this.#search = 1;
  }
}

/** The sound asked for, as codes: one search at a time. */
const asked = new Uint8Array(64);
let [askedSound, askedLength] = ['', 0];

/** a, e, i, o, u. */
function isVowel(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
}

function noteConsonants(text: string, into: number[]): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isVowel(code) && !into.includes(code)) into.push(code);
  }
}
