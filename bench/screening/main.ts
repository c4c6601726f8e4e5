/** `npm run bench:screening`: examines name screening beside its peers, and records the results. */
import { execFile, execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { screeningAlgorithm } from '../../domain/screening/features.ts';
import { commandLine } from './commandLine.ts';
import { indexOf, ours } from './engine.ts';
import { examine, gradesOf } from './grades.ts';
import { readLists } from './lists.ts';
import type { LargeIndex } from './million.ts';
import { showGrades, showMisses } from './onScreen.ts';
import { pairContest } from './pairContest.ts';
import { startPeers, type PeerName, type Peers } from './peers.ts';
import { grouped, type Question } from './question.ts';
import { examinationOf } from './questions.ts';
import { randomOf } from './random.ts';
import { reportOf, type Graded, type ScreeningResults } from './report.ts';
import { latencies } from './speed.ts';

const program = new Command('npm run bench:screening --')
  .description('Examines name screening and writes bench/results/screening.json and screening.md.')
  .option('--quick', 'ours on the development half only; bench/results is left alone', false)
  .option('--misses <count>', 'with --quick: as many of the worst misses, on the screen only', '0')
  .option('--category <words>', 'with --misses: of the categories whose name has these words', '')
  .option('--peers <python>', 'a Python interpreter with nomenklatura and rapidfuzz; without it no peer is asked')
  .option('--sample <count>', 'questions a category for peers that need seconds a name; of strangers twice as many', '5')
  .option('--names <count>', 'size of the index of invented names', '1000000')
  .option('--lists <folder>', 'holds ofac_2021-07, ofac_2023-01, ofac_nonsdn_2025-12, un and names', '../shared/data')
  .addHelpText(
    'after',
    `
The peers live outside the repository:
  python3 -m venv PEERS && PEERS/bin/pip install nomenklatura rapidfuzz   (pyicu is built: libicu-dev and a compiler are needed)
  npm run bench:screening -- --peers PEERS/bin/python`,
  )
  .parse();
const options = program.opts<{
  quick: boolean;
  misses: string;
  category: string;
  peers?: string;
  sample: string;
  names: string;
  lists: string;
}>();
// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

// Read first: others may commit while it runs.
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const loadBefore = loadavg()[0] ?? 0;
const { records, questions } = await examinationOf(await readLists(options.lists));
const began = performance.now();
const index = indexOf(records);
const indexSeconds = (performance.now() - began) / 1000;
const firstBegan = performance.now();
await ours('ours', index, records, true).rank(questions[0]!);
const firstMs = performance.now() - firstBegan;
const names = records.reduce((sum, record) => sum + record.names.length, 0);
const engine = ours('ours', index, records, true);
const nameOnly = ours('ours, name only', index, records, false);
const partOf = (part: Question['part']): Question[] => questions.filter((question) => question.part === part);

if (options.quick) await quick();
else await whole();

async function quick(): Promise<void> {
  say(
    `${records.length} actors with ${names} names indexed in ${indexSeconds.toFixed(1)} s, ${(index.bytes / names).toFixed(0)} bytes a name`,
  );
  const answered = await examine(engine, partOf('dev'));
  showGrades('ours, development half', gradesOf(answered), say);
  if (Number(options.misses) > 0) showMisses(answered, records, { count: Number(options.misses), category: options.category }, say);
  showGrades('ours told the name only', gradesOf(await examine(nameOnly, partOf('dev'))), say);
}

async function whole(): Promise<void> {
  if (options.peers === undefined) say('No peers: --peers PYTHON names an interpreter with nomenklatura and rapidfuzz.');
  const rivals = options.peers === undefined ? null : await startPeers(options.peers, records);
  try {
    const results = await measureAll(rivals);
    const page = reportOf(results);
    const folder = join(import.meta.dirname, '../results');
    await writeFile(join(folder, 'screening.json'), `${JSON.stringify(results, null, 2)}\n`);
    await writeFile(join(folder, 'screening.md'), page);
    say(page);
  } finally {
    await rivals?.close();
  }
}

async function measureAll(rivals: Peers | null): Promise<ScreeningResults> {
  const heldOut = partOf('held-out');
  const sample = sampleOf(heldOut);
  say('asking what takes milliseconds');
  await rivals?.block(questions);
  const quickPeers: PeerName[] = ['rapidfuzz', 'logic-v2 blocked'];
  const slowPeers: PeerName[] = ['logic-v1', 'logic-v2'];
  const quickEngines = [engine, ...(rivals === null ? [] : quickPeers.map((name) => rivals.engine(name)))];
  const speed = await latencies(quickEngines, questions, 5, 200);
  const graded: Graded[] = [];
  for (const each of [engine, nameOnly, ...quickEngines.slice(1)]) graded.push(await gradedBy(each, heldOut));
  const pairs = await pairContest(join(options.lists, 'names/pairs.csv'), rivals);
  say('asking what takes seconds');
  const slowEngines = rivals === null ? [] : slowPeers.map((name) => rivals.engine(name));
  const sampled: Graded[] = [];
  for (const each of rivals === null ? [] : [...quickEngines, ...slowEngines]) sampled.push(await gradedBy(each, sample));
  const wholeList = rivals === null ? [] : await latencies(slowEngines, heldOut, 3, 10);
  say('screening a file by the command line');
  const cli = await commandLine(options.lists, questions, 20_000);
  say(`filling an index with ${options.names} names`);
  return {
    at: new Date().toISOString(),
    commit,
    algorithm: screeningAlgorithm,
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      node: process.version,
      system: type(),
      loadBefore,
    },
    data: {
      actors: records.length,
      names,
      questions: questions.filter(({ answers }) => answers.length > 0).length,
      strangers: questions.filter(({ answers }) => answers.length === 0).length,
    },
    peers: rivals?.versions ?? null,
    heldOut: graded,
    dev: await gradedBy(engine, partOf('dev')),
    sample: sampled,
    pairs,
    speed: { firstMs, latencies: speed, wholeList, bytesPerName: index.bytes / names, indexSeconds },
    commandLine: cli,
    large: await large(),
  };
}

async function gradedBy(each: ReturnType<typeof ours>, asked: readonly Question[]): Promise<Graded> {
  return { engine: each.name, grades: gradesOf(await examine(each, asked)) };
}

function sampleOf(from: readonly Question[]): Question[] {
  const count = Number(options.sample);
  return [...grouped(from, ({ category }) => category)].flatMap(([category, members]) =>
    randomOf(`sample of ${category}`).sample(members, members[0]!.answers.length === 0 ? 2 * count : count),
  );
}

/** In a process of its own, so that its memory is its own. */
async function large(): Promise<LargeIndex> {
  const file = join(import.meta.dirname, 'million.ts');
  const args = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', file, options.names];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as LargeIndex;
}
