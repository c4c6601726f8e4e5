/** A scale run as a page for people. */
import type { Measured } from '../statistics.ts';
import type { Latency } from '../screening/speed.ts';
import type { Spent } from '../ownership/whole.ts';
import type { Cost } from './costs.ts';
import type { Row } from './turns.ts';

export interface ScaleOfSize {
  readonly actors: number;
  readonly links: number;
  readonly at: string;
  readonly commit: string;
  /** Load average at the beginning and at the end: the work of others and of this. */
  readonly load: readonly [number, number];
  readonly machine: string;
  readonly costs: readonly Cost[];
  readonly rows: readonly Row[];
  readonly names: readonly Latency[];
  readonly verdicts: { readonly stakes: number; readonly ours: Spent; readonly plain: Spent };
  /** Resident memory of the service after everything was asked, own pages only; null where the system does not tell. */
  readonly serviceMB: number | null;
  readonly notRun: readonly { readonly name: string; readonly why: string }[];
}

const limits = new Set(['echo server', 'bare typed arrays']);
const short = (value: number): string => Number(value.toPrecision(3)).toString();
const spread = ({ median, min, max }: Measured): string => `${short(median)} (${short(min)}-${short(max)})`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function reportScale(sizes: readonly ScaleOfSize[]): string {
  return `# Speed by size, beside the others

Written by \`npm run bench -- --size ACTORS...\`; the figures as JSON are beside this page. The world is made from a seed (\`bench/large/world.ts\`): actors with
invented names in several scripts, five links each by a power law, half of them stakes with shares as intervals. Every contender of a row is asked the same of the same
world in turns, one question at a time. Milliseconds on the clock: median of the rounds (lowest-highest). *Times* is a contender's median against ours in the same round:
above 1 it is slower than we are. The last column is the limit: an echo server for what goes by HTTP, a bare walk over typed arrays inside the process.

What differs: raw Cypher and \`@neo4j/graphql\` know neither markings nor days nor degrees, and answer fewer fields; \`@neo4j/graphql\` has neither shortest paths nor a cap on a
whole network (its 200 is for each step). Both other gateways run with no defences before the same subgraphs over HTTP. Where a figure is missing the contender cannot answer.

${sizes.map(sectionOf).join('\n\n')}
`;
}

function sectionOf(size: ScaleOfSize): string {
  const workloads = [...new Set(size.rows.map(({ workload }) => workload))];
  return `## ${size.actors.toLocaleString('en')} actors, ${size.links.toLocaleString('en')} links

${size.at.slice(0, 10)}, commit ${size.commit}, ${size.machine}. Load average ${size.load.map((each) => each.toFixed(1)).join(' at the beginning, ')} at the end.

${table(
  ['workload', 'ours, ms', 'ours p95, ms', 'the others, ms, and times ours', 'limit, ms, and ours as times of it'],
  workloads.map((workload) => rowOf(size.rows.filter((row) => row.workload === workload))),
)}

Screening inside the process, one name with explained hits (ours) and without (the others):

${table(
  ['engine', 'p50 ms', 'p95 ms', 'names/s', 'processor ms'],
  size.names.map((each) => [each.engine, spread(each.p50Ms), spread(each.p95Ms), spread(each.namesPerSecond), spread(each.cpuMs)]),
)}

All verdicts of a register-like graph of ${size.verdicts.stakes.toLocaleString('en')} stakes, one in ten listed: ${spread(size.verdicts.ours.ms)} ms; a plain worklist as the limit ${spread(size.verdicts.plain.ms)} ms.

${table(
  ['step', 'figures'],
  [...size.costs, { step: 'memory of the service after the questions, its own', figures: { MB: size.serviceMB } }].map(
    ({ step, figures }) => [
      step,
      Object.entries(figures)
        .map(([name, value]) => `${name} ${value === null ? 'unknown' : short(value)}`)
        .join(', '),
    ],
  ),
)}

${size.notRun.length === 0 ? 'Every peer was run.' : size.notRun.map(({ name, why }) => `Not run: ${name}: ${why}`).join('\n\n')}`;
}

function rowOf(rows: readonly Row[]): string[] {
  const [ours, ...others] = rows;
  if (ours === undefined) return [];
  const peers = others.filter(({ contender }) => !limits.has(contender));
  const limit = others.find(({ contender }) => limits.has(contender));
  return [
    ours.workload,
    spread(ours.medianMs),
    spread(ours.p95Ms),
    peers.map(({ contender, medianMs, ofFirst }) => `${contender} ${spread(medianMs)}, ${short(ofFirst.median)} times`).join('; '),
    limit === undefined ? '' : `${limit.contender} ${spread(limit.medianMs)}, ${short(1 / limit.ofFirst.median)} times`,
  ];
}
