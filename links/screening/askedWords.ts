import { equivalenceKeys } from '../../domain/names/equivalents.ts';
import { nameWord, roleWeight } from '../../domain/names/preparedName.ts';
import type { NameWord } from '../../domain/names/preparedName.ts';
import { LetterBound } from '../../domain/similarity/letterBound.ts';
import { letterSet } from '../../domain/similarity/soundCost.ts';
import { isServantsLength, mayBeOneInWriting, wordLikeness } from '../../domain/similarity/wordLikeness.ts';

import { LikenessMemo } from './likenessMemo.ts';
import type { Rarity } from './rarity.ts';
import type { AlikeWord, WordFinder } from './wordFinder.ts';
import type { WordTable } from './wordTable.ts';

/** A word of the party's name, what it weighs, and how alike the listed words it was compared with are, by number. */
export interface AskedWord {
  /** Another for every word, and for the same one met anew after it was forgotten. */
  readonly number: number;
  readonly word: NameWord;
  readonly weight: number;
  /** Whether it is itself a word of public names, spelt exactly so. */
  readonly isListed: boolean;
  /** Whether it is a word of public names, or spelt nearly so. */
  readonly isFound: boolean;
  readonly alike: AlikeWords;
  readonly isSought: boolean;
  readonly letters: number;
  /** Null where letters say little: of a word without vowels, and of what is not looked for. */
  readonly bound: LetterBound | null;
  /** Known words that begin or end it, found when first needed. */
  parts: readonly AlikeWords[] | null;
}

/** Something to look for: listed words and how much a name that has one of them gains at most. */
export interface Unit {
  readonly weight: number;
  /** The weight of the word or words asked for that it stands for. */
  readonly word: number;
  readonly alike: AlikeWords;
}

/** Listed words and their likenesses side by side: remembered by the hundred thousand, they take a quarter of what objects do. */
export interface AlikeWords {
  readonly ids: readonly number[];
  readonly likenesses: readonly number[];
}

/** Words asked for that are remembered at least; twice as many at most. */
const rememberedWords = 5_000;

/** Words asked for and what is to be looked for with them. The parties of a list share many words, so they are remembered for a while. */
export class AskedWords {
  readonly #words: WordTable;
  readonly #finder: WordFinder;
  readonly #rarity: Rarity;
  /** Those met lately, and those met before them: when the newer are enough, the older are forgotten. */
  #newer = new Map<string, AskedWord>();
  #older = new Map<string, AskedWord>();
  readonly #likenesses = new LikenessMemo();
  #count = 0;

  constructor(words: WordTable, finder: WordFinder, rarity: Rarity) {
    this.#words = words;
    this.#finder = finder;
    this.#rarity = rarity;
  }

  /** Forgets what is remembered, because words or their counts have changed. */
  forget(): void {
    this.#newer.clear();
    this.#older.clear();
  }

  get(word: NameWord): AskedWord {
    const key = `${word.text} ${word.role} ${word.native ?? ''} ${word.isVowelless}`;
    const newer = this.#newer.get(key);
    if (newer !== undefined) return newer;
    const known = this.#older.get(key) ?? this.#made(word);
    if (this.#newer.size >= rememberedWords) [this.#older, this.#newer] = [this.#newer, new Map<string, AskedWord>()];
    this.#newer.set(key, known);
    return known;
  }

  /** How alike a word asked for is to a listed one. */
  likeness(asked: AskedWord, id: number): number {
    const known = this.#likenesses.get(asked.number, id);
    if (known >= 0) return known;
    const likeness = this.#likeness(asked, id);
    this.#likenesses.set(asked.number, id, likeness);
    return likeness;
  }

  /** What to look for: each word that identifies, neighbours written together, parts of a long word; the weightiest first. */
  units(asked: readonly AskedWord[]): Unit[] {
    const units: Unit[] = [];
    asked.forEach((one, at) => {
      const { word, weight, alike, isFound: isKnown } = one;
      if (alike.ids.length > 0) units.push({ weight, word: weight, alike });
      if (word.role === 'NAME' && word.text.length >= (word.isVowelless ? 5 : 6)) {
        one.parts ??= this.#partsOf(word, isKnown);
        for (const part of one.parts) units.push({ weight: weight * 0.9, word: weight, alike: part });
      }
      let { text, isVowelless } = word;
      let joinedWeight = weight;
      for (const next of asked.slice(at + 1, at + 3)) {
        text += next.word.text;
        isVowelless ||= next.word.isVowelless;
        joinedWeight += next.weight;
        if (text.length > 24) break;
        const areBothKnown = isKnown && next.isFound && !isVowelless;
        const joined = areBothKnown ? this.#exactly(text) : this.#finder.alikeInConsonants(latinName(text, isVowelless));
        if (joined.length > 0) units.push({ weight: joinedWeight, word: joinedWeight, alike: inColumns(joined) });
      }
    });
    return units.sort((x, y) => y.weight - x.weight);
  }

  #likeness({ word, alike, isSought, letters, bound }: AskedWord, id: number): number {
    const isInitial = this.#words.role(id) === 'INITIAL';
    if (bound !== null && !isInitial && this.#finder.areLettersFar(word, bound, id) && !this.#mayBeOneInWriting(word, id)) return 0;
    const at = alike.ids.indexOf(id);
    if (at >= 0) return alike.likenesses[at] ?? 0;
    if (bound !== null && !isInitial && this.#finder.areSoundsFar(word, id) && !this.#mayBeOneInWriting(word, id)) return 0;
    if (isSought && !isInitial && this.#finder.isFar(word, letters, id)) return 0;
    return wordLikeness(word, this.#words.word(id));
  }

  /** See `mayBeOneInWriting`; looks at the ends first. */
  #mayBeOneInWriting(word: NameWord, id: number): boolean {
    const mayBe =
      this.#words.hasEndOf(id, word.text) || equivalenceKeys(word.text).length > 0 || isServantsLength(word, this.#words.soundLength(id));
    return mayBe && mayBeOneInWriting(word, this.#words.word(id));
  }

  #made(word: NameWord): AskedWord {
    const isSought = word.role !== 'PARTICLE' && word.role !== 'TITLE' && word.role !== 'INITIAL';
    const alike = isSought ? this.#finder.alike(word) : [];
    const id = this.#words.idOf(word);
    return {
      number: (this.#count += 1),
      word,
      weight: roleWeight(word) * this.#rarity.weight(this.#rarity.ofAsked(id, alike)),
      isListed: this.#rarity.of(id) > 0,
      isFound: this.#rarity.isFound(alike),
      alike: inColumns(alike),
      isSought,
      letters: letterSet(word.sound),
      bound: isSought && isInVowels(word) ? new LetterBound(word.sound) : null,
      parts: null,
    };
  }

  #exactly(text: string): AlikeWord[] {
    const id = this.#words.named(text);
    return id < 0 ? [] : [{ id, likeness: 1 }];
  }

  /** Known words that begin or end a long one: `siemens` of `siemensag`, `kaddafi` of `elkaddafi`; misspelt ones if it is no word itself. */
  #partsOf(word: NameWord, isKnown: boolean): AlikeWords[] {
    const { text, isVowelless } = word;
    const parts: AlikeWords[] = [];
    for (let cut = 2; cut <= text.length - 2; cut += 1) {
      for (const part of [text.slice(0, cut), text.slice(cut)]) {
        if (part.length < (isKnown ? 4 : 3)) continue;
        const share = Math.min(1, part.length / text.length + 0.2);
        const least = isVowelless ? 0.9 : 0.93;
        const alike = isKnown
          ? this.#exactly(part)
          : this.#finder.alikeInConsonants(latinName(part, isVowelless), least).filter(({ likeness }) => likeness > least);
        if (alike.length > 0) parts.push(inColumns(alike, share));
      }
    }
    return parts;
  }
}

/** @param share the part of each likeness that counts */
function inColumns(alike: readonly AlikeWord[], share = 1): AlikeWords {
  return { ids: alike.map(({ id }) => id), likenesses: alike.map(({ likeness }) => likeness * share) };
}

/** Whether two such words are compared by their sounds. */
const isInVowels = ({ role, native, isVowelless }: NameWord): boolean => role !== 'NUMBER' && native === null && !isVowelless;

function latinName(text: string, isVowelless: boolean): NameWord {
  return nameWord({ text, native: null, isVowelless }, 'NAME');
}
