import { skeletonOf } from '../../domain/names/sound.ts';
import { roleWeight, weightOfRole } from '../../domain/names/preparedName.ts';
import type { NameWord, WordRole } from '../../domain/names/preparedName.ts';
import { letterSet, soundCodes } from '../../domain/similarity/soundCost.ts';

import { HashedIds } from './hashedIds.ts';
import { resized, widened } from './resized.ts';
import { codesHash, textHash } from './textHash.ts';

const roles: readonly WordRole[] = ['NAME', 'INITIAL', 'NUMBER', 'BUSINESS', 'PARTICLE', 'TITLE', 'FORM'];
const roleBits = 7;
const vowellessBit = 8;
/** Set where the columns do not hold the word as it is: it is in letters of another script, or very long. */
const oddBit = 16;
/** Words are read to so many letters, as `soundCost` reads them. */
const longest = 48;
/** Words made whole again that are kept, by the last bits of their numbers. */
const keptWords = 32_768;

/**
 * The distinct words of all indexed names, numbered from 0 in the order they came, in columns: texts and sounds one after the other, some
 * twenty-five bytes a word. A word is made whole when it is asked for; skeletons follow from sounds.
 *
 * Words of one text differ by role and script. None is ever taken out.
 */
export class WordTable {
  /** Sounds and texts, by where they begin; a text that is its word's sound takes no room. */
  sounds = new Uint8Array(1_024);
  soundStarts = new Uint32Array(64);
  /** The letters of each sound; see `letterSet`. */
  letters = new Uint32Array(64);
  #texts = new Uint8Array(1_024);
  #textStarts = new Uint32Array(64);
  #flags = new Uint8Array(64);
  /** Those that columns cannot hold. */
  readonly #odd = new Map<number, NameWord>();
  readonly #byText = new HashedIds((add) => {
    for (let id = 0; id < this.#size; id += 1) add(this.#hashOf(id), id);
  });
  readonly #kept: (NameWord | undefined)[] = new Array<NameWord | undefined>(keptWords);
  readonly #keptIds = new Int32Array(keptWords).fill(-1);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** What the columns take. Words kept whole for a while come to some megabytes at most. */
  get bytes(): number {
    const columns = [this.sounds, this.soundStarts, this.letters, this.#texts, this.#textStarts, this.#flags];
    return columns.reduce((sum, column) => sum + column.byteLength, this.#byText.bytes + this.#odd.size * bytesOfOdd);
  }

  word(id: number): NameWord {
    const place = id & (keptWords - 1);
    const kept = this.#keptIds[place] === id ? this.#kept[place] : undefined;
    if (kept !== undefined) return kept;
    const made = this.#made(id);
    this.#keptIds[place] = id;
    this.#kept[place] = made;
    return made;
  }

  /** How many letters the sound of a word has, to 48. */
  soundLength(id: number): number {
    return (this.soundStarts[id + 1] ?? 0) - (this.soundStarts[id] ?? 0);
  }

  isVowelless(id: number): boolean {
    return ((this.#flags[id] ?? 0) & vowellessBit) !== 0;
  }

  role(id: number): WordRole {
    return roles[(this.#flags[id] ?? 0) & roleBits] ?? 'NAME';
  }

  /** Whether its text, sound and role say all of it: it is not written in the letters of another script. */
  isPlain(id: number): boolean {
    return ((this.#flags[id] ?? 0) & oddBit) === 0;
  }

  /** Whether a word's first two letters are those of a text, or its last two; true of one that columns do not hold. */
  hasEndOf(id: number, text: string): boolean {
    if (!this.isPlain(id)) return true;
    let [pool, from, to] = [this.#texts, this.#textStarts[id] ?? 0, this.#textStarts[id + 1] ?? 0];
    if (from === to) [pool, from, to] = [this.sounds, this.soundStarts[id] ?? 0, this.soundStarts[id + 1] ?? 0];
    const { length } = text;
    return (
      (pool[from] === text.charCodeAt(0) && pool[from + 1] === text.charCodeAt(1)) ||
      (pool[to - 1] === text.charCodeAt(length - 1) && pool[to - 2] === text.charCodeAt(length - 2))
    );
  }

  /** The number of a word; -1 where it is new. */
  idOf(word: NameWord): number {
    return this.#byText.find(textHash(word.text), (id) => this.#is(id, word));
  }

  /** The number of a plain name in Latin letters; -1 where there is none. */
  named(text: string): number {
    return this.#byText.find(textHash(text), (id) => this.#flags[id] === 0 && this.#hasText(id, text));
  }

  /** The number of a word, new or known. */
  add(word: NameWord): number {
    const known = this.idOf(word);
    if (known >= 0) return known;
    const id = this.#size;
    this.#size += 1;
    const isOdd = word.native !== null || !isPlainText(word.text) || !isPlainText(word.sound);
    this.#flags = widened(this.#flags, id + 1);
    this.#flags[id] = roles.indexOf(word.role) + (word.isVowelless ? vowellessBit : 0) + (isOdd ? oddBit : 0);
    if (isOdd) this.#odd.set(id, word);
    const soundStart = this.soundStarts[id] ?? 0;
    this.sounds = widened(this.sounds, soundStart + Math.min(word.sound.length, longest));
    this.soundStarts = widened(this.soundStarts, id + 2);
    this.soundStarts[id + 1] = soundStart + soundCodes(word.sound, this.sounds, soundStart);
    this.letters = widened(this.letters, id + 1);
    this.letters[id] = letterSet(word.sound);
    const textStart = this.#textStarts[id] ?? 0;
    const isStored = !isOdd && word.text !== word.sound;
    const textEnd = textStart + (isStored ? word.text.length : 0);
    this.#texts = widened(this.#texts, textEnd);
    if (isStored) soundCodes(word.text, this.#texts, textStart);
    this.#textStarts = widened(this.#textStarts, id + 2);
    this.#textStarts[id + 1] = textEnd;
    this.#byText.add(textHash(word.text), id);
    return id;
  }

  /** See `roleWeight`. */
  roleWeight(id: number): number {
    if (!this.isPlain(id)) return roleWeight(this.word(id));
    const length = (this.#textStarts[id + 1] ?? 0) - (this.#textStarts[id] ?? 0);
    return weightOfRole(this.role(id), length === 0 ? this.soundLength(id) : length);
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    this.trim();
    const { sounds, soundStarts, letters } = this;
    return {
      sounds,
      soundStarts,
      letters,
      texts: this.#texts,
      textStarts: this.#textStarts,
      flags: this.#flags,
      odd: this.#odd,
      size: this.#size,
    };
  }

  /** Takes back what `keep` gave, into an empty table. */
  restore(kept: ReturnType<WordTable['keep']>): void {
    [this.sounds, this.soundStarts, this.letters] = [kept.sounds, kept.soundStarts, kept.letters];
    [this.#texts, this.#textStarts, this.#flags, this.#size] = [kept.texts, kept.textStarts, kept.flags, kept.size];
    for (const [id, word] of kept.odd) this.#odd.set(id, word);
    this.#byText.refill();
  }

  /** Gives back room that is not needed now. */
  trim(): void {
    this.sounds = resized(this.sounds, this.soundStarts[this.#size] ?? 0);
    this.soundStarts = resized(this.soundStarts, this.#size + 1);
    this.letters = resized(this.letters, this.#size);
    this.#texts = resized(this.#texts, this.#textStarts[this.#size] ?? 0);
    this.#textStarts = resized(this.#textStarts, this.#size + 1);
    this.#flags = resized(this.#flags, this.#size);
  }

  #made(id: number): NameWord {
    const odd = this.#odd.get(id);
    if (odd !== undefined) return odd;
    const sound = read(this.sounds, this.soundStarts[id] ?? 0, this.soundStarts[id + 1] ?? 0);
    const [from, to] = [this.#textStarts[id] ?? 0, this.#textStarts[id + 1] ?? 0];
    const text = from === to ? sound : read(this.#texts, from, to);
    return { text, sound, skeleton: skeletonOf(sound), role: this.role(id), native: null, isVowelless: this.isVowelless(id) };
  }

  #is(id: number, word: NameWord): boolean {
    return (
      this.#hasText(id, word.text) &&
      this.role(id) === word.role &&
      this.isVowelless(id) === word.isVowelless &&
      (this.#odd.get(id)?.native ?? null) === word.native
    );
  }

  #hasText(id: number, text: string): boolean {
    if (!this.isPlain(id)) return this.#odd.get(id)?.text === text;
    let [pool, from, to] = [this.#texts, this.#textStarts[id] ?? 0, this.#textStarts[id + 1] ?? 0];
    if (from === to) [pool, from, to] = [this.sounds, this.soundStarts[id] ?? 0, this.soundStarts[id + 1] ?? 0];
    if (to - from !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (pool[from + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  #hashOf(id: number): number {
    if (!this.isPlain(id)) return textHash(this.#odd.get(id)?.text ?? '');
    const [from, to] = [this.#textStarts[id] ?? 0, this.#textStarts[id + 1] ?? 0];
    return from === to
      ? codesHash(this.sounds, this.soundStarts[id] ?? 0, this.soundStarts[id + 1] ?? 0)
      : codesHash(this.#texts, from, to);
  }
}

/** Of a word in letters of another script. */
const bytesOfOdd = 250;

function isPlainText(text: string): boolean {
  if (text.length > longest) return false;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 128) return false;
  return true;
}

function read(codes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += letterOf[codes[at] ?? 0] ?? '';
  return text;
}

const letterOf = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
