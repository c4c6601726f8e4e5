/** `ostrakon verify`: replays the ledger and checks its hash chain. */
import { Command } from 'commander';
import { verifyChain } from '../store/verify.ts';
import { exitCodes, ExitError } from './exitCodes.ts';
import { withLedger, type Surroundings } from './surroundings.ts';

const help = `
Examples:
  ostrakon verify
  ostrakon verify --json

The head is the hash of the newest commit. Note it elsewhere: who can rewrite the whole store can make a new chain, but not the same head.

Exit codes: 0 the chain holds, 65 it does not, 69 the store does not answer.`;

export function verifyCommand(around: Surroundings): Command {
  return new Command('verify')
    .description('check that nothing in the ledger was changed after it was written')
    .option('--json', 'print the result as JSON', false)
    .addHelpText('after', help)
    .action(async ({ json }: { readonly json: boolean }) => {
      const result = await withLedger(around, async (ledger) => verifyChain(ledger));
      const text = result.ok ? `The chain of ${result.commits} commits holds. Head: ${result.head}` : '';
      if (json) around.out(`${JSON.stringify(result)}\n`);
      else if (result.ok) around.out(`${text}\n`);
      if (!result.ok) throw new ExitError(exitCodes.badData, `The chain breaks at commit ${result.seq}: ${result.reason}`);
    });
}
