/** `npx tsx bench/pairs.ts FILE [--json] [--threshold N]`: how well name comparison does on labelled pairs. */
import { runPairs } from './screening/pairsCommand.ts';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runPairs(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
