/** The command line as a whole. */
import { Command } from 'commander';
import { rejectsOf } from '../ingest/refusedLines.ts';
import { changesCommand } from './changes.ts';
import { demoCommand } from './demo.ts';
import { exitCodes, failureOf } from './exitCodes.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { monitorCommand } from './monitor.ts';
import { receiptCommand } from './receipt.ts';
import { resolveCommand } from './resolve.ts';
import { screenCommand } from './screen.ts';
import { serveCommand } from './serve.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenCommand } from './token.ts';
import { verifyCommand } from './verify.ts';

/** Runs one command and answers with its exit code; failures go to standard error as one sentence, as JSON where `--json` is given. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const program = new Command('ostrakon')
    .description('Federated GraphQL over the entity-and-sanctions graph of Executive Order 13848')
    .addHelpText('after', '\nThe commands work on the same store as the server, also while it runs.');
  for (const command of [
    importCommand(around),
    resolveCommand(around),
    screenCommand(around),
    exportCommand(around),
    receiptCommand(around),
    monitorCommand(around),
    changesCommand(around),
    verifyCommand(around),
    tokenCommand(around),
    serveCommand(),
    demoCommand(around),
  ])
    program.addCommand(command);
  for (const command of [program, ...program.commands, ...program.commands.flatMap((each) => each.commands)]) {
    command.exitOverride().showHelpAfterError('(--help shows how)').configureOutput({ writeOut: around.out, writeErr: around.err });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.exitCode === exitCodes.ok || failure.code === 'USAGE') return failure.exitCode;
    const isJson = args.includes('--json');
    const rejects = rejectsOf(error);
    const told = { code: failure.code, message: failure.message, ...(rejects.length > 0 ? { rejects } : {}) };
    around.err(isJson ? `${JSON.stringify({ error: told })}\n` : `${failure.message}\n`);
    if (failure.code === 'INTERNAL' && around.env['DEBUG'])
      around.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return failure.exitCode;
  }
}
