/** Entry point of `npm run ostrakon`. */
import { run } from './program.ts';
import { processSurroundings } from './surroundings.ts';

// Whoever reads the output may stop early, as `head` does; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await run(process.argv.slice(2), processSurroundings());
