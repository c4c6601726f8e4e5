/** How well an engine did, by category and as a whole. */
import { quantile } from '../statistics.ts';
import type { Engine, Ranking } from './engine.ts';
import { grouped, type Question } from './question.ts';
import { unlike } from './withheld.ts';

export interface Answered {
  readonly question: Question;
  readonly ranking: Ranking;
}

/** Shares of 1 of the questions that have an answer. */
export interface Grade {
  readonly category: string;
  readonly questions: number;
  readonly atRank1: number;
  readonly inFive: number;
  /** The right actor among the hits and above the score that 5 % of the strangers exceed. */
  readonly recall: number;
}

export interface Grades {
  readonly whole: Grade;
  /** Spellings that somebody has published: press, aliases, the UN's. */
  readonly published: Grade;
  /** Spellings made by rules: misspelt, and written back into other scripts. */
  readonly byRule: Grade;
  readonly categories: readonly Grade[];
  /** Scores above this are reached by at most 5 % of the strangers. */
  readonly threshold: number;
  readonly strangers: readonly { readonly category: string; readonly questions: number; readonly above: number }[];
  /** Share of all questions whose best two hits have one score, above 0: nothing but chance orders them. */
  readonly tiedAtTop: number;
  readonly ms: { readonly p50: number; readonly p95: number };
}

const falsePositiveShare = 0.05;

const isPublished = (category: string): boolean => /^(?:press|withheld|UN) /.test(category.replace(',', ' '));

/** Position of the right actor among the hits, from 1; null where it is not among them. */
export function placeOf({ question, ranking }: Answered): number | null {
  const at = ranking.hits.findIndex(({ id }) => question.answers.includes(id));
  return at === -1 ? null : at + 1;
}

/** Shares of no questions are 0. @throws {RangeError} where there is no stranger */
export function gradesOf(answered: readonly Answered[]): Grades {
  const strangers = answered.filter(({ question }) => question.answers.length === 0);
  const asked = answered.filter(({ question }) => question.answers.length > 0);
  const findable = asked.filter(({ question }) => question.category !== unlike);
  const top = ({ ranking }: Answered): number => ranking.hits[0]?.score ?? 0;
  const threshold = quantile(strangers.map(top), 1 - falsePositiveShare);
  const grade = (category: string, of: readonly Answered[]): Grade => {
    const share = (holds: (each: Answered) => boolean): number => (of.length === 0 ? 0 : of.filter(holds).length / of.length);
    return {
      category,
      questions: of.length,
      atRank1: share((each) => placeOf(each) === 1),
      inFive: share((each) => (placeOf(each) ?? Infinity) <= 5),
      recall: share((each) => each.ranking.hits.some(({ id, score }) => each.question.answers.includes(id) && score > threshold)),
    };
  };
  const times = answered.map(({ ranking }) => ranking.ms);
  return {
    whole: grade('all', findable),
    published: grade(
      'all published spellings',
      findable.filter(({ question }) => isPublished(question.category)),
    ),
    byRule: grade(
      'all spellings by rule',
      findable.filter(({ question }) => !isPublished(question.category)),
    ),
    categories: [...grouped(asked, ({ question }) => question.category)].map(([category, of]) => grade(category, of)),
    threshold,
    strangers: [...grouped(strangers, ({ question }) => question.category)].map(([category, of]) => ({
      category,
      questions: of.length,
      above: of.filter((each) => top(each) > threshold).length / of.length,
    })),
    tiedAtTop:
      answered.filter(({ ranking: { hits } }) => hits[0] !== undefined && hits[0].score > 0 && hits[0].score === hits[1]?.score).length /
      answered.length,
    ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
  };
}

/** Asks them all, one after the other. */
export async function examine(engine: Engine, questions: readonly Question[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const question of questions) answered.push({ question, ranking: await engine.rank(question) });
  return answered;
}
