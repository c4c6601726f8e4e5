import type { ActorKind, ActorRecord } from '../domain/model.ts';
import { nameWord, prepareName, roleWeight } from '../domain/names/preparedName.ts';
import type { NameWord, PreparedName } from '../domain/names/preparedName.ts';
import { featuresOf, preparedParty, scoreOf } from '../domain/screening/features.ts';
import type { FeatureScore, PreparedParty, Side } from '../domain/screening/features.ts';
import { compareAsked } from '../domain/screening/nameScore.ts';
import type { ScreenedParty } from '../domain/screening/party.ts';
import { profileOf, shortestIdentifier } from '../domain/screening/profile.ts';
import type { ScreenProfile } from '../domain/screening/profile.ts';
import { align } from '../domain/similarity/alignment.ts';
import { letterSet } from '../domain/similarity/soundCost.ts';
import { wordLikeness } from '../domain/similarity/wordLikeness.ts';

import { NameTable } from './screening/nameTable.ts';
import { WordTable } from './screening/wordTable.ts';
import type { AlikeWord } from './screening/wordTable.ts';

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

interface Entry {
  readonly profile: ScreenProfile;
  readonly isPublic: boolean;
  readonly names: readonly number[];
}

/** A word of the party's name, what it weighs, and how alike the listed words it was compared with are, by number. */
interface AskedWord {
  readonly word: NameWord;
  readonly weight: number;
  readonly alike: readonly AlikeWord[];
  readonly likeness: Map<number, number>;
  readonly isSought: boolean;
  readonly letters: number;
  /** Known words that begin or end it, found when first needed. */
  parts: readonly (readonly AlikeWord[])[] | null;
}

/** Something to look for: listed words and how much a name that has one of them gains at most. */
interface Unit {
  readonly weight: number;
  /** The weight of the word or words asked for that it stands for. */
  readonly word: number;
  readonly alike: readonly AlikeWord[];
}

/** How many names are compared in full: this many, and all that promise as much as the last of them. */
const comparedInFull = 40;
/** Names that promise so much less than the best do not come out best: a full word or more. */
const promiseSpread = 1.5;
/** Rarity is reckoned as if so many public names more were indexed, so that a short list has no common words. */
const assumedNames = 2_000;
/** The part of the party's name that a listed name must share to be looked at. */
const sharedAtLeast = 0.25;
/** A word opens names to comparison when it and the commoner ones weigh this part of all. */
const openFrom = 0.4;
/** Words asked for that are remembered. */
const mostAskedWords = 10_000;
/** A profile with its birth dates and identifiers and their index: what the SDN list takes beyond the rest, an actor. */
const bytesOfEntry = 1_030;

/**
 * Every name of every actor, ready to be screened against.
 *
 * How rare a word is, which weighs it, is counted over names of actors that anyone may see, and nothing is cut before `passes` was
 * asked: what a viewer may not see changes no answer. The order in which actors were put changes none either.
 */
export class ScreenIndex {
  readonly #words = new WordTable();
  readonly #names = new NameTable();
  readonly #entries = new Map<number, Entry>();
  readonly #postings: number[][] = [];
  readonly #byIdentifier = new Map<string, number[]>();
  #publicCounts = new Uint32Array(1_024);
  #publicNames = 0;
  #gained = new Float32Array(1_024);
  #stamps = new Uint32Array(1_024);
  #stamp = 0;
  /** Words asked for lately: the parties of a list share many. Forgotten when anything is put or removed. */
  readonly #askedWords = new Map<string, AskedWord>();

  /** Replaces what is known of an actor. */
  put(slot: number, actor: ActorRecord): void {
    this.#askedWords.clear();
    this.remove(slot);
    const profile = profileOf(actor);
    const isPublic = actor.marking.tlp === 'CLEAR';
    const names: number[] = [];
    for (const { value, isWeak } of profile.names) {
      const prepared = prepareName(value, profile.kind);
      if (prepared.words.length === 0) continue;
      const ids = prepared.words.map((word) => this.#words.add(word));
      this.#growWords();
      const weight = prepared.words.reduce((sum, word) => sum + roleWeight(word), 0);
      const name = this.#names.add(slot, value, ids, isWeak, prepared.forms, weight);
      names.push(name);
      for (const id of new Set(ids)) this.#postings[id]?.push(name);
      if (isPublic) this.#count(ids, 1);
    }
    this.#growNames();
    for (const { key } of profile.identifiers) {
      const slots = this.#byIdentifier.get(key);
      if (slots === undefined) this.#byIdentifier.set(key, [slot]);
      else slots.push(slot);
    }
    this.#entries.set(slot, { profile: lean(profile), isPublic, names });
  }

  remove(slot: number): void {
    const entry = this.#entries.get(slot);
    if (entry === undefined) return;
    this.#askedWords.clear();
    for (const name of entry.names) {
      const ids = [...new Set(this.#names.words(name))];
      for (const id of ids) {
        const posting = this.#postings[id] ?? [];
        posting.splice(posting.indexOf(name), 1);
      }
      if (entry.isPublic) this.#count(ids, -1);
      this.#names.remove(name);
    }
    for (const { key } of entry.profile.identifiers) {
      const slots = (this.#byIdentifier.get(key) ?? []).filter((other) => other !== slot);
      if (slots.length === 0) this.#byIdentifier.delete(key);
      else this.#byIdentifier.set(key, slots);
    }
    this.#entries.delete(slot);
  }

  /** Hits that pass and reach the threshold, best first; ties by evidence, then by the actor's id. */
  screen(party: ScreenedParty, options: ScreenOptions): readonly ScreenIndexHit[] {
    const best = new Map<number, { side: Side; score: number }>();
    for (const { name, kinds } of readings(party)) {
      const query = preparedParty(party, name);
      const asked = name.words.map((word) => this.#askedWord(word));
      const passes = (slot: number): boolean =>
        (kinds === null || kinds.has(this.#entries.get(slot)?.profile.kind ?? 'ENTITY')) && options.passes(slot);
      for (const candidate of this.#candidates(query, asked, { ...options, passes })) {
        const side = this.#sideOf(query, asked, candidate);
        if (side === null) continue;
        const score = scoreOf(side);
        const slot = this.#names.slot(candidate);
        const known = best.get(slot);
        if (known === undefined || score > known.score || (score === known.score && side.listed.value < known.side.listed.value))
          best.set(slot, { side, score });
      }
    }
    return [...best]
      .filter(([, { score }]) => score >= options.threshold)
      .sort(([, x], [, y]) => y.score - x.score || ((x.side.profile?.id ?? '') < (y.side.profile?.id ?? '') ? -1 : 1))
      .slice(0, options.limit)
      .map(([slot, { side, score }]) => ({
        slot,
        score: Math.round(score * 10_000) / 10_000,
        evidence: score,
        matchedName: side.listed.value,
        features: featuresOf(side),
      }));
  }

  /** About what the index holds beyond the names' own text, profiles included. */
  get bytes(): number {
    const postings = this.#postings.reduce((sum, posting) => sum + 16 + posting.length * 8, 0);
    return (
      this.#names.bytes +
      postings +
      this.#words.bytes +
      this.#entries.size * bytesOfEntry +
      this.#gained.byteLength +
      this.#stamps.byteLength
    );
  }

  #sideOf(query: PreparedParty, asked: readonly AskedWord[], name: number): Side | null {
    const entry = this.#entries.get(this.#names.slot(name));
    if (entry === undefined) return null;
    const ids = this.#names.words(name);
    const words: NameWord[] = [];
    for (const id of ids) {
      const word = this.#words.word(id);
      if (word !== undefined) words.push(word);
    }
    const kind: ActorKind = entry.profile.kind;
    const listed: PreparedName = { words, forms: this.#names.forms(name) };
    const alignment = align(query.name.words, words, (i, j) => {
      const id = ids[j] ?? 0;
      const ours = asked[i];
      const word = words[j];
      if (ours === undefined || word === undefined) return 0;
      let likeness = ours.likeness.get(id);
      if (likeness === undefined) {
        likeness =
          ours.isSought && word.role !== 'INITIAL' && this.#words.isFar(ours.word, ours.letters, id) ? 0 : wordLikeness(ours.word, word);
        ours.likeness.set(id, likeness);
      }
      return likeness;
    });
    const weights = words.map((word, at) => this.#weightOf(word, this.#publicCounts[ids[at] ?? 0] ?? 0));
    const weighed = { name: query.name, weights: asked.map(({ weight }) => weight) };
    const comparison = compareAsked(weighed, { name: listed, weights }, alignment, kind);
    return {
      query,
      profile: entry.profile,
      kind,
      listed: { value: this.#names.value(name), name: listed, isWeak: this.#names.isWeak(name) },
      comparison,
    };
  }

  /** The names worth comparing in full. */
  #candidates(query: PreparedParty, asked: readonly AskedWord[], options: ScreenOptions): number[] {
    const units = this.#unitsOf(asked);
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    const gains = this.#gained;
    const stamps = this.#stamps;
    const touched: number[] = [];
    for (const unit of units) {
      // Names that share nothing but this word and commoner ones cannot come near. Reckoned by the words asked for, not by those found.
      let atMost = 0;
      for (const { weight } of asked) if (weight <= unit.word) atMost += weight;
      const isOpen = atMost >= openFrom * total;
      if (!isOpen && touched.length === 0) continue;
      const base = (this.#stamp += 1);
      for (const { id, likeness } of unit.alike) {
        const posting = this.#postings[id];
        if (posting === undefined) continue;
        const gain = unit.weight * likeness;
        for (const name of posting) {
          if (stamps[name] === base) continue;
          const gained = gains[name] ?? 0;
          if (gained === 0) {
            if (!isOpen) continue;
            touched.push(name);
          }
          stamps[name] = base;
          gains[name] = gained + gain;
        }
      }
    }
    const initials = asked.filter(({ word }) => word.role === 'INITIAL').map(({ word }) => word.text);
    const names: number[] = [];
    const promises: number[] = [];
    const passed = new Map<number, boolean>();
    let best = -Infinity;
    for (const name of touched) {
      const shared = Math.min(gains[name] ?? 0, total);
      gains[name] = 0;
      if (shared < sharedAtLeast * total) continue;
      const missing = total - shared;
      const extra = Math.max(0, this.#names.weight(name) - shared);
      const initialled = initials.length === 0 ? 0 : this.#initialled(name, initials);
      const promise = shared - 0.6 * Math.min(missing, extra) - 0.1 * Math.max(missing, extra) + 0.3 * initialled;
      // What the best that passes leaves behind is not asked about.
      if (promise < best - promiseSpread) continue;
      const slot = this.#names.slot(name);
      let isPassed = passed.get(slot);
      if (isPassed === undefined) {
        isPassed = options.passes(slot);
        passed.set(slot, isPassed);
      }
      if (!isPassed) continue;
      if (promise > best) best = promise;
      names.push(name);
      promises.push(promise);
    }
    const wanted = Math.max(comparedInFull, options.limit * 3);
    // Ties with the last one are kept, so that the cut does not depend on the order in which actors were put.
    const last = promises.length < wanted ? -Infinity : (Float64Array.from(promises).sort()[promises.length - wanted] ?? -Infinity);
    const cut = Math.max(last, best - promiseSpread);
    const chosen = names.filter((_, at) => (promises[at] ?? 0) >= cut);
    for (const key of query.identifierKeys) {
      if (key.length < shortestIdentifier) continue;
      for (const slot of this.#byIdentifier.get(key) ?? [])
        if (options.passes(slot)) chosen.push(...(this.#entries.get(slot)?.names ?? []));
    }
    return chosen;
  }

  /** How many of the initials asked for begin a word of the name. */
  #initialled(name: number, initials: readonly string[]): number {
    const words = [...this.#names.words(name)].map((id) => this.#words.word(id)?.text ?? '');
    return initials.filter((initial) => words.some((word) => word.startsWith(initial))).length;
  }

  #askedWord(word: NameWord): AskedWord {
    const key = `${word.text} ${word.role} ${word.native ?? ''} ${word.isVowelless}`;
    const known = this.#askedWords.get(key);
    if (known !== undefined) return known;
    if (this.#askedWords.size >= mostAskedWords) this.#askedWords.clear();
    const made = this.#newlyAsked(word);
    this.#askedWords.set(key, made);
    return made;
  }

  #newlyAsked(word: NameWord): AskedWord {
    const isSought = word.role !== 'PARTICLE' && word.role !== 'TITLE' && word.role !== 'INITIAL';
    const alike = isSought ? this.#words.alike(word) : [];
    const weight = this.#weightOf(word, this.#countOf(this.#words.idOf(word), alike));
    return {
      word,
      weight,
      alike,
      likeness: new Map(alike.map(({ id, likeness }) => [id, likeness])),
      isSought,
      letters: letterSet(word.sound),
      parts: null,
    };
  }

  /** What to look for: each word that identifies, neighbours written together, parts of a long word; the weightiest first. */
  #unitsOf(asked: readonly AskedWord[]): Unit[] {
    const units: Unit[] = [];
    asked.forEach((one, at) => {
      const { word, weight, alike } = one;
      if (alike.length > 0) units.push({ weight, word: weight, alike });
      const isKnown = this.#isFound(alike);
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
        const areBothKnown = isKnown && this.#isFound(next.alike) && !isVowelless;
        const id = this.#words.named(text);
        const joined = areBothKnown
          ? id === undefined
            ? []
            : [{ id, likeness: 1 }]
          : this.#words.alikeInConsonants(nameWord({ text, native: null, isVowelless }, 'NAME'));
        if (joined.length > 0) units.push({ weight: joinedWeight, word: joinedWeight, alike: joined });
      }
    });
    return units.sort((x, y) => y.weight - x.weight);
  }

  /** Whether a word asked for is one of public names, or spelt nearly so. Others must not count: they would show that they exist. */
  #isFound(alike: readonly AlikeWord[]): boolean {
    return alike.some(({ id, likeness }) => likeness >= 0.86 && (this.#publicCounts[id] ?? 0) > 0);
  }

  /** Known words that begin or end a long one: `siemens` of `siemensag`, `kaddafi` of `elkaddafi`; misspelt ones if it is no word itself. */
  #partsOf(word: NameWord, isKnown: boolean): AlikeWord[][] {
    const { text, isVowelless } = word;
    const parts: AlikeWord[][] = [];
    for (let cut = 2; cut <= text.length - 2; cut += 1) {
      for (const part of [text.slice(0, cut), text.slice(cut)]) {
        if (part.length < 3) continue;
        const share = Math.min(1, part.length / text.length + 0.2);
        if (isKnown) {
          const id = this.#words.named(part);
          if (id !== undefined && part.length >= 4) parts.push([{ id, likeness: share }]);
        } else {
          const least = isVowelless ? 0.9 : 0.93;
          const alike = this.#words
            .alikeInConsonants(nameWord({ text: part, native: null, isVowelless }, 'NAME'), least)
            .filter(({ likeness }) => likeness > least);
          if (alike.length > 0) parts.push(alike.map(({ id, likeness }) => ({ id, likeness: likeness * share })));
        }
      }
    }
    return parts;
  }

  /** A word's weight by what it is and how rare it is among public names, 0 to about 1. */
  #weightOf(word: NameWord, count: number): number {
    const size = this.#publicNames + assumedNames;
    const rarity = Math.log(size / (1 + count)) / Math.log(size);
    return roleWeight(word) * Math.min(1.1, 0.4 + 0.85 * rarity);
  }

  /** How many public names have a word; of a word nobody has, how many have the commonest that it could be a spelling of. */
  #countOf(id: number | undefined, alike: readonly AlikeWord[]): number {
    if (id !== undefined && (this.#publicCounts[id] ?? 0) > 0) return this.#publicCounts[id] ?? 0;
    let count = 0;
    for (const word of alike) if (word.likeness >= 0.8) count = Math.max(count, (this.#publicCounts[word.id] ?? 0) * (word.likeness - 0.3));
    return count;
  }

  #count(ids: Iterable<number>, step: 1 | -1): void {
    this.#publicNames += step;
    for (const id of new Set(ids)) this.#publicCounts[id] = (this.#publicCounts[id] ?? 0) + step;
  }

  #growWords(): void {
    while (this.#postings.length < this.#words.size) this.#postings.push([]);
    if (this.#words.size > this.#publicCounts.length)
      this.#publicCounts = widened(this.#publicCounts, new Uint32Array(this.#words.size * 2));
  }

  #growNames(): void {
    if (this.#names.capacity <= this.#gained.length) return;
    this.#gained = new Float32Array(this.#names.capacity * 2);
    this.#stamps = widened(this.#stamps, new Uint32Array(this.#names.capacity * 2));
  }
}

const none: readonly never[] = [];

/** A profile without its names, which the table of names has, and without empty lists of its own. */
function lean(profile: ScreenProfile): ScreenProfile {
  const kept = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? none : list);
  return {
    ...profile,
    names: none,
    birthDates: kept(profile.birthDates),
    countries: kept(profile.countries),
    identifiers: kept(profile.identifiers),
  };
}

/** A party's name as it reads where the listed actor is of one of some kinds; null for any. */
interface Reading {
  readonly name: PreparedName;
  readonly kinds: ReadonlySet<ActorKind> | null;
}

const kindsReadAlike: readonly (readonly [ActorKind, ...ActorKind[]])[] = [
  ['INDIVIDUAL'],
  ['ENTITY', 'FOREIGN_GOVERNMENT'],
  ['VESSEL', 'AIRCRAFT'],
];

/** Where the kind is not told, the name is compared with every listed one as a name of that one's kind: `Sheikh` is a title of persons only. */
function readings(party: ScreenedParty): Reading[] {
  if (party.kind !== null) return [{ name: prepareName(party.name, party.kind), kinds: null }];
  const found = new Map<string, { name: PreparedName; kinds: Set<ActorKind> }>();
  for (const kinds of kindsReadAlike) {
    const name = prepareName(party.name, kinds[0]);
    const key = name.words.map((word) => `${word.text}/${word.role}`).join(' ');
    const known = found.get(key);
    if (known === undefined) found.set(key, { name, kinds: new Set(kinds) });
    else for (const kind of kinds) known.kinds.add(kind);
  }
  const [only, ...others] = found.values();
  return only !== undefined && others.length === 0 ? [{ name: only.name, kinds: null }] : [...found.values()];
}

function widened(from: Uint32Array, to: Uint32Array): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(to.length);
  wide.set(from);
  return wide;
}
