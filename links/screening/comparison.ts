import { roleWeight } from '../../domain/names/preparedName.ts';
import type { NameWord } from '../../domain/names/preparedName.ts';
import { scoreAtMost } from '../../domain/screening/features.ts';
import type { PreparedParty, Side } from '../../domain/screening/features.ts';
import { compareAsked, constants } from '../../domain/screening/nameScore.ts';
import { nameScoreAtMost } from '../../domain/screening/nameScoreBound.ts';
import { align } from '../../domain/similarity/alignment.ts';

import type { AskedWord, AskedWords } from './askedWords.ts';
import type { NameTable } from './nameTable.ts';
import { partners } from './partners.ts';
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
  readonly words: readonly NameWord[];
  readonly weights: readonly number[];
  /** Likenesses of words asked for and listed ones, one row a word asked for. */
  readonly likenesses: Float64Array;
}

export function comparisonWith(asked: Asked, name: number, tables: Tables): Comparison {
  const { words: table, names, rarity, askedWords } = tables;
  const ids = names.words(name);
  const words: NameWord[] = [];
  const weights: number[] = [];
  for (const id of ids) {
    const word = table.word(id);
    words.push(word);
    weights.push(roleWeight(word) * rarity.weight(rarity.of(id)));
  }
  const likenesses = new Float64Array(asked.words.length * words.length);
  let at = 0;
  for (const ours of asked.words) for (const id of ids) likenesses[at++] = askedWords.likeness(ours, id);
  return { asked, name, words, weights, likenesses };
}

/** Party and listed actor side by side by one of its names; null where the name's actor is gone. */
export function sideBySide({ asked, name, words, weights, likenesses }: Comparison, { names, profiles }: Tables): Side | null {
  const { party } = asked;
  const profile = profiles.profile(names.slot(name));
  if (profile === null) return null;
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

/** What the score is at most, by which words can have no partner: a fraction of the work of a comparison. */
export function scoreAtBest({ asked: { party, words: asked }, name, words, weights, likenesses }: Comparison, tables: Tables): number {
  const kind = tables.profiles.kind(tables.names.slot(name));
  const { ours, theirs } = partners(party.name.words, words, likenesses);
  let [unanswered, unasked, both] = [0, 0, 0];
  let telling = 0;
  asked.forEach(({ word, weight }, at) => {
    if (word.role === 'NAME' || word.role === 'INITIAL') telling += 1;
    if (ours[at] === true) both += weight;
    else unanswered += restWeight(word, weight);
  });
  words.forEach((word, at) => {
    const weight = weights[at] ?? 0;
    if (theirs[at] === true) both += weight;
    else unasked += restWeight(word, weight);
  });
  const shared = (both / 2) * Math.max(1, constants.initial);
  // Nothing is certain where one word says it all: another rule scores it.
  const nameScore = telling < 2 ? 1 : nameScoreAtMost({ kind, unanswered, unasked, shared });
  return scoreAtMost(party, nameScore, shared);
}

/** What a word without a partner weighs at least. */
function restWeight({ role }: NameWord, weight: number): number {
  return role === 'INITIAL' ? Math.max(weight, constants.wrongInitial) : weight;
}
