/** The results as a page for people. */
import type { DataSources } from './dataSource.ts';
import type { Planning } from './planning.ts';
import type { Measured } from './statistics.ts';

export interface Throughput {
  readonly question: string;
  readonly title: string;
  readonly target: string;
  readonly requestsPerSecond: Measured;
  readonly p95Ms: Measured;
  /** Requests a second against the ceiling in the same round. */
  readonly ofCeiling: Measured;
  readonly answerBytes: number;
}

export interface Import {
  readonly what: string;
  readonly store: string;
  readonly seconds: number;
  readonly peakMiB: number | null;
}

export interface Results {
  readonly at: string;
  readonly commit: string;
  readonly isQuick: boolean;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly node: string;
    readonly system: string;
    /** Load average when it began: the work of others. Null where it was not recorded. */
    readonly loadBefore: number | null;
  };
  readonly data: { readonly actors: number; readonly links: number; readonly designations: number; readonly incidents: number };
  readonly throughput: readonly Throughput[];
  readonly planning: Planning;
  readonly dataSources: DataSources;
  readonly startUp: readonly { readonly what: string; readonly ms: Measured }[];
  readonly imports: readonly Import[];
  readonly memory: { readonly bytesPerActor: number; readonly bytesPerLink: number; readonly wholeGraphMiB: number };
}

const round = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const spread = ({ median, min, max }: Measured): string => `${round(median)} (${round(min)}-${round(max)})`;
const percent = ({ median, min, max }: Measured): string => `${round(median * 100)} % (${round(min * 100)}-${round(max * 100)})`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function report(results: Results): string {
  const { machine, data, memory } = results;
  return `# Benchmark results

Written by \`npm run bench\`${results.isQuick ? ' -- --quick (short rounds: indicative only)' : ''} on ${results.at.slice(0, 10)}, commit ${results.commit}; the figures as JSON are beside this page.

Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}. The load generator runs on the same cores, so figures are for
comparing with each other: the *ceiling* is graphql-js on plain \`node:http\` over Maps of the same data, without federation, visibility, limits or
a store. All targets run at once and are asked in turns, 8 connections, 127.0.0.1. Shown: median (lowest-highest) of the rounds.

${machine.loadBefore === null ? 'Other work ran on the machine at the same time, so the absolute figures are too low.' : `Load average when it began: ${round(machine.loadBefore)}.`}

Data: the SDN list of January 2023 on top of the one of July 2021 and the bundled dataset: ${data.actors} actors, ${data.links} links, ${data.designations} designations, ${data.incidents} incidents.

## Throughput

${table(
  ['question', 'target', 'requests/s', 'p95 ms', 'of the ceiling', 'answer bytes'],
  results.throughput.map((row) => [
    row.title,
    row.target,
    spread(row.requestsPerSecond),
    spread(row.p95Ms),
    row.target === 'ceiling' ? '' : percent(row.ofCeiling),
    String(row.answerBytes),
  ]),
)}

## Planning

${results.planning.documents} random documents within the limits, up to 900 fields and 15 deep, each planned for the first time: median ${round(results.planning.medianMs)} ms, p95 ${round(results.planning.p95Ms)} ms, longest ${round(results.planning.maxMs)} ms.

## Calls from gateway to subgraph

Against a server on the same machine that answers at once, 16 calls at a time, in turns: ${spread(results.dataSources.ours)} calls a second, the stock data source of the gateway ${spread(results.dataSources.stock)}; ${spread(results.dataSources.ratio)} times as many.

## Start-up, until \`/readyz\`

${table(
  ['what', 'ms'],
  results.startUp.map(({ what, ms }) => [what, spread(ms)]),
)}

## Import by the command line

${table(
  ['what', 'store', 'seconds', 'peak MiB'],
  results.imports.map((row) => [row.what, row.store, round(row.seconds), row.peakMiB === null ? '' : round(row.peakMiB)]),
)}

## Memory of the link graph

${table(
  ['per actor', 'per link', 'whole graph'],
  [[`${round(memory.bytesPerActor)} bytes`, `${round(memory.bytesPerLink)} bytes`, `${round(memory.wholeGraphMiB)} MiB`]],
)}

Heap and array buffers after collection, from processes that load actors only, actors and links, and everything.
`;
}
