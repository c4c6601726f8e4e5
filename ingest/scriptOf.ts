/** ISO 15924 codes of the scripts that names on lists come in; a name of several scripts has that of its first letter. */
const scripts = [
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Khmr', /\p{Script=Khmer}/u],
] as const;

/** The script of a name's first letter; null where it has none of those above. */
export function scriptOf(name: string): string | null {
  // Most names are plain ASCII, for which no table is needed.
  if (/^[ -~]*[A-Za-z][ -~]*$/.test(name)) return 'Latn';
  const letter = /\p{L}/u.exec(name)?.[0] ?? '';
  return scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}
