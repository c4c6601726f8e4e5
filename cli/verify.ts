/** `ostrakon verify`: replays the ledger and checks its hash chain. */
import { Command } from 'commander';
import { verifyChain } from '../store/verify.ts';
import type { Progress } from '../store/verify.ts';
import { exitCodes, ExitError } from './exitCodes.ts';
import { barOn } from './progress.ts';
import type { Bar } from './progress.ts';
import { withLedger, type Surroundings } from './surroundings.ts';

const help = `
Examples:
  ostrakon verify
  ostrakon verify --json

The first commit that is wrong is named by its number and its id, with what is wrong about it. The head is the hash of the newest commit.
Note it elsewhere: who can rewrite the whole store can make a new chain, but not the same head.

With --json: {"ok": true, "commits": N, "head": HASH}, or {"ok": false, "seq": N, "commitId": ID or null, "reason": SENTENCE}.

Exit codes: 0 the chain holds, 65 it does not, 69 the store does not answer.`;

export function verifyCommand(around: Surroundings): Command {
  return new Command('verify')
    .description('check that nothing in the ledger was changed after it was written')
    .option('--json', 'print the result as JSON', false)
    .addHelpText('after', help)
    .action(async ({ json }: { readonly json: boolean }) => {
      const bars = barsOn(around, json);
      const result = await withLedger(around, async (ledger) => verifyChain(ledger, bars.show)).finally(bars.end);
      if (json) around.out(`${JSON.stringify(result)}\n`);
      else if (result.ok) around.out(`The chain of ${result.commits} commits holds. Head: ${result.head}\n`);
      if (result.ok) return;
      const named = result.commitId === null ? '' : ` (${result.commitId})`;
      throw new ExitError(exitCodes.badData, `The chain breaks at commit ${result.seq}${named}: ${result.reason}`);
    });
}

/** A bar for the commits, then one for the current records. */
function barsOn(around: Surroundings, isSilent: boolean): { readonly show: Progress; readonly end: () => void } {
  let step: Parameters<Progress>[2] | null = null;
  let bar: Bar | null = null;
  return {
    show: (done, total, now) => {
      if (step !== now) {
        bar?.end();
        [step, bar] = [now, barOn(around, total, isSilent)];
      }
      bar?.update(done, now === 'commits' ? `of ${total} commits replayed` : `of ${total} current records compared`);
    },
    end: () => bar?.end(),
  };
}
