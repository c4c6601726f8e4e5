/** The results as a page for people. */
import type { Measured } from '../statistics.ts';

import type { Changes, Distribution } from './changes.ts';
import type { WholeGraph } from './whole.ts';

export interface OwnershipResults {
  readonly at: string;
  readonly commit: string;
  readonly isQuick: boolean;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly node: string;
    readonly system: string;
    /** Load averages when it began and when it ended: the work of others and its own. */
    readonly loadBefore: number;
    readonly loadAfter: number;
  };
  readonly whole: readonly WholeGraph[];
  readonly changes: readonly Changes[];
}

const round = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
const spread = ({ median, min, max }: Measured): string => `${round(median)} (${round(min)}-${round(max)})`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const number = (value: number): string => value.toLocaleString('en-US');

const distributionRow = (title: string) => (each: Distribution) => [
  title,
  each.what,
  String(each.runs),
  round(each.p50Ms),
  round(each.p95Ms),
  round(each.maxMs),
  `${number(each.p50Size)}, ${number(each.maxSize)}`,
];

export function reportOf({ at, commit, isQuick, machine, whole, changes }: OwnershipResults): string {
  const distributions = (of: (each: Changes) => readonly Distribution[], sizes: string) =>
    table(
      ['graph', 'what', 'runs', 'p50 ms', 'p95 ms', 'longest ms', sizes],
      changes.flatMap((each) => of(each).map(distributionRow(each.title))),
    );
  return `# Ownership verdicts

Written by \`npm run bench:ownership\`${isQuick ? ' -- --quick (a tenth of the graph, few rounds: indicative only)' : ''} on ${at.slice(0, 10)}, commit ${commit}; the figures as JSON are beside this page.

Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}. Load average when it began ${round(machine.loadBefore)}, when it ended ${round(machine.loadAfter)}; this benchmark is one process on one core,
so whatever was above 1 is the work of others, and absolute figures are too high by it.

The graphs are drawn from a seed (\`bench/ownership/graphs.ts\`): one like registers are, and, so that no figure rests on a kind generator, one in which any actor
owns any part of any other. Shares are exact fractions, one in twenty unknown, one in twelve a band with open bounds.

${table(
  ['graph', 'actors', 'stakes', 'listed', 'blocked', 'possibly', 'only circular', 'not'],
  whole.map(({ title, actors, stakes, seeds, verdicts }) => [
    title,
    ...[actors, stakes, seeds, verdicts.BLOCKED, verdicts.POSSIBLE, verdicts.CIRCULAR, verdicts.NOT].map(number),
  ]),
)}

## The whole graph from nothing

All verdicts of one regime on one day, beginning with which statements are in force and pass. In turns with a *plain worklist* as the limit: the certain set only, over
stakes already laid out by owner in typed arrays, with no days, viewers, intervals, circles or rules. Both block the same actors under the US rule. Median (lowest-highest);
processor time counts all threads of the process and is what the ratio is of, since the work of others lengthens it less.

${table(
  ['graph', 'what', 'ms on the clock', 'ms of the processors', 'times the plain worklist'],
  whole.flatMap(({ title, plain, regimes }) => [
    [title, 'plain worklist', spread(plain.ms), spread(plain.cpuMs), ''],
    ...regimes.map(({ regime, ms, cpuMs, timesPlain }) => [title, regime, spread(ms), spread(cpuMs), spread(timesPlain)]),
  ]),
)}

Memory of the statements with both directions of adjacency: ${whole.map(({ title, bytesPerStake }) => `${round(bytesPerStake)} bytes a stake (${title})`).join(', ')}.

## One commit

The change to the table and the update of all verdicts, one after another; afterwards every verdict is as if solved anew, which the benchmark asserts.

${distributions((each) => each.commits, 'verdicts changed: median, most')}

## Another viewer, or what if

A state with more stakes laid over it: what another viewer sees beyond the public, or supposes.

${distributions((each) => each.overlays, 'verdicts changed: median, most')}

## One verdict with its proof

Of actors blocked for who owns them, picked at random from the whole graph.

${distributions((each) => [each.proofs], 'steps: median, most')}
`;
}
