/**
 * What it costs to make one sound of another: an edit distance in which slips of the ear are cheaper than slips of the pen.
 *
 * A wrong consonant costs 1, a wrong or missing vowel less, and letters that languages write for the same sound least.
 *
 * @see Damerau 1964 (four kinds of slip, neighbours swapped being one); prices fitted on the development half of the labelled pairs
 */
const vowel = 0.45;
const weak = 0.4;
const swapped = 0.75;

const near: readonly (readonly [string, number])[] = [
  ['iy', 0.1], ['ou', 0.2], ['ei', 0.25], ['ae', 0.3], ['ao', 0.35], ['kX', 0.3], ['hX', 0.2], ['kg', 0.35], ['gh', 0.4], ['gX', 0.3], ['gj', 0.4],
  ['bp', 0.45], ['bv', 0.45], ['dt', 0.4], ['sz', 0.3], ['fv', 0.4], ['mn', 0.6], ['lr', 0.8], ['sS', 0.3], ['CS', 0.35], ['Ck', 0.4], ['Cj', 0.4],
  ['CX', 0.35], ['Ch', 0.5], ['Zj', 0.25], ['ZS', 0.5], ['Zz', 0.35], ['jy', 0.3], ['ij', 0.4], ['dz', 0.5], ['ts', 0.6], ['zj', 0.5], ['uv', 0.3],
  ['li', 0.7], ['kh', 0.6], ['sC', 0.5], ['CZ', 0.5],
]; // prettier-ignore
const size = 128;
const substitution = new Float64Array(size * size).fill(1);
const removal = new Float64Array(size).fill(1);
const vowels = 'aeiou';
for (const a of vowels) {
  removal[a.charCodeAt(0)] = vowel;
  for (const b of vowels) substitution[a.charCodeAt(0) * size + b.charCodeAt(0)] = 0.4;
}
for (const letter of 'hy') removal[letter.charCodeAt(0)] = weak;
for (const [pair, price] of near) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  substitution[a * size + b] = price;
  substitution[b * size + a] = price;
}
for (let code = 0; code < size; code += 1) substitution[code * size + code] = 0;

const longest = 64;
let before = new Float64Array(longest + 1);
let above = new Float64Array(longest + 1);
let row = new Float64Array(longest + 1);

/**
 * @param vowelPrice what a vowel that one side does not write costs; near 0 for scripts that leave vowels out
 * @returns the cost, or Infinity as soon as it must exceed `limit`; letters outside ASCII cost 1 each, words are read to 64 letters
 */
export function soundCost(a: string, b: string, limit: number, vowelPrice = vowel): number {
  if (a === b) return 0;
  const m = Math.min(a.length, longest);
  const n = Math.min(b.length, longest);
  const free = vowelPrice < vowel;
  above[0] = 0;
  for (let j = 1; j <= n; j += 1) above[j] = (above[j - 1] ?? 0) + price(b.charCodeAt(j - 1), vowelPrice);
  for (let i = 1; i <= m; i += 1) {
    const x = a.charCodeAt(i - 1);
    const xGone = price(x, vowelPrice);
    row[0] = (above[0] ?? 0) + xGone;
    let best = row[0];
    for (let j = 1; j <= n; j += 1) {
      const y = b.charCodeAt(j - 1);
      const change = x === y ? 0 : x < size && y < size ? (substitution[x * size + y] ?? 1) : 1;
      let cost = (above[j - 1] ?? 0) + (free && change === 0.4 ? vowelPrice : change);
      const gone = (above[j] ?? 0) + xGone;
      if (gone < cost) cost = gone;
      const added = (row[j - 1] ?? 0) + price(y, vowelPrice);
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && x !== y && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y) {
        const turned = (before[j - 2] ?? 0) + swapped;
        if (turned < cost) cost = turned;
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return Infinity;
    const spare = before;
    before = above;
    above = row;
    row = spare;
  }
  const total = above[n] ?? Infinity;
  return total > limit ? Infinity : total;
}

function price(code: number, vowelPrice: number): number {
  if (code >= size) return 1;
  const cost = removal[code] ?? 1;
  return cost === vowel ? vowelPrice : cost;
}
