/**
 * What it costs to make one sound of another: an edit distance in which slips of the ear are cheaper than slips of the pen.
 *
 * A wrong consonant costs 1, a wrong or missing vowel less, and letters that languages write for the same sound, or scanners read for
 * one another, least.
 *
 * @see Damerau 1964 (four kinds of slip, neighbours swapped being one); prices fitted on the development half of the labelled pairs
 */
const vowelPrice = 0.45;
const weakPrice = 0.4;
const vowelChange = 0.4;
const swapPrice = 0.75;
/** `rn` read for `m`. */
export const blotPrice = 0.4;

const near: readonly (readonly [string, number])[] = [
  ['iy', 0.1], ['ou', 0.2], ['ei', 0.25], ['ae', 0.3], ['ao', 0.35], ['kX', 0.3], ['hX', 0.2], ['kg', 0.35], ['gh', 0.4], ['gX', 0.3], ['gj', 0.4],
  ['bp', 0.45], ['bv', 0.45], ['dt', 0.4], ['sz', 0.3], ['fv', 0.4], ['mn', 0.6], ['lr', 0.9], ['sS', 0.3], ['CS', 0.35], ['Ck', 0.4], ['Cj', 0.4],
  ['CX', 0.35], ['Ch', 0.5], ['Zj', 0.25], ['gZ', 0.5], ['ZS', 0.5], ['Zz', 0.35], ['jy', 0.3], ['ij', 0.4], ['dz', 0.5], ['ts', 0.6], ['zj', 0.5], ['uv', 0.3],
  ['li', 0.5], ['kh', 0.6], ['sC', 0.5], ['CZ', 0.5],
]; // prettier-ignore
const size = 128;

interface Prices {
  readonly change: Float64Array;
  readonly removal: Float64Array;
  /** What one letter more or less costs at least. */
  readonly least: number;
}

/** Arabic and Hebrew write foreign sounds with the nearest letter they have. */
const foreign: readonly (readonly [string, number])[] = [['bp', 0.1], ['pf', 0.1], ['fv', 0.1], ['fb', 0.4], ['kg', 0.2], ['gX', 0.25], ['gj', 0.25], ['jZ', 0.1], ['SC', 0.25], ['tC', 0.5], ['dz', 0.15], ['ts', 0.3], ['uv', 0.1], ['vb', 0.2], ['yi', 0.06]]; // prettier-ignore

function prices(vowel: number, otherVowel: number, more: typeof near): Prices {
  const change = new Float64Array(size * size).fill(1);
  const removal = new Float64Array(size).fill(1);
  for (const a of 'aeiou') {
    removal[a.charCodeAt(0)] = vowel;
    for (const b of 'aeiou') change[a.charCodeAt(0) * size + b.charCodeAt(0)] = otherVowel;
  }
  for (const letter of 'hy') removal[letter.charCodeAt(0)] = Math.min(weakPrice, vowel + 0.2);
  for (const [pair, price] of [...near, ...more]) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    change[a * size + b] = Math.min(price, change[a * size + b] ?? 1);
    change[b * size + a] = Math.min(price, change[b * size + a] ?? 1);
  }
  for (let code = 0; code < size; code += 1) change[code * size + code] = 0;
  return { change, removal, least: Math.min(blotPrice, ...removal) };
}

const spoken = prices(vowelPrice, vowelChange, []);
const silent = prices(0.06, 0.06, foreign);

/** What it costs to leave a letter out, and to make one of another, both vowels being written. */
export const removalPrice = (letter: string): number => at(spoken.removal, letter.charCodeAt(0));
export const changePrice = (from: string, to: string): number => at(spoken.change, from.charCodeAt(0) * size + to.charCodeAt(0));

const longest = 48;
const rowA = new Float64Array(longest + 1);
const rowB = new Float64Array(longest + 1);
const rowC = new Float64Array(longest + 1);
const ours = new Uint8Array(longest);
const theirs = new Uint8Array(longest);
const rCode = 114;
const nCode = 110;
const mCode = 109;

/**
 * @param isVowelless vowels cost next to nothing: one of the two was written in a script that leaves them out
 * @returns the cost, or Infinity as soon as it must exceed `limit`; words are read to 48 letters, foreign letters cost 1 each
 */
export function soundCost(a: string, b: string, limit: number, isVowelless = false): number {
  if (a === b) return 0;
  const m = soundCodes(a, ours, 0);
  const n = soundCodes(b, theirs, 0);
  return codeCost(ours, m, theirs, 0, n, limit, isVowelless);
}

/** `soundCost` of words that are codes already: `m` codes from the start of `a`, `n` codes of `b` from `start`. */
export function codeCost(a: Uint8Array, m: number, b: Uint8Array, start: number, n: number, limit: number, isVowelless: boolean): number {
  const { change, removal, least } = isVowelless ? silent : spoken;
  // Each letter by which the beginnings compared, and then the ends, differ in length costs something: what is further apart cannot come
  // back within the limit. Cells next to those that are looked at are put out of reach.
  const room = limit / least + 1e-9;
  if (Math.abs(n - m) > room) return Infinity;
  const [down, up] = [Math.ceil((n - m - room) / 2), Math.floor((n - m + room) / 2)];
  // Rows are exchanged in variables of the call: the engine keeps those at hand, and would read the module's anew at every cell.
  let [before, above, row] = [rowA, rowB, rowC];
  above[0] = 0;
  for (let j = 1; j <= n && j <= up; j += 1) above[j] = at(above, j - 1) + at(removal, codeAt(b, start + j - 1));
  if (up < n) above[up + 1] = Infinity;
  let xBefore = 0;
  for (let i = 1; i <= m; i += 1) {
    const x = codeAt(a, i - 1);
    const xGone = at(removal, x);
    const line = x * size;
    const first = Math.max(1, i + down);
    const last = Math.min(n, i + up);
    let diagonal = at(above, first - 1);
    let left = i + down > 0 ? Infinity : diagonal + xGone;
    row[first - 1] = left;
    if (last < n) row[last + 1] = Infinity;
    let best = left;
    let yBefore = first > 1 ? codeAt(b, start + first - 2) : 0;
    for (let j = first; j <= last; j += 1) {
      const y = codeAt(b, start + j - 1);
      const straight = at(above, j);
      let cost = diagonal + at(change, line + y);
      const gone = straight + xGone;
      if (gone < cost) cost = gone;
      const added = left + at(removal, y);
      if (added < cost) cost = added;
      if (x !== y && i > 1 && j > 1) {
        if (x === yBefore && xBefore === y) {
          const turned = at(before, j - 2) + swapPrice;
          if (turned < cost) cost = turned;
        } else if (y === mCode && x === nCode && xBefore === rCode) {
          const blotted = at(before, j - 1) + blotPrice;
          if (blotted < cost) cost = blotted;
        } else if (x === mCode && y === nCode && yBefore === rCode) {
          const blotted = at(above, j - 2) + blotPrice;
          if (blotted < cost) cost = blotted;
        }
      }
      row[j] = cost;
      left = cost;
      diagonal = straight;
      yBefore = y;
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    const spare = before;
    before = above;
    above = row;
    row = spare;
    xBefore = x;
  }
  const total = at(above, n);
  return total > limit ? Infinity : total;
}

/** Within bounds by construction; spares the check that the compiler wants. */
function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
// A function of its own, so that the engine compiles each for one kind of array: together they are three times slower.
function codeAt(codes: Uint8Array, index: number): number {
  return codes[index] ?? 0;
}

/** Writes the codes of a word from `start` on and returns how many there are. */
export function soundCodes(word: string, into: Uint8Array, start: number): number {
  const length = Math.min(word.length, longest);
  for (let index = 0; index < length; index += 1) {
    const code = word.charCodeAt(index);
    // Letters of other scripts share codes that equal nothing cheaply.
    into[start + index] = code < size ? code : 1 + (code % 31);
  }
  return length;
}

/** The letters sounds are made of. */
export const alphabet = 'abcdefghijklmnopqrstuvwxyzSCZX';
/** What a letter costs at least when the other word does not have it, by sets of fifteen letters. */
const leastOf = [0, 15].map((first) => {
  const letters = Array.from(alphabet.slice(first, first + 15)).map((letter) => {
    const code = letter.charCodeAt(0);
    const changes = Array.from(alphabet)
      .filter((other) => other !== letter)
      .map((other) => at(spoken.change, code * size + other.charCodeAt(0)));
    return Math.min(at(spoken.removal, code), ...changes);
  });
  return Float64Array.from({ length: 1 << 15 }, (_, set) => letters.reduce((sum, price, bit) => sum + ((set >> bit) & 1) * price, 0));
});

/** The letters of a sound as a set: bit by place in the alphabet. Digits and foreign letters are not in it. */
export function letterSet(sound: string): number {
  let set = 0;
  for (const letter of sound) {
    const place = alphabet.indexOf(letter);
    if (place >= 0) set |= 1 << place;
  }
  return set;
}

/** Less than or equal to the cost between words of these letters, scanner errors aside. */
export function leastCost(a: number, b: number): number {
  return Math.max(leastOfSet(a & ~b), leastOfSet(b & ~a));
}

function leastOfSet(set: number): number {
  return (leastOf[0]?.[set & 0x7fff] ?? 0) + (leastOf[1]?.[set >>> 15] ?? 0);
}
