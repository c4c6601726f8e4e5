/** The page of results. */
import type { Measured } from '../statistics.ts';
import type { CommandLine } from './commandLine.ts';
import type { Grade, Grades } from './grades.ts';
import type { LargeIndex } from './million.ts';
import type { PairContestant } from './pairContest.ts';
import { peers } from './peers.ts';
import type { Latency } from './speed.ts';

export interface Graded {
  readonly engine: string;
  readonly grades: Grades;
}
export interface ScreeningResults {
  readonly at: string;
  readonly commit: string;
  readonly algorithm: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly node: string;
    readonly system: string;
    readonly loadBefore: number;
  };
  readonly data: { readonly actors: number; readonly names: number; readonly questions: number; readonly strangers: number };
  /** Versions of the peers' packages; null where no peer was asked. */
  readonly peers: Readonly<Record<string, string>> | null;
  readonly heldOut: readonly Graded[];
  readonly dev: Graded;
  /** A seeded part of the held-out half, for peers that need seconds a name. */
  readonly sample: readonly Graded[];
  readonly pairs: readonly PairContestant[];
  readonly speed: {
    readonly firstMs: number;
    readonly latencies: readonly Latency[];
    readonly wholeList: readonly Latency[];
    readonly bytesPerName: number;
    readonly indexSeconds: number;
  };
  readonly commandLine: CommandLine;
  readonly large: LargeIndex;
}

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const percent = (share: number): string => (100 * share).toFixed(1);
const spread = ({ median, min, max }: Measured): string => `${digits(median)} (${digits(min)}-${digits(max)})`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function reportOf(results: ScreeningResults): string {
  const { machine, data, speed, commandLine, large } = results;
  const titleOf = (engine: string): string => peers.find(({ name }) => name === engine)?.title ?? engine;
  const versions = Object.entries(results.peers ?? {}).map(([name, version]) => `${name} ${version}`);
  return `# Screening beside its peers

Written by \`npm run bench:screening\` on ${results.at.slice(0, 10)}, commit ${results.commit}, algorithm \`${results.algorithm}\`; the figures as JSON are beside this page.

Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node}; load average when it began ${digits(machine.loadBefore)}.
${results.peers === null ? 'No peer was asked: `--peers PYTHON` names an interpreter with nomenklatura and rapidfuzz.' : `Peers: ${versions.join(', ')}, in one Python process.`}

Data: the SDN list of January 2023 without the aliases withheld, ${data.actors} actors with ${data.names} names; ${data.questions} questions and ${data.strangers} strangers, made at run time from
the SDN lists of 2021 and 2023, OFAC's consolidated list and the UN list by seeded rules in this folder, and \`press.csv\`. Half of them, by hash of the actor, are the development half the
engine was improved on; the tables below are of the other half. Every engine is told a name and a kind and nothing else, and compares within the kind. *Recall* is the share whose actor is among ten hits with a score that 5 % of the strangers exceed. Aliases unlike
every name left (noms de guerre, translations) are shown and are no part of the totals.

## Held-out half

Rank 1 / in five / recall at 5 % false positives, in percent.

${wholeTable(results.heldOut, titleOf)}

The development half, ours: ${inWords(results.dev.grades.whole)}.

${
  results.sample.length === 0
    ? ''
    : `## The same on a seeded sample

Comparing with the whole list takes nomenklatura up to seconds a name, so a part of every category was drawn: ${results.sample[0]!.grades.whole.questions} questions and ${results.sample[0]!.grades.strangers.reduce((sum, { questions }) => sum + questions, 0)} strangers.

${wholeTable(results.sample, titleOf)}
`
}
## By category, held-out half

Rank 1 / in five / recall, in percent.

${categoryTable(results.heldOut)}

Strangers above the threshold, in percent:

${table(
  ['strangers', 'n', ...results.heldOut.map(({ engine }) => engine)],
  results.heldOut[0]!.grades.strangers.map(({ category, questions }, at) => [
    category,
    String(questions),
    ...results.heldOut.map(({ grades }) => percent(grades.strangers[at]!.above)),
  ]),
)}

## Labelled pairs

The 444 pairs of nomenklatura's name benchmark. The threshold that is best for these very pairs shows what tuning to them could reach.

${table(
  ['engine', 'published threshold', 'precision', 'recall', 'F1', 'best threshold', 'F1 there'],
  results.pairs.map(({ engine, published, best }) => [
    engine,
    ...(published === null
      ? ['none', '', '', '']
      : [digits(published.threshold), percent(published.precision), percent(published.recall), published.f1.toFixed(3)]),
    best.threshold.toFixed(3),
    best.f1.toFixed(3),
  ]),
)}

${halvesOf(results.pairs)}

## Speed

One name against the list above, inside the process, hits explained (ours always explains; the peers are timed without explanation). Rounds ask different names, every engine in turn; median of the rounds (lowest-highest).
The very first name after the index was made took ours ${digits(speed.firstMs)} ms.

${latencyTable([...speed.latencies, ...speed.wholeList], titleOf)}

The index of the list takes ${digits(speed.bytesPerName)} bytes a name beside the strings and was made in ${digits(speed.indexSeconds)} s.

\`ostrakon screen\` went through a file of ${commandLine.names.toLocaleString('en')} customers, one in twenty asking for somebody listed, in ${digits(commandLine.seconds)} s: ${digits(commandLine.namesPerSecond)} names a second beside the start-up${commandLine.peakMiB === null ? '' : `, peak ${digits(commandLine.peakMiB)} MiB`}.

${large.names.toLocaleString('en')} invented names (power law, six scripts), ${large.questions} questions, half of them altered listed names, half strangers: p50 ${digits(large.p50Ms)} ms, p95 ${digits(large.p95Ms)} ms, longest ${digits(large.maxMs)} ms;
the altered ones at rank 1 ${percent(large.atRank1)} %; ${digits(large.bytesPerName.index)} bytes a name beside the strings, ${digits(large.bytesPerName.process)} of the process in all; made in ${digits(large.buildSeconds)} s.
`;
}

const inWords = ({ questions, atRank1, inFive, recall }: Grade): string =>
  `${questions} questions, rank 1 ${percent(atRank1)} %, in five ${percent(inFive)} %, recall ${percent(recall)} %`;

function wholeTable(graded: readonly Graded[], titleOf: (engine: string) => string): string {
  const of = ({ atRank1, inFive, recall }: Grade): string => [atRank1, inFive, recall].map(percent).join(' / ');
  const [first] = graded;
  const head = (what: string, grade: Grade | undefined): string => `${what} (${grade?.questions ?? 0})`;
  return table(
    [
      'engine',
      head('all', first?.grades.whole),
      head('published spellings', first?.grades.published),
      head('spellings by rule', first?.grades.byRule),
      'threshold',
      'best two tied %',
    ],
    graded.map(({ engine, grades: { whole, published, byRule, threshold, tiedAtTop } }) => [
      titleOf(engine),
      of(whole),
      of(published),
      of(byRule),
      threshold.toFixed(3),
      percent(tiedAtTop),
    ]),
  );
}

function categoryTable(graded: readonly Graded[]): string {
  return table(
    ['category', 'n', ...graded.map(({ engine }) => engine)],
    graded[0]!.grades.categories.map(({ category, questions }, at) => [
      category,
      String(questions),
      ...graded.map(({ grades }) => {
        const { atRank1, inFive, recall } = grades.categories[at]!;
        return [atRank1, inFive, recall].map((share) => (100 * share).toFixed(0)).join(' / ');
      }),
    ]),
  );
}

function latencyTable(latencies: readonly Latency[], titleOf: (engine: string) => string): string {
  return table(
    ['engine', 'names', 'p50 ms', 'p95 ms', 'names a second', 'processor ms a name'],
    latencies.map(({ engine, questions, p50Ms, p95Ms, namesPerSecond, cpuMs }) => [
      titleOf(engine),
      String(questions),
      spread(p50Ms),
      spread(p95Ms),
      spread(namesPerSecond),
      spread(cpuMs),
    ]),
  );
}

function halvesOf(pairs: readonly PairContestant[]): string {
  const halves = pairs[0]?.halves ?? [];
  return `Ours at the published threshold on the two halves by hash: F1 ${halves.map(({ f1 }) => f1.toFixed(3)).join(' and ')}.`;
}
