/** `ostrakon receipt verify FILE`: asks again what receipts say was answered. */
import { Command } from 'commander';
import { exitCodes, ExitError } from './exitCodes.ts';
import { barOn } from './progress.ts';
import { receiptsIn } from './receipts/collect.ts';
import { verifyReceipts, type CheckedReceipt, type ReceiptState } from './receipts/verifyReceipts.ts';
import { withLedger, type Surroundings } from './surroundings.ts';

const help = `
Examples:
  ostrakon receipt verify answer.json
  ostrakon receipt verify hits.csv --json

FILE is any JSON with receipts in it (an answer as it came, or part of one), JSON lines, or CSV as "ostrakon screen" writes it. The ledger is
replayed to where each receipt was given, and its question asked again as the same person:

  MATCHES            the same question has the same answer, and so has what stands beside the receipt
  DIFFERS            it has not: the receipt, what stands beside it, or the ledger was changed
  ALGORITHM_CHANGED  another version of the rules gave it; run that version to check it

Whether the ledger was changed says "ostrakon verify".

Exit codes: 0 all match, 1 some were given by another version of the rules and the others match, 64 wrong usage, 65 some differ, or are no
receipts of this ledger, 69 the store does not answer.`;

export function receiptCommand(around: Surroundings): Command {
  const verify = new Command('verify')
    .description('check receipts against the ledger')
    .argument('<file>', 'file with receipts')
    .option('--json', 'print the result as JSON', false)
    .addHelpText('after', help)
    .action(async (file: string, { json }: { readonly json: boolean }) => {
      const receipts = await receiptsIn(file);
      const bar = barOn(around, 100, json || receipts.length < 100);
      let checked: readonly CheckedReceipt[];
      try {
        checked = await withLedger(around, async (ledger) =>
          verifyReceipts(ledger, receipts, (done, total) => bar.update((100 * done) / total, 'replaying')),
        );
      } finally {
        bar.end();
      }
      const count = (state: ReceiptState) => checked.filter((each) => each.state === state).length;
      const counts = {
        receipts: checked.length,
        matches: count('MATCHES'),
        differs: count('DIFFERS'),
        algorithmChanged: count('ALGORITHM_CHANGED'),
      };
      around.out(json ? `${JSON.stringify({ ...counts, results: checked })}\n` : summary(checked, counts));
      if (counts.differs > 0) throw new ExitError(exitCodes.badData, `${counts.differs} of ${counts.receipts} receipts differ.`);
      if (counts.algorithmChanged > 0) {
        const message = `${counts.algorithmChanged} of ${counts.receipts} receipts were given by another version of the rules.`;
        throw new ExitError(exitCodes.failed, message);
      }
    });
  return new Command('receipt').description('check receipts of screenings and verdicts').addHelpText('after', help).addCommand(verify);
}

function summary(checked: readonly CheckedReceipt[], counts: { readonly receipts: number; readonly matches: number }): string {
  const others = checked
    .filter(({ state }) => state !== 'MATCHES')
    .map(({ place, state, reason }) => `${state} ${place}: ${reason ?? ''}\n`);
  return `${others.join('')}MATCHES ${counts.matches} of ${counts.receipts}\n`;
}
