/** The labelled pairs, scored by ours and by the peers. */
import { thresholds } from '../../domain/screening/features.ts';
import { readPairs } from './labelledPairs.ts';
import { bestPairGrade, pairGrade, type PairGrade, type ScoredPair } from './pairGrade.ts';
import { scored } from './pairsCommand.ts';
import { peers, type Peers } from './peers.ts';
import { hashOf } from './random.ts';

export interface PairContestant {
  readonly engine: string;
  /** At the threshold its makers publish; null where they publish none. */
  readonly published: PairGrade | null;
  /** At the threshold that is best for these very pairs. */
  readonly best: PairGrade;
  /** At the published threshold on either half, split by a hash of the two names: for ours, whose makers saw the pairs. */
  readonly halves: readonly PairGrade[];
}

export async function pairContest(file: string, rivals: Peers | null): Promise<PairContestant[]> {
  const pairs = await readPairs(file);
  const halfOf = ({ names }: { readonly names: readonly string[] }): number => hashOf(`half of ${names.join('\n')}`) % 2;
  const own = pairs.map(scored);
  const contestants: PairContestant[] = [
    {
      engine: 'ours',
      published: pairGrade(own, thresholds.match),
      best: bestPairGrade(own),
      halves: [0, 1].map((half) =>
        pairGrade(
          own.filter((pair) => halfOf(pair) === half),
          thresholds.match,
        ),
      ),
    },
  ];
  for (const { name, threshold } of rivals === null ? [] : peers) {
    if (name === 'logic-v2 blocked') continue;
    const theirs: ScoredPair[] = [];
    for (const { schema, names, isMatch } of pairs) theirs.push({ score: await rivals!.pair(name, schema, names), isMatch });
    contestants.push({
      engine: name,
      published: threshold === null ? null : pairGrade(theirs, threshold),
      best: bestPairGrade(theirs),
      halves: [],
    });
  }
  return contestants;
}
