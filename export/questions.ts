/** Questions whose answers are exported. */
import { isDay } from '../domain/day.ts';
import { actorKinds, confidences, linkTypes, regimes } from '../domain/model.ts';

export const exportQuestions = ['NETWORK', 'PATHS', 'OWNERS', 'HOLDINGS', 'STATUS', 'SEARCH', 'SCREENING'] as const;
export type ExportQuestionName = (typeof exportQuestions)[number];

export type ParameterKind = 'text' | 'texts' | 'words' | 'word' | 'day' | 'integer' | 'number';
interface Parameter {
  readonly kind: ParameterKind;
  readonly help: string;
  /** Of words: those there are; any where absent. */
  readonly words?: readonly string[];
}

/**
 * The particulars of a question as an address or a command line gives them: `words` may be in small letters with hyphens, plurals are lists.
 */
export const exportParameters = {
  ids: { kind: 'texts', help: 'ids of actors to start from' },
  from: { kind: 'text', help: 'actor where paths start' },
  to: { kind: 'text', help: 'actor where paths arrive' },
  text: { kind: 'text', help: 'name to look for or to screen' },
  kinds: { kind: 'words', help: 'kinds of actors, such as entity', words: actorKinds },
  countries: { kind: 'words', help: 'countries, such as RU' },
  birthDate: { kind: 'text', help: 'date of birth of a party that is screened' },
  threshold: { kind: 'number', help: 'least score of a hit, 0 to 1' },
  depth: { kind: 'integer', help: 'steps' },
  minShare: { kind: 'number', help: 'least integrated share in percent of places in a tree' },
  types: { kind: 'words', help: 'types of links, such as owns', words: linkTypes },
  direction: { kind: 'word', help: 'both, out or in', words: ['BOTH', 'OUT', 'IN'] },
  sources: { kind: 'texts', help: 'only links from these datasets' },
  minConfidence: { kind: 'word', help: 'low, moderate or high', words: confidences },
  since: { kind: 'day', help: 'only links in force on this day or later' },
  until: { kind: 'day', help: 'only links in force on this day or earlier' },
  maxDegree: { kind: 'integer', help: 'do not walk through actors with more links' },
  maxLength: { kind: 'integer', help: 'longest path in links' },
  limit: { kind: 'integer', help: 'how many paths, actors or hits' },
  maxActors: { kind: 'integer', help: 'cap on actors of a network' },
  regime: { kind: 'word', help: 'us, eu, uk or un', words: regimes },
  unattributed: { kind: 'word', help: 'ignore or possible', words: ['IGNORE', 'POSSIBLE'] },
} as const satisfies Readonly<Record<string, Parameter>>;
export type ExportParameter = keyof typeof exportParameters;
export const exportParameterNames = Object.keys(exportParameters) as readonly ExportParameter[];

export type ReadParameter = { readonly value: unknown } | { readonly problem: string };

/**
 * One parameter's value, or how it must be, to follow "must be".
 *
 * A list given once is split at commas; given more than once, each is taken whole, because an id may hold a comma.
 */
export function readParameter(name: ExportParameter, given: readonly [string, ...string[]]): ReadParameter {
  const { kind, words }: Parameter = exportParameters[name];
  const [only, ...more] = given;
  const spelled = words?.map((word) => word.toLowerCase().replaceAll('_', '-')).join(', ');
  const isThere = (word: string) => words?.includes(word) ?? true;
  const all = (more.length === 0 ? only.split(',') : given).map((item) => item.trim()).filter((item) => item !== '');
  switch (kind) {
    case 'texts':
      return { value: all };
    case 'words': {
      const found = all.map(wordOf);
      return found.every(isThere) ? { value: found } : { problem: `of ${spelled ?? ''}` };
    }
  }
  if (more.length > 0) return { problem: 'given once' };
  switch (kind) {
    case 'text':
      return { value: only };
    case 'word':
      return isThere(wordOf(only)) ? { value: wordOf(only) } : { problem: `one of ${spelled ?? ''}` };
    case 'day':
      return isDay(only) ? { value: only } : { problem: 'a calendar day, as YYYY-MM-DD' };
    case 'integer':
      return /^\d{1,9}$/.test(only) ? { value: Number(only) } : { problem: 'a whole number' };
    case 'number':
      return /^\d{1,9}(?:\.\d{1,9})?$/.test(only) ? { value: Number(only) } : { problem: 'a number' };
  }
}

const wordOf = (text: string) => text.trim().toUpperCase().replaceAll('-', '_');
