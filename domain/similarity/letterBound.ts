/** What a sound costs at least to make of another, by the letters that only one of the two has. */
import { alphabet, blotPrice, changePrice, letterSet, removalPrice } from './soundCost.ts';

const letters = Array.from(alphabet);
const bitsAtOnce = 6;
const chunk = 1 << bitsAtOnce;
const setOf = (...of: string[]): number => of.reduce((set, letter) => set | (1 << letters.indexOf(letter)), 0);
/** Sums may be a little off. */
const rounding = 1e-9;

/** What one letter may become, cheapest first: a price, and the letters of which one must be there. */
interface Ways {
  readonly letter: number;
  readonly prices: readonly number[];
  readonly sets: readonly number[];
}

/** Ways for each letter that another word lacks: a letter like it, `rn` read for `m`, or none. */
const waysOf: readonly Ways[] = letters.map((letter) => {
  const gone = removalPrice(letter);
  const ways = new Map<number, number>();
  for (const other of letters) {
    const price = changePrice(letter, other);
    if (other !== letter && price < gone) ways.set(price, (ways.get(price) ?? 0) | setOf(other));
  }
  // Of two letters that are read as one each bears half.
  if (letter === 'm') ways.set(blotPrice, (ways.get(blotPrice) ?? 0) | setOf('r'));
  if (letter === 'r' || letter === 'n') ways.set(blotPrice / 2, setOf('m'));
  const sorted = [...ways].sort(([x], [y]) => x - y);
  return { letter: setOf(letter), prices: [...sorted.map(([price]) => price), gone], sets: [...sorted.map(([, set]) => set), -1] };
});

/** A sound to be compared with many: two letters are looked at together with all that may stand for them. */
export class LetterBound {
  readonly #letters: number;
  readonly #ours: readonly Ways[];
  /** What the letters of theirs cost that this sound lacks, by sets of six. */
  readonly #theirs: Float64Array;

  constructor(sound: string) {
    this.#letters = letterSet(sound);
    this.#ours = waysOf.filter(({ letter }) => (this.#letters & letter) !== 0);
    const chunks = Math.ceil(letters.length / bitsAtOnce);
    this.#theirs = new Float64Array(chunks * chunk);
    for (let at = 0; at < chunks; at += 1)
      for (let bit = 0; bit < bitsAtOnce; bit += 1) {
        const ways = waysOf[at * bitsAtOnce + bit];
        const price = ways === undefined || (this.#letters & ways.letter) !== 0 ? 0 : priceOf(ways, this.#letters);
        // Every set with this letter as its highest is one without it, and the letter.
        for (let low = 0; low < 1 << bit; low += 1)
          this.#theirs[at * chunk + (1 << bit) + low] = (this.#theirs[at * chunk + low] ?? 0) + price;
      }
  }

  /** Less than or equal to `soundCost` between the sound and any other of these letters; see `letterSet`. */
  least(theirs: number): number {
    let ofTheirs = 0;
    for (let at = 0, left = theirs; left !== 0; at += chunk, left >>>= bitsAtOnce) ofTheirs += this.#theirs[at + (left & (chunk - 1))] ?? 0;
    let ofOurs = 0;
    for (const ways of this.#ours) if ((theirs & ways.letter) === 0) ofOurs += priceOf(ways, theirs);
    return Math.max(ofTheirs, ofOurs) - rounding;
  }
}

function priceOf({ prices, sets }: Ways, among: number): number {
  for (let at = 0; at < sets.length - 1; at += 1) if (((sets[at] ?? 0) & among) !== 0) return prices[at] ?? 0;
  return prices[sets.length - 1] ?? 0;
}
