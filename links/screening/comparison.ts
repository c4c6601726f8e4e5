import type { NameWord } from '../../domain/names/preparedName.ts';
import { roleWeight } from '../../domain/names/preparedName.ts';
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

/** Party and listed actor side by side by one of its names; null where the name's actor is gone. */
export function sideBySide({ party, words: asked }: Asked, name: number, tables: Tables): Side | null {
  const { words: table, names, rarity, askedWords } = tables;
  const profile = tables.profiles.profile(names.slot(name));
  if (profile === null) return null;
  const ids = names.words(name);
  const words: NameWord[] = [];
  for (const id of ids) words.push(table.word(id));
  const alignment = align(party.name.words, words, (i, j) => {
    const ours = asked[i];
    return ours === undefined ? 0 : askedWords.likeness(ours, ids[j] ?? 0);
  });
  const listed = { words, forms: names.forms(name) };
  const weights = words.map((word, at) => roleWeight(word) * rarity.weight(rarity.of(ids[at] ?? 0)));
  const weighed = { name: party.name, weights: asked.map(({ weight }) => weight), isKnown: asked.map(({ isListed }) => isListed) };
  return {
    query: party,
    profile,
    kind: profile.kind,
    listed: { value: names.value(name), name: listed, isWeak: names.isWeak(name) },
    comparison: compareAsked(weighed, { name: listed, weights }, alignment, profile.kind),
  };
}
