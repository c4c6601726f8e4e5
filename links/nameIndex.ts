import { jaroWinkler } from '../domain/similarity/jaroWinkler.ts';

import { byteColumn } from './column.ts';
import { NameTable } from './screening/nameTable.ts';
import { Postings } from './screening/postings.ts';
import { skeleton, sounds, words } from './text.ts';
import { TextPool } from './textPool.ts';

export interface NameMatch {
  readonly actor: number;
  /** 0 to 1; 1 when every word of the query is a word of the name and the other way round. */
  readonly score: number;
  readonly matchedName: string;
}

/** How alike two words must be to count as one misspelt. */
const wordThreshold = 0.86;
/** What a word counts that merely sounds like the one asked for, or has its consonants. */
const soundScore = 0.85;
const skeletonScore = 0.8;
/** What remains of a score when a name has words nobody asked for: this much by itself, the rest by the part that was asked for. */
const coverageFloor = 0.8;
/** A word like none of the public ones weighs as if so many had it: it may be noise. */
const unknownWordCount = 100;
/** Names below this are not hits. */
export const scoreThreshold = 0.6;

/**
 * Every name of every actor by its words, found in any order, with typos, in another script.
 *
 * How rare a word is, which weighs it, is counted over public names only, so that no score tells of a name the viewer may not see.
 * There is no cap on candidates before visibility is known, for the same reason.
 */
export class NameIndex {
  readonly #vocabulary = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #publicCount: number[] = [];
  readonly #byGram = new Map<string, number[]>();
  readonly #bySound = new Map<string, number[]>();
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #names: NameTable;
  readonly #postings: Postings;
  /** By actor whether anyone may see its names. */
  readonly #isPublic = byteColumn();
  #publicNames = 0;

  /** @param texts the names; shared with other tables, or its own */
  constructor(texts = new TextPool()) {
    this.#names = new NameTable(texts);
    this.#postings = new Postings(this.#names);
  }

  /** Replaces the names of an actor. */
  put(actor: number, values: readonly string[], isPublic: boolean): void {
    this.remove(actor);
    this.#isPublic.set(actor, isPublic ? 1 : 0);
    for (const value of new Set(values)) {
      const ids = [...new Set(words(value))].map((word) => this.#wordId(word));
      if (ids.length === 0) continue;
      this.#names.add(actor, value, ids, false, [], 0);
      if (isPublic) this.#count(ids, 1);
    }
  }

  remove(actor: number): void {
    if (this.#isPublic.get(actor) === 1) for (const name of this.#names.namesOf(actor)) this.#count(this.#names.words(name), -1);
    this.#names.remove(actor);
  }

  /** Actors one of whose names has, for every word of the text, a word that begins with it. */
  withWords(text: string): Set<number> {
    this.#settle();
    let found: Set<number> | null = null;
    for (const word of words(text)) {
      const here = new Set<number>();
      for (const [known, id] of this.#vocabulary) {
        if (!known.startsWith(word)) continue;
        for (const name of this.#having(id)) if (found === null || found.has(name)) here.add(name);
      }
      found = here;
    }
    const actors = new Set<number>();
    for (const name of found ?? []) actors.add(this.#names.slot(name));
    return actors;
  }

  /** The best name of each actor that passes, best first; ties by actor are for the caller to break. */
  search(text: string, passes: (actor: number) => boolean): NameMatch[] {
    this.#settle();
    const asked = [...new Set(words(text))];
    if (asked.length === 0) return [];
    const alike = asked.map((word) => this.#alike(word));
    const weights = asked.map((word, position) => this.#weight(word, alike[position] ?? new Map<number, number>()));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const gained = new Map<number, number[]>();
    alike.forEach((candidates, position) => {
      for (const [id, likeness] of candidates) {
        for (const name of this.#having(id)) {
          const scores = gained.get(name) ?? new Array<number>(asked.length).fill(0);
          scores[position] = Math.max(scores[position] ?? 0, likeness);
          gained.set(name, scores);
        }
      }
    });
    const best = new Map<number, NameMatch>();
    for (const [nameId, likenesses] of gained) {
      const actor = this.#names.slot(nameId);
      if (!passes(actor)) continue;
      const matched = likenesses.reduce((sum, likeness, position) => sum + likeness * (weights[position] ?? 0), 0) / total;
      const coverage = Math.min(1, likenesses.filter((likeness) => likeness > 0).length / this.#names.words(nameId).length);
      const score = matched * (coverageFloor + (1 - coverageFloor) * coverage);
      if (score < scoreThreshold) continue;
      const known = best.get(actor);
      const value = this.#names.value(nameId);
      if (known !== undefined && (known.score > score || (known.score === score && known.matchedName <= value))) continue;
      best.set(actor, { actor, score: Math.round(score * 10_000) / 10_000, matchedName: value });
    }
    return [...best.values()];
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. `names.values` is a copy, of numbers of the shared texts. */
  keep() {
    this.#postings.forget();
    const names = this.#names.keep();
    const isPublic = this.#isPublic.first(names.firsts.length);
    return { vocabulary: this.#words, publicCounts: this.#publicCount, publicNames: this.#publicNames, names, isPublic };
  }

  /** Takes back what `keep` gave, into an empty index. */
  restore({ vocabulary, publicCounts, publicNames, names, isPublic }: ReturnType<NameIndex['keep']>): void {
    for (const word of vocabulary) this.#wordId(word);
    for (const [id, count] of publicCounts.entries()) this.#publicCount[id] = count;
    this.#publicNames = publicNames;
    this.#names.restore(names);
    this.#isPublic.restore(isPublic);
  }

  #settle(): void {
    this.#postings.settle(this.#words.length, () => this.#names.compact());
  }

  /** Names that have a word, each once. */
  *#having(word: number): Generator<number> {
    const { entries } = this.#postings;
    const to = this.#postings.to(word);
    for (let at = this.#postings.from(word); at < to; at += 1) {
      const name = entries[at] ?? 0;
      if (this.#names.isThere(name)) yield name;
    }
    for (const name of this.#postings.loose(word)) if (this.#names.isThere(name)) yield name;
  }

  /** Known words like the one asked for, each with its likeness. */
  #alike(word: string): Map<number, number> {
    const found = new Map<number, number>();
    const note = (ids: readonly number[] | undefined, likeness: (id: number) => number) => {
      for (const id of ids ?? []) {
        const value = likeness(id);
        if (value > (found.get(id) ?? 0)) found.set(id, value);
      }
    };
    const spelt = (id: number) => {
      const likeness = jaroWinkler(word, this.#words[id] ?? '');
      return likeness >= wordThreshold ? likeness : 0;
    };
    if (word.length >= 3) {
      const near = new Set<number>();
      for (const gram of grams(word)) for (const id of this.#byGram.get(gram) ?? []) near.add(id);
      note([...near], spelt);
      for (const code of sounds(word)) if (code.length >= 2) note(this.#bySound.get(code), () => soundScore);
      if (skeleton(word).length >= 3) note(this.#bySkeleton.get(skeleton(word)), () => skeletonScore);
    }
    const exact = this.#vocabulary.get(word);
    if (exact !== undefined) found.set(exact, 1);
    return found;
  }

  /** How much a word asked for weighs: the rarer it is, or else the words like it are, among public names the more. */
  #weight(word: string, alike: ReadonlyMap<number, number>): number {
    const exact = this.#vocabulary.get(word);
    const countOf = (id: number) => this.#publicCount[id] ?? 0;
    const known = exact === undefined ? 0 : countOf(exact);
    const count = known > 0 ? known : [...alike.keys()].reduce((sum, id) => sum + countOf(id), 0);
    return Math.log(2 + this.#publicNames / (count > 0 ? 1 + count : unknownWordCount));
  }

  #count(ids: Iterable<number>, step: 1 | -1): void {
    this.#publicNames += step;
    for (const id of ids) this.#publicCount[id] = (this.#publicCount[id] ?? 0) + step;
  }

  #wordId(word: string): number {
    const known = this.#vocabulary.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#vocabulary.set(word, id);
    this.#publicCount.push(0);
    for (const gram of grams(word)) append(this.#byGram, gram, id);
    for (const code of sounds(word)) append(this.#bySound, code, id);
    append(this.#bySkeleton, skeleton(word), id);
    return id;
  }
}

/** Runs of three letters, and the first two marked as a beginning. */
function grams(word: string): Set<string> {
  const found = new Set([`^${word.slice(0, 2)}`]);
  for (let at = 0; at + 3 <= word.length; at += 1) found.add(word.slice(at, at + 3));
  return found;
}

function append(index: Map<string, number[]>, key: string, id: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [id]);
  else list.push(id);
}
