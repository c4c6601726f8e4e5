import type { AskedWord, Unit } from './askedWords.ts';
import type { NameTable } from './nameTable.ts';
import type { Postings } from './postings.ts';
import { resized, widened } from './resized.ts';
import type { WordTable } from './wordTable.ts';

/** How many names are compared in full: this many, and all that promise as much as the last of them. */
const comparedInFull = 40;
/** Names that promise so much less than the best do not come out best: a full word or more. */
const promiseSpread = 1.5;
/** The part of the party's name that a listed name must share to be looked at. */
const sharedAtLeast = 0.25;
/** A word opens names to comparison when it and the commoner ones weigh this part of all. */
const openFrom = 0.4;

/** What is known of whether an actor passes. */
const [unasked, admitted, refused] = [0, 1, 2];

/** What of an actor is asked before its names are ranked or cut, and how many hits are wanted. */
export interface Admission {
  readonly passes: (slot: number) => boolean;
  readonly limit: number;
}

/** Finds the names that promise most, by the weight of the words they share with the party's. */
export class Candidates {
  readonly #names: NameTable;
  readonly #words: WordTable;
  readonly #postings: Postings;
  /** What each name has gained in the search under way; 0 between searches. */
  #gained = new Float32Array(64);
  /** The unit by which it last gained. */
  #stamps = new Uint8Array(64);
  #stamp = 0;
  #touched: number[] = [];
  /** Whether the actor at each slot passes, as far as it was asked in the search under way. */
  #verdicts = new Uint8Array(64);

  constructor(names: NameTable, words: WordTable, postings: Postings) {
    this.#names = names;
    this.#words = words;
    this.#postings = postings;
  }

  get bytes(): number {
    return this.#gained.byteLength + this.#stamps.byteLength + this.#verdicts.byteLength;
  }

  /** The names worth comparing in full, those that promise most first: once they are hits, others need not be compared to the end. */
  find(asked: readonly AskedWord[], units: readonly Unit[], { passes, limit }: Admission): number[] {
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    this.#makeRoom();
    this.#touched = [];
    for (const unit of units) {
      // Names that share nothing but this word and commoner ones cannot come near. Reckoned by the words asked for, not by those found.
      let atMost = 0;
      for (const { weight } of asked) if (weight <= unit.word) atMost += weight;
      const isOpen = atMost >= openFrom * total;
      if (isOpen || this.#touched.length > 0) this.#gain(unit, isOpen);
    }
    const initials = asked.filter(({ word }) => word.role === 'INITIAL').map(({ word }) => word.text);
    const names: number[] = [];
    const promises: number[] = [];
    const verdicts = this.#verdicts;
    const asking: number[] = [];
    const [touched, gained, table] = [this.#touched, this.#gained, this.#names];
    const enough = sharedAtLeast * total;
    let best = -Infinity;
    for (const name of touched) {
      const shared = Math.min(gained[name] ?? 0, total);
      gained[name] = 0;
      if (shared < enough) continue;
      const missing = total - shared;
      // What the best that passes leaves behind, however few words more the name has, is not asked about.
      if (shared - 0.1 * missing + 0.3 * initials.length < best - promiseSpread) continue;
      const extra = Math.max(0, table.weight(name) - shared);
      const initialled = initials.length === 0 ? 0 : this.#initialled(name, initials);
      const promise = shared - 0.6 * Math.min(missing, extra) - 0.1 * Math.max(missing, extra) + 0.3 * initialled;
      // What the best that passes leaves behind is not asked about.
      if (promise < best - promiseSpread) continue;
      const slot = table.slot(name);
      if (verdicts[slot] === unasked) {
        verdicts[slot] = passes(slot) ? admitted : refused;
        asking.push(slot);
      }
      if (verdicts[slot] === refused) continue;
      if (promise > best) best = promise;
      names.push(name);
      promises.push(promise);
    }
    for (const slot of asking) verdicts[slot] = unasked;
    const wanted = Math.max(comparedInFull, limit * 3);
    // Ties with the last one are kept, so that the cut does not depend on the order in which actors were put.
    const last = promises.length < wanted ? -Infinity : (Float64Array.from(promises).sort()[promises.length - wanted] ?? -Infinity);
    const cut = Math.max(last, best - promiseSpread);
    const left: number[] = [];
    for (let at = 0; at < names.length; at += 1) if ((promises[at] ?? 0) >= cut) left.push(at);
    return left.sort((x, y) => (promises[y] ?? 0) - (promises[x] ?? 0)).map((at) => names[at] ?? 0);
  }

  /** Lets the names gain that have a word of a unit: each once, by the most alike. Only an open unit brings new names in. */
  #gain(unit: Unit, isOpen: boolean): void {
    const postings = this.#postings;
    const { entries } = postings;
    this.#nextStamp();
    const { ids, likenesses } = unit.alike;
    for (let nth = 0; nth < ids.length; nth += 1) {
      const id = ids[nth] ?? 0;
      const gain = unit.weight * (likenesses[nth] ?? 0);
      this.#add(entries, postings.from(id), postings.to(id), gain, isOpen);
      const loose = postings.loose(id);
      if (loose.length > 0) this.#add(loose, 0, loose.length, gain, isOpen);
    }
  }

  #add(entries: ArrayLike<number>, from: number, to: number, gain: number, isOpen: boolean): void {
    const [names, gainedBy, stamps, stamp, touched] = [this.#names, this.#gained, this.#stamps, this.#stamp, this.#touched];
    for (let at = from; at < to; at += 1) {
      const name = entries[at] ?? 0;
      if (stamps[name] === stamp) continue;
      const gained = gainedBy[name] ?? 0;
      if (gained === 0) {
        if (!isOpen || !names.isThere(name)) continue;
        touched.push(name);
      }
      stamps[name] = stamp;
      gainedBy[name] = gained + gain;
    }
  }

  /** How many of the initials asked for begin a word of the name. */
  #initialled(name: number, initials: readonly string[]): number {
    const texts = Array.from(this.#names.words(name), (id) => this.#words.word(id).text);
    return initials.filter((initial) => texts.some((text) => text.startsWith(initial))).length;
  }

  #nextStamp(): void {
    this.#stamp += 1;
    if (this.#stamp < 256) return;
    this.#stamps.fill(0);
    this.#stamp = 1;
  }

  #makeRoom(): void {
    const { end, slotsEnd } = this.#names;
    this.#verdicts = widened(this.#verdicts, slotsEnd);
    // Exactly as many as there are names once they are put in order; a little more between.
    if (end <= this.#gained.length && end * 1.25 >= this.#gained.length) return;
    const size = end > this.#gained.length && this.#gained.length > 64 ? Math.ceil(end * 1.0625) : end;
    this.#gained = new Float32Array(size);
    this.#stamps = resized(this.#stamps, size);
  }
}
