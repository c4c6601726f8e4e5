/** The distinct words of all indexed names, found by likeness. */
import { equivalenceKeys } from '../../domain/names/equivalents.ts';
import type { NameWord } from '../../domain/names/preparedName.ts';
import { alikeFrom, wordLikeness } from '../../domain/similarity/wordLikeness.ts';

/** A word of the table like one asked for. */
export interface AlikeWord {
  readonly id: number;
  readonly likeness: number;
}

/** Posting lists by key; one value is kept bare, as most keys have one. */
type Postings = Map<string, number | number[]>;

/**
 * Words are kept once each and found through their consonants: all words whose consonant skeleton is that of the word asked for, or
 * one deletion away from it on either side, are compared in full.
 */
export class WordTable {
  readonly #ids = new Map<string, number>();
  readonly #words: NameWord[] = [];
  readonly #bySkeleton: Postings = new Map();
  readonly #byEquivalence = new Map<number, number[]>();

  get size(): number {
    return this.#words.length;
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
    for (const skeleton of skeletonKeys(word)) append(this.#bySkeleton, skeleton, id);
    for (const equivalence of equivalenceKeys(word.text)) {
      const list = this.#byEquivalence.get(equivalence);
      if (list === undefined) this.#byEquivalence.set(equivalence, [id]);
      else list.push(id);
    }
    return id;
  }

  /** Words alike, the most alike first. */
  alike(word: NameWord): AlikeWord[] {
    const seen = new Map<number, number>();
    const consider = (id: number): void => {
      if (seen.has(id)) return;
      const known = this.#words[id];
      seen.set(id, known === undefined ? 0 : wordLikeness(word, known));
    };
    for (const key of skeletonKeys(word)) {
      const list = this.#bySkeleton.get(key);
      if (list === undefined) continue;
      if (typeof list === 'number') consider(list);
      else for (const id of list) consider(id);
    }
    for (const key of equivalenceKeys(word.text)) for (const id of this.#byEquivalence.get(key) ?? []) consider(id);
    const found: AlikeWord[] = [];
    for (const [id, likeness] of seen) if (likeness >= alikeFrom) found.push({ id, likeness });
    return found.sort((x, y) => y.likeness - x.likeness);
  }
}

function keyOf(word: NameWord): string {
  const native = word.native === null ? '' : `/${word.native}`;
  return word.role === 'NAME' && native === '' && !word.isVowelless
    ? word.text
    : `${word.text}${native}#${word.role}${word.isVowelless ? '-' : ''}`;
}

/** Consonants that misspellings exchange count as one here. */
const merged: Readonly<Record<string, string>> = { d: 't', m: 'n', S: 's', j: 's', X: 'k', f: 'b', l: 'r' };

/** The skeleton of a word, coarser, and with each one consonant left out where enough remain. */
function skeletonKeys(word: NameWord): Set<string> {
  if (word.role === 'NUMBER' || word.role === 'INITIAL') return new Set([`=${word.text}`]);
  let coarse = '';
  for (const letter of word.skeleton) {
    const kept = merged[letter] ?? letter;
    if (!coarse.endsWith(kept)) coarse += kept;
  }
  if (coarse === '') return new Set([`=${word.sound.slice(0, 2)}`]);
  const keys = new Set([coarse]);
  if (coarse.length >= 2) for (let at = 0; at < coarse.length; at += 1) keys.add(coarse.slice(0, at) + coarse.slice(at + 1));
  return keys;
}

function append(postings: Postings, key: string, id: number): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, id);
  else if (typeof list === 'number') postings.set(key, [list, id]);
  else list.push(id);
}
