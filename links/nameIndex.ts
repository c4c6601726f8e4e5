import { jaroWinkler } from '../domain/similarity/jaroWinkler.ts';

import { skeleton, sounds, words } from './text.ts';

interface IndexedName {
  readonly actor: number;
  readonly value: string;
  readonly words: readonly number[];
}

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
  readonly #postings: number[][] = [];
  readonly #byGram = new Map<string, number[]>();
  readonly #bySound = new Map<string, number[]>();
  readonly #bySkeleton = new Map<string, number[]>();
  readonly #names: (IndexedName | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #namesOf = new Map<number, { readonly names: readonly number[]; readonly isPublic: boolean }>();
  #publicNames = 0;

  /** Replaces the names of an actor. */
  put(actor: number, values: readonly string[], isPublic: boolean): void {
    this.remove(actor);
    const names: number[] = [];
    for (const value of new Set(values)) {
      const ids = [...new Set(words(value))].map((word) => this.#wordId(word));
      if (ids.length === 0) continue;
      const name = this.#free.pop() ?? this.#names.length;
      this.#names[name] = { actor, value, words: ids };
      names.push(name);
      for (const id of ids) this.#postings[id]?.push(name);
      if (isPublic) this.#count(ids, 1);
    }
    this.#namesOf.set(actor, { names, isPublic });
  }

  remove(actor: number): void {
    const known = this.#namesOf.get(actor);
    if (known === undefined) return;
    for (const name of known.names) {
      const ids = this.#names[name]?.words ?? [];
      for (const id of ids) {
        const posting = this.#postings[id] ?? [];
        posting.splice(posting.indexOf(name), 1);
      }
      if (known.isPublic) this.#count(ids, -1);
      this.#names[name] = undefined;
      this.#free.push(name);
    }
    this.#namesOf.delete(actor);
  }

  /** Actors one of whose names has, for every word of the text, a word that begins with it. */
  withWords(text: string): Set<number> {
    let found: Set<number> | null = null;
    for (const word of words(text)) {
      const here = new Set<number>();
      for (const [known, id] of this.#vocabulary) {
        if (!known.startsWith(word)) continue;
        for (const name of this.#postings[id] ?? []) if (found === null || found.has(name)) here.add(name);
      }
      found = here;
    }
    const actors = new Set<number>();
    for (const name of found ?? []) {
      const actor = this.#names[name]?.actor;
      if (actor !== undefined) actors.add(actor);
    }
    return actors;
  }

  /** The best name of each actor that passes, best first; ties by actor are for the caller to break. */
  search(text: string, passes: (actor: number) => boolean): NameMatch[] {
    const asked = [...new Set(words(text))];
    if (asked.length === 0) return [];
    const alike = asked.map((word) => this.#alike(word));
    const weights = asked.map((word, position) => this.#weight(word, alike[position] ?? new Map<number, number>()));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const gained = new Map<number, number[]>();
    alike.forEach((candidates, position) => {
      for (const [id, likeness] of candidates) {
        for (const name of this.#postings[id] ?? []) {
          const scores = gained.get(name) ?? new Array<number>(asked.length).fill(0);
          scores[position] = Math.max(scores[position] ?? 0, likeness);
          gained.set(name, scores);
        }
      }
    });
    const best = new Map<number, NameMatch>();
    for (const [nameId, likenesses] of gained) {
      const name = this.#names[nameId];
      if (name === undefined || !passes(name.actor)) continue;
      const matched = likenesses.reduce((sum, likeness, position) => sum + likeness * (weights[position] ?? 0), 0) / total;
      const coverage = Math.min(1, likenesses.filter((likeness) => likeness > 0).length / name.words.length);
      const score = matched * (coverageFloor + (1 - coverageFloor) * coverage);
      const known = best.get(name.actor);
      if (
        score < scoreThreshold ||
        (known !== undefined && (known.score > score || (known.score === score && known.matchedName <= name.value)))
      )
        continue;
      best.set(name.actor, { actor: name.actor, score: Math.round(score * 10_000) / 10_000, matchedName: name.value });
    }
    return [...best.values()];
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    const actors: number[] = [];
    const values: string[] = [];
    const words: number[] = [];
    const ends: number[] = [];
    const areWordsPublic: number[] = [];
    for (const name of this.#names) {
      if (name === undefined) continue;
      actors.push(name.actor);
      values.push(name.value);
      for (const word of name.words) words.push(word);
      ends.push(words.length);
      areWordsPublic.push(this.#namesOf.get(name.actor)?.isPublic === true ? 1 : 0);
    }
    return {
      vocabulary: this.#words,
      actors: Int32Array.from(actors),
      values,
      words: Int32Array.from(words),
      ends: Int32Array.from(ends),
      areWordsPublic: Uint8Array.from(areWordsPublic),
    };
  }

  /** Takes back what `keep` gave, into an empty index. */
  restore({ vocabulary, actors, values, words, ends, areWordsPublic }: ReturnType<NameIndex['keep']>): void {
    for (const word of vocabulary) this.#wordId(word);
    let start = 0;
    for (const [name, value] of values.entries()) {
      const [actor, end] = [actors[name] ?? 0, ends[name] ?? 0];
      const ids = Array.from(words.subarray(start, end));
      start = end;
      this.#names.push({ actor, value, words: ids });
      for (const id of ids) this.#postings[id]?.push(name);
      const isPublic = areWordsPublic[name] === 1;
      if (isPublic) this.#count(ids, 1);
      this.#namesOf.set(actor, { names: [...(this.#namesOf.get(actor)?.names ?? []), name], isPublic });
    }
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

  #count(ids: readonly number[], step: 1 | -1): void {
    this.#publicNames += step;
    for (const id of ids) this.#publicCount[id] = (this.#publicCount[id] ?? 0) + step;
  }

  #wordId(word: string): number {
    const known = this.#vocabulary.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#vocabulary.set(word, id);
    this.#publicCount.push(0);
    this.#postings.push([]);
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
