/** `ostrakon token`: a token signed with the development key of the data directory. */
import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../runtime/config.ts';
import { mintToken } from '../runtime/tokens.ts';
import type { Surroundings } from './surroundings.ts';

const help = `
Examples:
  ostrakon token --user ana --role ODNI_ANALYST --org org:odni
  ostrakon token --user ben --role STATE_OFFICIAL --role COMMUNITY_STAFF --org org:example --ttl 900

Send it as "Authorization: Bearer TOKEN". For development only: the key lies in the data directory.`;

interface TokenFlags {
  readonly user: string;
  readonly role: readonly string[];
  readonly org?: string;
  readonly ttl?: number;
  readonly json: boolean;
}

export function tokenCommand(around: Surroundings): Command {
  return new Command('token')
    .description('print a development token')
    .requiredOption('--user <id>', 'user id')
    .requiredOption('--role <role...>', 'role, more than one if repeated')
    .option('--org <id>', 'organisation id')
    .option('--ttl <seconds>', 'how long it is good for', seconds)
    .option('--json', 'print the token as JSON', false)
    .addHelpText('after', help)
    .action(async (flags: TokenFlags) => {
      const token = await mintToken(
        readConfig(around.env),
        { user: flags.user, roles: flags.role, org: flags.org, ttlSeconds: flags.ttl },
        { now: () => around.now().getTime() },
      );
      around.out(flags.json ? `${JSON.stringify({ token })}\n` : `${token}\n`);
    });
}

function seconds(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a number of seconds from 1.');
  return Number(text);
}
