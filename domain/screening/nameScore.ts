/** How far two names say that one person, organisation or vessel bears both. */
import type { ActorKind } from '../model.ts';
import { plainWeight } from '../names/preparedName.ts';
import type { NameWord, PreparedName } from '../names/preparedName.ts';
import { countryWords, sonOf } from '../names/vocabulary.ts';
import { align } from '../similarity/alignment.ts';
import type { Alignment } from '../similarity/alignment.ts';
import { initialLikeness } from '../similarity/wordLikeness.ts';

/** Constants of the comparison; fitted on the development half of the labelled pairs and of the list's withheld aliases. */
export const constants = {
  /** What one full word on each side that have nothing to do with each other takes: the score is multiplied by exp(-this). */
  contradiction: 0.55,
  /** What a word that only one name has counts against the words both have. */
  extraOfPerson: 0.15,
  extraOfOrganisation: 0.3,
  /** The same for words asked for that the listed name does not have, which tell the party from the listed one. */
  unansweredOfPerson: 0.36,
  unansweredOfOrganisation: 0.35,
  /** Names that share no more than this much weight are held less alike when one has more to it. */
  enough: 1.7,
  thin: 0.4,
  /** A number or country that only one of two organisations has in its name, in part of its weight. */
  distinguishing: 0.4,
  /** "A son of B" against "B son of A". */
  turnedRound: 0.7,
  /** An initial that fits shares so many times its own weight. */
  initial: 1.3,
};

/** How much a loss of likeness counts, from equal (0) to unrelated (1): slips are forgiven, more is not. */
export const losses: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.07, 0.06],
  [0.13, 0.16],
  [0.18, 0.26],
  [0.22, 0.4],
  [0.27, 0.6],
  [0.33, 0.85],
  [0.44, 1],
];

export function lossOf(likeness: number): number {
  const unlike = 1 - likeness;
  for (let at = 1; at < losses.length; at += 1) {
    const [from, low] = losses[at - 1] ?? [0, 0];
    const [to, high] = losses[at] ?? [1, 1];
    if (unlike <= to) return low + ((high - low) * (unlike - from)) / (to - from);
  }
  return 1;
}

export interface NameComparison {
  /** 0 to 1. */
  readonly score: number;
  readonly alignment: Alignment;
  /** Weight of the words both have, of words of either that contradict each other, and of words one has more than the other. */
  readonly shared: number;
  readonly contradicted: number;
  readonly extra: number;
}

export type WeightOf = (word: NameWord) => number;

/**
 * Compares two prepared names.
 *
 * @param isAsked `a` is asked for and `b` is listed: words that only `a` has then count more; otherwise the two are equals and the
 *   result is symmetric, up to the order in which equally good pairs of words are taken
 */
export function compareNameWords(
  a: PreparedName,
  b: PreparedName,
  kind: ActorKind | null,
  weightOf: WeightOf = plainWeight,
  alignment: Alignment = align(a.words, b.words),
  isAsked = false,
): NameComparison {
  const aWeight = (at: number): number => weightAt(a.words, at, weightOf);
  const bWeight = (at: number): number => weightAt(b.words, at, weightOf);
  let shared = 0;
  let lost = 0;
  for (const pair of alignment.pairs) {
    const ours = sum(pair.a, pair.aCount, aWeight);
    const theirs = sum(pair.b, pair.bCount, bWeight);
    shared += pair.likeness === initialLikeness ? Math.min(ours, theirs) * constants.initial : (ours + theirs) / 2;
    lost += Math.min(1.2, Math.max(ours, theirs)) * lossOf(pair.likeness);
  }
  const ours = alignment.aRest.reduce((total, at) => total + contraryWeight(a.words[at], aWeight(at)), 0);
  const theirs = alignment.bRest.reduce((total, at) => total + contraryWeight(b.words[at], bWeight(at)), 0);
  // What both have left over contradicts; what one has more is merely extra.
  const contradicted =
    Math.min(ours, theirs) + distinguishing(a, b, alignment, kind, weightOf) + (isTurnedRound(a, b, alignment) ? constants.turnedRound : 0);
  const extra = Math.abs(ours - theirs);
  const areUnanswered = isAsked && ours > theirs;
  const isPerson = kind === 'INDIVIDUAL';
  const perExtra = areUnanswered
    ? isPerson
      ? constants.unansweredOfPerson
      : constants.unansweredOfOrganisation
    : isPerson
      ? constants.extraOfPerson
      : constants.extraOfOrganisation;
  const covered = shared === 0 ? 0 : shared / (shared + perExtra * extra);
  const isThin = extra + contradicted > 0.3 && shared < constants.enough;
  const thinness = isThin ? 1 - constants.thin * (1 - shared / constants.enough) : 1;
  const score = covered * thinness * Math.exp(-constants.contradiction * (lost + contradicted));
  return { score, alignment, shared, contradicted: lost + contradicted, extra };
}

/** Numbers and countries tell sister companies from each other, also where the other name has nothing in their place. */
function distinguishing(a: PreparedName, b: PreparedName, { aRest, bRest }: Alignment, kind: ActorKind | null, weightOf: WeightOf): number {
  if (kind === 'INDIVIDUAL') return 0;
  const [ours, theirs] = [distinct(a, aRest, weightOf), distinct(b, bRest, weightOf)];
  return constants.distinguishing * Math.abs(ours - theirs);
}

function distinct(name: PreparedName, rest: readonly number[], weightOf: WeightOf): number {
  let total = 0;
  for (const at of rest) {
    const word = name.words[at];
    if (word !== undefined && (word.role === 'NUMBER' || countryWords.has(word.text))) total += weightOf(word);
  }
  return total;
}

/** Whether father and son have changed places: the words on either side of `bin` are exchanged. */
function isTurnedRound(a: PreparedName, b: PreparedName, { pairs }: Alignment): boolean {
  const ours = a.words.findIndex((word) => sonOf.has(word.text));
  const theirs = b.words.findIndex((word) => sonOf.has(word.text));
  if (ours < 0 || theirs < 0) return false;
  const isPaired = (x: number, y: number): boolean => pairs.some((pair) => pair.a === x && pair.b === y);
  return isPaired(ours - 1, theirs + 1) && isPaired(ours + 1, theirs - 1);
}

/** An initial contradicts as much as a name would. */
function contraryWeight(word: NameWord | undefined, weight: number): number {
  return word?.role === 'INITIAL' ? Math.max(weight, 0.6) : weight;
}

function weightAt(words: readonly NameWord[], at: number, weightOf: WeightOf): number {
  const word = words[at % words.length];
  return word === undefined ? 0 : weightOf(word);
}

function sum(from: number, count: number, weight: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < from + count; at += 1) total += weight(at);
  return total;
}
