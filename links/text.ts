import anyAscii from 'any-ascii';
import { doubleMetaphone } from 'double-metaphone';

/** Latin letters without accents or case, for ordering and matching; other scripts are transliterated. */
export function folded(text: string): string {
  return anyAscii(text.normalize('NFKC')).toLowerCase();
}

/** The words of a name, folded: letters and digits only, apostrophes and dots inside words closed up. */
export function words(text: string): string[] {
  return folded(text)
    .replace(/['`’ʻʼ.]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** How a word sounds in English ears; two codes where readers disagree. Empty for digits. */
export function sounds(word: string): string[] {
  return [...new Set(doubleMetaphone(word))].filter((code) => code !== '');
}

/** Consonants without repetition: what is left of an Arabic or Hebrew name written without vowels. */
export function skeleton(word: string): string {
  return word.replace(/[aeiouyw]/g, '').replace(/(.)\1+/g, '$1');
}
