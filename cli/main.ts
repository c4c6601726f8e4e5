/** Entry point of `npm run ostrakon`. */
import { run } from './program.ts';
import { processSurroundings } from './surroundings.ts';

process.exitCode = await run(process.argv.slice(2), processSurroundings());
