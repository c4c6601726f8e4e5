/** Numbers in names: words, ordinals and Roman numerals. */
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
}; // prettier-ignore

/** A word that is a number, in figures: `seven`, `7th`, `seventh` as `7`; null for other words. Roman numerals are left as they are. */
export function figures(word: string): string | null {
  const first = word.charCodeAt(0);
  if (!(first >= 48 && first <= 57)) return inFigures.get(word) ?? null;
  const ordinal = /^(\d+)(?:st|nd|rd|th|i|y|ya|oy)$/.exec(word)?.[1];
  if (ordinal !== undefined) return ordinal;
  return /^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, '') : null;
}

const inFigures = new Map<string, string>([
  ...[...units.entries(), ...ordinals.entries()].filter(([value]) => value > 0).map(([value, word]) => [word, String(value)] as const),
  ...Object.entries(tens).map(([word, value]) => [word, String(value)] as const),
]);

/** Figures of `forty`, `four` together: 44; null when the two are not one number. */
export function joinedFigures(ten: string, unit: string): string | null {
  return /^[2-9]0$/.test(ten) && /^[1-9]$/.test(unit) ? String(Number(ten) + Number(unit)) : null;
}

export function isRoman(word: string): boolean {
  return /^(?=[ivx]{2,})x{0,3}(?:ix|iv|v?i{0,3})$/.test(word);
}

const misread: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'b', 8: 'b', 9: 'g' };

/**
 * A word in which a scanner or a joker put figures for letters (`sech1n`, `8ank`), with the letters; null where the figures may be meant,
 * as in `ayc2000` or `t2`.
 */
export function withoutMisreadFigures(word: string): string | null {
  if (!/\d/.test(word)) return null;
  const isSuspect = /^(?=.{4,})(?:[a-z]+\d{1,2}[a-z]|\d[a-z]{2,})[a-z\d]*$/.test(word) || /^[a-z]{3,}\d$|^[a-z]\d[a-z]$/.test(word);
  if (!isSuspect || /[27]/.test(word) || (word.match(/\d/g) ?? []).length * 2 > word.length) return null;
  return word.replace(/\d/g, (figure) => misread[figure] ?? figure);
}
