/**
 * Korean syllables by their letters, the way North Korean and most press names are written: o and u for the two vowels that South
 * Korea writes eo and eu.
 *
 * @see The Unicode Standard 3.12, Conjoining Jamo Behavior (arithmetic of syllables); DPRK romanisation (UNGEGN 2013) for the letters
 */
const initials = ['k', 'kk', 'n', 't', 'tt', 'r', 'm', 'p', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const vowels = ['a', 'ae', 'ya', 'yae', 'o', 'e', 'yo', 'ye', 'o', 'wa', 'wae', 'oe', 'yo', 'u', 'wo', 'we', 'wi', 'yu', 'u', 'ui', 'i'];
const finals = [
  '', 'k', 'k', 'k', 'n', 'n', 'n', 't', 'l', 'k', 'm', 'l', 'l', 'l', 'p', 'l', 'm', 'p', 'p', 't', 't', 'ng', 't', 't', 'k', 't', 'p', 't',
]; // prettier-ignore
/** Family names whose Latin form is a custom rather than a reading. */
const families: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'ri',
  박: 'pak',
  최: 'choe',
  정: 'jong',
  임: 'rim',
  유: 'ryu',
  류: 'ryu',
};

/** A syllable in Latin; null for what is no Hangul syllable. `isFamily`: it stands where the family name does. */
export function hangulSyllable(character: string, isFamily: boolean): string | null {
  const offset = (character.codePointAt(0) ?? 0) - 0xac00;
  if (offset < 0 || offset >= 11_172) return null;
  const custom = isFamily ? families[character] : undefined;
  if (custom !== undefined) return custom;
  const initial = initials[Math.floor(offset / 588)] ?? '';
  return initial + (vowels[Math.floor((offset % 588) / 28)] ?? '') + (finals[offset % 28] ?? '');
}
