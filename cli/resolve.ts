/** `ostrakon resolve`: finds actors that several lists have, merges the sure ones and suggests the likely ones. */
import { Command } from 'commander';
import { resolve, type ResolveReport } from '../links/resolution/resolve.ts';
import { withGraph } from './openGraph.ts';
import { barOn, type Bar } from './progress.ts';
import type { Surroundings } from './surroundings.ts';

interface ResolveFlags {
  readonly dataset?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

const shown = 20;

const help = `
Examples:
  ostrakon resolve --dry-run
  ostrakon resolve --dataset un-sc
  ostrakon resolve --json

Actors of one kind and marking are compared that no list has both of. Two that share a strong number (IMO, LEI, passport or national, tax
or registration number with its country) become one, unless something speaks against it; two whose names and particulars agree are
suggested to analysts, who decide with confirmMatch, rejectMatch and undoMatch. A pair that was rejected or undone is never taken up again.
Asking is bounded by the index of names: about as long as screening every actor of the dataset once.

Exit codes: 0 done, 64 wrong usage or no such dataset, 69 the store does not answer.`;

export function resolveCommand(around: Surroundings): Command {
  return new Command('resolve')
    .description('find actors that several lists have')
    .option('--dataset <name>', 'compare only the actors of this dataset with all others')
    .option('--dry-run', 'say what would be done and write nothing', false)
    .option('--json', 'print every pair with its evidence as JSON', false)
    .addHelpText('after', help)
    .action(async (flags: ResolveFlags) => {
      const report = await withGraph(around, async ({ ledger, graph, services }) => {
        let bar: Bar | null = null;
        const onProgress = (done: number, of: number): void => {
          bar ??= barOn(around, of, flags.json);
          bar.update(done, 'actors compared');
        };
        try {
          return await resolve(ledger, graph, { at: services.now(), dataset: flags.dataset ?? null, isDryRun: flags.dryRun, onProgress });
        } finally {
          (bar as Bar | null)?.end();
        }
      });
      around.out(flags.json ? `${JSON.stringify({ dryRun: flags.dryRun, ...report })}\n` : summary(report, flags.dryRun));
    });
}

/** Ids, scores and what was agreed on; no particulars of persons. */
function summary({ compared, merged, suggested, matches }: ResolveReport, isDryRun: boolean): string {
  const would = isDryRun ? 'would be ' : '';
  const lines = matches
    .slice(0, shown)
    .map(({ ids, method, score }) => `  ${ids.join('  ')}  ${method.toLowerCase()}  ${score.toFixed(2)}`);
  const more = matches.length > shown ? [`  and ${matches.length - shown} more; --json has all.`] : [];
  return [`${compared} actors compared: ${merged} pairs ${would}merged, ${suggested} ${would}suggested.`, ...lines, ...more, ''].join('\n');
}
