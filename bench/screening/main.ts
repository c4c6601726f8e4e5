/** `npm run bench:screening`: examines name screening beside its peers, and records the results. */
import { Command } from 'commander';
import { hitsAsked, indexOf, ours } from './engine.ts';
import type { Engine } from './engine.ts';
import { gradesOf, placeOf } from './grades.ts';
import type { Answered, Grades } from './grades.ts';
import { readLists } from './lists.ts';
import { examinationOf } from './questions.ts';
import type { Question } from './question.ts';

const program = new Command('npm run bench:screening --')
  .option('--quick', 'only ours on the development half; bench/results is left alone', false)
  .option('--misses <count>', 'shows as many of the worst misses, on the screen only', '0')
  .option('--category <words>', 'of one category')
  .option('--lists <folder>', 'holds the lists', '../shared/data')
  .parse();
const options = program.opts<{ quick: boolean; misses: string; category?: string; lists: string }>();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { records, questions } = await examinationOf(await readLists(options.lists));
const start = performance.now();
const index = indexOf(records);
say(`${records.length} actors indexed in ${((performance.now() - start) / 1000).toFixed(1)} s, ${index.bytes} bytes`);
const dev = questions.filter(({ part }) => part === 'dev');
for (const engine of [ours('ours', index, records, true), ours('ours, name only', index, records, false)]) {
  const answered = await examine(engine, dev);
  show(engine.name, gradesOf(answered));
  if (engine.name === 'ours') showMisses(answered, Number(options.misses));
}

async function examine(engine: Engine, asked: readonly Question[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const question of asked) answered.push({ question, ranking: await engine.rank(question) });
  return answered;
}

function show(name: string, grades: Grades): void {
  const percent = (share: number): string => `${(100 * share).toFixed(1)}`.padStart(7);
  say(`\n${name}: threshold ${grades.threshold.toFixed(3)}, p50 ${grades.ms.p50.toFixed(2)} ms, p95 ${grades.ms.p95.toFixed(2)} ms`);
  say(`${''.padEnd(40)}   n  rank 1  in 5  recall`);
  for (const each of [grades.whole, ...grades.categories])
    say(
      `${each.category.padEnd(40)}${String(each.questions).padStart(4)}${percent(each.atRank1)}${percent(each.inFive)}${percent(each.recall)}`,
    );
  for (const each of grades.strangers) say(`${each.category.padEnd(40)}${String(each.questions).padStart(4)}${percent(each.above)} above`);
}

/** Names of real people: for the screen, never for a file. Strangers that score highest, then names not found, then names below the threshold. */
function showMisses(answered: readonly Answered[], count: number): void {
  const { threshold } = gradesOf(answered);
  const chosen = answered.filter(({ question }) => options.category === undefined || question.category.includes(options.category));
  const top = ({ ranking }: Answered): number => ranking.hits[0]?.score ?? 0;
  const nameOf = (id: string): string => records.find((record) => record.id === id)?.name ?? '';
  const line = (each: Answered): string => {
    const right = each.ranking.hits.find(({ id }) => each.question.answers.includes(id));
    const wanted = each.question.answers.map(nameOf).join(' / ');
    const best = each.ranking.hits.slice(0, 2).map(({ name, score }) => `${name ?? ''} ${score.toFixed(3)}`);
    return `  [${each.question.category}] ${each.question.name}  ->  ${wanted} ${right === undefined ? `not in ${hitsAsked}` : `at ${placeOf(each) ?? 0}, ${right.score.toFixed(3)} as ${right.name ?? ''}`};  best: ${best.join(' | ')}`;
  };
  const shown = (title: string, of: readonly Answered[]): void => {
    say(`\n${title}: ${of.length}`);
    for (const each of of.slice(0, count)) say(line(each));
  };
  if (count === 0) return;
  const asked = chosen.filter(({ question }) => question.answers.length > 0);
  shown(
    'Strangers above the threshold',
    chosen.filter((each) => each.question.answers.length === 0 && top(each) > threshold).sort((a, b) => top(b) - top(a)),
  );
  shown(
    'Not at rank 1',
    asked.filter((each) => placeOf(each) !== 1),
  );
  shown(
    'At rank 1 and below the threshold',
    asked.filter((each) => placeOf(each) === 1 && top(each) <= threshold).sort((a, b) => top(a) - top(b)),
  );
}
