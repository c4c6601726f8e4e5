import type { NameWord } from '../../domain/names/preparedName.ts';
import type { PreparedParty, Side } from '../../domain/screening/features.ts';
import { compareAsked } from '../../domain/screening/nameScore.ts';
import { align } from '../../domain/similarity/alignment.ts';

import type { AskedWord, AskedWords } from './askedWords.ts';
import type { NameTable } from './nameTable.ts';
import type { ProfileTable } from './profileTable.ts';
import type { Rarity } from './rarity.ts';
import type { WordTable } from './wordTable.ts';

/** The tables of an index that a comparison reads. */
export interface Tables {
  readonly words: WordTable;
  readonly names: NameTable;
  readonly profiles: ProfileTable;
  readonly rarity: Rarity;
  readonly askedWords: AskedWords;
}

/** A party ready to be compared: its words with what they weigh here. */
export interface Asked {
  readonly party: PreparedParty;
  readonly words: readonly AskedWord[];
}

/** A party's name and a listed one, made ready for a comparison that may not be worth its time. */
export interface Comparison {
  readonly asked: Asked;
  readonly name: number;
  /** The numbers of the listed name's words, and what they weigh. */
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  /** Likenesses of words asked for and listed ones, one row a word asked for; they stand there until the next comparison is made ready. */
  readonly likenesses: Float64Array;
}

/** Room for the likenesses of one comparison. */
let room = new Float64Array(24 * 24);

export function comparisonWith(asked: Asked, name: number, { words, names, rarity, askedWords }: Tables): Comparison {
  const ids = names.wordList(name);
  const weights: number[] = [];
  for (const id of ids) weights.push(words.roleWeight(id) * rarity.weight(rarity.of(id)));
  if (room.length < asked.words.length * ids.length) room = new Float64Array(asked.words.length * ids.length);
  let at = 0;
  for (const ours of asked.words) for (const id of ids) room[at++] = askedWords.likeness(ours, id);
  return { asked, name, ids, weights, likenesses: room };
}

/** The listed name's words. */
export function listedWords({ ids }: Comparison, { words }: Tables): NameWord[] {
  return ids.map((id) => words.word(id));
}

/** Party and listed actor side by side by one of its names; null where the name's actor is gone. */
export function sideBySide(comparison: Comparison, tables: Tables): Side | null {
  const { asked, name, weights, likenesses } = comparison;
  const { names, profiles } = tables;
  const { party } = asked;
  const profile = profiles.profile(names.slot(name));
  if (profile === null) return null;
  const words = listedWords(comparison, tables);
  const alignment = align(party.name.words, words, (i, j) => likenesses[i * words.length + j] ?? 0);
  const listed = { words, forms: names.forms(name) };
  const weighed = {
    name: party.name,
    weights: asked.words.map(({ weight }) => weight),
    isKnown: asked.words.map(({ isListed }) => isListed),
  };
  return {
    query: party,
    profile,
    kind: profile.kind,
    listed: { value: names.value(name), name: listed, isWeak: names.isWeak(name) },
    comparison: compareAsked(weighed, { name: listed, weights }, alignment, profile.kind),
  };
}
