/** The whole examination: what is indexed, and what is asked. The same on every run from the same lists. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ActorKind, ActorRecord } from '../../domain/model.ts';
import { crossListQuestions, onBothLists } from './crossList.ts';
import { ListedNames } from './listedNames.ts';
import type { Lists } from './lists.ts';
import { partOf, wordsOf, type Question } from './question.ts';
import { rewrittenQuestions } from './rewritten.ts';
import { strangerQuestions } from './strangers.ts';
import { withholdAliases } from './withheld.ts';

export interface Examination {
  /** The SDN list without the names withheld: what every engine is given. */
  readonly records: readonly ActorRecord[];
  readonly questions: readonly Question[];
}

export async function examinationOf(lists: Lists): Promise<Examination> {
  const whole = new ListedNames(lists.sdn);
  const { records, questions } = withholdAliases(lists.sdn, whole);
  const indexed = new ListedNames(records);
  const onBoth = onBothLists(lists.un, lists.sdn, whole);
  return {
    records,
    questions: [
      ...(await pressQuestions(lists.sdn)),
      ...questions,
      ...crossListQuestions(onBoth, records, indexed),
      ...rewrittenQuestions(records, indexed),
      ...strangerQuestions(lists, records, onBoth, whole),
    ],
  };
}

/** @throws {Error} where a name of press.csv names no one actor of the list */
async function pressQuestions(records: readonly ActorRecord[]): Promise<Question[]> {
  const text = await readFile(join(import.meta.dirname, 'press.csv'), 'utf8');
  const rows = parse(text, { columns: true, comment: '#', comment_no_infix: true }) as unknown as {
    listed: string;
    spelling: string;
    kind: ActorKind;
  }[];
  return rows.map(({ listed, spelling, kind }) => {
    const answers = actorsCalled(listed, records);
    if (answers.length !== 1) throw new Error(`press.csv: "${listed}" names ${answers.length} actors of the list, not one.`);
    return { category: `press, ${scriptOf(spelling)}`, name: spelling, kind, answers, part: partOf(answers[0]!) };
  });
}

/** Those with a name of exactly these words; where there are none, those with a name that has them all. */
function actorsCalled(name: string, records: readonly ActorRecord[]): string[] {
  const wanted = wordsOf(name);
  const withAll = records.flatMap((record) =>
    record.names
      .map(({ value }) => ({ id: record.id, words: wordsOf(value) }))
      .filter(({ words }) => wanted.every((word) => words.includes(word))),
  );
  const exact = withAll.filter(({ words }) => words.length === wanted.length);
  return [...new Set((exact.length > 0 ? exact : withAll).map(({ id }) => id))];
}

function scriptOf(text: string): string {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Mn}]*$/u.test(text)
    ? 'Latin'
    : /\p{Script=Arabic}/u.test(text)
      ? 'Arabic'
      : 'other scripts';
}
