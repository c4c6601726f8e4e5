/** Questions whose answers are exported. */
export const exportQuestions = ['NETWORK', 'PATHS', 'OWNERS', 'HOLDINGS', 'STATUS', 'SEARCH', 'SCREENING'] as const;
export type ExportQuestionName = (typeof exportQuestions)[number];

export type ParameterKind = 'text' | 'texts' | 'words' | 'word' | 'integer' | 'number';
/**
 * The particulars of a question as an address or a command line gives them: `words` are of a closed list and may be in small letters,
 * plurals are lists.
 */
export const exportParameters = {
  ids: { kind: 'texts', help: 'ids of actors to start from' },
  from: { kind: 'text', help: 'actor where paths start' },
  to: { kind: 'text', help: 'actor where paths arrive' },
  text: { kind: 'text', help: 'name to look for or to screen' },
  kinds: { kind: 'words', help: 'kinds of actors, such as entity' },
  countries: { kind: 'words', help: 'countries, such as RU' },
  birthDate: { kind: 'text', help: 'date of birth of a party that is screened' },
  threshold: { kind: 'number', help: 'least score of a hit, 0 to 1' },
  depth: { kind: 'integer', help: 'steps' },
  minShare: { kind: 'number', help: 'least integrated share in percent of places in a tree' },
  types: { kind: 'words', help: 'types of links, such as owns' },
  direction: { kind: 'word', help: 'both, out or in' },
  sources: { kind: 'texts', help: 'only links from these datasets' },
  minConfidence: { kind: 'word', help: 'low, moderate or high' },
  since: { kind: 'text', help: 'only links in force on this day or later' },
  until: { kind: 'text', help: 'only links in force on this day or earlier' },
  maxDegree: { kind: 'integer', help: 'do not walk through actors with more links' },
  maxLength: { kind: 'integer', help: 'longest path in links' },
  limit: { kind: 'integer', help: 'how many paths, actors or hits' },
  maxActors: { kind: 'integer', help: 'cap on actors of a network' },
  regime: { kind: 'word', help: 'US, EU, UK or UN' },
  unattributed: { kind: 'word', help: 'ignore or possible' },
} as const satisfies Readonly<Record<string, { readonly kind: ParameterKind; readonly help: string }>>;
export type ExportParameter = keyof typeof exportParameters;

/**
 * One parameter's value; null for what is none of its kind.
 *
 * A list given once is split at commas; given more than once, each is taken whole, because an id may hold a comma.
 */
export function parameterValue(kind: ParameterKind, given: readonly string[]): unknown {
  const [only, ...more] = given;
  if (only === undefined) return null;
  const all = (more.length === 0 ? only.split(',') : given).map((item) => item.trim()).filter((item) => item !== '');
  if (kind === 'texts') return all;
  if (kind === 'words') return all.map(wordOf);
  if (more.length > 0) return null;
  if (kind === 'text') return only;
  if (kind === 'word') return wordOf(only.trim());
  const isNumber = kind === 'integer' ? /^\d{1,9}$/.test(only) : /^\d{1,9}(?:\.\d{1,9})?$/.test(only);
  return isNumber ? Number(only) : null;
}

const wordOf = (text: string) => text.toUpperCase().replaceAll('-', '_');
