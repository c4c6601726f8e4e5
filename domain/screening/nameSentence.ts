import type { NameWord, PreparedName } from '../names/preparedName.ts';
import { runOf } from '../similarity/alignment.ts';

import type { NameComparison } from './nameScore.ts';

/** The comparison of two names in a sentence: what agrees, what is spelt otherwise, what is missing on either side. */
export function nameSentence(a: PreparedName, b: PreparedName, comparison: NameComparison): string {
  const same: string[] = [];
  const alike: string[] = [];
  for (const pair of comparison.alignment.pairs) {
    const ours = said(a.words, runOf(pair.a, pair.aCount, pair.step, a.words.length));
    const theirs = said(b.words, runOf(pair.b, pair.bCount, pair.step, b.words.length));
    if (pair.likeness === 1) same.push(ours);
    else alike.push(`${ours} is ${Math.round(pair.likeness * 100)} % like ${theirs}`);
  }
  const onlyOurs = comparison.alignment.aRest.map((at) => a.words[at]?.text ?? '');
  const onlyTheirs = comparison.alignment.bRest.map((at) => b.words[at]?.text ?? '');
  const parts = [
    ...(same.length === 0 ? [] : [`agree: ${same.join(', ')}`]),
    ...alike,
    ...(onlyOurs.length === 0 ? [] : [`only asked for: ${onlyOurs.join(', ')}`]),
    ...(onlyTheirs.length === 0 ? [] : [`only listed: ${onlyTheirs.join(', ')}`]),
  ];
  return parts.length === 0 ? 'The names have no word in common.' : `${sentence(parts.join('; '))}.`;
}

const said = (words: readonly NameWord[], run: readonly number[]): string => run.map((at) => words[at]?.text ?? '').join(' ');

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
