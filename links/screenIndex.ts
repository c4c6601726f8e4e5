import type { ActorRecord } from '../domain/model.ts';
import { prepareName, roleWeight } from '../domain/names/preparedName.ts';
import type { NameWord } from '../domain/names/preparedName.ts';
import { featuresOf, preparedParty, scoreOf } from '../domain/screening/features.ts';
import type { FeatureScore } from '../domain/screening/features.ts';
import type { ScreenedParty } from '../domain/screening/party.ts';
import { profileOf, shortestIdentifier } from '../domain/screening/profile.ts';

import { AskedWords } from './screening/askedWords.ts';
import { Best } from './screening/best.ts';
import { Candidates } from './screening/candidates.ts';
import { comparisonWith, sideBySide } from './screening/comparison.ts';
import type { Asked, Tables } from './screening/comparison.ts';
import { NameTable } from './screening/nameTable.ts';
import { Postings } from './screening/postings.ts';
import { ProfileTable } from './screening/profileTable.ts';
import { Rarity } from './screening/rarity.ts';
import { mayReach } from './screening/reach.ts';
import { readings } from './screening/readings.ts';
import { WordFinder } from './screening/wordFinder.ts';
import { WordTable } from './screening/wordTable.ts';
import { TextPool } from './textPool.ts';

/** One listed actor that a party may be. */
export interface ScreenIndexHit {
  readonly slot: number;
  /** 0 to below 1, on the scale of `thresholds`. */
  readonly score: number;
  /** Orders hits more finely than the score: two hits of one score may differ. */
  readonly evidence: number;
  readonly matchedName: string;
  readonly features: readonly FeatureScore[];
}

export interface ScreenOptions {
  /** Whether the viewer and the request admit an actor; asked before anything is ranked or cut. */
  readonly passes: (slot: number) => boolean;
  readonly threshold: number;
  readonly limit: number;
}

/**
 * Every name of every actor, ready to be screened against: some hundred bytes a name, all in columns.
 *
 * How rare a word is, which weighs it, is counted over names of actors that anyone may see, and nothing is cut before `passes` was
 * asked: what a viewer may not see changes no answer. The order in which actors were put changes none either.
 */
export class ScreenIndex {
  readonly #words = new WordTable();
  readonly #finder = new WordFinder(this.#words);
  readonly #names: NameTable;
  readonly #profiles: ProfileTable;
  readonly #postings: Postings;
  readonly #rarity = new Rarity();
  readonly #askedWords = new AskedWords(this.#words, this.#finder, this.#rarity);
  readonly #candidates: Candidates;
  readonly #tables: Tables;

  /** @param texts names, ids and facts; shared with other tables, or its own */
  constructor(texts = new TextPool()) {
    this.#names = new NameTable(texts);
    this.#profiles = new ProfileTable(texts);
    this.#postings = new Postings(this.#names);
    this.#candidates = new Candidates(this.#names, this.#words, this.#postings);
    const [words, names, profiles] = [this.#words, this.#names, this.#profiles];
    this.#tables = { words, names, profiles, rarity: this.#rarity, askedWords: this.#askedWords };
  }

  /** Replaces what is known of an actor. */
  put(slot: number, actor: ActorRecord): void {
    this.remove(slot);
    this.#askedWords.forget();
    const profile = profileOf(actor);
    const isPublic = actor.marking.tlp === 'CLEAR';
    this.#profiles.put(slot, profile, isPublic);
    for (const { value, isWeak } of profile.names) {
      const { words, forms } = prepareName(value, profile.kind);
      if (words.length === 0) continue;
      const ids = words.map((word) => this.#numberOf(word));
      const weight = words.reduce((sum, word) => sum + roleWeight(word), 0);
      this.#names.add(slot, value, ids, isWeak, forms, weight);
      if (isPublic) this.#rarity.count(ids, 1);
    }
  }

  remove(slot: number): void {
    if (!this.#profiles.has(slot)) return;
    this.#askedWords.forget();
    if (this.#profiles.isPublic(slot)) for (const name of this.#names.namesOf(slot)) this.#rarity.count(this.#names.words(name), -1);
    this.#names.remove(slot);
    this.#profiles.remove(slot);
  }

  /** Hits that pass and reach the threshold, best first; ties by evidence, then by the actor's id. */
  screen(party: ScreenedParty, options: ScreenOptions): readonly ScreenIndexHit[] {
    this.#postings.settle(this.#words.size, () => this.#compact());
    const best = new Best(options);
    for (const { name, kinds } of readings(party)) {
      const asked = { party: preparedParty(party, name), words: name.words.map((word) => this.#askedWords.get(word)) };
      const passes = (slot: number): boolean => (kinds === null || kinds.has(this.#profiles.kind(slot))) && options.passes(slot);
      for (const candidate of this.#candidatesOf(asked, passes, options.limit)) {
        const comparison = comparisonWith(asked, candidate, this.#tables);
        if (!mayReach(best.least, comparison, this.#tables)) continue;
        const side = sideBySide(comparison, this.#tables);
        if (side !== null) best.take(this.#names.slot(candidate), side, scoreOf(side));
      }
    }
    return best.hits().map(({ slot, side, score }) => ({
      slot,
      score: Math.round(score * 10_000) / 10_000,
      evidence: score,
      matchedName: side.listed.value,
      features: featuresOf(side),
    }));
  }

  /** Everything it holds, for a snapshot; `restore` takes it back. */
  keep() {
    this.#postings.forget();
    return { words: this.#words.keep(), names: this.#names.keep(), profiles: this.#profiles.keep(), rarity: this.#rarity.keep() };
  }

  /** Takes back what `keep` gave, into an empty index. */
  restore({ words, names, profiles, rarity }: ReturnType<ScreenIndex['keep']>): void {
    this.#words.restore(words);
    for (let id = 0; id < this.#words.size; id += 1) this.#finder.add(id, this.#words.word(id));
    this.#names.restore(names);
    this.#profiles.restore(profiles);
    this.#rarity.restore(rarity);
    this.#askedWords.forget();
  }

  /** About what the index holds beyond the names' own text, profiles included; what is remembered of questions for a while aside. */
  get bytes(): number {
    const parts = [this.#words, this.#finder, this.#names, this.#profiles, this.#postings, this.#rarity, this.#candidates];
    return parts.reduce((sum, part) => sum + part.bytes, 0);
  }

  /** The names worth comparing in full: those that promise most, and all of whoever has an identifier of the party's. */
  #candidatesOf({ party, words }: Asked, passes: (slot: number) => boolean, limit: number): number[] {
    const found = this.#candidates.find(words, this.#askedWords.units(words), { passes, limit });
    for (const key of party.identifierKeys) {
      if (key.length < shortestIdentifier) continue;
      for (const slot of this.#profiles.withIdentifier(key)) if (passes(slot)) found.push(...this.#names.namesOf(slot));
    }
    return found;
  }

  #numberOf(word: NameWord): number {
    const known = this.#words.idOf(word);
    if (known >= 0) return known;
    const id = this.#words.add(word);
    this.#finder.add(id, word);
    return id;
  }

  #compact(): void {
    this.#names.compact();
    this.#words.trim();
    this.#finder.trim();
    this.#rarity.trim(this.#words.size);
  }
}
