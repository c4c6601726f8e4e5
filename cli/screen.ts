/** `ostrakon screen FILE --out FILE`: screens a file of names. */
import { stat } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { refuse } from '../domain/errors.ts';
import { regimes } from '../domain/model.ts';
import type { Regime } from '../domain/model.ts';
import { questionViolations } from '../domain/screening/question.ts';
import { viewerOf, withGraph, type ViewerFlags } from './openGraph.ts';
import { barOn } from './progress.ts';
import { screenFile, type FileCounts } from './screening/screenFile.ts';
import type { Surroundings } from './surroundings.ts';

interface ScreenFlags extends ViewerFlags {
  readonly out: string;
  readonly resume: boolean;
  readonly threshold?: number;
  readonly match?: number;
  readonly regime: Regime;
  readonly limit?: number;
  readonly listedOnly: boolean;
  readonly json: boolean;
}

const help = `
Examples:
  ostrakon screen names.csv --out hits.csv
  ostrakon screen names.csv --out hits.csv --resume
  ostrakon screen names.csv --out hits.csv --regime UK --threshold 0.7 --match 0.85 --json
  ostrakon screen names.csv --out hits.csv --user ben --org org:bank --role PRIVATE_SECTOR_MEMBER

FILE is CSV in UTF-8 whose first row names the columns: "name" is needed; "kind", "birth_date", "country" and "identifier" corroborate or
contradict (more than one country or identifier are separated by ";"). Every other column is handed through.

The output has a row for each hit, best first, and one row without a hit where there is none: the columns of FILE, then decision (CLEAR,
REVIEW, MATCH, or ERROR for a row that could not be screened), rank, score, matched_name, actor, verdict, programs, clearance (the one that
sets the hit aside), the receipt with its hashes, and error. A cell that a spreadsheet would take for a formula begins with '.

It screens as the public sees the data unless --user says who asks: then their organisation's clearances count too. A run that was
interrupted goes on with --resume, with the same file and options.

Exit codes: 0 done, 64 wrong usage, 65 a file that cannot be read or written, 69 no list of the regime is loaded or the store does not answer.`;

export function screenCommand(around: Surroundings): Command {
  return new Command('screen')
    .description('screen a file of names against everything in the store')
    .argument('<file>', 'CSV file with a column "name"')
    .requiredOption('--out <file>', 'CSV file to write')
    .option('--resume', 'go on with an interrupted run', false)
    .addOption(new Option('--regime <regime>', 'whose rules decide which hits are blocked').choices(regimes).default('US'))
    .option('--threshold <score>', 'least score of a hit, 0 to 1', number)
    .option('--match <score>', 'least score of a MATCH, 0 to 1', number)
    .option('--limit <count>', 'how many hits to write of each name, 1 to 100 (10 where absent)', number)
    .option('--listed-only', 'leave out hits that are neither designated nor blocked', false)
    .option('--user <id>', 'user id to ask as')
    .option('--org <id>', "the user's organisation")
    .option('--role <role...>', "the user's role, more than one if repeated")
    .option('--json', 'print the summary as JSON', false)
    .addHelpText('after', help)
    .action(async (input: string, flags: ScreenFlags) => {
      const started = performance.now();
      const { regime, threshold = null, match: matchThreshold = null, limit = null, listedOnly } = flags;
      const question = { regime, threshold, matchThreshold, limit, listedOnly };
      refuse(questionViolations({ name: 'a', ...question }));
      const viewer = viewerOf(flags);
      const size = await stat(input).then(
        (found) => found.size,
        () => 0,
      );
      const bar = barOn(around, size, flags.json);
      let counts: FileCounts;
      try {
        counts = await withGraph(around, async (open) => {
          const onProgress = (bytes: number, { rows }: FileCounts) => bar.update(bytes, `${rows.toLocaleString('en-US')} names`);
          return await screenFile({ input, output: flags.out, question, viewer, isResumed: flags.resume, onProgress }, open);
        });
      } finally {
        bar.end();
      }
      const durationMs = Math.round(performance.now() - started);
      around.out(flags.json ? `${JSON.stringify({ ...counts, durationMs })}\n` : summary(counts, durationMs, flags.out));
    });
}

function number(text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text)) throw new InvalidArgumentError('It must be a number.');
  return Number(text);
}

function summary(counts: FileCounts, durationMs: number, output: string): string {
  const { rows, clear, review, match, failed, incomplete } = counts;
  return [
    `${rows.toLocaleString('en-US')} names screened into ${output} in ${(durationMs / 1000).toFixed(1)} s`,
    `  MATCH ${match}, REVIEW ${review}, CLEAR ${clear}`,
    ...(failed === 0 ? [] : [`  ${failed} could not be screened: see the rows whose decision is ERROR`]),
    ...(incomplete === 0 ? [] : [`  ${incomplete} were screened without something that could not be read: see the column error`]),
    '',
  ].join('\n');
}
