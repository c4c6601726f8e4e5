/** `bench/pairs.ts` without its process: scores labelled pairs and prints how well. */
import { Command, InvalidArgumentError } from 'commander';
import { exitCodes, failureOf } from '../../cli/exitCodes.ts';
import { compareNames } from '../../domain/screening/compare.ts';
import { thresholds } from '../../domain/screening/features.ts';
import { readPairs, type LabelledPair } from './labelledPairs.ts';
import { pairGrade, type ScoredPair } from './pairGrade.ts';
import { grouped } from './question.ts';

/** Where a process's standard streams are. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Answers with the exit code. With `--json` one line is printed and nothing besides. */
export async function runPairs(args: readonly string[], { out, err }: Streams): Promise<number> {
  const command = new Command('npx tsx bench/pairs.ts')
    .description('Scores labelled pairs of names and says how well matches are told from others.')
    .argument('<file>', 'CSV with the columns schema, name1, name2, is_match; case_group and category where there are')
    .option('--json', 'one line: precision, recall, f1, threshold', false)
    .option('--threshold <score>', 'a pair counts as a match from here on', thresholdOf, thresholds.match)
    .addHelpText('after', '\nExit codes: 0 done, 64 wrong usage, 65 the file is missing or not of this form.')
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
    .configureOutput({ writeOut: out, writeErr: err });
  try {
    command.parse(args, { from: 'user' });
    const { json, threshold } = command.opts<{ json: boolean; threshold: number }>();
    const pairs = (await readPairs(command.args[0] ?? '')).map(scored);
    if (!json) out(tables(pairs, threshold));
    out(`${JSON.stringify(pairGrade(pairs, threshold))}\n`);
    return exitCodes.ok;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.exitCode !== exitCodes.ok && failure.code !== 'USAGE') err(`${failure.message}\n`);
    return failure.exitCode;
  }
}

function thresholdOf(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It takes a number from 0 to 1.');
  return value;
}

export const scored = (pair: LabelledPair): LabelledPair & ScoredPair => ({
  ...pair,
  score: compareNames(pair.names[0], pair.names[1], pair.kind).score,
});

function tables(pairs: readonly (LabelledPair & ScoredPair)[], threshold: number): string {
  return [table('case group', ({ group }) => group), table('category', ({ category }) => category)].join('\n');

  function table(title: string, of: (pair: LabelledPair) => string): string {
    const percent = (share: number): string => (100 * share).toFixed(1).padStart(9);
    const rows = [...grouped(pairs, of), ['all', pairs] as const].map(([name, members]) => {
      const { precision, recall, f1 } = pairGrade(members, threshold);
      const wrong = members.filter(({ score, isMatch }) => score >= threshold !== isMatch).length;
      const counts = `${String(members.length).padStart(5)}${String(wrong).padStart(6)}`;
      return `${(name === '' ? '(none)' : name).slice(0, 32).padEnd(32)}${counts}${percent(precision)}${percent(recall)}${percent(f1)}`;
    });
    return `${title.padEnd(32)}pairs wrong precision   recall       f1\n${rows.join('\n')}\n`;
  }
}
