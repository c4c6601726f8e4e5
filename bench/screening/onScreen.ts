/** What is shown while one works on the engine. Real names appear here and are written to no file. */
import type { ActorRecord } from '../../domain/model.ts';
import { hitsAsked } from './engine.ts';
import { gradesOf, placeOf, type Answered, type Grade, type Grades } from './grades.ts';

type Say = (line: string) => void;

export function showGrades(title: string, grades: Grades, say: Say): void {
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(7);
  const { threshold, ms } = grades;
  say(`\n${title}: threshold ${threshold.toFixed(3)}, p50 ${ms.p50.toFixed(2)} ms, p95 ${ms.p95.toFixed(2)} ms`);
  say(`${''.padEnd(40)}   n rank 1   in 5 recall`);
  const line = ({ category, questions, atRank1, inFive, recall }: Grade): string =>
    `${category.padEnd(40)}${String(questions).padStart(4)}${percent(atRank1)}${percent(inFive)}${percent(recall)}`;
  for (const each of [grades.whole, grades.published, grades.byRule, ...grades.categories]) say(line(each));
  for (const { category, questions, above } of grades.strangers)
    say(`${category.padEnd(40)}${String(questions).padStart(4)}${percent(above)} above`);
}

/** Strangers above the threshold, highest first; names not first; names first and below the threshold, lowest first. */
export function showMisses(
  answered: readonly Answered[],
  records: readonly ActorRecord[],
  { count, category }: { readonly count: number; readonly category: string },
  say: Say,
): void {
  const { threshold } = gradesOf(answered);
  const nameOf = new Map(records.map(({ id, name }) => [id, name]));
  const top = ({ ranking }: Answered): number => ranking.hits[0]?.score ?? 0;
  const line = (each: Answered): string => {
    const { question, ranking } = each;
    const right = ranking.hits.find(({ id }) => question.answers.includes(id));
    const where =
      right === undefined ? `not in ${hitsAsked}` : `at ${placeOf(each) ?? 0}, ${right.score.toFixed(3)} as ${right.name ?? ''}`;
    const best = ranking.hits.slice(0, 2).map(({ name, score }) => `${name ?? ''} ${score.toFixed(3)}`);
    const wanted = question.answers.map((id) => nameOf.get(id)).join(' / ');
    return `  [${question.category}] ${question.name}  ->  ${wanted} ${where};  best: ${best.join(' | ')}`;
  };
  const shown = (title: string, of: readonly Answered[]): void => {
    say(`\n${title}: ${of.length}`);
    for (const each of of.slice(0, count)) say(line(each));
  };
  const chosen = answered.filter(({ question }) => question.category.includes(category));
  const asked = chosen.filter(({ question }) => question.answers.length > 0);
  const strangers = chosen.filter(({ question }) => question.answers.length === 0);
  shown(
    'Strangers above the threshold',
    strangers.filter((each) => top(each) > threshold).sort((a, b) => top(b) - top(a)),
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
