/** Listed names misspelt by rule, and written back into the scripts of their countries. */
import type { ActorRecord } from '../../domain/model.ts';
import type { ListedNames } from './listedNames.ts';
import { perturbations } from './perturbations.ts';
import { partOf, spellingOf, spokenOrder, type Question } from './question.ts';
import { randomOf, type Random } from './random.ts';
import { inArabic, inCyrillic, inDevanagari, inGreek, inHan, inHangul, inHebrew } from './scripts.ts';

const perPerturbation = 60;
const arabicSpeaking = ['IQ', 'SY', 'LB', 'YE', 'SA', 'EG', 'LY', 'JO', 'PS', 'DZ', 'TN', 'SD', 'KW', 'QA', 'AE', 'BH', 'IR', 'AF'];

interface Rewriting {
  readonly category: string;
  readonly countries: readonly string[];
  readonly count: number;
  readonly write: (name: string, random: Random) => string | null;
}

const rewritings: readonly Rewriting[] = [
  { category: 'in Cyrillic', countries: ['RU', 'UA', 'BY', 'KZ', 'TJ', 'UZ'], count: 100, write: (name) => inCyrillic(spokenOrder(name)) },
  { category: 'in Arabic', countries: arabicSpeaking, count: 100, write: (name, random) => inArabic(spokenOrder(name), random) },
  { category: 'in Hebrew', countries: arabicSpeaking, count: 60, write: (name, random) => inHebrew(spokenOrder(name), random) },
  { category: 'in Greek', countries: ['RU', 'UA', 'BY', 'CY', 'LB', 'RS'], count: 60, write: (name) => inGreek(spokenOrder(name)) },
  { category: 'in Hangul', countries: ['KP'], count: 40, write: inHangul },
  { category: 'in Han', countries: ['CN', 'HK', 'TW'], count: 40, write: inHan },
  {
    category: 'in Devanagari',
    countries: ['IN', 'PK', 'BD', 'NP', 'LK', 'AF'],
    count: 40,
    write: (name, random) => inDevanagari(spokenOrder(name), random),
  },
];

export function rewrittenQuestions(records: readonly ActorRecord[], listed: ListedNames): Question[] {
  return [...misspelt(records, listed), ...inOtherScripts(records, listed)];
}

function misspelt(records: readonly ActorRecord[], listed: ListedNames): Question[] {
  return perturbations.flatMap(({ category, kinds, apply }) => {
    const random = randomOf(category);
    const usable = random.sample(records, records.length).filter(({ kind }) => kinds.includes(kind));
    return taken(usable, perPerturbation, (record) => {
      const strong = record.names.filter(({ type }) => type !== 'WEAK_AKA').map(({ value }) => value);
      const name = random.next() < 0.7 ? record.name : random.pick(strong);
      const asked = apply(name, random);
      if (asked === null || asked === name || asked.length < 4) return null;
      return ask(category, asked, name, record, listed);
    });
  });
}

function inOtherScripts(records: readonly ActorRecord[], listed: ListedNames): Question[] {
  return rewritings.flatMap(({ category, countries, count, write }) => {
    const random = randomOf(category);
    const usable = random
      .sample(records, records.length)
      .filter((record) => record.kind === 'INDIVIDUAL' && record.countries.some((country) => countries.includes(country)));
    return taken(usable, count, (record) => {
      const asked = write(record.name, random);
      return asked === null || asked.length < 2 ? null : ask(category, asked, record.name, record, listed);
    });
  });
}

/** Right is the actor, and any other with a name spelt like the original or like the question. */
function ask(category: string, name: string, original: string, record: ActorRecord, listed: ListedNames): Question {
  const sameSpelling = spellingOf(name) === '' ? [] : listed.idsOf(name);
  const answers = [...new Set([record.id, ...listed.idsOf(original), ...sameSpelling])];
  return { category, name, kind: record.kind, answers, part: partOf(record.id) };
}

function taken<T, R>(from: readonly T[], count: number, make: (item: T) => R | null): R[] {
  const made: R[] = [];
  for (const item of from) {
    if (made.length === count) break;
    const result = make(item);
    if (result !== null) made.push(result);
  }
  return made;
}
