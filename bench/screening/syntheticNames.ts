/**
 * Invented names without end, for lists larger than any at hand.
 *
 * Words follow a power law, as real names do: a few are everywhere, most are rare (Zipf with exponent 1). One name in four is written in
 * another script. Nobody is meant.
 */
import type { ActorKind } from '../../domain/model.ts';
import { companyWords, pools } from './pools.ts';
import { randomOf, type Random } from './random.ts';
import { inArabic, inCyrillic, inDevanagari, inGreek, inHebrew } from './scripts.ts';

export interface SyntheticName {
  readonly name: string;
  readonly kind: ActorKind;
}

const surnameCount = 60_000;
const givenCount = 8_000;
const onsets = 'b br d dr f g gr h j k kh kl l m n p pr r s sh st t tr v y z zh ch'.split(' ');
const vowels = 'a e i o u a i a aa ou ai ei'.split(' ');
const codas = ['', '', '', 'n', 'r', 'l', 's', 'm', 'd', 'k', 'sh', 'v', 'ng', 'rt', 'z'];
const endings = ['', '', 'ov', 'ev', 'enko', 'ski', 'yan', 'zadeh', 'i', 'ez', 'son', 'oglu', 'ullah', 'a', 'in', 'uri', 'adi'];

/** The same stream for the same word. */
export function* syntheticNames(word: string): Generator<SyntheticName, never> {
  const words = randomOf('synthetic words');
  const surnames = vocabulary(
    words,
    surnameCount,
    pools.flatMap((pool) => pool.surnames),
    3,
  );
  const given = vocabulary(
    words,
    givenCount,
    pools.flatMap((pool) => pool.given),
    2,
  );
  const random = randomOf(word);
  const { first, business, form } = companyWords;
  for (;;) {
    if (random.next() < 0.25) {
      const head = random.next() < 0.5 ? surnames(random) : `${random.pick(first)} ${surnames(random)}`;
      yield { name: `${head} ${random.pick(business)} ${random.pick(form)}`, kind: 'ENTITY' };
    } else {
      const middle = random.next() < 0.4 ? ` ${given(random)}` : '';
      const latin = `${surnames(random).toUpperCase()}, ${given(random)}${middle}`;
      yield { name: inSomeScript(latin, random), kind: 'INDIVIDUAL' };
    }
  }
}

/** The most frequent words first: those of the pools, then invented ones. */
function vocabulary(random: Random, size: number, known: readonly string[], syllables: number): (random: Random) => string {
  const words = [...new Set(known)];
  const seen = new Set(words);
  while (words.length < size) {
    let word = '';
    for (let left = 1 + random.below(syllables); left > 0; left--) word += random.pick(onsets) + random.pick(vowels) + random.pick(codas);
    word += random.pick(endings);
    const capitalized = word.charAt(0).toUpperCase() + word.slice(1);
    if (word.length < 3 || seen.has(capitalized)) continue;
    seen.add(capitalized);
    words.push(capitalized);
  }
  // With exponent 1 the share of the first n words grows as log n, so a uniform exponent draws ranks.
  return (draw) => words[Math.min(size - 1, Math.floor(size ** draw.next()) - 1)]!;
}

function inSomeScript(latin: string, random: Random): string {
  const kind = random.next();
  const spoken = latin.replace(/^(.*), (.*)$/, '$2 $1');
  if (kind < 0.1) return inCyrillic(spoken) ?? latin;
  if (kind < 0.18) return inArabic(spoken, random) ?? latin;
  if (kind < 0.21) return inGreek(spoken) ?? latin;
  if (kind < 0.23) return inHebrew(spoken, random) ?? latin;
  if (kind < 0.25) return inDevanagari(spoken, random) ?? latin;
  return latin;
}
