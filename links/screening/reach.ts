/** Which names can be hits at all: bounds of a score, the cheapest first. */
import { scoreAtMost } from '../../domain/screening/features.ts';
import { constants, isTelling, scoreAlone } from '../../domain/screening/nameScore.ts';
import { nameScoreAtMost } from '../../domain/screening/nameScoreBound.ts';
import { joinedLikeness } from '../../domain/similarity/alignment.ts';

import { listedWords } from './comparison.ts';
import type { Comparison, Tables } from './comparison.ts';
import { areRunsLeft, pairedWords, writtenTogether } from './partners.ts';
import type { IsOneWord, Partners } from './partners.ts';

/** Hardly any name is certain to score less: then it is not worth asking how much it scores at most. */
const boundedFrom = 0.5;
/** What rounding may add to a bound. */
const rounding = 1e-9;

/**
 * Whether a name may score `least`. False only where it is certain to score less: by words that can have no partner, first where no words
 * are written together, then where those are that may be by their lengths and letters, at last where those are that are alike.
 */
export function mayReach(least: number, comparison: Comparison, tables: Tables): boolean {
  if (least < boundedFrom) return true;
  const { asked, ids, likenesses } = comparison;
  const paired = pairedWords(asked.words.length, ids.length, likenesses);
  if (scoreAtBest(paired, comparison, tables) >= least) return true;
  if (!areRunsLeft(paired)) return false;
  const [ours, theirs] = [asked.party.name.words, listedWords(comparison, tables)];
  const maybe = writtenTogether(ours, theirs, paired, isAny);
  if (maybe === null || scoreAtBest(maybe, comparison, tables) < least) return false;
  const joined = writtenTogether(ours, theirs, paired, isAlike);
  return joined !== null && scoreAtBest(joined, comparison, tables) >= least;
}

const isAny: IsOneWord = () => true;
const isAlike: IsOneWord = (words, from, count, step, whole) => joinedLikeness(words, from, count, step, whole) > 0;

/** What the score is at most, by which words may have a partner. */
function scoreAtBest({ ours, theirs }: Partners, { asked, name, ids, weights }: Comparison, tables: Tables): number {
  const { party, words } = asked;
  const kind = tables.profiles.kind(tables.names.slot(name));
  let [unanswered, unasked, both] = [0, 0, 0];
  let [tellingWords, alone] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const one = words[at];
    if (one === undefined) continue;
    const { word, weight } = one;
    if (isTelling(word)) {
      tellingWords += 1;
      alone = ours[at] === true ? scoreAlone(word, weight) : 0;
    }
    if (ours[at] === true) both += weight;
    else unanswered += word.role === 'INITIAL' ? restOfInitial(weight) : weight;
  }
  for (let at = 0; at < ids.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (theirs[at] === true) both += weight;
    else unasked += tables.words.role(ids[at] ?? 0) === 'INITIAL' ? restOfInitial(weight) : weight;
  }
  const shared = (both / 2) * Math.max(1, constants.initial);
  const nameScore = nameScoreAtMost({ kind, unanswered, unasked, shared });
  const isByOneWord = tellingWords === 1 && kind === 'INDIVIDUAL';
  return rounding + scoreAtMost(party, isByOneWord ? Math.max(nameScore, alone) : nameScore, shared, kind);
}

/** What an initial without a partner weighs. */
const restOfInitial = (weight: number): number => Math.max(weight, constants.wrongInitial);
