/** `ostrakon changes`: what changed between two positions, as JSON lines. */
import { Command } from 'commander';
import { changesTold } from '../subgraphs/sanctions/changes.ts';
import type { ToldLedgerChange } from '../subgraphs/sanctions/changes.ts';
import { viewerOf, withGraph, type ViewerFlags } from './openGraph.ts';
import type { Surroundings } from './surroundings.ts';

interface ChangesFlags extends ViewerFlags {
  readonly after?: string;
  readonly until?: string | null;
  readonly kinds?: readonly string[] | null;
}

const help = `
Examples:
  ostrakon changes > everything.jsonl
  ostrakon changes --after POSITION --kinds designation link
  ostrakon changes --after POSITION --until POSITION --user ben --org org:bank --role PRIVATE_SECTOR_MEMBER

Writes a line for each change, oldest first: cursor, position and at of the commit, kind and id of the record, change (CREATED, UPDATED,
REMOVED), fields (those that differ), previous and current (the record before and after). A POSITION is a cursor or position of these lines,
a dataVersion of an answer, or what a mutation names as extensions.commit; go on with the last cursor to get what came since.

It tells what the public may see unless --user says who asks. What is REMOVED takes with it what cannot be without it, such as an actor's
links and designations.

Exit codes: 0 done, 64 wrong usage, a position that is none of this ledger or a kind that does not exist, 69 the store does not answer.`;

const pageSize = 500;

export function changesCommand(around: Surroundings): Command {
  return new Command('changes')
    .description('list what changed between two positions, as JSON lines')
    .option('--after <position>', 'only what came after; from the beginning where absent')
    .option('--until <position>', 'nothing beyond; to the newest where absent')
    .option('--kinds <kind...>', 'only records of these kinds, such as actor, link, designation')
    .option('--user <id>', 'user id to ask as')
    .option('--org <id>', "the user's organisation")
    .option('--role <role...>', "the user's role, more than one if repeated")
    .addHelpText('after', help)
    .action(async ({ after, until = null, kinds = null, ...who }: ChangesFlags) => {
      const viewer = viewerOf(who);
      await withGraph(around, async ({ graph, services, ledger, today }) => {
        const view = graph.view(viewer, { asOf: today });
        for (let at: string | null = after ?? null, hasMore = true; hasMore;) {
          const page = await changesTold(view, { ledger, positions: services.positions }, { after: at, until, kinds, first: pageSize });
          for (const change of page.changes) around.out(`${JSON.stringify(asLine(change))}\n`);
          at = page.changes.at(-1)?.cursor ?? at;
          hasMore = page.hasMore;
        }
      });
    });
}

function asLine(change: ToldLedgerChange): Record<string, unknown> {
  const parsed = (text: string | null): unknown => (text === null ? null : JSON.parse(text));
  return { ...change, previous: parsed(change.previous), current: parsed(change.current) };
}
