/** The command line as a whole. */
import { Command } from 'commander';
import { rejectsOf } from '../ingest/refusedLines.ts';
import { exitCodes, failureOf } from './exitCodes.ts';
import type { Surroundings } from './surroundings.ts';

/** The commands in the order of the help. Each is a module that is loaded when it is called, since loading all takes longer than most do. */
const commands: Readonly<Record<string, (around: Surroundings) => Promise<Command>>> = {
  import: async (around) => (await import('./import.ts')).importCommand(around),
  resolve: async (around) => (await import('./resolve.ts')).resolveCommand(around),
  screen: async (around) => (await import('./screen.ts')).screenCommand(around),
  export: async (around) => (await import('./export.ts')).exportCommand(around),
  receipt: async (around) => (await import('./receipt.ts')).receiptCommand(around),
  monitor: async (around) => (await import('./monitor.ts')).monitorCommand(around),
  changes: async (around) => (await import('./changes.ts')).changesCommand(around),
  verify: async (around) => (await import('./verify.ts')).verifyCommand(around),
  token: async (around) => (await import('./token.ts')).tokenCommand(around),
  serve: async () => (await import('./serve.ts')).serveCommand(),
  demo: async (around) => (await import('./demo.ts')).demoCommand(around),
};

/** Runs one command and answers with its exit code; failures go to standard error as one sentence, as JSON where `--json` is given. */
export async function run(args: readonly string[], around: Surroundings): Promise<number> {
  const program = new Command('ostrakon')
    .description('Federated GraphQL over the entity-and-sanctions graph of Executive Order 13848')
    .addHelpText('after', '\nThe commands work on the same store as the server, also while it runs.');
  const called = Object.entries(commands).filter(([name]) => name === args[0]);
  for (const [, load] of called.length > 0 ? called : Object.entries(commands)) program.addCommand(await load(around));
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
