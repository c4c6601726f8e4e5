/** How far two names say that one person, organisation or vessel bears both. */
import type { ActorKind } from '../model.ts';
import { plainWeight } from '../names/preparedName.ts';
import type { NameWord, PreparedName } from '../names/preparedName.ts';
import { commonNames, countryWords, sonOf } from '../names/vocabulary.ts';
import { align, runOf } from '../similarity/alignment.ts';
import type { AlignedPair, Alignment } from '../similarity/alignment.ts';
import { isInitialLikeness } from '../similarity/wordLikeness.ts';

/**
 * The constants of the comparison. They were searched together on two development halves: that of ../shared/data/names/pairs.csv (for
 * F1) and that of bench/screening (for rank 1 and recall at 5 % false positives); each names the cases that hold it where it is.
 */
export const constants = Object.freeze({
  /** One full word on each side that have nothing to do with each other multiply the score by exp(-this). Pairs: clan-nisbah swap. */
  contradiction: 0.55,
  /** What a word that only one name has counts against the words both have. Pairs: patronymic added; country qualifier addition. */
  extraOfPerson: 0.15,
  extraOfOrganisation: 0.3,
  /** The same for words asked for that the listed name does not have. Bench: stranger, recombined; a word added. */
  unansweredOfPerson: 0.36,
  unansweredOfOrganisation: 0.35,
  /** Names that share less weight than `enough` lose up to `thin` when there is more to either. Bench: stranger, same given names. */
  enough: 1.7,
  thin: 0.4,
  /** A number or country that only one of two organisations has, in part of its weight. Pairs: country-token addition mid-name. */
  distinguishing: 0.4,
  /** The part of `thin` and `distinguishing` that remains where the listed name has every word asked for. Bench: press, Latin. */
  whole: 0.4,
  /** And the part of the price of its further words. Test: one distinctive word that is all that was asked for. */
  wholeExtra: 0.75,
  /** "A son of B" against "B son of A". Pairs: patronymic reversal. */
  turnedRound: 0.7,
  /** The part of a slip that is forgiven where much else agrees. Bench: two typos. */
  forgiven: 0.15,
  /** An initial that fits shares so many times its own weight. Bench: initials; stranger, same surname. */
  initial: 1.3,
  /** How much of its loss any other slip counts. Bench: one typo, two typos; pairs: other spellings. */
  slip: 0.85,
  /** A known word asked for that is another word of the list spelt nearly so: its slips count so many times. Bench: strangers, all of a listed word. */
  otherWord: 2,
  /** Spellings so alike are taken for one word all the same. Bench: withheld alias, person. */
  oneWordFrom: 0.92,
  /** A bare word that a person of several bears, as rare as can be. Test: a bare surname. */
  alone: 0.76,
  /** What it loses by a full weight less, and as one of the names everybody bears. Test: a bare surname that many bear. */
  aloneByWeight: 0.7,
  aloneCommon: 0.12,
  /** An initial that does not fit contradicts as much as this at least. Pairs: A. Nazarbayev. */
  wrongInitial: 0.6,
});

/** How much unlikeness counts, from equal (0) to unrelated (1): slips are forgiven, more is not. Pairs: surname-suffix swap; bench: one typo. */
const losses: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.07, 0.06],
  [0.13, 0.16],
  [0.18, 0.26],
  [0.22, 0.4],
  [0.27, 0.6],
  [0.33, 0.85],
  [0.44, 1],
];

/** What a likeness of two words counts as loss, 0 to 1. */
export function lossOf(likeness: number): number {
  const unlike = 1 - likeness;
  for (let at = 1; at < losses.length; at += 1) {
    const [from, low] = losses[at - 1] ?? [0, 0];
    const [to, high] = losses[at] ?? [1, 1];
    if (unlike <= to) return low + ((high - low) * (unlike - from)) / (to - from);
  }
  return 1;
}

/** A name and what each of its words weighs, 0 to about 1. */
export interface WeighedName {
  readonly name: PreparedName;
  readonly weights: readonly number[];
  /** Whether each word is itself one of the list's, spelt exactly so; absent where there is no list. */
  readonly isKnown?: readonly boolean[];
}

export interface NameComparison {
  /** 0 to 1. */
  readonly score: number;
  readonly alignment: Alignment;
  /** Weight of the words both have, of those of either that contradict each other, and of those one has more than the other. */
  readonly shared: number;
  readonly contradicted: number;
  readonly extra: number;
}

/** A name weighed by what its words are, where no list says how rare they are. */
export function plainlyWeighed(name: PreparedName): WeighedName {
  return { name, weights: name.words.map(plainWeight) };
}

/** Compares two names as equals: symmetric, up to the order in which equally good pairs of words are taken. */
export function compareNameWords(a: WeighedName, b: WeighedName, kind: ActorKind | null): NameComparison {
  return comparisonOf(a, b, align(a.name.words, b.name.words), pricesOf(kind, false), kind);
}

/** Compares a name asked for with a listed one, whose words are aligned already: words that only the asked one has count more. */
export function compareAsked(asked: WeighedName, listed: WeighedName, alignment: Alignment, kind: ActorKind): NameComparison {
  if (kind === 'INDIVIDUAL' && isOneWord(asked.name) && alignment.bRest.some((at) => isTelling(listed.name.words[at])))
    return comparisonOfOneWord(asked, listed, alignment);
  const unanswered = restOf(asked, alignment.aRest);
  const prices = pricesOf(kind, unanswered > restOf(listed, alignment.bRest));
  return comparisonOf(
    asked,
    listed,
    alignment,
    unanswered === 0 ? { extra: prices.extra * constants.wholeExtra, leniency: constants.whole } : prices,
    kind,
  );
}

/** Whether nothing but one word says who is asked for: a bare surname, with an article or a title at most. */
export function isOneWord({ words }: PreparedName): boolean {
  return words.filter(isTelling).length === 1;
}

export const isTelling = (word: NameWord | undefined): boolean => word !== undefined && (word.role === 'NAME' || word.role === 'INITIAL');

/** One word of several that a person bears: how rare it is decides, and not how many more the list has. */
function comparisonOfOneWord(asked: WeighedName, listed: WeighedName, alignment: Alignment): NameComparison {
  const extra = restOf(listed, alignment.bRest);
  const at = asked.name.words.findIndex(isTelling);
  const pair = alignment.pairs.find((one) => one.a === at);
  if (pair === undefined) return { score: 0, alignment, shared: 0, contradicted: asked.weights[at] ?? 0, extra };
  const weight = asked.weights[at] ?? 0;
  const lost = lossOf(pair.likeness);
  const score = scoreAlone(asked.name.words[at], weight) * (1 - lost) ** 2 * (1 - 0.01 * Math.min(1, extra / 8));
  return { score, alignment, shared: Math.min(weight, runWeight(listed, pair.b, pair.bCount, pair.step)), contradicted: lost, extra };
}

/** What a word scores by itself that a person of several bears, spelt as asked for: the rarer, the more. */
export function scoreAlone(word: NameWord | undefined, weight: number): number {
  const isCommon = commonNames.has(word?.text ?? '');
  return Math.max(0, constants.alone - constants.aloneByWeight * Math.max(0, 1.1 - weight) - (isCommon ? constants.aloneCommon : 0));
}

/** What words of one name only cost, and what part of the further price of a short or distinguished name is asked. */
interface Prices {
  readonly extra: number;
  readonly leniency: number;
}

function pricesOf(kind: ActorKind | null, areUnanswered: boolean): Prices {
  if (kind === 'INDIVIDUAL') return { extra: areUnanswered ? constants.unansweredOfPerson : constants.extraOfPerson, leniency: 1 };
  return { extra: areUnanswered ? constants.unansweredOfOrganisation : constants.extraOfOrganisation, leniency: 1 };
}

function comparisonOf(a: WeighedName, b: WeighedName, alignment: Alignment, prices: Prices, kind: ActorKind | null): NameComparison {
  let shared = 0;
  let lost = 0;
  let [oursOpen, theirsOpen] = [0, 0];
  for (const pair of alignment.pairs) {
    const ours = runWeight(a, pair.a, pair.aCount, pair.step);
    const theirs = runWeight(b, pair.b, pair.bCount, pair.step);
    if (isInitialLikeness(pair.likeness)) {
      shared += Math.min(ours, theirs) * constants.initial;
      oursOpen += Math.max(0, ours - theirs);
      theirsOpen += Math.max(0, theirs - ours);
    } else shared += (ours + theirs) / 2;
    lost += Math.min(1.2, Math.max(ours, theirs)) * Math.min(1, lossOf(pair.likeness) * slipPrice(a, pair));
  }
  const ours = restOf(a, alignment.aRest);
  const theirs = restOf(b, alignment.bRest);
  // What both have left over contradicts; what one has more is merely extra.
  let contradicted =
    Math.min(ours + oursOpen, theirs + theirsOpen) + lost * (1 - constants.forgiven * Math.min(1, Math.max(0, shared - 1.2) / 2));
  if (kind === 'INDIVIDUAL' || kind === null) contradicted += isTurnedRound(a, b, alignment.pairs) ? constants.turnedRound : 0;
  else
    contradicted += prices.leniency * constants.distinguishing * Math.abs(distinctOf(a, alignment.aRest) - distinctOf(b, alignment.bRest));
  const extra = Math.abs(ours - theirs);
  const covered = shared === 0 ? 0 : shared / (shared + prices.extra * extra);
  const isThin = extra + contradicted > 0.3 && shared < constants.enough;
  const thinness = isThin ? 1 - prices.leniency * constants.thin * (1 - shared / constants.enough) : 1;
  return { score: covered * thinness * Math.exp(-constants.contradiction * contradicted), alignment, shared, contradicted, extra };
}

/** How many times a slip counts: nobody who writes one name of the list meant another, unless the two are spellings of one. */
function slipPrice({ isKnown }: WeighedName, pair: AlignedPair): number {
  const isOtherWord = pair.aCount === 1 && pair.bCount === 1 && pair.likeness < constants.oneWordFrom && isKnown?.[pair.a] === true;
  return isOtherWord ? constants.otherWord : constants.slip;
}

function runWeight({ weights }: WeighedName, from: number, count: number, step: number): number {
  if (count === 1) return weights[from] ?? 0;
  let total = 0;
  for (const at of runOf(from, count, step, weights.length)) total += weights[at] ?? 0;
  return total;
}

function restOf({ name, weights }: WeighedName, rest: readonly number[]): number {
  let total = 0;
  for (const at of rest) {
    const weight = weights[at] ?? 0;
    total += name.words[at]?.role === 'INITIAL' ? Math.max(weight, constants.wrongInitial) : weight;
  }
  return total;
}

/** The weight of numbers and countries among words left over: they tell sister companies from each other. */
function distinctOf({ name, weights }: WeighedName, rest: readonly number[]): number {
  let total = 0;
  for (const at of rest) if (isDistinct(name.words[at])) total += weights[at] ?? 0;
  return total;
}

function isDistinct(word: NameWord | undefined): boolean {
  return word !== undefined && (word.role === 'NUMBER' || countryWords.has(word.text));
}

/** Whether father and son have changed places: the words on either side of `bin` are exchanged. */
function isTurnedRound(a: WeighedName, b: WeighedName, pairs: readonly AlignedPair[]): boolean {
  const ours = a.name.words.findIndex((word) => sonOf.has(word.text));
  if (ours < 0) return false;
  const theirs = b.name.words.findIndex((word) => sonOf.has(word.text));
  const isPaired = (x: number, y: number): boolean => pairs.some((pair) => pair.a === x && pair.b === y);
  return theirs >= 0 && isPaired(ours - 1, theirs + 1) && isPaired(ours + 1, theirs - 1);
}
