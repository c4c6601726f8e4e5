/** `ostrakon demo`: an election cycle on invented actors, played through the public API and told as a story. */
import { Command } from 'commander';
import { readConfig } from '../runtime/config.ts';
import type { TokenConfig } from '../runtime/config.ts';
import { mintToken } from '../runtime/tokens.ts';
import { serviceAt } from './demo/asking.ts';
import { cast } from './demo/cast.ts';
import type { CastName } from './demo/cast.ts';
import { newNames } from './demo/names.ts';
import { startOwnServer } from './demo/ownServer.ts';
import { Play } from './demo/play.ts';
import { playStory } from './demo/story.ts';
import type { Surroundings } from './surroundings.ts';

const help = `
Examples:
  ostrakon demo
  ostrakon demo --json
  OSTRAKON_DATA=./.ostrakon ostrakon demo --url http://127.0.0.1:4000

A county reports, a case is run with a vendor, analysts judge, an advisory goes out, interference is determined, the assessment and the joint
report are delivered, an actor is designated and its company blocked with it, and both are released again. What each viewer sees is compared with
what they may see, and what the rules refuse is tried. Every party is invented and every record marked synthetic; each run invents others.

Without --url a service of its own is started on a directory that is removed afterwards. With --url the story is played on a running service with
the bundled data, whose development key lies in OSTRAKON_DATA; what it writes stays there, for the ledger forgets nothing.

Exit codes: 0 every step went as the story says, 1 one did not and is named, 64 wrong usage, 69 no service answers.`;

export function demoCommand(around: Surroundings): Command {
  return new Command('demo')
    .description('play an election cycle on invented actors, from a report to a delisting')
    .option('--url <address>', 'a running service to play on')
    .option('--json', 'print the steps as JSON when all are played', false)
    .addHelpText('after', help)
    .action(async ({ url, json }: { readonly url?: string; readonly json: boolean }) => {
      if (url === undefined && !json) around.out('Starting a service of its own, which is removed when the story ends.\n');
      const own = url === undefined ? await startOwnServer(around.env) : null;
      try {
        // Its own server has a key of its own, whatever keys the environment names.
        const env = own === null ? around.env : { OSTRAKON_DATA: own.dataDir, OSTRAKON_DEV_KEYS: '1' };
        const service = serviceAt(own?.url ?? url ?? '');
        const names = newNames();
        const play = new Play(service, await tokensFor(readConfig(env), around.now()), json ? () => undefined : around.out);
        await playStory(play, names, around.now().toISOString().slice(0, 10));
        const count = (kind: string) => play.told.filter((each) => each.kind === kind).length;
        const counts = { steps: play.told.length, done: count('DONE'), refused: count('REFUSED'), seen: count('SEEN') };
        if (json) around.out(`${JSON.stringify({ run: names.run, url: service.url, ...counts, told: play.told })}\n`);
        else
          around.out(
            `\nAll ${counts.steps} steps went as the story says: ${counts.done} done (✓), ${counts.refused} refused (✗), ${counts.seen} seen (·).\n`,
          );
      } finally {
        await own?.stop();
      }
    });
}

/** A token for each of the cast, good for an hour. */
async function tokensFor(config: { readonly tokens: TokenConfig }, now: Date): Promise<Readonly<Record<CastName, string>>> {
  const minted = await Promise.all(
    Object.entries(cast).map(
      async ([name, { user, org, roles }]) =>
        [name, await mintToken(config, { user, org, roles, ttlSeconds: 3_600 }, { now: () => now.getTime() })] as const,
    ),
  );
  return Object.fromEntries(minted) as Record<CastName, string>;
}
