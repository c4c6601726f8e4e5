/** Words of any script in plain Latin letters. */
import { arabic } from './scripts/arabic.ts';
import { brahmicRun } from './scripts/brahmic.ts';
import { cyrillic } from './scripts/cyrillic.ts';
import { european } from './scripts/european.ts';
import { hangulSyllable } from './scripts/hangul.ts';
import { pinyinOf } from './scripts/hanzi.ts';
import { hebrew } from './scripts/hebrew.ts';
import { kanaRun } from './scripts/kana.ts';

/** Letters of Latin alphabets that are no plain letter with a mark. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'n', ħ: 'h', ə: 'a', ŧ: 't', ĸ: 'k', ſ: 's', ƒ: 'f', ɓ: 'b',
  ɗ: 'd', ƙ: 'k', ƴ: 'y', ɛ: 'e', ɔ: 'o',
}; // prettier-ignore
/** Greek and Cyrillic letters that look like a Latin one, for words in which scripts are mixed. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ԁ: 'd', ѵ: 'v',
  α: 'a', ε: 'e', η: 'n', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', β: 'b', γ: 'y', ω: 'w',
}; // prettier-ignore
const backwards = new Map(
  Object.entries(lookalikes)
    // The last two are letters of no name.
    .filter(([letter]) => /\p{Script=Cyrillic}/u.test(letter) && letter !== 'ԁ' && letter !== 'ѵ')
    .map(([letter, latin]) => [latin, letter]),
);
/** Family names of two characters. */
const longFamilies = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 东方 東方 皇甫 尉迟 慕容 长孙 公孙 令狐 남궁 황보 제갈 선우 독고'.split(' '),
);

/** One word in Latin letters and where it came from. */
export interface LatinWord {
  /** `a-z`, `0-9`; for what no table knows its own letters. */
  readonly text: string;
  /** The word as written, where its letters say more than their reading does: Chinese and Korean. */
  readonly native: string | null;
  /** Written without its short vowels: Arabic, Hebrew. */
  readonly isVowelless: boolean;
}

/** Text without what the eye does not see: compatibility forms, invisible and directional characters, marks of vowels. */
export function cleaned(text: string): string {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}|[\u034f\u115f\u1160\u3164\u0640\ufe00-\ufe0f]/gu, '')
    .toLowerCase()
    .replace(/([גזצ])['׳’`]/g, (pair) => foreignHebrew[pair.charAt(0)] ?? pair);
}

/** Hebrew letters with a mark stand for sounds of other languages. */
const foreignHebrew: Readonly<Record<string, string>> = { ג: 'j', ז: 'zh', צ: 'ch' };

/** A word (as `cleaned` leaves it) in Latin letters; more than one where the script writes no spaces. */
export function latinWords(word: string): LatinWord[] {
  if (/^[a-z0-9]*$/.test(word)) return plain(word);
  if (/\p{Script=Han}/u.test(word)) return syllabic(word);
  if (/\p{Script=Hangul}/u.test(word)) return korean(word);
  if (/[\u3041-\u30fc]/.test(word)) return plain(kanaRun(word));
  if (/[\u0900-\u09ff\u0e00-\u0e7f\u1780-\u17ff]/.test(word)) return plain(brahmicRun(word));
  if (/\p{Script=Arabic}/u.test(word)) return abjad(word.normalize('NFC').replace(/[\u0651-\u0670]/g, ''), arabic);
  if (/\p{Script=Hebrew}/u.test(word)) return abjad(word.replace(/[\u0591-\u05c7]/g, ''), hebrew);
  return plain(spelt(unmixed(word)));
}

function plain(text: string): LatinWord[] {
  return text === '' ? [] : [{ text, native: null, isVowelless: false }];
}

/** Letter by letter, two at a time where two make one sound. */
function spelt(word: string): string {
  let latin = '';
  const composed = word.normalize('NFC');
  for (let at = 0; at < composed.length; at += 1) {
    const pair = european[composed.slice(at, at + 2)];
    const letter = composed[at] ?? '';
    if (pair !== undefined) {
      latin += pair;
      at += 1;
    } else latin += cyrillic[letter] ?? european[letter] ?? bare(letter);
  }
  return latin;
}

function bare(letter: string): string {
  const decomposed = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return special[decomposed] ?? cyrillic[decomposed] ?? european[decomposed] ?? decomposed;
}

/** A word that mixes Latin with letters that look Latin, in the script most of its letters have. */
function unmixed(word: string): string {
  const latin = (word.match(/\p{Script=Latin}/gu) ?? []).length;
  const other = (word.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? []).length;
  if (latin === 0 || other === 0) return word;
  const letters = Array.from(word);
  const isOnlyLatin = letters.some((letter) => /[a-z]/.test(letter) && !backwards.has(letter));
  const isOnlyOther = letters.some((letter) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter) && lookalikes[letter] === undefined);
  // A letter without its like decides; where there are such of both scripts, or none, most letters do.
  if (isOnlyLatin === isOnlyOther ? latin >= other : isOnlyLatin) return letters.map((letter) => lookalikes[letter] ?? letter).join('');
  return letters.map((letter) => backwards.get(letter) ?? letter).join('');
}

/** Arabic and Hebrew: the article comes off as a word of its own. */
function abjad(word: string, table: Readonly<Record<string, string>>): LatinWord[] {
  const article = /^(?:و)?(?:ال|أل|آل)(?=..)/.exec(word)?.[0];
  const body = article === undefined ? word : word.slice(article.length);
  const read = (letter: string): string => table[letter] ?? (/[a-z]/.test(letter) ? letter : '');
  const text = Array.from(body)
    .map((letter, at) => (at === 0 ? (opening[letter] ?? read(letter)) : read(letter)))
    .join('');
  const main: LatinWord[] = text === '' ? [] : [{ text, native: null, isVowelless: true }];
  // The God of `abd allah` is no article and a word.
  if (article === undefined || body === 'له') return body === 'له' ? [{ text: 'allah', native: null, isVowelless: false }] : main;
  return [{ text: 'al', native: null, isVowelless: false }, ...main];
}
/** What the two half-vowels and the throat sound are at the beginning of a word. */
const opening: Readonly<Record<string, string>> = { و: 'w', ي: 'y', ی: 'y', ע: 'a', ع: 'a', י: 'y', ו: 'v', א: 'a' };

/** Chinese: two to four characters are a family name and a given name; more are read one by one into one word. */
function syllabic(word: string): LatinWord[] {
  const characters = Array.from(word);
  const read = (from: number, to: number): LatinWord => {
    const part = characters.slice(from, to);
    return { text: part.map((character) => pinyinOf(character) ?? bare(character)).join(''), native: part.join(''), isVowelless: false };
  };
  return split(characters, read);
}

/** Korean: a word for each syllable, as most Latin spellings have it. */
function korean(word: string): LatinWord[] {
  const characters = Array.from(word.normalize('NFC'));
  return characters.map((character, at) => ({
    text: hangulSyllable(character, at === 0 && characters.length > 1) ?? bare(character),
    native: character,
    isVowelless: false,
  }));
}

function split(characters: readonly string[], read: (from: number, to: number) => LatinWord): LatinWord[] {
  const family = longFamilies.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1;
  if (characters.length < 2 || characters.length > 4) return [read(0, characters.length)];
  return [read(0, family), read(family, characters.length)];
}
