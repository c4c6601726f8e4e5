/** Names that are not listed and are close to listed ones: what a screening desk must be able to let pass. */
import type { ActorKind, ActorRecord } from '../../domain/model.ts';
import type { OnBoth } from './crossList.ts';
import type { Lists } from './lists.ts';
import type { ListedNames } from './listedNames.ts';
import { companyWords, pools } from './pools.ts';
import { grouped, partOf, spokenOrder, wordsOf, type Question } from './question.ts';
import { randomOf, type Random } from './random.ts';

const sizes = {
  recombined: 100,
  'same surname': 100,
  'same given names': 60,
  'common name': 100,
  'made-up company': 60,
  'other list': 100,
  delisted: 60,
};
interface Person {
  readonly given: string;
  readonly surname: string;
  readonly country: string | null;
}

/** A name counts as a stranger's where no listed name has all its words, however romanized. */
export function strangerQuestions(
  lists: Lists,
  records: readonly ActorRecord[],
  onBoth: readonly OnBoth[],
  listed: ListedNames,
): Question[] {
  const persons = records.flatMap(personsOf);
  const sameCountry = grouped(persons, ({ country }) => country);
  const poolOf = (country: string | null, random: Random) => pools.find((pool) => pool.country === country) ?? random.pick(pools);
  const drawn = (category: keyof typeof sizes, kind: ActorKind, draw: (random: Random) => string | null): Question[] => {
    const random = randomOf(`stranger, ${category}`);
    const names = new Set<string>();
    for (let tries = 0; names.size < sizes[category] && tries < 50 * sizes[category]; tries++) {
      const name = draw(random);
      if (name !== null && wordsOf(name).length >= 2 && !listed.hasAllWordsOf(name)) names.add(name);
    }
    return [...names].map((name) => stranger(category, name, kind));
  };
  return [
    ...drawn('recombined', 'INDIVIDUAL', (random) => {
      const one = random.pick(persons);
      return `${one.given} ${random.pick(sameCountry.get(one.country)!).surname}`;
    }),
    ...drawn('same surname', 'INDIVIDUAL', (random) => {
      const one = random.pick(persons);
      return `${random.pick(poolOf(one.country, random).given)} ${one.surname}`;
    }),
    ...drawn('same given names', 'INDIVIDUAL', (random) => {
      const one = random.pick(persons);
      return `${one.given} ${random.pick(poolOf(one.country, random).surnames)}`;
    }),
    ...drawn('common name', 'INDIVIDUAL', (random) => {
      const pool = random.pick(pools);
      const middle = random.next() < 0.3 ? `${random.pick(pool.given)} ` : '';
      return `${random.pick(pool.given)} ${middle}${random.pick(pool.surnames)}`;
    }),
    ...drawn('made-up company', 'ENTITY', (random) => {
      const { first, second, business, form } = companyWords;
      return [random.pick(first), ...(random.next() < 0.5 ? [random.pick(second)] : []), random.pick(business), random.pick(form)].join(
        ' ',
      );
    }),
    ...otherLists(lists, onBoth, listed),
    ...delisted(lists, listed),
  ];
}

const stranger = (category: string, name: string, kind: ActorKind): Question => ({
  category: `stranger, ${category}`,
  name,
  kind,
  answers: [],
  part: partOf(name),
});

/** `SURNAME, Given Names` of the primary name; a name without a comma tells no surname. */
function personsOf(record: ActorRecord): Person[] {
  const [surname = '', given = ''] = record.kind === 'INDIVIDUAL' ? record.name.split(/,\s*/) : [];
  return surname.length < 3 || given.length < 3 ? [] : [{ given, surname, country: record.countries[0] ?? null }];
}

/** On the UN's list, or on OFAC's other list, and not on this one. */
function otherLists(lists: Lists, onBoth: readonly OnBoth[], listed: ListedNames): Question[] {
  const both = new Set(onBoth.map(({ un }) => un));
  const un = lists.un.filter((entry) => !both.has(entry) && ![entry.name, ...entry.aliases].some((name) => isListed(name, listed)));
  const others = lists.nonSdn.filter(({ name }) => !isListed(name, listed));
  const random = randomOf('strangers of other lists');
  const half = sizes['other list'] / 2;
  return [...random.sample(un, half), ...random.sample(others, half)].map(({ name, kind }) =>
    stranger('other list', kind === 'INDIVIDUAL' ? spokenOrder(name) : name, kind),
  );
}

/** Listed in 2021 and no longer in 2023. */
function delisted(lists: Lists, listed: ListedNames): Question[] {
  const still = new Set(lists.sdn.map(({ id }) => id));
  const gone = lists.earlier.filter((record) => !still.has(record.id) && !record.names.some(({ value }) => isListed(value, listed)));
  return randomOf('delisted')
    .sample(gone, sizes.delisted)
    .map(({ name, kind }) => stranger('delisted', kind === 'INDIVIDUAL' ? spokenOrder(name) : name, kind));
}

/** Real parties of other lists may be listed here in another spelling, so they must be further away than made-up names. */
function isListed(name: string, listed: ListedNames): boolean {
  return listed.hasAllWordsOf(name) || listed.hasKinOf(name);
}
